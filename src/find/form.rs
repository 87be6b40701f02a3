//! What stands at a place of a text: numbers, groups and rows of them.

use crate::id::digit_word::DigitWord;
use crate::id::layout::Layout;

/// Which bytes are part of a word.
static IS_WORD: [bool; 256] = {
    let mut is_word = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        is_word[byte] = (byte as u8).is_ascii_alphanumeric() || byte as u8 == b'_';
        byte += 1;
    }
    is_word
};

/// Whether `start..end` begins and ends where words do.
#[inline]
pub(super) fn is_bounded(text: &[u8], start: usize, end: usize) -> bool {
    let word_at = |place: usize| text.get(place).is_some_and(|byte| IS_WORD[usize::from(*byte)]);
    !start.checked_sub(1).is_some_and(word_at) && !word_at(end)
}

/// The layout of a word with this number of digits.
pub(super) fn contiguous(digits: usize) -> Option<Layout> {
    of_digits().find(|layout| layout.places() == digits)
}

/// The layout of a row of `groups` groups of `width`.
pub(super) fn of_row(width: usize, groups: usize) -> Option<Layout> {
    of_digits().find(|layout| layout.groups() == groups && (0..groups).all(|index| layout.width(index) == width))
}

fn of_digits() -> impl Iterator<Item = Layout> {
    Layout::ALL.iter().copied().filter(|layout| layout.has_check_digit(0))
}

/// Whether a word of exactly `width` digits starts here.
#[inline]
pub(super) fn is_group(text: &[u8], start: usize, width: usize) -> bool {
    DigitWord::read(text, start, width).is_some_and(DigitWord::is_digits) && is_bounded(text, start, start + width)
}

/// Groups of one width with one joint: the text, the place before which nothing counts, and what the groups are like.
#[derive(Clone, Copy)]
pub(super) struct Row<'t> {
    text: &'t [u8],
    floor: usize,
    pub(super) width: usize,
    pub(super) joint: u8,
}

impl<'t> Row<'t> {
    /// The row of the group of `width` at `start`, which has a joint in front of it.
    pub(super) fn behind_joint(text: &'t [u8], floor: usize, start: usize, width: usize) -> Self {
        Self { text, floor, width, joint: text[start - 1] }
    }

    /// Whether a group's digits at `start` agree with their check digit.
    #[inline]
    pub(super) fn agrees(&self, start: usize) -> bool {
        DigitWord::read(self.text, start, self.width).is_some_and(|group| group.agrees(self.width))
    }

    /// Whether the group at `start` stands in front of it, too.
    pub(super) fn repeats(&self, start: usize) -> bool {
        let before = start.checked_sub(self.width + 1).filter(|before| *before >= self.floor);
        before.is_some_and(|before| {
            DigitWord::read(self.text, before, self.width) == DigitWord::read(self.text, start, self.width)
        })
    }

    /// The group before the one at `start`, if it is of this row.
    pub(super) fn previous(&self, start: usize) -> Option<usize> {
        self.before(start, self.joint).filter(|before| self.admits(*before))
    }

    /// The group behind the one at `start`, if it is of this row.
    pub(super) fn next(&self, start: usize) -> Option<usize> {
        self.after(start, self.joint).filter(|after| self.admits(*after))
    }

    /// The place behind a group of two that ends the row.
    pub(super) fn tail(&self, last: usize) -> Option<usize> {
        let end = last + self.width;
        (self.text.get(end) == Some(&self.joint) && is_group(self.text, end + 1, 2)).then_some(end + 3)
    }

    /// Dashes bind tighter: a group that is joined by one is in no row of spaces.
    fn admits(&self, start: usize) -> bool {
        self.joint == b'-' || (self.before(start, b'-').is_none() && self.after(start, b'-').is_none())
    }

    fn before(&self, start: usize, joint: u8) -> Option<usize> {
        let before = start.checked_sub(self.width + 1).filter(|before| *before >= self.floor)?;
        (self.text[start - 1] == joint && is_group(self.text, before, self.width)).then_some(before)
    }

    fn after(&self, start: usize, joint: u8) -> Option<usize> {
        let end = start + self.width;
        (self.text.get(end) == Some(&joint) && is_group(self.text, end + 1, self.width)).then_some(end + 1)
    }
}
