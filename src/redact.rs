//! A text with its identifiers hidden and everything else as it was.
//!
//! Knows what is shown in the place of a find. Knows nothing of how finds are made, of files or encodings.

use crate::scan::{Hit, Leniency, Passage, Scanner, Tide};
use crate::shape::Kind;

/// Hides identifiers in a text that comes in chunks.
///
/// - A product key keeps its last five characters, as Microsoft's tools do: `*****-*****-*****-*****-MY832`.
/// - Of an installation ID or confirmation ID the grouping stays and nothing else: `******-******-…`.
/// - Everything else comes out byte for byte as it went in.
/// - What comes out holds nothing that a [`Scanner`] of the same [`Leniency`] finds.
///
/// [`Leniency::Possible`] also hides what was mistyped, and is the one to choose when in doubt.
#[derive(Debug)]
pub struct Redactor {
    tide: Tide,
}

impl Redactor {
    /// One that hides what a [`Scanner`] of this leniency finds.
    pub fn new(leniency: Leniency) -> Self {
        Self::with(Scanner::new(leniency))
    }

    /// One that hides what `scanner` finds.
    pub fn with(scanner: Scanner) -> Self {
        Self { tide: Tide::new(scanner) }
    }

    /// Takes the next chunk; `out` gets what is decided, in order.
    pub fn push(&mut self, chunk: &[u8], out: &mut impl FnMut(&[u8])) {
        self.tide.push(chunk, &mut |passage| write(passage, out));
    }

    /// Ends the text; `out` gets the rest.
    pub fn finish(self, out: &mut impl FnMut(&[u8])) {
        self.tide.finish(&mut |passage| write(passage, out));
    }
}

fn write(passage: Passage<'_>, out: &mut impl FnMut(&[u8])) {
    match passage {
        Passage::Other(text) => out(text),
        Passage::Found(hit, found) => hide(&hit, found, out),
    }
}

fn hide(hit: &Hit, found: &[u8], out: &mut impl FnMut(&[u8])) {
    const LONGEST: usize = 71;
    let mut hidden = [b'*'; LONGEST];
    let kept = if hit.kind == Kind::ProductKey { 5 } else { 0 };
    for (index, &byte) in found.iter().enumerate() {
        let shown = matches!(byte, b'-' | b' ') || index >= found.len() - kept;
        hidden[index] = if shown { byte } else { b'*' };
    }
    out(&hidden[..found.len()]);
}
