//! The one walker over typed text: it reports every issue and assesses every group.
//!
//! `digits` walks installation IDs and confirmation IDs, `key` walks product keys; `alignment` lays digits on groups and
//! `spreadsheet` knows what tables do to long numbers. Both walks let the grammar decide whether a
//! text is well-formed, judge what is, and explain what is not.
//!
//! Knows layouts, check digits and issues. Knows nothing of locales or files.

use super::ordered::Ordered;
use super::{digits, key};
use crate::check::assessment::Assessment;
use crate::check::issue::{Issue, IssueKind, IssueSink};
use crate::id::layout::Kind;
use crate::id::verdict::Verdict;
use crate::text::fold;
use crate::text::slots::Slots;
use crate::text::span::Span;

/// Checks `text` as the given identifier: every issue goes to `sink`, errors first, in the order of the text.
pub(crate) fn check(kind: Kind, text: &str, sink: &mut impl IssueSink) -> Assessment {
    check_in(kind, &mut Slots::of(text), sink)
}

/// The same, and leaves in `slots` the places that the groups of the assessment point at.
pub(crate) fn check_in(kind: Kind, slots: &mut Slots<'_>, sink: &mut impl IssueSink) -> Assessment {
    let mut ordered = Ordered::new();
    let (mut assessment, folded) = match kind {
        Kind::ConfirmationId | Kind::InstallationId => digits::check(kind, slots, &mut ordered),
        Kind::ProductKey => key::check(slots, &mut ordered),
    };
    if let Some(span) = folded {
        ordered.report(Issue::new(IssueKind::Folded, span));
    }
    if assessment.verdict < Verdict::WellFormed && !ordered.holds_error() {
        // What the grammar rejects is never passed over in silence, even when no finer word is found for it.
        ordered.report(Issue::new(IssueKind::ForeignCharacter, Span::new(0, slots.text().len())));
    }
    assessment.sound = !ordered.holds_error();
    ordered.flush(sink);
    assessment
}

/// The part of a well-formed text from the first to the last character that is not plain.
pub(super) fn folded(kind: Kind, text: &str) -> Option<Span> {
    let mut unusual = text.char_indices().filter(|(_, c)| !fold::is_plain_in(kind, *c));
    let (start, first) = unusual.next()?;
    let (last, c) = unusual.next_back().unwrap_or((start, first));
    Some(Span::new(start, last + c.len_utf8()))
}
