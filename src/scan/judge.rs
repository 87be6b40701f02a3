//! What a find is worth, and whether it is wanted.
//!
//! Knows how to read the characters of a find. Knows nothing of where it stands.

use super::{Hit, Leniency};
use crate::secret::Secret;
use crate::shape::{Kind, Layout};
use crate::verdict::Verdict;
use crate::walk::{digits, key};

/// Judges `text[start..end]`, which has the form of `layout`; `None` when such a find is not wanted.
pub(super) fn hit(leniency: Leniency, text: &[u8], layout: Layout, (start, end): (usize, usize)) -> Option<Hit> {
    let found = &text[start..end];
    let (kind, verdict) = (layout.kind(), verdict(layout, found));
    let wanted = leniency == Leniency::Possible
        || verdict == Verdict::Plausible
        || (kind == Kind::ProductKey && verdict == Verdict::WellFormed && is_old_key(found));
    wanted.then_some(Hit { kind, layout, start, end, verdict })
}

/// The characters of a find without what joins them, letters in capitals.
pub(crate) fn bare(found: &[u8]) -> Secret<63> {
    let mut places = Secret::new();
    let characters = found.iter().filter(|byte| !matches!(byte, b'-' | b' '));
    characters.for_each(|byte| places.push(byte.to_ascii_uppercase()));
    places
}

fn verdict(layout: Layout, found: &[u8]) -> Verdict {
    let places = bare(found);
    match layout.kind() {
        Kind::ProductKey => key::verdict(places.bytes()),
        Kind::ConfirmationId | Kind::InstallationId if digits::is_plausible(layout, places.bytes()) => {
            Verdict::Plausible
        }
        Kind::ConfirmationId | Kind::InstallationId => Verdict::WellFormed,
    }
}

/// A key without an `N`, in capitals as Microsoft prints it, of letters and digits.
fn is_old_key(found: &[u8]) -> bool {
    let has = |test: fn(&u8) -> bool| found.iter().any(test);
    let places = bare(found);
    let is_sound = key::is_sound(Layout::FiveByFive, places.bytes()) && !places.bytes().contains(&b'N');
    is_sound && has(u8::is_ascii_digit) && has(u8::is_ascii_uppercase) && !has(u8::is_ascii_lowercase)
}
