//! From a trace of an identifier to the find.
//!
//! Knows the order in which traces are followed, so that every byte is read a bounded number of times. Knows nothing of
//! chunks.

use super::form::{self, Row};
use super::{Hit, Leniency, Scanner, judge};
use crate::check_digit;
use crate::shape::Layout;

/// Groups of one identifier that stand in a row; more are a list.
const MOST_GROUPS: usize = 9;
/// So many groups in front of a find are no identifier even when the find is taken away.
const FAR_BACK: usize = 2 * MOST_GROUPS;

/// How far around its start a text decides what is found there, once all finds in front are known.
pub(super) const HORIZON: usize = 192;

/// Every find in a text, from left to right.
#[derive(Clone, Debug)]
pub struct Find<'t> {
    scanner: Scanner,
    text: &'t [u8],
    /// No trace in front of this place is left to follow.
    at: usize,
    /// What stands in front of this place is taken.
    floor: usize,
    waiting: [Option<Hit>; 2],
}

impl<'t> Find<'t> {
    pub(super) fn new(scanner: Scanner, text: &'t [u8], at: usize, floor: usize) -> Self {
        Self { scanner, text, at, floor, waiting: [None; 2] }
    }

    /// A place in the middle of a word or of a joint, with digits around it.
    fn follow_digits(&mut self, place: usize) {
        self.at = place + 1;
        let on_digit = |place: usize| self.text[place].is_ascii_digit();
        let Some(digit) = [place, place.saturating_sub(1)].into_iter().find(|near| on_digit(*near)) else {
            return;
        };
        if digit < self.floor {
            return;
        }
        let start = self.scanner.sieve.digits_start(self.text, digit);
        let end = self.scanner.sieve.digits_end(self.text, digit);
        self.at = self.at.max(end);
        if !form::is_bounded(self.text, start, end) {
            return;
        }
        match end - start {
            // A find that must be plausible holds no such group, and every find leaves a trace in a group of its own.
            6 | 7 if self.scanner.leniency == Leniency::Strict && !agrees(&self.text[start..end]) => {}
            width @ (6 | 7) => {
                if let Some(row) = Row::around(self.text, self.floor, start, width) {
                    self.follow_row(row, start);
                }
            }
            digits => {
                let hit = form::contiguous(digits).and_then(|layout| self.judge(layout, start, end));
                self.take(None, hit);
            }
        }
    }

    /// The row in which there is a group at `start`.
    fn follow_row(&mut self, row: Row<'_>, start: usize) {
        let (mut first, mut back) = (start, 0);
        while let Some(before) = row.previous(first).filter(|_| back < FAR_BACK) {
            (first, back) = (before, back + 1);
        }
        let (mut last, mut groups) = (first, 1);
        while let Some(after) = row.next(last).filter(|_| groups <= MOST_GROUPS) {
            (last, groups) = (after, groups + 1);
        }
        if groups <= MOST_GROUPS {
            self.at = self.at.max(last + row.width);
            let whole = self.judge_whole(row, first, last, groups);
            self.take(None, whole);
        } else if row.joint == b'-' {
            while let Some(after) = row.next(last) {
                last = after;
            }
            self.at = self.at.max(last + row.width);
        } else {
            self.follow_list(row, first, back == FAR_BACK);
        }
    }

    /// A row of spaces with more groups than an identifier has.
    fn follow_list(&mut self, row: Row<'_>, first: usize, is_far: bool) {
        let step = row.width + 1;
        let (mut group, mut agreeing) = (first, 0);
        loop {
            agreeing = if agrees(&self.text[group..group + row.width]) { agreeing + 1 } else { 0 };
            if agreeing >= MOST_GROUPS {
                let start = group - (MOST_GROUPS - 1) * step;
                if let Some(hit) = self.judge_whole(row, start, group, MOST_GROUPS).filter(is_plausible) {
                    let before = (start - first) / step;
                    let head = (!is_far && before > 0).then(|| self.judge_whole(row, first, start - step, before));
                    return self.take(head.flatten(), Some(hit));
                }
            }
            match row.next(group) {
                Some(after) => group = after,
                None => break,
            }
        }
        self.at = self.at.max(group + row.width);
    }

    /// A dash with another dash behind the next five bytes.
    fn follow_key(&mut self, dash: usize) {
        self.at = self.at.max(dash + 1);
        if !form::is_key_group(self.text, dash + 1) {
            return;
        }
        const STEP: usize = 6;
        const GROUPS: usize = 5;
        let previous = |start: usize| {
            let before = start.checked_sub(STEP).filter(|before| *before >= self.floor)?;
            (self.text[start - 1] == b'-' && form::is_key_group(self.text, before)).then_some(before)
        };
        let (mut first, mut back) = (dash + 1, 0);
        while let Some(before) = previous(first).filter(|_| back < GROUPS) {
            (first, back) = (before, back + 1);
        }
        let (mut last, mut groups) = (dash + 1, back + 1);
        while self.text.get(last + STEP - 1) == Some(&b'-') && form::is_key_group(self.text, last + STEP) {
            (last, groups) = (last + STEP, groups + 1);
        }
        let end = last + STEP - 1;
        self.at = self.at.max(end);
        if groups == GROUPS {
            let hit = self.judge(Layout::FiveByFive, first, end);
            self.take(None, hit);
        }
    }

    fn judge(&self, layout: Layout, start: usize, end: usize) -> Option<Hit> {
        judge::hit(&self.scanner, self.text, layout, (start, end))
    }

    /// Judges the groups from `first` to `last` as one identifier.
    fn judge_whole(&self, row: Row<'_>, first: usize, last: usize, groups: usize) -> Option<Hit> {
        let layout = form::of_row(row.width, groups)?;
        match row.tail(last).filter(|_| layout == Layout::EightBySix) {
            Some(end) => self.judge(Layout::EightBySixAndTwo, first, end),
            None => self.judge(layout, first, last + row.width),
        }
    }

    fn take(&mut self, head: Option<Hit>, hit: Option<Hit>) {
        if let Some(end) = hit.map(|hit| hit.end) {
            // Behind a find everything is read as if it began there.
            (self.at, self.floor) = (end, end);
        }
        self.waiting = match head {
            Some(_) => [head, hit],
            None => [hit, None],
        };
    }
}

impl Iterator for Find<'_> {
    type Item = Hit;

    fn next(&mut self) -> Option<Hit> {
        loop {
            if let Some(hit) = self.waiting[0].take() {
                self.waiting.swap(0, 1);
                return Some(hit);
            }
            let trace = self.scanner.sieve.next(self.text, self.at)?;
            if trace.of_digits {
                self.follow_digits(trace.place);
            } else {
                self.at = trace.place + 1;
            }
            if trace.of_key && self.waiting[0].is_none() {
                self.follow_key(trace.place);
            }
        }
    }
}

impl core::iter::FusedIterator for Find<'_> {}

fn is_plausible(hit: &Hit) -> bool {
    hit.verdict == crate::Verdict::Plausible
}

/// Whether a group of ASCII digits agrees with its check digit.
fn agrees(group: &[u8]) -> bool {
    let mut values = [0; 7];
    for (value, digit) in values.iter_mut().zip(group) {
        *value = digit - b'0';
    }
    check_digit::agrees(&values[..group.len()])
}
