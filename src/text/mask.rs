//! A text with every letter and digit hidden, column for column.

use core::fmt::{self, Write as _};

use crate::text::fold::{Meaning, meaning};
use crate::text::unprintable::is_unprintable;

/// Shows where things stand in a text without showing what they are.
///
/// Letters, digits and what looks like them become `*`, wide ones `＊`, so that a mark under the text stays in its
/// column. Control characters become spaces, whatever else is not seen becomes `\u{FFFD}`. Everything else stays.
#[derive(Clone, Copy)]
pub struct Masked<'a>(&'a str);

impl<'a> Masked<'a> {
    /// Hides `text`.
    pub const fn new(text: &'a str) -> Self {
        Self(text)
    }
}

impl Masked<'_> {
    /// The characters of the hidden text.
    pub(crate) fn chars(&self) -> impl Iterator<Item = char> + '_ {
        self.0.chars().map(hidden)
    }
}

impl fmt::Display for Masked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.chars().try_for_each(|character| f.write_char(character))
    }
}

impl fmt::Debug for Masked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What a character of a text looks like once hidden.
fn hidden(character: char) -> char {
    match meaning(character) {
        Meaning::Digit(_) | Meaning::Letter(_) if character.is_ascii() => '*',
        Meaning::Digit(_) | Meaning::Letter(_) | Meaning::Circled(_) => '\u{FF0A}',
        _ if character.is_control() => ' ',
        // Marks of direction would reorder the line; one character for each keeps the columns.
        _ if is_unprintable(character) => char::REPLACEMENT_CHARACTER,
        _ if character.is_numeric() => '\u{FF0A}',
        _ => character,
    }
}
