//! Eight bytes in an ordinary register: for any machine, without a word of `unsafe`.

use super::Level;
use super::engine::{self, Aside, Engine, any, explain};
use super::kernel::Functions;
use super::key;
use super::run;
use super::seen::Seen;
#[cfg(feature = "scan")]
use super::sieve;
use super::spelling::{Spelling, word_start};

/// The inverse of 7 modulo 2^64: times it, multiples of 7 become small and all others large.
const SEVENTH: u64 = 0x6DB6_DB6D_B6DB_6DB7;
/// More than any sum divided by 7.
const SMALL: u64 = 31;
const HIGH: u64 = 0x8080_8080_8080_8080;

#[derive(Clone, Copy)]
pub(super) struct Swar;

pub(super) const FUNCTIONS: Functions = Functions {
    level: Level::Swar,
    one: &{
        macro_rules! digits {
            ($spelling:ty) => {
                |id| engine::digits::<Swar, $spelling>(Swar, id)
            };
        }
        macro_rules! joined {
            ($spelling:ty) => {
                |id| engine::likely::<Swar, $spelling>(Swar, id)
            };
        }
        macro_rules! key {
            ($is_dashed:literal) => {
                |id| engine::looked_key::<Swar, $is_dashed>(Swar, id)
            };
        }
        engine::by_length!(digits, joined, key)
    },
    run: |text, other| run::run(Swar, text, other),
    line_end: |text| run::line_end(Swar, text),
    #[cfg(feature = "scan")]
    next: |asked, text, from, is_strict, traces| sieve::next(Swar, asked, text, from, is_strict, traces),
    #[cfg(feature = "scan")]
    next_loose: |text, from| sieve::next_loose(Swar, text, from),
    #[cfg(feature = "scan")]
    digits_end: |text, from| sieve::digits_end(text, from, sieve::swar::others),
    #[cfg(feature = "scan")]
    digits_start: |text, from| sieve::digits_start(text, from, sieve::swar::others),
};

impl Aside for Swar {
    #[cold]
    #[inline(never)]
    fn seldom(self, id: &[u8]) -> Seen {
        any(self, id)
    }

    #[cold]
    #[inline(never)]
    fn explained<S: Spelling>(self, id: &[u8]) -> Seen {
        explain::<Self, S>(self, id)
    }
}

#[inline(always)]
fn word(id: &[u8], at: usize) -> u64 {
    id.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |bytes| u64::from_le_bytes(*bytes))
}

impl Engine for Swar {
    #[inline(always)]
    fn agrees<S: Spelling>(self, id: &[u8]) -> bool {
        let (mut large, mut quotients) = (0, 0);
        for group in 0..S::GROUPS {
            let start = word_start::<S>(group);
            let [template, strict, _, weights] = const { &S::WORDS }[group];
            let digits = word(id, start) ^ template;
            large |= digits | digits.wrapping_add(strict);
            quotients |= (digits.wrapping_mul(weights) >> 56).wrapping_mul(SEVENTH);
        }
        if S::TAIL > 0 {
            let [template, strict, ..] = const { &S::WORDS }[9];
            let digits = word(id, S::LEN - 8) ^ template;
            large |= digits | digits.wrapping_add(strict);
        }
        (large & HIGH) | (quotients & !SMALL) == 0
    }

    #[inline(always)]
    fn bad_groups<S: Spelling>(self, id: &[u8]) -> Option<u16> {
        let (mut large, mut groups) = (0, 0);
        for group in 0..S::GROUPS {
            let start = word_start::<S>(group);
            let [template, strict, lenient, weights] = const { &S::WORDS }[group];
            let digits = word(id, start) ^ template;
            large |= digits | digits.wrapping_add(lenient);
            let check = (group * S::STRIDE + S::WIDTH - 1 - start) * 8 + 7;
            let above = digits.wrapping_add(strict) >> check & 1;
            let quotient = (digits.wrapping_mul(weights) >> 56).wrapping_mul(SEVENTH);
            groups |= u16::from((quotient & !SMALL) | above != 0) << group;
        }
        if S::TAIL > 0 {
            let [template, _, lenient, _] = const { &S::WORDS }[9];
            let digits = word(id, S::LEN - 8) ^ template;
            large |= digits | digits.wrapping_add(lenient);
        }
        (large & HIGH == 0).then_some(groups)
    }

    #[inline(always)]
    fn key<const DASHED: bool>(self, id: &[u8]) -> u8 {
        key::faults::<DASHED>(id)
    }

    #[inline(always)]
    fn line_feeds(self, block: &[u8; 64]) -> u64 {
        /// Gathers the highest bit of each byte in the highest byte.
        const GATHER: u64 = 0x0002_0408_1020_4081;
        const LOW: u64 = 0x7F7F_7F7F_7F7F_7F7F;
        let mut feeds = 0;
        for index in 0..8 {
            let other = word(block, index * 8) ^ 0x0A0A_0A0A_0A0A_0A0A;
            // The highest bit of each byte that is zero; no byte carries into the next.
            let zeros = !((other & LOW).wrapping_add(LOW) | other | LOW);
            feeds |= ((zeros >> 7).wrapping_mul(GATHER << 7) >> 56) << (index * 8);
        }
        feeds
    }
}
