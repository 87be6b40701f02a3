//! `grammars/` in Rust, file for file, rule for rule: the only module that names nom, whose types go no further.
//!
//! Each function carries its rule as its first line and returns what it read. Rules about characters read text as well as
//! its tokens; captions and group words are read from text, by the lexer; identifiers are read from tokens.

#[cfg(test)]
pub(crate) mod canonical;
pub(crate) mod confirmation_id;
pub(crate) mod core;
pub(crate) mod installation_id;
#[cfg(test)]
mod law;
pub(crate) mod product_key;

use nom::branch::alt;
use nom::combinator::all_consuming;
use nom::{IResult, Input, Parser};

use super::tokens::{Tokens, class_of};
use crate::id::layout::{Kind, Layout, MOST_GROUPS};

pub(crate) type Parsed<I, T> = IResult<I, T>;
/// The classes of some tokens.
pub(crate) type Classes<'t> = &'t [u8];

/// What a rule about characters reads: text, or the tokens of one.
pub(crate) trait Source: Input<Item: Classed> {}

impl<I: Input<Item: Classed>> Source for I {}

/// A character or a token.
pub(crate) trait Classed: Copy {
    fn class(self) -> u8;
}

impl Classed for char {
    fn class(self) -> u8 {
        class_of(self)
    }
}

impl Classed for u8 {
    fn class(self) -> u8 {
        self
    }
}

/// A label in front of a group.
#[derive(Clone, Copy)]
pub(crate) struct Label<'t> {
    /// What it says: `1`–`9` or `A`–`H`.
    pub(crate) name: char,
    /// The label and what separates it from the group.
    pub(crate) tokens: Classes<'t>,
}

/// A group as it was typed.
#[derive(Clone, Copy, Default)]
pub(crate) struct Group<'t> {
    pub(crate) label: Option<Label<'t>>,
    /// Its digits or characters and the gaps between and after them.
    pub(crate) places: Classes<'t>,
}

/// A well-formed text.
pub(crate) struct Typed<'t> {
    pub(crate) layout: Layout,
    groups: [Group<'t>; MOST_GROUPS],
}

impl<'t> Typed<'t> {
    fn new(layout: Layout) -> Self {
        Self { layout, groups: [Group::default(); MOST_GROUPS] }
    }

    pub(crate) fn groups(&self) -> &[Group<'t>] {
        &self.groups[..self.layout.groups()]
    }
}

/// A text as people type it, when it is well-formed.
pub(crate) fn typed<'t>(kind: Kind, tokens: &'t Tokens<'_>) -> Option<Typed<'t>> {
    // A label holds at most one digit; of a list without marks every group has a number, or none.
    let digits = tokens.digits();
    let may_fit = |layout: &Layout| {
        let (fewest, most) = (layout.places(), layout.places() + layout.groups());
        match kind {
            Kind::ConfirmationId => digits == fewest,
            Kind::InstallationId if tokens.has_label_marks() => (fewest..=most).contains(&digits),
            Kind::InstallationId => digits == fewest || digits == most,
            // Only a caption has letters besides.
            Kind::ProductKey if tokens.caption().is_none() => digits + tokens.letters() == fewest,
            Kind::ProductKey => digits + tokens.letters() >= fewest,
        }
    };
    if !kind.layouts().iter().any(may_fit) || !tokens.rest().is_empty() {
        return None;
    }
    let rule = match kind {
        Kind::ConfirmationId => confirmation_id::confirmation_id_typed,
        Kind::InstallationId => installation_id::installation_id_typed,
        Kind::ProductKey => product_key::product_key_typed,
    };
    let behind = tokens.caption().filter(|caption| caption.kind == kind).map(|caption| (caption.start, caption.end));
    let classes = tokens.classes();
    let input = match behind {
        Some((start, end)) if core::separators(&classes[..start]).is_ok_and(|(rest, ())| rest.is_empty()) => {
            &classes[end..]
        }
        _ => classes,
    };
    rule(input).ok().map(|(_, typed)| typed)
}

/// A caption at the start of a text: whose it is, and what follows.
pub(crate) fn caption(text: &str) -> Option<(Kind, &str)> {
    let caption = alt((
        confirmation_id::confirmation_id_caption.map(|()| Kind::ConfirmationId),
        installation_id::installation_id_caption.map(|()| Kind::InstallationId),
        product_key::product_key_caption.map(|()| Kind::ProductKey),
    ));
    let mut caption = caption;
    caption.parse(text).ok().map(|(behind, kind)| (kind, behind))
}

/// A label at the start of some tokens, and what follows.
pub(crate) fn label(kind: Kind, input: Classes<'_>) -> Option<(Classes<'_>, char)> {
    match kind {
        Kind::ConfirmationId => core::letter_label(input).ok(),
        Kind::InstallationId => core::number_label(input).ok(),
        Kind::ProductKey => None,
    }
}

/// Everything to the last token.
fn whole<'t, T>(
    rule: impl Parser<Classes<'t>, Output = T, Error = nom::error::Error<Classes<'t>>>,
) -> impl Parser<Classes<'t>, Output = T, Error = nom::error::Error<Classes<'t>>> {
    all_consuming(rule)
}
