//! The one judge: what is wrong with a text as one identifier, and how far each group has been shown to be right.
//!
//! The grammar decides whether a text is well-formed. `digits` and `key` judge what is, and explain what is not.

use super::issue::{Issue, IssueKind, IssueSink};
use super::ordered::Ordered;
use super::{digits, key};
#[cfg(feature = "alloc")]
use crate::Identifier;
use crate::check::assessment::Assessment;
use crate::id::layout::{Kind, Layout};
use crate::id::verdict::Verdict;
use crate::text::candidates::{Candidate, Candidates};
use crate::text::places::Places;
use crate::text::span::Span;

/// What was found out about a text, and the places that its groups point at.
pub(crate) struct Judged<'a> {
    pub(crate) assessment: Assessment,
    pub(crate) places: Places<'a>,
    /// Whether the grammar accepts the text.
    pub(crate) is_typed: bool,
    /// Whether the checksum of a key does not match.
    pub(crate) checksum_fails: bool,
    /// Whether one digit is missing or too many, and it is known about where.
    pub(crate) has_odd_group: bool,
}

#[cfg(feature = "alloc")]
impl Judged<'_> {
    /// The identifier, when no issue of severity error was found.
    pub(crate) fn identifier(&self) -> Option<Identifier> {
        let layout = self.assessment.layout.filter(|_| self.is_typed && self.assessment.is_sound())?;
        Some(Identifier::of_places(layout, self.places.values()))
    }
}

/// Judges a text as the given identifier: every issue goes to `sink`, errors first, in the order of the text.
///
/// With `only`, the text is known to be cut in one way.
pub(crate) fn judge<'a>(
    kind: Kind,
    candidates: &Candidates<'_, 'a>,
    only: Option<Layout>,
    sink: &mut (impl IssueSink + ?Sized),
) -> Judged<'a> {
    let candidate = candidates.well_formed(kind, only).unwrap_or_else(|| candidates.cut(kind, only));
    judge_candidate(kind, candidates, candidate, sink)
}

/// The same, where it is known how the text reads as this identifier.
pub(crate) fn judge_candidate<'a>(
    kind: Kind,
    candidates: &Candidates<'_, 'a>,
    candidate: Candidate<'a>,
    sink: &mut (impl IssueSink + ?Sized),
) -> Judged<'a> {
    let mut ordered = Ordered::new();
    let is_typed = candidate.layout.is_some();
    let (mut assessment, folded) = match candidate.layout {
        Some(layout) => {
            let assessment = match kind {
                Kind::ConfirmationId | Kind::InstallationId => {
                    digits::judge(kind, layout, &candidate.places, &mut ordered)
                }
                Kind::ProductKey => key::judge(&candidate.places, &mut ordered),
            };
            (assessment, candidates.tokens().unusual(kind))
        }
        None => {
            let assessment = match kind {
                Kind::ConfirmationId | Kind::InstallationId => {
                    digits::explain(kind, candidates, &candidate, &mut ordered)
                }
                Kind::ProductKey => key::explain(candidates, &candidate, &mut ordered),
            };
            // Where nothing was read as a group, nothing was read as its plain form.
            let folded = candidate.places.folded().filter(|_| assessment.count > 0);
            (assessment, folded)
        }
    };
    if let Some(span) = folded {
        ordered.report(Issue::new(IssueKind::Folded, span));
    }
    if assessment.verdict < Verdict::WellFormed && !ordered.holds_error() {
        // What the grammar rejects is never passed over in silence, even when no finer word is found for it.
        let whole = Span::new(0, candidates.tokens().text().len());
        ordered.report(Issue::new(IssueKind::ForeignCharacter, whole));
    }
    let checksum_fails = ordered.holds(|kind| *kind == IssueKind::Checksum);
    let has_odd_group =
        ordered.holds(|kind| matches!(kind, IssueKind::DoubledDigit { .. } | IssueKind::LostDigit { .. }));
    assessment.sound = !ordered.holds_error();
    ordered.flush(sink);
    Judged { assessment, places: candidate.places, is_typed, checksum_fails, has_odd_group }
}

#[cfg(test)]
mod tests {
    use std::format;
    use std::string::{String, ToString as _};
    use std::vec::Vec;

    use super::*;
    use crate::repair::{self, Channel};
    use crate::report::{Options, Report};
    use crate::text::tokens::counter;
    use crate::{ConfirmationId, InstallationId, Issue, ProductKey, check, check_as, identify};

    const IID: &str = "020650 770493 837252 929082 195773 527024 195725 809211 989214";

    /// A text, how it is damaged, and the identifier that it is taken for.
    fn texts() -> Vec<(&'static str, Kind, String)> {
        let full_width = |text: &str| -> String {
            text.chars()
                .map(|c| char::from_u32(0xFF10 + c as u32 - '0' as u32).filter(|_| c != ' ').unwrap_or('ー'))
                .collect()
        };
        let key = "TVRH6-WHNXV-R9WG3-9XRFY-MY832";
        [
            ("a plausible ID", Kind::InstallationId, format!(" {IID}")),
            ("one wrong digit", Kind::InstallationId, IID.replace("837252", "837253")),
            ("O for 0", Kind::InstallationId, IID.replacen('0', "O", 1)),
            ("a lost digit", Kind::InstallationId, IID.replace("837252", "83725")),
            ("full-width", Kind::InstallationId, full_width(IID)),
            ("a key with a wrong character", Kind::ProductKey, key.replace('T', "1")),
            ("the wrong identifier in the field", Kind::ConfirmationId, IID.to_string()),
            ("the wrong identifier in the field", Kind::InstallationId, key.to_string()),
            ("rubbish", Kind::InstallationId, "the quick brown fox 12".to_string()),
        ]
        .into()
    }

    #[test]
    fn a_text_is_read_once_whatever_it_is_and_whoever_asks() {
        for (what, kind, text) in texts() {
            let parse = || match kind {
                Kind::ConfirmationId => drop(ConfirmationId::parse(&text)),
                Kind::InstallationId => drop(InstallationId::parse(&text)),
                Kind::ProductKey => drop(ProductKey::parse(&text)),
            };
            assert_eq!(counter::during(parse), 1, "parse, {what}");
            // A canonical text that is another identifier is not read at all until somebody asks why.
            let most = |work: &dyn Fn()| assert!(counter::during(work) <= 1, "{what}");
            most(&|| _ = check(&text, &mut |_: Issue| ()));
            most(&|| _ = identify(&text));
            assert_eq!(counter::during(|| _ = check_as(kind, &text, &mut ())), 1, "check_as, {what}");
            assert_eq!(counter::during(|| repair::hints(kind, &text, Channel::Any, &mut |_| ())), 1, "hints, {what}");
            assert_eq!(counter::during(|| repair::blind_spots(kind, &text, Channel::Any, &mut |_| ())), 1, "{what}");
            let options = Options::new().channel(Channel::PhoneJa);
            for kind in [Some(kind), None] {
                assert_eq!(counter::during(|| drop(Report::of(kind, &text, &options))), 1, "report, {what}");
            }
        }
    }
}
