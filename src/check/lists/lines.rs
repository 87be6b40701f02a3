//! The lines of a text, each with its answer.

use core::iter::FusedIterator;

use super::{Answer, Checker};

/// One line and what was found in it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Line {
    /// The byte of the text at which the line begins.
    pub start: usize,
    /// The byte behind it, without its end.
    pub end: usize,
    /// What was found.
    pub answer: Answer,
}

/// The lines of a text, made by [`Checker::lines`].
#[derive(Clone)]
pub struct Lines<'t> {
    checker: Checker,
    text: &'t [u8],
    at: usize,
    /// How long the line before was without its carriage return, when it was spelled in a canonical way.
    length: usize,
}

impl<'t> Lines<'t> {
    pub(super) fn new(checker: Checker, text: &'t [u8]) -> Self {
        Self { checker, text, at: 0, length: 0 }
    }

    /// A line as long as the one before and in a canonical spelling.
    #[inline]
    fn alike(&mut self, rest: &[u8]) -> Option<Line> {
        let (id, behind) = rest.split_at_checked(self.length)?;
        let returns = match behind {
            [b'\n', ..] => 0,
            [b'\r', b'\n', ..] => 1,
            _ => return None,
        };
        let seen = self.checker.kernel.look(id);
        seen.is_answer().then(|| self.line(self.length + returns, Answer(seen)))
    }

    fn line(&mut self, length: usize, answer: Answer) -> Line {
        let start = self.at;
        self.at += length + 1;
        Line { start, end: start + length, answer }
    }
}

impl Iterator for Lines<'_> {
    type Item = Line;

    #[inline]
    fn next(&mut self) -> Option<Line> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        if let Some(line) = self.alike(rest) {
            return Some(line);
        }
        let length = self.checker.kernel.line_end(rest).unwrap_or(rest.len());
        let line = &rest[..length];
        self.length = line.strip_suffix(b"\r").unwrap_or(line).len();
        let answer = self.checker.check(line);
        Some(self.line(length, answer))
    }
}

impl FusedIterator for Lines<'_> {}
