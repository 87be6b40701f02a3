//! A text with every letter and digit hidden, column for column.

use core::fmt::{self, Write as _};

use crate::text::fold::{Meaning, meaning};

/// Shows where things stand in a text without showing what they are.
///
/// Letters, digits and what looks like them become `*`, wide ones `＊`, so that a mark under the text stays in its
/// column. Control characters become spaces, marks of direction lose their effect. Everything else stays.
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
        // Marks that turn the writing direction would reorder the line; this one is invisible and does nothing.
        _ if matches!(character, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}') => {
            '\u{2060}'
        }
        _ if character.is_numeric() => '\u{FF0A}',
        _ => character,
    }
}
