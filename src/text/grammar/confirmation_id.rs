//! `confirmation-id.abnf`, rule for rule.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::tag;
#[cfg(test)]
use nom::combinator::eof;
use nom::sequence::{preceded, terminated};

#[cfg(test)]
use super::canonical::{digits, grouped};
use super::core::{caption_end, id, letter_label, separators, typed_group, word};
use super::{Classes, Parsed, Typed, whole};
use crate::id::layout::Layout;

/// `confirmation-id = eight-by-six / seven-by-six`
#[cfg(test)]
pub(crate) fn confirmation_id(input: &str) -> Parsed<&str, Layout> {
    alt((terminated(eight_by_six, eof), terminated(seven_by_six, eof))).parse(input)
}

/// `eight-by-six = 48DIGIT / ( 6DIGIT 7( "-" 6DIGIT ) ) / ( 6DIGIT 7( SP 6DIGIT ) )`
#[cfg(test)]
pub(crate) fn eight_by_six(input: &str) -> Parsed<&str, Layout> {
    alt((digits(48), grouped(6, "-", 7), grouped(6, " ", 7))).map(|()| Layout::EightBySix).parse(input)
}

/// `seven-by-six = 42DIGIT / ( 6DIGIT 6( "-" 6DIGIT ) ) / ( 6DIGIT 6( SP 6DIGIT ) )`
#[cfg(test)]
pub(crate) fn seven_by_six(input: &str) -> Parsed<&str, Layout> {
    alt((digits(42), grouped(6, "-", 6), grouped(6, " ", 6))).map(|()| Layout::SevenBySix).parse(input)
}

/// `confirmation-id-typed = *separator [confirmation-id-caption] ( typed-eight-by-six / typed-seven-by-six )`
///
/// The lexer has read the caption; the input begins behind it.
pub(crate) fn confirmation_id_typed(input: Classes<'_>) -> Parsed<Classes<'_>, Typed<'_>> {
    preceded(separators, alt((whole(typed_eight_by_six), whole(typed_seven_by_six)))).parse(input)
}

/// `typed-eight-by-six = 8( [letter-label] 6( typed-digit *separator ) )`
pub(crate) fn typed_eight_by_six(input: Classes<'_>) -> Parsed<Classes<'_>, Typed<'_>> {
    typed_groups(input, Layout::EightBySix)
}

/// `typed-seven-by-six = 7( [letter-label] 6( typed-digit *separator ) )`
pub(crate) fn typed_seven_by_six(input: Classes<'_>) -> Parsed<Classes<'_>, Typed<'_>> {
    typed_groups(input, Layout::SevenBySix)
}

/// `confirmation-id-caption = ( "confirmation" *separator id / "CID" / %x78BA.8A8D *separator id ) caption-end`
pub(crate) fn confirmation_id_caption(input: &str) -> Parsed<&str, ()> {
    let words = alt((
        (word("confirmation"), separators, id).map(|_| ()),
        word("CID").map(|_| ()),
        (tag("確認"), separators, id).map(|_| ()),
    ));
    terminated(words, caption_end).parse(input)
}

/// `N( [letter-label] 6( typed-digit *separator ) )` for the blocks of a layout.
fn typed_groups(input: Classes<'_>, layout: Layout) -> Parsed<Classes<'_>, Typed<'_>> {
    let (mut typed, mut rest) = (Typed::new(layout), input);
    for index in 0..layout.groups() {
        (rest, typed.groups[index]) = typed_group(rest, letter_label, layout.width(index))?;
    }
    Ok((rest, typed))
}
