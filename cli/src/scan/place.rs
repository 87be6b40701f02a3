//! Where a finding stands, as an editor counts: lines and characters, both from 1.

use super::text::characters;

/// A place that only moves forward, so that each byte is counted once.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor {
    at: u64,
    line: u64,
    column: u64,
}

impl Cursor {
    pub(super) const fn new() -> Self {
        Self { at: 0, line: 1, column: 1 }
    }

    /// One for which lines and columns count from a place on, which begins a line.
    pub(super) const fn from(at: u64) -> Self {
        Self { at, ..Self::new() }
    }

    pub(super) const fn line(&self) -> u64 {
        self.line
    }

    pub(super) const fn column(&self) -> u64 {
        self.column
    }

    /// Moves on to a place in the window, which begins at `base`. What lies before either is where it was.
    pub(super) fn advance(&mut self, window: &[u8], base: u64, to: u64) {
        let from = self.at.max(base);
        if to <= from {
            return;
        }
        let passed = &window[(from - base) as usize..((to - base) as usize).min(window.len())];
        match memchr::memrchr(b'\n', passed) {
            Some(last) => {
                self.line += 1 + memchr::memchr_iter(b'\n', &passed[..last]).count() as u64;
                self.column = 1 + characters(&passed[last + 1..]) as u64;
            }
            None => self.column += characters(passed) as u64,
        }
        self.at = to;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_the_same_in_any_steps() {
        let text = "one\ntwo 名前 three\n\nfour".as_bytes();
        for step in 1..text.len() {
            let mut cursor = Cursor::new();
            let mut at = 0;
            while at + step < text.len() {
                at += step;
                cursor.advance(text, 0, at as u64);
                let before = &text[..at];
                let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
                let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
                let column = 1 + characters(&before[start..]);
                assert_eq!((cursor.line(), cursor.column()), (line as u64, column as u64), "{at}");
            }
        }
    }
}
