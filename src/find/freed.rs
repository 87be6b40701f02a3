//! What was glued to something that is hidden.

use alloc::collections::VecDeque;
use alloc::vec::Vec;
use core::fmt;

use zeroize::Zeroizing;

use super::redact::hidden_places;
use super::spelled::Finds;
use super::{Hit, Passage, Scanner, Tide};

/// How many bytes are kept: as many as are decided late.
const KEPT: usize = 128 * 1024;

/// Reads a text once more, as it looks when what was found is hidden.
pub(super) struct Freed {
    tide: Tide,
    /// Whether a token is shown after each find.
    has_tokens: bool,
    /// The text from `told` on.
    kept: Zeroizing<Vec<u8>>,
    told: usize,
    /// How far the text with asterisks is decided.
    reached: usize,
    /// What was found, from there on.
    ahead: VecDeque<Hit>,
    /// What was found in front of that and is not told.
    finds: Finds,
}

impl Freed {
    pub(super) fn new(scanner: Scanner) -> Self {
        Self {
            tide: Tide::new(scanner),
            has_tokens: false,
            kept: Zeroizing::new(Vec::new()),
            told: 0,
            reached: 0,
            ahead: VecDeque::new(),
            finds: Finds::default(),
        }
    }

    /// One of a text that is no longer than this.
    pub(super) fn short(scanner: Scanner, length: usize) -> Self {
        let kept = Zeroizing::new(Vec::with_capacity(length));
        Self { tide: Tide::short(scanner, length), kept, ..Self::new(scanner) }
    }

    /// The same, for a text in which a token is shown after each find.
    pub(super) fn with_tokens(mut self, has_tokens: bool) -> Self {
        self.has_tokens = has_tokens;
        self
    }

    /// Up to where everything is told.
    pub(super) fn told(&self) -> usize {
        self.told
    }

    /// Takes the next passage.
    pub(super) fn take(&mut self, passage: &Passage<'_>, visit: &mut impl FnMut(Passage<'_>)) {
        if self.kept.capacity() == 0 {
            // It never grows, so no copy is left unwiped.
            self.kept.reserve_exact(KEPT);
        }
        let mut shown;
        let text = match passage {
            Passage::Found(hit, found) => {
                self.ahead.push_back(*hit);
                self.kept.extend_from_slice(found);
                shown = Zeroizing::new(found.to_vec());
                if self.has_tokens {
                    // The last characters of a key are followed by its token, and so are the asterisks of an ID.
                    shown.fill(b'#');
                } else {
                    hidden_places(hit.kind, found).for_each(|place| shown[place].fill(b'*'));
                }
                &shown[..]
            }
            Passage::Other(text) => {
                self.kept.extend_from_slice(text);
                text
            }
        };
        self.read(visit, |tide, visit| tide.push(text, visit));
    }

    pub(super) fn flush(&mut self, visit: &mut impl FnMut(Passage<'_>)) {
        self.read(visit, |tide, visit| tide.flush(visit));
    }

    pub(super) fn finish(mut self, visit: &mut impl FnMut(Passage<'_>)) {
        self.read(visit, |tide, visit| tide.end(visit));
    }

    /// Reads on by `step`, and tells what is decided.
    fn read(&mut self, visit: &mut impl FnMut(Passage<'_>), step: impl FnOnce(&mut Tide, &mut dyn FnMut(Passage<'_>))) {
        let Self { tide, reached, ahead, finds, .. } = self;
        step(tide, &mut |passage| {
            let (length, freed) = match passage {
                Passage::Other(text) => (text.len(), None),
                Passage::Found(hit, text) => (text.len(), Some(hit)),
            };
            *reached += length;
            let count = ahead.iter().take_while(|hit| hit.start < *reached).count();
            for hit in ahead.drain(..count).chain(freed) {
                finds.add(hit.layout, (hit.start, hit.end), hit.verdict);
            }
        });
        self.tell(visit);
    }

    fn tell(&mut self, visit: &mut impl FnMut(Passage<'_>)) {
        let base = self.told;
        while let Some(hit) = self.finds.take_before(self.reached) {
            self.tell_other(base, hit.start, visit);
            visit(Passage::Found(hit, &self.kept[hit.start - base..hit.end - base]));
            self.told = hit.end;
        }
        let end = self.finds.first().unwrap_or(self.reached).min(self.reached);
        self.tell_other(base, end, visit);
        let told = self.told - base;
        let left = self.kept.len() - told;
        self.kept.copy_within(told.., 0);
        self.kept[left..].fill(0);
        self.kept.truncate(left);
    }

    fn tell_other(&mut self, base: usize, end: usize, visit: &mut impl FnMut(Passage<'_>)) {
        if end > self.told {
            visit(Passage::Other(&self.kept[self.told - base..end - base]));
            self.told = end;
        }
    }
}

impl fmt::Debug for Freed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Freed").field("kept", &self.kept.len()).finish_non_exhaustive()
    }
}
