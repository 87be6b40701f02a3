//! A text that the grammar rejects, cut into places, labels and leftovers.
//!
//! Knows which character takes a place, which is a label and which belongs to nothing. Knows nothing of groups or check
//! digits, and reports nothing itself.

use crate::fold::{self, Meaning, meaning};
use crate::grammar;
use crate::issue::{Group, IssueKind, Span};
use crate::shape::Kind;
use crate::slots::{FOREIGN, LOOK_ALIKE, MASKED, Slots, UNREADABLE};

/// What stands in a text beside its places.
#[derive(Clone, Copy, Default)]
pub(crate) struct Leftovers {
    /// Whose caption stands in front.
    pub(crate) caption: Option<Kind>,
    /// The first run of characters that belong to nothing.
    pub(crate) foreign: Option<Span>,
    /// How many letters there are, in places.
    pub(crate) letters: usize,
    /// The first and last masked place.
    pub(crate) masked: Option<Span>,
}

/// Cuts the text of `slots` into places.
pub(crate) fn tokenise(kind: Kind, slots: &mut Slots<'_>) -> Leftovers {
    slots.clear();
    let (caption, mut rest) = grammar::lead(slots.text());
    let mut leftovers = Leftovers { caption, ..Leftovers::default() };
    let mut at_break = true;
    while let Some(character) = rest.chars().next() {
        if at_break && let Some(behind) = take_label(kind, rest, slots) {
            rest = behind;
            continue;
        }
        let (piece, behind) = rest.split_at(character.len_utf8());
        let span = slots.span_of(piece);
        let meaning = meaning(character);
        at_break = meaning == Meaning::Separator;
        match place_value(kind, character) {
            Some(value) => {
                slots.push(value, span);
                leftovers.letters += usize::from(matches!(meaning, Meaning::Letter(_)));
                if value == MASKED {
                    leftovers.masked = Some(joined(leftovers.masked, span));
                }
            }
            None if at_break => {}
            None => match &mut leftovers.foreign {
                Some(run) if run.end == span.start => run.end = span.end,
                Some(_) => {}
                none => *none = Some(span),
            },
        }
        if !fold::is_plain(character) && matches!(meaning, Meaning::Digit(_) | Meaning::Separator) {
            slots.fold(span);
        }
        rest = behind;
    }
    leftovers
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

/// A label in front of a group: `A:`, `Group 1`, `①`.
fn take_label<'a>(kind: Kind, rest: &'a str, slots: &mut Slots<'a>) -> Option<&'a str> {
    let (behind, name) = grammar::label(kind, rest)?;
    let label = &rest[..rest.len() - behind.len()];
    let index = slots.runs().count();
    // A letter glued to its digits is a label only where it is the next one; elsewhere it is a misread digit.
    let mut letters = label.chars();
    let glued = letters.next().filter(|_| letters.next().is_none() && !behind.is_empty());
    if kind.label(index).label() != name && glued.and_then(fold::digit_like).is_some() {
        return None;
    }
    let span = slots.span_of(label);
    slots.label(index, Group(name), span);
    slots.fold(span);
    Some(behind)
}

/// The value of the place that a character takes, if it takes one.
fn place_value(kind: Kind, character: char) -> Option<u8> {
    let meaning = meaning(character);
    match (kind, meaning) {
        (_, Meaning::Separator | Meaning::LabelEnd | Meaning::Circled(_)) => None,
        (_, Meaning::Unreadable) => Some(UNREADABLE),
        (_, Meaning::Mask) => Some(MASKED),
        (Kind::ProductKey, _) => match grammar::product_key::folded(character) {
            None if fold::key_like(character).is_some() => Some(LOOK_ALIKE),
            None => character.is_alphanumeric().then_some(FOREIGN),
            value => value,
        },
        (_, Meaning::Digit(value)) => Some(value),
        _ => match fold::digit_like(character) {
            Some(proposals) => Some(LOOK_ALIKE + (proposals.as_bytes()[0] - b'0')),
            None => character.is_alphanumeric().then_some(FOREIGN),
        },
    }
}

fn joined(first: Option<Span>, last: Span) -> Span {
    Span::new(first.map_or(last.start, |span| span.start), last.end)
}
