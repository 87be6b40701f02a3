//! Walks product keys.
//!
//! Knows the alphabet, the N, the checksum's verdict and the published setup keys. Of the two digit identifiers it
//! knows only that a text is rather one of those.

use super::spreadsheet;
use super::walk::folded;
use crate::check::assessment::Assessment;
use crate::check::issue::{Damage, Issue, IssueKind, IssueSink};
use crate::id::checksum;
use crate::id::kms_client_key;
use crate::id::layout::{Kind, Layout};
use crate::id::verdict::Verdict;
use crate::text::fold::{Meaning, meaning};
use crate::text::grammar;
use crate::text::slots::{Slots, UNREADABLE};
use crate::text::span::Span;
use crate::text::tokens;

const KIND: Kind = Kind::ProductKey;
const LAYOUT: Layout = Layout::FiveByFive;
/// How many stray characters are reported; a text full of them says nothing new.
const MOST_STRAYS: usize = 9;

/// Reports every issue but what was folded, which comes back as a span.
pub(crate) fn check(slots: &mut Slots<'_>, sink: &mut impl IssueSink) -> (Assessment, Option<Span>) {
    if grammar::typed(KIND, slots).is_some() {
        return (judge(slots, sink), folded(KIND, slots.text()));
    }
    let assessment = explain(slots, sink);
    // Where nothing was read as a group, nothing was read as its plain form.
    (assessment, slots.folded().filter(|_| assessment.count > 0))
}

/// Twenty-five key characters: is there one N, does the checksum agree, whose key is it?
fn judge(slots: &Slots<'_>, sink: &mut impl IssueSink) -> Assessment {
    let key = slots.values();
    let whole = slots.whole();
    let (issue, verdict) = if is_placeholder(key) {
        (Some(Issue::new(IssueKind::Placeholder, whole)), Verdict::WellFormed)
    } else if is_masked(key) {
        (Some(Issue::new(IssueKind::Masked, whole)), Verdict::WellFormed)
    } else if count_n(key) > 1 {
        (Some(second_n(slots)), Verdict::Impossible)
    } else {
        match checksum::agrees(key) {
            Some(true) => (None, Verdict::Plausible),
            Some(false) => (Some(Issue::new(IssueKind::Checksum, whole)), Verdict::WellFormed),
            None => (Some(Issue::new(IssueKind::NoChecksum, whole)), Verdict::WellFormed),
        }
    };
    if let Some(issue) = issue {
        sink.report(issue);
    }
    if kms_client_key::product(key).is_some() {
        sink.report(Issue::new(IssueKind::KmsClientKey, whole));
    }
    let mut assessment = Assessment::new(KIND, verdict);
    assessment.layout = Some(LAYOUT);
    for index in 0..LAYOUT.groups() {
        let group = slots.stretch(LAYOUT.start(index), LAYOUT.width(index));
        assessment.push(verdict.max(Verdict::WellFormed), 0, group);
    }
    assessment
}

/// A text that is no key: what is wrong with it, and how far did it get?
fn explain(slots: &mut Slots<'_>, sink: &mut impl IssueSink) -> Assessment {
    let blank = |verdict| Assessment::new(KIND, verdict);
    let text = slots.text();
    let digits = digits_instead(slots);
    if spreadsheet::scientific_exponent(text).is_some() {
        let damage = IssueKind::SpreadsheetDamage(Damage::Scientific);
        sink.report(Issue::new(damage, Span::new(0, text.len())));
        return blank(Verdict::Impossible);
    }
    let leftovers = tokens::tokenise(KIND, slots);
    if let Some(span) = leftovers.masked {
        sink.report(Issue::new(IssueKind::Masked, span));
        return blank(Verdict::Impossible);
    }
    if let Some(found) = leftovers.caption.filter(|caption| *caption != KIND).or(digits) {
        let span = if slots.count() == 0 { Span::new(0, text.len()) } else { slots.whole() };
        sink.report(Issue::new(IssueKind::WrongIdentifier { expected: KIND, found }, span));
        return blank(Verdict::Impossible);
    }
    if slots.count() == 0 {
        let (issue, verdict) = match leftovers.foreign {
            Some(span) => (Issue::new(IssueKind::ForeignCharacter, span), Verdict::Impossible),
            None => (Issue::new(IssueKind::Empty, Span::new(0, text.len())), Verdict::Incomplete),
        };
        sink.report(issue);
        return blank(verdict);
    }
    let mut assessment = explain_places(slots, sink);
    if let Some(span) = leftovers.foreign {
        sink.report(Issue::new(IssueKind::ForeignCharacter, span));
        assessment.verdict = Verdict::Impossible;
    }
    assessment
}

/// A rejected text that holds places: how they lie on the groups.
fn explain_places(slots: &Slots<'_>, sink: &mut impl IssueSink) -> Assessment {
    let values = slots.values();
    let stray = values.iter().any(|value| *value > UNREADABLE);
    let too_long = slots.count() > LAYOUT.places();
    let several_n = count_n(values) > 1;
    let verdict = if stray || too_long || several_n { Verdict::Impossible } else { Verdict::Incomplete };
    let mut assessment = Assessment::new(KIND, verdict);
    assessment.layout = (slots.count() == LAYOUT.places()).then_some(LAYOUT);
    if slots.count() == LAYOUT.places() && is_filler(slots) {
        sink.report(Issue::new(IssueKind::Placeholder, slots.whole()));
        return assessment;
    }
    push_groups(slots, &mut assessment);
    report_length(slots, sink);
    for (place, &value) in values.iter().enumerate().filter(|(_, value)| **value >= UNREADABLE).take(MOST_STRAYS) {
        let span = slots.span(place, place + 1);
        let character = slots.text()[span.start..].chars().next().unwrap_or_default();
        sink.report(in_group(Issue::new(tokens::stray(KIND, value, character), span), group_of(slots, place)));
    }
    if several_n && !too_long {
        sink.report(second_n(slots));
    }
    assessment
}

/// Groups or characters that are missing or too many.
fn report_length(slots: &Slots<'_>, sink: &mut impl IssueSink) {
    if slots.count() == LAYOUT.places() {
        return;
    }
    let width = LAYOUT.width(0);
    let runs = slots.runs().count();
    let close = slots.runs().all(|(_, length)| length.abs_diff(width) <= 2);
    if runs == LAYOUT.groups() && close {
        for (index, (start, length)) in slots.runs().enumerate().filter(|(_, (_, length))| *length != width) {
            let kind = IssueKind::GroupLength { expected: width as u8, found: length as u8 };
            sink.report(Issue::new(kind, slots.span(start, start + length)).in_group(KIND.label(index)));
        }
        return;
    }
    let whole_groups = runs > 1 && slots.runs().all(|(_, length)| length == width);
    let kind = if whole_groups {
        IssueKind::GroupCount { expected: LAYOUT.groups() as u8, found: u8::try_from(runs).unwrap_or(u8::MAX) }
    } else {
        IssueKind::Length { kind: KIND, found: u16::try_from(slots.count()).unwrap_or(u16::MAX) }
    };
    sink.report(Issue::new(kind, slots.whole()));
}

fn push_groups(slots: &Slots<'_>, assessment: &mut Assessment) {
    let width = LAYOUT.width(0);
    let typed_in_groups = slots.runs().count() == LAYOUT.groups();
    for index in 0..LAYOUT.groups() {
        let (start, length) = match slots.runs().nth(index).filter(|_| typed_in_groups) {
            Some(run) => run,
            None => (index * width, width.min(slots.values().len().saturating_sub(index * width))),
        };
        let group = slots.values().get(start..start + length).unwrap_or_default();
        let verdict = match group {
            [] => return,
            _ if length > width || group.iter().any(|value| *value > UNREADABLE) => Verdict::Impossible,
            _ if length < width || group.contains(&UNREADABLE) => Verdict::Incomplete,
            _ => Verdict::WellFormed,
        };
        assessment.push(verdict, 0, slots.stretch(start, length));
    }
}

/// The second N, with what it might have been.
fn second_n(slots: &Slots<'_>) -> Issue {
    let mut places = slots.values().iter().enumerate().filter(|(_, value)| **value == b'N').map(|(place, _)| place);
    let place = places.nth(1).unwrap_or_default();
    in_group(Issue::new(IssueKind::SecondN, slots.span(place, place + 1)), group_of(slots, place))
}

fn group_of(slots: &Slots<'_>, place: usize) -> Option<usize> {
    if slots.runs().count() == LAYOUT.groups() {
        slots.runs().position(|(start, length)| (start..start + length).contains(&place))
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

/// Whether a text that was meant for something else is a key, by its grammar or by far.
pub(crate) fn is_likely(slots: &mut Slots<'_>) -> bool {
    if !slots.text().chars().any(|c| matches!(meaning(c), Meaning::Letter(_))) {
        return false;
    }
    if grammar::typed(KIND, slots).is_some() {
        return slots.values().iter().any(u8::is_ascii_alphabetic);
    }
    let letters = tokens::tokenise(KIND, slots).letters;
    let known = slots.values().iter().filter(|value| value.is_ascii()).count();
    let digits = slots.values().iter().filter(|value| value.is_ascii_digit()).count();
    (23..=27).contains(&slots.count()) && letters >= 8 && digits >= 2 && known * 4 >= slots.count() * 3
}

/// A long row of digits is no key.
fn digits_instead(slots: &mut Slots<'_>) -> Option<Kind> {
    [Kind::InstallationId, Kind::ConfirmationId]
        .into_iter()
        .find(|kind| grammar::typed(*kind, slots).is_some())
        .or_else(|| {
            tokens::tokenise(Kind::ConfirmationId, slots);
            let digits = slots.values().iter().filter(|value| **value <= 9).count();
            let kind = if slots.count() > 49 { Kind::InstallationId } else { Kind::ConfirmationId };
            (digits >= 40 && digits * 4 > slots.values().len() * 3).then_some(kind)
        })
}

fn count_n(key: &[u8]) -> usize {
    key.iter().filter(|byte| **byte == b'N').count()
}

/// One character throughout, though not one that a key contains: zeros in a form.
fn is_filler(slots: &Slots<'_>) -> bool {
    let character = |place| slots.text()[slots.span(place, place + 1).start..].chars().next();
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
