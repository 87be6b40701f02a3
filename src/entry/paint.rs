//! Which characters of what was typed are shown, and where groups are parted.
//!
//! Knows the places and groups that the walker found. Knows nothing of verdicts.

use core::ops::Range;

use super::Entry;
use crate::fold::{Meaning, meaning};
use crate::grammar;
use crate::shape::Kind;
use crate::slots::Slots;
use crate::verdict::Assessment;
use crate::walk;

/// One character of the painted text.
#[derive(Clone, Copy)]
pub(super) struct Painted {
    /// What is shown.
    pub(super) character: char,
    /// Where it comes from: the bytes that were typed. A gap that nobody typed comes from nothing.
    pub(super) start: usize,
    pub(super) end: usize,
    /// The group that it belongs to.
    pub(super) group: Option<usize>,
    pub(super) is_gap: bool,
}

impl Painted {
    /// Where the caret goes from `caret`, which lies behind this character.
    pub(super) fn step_back(&self, caret: usize) -> usize {
        if caret > self.end { self.end } else { self.start }
    }

    /// Where the caret goes from `caret`, which lies before this character.
    pub(super) fn step_on(&self, caret: usize) -> usize {
        if caret < self.start { self.start } else { self.end }
    }
}

/// Shows every painted character, in order.
pub(super) fn paint(kind: Kind, slots: &Slots<'_>, seen: &Assessment, mut show: impl FnMut(Painted)) {
    let text = slots.text();
    let caption = read_past(text, seen);
    let mut place = 0;
    let mut gap = None;
    let mut shown = false;
    for (start, character) in text.char_indices() {
        let end = start + character.len_utf8();
        let is_place = place < slots.values().len() && slots.span(place, place + 1).start == start;
        let labelled = || slots.labels().iter().flatten().any(|(_, span)| (span.start..span.end).contains(&start));
        if !is_place && (caption.contains(&start) || labelled()) {
            continue;
        }
        if !is_place && meaning(character) == Meaning::Separator {
            gap = gap.or(Some(start..end)).map(|gap: Range<usize>| gap.start..end);
            continue;
        }
        let group = is_place.then(|| group_of(seen, place)).flatten();
        let opens = is_place && group.is_some_and(|(_, first)| first == place);
        // Inside a group, and between digits that no group holds, a gap that was typed says nothing.
        let parts = if is_place && group.is_some() { opens } else { gap.is_some() };
        if shown && parts {
            let Range { start, end } = gap.take().unwrap_or(start..start);
            show(Painted { character: between(kind), start, end, group: None, is_gap: true });
        }
        gap = None;
        let character = if is_place { plain(slots.values()[place], character) } else { tamed(character) };
        show(Painted { character, start, end, group: group.map(|(index, _)| index), is_gap: false });
        place += usize::from(is_place);
        shown = true;
    }
    if let Some(Range { start, end }) = gap.filter(|_| shown) {
        show(Painted { character: between(kind), start, end, group: None, is_gap: true });
    }
}

impl Entry {
    pub(super) fn slots(&self) -> Slots<'_> {
        Slots::cut(self.expose(), self.layout)
    }

    fn painted(&self, show: impl FnMut(Painted)) {
        let mut slots = self.slots();
        let seen = walk::check_in(self.kind, &mut slots, &mut ());
        paint(self.kind, &slots, &seen, show);
    }

    /// The last character shown that ends at or before an offset.
    pub(super) fn painted_before(&self, offset: usize) -> Option<Painted> {
        let mut last = None;
        self.painted(|painted| {
            if !painted.is_gap && painted.end <= offset {
                last = Some(painted);
            }
        });
        last
    }

    /// The first character shown that starts at or behind an offset.
    pub(super) fn painted_behind(&self, offset: usize) -> Option<Painted> {
        let mut first = None;
        self.painted(|painted| {
            if !painted.is_gap && painted.start >= offset && first.is_none() {
                first = Some(painted);
            }
        });
        first
    }

    /// Where in what was typed a painted character starts; behind the last one it is the end.
    pub(super) fn offset(&self, character: usize) -> usize {
        let mut count = 0;
        let mut offset = self.typed.bytes().len();
        self.painted(|painted| {
            if count == character {
                offset = painted.start;
            }
            count += 1;
        });
        offset
    }
}

/// The caption in front, which is not shown where groups follow it.
fn read_past(text: &str, seen: &Assessment) -> Range<usize> {
    match grammar::caption(text).filter(|_| !seen.groups().is_empty()) {
        Some((_, before, behind)) => before.len()..text.len() - behind.len(),
        None => 0..0,
    }
}

/// The group of a place, and its first place.
fn group_of(seen: &Assessment, place: usize) -> Option<(usize, usize)> {
    seen.groups().iter().enumerate().find_map(|(index, group)| {
        let first = usize::from(group.places.first);
        (first..first + group.len()).contains(&place).then_some((index, first))
    })
}

const fn between(kind: Kind) -> char {
    match kind {
        Kind::ProductKey => '-',
        Kind::ConfirmationId | Kind::InstallationId => ' ',
    }
}

/// A place as it is shown: digits and key characters in their plain form, anything else as it was typed.
fn plain(value: u8, typed: char) -> char {
    match value {
        0..=9 => (b'0' + value) as char,
        b'A'..=b'Z' | b'0'..=b'9' => value as char,
        _ => tamed(typed),
    }
}

/// A character that steers no terminal.
fn tamed(character: char) -> char {
    if character.is_control() { char::REPLACEMENT_CHARACTER } else { character }
}
