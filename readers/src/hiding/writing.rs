//! How characters are written: in bytes, or in units of two or four.

use crate::input::encoding::Encoding;

/// How many bytes tell units from bytes.
pub(super) const WINDOW: usize = 16;

/// How the characters of a part of a text are written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Writing {
    /// In bytes; one in which ASCII is ASCII.
    Bytes(Encoding),
    /// In units of UTF-16 or UTF-32.
    Units(Units),
}

/// Units of UTF-16 or UTF-32.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Units {
    /// How many bytes one has: two or four.
    pub(super) width: usize,
    /// Whether the high byte comes first.
    pub(super) is_big: bool,
}

impl Units {
    const ALL: [Self; 4] = [
        Self { width: 4, is_big: false },
        Self { width: 4, is_big: true },
        Self { width: 2, is_big: false },
        Self { width: 2, is_big: true },
    ];

    /// The unit that some bytes are.
    pub(super) fn value(self, bytes: &[u8]) -> u32 {
        let byte = |index: usize| u32::from(bytes[if self.is_big { index } else { self.width - 1 - index }]);
        (0..self.width).fold(0, |value, index| value << 8 | byte(index))
    }

    /// Appends a character of ASCII.
    pub(super) fn write(self, ascii: u8, out: &mut Vec<u8>) {
        let at = if self.is_big { self.width - 1 } else { 0 };
        out.extend((0..self.width).map(|index| if index == at { ascii } else { 0 }));
    }

    /// The units that begin here.
    pub(super) fn at(bytes: &[u8]) -> Option<Self> {
        Self::of_mark(bytes).or_else(|| Self::of_zeros(bytes))
    }

    /// The units that begin here, by a byte-order mark.
    pub(super) fn of_mark(bytes: &[u8]) -> Option<Self> {
        Self::ALL.into_iter().find(|units| bytes.len() >= units.width && units.value(bytes) == 0xFEFF)
    }

    /// The units that begin here: some characters of ASCII in a row.
    fn of_zeros(bytes: &[u8]) -> Option<Self> {
        const CHARACTERS: usize = 4;
        Self::ALL.into_iter().find(|units| {
            let length = CHARACTERS * units.width;
            bytes.len() >= length && bytes[..length].chunks_exact(units.width).all(|unit| is_text(units.value(unit)))
        })
    }
}

/// Where in bytes there may be units: their first zero or byte-order mark.
pub(super) fn trace(bytes: &[u8]) -> Option<usize> {
    memchr::memchr3(0, 0xFE, 0xFF, bytes)
}

/// Whether it is a character of ASCII that texts hold.
fn is_text(value: u32) -> bool {
    matches!(value, 0x20..=0x7E | 0x09 | 0x0A | 0x0D)
}

/// Whether what seems to be units is bytes from here on: all of them are ASCII, and each side of the units has a byte below the high
/// bytes of ideographs, which begin at N. A zero counts for nothing: it is the high byte of kana.
pub(super) fn is_bytes(window: &[u8]) -> bool {
    let is_low = |byte: &u8| *byte < b'N' && *byte != b'0';
    window.iter().all(|byte| is_text(u32::from(*byte)))
        && (0..2).all(|side| window.iter().skip(side).step_by(2).any(is_low))
}
