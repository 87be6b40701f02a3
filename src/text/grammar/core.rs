//! `core.abnf`: characters, labels and captions that the identifiers share.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{take, take_while};
use nom::combinator::{fail, opt, recognize, verify};
use nom::multi::fold;
use nom::sequence::{delimited, preceded, terminated};

use super::{Classed as _, Classes, Group, Label, Parsed, Source};
use crate::text::tokens::class;

/// The words that people put in front of the number or letter of a group.
pub(crate) const GROUP_WORDS: [&str; 4] = ["group", "block", "グループ", "ブロック"];

/// `typed-digit = %x30-39 / %xFF10-FF19`
pub(crate) fn typed_digit<I: Source>(input: I) -> Parsed<I, u8> {
    one(|class| class <= 9).parse(input)
}

/// `separator = space / dash / stop / quote / invisible`
pub(crate) fn separator<I: Source>(input: I) -> Parsed<I, u8> {
    one(|class| class == class::GAP).parse(input)
}

/// `*separator`
pub(crate) fn separators<I: Source>(input: I) -> Parsed<I, ()> {
    take_while(|item: I::Item| item.class() == class::GAP).map(|_| ()).parse(input)
}

/// `label-end = ":" / "=" / ")" / "]" / %xFF1A / %xFF1D / %xFF09 / %xFF3D / %x300B / %x300D / %x300F / %x3011 / %x3015`
pub(crate) fn label_end<I: Source>(input: I) -> Parsed<I, u8> {
    one(|class| class == class::LABEL_END).parse(input)
}

/// `number-label = ( circled-number *separator [label-end *separator] ) /
/// ( group-word *separator nonzero-digit *separator [label-end *separator] ) /
/// ( nonzero-digit *separator label-end *separator )`
pub(crate) fn number_label(input: Classes<'_>) -> Parsed<Classes<'_>, char> {
    alt((
        terminated(circled_number, caption_end),
        delimited((marked_group_word, separators), nonzero_digit, caption_end),
        terminated(nonzero_digit, (separators, label_end, separators)),
    ))
    .parse(input)
}

/// `letter-label = [group-word *separator] block-letter *separator [label-end *separator]`
pub(crate) fn letter_label(input: Classes<'_>) -> Parsed<Classes<'_>, char> {
    delimited(opt((marked_group_word, separators)), block_letter, caption_end).parse(input)
}

/// `circled-number = %x2460-2468`
pub(crate) fn circled_number<I: Source>(input: I) -> Parsed<I, char> {
    one(|class| class > class::CIRCLED).map(|class| (b'0' + (class - class::CIRCLED)) as char).parse(input)
}

/// `nonzero-digit = %x31-39 / %xFF11-FF19`
pub(crate) fn nonzero_digit<I: Source>(input: I) -> Parsed<I, char> {
    one(|class| matches!(class, 1..=9)).map(|class| (b'0' + class) as char).parse(input)
}

/// `block-letter = "A" / "B" / "C" / "D" / "E" / "F" / "G" / "H" / %xFF21-FF28 / %xFF41-FF48`
pub(crate) fn block_letter<I: Source>(input: I) -> Parsed<I, char> {
    one(|class| matches!(class, b'A'..=b'H')).map(|class| class as char).parse(input)
}

/// `group-word = "group" / "block" / %x30B0.30EB.30FC.30D7 / %x30D6.30ED.30C3.30AF`
pub(crate) fn group_word(input: &str) -> Parsed<&str, &str> {
    match group_word_length(input.as_bytes()) {
        Some(length) => Ok((&input[length..], &input[..length])),
        None => fail().parse(input),
    }
}

/// How many bytes the group word has at the start of a text, if there is one.
pub(crate) fn group_word_length(text: &[u8]) -> Option<usize> {
    let begins = |word: &&&str| text.get(..word.len()).is_some_and(|front| front.eq_ignore_ascii_case(word.as_bytes()));
    GROUP_WORDS.iter().find(begins).map(|word| word.len())
}

/// `caption-end = *separator [label-end *separator]`
pub(crate) fn caption_end<I: Source>(input: I) -> Parsed<I, ()> {
    preceded(separators, opt((label_end, separators))).map(|_| ()).parse(input)
}

/// `id = ( "I" / %xFF29 / %xFF49 ) ( "D" / %xFF24 / %xFF44 )`
pub(crate) fn id<I: Source>(input: I) -> Parsed<I, ()> {
    (one(|class| class == b'I'), one(|class| class == b'D')).map(|_| ()).parse(input)
}

/// A word in ASCII letters of either case; nom's own would also take letters that only lower-case to them.
pub(crate) fn word<'a>(
    expected: &'static str,
) -> impl Parser<&'a str, Output = &'a str, Error = nom::error::Error<&'a str>> {
    verify(take(expected.len()), move |seen: &str| seen.eq_ignore_ascii_case(expected))
}

/// A group word that the lexer has marked, five letters or four kana.
fn marked_group_word(input: Classes<'_>) -> Parsed<Classes<'_>, Classes<'_>> {
    match input.first() {
        Some(&(class::BLOCK_WORD | class::GROUP_WORD)) => take(5_usize).parse(input),
        Some(&class::KANA_WORD) => take(4_usize).parse(input),
        _ => fail().parse(input),
    }
}

/// `[label] N( typed-digit *separator )`: one group of a typed identifier.
pub(crate) fn typed_group<'t>(
    input: Classes<'t>,
    label: fn(Classes<'t>) -> Parsed<Classes<'t>, char>,
    width: usize,
) -> Parsed<Classes<'t>, Group<'t>> {
    // Digits side by side are neither label nor gap, and most groups are nothing else.
    if let Some((digits, rest)) = input.split_at_checked(width)
        && digits.iter().all(|class| *class <= 9)
    {
        let (rest, ()) = separators(rest)?;
        return Ok((rest, Group { label: None, places: &input[..input.len() - rest.len()] }));
    }
    let (rest, name) = opt(label).parse(input)?;
    let label = name.map(|name| Label { name, tokens: &input[..input.len() - rest.len()] });
    let place = terminated(typed_digit, separators);
    let (rest, places) = recognize(fold(width..=width, place, || (), |(), _| ())).parse(rest)?;
    Ok((rest, Group { label, places }))
}

/// One character or token of a class.
pub(super) fn one<I: Source>(fits: impl Fn(u8) -> bool) -> impl Parser<I, Output = u8, Error = nom::error::Error<I>> {
    let class = |piece: I| piece.iter_elements().next().map_or(class::OTHER, |item| item.class());
    verify(take(1_usize).map(class), move |class: &u8| fits(*class))
}
