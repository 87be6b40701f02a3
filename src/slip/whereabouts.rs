//! In which group one digit is lost or one too many.
//!
//! Knows a whole row of digits, a layout, and how well each group would agree. Knows nothing of spans or issues.
//!
//! Every group is tried as the odd one: the groups before it stay, those behind it shift by one. What speaks for a
//! trial is how many groups agree, and how easily the odd one is explained.
//!
//! ```text
//! groups 1…8, a digit lost:   1 2 3 | 4 5 6 7 8      shares: before[g] · explained[g] · behind[g]
//!                             stay ─┘ └─ shifted
//! ```

use super::channel::Channel;
use super::repairs::{self, WIDEST};
use crate::check_digit;
use crate::shape::{Layout, MOST_GROUPS};
use crate::slots::UNREADABLE;

/// How likely a second slip is in a group, beside none: people make one at a time.
const SECOND_SLIP: f64 = 0.01;

/// How likely it is, in percent, that each group is the odd one; `None` when the row is not one digit off, or when more
/// than half of its groups are wrong whichever is the odd one.
pub(crate) fn odd_group(values: &[u8], layout: Layout, channel: Channel) -> Option<[u8; MOST_GROUPS]> {
    let extra = match values.len().checked_sub(layout.places()) {
        Some(1) => true,
        None if values.len() + 1 == layout.places() => false,
        _ => return None,
    };
    let groups = layout.groups();
    // How many groups disagree before each, where they stand, and from each on, shifted by one.
    let mut before = [0; MOST_GROUPS + 1];
    let mut behind = [0; MOST_GROUPS + 1];
    for index in 0..groups {
        let start = layout.start(index);
        before[index + 1] = before[index] + i32::from(disagrees(values, layout, index, start));
    }
    for index in (0..groups).rev() {
        let start = layout.start(index);
        let shifted = if extra { start + 1 } else { start.saturating_sub(1) };
        behind[index] = behind[index + 1] + i32::from(disagrees(values, layout, index, shifted));
    }
    let mut fewest = i32::MAX;
    let mut weights = [0.0; MOST_GROUPS];
    for (index, weight) in weights.iter_mut().enumerate().take(groups) {
        let length = if extra { layout.width(index) + 1 } else { layout.width(index) - 1 };
        let wrong = before[index] + behind[index + 1];
        let second_slips: f64 = (0..wrong).map(|_| SECOND_SLIP).product();
        *weight = second_slips * explained(values, layout, index, length, channel);
        fewest = fewest.min(wrong + 1);
    }
    if fewest as usize * 2 > groups {
        return None;
    }
    let total: f64 = weights.iter().sum();
    let share = |weight: f64| if total > 0.0 { (weight / total * 100.0 + 0.5) as u8 } else { 0 };
    Some(weights.map(share))
}

/// Whether a group can be read and does not agree when it starts here.
fn disagrees(values: &[u8], layout: Layout, index: usize, start: usize) -> bool {
    let digits = values.get(start..start + layout.width(index)).unwrap_or_default();
    let unread = digits.iter().any(|value| *value >= UNREADABLE);
    layout.has_check_digit(index) && !unread && !check_digit::agrees(digits)
}

/// How easily a group of the wrong length is explained by one slip.
fn explained(values: &[u8], layout: Layout, index: usize, length: usize, channel: Channel) -> f64 {
    let start = layout.start(index);
    let digits = values.get(start..start + length).filter(|digits| digits.len() <= WIDEST).unwrap_or_default();
    let total = f64::from(repairs::of_group(digits, layout.width(index), channel).total());
    // Nothing is ruled out altogether: a second slip may hide the first.
    total.max(SECOND_SLIP)
}
