//! The lexer of the redactor: places, gaps between them, and anything else.
//!
//! A character means here what it means to [`check`](crate::check): there is one table. Escapes and markup of other formats, and
//! the codes that colour a terminal, are read as what they stand for, or as a gap.

use crate::text::fold::{self, Meaning, is_key_character};
use crate::text::grammar::core::group_word_length;

/// The longest escape or tag, in bytes; none continues on the next line.
pub(super) const LONGEST: usize = 256;
/// How many bytes back the lexer looks.
pub(super) const BACK: usize = 2;

/// One of the pieces of a text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::find) enum Atom {
    /// Separates places and means nothing.
    Gap,
    /// A word in front of the number or letter of a group.
    GroupWord,
    /// Ends a label, and separates.
    LabelEnd,
    /// Ends the number of an item in a list, and separates.
    ListEnd,
    /// Ends a line, and separates.
    LineEnd,
    /// A digit, or a Latin letter as a capital, in ASCII.
    Place(u8),
    /// Separates, and what follows may be the fraction of a number.
    Point,
    /// Separates, or stands for a place that could not be read.
    Unread,
    /// A letter of another script: no identifier continues after it.
    Word,
}

/// The atom at a place in the text, and where it ends.
///
/// Reads no farther than [`LONGEST`] bytes ahead, and [`BACK`] bytes back.
#[inline]
pub(in crate::find) fn at(text: &[u8], at: usize) -> (Atom, usize) {
    let byte = text[at];
    if may_announce(byte)
        && let Some(length) = group_word_length(&text[at..])
    {
        return (Atom::GroupWord, at + length);
    }
    match byte {
        b'0'..=b'9' | b'A'..=b'Z' => (Atom::Place(byte), at + 1),
        b'a'..=b'z' => (Atom::Place(byte.to_ascii_uppercase()), at + 1),
        b'\\' | b'%' | b'&' | b'<' | b'=' | 0x1B => match escape(&text[..text.len().min(at + LONGEST)], at) {
            Some((atom, end)) => (atom, end),
            None if byte == b'=' => (Atom::LabelEnd, at + 1),
            None => (Atom::Gap, at + 1),
        },
        b':' | b')' | b']' => (Atom::LabelEnd, at + 1),
        b'.' if text.get(at + 1) == Some(&b' ') => (Atom::ListEnd, at + 1),
        b'.' if text.get(at + 1).is_some_and(u8::is_ascii_digit) => (Atom::Point, at + 1),
        b'?' | b'*' => (Atom::Unread, at + 1),
        b'\n' | b'\r' => (Atom::LineEnd, at + 1),
        0x80.. => of_character(text, at),
        _ => (Atom::Gap, at + 1),
    }
}

/// The letters from a place on, when they are an ordinary word: it contains no group word, and at least one letter that no key
/// contains.
#[inline]
pub(super) fn letters(text: &[u8], at: usize) -> Option<&[u8]> {
    /// Longer words may hold a key.
    const MOST: usize = 20;
    let rest = &text[at..text.len().min(at + MOST)];
    let length = rest.iter().position(|byte| !byte.is_ascii_alphabetic())?;
    let letters = &rest[..length];
    let is_word = length > 1
        && !rest[length].is_ascii_digit()
        && !letters.iter().all(|letter| is_key_character(letter.to_ascii_uppercase()))
        && !letters
            .iter()
            .enumerate()
            .any(|(index, letter)| may_announce(*letter) && group_word_length(&rest[index..]).is_some());
    is_word.then_some(letters)
}

/// Whether a group word may begin with this byte.
const fn may_announce(byte: u8) -> bool {
    matches!(byte, b'B' | b'G' | b'b' | b'g' | 0x80..)
}

/// A character that is not ASCII, or a byte that is none.
fn of_character(text: &[u8], at: usize) -> (Atom, usize) {
    let Some(character) = character(&text[at..]) else {
        return (Atom::Gap, at + 1);
    };
    let atom = match fold::meaning(character) {
        Meaning::Digit(value) => Atom::Place(b'0' + value),
        Meaning::Letter(letter) => Atom::Place(letter),
        Meaning::LabelEnd => Atom::LabelEnd,
        Meaning::Other => of_other_script(character),
        Meaning::Circled(_) | Meaning::Mask | Meaning::Separator | Meaning::Unreadable => Atom::Gap,
    };
    (atom, at + character.len_utf8())
}

/// A character that [`check`](crate::check) does not read; people read its digits all the same.
fn of_other_script(character: char) -> Atom {
    const DIGITS: u32 = 10;
    /// Five times the ten digits, one after the other.
    const MATHEMATICAL: core::ops::RangeInclusive<u32> = 0x1_D7CE..=0x1_D7FF;
    let code = u32::from(character);
    let zero = ZEROS[..ZEROS.partition_point(|zero| *zero <= code)].last();
    match zero.map(|zero| if MATHEMATICAL.contains(&code) { (code - zero) % DIGITS } else { code - zero }) {
        Some(value @ 0..DIGITS) => Atom::Place(b'0' + value as u8),
        _ if character.is_alphabetic() => Atom::Word,
        _ => Atom::Gap,
    }
}

/// The zero of each script with decimal digits (`Nd` of Unicode 16), but for ASCII and full-width; of the mathematical ones the first.
#[rustfmt::skip]
const ZEROS: [u32; 70] = [
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20, 0x1040,
    0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0,
    0xA9F0, 0xAA50, 0xABF0, 0x1_04A0, 0x1_0D30, 0x1_0D40, 0x1_1066, 0x1_10F0, 0x1_1136, 0x1_11D0, 0x1_12F0, 0x1_1450, 0x1_14D0,
    0x1_1650, 0x1_16C0, 0x1_16D0, 0x1_16DA, 0x1_1730, 0x1_18E0, 0x1_1950, 0x1_1BF0, 0x1_1C50, 0x1_1D50, 0x1_1DA0, 0x1_1F50,
    0x1_6130, 0x1_6A60, 0x1_6AC0, 0x1_6B50, 0x1_6D70, 0x1_CCF0, 0x1_D7CE, 0x1_E140, 0x1_E2F0, 0x1_E4F0, 0x1_E5F1, 0x1_E950,
    0x1_FBF0,
];

/// The character at the start of some bytes, when they are UTF-8.
fn character(bytes: &[u8]) -> Option<char> {
    let width = match bytes.first()? {
        ..0x80 => 1,
        ..0xE0 => 2,
        ..0xF0 => 3,
        _ => 4,
    };
    str::from_utf8(bytes.get(..width)?).ok()?.chars().next()
}

/// An escape, an entity, a tag or a colour; `None` when the sign is only a sign.
fn escape(text: &[u8], at: usize) -> Option<(Atom, usize)> {
    let rest = &text[at + 1..];
    match text[at] {
        b'\\' => backslash(text, at),
        b'%' if begins_with_group(rest) => None,
        b'%' => Some((of_code(u32::from(hexadecimal(rest, 2)? as u8)), at + 3)),
        b'=' => quoted_printable(text, at),
        b'&' => {
            let length = rest.iter().take(12).position(|byte| *byte == b';')?;
            let atom = match &rest[..length] {
                [b'#', b'x' | b'X', code @ ..] => of_code(hexadecimal(code, code.len())?),
                [b'#', code @ ..] => of_code(str::from_utf8(code).ok()?.parse().ok()?),
                name => name.iter().all(u8::is_ascii_alphanumeric).then_some(Atom::Gap)?,
            };
            Some((atom, at + length + 2))
        }
        b'<' => {
            let is_tag =
                rest.first().is_some_and(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'/' | b'!' | b'?'));
            let length = rest.iter().position(|byte| matches!(byte, b'>' | b'<' | b'\n')).filter(|_| is_tag)?;
            (rest[length] == b'>' && !may_hold_groups(&rest[..length])).then_some((Atom::Gap, at + length + 2))
        }
        _ => Some((Atom::Gap, after_colour(text, at + 1)?)),
    }
}

/// Whether the attributes of a tag may hold groups of an identifier: then it is read like any text.
fn may_hold_groups(tag: &[u8]) -> bool {
    let is_group = |word: &[u8]| {
        word.len() >= 5
            && word.iter().any(u8::is_ascii_digit)
            && word.iter().all(|byte| byte.is_ascii_digit() || is_key_character(byte.to_ascii_uppercase()))
    };
    tag.split(|byte| !byte.is_ascii_alphanumeric()).any(is_group)
}

/// `\n`, `\"`, `\x2D`, `\u002D`, `\u{2013}`, as strings of programs and JSON have them.
fn backslash(text: &[u8], at: usize) -> Option<(Atom, usize)> {
    let rest = &text[at + 1..];
    let (code, length) = match rest.first()? {
        b'x' => (hexadecimal(&rest[1..], 2)?, 3),
        b'u' if rest.get(1) == Some(&b'{') => {
            let length = rest[2..].iter().take(7).position(|byte| *byte == b'}')?;
            (hexadecimal(&rest[2..], length)?, length + 3)
        }
        b'u' => (hexadecimal(&rest[1..], 4)?, 5),
        b'b' | b'f' | b'n' | b'r' | b't' | b'v' => return Some((Atom::Gap, at + 2)),
        b'e' => return Some((Atom::Gap, after_colour(text, at + 2)?)),
        b'0' if rest.starts_with(b"033[") => return Some((Atom::Gap, after_colour(text, at + 4)?)),
        b'2' | b'3' => return octal(text, at),
        _ => return None,
    };
    let end = at + 1 + length;
    match code {
        0x1B => Some((Atom::Gap, after_colour(text, end).unwrap_or(end))),
        _ => Some((of_code(code), end)),
    }
}

/// `\342\200\223`, a character that is not ASCII byte by byte. One such number alone may be the beginning of a group.
fn octal(text: &[u8], at: usize) -> Option<(Atom, usize)> {
    const LENGTH: usize = 4;
    let is_one = |bytes: &&[u8]| match bytes {
        [b'\\', b'2' | b'3', middle, last] => matches!((middle, last), (b'0'..=b'7', b'0'..=b'7')),
        _ => false,
    };
    let count = text[at..].chunks(LENGTH).take(LENGTH).take_while(is_one).count();
    (count > 1).then_some((Atom::Gap, at + count * LENGTH))
}

/// Whether the first word is as long as a group or an identifier, so that the sign in front of it is only a sign.
fn begins_with_group(text: &[u8]) -> bool {
    let word = &text[..text.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count()];
    match word.len() {
        5 | 25 if word.iter().all(|byte| is_key_character(byte.to_ascii_uppercase())) => true,
        5 | 6 | 7 | 48 | 54 | 63 => word.iter().all(u8::is_ascii_digit),
        _ => false,
    }
}

/// `=2D`, and `=` at the end of a line. Behind a name `=` is what it is everywhere.
fn quoted_printable(text: &[u8], at: usize) -> Option<(Atom, usize)> {
    let rest = &text[at + 1..];
    if let Some(length) = [&b"\r\n"[..], b"\n"].iter().find(|end| rest.starts_with(end)).map(|end| end.len()) {
        return Some((Atom::Gap, at + 1 + length));
    }
    /// No escape is in front of so many digits: they are a number.
    const NUMBER: usize = 12;
    // After its label.
    if begins_with_group(rest) || rest.iter().take(NUMBER).take_while(|byte| byte.is_ascii_digit()).count() == NUMBER {
        return None;
    }
    let is_upper = rest.get(..2)?.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'A'..=b'F'));
    let [before, second] = [1, 2].map(|back| at.checked_sub(back).map_or(0, |before| text[before]));
    // A name may end in a digit.
    let is_in_text = (before.is_ascii_digit() && !second.is_ascii_lowercase())
        || (before.is_ascii_uppercase() && !rest[..2].iter().all(u8::is_ascii_digit));
    let code = hexadecimal(rest, 2)?;
    // What is a letter or a digit is never written so.
    let atom = of_code(code);
    (is_upper && is_in_text && matches!(atom, Atom::Gap | Atom::LabelEnd)).then_some((atom, at + 3))
}

/// The end of `[1;31m`, with which a terminal is told a colour.
fn after_colour(text: &[u8], at: usize) -> Option<usize> {
    let rest = text.get(at..)?.strip_prefix(b"[")?;
    let length = rest.iter().take(24).position(|byte| !matches!(byte, b'0'..=b'?'))?;
    matches!(rest[length], b'@'..=b'~').then_some(at + length + 2)
}

fn hexadecimal(text: &[u8], digits: usize) -> Option<u32> {
    let text = text.get(..digits).filter(|text| !text.is_empty() && text.iter().all(u8::is_ascii_hexdigit))?;
    u32::from_str_radix(str::from_utf8(text).ok()?, 16).ok()
}

/// What a character means that is written as a number. A byte of another one is part of a gap.
fn of_code(code: u32) -> Atom {
    match char::from_u32(code) {
        Some(character) if character.is_ascii() || code > 0xFF => {
            let mut bytes = [0; 4];
            match fold::meaning(character) {
                Meaning::Digit(value) => Atom::Place(b'0' + value),
                Meaning::Letter(letter) => Atom::Place(letter),
                _ => of_character(character.encode_utf8(&mut bytes).as_bytes(), 0).0,
            }
        }
        _ => Atom::Gap,
    }
}
