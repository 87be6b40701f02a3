//! The sieve, one byte after the other: the plain twin of all the others.
//!
//! Knows bytes. Knows nothing of registers.

use super::class::{self, CLASSES};
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
    let mut marks = Marks { digits: 0, joints: 0, keys: 0, capitals: 0 };
    for (place, byte) in bytes.iter().enumerate() {
        let class = CLASSES.as_flattened().get(usize::from(*byte)).copied().unwrap_or(0);
        let bit = |of: u8| u64::from(class & of != 0) << place;
        marks.digits |= bit(class::DIGIT);
        marks.joints |= bit(class::JOINT);
        marks.keys |= bit(class::KEY);
        marks.capitals |= bit(class::CAPITAL);
    }
    marks
}
