//! A text that the grammar rejects, cut into places, labels and leftovers.

use super::address;
use super::fold;
use super::grammar;
use super::places::{FOREIGN, LOOK_ALIKE, MASKED, Places, UNREADABLE};
use super::span::Span;
use super::tokens::{Tokens, class};
use crate::id::layout::{Group, Kind};

/// What a text holds beside its places.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Leftovers {
    /// Whose caption is in front.
    pub(crate) caption: Option<Kind>,
    /// The first stretch of characters that belong to nothing.
    pub(crate) foreign: Option<Span>,
    /// How many letters there are, in places.
    pub(crate) letters: usize,
    /// From the first to the last masked place.
    pub(crate) masked: Option<Span>,
    /// Whether something may be a label: without one, a text is the same places whichever identifier of digits it is.
    pub(crate) may_be_labelled: bool,
}

/// Cuts a text into the places of an identifier of this kind; both are empty before.
pub(crate) fn cut<'a>(kind: Kind, tokens: &Tokens<'a>, places: &mut Places<'a>, leftovers: &mut Leftovers) {
    let end = tokens.classes().len();
    let mut cutter = Cutter { kind, tokens, leftovers, places, end, is_address: false };
    let start = cutter.caption();
    if !cutter.address(start) {
        cutter.body(start);
        cutter.rest();
    }
}

struct Cutter<'t, 'a> {
    kind: Kind,
    tokens: &'t Tokens<'a>,
    leftovers: &'t mut Leftovers,
    places: &'t mut Places<'a>,
    /// How far the tokens are read, and whether those up to there are part of an address.
    end: usize,
    is_address: bool,
}

impl Cutter<'_, '_> {
    /// Reads past a caption; what is in front of it belongs to nothing.
    fn caption(&mut self) -> usize {
        let Some(caption) = self.tokens.caption() else { return 0 };
        self.leftovers.caption = Some(caption.kind);
        for token in 0..caption.start {
            if self.class(token) != class::GAP {
                self.foreign(self.tokens.span(token, token + 1));
            }
        }
        self.fold(caption.start, caption.end);
        caption.end
    }

    fn body(&mut self, start: usize) {
        let end = self.end;
        // A group has one label at most; a second belongs to nothing.
        let (mut at, mut at_break, mut labelled) = (start, true, false);
        while at < end {
            if let Some(behind) = self.escape(at) {
                self.fold(at, behind);
                (at, at_break, labelled) = (behind, true, false);
                continue;
            }
            if at_break && self.may_begin_label(at) {
                self.leftovers.may_be_labelled = true;
                if !labelled {
                    if let Some(behind) = self.label(at) {
                        labelled = true;
                        at = behind;
                        continue;
                    }
                } else if let Some((behind, _)) = self.given_label(at) {
                    self.foreign(self.tokens.span(at, behind));
                    at = behind;
                    continue;
                }
            }
            let class = self.class(at);
            let run = if class <= 9 && self.kind != Kind::ProductKey { self.run_of_digits(at) } else { at };
            // Most groups are digits throughout.
            if at_break
                && self.classes().get(run).is_some_and(|behind| run == at || *behind != class::GAP)
                && let Some(behind) = self.word(at)
            {
                self.foreign(self.tokens.span(at, behind));
                at = behind;
                continue;
            }
            if run > at {
                (at_break, labelled) = (false, false);
                self.digits(at, run);
                at = run;
                continue;
            }
            at_break = class == class::GAP;
            if at_break {
                self.fold(at, at + 1);
            } else {
                labelled = false;
                self.place(at);
            }
            at += 1;
        }
    }

    /// The tokens that are read.
    fn classes(&self) -> &[u8] {
        &self.tokens.classes()[..self.end]
    }

    /// Reads an identifier inside the address of a page, to which nothing else of the text belongs; `false` where there is none.
    fn address(&mut self, start: usize) -> bool {
        let text = self.tokens.text();
        // Few texts have one, and all bytes at once are looked at sooner than one after the other.
        if !text.bytes().fold(false, |any, byte| any | address::is_sign(byte)) {
            return false;
        }
        let from = self.tokens.span(start, start).start;
        let part = text.split_whitespace().find_map(|word| {
            let at = (word.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
            // A caption may be the name of the value.
            let part = address::identifier_in(self.kind, word)?;
            (at + part.end > from).then_some((at + part.start).max(from)..at + part.end)
        });
        let Some(part) = part else { return false };
        let (first, last) = (self.token_at(part.start), self.token_at(part.end));
        self.foreign_stretch(from, part.start);
        (self.end, self.is_address) = (last, true);
        self.body(first);
        self.foreign_stretch(part.end, text.len());
        true
    }

    /// The first token that begins here or behind.
    fn token_at(&self, byte: usize) -> usize {
        (0..self.end).find(|token| self.tokens.span(*token, *token).start >= byte).unwrap_or(self.end)
    }

    /// The token behind an escape of an address, which parts groups.
    fn escape(&self, token: usize) -> Option<usize> {
        if !self.is_address {
            return None;
        }
        let length = address::escape(&self.tokens.text()[self.tokens.span(token, token).start..])?;
        Some((token + length).min(self.end))
    }

    /// The token behind a run of digits.
    fn run_of_digits(&self, start: usize) -> usize {
        let classes = &self.classes()[start..];
        start + classes.iter().position(|class| *class > 9).unwrap_or(classes.len())
    }

    /// Takes a run of digits.
    fn digits(&mut self, start: usize, end: usize) {
        self.places.push_digits(&self.tokens.classes()[start..end], self.tokens.bounds(start, end));
        if let Some(span) = self.tokens.unusual_in(start, end) {
            self.places.fold(span);
        }
    }

    /// What follows the tokens of a text longer than any identifier: its digits count, and anything else is foreign.
    fn rest(&mut self) {
        let start = self.tokens.text().len() - self.tokens.rest().len();
        for (at, character) in self.tokens.rest().char_indices() {
            let span = Span::new(start + at, start + at + character.len_utf8());
            match super::tokens::class_of(character) {
                value @ 0..=9 if self.kind != Kind::ProductKey => self.places.push(value, span),
                class::GAP => {}
                class => match grammar::product_key::key_character(class) {
                    Some(value) if self.kind == Kind::ProductKey => self.places.push(value, span),
                    _ => self.foreign(span),
                },
            }
        }
    }

    /// A token that is neither label nor separator.
    fn place(&mut self, token: usize) {
        let span = self.tokens.span(token, token + 1);
        let Some(value) = self.value(token) else {
            self.foreign(span);
            return;
        };
        self.places.push(value, span);
        self.leftovers.letters += usize::from(self.class(token).is_ascii_alphabetic());
        if value == MASKED {
            let start = self.leftovers.masked.map_or(span.start, |masked| masked.start);
            self.leftovers.masked = Some(Span::new(start, span.end));
        }
        if value < UNREADABLE {
            self.fold(token, token + 1);
        }
    }

    /// The value of the place that a token takes, if it takes one.
    fn value(&self, token: usize) -> Option<u8> {
        let class = self.class(token);
        match class {
            class::LABEL_END | class::GAP => return None,
            class::UNREADABLE => return Some(UNREADABLE),
            class::MASK => return self.tokens.is_masked().then_some(MASKED),
            0..=9 if self.kind != Kind::ProductKey => return Some(class),
            _ if class > class::CIRCLED => return None,
            _ => {}
        }
        let character = self.tokens.character(token);
        let look_alike = match self.kind {
            Kind::ProductKey => match grammar::product_key::key_character(class) {
                Some(value) => return Some(value),
                None => fold::key_like(character).map(|_| LOOK_ALIKE),
            },
            Kind::ConfirmationId | Kind::InstallationId => {
                fold::digit_like(character).map(|proposals| LOOK_ALIKE + (proposals.as_bytes()[0] - b'0'))
            }
        };
        let (before, behind) = (token.checked_sub(1), Some(token + 1).filter(|next| *next < self.end));
        let is_gap = |token: Option<usize>| token.is_none_or(|token| self.class(token) == class::GAP);
        // The bar of a table is no digit.
        if character == '|' && is_gap(before) && is_gap(behind) {
            return None;
        }
        // A single stray letter may be a misread digit; several in a row are a word glued on.
        let is_stray = |token: Option<usize>| token.is_some_and(|token| self.is_foreign_letter(token));
        let alone = !is_stray(before) && !is_stray(behind);
        let enclosed = !is_gap(before) && !is_gap(behind);
        let takes_place = character.is_alphanumeric() && alone && (character.is_ascii() || enclosed);
        look_alike.or(takes_place.then_some(FOREIGN))
    }

    /// The end of a word that starts here: letters that look like nothing, and hardly a digit, up to the next gap.
    fn word(&self, start: usize) -> Option<usize> {
        let classes = &self.classes()[start..];
        let length = classes.iter().position(|class| *class == class::GAP).unwrap_or(classes.len());
        let digits = classes[..length].iter().filter(|class| matches!(**class, 0..=9 | class::UNREADABLE)).count();
        if digits * 2 >= length {
            return None;
        }
        let end = start + length;
        let strays = (start..end).filter(|token| self.is_foreign_letter(*token)).count();
        let is_word = strays > 0 && strays + digits > 1 && (self.kind != Kind::ProductKey || strays * 2 > length);
        is_word.then_some(end)
    }

    fn is_foreign_letter(&self, token: usize) -> bool {
        let class = self.class(token);
        if class <= 9 && self.kind != Kind::ProductKey || class > class::CIRCLED || class == class::GAP {
            return false;
        }
        let character = self.tokens.character(token);
        let fits = match self.kind {
            Kind::ProductKey => is_key_character(class) || fold::key_like(character).is_some(),
            Kind::ConfirmationId | Kind::InstallationId => fold::digit_like(character).is_some(),
        };
        character.is_alphanumeric() && !fits
    }

    /// A label in front of a group: `A:`, `Group 1`, `①`, `1.`; the token behind it.
    fn label(&mut self, start: usize) -> Option<usize> {
        let given = self.given_label(start);
        let (behind, name) = given.or_else(|| self.numbered(start))?;
        let index = self.places.count_runs();
        let expected = self.kind.label(index).label();
        // The number of a list says only where it is in the list; anywhere else it is a digit.
        if given.is_none() && name != expected {
            return None;
        }
        // A letter glued to its digits is a label only where it is the next one; elsewhere it is a misread digit.
        let is_glued = behind == start + 1 && behind < self.end;
        if expected != name && is_glued && fold::digit_like(self.tokens.character(start)).is_some() {
            return None;
        }
        self.places.label(index, Group(name), self.tokens.span(start, behind));
        self.fold(start, behind);
        Some(behind)
    }

    /// Whether a label of any identifier may begin here: a mark, the letter of a block, or a digit by itself.
    fn may_begin_label(&self, start: usize) -> bool {
        match self.class(start) {
            0..=9 => self.classes().get(start + 1).is_none_or(|next| *next > 9),
            b'A'..=b'H' | class::BLOCK_WORD | class::GROUP_WORD | class::KANA_WORD => true,
            class => class > class::CIRCLED,
        }
    }

    fn given_label(&self, start: usize) -> Option<(usize, char)> {
        let (rest, name) = grammar::label(self.kind, &self.classes()[start..])?;
        Some((self.end - rest.len(), name))
    }

    /// The number of a list, when a whole group follows: `1. 020650`.
    fn numbered(&self, start: usize) -> Option<(usize, char)> {
        let number = self.tokens.piece(start).bytes().next()?;
        if self.kind != Kind::InstallationId || !matches!(number, b'1'..=b'9') {
            return None;
        }
        let classes = self.classes();
        let group = start + 2;
        let is_apart = classes.get(start + 1) == Some(&class::GAP);
        let length = classes.get(group..)?.iter().take_while(|class| **class != class::GAP).count();
        (is_apart && (5..=8).contains(&length)).then_some((group, number as char))
    }

    /// Remembers what of these tokens is not plain.
    fn fold(&mut self, start: usize, end: usize) {
        if self.tokens.is_plain() {
            return;
        }
        let is_letter = |token: usize| self.class(token).is_ascii_alphabetic();
        let letter = |token: usize| (self.kind != Kind::ProductKey && is_letter(token)).then_some(token);
        let unusual = self.tokens.unusual_in(start, end);
        let letters = (start..end).find_map(letter).zip((start..end).rev().find_map(letter));
        let letters = letters.map(|(first, last)| self.tokens.span(first, last + 1));
        let both = match (unusual, letters) {
            (Some(one), Some(other)) => Some(Span::new(one.start.min(other.start), one.end.max(other.end))),
            (one, other) => one.or(other),
        };
        if let Some(span) = both {
            self.places.fold(span);
        }
    }

    fn foreign_stretch(&mut self, start: usize, end: usize) {
        if start < end {
            self.foreign(Span::new(start, end));
        }
    }

    /// Adds to the first stretch of characters that belong to nothing; only separators may part it.
    ///
    /// From left to right: what is in front of that stretch is not part of it.
    fn foreign(&mut self, span: Span) {
        let Some(run) = &mut self.leftovers.foreign else {
            self.leftovers.foreign = Some(span);
            return;
        };
        let between = self.places.text().get(run.end..span.start);
        if between.is_some_and(|between| between.chars().all(fold::is_separator)) {
            run.end = span.end;
        }
    }

    fn class(&self, token: usize) -> u8 {
        self.tokens.classes()[token]
    }
}

fn is_key_character(class: u8) -> bool {
    grammar::product_key::key_character(class).is_some()
}
