//! What one group may have been that was typed by itself and is at its end.
//!
//! Of a text that goes on, only the whole can tell where a digit is missing; that is for `hints`.

use super::channel::Channel;
use super::hints::Hint;
use super::repairs::{self, WIDEST};
use crate::id::layout::Layout;
use crate::id::secret::Secret;
use crate::text::places::UNREADABLE;
use crate::text::tokens::{Tokens, class};

/// The hint for a group that was typed by itself: a line, a field of a form.
///
/// `index` counts from 0. `None` when it agrees, when no single slip explains it, and when the group has no check digit.
///
/// # Examples
///
/// ```
/// use offhook::Layout;
/// use offhook::repair::{Channel, hint};
///
/// // 55 was typed as 5.
/// let hint = hint(Layout::EightBySix, 0, "41563", Channel::Print).expect("one digit is missing");
/// assert!(hint.repairs.best().all(|repair| repair.slip().kind().name() == "lost"));
/// ```
pub fn hint(layout: Layout, index: usize, text: &str, channel: Channel) -> Option<Hint> {
    let mut group = Secret::<{ WIDEST + 1 }>::new();
    for class in Tokens::of(text).classes() {
        match *class {
            digit @ 0..=9 => group.push(digit),
            class::UNREADABLE => group.push(UNREADABLE),
            class::GAP => {}
            _ => return None,
        }
    }
    let judged = index < layout.groups() && layout.has_check_digit(index);
    let repairs = repairs::of_group(group.bytes(), layout.width(index), channel);
    (judged && repairs.alternatives() > 0).then(|| Hint::of(layout.kind().label(index), repairs))
}
