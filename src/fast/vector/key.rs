//! Product keys in vector registers.

use super::{Vector, bytes, equal};
use crate::fast::key::{CHECKSUM, FOREIGN, NOT_ONE_N, length, rows};
use crate::id::checksum::ALPHABET;

/// What is wrong with a key, as far as it was looked for.
#[inline(always)]
pub(super) fn faults<V: Vector, const DASHED: bool>(vector: V, id: &[u8]) -> u8 {
    const {
        assert!(rows::second(DASHED) + 16 == length(DASHED), "the second lane ends with the text");
    }
    assert!(id.len() == length(DASHED), "a text of a key's length");
    let read = vector.pair(bytes(id, 0), bytes(id, rows::second(DASHED)));
    // The second lane begins with bytes that the first holds too.
    let of_n = equal(vector, read, b'N') & if DASHED { !0x0007_0000 } else { !0x007F_0000 };
    if of_n.count_ones() != 1 {
        return NOT_ONE_N;
    }
    let bit = (of_n.trailing_zeros() & 31) as usize;
    let (rows, leads) = if DASHED { (&rows::DASHED, &rows::DASHED_LEADS) } else { (&rows::PLAIN, &rows::PLAIN_LEADS) };
    let characters = vector.shuffle(read, vector.load(&rows[bit].0));
    let values = values(vector, characters);
    let unknown = equal(vector, values, 0);
    let [one, two, three, four] = vector.sixes(vector.minus(values, vector.all(1)));
    const SIX: u64 = 24u64.pow(6);
    let agrees = vector.checksum_agrees(u64::from(leads[bit]), one * SIX + two, three * SIX + four);
    let mut odd = unknown != 0xC0C0_C0C0;
    if DASHED {
        odd |= equal(vector, read, b'-') != DASHES;
    }
    (u8::from(!agrees) * CHECKSUM) | (u8::from(odd) * FOREIGN)
}

/// The dashes of a key in the two lanes.
const DASHES: u32 = 1 << 5 | 1 << 11 | 1 << (16 + 17 - 13) | 1 << (16 + 23 - 13);

/// Values plus one; 0 for what is no character of a key but N.
#[inline(always)]
fn values<V: Vector>(vector: V, characters: V::Bytes) -> V::Bytes {
    let [threes, fours] = [values_of::<V, 3>(vector, characters), values_of::<V, 4>(vector, characters)];
    vector.or(vector.or(threes, fours), values_of::<V, 5>(vector, characters))
}

/// The values of those with this upper half.
#[inline(always)]
fn values_of<V: Vector, const UPPER: u8>(vector: V, characters: V::Bytes) -> V::Bytes {
    let row: &'static [u8; 16] = const { &row_of_values(UPPER) };
    // Other upper halves reach the highest bit, for which the shuffle gives 0.
    let own = vector.xor(characters, vector.all(UPPER << 4));
    vector.shuffle(vector.pair(row, row), vector.plus_bounded(own, vector.all(0x70)))
}

/// The values of the characters with this upper half, plus one, by their lower half.
const fn row_of_values(upper: u8) -> [u8; 16] {
    let mut row = [0; 16];
    let mut index = 0;
    while index < ALPHABET.len() {
        if ALPHABET[index] >> 4 == upper {
            row[ALPHABET[index] as usize & 15] = index as u8 + 1;
        }
        index += 1;
    }
    row
}
