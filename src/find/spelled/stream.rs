//! Text that comes in chunks, cut into what is spelled and what is not.

use alloc::vec::Vec;
use core::fmt;

use zeroize::Zeroizing;

use super::{AHEAD, CONTEXT, LONGEST, Reader};
use crate::find::{Passage, Scanner};

/// How many bytes are taken at once.
const TAKEN: usize = 16 * 1024;
/// How many bytes are kept: those of a find, of what may become one, and what is not read yet.
const KEPT: usize = 2 * TAKEN + 2 * LONGEST + AHEAD + CONTEXT;

/// Cuts a text into passages, from left to right; the same ones however it comes.
pub(in crate::find) struct Spelled {
    reader: Reader,
    kept: Zeroizing<Vec<u8>>,
    /// Where what is kept starts in the whole text, up to where it is read, and up to where it is told.
    base: usize,
    read: usize,
    told: usize,
}

impl Spelled {
    pub(in crate::find) fn new(scanner: Scanner) -> Self {
        Self { reader: Reader::new(scanner), kept: Zeroizing::new(Vec::new()), base: 0, read: 0, told: 0 }
    }

    /// Takes the next passage as the scanner tells it.
    pub(in crate::find) fn take(&mut self, passage: &Passage<'_>, visit: &mut impl FnMut(Passage<'_>)) {
        let text = match passage {
            Passage::Found(hit, text) => {
                self.reader.tell(*hit);
                text
            }
            Passage::Other(text) => text,
        };
        self.push(text, visit);
    }

    fn push(&mut self, chunk: &[u8], visit: &mut impl FnMut(Passage<'_>)) {
        if self.kept.capacity() == 0 {
            // Never more, so that nothing is copied and left behind.
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

    /// Tells what can no longer change when only whole lines follow.
    pub(in crate::find) fn flush(&mut self, visit: &mut impl FnMut(Passage<'_>)) {
        let lines = self.kept.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        self.look(lines, false, visit);
        self.forget();
    }

    fn look(&mut self, until: usize, is_last: bool, visit: &mut impl FnMut(Passage<'_>)) {
        let (base, kept) = (self.base, &self.kept[..]);
        self.read = base + self.reader.read(kept, base, (self.read - base, until), is_last);
        while let Some(mut hit) = self.reader.next(self.read, is_last) {
            debug_assert!(hit.start >= self.told, "a find in what is told");
            // What is told is told; better the rest is hidden than nothing.
            (hit.start, hit.end) = (hit.start.max(self.told), hit.end.max(self.told));
            tell(&kept[self.told - base..hit.start - base], visit);
            visit(Passage::Found(hit, &kept[hit.start - base..hit.end - base]));
            self.told = hit.end;
        }
        let settled = if is_last { base + kept.len() } else { self.reader.live(self.read).max(self.told) };
        let settled = self.reader.first_found().map_or(settled, |start| settled.min(start)).max(self.told);
        tell(&kept[self.told - base..settled - base], visit);
        self.told = settled;
    }

    fn forget(&mut self) {
        let unneeded = (self.told - self.base).min((self.read - self.base).saturating_sub(CONTEXT));
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

fn tell(text: &[u8], visit: &mut impl FnMut(Passage<'_>)) {
    if !text.is_empty() {
        visit(Passage::Other(text));
    }
}

impl fmt::Debug for Spelled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Spelled").field("kept", &self.kept.len()).finish_non_exhaustive()
    }
}
