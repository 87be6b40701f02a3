//! A comparison of two takes as JSON.

use crate::repair::Comparison;
use crate::{Fingerprint, Identifier, Verdict};

impl Comparison {
    /// Four digits to compare by, when the takes agree and nothing is wrong with them; a product key has none.
    pub fn fingerprint(&self) -> Option<Fingerprint> {
        let is_whole = self.agrees() && self.verdicts() == [Verdict::Plausible; 2];
        is_whole.then(|| Identifier::parse_as(self.kind(), self.merged()).ok()?.fingerprint()).flatten()
    }
}

#[cfg(feature = "serde")]
mod json {
    use alloc::string::{String, ToString as _};
    use alloc::vec::Vec;

    use serde::Serialize;
    use zeroize::Zeroizing;

    use crate::repair::{Agreement, Comparison, GroupComparison};
    use crate::{Group, Kind, Verdict};

    #[derive(Serialize)]
    struct Document<D: Serialize> {
        schema: &'static str,
        kind: Kind,
        agree: bool,
        verdicts: [Verdict; 2],
        groups: Vec<GroupPart>,
        whole: usize,
        exchanged: Vec<(Group, Group)>,
        moved: Vec<(Group, Group)>,
        merged: Merged,
        fingerprint: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        differences: Option<D>,
    }

    #[derive(Serialize)]
    struct GroupPart {
        label: Group,
        agreement: Agreement,
        places: Vec<u8>,
        lengths: [usize; 2],
        verdicts: [Option<Verdict>; 2],
    }

    #[derive(Serialize)]
    struct Merged {
        verdict: Verdict,
        #[serde(serialize_with = "shown")]
        text: Zeroizing<String>,
    }

    fn shown<S: serde::Serializer>(text: &Zeroizing<String>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(text)
    }

    impl Comparison {
        /// The comparison for serde; digits are asterisks unless it reveals. `differences` are sentences of the caller, or
        /// `None::<()>`.
        pub fn document<D: Serialize>(&self, reveal: bool, differences: Option<D>) -> impl Serialize + use<D> {
            let shown = |c: char| if reveal || !c.is_ascii_alphanumeric() { c } else { '*' };
            let mut text = Zeroizing::new(String::with_capacity(self.merged().len()));
            text.extend(self.merged().chars().map(shown));
            Document {
                schema: "offhook/compare/1",
                kind: self.kind(),
                agree: self.agrees(),
                verdicts: self.verdicts(),
                groups: self.groups().iter().map(part).collect(),
                whole: self.whole(),
                exchanged: self.exchanged().collect(),
                moved: self.moved().collect(),
                merged: Merged { verdict: self.merged_verdict(), text },
                fingerprint: self.fingerprint().map(|fingerprint| fingerprint.to_string()),
                differences,
            }
        }

        /// The comparison as one JSON object without a line break: `docs/schemas/compare.json` says how.
        #[cfg(feature = "json")]
        #[must_use]
        pub fn to_json(&self, reveal: bool) -> String {
            // Strings, numbers and lists only: nothing in it can fail to serialise.
            serde_json::to_string(&self.document(reveal, None::<()>)).unwrap_or_default()
        }
    }

    fn part(group: &GroupComparison) -> GroupPart {
        GroupPart {
            label: group.label(),
            agreement: group.agreement(),
            places: group.places().collect(),
            lengths: group.lengths(),
            verdicts: group.verdicts(),
        }
    }
}
