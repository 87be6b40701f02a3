//! Many identifiers in few words: a line each, or only how many there are of which verdict.
//!
//! Knows stable names, the same in every language. Shows no digit, whatever was asked for.

use std::fmt::Write as _;

use offhook::bulk::{Answer, Checker};
use offhook::{Kind, Layout, Verdict};

use crate::args::Asked;
use crate::screen::Outcome;

/// How many lines there are of which verdict.
#[derive(Clone, Copy, Default)]
pub(super) struct Tally {
    blank: u64,
    left_out: u64,
    plausible: u64,
    well_formed: u64,
    incomplete: u64,
    impossible: u64,
    /// With a report, or counted.
    checked: u64,
    wrong: u64,
}

impl Tally {
    pub(super) fn blank(&mut self) {
        self.blank += 1;
    }

    pub(super) fn left_out(&mut self) {
        self.left_out += 1;
    }

    pub(super) fn report(&mut self, is_clean: bool) {
        self.checked += 1;
        self.wrong += u64::from(!is_clean);
    }

    pub(super) fn count(&mut self, answer: Answer) {
        self.report(is_clean(answer));
        match answer.verdict() {
            Verdict::Impossible => self.impossible += 1,
            Verdict::Incomplete => self.incomplete += 1,
            Verdict::Plausible => self.plausible += 1,
            Verdict::WellFormed => self.well_formed += 1,
        }
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.blank += other.blank;
        self.left_out += other.left_out;
        self.plausible += other.plausible;
        self.well_formed += other.well_formed;
        self.incomplete += other.incomplete;
        self.impossible += other.impossible;
        self.checked += other.checked;
        self.wrong += other.wrong;
    }

    /// Whether nothing was there to be checked.
    pub(super) fn is_empty(&self) -> bool {
        self.checked + self.left_out == 0
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
    let rows = [
        (Verdict::Plausible.name(), tally.plausible),
        (Verdict::WellFormed.name(), tally.well_formed),
        (Verdict::Incomplete.name(), tally.incomplete),
        (Verdict::Impossible.name(), tally.impossible),
        ("blank", tally.blank),
        ("too-long", tally.left_out),
    ];
    rows.iter().map(|(name, count)| format!("{name} {count}\n")).collect()
}

/// Whether a report would hold no error.
fn is_clean(answer: Answer) -> bool {
    answer.first_bad().is_none() && answer.verdict() >= Verdict::WellFormed
}
