//! How a row of digits lies on the groups of a layout, also when it is not the right length.

use core::cmp::Ordering;

use zeroize::Zeroize as _;

use super::places::{LOOK_ALIKE, Places, Stretch, UNREADABLE};
use crate::id::check_digit;
use crate::id::digit_word::DigitWord;
use crate::id::layout::{Layout, MOST_GROUPS};
use crate::id::verdict::Verdict;

/// Whether a row is one digit off, and was not typed in groups that would show where.
pub(crate) fn is_odd_row(places: &Places<'_>, layout: Layout) -> bool {
    let one_off = places.count().abs_diff(layout.places()) == 1;
    one_off && layout.has_check_digit(0) && places.count_runs() != layout.groups()
}

/// A group as it lies on a row: where it starts, how many digits it got, and what they say by themselves.
#[derive(Clone, Copy)]
pub(crate) struct Laid {
    start: u8,
    length: u8,
    /// Whether its check digit agrees; `None` when it is not whole, not readable or has none.
    ///
    /// A look-alike counts as the digit it looks like.
    pub(crate) agrees: Option<bool>,
    pub(crate) verdict: Verdict,
}

impl Laid {
    /// A group that got nothing.
    pub(crate) const NOTHING: Self = Self { start: 0, length: 0, agrees: None, verdict: Verdict::Incomplete };

    /// A stretch of places as a group of which only the verdict is known.
    pub(crate) fn at(places: Stretch, verdict: Verdict) -> Self {
        Self { start: places.first, length: places.length, agrees: None, verdict }
    }

    /// The digits in a range as a group of a layout.
    #[inline(always)]
    fn judged(layout: Layout, values: &[u8], index: usize, (start, length): (usize, usize)) -> Self {
        let width = layout.width(index);
        let has_check_digit = layout.has_check_digit(index);
        if length == width
            && has_check_digit
            && let Some(agrees) = DigitWord::of_numbers(values, start, width).and_then(|group| group.agreement(width))
        {
            let verdict = if agrees { Verdict::Plausible } else { Verdict::WellFormed };
            // No row that is kept has more than 64 places.
            return Self { start: start as u8, length: length as u8, agrees: Some(agrees), verdict };
        }
        Self::judged_otherwise(width, has_check_digit, values, (start, length))
    }

    /// The same of a group that is not whole, not of digits, or has no check digit.
    #[cold]
    #[inline(never)]
    fn judged_otherwise(width: usize, has_check_digit: bool, values: &[u8], (start, length): (usize, usize)) -> Self {
        let typed = values.get(start..start + length).unwrap_or_default();
        let highest = typed.iter().copied().max().unwrap_or_default();
        let verdict = if typed.len() > width || highest > UNREADABLE {
            Verdict::Impossible
        } else if typed.len() < width || highest == UNREADABLE {
            Verdict::Incomplete
        } else {
            Verdict::WellFormed
        };
        let agrees = (typed.len() == width && has_check_digit).then(|| agrees_as_meant(typed)).flatten();
        Self { start: start as u8, length: length as u8, agrees, verdict }
    }

    pub(crate) fn start(&self) -> usize {
        self.start.into()
    }

    pub(crate) fn len(&self) -> usize {
        self.length.into()
    }

    /// The digits it got.
    pub(crate) fn of<'v>(&self, values: &'v [u8]) -> &'v [u8] {
        values.get(self.start()..self.start() + self.len()).unwrap_or_default()
    }
}

/// A layout laid over a row of digits.
#[derive(Clone, Copy)]
pub(crate) struct Fit {
    pub(crate) layout: Layout,
    groups: [Laid; MOST_GROUPS],
    count: usize,
    /// How many whole groups agree with their check digit, of how many that could be judged.
    pub(crate) passes: usize,
    pub(crate) judged: usize,
    /// The groups between which a digit is lost or one too many, first and last.
    pub(crate) odd: Option<(usize, usize)>,
}

impl Fit {
    /// A row that has just the length of the layout.
    pub(crate) fn exact(layout: Layout, values: &[u8]) -> Self {
        Self::new(layout, values, |index| (layout.start(index), layout.width(index)))
    }

    /// A row that stops before the end of the layout.
    pub(crate) fn prefix(layout: Layout, values: &[u8]) -> Self {
        Self::new(layout, values, |index| {
            let start = layout.start(index).min(values.len());
            (start, layout.width(index).min(values.len() - start))
        })
    }

    /// A row that was typed in runs, one for each group.
    pub(crate) fn runs(layout: Layout, values: &[u8], runs: impl Iterator<Item = (usize, usize)>) -> Self {
        let mut ranges = [(0, 0); MOST_GROUPS];
        for (range, run) in ranges.iter_mut().zip(runs) {
            *range = run;
        }
        Self::new(layout, values, |index| ranges[index])
    }

    /// A row with one digit too few or too many: the place that lets most groups agree, and how far it is uncertain.
    pub(crate) fn shifted(layout: Layout, values: &[u8]) -> Option<Self> {
        if values.len().abs_diff(layout.places()) != 1 {
            return None;
        }
        let slip = slip(layout, values);
        let (mut here, mut moved) = ([Laid::NOTHING; MOST_GROUPS], [Laid::NOTHING; MOST_GROUPS]);
        for index in 0..layout.groups() {
            let (start, width) = (layout.start(index), layout.width(index));
            here[index] = Laid::judged(layout, values, index, (start, width));
            if let Some(start) = start.checked_add_signed(slip) {
                moved[index] = Laid::judged(layout, values, index, (start, width));
            }
        }
        let agrees = |group: &Laid| usize::from(group.agrees == Some(true));
        let (mut most, mut best) = (0, None);
        // In front of the slip the groups stand where they belong, behind it one digit farther.
        let mut passes = moved.iter().map(agrees).sum();
        for (odd, (here, moved)) in here.iter().zip(&moved).enumerate().take(layout.groups()) {
            passes -= agrees(moved);
            match best {
                Some((first, _)) if passes == most => best = Some((first, odd)),
                Some(_) if passes < most => {}
                _ => (most, best) = (passes, Some((odd, odd))),
            }
            passes += agrees(here);
        }
        let odd @ (first, _) = best?;
        let width = layout.width(first).wrapping_add_signed(slip);
        moved[first] = Laid::judged(layout, values, first, (layout.start(first), width));
        moved[..first].copy_from_slice(&here[..first]);
        Some(Self { odd: Some(odd), ..Self::of(layout, |index| moved[index]) })
    }

    /// A row that is one digit off, with the slip in this group: those behind it shift by one.
    pub(crate) fn with_odd(layout: Layout, values: &[u8], odd: usize) -> Self {
        let slip = slip(layout, values);
        Self::new(layout, values, |index| {
            // Neither the first group starts before the row, nor has any less than one digit.
            let (start, width) = (layout.start(index), layout.width(index));
            match index.cmp(&odd) {
                Ordering::Less => (start, width),
                Ordering::Equal => (start, width.wrapping_add_signed(slip)),
                Ordering::Greater => (start.wrapping_add_signed(slip), width),
            }
        })
    }

    fn new(layout: Layout, values: &[u8], range: impl Fn(usize) -> (usize, usize)) -> Self {
        Self::of(layout, |index| Laid::judged(layout, values, index, range(index)))
    }

    fn of(layout: Layout, group: impl Fn(usize) -> Laid) -> Self {
        let mut fit = Self { layout, groups: [Laid::NOTHING; MOST_GROUPS], count: 0, passes: 0, judged: 0, odd: None };
        for index in 0..layout.groups() {
            let group = group(index);
            if group.length == 0 {
                break;
            }
            fit.groups[index] = group;
            fit.count += 1;
            fit.judged += usize::from(group.agrees.is_some());
            fit.passes += usize::from(group.agrees == Some(true));
        }
        fit
    }

    /// The groups that got digits.
    pub(crate) fn groups(&self) -> &[Laid] {
        &self.groups[..self.count]
    }

    /// Whether a group with one digit too many holds a digit twice in a row and agrees without one of the two.
    pub(crate) fn holds_doubled_digit(&self, values: &[u8], index: usize) -> bool {
        let typed = self.groups[index].of(values);
        let width = self.layout.width(index);
        if typed.len() != width + 1 {
            return false;
        }
        (1..typed.len()).filter(|place| typed[*place] == typed[*place - 1]).any(|place| {
            let mut group = [0; 8];
            let group = &mut group[..width];
            group[..place].copy_from_slice(&typed[..place]);
            group[place..].copy_from_slice(&typed[place + 1..]);
            let agrees = !self.layout.has_check_digit(index) || check_digit::agrees(group);
            group.zeroize();
            agrees
        })
    }

    /// Whether at least half of the groups that could be judged agree.
    pub(crate) fn is_likely(&self) -> bool {
        self.passes * 2 >= self.judged
    }

    /// Whether no other fit can be likelier.
    pub(crate) fn is_perfect(&self) -> bool {
        self.judged > 0 && self.passes == self.judged
    }

    /// Orders fits by the share of groups that agree.
    pub(crate) fn is_likelier_than(&self, other: &Self) -> bool {
        self.passes * other.judged.max(1) > other.passes * self.judged.max(1)
    }
}

/// How far the groups behind a slip are moved.
fn slip(layout: Layout, values: &[u8]) -> isize {
    if values.len() > layout.places() { 1 } else { -1 }
}

/// Whether the digits agree once each look-alike is taken for what it looks like.
fn agrees_as_meant(typed: &[u8]) -> Option<bool> {
    let mut group = [0; 8];
    let group = group.get_mut(..typed.len())?;
    for (digit, &value) in group.iter_mut().zip(typed) {
        *digit = match value {
            0..=9 => value,
            LOOK_ALIKE.. => value - LOOK_ALIKE,
            _ => return None,
        };
    }
    let agrees = check_digit::agrees(group);
    group.zeroize();
    Some(agrees)
}
