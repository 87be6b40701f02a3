//! A text with its identifiers hidden and everything else as it was.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

#[cfg(feature = "tokens")]
use super::keyed::Tokens;
use super::{Leniency, Passage, Scanner, Sweep, spelled};
use crate::id::layout::Kind;

/// Hides identifiers in a text that comes in chunks.
///
/// - A product key keeps its last five characters, as Microsoft's tools do: `*****-*****-*****-*****-MY832`.
/// - Of an installation ID or confirmation ID the grouping stays and nothing else: `******-******-…`.
/// - With a key of your own (`with_key`, feature `tokens`), a token follows: `*****-…-MY832#` and sixteen hexadecimal digits.
/// - Everything else is left as it is, byte for byte: labels, separators, escapes.
/// - What comes out holds nothing that a [`Scanner`] of the same [`Leniency`] finds.
///
/// # What is hidden
///
/// What a scanner finds, and what [`check`](crate::check_as) takes for an identifier, as long as it is not spread over more than
/// 2 KiB: with any separators between groups or digits, full-width, with labels, a group on each line, or broken over lines with
/// something in front of each. Digits of other scripts are hidden too. Escapes (`\n`, `\u002d`, `\x2D`, `%2D`, `&#45;`, `=2D`), tags, entities and the colours of a terminal
/// count as separators, and letters or digits that are glued to an identifier do not hide it.
///
/// [`Leniency::Possible`] also hides what only looks like an identifier: a key with a wrong character, 40 to 70 digits in a row or in
/// groups, groups of a key with words between them. It hides too much rather than too little, and is the one to choose when
/// in doubt.
///
/// # Complexity
///
/// Linear in the length of the text, whatever it holds; memory is bounded. It reads every character, which a [`Scanner`] does not, and
/// takes about a hundred times as long.
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
    sweep: Sweep,
    mask: Mask,
    hidden: u64,
}

impl Redactor {
    /// One that hides what a [`Scanner`] of this leniency finds.
    pub fn new(leniency: Leniency) -> Self {
        Self::with(Scanner::new(leniency))
    }

    /// One that hides what `scanner` finds.
    pub fn with(scanner: Scanner) -> Self {
        Self { sweep: Sweep::new(scanner), mask: Mask::new(), hidden: 0 }
    }

    /// The same, with a token behind each find, as [`Mask::with_key`] makes it.
    #[cfg(feature = "tokens")]
    #[must_use]
    pub fn with_key(self, key: &[u8]) -> Self {
        self.with_mask(Mask::with_key(key))
    }

    /// The same with another mask.
    #[must_use]
    pub fn with_mask(self, mask: Mask) -> Self {
        Self { sweep: self.sweep.with_mask(&mask), mask, ..self }
    }

    /// Takes the next chunk; `out` gets what is decided, in order.
    pub fn push(&mut self, chunk: &[u8], out: &mut (impl FnMut(&[u8]) + ?Sized)) {
        let Self { sweep, mask, hidden } = self;
        sweep.pass(chunk, &mut |passage| *hidden += mask.passage(&passage, out));
    }

    /// Writes to `out` whatever can no longer change: all whole lines, except for digits or characters of a key at their end that
    /// may continue on the next line.
    pub fn flush(&mut self, out: &mut (impl FnMut(&[u8]) + ?Sized)) {
        let Self { sweep, mask, hidden } = self;
        sweep.pass_flush(&mut |passage| *hidden += mask.passage(&passage, out));
    }

    /// Writes the rest to `out`, and returns how many identifiers were hidden in the whole text.
    pub fn finish(self, out: &mut (impl FnMut(&[u8]) + ?Sized)) -> u64 {
        let Self { sweep, mask, mut hidden } = self;
        sweep.pass_rest(&mut |passage| hidden += mask.passage(&passage, out));
        hidden
    }
}

/// Hides the identifiers of a text, and whatever looks like one; borrows the text when there is nothing to hide.
///
/// # Examples
///
/// ```
/// use offhook::find::redact;
///
/// assert_eq!(redact("key TVRH6–WHNXV–R9WG3–9XRFY–MY832"), "key *****–*****–*****–*****–MY832");
/// ```
pub fn redact(text: &str) -> Cow<'_, str> {
    let mut hidden = Vec::with_capacity(text.len());
    let sweep = Sweep::of_length(Scanner::new(Leniency::Possible), text.len());
    let mut redactor = Redactor { sweep, mask: Mask::new(), hidden: 0 };
    redactor.push(text.as_bytes(), &mut |part: &[u8]| hidden.extend_from_slice(part));
    redactor.finish(&mut |part: &[u8]| hidden.extend_from_slice(part));
    if hidden == text.as_bytes() {
        return Cow::Borrowed(text);
    }
    // Whole characters are hidden, so that the rest is UTF-8 as it was.
    Cow::Owned(String::from_utf8(hidden).unwrap_or_else(|text| String::from_utf8_lossy(text.as_bytes()).into_owned()))
}

/// Which bytes of a text are hidden, from left to right.
pub(crate) fn hidden_in(text: &str) -> Vec<Range<usize>> {
    let mut hidden = Vec::new();
    let mut hide = |passage: Passage<'_>| {
        if let Passage::Found(hit, found) = passage {
            let place = |place: Range<usize>| hit.start + place.start..hit.start + place.end;
            hidden.extend(hidden_places(hit.kind, found).map(place));
        }
    };
    let mut sweep = Sweep::of_length(Scanner::new(Leniency::Possible), text.len());
    sweep.pass(text.as_bytes(), &mut hide);
    sweep.pass_rest(&mut hide);
    hidden
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

    /// Whether it shows tokens.
    pub(super) fn has_tokens(&self) -> bool {
        #[cfg(feature = "tokens")]
        let has_tokens = self.tokens.is_some();
        #[cfg(not(feature = "tokens"))]
        let has_tokens = false;
        has_tokens
    }

    /// Writes an identifier to `out` with its digits and letters hidden; `found` is its text, in UTF-8.
    pub fn write(&self, kind: Kind, found: &[u8], out: &mut (impl FnMut(&[u8]) + ?Sized)) {
        self.parts(kind, found, &mut |part| match part {
            Part::Hidden(_) => out(b"*"),
            Part::Kept(text) | Part::Token(text) => out(text),
        });
    }

    /// Cuts an identifier into its parts, from left to right, for whoever writes it in another encoding; `found` is its text, in
    /// UTF-8.
    pub fn parts(&self, kind: Kind, found: &[u8], visit: &mut (impl FnMut(Part<'_>) + ?Sized)) {
        let mut told = 0;
        for place in hidden_places(kind, found) {
            if place.start > told {
                visit(Part::Kept(&found[told..place.start]));
            }
            visit(Part::Hidden(&found[place.clone()]));
            told = place.end;
        }
        if told < found.len() {
            visit(Part::Kept(&found[told..]));
        }
        #[cfg(feature = "tokens")]
        if let Some(tokens) = &self.tokens {
            visit(Part::Token(&tokens.of(kind, found)));
        }
    }

    /// Writes a passage; how many identifiers were hidden in it.
    fn passage(&self, passage: &Passage<'_>, out: &mut (impl FnMut(&[u8]) + ?Sized)) -> u64 {
        match passage {
            Passage::Other(text) => {
                out(text);
                0
            }
            Passage::Found(hit, found) => {
                self.write(hit.kind, found, out);
                1
            }
        }
    }
}

/// A part of what is shown in the place of an identifier.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Part<'t> {
    /// Stays as it is.
    Kept(&'t [u8]),
    /// A digit or a letter, or an escape that stands for one: an asterisk is shown instead.
    Hidden(&'t [u8]),
    /// The token, in ASCII.
    Token(&'t [u8]),
}

/// Where the places of a find are that are hidden.
pub(super) fn hidden_places(kind: Kind, found: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let places = spelled::places(kind, found).count();
    // Keys that were merged have no last characters.
    let hidden = if kind == Kind::ProductKey && places == 25 { 20 } else { places };
    spelled::places(kind, found).take(hidden).map(|(_, place)| place)
}
