//! The rows of digits that an identifier is broken into, with something in front of each: the name of a file, a number of a line.

use alloc::vec::Vec;

use super::Span;
use super::finds::Finds;
use crate::id::layout::Layout;

/// How many digits there are in a row but the last one, at least: shorter ones are numbers.
const LEAST: usize = 20;
/// How far the rows may start from each other: the numbers of their lines get longer.
const INDENT: usize = 1;

/// Words of digits at the ends of lines that follow each other.
#[derive(Default)]
pub(super) struct Wrapped {
    line_start: usize,
    /// The last word of this line when it is digits: where, and how many.
    last: Option<(Span, usize)>,
    /// The rows that are not hidden yet.
    rows: Vec<Span>,
    /// The first row: where it starts, its column and its digits.
    first: (usize, usize, usize),
    /// How many digits all rows have.
    digits: usize,
}

impl Wrapped {
    /// Takes the next word of the line, when it is made of so many digits.
    pub(super) fn push(&mut self, digits: Option<(Span, usize)>) {
        self.last = digits;
    }

    /// The line ends in front of a place.
    pub(super) fn end_line(&mut self, at: usize, far: usize, finds: &mut Finds) {
        let start = core::mem::replace(&mut self.line_start, at + 1);
        if start == at {
            // Between a carriage return and a line feed is nothing.
            return;
        }
        let Some((span, digits)) = self.last.take() else {
            self.clear();
            return;
        };
        let column = span.0.saturating_sub(start);
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
        if Layout::ALL.iter().any(|layout| layout.places() == self.digits && layout.places() > LEAST + LEAST) {
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
        self.rows.first().copied().or(self.last.map(|(span, _)| span)).map(|span| span.0)
    }
}
