//! Where in a text an identifier may be: blocks of 64 bytes, of which hardly any is looked at twice.
//!
//! Knows what every identifier leaves in the block around it. Knows nothing of what an identifier is worth, or where it ends.
//!
//! A key leaves four dashes six bytes apart; the last of them is its trace. Forty-two digits, with or without joints, cover
//! one of three windows of each 64 bytes, between which no more than a byte is left out; and no two joints stand side by
//! side.

#![allow(unsafe_code, reason = "vector instructions; each block says why it is sound")]

#[cfg(all(feature = "simd", target_arch = "x86_64"))]
mod avx2;
#[cfg(all(feature = "simd", target_arch = "x86_64"))]
mod avx512;
mod scalar;
#[cfg(all(feature = "simd", target_arch = "x86_64"))]
mod sse41;
mod swar;

use super::Level;

/// How many bytes are looked at together.
const BLOCK: usize = 64;
/// So many bytes at least are in a window.
pub(crate) const WINDOW: u32 = 20;

/// Where the windows begin, and the bits behind their ends.
const STARTS: u64 = 1 | 1 << 22 | 1 << 43;
const STOPS: u64 = 1 << 21 | 1 << 42 | 1 << 63;
/// The bytes of the windows: 0–20, 22–41 and 43–62.
const WINDOWS: u64 = STOPS - STARTS;

/// The places of a block that are part of an identifier if they are part of any, a bit for each.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Traces {
    /// Where the block starts.
    pub(crate) block: usize,
    /// Where a window starts that holds nothing but digits and joints.
    pub(crate) windows: u64,
    /// The fourth of four dashes that may join the groups of a key.
    pub(crate) dashes: u64,
    /// The digits of the block.
    pub(crate) digits: u64,
}

impl Traces {
    /// The place of the first trace at `from` or behind it.
    #[inline]
    pub(crate) fn first(&self, from: usize) -> Option<usize> {
        let seen = u32::try_from(from.saturating_sub(self.block)).unwrap_or(u32::MAX);
        let left = (self.windows | self.dashes) & u64::MAX.checked_shl(seen).unwrap_or(0);
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
    dashes: u64,
    digits: u64,
    /// Digits, dashes and spaces.
    classes: u64,
}

impl Marks {
    /// The dashes that have a dash six, twelve and eighteen bytes in front of them, and none beside; `before` are the last
    /// eighteen of the block in front.
    #[inline(always)]
    fn joints(self, before: u64) -> u64 {
        let back = |bytes: u32| self.dashes << bytes | before >> (18 - bytes);
        self.dashes & !back(1) & back(6) & back(12) & back(18)
    }

    /// What the block behind has to know of this one.
    #[inline(always)]
    fn last_dashes(self) -> u64 {
        self.dashes >> (64 - 18)
    }

    /// What no window may hold.
    #[inline(always)]
    fn strays(self) -> u64 {
        !(self.classes & (self.digits | self.digits >> 1)) & WINDOWS
    }

    /// Not zero when a window is without strays; errs on the side of yes.
    #[inline(always)]
    fn clear_windows(self) -> u64 {
        // A window without strays borrows from the bit behind it.
        self.strays().wrapping_sub(STARTS) & STOPS
    }

    #[inline(always)]
    fn traces(self, block: usize, joints: u64, traces: &mut Traces) -> bool {
        let strays = self.strays();
        let window = |start: u32, end: u32| u64::from(strays & ((1 << end) - (1 << start)) == 0) << start;
        let windows = window(0, 21) | window(22, 42) | window(43, 63);
        *traces = Traces { block, windows, dashes: joints, digits: self.digits };
        windows | joints != 0
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
        let mut before = $text[..block].last_chunk().map_or(0, |bytes| $marks(bytes).last_dashes());
        for bytes in blocks {
            let marks = $marks(bytes);
            let joints = marks.joints(before);
            if joints | marks.clear_windows() != 0 && marks.traces(block, joints, $traces) {
                return true;
            }
            before = marks.last_dashes();
            block += BLOCK;
        }
        if rest.is_empty() {
            return false;
        }
        let mut bytes = [0; BLOCK];
        bytes[..rest.len()].copy_from_slice(rest);
        let marks = $marks(&bytes);
        zeroize::Zeroize::zeroize(&mut bytes);
        marks.traces(block, marks.joints(before), $traces)
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
