//! A place in the caller's text.

use core::ops::Range;

/// A 0-based byte range of the caller's text; both ends lie on character boundaries.
///
/// Bytes that are not UTF-8 have no characters; there the ends lie where `String::from_utf8_lossy` begins or ends a
/// replacement character.
///
/// # Examples
///
/// ```
/// use offhook::check;
///
/// let text = "確認 ID 415636 305286";
/// let mut issues = Vec::new();
/// check(text, &mut issues);
/// let span = issues[0].span;
/// assert_eq!(&text[span.range()], "415636");
/// // Other languages count otherwise: in UTF-16 (JavaScript, C#, Java) and in characters (Python).
/// assert_eq!((span.utf16(text), span.chars(text)), (6..12, 6..12));
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
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

    /// The same as a range, to slice the text with.
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Where it lies in the text as UTF-16, in code units; `text` is the text that the span is about.
    pub fn utf16(self, text: &str) -> Range<usize> {
        self.measured(text, char::len_utf16)
    }

    /// Where it lies in the text, in characters (Unicode scalar values); `text` is the text that the span is about.
    pub fn chars(self, text: &str) -> Range<usize> {
        self.measured(text, |_| 1)
    }

    fn measured(self, text: &str, width: impl Fn(char) -> usize) -> Range<usize> {
        let before = |end: usize| text.char_indices().take_while(|(at, _)| *at < end).map(|(_, c)| width(c)).sum();
        before(self.start)..before(self.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.range()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_as_other_languages_do() {
        // Three bytes and one unit, four bytes and two units, one byte and one unit.
        let text = "０𝟏2";
        assert_eq!(Span::new(3, 7).utf16(text), 1..3);
        assert_eq!(Span::new(3, 7).chars(text), 1..2);
        assert_eq!(Span::new(7, 8).utf16(text), 3..4);
        assert_eq!(Span::new(7, 8).chars(text), 2..3);
    }

    #[test]
    fn a_span_of_another_text_ends_with_this_one() {
        assert_eq!(Span::new(1, 9).chars("12"), 1..2);
    }
}
