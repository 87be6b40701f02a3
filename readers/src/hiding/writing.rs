//! How characters are written: in bytes, or in units of two or four.

/// How many bytes tell units from bytes.
pub(super) const WINDOW: usize = 16;

/// How the characters of a part of a text are written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Writing {
    /// In bytes, of an encoding in which ASCII is ASCII.
    Bytes,
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

    /// The units that begin here: some characters in a row, of ASCII when the units have two bytes.
    fn of_zeros(bytes: &[u8]) -> Option<Self> {
        const CHARACTERS: usize = 4;
        Self::ALL.into_iter().find(|units| {
            let length = CHARACTERS * units.width;
            let is_character = |value| match units.width {
                2 => is_text(value),
                // The other planes are empty or for private use.
                _ => is_text(value) || ((0xA0..0x4_0000).contains(&value) && char::from_u32(value).is_some()),
            };
            bytes.len() >= length
                && bytes[..length].chunks_exact(units.width).all(|unit| is_character(units.value(unit)))
        })
    }
}

/// Where in bytes there may be units: a zero, or the byte that is in every byte-order mark and in no character.
pub(super) fn trace(bytes: &[u8]) -> Option<usize> {
    memchr::memchr2(0, 0xFF, bytes)
}

/// Whether it is a character of ASCII that texts hold.
fn is_text(value: u32) -> bool {
    matches!(value, 0x20..=0x7E | 0x09 | 0x0A | 0x0D)
}

/// Whether what seems to be units is bytes from here on: UTF-8, of which each side of the units has a byte of ASCII below the high
/// bytes of ideographs, which begin at N. A zero counts for nothing: it is the high byte of kana.
pub(super) fn is_bytes(window: &[u8]) -> bool {
    let is_low = |byte: &u8| *byte < b'N' && *byte != b'0';
    let is_utf8 = || str::from_utf8(window).map_or_else(|error| error.error_len().is_none(), |_| true);
    window.iter().all(|byte| *byte >= 0x80 || is_text(u32::from(*byte)))
        && (0..2).all(|side| window.iter().skip(side).step_by(2).any(is_low))
        && is_utf8()
}
