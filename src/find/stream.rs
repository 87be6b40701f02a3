//! Text that comes in chunks.

use alloc::vec::Vec;
use core::fmt;

use zeroize::Zeroizing;

use super::search::HORIZON;
use super::{Find, Hit, Scanner};

/// How many bytes are gathered before they are looked at.
const GATHERED: usize = 16 * 1024;

/// Finds identifiers in a text that comes in chunks; the same ones as in one piece, wherever it is cut.
///
/// Finds come late by less than 20 KiB; memory is bounded by the same, and wiped on drop.
///
/// # Examples
///
/// ```
/// use offhook::find::{Leniency, Scanner, Stream};
///
/// let mut starts = Vec::new();
/// let mut stream = Stream::new(Scanner::new(Leniency::Strict));
/// for chunk in ["key: TVRH6-WHNXV-R", "9WG3-9XRFY-MY832"] {
///     stream.push(chunk.as_bytes(), &mut |hit| starts.push(hit.start));
/// }
/// stream.finish(&mut |hit| starts.push(hit.start));
/// assert_eq!(starts, [5]);
/// ```
#[derive(Debug)]
pub struct Stream(Tide);

impl Stream {
    /// One that finds what `scanner` finds.
    pub fn new(scanner: Scanner) -> Self {
        Self(Tide::new(scanner))
    }

    /// Takes the next chunk; `sink` gets what was found, its places counted from the start of the whole text.
    pub fn push(&mut self, chunk: &[u8], sink: &mut impl FnMut(Hit)) {
        self.0.push(chunk, &mut |passage| report(passage, sink));
    }

    /// Ends the text; `sink` gets what was still undecided.
    pub fn finish(mut self, sink: &mut impl FnMut(Hit)) {
        self.0.end(&mut |passage| report(passage, sink));
    }
}

fn report(passage: Passage<'_>, sink: &mut impl FnMut(Hit)) {
    if let Passage::Found(hit, _) = passage {
        sink(hit);
    }
}

/// A part of the text of which it is known what it is.
pub(crate) enum Passage<'t> {
    /// An identifier.
    Found(Hit, &'t [u8]),
    /// Anything else.
    Other(&'t [u8]),
}

/// Cuts a text that comes in chunks into passages, from left to right.
///
/// What is found at a place depends on no byte farther away than the horizon, and on where the last find ended. So each
/// chunk is looked at up to the horizon before its end, and two horizons are kept: one undecided, one to look back on.
pub(crate) struct Tide {
    scanner: Scanner,
    kept: Zeroizing<Vec<u8>>,
    /// What is kept starts here.
    base: usize,
    /// So much of what is kept is decided.
    decided: usize,
    /// Where the last find ended in the whole text.
    floor: usize,
}

impl Tide {
    pub(crate) fn new(scanner: Scanner) -> Self {
        Self { scanner, kept: Zeroizing::new(Vec::new()), base: 0, decided: 0, floor: 0 }
    }

    /// One of a text that is no longer than this and shorter than what is gathered: it takes no more memory than that.
    pub(crate) fn short(scanner: Scanner, length: usize) -> Self {
        Self { kept: Zeroizing::new(Vec::with_capacity(length)), ..Self::new(scanner) }
    }

    pub(crate) fn push(&mut self, chunk: &[u8], visit: &mut (impl FnMut(Passage<'_>) + ?Sized)) {
        if self.kept.capacity() == 0 {
            // Never more, so that nothing is copied and left behind.
            self.kept.reserve_exact(GATHERED + 2 * HORIZON);
        }
        if self.kept.len() + chunk.len() <= GATHERED {
            self.kept.extend_from_slice(chunk);
            return;
        }
        let border = chunk.len().min(2 * HORIZON);
        let before = self.kept.len();
        self.kept.extend_from_slice(&chunk[..border]);
        let kept = core::mem::take(&mut *self.kept);
        self.look(&kept, kept.len().saturating_sub(HORIZON), visit);
        self.kept = Zeroizing::new(kept);
        if border == chunk.len() {
            self.forget();
            return;
        }
        self.base += before;
        self.decided -= before;
        self.look(chunk, chunk.len() - HORIZON, visit);
        self.kept.fill(0);
        self.kept.clear();
        let unneeded = self.decided.saturating_sub(HORIZON);
        self.kept.extend_from_slice(&chunk[unneeded..]);
        (self.base, self.decided) = (self.base + unneeded, self.decided - unneeded);
    }

    /// Decides the rest; nothing may follow.
    pub(crate) fn end(&mut self, visit: &mut (impl FnMut(Passage<'_>) + ?Sized)) {
        let kept = core::mem::take(&mut self.kept);
        self.look(&kept, kept.len(), visit);
    }

    /// Decides all whole lines: nothing that is found goes over the end of one.
    pub(crate) fn flush(&mut self, visit: &mut (impl FnMut(Passage<'_>) + ?Sized)) {
        let kept = core::mem::take(&mut *self.kept);
        let lines = kept.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        self.look(&kept, lines, visit);
        self.kept = Zeroizing::new(kept);
        self.forget();
    }

    /// Drops what is not even looked back on.
    fn forget(&mut self) {
        let unneeded = self.decided.saturating_sub(HORIZON);
        let len = self.kept.len() - unneeded;
        self.kept.copy_within(unneeded.., 0);
        self.kept[len..].fill(0);
        self.kept.truncate(len);
        (self.base, self.decided) = (self.base + unneeded, self.decided - unneeded);
    }

    /// Decides `text` up to `limit`, and a find that starts in front of it to its end.
    fn look(&mut self, text: &[u8], limit: usize, visit: &mut (impl FnMut(Passage<'_>) + ?Sized)) {
        let first = self.decided;
        let hits = Find::new(self.scanner, text, first, self.floor.saturating_sub(self.base));
        for hit in hits.skip_while(|hit| hit.start < first).take_while(|hit| hit.start < limit) {
            visit(Passage::Other(&text[self.decided..hit.start]));
            let placed = Hit { start: self.base + hit.start, end: self.base + hit.end, ..hit };
            visit(Passage::Found(placed, &text[hit.start..hit.end]));
            self.decided = hit.end;
            self.floor = placed.end;
        }
        if limit > self.decided {
            visit(Passage::Other(&text[self.decided..limit]));
            self.decided = limit;
        }
    }
}

impl fmt::Debug for Tide {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tide").field("scanner", &self.scanner).field("kept", &self.kept.len()).finish_non_exhaustive()
    }
}
