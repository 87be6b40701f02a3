//! `core.abnf`: characters, labels and captions that the identifiers share.
//!
//! Knows which characters stand where. What a character means, it asks `fold`.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take};
use nom::character::complete::satisfy;
use nom::combinator::{fail, opt, recognize, verify};
use nom::multi::{fold, many0_count};
use nom::sequence::{delimited, preceded, terminated};

use super::Parsed;
use crate::id::layout::Group;
use crate::text::fold::{Meaning, meaning};
use crate::text::slots::Slots;

/// `typed-digit = %x30-39 / %xFF10-FF19`
pub(crate) fn typed_digit(input: &str) -> Parsed<'_, &str> {
    recognize(satisfy(|c| matches!(meaning(c), Meaning::Digit(_)))).parse(input)
}

/// `separator = space / dash / stop / quote / invisible`
pub(crate) fn separator(input: &str) -> Parsed<'_, char> {
    satisfy(|c| meaning(c) == Meaning::Separator).parse(input)
}

/// `*separator`
pub(crate) fn separators(input: &str) -> Parsed<'_, ()> {
    many0_count(separator).map(|_| ()).parse(input)
}

/// `label-end = ":" / "=" / ")" / "]" / %xFF1A / %xFF1D / %xFF09 / %xFF3D / %x300B / %x300D / %x300F / %x3011 / %x3015`
pub(crate) fn label_end(input: &str) -> Parsed<'_, char> {
    satisfy(|c| meaning(c) == Meaning::LabelEnd).parse(input)
}

/// `number-label = ( circled-number *separator [label-end *separator] ) /
/// ( group-word *separator nonzero-digit *separator [label-end *separator] ) /
/// ( nonzero-digit *separator label-end *separator )`
pub(crate) fn number_label(input: &str) -> Parsed<'_, char> {
    alt((
        terminated(circled_number, caption_end),
        delimited((group_word, separators), nonzero_digit, caption_end),
        terminated(nonzero_digit, (separators, label_end, separators)),
    ))
    .parse(input)
}

/// `letter-label = [group-word *separator] block-letter *separator [label-end *separator]`
pub(crate) fn letter_label(input: &str) -> Parsed<'_, char> {
    delimited(opt((group_word, separators)), block_letter, caption_end).parse(input)
}

/// `circled-number = %x2460-2468`
pub(crate) fn circled_number(input: &str) -> Parsed<'_, char> {
    satisfy(|c| matches!(meaning(c), Meaning::Circled(_))).map(label_of).parse(input)
}

/// `nonzero-digit = %x31-39 / %xFF11-FF19`
pub(crate) fn nonzero_digit(input: &str) -> Parsed<'_, char> {
    satisfy(|c| matches!(meaning(c), Meaning::Digit(1..=9))).map(label_of).parse(input)
}

/// `block-letter = "A" / "B" / "C" / "D" / "E" / "F" / "G" / "H" / %xFF21-FF28 / %xFF41-FF48`
pub(crate) fn block_letter(input: &str) -> Parsed<'_, char> {
    satisfy(|c| matches!(meaning(c), Meaning::Letter(b'A'..=b'H'))).map(label_of).parse(input)
}

/// `group-word = "group" / "block" / %x30B0.30EB.30FC.30D7 / %x30D6.30ED.30C3.30AF`
pub(crate) fn group_word(input: &str) -> Parsed<'_, &str> {
    alt((word("group"), word("block"), tag("グループ"), tag("ブロック"))).parse(input)
}

/// `caption-end = *separator [label-end *separator]`
pub(crate) fn caption_end(input: &str) -> Parsed<'_, ()> {
    preceded(separators, opt((label_end, separators))).map(|_| ()).parse(input)
}

/// `id = ( "I" / %xFF29 / %xFF49 ) ( "D" / %xFF24 / %xFF44 )`
pub(crate) fn id(input: &str) -> Parsed<'_, &str> {
    let letter = |expected| satisfy(move |c| meaning(c) == Meaning::Letter(expected));
    recognize((letter(b'I'), letter(b'D'))).parse(input)
}

/// A word in ASCII letters of either case; nom's own would also take letters that only lower-case to them.
pub(crate) fn word<'a>(
    expected: &'static str,
) -> impl Parser<&'a str, Output = &'a str, Error = nom::error::Error<&'a str>> {
    verify(take(expected.len()), move |seen: &str| seen.eq_ignore_ascii_case(expected))
}

/// `[label] N( typed-digit *separator )`: one group of a typed identifier.
pub(crate) fn typed_group<'a>(
    input: &'a str,
    label: fn(&'a str) -> Parsed<'a, char>,
    index: usize,
    width: usize,
    slots: &mut Slots<'a>,
) -> Parsed<'a, ()> {
    let (rest, name) = opt(label).parse(input)?;
    if let Some(name) = name {
        let span = slots.span_of(&input[..input.len() - rest.len()]);
        slots.label(index, Group(name), span);
    }
    let place = terminated(typed_digit, separators);
    fold(
        width..=width,
        place,
        || (),
        |(), piece: &str| {
            let span = slots.span_of(piece);
            slots.push(value_of(piece), span);
        },
    )
    .parse(rest)
}

/// No label: behind the number of a list none may stand.
pub(crate) fn no_label(input: &str) -> Parsed<'_, char> {
    fail().parse(input)
}

fn value_of(piece: &str) -> u8 {
    match piece.chars().next().map(meaning) {
        Some(Meaning::Digit(value)) => value,
        _ => unreachable!("`typed_digit` matched"),
    }
}

fn label_of(character: char) -> char {
    match meaning(character) {
        Meaning::Circled(value) | Meaning::Digit(value) => (b'0' + value) as char,
        Meaning::Letter(letter) => letter as char,
        _ => character,
    }
}
