//! The digits of a group that agrees whose likely slip the check digit cannot hear.

use core::fmt;
use core::ops::RangeInclusive;

use super::channel::{Channel, lists};
use crate::check::judge::{Judged, judge};
use crate::id::layout::{Group, Kind};
use crate::id::verdict::Verdict;
use crate::text::candidates::Candidates;
use crate::text::tokens::Tokens;

/// The check digit hears no difference between digits this far apart: 0 and 7, 1 and 8, 2 and 9.
const TWINS: u8 = 7;

/// A place that has to be read back, because a slip there leaves the check digit content.
///
/// # Warning
///
/// It holds digits of the identifier; `Debug` hides them.
#[derive(Clone, Copy, Eq, PartialEq)]
#[non_exhaustive]
pub struct BlindSpot {
    /// The group.
    pub group: Group,
    /// The place, counted from 1 at the left.
    pub place: u8,
    /// The digit that stands there.
    pub digit: u8,
    /// What it may have been.
    pub other: u8,
    /// Whether it may have been exchanged with the next digit, rather than mistaken.
    pub swapped: bool,
    /// Whether this happens on the channel: the table of the channel lists it.
    pub likely: bool,
}

impl BlindSpot {
    /// The places that it takes, counted from 1 at the left: one, or two that may have been exchanged.
    pub const fn places(&self) -> RangeInclusive<u8> {
        self.place..=self.place + self.swapped as u8
    }
}

impl fmt::Debug for BlindSpot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BlindSpot({} at {})", self.group, self.place)
    }
}

/// Tells every blind spot in the groups that agree.
///
/// `likely` are those to read back on this channel: the digits that it mistakes for their twin, and two neighbours that are
/// twins, which may have been exchanged. The others are as blind, but nobody is known to mistake them there. On
/// [`Channel::Any`] all are likely. Whole groups exchanged are never heard either; they are no matter of a digit.
///
/// # Examples
///
/// ```
/// use offhook::Kind;
/// use offhook::repair::{Channel, blind_spots};
///
/// // 4 15635: the 1 may have been an 8 (いち, はち).
/// let mut spots = Vec::new();
/// blind_spots(Kind::ConfirmationId, "415635", Channel::PhoneJa, &mut |spot| spots.push(spot));
/// let likely: Vec<_> = spots.iter().filter(|spot| spot.likely).map(|spot| (spot.place, spot.other)).collect();
/// assert_eq!(likely, [(2, 8)]);
/// ```
pub fn blind_spots(kind: Kind, text: &str, channel: Channel, sink: &mut (impl FnMut(BlindSpot) + ?Sized)) {
    of_judged(&judge(kind, &Candidates::of(&Tokens::of(text)), None, &mut ()), channel, sink);
}

/// The same for a text that has been judged.
pub(crate) fn of_judged(judged: &Judged<'_>, channel: Channel, sink: &mut (impl FnMut(BlindSpot) + ?Sized)) {
    let Judged { assessment: seen, places, .. } = judged;
    if seen.kind == Kind::ProductKey {
        return;
    }
    for group in seen.groups().iter().filter(|group| group.verdict == Verdict::Plausible) {
        of_group(group.label, places.of_stretch(group.places), channel, sink);
    }
}

fn of_group(group: Group, digits: &[u8], channel: Channel, sink: &mut (impl FnMut(BlindSpot) + ?Sized)) {
    let Some((_, data)) = digits.split_last() else { return };
    for (at, &digit) in data.iter().enumerate() {
        let place = at as u8 + 1;
        let twin = if digit >= TWINS { digit - TWINS } else { digit + TWINS };
        if twin <= 9 {
            let likely = channel == Channel::Any || lists(channel.digits(), digit, twin);
            sink(BlindSpot { group, place, digit, other: twin, swapped: false, likely });
        }
        if let Some(&next) = data.get(at + 1).filter(|next| next.abs_diff(digit) == TWINS) {
            let likely = channel.weights().swapped > 1 || channel == Channel::Any;
            sink(BlindSpot { group, place, digit, other: next, swapped: true, likely });
        }
    }
}
