//! What one group may have been, if one thing went wrong on the way.

use core::fmt;

use zeroize::Zeroizing;

use super::channel::{Channel, lists};
use crate::id::check_digit;
use crate::id::digit_word::DigitWord;
use crate::id::secret::Secret;
use crate::named;
use crate::text::places::UNREADABLE;

/// More proposals than a person would try.
const MOST: usize = 3;
/// The widest group, and one digit too many.
pub(crate) const WIDEST: usize = 8;

/// The likeliest repairs of one group, and how many there are in all.
///
/// A repair undoes exactly one slip, so that the check digit agrees. It is a proposal to look or to ask again: the count
/// of alternatives says how little the check digit knows by itself. A last digit that is missing or was not read is counted,
/// but never named.
#[derive(Clone, Debug, Default)]
pub struct Repairs {
    best: [Option<Repair>; MOST],
    alternatives: u16,
    total: u32,
}

impl Repairs {
    /// The likeliest ones, the likeliest first; at most three.
    pub fn best(&self) -> impl Iterator<Item = &Repair> {
        self.best.iter().flatten()
    }

    /// How many single slips would explain the group, those in [`best`](Self::best) among them.
    pub fn alternatives(&self) -> u16 {
        self.alternatives
    }

    /// How likely a repair is, in percent of all alternatives, by the estimates of the channel.
    pub fn likelihood(&self, repair: &Repair) -> u8 {
        // Of a repair of this group the weight is part of the total.
        (u64::from(repair.weight) * 100 / u64::from(self.total.max(1))).min(100) as u8
    }

    /// The weight of all alternatives together.
    pub(super) fn total(&self) -> u32 {
        self.total
    }

    fn count(&mut self, weight: u32) {
        self.alternatives = self.alternatives.saturating_add(1);
        self.total = self.total.saturating_add(weight);
    }

    fn name(&mut self, mut repair: Repair) {
        for place in &mut self.best {
            match place {
                Some(kept) if kept.weight >= repair.weight => {}
                Some(kept) => core::mem::swap(kept, &mut repair),
                None => {
                    *place = Some(repair);
                    return;
                }
            }
        }
    }
}

/// One slip undone.
///
/// # Warning
///
/// It holds digits of the identifier. `Debug` hides them, and they are wiped on drop.
#[derive(Clone)]
pub struct Repair {
    slip: Slip,
    digits: Secret<WIDEST>,
    weight: u32,
}

impl Repair {
    /// What may have happened.
    pub fn slip(&self) -> Slip {
        self.slip
    }

    /// The group as it may have been.
    pub fn expose(&self) -> &str {
        // Filled with ASCII digits only.
        core::str::from_utf8(self.digits.bytes()).unwrap_or_default()
    }
}

impl fmt::Debug for Repair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Repair({})", self.slip.kind())
    }
}

/// What may have happened on the way. Places are counted from 1 at the left of the group as it was typed.
///
/// # Warning
///
/// It holds a digit of the identifier; `Debug` hides it.
#[derive(Clone, Copy, Eq, PartialEq)]
pub enum Slip {
    /// The digit at this place was typed twice or does not belong there.
    Extra {
        /// The place of the digit that is too many.
        place: u8,
        /// Whether it stands twice in a row.
        doubled: bool,
    },
    /// A digit is missing in front of this place.
    Lost {
        /// The place that it would have.
        place: u8,
        /// The digit.
        digit: u8,
        /// Whether it stood twice in a row.
        doubled: bool,
    },
    /// The digit at this place was another.
    Mistaken {
        /// The place.
        place: u8,
        /// What stands there.
        typed: u8,
        /// What it may have been.
        digit: u8,
        /// Whether the channel lists the pair.
        listed: bool,
    },
    /// The digit at this place and the next were exchanged.
    Swapped {
        /// The place of the first.
        place: u8,
    },
    /// The `?` at this place stood for a digit.
    Unread {
        /// The place.
        place: u8,
        /// What it may be.
        digit: u8,
    },
}

impl Slip {
    /// What it is without its digits.
    pub const fn kind(self) -> SlipKind {
        match self {
            Self::Extra { .. } => SlipKind::Extra,
            Self::Lost { .. } => SlipKind::Lost,
            Self::Mistaken { .. } => SlipKind::Mistaken,
            Self::Swapped { .. } => SlipKind::Swapped,
            Self::Unread { .. } => SlipKind::Unread,
        }
    }

    /// The place, counted from 1 at the left of the group.
    pub const fn place(self) -> u8 {
        match self {
            Self::Extra { place, .. }
            | Self::Lost { place, .. }
            | Self::Mistaken { place, .. }
            | Self::Swapped { place }
            | Self::Unread { place, .. } => place,
        }
    }
}

impl fmt::Debug for Slip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.kind(), self.place())
    }
}

named! {
    /// What may have happened on the way, without place or digit.
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    #[non_exhaustive]
    pub enum SlipKind {
        /// [`Slip::Extra`].
        Extra = 1 => "extra",
        /// [`Slip::Lost`].
        Lost = 2 => "lost",
        /// [`Slip::Mistaken`].
        Mistaken = 3 => "mistaken",
        /// [`Slip::Swapped`].
        Swapped = 4 => "swapped",
        /// [`Slip::Unread`].
        Unread = 5 => "unread",
    }
}

/// The repairs of a group that should have `width` digits and end in a check digit.
///
/// Of a group that agrees, of one with more than one thing wrong, and of one that holds anything but digits and a single
/// `?`, there are none.
pub(crate) fn of_group(typed: &[u8], width: usize, channel: Channel) -> Repairs {
    let mut repairs = Repairs::default();
    let unread = typed.iter().filter(|value| **value == UNREADABLE).count();
    let strange = typed.iter().any(|value| *value > 9 && *value != UNREADABLE);
    if strange || unread > 1 || typed.len() > WIDEST || check_digit::agrees(typed) && typed.len() == width {
        return repairs;
    }
    let mut tries = Tries { channel, typed, width, tried: Zeroizing::new([0; WIDEST]), repairs: &mut repairs };
    match typed.len().cmp(&width) {
        core::cmp::Ordering::Equal if unread == 1 => tries.unread(),
        _ if unread == 1 => {}
        core::cmp::Ordering::Equal => {
            tries.mistaken();
            tries.swapped();
        }
        core::cmp::Ordering::Greater if typed.len() == width + 1 => tries.extra(),
        core::cmp::Ordering::Less if typed.len() + 1 == width => tries.lost(),
        _ => {}
    }
    repairs
}

struct Tries<'a> {
    channel: Channel,
    typed: &'a [u8],
    width: usize,
    /// The digits that are tried out.
    tried: Zeroizing<[u8; WIDEST]>,
    repairs: &'a mut Repairs,
}

impl Tries<'_> {
    fn unread(&mut self) {
        self.take(self.typed.iter().copied());
        for (at, _) in self.typed.iter().enumerate().filter(|(_, value)| **value == UNREADABLE) {
            for digit in 0..10 {
                self.replaced(at, digit, Slip::Unread { place: place(at), digit }, 1);
            }
        }
    }

    fn mistaken(&mut self) {
        let weights = self.channel.weights();
        self.take(self.typed.iter().copied());
        for (at, &typed) in self.typed.iter().enumerate() {
            for digit in (0..10).filter(|digit| *digit != typed) {
                let listed = lists(self.channel.digits(), typed, digit);
                let weight = match listed {
                    true => weights.listed,
                    false if self.doubles_the_wrong_one(at, digit) => weights.beside_double,
                    false => 1,
                };
                self.replaced(at, digit, Slip::Mistaken { place: place(at), typed, digit, listed }, weight);
            }
            self.tried[at] = typed;
        }
    }

    /// 566 typed for 556: the digit equals one neighbour and should equal the other.
    fn doubles_the_wrong_one(&self, at: usize, digit: u8) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.typed.get(before));
        let behind = self.typed.get(at + 1);
        let typed = self.typed.get(at);
        (before == typed && behind == Some(&digit)) || (behind == typed && before == Some(&digit))
    }

    fn swapped(&mut self) {
        for at in 1..self.typed.len() {
            if self.typed[at - 1] != self.typed[at] {
                let swapped = |index| match index {
                    _ if index == at => at - 1,
                    _ if index + 1 == at => at,
                    _ => index,
                };
                let digits = (0..self.typed.len()).map(|index| self.typed[swapped(index)]);
                self.try_out(digits, Slip::Swapped { place: place(at - 1) }, self.channel.weights().swapped);
            }
        }
    }

    fn lost(&mut self) {
        let typed = self.typed;
        for at in 0..=typed.len() {
            // In front of an equal digit is the same as behind it.
            for digit in (0..10).filter(|digit| at == 0 || typed[at - 1] != *digit) {
                let doubled = typed.get(at) == Some(&digit);
                let weight = if doubled { self.channel.weights().doubled } else { 1 };
                let digits = typed[..at].iter().copied().chain([digit]).chain(typed[at..].iter().copied());
                self.try_out(digits, Slip::Lost { place: place(at), digit, doubled }, weight);
            }
        }
    }

    fn extra(&mut self) {
        let typed = self.typed;
        for at in 0..typed.len() {
            // Of equal neighbours it is the same which one goes.
            if at > 0 && typed[at - 1] == typed[at] {
                continue;
            }
            let doubled = typed.get(at + 1) == Some(&typed[at]);
            let weight = if doubled { self.channel.weights().doubled } else { self.particle(typed[at]) };
            let digits = typed[..at].iter().chain(&typed[at + 1..]).copied();
            self.try_out(digits, Slip::Extra { place: place(at), doubled }, weight);
        }
    }

    /// In Japanese the particle に is heard as a 2 (iwao.hatenadiary.com, 2004).
    fn particle(&self, digit: u8) -> u32 {
        if self.channel == Channel::PhoneJa && digit == 2 { 3 } else { 1 }
    }

    /// Another digit in the place of one; the others are there already.
    fn replaced(&mut self, at: usize, digit: u8, slip: Slip, weight: u32) {
        self.tried[at] = digit;
        self.judge(slip, weight);
    }

    fn try_out(&mut self, digits: impl Iterator<Item = u8>, slip: Slip, weight: u32) {
        self.take(digits);
        self.judge(slip, weight);
    }

    fn take(&mut self, digits: impl Iterator<Item = u8>) {
        for (place, digit) in self.tried.iter_mut().zip(digits) {
            *place = digit;
        }
    }

    /// Keeps the repair that was made if the check digit agrees with it.
    fn judge(&mut self, slip: Slip, weight: u32) {
        let group = DigitWord::of_numbers(&*self.tried, 0, self.width);
        if group.and_then(|group| group.agreement(self.width)) == Some(true) {
            self.repairs.count(weight);
            if !self.completes(slip) {
                let mut digits = Secret::new();
                self.tried[..self.width].iter().for_each(|digit| digits.push(b'0' + digit));
                self.repairs.name(Repair { slip, digits, weight });
            }
        }
    }

    /// Whether a repair would put the last digit where none stands. It counts, but is not named: that would be to hand out
    /// a check digit.
    fn completes(&self, slip: Slip) -> bool {
        let place = usize::from(slip.place());
        match slip {
            Slip::Lost { .. } => place > self.typed.len(),
            Slip::Unread { .. } => place == self.typed.len(),
            Slip::Extra { .. } | Slip::Mistaken { .. } | Slip::Swapped { .. } => false,
        }
    }
}

fn place(index: usize) -> u8 {
    // A group has at most eight digits.
    index as u8 + 1
}
