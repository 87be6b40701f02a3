//! Records for people: what the output says of each product, and what could not be used.
//!
//! Identifiers are masked unless revealing was asked for.

use std::fmt::Write as _;

use offhook::{Kind, Severity};
use offhook_guidance::Messages;
use offhook_readers::{Foreign, Record, TimeLeft};
use unicode_width::UnicodeWidthStr as _;

use super::row::{File, Row};
use crate::check::Checked;
use crate::masked;
use crate::screen::Screen;

/// The most lines that could not be used that are shown.
const MOST_SHOWN: usize = 12;

pub(super) fn record(row: &Row<'_>, screen: &Screen) -> String {
    let messages = &screen.messages;
    let Record { lines: (first, last), .. } = row.record;
    let place = if first == last { "read-line" } else { "read-lines" };
    let arguments = [("file", row.file), ("first", &first.to_string()), ("last", &last.to_string())];
    let mut out = format!("{}\n", messages.format(place, &arguments));
    let facts = facts(row.record, screen);
    let widest = facts.iter().map(|(label, _)| label.width()).max().unwrap_or(0);
    for (label, value) in &facts {
        let lead = format!("  {label}{}  ", " ".repeat(widest - label.width()));
        let options = textwrap::Options::new(screen.width).break_words(false);
        let indent = " ".repeat(lead.width());
        let _ = writeln!(out, "{}", textwrap::fill(value, options.initial_indent(&lead).subsequent_indent(&indent)));
    }
    let kinds = [(Kind::InstallationId, &row.installation_id), (Kind::ConfirmationId, &row.confirmation_id)];
    for (kind, report) in kinds {
        if let Some(report) = report {
            identifier(&mut out, kind, report, screen);
        }
    }
    out.push('\n');
    out
}

/// What is known of the product, as pairs of label and value.
fn facts(record: &Record, screen: &Screen) -> Vec<(String, String)> {
    let messages = &screen.messages;
    let shown = |text: &Option<Foreign>| text.as_ref().map(Foreign::to_string);
    let status = record.license_status.map(|status| messages.get(&format!("read-status-{}", status.name())));
    let left = messages.time_left(&record.time_left);
    let (status, left) = match (status, left) {
        (Some(status), Some(left)) => {
            (Some(messages.format("read-state", &[("status", &status), ("time", &left)])), None)
        }
        other => other,
    };
    let answer = record.outcome.map(|outcome| messages.get(&format!("read-outcome-{}", outcome.name())));
    let tool = Some(messages.get(&format!("read-tool-{}", record.tool.name())));
    let values = [
        ("read-tool", tool),
        ("read-answer", answer),
        ("read-computer", shown(&record.computer)),
        ("read-product", messages.product(&record.product())),
        ("read-name", shown(&record.name)),
        ("read-description", shown(&record.description)),
        ("read-activation-id", record.activation_id.clone()),
        ("read-channel", shown(&record.channel)),
        ("read-key", record.partial_product_key.clone()),
        ("read-status", status),
        ("read-time", left),
        ("read-rearms", rearms(&record.time_left, messages)),
        ("read-error", shown(&record.error_code)),
        ("read-activator", shown(&record.activated_by)),
    ];
    values.into_iter().filter_map(|(label, value)| Some((messages.get(label), value?))).collect()
}

/// How often the period of grace can begin anew.
fn rearms(time: &TimeLeft, messages: &Messages) -> Option<String> {
    let counts = [
        ("read-rearms-windows", time.windows_rearms),
        ("read-rearms-sku", time.sku_rearms),
        ("read-rearms-app", time.app_rearms),
    ]
    .map(|(what, count)| count.map(|count| messages.format(what, &[("count", &count.to_string())])));
    let counts: Vec<String> = counts.into_iter().flatten().collect();
    (!counts.is_empty()).then(|| counts.join(", "))
}

fn identifier(out: &mut String, kind: Kind, report: &Checked<'_>, screen: &Screen) {
    let messages = &screen.messages;
    let Some(seen) = report.assessment() else { return };
    let _ = writeln!(out, "  {}", messages.verdict(seen, report.issues()));
    if let Some(digits) = report.spelled() {
        let _ = writeln!(out, "    {digits}");
    }
    for issue in report.issues().iter().filter(|issue| issue.severity != Severity::Note) {
        let what = messages.issue(issue, kind, report.text());
        let _ = writeln!(out, "{}", screen.wrapped(&what, "    "));
        if issue.severity == Severity::Error {
            let _ = writeln!(out, "{}", screen.wrapped(&messages.remedy(issue, kind, report.text()), "      "));
        }
    }
}

/// What is said below the records of a file.
pub(super) fn file(file: &File<'_>, screen: &Screen, reveal: bool) -> String {
    let messages = &screen.messages;
    let mut out = format!("{}\n", summary(file, screen));
    if file.coverage.records == 0 {
        let _ = writeln!(out, "{}", screen.wrapped(&messages.get("read-nothing"), "  "));
    }
    for unused in file.coverage.unused.iter().take(MOST_SHOWN) {
        let text = masked::unused(unused.text.expose(), reveal).replace(['\n', '\r', '\t'], " ");
        let text: String = text.chars().take(screen.width.saturating_sub(9)).collect();
        let _ = writeln!(out, "{:>6}  {}", unused.line, text.trim_start());
    }
    if file.coverage.unused_lines > MOST_SHOWN {
        let more = (file.coverage.unused_lines - MOST_SHOWN).to_string();
        let _ = writeln!(out, "{}", screen.wrapped(&messages.format("read-more", &[("count", &more)]), "        "));
    }
    out.push('\n');
    out
}

/// How many records and lines there are, and how many lines could not be used.
pub(super) fn summary(file: &File<'_>, screen: &Screen) -> String {
    let encoding = file.summary.encoding.name();
    let numbers =
        [file.coverage.records, file.coverage.lines, file.coverage.unused_lines].map(|number| number.to_string());
    let [records, lines, unused] = numbers.each_ref().map(String::as_str);
    let arguments =
        [("file", file.name), ("encoding", encoding), ("records", records), ("lines", lines), ("unused", unused)];
    screen.wrapped(&screen.messages.format("read-file", &arguments), "")
}
