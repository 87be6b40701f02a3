//! One character and what it means.

/// What a character means, whatever it looks like.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Meaning {
    /// A circled number, which is a label by itself.
    Circled(u8),
    /// A decimal digit, 0–9.
    Digit(u8),
    /// Ends a label, as the colon in `A: 123456`.
    LabelEnd,
    /// A Latin letter, upper case.
    Letter(u8),
    /// Stands for a hidden character.
    Mask,
    /// Anything else.
    Other,
    /// Stands between digits and means nothing.
    Separator,
    /// Stands for a character that could not be read.
    Unreadable,
}

/// The meaning of a character, in whatever width it was typed.
pub const fn meaning(character: char) -> Meaning {
    match character {
        '0'..='9' => Meaning::Digit(character as u8 - b'0'),
        'A'..='Z' => Meaning::Letter(character as u8),
        'a'..='z' => Meaning::Letter(character as u8 - 0x20),
        '\u{FF10}'..='\u{FF19}' => Meaning::Digit((character as u32 - 0xFF10) as u8),
        '\u{FF21}'..='\u{FF3A}' => Meaning::Letter((character as u32 - 0xFF21) as u8 + b'A'),
        '\u{FF41}'..='\u{FF5A}' => Meaning::Letter((character as u32 - 0xFF41) as u8 + b'A'),
        '\u{2460}'..='\u{2468}' => Meaning::Circled((character as u32 - 0x245F) as u8),
        '?' | '\u{FF1F}' => Meaning::Unreadable,
        '*' | '\u{FF0A}' | '\u{2022}' | '\u{25A0}' | '\u{25CF}' => Meaning::Mask,
        ':' | '=' | ')' | ']' | '\u{FF1A}' | '\u{FF1D}' | '\u{FF09}' | '\u{FF3D}' | '\u{300B}' | '\u{300D}'
        | '\u{300F}' | '\u{3011}' | '\u{3015}' => Meaning::LabelEnd,
        _ if is_separator(character) => Meaning::Separator,
        _ => Meaning::Other,
    }
}

/// Whether the character is one that needs no word: what a careful person types.
pub(crate) const fn is_plain(character: char) -> bool {
    matches!(character, '\t'..='\r' | ' ' | '-' | '0'..='9' | 'A'..='Z')
}

/// Whether a product key may contain this upper-case ASCII character: 24 letters and digits, and N.
pub const fn is_key_character(byte: u8) -> bool {
    matches!(byte, b'2'..=b'4' | b'6'..=b'9' | b'B'..=b'D' | b'F'..=b'H' | b'J' | b'K' | b'M' | b'N' | b'P'..=b'R'
        | b'T' | b'V'..=b'Y')
}

pub(crate) const fn is_separator(character: char) -> bool {
    is_space(character) || is_dash(character) || is_stop(character) || is_quote(character) || is_invisible(character)
}

const fn is_space(character: char) -> bool {
    matches!(
        character,
        '\t'..='\r'
            | ' '
            | '\u{85}'
            | '\u{A0}'
            | '\u{1680}'
            | '\u{2000}'..='\u{200A}'
            | '\u{2028}'..='\u{2029}'
            | '\u{202F}'
            | '\u{205F}'
            | '\u{3000}'
    )
}

/// Dashes, among them the Japanese long-vowel mark, which stands on the dash's key of a Japanese keyboard.
const fn is_dash(character: char) -> bool {
    matches!(
        character,
        '-' | '_'
            | '~'
            | '\u{AD}'
            | '\u{2010}'..='\u{2015}'
            | '\u{2043}'
            | '\u{2212}'
            | '\u{2500}'..='\u{2501}'
            | '\u{301C}'
            | '\u{30FC}'
            | '\u{FE58}'
            | '\u{FE63}'
            | '\u{FF0D}'
            | '\u{FF3F}'
            | '\u{FF5E}'
            | '\u{FF70}'
    )
}

const fn is_stop(character: char) -> bool {
    matches!(
        character,
        '.' | ','
            | ';'
            | '/'
            | '('
            | '['
            | '\u{B7}'
            | '\u{3001}'..='\u{3002}'
            | '\u{300A}'
            | '\u{300C}'
            | '\u{300E}'
            | '\u{3010}'
            | '\u{3014}'
            | '\u{30FB}'
            | '\u{FF08}'
            | '\u{FF0C}'
            | '\u{FF0E}'..='\u{FF0F}'
            | '\u{FF1B}'
            | '\u{FF3B}'
            | '\u{FF61}'
            | '\u{FF64}'..='\u{FF65}'
    )
}

const fn is_quote(character: char) -> bool {
    matches!(character, '"' | '\'' | '`' | '\u{2018}'..='\u{201F}' | '\u{FF02}' | '\u{FF07}')
}

const fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
    )
}

/// The digit that a letter or sign looks like.
///
/// Published lists of confusable characters (Rockwell OCR manual; ISMP) and common handwriting.
pub const fn digit_like(character: char) -> Option<&'static str> {
    Some(match narrow(character) {
        'O' | 'o' | 'D' | 'Q' | '\u{25CB}' | '\u{3007}' => "0",
        'I' | 'l' | 'i' | '|' | '!' => "1",
        'Z' | 'z' => "2",
        'S' | 's' => "5",
        'G' | 'b' => "6",
        'B' => "8",
        'g' | 'q' => "9",
        _ => return None,
    })
}

/// The key characters that a character which never occurs in a key looks like, most likely first.
pub(crate) const fn key_like(character: char) -> Option<&'static str> {
    Some(match narrow(character) {
        '0' | 'O' | 'o' => "QDCG86",
        '1' | 'I' | 'i' | 'L' | 'l' => "JT7",
        '5' | 'S' | 's' => "683BG9",
        'Z' | 'z' => "27",
        'U' | 'u' => "VYW",
        'E' | 'e' => "FB",
        'A' | 'a' => "4RH",
        _ => return None,
    })
}

/// A full-width form as the ASCII character it stands for.
const fn narrow(character: char) -> char {
    match character {
        '\u{FF01}'..='\u{FF5E}' => (character as u32 - 0xFEE0) as u8 as char,
        _ => character,
    }
}
