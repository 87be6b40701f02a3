//! The rows of digits that an identifier is broken into, with something in front of each, or behind it: the name of a file, the
//! number of a line, a time.

use alloc::vec::Vec;

use super::Span;
use super::finds::Finds;
use crate::id::layout::Layout;

/// How many digits there are in a row but the last one, at least: shorter ones are numbers.
const LEAST: usize = 16;
/// No identifier has more rows.
const MOST: usize = 4;
/// How far the rows may start from each other: the numbers of their lines get longer.
const INDENT: usize = 1;

/// Words of digits, one in each of the lines that follow each other, and below each other.
#[derive(Default)]
pub(super) struct Wrapped {
    line_start: usize,
    /// What may be a row of this line: where, and how many digits.
    row: Option<(Span, usize)>,
    /// The last rows, of which the first ones may already be part of an identifier.
    rows: Vec<Row>,
    /// The column of the first row, and how many digits it has.
    first: (usize, usize),
}

/// A word of digits, how many they are, and whether it was told.
struct Row {
    span: Span,
    digits: usize,
    is_told: bool,
}

impl Wrapped {
    /// Takes the next word of digits of the line. The first long one may be a row, and one below the last row.
    pub(super) fn push(&mut self, span: Span, digits: usize) {
        let is_below = !self.rows.is_empty() && self.column(span).abs_diff(self.first.0) <= INDENT;
        if is_below || (self.row.is_none() && digits >= LEAST) {
            self.row = Some((span, digits));
        }
    }

    fn column(&self, span: Span) -> usize {
        span.0.saturating_sub(self.line_start)
    }

    /// The line ends in front of a place.
    pub(super) fn end_line(&mut self, at: usize, far: usize, finds: &mut Finds) {
        let row = self.row.take().map(|(span, digits)| (span, digits, self.column(span)));
        if core::mem::replace(&mut self.line_start, at + 1) == at {
            // Between a carriage return and a line feed is nothing.
            return;
        }
        let Some((span, digits, column)) = row else {
            self.rows.clear();
            return;
        };
        let (indent, width) = self.first;
        self.rows.retain(|row| row.span.0 + far > at);
        let continues = !self.rows.is_empty() && digits <= width && column.abs_diff(indent) <= INDENT;
        if !continues {
            self.rows.clear();
            if digits < LEAST {
                return;
            }
            self.first = (column, digits);
        }
        if self.rows.len() == MOST {
            self.rows.remove(0);
        }
        self.rows.push(Row { span, digits, is_told: false });
        self.tell(finds);
        // A shorter row is the last one.
        if continues && digits < width {
            self.rows.clear();
        }
    }

    /// Tells the rows, the last one included, that make an identifier. One row alone is none that was wrapped.
    fn tell(&mut self, finds: &mut Finds) {
        let mut places = 0;
        for first in (0..self.rows.len()).rev() {
            places += self.rows[first].digits;
            let is_whole = Layout::ALL.iter().any(|layout| layout.places() == places);
            if !is_whole || first + 1 == self.rows.len() {
                continue;
            }
            for row in self.rows[first..].iter_mut().filter(|row| !row.is_told) {
                finds.add_damaged(row.span, places);
                row.is_told = true;
            }
        }
    }

    /// Where the first row starts that may still be told.
    pub(super) fn start(&self) -> Option<usize> {
        let rows = self.rows.iter().find(|row| !row.is_told).map(|row| row.span);
        rows.or(self.row.map(|(span, _)| span)).map(|span| span.0)
    }
}
