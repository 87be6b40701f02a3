//! `installation-id.abnf`, rule for rule.
//!
//! Knows where digits, joints, labels and captions stand. Knows nothing of what the digits are worth.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::combinator::{eof, fail, opt};
use nom::multi::fold;
use nom::sequence::{preceded, terminated};

use super::Parsed;
use super::core::{caption_end, id, no_label, nonzero_digit, number_label, separator, separators, typed_group, word};
use super::first_whole;
use crate::id::layout::{Group, Kind, Layout};
use crate::text::slots::Slots;

/// `installation-id = nine-by-seven / nine-by-six / eight-by-six-and-two`
pub(crate) fn installation_id(input: &str) -> Parsed<'_, Layout> {
    alt((terminated(nine_by_seven, eof), terminated(nine_by_six, eof), terminated(eight_by_six_and_two, eof)))
        .parse(input)
}

/// `nine-by-seven = 63DIGIT / ( 7DIGIT 8( "-" 7DIGIT ) ) / ( 7DIGIT 8( SP 7DIGIT ) )`
pub(crate) fn nine_by_seven(input: &str) -> Parsed<'_, Layout> {
    alt((digits(63), grouped(7, "-", 8), grouped(7, " ", 8))).map(|()| Layout::NineBySeven).parse(input)
}

/// `nine-by-six = 54DIGIT / ( 6DIGIT 8( "-" 6DIGIT ) ) / ( 6DIGIT 8( SP 6DIGIT ) )`
pub(crate) fn nine_by_six(input: &str) -> Parsed<'_, Layout> {
    alt((digits(54), grouped(6, "-", 8), grouped(6, " ", 8))).map(|()| Layout::NineBySix).parse(input)
}

/// `eight-by-six-and-two = 50DIGIT / ( 6DIGIT 7( "-" 6DIGIT ) "-" 2DIGIT ) / ( 6DIGIT 7( SP 6DIGIT ) SP 2DIGIT )`
pub(crate) fn eight_by_six_and_two(input: &str) -> Parsed<'_, Layout> {
    alt((
        digits(50),
        (grouped(6, "-", 7), tag("-"), digits(2)).map(|_| ()),
        (grouped(6, " ", 7), tag(" "), digits(2)).map(|_| ()),
    ))
    .map(|()| Layout::EightBySixAndTwo)
    .parse(input)
}

/// `installation-id-typed = *separator [installation-id-caption] ( numbered-nine-by-six / numbered-nine-by-seven /
/// typed-nine-by-seven / typed-nine-by-six / typed-eight-by-six-and-two )`
pub(crate) fn installation_id_typed<'a>(input: &'a str, slots: &mut Slots<'a>) -> Parsed<'a, Layout> {
    let (rest, _) = preceded(separators, opt(installation_id_caption)).parse(input)?;
    first_whole(
        rest,
        slots,
        &[
            (numbered_nine_by_six, Layout::NineBySix),
            (numbered_nine_by_seven, Layout::NineBySeven),
            (typed_nine_by_seven, Layout::NineBySeven),
            (typed_nine_by_six, Layout::NineBySix),
            (typed_eight_by_six_and_two, Layout::EightBySixAndTwo),
        ],
    )
}

/// `numbered-nine-by-six = 9( nonzero-digit 1*separator 6( typed-digit *separator ) )`
pub(crate) fn numbered_nine_by_six<'a>(input: &'a str, slots: &mut Slots<'a>) -> Parsed<'a, ()> {
    let (rest, in_order) = numbered_groups(input, Layout::NineBySix, slots)?;
    // Out of order these are the 63 digits of a 9x7, oddly spaced.
    if in_order { Ok((rest, ())) } else { fail().parse(rest) }
}

/// `numbered-nine-by-seven = 9( nonzero-digit 1*separator 7( typed-digit *separator ) )`
pub(crate) fn numbered_nine_by_seven<'a>(input: &'a str, slots: &mut Slots<'a>) -> Parsed<'a, ()> {
    numbered_groups(input, Layout::NineBySeven, slots).map(|(rest, _)| (rest, ()))
}

/// `typed-nine-by-seven = 9( [number-label] 7( typed-digit *separator ) )`
pub(crate) fn typed_nine_by_seven<'a>(input: &'a str, slots: &mut Slots<'a>) -> Parsed<'a, ()> {
    typed_groups(input, Layout::NineBySeven, slots)
}

/// `typed-nine-by-six = 9( [number-label] 6( typed-digit *separator ) )`
pub(crate) fn typed_nine_by_six<'a>(input: &'a str, slots: &mut Slots<'a>) -> Parsed<'a, ()> {
    typed_groups(input, Layout::NineBySix, slots)
}

/// `typed-eight-by-six-and-two = 8( [number-label] 6( typed-digit *separator ) ) [number-label] 2( typed-digit *separator )`
pub(crate) fn typed_eight_by_six_and_two<'a>(input: &'a str, slots: &mut Slots<'a>) -> Parsed<'a, ()> {
    typed_groups(input, Layout::EightBySixAndTwo, slots)
}

/// `installation-id-caption = ( "installation" *separator id / "IID" /
/// %x30A4.30F3.30B9.30C8.30FC.30EB *separator id ) caption-end`
pub(crate) fn installation_id_caption(input: &str) -> Parsed<'_, ()> {
    let words = alt((
        (word("installation"), separators, id).map(|_| ()),
        word("IID").map(|_| ()),
        (tag("インストール"), separators, id).map(|_| ()),
    ));
    terminated(words, caption_end).parse(input)
}

/// `N( nonzero-digit 1*separator W( typed-digit *separator ) )`, and whether the numbers run from 1.
fn numbered_groups<'a>(input: &'a str, layout: Layout, slots: &mut Slots<'a>) -> Parsed<'a, bool> {
    let mut number = terminated(nonzero_digit, (separator, separators));
    let (mut rest, mut in_order) = (input, true);
    for index in 0..layout.groups() {
        let (behind, name) = number.parse(rest)?;
        let span = slots.span_of(&rest[..rest.len() - behind.len()]);
        slots.label(index, Group(name), span);
        in_order &= Kind::InstallationId.label(index).label() == name;
        (rest, ()) = typed_group(behind, no_label, index, layout.width(index), slots)?;
    }
    Ok((rest, in_order))
}

/// `N( [number-label] W( typed-digit *separator ) )` for the groups of a layout.
fn typed_groups<'a>(input: &'a str, layout: Layout, slots: &mut Slots<'a>) -> Parsed<'a, ()> {
    let mut rest = input;
    for index in 0..layout.groups() {
        (rest, ()) = typed_group(rest, number_label, index, layout.width(index), slots)?;
    }
    Ok((rest, ()))
}

/// `nDIGIT`
pub(super) fn digits<'a>(count: usize) -> impl Parser<&'a str, Output = (), Error = nom::error::Error<&'a str>> {
    take_while_m_n(count, count, |c: char| c.is_ascii_digit()).map(|_| ())
}

/// `wDIGIT n( joint wDIGIT )`
pub(super) fn grouped<'a>(
    width: usize,
    joint: &'static str,
    more: usize,
) -> impl Parser<&'a str, Output = (), Error = nom::error::Error<&'a str>> {
    let rest = fold(more..=more, preceded(tag(joint), digits(width)), || (), |(), ()| ());
    (digits(width), rest).map(|_| ())
}
