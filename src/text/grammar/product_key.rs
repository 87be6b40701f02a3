//! `product-key.abnf`, rule for rule.
//!
//! Knows where key characters, joints and captions stand. Knows nothing of checksums.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::satisfy;
use nom::combinator::{eof, opt, recognize};
use nom::multi::fold;
use nom::sequence::{preceded, terminated};

use super::Parsed;
use super::core::{caption_end, separators, word};
use crate::id::layout::Layout;
use crate::text::fold::{Meaning, is_key_character, meaning};
use crate::text::slots::Slots;

/// `key-character = %x32-34 / %x36-39 / %x42-44 / %x46-48 / %x4A-4B / %x4D-4E / %x50-52 / %x54 / %x56-59`
pub(crate) fn key_character(character: char) -> bool {
    character.is_ascii() && is_key_character(character as u8)
}

/// `product-key = 25key-character / ( 5key-character 4( "-" 5key-character ) )`
pub(crate) fn product_key(input: &str) -> Parsed<'_, Layout> {
    let group = |width| take_while_m_n(width, width, key_character);
    let joined = fold(4..=4, preceded(tag("-"), group(5)), || (), |(), _| ());
    alt((terminated(group(25).map(|_| ()), eof), terminated((group(5), joined).map(|_| ()), eof)))
        .map(|()| Layout::FiveByFive)
        .parse(input)
}

/// `product-key-typed = *separator [product-key-caption] 25( typed-key-character *separator )`
pub(crate) fn product_key_typed<'a>(input: &'a str, slots: &mut Slots<'a>) -> Parsed<'a, Layout> {
    let (rest, _) = preceded(separators, opt(product_key_caption)).parse(input)?;
    let place = terminated(recognize(typed_key_character), separators);
    fold(
        25..=25,
        place,
        || (),
        |(), piece: &str| {
            let span = slots.span_of(piece);
            if let Some(value) = piece.chars().next().and_then(folded) {
                slots.push(value, span);
            }
        },
    )
    .map(|()| Layout::FiveByFive)
    .parse(rest)
}

/// `typed-key-character = key-character / …`: lower case and full-width forms of the same.
pub(crate) fn typed_key_character(input: &str) -> Parsed<'_, char> {
    satisfy(|c| folded(c).is_some()).parse(input)
}

/// `product-key-caption = ( [ "product" / "license" ] *separator "key" /
/// %x30D7.30ED.30C0.30AF.30C8 *separator %x30AD.30FC / %x30E9.30A4.30BB.30F3.30B9 *separator %x30AD.30FC ) caption-end`
pub(crate) fn product_key_caption(input: &str) -> Parsed<'_, ()> {
    let words = alt((
        (opt(alt((word("product"), word("license")))), separators, word("key")).map(|_| ()),
        (tag("プロダクト"), separators, tag("キー")).map(|_| ()),
        (tag("ライセンス"), separators, tag("キー")).map(|_| ()),
    ));
    terminated(words, caption_end).parse(input)
}

/// The key character, in upper-case ASCII, that this character is a form of.
pub(crate) fn folded(character: char) -> Option<u8> {
    let byte = match meaning(character) {
        Meaning::Digit(value) => b'0' + value,
        Meaning::Letter(letter) => letter,
        _ => return None,
    };
    is_key_character(byte).then_some(byte)
}
