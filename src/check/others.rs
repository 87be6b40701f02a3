//! Another identifier than the one asked for: by the grammar, or by far.

use super::digits::is_placeholder;
use super::key;
use crate::id::layout::Kind;
use crate::id::verdict::Verdict;
use crate::text::candidates::{Candidate, Candidates};
use crate::text::fit::Fit;
use crate::text::span::Span;

/// Another identifier that a text is, where it is, and the verdict that follows.
pub(super) struct Other {
    pub(super) found: Kind,
    pub(super) span: Span,
    pub(super) verdict: Verdict,
}

impl Other {
    fn new(found: Kind, span: Span, verdict: Verdict) -> Self {
        Self { found, span, verdict }
    }
}

/// Another identifier than this one of digits, by its grammar; a product key also by far.
pub(super) fn by_grammar(kind: Kind, candidates: &Candidates<'_, '_>) -> Option<Other> {
    if let Some(span) = key::likely(candidates) {
        return Some(Other::new(Kind::ProductKey, span, Verdict::Impossible));
    }
    let found = if kind == Kind::ConfirmationId { Kind::InstallationId } else { Kind::ConfirmationId };
    let Candidate { layout, places, .. } = candidates.well_formed(found, None)?;
    let layout = layout.filter(|layout| !layout.is_legacy())?;
    let span = places.whole();
    if found == Kind::InstallationId {
        return Some(Other::new(found, span, Verdict::Impossible));
    }
    let fit = Fit::exact(layout, places.values());
    let labelled = places.labels().next().is_some();
    // Eight groups of six without letters may also be the beginning of an installation ID.
    match (labelled, fit.passes == fit.judged && !is_placeholder(layout, places.values())) {
        (true, _) => Some(Other::new(found, span, Verdict::Impossible)),
        (false, true) => Some(Other::new(found, span, Verdict::Incomplete)),
        (false, false) => None,
    }
}

/// Another identifier that this text rather is, though not without faults.
pub(super) fn by_far(kind: Kind, candidate: &Candidate<'_>) -> Option<Other> {
    let Candidate { places, leftovers, .. } = candidate;
    let span = if places.count() == 0 { Span::new(0, places.text().len()) } else { places.whole() };
    let other = |found| Some(Other::new(found, span, Verdict::Impossible));
    if let Some(caption) = leftovers.caption.filter(|caption| *caption != kind) {
        return other(caption);
    }
    if kind == Kind::ConfirmationId && places.count() == places.values().len() {
        let runs = places.count_runs();
        let sevens = places.runs().filter(|(_, length)| *length == 7).count();
        let by_sevens = runs > 2 && sevens * 2 > runs;
        let shifted = Kind::InstallationId
            .layouts()
            .iter()
            .filter(|layout| !layout.is_legacy())
            .filter_map(|layout| Fit::shifted(*layout, places.values()))
            .any(|fit| fit.passes + 1 >= fit.judged);
        if by_sevens || shifted {
            return other(Kind::InstallationId);
        }
    }
    None
}
