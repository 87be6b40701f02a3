//! Turns bytes into UTF-8, character by character, and keeps how each is written.

use zeroize::Zeroizing;

use super::runs::Runs;
use super::writing::{self, Units, WINDOW, Writing};
use crate::error::Unreadable;
use crate::input::encoding::{Encoding, is_control, sniff};

/// How much of a text tells its encoding, from the first byte that is not ASCII.
const SAMPLE: usize = 16 * 1024;
/// How much of its beginning tells whether it is one.
const BEGINNING: usize = 64 * 1024;
/// So many bytes tell a byte-order mark.
const FEWEST: usize = 4;
/// What is shown of bytes that are no character.
const UNREADABLE: &str = "\u{FFFD}";

/// How much has come.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Until {
    /// More is about to come.
    More,
    /// Nobody knows when more comes.
    Pause,
    /// That is all.
    End,
}

/// What a step came to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Step {
    /// Some characters.
    Characters,
    /// From here on characters are written otherwise.
    Turn,
    /// Nothing more is known.
    Wait,
}

/// Decodes a text piece by piece.
pub(super) struct Decoding {
    /// `None` until the text has begun.
    writing: Option<Writing>,
    /// Whether the first byte that is not ASCII is still to tell the encoding.
    is_open: bool,
    /// Of encodings of one byte or two for each character, and how many bytes of one it has read.
    decoder: Option<encoding_rs::Decoder>,
    begun: usize,
}

impl Decoding {
    /// One that finds out how the text is written.
    pub(super) fn new() -> Self {
        Self { writing: None, is_open: true, decoder: None, begun: 0 }
    }

    /// How the text is written here.
    pub(super) fn writing(&self) -> Writing {
        self.writing.unwrap_or(Writing::Bytes(Encoding::Utf8))
    }

    fn be(&mut self, writing: Writing) {
        self.writing = Some(writing);
        self.is_open = false;
        self.begun = 0;
        self.decoder = match writing {
            Writing::Bytes(Encoding::Utf8) | Writing::Units(_) => None,
            Writing::Bytes(encoding) => Some(encoding.table().new_decoder_without_bom_handling()),
        };
    }

    fn turn(&mut self, writing: Writing) -> Step {
        self.be(writing);
        self.is_open = matches!(writing, Writing::Bytes(_));
        Step::Turn
    }

    /// Looks at the beginning of a text; whether enough has come.
    ///
    /// # Errors
    ///
    /// When it is no text; it may be read all the same.
    pub(super) fn begin(&mut self, bytes: &[u8], until: Until) -> Result<bool, Unreadable> {
        if self.writing.is_some() {
            return Ok(true);
        }
        if bytes.len() < FEWEST && until != Until::End {
            return Ok(false);
        }
        let bytes = &bytes[..bytes.len().min(BEGINNING)];
        let units = |is_big| Writing::Units(Units { width: 2, is_big });
        let sniffed = sniff(bytes);
        match (Units::of_mark(bytes), sniffed) {
            (Some(mark), _) => self.be(Writing::Units(mark)),
            (None, Ok(Encoding::Utf16Be)) => self.be(units(true)),
            (None, Ok(Encoding::Utf16Le)) => self.be(units(false)),
            _ => self.writing = Some(Writing::Bytes(Encoding::Utf8)),
        }
        // What is written in more than one way is a text when each part is.
        if sniffed.is_ok() || !self.has_controls(bytes) { Ok(true) } else { Err(Unreadable::Binary) }
    }

    /// Whether a text that begins like this one has control characters in it.
    fn has_controls(&self, bytes: &[u8]) -> bool {
        let mut text = Zeroizing::new(Vec::with_capacity(3 * BEGINNING));
        let (mut runs, mut trial) = (Runs::default(), Self::new());
        trial.be(self.writing());
        trial.is_open = self.is_open;
        while trial.step(&bytes[runs.end()..], Until::End, &mut text, &mut runs) != Step::Wait {}
        text.iter().any(|byte| is_control(*byte))
    }

    /// Decodes the next characters of what follows the last one.
    pub(super) fn step(&mut self, bytes: &[u8], until: Until, text: &mut Vec<u8>, runs: &mut Runs) -> Step {
        match self.writing() {
            Writing::Bytes(_) => self.step_bytes(bytes, until, text, runs),
            Writing::Units(units) => self.step_units(units, bytes, until, text, runs),
        }
    }

    fn step_bytes(&mut self, bytes: &[u8], until: Until, text: &mut Vec<u8>, runs: &mut Runs) -> Step {
        let (mut end, mut is_last) = (bytes.len(), until == Until::End);
        if let Some(trace) = writing::trace(&bytes[self.begun..]).map(|trace| self.begun + trace) {
            // Of a character of ASCII the zero is in front or after it.
            let first = trace.saturating_sub(1).max(self.begun);
            let window = &bytes[first..bytes.len().min(trace + WINDOW)];
            let units = (first..=trace).find_map(|start| Some((start, Units::at(&window[start - first..])?)));
            match units {
                Some((0, units)) => return self.turn(Writing::Units(units)),
                // Nothing of what is in front of them goes on there.
                Some((start, _)) => (end, is_last) = (start, true),
                None if window.len() < WINDOW && until == Until::More => (end, is_last) = (first, false),
                None => (end, is_last) = (trace + 1, is_last && trace + 1 == bytes.len()),
            }
        } else if until == Until::More {
            // The zero may be about to come.
            end = end.saturating_sub(1).max(self.begun);
        }
        if self.is_open
            && let Some(first) = bytes[..end].iter().position(|byte| !byte.is_ascii())
        {
            let sample = &bytes[first..];
            if first > 0 {
                (end, is_last) = (first, false);
            } else if until == Until::More && sample.len() < SAMPLE && memchr::memchr(b'\n', sample).is_none() {
                return Step::Wait;
            } else {
                match sniff(&sample[..sample.len().min(SAMPLE)]) {
                    Ok(Encoding::Utf16Be) => return self.turn(Writing::Units(Units { width: 2, is_big: true })),
                    Ok(Encoding::Utf16Le) => return self.turn(Writing::Units(Units { width: 2, is_big: false })),
                    Ok(encoding) => self.be(Writing::Bytes(encoding)),
                    Err(_) => self.be(Writing::Bytes(Encoding::Utf8)),
                }
            }
        }
        let before = text.len();
        self.take(&bytes[..end], is_last, text, runs);
        if text.len() > before { Step::Characters } else { Step::Wait }
    }

    /// Decodes bytes that begin where the last character ended.
    fn take(&mut self, bytes: &[u8], is_last: bool, text: &mut Vec<u8>, runs: &mut Runs) {
        match &mut self.decoder {
            None => take_utf8(bytes, is_last, text, runs),
            Some(decoder) => {
                let mut at = self.begun;
                while at < bytes.len() {
                    let ascii = bytes[at..].iter().take_while(|byte| byte.is_ascii()).count();
                    if self.begun == 0 && ascii > 0 {
                        text.extend_from_slice(&bytes[at..at + ascii]);
                        runs.push(1, 1, ascii);
                        at += ascii;
                        continue;
                    }
                    self.begun += 1;
                    at += 1;
                    decode(decoder, &bytes[at - 1..at], false, &mut self.begun, text, runs);
                }
                if is_last && self.begun > 0 {
                    // A decoder that has ended cannot be used again.
                    let mut ended = core::mem::replace(decoder, decoder.encoding().new_decoder_without_bom_handling());
                    decode(&mut ended, b"", true, &mut self.begun, text, runs);
                    self.begun = 0;
                }
            }
        }
    }

    fn step_units(&mut self, units: Units, bytes: &[u8], until: Until, text: &mut Vec<u8>, runs: &mut Runs) -> Step {
        let width = units.width;
        let (mut at, before) = (0, text.len());
        while let Some(unit) = bytes.get(at..at + width) {
            let value = units.value(unit);
            if !(0x20..0x7F).contains(&value) {
                if bytes.len() - at < WINDOW + width && until == Until::More {
                    break;
                }
                if let Some(others) = Units::at(&bytes[at..]).filter(|others| *others != units) {
                    return self.turn(Writing::Units(others));
                }
                let here = (0..width)
                    .find(|offset| bytes.get(at + offset..at + offset + WINDOW).is_some_and(writing::is_bytes));
                if let Some(offset) = here {
                    unreadable(offset, text, runs);
                    return self.turn(Writing::Bytes(Encoding::Utf8));
                }
            }
            let next = bytes.get(at + width..at + 2 * width).map(|next| units.value(next));
            let (character, length) = match (value, next) {
                (0xD800..0xDC00, Some(low @ 0xDC00..0xE000)) if width == 2 => {
                    (char::from_u32(0x1_0000 + ((value - 0xD800) << 10 | (low - 0xDC00))), 2 * width)
                }
                // The other half may be about to come.
                (0xD800..0xDC00, None) if width == 2 && until != Until::End => break,
                _ => (char::from_u32(value), width),
            };
            match character {
                Some(character) => {
                    text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
                    runs.push(character.len_utf8(), length, 1);
                }
                None => unreadable(length, text, runs),
            }
            at += length;
        }
        if until == Until::End && bytes.len() - at < width {
            unreadable(bytes.len() - at, text, runs);
        }
        if text.len() > before { Step::Characters } else { Step::Wait }
    }
}

/// Bytes that are no character.
fn unreadable(length: usize, text: &mut Vec<u8>, runs: &mut Runs) {
    if length > 0 {
        text.extend_from_slice(UNREADABLE.as_bytes());
        runs.push(UNREADABLE.len(), length, 1);
    }
}

fn take_utf8(mut bytes: &[u8], is_last: bool, text: &mut Vec<u8>, runs: &mut Runs) {
    loop {
        let (valid, rest) = match str::from_utf8(bytes) {
            Ok(_) => (bytes, None),
            Err(error) => (&bytes[..error.valid_up_to()], Some(error.error_len())),
        };
        text.extend_from_slice(valid);
        runs.push(1, 1, valid.len());
        bytes = &bytes[valid.len()..];
        match rest {
            None => return,
            Some(None) if !is_last => return,
            Some(length) => {
                let length = length.unwrap_or(bytes.len());
                unreadable(length, text, runs);
                bytes = &bytes[length..];
            }
        }
    }
}

/// Decodes what completes a character of `begun` bytes, or some.
fn decode(
    decoder: &mut encoding_rs::Decoder,
    bytes: &[u8],
    is_last: bool,
    begun: &mut usize,
    text: &mut Vec<u8>,
    runs: &mut Runs,
) {
    let mut out = [0; 32];
    let (_, _, written, _) = decoder.decode_to_utf8(bytes, &mut out, is_last);
    let characters = str::from_utf8(&out[..written]).unwrap_or_default();
    let mut left = characters.chars().count();
    for character in characters.chars() {
        left -= 1;
        // Each of the others is one byte that began no character.
        let source = begun.saturating_sub(left).max(1).min(*begun);
        runs.push(character.len_utf8(), source, 1);
        *begun -= source;
    }
    text.extend_from_slice(&out[..written]);
}
