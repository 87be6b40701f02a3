//! Identifiers in any spelling, in a text that comes in chunks.

use super::freed::Freed;
use super::spelled::Spelled;
use super::{Hit, Mask, Passage, Scanner, Tide};

/// Finds identifiers however they are spelled, in a text that comes in chunks; the same ones as in one piece, wherever it is cut.
///
/// It finds what a [`Scanner`] finds, and what [`Redactor`](super::Redactor) hides besides. The [`Verdict`](crate::Verdict) of a
/// [`Hit`] says how sure that is: *plausible* when all that can be checked agrees.
///
/// # Complexity
///
/// That of [`Redactor`](super::Redactor): linear, with bounded memory, which is wiped on drop.
///
/// # Examples
///
/// ```
/// use offhook::Verdict;
/// use offhook::find::{Leniency, Scanner, Sweep};
///
/// let mut hits = Vec::new();
/// let mut sweep = Sweep::new(Scanner::new(Leniency::Possible));
/// sweep.push("key: TVRH6–WHNXV–R9WG3".as_bytes(), &mut |hit| hits.push(hit));
/// sweep.push("–9XRFY–MY832".as_bytes(), &mut |hit| hits.push(hit));
/// sweep.finish(&mut |hit| hits.push(hit));
/// assert_eq!((hits[0].start, hits[0].end, hits[0].verdict), (5, 42, Verdict::Plausible));
/// ```
#[derive(Debug)]
pub struct Sweep {
    /// Finds what a scanner finds.
    tide: Tide,
    /// Finds all other spellings, and merges what both of them found.
    spelled: Spelled,
    /// Finds what was glued to that.
    freed: Freed,
}

impl Sweep {
    /// One that finds what `scanner` finds, and all other spellings of it.
    pub fn new(scanner: Scanner) -> Self {
        Self { tide: Tide::new(scanner), spelled: Spelled::new(scanner), freed: Freed::new(scanner) }
    }

    /// The same, for a text in which this mask shows what was found: what follows a token is not what follows a key.
    #[must_use]
    pub fn with_mask(mut self, mask: &Mask) -> Self {
        self.freed = self.freed.with_tokens(mask.has_tokens());
        self
    }

    /// One of a text of this length: a short one takes little memory.
    pub(super) fn of_length(scanner: Scanner, length: usize) -> Self {
        /// Longer ones are cut into pieces, each of which takes the same.
        const SHORT: usize = 4096;
        if length > SHORT {
            return Self::new(scanner);
        }
        Self {
            tide: Tide::short(scanner, length),
            spelled: Spelled::short(scanner, length),
            freed: Freed::short(scanner, length),
        }
    }

    /// Takes the next chunk; `sink` gets what was found, from left to right, its places counted from the start of the whole text.
    pub fn push(&mut self, chunk: &[u8], sink: &mut impl FnMut(Hit)) {
        self.pass(chunk, &mut |passage| report(&passage, sink));
    }

    /// Decides whatever can no longer change, as [`Redactor::flush`](super::Redactor::flush) does.
    pub fn flush(&mut self, sink: &mut impl FnMut(Hit)) {
        self.pass_flush(&mut |passage| report(&passage, sink));
    }

    /// Ends the text; `sink` gets what was still undecided.
    pub fn finish(self, sink: &mut impl FnMut(Hit)) {
        self.pass_rest(&mut |passage| report(&passage, sink));
    }

    /// How many bytes of the text are decided: what will be found starts there or later.
    pub fn settled(&self) -> usize {
        self.freed.told()
    }

    /// Takes the next chunk and tells its passages.
    pub(super) fn pass(&mut self, chunk: &[u8], visit: &mut impl FnMut(Passage<'_>)) {
        let Self { tide, spelled, freed } = self;
        tide.push(chunk, &mut |passage| spelled.take(&passage, &mut |passage| freed.take(&passage, visit)));
    }

    pub(super) fn pass_flush(&mut self, visit: &mut impl FnMut(Passage<'_>)) {
        let Self { tide, spelled, freed } = self;
        tide.flush(&mut |passage| spelled.take(&passage, &mut |passage| freed.take(&passage, visit)));
        spelled.flush(&mut |passage| freed.take(&passage, visit));
        freed.flush(visit);
    }

    pub(super) fn pass_rest(self, visit: &mut impl FnMut(Passage<'_>)) {
        let Self { mut tide, mut spelled, mut freed } = self;
        tide.end(&mut |passage| spelled.take(&passage, &mut |passage| freed.take(&passage, visit)));
        spelled.finish(&mut |passage| freed.take(&passage, visit));
        freed.finish(visit);
    }
}

fn report(passage: &Passage<'_>, sink: &mut impl FnMut(Hit)) {
    if let Passage::Found(hit, _) = passage {
        sink(*hit);
    }
}
