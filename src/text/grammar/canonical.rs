//! The pieces of canonical spellings. Programs leave these to `fast`; the tests hold `fast` to them.

use nom::Parser;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::multi::fold;
use nom::sequence::preceded;

use super::{confirmation_id, installation_id, product_key};
use crate::id::layout::{Kind, Layout};

/// The layout of a text in canonical spelling.
pub(crate) fn canonical(kind: Kind, text: &str) -> Option<Layout> {
    let rule = match kind {
        Kind::ConfirmationId => confirmation_id::confirmation_id,
        Kind::InstallationId => installation_id::installation_id,
        Kind::ProductKey => product_key::product_key,
    };
    rule(text).ok().and_then(|(rest, layout)| rest.is_empty().then_some(layout))
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
