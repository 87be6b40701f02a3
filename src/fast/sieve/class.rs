//! What a byte may be in an identifier, a bit for each answer.
//!
//! The bits of a class are so laid out that a row for the low halves of bytes and one for the high halves tell it together,
//! and that one addition tells, in the highest bit, digits and joints, and another one the characters of keys. `!`, `%` and
//! `=` are among both then.

use crate::id::checksum::ALPHABET;

pub(in super::super) const DIGIT: u8 = KEY_DIGIT | FOREIGN_DIGIT;
/// A digit, or a capital letter, that product keys contain.
pub(in super::super) const CAPITAL: u8 = KEY_DIGIT | 0x08 | 0x04;
/// The same, and small letters.
pub(super) const KEY: u8 = CAPITAL | 0x02 | 0x01;
/// A dash or a space.
pub(in super::super) const JOINT: u8 = 0x10;

/// Added without going over 255, this reaches the highest bit for digits and joints.
pub(in super::super) const TO_ROW: u8 = 0x80 - KEY_DIGIT;
/// Added, and going over 255, this reaches the highest bit for key characters.
pub(in super::super) const TO_KEY: u8 = 0x80 - 0x01;

const KEY_DIGIT: u8 = 0x40;
const FOREIGN_DIGIT: u8 = 0x20;
/// What key characters must not have: the low halves of foreign digits and of joints.
const FOREIGN: u8 = 0x80;

/// What each ASCII byte may be; others are nothing.
pub(super) static CLASSES: [[u8; 64]; 2] = {
    let mut classes = [[0; 64]; 2];
    let mut byte = 0;
    while byte < 128 {
        classes[byte / 64][byte % 64] = class(byte as u8);
        byte += 1;
    }
    classes
};

/// What a byte may be, as far as its low half tells.
pub(in super::super) const BY_LOW: [u8; 16] = halves(true);
/// What a byte may be, as far as its high half tells.
pub(in super::super) const BY_HIGH: [u8; 16] = halves(false);

const fn class(byte: u8) -> u8 {
    let is_key = is_key(byte.to_ascii_uppercase());
    match byte {
        b'-' | b' ' => FOREIGN | JOINT,
        b'!' | b'%' | b'=' => FOREIGN,
        b'0'..=b'9' if is_key => KEY_DIGIT,
        b'0'..=b'9' => FOREIGN | FOREIGN_DIGIT,
        _ if is_key => 0x08 >> ((byte >> 4) - 4),
        _ => 0,
    }
}

const fn is_key(byte: u8) -> bool {
    let mut index = 0;
    while index < ALPHABET.len() {
        if ALPHABET[index] == byte {
            return true;
        }
        index += 1;
    }
    byte == b'N'
}

const fn halves(are_low: bool) -> [u8; 16] {
    let mut halves = [0; 16];
    let mut byte = 0;
    while byte < 128 {
        let half = if are_low { byte & 15 } else { byte >> 4 };
        halves[half as usize] |= class(byte);
        byte += 1;
    }
    halves
}

/// What small letters have and capitals and digits do not.
pub(in super::super) const SMALL: u8 = 0x60;
/// The first byte of a full-width character in UTF-8, and what stands for one in a narrowed text.
pub(crate) const WIDE: u8 = 0xEF;

/// The same for the looser look, whose classes are told apart by nothing but bits.
pub(in super::super) mod loose {
    use super::is_key;

    pub(in super::super::super) const DIGIT: u8 = 0x01;
    pub(in super::super::super) const KEY: u8 = 0x02 | 0x04 | 0x08;
    pub(in super::super::super) const WORD: u8 = DIGIT | 0x10 | 0x20;
    /// Letters of keys after F.
    pub(in super::super::super) const OTHER: u8 = 0x40 | 0x04;
    /// `<` and the backslash.
    pub(in super::super::super) const LEAD: u8 = 0x80;

    pub(in super::super::super) const BY_LOW: [u8; 16] = halves(true);
    pub(in super::super::super) const BY_HIGH: [u8; 16] = halves(false);

    pub(super) const fn class(byte: u8) -> u8 {
        let is_second = byte >> 4 & 1 != 0;
        match byte {
            b'<' | b'\\' => LEAD,
            b'0'..=b'9' if is_key(byte) => DIGIT | 0x08,
            b'0'..=b'9' => DIGIT,
            b'A'..=b'Z' | b'a'..=b'z' => {
                let is_key = is_key(byte.to_ascii_uppercase());
                match (is_second, is_key) {
                    (true, true) => 0x20 | 0x04,
                    (true, false) => 0x20,
                    (false, true) if byte.is_ascii_hexdigit() => 0x10 | 0x02,
                    (false, true) => 0x10 | 0x02 | 0x40,
                    (false, false) => 0x10,
                }
            }
            _ => 0,
        }
    }

    const fn halves(are_low: bool) -> [u8; 16] {
        let mut halves = [0; 16];
        let mut byte = 0;
        while byte < 128 {
            let half = if are_low { byte & 15 } else { byte >> 4 };
            halves[half as usize] |= class(byte);
            byte += 1;
        }
        halves
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY_CHARACTERS: &[u8] = b"2346789BCDFGHJKMNPQRTVWXY";

    #[test]
    fn the_halves_of_a_byte_tell_its_class_together() {
        for byte in 0..128u8 {
            let class = CLASSES.as_flattened()[usize::from(byte)];
            assert_eq!(BY_LOW[usize::from(byte & 15)] & BY_HIGH[usize::from(byte >> 4)], class, "{byte}");
            assert_eq!(class & DIGIT != 0, byte.is_ascii_digit());
            assert_eq!(class & JOINT != 0, matches!(byte, b' ' | b'-'));
            assert_eq!(class & CAPITAL != 0, KEY_CHARACTERS.contains(&byte));
            assert_eq!(class & KEY != 0, KEY_CHARACTERS.contains(&byte.to_ascii_uppercase()));
            let either = matches!(byte, b'!' | b'%' | b'=');
            assert_eq!(class.saturating_add(TO_ROW) >= 0x80, either || class & (DIGIT | JOINT) != 0);
            assert_eq!(class.wrapping_add(TO_KEY) >= 0x80, either || class & KEY != 0);
        }
    }

    #[test]
    fn the_halves_of_a_byte_tell_its_looser_class_together() {
        for byte in 0..128u8 {
            let class = loose::BY_LOW[usize::from(byte & 15)] & loose::BY_HIGH[usize::from(byte >> 4)];
            assert_eq!(class, loose::class(byte), "{byte}");
            assert_eq!(class & loose::DIGIT != 0, byte.is_ascii_digit());
            assert_eq!(class & loose::KEY != 0, KEY_CHARACTERS.contains(&byte.to_ascii_uppercase()));
            assert_eq!(class & loose::WORD != 0, byte.is_ascii_alphanumeric());
            let is_other = byte.is_ascii_alphabetic() && !byte.is_ascii_hexdigit();
            assert_eq!(class & loose::OTHER != 0, is_other && KEY_CHARACTERS.contains(&byte.to_ascii_uppercase()));
            assert_eq!(class & loose::LEAD != 0, matches!(byte, b'<' | b'\\'));
        }
    }
}
