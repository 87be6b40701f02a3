//! A text in any encoding with its identifiers hidden.

use std::collections::VecDeque;
use std::fmt;
use std::ops::Range;

use offhook::Kind;
use offhook::find::{Hit, Leniency, Mask, Part, Scanner, Sweep};
use zeroize::Zeroizing;

use super::decoding::{Decoding, Step, Until};
use super::runs::Runs;
use super::watch::Watch;
use super::writing::Writing;
use crate::error::Unreadable;

/// How many bytes are taken at once.
const TAKEN: usize = 64 * 1024;
/// How many bytes are kept: what is not decided yet, of four bytes for each character.
const KEPT: usize = 8 * TAKEN;

/// Hides identifiers in a text that comes in chunks, in any encoding.
///
/// What is hidden, and how, is what [`offhook::find::Redactor`] hides in UTF-8; everything else stays, byte for byte. The encoding
/// is found out as [`sniff`](crate::sniff) does: UTF-8, UTF-16, Shift_JIS, GBK, EUC-JP and code page 1252; UTF-32 as well.
/// A part in another encoding is read as what it is, such as the lines that `>>` appends in ASCII to a file of PowerShell.
///
/// # Complexity
///
/// That of [`offhook::find::Redactor`]: linear, with bounded memory.
///
/// # Examples
///
/// ```
/// use offhook::find::Leniency;
/// use offhook_readers::Redactor;
///
/// let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
/// let mut hidden = Vec::new();
/// let mut redactor = Redactor::new(Leniency::Possible);
/// redactor.push(&wide("key: TVRH6-WHNXV-R9WG3-9XRFY-MY832\r\n"), &mut |part| hidden.extend_from_slice(part))?;
/// assert_eq!(redactor.finish(&mut |part| hidden.extend_from_slice(part))?.hidden, 1);
/// assert_eq!(hidden, wide("key: *****-*****-*****-*****-MY832\r\n"));
/// # Ok::<(), offhook_readers::Unreadable>(())
/// ```
pub struct Redactor {
    leniency: Leniency,
    mask: Mask,
    takes_binary: bool,
    decoding: Decoding,
    /// How the characters are written that are not told yet.
    writing: Writing,
    sweep: Sweep,
    hits: VecDeque<Hit>,
    runs: Runs,
    /// The bytes from `told` on.
    source: Zeroizing<Vec<u8>>,
    told: usize,
    /// The same decoded, from `base` on.
    text: Zeroizing<Vec<u8>>,
    base: usize,
    watch: Watch,
}

/// What came of a text.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Redacted {
    /// How many identifiers were hidden.
    pub hidden: u64,
    /// The first lines, counted from 1, that a label calls an identifier and of which 40 digits or more are shown.
    pub left: Vec<u64>,
    /// How many such lines there are.
    pub lines_left: u64,
}

impl Redacted {
    /// How many lines are named.
    const MOST: usize = 16;

    pub(super) fn leave(&mut self, line: u64) {
        self.lines_left += 1;
        if self.left.len() < Self::MOST {
            self.left.push(line);
        }
    }
}

impl Redactor {
    /// One that hides what is found at this leniency.
    pub fn new(leniency: Leniency) -> Self {
        Self {
            leniency,
            mask: Mask::new(),
            takes_binary: false,
            decoding: Decoding::new(),
            writing: Writing::Bytes,
            sweep: Sweep::new(Scanner::new(leniency)),
            hits: VecDeque::new(),
            runs: Runs::default(),
            source: Zeroizing::new(Vec::new()),
            told: 0,
            text: Zeroizing::new(Vec::new()),
            base: 0,
            watch: Watch::new(),
        }
    }

    /// The same with another mask.
    #[must_use]
    pub fn with_mask(mut self, mask: Mask) -> Self {
        self.sweep = self.sweep.with_mask(&mask);
        self.mask = mask;
        self
    }

    /// The same for what is no text as well: its bytes are read as UTF-8 as far as they are.
    #[must_use]
    pub fn with_binary(mut self) -> Self {
        self.takes_binary = true;
        self
    }

    /// Takes the next chunk; `out` gets what is decided, in order.
    ///
    /// # Errors
    ///
    /// When the beginning is no text, and only then; `out` has got nothing.
    pub fn push(&mut self, chunk: &[u8], out: &mut (impl FnMut(&[u8]) + ?Sized)) -> Result<(), Unreadable> {
        if self.source.capacity() == 0 {
            // It hardly ever grows, so no copy is left unwiped.
            self.source.reserve_exact(TAKEN + KEPT);
            self.text.reserve_exact(TAKEN + KEPT);
        }
        for piece in chunk.chunks(TAKEN) {
            self.source.extend_from_slice(piece);
            self.read(Until::More, out)?;
        }
        Ok(())
    }

    /// Writes to `out` whatever can no longer change, as [`offhook::find::Redactor::flush`] does.
    ///
    /// # Errors
    ///
    /// When the beginning is no text.
    pub fn flush(&mut self, out: &mut (impl FnMut(&[u8]) + ?Sized)) -> Result<(), Unreadable> {
        self.read(Until::Pause, out)?;
        self.sweep.flush(&mut |hit| self.hits.push_back(hit));
        self.tell(self.sweep.settled(), out);
        Ok(())
    }

    /// Writes the rest to `out`, and returns what came of the whole text.
    ///
    /// # Errors
    ///
    /// When the beginning is no text.
    pub fn finish(mut self, out: &mut (impl FnMut(&[u8]) + ?Sized)) -> Result<Redacted, Unreadable> {
        self.read(Until::End, out)?;
        self.end_part(out);
        Ok(self.watch.finish())
    }

    /// Reads as far as it is known what the bytes are.
    fn read(&mut self, until: Until, out: &mut (impl FnMut(&[u8]) + ?Sized)) -> Result<(), Unreadable> {
        match self.decoding.begin(&self.source, until) {
            Ok(true) => {}
            Ok(false) => return Ok(()),
            Err(_) if self.takes_binary => {}
            Err(unreadable) => return Err(unreadable),
        }
        loop {
            let rest = &self.source[self.runs.end() - self.told..];
            let before = self.decoding.writing();
            let decoded = self.text.len();
            let step = self.decoding.step(rest, until, &mut self.text, &mut self.runs);
            self.writing = if step == Step::Turn { before } else { self.decoding.writing() };
            self.sweep.push(&self.text[decoded..], &mut |hit| self.hits.push_back(hit));
            self.tell(self.sweep.settled(), out);
            match step {
                Step::Characters => {}
                Step::Turn => self.end_part(out),
                Step::Wait => return Ok(()),
            }
        }
    }

    /// Ends the text as far as it is written in one way.
    fn end_part(&mut self, out: &mut (impl FnMut(&[u8]) + ?Sized)) {
        let next = Sweep::new(Scanner::new(self.leniency)).with_mask(&self.mask);
        let sweep = std::mem::replace(&mut self.sweep, next);
        sweep.finish(&mut |hit| self.hits.push_back(hit));
        self.tell(self.base + self.text.len(), out);
        self.runs.turn();
        self.base = 0;
        self.writing = self.decoding.writing();
    }

    /// Writes everything in front of a place of the decoded text, which is in no find.
    fn tell(&mut self, place: usize, out: &mut (impl FnMut(&[u8]) + ?Sized)) {
        let mut end = place - self.base;
        // Only whole characters.
        while self.text.get(end).is_some_and(|byte| byte & 0xC0 == 0x80) {
            end -= 1;
        }
        let mut told = 0;
        while let Some(hit) = self.hits.pop_front() {
            if hit.end > self.base + end {
                self.hits.push_front(hit);
                break;
            }
            let [start, end] = [hit.start, hit.end].map(|place| place - self.base);
            self.show(told..start, out);
            self.hide(hit.kind, start..end, out);
            told = end;
        }
        self.show(told..end, out);
        let source = self.runs.advance(self.base + end);
        forget(&mut self.source, source - self.told);
        forget(&mut self.text, end);
        self.told = source;
        self.base += end;
    }

    /// Writes a part of the text as it is; what is in front of it is shown.
    fn show(&mut self, part: Range<usize>, out: &mut (impl FnMut(&[u8]) + ?Sized)) {
        let Self { runs, source, told, base, .. } = self;
        let mut place = |place| runs.advance(*base + place) - *told;
        out(&source[place(part.start)..place(part.end)]);
        self.watch.shown(str::from_utf8(&self.text[part]).unwrap_or_default());
    }

    /// Writes an identifier as it is shown; what is in front of it is shown.
    fn hide(&mut self, kind: Kind, found: Range<usize>, out: &mut (impl FnMut(&[u8]) + ?Sized)) {
        let Self { mask, runs, text, source, told, base, writing, .. } = self;
        let mut end = found.start;
        let mut start = runs.advance(*base + end) - *told;
        mask.parts(kind, &text[found.clone()], &mut |part| {
            if let Part::Kept(part) | Part::Hidden(part) = part {
                end += part.len();
            }
            let place = runs.advance(*base + end) - *told;
            match part {
                Part::Kept(_) => out(&source[start..place]),
                Part::Hidden(_) => write(b"*", *writing, out),
                Part::Token(token) => write(token, *writing, out),
            }
            start = place;
        });
        self.watch.hidden(str::from_utf8(&self.text[found]).unwrap_or_default());
    }
}

/// Writes ASCII.
fn write(ascii: &[u8], writing: Writing, out: &mut (impl FnMut(&[u8]) + ?Sized)) {
    match writing {
        Writing::Bytes => out(ascii),
        Writing::Units(units) => {
            let mut written = Vec::with_capacity(4 * ascii.len());
            ascii.iter().for_each(|byte| units.write(*byte, &mut written));
            out(&written);
        }
    }
}

/// Forgets and wipes the beginning of what is kept.
fn forget(kept: &mut Vec<u8>, end: usize) {
    let left = kept.len() - end;
    kept.copy_within(end.., 0);
    kept[left..].fill(0);
    kept.truncate(left);
}

impl fmt::Debug for Redactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redactor").field("writing", &self.writing).finish_non_exhaustive()
    }
}
