//! Product keys as bytes: the alphabet, the number, and ten bits of its checksum from tables.
//!
//! Compares only; nothing here hands out a checksum or a key.

use crate::id::checksum::ALPHABET;

/// A character that no key contains, or no dash where one must be.
pub(super) const FOREIGN: u8 = 1;
/// No N, or more than one.
pub(super) const NOT_ONE_N: u8 = 2;
/// The checksum does not agree; says nothing beside the other two.
pub(super) const CHECKSUM: u8 = 4;

/// The number has 114 bits; ten of them are the checksum.
const BITS: u32 = 114;
const CHECKSUM_AT: u32 = 103;
const CHECKSUM_MASK: u64 = 0x3FF;
const BYTES: usize = 16;
pub(super) const POLYNOMIAL: u32 = 0x04C1_1DB7;

/// The value of each character; N has one of its own, others have the highest bit.
static VALUES: [u8; 256] = values();
const VALUE_OF_N: u8 = 0x40;

/// What each byte of the number adds to the ten bits.
static ADDS: [[u16; 256]; BYTES] = adds();
/// The ten bits of sixteen zeros, which initial value and final XOR make other than zero.
pub(super) const OF_ZEROS: u16 = (of_zeros() & 0x3FF) as u16;

/// 24 to the twelfth.
pub(super) const HALF: u64 = 24u64.pow(12);

const fn values() -> [u8; 256] {
    let mut values = [0x80; 256];
    let mut index = 0;
    while index < ALPHABET.len() {
        values[ALPHABET[index] as usize] = index as u8;
        index += 1;
    }
    values[b'N' as usize] = VALUE_OF_N;
    values
}

/// One more zero byte behind a register of the CRC.
const fn shifted(mut register: u32) -> u32 {
    let mut bit = 0;
    while bit < 8 {
        register = (register << 1) ^ (POLYNOMIAL * (register >> 31));
        bit += 1;
    }
    register
}

const fn adds() -> [[u16; 256]; BYTES] {
    let mut adds = [[0; 256]; BYTES];
    let mut bit = 0;
    while bit < 8 {
        let mut register = shifted((1u32 << bit) << 24);
        let mut at = BYTES;
        while at > 0 {
            at -= 1;
            adds[at][1 << bit] = (register & CHECKSUM_MASK as u32) as u16;
            register = shifted(register);
        }
        bit += 1;
    }
    let mut at = 0;
    while at < BYTES {
        let mut byte = 1usize;
        while byte < 256 {
            let lowest = byte & byte.wrapping_neg();
            adds[at][byte] = adds[at][lowest] ^ adds[at][byte ^ lowest];
            byte += 1;
        }
        at += 1;
    }
    adds
}

const fn of_zeros() -> u32 {
    let mut register = u32::MAX;
    let mut at = 0;
    while at < BYTES {
        register = shifted(register);
        at += 1;
    }
    !register
}

/// Whether a key may be a filler: the first two groups begin alike.
#[inline(always)]
pub(super) fn may_be_filler<const DASHED: bool>(id: &[u8]) -> bool {
    let second = 5 + usize::from(DASHED);
    id[0..4] == id[second..second + 4]
}

/// The number in two words without its checksum, and the checksum: from the place of the N and twice twelve digits.
#[inline(always)]
pub(super) fn number(lead: u64, high: u64, low: u64) -> (u64, u64, u64, bool) {
    let number = u128::from(lead * HALF + high) * u128::from(HALF) + u128::from(low);
    let (high, low) = ((number >> 64) as u64, number as u64);
    let stated = high >> (CHECKSUM_AT - 64) & CHECKSUM_MASK;
    (high & !(CHECKSUM_MASK << (CHECKSUM_AT - 64)), low, stated, high >> (BITS - 64) == 0)
}

/// Whether the checksum agrees with a number, by tables.
#[inline(always)]
pub(super) fn agrees(lead: u64, high: u64, low: u64) -> bool {
    let (high, low, stated, fits) = number(lead, high, low);
    let mut sum = OF_ZEROS ^ stated as u16;
    for at in 0..8 {
        sum ^= ADDS[at][(low >> (8 * at)) as usize & 0xFF];
        sum ^= ADDS[at + 8][(high >> (8 * at)) as usize & 0xFF];
    }
    fits && sum == 0
}

/// The bytes of a key with its dashes, or without.
pub(super) const fn length(dashed: bool) -> usize {
    place(24, dashed) + 1
}

/// Where in the text character `index` is.
const fn place(index: usize, dashed: bool) -> usize {
    if dashed { index + index / 5 } else { index }
}

/// What is wrong with a key, character by character.
#[inline(always)]
pub(super) fn faults<const DASHED: bool>(id: &[u8]) -> u8 {
    let (mut seen, mut n_count, mut n_place) = (0, 0, 0);
    for index in 0..25 {
        let value = VALUES[usize::from(id[const_place::<DASHED>(index)])];
        seen |= value;
        let is_n = usize::from(value == VALUE_OF_N);
        n_count += is_n;
        n_place += is_n * index;
    }
    let dashes = !DASHED || (0..4).all(|group| id[group * 6 + 5] == b'-');
    if seen & 0x80 != 0 || !dashes {
        return FOREIGN;
    }
    if n_count != 1 {
        return NOT_ONE_N;
    }
    let half = |from: usize| {
        (from..from + 12).fold(0, |number, digit| {
            let index = digit + usize::from(digit >= n_place);
            number * 24 + u64::from(VALUES[usize::from(id[const_place::<DASHED>(index)])])
        })
    };
    if agrees(n_place as u64, half(0), half(12)) { 0 } else { CHECKSUM }
}

#[inline(always)]
const fn const_place<const DASHED: bool>(index: usize) -> usize {
    place(index, DASHED)
}

/// Rows for shuffles: the 24 digits of a key, three times two and six bytes of nothing a slot; one row for each place of the N
/// in the two lanes of sixteen bytes.
#[cfg(all(feature = "simd", target_arch = "x86_64"))]
pub(super) mod rows {
    use super::place;

    /// Four slots of eight bytes with six digits each.
    #[derive(Clone, Copy)]
    #[repr(C, align(32))]
    pub(in super::super) struct Digits(pub(in super::super) [u8; 32]);

    pub(in super::super) static DASHED: [Digits; 32] = digits(true);
    pub(in super::super) static PLAIN: [Digits; 32] = digits(false);
    /// Which character of the key the bit is.
    pub(in super::super) static DASHED_LEADS: [u8; 32] = leads(true);
    pub(in super::super) static PLAIN_LEADS: [u8; 32] = leads(false);

    /// Where the second lane starts.
    pub(in super::super) const fn second(dashed: bool) -> usize {
        if dashed { 13 } else { 9 }
    }

    /// The place in the text that a bit of the two lanes stands for.
    const fn place_of(bit: usize, dashed: bool) -> usize {
        if bit < 16 { bit } else { bit - 16 + second(dashed) }
    }

    const fn leads(dashed: bool) -> [u8; 32] {
        let mut leads = [0; 32];
        let mut bit = 0;
        while bit < 32 {
            let mut index = 0;
            while index < 25 {
                if place(index, dashed) == place_of(bit, dashed) {
                    leads[bit] = index as u8;
                }
                index += 1;
            }
            bit += 1;
        }
        leads
    }

    const fn digits(dashed: bool) -> [Digits; 32] {
        let mut rows = [Digits([0x80; 32]); 32];
        let leads = leads(dashed);
        let mut bit = 0;
        while bit < 32 {
            let mut digit = 0;
            while digit < 24 {
                let index = digit + (digit >= leads[bit] as usize) as usize;
                let start = if digit < 12 { 0 } else { second(dashed) };
                rows[bit].0[digit / 6 * 8 + digit % 6] = (place(index, dashed) - start) as u8;
                digit += 1;
            }
            bit += 1;
        }
        rows
    }
}
