//! The sieve, one byte after the other: the plain twin of all the others.

use super::class::{CAPITAL, CLASSES, DIGIT, JOINT, KEY};
use super::{ASKED, BLOCK, Care, Haste, Traces, blocks};

pub(super) fn next(text: &[u8], from: usize, is_strict: bool, traces: &mut Traces) -> bool {
    blocks!(text, from, is_strict, traces, haste, care, &ASKED)
}

pub(super) fn digits_end(text: &[u8], from: usize) -> usize {
    from + text[from..].iter().take_while(|byte| byte.is_ascii_digit()).count()
}

pub(super) fn digits_start(text: &[u8], from: usize) -> usize {
    from - text[..from].iter().rev().take(BLOCK).take_while(|byte| byte.is_ascii_digit()).count()
}

fn haste(bytes: &[u8; BLOCK]) -> Haste {
    Haste { row: of(bytes, DIGIT | JOINT), keys: of(bytes, KEY), words: of(bytes, CAPITAL) }
}

fn care(bytes: &[u8; BLOCK]) -> Care {
    Care { digits: of(bytes, DIGIT), joints: of(bytes, JOINT), capitals: of(bytes, CAPITAL) }
}

/// The bytes of these classes.
fn of(bytes: &[u8; BLOCK], classes: u8) -> u64 {
    let is_of = |byte: u8| CLASSES.as_flattened().get(usize::from(byte)).is_some_and(|class| class & classes != 0);
    bytes.iter().enumerate().fold(0, |bits, (place, byte)| bits | u64::from(is_of(*byte)) << place)
}
