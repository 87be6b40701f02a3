//! Where in a text an identifier may be: blocks of 64 bytes, of which hardly any is looked at twice.
//!
//! Knows what every identifier leaves in the block around it. Knows nothing of what an identifier is worth, or where it ends.
//!
//! A key of five words leaves, in one block at least, two joints six bytes apart with key characters in front of them; a
//! contiguous one covers one of five windows of each 64 bytes with capitals and digits. Forty-two digits, with or without
//! joints, cover one of three windows, between which no more than a byte is left out; and no two joints stand side by side.

#![allow(unsafe_code, reason = "vector instructions; each block says why it is sound")]

#[cfg(all(feature = "simd", target_arch = "x86_64"))]
mod avx2;
#[cfg(all(feature = "simd", target_arch = "x86_64"))]
mod avx512;
mod class;
mod scalar;
#[cfg(all(feature = "simd", target_arch = "x86_64"))]
mod sse41;
mod swar;

use super::Level;

/// How many bytes are looked at together.
const BLOCK: usize = 64;
/// So many bytes at least are in a window.
pub(crate) const WINDOW: u32 = 20;

/// Where the windows of digits begin, and the bits behind their ends: 0–20, 22–41 and 43–62.
const STARTS: u64 = 1 | 1 << 22 | 1 << 43;
const STOPS: u64 = 1 << 21 | 1 << 42 | 1 << 63;
const WINDOWS: u64 = STOPS - STARTS;

/// The same of the windows of capitals: 0–11, 13–24, 26–37, 39–50 and 52–62.
const WORD_STARTS: u64 = 1 | 1 << 13 | 1 << 26 | 1 << 39 | 1 << 52;
const WORD_STOPS: u64 = 1 << 12 | 1 << 25 | 1 << 38 | 1 << 51 | 1 << 63;
const WORDS: u64 = WORD_STOPS - WORD_STARTS;

/// So far apart are the joints of a key.
const STEP: u32 = 6;
/// Where a pair of joints may have its third neighbour in another block.
const EDGES: u64 = EDGE | EDGE << (64 - 2 * STEP);
const EDGE: u64 = (1 << STEP) - 1;

/// The places of a block that are part of an identifier if they are part of any, a bit for each.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Traces {
    /// Where the block starts.
    pub(crate) block: usize,
    /// Where a window starts that holds nothing but digits and joints.
    pub(crate) windows: u64,
    /// Where a window starts that holds nothing but capitals and digits of a key.
    pub(crate) words: u64,
    /// A joint behind a word of a key that has another one of the same kind six bytes behind it.
    pub(crate) joints: u64,
    /// The digits of the block.
    pub(crate) digits: u64,
}

impl Traces {
    /// The place of the first trace at `from` or behind it.
    #[inline]
    pub(crate) fn first(&self, from: usize) -> Option<usize> {
        let seen = u32::try_from(from.saturating_sub(self.block)).unwrap_or(u32::MAX);
        let left = (self.windows | self.words | self.joints) & u64::MAX.checked_shl(seen).unwrap_or(0);
        (left != 0).then(|| self.block + left.trailing_zeros() as usize)
    }

    /// The place behind the block.
    #[inline]
    pub(crate) fn end(&self) -> usize {
        self.block + BLOCK
    }
}

/// Finds traces with the instructions of one level.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sieve {
    level: Level,
}

/// Calls a function of this sieve's level.
macro_rules! at_level {
    ($sieve:ident, $function:ident($($argument:ident),+)) => {
        match $sieve.level {
            // SAFETY: a sieve is made only of levels that this machine has.
            #[cfg(all(feature = "simd", target_arch = "x86_64"))]
            Level::Avx512 => unsafe { avx512::$function($($argument),+) },
            // SAFETY: as above.
            #[cfg(all(feature = "simd", target_arch = "x86_64"))]
            Level::Avx2 => unsafe { avx2::$function($($argument),+) },
            // SAFETY: as above.
            #[cfg(all(feature = "simd", target_arch = "x86_64"))]
            Level::Sse41 => unsafe { sse41::$function($($argument),+) },
            Level::Scalar => scalar::$function($($argument),+),
            _ => swar::$function($($argument),+),
        }
    };
}

impl Sieve {
    pub(crate) fn best() -> Self {
        Self { level: Level::best() }
    }

    pub(crate) fn at(level: Level) -> Option<Self> {
        level.is_here().then_some(Self { level })
    }

    pub(crate) fn level(self) -> Level {
        self.level
    }

    /// Writes down the traces of the first block that has any, from the one around `from`; whether there is one.
    #[inline]
    pub(crate) fn next(self, text: &[u8], from: usize, traces: &mut Traces) -> bool {
        at_level!(self, next(text, from, traces))
    }

    /// The place behind the digits that start or go on at `from`.
    #[inline]
    pub(crate) fn digits_end(self, text: &[u8], from: usize) -> usize {
        at_level!(self, digits_end(text, from))
    }

    /// The place where the digits in front of `from` start; any place among them when there are more than sixty-three.
    #[inline]
    pub(crate) fn digits_start(self, text: &[u8], from: usize) -> usize {
        at_level!(self, digits_start(text, from))
    }
}

/// What stands in a block, a bit for each byte.
#[derive(Clone, Copy)]
struct Marks {
    digits: u64,
    /// Dashes and spaces.
    joints: u64,
    /// What product keys contain, at least.
    keys: u64,
    /// The same without small letters, at least.
    capitals: u64,
}

impl Marks {
    /// The joints with two key characters in front and such another joint six bytes behind, which are not alone in that.
    ///
    /// Four joints of a key are cut at most once, so that one block holds two that stand side by side.
    #[inline(always)]
    fn pairs(self) -> u64 {
        // What stands in front of the block may be anything.
        let behind_keys = (self.keys & self.keys << 1) << 1 | 0b11;
        let joints = self.joints & behind_keys;
        joints & joints >> STEP & (joints >> (2 * STEP) | joints << STEP | EDGES)
    }

    /// What no window of digits may hold.
    #[inline(always)]
    fn strays(self) -> u64 {
        !(self.digits | self.joints & self.digits >> 1) & WINDOWS
    }

    /// Not zero when a window is without strays; errs on the side of yes.
    #[inline(always)]
    fn clear_windows(self) -> u64 {
        // A window without strays borrows from the bit behind it.
        let digits = self.strays().wrapping_sub(STARTS) & STOPS;
        digits | (!self.capitals & WORDS).wrapping_sub(WORD_STARTS) & WORD_STOPS
    }

    #[inline(always)]
    fn traces(self, block: usize, joints: u64, traces: &mut Traces) -> bool {
        let (strays, others) = (self.strays(), !self.capitals);
        let clear = |strays: u64, start: u32, end: u32| u64::from(strays & ((1 << end) - (1 << start)) == 0) << start;
        let windows = clear(strays, 0, 21) | clear(strays, 22, 42) | clear(strays, 43, 63);
        let front = clear(others, 0, 12) | clear(others, 13, 25) | clear(others, 26, 38);
        let words = front | clear(others, 39, 51) | clear(others, 52, 63);
        *traces = Traces { block, windows, words, joints, digits: self.digits };
        windows | words | joints != 0
    }
}

/// Goes from block to block; the last one is filled up with what is part of nothing.
///
/// Every level has its own copy of it.
macro_rules! blocks {
    ($text:ident, $from:ident, $traces:ident, $marks:expr) => {{
        const BLOCK: usize = super::BLOCK;
        let mut block = $from / BLOCK * BLOCK;
        let (blocks, rest) = $text[block..].as_chunks::<BLOCK>();
        for bytes in blocks {
            let marks = $marks(bytes);
            let joints = marks.pairs();
            if joints | marks.clear_windows() != 0 && marks.traces(block, joints, $traces) {
                return true;
            }
            block += BLOCK;
        }
        if rest.is_empty() {
            return false;
        }
        let mut bytes = [0; BLOCK];
        bytes[..rest.len()].copy_from_slice(rest);
        let marks = $marks(&bytes);
        zeroize::Zeroize::zeroize(&mut bytes);
        marks.traces(block, marks.pairs(), $traces)
    }};
}
use blocks;

/// The place behind the digits from `from`, `$width` bytes at a time; `$others` gives a bit for each byte that is none.
macro_rules! digits_end {
    ($text:ident, $from:ident, $width:literal, $others:expr) => {{
        let mut at = $from;
        while let Some(bytes) = $text.get(at..).and_then(<[u8]>::first_chunk::<$width>) {
            let others = $others(bytes);
            if others != 0 {
                return at + others.trailing_zeros() as usize;
            }
            at += $width;
        }
        super::scalar::digits_end($text, at)
    }};
}
use digits_end;

/// The place where the digits in front of `$from` start, `$width` bytes at a time.
macro_rules! digits_start {
    ($text:ident, $from:ident, $width:literal, $others:expr) => {{
        let mut at = $from;
        while $from - at < super::BLOCK {
            let Some(bytes) = $text.get(..at).and_then(<[u8]>::last_chunk::<$width>) else {
                return super::scalar::digits_start($text, at);
            };
            let others = u64::from($others(bytes));
            if others != 0 {
                return at - (others << (64 - $width)).leading_zeros() as usize;
            }
            at -= $width;
        }
        at
    }};
}
use digits_start;
