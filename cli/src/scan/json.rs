//! Findings as one JSON object a line, and one for all of them.
//!
//! Knows field names. Knows nothing of people.

use serde::Serialize;

use super::look::Found;
use super::{Tally, masked};

#[derive(Serialize)]
struct Finding<'a> {
    path: &'a str,
    line: u64,
    column: u64,
    start: u64,
    end: u64,
    kind: &'static str,
    layout: &'static str,
    verdict: &'static str,
    masked: &'a str,
}

#[derive(Serialize)]
struct End {
    found: u64,
    files: u64,
    files_with_findings: u64,
    binary_left_out: u64,
    unreadable: u64,
}

pub(super) fn line(path: &str, found: &Found) -> String {
    of(&Finding {
        path,
        line: found.line,
        column: found.column,
        start: found.start,
        end: found.start + found.length,
        kind: found.kind.name(),
        layout: found.layout.name(),
        verdict: found.verdict.name(),
        masked: &masked(found),
    })
}

pub(super) fn end(tally: &Tally) -> String {
    of(&End {
        found: tally.found,
        files: tally.files,
        files_with_findings: tally.files_with,
        binary_left_out: tally.binary,
        unreadable: tally.unread,
    })
}

fn of(object: &impl Serialize) -> String {
    // Strings and numbers only: nothing in it can fail to serialise.
    let mut text = serde_json::to_string(object).unwrap_or_default();
    text.push('\n');
    text
}
