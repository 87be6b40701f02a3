//! A text with its identifiers hidden and everything else as it was.

#[cfg(feature = "tokens")]
use super::keyed::Tokens;
use crate::find::{Leniency, Passage, Scanner, Tide};
use crate::id::layout::Kind;

/// Hides identifiers in a text that comes in chunks.
///
/// - A product key keeps its last five characters, as Microsoft's tools do: `*****-*****-*****-*****-MY832`.
/// - Of an installation ID or confirmation ID the grouping stays and nothing else: `******-******-…`.
/// - With a key of your own (`with_key`, feature `tokens`), a token follows: `*****-…-MY832#` and sixteen hexadecimal digits.
/// - Everything else comes out byte for byte as it went in.
/// - What comes out holds nothing that a [`Scanner`] of the same [`Leniency`] finds.
///
/// [`Leniency::Possible`] also hides what was mistyped, and is the one to choose when in doubt.
///
/// # Examples
///
/// ```
/// use offhook::find::Redactor;
/// use offhook::find::Leniency;
///
/// let mut hidden = Vec::new();
/// let mut redactor = Redactor::new(Leniency::Possible);
/// redactor.push(b"using TVRH6-WHNXV-R9WG3-9XRFY-MY832.", &mut |part| hidden.extend_from_slice(part));
/// redactor.finish(&mut |part| hidden.extend_from_slice(part));
/// assert_eq!(hidden, b"using *****-*****-*****-*****-MY832.");
/// ```
#[derive(Debug)]
pub struct Redactor {
    tide: Tide,
    mask: Mask,
}

impl Redactor {
    /// One that hides what a [`Scanner`] of this leniency finds.
    pub fn new(leniency: Leniency) -> Self {
        Self::with(Scanner::new(leniency))
    }

    /// One that hides what `scanner` finds.
    pub fn with(scanner: Scanner) -> Self {
        Self { tide: Tide::new(scanner), mask: Mask::new() }
    }

    /// The same, with a token behind each find, as [`Mask::with_key`] makes it.
    #[cfg(feature = "tokens")]
    #[must_use]
    pub fn with_key(mut self, key: &[u8]) -> Self {
        self.mask = Mask::with_key(key);
        self
    }

    /// Takes the next chunk; `out` gets what is decided, in order.
    pub fn push(&mut self, chunk: &[u8], out: &mut impl FnMut(&[u8])) {
        let Self { tide, mask } = self;
        tide.push(chunk, &mut |passage| mask.passage(passage, out));
    }

    /// Ends the text; `out` gets the rest.
    pub fn finish(self, out: &mut impl FnMut(&[u8])) {
        let Self { tide, mask } = self;
        tide.finish(&mut |passage| mask.passage(passage, out));
    }
}

/// What is shown in the place of an identifier, for whoever cuts it out of a text by themselves.
///
/// # Examples
///
/// ```
/// use offhook::{Kind, find::Mask};
///
/// let mut shown = Vec::new();
/// Mask::new().write(Kind::ProductKey, b"TVRH6-WHNXV-R9WG3-9XRFY-MY832", &mut |part| shown.extend_from_slice(part));
/// assert_eq!(shown, b"*****-*****-*****-*****-MY832");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Mask {
    #[cfg(feature = "tokens")]
    tokens: Option<Tokens>,
}

impl Mask {
    /// One that shows groups, and the last five characters of a product key.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same, with a token behind by which texts that were redacted with the same key can be joined.
    ///
    /// However it is spelled, an identifier has the same token: 64 bits of the HMAC-SHA-256 of its characters. Who has the
    /// key can tell whether a token is that of an identifier they hold; nobody can turn a token into an identifier.
    #[cfg(feature = "tokens")]
    pub fn with_key(key: &[u8]) -> Self {
        Self { tokens: Tokens::new(key) }
    }

    /// Gives `out` what stands in the place of an identifier, of ASCII as a [`Scanner`] finds it.
    pub fn write(&self, kind: Kind, found: &[u8], out: &mut impl FnMut(&[u8])) {
        /// More than any identifier has bytes.
        const PIECE: usize = 96;
        let kept = if kind == Kind::ProductKey { 5 } else { 0 };
        for (turn, piece) in found.chunks(PIECE).enumerate() {
            let mut hidden = [b'*'; PIECE];
            for ((index, shown), &byte) in hidden.iter_mut().enumerate().zip(piece) {
                if matches!(byte, b'-' | b' ') || turn * PIECE + index + kept >= found.len() {
                    *shown = byte;
                }
            }
            out(&hidden[..piece.len()]);
        }
        #[cfg(feature = "tokens")]
        if let Some(tokens) = &self.tokens {
            out(&tokens.of(found));
        }
    }

    fn passage(&self, passage: Passage<'_>, out: &mut impl FnMut(&[u8])) {
        match passage {
            Passage::Other(text) => out(text),
            Passage::Found(hit, found) => self.write(hit.kind, found, out),
        }
    }
}
