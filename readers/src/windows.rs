//! A text as windows that fit into memory, each ending where a line ends, if possible where a product does.
//!
//! Knows lines and how long they may be. Knows nothing of encodings or of what lines mean.
use std::io::Read;

use zeroize::Zeroizing;

use super::decode::Decoded;
use super::lines::begins_product;
use super::{Encoding, ReadError};

/// The longest window, in bytes of UTF-8; an output of a tool fits.
const LONGEST: usize = 64 * 1024;
/// A piece is appended only while there is less than a window.
pub(super) const ROOM: usize = LONGEST * 5;

/// Some lines of a text.
pub(super) struct Window<'a> {
    pub(super) encoding: Encoding,
    /// The number of the first line, counted from 1.
    pub(super) first: usize,
    pub(super) text: &'a str,
}

/// A text, window by window.
pub(super) struct Windows<R> {
    source: Decoded<R>,
    text: Zeroizing<String>,
    /// How much of the text was in the last window.
    used: usize,
    line: usize,
    has_ended: bool,
}

impl<R: Read> Windows<R> {
    /// The windows of a text whose first piece has been read, into a string with [`ROOM`].
    pub(super) fn new(source: Decoded<R>, text: Zeroizing<String>) -> Self {
        Self { source, text, used: 0, line: 1, has_ended: false }
    }

    pub(super) fn encoding(&self) -> Encoding {
        self.source.encoding()
    }

    /// The next window; `None` at the end of the text.
    pub(super) fn next(&mut self) -> Result<Option<Window<'_>>, ReadError> {
        self.drop_used();
        while self.text.len() <= LONGEST && !self.has_ended {
            self.has_ended = !self.source.next(&mut self.text)?;
        }
        if self.text.is_empty() {
            return Ok(None);
        }
        self.used = if self.text.len() <= LONGEST { self.text.len() } else { cut(&self.text) };
        Ok(Some(Window { encoding: self.source.encoding(), first: self.line, text: &self.text[..self.used] }))
    }

    fn drop_used(&mut self) {
        self.line += self.text[..self.used].matches('\n').count();
        // The room is never left, so what was in it is wiped in the end.
        self.text.drain(..self.used);
        self.used = 0;
    }
}

/// Where a text is best cut: before a product, else after a line, else anywhere.
fn cut(text: &str) -> usize {
    let end = (0..=LONGEST).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    let window = &text[..end];
    let ends = || window.rmatch_indices('\n').map(|(at, _)| at + 1).filter(|at| *at < end);
    let is_beginning = |at: &usize| begins_product(text[*at..].lines().next().unwrap_or_default());
    ends()
        .take_while(|at| *at > LONGEST / 4)
        .find(is_beginning)
        .or_else(|| ends().next())
        .or_else(|| window.rfind(' ').filter(|at| *at > LONGEST / 2))
        .unwrap_or(end)
}
