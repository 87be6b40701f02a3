//! Where to look again in a whole text, and what may have happened there.
//!
//! Nothing is ever applied.

use super::channel::Channel;
use super::repairs::{self, Repairs};
use super::{look_again, whereabouts};
use crate::check::assessment::{Assessment, GroupAssessment};
use crate::check::judge::{Judged, judge};
use crate::id::layout::{Group, Kind, Layout};
use crate::id::verdict::Verdict;
use crate::text::candidates::Candidates;
use crate::text::fit::{Fit, is_odd_row};
use crate::text::places::Places;
use crate::text::tokens::Tokens;

/// A group that may be the odd one with less than this many percent is not worth a word.
const WORTH_A_WORD: u8 = 5;

/// Where to look again.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Hint {
    /// The group.
    pub group: Group,
    /// How likely it is, in percent, that the slip is in this group and not in another.
    pub likelihood: u8,
    /// What may have happened; of a product key nothing is proposed.
    pub repairs: Repairs,
    /// The places of a product key to look at again, as bits from the left.
    pub(crate) places: u8,
}

impl Hint {
    pub(super) fn of(group: Group, repairs: Repairs) -> Self {
        Self { group, likelihood: 100, repairs, places: 0 }
    }

    /// The places of a product key to look at again, counted from 1 at the left of the group: another character that looks
    /// or sounds like the one there would satisfy the checksum.
    pub fn look_again(&self) -> impl Iterator<Item = u8> + '_ {
        (0..8).filter(|place| self.places & (1 << place) != 0).map(|place| place + 1)
    }
}

/// Tells a hint for every group in which one slip explains what is wrong.
///
/// - A group whose check digit does not match, a group with one digit too few or too many, a group with one `?`: what it
///   may have been, the likeliest first, and how many alternatives there are.
/// - A row with one digit too few or too many: in which group, and how sure that is.
/// - A product key whose checksum does not match: the places where one look-alike would satisfy it.
///
/// A text of which more than half of the groups are wrong gets none: that is not one slip. Nothing is ever applied.
///
/// # Examples
///
/// ```
/// use offhook::Kind;
/// use offhook::repair::{Channel, hints};
///
/// // Heard in Japanese: block C begins with いち, and may have been しち.
/// let text = "415635 305286 161940 283503 592176 634083 177461 859316";
/// let mut found = Vec::new();
/// hints(Kind::ConfirmationId, text, Channel::PhoneJa, &mut |hint| found.push(hint));
/// assert_eq!(found[0].group.label(), 'C');
/// let best = found[0].repairs.best().next().expect("a repair");
/// assert_eq!((best.expose(), best.slip().place()), ("761940", 1));
/// ```
pub fn hints(kind: Kind, text: &str, channel: Channel, sink: &mut (impl FnMut(Hint) + ?Sized)) {
    of_judged(&judge(kind, &Candidates::of(&Tokens::of(text)), None, &mut ()), channel, sink);
}

/// The same for a text that has been judged.
pub(crate) fn of_judged(judged: &Judged<'_>, channel: Channel, sink: &mut (impl FnMut(Hint) + ?Sized)) {
    let Judged { assessment: seen, places, .. } = judged;
    if seen.kind == Kind::ProductKey {
        if judged.checksum_fails {
            look_again::in_key(places.values(), channel, sink);
        }
        return;
    }
    match seen.layout.filter(|layout| judged.has_odd_group && is_odd_row(places, *layout)) {
        Some(layout) => in_a_row(places, layout, seen.kind, channel, sink),
        None => in_groups(places, seen, channel, sink),
    }
}

/// Each wrong group by itself.
fn in_groups(places: &Places<'_>, seen: &Assessment, channel: Channel, sink: &mut (impl FnMut(Hint) + ?Sized)) {
    let wrong = |group: &&GroupAssessment| group.verdict < Verdict::Plausible;
    if seen.groups().iter().filter(wrong).count() * 2 > seen.groups().len().max(2) {
        return;
    }
    // A text that stops in its first groups shows its layout by them all the same.
    let Some(layout) = seen.layout.or_else(|| likely_layout(seen)) else { return };
    let last = seen.groups().len().saturating_sub(1);
    let stops_early = seen.layout.is_none();
    for (index, group) in seen.groups().iter().enumerate().filter(|(_, group)| wrong(group)) {
        if !layout.has_check_digit(index) || (stops_early && index == last && group.len() < layout.width(index)) {
            continue;
        }
        let repairs = repairs::of_group(places.of_stretch(group.places), layout.width(index), channel);
        if repairs.alternatives() > 0 {
            sink(Hint::of(group.label, repairs));
        }
    }
}

/// The layout of which the finished groups have the width.
fn likely_layout(seen: &Assessment) -> Option<Layout> {
    let fits = |layout: &&Layout| {
        let whole = seen.groups().iter().enumerate().filter(|(index, group)| group.len() == layout.width(*index));
        !layout.is_legacy() && whole.count() * 2 >= seen.groups().len()
    };
    seen.kind.layouts().iter().find(fits).copied()
}

/// A row without gaps that is one digit off: the groups that come into question, the likeliest first.
fn in_a_row(places: &Places<'_>, layout: Layout, kind: Kind, channel: Channel, sink: &mut (impl FnMut(Hint) + ?Sized)) {
    let values = places.values();
    let Some(mut shares) = whereabouts::odd_group(values, layout, channel) else { return };
    while let Some((index, &likelihood)) =
        shares.iter().enumerate().filter(|(_, share)| **share >= WORTH_A_WORD).max_by_key(|(index, share)| {
            // Of equally likely groups the first comes first.
            (**share, core::cmp::Reverse(*index))
        })
    {
        let fit = Fit::with_odd(layout, values, index);
        let repairs = repairs::of_group(fit.groups()[index].of(values), layout.width(index), channel);
        shares[index] = 0;
        sink(Hint { group: kind.label(index), likelihood, repairs, places: 0 });
    }
}
