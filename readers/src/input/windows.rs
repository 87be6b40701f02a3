//! Cuts a text into windows that fit into memory, at the end of a line and where possible between products.

use std::io::Read;

use zeroize::Zeroizing;

use crate::error::ReadError;
use crate::input::decode::Decoded;
use crate::input::encoding::Encoding;
use crate::input::lines::begins_product;

/// The longest window, in bytes of UTF-8; an output of a tool fits.
const LONGEST: usize = 64 * 1024;
/// A piece is appended only while there is less than a window.
pub(crate) const ROOM: usize = LONGEST * 5;

/// Some lines of a text.
pub(crate) struct Window<'a> {
    pub(crate) encoding: Encoding,
    /// The number of the first line, counted from 1.
    pub(crate) first: usize,
    pub(crate) text: &'a str,
}

/// A text, window by window.
pub(crate) struct Windows<R> {
    source: Decoded<R>,
    text: Zeroizing<String>,
    /// How much of the text was in the last window.
    used: usize,
    line: usize,
    has_ended: bool,
}

impl<R: Read> Windows<R> {
    /// The windows of a text whose first piece has been read, into a string with [`ROOM`].
    pub(crate) fn new(source: Decoded<R>, text: Zeroizing<String>) -> Self {
        Self { source, text, used: 0, line: 1, has_ended: false }
    }

    pub(crate) fn encoding(&self) -> Encoding {
        self.source.encoding()
    }

    /// The next window; `None` at the end of the text.
    pub(crate) fn next(&mut self) -> Result<Option<Window<'_>>, ReadError> {
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
