//! What one finds in programs: characters filtered and collected.

use super::scalar;

pub fn digits(id: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(id) else { return false };
    let digits = text.chars().filter(|c| *c != '-' && *c != ' ').map(|c| c.to_digit(10));
    let Some(digits) = digits.collect::<Option<Vec<u32>>>() else { return false };
    let width = match digits.len() {
        63 => 7,
        54 | 48 => 6,
        _ => return false,
    };
    digits.chunks(width).all(|group| {
        let sum: u32 = group[..width - 1].iter().zip([1, 2].into_iter().cycle()).map(|(d, weight)| d * weight).sum();
        sum % 7 == group[width - 1]
    })
}

pub fn key(text: &[u8]) -> bool {
    const ALPHABET: &str = "BCDFGHJKMPQRTVWXY2346789";
    let Ok(text) = std::str::from_utf8(text) else { return false };
    let kept: Vec<char> = text.chars().filter(|c| *c != '-').collect();
    if kept.len() != 25 || kept.iter().filter(|c| **c == 'N').count() != 1 {
        return false;
    }
    let mut number = kept.iter().position(|c| *c == 'N').unwrap_or_default() as u128;
    for c in kept.iter().filter(|c| **c != 'N') {
        let Some(value) = ALPHABET.chars().position(|known| known == *c) else { return false };
        number = number * 24 + value as u128;
    }
    scalar::decoded(number)
}
