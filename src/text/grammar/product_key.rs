//! `product-key.abnf`, rule for rule.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::tag;
#[cfg(test)]
use nom::bytes::complete::take_while_m_n;
#[cfg(test)]
use nom::combinator::eof;
use nom::combinator::{opt, recognize};
use nom::multi::fold;
use nom::sequence::{preceded, terminated};

use super::core::{caption_end, one, separators, word};
use super::{Classes, Group, Parsed, Source, Typed, whole};
use crate::id::layout::Layout;
use crate::text::fold::is_key_character;

/// `key-character = %x32-34 / %x36-39 / %x42-44 / %x46-48 / %x4A-4B / %x4D-4E / %x50-52 / %x54 / %x56-59`
pub(crate) fn key_character(class: u8) -> Option<u8> {
    // A digit is its own class, and a letter that begins a group word is in lower case.
    let byte = if class <= 9 { b'0' + class } else { class.to_ascii_uppercase() };
    is_key_character(byte).then_some(byte)
}

/// `product-key = 25key-character / ( 5key-character 4( "-" 5key-character ) )`
#[cfg(test)]
pub(crate) fn product_key(input: &str) -> Parsed<&str, Layout> {
    let is_key_character = |c: char| c.is_ascii() && is_key_character(c as u8);
    let group = |width| take_while_m_n(width, width, is_key_character);
    let joined = fold(4..=4, preceded(tag("-"), group(5)), || (), |(), _| ());
    alt((terminated(group(25).map(|_| ()), eof), terminated((group(5), joined).map(|_| ()), eof)))
        .map(|()| Layout::FiveByFive)
        .parse(input)
}

/// `product-key-typed = *separator [product-key-caption] 25( typed-key-character *separator )`
///
/// The lexer has read the caption; the input begins behind it.
pub(crate) fn product_key_typed(input: Classes<'_>) -> Parsed<Classes<'_>, Typed<'_>> {
    let place = terminated(typed_key_character, separators);
    let places = recognize(fold(25..=25, place, || (), |(), _| ()));
    let (rest, places) = preceded(separators, whole(places)).parse(input)?;
    let mut typed = Typed::new(Layout::FiveByFive);
    // Its characters are told apart by their number, so that they are all taken here.
    typed.groups[0] = Group { label: None, places };
    Ok((rest, typed))
}

/// `typed-key-character = key-character / …`: lower case and full-width forms of the same.
pub(crate) fn typed_key_character<I: Source>(input: I) -> Parsed<I, u8> {
    one(|class| key_character(class).is_some()).parse(input)
}

/// `product-key-caption = ( [ "product" / "license" ] *separator "key" /
/// %x30D7.30ED.30C0.30AF.30C8 *separator %x30AD.30FC / %x30E9.30A4.30BB.30F3.30B9 *separator %x30AD.30FC ) caption-end`
pub(crate) fn product_key_caption(input: &str) -> Parsed<&str, ()> {
    let words = alt((
        (opt(alt((word("product"), word("license")))), separators, word("key")).map(|_| ()),
        (tag("プロダクト"), separators, tag("キー")).map(|_| ()),
        (tag("ライセンス"), separators, tag("キー")).map(|_| ()),
    ));
    terminated(words, caption_end).parse(input)
}
