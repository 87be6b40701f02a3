//! Text that comes in chunks, cut into what is spelled and what is not.

use alloc::vec::Vec;
use core::fmt;

use zeroize::Zeroizing;

use super::finds::LONGEST;
use super::{Reader, atom};
use crate::find::{Passage, Scanner};

/// How many bytes are taken at once.
const TAKEN: usize = 16 * 1024;
/// How many bytes are kept: those of a find, of what may become one, and what is not read yet.
const KEPT: usize = 2 * TAKEN + 2 * LONGEST + atom::LONGEST + atom::BACK;

/// Cuts a text into passages, from left to right, independently of its chunks.
pub(in crate::find) struct Spelled {
    reader: Reader,
    kept: Zeroizing<Vec<u8>>,
    /// Places in the whole text: where `kept` starts, and up to where it was read and told.
    base: usize,
    read: usize,
    told: usize,
}

impl Spelled {
    pub(in crate::find) fn new(scanner: Scanner) -> Self {
        Self { reader: Reader::new(scanner), kept: Zeroizing::new(Vec::new()), base: 0, read: 0, told: 0 }
    }

    /// One of a text that is no longer than this.
    pub(in crate::find) fn short(scanner: Scanner, length: usize) -> Self {
        Self { kept: Zeroizing::new(Vec::with_capacity(length)), ..Self::new(scanner) }
    }

    /// Takes the next passage as the scanner tells it.
    pub(in crate::find) fn take(&mut self, passage: &Passage<'_>, visit: &mut impl FnMut(Passage<'_>)) {
        let text = match passage {
            Passage::Found(hit, text) => {
                self.reader.expect(*hit);
                text
            }
            Passage::Other(text) => text,
        };
        self.push(text, visit);
    }

    fn push(&mut self, chunk: &[u8], visit: &mut impl FnMut(Passage<'_>)) {
        if self.kept.capacity() == 0 {
            // It never grows, so no copy is left unwiped.
            self.kept.reserve_exact(KEPT);
        }
        for piece in chunk.chunks(TAKEN) {
            self.kept.extend_from_slice(piece);
            self.look(0, false, visit);
            self.forget();
        }
    }

    pub(in crate::find) fn finish(mut self, visit: &mut impl FnMut(Passage<'_>)) {
        self.look(0, true, visit);
    }

    /// Tells whatever can no longer change, up to the end of the last line.
    pub(in crate::find) fn flush(&mut self, visit: &mut impl FnMut(Passage<'_>)) {
        let lines = self.kept.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        self.look(lines, false, visit);
        self.forget();
    }

    /// Reads on, as far as it is known what follows or up to `until`, and tells what can no longer change.
    fn look(&mut self, until: usize, is_last: bool, visit: &mut impl FnMut(Passage<'_>)) {
        let (base, kept) = (self.base, &self.kept[..]);
        let mut at = self.read - base;
        while at < kept.len() && (is_last || at < until || kept.len() - at > atom::LONGEST) {
            if self.reader.is_between_words()
                && let Some(letters) = atom::letters(kept, at)
            {
                self.reader.take_letters(letters, (base + at, base + at + letters.len()));
                at += letters.len();
                continue;
            }
            let (atom, end) = atom::at(kept, at);
            self.reader.take(atom, (base + at, base + end));
            at = end;
        }
        self.read = base + at;
        if is_last {
            self.reader.end(self.read);
        }
        let live = if is_last { self.read } else { self.reader.live(self.read) };
        while let Some(mut hit) = self.reader.finds.take_before(live) {
            debug_assert!(hit.start >= self.told, "a find in what is told");
            // What was told cannot be taken back; the rest is hidden all the same.
            (hit.start, hit.end) = (hit.start.max(self.told), hit.end.max(self.told));
            self.tell(hit.start, visit);
            visit(Passage::Found(hit, &self.kept[hit.start - base..hit.end - base]));
            self.told = hit.end;
        }
        self.tell(self.reader.finds.first().unwrap_or(live).min(live), visit);
    }

    /// Tells that there is no find up to a place.
    fn tell(&mut self, end: usize, visit: &mut impl FnMut(Passage<'_>)) {
        if end > self.told {
            visit(Passage::Other(&self.kept[self.told - self.base..end - self.base]));
            self.told = end;
        }
    }

    fn forget(&mut self) {
        let unneeded = (self.told - self.base).min((self.read - self.base).saturating_sub(atom::BACK));
        // What comes in small pieces is not moved for each.
        if self.kept.len() < TAKEN {
            return;
        }
        let len = self.kept.len() - unneeded;
        self.kept.copy_within(unneeded.., 0);
        self.kept[len..].fill(0);
        self.kept.truncate(len);
        self.base += unneeded;
    }
}

impl fmt::Debug for Spelled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Spelled").field("kept", &self.kept.len()).finish_non_exhaustive()
    }
}
