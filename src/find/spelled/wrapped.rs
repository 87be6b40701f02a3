//! The rows of digits that an identifier is broken into, with something in front of each, or behind it: the name of a file, the
//! number of a line, a time.

use alloc::vec::Vec;

use super::Span;
use super::finds::Finds;
use crate::id::layout::Layout;

/// How many digits there are in a row but the last one, at least: shorter ones are numbers.
const LEAST: usize = 16;
/// How far the rows may start from each other: the numbers of their lines get longer.
const INDENT: usize = 1;

/// Words of digits, one in each of the lines that follow each other, and below each other.
#[derive(Default)]
pub(super) struct Wrapped {
    line_start: usize,
    /// What may be a row of this line: where, and how many digits.
    row: Option<(Span, usize)>,
    /// The rows that are not hidden yet.
    rows: Vec<Span>,
    /// The first row: where it starts, its column and its digits.
    first: (usize, usize, usize),
    /// How many digits all rows have.
    digits: usize,
}

impl Wrapped {
    /// Takes the next word of digits of the line. The first long one may be a row, and one below the last row.
    pub(super) fn push(&mut self, span: Span, digits: usize) {
        let is_below = self.digits > 0 && self.column(span).abs_diff(self.first.1) <= INDENT;
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
            self.clear();
            return;
        };
        let (first, indent, width) = self.first;
        let continues = self.digits > 0 && digits <= width && column.abs_diff(indent) <= INDENT && first + far > at;
        if !continues {
            self.clear();
            if digits < LEAST {
                return;
            }
            self.first = (span.0, column, digits);
        }
        self.digits += digits;
        self.rows.push(span);
        // One row alone is none that was wrapped.
        if continues && Layout::ALL.iter().any(|layout| layout.places() == self.digits) {
            for span in self.rows.drain(..) {
                finds.add_damaged(span, self.digits);
            }
        }
        // A shorter row is the last one.
        if continues && digits < width {
            self.clear();
        }
    }

    fn clear(&mut self) {
        self.rows.clear();
        self.digits = 0;
    }

    /// Where the first row starts that may still be hidden.
    pub(super) fn start(&self) -> Option<usize> {
        self.rows.first().copied().or(self.row.map(|(span, _)| span)).map(|span| span.0)
    }
}
