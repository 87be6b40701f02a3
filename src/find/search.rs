//! From a trace of an identifier to the find.

use super::form::{self, Row};
use super::{Hit, Leniency, Scanner, judge, key};
use crate::fast::sieve::{Traces, row};
use crate::id::layout::Layout;

/// Groups of one identifier that stand in a row; more are a list.
const MOST_GROUPS: usize = 9;
/// The most groups in front of a find that are no identifier even when the find is taken away.
const FAR_BACK: usize = 2 * MOST_GROUPS;

/// The most digits side by side in a product key, which has at least one letter.
const MOST_IN_KEY: usize = 24;

/// How far around its start a text decides what is found there, once all finds in front are known.
pub(super) const HORIZON: usize = 192;

/// Every find in a text, from left to right.
#[derive(Clone, Debug)]
pub struct Find<'t> {
    scanner: Scanner,
    text: &'t [u8],
    /// No trace in front of this place is left to follow.
    at: usize,
    /// Behind this place the text is not sifted yet.
    sifted: usize,
    /// What the last block in front of it holds.
    traces: Traces,
    /// Everything in front of this place is taken.
    floor: usize,
    waiting: [Option<Hit>; 2],
}

impl<'t> Find<'t> {
    pub(super) fn new(scanner: Scanner, text: &'t [u8], at: usize, floor: usize) -> Self {
        Self { scanner, text, at, sifted: 0, traces: Traces::default(), floor, waiting: [None; 2] }
    }

    /// Goes on to the next block with traces; whether there is one.
    fn sift(&mut self) -> bool {
        let from = self.at.max(self.sifted);
        let is_strict = self.scanner.leniency == Leniency::Strict;
        let has_more = from < self.text.len() && self.scanner.kernel.next(self.text, from, is_strict, &mut self.traces);
        self.sifted = if has_more { self.traces.end() } else { self.text.len() };
        has_more
    }

    /// A window of digits and joints.
    fn follow_digits(&mut self, window: usize) {
        let digits = self.traces.digits >> (window - self.traces.block);
        if row::is_run(digits) {
            return self.follow_run(window);
        }
        if let Some((start, width)) = row::first_group(digits) {
            let start = window + start;
            if self.text[start - 1] == self.text[start + width] {
                self.follow_row(Row::behind_joint(self.text, self.floor, start, width), start);
            }
        }
    }

    /// The word around a window that is nothing but digits.
    fn follow_run(&mut self, window: usize) {
        let start = self.scanner.kernel.digits_start(self.text, window);
        let end = self.scanner.kernel.digits_end(self.text, window);
        if end - start > MOST_IN_KEY {
            self.at = self.at.max(end);
        }
        if let Some(layout) = form::contiguous(end - start)
            && form::is_bounded(self.text, start, end)
        {
            let hit = self.judge(layout, start, end);
            self.take(None, hit);
        }
    }

    /// The row in which there is a group at `start`.
    fn follow_row(&mut self, row: Row<'_>, start: usize) {
        let (mut first, mut back) = (start, 0);
        while let Some(before) = row.previous(first).filter(|_| back < FAR_BACK) {
            (first, back) = (before, back + 1);
        }
        let (mut last, mut groups) = (start, back + 1);
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
        let (mut group, mut agreeing, mut repeated) = (first, 0, 0);
        loop {
            agreeing = if row.agrees(group) { agreeing + 1 } else { 0 };
            repeated = if row.repeats(group) { repeated + 1 } else { 0 };
            // Nine equal groups are a filler.
            if agreeing >= MOST_GROUPS && repeated + 1 < MOST_GROUPS {
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

    /// A joint behind a word of a key.
    fn follow_joint(&mut self, joint: usize) {
        if let Some(row) = key::row(self.text, self.floor, joint) {
            self.at = self.at.max(row.end);
            if row.is_whole {
                self.take_key(row.start, row.end);
            }
        }
    }

    /// A window of capitals and digits.
    fn follow_word(&mut self, window: usize) {
        if let Some((start, end)) = key::word(self.text, window) {
            self.take_key(start, end);
        }
    }

    fn take_key(&mut self, start: usize, end: usize) {
        let hit = self.judge(Layout::FiveByFive, start, end);
        self.take(None, hit);
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
            let Some(trace) = self.traces.first(self.at) else {
                if !self.sift() {
                    return None;
                }
                continue;
            };
            self.at = trace + 1;
            let bit = trace - self.traces.block;
            let is_at = |traces: u64| traces >> bit & 1 != 0;
            let (is_joint, is_word) = (is_at(self.traces.joints), is_at(self.traces.words));
            if is_at(self.traces.windows) {
                self.follow_digits(trace);
            }
            if is_joint && self.waiting[0].is_none() {
                self.follow_joint(trace);
            }
            if is_word && self.waiting[0].is_none() {
                self.follow_word(trace);
            }
        }
    }
}

impl core::iter::FusedIterator for Find<'_> {}

fn is_plausible(hit: &Hit) -> bool {
    hit.verdict == crate::Verdict::Plausible
}
