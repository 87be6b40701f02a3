//! Where in a text an identifier may be: blocks of 64 bytes, of which hardly any is looked at twice.
//!
//! A key of five words leaves, in one block at least, two whole words side by side with a joint behind each; a contiguous one
//! covers one of five windows of each 64 bytes. Forty-two digits, with or without joints, cover one of three windows, between
//! which no more than a byte is left out; and no two joints stand side by side.
//!
//! Every block is looked at in haste; where something may be, it is looked at with care.

pub(super) mod class;
mod loose;
pub(crate) mod row;
pub(super) mod scalar;
pub(super) mod swar;

use zeroize::Zeroize;

pub(crate) use self::class::WIDE;
pub(super) use self::loose::Loose;

/// How many bytes are looked at together.
pub(crate) const BLOCK: usize = 64;
/// The fewest bytes in a window.
pub(crate) const WINDOW: u32 = 20;

/// The same of a window of a word.
const WORD: u32 = 11;

/// Windows of a block: their bytes, the first of each, and the bits behind each.
type Windows = [u64; 3];

/// 1–20, 22–41 and 43–62.
const OF_DIGITS: Windows = windows([(1, 21), (22, 42), (43, 63)]);
/// 0–11, 13–24, 26–37, 39–50 and 52–62.
const OF_KEYS: Windows = windows([(0, 12), (13, 25), (26, 38), (39, 51), (52, 63)]);

/// What is asked of each block. It is handed over, because written into the instructions six numbers of sixty-four bits are slower
/// to read.
pub(super) type Asked = [Windows; 2];
pub(super) static ASKED: Asked = [OF_DIGITS, OF_KEYS];

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

/// What a level makes of a block.
pub(super) trait Look: Copy {
    fn haste(self, block: &[u8; BLOCK]) -> Haste;

    fn care(self, block: &[u8; BLOCK]) -> Care;

    fn loose(self, block: &[u8; BLOCK]) -> Loose;
}

/// What a block holds, one bit per byte, by a quick look that may take other bytes for these.
#[derive(Clone, Copy)]
pub(super) struct Haste {
    /// Digits, dashes and spaces.
    pub(super) row: u64,
    /// What product keys contain.
    pub(super) keys: u64,
    /// The same, with small letters or without.
    pub(super) words: u64,
}

/// What a block holds, one bit per byte.
#[derive(Clone, Copy)]
pub(super) struct Care {
    pub(super) digits: u64,
    /// Dashes and spaces.
    pub(super) joints: u64,
    /// The capitals and digits that product keys contain, or all.
    pub(super) capitals: u64,
}

impl Haste {
    /// Not zero when the block may have traces; errs on the side of yes.
    #[inline(always)]
    fn may_trace(self, [of_digits, of_keys]: &Asked) -> u64 {
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

/// Writes down the traces of the first block that has any; the last block is filled up with what is part of nothing.
#[inline(always)]
pub(super) fn next<L: Look>(
    look: L,
    asked: &Asked,
    text: &[u8],
    from: usize,
    is_strict: bool,
    traces: &mut Traces,
) -> bool {
    let mut rest = &text[from / BLOCK * BLOCK..];
    while let Some((block, behind)) = rest.split_first_chunk::<BLOCK>() {
        let haste = look.haste(block);
        if haste.may_trace(asked) != 0 {
            *traces = haste.traces(look.care(block), text.len() - rest.len());
            if traces.has_any(text, is_strict) {
                return true;
            }
        }
        rest = behind;
    }
    if rest.is_empty() {
        return false;
    }
    let mut block = [0; BLOCK];
    block[..rest.len()].copy_from_slice(rest);
    *traces = look.haste(&block).traces(look.care(&block), text.len() - rest.len());
    block.zeroize();
    traces.has_any(text, is_strict)
}

/// The first block from `from` on, a multiple of the block, that may be part of an identifier in another spelling.
#[inline(always)]
pub(super) fn next_loose<L: Look>(look: L, text: &[u8], from: usize) -> Option<usize> {
    let mut rest = &text[from..];
    while let Some((block, behind)) = rest.split_first_chunk::<BLOCK>() {
        if look.loose(block).may_be_spelled() {
            return Some(text.len() - rest.len());
        }
        rest = behind;
    }
    if rest.is_empty() {
        return None;
    }
    let mut block = [0; BLOCK];
    block[..rest.len()].copy_from_slice(rest);
    let may_be = look.loose(&block).may_be_spelled();
    block.zeroize();
    may_be.then(|| text.len() - rest.len())
}

/// The place behind the digits from `from`, `N` bytes at a time; `others` gives a bit for each byte that is none.
#[inline(always)]
pub(super) fn digits_end<const N: usize>(text: &[u8], from: usize, others: impl Fn(&[u8; N]) -> u64) -> usize {
    let mut at = from;
    while let Some(bytes) = text.get(at..).and_then(<[u8]>::first_chunk) {
        let others = others(bytes);
        if others != 0 {
            return at + others.trailing_zeros() as usize;
        }
        at += N;
    }
    scalar::digits_end(text, at)
}

/// The place where the digits in front of `from` start, `N` bytes at a time.
#[inline(always)]
pub(super) fn digits_start<const N: usize>(text: &[u8], from: usize, others: impl Fn(&[u8; N]) -> u64) -> usize {
    let mut at = from;
    while from - at < BLOCK {
        let Some(bytes) = text.get(..at).and_then(<[u8]>::last_chunk) else {
            return scalar::digits_start(text, at);
        };
        let others = others(bytes);
        if others != 0 {
            return at - (others << (64 - N)).leading_zeros() as usize;
        }
        at -= N;
    }
    at
}
