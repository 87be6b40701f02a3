//! A text in any encoding with its identifiers hidden.

use std::collections::VecDeque;
use std::fmt;

use offhook::Kind;
use offhook::find::{Hit, Leniency, Mask, Part, Scanner, Sweep};
use zeroize::{Zeroize, Zeroizing};

use super::decoding::{Decoding, Step, Until};
use super::runs::Runs;
use super::writing::Writing;
use crate::error::Unreadable;
use crate::input::encoding::Encoding;

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
/// assert_eq!(redactor.finish(&mut |part| hidden.extend_from_slice(part))?, 1);
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
    /// What is decoded and not looked through.
    text: Zeroizing<Vec<u8>>,
    hidden: u64,
}

impl Redactor {
    /// One that hides what is found at this leniency.
    pub fn new(leniency: Leniency) -> Self {
        Self {
            leniency,
            mask: Mask::new(),
            takes_binary: false,
            decoding: Decoding::new(),
            writing: Writing::Bytes(Encoding::Utf8),
            sweep: Sweep::new(Scanner::new(leniency)),
            hits: VecDeque::new(),
            runs: Runs::default(),
            source: Zeroizing::new(Vec::new()),
            told: 0,
            text: Zeroizing::new(Vec::new()),
            hidden: 0,
        }
    }

    /// The same with another mask.
    #[must_use]
    pub fn with_mask(mut self, mask: Mask) -> Self {
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

    /// Writes the rest to `out`, and returns how many identifiers were hidden.
    ///
    /// # Errors
    ///
    /// When the beginning is no text.
    pub fn finish(mut self, out: &mut (impl FnMut(&[u8]) + ?Sized)) -> Result<u64, Unreadable> {
        self.read(Until::End, out)?;
        self.end_part(out);
        Ok(self.hidden)
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
            let step = self.decoding.step(rest, until, &mut self.text, &mut self.runs);
            self.writing = if step == Step::Turn { before } else { self.decoding.writing() };
            self.sweep.push(&self.text, &mut |hit| self.hits.push_back(hit));
            self.text.zeroize();
            self.text.clear();
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
        let sweep = std::mem::replace(&mut self.sweep, Sweep::new(Scanner::new(self.leniency)));
        sweep.finish(&mut |hit| self.hits.push_back(hit));
        self.tell(usize::MAX, out);
        self.runs.turn();
        self.writing = self.decoding.writing();
    }

    /// Writes everything in front of a place of the decoded text, which is in no find.
    fn tell(&mut self, place: usize, out: &mut (impl FnMut(&[u8]) + ?Sized)) {
        let mut told = 0;
        while let Some(hit) = self.hits.front().copied().filter(|hit| hit.end <= place) {
            self.hits.pop_front();
            self.runs.forget(hit.start);
            let [start, end] = [hit.start, hit.end].map(|place| self.runs.source(place) - self.told);
            out(&self.source[told..start]);
            self.hide(hit.kind, &self.source[start..end], out);
            self.hidden += 1;
            told = end;
        }
        self.runs.forget(place);
        let end = self.runs.source(place) - self.told;
        out(&self.source[told..end]);
        let left = self.source.len() - end;
        self.source.copy_within(end.., 0);
        self.source[left..].fill(0);
        self.source.truncate(left);
        self.told += end;
    }

    /// Writes an identifier as it is shown.
    fn hide(&self, kind: Kind, found: &[u8], out: &mut (impl FnMut(&[u8]) + ?Sized)) {
        let mut text = Zeroizing::new(Vec::with_capacity(4 * found.len()));
        let (mut runs, mut decoding) = (Runs::default(), Decoding::of(self.writing));
        while decoding.step(&found[runs.end()..], Until::End, &mut text, &mut runs) == Step::Characters
            && runs.end() < found.len()
        {}
        let mut at = 0;
        self.mask.parts(kind, &text, &mut |part| {
            let start = runs.source(at);
            match part {
                Part::Kept(kept) => {
                    at += kept.len();
                    out(&found[start..runs.source(at)]);
                }
                Part::Hidden(hidden) => {
                    at += hidden.len();
                    self.write(b"*", out);
                }
                Part::Token(token) => self.write(token, out),
            }
        });
    }

    /// Writes ASCII.
    fn write(&self, ascii: &[u8], out: &mut (impl FnMut(&[u8]) + ?Sized)) {
        match self.writing {
            Writing::Bytes(_) => out(ascii),
            Writing::Units(units) => {
                let mut written = Vec::with_capacity(4 * ascii.len());
                ascii.iter().for_each(|byte| units.write(*byte, &mut written));
                out(&written);
            }
        }
    }
}

impl fmt::Debug for Redactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redactor").field("writing", &self.writing).field("hidden", &self.hidden).finish_non_exhaustive()
    }
}
