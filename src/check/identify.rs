//! Which identifier is this text?
//!
//! Knows what tells the three identifiers apart: the grammar, a caption, labels, letters, the number of digits. Knows
//! nothing of what is wrong with the text.

use crate::check::assessment::Assessment;
use crate::check::issue::IssueSink;
use crate::check::{spreadsheet, walk};
use crate::id::layout::Kind;
use crate::text::fold::{Meaning, meaning};
use crate::text::grammar;
use crate::text::slots::{FOREIGN, MASKED, Slots};
use crate::text::tokens;

/// Which identifier a text is, or is meant to be.
///
/// `None` when it holds nothing that could be one. A number too short to tell is taken for an installation ID, the first
/// thing a person types.
///
/// # Examples
///
/// ```
/// use offhook::{Kind, identify};
///
/// assert_eq!(identify("TVRH6-WHNXV-R9WG3-9XRFY-MY832"), Some(Kind::ProductKey));
/// assert_eq!(
///     identify("020650 770493 837252 929082 195773 527024 195725 809211 989214"),
///     Some(Kind::InstallationId)
/// );
/// assert_eq!(identify("hello"), None);
/// ```
#[must_use]
pub fn identify(text: &str) -> Option<Kind> {
    let mut slots = Slots::of(text);
    [Kind::InstallationId, Kind::ConfirmationId, Kind::ProductKey]
        .into_iter()
        .find(|kind| grammar::typed(*kind, &mut slots).is_some())
        .or_else(|| spreadsheet::scientific_exponent(text).map(spreadsheet::kind_of_exponent))
        .or_else(|| grammar::caption(text).map(|(kind, _, _)| kind))
        .or_else(|| as_digits(&mut slots))
        .or_else(|| as_key(&mut slots))
}

/// Mostly digits: the labels, the groups and the length tell which of the two it is.
fn as_digits(slots: &mut Slots<'_>) -> Option<Kind> {
    tokens::tokenise(Kind::ConfirmationId, slots);
    let places = slots.values().len();
    let count = |wanted: fn(u8) -> bool| slots.values().iter().filter(|value| wanted(**value)).count();
    let (digits, masked, foreign) =
        (count(|value| value <= 9), count(|value| value == MASKED), count(|value| value == FOREIGN));
    let text = slots.text().chars();
    let letters = text.filter(|c| matches!(meaning(*c), Meaning::Letter(_))).count();
    let readable =
        (digits >= 40 || digits * 2 >= letters) && digits >= 1 && digits * 3 >= places * 2 && foreign * 12 <= places;
    if !readable && masked < 40 {
        return None;
    }
    let mut labels =
        slots.labels().iter().enumerate().filter_map(|(index, label)| label.map(|(found, _)| (index, found)));
    let lettered = labels.clone().next().is_some();
    let in_order = labels.all(|(index, found)| Kind::ConfirmationId.label(index) == found);
    if lettered && !in_order && slots.count() < 40 {
        return None;
    }
    let by_sevens = slots.runs().filter(|(_, length)| *length == 7).count() > slots.runs().count() / 2;
    let confirmation = (lettered && slots.count() < 50) || ((44..=49).contains(&slots.count()) && !by_sevens);
    Some(if confirmation { Kind::ConfirmationId } else { Kind::InstallationId })
}

/// Letters and digits, about as many as a key has, or the beginning of one in groups of five.
fn as_key(slots: &mut Slots<'_>) -> Option<Kind> {
    tokens::tokenise(Kind::ProductKey, slots);
    let places = slots.count();
    let known = slots.values().iter().filter(|value| value.is_ascii() || **value == MASKED).count();
    let in_fives = slots.runs().count() > 1 && slots.runs().next().is_some_and(|(_, length)| length == 5);
    let fits = known * 3 >= places * 2 && places <= 30 && (places >= 20 || (in_fives && places >= 6));
    fits.then_some(Kind::ProductKey)
}

/// Checks a text as whatever identifier it seems to be; `None` when it seems to be none.
pub fn check(text: &str, sink: &mut (impl IssueSink + ?Sized)) -> Option<Assessment> {
    identify(text).map(|kind| check_as(kind, text, sink))
}

/// Checks a text as the identifier that was asked for.
pub fn check_as(kind: Kind, text: &str, sink: &mut (impl IssueSink + ?Sized)) -> Assessment {
    walk::check(kind, text, &mut |issue| sink.report(issue))
}
