//! A text in a known encoding, decoded, with the place of each character.

use std::fmt;

use zeroize::Zeroizing;

use super::decoding::{Decoding, Step, Until};
use super::runs::Runs;
use crate::input::encoding::Encoding;

/// A text, or a part of one, in UTF-8, and where each character is in its bytes.
pub struct Decoded {
    text: Zeroizing<Vec<u8>>,
    runs: Runs,
}

impl Decoded {
    /// Decodes bytes in this encoding; a part that is written otherwise is read as what it is, as [`Redactor`](crate::Redactor) does.
    pub fn of(encoding: Encoding, bytes: &[u8]) -> Self {
        let mut decoded = Self { text: Zeroizing::new(Vec::with_capacity(3 * bytes.len())), runs: Runs::default() };
        let mut decoding = Decoding::of(encoding);
        while decoding.step(&bytes[decoded.runs.end()..], Until::End, &mut decoded.text, &mut decoded.runs)
            != Step::Wait
        {}
        decoded
    }

    /// The text, in UTF-8.
    pub fn text(&self) -> &[u8] {
        &self.text
    }

    /// Where the character is in the bytes that is at this place of the text; to be asked from left to right.
    pub fn source(&mut self, place: usize) -> usize {
        self.runs.advance(place)
    }
}

impl fmt::Debug for Decoded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decoded").field("length", &self.text.len()).finish_non_exhaustive()
    }
}
