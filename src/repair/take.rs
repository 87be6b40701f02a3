//! One take of an identifier, and how its places lie on groups.

use crate::check::judge::{Judged, judge};
use crate::id::layout::{Kind, Layout, MOST_GROUPS};
use crate::id::verdict::Verdict;
use crate::text::candidates::Candidates;
use crate::text::fit::{Fit, Laid, is_odd_row};
use crate::text::places::Places;
use crate::text::tokens::Tokens;

/// One take, and how its places lie on groups.
pub(super) struct Take<'a> {
    places: Places<'a>,
    pub(super) layout: Option<Layout>,
    pub(super) verdict: Verdict,
    groups: [Laid; MOST_GROUPS],
    pub(super) count: usize,
}

impl<'a> Take<'a> {
    /// Reads a take; with a layout, the other take tells how it is cut.
    pub(super) fn read(kind: Kind, tokens: &Tokens<'a>, layout: Option<Layout>) -> Self {
        let mut take = Self::of(judge(kind, &Candidates::of(tokens), layout, &mut ()));
        if let Some(layout) = layout.filter(|_| take.count == 0 && kind != Kind::ProductKey) {
            // Eight groups of an installation ID look like a confirmation ID, and a row without its first zero like a
            // number; the other take says what they are.
            take.layout = Some(layout);
            take.lay(&Fit::prefix(layout, take.places.values()));
        }
        take
    }

    fn of(judged: Judged<'a>) -> Self {
        let Judged { assessment: seen, places, .. } = judged;
        let mut groups = [Laid::NOTHING; MOST_GROUPS];
        for (laid, group) in groups.iter_mut().zip(seen.groups()) {
            *laid = Laid::at(group.places, group.verdict);
        }
        Self { places, layout: seen.layout, verdict: seen.verdict, groups, count: seen.groups().len() }
    }

    /// The values of a group; `None` where there is none.
    pub(super) fn group(&self, index: usize) -> Option<&[u8]> {
        let laid = self.groups[..self.count].get(index)?;
        Some(laid.of(self.places.values())).filter(|values| !values.is_empty())
    }

    pub(super) fn verdict_of(&self, index: usize) -> Option<Verdict> {
        self.group(index).map(|_| self.groups[index].verdict)
    }

    pub(super) fn is_whole(&self) -> bool {
        self.layout.is_some_and(|layout| self.places.count() == layout.places())
    }

    /// Whether it is one digit off, and not typed in groups that would show where.
    pub(super) fn is_odd_row(&self) -> bool {
        self.layout.is_some_and(|layout| is_odd_row(&self.places, layout))
    }

    /// Takes the group for the odd one that lets most groups agree with the other take.
    pub(super) fn lay_beside(&mut self, other: &Take<'_>) {
        let Some(layout) = self.layout else { return };
        let mut best = (0, 0);
        for odd in 0..layout.groups() {
            self.lay(&Fit::with_odd(layout, self.places.values(), odd));
            let alike = (0..layout.groups()).filter(|index| self.group(*index) == other.group(*index)).count();
            if alike > best.0 {
                best = (alike, odd);
            }
        }
        self.lay(&Fit::with_odd(layout, self.places.values(), best.1));
    }

    fn lay(&mut self, fit: &Fit) {
        self.count = fit.groups().len();
        self.groups[..self.count].copy_from_slice(fit.groups());
    }
}
