//! Records as comma-separated values that a spreadsheet leaves as they are.

use offhook_readers::{Foreign, Record};

use super::row::Row;
use crate::check::Checked;
use crate::spreadsheet::{line, safe};

const COLUMNS: [&str; 19] = [
    "file",
    "tool",
    "encoding",
    "language",
    "computer",
    "name",
    "description",
    "activation_id",
    "channel",
    "partial_product_key",
    "license_status",
    "error_code",
    "build",
    "installation_id",
    "installation_id_verdict",
    "confirmation_id",
    "confirmation_id_verdict",
    "first_line",
    "last_line",
];

/// The first row, with the mark by which spreadsheets know UTF-8.
pub(super) fn heading() -> String {
    format!("\u{FEFF}{}\r\n", COLUMNS.join(","))
}

pub(super) fn record(row: &Row<'_>) -> String {
    let Record { tool, encoding, language, computer, name, description, activation_id, channel, .. } = row.record;
    let Record { partial_product_key, license_status, error_code, build, lines, .. } = row.record;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let shown = |text: &Option<Foreign>| text.as_ref().map(Foreign::to_string).unwrap_or_default();
    let cells: [String; COLUMNS.len()] = [
        row.file.to_owned(),
        tool.name().to_owned(),
        encoding.name().to_owned(),
        language.unwrap_or_default().to_owned(),
        shown(computer),
        shown(name),
        shown(description),
        text(activation_id),
        shown(channel),
        text(partial_product_key),
        license_status.map(|status| status.name()).unwrap_or_default().to_owned(),
        shown(error_code),
        build.map(|build| build.to_string()).unwrap_or_default(),
        identifier(row.installation_id.as_ref()),
        verdict(row.installation_id.as_ref()),
        identifier(row.confirmation_id.as_ref()),
        verdict(row.confirmation_id.as_ref()),
        lines.0.to_string(),
        lines.1.to_string(),
    ];
    let mut out = String::new();
    line(&mut out, ',', cells.map(|cell| safe(&cell)));
    out
}

/// The groups with dashes between them, which no spreadsheet takes for a number.
fn identifier(report: Option<&Checked<'_>>) -> String {
    report.and_then(Checked::spelled).unwrap_or_default()
}

fn verdict(report: Option<&Checked<'_>>) -> String {
    let assessment = report.and_then(Checked::assessment);
    assessment.map(|seen| seen.verdict.name()).unwrap_or_default().to_owned()
}
