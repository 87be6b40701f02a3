//! Which identifier is this text?

use super::assessment::Assessment;
use super::issue::IssueSink;
use super::judge::{Judged, judge, judge_candidate};
use super::spreadsheet;
use crate::fast::Kernel;
use crate::id::layout::Kind;
use crate::id::verdict::Verdict;
use crate::text::candidates::{Candidate, Candidates};
use crate::text::places::{FOREIGN, MASKED, Places};
use crate::text::tokens::Tokens;

/// Which identifier a text is, or is meant to be.
///
/// `None` when it holds nothing that could be one. A number too short to tell is taken for an installation ID, the first
/// thing a person types.
///
/// # Examples
///
/// ```
/// use offhook::{Kind, identify};
///
/// assert_eq!(identify("TVRH6-WHNXV-R9WG3-9XRFY-MY832"), Some(Kind::ProductKey));
/// assert_eq!(
///     identify("020650 770493 837252 929082 195773 527024 195725 809211 989214"),
///     Some(Kind::InstallationId)
/// );
/// assert_eq!(identify("hello"), None);
/// ```
#[must_use]
pub fn identify(text: &str) -> Option<Kind> {
    likeliest(&Candidates::of(&Tokens::of(text))).map(|(kind, _)| kind)
}

/// Checks a text as whatever identifier it seems to be; `None` when it seems to be none.
pub fn check(text: &str, sink: &mut (impl IssueSink + ?Sized)) -> Option<Assessment> {
    canonical(text).or_else(|| judged(&Candidates::of(&Tokens::of(text)), sink).map(|judged| judged.assessment))
}

/// Checks a text as the identifier that was asked for.
pub fn check_as(kind: Kind, text: &str, sink: &mut (impl IssueSink + ?Sized)) -> Assessment {
    let canonical = canonical(text).filter(|assessment| assessment.kind == kind);
    canonical.unwrap_or_else(|| judge(kind, &Candidates::of(&Tokens::of(text)), None, sink).assessment)
}

/// The assessment of a canonical spelling about which there is nothing to say.
fn canonical(text: &str) -> Option<Assessment> {
    let seen = Kernel::best().look(text.as_bytes());
    let is_fine = seen.is_sound() && seen.verdict() == Verdict::Plausible;
    let layout = seen.layout().filter(|layout| is_fine && !layout.is_legacy())?;
    Assessment::of_canonical(layout, text)
}

/// Whether a text is empty or nothing but white space.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// Judges a text as whatever identifier it seems to be.
pub(crate) fn judged<'a>(candidates: &Candidates<'_, 'a>, sink: &mut (impl IssueSink + ?Sized)) -> Option<Judged<'a>> {
    let (kind, candidate) = likeliest(candidates)?;
    let candidate = candidate.unwrap_or_else(|| candidates.cut(kind, None));
    Some(judge_candidate(kind, candidates, candidate, sink))
}

/// Which identifier a text most likely is, and the candidate when it is known already.
fn likeliest<'a>(candidates: &Candidates<'_, 'a>) -> Option<(Kind, Option<Candidate<'a>>)> {
    let well_formed = |kind| candidates.well_formed(kind, None).map(|candidate| (kind, Some(candidate)));
    [Kind::InstallationId, Kind::ConfirmationId, Kind::ProductKey].into_iter().find_map(well_formed).or_else(|| {
        let exponent = spreadsheet::scientific_exponent(candidates.tokens());
        let said = exponent.map(spreadsheet::kind_of_exponent);
        if let Some(kind) = said.or_else(|| candidates.tokens().caption().map(|caption| caption.kind)) {
            return Some((kind, None));
        }
        let digits = candidates.cut(Kind::ConfirmationId, None);
        match of_digits(&digits.places, candidates.tokens().letters()) {
            Some(kind) => Some((kind, digits.serves(kind).then_some(digits))),
            None => as_key(candidates).map(|key| (Kind::ProductKey, Some(key))),
        }
    })
}

/// Mostly digits: the labels, the groups and the length tell which of the two it is.
fn of_digits(places: &Places<'_>, letters: usize) -> Option<Kind> {
    let kept = places.values().len();
    let (mut digits, mut masked, mut foreign) = (kept, 0, 0);
    for (_, value) in places.at_least(10) {
        digits -= 1;
        masked += usize::from(value == MASKED);
        foreign += usize::from(value == FOREIGN);
    }
    let readable =
        (digits >= 40 || digits * 2 >= letters) && digits >= 1 && digits * 3 >= kept * 2 && foreign * 12 <= kept;
    if !readable && masked < 40 {
        return None;
    }
    let lettered = places.labels().next().is_some();
    let in_order = places.labels().all(|(index, found, _)| Kind::ConfirmationId.label(index) == found);
    if lettered && !in_order && places.count() < 40 {
        return None;
    }
    let by_sevens = || places.runs().filter(|(_, length)| *length == 7).count() > places.count_runs() / 2;
    let confirmation = (lettered && places.count() < 50) || ((44..=49).contains(&places.count()) && !by_sevens());
    Some(if confirmation { Kind::ConfirmationId } else { Kind::InstallationId })
}

/// Letters and digits, about as many as a key has, or the beginning of one in groups of five.
fn as_key<'a>(candidates: &Candidates<'_, 'a>) -> Option<Candidate<'a>> {
    let candidate = candidates.cut(Kind::ProductKey, None);
    let places = &candidate.places;
    let count = places.count();
    let known = places.values().iter().filter(|value| value.is_ascii() || **value == MASKED).count();
    let in_fives = places.count_runs() > 1 && places.runs().next().is_some_and(|(_, length)| length == 5);
    let fits = known * 3 >= count * 2 && count <= 30 && (count >= 20 || (in_fives && count >= 6));
    fits.then_some(candidate)
}
