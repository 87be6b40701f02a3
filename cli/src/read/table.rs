//! Records as comma-separated values that a spreadsheet leaves as they are.

use offhook_readers::{Channel, Family, Foreign, Outcome, Record, Version};

use super::row::Row;
use crate::check::Checked;
use crate::spreadsheet::{line, safe};

const COLUMNS: [&str; 35] = [
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
    "family",
    "version",
    "system",
    "edition",
    "bought_as",
    "add_on",
    "add_on_year",
    "outcome",
    "result_code",
    "minutes_left",
    "days_left",
    "ends",
    "is_permanent",
    "windows_rearms",
    "sku_rearms",
    "app_rearms",
];

/// The first row, with the mark by which spreadsheets know UTF-8.
pub(super) fn heading() -> String {
    format!("\u{FEFF}{}\r\n", COLUMNS.join(","))
}

pub(super) fn record(row: &Row<'_>) -> String {
    let Record { tool, encoding, language, computer, name, description, activation_id, channel, .. } = row.record;
    let Record { partial_product_key, license_status, error_code, build, outcome, lines, time_left, .. } = row.record;
    let product = row.record.product();
    let add_on = product.add_on;
    let named = |name: Option<&'static str>| name.unwrap_or_default().to_owned();
    let number = |number: Option<u64>| number.map(|number| number.to_string()).unwrap_or_default();
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
        named(product.family.map(Family::name)),
        named(product.version.map(Version::name)),
        named(product.system.map(Version::name)),
        shown(&product.edition),
        named(product.channel.map(Channel::name)),
        named(add_on.map(|add_on| add_on.kind.name())),
        number(add_on.and_then(|add_on| add_on.year).map(u64::from)),
        named(outcome.map(Outcome::name)),
        row.record.result_code().map(|code| code.to_string()).unwrap_or_default(),
        number(time_left.minutes),
        number(time_left.days.map(u64::from)),
        shown(&time_left.ends),
        time_left.is_permanent.to_string(),
        number(time_left.windows_rearms.map(u64::from)),
        number(time_left.sku_rearms.map(u64::from)),
        number(time_left.app_rearms.map(u64::from)),
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
