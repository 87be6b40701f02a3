//! What a window of digits and joints is part of: a run of digits, or groups of six or seven.

use super::WINDOW;
use crate::id::digit_word::DigitWord;

/// Whether a window is nothing but digits, given which of its bytes are.
#[inline]
pub(crate) fn is_run(digits: u64) -> bool {
    const WHOLE: u64 = (1 << WINDOW) - 1;
    digits & WHOLE == WHOLE
}

/// Where in a window of digits and joints the first group between two joints starts, and its width; `None` when the window
/// is in no row.
#[inline]
pub(crate) fn first_group(digits: u64) -> Option<(usize, usize)> {
    let (first, width) = first_joint(digits);
    (first <= 7 && matches!(width, 6 | 7)).then_some((first as usize + 1, width as usize))
}

/// The place of the first joint and how far behind it the next one is.
#[inline(always)]
fn first_joint(digits: u64) -> (u32, u32) {
    // No window reaches the highest bit; that one bit is set spares the question whether any is.
    const SOME: u64 = 1 << 63;
    let others = !digits | SOME;
    let first = others.trailing_zeros();
    let second = (others & others.wrapping_sub(1) | SOME).trailing_zeros();
    (first, second.wrapping_sub(first + 1))
}

/// Whether a window with joints may be part of something plausible: the first group between two of its joints agrees, and
/// the one in front of it. Errs on the side of yes.
///
/// Without a branch but the last, because in columns of numbers nobody can guess the answers on the way.
#[inline(always)]
pub(super) fn may_be_plausible(text: &[u8], window: usize, digits: u64) -> bool {
    const FRONT: usize = 8;
    let around = window.checked_sub(FRONT).and_then(|start| text.get(start..)?.first_chunk::<24>());
    let Some(around) = around else {
        return true;
    };
    let (first, width) = first_joint(digits);
    let is_in_row = (first <= 7) & (width | 1 == 7);
    // From here on six or seven, and a joint among the first eight.
    let (width, start) = (6 + (width & 1) as usize, FRONT + 1 + (first & 7) as usize);
    let group = DigitWord::of(around, start, width);
    let before = DigitWord::of(around, start - width - 1, width);
    is_run(digits)
        | is_in_row & (around[start - 1] == around[start + width]) & group.may_agree(width) & before.may_agree(width)
}
