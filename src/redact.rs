//! A text with its identifiers hidden and everything else as it was.
//!
//! Knows what is shown in the place of a find. Knows nothing of how finds are made, of files or encodings.

use core::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::scan::{self, Hit, Leniency, Passage, Scanner, Tide};
use crate::shape::Kind;

/// Hides identifiers in a text that comes in chunks.
///
/// - A product key keeps its last five characters, as Microsoft's tools do: `*****-*****-*****-*****-MY832`.
/// - Of an installation ID or confirmation ID the grouping stays and nothing else: `******-******-…`.
/// - With a key of your own ([`with_key`](Self::with_key)), a token follows: `*****-…-MY832#` and sixteen hexadecimal digits.
/// - Everything else comes out byte for byte as it went in.
/// - What comes out holds nothing that a [`Scanner`] of the same [`Leniency`] finds.
///
/// [`Leniency::Possible`] also hides what was mistyped, and is the one to choose when in doubt.
///
/// # Examples
///
/// ```
/// use offhook::redact::Redactor;
/// use offhook::scan::Leniency;
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
    tokens: Option<Tokens>,
}

impl Redactor {
    /// One that hides what a [`Scanner`] of this leniency finds.
    pub fn new(leniency: Leniency) -> Self {
        Self::with(Scanner::new(leniency))
    }

    /// One that hides what `scanner` finds.
    pub fn with(scanner: Scanner) -> Self {
        Self { tide: Tide::new(scanner), tokens: None }
    }

    /// The same, with a token behind each find by which texts that were redacted with the same key can be joined.
    ///
    /// However it is spelled, an identifier has the same token: 64 bits of the HMAC-SHA-256 of its characters. Who has the
    /// key can tell whether a token is that of an identifier they hold; nobody can turn a token into an identifier.
    #[must_use]
    pub fn with_key(mut self, key: &[u8]) -> Self {
        self.tokens = Hmac::new_from_slice(key).ok().map(Tokens);
        self
    }

    /// Takes the next chunk; `out` gets what is decided, in order.
    pub fn push(&mut self, chunk: &[u8], out: &mut impl FnMut(&[u8])) {
        let Self { tide, tokens } = self;
        tide.push(chunk, &mut |passage| write(passage, tokens.as_ref(), out));
    }

    /// Ends the text; `out` gets the rest.
    pub fn finish(self, out: &mut impl FnMut(&[u8])) {
        let Self { tide, tokens } = self;
        tide.finish(&mut |passage| write(passage, tokens.as_ref(), out));
    }
}

/// What makes tokens; the key is hidden in `Debug` and wiped on drop.
struct Tokens(Hmac<Sha256>);

impl Tokens {
    /// A sign that is part of no word, and a word that is as long as none that is found.
    fn of(&self, found: &[u8]) -> [u8; 17] {
        let mut state = self.0.clone();
        state.update(scan::bare(found).bytes());
        let mut token = [b'#'; 17];
        for (two, byte) in token[1..].chunks_exact_mut(2).zip(state.finalize().into_bytes()) {
            two.copy_from_slice(&[byte >> 4, byte & 15].map(|half| b"0123456789abcdef"[usize::from(half)]));
        }
        token
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tokens")
    }
}

fn write(passage: Passage<'_>, tokens: Option<&Tokens>, out: &mut impl FnMut(&[u8])) {
    match passage {
        Passage::Other(text) => out(text),
        Passage::Found(hit, found) => {
            hide(&hit, found, out);
            if let Some(tokens) = tokens {
                out(&tokens.of(found));
            }
        }
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
