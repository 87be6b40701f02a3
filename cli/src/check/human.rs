//! A report for people: the groups with marks under them, what is wrong, what to do.
//!
//! What is drawn is masked unless revealing was asked for.

use std::fmt::Write as _;

use offhook::repair::{Channel, Hint};
use offhook::text::is_unprintable;
use offhook::{Assessment, Issue, IssueCode, IssueKind, Kind, Masked, Severity, Verdict};
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::checked::Checked;
use crate::paint::Tone;
use crate::screen::Screen;

/// A row that is one digit off may have its slip in many groups; nobody reads about more than these.
const MOST_HINTS: usize = 3;

pub(super) fn print(report: &Checked<'_>, line: usize, screen: &Screen, place: Option<&str>) -> String {
    let messages = &screen.messages;
    let mut out = String::new();
    let heading = match report.assessment() {
        Some(seen) => messages.verdict(seen, report.issues()),
        None if report.found().is_blank() => messages.get("issue-empty"),
        None => messages.get("verdict-unknown"),
    };
    let tone = match report.assessment() {
        Some(_) if report.is_sound() => Tone::Good,
        Some(seen) if seen.verdict == Verdict::Incomplete => Tone::Doubtful,
        _ => Tone::Bad,
    };
    let heading = screen.paint.tone(tone, &heading);
    if let Some(place) = place {
        let line = messages.format(place, &[("line", &line.to_string())]);
        let _ = writeln!(out, "{line}: {heading}");
    } else {
        let _ = writeln!(out, "{heading}");
    }
    out.push('\n');
    let Some(seen) = report.assessment() else {
        typed(&mut out, report, screen);
        let remedy = if report.found().is_blank() { "remedy-empty" } else { "unknown-remedy" };
        let _ = writeln!(out, "{}\n", screen.wrapped(&messages.get(remedy), "  "));
        return out;
    };
    if draws_groups(report, seen) {
        groups(&mut out, report, seen, screen);
    } else {
        typed(&mut out, report, screen);
    }
    for (index, issue) in report.issues().iter().enumerate() {
        let severity = messages.get(&format!("severity-{}", issue.severity.name()));
        let what = format!("{severity}: {}", messages.issue(issue, seen.kind, report.text()));
        let tone = if issue.severity == Severity::Error { Tone::Bad } else { Tone::Doubtful };
        let _ = writeln!(out, "{}", screen.paint.lead(tone, &severity, &screen.wrapped(&what, "")));
        let hints = hints(report, seen, index, screen);
        // The last line about a single group says what to do, and knows the channel.
        let remedy =
            (hints.is_empty() || !is_of_a_group(issue)).then(|| messages.remedy(issue, seen.kind, report.text()));
        for line in remedy.iter().chain(&hints) {
            let _ = writeln!(out, "{}", screen.wrapped(line, "  "));
        }
        out.push('\n');
    }
    readback(&mut out, report, seen, screen, place.is_none());
    if let Some(fingerprint) = report.found().fingerprint() {
        let _ = writeln!(out, "{}\n", screen.fingerprint(fingerprint));
    }
    out
}

/// What may have happened, as far as that says more than the issue.
fn hints(report: &Checked<'_>, seen: &Assessment, index: usize, screen: &Screen) -> Vec<String> {
    let issue = &report.issues()[index];
    let (channel, reveal) = (report.found().options().chosen_channel(), report.found().options().reveals());
    let of_this = |hint: &&Hint| {
        // A row that is one digit off may be wrong in another group than the one that the issue names.
        report.issues().iter().position(|issue| explains(hint, issue)).unwrap_or(0) == index
    };
    let told = report.found().hints().iter().filter(of_this).take(MOST_HINTS);
    let told = told.map(|hint| screen.messages.hint(seen.kind, hint, channel, reveal));
    match issue.kind {
        IssueKind::Unreadable if !reveal => Vec::new(),
        // When nothing is known of the way and no slip stands out, all that is left is their number.
        _ => {
            told.filter(|lines| lines.len() > 1 || channel != Channel::Any || issue.group.is_none()).flatten().collect()
        }
    }
}

/// Whether a hint is about what an issue says is wrong.
fn explains(hint: &Hint, issue: &Issue) -> bool {
    match (issue.severity, issue.group) {
        (Severity::Error, Some(first)) => (first..=issue.kind.until().unwrap_or(first)).contains(&hint.group),
        (Severity::Error, None) => issue.kind == IssueKind::Checksum,
        _ => false,
    }
}

/// Whether an issue is about one group of digits, whose remedy is to compare it.
fn is_of_a_group(issue: &Issue) -> bool {
    matches!(issue.kind, IssueKind::CheckDigit | IssueKind::GroupLength { .. })
}

/// The word about the digits that have to be looked at again; beside a single text of which it is not known how it came, what
/// marks those that an ear mistakes.
fn readback(out: &mut String, report: &Checked<'_>, seen: &Assessment, screen: &Screen, is_single: bool) {
    if seen.kind == Kind::ProductKey || !draws_groups(report, seen) || report.issues().iter().any(is_filler) {
        return;
    }
    let spots = report.doubtful();
    let channel = report.found().options().chosen_channel();
    let slip = match (spots.iter().any(|spot| spot.swapped), spots.iter().any(|spot| !spot.swapped)) {
        (false, false) => None,
        (true, false) => Some("readback-swapped"),
        (_, true) => Some("readback"),
    };
    let heard = (is_single && channel == Channel::Any).then_some("readback-heard");
    for message in slip.into_iter().chain(heard) {
        let _ = writeln!(out, "{}\n", screen.wrapped(&screen.messages.get(message), ""));
    }
}

/// Whether the groups can be drawn as the layout cuts them.
fn draws_groups(report: &Checked<'_>, seen: &Assessment) -> bool {
    seen.verdict >= Verdict::WellFormed && (!report.found().options().reveals() || report.is_sound())
}

fn is_filler(issue: &Issue) -> bool {
    matches!(
        issue.code(),
        IssueCode::InstallationIdCopied
            | IssueCode::Masked
            | IssueCode::Placeholder
            | IssueCode::RecoveryKey
            | IssueCode::SpreadsheetDamage
    )
}

/// Labels, groups and marks, in as many rows as the width asks for.
fn groups(out: &mut String, report: &Checked<'_>, seen: &Assessment, screen: &Screen) {
    let Some(layout) = seen.layout else {
        return;
    };
    let spelled = report.spelled().unwrap_or_else(|| {
        (0..layout.groups()).map(|index| "*".repeat(layout.width(index))).collect::<Vec<_>>().join("-")
    });
    let doubtful = if report.issues().iter().any(is_filler) { Vec::new() } else { report.doubtful() };
    let cells: Vec<(char, &str, String)> = seen
        .groups()
        .iter()
        .zip(spelled.split('-'))
        .map(|(group, text)| {
            let named = |issue: &Issue| issue.severity == Severity::Error && issue.group == Some(group.label);
            let marks = if report.issues().iter().any(named) || group.verdict < Verdict::WellFormed {
                "^".repeat(text.len())
            } else {
                let here = || doubtful.iter().filter(|spot| spot.group == group.label);
                let is_marked = |place: &u8| here().any(|spot| spot.places().contains(place));
                (1..=text.len() as u8).map(|place| if is_marked(&place) { '~' } else { ' ' }).collect()
            };
            (group.label.label(), text, marks)
        })
        .collect();
    let cell_width = layout.width(0) + 1;
    for row in cells.chunks((screen.width.saturating_sub(2) / cell_width).max(1)) {
        let mut lines = [String::from(" "), String::from(" "), String::from(" ")];
        for (label, text, marks) in row {
            for (line, cell) in lines.iter_mut().zip([&label.to_string(), *text, marks]) {
                let _ = write!(line, " {cell:<width$}", width = cell_width - 1);
            }
        }
        let [labels, text, marks] = lines.each_ref().map(|line| line.trim_end());
        for line in [labels, text, &screen.paint.marks(marks)].into_iter().filter(|line| !line.is_empty()) {
            let _ = writeln!(out, "{line}");
        }
        out.push('\n');
    }
}

/// The text as it was typed, with marks under what is wrong; as much of it as fits in a line.
fn typed(out: &mut String, report: &Checked<'_>, screen: &Screen) {
    let shown = if report.found().options().reveals() {
        printable(report.text())
    } else {
        Masked::new(report.text()).to_string()
    };
    // Of a text that is no identifier, no part is more wrong than another.
    let wrong = |issue: &&Issue| report.assessment().is_some() && issue.severity == Severity::Error;
    let spans: Vec<_> = report.issues().iter().filter(wrong).map(|issue| issue.span).collect();
    let first = spans.iter().map(|span| span.start).min().unwrap_or(0);
    let room = screen.width.saturating_sub(4).max(20);
    // A text too long for the line is shown from a little before the first mark.
    let skip = if shown.width() <= room { 0 } else { columns_before(report.text(), first).saturating_sub(room / 4) };
    let (mut line, mut marks, mut column) = (String::new(), String::new(), 0);
    for ((at, _), character) in report.text().char_indices().zip(shown.chars()) {
        let wide = character.width().unwrap_or(0);
        column += wide;
        if column <= skip || line.width() + wide > room {
            continue;
        }
        line.push(character);
        let mark = if spans.iter().any(|span| span.start <= at && at < span.end) { "^" } else { " " };
        marks.push_str(&mark.repeat(wide));
    }
    // Of a text of gaps there is nothing to see.
    if line.trim().is_empty() {
        return;
    }
    for line in [line.trim_end(), &screen.paint.marks(marks.trim_end())].into_iter().filter(|line| !line.is_empty()) {
        let _ = writeln!(out, "  {line}");
    }
    out.push('\n');
}

fn columns_before(text: &str, at: usize) -> usize {
    text.char_indices().take_while(|(index, _)| *index < at).filter_map(|(_, c)| c.width()).sum()
}

/// A text of which no character steers the terminal.
fn printable(text: &str) -> String {
    text.chars().map(tamed).collect()
}

/// Control characters become spaces, whatever else is not seen a sign; the number of characters stays, as under a mask.
fn tamed(character: char) -> char {
    match character {
        _ if character.is_control() => ' ',
        _ if is_unprintable(character) => char::REPLACEMENT_CHARACTER,
        _ => character,
    }
}
