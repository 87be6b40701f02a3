//! What was found and may still grow.

use alloc::collections::VecDeque;

use super::{Span, places};
use crate::find::Hit;
use crate::id::layout::{Kind, Layout};
use crate::id::verdict::Verdict;

/// The longest find, in bytes.
pub(super) const LONGEST: usize = 2 * places::SPAN;

/// Finds in the order of the text; none overlaps another one.
#[derive(Default)]
pub(in crate::find) struct Finds(VecDeque<Hit>);

impl Finds {
    /// Adds a find. It is merged with those that it overlaps, unless that would make one longer than [`LONGEST`].
    pub(in crate::find) fn add(&mut self, layout: Layout, (start, end): Span, verdict: Verdict) {
        let mut hit = Hit { kind: layout.kind(), layout, start, end, verdict };
        while let Some(last) = self.0.back().copied().filter(|last| last.end > hit.start) {
            if hit.end.max(last.end) - last.start > LONGEST {
                hit.start = last.end;
                break;
            }
            // A key hides letters as well as digits.
            let is_last = match (last.kind == hit.kind, last.kind) {
                (true, _) => last.end - last.start > hit.end - hit.start,
                (false, kind) => kind == Kind::ProductKey,
            };
            if is_last {
                (hit.kind, hit.layout, hit.verdict) = (last.kind, last.layout, last.verdict);
            }
            (hit.start, hit.end) = (hit.start.min(last.start), hit.end.max(last.end));
            self.0.pop_back();
        }
        if hit.start < hit.end {
            self.0.push_back(hit);
        }
    }

    /// Adds digits that look like an identifier and do not add up.
    pub(super) fn add_damaged(&mut self, span: Span, places: usize) {
        let layout = if places > Layout::EightBySixAndTwo.places() { Layout::NineBySix } else { Layout::EightBySix };
        self.add(layout, span, Verdict::WellFormed);
    }

    /// Where the first find starts.
    pub(in crate::find) fn first(&self) -> Option<usize> {
        self.0.front().map(|hit| hit.start)
    }

    /// Takes the first find when it ends at this place or before.
    pub(in crate::find) fn take_before(&mut self, place: usize) -> Option<Hit> {
        (self.0.front()?.end <= place).then(|| self.0.pop_front())?
    }
}
