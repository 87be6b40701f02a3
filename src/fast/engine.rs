//! What a level has to know, and what follows from it for every level: one identifier looked at.

use super::key::{self, CHECKSUM, FOREIGN, NOT_ONE_N};
use super::seen::Seen;
use super::spelling::Spelling;
use crate::id::layout::Layout;
use crate::id::recovery_key;
use crate::id::verdict::Verdict;

/// What of a level is kept out of line, compiled for its instructions.
pub(super) trait Aside {
    /// `any`.
    fn seldom(self, id: &[u8]) -> Seen;

    /// `explain`.
    fn explained<S: Spelling>(self, id: &[u8]) -> Seen;
}

/// One level. A value of it is the proof that the machine has its instructions.
pub(super) trait Engine: Aside + Copy {
    /// Whether a text of the right length is spelled so and every group agrees.
    fn agrees<S: Spelling>(self, id: &[u8]) -> bool;

    /// The groups that do not agree, the first in the lowest bit; `None` when the text is not spelled so.
    fn bad_groups<S: Spelling>(self, id: &[u8]) -> Option<u16>;

    /// Whether a text of the right length is spelled so, and 1 if every group agrees besides, else 0: a number, so that it is
    /// added and nothing branches.
    #[inline(always)]
    fn grade<S: Spelling>(self, id: &[u8]) -> (bool, u64) {
        let groups = self.bad_groups::<S>(id);
        (groups.is_some(), u64::from(groups == Some(0)))
    }

    /// What is wrong with a text of 25 characters, or of 29 with dashes, as a key: the bits that `key` names.
    fn key<const DASHED: bool>(self, id: &[u8]) -> u8;

    /// Which of 64 bytes are line feeds.
    fn line_feeds(self, block: &[u8; 64]) -> u64;
}

/// Does this with the type of the spelling that a text of these bytes must have, if it is one.
///
/// 48 bytes are a confirmation ID, or an old one in groups: the seventh byte tells.
macro_rules! spelled {
    ($id:expr, $spelling:ident => $digits:expr, $dashed:ident => $key:expr, _ => $other:expr) => {{
        macro_rules! with {
            ($groups:literal, $width:literal, $tail:literal, $joint:expr) => {{
                type $spelling = $crate::fast::spelling::Of<$groups, $width, $tail, { $joint }>;
                $digits
            }};
        }
        macro_rules! joined {
            ($groups:literal, $width:literal, $tail:literal, $else:expr) => {
                match $id[$width] {
                    b'-' => with!($groups, $width, $tail, b'-'),
                    b' ' => with!($groups, $width, $tail, b' '),
                    _ => $else,
                }
            };
        }
        match $id.len() {
            63 => with!(9, 7, 0, 0),
            71 => joined!(9, 7, 0, $other),
            54 => with!(9, 6, 0, 0),
            62 => joined!(9, 6, 0, $other),
            48 => joined!(7, 6, 0, with!(8, 6, 0, 0)),
            55 => joined!(8, 6, 0, $other),
            50 => with!(8, 6, 2, 0),
            58 => joined!(8, 6, 2, $other),
            42 => with!(7, 6, 0, 0),
            29 => {
                const $dashed: bool = true;
                $key
            }
            25 => {
                const $dashed: bool = false;
                $key
            }
            _ => $other,
        }
    }};
}
pub(super) use spelled;

/// The functions for identifiers of each length; others are never canonical. A spelling says itself how long it is, so none
/// can be at the place of another one.
macro_rules! by_length {
    ($digits:ident, $joined:ident, $key:ident) => {{
        use $crate::fast::key;
        use $crate::fast::spelling::{Of, Spelling};
        let mut table = $crate::fast::scalar::BY_LENGTH;
        macro_rules! at_its_length {
            ($function:ident, $spelling:ty) => {
                table[<$spelling as Spelling>::LEN] = $function!($spelling);
            };
        }
        at_its_length!($digits, Of<9, 7, 0, 0>);
        at_its_length!($joined, Of<9, 7, 0, b'-'>);
        at_its_length!($digits, Of<9, 6, 0, 0>);
        at_its_length!($joined, Of<9, 6, 0, b'-'>);
        // Old ones in groups are as long.
        at_its_length!($joined, Of<8, 6, 0, 0>);
        at_its_length!($joined, Of<8, 6, 0, b'-'>);
        at_its_length!($digits, Of<8, 6, 2, 0>);
        at_its_length!($joined, Of<8, 6, 2, b'-'>);
        at_its_length!($digits, Of<7, 6, 0, 0>);
        table[key::length(true)] = $key!(true);
        table[key::length(false)] = $key!(false);
        table
    }};
}
pub(super) use by_length;

/// One identifier whose length says its spelling but for its joints, which are most likely these.
#[inline(always)]
pub(super) fn likely<E: Engine, S: Spelling>(engine: E, id: &[u8]) -> Seen {
    if engine.agrees::<S>(id) && !S::may_be_filler(id) {
        return const { Seen::of(S::LAYOUT, Verdict::Plausible) };
    }
    let is_likely = match id[S::WIDTH] {
        joint @ (b'-' | b' ') => joint == S::JOINT,
        _ => S::JOINT == 0,
    };
    if is_likely { engine.explained::<S>(id) } else { engine.seldom(id) }
}

/// One identifier of any length.
#[inline(always)]
pub(super) fn any<E: Engine>(engine: E, id: &[u8]) -> Seen {
    spelled!(id, S => digits::<E, S>(engine, id), DASHED => looked_key::<E, DASHED>(engine, id), _ => Seen::UNKNOWN)
}

#[inline(always)]
pub(super) fn digits<E: Engine, S: Spelling>(engine: E, id: &[u8]) -> Seen {
    if engine.agrees::<S>(id) && !S::may_be_filler(id) {
        return const { Seen::of(S::LAYOUT, Verdict::Plausible) };
    }
    engine.explained::<S>(id)
}

#[inline(always)]
pub(super) fn looked_key<E: Engine, const DASHED: bool>(engine: E, id: &[u8]) -> Seen {
    let faults = engine.key::<DASHED>(id);
    if faults == 0 && !key::may_be_filler::<DASHED>(id) {
        return const { Seen::of(Layout::FiveByFive, Verdict::Plausible) };
    }
    explain_key::<DASHED>(id, faults)
}

/// Why digits are not plausible, or that they are after all.
#[inline(always)]
pub(super) fn explain<E: Engine, S: Spelling>(engine: E, id: &[u8]) -> Seen {
    let well_formed = const { Seen::of(S::LAYOUT, Verdict::WellFormed) };
    let Some(groups) = engine.bad_groups::<S>(id) else {
        return Seen::UNKNOWN;
    };
    if S::may_be_filler(id) && is_filler::<S>(id) {
        return well_formed.with_fault(0, 0);
    }
    if groups == 0 {
        return const { Seen::of(S::LAYOUT, Verdict::Plausible) };
    }
    let begins_longer = matches!(S::LAYOUT, Layout::NineBySix | Layout::EightBySixAndTwo);
    if begins_longer && groups.count_ones() as usize * 2 > S::GROUPS && begins_sevens::<S>(id) {
        return well_formed.with_fault(0, 0);
    }
    if matches!(S::LAYOUT, Layout::EightBySix) && is_recovery_key::<S>(id) {
        return well_formed.with_fault(0, 0);
    }
    well_formed.with_fault(groups.trailing_zeros() as usize * S::STRIDE, groups)
}

/// A BitLocker recovery key: what is wrong with it is no group.
#[cold]
#[inline(never)]
fn is_recovery_key<S: Spelling>(id: &[u8]) -> bool {
    recovery_key::is_recovery_key((0..S::GROUPS * S::WIDTH).map(|index| id[S::place(index)]))
}

/// All zeros, one group repeated, or what a spreadsheet leaves of a long number: zeros behind the fifteenth digit.
#[cold]
#[inline(never)]
pub(super) fn is_filler<S: Spelling>(id: &[u8]) -> bool {
    /// Spreadsheets keep this many digits, and the zeros of all others are no accident.
    const SIGNIFICANT: usize = 15;
    const ENOUGH_ZEROS: usize = 20;
    let count = S::GROUPS * S::WIDTH + S::TAIL;
    let digit = |index| id[S::place(index)];
    let repeated = (S::WIDTH..count).all(|index| digit(index) == digit(index % S::WIDTH));
    let lead = (0..count).take_while(|index| digit(*index) == b'0').count();
    let long = count - lead >= SIGNIFICANT + ENOUGH_ZEROS;
    repeated || (long && (lead + SIGNIFICANT..count).all(|index| digit(index) == b'0'))
}

/// Whether these digits are the beginning of nine groups of seven, of which seven are whole and agree.
#[cold]
#[inline(never)]
fn begins_sevens<S: Spelling>(id: &[u8]) -> bool {
    (0..7).all(|group| {
        let digit = |place: usize| u32::from(id[S::place(group * 7 + place)] - b'0');
        let sum: u32 = (0..6).map(|place| digit(place) * (1 + place as u32 % 2)).sum();
        sum % 7 == digit(6)
    })
}

/// Why a key is not plausible, or that it is after all.
#[cold]
#[inline(never)]
fn explain_key<const DASHED: bool>(id: &[u8], faults: u8) -> Seen {
    const WIDTH: usize = 5;
    let stride = WIDTH + usize::from(DASHED);
    let seen = |verdict| Seen::of(Layout::FiveByFive, verdict);
    // Who saw that first need not have looked for more.
    let faults = if faults & NOT_ONE_N != 0 { key::faults::<DASHED>(id) } else { faults };
    if faults & FOREIGN != 0 {
        return Seen::UNKNOWN;
    }
    if key::may_be_filler::<DASHED>(id) {
        let group = |index: usize| &id[index * stride..index * stride + WIDTH];
        let repeated = (1..5).all(|index| group(index) == group(0));
        let masked = (0..4).all(|index| group(index) == b"XXXXX");
        if repeated || masked {
            return seen(Verdict::WellFormed).with_fault(0, 0);
        }
    }
    let mut places = id.iter().enumerate().filter(|(_, byte)| **byte == b'N').map(|(place, _)| place);
    match (places.next(), places.next()) {
        (None, _) => seen(Verdict::WellFormed),
        (_, Some(second)) => seen(Verdict::Impossible).with_fault(second, 1 << (second / stride)),
        _ if faults & CHECKSUM != 0 => seen(Verdict::WellFormed).with_fault(0, 0),
        _ => seen(Verdict::Plausible),
    }
}
