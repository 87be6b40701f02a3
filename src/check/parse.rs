//! An identifier out of a text: what `check` finds no error in.

use super::error::Error;
use super::identify::judged;
use super::judge::{Judged, judge};
use crate::id::layout::{Kind, Layout};
use crate::text::candidates::Candidates;
use crate::text::places::Places;
use crate::text::tokens::Tokens;

/// Reads a text as this identifier; the error is its first issue of severity error.
pub(crate) fn parse(kind: Kind, text: &str) -> Result<(Layout, Places<'_>), Error> {
    let mut first = None;
    let judged = judge(kind, &Candidates::of(&Tokens::of(text)), None, &mut first);
    parsed(judged, first)
}

/// Reads a text as whatever identifier it seems to be.
pub(crate) fn parse_any(text: &str) -> Result<(Layout, Places<'_>), Error> {
    let mut first = None;
    match judged(&Candidates::of(&Tokens::of(text)), &mut first) {
        Some(judged) => parsed(judged, first),
        None => Err(Error::unknown(text)),
    }
}

fn parsed(judged: Judged<'_>, first: Option<crate::Issue>) -> Result<(Layout, Places<'_>), Error> {
    match (judged.assessment.layout.filter(|_| judged.is_typed), first) {
        (Some(layout), None) => Ok((layout, judged.places)),
        (_, first) => Err(Error::first(judged.assessment.kind, first)),
    }
}
