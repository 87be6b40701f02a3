//! `grammars/` in Rust, file for file, rule for rule.
//!
//! Knows characters in order. The only room that names nom; its types go no further. Knows nothing of values, check
//! digits or policy.
//!
//! Each function carries its rule as its first line. Rules whose places count take the [`Slots`] they fill; a rule that
//! fails may leave places behind, so each alternative starts with cleared slots.

pub(crate) mod confirmation_id;
pub(crate) mod core;
pub(crate) mod installation_id;
#[cfg(test)]
mod law;
pub(crate) mod product_key;

use nom::IResult;
use nom::Parser;
use nom::combinator::{all_consuming, fail};

use crate::id::layout::{Kind, Layout};
use crate::text::fold::{Meaning, meaning};
use crate::text::slots::Slots;

pub(crate) type Parsed<'a, T> = IResult<&'a str, T>;
/// A rule whose places count.
type Typed<'a> = fn(&'a str, &mut Slots<'a>) -> Parsed<'a, ()>;

/// The layout of a text in canonical spelling.
#[cfg_attr(not(test), allow(dead_code, reason = "the law that the kernel, which answers for it, is held to"))]
pub(crate) fn canonical(kind: Kind, text: &str) -> Option<Layout> {
    let rule = match kind {
        Kind::ConfirmationId => confirmation_id::confirmation_id,
        Kind::InstallationId => installation_id::installation_id,
        Kind::ProductKey => product_key::product_key,
    };
    whole(rule, text)
}

/// The layout of a text as people type it; its places go into `slots`.
pub(crate) fn typed<'a>(kind: Kind, slots: &mut Slots<'a>) -> Option<Layout> {
    if kind != Kind::ProductKey && slots.take_plain_digits() {
        // Separators may stand anywhere, so that only the number of digits counts.
        return kind.layouts().iter().find(|layout| layout.places() == slots.count()).copied();
    }
    slots.clear();
    let text = slots.text();
    let rule = |input| match kind {
        Kind::ConfirmationId => confirmation_id::confirmation_id_typed(input, slots),
        Kind::InstallationId => installation_id::installation_id_typed(input, slots),
        Kind::ProductKey => product_key::product_key_typed(input, slots),
    };
    whole(rule, text)
}

/// A caption in front of the digits: whose it is, the text before and the text behind it.
pub(crate) fn caption(text: &str) -> Option<(Kind, &str, &str)> {
    /// What stands farther behind is part of a sentence.
    const FARTHEST: usize = 64;
    let digit = |c: char| matches!(meaning(c), Meaning::Digit(_));
    let start = |(_, c): &(usize, char)| meaning(*c) != Meaning::Separator;
    text.char_indices().take(FARTHEST).take_while(|(_, c)| !digit(*c)).filter(start).find_map(|(at, _)| {
        let (before, rest) = text.split_at(at);
        let (kind, behind) = caption_at(rest)?;
        // The end of another word is no caption.
        let glued = before.ends_with(|c: char| c.is_ascii_alphanumeric());
        (!glued).then_some((kind, before, behind))
    })
}

fn caption_at(text: &str) -> Option<(Kind, &str)> {
    type Rule = fn(&str) -> Parsed<'_, ()>;
    let rules: [(Kind, Rule); 3] = [
        (Kind::ConfirmationId, confirmation_id::confirmation_id_caption),
        (Kind::InstallationId, installation_id::installation_id_caption),
        (Kind::ProductKey, product_key::product_key_caption),
    ];
    rules.into_iter().find_map(|(kind, rule)| rule(text).ok().map(|(behind, ())| (kind, behind)))
}

/// A number label or a letter label at the start of the text.
pub(crate) fn label(kind: Kind, text: &str) -> Option<(&str, char)> {
    match kind {
        Kind::ConfirmationId => core::letter_label(text).ok(),
        Kind::InstallationId => core::number_label(text).ok(),
        Kind::ProductKey => None,
    }
}

/// The first of `rules` that takes the whole of `input`; each starts with cleared slots.
fn first_whole<'a>(input: &'a str, slots: &mut Slots<'a>, rules: &[(Typed<'a>, Layout)]) -> Parsed<'a, Layout> {
    for (rule, layout) in rules {
        slots.clear();
        if let Ok((rest @ "", ())) = rule(input, slots) {
            return Ok((rest, *layout));
        }
    }
    fail().parse(input)
}

/// Everything from `rule`, to the last character.
fn whole<'a, T>(rule: impl FnMut(&'a str) -> Parsed<'a, T>, text: &'a str) -> Option<T> {
    all_consuming(rule).parse(text).ok().map(|(_, value)| value)
}
