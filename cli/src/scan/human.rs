//! Findings as lines that people read and other programs cut, and what came of it all.

use super::look::Found;
use super::shown::{Tally, masked};
use crate::screen::Screen;

/// `path:line:column:kind:masked`, and a note when it does not count.
pub(super) fn line(path: &str, found: &Found, counts: bool) -> String {
    let note = if counts { "" } else { " note: published" };
    format!("{path}:{}:{}:{}:{}{note}\n", found.line, found.column, found.kind.name(), masked(found))
}

/// What was found in how many files, and what was left out.
pub(super) fn summary(tally: &Tally, screen: &Screen) -> String {
    let numbers = [tally.found, tally.files_with, tally.files].map(|number| number.to_string());
    let [found, with, files] = numbers.each_ref().map(String::as_str);
    let say = |id: &str, arguments: &[(&str, &str)]| screen.wrapped(&screen.messages.format(id, arguments), "");
    let mut lines = vec![match tally.files + tally.binary + tally.unread + tally.packed {
        0 => say("scan-no-file", &[]),
        _ => say("scan-summary", &[("found", found), ("with", with), ("files", files)]),
    }];
    if tally.published > 0 {
        lines.push(say("scan-published", &[("count", &tally.published.to_string())]));
    }
    let left_out = [("scan-hidden", tally.left_out.hidden), ("scan-ignored", tally.left_out.ignored)];
    for (id, count) in left_out.into_iter().filter(|(_, count)| *count > 0) {
        lines.push(say(id, &[("count", &count.to_string())]));
    }
    if tally.binary > 0 {
        lines.push(say("scan-binary", &[("count", &tally.binary.to_string())]));
    }
    if tally.unread > 0 {
        lines.push(say("scan-unread", &[("count", &tally.unread.to_string())]));
    }
    lines.join("\n")
}
