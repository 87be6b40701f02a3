//! A text in blocks of whole lines.

use std::io::{self, Read};

use zeroize::Zeroizing;

use crate::trouble::Trouble;

/// The longest line of a list of identifiers, in bytes of UTF-8.
const LONGEST_LINE: usize = 65_536;
/// How long a block is at most; several of the longest lines have room in it.
const BLOCK: usize = 256 * 1024;

/// The blocks of a text, from its beginning to its end.
pub(crate) struct Blocks {
    name: String,
    source: Box<dyn Read>,
    /// Whether everything is there already. Otherwise each line counts as soon as it has come.
    is_file: bool,
    /// The beginning of a line whose end has not come yet.
    kept: Zeroizing<Vec<u8>>,
    /// The number of the line that begins next, counted from 1.
    number: usize,
    /// Whether that line is too long and is being left out.
    is_too_long: bool,
}

/// Lines that follow one another.
pub(crate) struct Block {
    first: usize,
    text: Zeroizing<Vec<u8>>,
    is_left_out: bool,
}

/// One line without its end, or where a line too long was left out.
pub(crate) enum Line<'a> {
    Text(usize, &'a [u8]),
    TooLong(usize),
}

impl Blocks {
    pub(crate) fn new(name: String, source: Box<dyn Read>, is_file: bool) -> Self {
        Self { name, source, is_file, kept: Zeroizing::new(Vec::new()), number: 1, is_too_long: false }
    }

    /// Whether everything is there already.
    pub(crate) fn is_file(&self) -> bool {
        self.is_file
    }

    /// The next block; `None` at the end of the text.
    pub(crate) fn next(&mut self) -> Result<Option<Block>, Trouble> {
        // Room for all of it at once: a growing buffer would leave copies behind.
        let mut text = Zeroizing::new(Vec::with_capacity(BLOCK));
        text.append(&mut self.kept);
        loop {
            let is_end = self.read(&mut text)? == 0;
            if self.is_too_long && !self.skip(&mut text, is_end) {
                continue;
            }
            let end = memchr::memrchr(b'\n', &text).map(|at| at + 1);
            let is_full = text.len() == BLOCK;
            match end {
                _ if is_end => return Ok((!text.is_empty()).then(|| self.block(text))),
                Some(end) if is_full || !self.is_file => {
                    self.kept = Zeroizing::new(text.split_off(end));
                    return Ok(Some(self.block(text)));
                }
                None if is_full => {
                    self.is_too_long = true;
                    return Ok(Some(Block { first: self.number, text: Zeroizing::new(Vec::new()), is_left_out: true }));
                }
                _ => {}
            }
        }
    }

    /// Appends what can be read at once; how much that was.
    fn read(&mut self, text: &mut Vec<u8>) -> Result<usize, Trouble> {
        let before = text.len();
        text.resize(BLOCK, 0);
        let got = read_once(&mut self.source, &mut text[before..]);
        text.truncate(before + got.as_ref().copied().unwrap_or(0));
        got.map_err(|error| Trouble::read(&self.name, error))
    }

    /// Drops the rest of a line that is too long, as far as it has come; whether it has ended.
    fn skip(&mut self, text: &mut Vec<u8>, is_end: bool) -> bool {
        let end = memchr::memchr(b'\n', text).map(|at| at + 1);
        text.drain(..end.unwrap_or(text.len()));
        if end.is_some() {
            self.is_too_long = false;
            self.number += 1;
        }
        end.is_some() || is_end
    }

    fn block(&mut self, text: Zeroizing<Vec<u8>>) -> Block {
        let first = self.number;
        self.number += memchr::memchr_iter(b'\n', &text).count();
        Block { first, text, is_left_out: false }
    }
}

impl<'a> Line<'a> {
    /// What is in it, where that is text.
    pub(crate) fn text(self) -> Option<&'a str> {
        match self {
            Self::Text(_, text) => std::str::from_utf8(text).ok(),
            Self::TooLong(_) => None,
        }
    }
}

impl Block {
    pub(crate) fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        let mut rest = &self.text[..];
        let mut number = self.first;
        let left_out = self.is_left_out.then_some(Line::TooLong(self.first));
        left_out.into_iter().chain(std::iter::from_fn(move || {
            let end = memchr::memchr(b'\n', rest).map_or(rest.len(), |at| at + 1);
            let (line, behind) = rest.split_at_checked(end).filter(|(line, _)| !line.is_empty())?;
            rest = behind;
            number += 1;
            let line = without_end(line);
            Some(if line.len() > LONGEST_LINE { Line::TooLong(number - 1) } else { Line::Text(number - 1, line) })
        }))
    }
}

/// Whether nothing stands in a line.
pub(crate) fn is_blank(line: &[u8]) -> bool {
    let blank = |text: &str| text.trim_matches(['\u{FEFF}', ' ', '\t', '\u{3000}']).is_empty();
    std::str::from_utf8(line).is_ok_and(blank)
}

fn without_end(line: &[u8]) -> &[u8] {
    let end = line.iter().rposition(|byte| !matches!(byte, b'\n' | b'\r'));
    &line[..end.map_or(0, |last| last + 1)]
}

/// Reads once, whatever signals come in between.
pub(crate) fn read_once(source: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match source.read(buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}
