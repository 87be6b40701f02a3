//! A place in the caller's text.

/// A 0-based byte range of the caller's text; both ends lie on character boundaries.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Span {
    /// Where it starts.
    pub start: usize,
    /// The first byte after it.
    pub end: usize,
}

impl Span {
    /// A span from `start` up to, not including, `end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }
}
