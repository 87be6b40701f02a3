//! How a text may be read: as each identifier, by the grammar or as far as it goes, all from the same tokens.

use super::cut::{self, Leftovers};
use super::grammar::{self, Typed};
use super::places::Places;
use super::tokens::Tokens;
use crate::id::layout::{Kind, Layout};

/// The readings of one text.
pub(crate) struct Candidates<'t, 'a> {
    tokens: &'t Tokens<'a>,
}

/// A text as one identifier.
pub(crate) struct Candidate<'a> {
    /// The layout, when the grammar accepts the text.
    pub(crate) layout: Option<Layout>,
    pub(crate) places: Places<'a>,
    /// What the text holds beside its places; nothing when the grammar accepts it.
    pub(crate) leftovers: Leftovers,
}

impl<'t, 'a> Candidates<'t, 'a> {
    pub(crate) fn of(tokens: &'t Tokens<'a>) -> Self {
        Self { tokens }
    }

    pub(crate) fn tokens(&self) -> &'t Tokens<'a> {
        self.tokens
    }

    /// The text as this identifier, when the grammar accepts it.
    pub(crate) fn typed(&self, kind: Kind) -> Option<Typed<'t>> {
        grammar::typed(kind, self.tokens)
    }

    /// The same as a candidate; with `only`, when it is cut so.
    pub(crate) fn well_formed(&self, kind: Kind, only: Option<Layout>) -> Option<Candidate<'a>> {
        let typed = self.typed(kind)?;
        let places = Places::of_typed(self.tokens, &typed, only);
        let fits = places.layouts(kind).contains(&typed.layout);
        fits.then(|| Candidate { layout: Some(typed.layout), places, leftovers: Leftovers::default() })
    }

    /// The text as this identifier, as far as it goes.
    pub(crate) fn cut(&self, kind: Kind, only: Option<Layout>) -> Candidate<'a> {
        let (places, leftovers) = cut::cut(kind, self.tokens, only);
        Candidate { layout: None, places, leftovers }
    }
}
