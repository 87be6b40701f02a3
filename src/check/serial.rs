//! An issue for serde: its code and everything that belongs to it, flat, without a sentence.

use serde::{Serialize, Serializer};

use crate::check::code::{CopiedPart, Damage, IssueCode, Severity};
use crate::check::issue::{Issue, IssueKind};
use crate::id::layout::{Group, Kind};

/// The fields of an issue, in their order. Those that do not belong to the code are left out.
#[derive(Serialize)]
pub(crate) struct Fields {
    code: IssueCode,
    number: u16,
    severity: Severity,
    group: Option<Group>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Group>,
    start: usize,
    end: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    expected: Option<Detail>,
    #[serde(skip_serializing_if = "Option::is_none")]
    found: Option<Detail>,
    #[serde(skip_serializing_if = "<[u16]>::is_empty")]
    lengths: &'static [u16],
    #[serde(skip_serializing_if = "Option::is_none")]
    proposals: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    damage: Option<Damage>,
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<CopiedPart>,
}

/// What was expected or found.
#[derive(Clone, Copy, Serialize)]
#[serde(untagged)]
enum Detail {
    Character(char),
    Group(Group),
    Kind(Kind),
    Number(u16),
}

impl From<&Issue> for Fields {
    fn from(issue: &Issue) -> Self {
        let kind = issue.kind;
        let (expected, found) = match kind {
            IssueKind::GroupCount { expected, found } | IssueKind::GroupLength { expected, found } => {
                (Some(Detail::Number(expected.into())), Some(Detail::Number(found.into())))
            }
            IssueKind::LabelOrder { found } => (issue.group.map(Detail::Group), Some(Detail::Group(found))),
            IssueKind::Length { found, .. } => (None, Some(Detail::Number(found))),
            IssueKind::LookAlike { found, .. } => (None, Some(Detail::Character(found))),
            IssueKind::WrongIdentifier { expected, found } => (Some(Detail::Kind(expected)), Some(Detail::Kind(found))),
            _ => (None, None),
        };
        Self {
            code: issue.code(),
            number: issue.code().number(),
            severity: issue.severity,
            group: issue.group,
            until: kind.until(),
            start: issue.span.start,
            end: issue.span.end,
            expected,
            found,
            lengths: kind.lengths(),
            proposals: match kind {
                IssueKind::LookAlike { proposals, .. } => Some(proposals),
                _ => None,
            },
            damage: match kind {
                IssueKind::SpreadsheetDamage(damage) => Some(damage),
                _ => None,
            },
            part: match kind {
                IssueKind::InstallationIdCopied { part } => Some(part),
                _ => None,
            },
        }
    }
}

impl Serialize for Issue {
    /// Writes `{"code":…,"number":…,"severity":…,"group":…,"start":…,"end":…}` and the details of the code, as in
    /// `docs/json.md`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Fields::from(self).serialize(serializer)
    }
}
