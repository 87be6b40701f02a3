//! Two takes of the same identifier, laid beside each other group by group.

use core::fmt;

use super::take::Take;
use crate::check::check_as;
use crate::id::layout::{Group, Kind, Layout, MOST_GROUPS};
use crate::id::secret::Secret;
use crate::id::verdict::Verdict;
use crate::named;
use crate::text::places::UNREADABLE;
use crate::text::tokens::Tokens;

/// Nine groups of the longest that the walker keeps, and a gap before each.
const ROOM: usize = 2 * 64;
/// The longest group that is shown; a run of digits that is longer is no group.
const WIDEST: usize = 10;
/// Stands for what is not known.
const OPEN: u8 = b'?';

/// What two takes of one identifier agree on: a dictation and its read-back, or two people in front of one screen.
///
/// # Warning
///
/// It holds both takes; `Debug` hides them, and they are wiped on drop.
pub struct Comparison {
    kind: Kind,
    groups: [GroupComparison; MOST_GROUPS],
    count: usize,
    verdicts: [Verdict; 2],
    merged: Secret<ROOM>,
    merged_verdict: Verdict,
}

impl Comparison {
    /// Which identifier was compared.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The groups in order, up to the last one that either take has.
    pub fn groups(&self) -> &[GroupComparison] {
        &self.groups[..self.count]
    }

    /// How many groups the whole identifier has: more than were compared, where the takes hold only some of them.
    pub fn whole(&self) -> usize {
        let is_whole = self.verdicts.iter().min().is_some_and(|verdict| *verdict >= Verdict::WellFormed);
        if is_whole { self.count } else { self.kind.most_groups().max(self.count) }
    }

    /// Whether every group agrees; nothing agrees with nothing.
    pub fn agrees(&self) -> bool {
        self.count > 0 && self.groups().iter().all(|group| group.agreement == Agreement::Agree)
    }

    /// The verdict of each take.
    pub fn verdicts(&self) -> [Verdict; 2] {
        self.verdicts
    }

    /// Groups that stand in each other's place, the earlier one first.
    pub fn exchanged(&self) -> impl Iterator<Item = (Group, Group)> + '_ {
        let pairs = self.moved().filter(|(from, to)| from < to);
        pairs.filter(|(from, to)| self.moved().any(|back| back == (*to, *from)))
    }

    /// Groups of the first take that stand elsewhere in the second: which, and where there. Exchanged ones are among them.
    pub fn moved(&self) -> impl Iterator<Item = (Group, Group)> + '_ {
        self.groups().iter().filter_map(|group| Some((group.label, group.moved?)))
    }

    /// The groups in which both takes agree, and a `?` for each other place.
    ///
    /// # Warning
    ///
    /// This exposes what the takes agree on.
    pub fn merged(&self) -> &str {
        // Filled with ASCII only.
        core::str::from_utf8(self.merged.bytes()).unwrap_or_default()
    }

    /// The verdict of what both takes agree on.
    pub fn merged_verdict(&self) -> Verdict {
        self.merged_verdict
    }
}

impl fmt::Debug for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Comparison({}, ", self.kind.name())?;
        f.debug_list().entries(self.groups()).finish()?;
        f.write_str(")")
    }
}

/// One group of both takes.
///
/// # Warning
///
/// It holds both takes; `Debug` hides them, and they are wiped on drop.
pub struct GroupComparison {
    label: Group,
    agreement: Agreement,
    differing: u16,
    takes: [Secret<WIDEST>; 2],
    lengths: [u8; 2],
    verdicts: [Option<Verdict>; 2],
    moved: Option<Group>,
}

impl GroupComparison {
    /// What people call the group.
    pub fn label(&self) -> Group {
        self.label
    }

    /// Whether the takes agree in it.
    pub fn agreement(&self) -> Agreement {
        self.agreement
    }

    /// The places that differ, counted from 1 at the left; none when one take has more places than the other.
    pub fn places(&self) -> impl Iterator<Item = u8> + '_ {
        (0..16).filter(|place| self.differing & (1 << place) != 0).map(|place| place + 1)
    }

    /// How many places it has in each take; 0 where it is missing.
    pub fn lengths(&self) -> [usize; 2] {
        self.lengths.map(usize::from)
    }

    /// How far it was checked in each take; `None` where it is missing.
    pub fn verdicts(&self) -> [Option<Verdict>; 2] {
        self.verdicts
    }

    /// Where the group of the first take stands in the second, when that is elsewhere.
    pub fn moved(&self) -> Option<Group> {
        self.moved
    }

    /// The group in each take, `?` for what could not be read; empty where it is missing.
    ///
    /// # Warning
    ///
    /// This exposes the group.
    pub fn expose(&self) -> [&str; 2] {
        // Filled with ASCII only.
        self.takes.each_ref().map(|take| core::str::from_utf8(take.bytes()).unwrap_or_default())
    }
}

impl fmt::Debug for GroupComparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}", self.label, self.agreement)
    }
}

named! {
    /// Whether two takes agree in a group.
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub enum Agreement {
        /// Both take the group for the same.
        Agree = 1 => "agree",
        /// They do not.
        Differ = 2 => "differ",
        /// One take has no such group, or neither has.
        Missing = 3 => "missing",
    }
}

/// Compares two takes of one identifier, group by group.
///
/// A take may be partial, or one digit short or long: groups are found as the walker finds them, and a row without gaps
/// that is one digit off is laid beside the other take where most groups agree. Groups that stand elsewhere are named.
/// Nothing is settled: a group in which the takes differ stays open.
///
/// # Examples
///
/// ```
/// use offhook::Kind;
/// use offhook::repair::compare;
///
/// let told = "415635 305286 761940 283503";
/// let read_back = "415635 305286 161940 283503";
/// let both = compare(Kind::ConfirmationId, told, read_back);
/// assert!(!both.agrees());
/// assert!(both.groups()[2].places().eq([1]));
/// assert_eq!(both.merged(), "415635 305286 ?????? 283503");
/// ```
pub fn compare(kind: Kind, first: &str, second: &str) -> Comparison {
    let (first, second) = (&Tokens::of(first), &Tokens::of(second));
    let (mut one, mut two) = (Take::read(kind, first, None), Take::read(kind, second, None));
    // How the one is cut tells how to cut the other, of which less may be there.
    match (one.layout, two.layout) {
        (Some(layout), other) if settles(layout, other) => two = Take::read(kind, second, Some(layout)),
        (other, Some(layout)) if settles(layout, other) => one = Take::read(kind, first, Some(layout)),
        _ => {}
    }
    if one.is_odd_row() && two.is_whole() {
        one.lay_beside(&two);
    } else if two.is_odd_row() && one.is_whole() {
        two.lay_beside(&one);
    }
    let mut comparison = Comparison {
        kind,
        groups: core::array::from_fn(|index| beside(kind, index, &one, &two)),
        count: one.count.max(two.count),
        verdicts: [one.verdict, two.verdict],
        merged: Secret::new(),
        merged_verdict: Verdict::Incomplete,
    };
    let layout = one.layout.or(two.layout).filter(|layout| two.layout.is_none_or(|other| other == *layout));
    comparison.find_moved(&one, &two, layout);
    comparison.merge(layout);
    comparison
}

impl Comparison {
    /// Finds the groups that stand elsewhere: the same places, once only in each take among those that do not agree.
    fn find_moved(&mut self, one: &Take<'_>, two: &Take<'_>, layout: Option<Layout>) {
        let differs = |groups: &[GroupComparison], index: usize| groups[index].agreement != Agreement::Agree;
        for index in 0..one.count {
            let groups = &self.groups[..self.count];
            let whole = one.group(index).filter(|group| differs(groups, index) && is_whole_group(layout, group));
            let Some(group) = whole else { continue };
            let alike = |take: &Take<'_>, at: usize| differs(groups, at) && take.group(at) == Some(group);
            let mut elsewhere = (0..two.count).filter(|at| alike(two, *at));
            let alone = (0..one.count).filter(|at| alike(one, *at)).count() == 1;
            if let (Some(at), None, true) = (elsewhere.next(), elsewhere.next(), alone) {
                drop(elsewhere);
                self.groups[index].moved = Some(self.kind.label(at));
            }
        }
    }

    fn merge(&mut self, layout: Option<Layout>) {
        let mut merged = Secret::new();
        for (index, group) in self.groups[..self.count].iter().enumerate() {
            if index > 0 {
                merged.push(if self.kind == Kind::ProductKey { b'-' } else { b' ' });
            }
            if group.agreement == Agreement::Agree {
                group.takes[0].bytes().iter().for_each(|byte| merged.push(*byte));
            } else {
                let typed = usize::from(group.lengths[0].max(group.lengths[1]));
                let fits = layout.filter(|layout| index < layout.groups());
                (0..fits.map_or(typed, |layout| layout.width(index))).for_each(|_| merged.push(OPEN));
            }
        }
        self.merged = merged;
        self.merged_verdict = check_as(self.kind, self.merged(), &mut ()).verdict;
    }
}

/// Whether this layout of one take decides how the other is cut: a length of the Windows XP era may be the beginning of
/// something longer.
fn settles(layout: Layout, other: Option<Layout>) -> bool {
    other.is_none_or(|other| other.is_legacy() && !layout.is_legacy())
}

/// A group of both takes.
fn beside(kind: Kind, index: usize, one: &Take<'_>, two: &Take<'_>) -> GroupComparison {
    let groups = [one.group(index), two.group(index)];
    let (agreement, differing) = match groups {
        [Some(one), Some(two)] if one == two => (Agreement::Agree, 0),
        [Some(one), Some(two)] if one.len() == two.len() => {
            let pairs = one.iter().zip(two).take(16).enumerate();
            (Agreement::Differ, pairs.fold(0, |bits, (place, (one, two))| bits | u16::from(one != two) << place))
        }
        [Some(_), Some(_)] => (Agreement::Differ, 0),
        _ => (Agreement::Missing, 0),
    };
    GroupComparison {
        label: kind.label(index),
        agreement,
        differing,
        takes: groups.map(|group| written(group.unwrap_or_default())),
        // A take keeps at most 64 places.
        lengths: groups.map(|group| group.map_or(0, <[u8]>::len) as u8),
        verdicts: [one.verdict_of(index), two.verdict_of(index)],
        moved: None,
    }
}

/// Places in plain characters.
fn written(values: &[u8]) -> Secret<WIDEST> {
    let mut text = Secret::new();
    for &value in values {
        text.push(match value {
            0..=9 => b'0' + value,
            b'0'..=b'9' | b'A'..=b'Z' => value,
            _ => OPEN,
        });
    }
    text
}

/// Whether a group is as wide as it should be, and read to the end.
fn is_whole_group(layout: Option<Layout>, group: &[u8]) -> bool {
    layout.is_none_or(|layout| group.len() == layout.width(0)) && group.iter().all(|value| *value < UNREADABLE)
}
