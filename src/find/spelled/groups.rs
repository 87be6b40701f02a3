//! Whole groups of digits, whatever is between them: as many as an identifier has, one after the other, that all agree.

use super::digits::{Found, group_agrees, is_nearly};
use super::finds::Finds;
use super::{Judge, Span};
use crate::id::layout::{Layout, MOST_GROUPS};
use crate::id::verdict::Verdict;

/// How many bytes there may be between two groups.
pub(super) const BETWEEN: usize = 96;

/// How many groups of a damaged identifier do not agree at most.
const MOST_WRONG: usize = 2;

/// The last groups of one width.
#[derive(Default)]
pub(super) struct Groups {
    width: usize,
    groups: [Group; MOST_GROUPS],
    count: usize,
    /// Where the last group ended.
    end: usize,
    /// Whether all groups since the last identifier agree: they may be the last ones of a longer identifier.
    is_rest: bool,
    /// Groups of which nearly all agree.
    damaged: Option<Found>,
}

#[derive(Clone, Copy, Default)]
struct Group {
    span: Span,
    agrees: bool,
}

impl Groups {
    /// Takes a run of digits. When it `is_fraction`, as of the time in a log, it is no group.
    pub(super) fn push(&mut self, values: &[u8], span: Span, is_fraction: bool, judge: Judge, finds: &mut Finds) {
        if !matches!(values.len(), 6 | 7) || is_fraction {
            return;
        }
        if values.len() != self.width || span.0.saturating_sub(self.end) > BETWEEN {
            self.clear(finds);
            self.width = values.len();
        }
        let agrees = group_agrees(values);
        self.is_rest &= agrees;
        if self.is_rest && judge.is_lenient() {
            finds.add_damaged(span, self.width);
        }
        if self.count == MOST_GROUPS {
            self.forget_first();
        }
        self.groups[self.count] = Group { span, agrees };
        self.count += 1;
        self.end = span.1;
        self.look(judge, finds);
        while self.wrong() > MOST_WRONG {
            self.forget_first();
        }
        if self.damaged.is_some_and(|damaged| damaged.span.1 <= self.first(self.end)) {
            self.end_damaged(finds);
        }
    }

    fn forget_first(&mut self) {
        self.groups.rotate_left(1);
        self.count -= 1;
    }

    fn wrong(&self) -> usize {
        self.groups[..self.count].iter().filter(|group| !group.agrees).count()
    }

    /// Where the first group starts, when there is one.
    fn first(&self, at: usize) -> usize {
        if self.count == 0 { at } else { self.groups[0].span.0 }
    }

    fn look(&mut self, judge: Judge, finds: &mut Finds) {
        let layouts: &[Layout] =
            if self.width == 6 { &[Layout::NineBySix, Layout::EightBySix] } else { &[Layout::NineBySeven] };
        for &layout in layouts {
            let Some(first) = self.count.checked_sub(layout.groups()) else { continue };
            let last = &self.groups[first..self.count];
            let span = (last[0].span.0, self.end);
            match last.iter().filter(|group| !group.agrees).count() {
                0 => {
                    finds.add(layout, span, Verdict::Plausible);
                    if layout.groups() == MOST_GROUPS {
                        self.end_damaged(finds);
                        (self.count, self.is_rest) = (0, true);
                        return;
                    }
                }
                wrong if judge.is_lenient() && is_nearly(layout, wrong) && is_even(last) => {
                    let start = self.damaged.map_or(span.0, |damaged| damaged.span.0);
                    self.damaged = Some(Found { layout, span: (start, span.1) });
                }
                _ => {}
            }
        }
    }

    /// The text is read up to `at`: too far for another group.
    pub(super) fn expire(&mut self, at: usize, finds: &mut Finds) {
        /// A group may have begun already, with each digit written as an escape.
        const LONGEST: usize = 64;
        if self.end > 0 && at > self.end + BETWEEN + LONGEST {
            self.clear(finds);
        }
    }

    /// No group so far belongs together with one that follows.
    pub(super) fn clear(&mut self, finds: &mut Finds) {
        self.end_damaged(finds);
        *self = Self::default();
    }

    fn end_damaged(&mut self, finds: &mut Finds) {
        if let Some(Found { layout, span }) = self.damaged.take() {
            finds.add(layout, span, Verdict::WellFormed);
        }
    }

    /// Where the first group is that may still be part of a find.
    pub(super) fn live(&self, at: usize) -> usize {
        let group = self.first(at);
        self.damaged.map_or(group, |damaged| damaged.span.0.min(group))
    }
}

/// Whether the first group and the last one are as far from their neighbours as those from theirs, unless they agree: another number
/// of as many digits may be near.
fn is_even(groups: &[Group]) -> bool {
    let gap = |index: usize| groups[index + 1].span.0 - groups[index].span.1;
    let last = groups.len() - 1;
    (groups[0].agrees || gap(0) == gap(1)) && (groups[last].agrees || gap(last - 1) == gap(last - 2))
}
