//! Digits in any cut: those up to the end of a run are an identifier when all its groups agree with their check digits.

use super::finds::Finds;
use super::places::{Begins, Places, SPAN};
use super::{Judge, Span};
use crate::id::digit_word::DigitWord;
use crate::id::layout::{Layout, MOST_GROUPS};
use crate::id::verdict::Verdict;

/// The longest first: the first groups of a longer identifier often are a shorter one.
pub(in crate::find) const LAYOUTS: [Layout; 5] =
    [Layout::NineBySeven, Layout::NineBySix, Layout::EightBySixAndTwo, Layout::EightBySix, Layout::SevenBySix];

/// The last digits of a text, and what they are.
pub(super) struct Digits {
    all: Places,
    /// The same when each digit in front of a label's end is the label: `1:0206502:770493`.
    labelled: Places,
    /// Whether the two differ.
    is_labelled: bool,
    /// An identifier that a longer one may begin with.
    open: Option<Found>,
    rest: Option<Rest>,
    /// Digits of which nearly all groups agree.
    damaged: Option<Found>,
    /// From the first to the last of the identifiers that are whole and were not asked for yet.
    whole: Option<Span>,
}

/// What is found, but not told yet.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub(super) layout: Layout,
    pub(super) span: Span,
}

/// What directly follows an identifier: a number in front of it may have been taken for its first group, or its first groups for
/// a shorter one, and then its last groups are left.
#[derive(Clone, Copy)]
struct Rest {
    /// Where the identifier ended.
    start: usize,
    width: usize,
    /// How many places after it are groups that agree.
    taken: usize,
}

impl Digits {
    pub(super) fn new() -> Self {
        // Each label in front of a group may be taken away again.
        let places = || Places::new(Layout::NineBySeven.places() + MOST_GROUPS);
        Self {
            all: places(),
            labelled: places(),
            is_labelled: false,
            open: None,
            rest: None,
            damaged: None,
            whole: None,
        }
    }

    pub(super) fn push(&mut self, value: u8, span: Span, begins: Begins) {
        self.all.push(value, span, begins);
        self.labelled.push(value, span, begins);
    }

    /// The last run ends in front of a label's end; a digit by itself is the label.
    pub(super) fn end_label(&mut self, width: usize) {
        if width == 1 {
            self.all.forget_number();
        }
        if width > 0 {
            self.labelled.forget_number();
            self.is_labelled = true;
        }
    }

    /// The last run begins with what may be its label.
    pub(super) fn unglue_label(&mut self, width: usize) {
        self.labelled.forget_first_of_last(width);
        self.is_labelled = true;
    }

    /// The last run ends in front of a dot: a digit by itself may be the number of an item, or belong to the run.
    pub(super) fn end_item(&mut self, width: usize) {
        if width == 1 {
            self.labelled.forget_number();
            self.is_labelled = true;
        }
    }

    /// The last `width` digits, when a run begins with them.
    pub(super) fn last(&self, width: usize) -> Option<(&[u8], Span)> {
        self.all.last(width)
    }

    /// Whether the last run is directly after a number: `15:00.123456`. One of a single digit may be the number of a group.
    pub(super) fn is_fraction(&self) -> bool {
        let mut runs = self.all.runs();
        let last = runs.next();
        last.zip(runs.next())
            .is_some_and(|(last, before)| before.len() > 1 && self.all.span(last).0 - self.all.span(before).1 == 1)
    }

    /// Forgets the last digit, which is the number after a group word.
    pub(super) fn forget_number(&mut self) {
        self.all.forget_number();
        self.labelled.forget_number();
    }

    /// Where the identifiers are that are whole since this was asked.
    pub(super) fn take_whole(&mut self) -> Option<Span> {
        self.whole.take()
    }

    /// A run of digits ends; whether it ends an identifier that cannot be longer.
    pub(super) fn end_run(&mut self, judge: Judge, finds: &mut Finds) -> bool {
        if judge.is_lenient() {
            self.hide_rest(finds);
        }
        if self.all.count() < Layout::SevenBySix.places() {
            return false;
        }
        let longest = Layout::NineBySix.places();
        let mut is_whole = false;
        loop {
            self.look(judge, finds);
            if self.open.is_none_or(|open| self.since(open.span.0) < longest) {
                break;
            }
            // What follows it in the same run may be the next one.
            self.close(finds);
            is_whole = true;
        }
        if self.damaged.is_some_and(|damaged| self.all.since(damaged.span.1) >= longest) {
            add_damaged(self.damaged.take(), finds);
        }
        is_whole
    }

    /// How many digits start here or after, without those that may be labels.
    fn since(&self, start: usize) -> usize {
        let all = self.all.since(start);
        if self.is_labelled { all.min(self.labelled.since(start)) } else { all }
    }

    /// Looks whether the last digits are an identifier, or nearly one.
    fn look(&mut self, judge: Judge, finds: &mut Finds) {
        let mut open = self.open;
        for layout in LAYOUTS {
            // Without labels both are the same.
            let labelled = self.is_labelled.then_some(&self.labelled);
            for places in core::iter::once(&self.all).chain(labelled) {
                let Some((values, span)) = places.last(layout.places()) else { continue };
                let may_be_open = open.is_none_or(|open| span.0 == open.span.0 && span.1 > open.span.1);
                match disagreeing(layout, values) {
                    0 if may_be_open && (judge.is_lenient() || judge.is_plausible(values)) => {
                        open = Some(Found { layout, span });
                    }
                    wrong @ 1.. if judge.is_lenient() && open.is_none_or(is_short) && is_nearly(layout, wrong) => {
                        self.damaged = Some(match self.damaged.take() {
                            Some(damaged) if span.0 < damaged.span.1 => {
                                Found { layout: damaged.layout, span: (damaged.span.0.min(span.0), span.1) }
                            }
                            damaged => {
                                add_damaged(damaged, finds);
                                Found { layout, span }
                            }
                        });
                    }
                    _ => {}
                }
            }
        }
        self.open = open;
    }

    /// The text is read up to `at`: too far for what is open to continue.
    pub(super) fn expire(&mut self, at: usize, finds: &mut Finds) {
        let is_far = |found: Option<Found>| found.is_some_and(|found| at > found.span.1 + SPAN);
        if is_far(self.open) || is_far(self.damaged) {
            self.clear(finds);
        }
    }

    /// No digit so far belongs together with one that follows.
    pub(super) fn clear(&mut self, finds: &mut Finds) {
        if self.all.count() == 0 && self.rest.is_none() && self.damaged.is_none() {
            return;
        }
        self.close(finds);
        self.rest = None;
        add_damaged(self.damaged.take(), finds);
        self.all.clear();
        self.labelled.clear();
        self.is_labelled = false;
    }

    /// The open identifier is whole.
    fn close(&mut self, finds: &mut Finds) {
        let Some(found) = self.open.take() else { return };
        finds.add(found.layout, found.span, Verdict::Plausible);
        self.whole = Some((self.whole.map_or(found.span.0, |whole| whole.0), found.span.1));
        // With a number in front instead of the last group, nearly all agree as well; but an identifier may be the rest of a longer
        // one that is damaged.
        let may_be_rest = |damaged: &Found| self.all.continues(found.span, damaged.span);
        let damaged = self.damaged.take().filter(|damaged| damaged.span.1 <= found.span.0 || may_be_rest(damaged));
        add_damaged(damaged, finds);
        self.all.forget_before(found.span.1);
        self.labelled.forget_before(found.span.1);
        self.rest = Some(Rest { start: found.span.1, width: found.layout.width(0), taken: 0 });
    }

    /// Hides the groups after an identifier as long as they agree.
    fn hide_rest(&mut self, finds: &mut Finds) {
        while let Some(Rest { start, width, taken }) = self.rest {
            let Some((values, span)) = self.all.after(start, taken..taken + width) else { return };
            if self.all.since(span.0) > Layout::NineBySeven.places() {
                self.rest = None;
                return;
            }
            let is_group = group_agrees(values) && self.all.is_even(start, taken..taken + width);
            self.rest = is_group.then_some(Rest { start, width, taken: taken + width });
            if self.rest.is_some() {
                finds.add_damaged(span, width);
            }
        }
    }

    /// Where the first digit is that may still be part of a find.
    pub(super) fn live(&self, at: usize) -> usize {
        let found = [self.open, self.damaged].into_iter().flatten().map(|found| found.span.0);
        found.fold(self.all.live(at).min(self.labelled.live(at)), usize::min)
    }
}

/// Whether it may be a part of a longer identifier.
fn is_short(found: Found) -> bool {
    found.layout.groups() < MOST_GROUPS
}

fn add_damaged(damaged: Option<Found>, finds: &mut Finds) {
    if let Some(Found { layout, span }) = damaged {
        finds.add(layout, span, Verdict::WellFormed);
    }
}

/// Whether these digits agree with their check digit, the last one.
pub(in crate::find) fn group_agrees(values: &[u8]) -> bool {
    matches!(values.len(), 6 | 7)
        && DigitWord::read(values, 0, values.len()).is_some_and(|group| group.agrees(values.len()))
}

/// How many groups do not agree with their check digits; more than matter are not counted.
pub(in crate::find) fn disagreeing(layout: Layout, values: &[u8]) -> usize {
    /// No identifier is that damaged.
    const MANY: usize = 3;
    let group = |index: usize| &values[layout.start(index)..layout.start(index) + layout.width(index)];
    let judged = (0..layout.groups()).filter(|index| layout.has_check_digit(*index));
    judged.filter(|index| !group_agrees(group(*index))).take(MANY).count()
}

/// Whether so few groups that do not agree are a damaged identifier rather than chance: of random rows one in twenty thousand is.
pub(super) fn is_nearly(layout: Layout, disagreeing: usize) -> bool {
    disagreeing <= if layout.groups() > 8 { 2 } else { 1 }
}
