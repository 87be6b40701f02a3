//! Judges product keys: the alphabet, the N, the checksum and the published setup keys.

use super::digits::is_recovery_key;
use super::spreadsheet;
use super::stray::stray;
use crate::check::assessment::Assessment;
use crate::check::code::Severity;
use crate::check::issue::{Damage, Issue, IssueKind, IssueSink};
use crate::id::checksum;
use crate::id::kms_client_key;
use crate::id::layout::{Kind, Layout};
use crate::id::verdict::Verdict;
use crate::id::windows_key;
use crate::text::candidates::{Candidate, Candidates};
use crate::text::places::{Places, UNREADABLE};
use crate::text::span::Span;

const KIND: Kind = Kind::ProductKey;
const LAYOUT: Layout = Layout::FiveByFive;
/// How many stray characters are reported; a text full of them says nothing new.
const MOST_STRAYS: usize = 9;

/// Twenty-five key characters: is there one N, does the checksum agree, whose key is it?
pub(super) fn judge(places: &Places<'_>, sink: &mut impl IssueSink) -> Assessment {
    let key = places.values();
    let whole = places.whole();
    let (issue, verdict) = if is_placeholder(key) {
        (Some(Issue::new(IssueKind::Placeholder, whole)), Verdict::WellFormed)
    } else if is_masked(key) {
        (Some(Issue::new(IssueKind::Masked, whole)), Verdict::WellFormed)
    } else if count_n(key) > 1 {
        (Some(second_n(places)), Verdict::Impossible)
    } else {
        match checksum::agrees(key) {
            Some(true) => (None, Verdict::Plausible),
            Some(false) => (Some(Issue::new(IssueKind::Checksum, whole)), Verdict::WellFormed),
            None => (Some(Issue::new(IssueKind::NoChecksum, whole)), Verdict::WellFormed),
        }
    };
    let is_wrong = issue.as_ref().is_some_and(|issue| issue.severity == Severity::Error);
    if let Some(issue) = issue {
        sink.report(issue);
    }
    if kms_client_key::product(key).is_some() {
        sink.report(Issue::new(IssueKind::KmsClientKey, whole));
    } else if !is_wrong && windows_key::edition(key).is_some() {
        sink.report(Issue::new(IssueKind::WindowsKey, whole));
    }
    let mut assessment = Assessment::new(KIND, verdict);
    assessment.layout = Some(LAYOUT);
    for index in 0..LAYOUT.groups() {
        let group = places.stretch(LAYOUT.start(index), LAYOUT.width(index));
        assessment.push(verdict.max(Verdict::WellFormed), 0, group);
    }
    assessment
}

/// A text that the grammar rejects as a key: what is wrong with it, and how far did it get?
pub(super) fn explain(
    candidates: &Candidates<'_, '_>,
    candidate: &Candidate<'_>,
    sink: &mut impl IssueSink,
) -> Assessment {
    let blank = |verdict| Assessment::new(KIND, verdict);
    let Candidate { places, leftovers, .. } = candidate;
    let text = places.text();
    if spreadsheet::scientific_exponent(candidates.tokens()).is_some() {
        let damage = IssueKind::SpreadsheetDamage(Damage::Scientific);
        sink.report(Issue::new(damage, Span::new(0, text.len())));
        return blank(Verdict::Impossible);
    }
    if let Some(span) = leftovers.masked {
        sink.report(Issue::new(IssueKind::Masked, span));
        return blank(Verdict::Impossible);
    }
    if let Some(span) = recovery_key(candidates) {
        sink.report(Issue::new(IssueKind::RecoveryKey, span));
        return blank(Verdict::Impossible);
    }
    let other = leftovers.caption.filter(|caption| *caption != KIND).or_else(|| digits_instead(candidates));
    if let Some(found) = other {
        let span = if places.count() == 0 { Span::new(0, text.len()) } else { places.whole() };
        sink.report(Issue::new(IssueKind::WrongIdentifier { expected: KIND, found }, span));
        return blank(Verdict::Impossible);
    }
    if places.count() == 0 {
        let (issue, verdict) = match leftovers.foreign {
            Some(span) => (Issue::new(IssueKind::ForeignCharacter, span), Verdict::Impossible),
            None => (Issue::new(IssueKind::Empty, Span::new(0, text.len())), Verdict::Incomplete),
        };
        sink.report(issue);
        return blank(verdict);
    }
    let mut assessment = explain_places(places, sink);
    if let Some(span) = leftovers.foreign {
        sink.report(Issue::new(IssueKind::ForeignCharacter, span));
        assessment.verdict = Verdict::Impossible;
    }
    assessment
}

/// A rejected text that holds places: how they lie on the groups.
fn explain_places(places: &Places<'_>, sink: &mut impl IssueSink) -> Assessment {
    let values = places.values();
    let is_stray = values.iter().any(|value| *value > UNREADABLE);
    let too_long = places.count() > LAYOUT.places();
    let several_n = count_n(values) > 1;
    let verdict = if is_stray || too_long || several_n { Verdict::Impossible } else { Verdict::Incomplete };
    let mut assessment = Assessment::new(KIND, verdict);
    assessment.layout = (places.count() == LAYOUT.places()).then_some(LAYOUT);
    if places.count() == LAYOUT.places() && is_filler(places) {
        sink.report(Issue::new(IssueKind::Placeholder, places.whole()));
        return assessment;
    }
    push_groups(places, &mut assessment);
    report_length(places, sink);
    for (place, &value) in values.iter().enumerate().filter(|(_, value)| **value >= UNREADABLE).take(MOST_STRAYS) {
        let span = places.span(place, place + 1);
        let character = places.text()[span.start..].chars().next().unwrap_or_default();
        sink.report(in_group(Issue::new(stray(KIND, value, character), span), group_of(places, place)));
    }
    if several_n && !too_long {
        sink.report(second_n(places));
    }
    assessment
}

/// Groups or characters that are missing or too many.
fn report_length(places: &Places<'_>, sink: &mut impl IssueSink) {
    if places.count() == LAYOUT.places() {
        return;
    }
    let width = LAYOUT.width(0);
    let runs = places.count_runs();
    let close = places.runs().all(|(_, length)| length.abs_diff(width) <= 2);
    if runs == LAYOUT.groups() && close {
        for (index, (start, length)) in places.runs().enumerate().filter(|(_, (_, length))| *length != width) {
            let kind = IssueKind::GroupLength { expected: width as u8, found: length as u8 };
            sink.report(Issue::new(kind, places.span(start, start + length)).in_group(KIND.label(index)));
        }
        return;
    }
    let whole_groups = runs > 1 && places.runs().all(|(_, length)| length == width);
    let kind = if whole_groups {
        IssueKind::GroupCount { expected: LAYOUT.groups() as u8, found: u8::try_from(runs).unwrap_or(u8::MAX) }
    } else {
        IssueKind::Length { kind: KIND, found: u16::try_from(places.count()).unwrap_or(u16::MAX) }
    };
    sink.report(Issue::new(kind, places.whole()));
}

fn push_groups(places: &Places<'_>, assessment: &mut Assessment) {
    let width = LAYOUT.width(0);
    let typed_in_groups = places.count_runs() == LAYOUT.groups();
    for index in 0..LAYOUT.groups() {
        let (start, length) = match places.runs().nth(index).filter(|_| typed_in_groups) {
            Some(run) => run,
            None => (index * width, width.min(places.values().len().saturating_sub(index * width))),
        };
        let group = places.values().get(start..start + length).unwrap_or_default();
        let verdict = match group {
            [] => return,
            _ if length > width || group.iter().any(|value| *value > UNREADABLE) => Verdict::Impossible,
            _ if length < width || group.contains(&UNREADABLE) => Verdict::Incomplete,
            _ => Verdict::WellFormed,
        };
        assessment.push(verdict, 0, places.stretch(start, length));
    }
}

/// The second N, with what it might have been.
fn second_n(places: &Places<'_>) -> Issue {
    let mut of_n = places.values().iter().enumerate().filter(|(_, value)| **value == b'N').map(|(place, _)| place);
    let place = of_n.nth(1).unwrap_or_default();
    in_group(Issue::new(IssueKind::SecondN, places.span(place, place + 1)), group_of(places, place))
}

fn group_of(places: &Places<'_>, place: usize) -> Option<usize> {
    if places.count_runs() == LAYOUT.groups() {
        places.runs().position(|(start, length)| (start..start + length).contains(&place))
    } else {
        Some(place / LAYOUT.width(0)).filter(|index| *index < LAYOUT.groups())
    }
}

fn in_group(issue: Issue, index: Option<usize>) -> Issue {
    match index {
        Some(index) => issue.in_group(KIND.label(index)),
        None => issue,
    }
}

/// Where a key is in a text that was meant for something else, by its grammar or by far.
pub(super) fn likely(candidates: &Candidates<'_, '_>) -> Option<Span> {
    /// A key off by two characters, most of them letters.
    const FEWEST_LETTERS: usize = 8;
    if candidates.tokens().letters() == 0 {
        return None;
    }
    if let Some(Candidate { places, .. }) = candidates.well_formed(KIND, None) {
        return places.values().iter().any(u8::is_ascii_alphabetic).then(|| places.whole());
    }
    if candidates.tokens().letters() < FEWEST_LETTERS {
        return None;
    }
    let Candidate { places, leftovers, .. } = candidates.cut(KIND, None);
    let known = places.values().iter().filter(|value| value.is_ascii()).count();
    let digits = places.values().iter().filter(|value| value.is_ascii_digit()).count();
    let fits = (23..=27).contains(&places.count())
        && leftovers.letters >= FEWEST_LETTERS
        && digits >= 2
        && known * 4 >= places.count() * 3;
    fits.then(|| places.whole())
}

/// Where a BitLocker recovery key is instead.
fn recovery_key(candidates: &Candidates<'_, '_>) -> Option<Span> {
    let digits = |kind| candidates.cut(kind, None).places;
    let places = (candidates.tokens().digits() == 48).then(|| digits(Kind::ConfirmationId))?;
    is_recovery_key(places.values()).then(|| places.whole())
}

/// The identifier that a long row of digits is instead of a key.
fn digits_instead(candidates: &Candidates<'_, '_>) -> Option<Kind> {
    /// A confirmation ID of the Windows XP era with two digits lost.
    const FEWEST: usize = 40;
    if candidates.tokens().digits() < FEWEST {
        return None;
    }
    [Kind::InstallationId, Kind::ConfirmationId].into_iter().find(|kind| candidates.typed(*kind).is_some()).or_else(
        || {
            let Candidate { places, .. } = candidates.cut(Kind::ConfirmationId, None);
            let digits = places.values().iter().filter(|value| **value <= 9).count();
            let kind = if places.count() > 49 { Kind::InstallationId } else { Kind::ConfirmationId };
            (digits >= FEWEST && digits * 4 > places.values().len() * 3).then_some(kind)
        },
    )
}

fn count_n(key: &[u8]) -> usize {
    key.iter().filter(|byte| **byte == b'N').count()
}

/// One character throughout, though not one that a key contains: zeros in a form.
fn is_filler(places: &Places<'_>) -> bool {
    let character = |place| places.text()[places.span(place, place + 1).start..].chars().next();
    (1..LAYOUT.places()).all(|place| character(place) == character(0))
}

/// One group repeated.
fn is_placeholder(key: &[u8]) -> bool {
    let width = LAYOUT.width(0);
    key.chunks(width).all(|group| group == &key[..width])
}

/// Four groups of X before the last, as inventory tools print a key.
fn is_masked(key: &[u8]) -> bool {
    key[..20].iter().all(|byte| *byte == b'X')
}
