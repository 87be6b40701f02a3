//! A text with its identifiers hidden, in whatever encoding it is.
//!
//! UTF-8 goes through the redactor of the library. Of other encodings the library scans the narrowed text; its finds are cut out of
//! the bytes, and the masks are written in their encoding.

use std::collections::VecDeque;

use offhook::find::{Hit, Leniency, Mask, Redactor, Scanner, Stream};
use offhook_readers::Encoding;
use zeroize::Zeroizing;

use crate::scan::text::{Beginning, Narrower, SAMPLE, told_by, width};

/// How much of a text is kept back: findings are told once it is known what follows them.
const KEPT: usize = 64 * 1024;
/// So many bytes tell a byte-order mark and the zeros of UTF-16.
const FEWEST: usize = 4;

/// The text is none: taking something out of it would damage it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Binary;

/// What is hidden.
pub(super) struct Rules {
    pub(super) leniency: Leniency,
    /// Whether a text that is none is taken as well.
    pub(super) binary: bool,
    /// What is shown in the place of a find.
    pub(super) mask: Mask,
}

/// Hides identifiers piece by piece.
pub(super) struct Hider<'a> {
    rules: &'a Rules,
    /// The encoding, and whether the first byte that is not ASCII is still to tell it.
    encoding: Encoding,
    is_open: bool,
    has_begun: bool,
    /// Of UTF-8, and of ASCII as long as nothing else is known.
    redactor: Option<Redactor>,
    narrower: Narrower,
    stream: Stream,
    /// Where in the narrowed text the stream began.
    origin: usize,
    /// What is found and not written yet.
    hits: VecDeque<Hit>,
    /// The bytes that are not written yet, and where in the narrowed text they begin.
    bytes: Vec<u8>,
    at: usize,
    /// How many of the bytes have been looked through.
    seen: usize,
    hidden: u64,
}

impl<'a> Hider<'a> {
    pub(super) fn new(rules: &'a Rules) -> Self {
        Self {
            rules,
            encoding: Encoding::Utf8,
            is_open: false,
            has_begun: false,
            redactor: Some(Redactor::new(rules.leniency).with_mask(rules.mask.clone())),
            narrower: Narrower::new(Encoding::Utf8),
            stream: Stream::new(Scanner::new(rules.leniency)),
            origin: 0,
            hits: VecDeque::new(),
            bytes: Vec::new(),
            at: 0,
            seen: 0,
            hidden: 0,
        }
    }

    /// Takes the next piece and appends what is settled.
    pub(super) fn push(&mut self, piece: &[u8], out: &mut Vec<u8>) -> Result<(), Binary> {
        self.bytes.extend_from_slice(piece);
        if !self.has_begun {
            if self.bytes.len() < FEWEST {
                return Ok(());
            }
            self.begin(out)?;
        }
        if !self.redact(false, out) {
            return Ok(());
        }
        self.look(false);
        self.write((self.at + self.units(self.seen)).saturating_sub(KEPT), out);
        Ok(())
    }

    /// Appends everything when a line has ended: nobody knows when the next piece comes, and no identifier goes on over a
    /// line end.
    pub(super) fn settle(&mut self, out: &mut Vec<u8>) {
        match &mut self.redactor {
            Some(redactor) => redactor.flush(&mut |part: &[u8]| out.extend_from_slice(part)),
            None if self.has_begun && width(self.encoding) == 1 && self.bytes.last() == Some(&b'\n') => self.end(out),
            None => {}
        }
    }

    /// Appends the rest; how many identifiers were hidden.
    pub(super) fn finish(mut self, out: &mut Vec<u8>) -> Result<u64, Binary> {
        if !self.has_begun {
            self.begin(out)?;
        }
        if self.redact(true, out) {
            self.look(true);
            self.end(out);
        }
        if let Some(redactor) = self.redactor.take() {
            self.hidden += redactor.finish(&mut |part: &[u8]| out.extend_from_slice(part));
        }
        // Half a character.
        out.append(&mut self.bytes);
        Ok(self.hidden)
    }

    fn begin(&mut self, out: &mut Vec<u8>) -> Result<(), Binary> {
        self.has_begun = true;
        match Beginning::of(&self.bytes) {
            Beginning::Binary if !self.rules.binary => return Err(Binary),
            Beginning::Binary => {}
            Beginning::Known(encoding, mark) => {
                out.extend(self.bytes.drain(..mark));
                self.be(encoding);
            }
            Beginning::Open => self.is_open = true,
        }
        Ok(())
    }

    fn be(&mut self, encoding: Encoding) {
        self.is_open = false;
        self.encoding = encoding;
        self.narrower = Narrower::new(encoding);
    }

    /// Hides what has come as long as it is UTF-8; whether it is in another encoding.
    fn redact(&mut self, is_last: bool, out: &mut Vec<u8>) -> bool {
        let end = if self.redactor.is_some() { self.known(is_last) } else { 0 };
        let mut append = |part: &[u8]| out.extend_from_slice(part);
        match self.redactor.take() {
            Some(mut redactor) if self.encoding == Encoding::Utf8 => {
                redactor.push(&self.bytes[..end], &mut append);
                self.bytes.drain(..end);
                self.redactor = Some(redactor);
                false
            }
            // Only ASCII so far.
            Some(redactor) => {
                self.hidden += redactor.finish(&mut append);
                true
            }
            None => true,
        }
    }

    fn units(&self, bytes: usize) -> usize {
        bytes / width(self.encoding)
    }

    /// Looks through what has come, and is known to be in this encoding.
    fn look(&mut self, is_last: bool) {
        let end = self.known(is_last);
        let whole = self.units(end) * width(self.encoding);
        let mut text = Zeroizing::new(self.bytes[self.seen..whole].to_vec());
        let length = self.narrower.narrow(&mut text);
        self.seen = whole;
        let (hits, origin) = (&mut self.hits, self.origin);
        self.stream.push(&text[..length], &mut |hit| hits.push_back(moved(hit, origin)));
    }

    /// How many bytes are known to be in this encoding. The first one that is not ASCII tells it with the line that it is in.
    fn known(&mut self, is_last: bool) -> usize {
        let first = || self.bytes[self.seen..].iter().position(|byte| !byte.is_ascii());
        if self.is_open
            && let Some(first) = first().map(|first| self.seen + first)
        {
            let sample = &self.bytes[first..];
            if !is_last && sample.len() < SAMPLE && memchr::memchr(b'\n', sample).is_none() {
                return first;
            }
            self.be(told_by(sample));
        }
        self.bytes.len()
    }

    /// Ends the text here, as far as findings go, and writes all of it.
    fn end(&mut self, out: &mut Vec<u8>) {
        let stream = std::mem::replace(&mut self.stream, Stream::new(Scanner::new(self.rules.leniency)));
        let (hits, origin) = (&mut self.hits, self.origin);
        stream.finish(&mut |hit| hits.push_back(moved(hit, origin)));
        let end = self.at + self.units(self.seen);
        self.write(end, out);
        self.origin = end;
    }

    /// Writes everything before this place of the narrowed text, and to its end what is found there.
    fn write(&mut self, settled: usize, out: &mut Vec<u8>) {
        let width = width(self.encoding);
        let count = self.hits.iter().take_while(|hit| hit.start < settled).count();
        let mut from = 0;
        for hit in self.hits.drain(..count) {
            let (start, end) = ((hit.start - self.at) * width, (hit.end - self.at) * width);
            out.extend_from_slice(&self.bytes[from..start]);
            let mut found = Zeroizing::new(self.bytes[start..end].to_vec());
            let length = Narrower::new(self.encoding).narrow(&mut found);
            let mut hidden = Vec::new();
            self.rules.mask.write(hit.kind, &found[..length], &mut |piece| hidden.extend_from_slice(piece));
            out.extend_from_slice(&encoded(&hidden, self.encoding));
            from = end;
        }
        self.hidden += count as u64;
        let end = from.max(settled.saturating_sub(self.at) * width);
        out.extend_from_slice(&self.bytes[from..end]);
        self.bytes.drain(..end);
        self.seen -= end;
        self.at += end / width;
    }
}

fn moved(hit: Hit, origin: usize) -> Hit {
    let mut moved = hit;
    moved.start += origin;
    moved.end += origin;
    moved
}

fn encoded(text: &[u8], encoding: Encoding) -> Vec<u8> {
    let text = String::from_utf8_lossy(text);
    match encoding {
        Encoding::Utf16Be => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        Encoding::Utf16Le => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        _ => match encoding_rs::Encoding::for_label(encoding.name().as_bytes()) {
            Some(table) => table.encode(&text).0.into_owned(),
            None => text.into_owned().into_bytes(),
        },
    }
}
