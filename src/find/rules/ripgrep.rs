//! The pack as ripgrep reads it: one pattern a line.

use alloc::format;
use alloc::string::String;

use crate::find::rules::definition::Rule;
use crate::find::rules::pattern::Dialect;
use crate::find::rules::{HEAD, WITHOUT_CHECK_DIGITS};

/// Never matches, so that what follows it on the line is as good as a comment.
const NEVER: &str = "\\b\\B";

pub(super) fn pack() -> String {
    let remarks = [WITHOUT_CHECK_DIGITS, "Published setup keys, masked keys and fillers are reported as well."];
    let remarks = HEAD.into_iter().chain(remarks).map(|line| format!("{NEVER} {line}\n"));
    let patterns = Rule::ALL.iter().copied().flat_map(Rule::outlines);
    remarks.chain(patterns.map(|outline| outline.pattern(Dialect::Plain) + "\n")).collect::<String>()
}
