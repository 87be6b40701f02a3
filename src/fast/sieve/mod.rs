//! Where in a text an identifier may be: blocks of 64 bytes, of which hardly any is looked at twice.
//!
//! A key of five words leaves, in one block at least, two whole words side by side with a joint behind each; a contiguous one
//! covers one of five windows of each 64 bytes. Forty-two digits, with or without joints, cover one of three windows, between
//! which no more than a byte is left out; and no two joints stand side by side.
//!
//! Every block is looked at in haste; where something may be, it is looked at with care.

#![allow(unsafe_code, reason = "vector instructions; each block says why it is sound")]

#[cfg(all(feature = "simd", target_arch = "x86_64"))]
mod avx2;
mod class;
pub(crate) mod row;
mod scalar;
#[cfg(all(feature = "simd", target_arch = "x86_64"))]
mod sse41;
mod swar;

use super::Level;

/// How many bytes are looked at together.
const BLOCK: usize = 64;
/// So many bytes at least are in a window.
pub(crate) const WINDOW: u32 = 20;

/// The same of a window of a word.
const WORD: u32 = 11;

/// Windows of a block: their bytes, the first of each, and the bits behind each.
type Windows = [u64; 3];

/// 1–20, 22–41 and 43–62.
const OF_DIGITS: Windows = windows([(1, 21), (22, 42), (43, 63)]);
/// 0–11, 13–24, 26–37, 39–50 and 52–62.
const OF_KEYS: Windows = windows([(0, 12), (13, 25), (26, 38), (39, 51), (52, 63)]);

/// What is asked of each block.
static ASKED: [Windows; 2] = [OF_DIGITS, OF_KEYS];

/// How far apart the joints of a key are.
const STEP: u32 = 6;

/// The places of a block that are part of an identifier if they are part of any, a bit for each.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Traces {
    /// Where the block starts.
    pub(crate) block: usize,
    /// Where a window starts that holds nothing but digits and joints.
    pub(crate) windows: u64,
    /// The first or second place of a window that holds nothing but capitals and digits of a key.
    pub(crate) words: u64,
    /// A joint that may be behind a word of a key and in front of another one.
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

    /// Whether there is any; when only the plausible is wanted, those windows go that are part of nothing plausible.
    #[inline(always)]
    fn has_any(&mut self, text: &[u8], is_strict: bool) -> bool {
        let mut windows = if is_strict { self.windows } else { 0 };
        while windows != 0 {
            let place = windows.trailing_zeros();
            windows &= windows - 1;
            let is_kept = row::may_be_plausible(text, self.block + place as usize, self.digits >> place);
            self.windows &= !(u64::from(!is_kept) << place);
        }
        self.windows | self.words | self.joints != 0
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
    ///
    /// When only the plausible is wanted, a window with joints is a trace only if a group in it and the one in front agree with
    /// their check digits: what is plausible holds no group that does not, and every find leaves a trace in groups of its own.
    #[inline]
    pub(crate) fn next(self, text: &[u8], from: usize, is_strict: bool, traces: &mut Traces) -> bool {
        at_level!(self, next(text, from, is_strict, traces))
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

/// What stands in a block, a bit for each byte, seen in haste: other bytes may be among them.
#[derive(Clone, Copy)]
struct Haste {
    /// Digits, dashes and spaces.
    row: u64,
    /// What product keys contain.
    keys: u64,
    /// The same, with small letters or without.
    words: u64,
}

/// What stands in a block, a bit for each byte.
#[derive(Clone, Copy)]
struct Care {
    digits: u64,
    /// Dashes and spaces.
    joints: u64,
    /// The capitals and digits that product keys contain, or all.
    capitals: u64,
}

impl Haste {
    /// Not zero when the block may have traces; errs on the side of yes.
    #[inline(always)]
    fn may_trace(self, [of_digits, of_keys]: &[Windows; 2]) -> u64 {
        whole(self.row, of_digits) | whole(self.words, of_keys) | self.pairs(self.row & !self.keys)
    }

    /// The joints behind four characters of a key that have another such joint six bytes behind them.
    #[inline(always)]
    fn pairs(self, joints: u64) -> u64 {
        let two = self.keys << 1 & self.keys << 2;
        let joints = joints & two & two << 2;
        joints & joints >> STEP
    }

    #[inline(always)]
    fn traces(self, care: Care, block: usize) -> Traces {
        let in_row = care.digits | care.joints & care.digits >> 1;
        let windows = whole(in_row, &OF_DIGITS) >> WINDOW;
        let words = whole(care.capitals, &OF_KEYS) >> WORD;
        Traces { block, windows, words, joints: self.pairs(care.joints), digits: care.digits }
    }
}

/// The bits behind the windows that are nothing but these bytes.
#[inline(always)]
fn whole(bytes: u64, [within, starts, stops]: &Windows) -> u64 {
    // What is added to the first byte of a window is carried behind it when there is no gap.
    (bytes & within).wrapping_add(*starts) & stops
}

const fn windows<const N: usize>(places: [(u32, u32); N]) -> Windows {
    let (mut starts, mut stops) = (0, 0);
    let mut index = 0;
    while index < N {
        starts |= 1 << places[index].0;
        stops |= 1 << places[index].1;
        index += 1;
    }
    [stops - starts, starts, stops]
}

/// Keeps the numbers in memory: written into the instructions, six of sixty-four bits make them slower to read.
#[cfg(all(feature = "simd", target_arch = "x86_64"))]
#[inline(always)]
fn held(asked: &'static [Windows; 2]) -> &'static [Windows; 2] {
    let mut place = core::ptr::from_ref(asked);
    // SAFETY: it does nothing, so the place is that of the reference still.
    unsafe {
        core::arch::asm!("/* {0} */", inout(reg) place, options(pure, readonly, nostack, preserves_flags));
        &*place
    }
}

/// Goes from block to block; the last one is filled up with what is part of nothing.
///
/// Every level has its own copy of it.
macro_rules! blocks {
    ($text:ident, $from:ident, $is_strict:ident, $traces:ident, $haste:expr, $care:expr, $asked:expr) => {{
        const BLOCK: usize = super::BLOCK;
        let asked = $asked;
        let mut rest = &$text[$from / BLOCK * BLOCK..];
        while let Some((bytes, behind)) = rest.split_first_chunk::<BLOCK>() {
            let haste = $haste(bytes);
            if haste.may_trace(asked) != 0 {
                *$traces = haste.traces($care(bytes), $text.len() - rest.len());
                if $traces.has_any($text, $is_strict) {
                    return true;
                }
            }
            rest = behind;
        }
        if rest.is_empty() {
            return false;
        }
        let mut bytes = [0; BLOCK];
        bytes[..rest.len()].copy_from_slice(rest);
        *$traces = $haste(&bytes).traces($care(&bytes), $text.len() - rest.len());
        zeroize::Zeroize::zeroize(&mut bytes);
        $traces.has_any($text, $is_strict)
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
