//! The one definition: which identifiers are looked for, and what is said about each.

use alloc::string::String;
use alloc::vec::Vec;

use crate::find::rules::pattern::{Dialect, Form, Outline, joined};
use crate::id::kms_client_key;
use crate::id::layout::Kind;

/// How sure it is that a find is what it looks like.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Confidence {
    /// Hardly anything else has this shape.
    High,
    /// Other long numbers can have this shape.
    Medium,
}

/// What is looked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Rule {
    kind: Kind,
}

impl Rule {
    /// Every rule: the one for keys, which whoever finds them can use, comes first.
    pub const ALL: &'static [Self] =
        &[Self { kind: Kind::ProductKey }, Self { kind: Kind::InstallationId }, Self { kind: Kind::ConfirmationId }];

    /// Which identifier it looks for.
    pub const fn kind(self) -> Kind {
        self.kind
    }

    /// The stable name, such as `offhook-product-key`.
    pub const fn id(self) -> &'static str {
        match self.kind {
            Kind::ConfirmationId => "offhook-confirmation-id",
            Kind::InstallationId => "offhook-installation-id",
            Kind::ProductKey => "offhook-product-key",
        }
    }

    /// What people call it.
    pub const fn name(self) -> &'static str {
        match self.kind {
            Kind::ConfirmationId => "Confirmation ID of Windows or Office",
            Kind::InstallationId => "Installation ID of Windows or Office",
            Kind::ProductKey => "Product key of Windows or Office",
        }
    }

    /// What was found and what to do about it.
    pub const fn description(self) -> &'static str {
        match self.kind {
            Kind::ConfirmationId => {
                "Looks like a confirmation ID: 48 digits that activate one PC. Remove it; keep it with the PC's records."
            }
            Kind::InstallationId => {
                "Looks like an installation ID: 54 or 63 digits that stand for the key and the hardware of one PC. \
                 Remove it or mask its digits."
            }
            Kind::ProductKey => {
                "Looks like a product key: whoever reads it can use it. Remove it, also from the history, and ask the \
                 owner of the licence whether the key must be blocked."
            }
        }
    }

    /// What stands near it, by the tag of the language.
    pub const fn labels(self) -> [(&'static str, &'static [&'static str]); 2] {
        match self.kind {
            Kind::ConfirmationId => [
                ("en", &["confirmation id", "confirmation", "cid", "atp", "actcid"]),
                ("ja", &["確認 ID", "確認ID", "確認"]),
            ],
            Kind::InstallationId => [
                ("en", &["installation id", "installation", "iid", "dti", "dinstid"]),
                ("ja", &["インストール ID", "インストールID", "インストール"]),
            ],
            Kind::ProductKey => [
                ("en", &["product key", "key", "ipk", "inpkey", "mak", "volume license"]),
                ("ja", &["プロダクト キー", "プロダクトキー", "ライセンス"]),
            ],
        }
    }

    /// How sure a find is.
    pub const fn confidence(self) -> Confidence {
        match self.kind {
            Kind::ProductKey => Confidence::High,
            Kind::ConfirmationId | Kind::InstallationId => Confidence::Medium,
        }
    }

    /// The fewest bits a character (Shannon) of a find; less is a filler or a key masked with X.
    pub const fn least_entropy(self) -> &'static str {
        "2.5"
    }

    /// The fewest different characters of a find, its separators among them; the same in whole numbers.
    pub const fn least_different(self) -> usize {
        match self.kind {
            Kind::ProductKey => 9,
            Kind::ConfirmationId | Kind::InstallationId => 4,
        }
    }

    /// The texts of this shape that are no secret: the setup keys that Microsoft publishes for everyone.
    pub fn published(self) -> impl Iterator<Item = &'static str> {
        let is_key = matches!(self.kind, Kind::ProductKey);
        kms_client_key::rows().map(|(key, _)| key).filter(move |_| is_key)
    }

    /// The ways in which the groups stand beside each other. 25 letters without dashes are too often something else.
    pub fn outlines(self) -> Vec<Outline> {
        let layouts = self.kind.layouts().iter().rev().filter(|layout| !layout.is_legacy());
        let forms: &[Form] = match self.kind {
            Kind::ProductKey => &[Form::Dashed],
            Kind::ConfirmationId | Kind::InstallationId => Form::ALL,
        };
        let every = layouts.flat_map(|&layout| forms.iter().map(move |&form| Outline { layout, form }));
        every.collect()
    }

    /// One pattern for all of them, each with the identifier as its only capture.
    pub fn pattern(self, dialect: Dialect) -> String {
        joined(&self.outlines(), dialect)
    }
}
