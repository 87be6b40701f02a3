//! Two ways to read an identifier as people type it.

use unicode_normalization::UnicodeNormalization as _;

use super::scalar;

/// Compatibility composition, then whatever is a digit.
pub fn normalised(text: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(text) else { return false };
    let digits: String = text.nfkc().filter(char::is_ascii_digit).collect();
    scalar::digits(digits.as_bytes())
}

/// One match for each character.
pub fn matched(text: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(text) else { return false };
    let mut digits = [0; 63];
    let mut count = 0;
    for c in text.chars() {
        let digit = match c {
            '0'..='9' => c as u32 - '0' as u32,
            '\u{FF10}'..='\u{FF19}' => c as u32 - 0xFF10,
            ' ' | '-' | '\u{A0}' | '\u{2010}'..='\u{2015}' | '\u{3000}' | '\u{30FC}' | '\u{FF0D}' => continue,
            _ => return false,
        };
        let Some(place) = digits.get_mut(count) else { return false };
        *place = b'0' + digit as u8;
        count += 1;
    }
    scalar::digits(&digits[..count])
}
