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
pub(crate) mod product_key;

use nom::IResult;
use nom::Parser;
use nom::combinator::all_consuming;

use crate::shape::{Kind, Layout};
use crate::slots::Slots;

pub(crate) type Parsed<'a, T> = IResult<&'a str, T>;

/// The layout of a text in canonical spelling.
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
    let text = slots.text();
    kind.layouts().iter().copied().find(|&layout| {
        slots.clear();
        let rule = |input| match kind {
            Kind::ConfirmationId => confirmation_id::confirmation_id_typed(input, layout, slots),
            Kind::InstallationId => installation_id::installation_id_typed(input, layout, slots),
            Kind::ProductKey => product_key::product_key_typed(input, slots),
        };
        whole(rule, text).is_some()
    })
}

/// The text behind separators and a caption, and whose caption it is.
pub(crate) fn lead(text: &str) -> (Option<Kind>, &str) {
    let behind = |rest: &str| core::separators(rest).map_or(text.len(), |(rest, ())| text.len() - rest.len());
    let start = behind(text);
    let bare = &text[start..];
    for (kind, caption) in [
        (Kind::ConfirmationId, confirmation_id::confirmation_id_caption as fn(&str) -> Parsed<'_, ()>),
        (Kind::InstallationId, installation_id::installation_id_caption),
        (Kind::ProductKey, product_key::product_key_caption),
    ] {
        if let Ok((rest, ())) = caption(bare) {
            return (Some(kind), rest);
        }
    }
    (None, bare)
}

/// A number label or a letter label at the start of the text.
pub(crate) fn label(kind: Kind, text: &str) -> Option<(&str, char)> {
    match kind {
        Kind::ConfirmationId => core::letter_label(text).ok(),
        Kind::InstallationId => core::number_label(text).ok(),
        Kind::ProductKey => None,
    }
}

/// Everything from `rule`, to the last character.
fn whole<'a, T>(rule: impl FnMut(&'a str) -> Parsed<'a, T>, text: &'a str) -> Option<T> {
    all_consuming(rule).parse(text).ok().map(|(_, value)| value)
}
