//! Many identifiers in few words: a line each, or only how many there are of which verdict.
//!
//! Shows no digit, whatever was asked for.

use std::fmt::Write as _;

use offhook::lists::{Answer, Checker, Counts};
use offhook::{Kind, Layout, Verdict};

use crate::args::Asked;
use crate::screen::Outcome;

/// How many lines there are of which verdict, and what else is said of them at the end.
#[derive(Clone, Copy, Default)]
pub(super) struct Tally {
    counts: Counts,
    left_out: u64,
    /// How many lines have something wrong with them.
    wrong: u64,
}

impl Tally {
    pub(super) fn count(&mut self, verdict: Verdict, is_sound: bool) {
        self.counts.add(Some(verdict));
        self.wrong += u64::from(!is_sound);
    }

    pub(super) fn blank(&mut self) {
        self.counts.add(None);
    }

    pub(super) fn left_out(&mut self) {
        self.left_out += 1;
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.counts.merge(other.counts);
        self.left_out += other.left_out;
        self.wrong += other.wrong;
    }

    /// Whether nothing was there to be checked.
    pub(super) fn is_empty(&self) -> bool {
        self.counts.lines == self.counts.blank && self.left_out == 0
    }

    pub(super) fn outcome(&self) -> Outcome {
        match (self.left_out, self.wrong) {
            (0, 0) => Outcome::NothingWrong,
            (0, _) => Outcome::SomethingWrong,
            _ => Outcome::Incomplete,
        }
    }
}

/// What was found in a line; what is no UTF-8 in it is a foreign character.
pub(super) fn answer(asked: Asked, line: &[u8]) -> Answer {
    let text = String::from_utf8_lossy(line);
    match asked {
        Asked::Auto => Checker::new().check(text.as_bytes()),
        Asked::For(kind) => Checker::new().check_as(kind, text.as_bytes()),
    }
}

/// One line: its number, the verdict, the kind, the layout, the groups that are wrong; `-` for what is not known or not there.
pub(super) fn write(number: usize, answer: Answer, out: &mut String) {
    let kind = answer.kind().map_or("-", Kind::name);
    let layout = answer.layout().map_or("-", Layout::name);
    let _ = write!(out, "{number}:{}:{kind}:{layout}:", answer.verdict().name());
    let first = if answer.kind() == Some(Kind::ConfirmationId) { b'A' } else { b'1' };
    let groups = (0..16).filter(|group| answer.bad_groups() >> group & 1 != 0);
    for (turn, group) in groups.enumerate() {
        let _ = write!(out, "{}{}", if turn == 0 { "" } else { "," }, char::from(first + group));
    }
    out.push_str(if answer.bad_groups() == 0 { "-\n" } else { "\n" });
}

/// All verdicts with their numbers.
pub(super) fn counts(tally: &Tally) -> String {
    let counts = tally.counts;
    let rows = [
        (Verdict::Plausible.name(), counts.plausible),
        (Verdict::WellFormed.name(), counts.well_formed),
        (Verdict::Incomplete.name(), counts.incomplete),
        (Verdict::Impossible.name(), counts.impossible),
        ("blank", counts.blank),
        ("too-long", tally.left_out),
    ];
    rows.iter().map(|(name, count)| format!("{name} {count}\n")).collect()
}

/// Whether a report would hold no error.
pub(super) fn is_sound(answer: Answer) -> bool {
    answer.first_bad().is_none() && answer.verdict() >= Verdict::WellFormed
}
