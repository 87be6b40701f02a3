//! A comparison for people: the takes under each other with marks under what differs, what differs, what to do.
//!
//! What is drawn is masked unless revealing was asked for.

use std::fmt::Write as _;

use offhook::repair::{Agreement, Comparison, GroupComparison};
use offhook::{Kind, Verdict};
use unicode_width::UnicodeWidthStr as _;

use crate::paint::Tone;
use crate::screen::Screen;

pub(super) fn print(both: &Comparison, reveal: bool, screen: &Screen) -> String {
    let messages = &screen.messages;
    let kind = messages.kind(both.kind());
    let mut out = String::new();
    let agreeing = both.groups().iter().filter(|group| group.agreement() == Agreement::Agree).count().to_string();
    let [compared, whole] = [both.groups().len(), both.whole()].map(|count| count.to_string());
    let a_kind = messages.get(&format!("a-kind-{}", both.kind().name()));
    let is_part = both.groups().len() < both.whole();
    let heading = match (both.agrees(), is_part) {
        (true, false) => "compare-agree",
        (true, true) => "compare-agree-so-far",
        (false, false) => "compare-some",
        (false, true) => "compare-some-so-far",
    };
    let arguments =
        [("kind", &*kind), ("a-kind", &*a_kind), ("agreeing", &*agreeing), ("all", &*compared), ("whole", &*whole)];
    let tone = match (both.agrees(), is_part) {
        (true, false) => Tone::Good,
        (true, true) => Tone::Doubtful,
        (false, _) => Tone::Bad,
    };
    let heading = screen.wrapped(&messages.format(heading, &arguments), "");
    let _ = writeln!(out, "{}\n", screen.paint.tone(tone, &heading));
    takes(&mut out, both, reveal, screen);
    for difference in messages.differences(both) {
        let _ = writeln!(out, "{}", screen.wrapped(&difference.what, ""));
        let _ = writeln!(out, "{}\n", screen.wrapped(&difference.remedy, "  "));
    }
    if let Some(fingerprint) = both.fingerprint() {
        let _ = writeln!(out, "{}\n", screen.fingerprint(fingerprint));
    }
    if both.agrees() {
        let id = match verdict_of_both(both) {
            Verdict::Plausible => None,
            Verdict::WellFormed if both.kind() == Kind::ProductKey => None,
            Verdict::WellFormed | Verdict::Impossible => Some("compare-same-but-wrong"),
            Verdict::Incomplete => Some("compare-same-so-far"),
        };
        if let Some(id) = id {
            let _ = writeln!(out, "{}\n", screen.wrapped(&messages.get(id), ""));
        }
    } else if reveal {
        let merged = messages.format("compare-merged", &[("merged", both.merged())]);
        let _ = writeln!(out, "{}\n", screen.wrapped(&merged, ""));
    }
    out
}

/// Labels, both takes and marks, in as many rows as the width asks for.
fn takes(out: &mut String, both: &Comparison, reveal: bool, screen: &Screen) {
    let names = ["take-first", "take-second"].map(|id| screen.messages.get(id));
    let margin = names.iter().map(|name| name.width()).max().unwrap_or(0) + 4;
    let cell = both.groups().iter().flat_map(GroupComparison::lengths).max().unwrap_or(0) + 1;
    let groups_a_row = (screen.width.saturating_sub(margin) / cell).max(1);
    for row in both.groups().chunks(groups_a_row) {
        let line = |name: &str, cells: Vec<String>| {
            let padding = " ".repeat(margin - 2 - name.width());
            let cells: String = cells.iter().map(|text| format!("{text:<cell$}")).collect();
            format!("  {name}{padding}{cells}")
        };
        let take = |index: usize| row.iter().map(|group| shown(group, index, reveal)).collect();
        let lines = [
            line("", row.iter().map(|group| group.label().to_string()).collect()),
            line(&names[0], take(0)),
            line(&names[1], take(1)),
            line("", row.iter().map(marks).collect()),
        ];
        let [labels, first, second, marks] = lines.each_ref().map(|line| line.trim_end());
        for line in [labels, first, second, &screen.paint.marks(marks)].into_iter().filter(|line| !line.is_empty()) {
            let _ = writeln!(out, "{line}");
        }
        out.push('\n');
    }
}

/// A group of one take, or dots where it has none.
fn shown(group: &GroupComparison, take: usize, reveal: bool) -> String {
    match group.lengths()[take] {
        0 => ".".repeat(group.lengths()[1 - take]),
        _ if reveal => group.expose()[take].to_owned(),
        // What could not be read is no secret.
        _ => group.expose()[take].chars().map(|c| if c == '?' { '?' } else { '*' }).collect(),
    }
}

/// Marks under the places that differ; under the whole group when it is not as long in both takes.
fn marks(group: &GroupComparison) -> String {
    let longest = group.lengths().into_iter().max().unwrap_or(0);
    let places: Vec<u8> = group.places().collect();
    match group.agreement() {
        Agreement::Agree => String::new(),
        _ if places.is_empty() => "^".repeat(longest),
        _ => (1..=longest as u8).map(|place| if places.contains(&place) { '^' } else { ' ' }).collect(),
    }
}

/// The verdict of takes that agree: they say the same, so it is that of either.
fn verdict_of_both(both: &Comparison) -> Verdict {
    both.verdicts()[0].min(both.verdicts()[1])
}
