//! The sieve in vector registers.

use super::{Vector, bytes};
use crate::fast::sieve::class::{BY_HIGH, BY_LOW, CAPITAL, DIGIT, JOINT, SMALL, TO_KEY, TO_ROW, WIDE, loose};
use crate::fast::sieve::{BLOCK, Care, Haste, Look, Loose};

impl<V: Vector> Look for V {
    #[inline(always)]
    fn haste(self, block: &[u8; BLOCK]) -> Haste {
        let [low, high] = classes(self, block);
        let (to_row, to_key) = (self.all(TO_ROW), self.all(TO_KEY));
        let row = both(self, self.plus_bounded(low, to_row), self.plus_bounded(high, to_row));
        let keys = both(self, self.plus(low, to_key), self.plus(high, to_key));
        Haste { row, keys, words: keys }
    }

    #[inline(always)]
    fn care(self, block: &[u8; BLOCK]) -> Care {
        let classes = classes(self, block);
        Care {
            digits: of(self, classes, DIGIT),
            joints: of(self, classes, JOINT),
            capitals: of(self, classes, CAPITAL),
        }
    }

    #[inline(always)]
    fn loose(self, block: &[u8; BLOCK]) -> Loose {
        // Without a closure: one would not be compiled for the instructions of the level.
        let [low, high] = [self.load(bytes(block, 0)), self.load(bytes(block, 32))];
        let classes = [loose_class(self, low), loose_class(self, high)];
        let (small, high_bits) = (self.all(SMALL), self.all(0xE0));
        let (digits, words) = (of(self, classes, loose::DIGIT), of(self, classes, loose::WORD));
        let (percents, equals) = (equal(self, low, high, b'%'), equal(self, low, high, b'='));
        Loose {
            digits,
            keys: of(self, classes, loose::KEY),
            words,
            others: of(self, classes, loose::OTHER),
            dashes: equal(self, low, high, b'-'),
            leads: of(self, classes, loose::LEAD) | percents & words >> 1 | equals & digits >> 1,
            controls: both(
                self,
                self.equal(self.and(low, high_bits), self.all(0)),
                self.equal(self.and(high, high_bits), self.all(0)),
            ),
            small: both(self, self.equal(self.and(low, small), small), self.equal(self.and(high, small), small)),
            wide: equal(self, low, high, WIDE),
        }
    }
}

/// What each byte may be, in classes for the looser look.
#[inline(always)]
fn loose_class<V: Vector>(vector: V, bytes: V::Bytes) -> V::Bytes {
    let by_low = vector.shuffle(vector.pair(&loose::BY_LOW, &loose::BY_LOW), bytes);
    vector.and(by_low, vector.shuffle(vector.pair(&loose::BY_HIGH, &loose::BY_HIGH), vector.upper(bytes)))
}

/// The bytes that are this one.
#[inline(always)]
fn equal<V: Vector>(vector: V, low: V::Bytes, high: V::Bytes, byte: u8) -> u64 {
    let byte = vector.all(byte);
    both(vector, vector.equal(low, byte), vector.equal(high, byte))
}

/// The bytes that may be one of these.
#[inline(always)]
fn of<V: Vector>(vector: V, [low, high]: [V::Bytes; 2], these: u8) -> u64 {
    let (these, zero) = (vector.all(these), vector.all(0));
    !both(vector, vector.equal(vector.and(low, these), zero), vector.equal(vector.and(high, these), zero))
}

/// Which of thirty-two bytes are no digits.
#[inline(always)]
pub(in super::super) fn others<V: Vector>(vector: V, bytes: &[u8; 32]) -> u64 {
    let values = vector.minus(vector.load(bytes), vector.all(b'0'));
    u64::from(!vector.bits(vector.equal(vector.minus_bounded(values, vector.all(9)), vector.all(0))))
}

#[inline(always)]
fn both<V: Vector>(vector: V, low: V::Bytes, high: V::Bytes) -> u64 {
    u64::from(vector.bits(low)) | u64::from(vector.bits(high)) << 32
}

/// What each byte may be.
#[inline(always)]
fn classes<V: Vector>(vector: V, block: &[u8; BLOCK]) -> [V::Bytes; 2] {
    [class(vector, bytes(block, 0)), class(vector, bytes(block, 32))]
}

#[inline(always)]
fn class<V: Vector>(vector: V, bytes: &[u8; 32]) -> V::Bytes {
    let bytes = vector.load(bytes);
    let by_low = vector.shuffle(vector.pair(&BY_LOW, &BY_LOW), bytes);
    vector.and(by_low, vector.shuffle(vector.pair(&BY_HIGH, &BY_HIGH), vector.upper(bytes)))
}
