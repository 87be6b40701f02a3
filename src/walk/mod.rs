//! The one walker over typed text: it reports every issue and assesses every group.
//!
//! `digits` walks installation IDs and confirmation IDs, `key` walks product keys. Both let the grammar decide whether a
//! text is well-formed, judge what is, and explain what is not.
//!
//! Knows layouts, check digits and issues. Knows nothing of locales or files.

pub(crate) mod digits;
pub(crate) mod key;
pub(crate) mod tokens;

use crate::fold::{self, Meaning};
use crate::issue::{Issue, IssueKind, IssueSink, Span};
use crate::shape::Kind;
use crate::verdict::Assessment;

/// Checks `text` as the given identifier: every issue goes to `sink`.
pub(crate) fn check(kind: Kind, text: &str, sink: &mut impl IssueSink) -> Assessment {
    match kind {
        Kind::ConfirmationId | Kind::InstallationId => digits::check(kind, text, sink),
        Kind::ProductKey => key::check(text, sink),
    }
}

/// Notes what a well-formed text contains beyond plain characters.
fn note_folded(kind: Kind, text: &str, sink: &mut impl IssueSink) {
    let plain = |c: char| match fold::meaning(c) {
        Meaning::Letter(_) => fold::is_plain(c) && kind == Kind::ProductKey,
        _ => fold::is_plain(c),
    };
    let mut unusual = text.char_indices().filter(|(_, c)| !plain(*c));
    if let Some((start, first)) = unusual.next() {
        let (last, c) = unusual.next_back().unwrap_or((start, first));
        sink.report(Issue::new(IssueKind::Folded, Span::new(start, last + c.len_utf8())));
    }
}
