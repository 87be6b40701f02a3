//! `installation-id.abnf`, rule for rule.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::tag;
#[cfg(test)]
use nom::combinator::eof;
use nom::combinator::{fail, verify};
use nom::sequence::{preceded, terminated};

#[cfg(test)]
use super::canonical::{digits, grouped};
use super::core::{caption_end, id, nonzero_digit, number_label, separator, separators, typed_group, word};
use super::{Classes, Label, Parsed, Typed, whole};
use crate::id::layout::{Kind, Layout};

/// `installation-id = nine-by-seven / nine-by-six / eight-by-six-and-two`
#[cfg(test)]
pub(crate) fn installation_id(input: &str) -> Parsed<&str, Layout> {
    alt((terminated(nine_by_seven, eof), terminated(nine_by_six, eof), terminated(eight_by_six_and_two, eof)))
        .parse(input)
}

/// `nine-by-seven = 63DIGIT / ( 7DIGIT 8( "-" 7DIGIT ) ) / ( 7DIGIT 8( SP 7DIGIT ) )`
#[cfg(test)]
pub(crate) fn nine_by_seven(input: &str) -> Parsed<&str, Layout> {
    alt((digits(63), grouped(7, "-", 8), grouped(7, " ", 8))).map(|()| Layout::NineBySeven).parse(input)
}

/// `nine-by-six = 54DIGIT / ( 6DIGIT 8( "-" 6DIGIT ) ) / ( 6DIGIT 8( SP 6DIGIT ) )`
#[cfg(test)]
pub(crate) fn nine_by_six(input: &str) -> Parsed<&str, Layout> {
    alt((digits(54), grouped(6, "-", 8), grouped(6, " ", 8))).map(|()| Layout::NineBySix).parse(input)
}

/// `eight-by-six-and-two = 50DIGIT / ( 6DIGIT 7( "-" 6DIGIT ) "-" 2DIGIT ) / ( 6DIGIT 7( SP 6DIGIT ) SP 2DIGIT )`
#[cfg(test)]
pub(crate) fn eight_by_six_and_two(input: &str) -> Parsed<&str, Layout> {
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
///
/// The lexer has read the caption; the input begins behind it.
pub(crate) fn installation_id_typed(input: Classes<'_>) -> Parsed<Classes<'_>, Typed<'_>> {
    preceded(
        separators,
        alt((
            // Out of order these are the 63 digits of a 9x7, oddly spaced.
            whole(verify(numbered_nine_by_six, is_in_order)),
            whole(numbered_nine_by_seven),
            whole(typed_nine_by_seven),
            whole(typed_nine_by_six),
            whole(typed_eight_by_six_and_two),
        )),
    )
    .parse(input)
}

/// `numbered-nine-by-six = 9( nonzero-digit 1*separator 6( typed-digit *separator ) )`
pub(crate) fn numbered_nine_by_six(input: Classes<'_>) -> Parsed<Classes<'_>, Typed<'_>> {
    numbered_groups(input, Layout::NineBySix)
}

/// `numbered-nine-by-seven = 9( nonzero-digit 1*separator 7( typed-digit *separator ) )`
pub(crate) fn numbered_nine_by_seven(input: Classes<'_>) -> Parsed<Classes<'_>, Typed<'_>> {
    numbered_groups(input, Layout::NineBySeven)
}

/// `typed-nine-by-seven = 9( [number-label] 7( typed-digit *separator ) )`
pub(crate) fn typed_nine_by_seven(input: Classes<'_>) -> Parsed<Classes<'_>, Typed<'_>> {
    typed_groups(input, Layout::NineBySeven)
}

/// `typed-nine-by-six = 9( [number-label] 6( typed-digit *separator ) )`
pub(crate) fn typed_nine_by_six(input: Classes<'_>) -> Parsed<Classes<'_>, Typed<'_>> {
    typed_groups(input, Layout::NineBySix)
}

/// `typed-eight-by-six-and-two = 8( [number-label] 6( typed-digit *separator ) ) [number-label] 2( typed-digit *separator )`
pub(crate) fn typed_eight_by_six_and_two(input: Classes<'_>) -> Parsed<Classes<'_>, Typed<'_>> {
    typed_groups(input, Layout::EightBySixAndTwo)
}

/// `installation-id-caption = ( "installation" *separator id / "IID" /
/// %x30A4.30F3.30B9.30C8.30FC.30EB *separator id ) caption-end`
pub(crate) fn installation_id_caption(input: &str) -> Parsed<&str, ()> {
    let words = alt((
        (word("installation"), separators, id).map(|_| ()),
        word("IID").map(|_| ()),
        (tag("インストール"), separators, id).map(|_| ()),
    ));
    terminated(words, caption_end).parse(input)
}

/// `N( nonzero-digit 1*separator W( typed-digit *separator ) )` for the groups of a layout.
fn numbered_groups(input: Classes<'_>, layout: Layout) -> Parsed<Classes<'_>, Typed<'_>> {
    let mut number = terminated(nonzero_digit, (separator, separators));
    let (mut typed, mut rest) = (Typed::new(layout), input);
    for index in 0..layout.groups() {
        let (behind, name) = number.parse(rest)?;
        let label = Label { name, tokens: &rest[..rest.len() - behind.len()] };
        // Behind the number of a list no other label may follow.
        let (behind, group) = typed_group(behind, |input| fail().parse(input), layout.width(index))?;
        typed.groups[index] = super::Group { label: Some(label), ..group };
        rest = behind;
    }
    Ok((rest, typed))
}

/// `N( [number-label] W( typed-digit *separator ) )` for the groups of a layout.
fn typed_groups(input: Classes<'_>, layout: Layout) -> Parsed<Classes<'_>, Typed<'_>> {
    let (mut typed, mut rest) = (Typed::new(layout), input);
    for index in 0..layout.groups() {
        (rest, typed.groups[index]) = typed_group(rest, number_label, layout.width(index))?;
    }
    Ok((rest, typed))
}

/// Whether the numbers run from 1.
fn is_in_order(typed: &Typed<'_>) -> bool {
    let labels = typed.groups().iter().map(|group| group.label.map(|label| label.name));
    labels.enumerate().all(|(index, name)| name == Some(Kind::InstallationId.label(index).label()))
}
