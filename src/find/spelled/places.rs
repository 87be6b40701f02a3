//! The last places of a text that one identifier may take, whatever is between them.

use zeroize::Zeroize;

/// The most places that are kept: those of the longest identifier and of what is in front of it.
const KEPT: usize = 128;
/// How many bytes an identifier may take, gaps included.
pub(super) const SPAN: usize = 2048;

/// The last places, from left to right.
pub(super) struct Places {
    values: [u8; KEPT],
    spans: [(usize, usize); KEPT],
    /// Whether a place is the first of a run.
    firsts: [bool; KEPT],
    count: usize,
    /// The most places that one identifier has.
    most: usize,
}

impl Places {
    pub(super) const fn new(most: usize) -> Self {
        Self { values: [0; KEPT], spans: [(0, 0); KEPT], firsts: [false; KEPT], count: 0, most }
    }

    /// Appends a place. Behind a gap that is longer than an identifier it is the first.
    pub(super) fn push(&mut self, value: u8, span: (usize, usize), is_first: bool) {
        if self.count > 0 && span.0 - self.spans[self.count - 1].1 > SPAN {
            self.clear();
        }
        if self.count == KEPT {
            let dropped = KEPT - self.most;
            self.values.copy_within(dropped.., 0);
            self.spans.copy_within(dropped.., 0);
            self.firsts.copy_within(dropped.., 0);
            self.count = self.most;
        }
        self.values[self.count] = value;
        self.spans[self.count] = span;
        self.firsts[self.count] = is_first || self.count == 0;
        self.count += 1;
    }

    pub(super) fn clear(&mut self) {
        self.values[..self.count].zeroize();
        self.count = 0;
    }

    /// Where the last places start, so many; `None` when there are not so many, or they do not begin with a run, or take
    /// too much room.
    pub(super) fn last(&self, places: usize) -> Option<(&[u8], (usize, usize))> {
        let first = self.count.checked_sub(places)?;
        let span = (self.spans[first].0, self.spans[self.count - 1].1);
        (self.firsts[first] && span.1 - span.0 <= SPAN).then(|| (&self.values[first..self.count], span))
    }

    /// Takes the last run away when it is one place, as the number in front of a group; it is not zero.
    pub(super) fn forget_number(&mut self) {
        if let Some(last) = self.count.checked_sub(1)
            && self.firsts[last]
            && self.values[last] != b'0'
        {
            self.count = last;
        }
    }

    /// Takes the last place away, as the number in front of a group; it is not zero.
    pub(super) fn forget_digit(&mut self) {
        if let Some(last) = self.count.checked_sub(1).filter(|last| self.values[*last] != b'0') {
            self.count = last;
        }
    }

    /// How many places there are from one on that starts here.
    pub(super) fn since(&self, start: usize) -> usize {
        self.spans[..self.count].iter().filter(|span| span.0 >= start).count()
    }

    /// Forgets the places in front of this one.
    pub(super) fn forget_before(&mut self, end: usize) {
        let kept = self.since(end);
        let dropped = self.count - kept;
        self.values.copy_within(dropped..self.count, 0);
        self.spans.copy_within(dropped..self.count, 0);
        self.firsts.copy_within(dropped..self.count, 0);
        self.values[kept..self.count].zeroize();
        self.count = kept;
    }

    /// Whether the last places, so many, are one run, or groups of five between gaps of one length with another gap in front.
    pub(super) fn are_apart(&self, places: usize) -> bool {
        const WIDTH: usize = 5;
        let Some(first) = self.count.checked_sub(places) else { return false };
        let gap = |place: usize| self.spans[place].0 - self.spans[place - 1].1;
        let inner = gap(first + WIDTH);
        if (first + 1..self.count).all(|place| !self.firsts[place]) {
            return true;
        }
        let is_cut = (first..self.count).all(|place| self.firsts[place] == (place - first).is_multiple_of(WIDTH));
        let is_even = (first + WIDTH..self.count).step_by(WIDTH).all(|place| gap(place) == inner);
        is_cut && is_even && (first == 0 || gap(first) != inner)
    }

    /// The runs, from the last one to the left: their places.
    pub(super) fn runs(&self) -> impl Iterator<Item = core::ops::Range<usize>> + '_ {
        let mut end = self.count;
        core::iter::from_fn(move || {
            let start = (0..end).rev().find(|place| self.firsts[*place])?;
            let run = start..end;
            end = start;
            Some(run)
        })
    }

    /// Where places are in the text.
    pub(super) fn span(&self, places: core::ops::Range<usize>) -> (usize, usize) {
        (self.spans[places.start].0, self.spans[places.end - 1].1)
    }

    pub(super) fn values(&self, places: core::ops::Range<usize>) -> &[u8] {
        &self.values[places]
    }

    /// Where the first place is that may still be part of something; `at` is how far the text was read.
    pub(super) fn live(&self, at: usize) -> usize {
        let first = self.count.saturating_sub(self.most - 1);
        let spans = self.spans[first..self.count].iter();
        spans.map(|span| span.0).find(|start| start + SPAN > at).unwrap_or(at)
    }
}

impl Drop for Places {
    fn drop(&mut self) {
        self.clear();
    }
}
