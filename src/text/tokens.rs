//! A text that the grammar rejects, cut into places, labels and leftovers.
//!
//! Knows which character takes a place, which is a label, which is part of a word, and which belongs to nothing. Knows
//! nothing of groups or check digits, and reports nothing itself.

use super::fold::is_plain_in as is_plain;
use crate::check::issue::IssueKind;
use crate::id::layout::{Group, Kind};
use crate::text::fold::{self, Meaning, meaning};
use crate::text::grammar;
use crate::text::slots::{FOREIGN, LOOK_ALIKE, MASKED, Slots, UNREADABLE};
use crate::text::span::Span;

/// Fewer mask signs are bullets.
const FEWEST_MASKS: usize = 4;

/// What stands in a text beside its places.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Leftovers {
    /// Whose caption stands in front.
    pub(crate) caption: Option<Kind>,
    /// The first stretch of characters that belong to nothing.
    pub(crate) foreign: Option<Span>,
    /// How many letters there are, in places.
    pub(crate) letters: usize,
    /// From the first to the last masked place.
    pub(crate) masked: Option<Span>,
}

/// Cuts the text of `slots` into places.
pub(crate) fn tokenise(kind: Kind, slots: &mut Slots<'_>) -> Leftovers {
    if kind != Kind::ProductKey && slots.take_plain_digits() {
        return Leftovers::default();
    }
    cut(kind, slots)
}

fn cut(kind: Kind, slots: &mut Slots<'_>) -> Leftovers {
    slots.clear();
    let text = slots.text();
    let masks = text.chars().filter(|c| meaning(*c) == Meaning::Mask).take(FEWEST_MASKS).count();
    let mut cutter = Cutter { kind, masked: masks == FEWEST_MASKS, leftovers: Leftovers::default(), slots };
    let body = cutter.caption(text);
    cutter.body(body);
    cutter.leftovers
}

/// What is wrong with the character of a place that holds no digit or key character.
pub(crate) fn stray(kind: Kind, value: u8, character: char) -> IssueKind {
    let proposals = match kind {
        Kind::ProductKey => fold::key_like(character),
        Kind::ConfirmationId | Kind::InstallationId => fold::digit_like(character),
    };
    match proposals {
        Some(proposals) => IssueKind::LookAlike { found: character, proposals },
        None if value == UNREADABLE => IssueKind::Unreadable,
        None => IssueKind::ForeignCharacter,
    }
}

struct Cutter<'s, 'a> {
    kind: Kind,
    /// Whether mask signs stand for characters.
    masked: bool,
    leftovers: Leftovers,
    slots: &'s mut Slots<'a>,
}

impl<'a> Cutter<'_, 'a> {
    /// Reads past a caption; what stands before it belongs to nothing.
    fn caption(&mut self, text: &'a str) -> &'a str {
        let Some((kind, before, behind)) = grammar::caption(text) else {
            return text;
        };
        self.leftovers.caption = Some(kind);
        for piece in characters(before) {
            if meaning_of(piece) != Meaning::Separator {
                self.foreign(piece);
            }
        }
        self.fold(&text[before.len()..text.len() - behind.len()]);
        behind
    }

    fn body(&mut self, mut rest: &'a str) {
        // A group has one label at most; a second belongs to nothing.
        let (mut at_break, mut labelled) = (true, false);
        while !rest.is_empty() {
            if at_break
                && !labelled
                && let Some(behind) = self.label(rest)
            {
                labelled = true;
                rest = behind;
                continue;
            }
            if labelled
                && at_break
                && let Some((behind, _)) = grammar::label(self.kind, rest)
            {
                self.foreign(&rest[..rest.len() - behind.len()]);
                rest = behind;
                continue;
            }
            if at_break && let Some(word) = self.word(rest) {
                self.foreign(word);
                rest = &rest[word.len()..];
                continue;
            }
            let piece = characters(rest).next().unwrap_or(rest);
            let behind = &rest[piece.len()..];
            at_break = meaning_of(piece) == Meaning::Separator;
            if at_break {
                self.fold(piece);
            } else {
                labelled = false;
                self.place(piece, behind);
            }
            rest = behind;
        }
    }

    /// A character that is neither label nor separator.
    fn place(&mut self, piece: &'a str, behind: &str) {
        let character = piece.chars().next().unwrap_or_default();
        let span = self.slots.span_of(piece);
        let before = &self.slots.text()[..span.start];
        let Some(value) = self.value(character, before, behind) else {
            self.foreign(piece);
            return;
        };
        self.slots.push(value, span);
        self.leftovers.letters += usize::from(matches!(meaning(character), Meaning::Letter(_)));
        if value == MASKED {
            let start = self.leftovers.masked.map_or(span.start, |masked| masked.start);
            self.leftovers.masked = Some(Span::new(start, span.end));
        }
        if value < UNREADABLE {
            self.fold(piece);
        }
    }

    /// The value of the place that a character takes, if it takes one.
    fn value(&self, character: char, before: &str, behind: &str) -> Option<u8> {
        let look_alike = match (self.kind, meaning(character)) {
            (_, Meaning::LabelEnd | Meaning::Circled(_) | Meaning::Separator) => return None,
            (_, Meaning::Unreadable) => return Some(UNREADABLE),
            (_, Meaning::Mask) => return self.masked.then_some(MASKED),
            (Kind::ProductKey, _) => match grammar::product_key::folded(character) {
                Some(value) => return Some(value),
                None => fold::key_like(character).map(|_| LOOK_ALIKE),
            },
            (_, Meaning::Digit(value)) => return Some(value),
            _ => fold::digit_like(character).map(|proposals| LOOK_ALIKE + (proposals.as_bytes()[0] - b'0')),
        };
        let is_gap = |c: Option<char>| c.is_none_or(is_separator);
        // The bar of a table stands by itself.
        if character == '|' && is_gap(before.chars().next_back()) && is_gap(behind.chars().next()) {
            return None;
        }
        // A single stray letter may be a misread digit; several in a row are a word glued on.
        let is_stray = |c: Option<char>| c.is_some_and(|c| self.is_foreign_letter(c));
        let alone = !is_stray(before.chars().next_back()) && !is_stray(behind.chars().next());
        let enclosed = !is_gap(before.chars().next_back()) && !is_gap(behind.chars().next());
        let takes_place = character.is_alphanumeric() && alone && (character.is_ascii() || enclosed);
        look_alike.or(takes_place.then_some(FOREIGN))
    }

    /// A word at the start of the text: letters that look like nothing here, and hardly a digit, up to the next gap.
    fn word(&self, rest: &'a str) -> Option<&'a str> {
        let run = &rest[..rest.find(is_separator).unwrap_or(rest.len())];
        self.is_word(run).then_some(run)
    }

    fn is_word(&self, run: &str) -> bool {
        let digits = run.chars().filter(|c| matches!(meaning(*c), Meaning::Digit(_) | Meaning::Unreadable)).count();
        let strays = run.chars().filter(|c| self.is_foreign_letter(*c)).count();
        strays > 0
            && strays + digits > 1
            && digits * 2 < run.chars().count()
            && (self.kind != Kind::ProductKey || strays * 2 > run.chars().count())
    }

    fn is_foreign_letter(&self, character: char) -> bool {
        let fits = match self.kind {
            Kind::ProductKey => {
                grammar::product_key::folded(character).is_some() || fold::key_like(character).is_some()
            }
            _ => matches!(meaning(character), Meaning::Digit(_)) || fold::digit_like(character).is_some(),
        };
        character.is_alphanumeric() && !fits && !matches!(meaning(character), Meaning::Circled(_))
    }

    /// A label in front of a group: `A:`, `Group 1`, `①`, `1.`.
    fn label(&mut self, rest: &'a str) -> Option<&'a str> {
        let given = grammar::label(self.kind, rest);
        let (behind, name) = given.or_else(|| numbered(self.kind, rest))?;
        let index = self.slots.runs().count();
        let expected = self.kind.label(index).label();
        // The number of a list says only where it stands; anywhere else it is a digit.
        if given.is_none() && name != expected {
            return None;
        }
        let label = &rest[..rest.len() - behind.len()];
        // A letter glued to its digits is a label only where it is the next one; elsewhere it is a misread digit.
        let mut letters = label.chars();
        let glued = letters.next().filter(|_| letters.next().is_none() && !behind.is_empty());
        if expected != name && glued.and_then(fold::digit_like).is_some() {
            return None;
        }
        let span = self.slots.span_of(label);
        self.slots.label(index, Group(name), span);
        self.fold(label);
        Some(behind)
    }

    /// Remembers what of a piece is not plain.
    fn fold(&mut self, piece: &str) {
        for piece in characters(piece).filter(|piece| !piece.chars().all(|c| is_plain(self.kind, c))) {
            let span = self.slots.span_of(piece);
            self.slots.fold(span);
        }
    }

    /// Adds to the first stretch of characters that belong to nothing; only separators may part it.
    fn foreign(&mut self, piece: &str) {
        let span = self.slots.span_of(piece);
        let text = self.slots.text();
        match &mut self.leftovers.foreign {
            Some(run) if text[run.end..span.start].chars().all(is_separator) => run.end = span.end,
            Some(_) => {}
            none => *none = Some(span),
        }
    }
}

/// The number of a list, when a whole group follows: `1. 020650`.
fn numbered(kind: Kind, rest: &str) -> Option<(&str, char)> {
    let name = rest.chars().next().filter(|c| kind == Kind::InstallationId && matches!(c, '1'..='9'))?;
    let behind = rest[1..].trim_start_matches(is_separator);
    let group = behind.chars().take_while(|c| !is_separator(*c)).count();
    let apart = behind.len() < rest.len() - 1;
    (apart && (5..=8).contains(&group)).then_some((behind, name))
}

fn characters(text: &str) -> impl Iterator<Item = &str> {
    text.char_indices().map(|(at, c)| &text[at..at + c.len_utf8()])
}

fn meaning_of(piece: &str) -> Meaning {
    piece.chars().next().map_or(Meaning::Other, meaning)
}

fn is_separator(character: char) -> bool {
    meaning(character) == Meaning::Separator
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cut_alike(text: &str) {
        for kind in [Kind::ConfirmationId, Kind::InstallationId] {
            let (mut one, mut other) = (Slots::of(text), Slots::of(text));
            assert_eq!(tokenise(kind, &mut one), cut(kind, &mut other), "{kind:?} {text:?}");
            let shape = |slots: &Slots<'_>| (slots.count(), slots.whole(), *slots.labels(), slots.folded());
            assert_eq!(shape(&one), shape(&other), "{kind:?} {text:?}");
            assert_eq!(one.values(), other.values(), "{kind:?} {text:?}");
            assert!(one.runs().eq(other.runs()), "{kind:?} {text:?}");
            assert!((0..one.values().len()).all(|place| one.span(place, place + 1) == other.span(place, place + 1)));
        }
    }

    proptest! {
        #[test]
        fn plain_digits_are_cut_as_everything_is(text in "([0-9]{1,8}[ \t-]{0,2}){0,12}") {
            cut_alike(&text);
        }

        #[test]
        fn rows_are_cut_as_everything_is(text in "[ -]?([0-9]{5,7}[ -]){5,9}[0-9]{0,8}[ -]?") {
            cut_alike(&text);
        }
    }
}
