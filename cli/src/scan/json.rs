//! Findings as one JSON object a line, and one for all of them.

use offhook::report::{FoundIn, ScanSummary};

use super::look::Found;
use super::shown::{Tally, masked};

pub(super) fn line(path: &str, found: &Found) -> String {
    let masked = masked(found);
    let found = FoundIn {
        path,
        line: found.line,
        column: found.column,
        start: found.start,
        end: found.start + found.length,
        kind: found.kind,
        layout: found.layout,
        verdict: found.verdict,
        masked: &masked,
        published_for: found.published_for.as_deref(),
    };
    found.to_json() + "\n"
}

pub(super) fn end(tally: &Tally) -> String {
    let summary = ScanSummary {
        found: tally.found,
        files: tally.files,
        files_with_findings: tally.files_with,
        published: tally.published,
        hidden_left_out: tally.left_out.hidden,
        ignored_left_out: tally.left_out.ignored,
        binary_left_out: tally.binary,
        unreadable: tally.unread + tally.packed,
    };
    summary.to_json() + "\n"
}
