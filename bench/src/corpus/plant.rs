//! Puts identifiers where they are hardest to find.

use fastrand::Rng;

use super::Corpus;
use crate::ids;

/// A block of a file, as one read gets it.
const BLOCK: usize = 64 * 1024;
/// No spelling is longer than this.
const LONGEST: usize = 71;
/// What stands before an identifier; none of it may belong to one, and a space must not be taken for a joint.
const BEFORE: [&[u8]; 6] = [b"=", b"\"", b" ", b"(", b": ", b"\t"];
const AFTER: [&[u8]; 6] = [b"\n", b"\" ", b" \n", b")", b", ", b"\r\n"];

pub(super) struct Bed {
    pub(super) random: Rng,
    pub(super) bytes: Vec<u8>,
    /// Where an identifier starts.
    pub(super) planted: Vec<usize>,
    borders: usize,
    places: usize,
    length: usize,
}

impl Bed {
    pub(super) fn new(seed: u64, length: usize) -> Self {
        let bytes = Vec::with_capacity(length + 2 * BLOCK);
        Self { random: Rng::with_seed(seed), bytes, planted: Vec::new(), borders: 0, places: 0, length }
    }

    pub(super) fn is_full(&self) -> bool {
        self.bytes.len() >= self.length
    }

    pub(super) fn done(self, name: &'static str) -> Corpus {
        Corpus { name, bytes: self.bytes, planted: self.planted }
    }

    /// Writes a piece, and an identifier across each border of a block that it reaches.
    pub(super) fn write(&mut self, mut piece: &[u8]) {
        loop {
            let border = self.next_border();
            let room = border - 2 * LONGEST - self.bytes.len();
            if piece.len() < room {
                return self.bytes.extend_from_slice(piece);
            }
            let (now, later) = piece.split_at(room);
            self.bytes.extend_from_slice(now);
            let turn = self.borders;
            let id = self.invented(turn % ids::PLANTED.len() + turn / ids::PLANTED.len());
            self.plant_at(border - 1 - turn % (id.len() - 1), &id, turn);
            self.borders += 1;
            piece = later;
        }
    }

    /// Plants an identifier whose place modulo 64 is the next one.
    pub(super) fn plant(&mut self) {
        let now = self.bytes.len() + 8;
        let turn = self.places;
        let place = now + (turn + 64 - now % 64) % 64;
        if place + 4 * LONGEST < self.next_border() {
            // Each spelling comes to stand at each place.
            let id = self.invented(turn % 64 + turn / 64);
            self.plant_at(place, &id, turn / 64);
            self.places += 1;
        }
    }

    fn next_border(&self) -> usize {
        (self.bytes.len() + 2 * LONGEST) / BLOCK * BLOCK + BLOCK
    }

    fn invented(&mut self, turn: usize) -> Vec<u8> {
        let mut id = Vec::new();
        ids::write(&mut self.random, ids::PLANTED[turn % ids::PLANTED.len()], &mut id);
        id
    }

    fn plant_at(&mut self, place: usize, id: &[u8], turn: usize) {
        let before = BEFORE[turn % BEFORE.len()];
        self.bytes.push(b'\n');
        self.bytes.resize(place - before.len(), b'.');
        self.bytes.extend_from_slice(before);
        self.planted.push(self.bytes.len());
        self.bytes.extend_from_slice(id);
        self.bytes.extend_from_slice(AFTER[turn % AFTER.len()]);
    }
}

#[cfg(all(test, feature = "peers"))]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn identifiers_stand_at_each_place_modulo_64_and_across_each_border() {
        let mut bed = Bed::new(1, 8 << 20);
        let mut turn = 0;
        while !bed.is_full() {
            bed.write(b"some text\n");
            turn += 1;
            if turn % 500 == 0 {
                bed.plant();
            }
        }
        let corpus = bed.done("a text");
        let places: BTreeSet<usize> = corpus.planted.iter().map(|start| start % 64).collect();
        assert_eq!(places.len(), 64);
        for border in (BLOCK..8 << 20).step_by(BLOCK) {
            let is_across = |start: &usize| *start < border && border < start + LONGEST;
            assert!(corpus.planted.iter().any(is_across), "{border}");
        }
        let found: BTreeSet<usize> = crate::peers::regex::find(&corpus.bytes).map(|(start, _)| start).collect();
        assert!(corpus.planted.iter().all(|start| found.contains(start)));
    }
}
