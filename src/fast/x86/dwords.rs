//! The canonical spellings as tables of double words: two for each group, with four digits and with the others.

use crate::fast::spelling::{Row, Spelling};

/// Of a text of more than 64 bytes the last eight are read besides.
const REST: usize = 8;

/// A spelling with its tables. What stands behind the last group is the first once more, so that it changes nothing.
pub(super) trait Dwords: Spelling {
    /// What is taken away from each byte of the text by XOR, and the most that is left.
    const TEXT: [Row; 2] = text::<Self>();
    /// The same for the last eight bytes.
    const REST: [u64; 2] = rest::<Self>();
    /// The places of the first four digits of each group, and of the others.
    const PLACES: [Row; 2] = [places::<Self>(0), places::<Self>(4)];
    const WEIGHTS: [u32; 2] = [0x0201_0201, if Self::WIDTH == 7 { 0x0006_0201 } else { 0x0000_0601 }];
    /// The most that the digits behind the fourth are in a group that agrees.
    const LIMIT: u32 = if Self::WIDTH == 7 { 0xFF06_0909 } else { 0xFFFF_0609 };
}

impl<S: Spelling> Dwords for S {}

const fn expected<S: Spelling>(place: usize) -> [u8; 2] {
    let is_joint = S::JOINT != 0 && place % S::STRIDE == S::WIDTH;
    if is_joint { [S::JOINT, 0] } else { [b'0', 9] }
}

const fn text<S: Spelling>() -> [Row; 2] {
    let mut rows = [Row([0; 64]), Row([0; 64])];
    let mut place = 0;
    while place < 64 && place < S::LEN {
        [rows[0].0[place], rows[1].0[place]] = expected::<S>(place);
        place += 1;
    }
    rows
}

const fn rest<S: Spelling>() -> [u64; 2] {
    let mut rows = [[0; REST]; 2];
    let mut at = 0;
    while at < REST {
        [rows[0][at], rows[1][at]] = expected::<S>(S::LEN - REST + at);
        at += 1;
    }
    [u64::from_le_bytes(rows[0]), u64::from_le_bytes(rows[1])]
}

const fn places<S: Spelling>(first: usize) -> Row {
    let mut row = Row([0; 64]);
    let mut at = 0;
    while at < 64 {
        let group = if at / 4 < S::GROUPS { at / 4 } else { 0 };
        let place = group * S::STRIDE + first + at % 4;
        if first + at % 4 < S::WIDTH {
            row.0[at] = if place < 64 { place } else { 64 + place - (S::LEN - REST) } as u8;
        }
        at += 1;
    }
    row
}
