//! Judges installation IDs and confirmation IDs, which differ only in their layouts and labels.

use super::others::{self, Other};
use super::spreadsheet;
use crate::check::assessment::Assessment;
use crate::check::issue::{Damage, Issue, IssueKind, IssueSink};
use crate::id::digit_word::DigitWord;
use crate::id::layout::{Kind, Layout};
use crate::id::recovery_key;
use crate::id::verdict::Verdict;
use crate::text::candidates::{Candidate, Candidates};
use crate::text::fit::{Fit, Laid};
use crate::text::places::{Places, UNREADABLE};
use crate::text::span::Span;

/// How many stray characters are reported; a text full of them says nothing new.
const MOST_STRAYS: usize = 9;

/// A well-formed text: do its labels and check digits agree, and is it more than a filler?
pub(super) fn judge(kind: Kind, layout: Layout, places: &Places<'_>, sink: &mut impl IssueSink) -> Assessment {
    let values = places.values();
    let mut errors = 0;
    let mut sink = |issue: Issue| {
        errors += usize::from(issue.severity == crate::Severity::Error);
        sink.report(issue);
    };
    let mut assessment = Assessment::new(kind, Verdict::Plausible);
    assessment.layout = Some(layout);
    let exact = Fit::exact(layout, values);
    let filler = if is_placeholder(layout, values) {
        Some(IssueKind::Placeholder)
    } else if spreadsheet::ends_in_zeros(values) {
        Some(IssueKind::SpreadsheetDamage(Damage::TrailingZeros))
    } else if is_recovery_key(values) {
        Some(IssueKind::RecoveryKey)
    } else {
        None
    };
    if let Some(filler) = filler {
        sink(Issue::new(filler, places.whole()));
        for index in 0..layout.groups() {
            assessment.push(Verdict::WellFormed, 0, places.stretch(layout.start(index), layout.width(index)));
        }
    } else if let Some(longer) = beginning_of(kind, &exact, places) {
        for group in longer.groups() {
            let verdict = group.agrees.map_or(Verdict::Incomplete, |_| Verdict::Plausible);
            assessment.push(verdict, 0, places.stretch(group.start(), group.len()));
        }
        sink(Issue::new(length_issue(kind, places.count()), places.whole()));
    } else {
        let fit = typed_fit(exact, places);
        report_groups(kind, &fit, places, &mut sink, &mut assessment);
    }
    report_labels(kind, places, &mut sink);
    if layout.is_legacy() {
        sink(Issue::new(IssueKind::LegacyLayout, places.whole()));
    }
    if errors > 0 {
        assessment.verdict = Verdict::WellFormed;
    }
    assessment
}

/// The longer layout of which these digits are the beginning, when its groups agree and those of `exact` do not.
fn beginning_of(kind: Kind, exact: &Fit, places: &Places<'_>) -> Option<Fit> {
    if exact.is_likely() {
        return None;
    }
    let longer = places.layouts(kind).iter().filter(|longer| longer.places() > exact.layout.places());
    longer.map(|longer| Fit::prefix(*longer, places.values())).find(|fit| fit.passes == fit.judged)
}

/// The groups as the layout cuts them, or as they were typed when the check digits say that digits slipped between them.
fn typed_fit(exact: Fit, places: &Places<'_>) -> Fit {
    let typed_in_groups = places.count_runs() == exact.layout.groups();
    if exact.passes == exact.judged || !typed_in_groups {
        return exact;
    }
    let runs = Fit::runs(exact.layout, places.values(), places.runs());
    if runs.judged < exact.judged { runs } else { exact }
}

/// A text that the grammar rejects: what is wrong with it, and how far did it get?
pub(super) fn explain(
    kind: Kind,
    candidates: &Candidates<'_, '_>,
    candidate: &Candidate<'_>,
    sink: &mut impl IssueSink,
) -> Assessment {
    let blank = |verdict| Assessment::new(kind, verdict);
    let Candidate { places, leftovers, .. } = candidate;
    let text = places.text();
    if spreadsheet::scientific_exponent(candidates.tokens()).is_some() {
        sink.report(Issue::new(IssueKind::SpreadsheetDamage(Damage::Scientific), Span::new(0, text.len())));
        return blank(Verdict::Impossible);
    }
    let other = others::by_grammar(kind, candidates);
    if let Some(span) = leftovers.masked {
        sink.report(Issue::new(IssueKind::Masked, span));
        return blank(Verdict::Impossible);
    }
    if let Some(Other { found, span, verdict }) = other.or_else(|| others::by_far(kind, candidate)) {
        sink.report(Issue::new(IssueKind::WrongIdentifier { expected: kind, found }, span));
        let mut assessment = blank(if leftovers.caption == Some(found) { Verdict::Impossible } else { verdict });
        if assessment.verdict > Verdict::Impossible {
            // Who types on must not see the groups go and come back.
            let layouts = places.layouts(kind);
            let layout = layouts.iter().find(|layout| layout.width(0) == 6).unwrap_or(&layouts[0]);
            report_groups(kind, &Fit::prefix(*layout, places.values()), places, &mut (), &mut assessment);
        }
        return assessment;
    }
    if is_recovery_key(places.values()) {
        sink.report(Issue::new(IssueKind::RecoveryKey, places.whole()));
        return blank(Verdict::Impossible);
    }
    if let Some(span) = leftovers.foreign {
        sink.report(Issue::new(IssueKind::ForeignCharacter, span));
    }
    if places.count() == 0 {
        if leftovers.foreign.is_none() {
            sink.report(Issue::new(IssueKind::Empty, Span::new(0, text.len())));
            return blank(Verdict::Incomplete);
        }
        return blank(Verdict::Impossible);
    }
    explain_places(kind, candidate, sink)
}

/// A rejected text that holds places: how they lie on the groups.
fn explain_places(kind: Kind, candidate: &Candidate<'_>, sink: &mut impl IssueSink) -> Assessment {
    let Candidate { places, leftovers, .. } = candidate;
    let longest = places.layouts(kind)[0].places();
    let stray = leftovers.foreign.is_some() || places.at_least(UNREADABLE + 1).next().is_some();
    let verdict = if stray || places.count() > longest { Verdict::Impossible } else { Verdict::Incomplete };
    let mut assessment = Assessment::new(kind, verdict);
    let damage = |damage| Issue::new(IssueKind::SpreadsheetDamage(damage), places.whole());
    // Rounding keeps the number of digits; only zeros at the front may be gone besides.
    let nearly = |layout: &Layout| (1..=6).contains(&layout.places().saturating_sub(places.count()));
    if spreadsheet::ends_in_zeros(places.values()) && places.layouts(kind).iter().any(nearly) {
        sink.report(damage(Damage::TrailingZeros));
        return assessment;
    }
    if places.are_together() && places.count() < longest && spreadsheet::lost_zeros(kind, places.values()).is_some() {
        sink.report(damage(Damage::LeadingZeros));
        return assessment;
    }
    let fit = best_fit(kind, places);
    if let Some(fit) = &fit {
        let has_all_groups = |fit: &Fit| [fit.groups().len(), places.count_runs()] == [fit.layout.groups(); 2];
        let settled = fit.odd.is_some()
            || places.count() == fit.layout.places()
            || (has_all_groups(fit) && !is_open_ended(fit, places));
        assessment.layout = settled.then_some(fit.layout);
        report_groups(kind, fit, places, sink, &mut assessment);
    }
    report_length(kind, fit.as_ref(), places, sink);
    report_strays(kind, fit.as_ref(), places, sink);
    report_labels(kind, places, sink);
    assessment
}

/// The likeliest way in which the places lie on groups.
fn best_fit(kind: Kind, places: &Places<'_>) -> Option<Fit> {
    let typed = layout_of_runs(kind, places).map(|layout| run_fit(layout, places));
    let laid = laid_fit(kind, places);
    match (typed, laid) {
        (Some(typed), Some(laid)) if was_wrapped(&typed, &laid) => Some(laid),
        (typed, laid) => typed.or(laid),
    }
}

/// Whether the check digits say that a break was made by a window and not by the person: groups fail as they were typed,
/// and all of them agree when the breaks are passed over.
fn was_wrapped(typed: &Fit, laid: &Fit) -> bool {
    /// Two groups agree by chance too often.
    const ENOUGH: usize = 3;
    typed.passes < typed.judged && laid.passes == laid.judged && laid.judged >= ENOUGH.max(typed.passes + 1)
}

/// The likeliest way in which the places lie on groups, whatever stands between them.
fn laid_fit(kind: Kind, places: &Places<'_>) -> Option<Fit> {
    let values = places.values();
    let complete = places.count() == values.len();
    let exact = |layout: &Layout| (places.count() == layout.places()).then(|| Fit::exact(*layout, values));
    let shifted = |layout: &Layout| Fit::shifted(*layout, values).filter(|_| complete);
    let prefix = |layout: &Layout| {
        (places.count() < layout.places())
            .then(|| Fit::prefix(*layout, values))
            .filter(|fit| places.is_cut() || fit.is_likely())
    };
    let fits = places
        .layouts(kind)
        .iter()
        .filter_map(exact)
        .chain(places.likely_layouts(kind).filter_map(shifted))
        .chain(places.likely_layouts(kind).filter_map(prefix));
    // Among equally likely ones the first: whole before shifted, shifted before begun.
    let mut best: Option<Fit> = None;
    for fit in fits {
        if best.as_ref().is_none_or(|best| fit.is_likelier_than(best)) {
            best = Some(fit);
        }
        if fit.is_perfect() {
            break;
        }
    }
    best
}

/// The groups as they were typed, with the one odd group when a single digit is lost or too many.
fn run_fit(layout: Layout, places: &Places<'_>) -> Fit {
    let mut fit = Fit::runs(layout, places.values(), places.runs());
    let is_odd = |(index, group): (usize, &Laid)| (group.len() != layout.width(index)).then_some(index);
    let mut odd = fit.groups().iter().enumerate().filter_map(is_odd);
    if let (Some(index), None) = (odd.next(), odd.next())
        && places.count().abs_diff(layout.places()) == 1
        && fit.groups().len() == layout.groups()
    {
        drop(odd);
        fit.odd = Some((index, index));
    }
    fit
}

/// The layout that the typed groups show by themselves: most of them are of its width, none is far from it.
fn layout_of_runs(kind: Kind, places: &Places<'_>) -> Option<Layout> {
    if places.are_together() {
        return None;
    }
    let count = places.count_runs();
    places.likely_layouts(kind).copied().find(|layout| {
        let width = layout.width(0);
        let last = count.saturating_sub(1);
        let close = |(index, (_, length)): (usize, (usize, usize))| {
            length.abs_diff(width) <= 2 || (index == last && length < width)
        };
        let whole = places.runs().filter(|(_, length)| *length == width).count();
        (whole * 2 >= count || places.is_cut()) && places.runs().enumerate().all(close)
    })
}

/// Whether the text stops in the middle of its last group.
fn is_open_ended(fit: &Fit, places: &Places<'_>) -> bool {
    let last = fit.groups().len().saturating_sub(1);
    let partial = fit.groups().last().is_some_and(|group| group.len() < fit.layout.width(last));
    fit.odd.is_none() && partial && places.count() < fit.layout.places()
}

/// One issue for each group that is not as it should be, and its verdict.
fn report_groups(kind: Kind, fit: &Fit, places: &Places<'_>, sink: &mut impl IssueSink, assessment: &mut Assessment) {
    let values = places.values();
    let layout = fit.layout;
    let last = fit.groups().len().saturating_sub(1);
    let open_ended = is_open_ended(fit, places);
    for (index, group) in fit.groups().iter().enumerate() {
        let (length, verdict) = (group.len(), group.verdict);
        let width = layout.width(index);
        let label = kind.label(index);
        let stretch = places.stretch(group.start(), length);
        let span = stretch.span;
        let fails = group.agrees == Some(false);
        let readback =
            if verdict < Verdict::WellFormed || fails { 0 } else { readback(layout, index, values, group.start()) };
        assessment.push(verdict, readback, stretch);
        let uncertain = fit.odd.is_some_and(|(first, until)| first != index && (first..=until).contains(&index));
        let issue = match fit.odd {
            Some((first, until)) if first == index => Some(odd_issue(kind, fit, places, first, until)),
            _ if length != width => {
                let partial = index == last && open_ended;
                (!partial).then(|| {
                    let (expected, found) = (width as u8, length as u8);
                    Issue::new(IssueKind::GroupLength { expected, found }, span).in_group(label)
                })
            }
            // A group with a look-alike has its own issue; whether the check digit agrees is judged when it is put right.
            _ if fails && !uncertain && verdict > Verdict::Impossible => {
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
fn odd_issue(kind: Kind, fit: &Fit, places: &Places<'_>, first: usize, until: usize) -> Issue {
    let (start, length) = (fit.groups()[first].start(), fit.groups()[first].len());
    let last = fit.groups()[until];
    let span = places.span(start, last.start() + last.len());
    let width = fit.layout.width(first);
    let end = (until > first).then(|| kind.label(until));
    let issue = if length < width {
        IssueKind::LostDigit { until: end }
    } else if until > first || fit.holds_doubled_digit(places.values(), first) {
        IssueKind::DoubledDigit { until: end }
    } else {
        IssueKind::GroupLength { expected: width as u8, found: length as u8 }
    };
    Issue::new(issue, span).in_group(kind.label(first))
}

/// Whole groups or digits that are missing or too many.
fn report_length(kind: Kind, fit: Option<&Fit>, places: &Places<'_>, sink: &mut impl IssueSink) {
    let found = places.count();
    let issue = match fit {
        Some(fit) if fit.odd.is_some() || found == fit.layout.places() => return,
        Some(fit) => {
            let layout = fit.layout;
            let width = layout.width(0);
            // Of a text too long to keep, the groups behind the last one kept are counted by their width.
            let groups = places.count_runs().max(fit.groups().len()).max(found / width);
            let odd_group = fit.groups().iter().any(|group| group.len() != width);
            let in_runs = !odd_group && (!places.are_together() || found.is_multiple_of(width));
            match (is_open_ended(fit, places), groups == layout.groups()) {
                (true, _) => length_issue(kind, found),
                // Every wrong group has been named already.
                (false, true) if odd_group => return,
                (false, _) if in_runs && groups != layout.groups() => IssueKind::GroupCount {
                    expected: layout.groups() as u8,
                    found: u8::try_from(groups).unwrap_or(u8::MAX),
                },
                _ => length_issue(kind, found),
            }
        }
        None => length_issue(kind, found),
    };
    sink.report(Issue::new(issue, places.whole()));
}

fn length_issue(kind: Kind, found: usize) -> IssueKind {
    IssueKind::Length { kind, found: u16::try_from(found).unwrap_or(u16::MAX) }
}

/// Look-alikes, unread and foreign characters that take a place.
fn report_strays(kind: Kind, fit: Option<&Fit>, places: &Places<'_>, sink: &mut impl IssueSink) {
    for (place, value) in places.at_least(UNREADABLE).take(MOST_STRAYS) {
        let span = places.span(place, place + 1);
        let character = places.text()[span.start..].chars().next().unwrap_or_default();
        let issue = Issue::new(super::stray::stray(kind, value, character), span);
        let holds = |group: &Laid| (group.start()..group.start() + group.len()).contains(&place);
        let group = fit.and_then(|fit| fit.groups().iter().position(holds));
        sink.report(match group {
            Some(index) => issue.in_group(kind.label(index)),
            None => issue,
        });
    }
}

/// Labels that stand before another group than their own: the check digits cannot tell that groups were exchanged.
///
/// Where a group was left out, all labels behind it are off by the same number; only the first is reported.
fn report_labels(kind: Kind, places: &Places<'_>, sink: &mut impl IssueSink) {
    let mut offset = 0;
    for (index, found, span) in places.labels() {
        let seen = found.label() as i32 - kind.label(index).label() as i32;
        if seen != 0 && seen != offset {
            sink.report(Issue::new(IssueKind::LabelOrder { found }, span).in_group(kind.label(index)));
        }
        offset = seen;
    }
}

/// Whether these are the digits of a BitLocker recovery key. One that happens to satisfy all check digits of a confirmation ID,
/// as one in six million does, is taken for that.
pub(super) fn is_recovery_key(values: &[u8]) -> bool {
    values.len() == Layout::EightBySix.places()
        && recovery_key::is_recovery_key(values.iter().copied())
        && !Fit::exact(Layout::EightBySix, values).is_perfect()
}

/// All zeros, or one group repeated.
pub(super) fn is_placeholder(layout: Layout, values: &[u8]) -> bool {
    let first = layout.slice(values, 0);
    (1..layout.groups()).all(|index| {
        let group = layout.slice(values, index);
        *group == first[..group.len()]
    })
}

/// The places of a whole group whose digit the check digit cannot vouch for, as bits from the left.
fn readback(layout: Layout, index: usize, values: &[u8], start: usize) -> u8 {
    let width = layout.width(index);
    let digits = DigitWord::of_numbers(values, start, width).filter(|_| layout.has_check_digit(index));
    digits.map_or((1 << width) - 1, |digits| digits.readback(width))
}
