//! How one would do it without this library.
//!
//! Each peer reads canonical spellings and check digits and no more: no captions, look-alikes, fillers or explanations.

pub mod dense;
pub mod lines;
pub mod nfkc;
pub mod nom;
pub mod regex;
pub mod scalar;
pub mod typical;
pub mod winnow;

/// Whether a text is a plausible identifier.
pub type Digits = fn(&[u8]) -> bool;

/// Those who answer for one installation ID or confirmation ID.
pub const DIGITS: [(&str, Digits); 5] = [
    ("typical code", typical::digits),
    ("tight scalar", scalar::digits),
    ("nom 8", nom::digits),
    ("winnow 1", winnow::digits),
    ("regex + scalar", regex::digits),
];

/// Those who answer for one product key with its checksum.
pub const KEYS: [(&str, Digits); 5] = [
    ("typical code", typical::key),
    ("tight scalar", scalar::key),
    ("nom 8", nom::key),
    ("winnow 1", winnow::key),
    ("regex + scalar", regex::key),
];

/// The sum of all words: reads every byte once and does nothing else.
pub fn plain_read(bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks::<8>();
    let sum = words.iter().fold(0u64, |sum, word| sum.wrapping_add(u64::from_ne_bytes(*word)));
    rest.iter().fold(sum, |sum, byte| sum.wrapping_add(u64::from(*byte)))
}
