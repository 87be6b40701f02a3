//! In which group one digit is lost or one too many.
//!
//! Every group is tried as the odd one: the groups before it stay, those behind it shift by one. What speaks for a
//! trial is how many of the others agree, and how easily the odd one is explained.

use super::channel::Channel;
use super::repairs;
use crate::id::layout::{Layout, MOST_GROUPS};
use crate::text::fit::Fit;

/// How likely a second slip is in a group, beside none: people make one at a time.
const SECOND_SLIP: f64 = 0.01;

/// How likely it is, in percent, that each group is the odd one; `None` when the row is not one digit off, or when more
/// than half of its groups are wrong whichever is the odd one.
pub(crate) fn odd_group(values: &[u8], layout: Layout, channel: Channel) -> Option<[u8; MOST_GROUPS]> {
    if values.len().abs_diff(layout.places()) != 1 {
        return None;
    }
    let mut fewest = MOST_GROUPS;
    let mut weights = [0.0; MOST_GROUPS];
    for (index, weight) in weights.iter_mut().enumerate().take(layout.groups()) {
        let fit = Fit::with_odd(layout, values, index);
        let wrong = fit.judged - fit.passes;
        let second_slips: f64 = (0..wrong).map(|_| SECOND_SLIP).product();
        *weight = second_slips * explained(fit.groups()[index].of(values), layout.width(index), channel);
        fewest = fewest.min(wrong + 1);
    }
    if fewest * 2 > layout.groups() {
        return None;
    }
    let total: f64 = weights.iter().sum();
    let share = |weight: f64| if total > 0.0 { (weight / total * 100.0 + 0.5) as u8 } else { 0 };
    Some(weights.map(share))
}

/// How easily a group of the wrong length is explained by one slip.
fn explained(digits: &[u8], width: usize, channel: Channel) -> f64 {
    let total = f64::from(repairs::of_group(digits, width, channel).total());
    // Nothing is ruled out altogether: a second slip may hide the first.
    total.max(SECOND_SLIP)
}
