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

/// A text as one identifier of a kind.
pub(crate) struct Candidate<'a> {
    kind: Kind,
    /// The layout, when the grammar accepts the text.
    pub(crate) layout: Option<Layout>,
    pub(crate) places: Places<'a>,
    /// What the text holds beside its places; nothing when the grammar accepts it.
    pub(crate) leftovers: Leftovers,
}

impl Candidate<'_> {
    /// Whether the text reads just so as an identifier of this kind, too.
    pub(crate) fn serves(&self, kind: Kind) -> bool {
        let are_digits = self.kind != Kind::ProductKey && kind != Kind::ProductKey;
        self.kind == kind || (are_digits && self.layout.is_none() && !self.leftovers.may_be_labelled)
    }
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
        fits.then(|| Candidate { kind, layout: Some(typed.layout), places, leftovers: Leftovers::default() })
    }

    /// The text as this identifier, as far as it goes.
    pub(crate) fn cut(&self, kind: Kind, only: Option<Layout>) -> Candidate<'a> {
        let places = Places::new(self.tokens.text(), only);
        let mut candidate = Candidate { kind, layout: None, places, leftovers: Leftovers::default() };
        cut::cut(kind, self.tokens, &mut candidate.places, &mut candidate.leftovers);
        candidate
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use std::vec::Vec;

    use super::*;

    /// What a cut finds, in a form that can be compared.
    fn seen(candidate: &Candidate<'_>) -> impl PartialEq + core::fmt::Debug + use<> {
        let Candidate { places, leftovers, .. } = candidate;
        let spans: Vec<_> = (0..places.values().len()).map(|place| places.span(place, place + 1)).collect();
        let runs: Vec<_> = places.runs().collect();
        (
            places.values().to_vec(),
            spans,
            runs,
            places.labels().collect::<Vec<_>>(),
            (places.folded(), places.whole(), *leftovers),
        )
    }

    proptest! {
        /// Without anything that may be a label the two identifiers of digits are cut alike; with it they are not taken for
        /// each other.
        #[test]
        fn a_candidate_that_serves_is_the_cut_itself(
            text in "([0-9]{1,8}|[０-９]{1,3}|[1-9A-Ha-hx?*|][:.)]?|Group |ブロック|[①-⑨]|O|l|é|語|Installation ID: | {1,2}|-|\u{3000}){0,24}"
        ) {
            let tokens = Tokens::of(&text);
            let candidates = Candidates::of(&tokens);
            let [one, other] = [Kind::ConfirmationId, Kind::InstallationId].map(|kind| candidates.cut(kind, None));
            prop_assert_eq!(one.serves(Kind::InstallationId), other.serves(Kind::ConfirmationId));
            prop_assert!(!one.serves(Kind::ProductKey));
            if one.serves(Kind::InstallationId) {
                prop_assert_eq!(seen(&one), seen(&other));
            }
        }
    }
}
