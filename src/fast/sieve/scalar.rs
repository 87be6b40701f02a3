//! The sieve, one byte after the other: the plain twin of all the others.

use super::class::{CAPITAL, CLASSES, DIGIT, JOINT, KEY, SMALL, WIDE};
use super::{BLOCK, Care, Haste, Look, Loose};

#[derive(Clone, Copy)]
pub(in super::super) struct Plain;

impl Look for Plain {
    fn haste(self, block: &[u8; BLOCK]) -> Haste {
        Haste { row: of(block, DIGIT | JOINT), keys: of(block, KEY), words: of(block, CAPITAL) }
    }

    fn care(self, block: &[u8; BLOCK]) -> Care {
        Care { digits: of(block, DIGIT), joints: of(block, JOINT), capitals: of(block, CAPITAL) }
    }

    fn loose(self, block: &[u8; BLOCK]) -> Loose {
        loose(block)
    }
}

pub(in super::super) fn loose(block: &[u8; BLOCK]) -> Loose {
    let bits = |is: fn(u8) -> bool| {
        block.iter().enumerate().fold(0, |bits, (place, byte)| bits | u64::from(is(*byte)) << place)
    };
    let (digits, words) = (bits(|byte| byte.is_ascii_digit()), bits(|byte| byte.is_ascii_alphanumeric()));
    let leads = bits(|byte| matches!(byte, b'<' | b'\\'));
    Loose {
        digits,
        keys: of(block, KEY),
        others: of(block, KEY) & bits(|byte| byte.is_ascii_alphabetic() && !byte.is_ascii_hexdigit()),
        words,
        dashes: bits(|byte| byte == b'-'),
        leads: leads | bits(|byte| byte == b'%') & words >> 1 | bits(|byte| byte == b'=') & digits >> 1,
        controls: bits(|byte| byte < b' '),
        small: bits(|byte| byte & SMALL == SMALL),
        wide: bits(|byte| byte == WIDE),
    }
}

pub(in super::super) fn digits_end(text: &[u8], from: usize) -> usize {
    from + text[from..].iter().take_while(|byte| byte.is_ascii_digit()).count()
}

pub(in super::super) fn digits_start(text: &[u8], from: usize) -> usize {
    from - text[..from].iter().rev().take(BLOCK).take_while(|byte| byte.is_ascii_digit()).count()
}

/// The bytes of these classes.
fn of(bytes: &[u8; BLOCK], classes: u8) -> u64 {
    let is_of = |byte: u8| CLASSES.as_flattened().get(usize::from(byte)).is_some_and(|class| class & classes != 0);
    bytes.iter().enumerate().fold(0, |bits, (place, byte)| bits | u64::from(is_of(*byte)) << place)
}
