//! Where in the bytes of a text its characters are.

use std::collections::VecDeque;

/// Characters in a row that are alike: how many bytes each has when decoded, and in the source.
#[derive(Clone, Copy)]
struct Run {
    decoded: usize,
    source: usize,
    count: usize,
}

/// How the characters of a text are written, from a place on.
#[derive(Default)]
pub(super) struct Runs {
    runs: VecDeque<Run>,
    /// The place where the first run starts, decoded and in the source.
    decoded: usize,
    source: usize,
    /// Where in the source the last one ends.
    end: usize,
}

impl Runs {
    /// Appends characters.
    pub(super) fn push(&mut self, decoded: usize, source: usize, count: usize) {
        self.end += source * count;
        match self.runs.back_mut() {
            Some(last) if (last.decoded, last.source) == (decoded, source) => last.count += count,
            _ if count > 0 => self.runs.push_back(Run { decoded, source, count }),
            _ => {}
        }
    }

    /// Where in the source the last character ends.
    pub(super) fn end(&self) -> usize {
        self.end
    }

    /// Forgets the characters in front of one that starts here when it is decoded; where it starts in the source.
    pub(super) fn advance(&mut self, place: usize) -> usize {
        while let Some(run) = self.runs.front_mut() {
            let count = (place.saturating_sub(self.decoded) / run.decoded).min(run.count);
            run.count -= count;
            self.decoded += count * run.decoded;
            self.source += count * run.source;
            if run.count > 0 {
                break;
            }
            self.runs.pop_front();
        }
        self.source
    }

    /// Begins a text of its own where the last one ended.
    pub(super) fn turn(&mut self) {
        *self = Self { source: self.end, end: self.end, ..Self::default() };
    }
}
