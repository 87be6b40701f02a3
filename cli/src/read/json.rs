//! Records as one JSON object a line, and one for each file: the library's, with the file and sentences added.

use offhook::Kind;
use offhook_guidance::Messages;
use serde::Serialize;

use super::{File, Row};
use crate::masked;

/// What the library reports, with the file that it is about.
#[derive(Serialize)]
struct Of<'a, T> {
    file: &'a str,
    #[serde(flatten)]
    report: T,
}

pub(super) fn record(row: &Row<'_>, messages: &Messages) -> String {
    let record = row.record;
    line(&Product {
        file: row.file,
        tool: record.tool.name(),
        encoding: record.encoding.name(),
        language: record.language,
        computer: record.computer.as_deref(),
        name: record.name.as_deref(),
        description: record.description.as_deref(),
        activation_id: record.activation_id.as_deref(),
        channel: record.channel.as_deref(),
        partial_product_key: record.partial_product_key.as_deref(),
        license_status: record.license_status.map(|status| status.name()),
        error_code: record.error_code.as_deref(),
        build: record.build,
        installation_id: row.installation_id.as_ref().map(|report| report.found().with_sentences(messages)),
        confirmation_id: row.confirmation_id.as_ref().map(|report| report.found().with_sentences(messages)),
        first_line: record.lines.0,
        last_line: record.lines.1,
    })
}

pub(super) fn file(file: &File<'_>, reveal: bool) -> String {
    let shown = |text: &str| if reveal { text.to_owned() } else { masked::line(text) };
    let unused = file.unused.iter().map(|unused| Line { line: unused.line, text: shown(unused.text.expose()) });
    line(&End {
        file: file.name,
        records: file.records,
        lines: file.summary.lines,
        unused: unused.collect(),
        unused_lines: file.unused_lines,
    })
}

fn line(object: &impl Serialize) -> String {
    // Strings, numbers and lists only: nothing in it can fail to serialise.
    let mut text = serde_json::to_string(object).unwrap_or_default();
    text.push('\n');
    text
}
