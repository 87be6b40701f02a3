//! The first error of a text, as a standard error.

use core::fmt;
use core::str::Utf8Error;

use crate::check::issue::{Issue, IssueKind};
use crate::id::layout::Kind;
use crate::text::span::Span;

/// Why a text is not the identifier that was asked for: its first issue of severity error.
///
/// It never carries the text, so it may be logged.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Error {
    kind: Option<Kind>,
    issue: Issue,
}

impl Error {
    pub(crate) fn first(kind: Kind, issue: Option<Issue>) -> Self {
        // Callers hand in the walker's first error; a rejected text always has one (law `check_agrees_with_parse`).
        let issue = issue.unwrap_or_else(|| Issue::new(IssueKind::Empty, Span::default()));
        Self { kind: Some(kind), issue }
    }

    /// A text that seems to be no identifier at all.
    pub(crate) fn unknown(text: &str) -> Self {
        Self { kind: None, issue: Issue::unknown(text) }
    }

    /// The first character that no canonical spelling contains, or else the first joint.
    pub(crate) fn of_spelling(kind: Kind, text: &str) -> Self {
        let canonical = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase();
        let (start, character) = text
            .char_indices()
            .find(|(_, c)| !canonical(*c) && !matches!(c, '-' | ' '))
            .or_else(|| text.char_indices().find(|(_, c)| !canonical(*c)))
            .unwrap_or_default();
        let span = Span::new(start, (start + character.len_utf8()).min(text.len()));
        Self { kind: Some(kind), issue: Issue::new(IssueKind::ForeignCharacter, span) }
    }

    /// The first bytes that are not UTF-8.
    pub(crate) fn of_bytes(kind: Option<Kind>, bytes: &[u8], error: Utf8Error) -> Self {
        let start = error.valid_up_to();
        let end = error.error_len().map_or(bytes.len(), |length| start + length);
        Self { kind, issue: Issue::new(IssueKind::ForeignCharacter, Span::new(start, end)) }
    }

    /// The issue behind the error.
    pub fn issue(&self) -> &Issue {
        &self.issue
    }

    /// The issue itself.
    pub fn into_issue(self) -> Issue {
        self.issue
    }

    /// Which identifier was asked for; `None` where none was and the text seems to be none.
    pub fn kind(&self) -> Option<Kind> {
        self.kind
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.issue.fmt(f)
    }
}

impl core::error::Error for Error {}
