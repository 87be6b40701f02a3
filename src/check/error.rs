//! The first error of a text, as a standard error.
//!
//! Knows issues. Knows nothing of how they are found.

use core::fmt;

use crate::check::issue::{Issue, IssueKind};
use crate::text::span::Span;

/// Why a text is not the identifier that was asked for: its first issue of severity error.
///
/// It never carries the text, so it may be logged.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Error(Issue);

impl Error {
    pub(crate) fn first(issue: Option<Issue>) -> Self {
        // Callers hand in the walker's first error; a rejected text always has one (law `check_agrees_with_parse`).
        Self(issue.unwrap_or_else(|| Issue::new(IssueKind::Empty, Span::default())))
    }

    /// The first character that no canonical spelling contains, or else the first joint.
    pub(crate) fn of_spelling(text: &str) -> Self {
        let canonical = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase();
        let (start, character) = text
            .char_indices()
            .find(|(_, c)| !canonical(*c) && !matches!(c, '-' | ' '))
            .or_else(|| text.char_indices().find(|(_, c)| !canonical(*c)))
            .unwrap_or_default();
        let span = Span::new(start, (start + character.len_utf8()).min(text.len()));
        Self(Issue::new(IssueKind::ForeignCharacter, span))
    }

    /// A byte that is not UTF-8.
    pub(crate) fn of_byte(at: usize) -> Self {
        Self(Issue::new(IssueKind::ForeignCharacter, Span::new(at, at + 1)))
    }

    /// The issue behind the error.
    pub fn issue(&self) -> &Issue {
        &self.0
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl core::error::Error for Error {}
