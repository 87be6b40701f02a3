//! The last places of a text that one identifier may take, whatever is between them.

use core::fmt;
use core::ops::Range;

use zeroize::Zeroize;

use super::Span;

/// How many places are kept: those of the longest identifier twice.
const KEPT: usize = 128;
/// How many bytes an identifier may take, gaps included.
pub(super) const SPAN: usize = 2048;

/// What begins with a place.
#[derive(Clone, Copy, Eq, Ord, PartialEq, PartialOrd)]
pub(in crate::find) enum Begins {
    Nothing,
    Run,
    /// A run, and a line.
    Line,
}

/// The last places, from left to right.
pub(in crate::find) struct Places {
    values: [u8; KEPT],
    spans: [Span; KEPT],
    begins: [Begins; KEPT],
    count: usize,
    /// The most places that one identifier has.
    most: usize,
}

impl Places {
    pub(in crate::find) const fn new(most: usize) -> Self {
        Self { values: [0; KEPT], spans: [(0, 0); KEPT], begins: [Begins::Nothing; KEPT], count: 0, most }
    }

    /// Appends a place. After a gap that is longer than an identifier it is the first.
    pub(in crate::find) fn push(&mut self, value: u8, span: Span, begins: Begins) {
        if self.count > 0 && span.0 - self.spans[self.count - 1].1 > SPAN {
            self.clear();
        }
        if self.count == KEPT {
            let dropped = KEPT - self.most;
            self.values.copy_within(dropped.., 0);
            self.spans.copy_within(dropped.., 0);
            self.begins.copy_within(dropped.., 0);
            self.count = self.most;
        }
        self.values[self.count] = value;
        self.spans[self.count] = span;
        self.begins[self.count] = if self.count == 0 { begins.max(Begins::Run) } else { begins };
        self.count += 1;
    }

    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// Where the last place ends.
    pub(in crate::find) fn end(&self) -> Option<usize> {
        self.spans[..self.count].last().map(|span| span.1)
    }

    fn is_first(&self, place: usize) -> bool {
        self.begins[place] != Begins::Nothing
    }

    pub(in crate::find) fn clear(&mut self) {
        self.values[..self.count].zeroize();
        self.count = 0;
    }

    /// The last `places` places; `None` when there are fewer, no run begins with them, or they take too many bytes.
    pub(in crate::find) fn last(&self, places: usize) -> Option<(&[u8], Span)> {
        let first = self.count.checked_sub(places)?;
        let span = (self.spans[first].0, self.spans[self.count - 1].1);
        (self.is_first(first) && span.1 - span.0 <= SPAN).then(|| (&self.values[first..self.count], span))
    }

    /// Forgets the last place, the number in front of a group; zero is none.
    pub(in crate::find) fn forget_number(&mut self) {
        if let Some(last) = self.count.checked_sub(1).filter(|last| self.values[*last] != b'0') {
            self.count = last;
        }
    }

    /// Forgets the first of the last `places` places, the number glued to a group.
    pub(super) fn forget_first_of_last(&mut self, places: usize) {
        if let Some(first) = self.count.checked_sub(places).filter(|_| places > 1) {
            let begins = self.begins[first];
            self.values.copy_within(first + 1..self.count, first);
            self.spans.copy_within(first + 1..self.count, first);
            self.begins.copy_within(first + 1..self.count, first);
            self.begins[first] = begins;
            self.count -= 1;
        }
    }

    /// Whether places on both sides of the ends of a span, as far as `wider` goes, are as far apart as its first two runs.
    pub(super) fn continues(&self, (start, end): Span, wider: Span) -> bool {
        let gap = |place: usize| (self.spans[place].0 - self.spans[place - 1].1, self.begins[place]);
        let within = self.count - self.since(start)..self.count - self.since(end);
        let inner = within.clone().skip(1).find(|place| self.is_first(*place)).map_or((0, Begins::Nothing), gap);
        // Nothing may be left of what is in front.
        let is_alike = |place: usize| place > 0 && gap(place) == inner;
        (wider.0 == start || is_alike(within.start))
            && (wider.1 == end || (within.end < self.count && is_alike(within.end)))
    }

    /// Some of the places that start at `start` or after it, by their order; `None` when there are too few.
    pub(super) fn after(&self, start: usize, order: Range<usize>) -> Option<(&[u8], Span)> {
        let first = self.count - self.since(start);
        let range = first + order.start..first + order.end;
        (range.end <= self.count).then(|| (self.values(range.clone()), self.span(range)))
    }

    /// Whether places are one run, or each a run by itself.
    pub(super) fn is_even(&self, start: usize, order: Range<usize>) -> bool {
        let first = self.count - self.since(start);
        let runs = (first + order.start..first + order.end).filter(|place| self.is_first(*place)).count();
        runs == 1 || runs == order.len()
    }

    /// How many places start here or after.
    pub(super) fn since(&self, start: usize) -> usize {
        self.spans[..self.count].iter().filter(|span| span.0 >= start).count()
    }

    /// Forgets the places in front of this one.
    pub(super) fn forget_before(&mut self, end: usize) {
        let kept = self.since(end);
        let dropped = self.count - kept;
        self.values.copy_within(dropped..self.count, 0);
        self.spans.copy_within(dropped..self.count, 0);
        self.begins.copy_within(dropped..self.count, 0);
        self.values[kept..self.count].zeroize();
        self.count = kept;
    }

    /// The runs, from the last one to the left: their places.
    pub(super) fn runs(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        let mut end = self.count;
        core::iter::from_fn(move || {
            let start = (0..end).rev().find(|place| self.is_first(*place))?;
            let run = start..end;
            end = start;
            Some(run)
        })
    }

    /// Where places are in the text.
    pub(super) fn span(&self, places: Range<usize>) -> Span {
        (self.spans[places.start].0, self.spans[places.end - 1].1)
    }

    pub(super) fn values(&self, places: Range<usize>) -> &[u8] {
        &self.values[places]
    }

    /// Where the first place is that may still be part of something; `at` is how far the text was read.
    pub(super) fn live(&self, at: usize) -> usize {
        let first = self.count.saturating_sub(self.most);
        let spans = self.spans[first..self.count].iter();
        spans.map(|span| span.0).find(|start| start + SPAN > at).unwrap_or(at)
    }
}

impl fmt::Debug for Places {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Places").field("count", &self.count).finish_non_exhaustive()
    }
}

impl Drop for Places {
    fn drop(&mut self) {
        self.clear();
    }
}
