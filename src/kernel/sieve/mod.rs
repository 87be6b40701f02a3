//! Where in a text an identifier may be: blocks of 64 bytes, of which hardly any is looked at twice.
//!
//! Knows what every identifier leaves in the block around it. Knows nothing of what an identifier is worth, or where it ends.
//!
//! A key leaves dashes six bytes apart, three pairs in a row; the edge of a block cuts only one of them, and beside it the
//! third dash may be in the next block, so no block needs its neighbour. Forty-two digits, with or without joints, cover
//! eleven bytes from every thirty-second byte; at most two of the eleven are joints.

use super::Level;

/// How many bytes are looked at together.
const BLOCK: usize = 64;

/// A place that is part of an identifier, if it is part of any.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Trace {
    pub(crate) place: usize,
    /// Eleven bytes of digits and joints start here.
    pub(crate) of_digits: bool,
    /// A dash that joins groups of a key.
    pub(crate) of_key: bool,
}

/// Finds traces with the instructions of one level.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sieve {
    level: Level,
}

impl Sieve {
    pub(crate) fn best() -> Self {
        Self { level: Level::best() }
    }

    pub(crate) fn at(level: Level) -> Option<Self> {
        level.is_here().then_some(Self { level })
    }

    pub(crate) fn level(self) -> Level {
        self.level
    }

    /// The first trace at `from` or behind it.
    pub(crate) fn next(self, text: &[u8], from: usize) -> Option<Trace> {
        let mut block = from / BLOCK * BLOCK;
        let mut unseen = u64::MAX << (from % BLOCK);
        while block < text.len() {
            let mut bytes = [0; BLOCK];
            let rest = &text[block..text.len().min(block + BLOCK)];
            bytes[..rest.len()].copy_from_slice(rest);
            let (digits, keys) = marks(&bytes);
            let places = (digits | keys) & unseen;
            if places != 0 {
                let bit = places.trailing_zeros() as usize;
                let has = |marks: u64| marks >> bit & 1 != 0;
                return Some(Trace { place: block + bit, of_digits: has(digits), of_key: has(keys) });
            }
            (block, unseen) = (block + BLOCK, u64::MAX);
        }
        None
    }

    /// The place behind the digits that start or go on at `from`.
    pub(crate) fn digits_end(self, text: &[u8], from: usize) -> usize {
        from + text[from..].iter().take_while(|byte| byte.is_ascii_digit()).count()
    }
}

fn marks(bytes: &[u8; BLOCK]) -> (u64, u64) {
    let mask = |test: fn(u8) -> bool| {
        (0..BLOCK).filter(|place| test(bytes[*place])).fold(0, |mask: u64, place| mask | 1 << place)
    };
    let dashes = mask(|byte| byte == b'-');
    (
        windows(mask(|byte| byte.is_ascii_digit()), mask(|byte| matches!(byte, b'0'..=b'9' | b' ' | b'-'))),
        joints(dashes),
    )
}

/// The dashes that may join the groups of a key.
fn joints(dashes: u64) -> u64 {
    const EDGE: u64 = 0x3F | 0x3F << 52;
    dashes & dashes >> 6 & !(dashes >> 1) & (dashes >> 12 | dashes << 6 | EDGE)
}

/// The two places from which eleven bytes are digits and joints.
fn windows(digits: u64, classes: u64) -> u64 {
    let window = |at: u32| {
        let (digits, classes) = (digits >> at & 0x7FF, classes >> at & 0x7FF);
        u64::from(classes == 0x7FF && digits.count_ones() >= 9) << at
    };
    window(0) | window(32)
}
