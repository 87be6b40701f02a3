//! Records as one JSON object a line, and one for each file: the library's, with the file and sentences added.

use offhook::Kind;
use offhook_guidance::Messages;
use serde::Serialize;

use super::row::{File, Row};
use crate::masked;

/// What the library reports, with the file that it is about.
#[derive(Serialize)]
struct Of<'a, T> {
    file: &'a str,
    #[serde(flatten)]
    report: T,
}

pub(super) fn record(row: &Row<'_>, messages: &Messages) -> String {
    let checked = |kind, _| {
        let report = if kind == Kind::ConfirmationId { &row.confirmation_id } else { &row.installation_id };
        report.as_ref().map(|report| report.found().with_sentences(messages))
    };
    line(&Of { file: row.file, report: row.record.report(checked) })
}

pub(super) fn file(file: &File<'_>, reveal: bool) -> String {
    line(&Of { file: file.name, report: file.coverage.report(|found| masked::unused(found.expose(), reveal)) })
}

fn line(object: &impl Serialize) -> String {
    // Strings, numbers and lists only: nothing in it can fail to serialise.
    let mut text = serde_json::to_string(object).unwrap_or_default();
    text.push('\n');
    text
}
