//! Identifiers in vector registers, written once for every width: thirty-two bytes are four groups in slots of eight.
//!
//! A level of vectors is a proof that the machine has its instructions, and what they do with thirty-two bytes. All that
//! follows from it is safe: bytes are read through references that cover them.

mod key;
#[cfg(feature = "scan")]
pub(super) mod sieve;

use super::engine::{Aside, Engine};
use super::spelling::{Row, Spelling};

/// The inverse of 7 modulo 2^16: times it, multiples of 7 become at most a seventh of 2^16 and all others more.
const SEVENTH: u16 = 0x6DB7;
const MOST: u16 = u16::MAX / 7;

/// The instructions of one level. A value of it is the proof that the machine has them.
///
/// Nothing crosses the middle of the thirty-two bytes but what says so, so that two registers of sixteen do as well.
#[cfg_attr(not(feature = "scan"), allow(dead_code, reason = "some are for scanning alone"))]
pub(super) trait Vector: Aside + Copy {
    /// Thirty-two bytes.
    type Bytes: Copy;

    fn load(self, bytes: &[u8; 32]) -> Self::Bytes;
    /// Sixteen bytes and sixteen others behind them.
    fn pair(self, low: &[u8; 16], high: &[u8; 16]) -> Self::Bytes;
    /// The same byte everywhere.
    fn all(self, byte: u8) -> Self::Bytes;
    /// The same eight bytes in each slot, the first in the lowest bits.
    fn slots(self, each: u64) -> Self::Bytes;
    /// Eight bytes in the first slot, and zeros.
    fn first_slot(self, bytes: u64) -> Self::Bytes;

    fn and(self, one: Self::Bytes, other: Self::Bytes) -> Self::Bytes;
    fn or(self, one: Self::Bytes, other: Self::Bytes) -> Self::Bytes;
    fn xor(self, one: Self::Bytes, other: Self::Bytes) -> Self::Bytes;
    /// Byte by byte, modulo 256.
    fn plus(self, one: Self::Bytes, other: Self::Bytes) -> Self::Bytes;
    /// The same, at most 255.
    fn plus_bounded(self, one: Self::Bytes, other: Self::Bytes) -> Self::Bytes;
    /// Byte by byte, modulo 256.
    fn minus(self, one: Self::Bytes, other: Self::Bytes) -> Self::Bytes;
    /// The same, at least 0.
    fn minus_bounded(self, one: Self::Bytes, other: Self::Bytes) -> Self::Bytes;
    /// The larger byte of each two.
    fn larger(self, one: Self::Bytes, other: Self::Bytes) -> Self::Bytes;
    /// 255 where two bytes are the same, else 0.
    fn equal(self, one: Self::Bytes, other: Self::Bytes) -> Self::Bytes;
    /// The upper half of each byte, as a number.
    fn upper(self, bytes: Self::Bytes) -> Self::Bytes;
    /// The bytes at these places of their own sixteen; 0 where a place has its highest bit.
    fn shuffle(self, bytes: Self::Bytes, places: Self::Bytes) -> Self::Bytes;

    /// The highest bit of each byte.
    fn bits(self, bytes: Self::Bytes) -> u32;
    /// Whether all bits are 0.
    fn is_zero(self, bytes: Self::Bytes) -> bool;

    /// In the lowest word of each slot the sum of its digits, each as often as its weight says; other words are 0. Bytes above
    /// nine may make it any sum.
    fn sums(self, digits: Self::Bytes, weights: Self::Bytes) -> Self::Bytes;
    /// The lowest words of the slots of three, each in a word of its own: of the third only those of the first two slots.
    fn packed(self, one: Self::Bytes, other: Self::Bytes, ninth: Option<Self::Bytes>) -> Self::Bytes;
    /// Each word times this one, modulo 2^16, less that one, at least 0.
    fn times_less(self, words: Self::Bytes, times: u16, less: u16) -> Self::Bytes;

    /// The six bytes of each slot as digits to base 24, the first one weighing most.
    fn sixes(self, digits: Self::Bytes) -> [u64; 4];
    /// Whether the checksum of a key agrees with its number: the place of the N and twice twelve digits.
    fn checksum_agrees(self, lead: u64, high: u64, low: u64) -> bool;
}

/// The `N` bytes from a place that are known to be there.
#[inline(always)]
fn bytes<const N: usize>(text: &[u8], at: usize) -> &[u8; N] {
    match text.get(at..).and_then(<[u8]>::first_chunk) {
        Some(bytes) => bytes,
        None => unreachable!("the lengths of the spellings say that the bytes are there"),
    }
}

/// Four groups of a row.
#[inline(always)]
fn row<V: Vector>(vector: V, row: &'static Row, half: usize) -> V::Bytes {
    vector.load(bytes(&row.0, half * 32))
}

/// The digits of eight groups and of the ninth, and their weighted sums in the lowest word of each slot.
struct Slots<V: Vector> {
    digits: [V::Bytes; 3],
    sums: [V::Bytes; 3],
}

/// The digits of four groups.
#[inline(always)]
fn half<V: Vector, S: Spelling>(vector: V, id: &[u8], half: usize) -> V::Bytes {
    const {
        assert!(!S::STRAIGHT || S::LEN >= 64, "the text has as many bytes as are read");
        assert!(
            S::LEN >= 16 && S::LANES[0] <= S::LEN - 16 && S::LANES[1] <= S::LEN - 16,
            "the lanes end with the text"
        );
        assert!(S::LANES[2] <= S::LEN - 16 && S::LANES[3] <= S::LEN - 16, "the lanes end with the text");
    }
    let read = if S::STRAIGHT {
        vector.load(bytes(id, half * 32))
    } else {
        let pair = vector.pair(bytes(id, S::LANES[half * 2]), bytes(id, S::LANES[half * 2 + 1]));
        vector.shuffle(pair, row(vector, const { &S::SHUFFLE }, half))
    };
    vector.minus(read, row(vector, const { &S::TEMPLATE }, half))
}

/// The digits of the ninth group, in the first slot.
#[inline(always)]
fn ninth<V: Vector, S: Spelling>(vector: V, id: &[u8]) -> V::Bytes {
    let read = u64::from_le_bytes(*bytes(id, S::LEN - 8));
    let read = if S::STRAIGHT { read >> 8 } else { read };
    vector.minus(vector.first_slot(read), vector.first_slot(S::NINTH))
}

#[inline(always)]
fn slots<V: Vector, S: Spelling>(vector: V, id: &[u8]) -> Slots<V> {
    assert!(id.len() == S::LEN, "a text of the spelling's length");
    let zero = vector.all(0);
    let last = if S::GROUPS == 9 { ninth::<V, S>(vector, id) } else { zero };
    let digits = [half::<V, S>(vector, id, 0), half::<V, S>(vector, id, 1), last];
    let weights = vector.slots(S::WEIGHT);
    let ninth = if S::GROUPS == 9 { vector.sums(last, weights) } else { zero };
    Slots { digits, sums: [vector.sums(digits[0], weights), vector.sums(digits[1], weights), ninth] }
}

/// What is not zero where a byte is above its limit.
#[inline(always)]
fn large<V: Vector, S: Spelling>(vector: V, slots: &Slots<V>) -> V::Bytes {
    let [one, other, last] = slots.digits;
    let both = vector.larger(one, other);
    let most = if S::GROUPS == 9 { vector.larger(both, last) } else { both };
    vector.minus_bounded(most, vector.slots(S::LIMIT))
}

/// What is not zero where a word is no multiple of 7.
#[inline(always)]
fn remainders<V: Vector>(vector: V, words: V::Bytes) -> V::Bytes {
    vector.times_less(words, SEVENTH, MOST)
}

/// What is not zero where a sum is no multiple of 7, of all groups together.
#[inline(always)]
fn all_remainders<V: Vector, S: Spelling>(vector: V, slots: &Slots<V>) -> V::Bytes {
    let [one, other, last] = slots.sums;
    remainders(vector, vector.packed(one, other, if S::GROUPS == 9 { Some(last) } else { None }))
}

/// One bit for each slot of which a byte is not zero.
#[inline(always)]
fn touched<V: Vector>(vector: V, bytes: V::Bytes) -> u32 {
    const LOW: u32 = 0x7F7F_7F7F;
    let touched = !vector.bits(vector.equal(bytes, vector.all(0)));
    // The highest bit of each byte, and then these four side by side.
    let highest = (((touched & LOW) + LOW) | touched) & !LOW;
    ((highest >> 7).wrapping_mul(0x0020_4081) >> 21) & 15
}

impl<V: Vector> Engine for V {
    #[inline(always)]
    fn agrees<S: Spelling>(self, id: &[u8]) -> bool {
        let slots = slots::<V, S>(self, id);
        self.is_zero(self.or(large::<V, S>(self, &slots), all_remainders::<V, S>(self, &slots)))
    }

    #[inline(always)]
    fn grade<S: Spelling>(self, id: &[u8]) -> (bool, u64) {
        let slots = slots::<V, S>(self, id);
        let large = large::<V, S>(self, &slots);
        let foreign = self.minus_bounded(large, self.slots(S::SLACK));
        let agrees = self.is_zero(self.or(large, all_remainders::<V, S>(self, &slots)));
        (self.is_zero(foreign), u64::from(agrees))
    }

    #[inline(always)]
    fn bad_groups<S: Spelling>(self, id: &[u8]) -> Option<u16> {
        let slots = slots::<V, S>(self, id);
        let foreign = self.minus_bounded(large::<V, S>(self, &slots), self.slots(S::SLACK));
        let mut groups = 0;
        for part in 0..S::GROUPS.div_ceil(4) {
            let large = self.minus_bounded(slots.digits[part], self.slots(S::LIMIT));
            groups |= touched(self, self.or(large, remainders(self, slots.sums[part]))) << (4 * part);
        }
        self.is_zero(foreign).then_some(groups as u16)
    }

    #[inline(always)]
    fn key<const DASHED: bool>(self, id: &[u8]) -> u8 {
        key::faults::<V, DASHED>(self, id)
    }

    #[inline(always)]
    fn line_feeds(self, block: &[u8; 64]) -> u64 {
        let (low, high) = (self.load(bytes(block, 0)), self.load(bytes(block, 32)));
        u64::from(equal(self, low, b'\n')) | u64::from(equal(self, high, b'\n')) << 32
    }
}

/// Which bytes are this one.
#[inline(always)]
fn equal<V: Vector>(vector: V, bytes: V::Bytes, byte: u8) -> u32 {
    vector.bits(vector.equal(bytes, vector.all(byte)))
}
