//! The sieve, one byte after the other: the plain twin of all the others.
//!
//! Knows bytes. Knows nothing of registers.

use super::class::{CAPITAL, CLASSES, DIGIT, JOINT, KEY};
use super::{ASKED, BLOCK, Haste, Marks, Traces, blocks};

pub(super) fn next(text: &[u8], from: usize, is_strict: bool, traces: &mut Traces) -> bool {
    blocks!(text, from, is_strict, traces, marks, &ASKED)
}

pub(super) fn digits_end(text: &[u8], from: usize) -> usize {
    from + text[from..].iter().take_while(|byte| byte.is_ascii_digit()).count()
}

pub(super) fn digits_start(text: &[u8], from: usize) -> usize {
    from - text[..from].iter().rev().take(BLOCK).take_while(|byte| byte.is_ascii_digit()).count()
}

fn marks(bytes: &[u8; BLOCK]) -> Marks {
    let of = |class: u8| {
        let bit = |byte: &u8| CLASSES.as_flattened().get(usize::from(*byte)).is_some_and(|of| of & class != 0);
        bytes.iter().enumerate().fold(0, |bits, (place, byte)| bits | u64::from(bit(byte)) << place)
    };
    let (digits, joints, keys, words) = (of(DIGIT), of(JOINT), of(KEY), of(CAPITAL));
    Marks { haste: Haste { row: digits | joints, keys, words }, digits, joints, capitals: words }
}
