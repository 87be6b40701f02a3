//! Where in a text an identifier may be: blocks of 64 bytes, of which hardly any is looked at twice.
//!
//! Knows what every identifier leaves in the block around it. Knows nothing of what an identifier is worth, or where it ends.
//!
//! A key leaves dashes six bytes apart, three pairs in a row; the edge of a block cuts only one of them, and beside it the
//! third dash may be in the next block, so no block needs its neighbour. Forty-two digits, with or without joints, cover
//! eleven bytes from every thirty-second byte; at most two of the eleven are joints, and never two side by side.

#![allow(unsafe_code, reason = "vector instructions; each block says why it is sound")]

#[cfg(all(feature = "simd", target_arch = "x86_64"))]
mod avx2;
mod scalar;
#[cfg(all(feature = "simd", target_arch = "x86_64"))]
mod sse41;
mod swar;

use super::Level;

/// How many bytes are looked at together.
const BLOCK: usize = 64;

/// A place that is part of an identifier, if it is part of any.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Trace {
    pub(crate) place: usize,
    /// Eleven bytes of digits and joints start here.
    pub(crate) of_digits: bool,
    /// A dash that joins groups of a key.
    pub(crate) of_key: bool,
}

/// Finds traces with the instructions of one level; AVX-512 uses those of AVX2.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sieve {
    level: Level,
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

    /// The first trace at `from` or behind it.
    #[inline]
    pub(crate) fn next(self, text: &[u8], from: usize) -> Option<Trace> {
        match self.level {
            // SAFETY: a sieve is made only of levels that this machine has, and AVX-512 comes with AVX2.
            #[cfg(all(feature = "simd", target_arch = "x86_64"))]
            Level::Avx2 | Level::Avx512 => unsafe { avx2::next(text, from) },
            // SAFETY: as above.
            #[cfg(all(feature = "simd", target_arch = "x86_64"))]
            Level::Sse41 => unsafe { sse41::next(text, from) },
            Level::Scalar => scalar::next(text, from),
            _ => swar::next(text, from),
        }
    }

    /// The place behind the digits that start or go on at `from`.
    #[inline]
    pub(crate) fn digits_end(self, text: &[u8], from: usize) -> usize {
        match self.level {
            // SAFETY: a sieve is made only of levels that this machine has, and AVX-512 comes with AVX2.
            #[cfg(all(feature = "simd", target_arch = "x86_64"))]
            Level::Avx2 | Level::Avx512 => unsafe { avx2::digits_end(text, from) },
            // SAFETY: as above.
            #[cfg(all(feature = "simd", target_arch = "x86_64"))]
            Level::Sse41 => unsafe { sse41::digits_end(text, from) },
            Level::Scalar => scalar::digits_end(text, from),
            _ => swar::digits_end(text, from),
        }
    }

    /// The place where the digits in front of `from` start; any place among them when there are more than sixty-three.
    #[inline]
    pub(crate) fn digits_start(self, text: &[u8], from: usize) -> usize {
        match self.level {
            // SAFETY: a sieve is made only of levels that this machine has, and AVX-512 comes with AVX2.
            #[cfg(all(feature = "simd", target_arch = "x86_64"))]
            Level::Avx2 | Level::Avx512 => unsafe { avx2::digits_start(text, from) },
            // SAFETY: as above.
            #[cfg(all(feature = "simd", target_arch = "x86_64"))]
            Level::Sse41 => unsafe { sse41::digits_start(text, from) },
            Level::Scalar => scalar::digits_start(text, from),
            _ => swar::digits_start(text, from),
        }
    }
}

/// What stands in a block, a bit for each byte. Of digits and of digits with joints only what the windows need.
#[derive(Clone, Copy)]
struct Marks {
    dashes: u64,
    digits: u64,
    classes: u64,
}

impl Marks {
    /// The dashes that may join the groups of a key.
    #[inline(always)]
    fn joints(self) -> u64 {
        /// Where the third dash may be in the block before or behind.
        const EDGE: u64 = 0x3F | 0x3F << 52;
        let dashes = self.dashes;
        dashes & dashes >> 6 & !(dashes >> 1) & (dashes >> 12 | dashes << 6 | EDGE)
    }

    /// Whether one of the two windows may hold digits and joints, no two joints side by side; errs on the side of yes.
    #[inline(always)]
    fn may_hold_digits(self) -> bool {
        const ONES: u64 = 1 | 1 << 32;
        const WINDOWS: u64 = 0x7FF * ONES;
        let strays = !(self.classes & (self.digits | self.digits >> 1)) & WINDOWS;
        // A window without strays borrows.
        strays.wrapping_sub(ONES) & ONES << 31 != 0
    }

    /// The first trace of a block, those of the bits that are not in `unseen` left out.
    #[inline(always)]
    fn trace(self, block: usize, unseen: u64) -> Option<Trace> {
        let joints = self.joints();
        if joints == 0 && !self.may_hold_digits() {
            return None;
        }
        let windows = windows(self.digits, self.classes);
        let places = (windows | joints) & unseen;
        (places != 0).then(|| {
            let bit = places.trailing_zeros() as usize;
            let has = |marks: u64| marks >> bit & 1 != 0;
            Trace { place: block + bit, of_digits: has(windows), of_key: has(joints) }
        })
    }
}

/// The two places from which eleven bytes are digits and joints.
fn windows(digits: u64, classes: u64) -> u64 {
    let window = |at: u32| {
        let (digits, classes) = (digits >> at & 0x7FF, classes >> at & 0x7FF);
        u64::from(classes == 0x7FF && digits.count_ones() >= 9) << at
    };
    window(0) | window(32)
}

/// Goes from block to block; the last one is filled up with what is part of nothing.
///
/// Every level has its own copy of it.
macro_rules! blocks {
    ($text:ident, $from:ident, $marks:expr) => {{
        let mut block = $from / super::BLOCK * super::BLOCK;
        let mut unseen = u64::MAX << ($from % super::BLOCK);
        while let Some(bytes) = $text.get(block..).and_then(<[u8]>::first_chunk::<{ super::BLOCK }>) {
            if let Some(trace) = $marks(bytes).trace(block, unseen) {
                return Some(trace);
            }
            (block, unseen) = (block + super::BLOCK, u64::MAX);
        }
        let rest = $text.get(block..).filter(|rest| !rest.is_empty())?;
        let mut bytes = [0; super::BLOCK];
        bytes[..rest.len()].copy_from_slice(rest);
        let trace = $marks(&bytes).trace(block, unseen);
        zeroize::Zeroize::zeroize(&mut bytes);
        trace
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
