//! Rows of digits in running text, as a tool or a person prints the groups of an identifier among other things.

use super::fold;
use super::tokens::{Tokens, class};
use crate::id::layout::MOST_PLACES;

/// A longer row is no identifier, even with digits typed twice.
const LONGEST: usize = MOST_PLACES + 3;

/// A row of digits, or what ends a series of rows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Piece<'a> {
    /// Something that is not part of an identifier of digits.
    Break,
    /// Digits, and characters that look like digits or are in the place of one.
    ///
    /// # Warning
    ///
    /// It may be part of an identifier.
    Row(&'a str),
}

/// The rows of a text, in order; spaces, dashes, and the labels of groups and blocks do not end a series.
///
/// # Examples
///
/// ```
/// use offhook::text::{Piece, rows};
///
/// let line = "ID: 1: 020650 2: 770493 (copied)";
/// let found: Vec<_> = rows(line).filter(|piece| *piece != Piece::Break).collect();
/// assert_eq!(found, [Piece::Row("020650"), Piece::Row("770493")]);
/// ```
pub fn rows(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut pieces = Pieces { tokens: Tokens::of(text), at: 0 };
    core::iter::from_fn(move || pieces.next())
}

/// The tokens of a text, or of a window of a long one, and how far they have been used.
struct Pieces<'a> {
    tokens: Tokens<'a>,
    at: usize,
}

impl<'a> Pieces<'a> {
    fn next(&mut self) -> Option<Piece<'a>> {
        loop {
            self.read_on();
            let start = self.at;
            if start == self.count() {
                return None;
            }
            if self.is_between(start) || self.is_block_label(start) {
                self.at += 1;
                continue;
            }
            self.at = self.end_of(start, Self::is_place);
            if self.at == start {
                self.at = self.end_of(start, |this, token| !this.is_place(token) && !this.is_between(token));
                return Some(Piece::Break);
            }
            let places = self.at - start;
            if places > LONGEST {
                self.skip_places();
                return Some(Piece::Break);
            }
            let span = self.tokens.span(start, self.at);
            let row = &self.tokens.text()[span.range()];
            let is_number = row.len() == 1 && self.class(self.at) == Some(class::LABEL_END);
            // A bar by itself is a border of a table.
            if is_number || row.bytes().all(|byte| matches!(byte, b'|' | b'!')) {
                continue;
            }
            let digits = self.tokens.classes()[start..self.at].iter().filter(|class| **class <= 9).count();
            return Some(if digits * 2 > places { Piece::Row(row) } else { Piece::Break });
        }
    }

    fn count(&self) -> usize {
        self.tokens.classes().len()
    }

    /// Moves the window of a long text, so that a row and what follows it lie in one.
    fn read_on(&mut self) {
        let is_near_end = self.count() - self.at <= LONGEST + 1;
        if is_near_end && self.at > 0 && !self.tokens.rest().is_empty() {
            let from = self.tokens.span(self.at, self.at).start;
            *self = Self { tokens: Tokens::of(&self.tokens.text()[from..]), at: 0 };
        }
    }

    /// Skips the rest of a row that is longer than any identifier, over as many windows as it has.
    fn skip_places(&mut self) {
        while self.at == self.count() && !self.tokens.rest().is_empty() {
            *self = Self { tokens: Tokens::of(self.tokens.rest()), at: 0 };
            self.at = self.end_of(0, Self::is_place);
        }
    }

    /// The first token from `start` that is not so.
    fn end_of(&self, start: usize, is_so: fn(&Self, usize) -> bool) -> usize {
        (start..self.count()).find(|token| !is_so(self, *token)).unwrap_or(self.count())
    }

    fn class(&self, token: usize) -> Option<u8> {
        self.tokens.classes().get(token).copied()
    }

    /// A digit, what looks like one, or a sign for one that could not be read.
    fn is_place(&self, token: usize) -> bool {
        match self.tokens.classes()[token] {
            0..=9 | class::UNREADABLE => true,
            class::GAP | class::LABEL_END => false,
            _ => fold::digit_like(self.tokens.character(token)).is_some(),
        }
    }

    /// What separates the groups of an identifier.
    fn is_between(&self, token: usize) -> bool {
        let class = self.tokens.classes()[token];
        matches!(class, class::GAP | class::LABEL_END) || class > class::CIRCLED
    }

    /// The label of a block, `A` to `H`, by itself.
    fn is_block_label(&self, token: usize) -> bool {
        let is_letter = matches!(self.tokens.classes()[token], b'A'..=b'H' | class::BLOCK_WORD | class::GROUP_WORD);
        is_letter && self.class(token + 1).is_none_or(|_| self.is_between(token + 1))
    }
}

#[cfg(all(test, feature = "alloc"))]
mod tests {
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn a_row_that_is_longer_than_a_window_is_none() {
        let text = "7".repeat(1000) + " 020650";
        assert!(rows(&text).eq([Piece::Break, Piece::Row("020650")]));
    }

    #[test]
    fn a_long_line_has_the_rows_of_its_parts() {
        let part = "word 020650 770493\u{3000}A: 837252 | x9 ";
        let rows_of = |text: &str| -> Vec<String> {
            rows(text)
                .filter_map(|piece| match piece {
                    Piece::Row(row) => Some(row.into()),
                    Piece::Break => None,
                })
                .collect()
        };
        let expected: Vec<String> = (0..200).flat_map(|_| rows_of(part)).collect();
        assert_eq!(rows_of(&part.repeat(200)), expected);
    }
}
