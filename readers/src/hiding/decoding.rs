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
/// With fewer bytes a byte-order mark is not told from the beginning of a longer one.
const FEWEST: usize = 4;
/// How many bytes of a character may be in front of its first zero.
const BEFORE: usize = 3;
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
    /// What bytes are that are not UTF-8, once the first line with some has told it.
    told: Option<Encoding>,
}

impl Decoding {
    /// One that finds out how the text is written.
    pub(super) fn new() -> Self {
        Self { writing: None, told: None }
    }

    /// One of a text of which it is known how it is written.
    pub(super) fn of(encoding: Encoding) -> Self {
        let units = |is_big| Writing::Units(Units { width: 2, is_big });
        let writing = match encoding {
            Encoding::Utf16Be => units(true),
            Encoding::Utf16Le => units(false),
            _ => Writing::Bytes,
        };
        Self { writing: Some(writing), told: Some(encoding) }
    }

    /// How the text is written here.
    pub(super) fn writing(&self) -> Writing {
        self.writing.unwrap_or(Writing::Bytes)
    }

    fn turn(&mut self, writing: Writing) -> Step {
        self.writing = Some(writing);
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
        self.writing = Some(match (Units::of_mark(bytes), sniffed) {
            (Some(mark), _) => Writing::Units(mark),
            (None, Ok(Encoding::Utf16Be)) => units(true),
            (None, Ok(Encoding::Utf16Le)) => units(false),
            _ => Writing::Bytes,
        });
        // What is written in more than one way is a text when each part is.
        if sniffed.is_ok() || !self.has_controls(bytes) { Ok(true) } else { Err(Unreadable::Binary) }
    }

    /// Whether a text that begins like this one has control characters in it.
    fn has_controls(&self, bytes: &[u8]) -> bool {
        let mut text = Zeroizing::new(Vec::with_capacity(3 * BEGINNING));
        let (mut runs, mut trial) = (Runs::default(), Self { writing: self.writing, told: None });
        while trial.step(&bytes[runs.end()..], Until::End, &mut text, &mut runs) != Step::Wait {}
        text.iter().any(|byte| is_control(*byte))
    }

    /// Decodes the next characters of what follows the last one.
    pub(super) fn step(&mut self, bytes: &[u8], until: Until, text: &mut Vec<u8>, runs: &mut Runs) -> Step {
        match self.writing() {
            Writing::Bytes => self.step_bytes(bytes, until, text, runs),
            Writing::Units(units) => self.step_units(units, bytes, until, text, runs),
        }
    }

    fn step_bytes(&mut self, bytes: &[u8], until: Until, text: &mut Vec<u8>, runs: &mut Runs) -> Step {
        let (mut end, mut is_last) = (bytes.len(), until == Until::End);
        if let Some(trace) = writing::trace(bytes) {
            let first = trace.saturating_sub(BEFORE);
            let window = &bytes[first..bytes.len().min(trace + WINDOW)];
            let units = (first..=trace).find_map(|start| Some((start, Units::at(&window[start - first..])?)));
            match units {
                Some((0, units)) => return self.turn(Writing::Units(units)),
                // Nothing of what is in front of them goes on there.
                Some((start, _)) => (end, is_last) = (start, true),
                None if window.len() < WINDOW && until == Until::More => (end, is_last) = (first, false),
                None => (end, is_last) = (trace + 1, true),
            }
        } else if until == Until::More {
            // The zero may be about to come.
            end = end.saturating_sub(BEFORE);
        }
        let bytes = &bytes[..end];
        let before = text.len();
        let ascii = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(end);
        if ascii > 0 {
            text.extend_from_slice(&bytes[..ascii]);
            runs.push(1, 1, ascii);
        } else if end > 0 {
            let line = memchr::memchr(b'\n', bytes).map(|line_end| line_end + 1);
            let length = line.unwrap_or(end).min(SAMPLE);
            if line.is_none() && end < SAMPLE && until == Until::More && !is_last {
                return Step::Wait;
            }
            let is_whole = line == Some(length) || (is_last && length == end);
            if let Some(units) = self.take_line(&bytes[..length], is_whole, &bytes[..end.min(SAMPLE)], text, runs) {
                return self.turn(Writing::Units(units));
            }
        }
        if text.len() > before { Step::Characters } else { Step::Wait }
    }

    /// Decodes a line, or so much of it as a sample: as UTF-8 when it is, whatever other lines are. The units that it is instead.
    fn take_line(
        &mut self,
        line: &[u8],
        is_whole: bool,
        sample: &[u8],
        text: &mut Vec<u8>,
        runs: &mut Runs,
    ) -> Option<Units> {
        let is_utf8 = match str::from_utf8(line) {
            Ok(_) => true,
            Err(error) => error.error_len().is_none() && !is_whole,
        };
        if !is_utf8 && self.told.is_none() {
            match sniff(sample) {
                Ok(Encoding::Utf16Be) => return Some(Units { width: 2, is_big: true }),
                Ok(Encoding::Utf16Le) => return Some(Units { width: 2, is_big: false }),
                Ok(encoding) => self.told = Some(encoding),
                Err(_) => self.told = Some(Encoding::Utf8),
            }
        }
        match self.told {
            Some(encoding @ (Encoding::EucJp | Encoding::Gbk | Encoding::ShiftJis)) if !is_utf8 => {
                take_pairs(encoding, line, is_whole, text, runs);
            }
            // Its other bytes are characters by themselves, so that they may be among those of UTF-8.
            told => take_utf8(line, is_whole, told == Some(Encoding::Windows1252), text, runs),
        }
        None
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
                    return self.turn(Writing::Bytes);
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

/// UTF-8, and other bytes between its characters: of code page 1252 or of nothing.
fn take_utf8(mut bytes: &[u8], is_whole: bool, is_western: bool, text: &mut Vec<u8>, runs: &mut Runs) {
    loop {
        let (valid, rest) = match str::from_utf8(bytes) {
            Ok(_) => (bytes, None),
            Err(error) => (&bytes[..error.valid_up_to()], Some(error.error_len())),
        };
        text.extend_from_slice(valid);
        runs.push(1, 1, valid.len());
        bytes = &bytes[valid.len()..];
        let length = match rest {
            None => return,
            Some(None) if !is_whole => return,
            Some(length) => length.unwrap_or(bytes.len()),
        };
        if is_western {
            take_pairs(Encoding::Windows1252, &bytes[..length], true, text, runs);
        } else {
            unreadable(length, text, runs);
        }
        bytes = &bytes[length..];
    }
}

/// Characters of one byte or two, as the encoding has them; the first half of one is left when more is to come.
fn take_pairs(encoding: Encoding, bytes: &[u8], is_whole: bool, text: &mut Vec<u8>, runs: &mut Runs) {
    let mut decoder = encoding.table().new_decoder_without_bom_handling();
    let (mut at, mut begun) = (0, 0);
    while at < bytes.len() {
        let ascii = bytes[at..].iter().take_while(|byte| byte.is_ascii()).count();
        if begun == 0 && ascii > 0 {
            text.extend_from_slice(&bytes[at..at + ascii]);
            runs.push(1, 1, ascii);
            at += ascii;
            continue;
        }
        begun += 1;
        at += 1;
        decode(&mut decoder, &bytes[at - 1..at], false, &mut begun, text, runs);
    }
    if is_whole && begun > 0 {
        decode(&mut decoder, b"", true, &mut begun, text, runs);
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
