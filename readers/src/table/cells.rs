//! What one cell can be: its role by its shape, and its text without what spreadsheets put around it.

use crate::words::labels::{self, Field};
use crate::words::shapes;
use offhook::text::{Meaning, meaning};
use offhook::{Kind, identify};

const HEADINGS: &str = include_str!("headings.tsv");
/// Fewer digits are no identifier, whatever was done to it.
const FEWEST_DIGITS: usize = 40;
const MOST_DIGITS: usize = 66;
/// A spreadsheet shows no more digits of a rounded number.
const MOST_ROUNDED: usize = 20;

/// What a column is for.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Role {
    /// Which product it is: a GUID.
    ActivationId,
    /// The product key channel, such as `Volume:MAK`.
    Channel,
    /// The name of the computer.
    Computer,
    /// The confirmation ID, in one column or in eight.
    ConfirmationId,
    /// Such as `Windows(R) Operating System, VOLUME_MAK channel`.
    Description,
    /// The error code that a tool printed.
    ErrorCode,
    /// The extended product ID, which names the build of Windows.
    ExtendedPid,
    /// The installation ID, in one column or in nine.
    InstallationId,
    /// The state of the licence.
    LicenseStatus,
    /// The name of the product.
    Name,
    /// What somebody wrote beside it, such as `for PC-07`.
    Note,
    /// A running number.
    Number,
    /// The last five characters of the key.
    PartialProductKey,
    /// A product key.
    ProductKey,
}

impl Role {
    /// Every role.
    pub const ALL: &'static [Self] = &[
        Self::ActivationId,
        Self::Channel,
        Self::Computer,
        Self::ConfirmationId,
        Self::Description,
        Self::ErrorCode,
        Self::ExtendedPid,
        Self::InstallationId,
        Self::LicenseStatus,
        Self::Name,
        Self::Note,
        Self::Number,
        Self::PartialProductKey,
        Self::ProductKey,
    ];

    /// The stable kebab-case name, such as `installation-id`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ActivationId => "activation-id",
            Self::Channel => "channel",
            Self::Computer => "computer",
            Self::ConfirmationId => "confirmation-id",
            Self::Description => "description",
            Self::ErrorCode => "error-code",
            Self::ExtendedPid => "extended-pid",
            Self::InstallationId => "installation-id",
            Self::LicenseStatus => "license-status",
            Self::Name => "name",
            Self::Note => "note",
            Self::Number => "number",
            Self::PartialProductKey => "partial-product-key",
            Self::ProductKey => "product-key",
        }
    }

    /// The role of this name; `_` counts as `-`.
    pub fn from_name(name: &str) -> Option<Self> {
        let same = |role: &&Self| role.name().chars().eq(name.chars().map(|c| if c == '_' { '-' } else { c }));
        Self::ALL.iter().find(same).copied()
    }

    /// Whether a cell alone tells it for certain, so that it stands in no heading.
    pub(crate) const fn is_strong(self) -> bool {
        matches!(
            self,
            Self::ActivationId
                | Self::ConfirmationId
                | Self::ErrorCode
                | Self::ExtendedPid
                | Self::InstallationId
                | Self::ProductKey
        )
    }

    pub(crate) const fn field(self) -> Option<Field> {
        Some(match self {
            Self::ActivationId => Field::ActivationId,
            Self::Channel => Field::Channel,
            Self::Computer => Field::Computer,
            Self::Description => Field::Description,
            Self::ErrorCode => Field::ErrorCode,
            Self::ExtendedPid => Field::ExtendedPid,
            Self::LicenseStatus => Field::LicenseStatus,
            Self::Name => Field::Name,
            Self::PartialProductKey => Field::PartialProductKey,
            Self::ConfirmationId | Self::InstallationId | Self::Note | Self::Number | Self::ProductKey => return None,
        })
    }

    /// What a heading says, and in which language; CIM property names are `cim`.
    pub(crate) fn of_heading(text: &str) -> Option<(Self, &'static str)> {
        let text = text.trim();
        let rows = HEADINGS.lines().skip(1).filter_map(|row| {
            let mut cells = row.split('\t');
            Some((cells.next()?, cells.next()?, cells.next()?))
        });
        let is_same = |heading: &str| text == heading || is_word(heading) && same(text, heading);
        let mut own = rows.filter(|(_, _, heading)| is_same(heading));
        own.next().and_then(|(language, role, _)| Some((Self::from_name(role)?, language))).or_else(|| {
            let (field, language) = labels::field(text)?;
            Some((Self::of_field(field)?, language))
        })
    }

    const fn of_field(field: Field) -> Option<Self> {
        Some(match field {
            Field::ActivationId => Self::ActivationId,
            Field::Channel => Self::Channel,
            Field::Computer => Self::Computer,
            Field::ConfirmationId => Self::ConfirmationId,
            Field::Description => Self::Description,
            Field::ErrorCode => Self::ErrorCode,
            Field::ExtendedPid => Self::ExtendedPid,
            Field::InstallationId => Self::InstallationId,
            Field::LicenseStatus => Self::LicenseStatus,
            Field::Name => Self::Name,
            Field::PartialProductKey => Self::PartialProductKey,
            _ => return None,
        })
    }

    /// What the text of a cell can only be, or most likely is.
    pub(crate) fn of_cell(text: &str) -> Option<Self> {
        let text = bare(text);
        if text.is_empty() || text.len() > 400 {
            return None;
        }
        if let Some(field) = shapes::field(text) {
            return Self::of_field(field);
        }
        if is_code(text) {
            return Some(Self::ErrorCode);
        }
        let count = |wanted: fn(Meaning) -> bool| text.chars().filter(|c| wanted(meaning(*c))).count();
        let digits = count(|meaning| matches!(meaning, Meaning::Digit(_) | Meaning::Unreadable | Meaning::Mask));
        let letters = count(|meaning| matches!(meaning, Meaning::Letter(_)));
        let is_long = (FEWEST_DIGITS..=MOST_DIGITS).contains(&digits) && letters * 4 <= digits;
        let is_rounded = letters == 1 && digits <= MOST_ROUNDED && text.contains(['E', 'e']);
        let is_key = (23..=27).contains(&(digits + letters)) && letters >= 5;
        match identify(text)? {
            Kind::ConfirmationId if is_long || is_rounded => Some(Self::ConfirmationId),
            Kind::InstallationId if is_long || (is_rounded && text.contains(['.', ',', '+'])) => {
                Some(Self::InstallationId)
            }
            Kind::ProductKey if is_key => Some(Self::ProductKey),
            _ => None,
        }
    }
}

/// A cell without what spreadsheets put around a text so that it stays one: `="0123"`, `'0123`.
pub(crate) fn bare(cell: &str) -> &str {
    let cell = cell.trim();
    let inner = cell.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    inner.unwrap_or_else(|| cell.strip_prefix('\'').unwrap_or(cell)).trim()
}

/// `0xC004F211`
fn is_code(text: &str) -> bool {
    let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    digits.is_some_and(|digits| digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn is_word(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

fn same(one: &str, other: &str) -> bool {
    labels::folded(one) == labels::folded(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_heading_names_a_role() {
        for row in HEADINGS.lines().skip(1) {
            let [language, role, heading] = row.split('\t').collect::<std::vec::Vec<_>>()[..] else {
                panic!("{row}: three cells")
            };
            assert!(matches!(language, "en" | "ja"), "{row}");
            assert_eq!(Role::of_heading(heading).map(|(role, _)| role), Role::from_name(role), "{row}");
        }
    }

    #[test]
    fn cells_explain_themselves() {
        for (cell, role) in [
            ("020650770493837252929082195773527024195725809211989214", Some(Role::InstallationId)),
            ("=\"415635-305286-761940-283503-592176-634083-177461-859316\"", Some(Role::ConfirmationId)),
            ("'415635305286761940283503592176634083177461859316", Some(Role::ConfirmationId)),
            ("2.14007E+62", Some(Role::InstallationId)),
            ("4.15635E+47", Some(Role::ConfirmationId)),
            ("TVRH6-WHNXV-R9WG3-9XRFY-MY832", Some(Role::ProductKey)),
            ("2ffd8952-423e-4903-b993-72a1aa44cf82", Some(Role::ActivationId)),
            ("0xC004F211", Some(Role::ErrorCode)),
            ("Volume:MAK", Some(Role::Channel)),
            ("PC-01", None),
            ("2026-11-21", None),
            ("+81 3 1234 5678", None),
            ("1E5", None),
            ("", None),
        ] {
            assert_eq!(Role::of_cell(cell), role, "{cell}");
        }
    }
}
