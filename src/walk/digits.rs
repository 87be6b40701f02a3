//! Walks installation IDs and confirmation IDs, which differ only in their layouts and labels.
//!
//! Knows how to judge what the grammar accepts and how to explain what it rejects. Of product keys it knows only that a
//! text is rather one of those.

use super::{note_folded, tokens};
use crate::check_digit;
use crate::grammar;
use crate::issue::{Damage, Issue, IssueKind, IssueSink, Span};
use crate::shape::{Kind, Layout};
use crate::slip::alignment::Fit;
use crate::slip::spreadsheet;
use crate::slots::{Slots, UNREADABLE};
use crate::verdict::{Assessment, Verdict};
use crate::walk::tokens::Leftovers;

/// How many stray characters are reported; a text full of them says nothing new.
const MOST_STRAYS: usize = 9;

pub(crate) fn check(kind: Kind, text: &str, sink: &mut impl IssueSink) -> Assessment {
    let mut slots = Slots::of(text);
    match grammar::typed(kind, &mut slots) {
        Some(layout) => {
            let assessment = judge(kind, layout, &slots, sink);
            note_folded(kind, text, sink);
            assessment
        }
        None => {
            let assessment = explain(kind, &mut slots, sink);
            if let Some(span) = slots.folded() {
                sink.report(Issue::new(IssueKind::Folded, span));
            }
            assessment
        }
    }
}

/// Whether ASCII digits are plausible; says nothing of why not.
pub(crate) fn is_plausible(layout: Layout, digits: &[u8]) -> bool {
    let agrees = |index| {
        let mut group = [0; 7];
        let places = layout.slice(digits, index);
        for (value, digit) in group.iter_mut().zip(places) {
            *value = digit - b'0';
        }
        let agrees = check_digit::agrees(&group[..places.len()]);
        group.fill(0);
        agrees || !layout.has_check_digit(index)
    };
    (0..layout.groups()).all(agrees) && !is_placeholder(layout, digits) && !spreadsheet::ends_in_zeros(digits)
}

/// A well-formed text: do its labels and check digits agree, and is it more than a filler?
fn judge(kind: Kind, layout: Layout, slots: &Slots<'_>, sink: &mut impl IssueSink) -> Assessment {
    let values = slots.values();
    let mut errors = 0;
    let mut sink = |issue: Issue| {
        errors += usize::from(issue.severity == crate::Severity::Error);
        sink.report(issue);
    };
    let mut assessment = Assessment::new(kind, Verdict::Plausible);
    assessment.layout = Some(layout);
    let filler = if is_placeholder(layout, values) {
        Some(IssueKind::Placeholder)
    } else if spreadsheet::ends_in_zeros(values) {
        Some(IssueKind::SpreadsheetDamage(Damage::TrailingZeros))
    } else {
        None
    };
    if let Some(filler) = filler {
        sink(Issue::new(filler, slots.whole()));
        for _ in 0..layout.groups() {
            assessment.push(Verdict::WellFormed, 0);
        }
    } else {
        let fit = typed_fit(layout, slots);
        report_groups(kind, &fit, slots, &mut sink, &mut assessment);
    }
    report_labels(kind, slots, &mut sink);
    if layout.is_legacy() {
        sink(Issue::new(IssueKind::LegacyLayout, slots.whole()));
    }
    if errors > 0 {
        assessment.verdict = Verdict::WellFormed;
    }
    assessment
}

/// The groups as the layout cuts them, or as they were typed when the check digits say that digits slipped between them.
fn typed_fit(layout: Layout, slots: &Slots<'_>) -> Fit {
    let exact = Fit::exact(layout, slots.values());
    let runs = Fit::runs(layout, slots.values(), slots.runs());
    let typed_in_groups = slots.runs().count() == layout.groups();
    if exact.passes < exact.judged && typed_in_groups && runs.judged < exact.judged { runs } else { exact }
}

/// A text that the grammar rejects: what is wrong with it, and how far did it get?
fn explain(kind: Kind, slots: &mut Slots<'_>, sink: &mut impl IssueSink) -> Assessment {
    let blank = |verdict| Assessment::new(kind, verdict);
    if spreadsheet::scientific_exponent(slots.text()).is_some() {
        let damage = IssueKind::SpreadsheetDamage(Damage::Scientific);
        sink.report(Issue::new(damage, Span::new(0, slots.text().len())));
        return blank(Verdict::Impossible);
    }
    let other = other_identifier(kind, slots);
    let leftovers = tokens::tokenise(kind, slots);
    if let Some(span) = leftovers.masked {
        sink.report(Issue::new(IssueKind::Masked, span));
        return blank(Verdict::Impossible);
    }
    if let Some(found) = other.or_else(|| likely_other(kind, slots, &leftovers)) {
        let span = if slots.count() == 0 { Span::new(0, slots.text().len()) } else { slots.whole() };
        sink.report(Issue::new(IssueKind::WrongIdentifier { expected: kind, found }, span));
        // Eight groups of six may also be the beginning of an installation ID.
        let open = kind == Kind::InstallationId && found == Kind::ConfirmationId && leftovers.caption != Some(found);
        return blank(if open { Verdict::Incomplete } else { Verdict::Impossible });
    }
    if slots.count() == 0 {
        let (issue, verdict) = match leftovers.foreign {
            Some(span) => (Issue::new(IssueKind::ForeignCharacter, span), Verdict::Impossible),
            None => (Issue::new(IssueKind::Empty, Span::new(0, slots.text().len())), Verdict::Incomplete),
        };
        sink.report(issue);
        return blank(verdict);
    }
    explain_places(kind, slots, &leftovers, sink)
}

/// A rejected text that holds places: how they lie on the groups.
fn explain_places(kind: Kind, slots: &Slots<'_>, leftovers: &Leftovers, sink: &mut impl IssueSink) -> Assessment {
    let longest = kind.layouts()[0].places();
    let stray = leftovers.foreign.is_some() || slots.values().iter().any(|value| *value > UNREADABLE);
    let verdict = if stray || slots.count() > longest { Verdict::Impossible } else { Verdict::Incomplete };
    let mut assessment = Assessment::new(kind, verdict);
    let contiguous = slots.runs().count() == 1;
    if spreadsheet::ends_in_zeros(slots.values()) {
        let damage = IssueKind::SpreadsheetDamage(Damage::TrailingZeros);
        sink.report(Issue::new(damage, slots.whole()));
        assessment.verdict = Verdict::Impossible;
        return assessment;
    }
    if contiguous && slots.count() < longest && spreadsheet::lost_zeros(kind, slots.values()).is_some() {
        let damage = IssueKind::SpreadsheetDamage(Damage::LeadingZeros);
        sink.report(Issue::new(damage, slots.whole()));
        return assessment;
    }
    let fit = best_fit(kind, slots);
    if let Some(fit) = &fit {
        let exact = slots.count() == fit.layout.places();
        assessment.layout = (exact || fit.odd.is_some()).then_some(fit.layout);
        report_groups(kind, fit, slots, sink, &mut assessment);
    }
    report_length(kind, fit.as_ref(), slots, sink);
    report_strays(kind, fit.as_ref(), slots, sink);
    report_labels(kind, slots, sink);
    if let Some(span) = leftovers.foreign {
        sink.report(Issue::new(IssueKind::ForeignCharacter, span));
    }
    assessment
}

/// The likeliest way in which the places lie on groups.
fn best_fit(kind: Kind, slots: &Slots<'_>) -> Option<Fit> {
    if let Some(layout) = layout_of_runs(kind, slots) {
        return Some(run_fit(layout, slots));
    }
    let values = slots.values();
    let mut best: Option<Fit> = None;
    let mut offer = |fit: Fit| {
        if best.as_ref().is_none_or(|best| fit.is_likelier_than(best)) {
            best = Some(fit);
        }
    };
    for &layout in kind.layouts() {
        if slots.count() == layout.places() {
            offer(Fit::exact(layout, values));
        } else if let Some(fit) = Fit::shifted(layout, values).filter(|_| slots.count() == values.len()) {
            offer(fit);
        }
    }
    for &layout in kind.layouts().iter().filter(|layout| !layout.is_legacy()) {
        if slots.count() < layout.places() {
            let fit = Fit::prefix(layout, values);
            if fit.is_likely() {
                offer(fit);
            }
        }
    }
    best
}

/// The groups as they were typed, with the one odd group when a single digit is lost or too many.
fn run_fit(layout: Layout, slots: &Slots<'_>) -> Fit {
    let mut fit = Fit::runs(layout, slots.values(), slots.runs());
    let mut odd = (0..fit.ranges().len()).filter(|index| fit.ranges()[*index].1 != layout.width(*index));
    if let (Some(index), None) = (odd.next(), odd.next())
        && slots.count().abs_diff(layout.places()) == 1
        && fit.ranges().len() == layout.groups()
    {
        drop(odd);
        fit.odd = Some((index, index));
    }
    fit
}

/// The layout that the typed groups show by themselves: most of them are of its width, none is far from it.
fn layout_of_runs(kind: Kind, slots: &Slots<'_>) -> Option<Layout> {
    let count = slots.runs().count();
    kind.layouts().iter().copied().filter(|layout| !layout.is_legacy()).find(|layout| {
        let width = layout.width(0);
        let last = count.saturating_sub(1);
        let close = slots
            .runs()
            .enumerate()
            .all(|(index, (_, length))| length.abs_diff(width) <= 2 || (index == last && length < width));
        let whole = slots.runs().filter(|(_, length)| *length == width).count();
        count > 1 && count <= layout.groups() && close && whole * 2 >= count
    })
}

/// One issue for each group that is not as it should be, and its verdict.
fn report_groups(kind: Kind, fit: &Fit, slots: &Slots<'_>, sink: &mut impl IssueSink, assessment: &mut Assessment) {
    let values = slots.values();
    let layout = fit.layout;
    let last = fit.ranges().len().saturating_sub(1);
    let open_ended = fit.odd.is_none() && slots.count() < layout.places();
    for (index, &(start, length)) in fit.ranges().iter().enumerate() {
        let width = layout.width(index);
        let label = kind.label(index);
        let span = slots.span(start, start + length);
        let digits = values.get(start..start + length).unwrap_or_default();
        let stray = digits.iter().any(|value| *value > UNREADABLE);
        let verdict = if stray || length > width {
            Verdict::Impossible
        } else if length < width || digits.contains(&UNREADABLE) {
            Verdict::Incomplete
        } else {
            match fit.agrees(values, index) {
                Some(true) => Verdict::Plausible,
                _ => Verdict::WellFormed,
            }
        };
        let places = if verdict < Verdict::WellFormed { 0 } else { readback(layout, index, digits) };
        let agrees = fit.agrees(values, index);
        assessment.push(verdict, if agrees == Some(false) { 0 } else { places });
        let uncertain = fit.odd.is_some_and(|(first, until)| first != index && (first..=until).contains(&index));
        let issue = match fit.odd {
            Some((first, until)) if first == index => Some(odd_issue(kind, fit, slots, first, until)),
            _ if length != width => {
                let partial = index == last && length < width && open_ended;
                (!partial).then(|| {
                    let (expected, found) = (width as u8, length as u8);
                    Issue::new(IssueKind::GroupLength { expected, found }, span).in_group(label)
                })
            }
            // A group with a look-alike has its own issue; whether the check digit agrees is judged when it is put right.
            _ if agrees == Some(false) && !uncertain && !stray => {
                Some(Issue::new(IssueKind::CheckDigit, span).in_group(label))
            }
            _ => None,
        };
        if let Some(issue) = issue {
            sink.report(issue);
        }
    }
}

/// The one issue of a lost or an extra digit.
fn odd_issue(kind: Kind, fit: &Fit, slots: &Slots<'_>, first: usize, until: usize) -> Issue {
    let ranges = fit.ranges();
    let (start, length) = ranges[first];
    let (last_start, last_length) = ranges[until];
    let span = slots.span(start, last_start + last_length);
    let width = fit.layout.width(first);
    let end = (until > first).then(|| kind.label(until));
    let issue = if length < width {
        IssueKind::LostDigit { until: end }
    } else if until > first || fit.holds_doubled_digit(slots.values(), first) {
        IssueKind::DoubledDigit { until: end }
    } else {
        IssueKind::GroupLength { expected: width as u8, found: length as u8 }
    };
    Issue::new(issue, span).in_group(kind.label(first))
}

/// Whole groups or digits that are missing or too many.
fn report_length(kind: Kind, fit: Option<&Fit>, slots: &Slots<'_>, sink: &mut impl IssueSink) {
    let found = slots.count();
    let kind_of_issue = match fit {
        Some(fit) if fit.odd.is_some() || found == fit.layout.places() => return,
        Some(fit) => {
            let (groups, full) = (fit.ranges().len(), fit.ranges().iter().enumerate());
            let whole = full.clone().all(|(index, (_, length))| *length == fit.layout.width(index));
            let odd_run = full.clone().any(|(index, (_, length))| *length != fit.layout.width(index));
            match (whole, groups == fit.layout.groups() && odd_run) {
                // Every wrong group has been named already.
                (_, true) => return,
                (true, _) => IssueKind::GroupCount { expected: fit.layout.groups() as u8, found: groups as u8 },
                _ => length_issue(kind, found),
            }
        }
        None => length_issue(kind, found),
    };
    sink.report(Issue::new(kind_of_issue, slots.whole()));
}

fn length_issue(kind: Kind, found: usize) -> IssueKind {
    IssueKind::Length { kind, found: u16::try_from(found).unwrap_or(u16::MAX) }
}

/// Look-alikes, unread and foreign characters that take a place.
fn report_strays(kind: Kind, fit: Option<&Fit>, slots: &Slots<'_>, sink: &mut impl IssueSink) {
    let strays = slots.values().iter().enumerate().filter(|(_, value)| **value >= UNREADABLE);
    for (place, &value) in strays.take(MOST_STRAYS) {
        let span = slots.span(place, place + 1);
        let character = slots.text()[span.start..].chars().next().unwrap_or_default();
        let issue = Issue::new(tokens::stray(kind, value, character), span);
        let group = fit
            .and_then(|fit| fit.ranges().iter().position(|(start, length)| (*start..start + length).contains(&place)));
        sink.report(match group {
            Some(index) => issue.in_group(kind.label(index)),
            None => issue,
        });
    }
}

/// Labels that stand before another group than their own: the check digits cannot tell that groups were exchanged.
fn report_labels(kind: Kind, slots: &Slots<'_>, sink: &mut impl IssueSink) {
    for (index, label) in slots.labels().iter().enumerate() {
        if let Some((found, span)) = label
            && *found != kind.label(index)
        {
            sink.report(Issue::new(IssueKind::LabelOrder { found: *found }, *span).in_group(kind.label(index)));
        }
    }
}

/// Another identifier that this text is, by its grammar.
fn other_identifier(kind: Kind, slots: &mut Slots<'_>) -> Option<Kind> {
    if grammar::typed(Kind::ProductKey, slots).is_some() {
        let letters = slots.values().iter().any(u8::is_ascii_alphabetic);
        return letters.then_some(Kind::ProductKey);
    }
    match kind {
        Kind::ConfirmationId => {
            let layout = grammar::typed(Kind::InstallationId, slots)?;
            (!layout.is_legacy()).then_some(Kind::InstallationId)
        }
        _ => {
            let layout = grammar::typed(Kind::ConfirmationId, slots)?;
            let fit = Fit::exact(layout, slots.values());
            let labelled = slots.labels().iter().any(Option::is_some);
            (!layout.is_legacy() && (labelled || fit.passes == fit.judged)).then_some(Kind::ConfirmationId)
        }
    }
}

/// Another identifier that this text rather is, though not without faults.
fn likely_other(kind: Kind, slots: &Slots<'_>, leftovers: &Leftovers) -> Option<Kind> {
    if let Some(caption) = leftovers.caption.filter(|caption| *caption != kind) {
        return Some(caption);
    }
    if (20..=30).contains(&slots.count()) && leftovers.letters >= 8 {
        return Some(Kind::ProductKey);
    }
    if kind == Kind::ConfirmationId && slots.count() == slots.values().len() {
        let shifted = [Layout::NineBySeven, Layout::NineBySix]
            .into_iter()
            .filter_map(|layout| Fit::shifted(layout, slots.values()))
            .any(|fit| fit.passes + 1 >= fit.judged);
        return shifted.then_some(Kind::InstallationId);
    }
    None
}

/// All zeros, or one group repeated.
fn is_placeholder(layout: Layout, values: &[u8]) -> bool {
    let first = layout.slice(values, 0);
    (1..layout.groups()).all(|index| {
        let group = layout.slice(values, index);
        *group == first[..group.len()]
    })
}

/// The places of a group whose digit the check digit cannot vouch for, as bits from the left.
fn readback(layout: Layout, index: usize, digits: &[u8]) -> u8 {
    let Some((_, data)) = digits.split_last() else {
        return 0;
    };
    if !layout.has_check_digit(index) {
        return (1 << digits.len()) - 1;
    }
    let blind = data.iter().enumerate().filter(|(_, digit)| !check_digit::vouches_for(**digit));
    blind.fold(0, |bits, (place, _)| bits | 1 << place)
}
