//! Identifiers in other spellings than the canonical ones: where the gate says that there may be some, the text is decoded and swept.

use std::ops::Range;

use offhook::find::{AROUND, Gate, Hit, Leniency, Scanner, product_key, spelled_in, stretches};
use offhook::{Kind, ProductKey};
use offhook_readers::{Decoded, Encoding};

/// So much has to be known behind what is decided.
pub(super) const AHEAD: usize = 2 * Gate::AHEAD + AROUND;
/// So much of what was looked at has to be at hand.
pub(super) const BEHIND: usize = AHEAD + 2 * AROUND;

/// A part of a file: as the scanner reads it, and as it is.
pub(super) struct Window<'a> {
    /// One byte for each character, or UTF-8.
    pub(super) narrowed: &'a [u8],
    /// Where it begins in the narrowed text.
    pub(super) base: usize,
    /// The bytes of the file and their encoding, unless they are the same.
    pub(super) bytes: Option<(&'a [u8], Encoding)>,
    /// How many bytes of the file there are for one that is narrowed.
    pub(super) width: usize,
}

/// What was found, and the key that it is.
pub(super) type Spotted = (Hit, Option<ProductKey>);

/// Goes through a text beside the scanner.
pub(super) struct Spelled {
    scanner: Scanner,
    gate: Gate,
}

impl Spelled {
    pub(super) fn new() -> Self {
        let scanner = Scanner::new(Leniency::Strict);
        Self { scanner, gate: Gate::new(scanner) }
    }

    /// Looks on; up to where everything is found then.
    pub(super) fn look(&mut self, window: &Window<'_>, is_last: bool, found: &mut Vec<Spotted>) -> usize {
        let end = window.base + window.narrowed.len();
        let until = if is_last { end } else { end.saturating_sub(Gate::AHEAD + AROUND).max(window.base) };
        let mut places = Vec::new();
        self.gate.pass(window.narrowed, window.base, until, &mut |place| {
            places.push(place.start - window.base..place.end - window.base);
        });
        for stretch in stretches(places, window.narrowed.len()) {
            window.sweep(self.scanner, stretch, found);
        }
        if is_last { end } else { until.saturating_sub(Gate::AHEAD) }
    }
}

impl Window<'_> {
    fn sweep(&self, scanner: Scanner, stretch: Range<usize>, found: &mut Vec<Spotted>) {
        let Some((bytes, encoding)) = self.bytes else {
            let text = &self.narrowed[stretch.clone()];
            found.extend(spelled_in(scanner, text).into_iter().map(|hit| {
                let key = key_of(&hit, &text[hit.start..hit.end]);
                (self.placed(hit, stretch.start + hit.start, stretch.start + hit.end), key)
            }));
            return;
        };
        // Not from the middle of a character.
        let goes_on = self.narrowed[stretch.clone()].iter().take_while(|byte| **byte & 0xC0 == 0x80).count();
        let start = stretch.start + goes_on;
        let end = (stretch.end * self.width).min(bytes.len());
        let mut decoded = Decoded::of(encoding, &bytes[start * self.width..end]);
        for hit in spelled_in(scanner, decoded.text()) {
            let key = key_of(&hit, &decoded.text()[hit.start..hit.end]);
            let [from, to] = [hit.start, hit.end].map(|place| start + decoded.source(place) / self.width);
            found.push((self.placed(hit, from, to), key));
        }
    }

    fn placed(&self, hit: Hit, start: usize, end: usize) -> Hit {
        let mut hit = hit;
        (hit.start, hit.end) = (self.base + start, self.base + end);
        hit
    }
}

fn key_of(hit: &Hit, found: &[u8]) -> Option<ProductKey> {
    if hit.kind == Kind::ProductKey { product_key(found) } else { None }
}
