//! Walks installation IDs and confirmation IDs, which differ only in their layouts and labels.
//!
//! Knows how to judge what the grammar accepts and how to explain what it rejects. Of product keys it knows only that a
//! text is rather one of those.

use super::alignment::Fit;
use super::spreadsheet;
use super::walk::folded;
use crate::check::assessment::Assessment;
use crate::check::issue::{Damage, Issue, IssueKind, IssueSink};
use crate::id::check_digit;
use crate::id::layout::{Kind, Layout};
use crate::id::verdict::Verdict;
use crate::text::grammar;
use crate::text::slots::{Slots, UNREADABLE};
use crate::text::span::Span;
use crate::text::tokens;
use crate::text::tokens::Leftovers;

/// How many stray characters are reported; a text full of them says nothing new.
const MOST_STRAYS: usize = 9;

/// Reports every issue but what was folded, which comes back as a span.
pub(crate) fn check(kind: Kind, slots: &mut Slots<'_>, sink: &mut impl IssueSink) -> (Assessment, Option<Span>) {
    match grammar::typed(kind, slots).filter(|layout| slots.layouts(kind).contains(layout)) {
        Some(layout) => (judge(kind, layout, slots, sink), folded(kind, slots.text())),
        None => {
            let assessment = explain(kind, slots, sink);
            // Where nothing was read as a group, nothing was read as its plain form.
            (assessment, slots.folded().filter(|_| assessment.count > 0))
        }
    }
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
        for index in 0..layout.groups() {
            assessment.push(Verdict::WellFormed, 0, slots.stretch(layout.start(index), layout.width(index)));
        }
    } else if let Some(longer) = beginning_of(kind, layout, slots) {
        for (index, &(start, length)) in longer.ranges().iter().enumerate() {
            let verdict = longer.agrees(values, index).map_or(Verdict::Incomplete, |_| Verdict::Plausible);
            assessment.push(verdict, 0, slots.stretch(start, length));
        }
        sink(Issue::new(length_issue(kind, slots.count()), slots.whole()));
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

/// The longer layout of which these digits are the beginning, when its groups agree and those of `layout` do not.
fn beginning_of(kind: Kind, layout: Layout, slots: &Slots<'_>) -> Option<Fit> {
    let values = slots.values();
    let exact = Fit::exact(layout, values);
    let longer = slots.layouts(kind).iter().filter(|longer| longer.places() > layout.places());
    longer.map(|longer| Fit::prefix(*longer, values)).find(|fit| !exact.is_likely() && fit.passes == fit.judged)
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
    let text = slots.text();
    if spreadsheet::scientific_exponent(text).is_some() {
        sink.report(Issue::new(IssueKind::SpreadsheetDamage(Damage::Scientific), Span::new(0, text.len())));
        return blank(Verdict::Impossible);
    }
    let other = other_identifier(kind, slots);
    let leftovers = tokens::tokenise(kind, slots);
    if let Some(span) = leftovers.masked {
        sink.report(Issue::new(IssueKind::Masked, span));
        return blank(Verdict::Impossible);
    }
    if let Some(Other { found, span, verdict }) = other.or_else(|| likely_other(kind, slots, &leftovers)) {
        sink.report(Issue::new(IssueKind::WrongIdentifier { expected: kind, found }, span));
        let mut assessment = blank(if leftovers.caption == Some(found) { Verdict::Impossible } else { verdict });
        if assessment.verdict > Verdict::Impossible {
            // Who types on must not see the groups go and come back.
            let layouts = slots.layouts(kind);
            let layout = layouts.iter().find(|layout| layout.width(0) == 6).unwrap_or(&layouts[0]);
            report_groups(kind, &Fit::prefix(*layout, slots.values()), slots, &mut (), &mut assessment);
        }
        return assessment;
    }
    if let Some(span) = leftovers.foreign {
        sink.report(Issue::new(IssueKind::ForeignCharacter, span));
    }
    if slots.count() == 0 {
        if leftovers.foreign.is_none() {
            sink.report(Issue::new(IssueKind::Empty, Span::new(0, text.len())));
            return blank(Verdict::Incomplete);
        }
        return blank(Verdict::Impossible);
    }
    explain_places(kind, slots, &leftovers, sink)
}

/// A rejected text that holds places: how they lie on the groups.
fn explain_places(kind: Kind, slots: &Slots<'_>, leftovers: &Leftovers, sink: &mut impl IssueSink) -> Assessment {
    let longest = slots.layouts(kind)[0].places();
    let stray = leftovers.foreign.is_some() || slots.values().iter().any(|value| *value > UNREADABLE);
    let verdict = if stray || slots.count() > longest { Verdict::Impossible } else { Verdict::Incomplete };
    let mut assessment = Assessment::new(kind, verdict);
    let damage = |damage| Issue::new(IssueKind::SpreadsheetDamage(damage), slots.whole());
    // Rounding keeps the number of digits; only zeros at the front may be gone besides.
    let nearly = |layout: &Layout| (1..=6).contains(&layout.places().saturating_sub(slots.count()));
    if spreadsheet::ends_in_zeros(slots.values()) && slots.layouts(kind).iter().any(nearly) {
        sink.report(damage(Damage::TrailingZeros));
        return assessment;
    }
    let contiguous = slots.runs().count() == 1;
    if contiguous && slots.count() < longest && spreadsheet::lost_zeros(kind, slots.values()).is_some() {
        sink.report(damage(Damage::LeadingZeros));
        return assessment;
    }
    let fit = best_fit(kind, slots);
    if let Some(fit) = &fit {
        let all_groups = slots.runs().count() == fit.layout.groups() && fit.ranges().len() == fit.layout.groups();
        let settled =
            fit.odd.is_some() || slots.count() == fit.layout.places() || (all_groups && !is_open_ended(fit, slots));
        assessment.layout = settled.then_some(fit.layout);
        report_groups(kind, fit, slots, sink, &mut assessment);
    }
    report_length(kind, fit.as_ref(), slots, sink);
    report_strays(kind, fit.as_ref(), slots, sink);
    report_labels(kind, slots, sink);
    assessment
}

/// The likeliest way in which the places lie on groups.
fn best_fit(kind: Kind, slots: &Slots<'_>) -> Option<Fit> {
    let typed = layout_of_runs(kind, slots).map(|layout| run_fit(layout, slots));
    let laid = laid_fit(kind, slots);
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
fn laid_fit(kind: Kind, slots: &Slots<'_>) -> Option<Fit> {
    let values = slots.values();
    let complete = slots.count() == values.len();
    let exact = |layout: &Layout| (slots.count() == layout.places()).then(|| Fit::exact(*layout, values));
    let shifted = |layout: &Layout| Fit::shifted(*layout, values).filter(|_| complete);
    let prefix = |layout: &Layout| {
        (slots.count() < layout.places())
            .then(|| Fit::prefix(*layout, values))
            .filter(|fit| slots.is_cut() || fit.is_likely())
    };
    let fits = slots
        .layouts(kind)
        .iter()
        .filter_map(exact)
        .chain(slots.likely_layouts(kind).filter_map(shifted))
        .chain(slots.likely_layouts(kind).filter_map(prefix));
    // Among equally likely ones the first: whole before shifted, shifted before begun.
    fits.reduce(|best, fit| if fit.is_likelier_than(&best) { fit } else { best })
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
    slots.likely_layouts(kind).copied().find(|layout| {
        let width = layout.width(0);
        let last = count.saturating_sub(1);
        let close = |(index, (_, length)): (usize, (usize, usize))| {
            length.abs_diff(width) <= 2 || (index == last && length < width)
        };
        let whole = slots.runs().filter(|(_, length)| *length == width).count();
        count > 1 && (whole * 2 >= count || slots.is_cut()) && slots.runs().enumerate().all(close)
    })
}

/// Whether the text stops in the middle of its last group.
fn is_open_ended(fit: &Fit, slots: &Slots<'_>) -> bool {
    let last = fit.ranges().len().saturating_sub(1);
    let partial = fit.ranges().last().is_some_and(|(_, length)| *length < fit.layout.width(last));
    fit.odd.is_none() && partial && slots.count() < fit.layout.places()
}

/// One issue for each group that is not as it should be, and its verdict.
fn report_groups(kind: Kind, fit: &Fit, slots: &Slots<'_>, sink: &mut impl IssueSink, assessment: &mut Assessment) {
    let values = slots.values();
    let layout = fit.layout;
    let last = fit.ranges().len().saturating_sub(1);
    let open_ended = is_open_ended(fit, slots);
    for (index, &(start, length)) in fit.ranges().iter().enumerate() {
        let width = layout.width(index);
        let label = kind.label(index);
        let span = slots.span(start, start + length);
        let digits = fit.digits(values, index);
        let stray = digits.iter().any(|value| *value > UNREADABLE);
        let verdict = fit.verdict(values, index);
        let places = if verdict < Verdict::WellFormed { 0 } else { readback(layout, index, digits) };
        let agrees = fit.agrees(values, index);
        assessment.push(verdict, if agrees == Some(false) { 0 } else { places }, slots.stretch(start, length));
        let uncertain = fit.odd.is_some_and(|(first, until)| first != index && (first..=until).contains(&index));
        let issue = match fit.odd {
            Some((first, until)) if first == index => Some(odd_issue(kind, fit, slots, first, until)),
            _ if length != width => {
                let partial = index == last && open_ended;
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
    let issue = match fit {
        Some(fit) if fit.odd.is_some() || found == fit.layout.places() => return,
        Some(fit) => {
            let (layout, ranges) = (fit.layout, fit.ranges());
            let width = layout.width(0);
            // Of a text too long to keep, the groups behind the last one kept are counted by their width.
            let groups = slots.runs().count().max(ranges.len()).max(found / width);
            let odd_group = ranges.iter().any(|(_, length)| *length != width);
            let in_runs = !odd_group && (slots.runs().count() > 1 || found.is_multiple_of(width));
            match (is_open_ended(fit, slots), groups == layout.groups()) {
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
    sink.report(Issue::new(issue, slots.whole()));
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
///
/// Where a group was left out, all labels behind it are off by the same number; only the first is reported.
fn report_labels(kind: Kind, slots: &Slots<'_>, sink: &mut impl IssueSink) {
    let mut offset = 0;
    for (index, label) in slots.labels().iter().enumerate() {
        let Some((found, span)) = label else {
            continue;
        };
        let seen = found.label() as i32 - kind.label(index).label() as i32;
        if seen != 0 && seen != offset {
            sink.report(Issue::new(IssueKind::LabelOrder { found: *found }, *span).in_group(kind.label(index)));
        }
        offset = seen;
    }
}

/// Another identifier that a text is, where it stands, and the verdict that follows.
struct Other {
    found: Kind,
    span: Span,
    verdict: Verdict,
}

/// Another identifier by its grammar.
fn other_identifier(kind: Kind, slots: &mut Slots<'_>) -> Option<Other> {
    let other = |found, slots: &Slots<'_>, verdict| Some(Other { found, span: slots.whole(), verdict });
    if super::key::is_likely(slots) {
        return other(Kind::ProductKey, slots, Verdict::Impossible);
    }
    if kind == Kind::ConfirmationId {
        let layout = grammar::typed(Kind::InstallationId, slots)?;
        return other(Kind::InstallationId, slots, Verdict::Impossible).filter(|_| !layout.is_legacy());
    }
    let layout = grammar::typed(Kind::ConfirmationId, slots).filter(|layout| !layout.is_legacy())?;
    let fit = Fit::exact(layout, slots.values());
    let labelled = slots.labels().iter().any(Option::is_some);
    // Eight groups of six without letters may also be the beginning of an installation ID.
    match (labelled, fit.passes == fit.judged && !is_placeholder(layout, slots.values())) {
        (true, _) => other(Kind::ConfirmationId, slots, Verdict::Impossible),
        (false, true) => other(Kind::ConfirmationId, slots, Verdict::Incomplete),
        (false, false) => None,
    }
}

/// Another identifier that this text rather is, though not without faults.
fn likely_other(kind: Kind, slots: &Slots<'_>, leftovers: &Leftovers) -> Option<Other> {
    let span = if slots.count() == 0 { Span::new(0, slots.text().len()) } else { slots.whole() };
    let other = |found| Some(Other { found, span, verdict: Verdict::Impossible });
    if let Some(caption) = leftovers.caption.filter(|caption| *caption != kind) {
        return other(caption);
    }
    if kind == Kind::ConfirmationId && slots.count() == slots.values().len() {
        let sevens = slots.runs().filter(|(_, length)| *length == 7).count();
        let by_sevens = slots.runs().count() > 2 && sevens * 2 > slots.runs().count();
        let shifted = [Layout::NineBySeven, Layout::NineBySix]
            .into_iter()
            .filter_map(|layout| Fit::shifted(layout, slots.values()))
            .any(|fit| fit.passes + 1 >= fit.judged);
        if by_sevens || shifted {
            return other(Kind::InstallationId);
        }
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
