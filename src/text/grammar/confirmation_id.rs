//! `confirmation-id.abnf`, rule for rule.
//!
//! Knows where digits, joints, labels and captions stand. Knows nothing of what the digits are worth.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::combinator::{eof, opt};
use nom::sequence::{preceded, terminated};

use super::Parsed;
use super::core::{caption_end, id, letter_label, separators, typed_group, word};
use super::first_whole;
use super::installation_id::{digits, grouped};
use crate::id::layout::Layout;
use crate::text::slots::Slots;

/// `confirmation-id = eight-by-six / seven-by-six`
pub(crate) fn confirmation_id(input: &str) -> Parsed<'_, Layout> {
    alt((terminated(eight_by_six, eof), terminated(seven_by_six, eof))).parse(input)
}

/// `eight-by-six = 48DIGIT / ( 6DIGIT 7( "-" 6DIGIT ) ) / ( 6DIGIT 7( SP 6DIGIT ) )`
pub(crate) fn eight_by_six(input: &str) -> Parsed<'_, Layout> {
    alt((digits(48), grouped(6, "-", 7), grouped(6, " ", 7))).map(|()| Layout::EightBySix).parse(input)
}

/// `seven-by-six = 42DIGIT / ( 6DIGIT 6( "-" 6DIGIT ) ) / ( 6DIGIT 6( SP 6DIGIT ) )`
pub(crate) fn seven_by_six(input: &str) -> Parsed<'_, Layout> {
    alt((digits(42), grouped(6, "-", 6), grouped(6, " ", 6))).map(|()| Layout::SevenBySix).parse(input)
}

/// `confirmation-id-typed = *separator [confirmation-id-caption] ( typed-eight-by-six / typed-seven-by-six )`
pub(crate) fn confirmation_id_typed<'a>(input: &'a str, slots: &mut Slots<'a>) -> Parsed<'a, Layout> {
    let (rest, _) = preceded(separators, opt(confirmation_id_caption)).parse(input)?;
    first_whole(rest, slots, &[(typed_eight_by_six, Layout::EightBySix), (typed_seven_by_six, Layout::SevenBySix)])
}

/// `typed-eight-by-six = 8( [letter-label] 6( typed-digit *separator ) )`
pub(crate) fn typed_eight_by_six<'a>(input: &'a str, slots: &mut Slots<'a>) -> Parsed<'a, ()> {
    typed_groups(input, Layout::EightBySix, slots)
}

/// `typed-seven-by-six = 7( [letter-label] 6( typed-digit *separator ) )`
pub(crate) fn typed_seven_by_six<'a>(input: &'a str, slots: &mut Slots<'a>) -> Parsed<'a, ()> {
    typed_groups(input, Layout::SevenBySix, slots)
}

/// `confirmation-id-caption = ( "confirmation" *separator id / "CID" / %x78BA.8A8D *separator id ) caption-end`
pub(crate) fn confirmation_id_caption(input: &str) -> Parsed<'_, ()> {
    let words = alt((
        (word("confirmation"), separators, id).map(|_| ()),
        word("CID").map(|_| ()),
        (tag("確認"), separators, id).map(|_| ()),
    ));
    terminated(words, caption_end).parse(input)
}

/// `N( [letter-label] 6( typed-digit *separator ) )` for the blocks of a layout.
fn typed_groups<'a>(input: &'a str, layout: Layout, slots: &mut Slots<'a>) -> Parsed<'a, ()> {
    let mut rest = input;
    for index in 0..layout.groups() {
        (rest, ()) = typed_group(rest, letter_label, index, layout.width(index), slots)?;
    }
    Ok((rest, ()))
}
