//! The sieve, eight bytes at a time in an ordinary register.

use super::{BLOCK, Care, Haste, Look, Loose, scalar};
use crate::fast::swar::Swar;

const LOW: u64 = 0x7F7F_7F7F_7F7F_7F7F;
const HIGH: u64 = !LOW;
/// The bit that small letters have and capitals do not.
const SMALL: u64 = u64::from_le_bytes([0x20; 8]);

impl Look for Swar {
    #[inline(always)]
    fn haste(self, block: &[u8; BLOCK]) -> Haste {
        let mut haste = Haste { row: 0, keys: 0, words: 0 };
        for word in block.as_chunks().0.iter().rev().map(|word| u64::from_le_bytes(*word)) {
            let digits = digits(word);
            // Which letters product keys lack takes longer to find out here than to look at what they leave.
            let letters = from(word | SMALL, b'a') & !from(word | SMALL, b'z' + 1);
            haste.row = haste.row << 8 | gathered(digits | equal(word, b'-') | equal(word, b' '));
            haste.keys = haste.keys << 8 | gathered(digits | letters);
            haste.words = haste.words << 8 | gathered(digits | letters & !from(word, b'a'));
        }
        haste
    }

    #[inline(always)]
    fn care(self, block: &[u8; BLOCK]) -> Care {
        let mut care = Care { digits: 0, joints: 0, capitals: 0 };
        for word in block.as_chunks().0.iter().rev().map(|word| u64::from_le_bytes(*word)) {
            let digits = digits(word);
            care.digits = care.digits << 8 | gathered(digits);
            care.joints = care.joints << 8 | gathered(equal(word, b'-') | equal(word, b' '));
            care.capitals = care.capitals << 8 | gathered(digits | from(word, b'A') & !from(word, b'Z' + 1));
        }
        care
    }

    #[inline(always)]
    fn loose(self, block: &[u8; BLOCK]) -> Loose {
        scalar::loose(block)
    }
}

/// Which of eight bytes are no digits.
pub(in super::super) fn others(bytes: &[u8; 8]) -> u64 {
    gathered(digits(u64::from_le_bytes(*bytes)) ^ HIGH)
}

/// The high bit of each byte that is this one.
#[inline(always)]
const fn equal(word: u64, byte: u8) -> u64 {
    let other = word ^ u64::from_le_bytes([byte; 8]);
    !(((other & LOW) + LOW) | other) & HIGH
}

/// The high bit of each byte that is ASCII and not below this one.
#[inline(always)]
const fn from(word: u64, least: u8) -> u64 {
    ((word & LOW) + u64::from_le_bytes([0x80 - least; 8])) & !word & HIGH
}

/// The high bit of each byte that is a digit.
#[inline(always)]
const fn digits(word: u64) -> u64 {
    let value = word ^ u64::from_le_bytes([b'0'; 8]);
    // Above nine the sum reaches the high bit; what had it before is no ASCII.
    !(((value & LOW) + u64::from_le_bytes([0x76; 8])) | value) & HIGH
}

/// The high bits, side by side.
#[inline(always)]
const fn gathered(high: u64) -> u64 {
    (high >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}
