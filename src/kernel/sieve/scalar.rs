//! The sieve, one byte after the other: the plain twin of all the others.
//!
//! Knows bytes. Knows nothing of registers.

use super::{BLOCK, Marks, Traces, blocks};

pub(super) fn next(text: &[u8], from: usize, traces: &mut Traces) -> bool {
    blocks!(text, from, traces, marks)
}

pub(super) fn digits_end(text: &[u8], from: usize) -> usize {
    from + text[from..].iter().take_while(|byte| byte.is_ascii_digit()).count()
}

pub(super) fn digits_start(text: &[u8], from: usize) -> usize {
    from - text[..from].iter().rev().take(BLOCK).take_while(|byte| byte.is_ascii_digit()).count()
}

fn marks(bytes: &[u8; BLOCK]) -> Marks {
    let mut marks = Marks { dashes: 0, digits: 0, classes: 0 };
    for (place, byte) in bytes.iter().enumerate() {
        marks.dashes |= u64::from(*byte == b'-') << place;
        marks.digits |= u64::from(byte.is_ascii_digit()) << place;
        marks.classes |= u64::from(matches!(byte, b'0'..=b'9' | b' ' | b'-')) << place;
    }
    marks
}
