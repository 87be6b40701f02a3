//! How many lines there are of which verdict.

use super::{Checker, lengths};
use crate::id::verdict::Verdict;

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
    /// Adds a line of this verdict; without one it is blank.
    pub fn add(&mut self, verdict: Option<Verdict>) {
        self.lines += 1;
        match verdict {
            None => self.blank += 1,
            Some(Verdict::Impossible) => self.impossible += 1,
            Some(Verdict::Incomplete) => self.incomplete += 1,
            Some(Verdict::Plausible) => self.plausible += 1,
            Some(Verdict::WellFormed) => self.well_formed += 1,
        }
    }

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
    let run = checker.kernel.run(text, &mut |line| counts.add(verdict(checker, line)));
    counts.lines += run.plausible + run.well_formed;
    counts.plausible += run.plausible;
    counts.well_formed += run.well_formed;
    counts
}

/// The verdict on a line that is not canonical; a blank one has none.
fn verdict(checker: Checker, line: &[u8]) -> Option<Verdict> {
    lengths::verdict(line).or_else(|| {
        let answer = checker.check(line);
        (!answer.is_blank()).then(|| answer.verdict())
    })
}
