//! How many lines there are of which verdict.
//!
//! Knows how to let the kernel run over lines in canonical spellings. Knows nothing of single lines.

use super::{Checker, is_blank, lengths};
use crate::verdict::Verdict;

/// Lines by their verdicts; a blank line has none.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Counts {
    /// All lines.
    pub lines: u64,
    /// Lines with nothing but white space.
    pub blank: u64,
    /// Lines whose check digits or checksum agree.
    pub plausible: u64,
    /// Lines with the form of an identifier in which something does not agree.
    pub well_formed: u64,
    /// Lines in which something is missing.
    pub incomplete: u64,
    /// Lines that nothing behind them can mend.
    pub impossible: u64,
}

impl Counts {
    /// Adds what was counted elsewhere.
    pub fn merge(&mut self, other: Self) {
        self.lines += other.lines;
        self.blank += other.blank;
        self.plausible += other.plausible;
        self.well_formed += other.well_formed;
        self.incomplete += other.incomplete;
        self.impossible += other.impossible;
    }
}

pub(super) fn of(checker: Checker, text: &[u8]) -> Counts {
    let mut counts = Counts::default();
    let run = checker.kernel.run(text, &mut |line| one(checker, line, &mut counts));
    counts.lines += run.plausible + run.well_formed;
    counts.plausible += run.plausible;
    counts.well_formed += run.well_formed;
    counts
}

fn one(checker: Checker, line: &[u8], counts: &mut Counts) {
    counts.lines += 1;
    if is_blank(line) {
        counts.blank += 1;
        return;
    }
    match lengths::verdict(line).unwrap_or_else(|| checker.check(line).verdict()) {
        Verdict::Impossible => counts.impossible += 1,
        Verdict::Incomplete => counts.incomplete += 1,
        Verdict::Plausible => counts.plausible += 1,
        Verdict::WellFormed => counts.well_formed += 1,
    }
}
