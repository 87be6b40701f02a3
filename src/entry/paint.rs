//! Which characters of what was typed are shown, and where groups are parted.

use core::ops::Range;

use super::Entry;
use crate::check::assessment::Assessment;
use crate::check::issue::IssueSink;
use crate::check::judge::{Judged, judge};
use crate::id::layout::Kind;
use crate::text::candidates::Candidates;
use crate::text::fold::{Meaning, meaning};
use crate::text::is_unprintable;
use crate::text::tokens::Tokens;

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
    /// Whether it is the last place of a group that is known to be whole.
    pub(super) closes: bool,
}

impl Painted {
    /// Whether it lies before the caret. A gap that nobody typed does only when what follows it does.
    pub(super) fn lies_before(&self, caret: usize) -> bool {
        if self.was_typed() { caret >= self.end } else { caret > self.end }
    }

    fn was_typed(&self) -> bool {
        self.start < self.end
    }
}

/// Shows every painted character, in order.
pub(super) fn paint(tokens: &Tokens<'_>, judged: &Judged<'_>, mut show: impl FnMut(Painted)) {
    let Judged { assessment: seen, places, .. } = judged;
    let (kind, text) = (seen.kind, places.text());
    let caption = read_past(tokens, seen);
    let mut place = 0;
    let mut gap = None;
    let mut shown = false;
    for (start, character) in text.char_indices() {
        let end = start + character.len_utf8();
        let is_place = place < places.values().len() && places.span(place, place + 1).start == start;
        // A label in front of nothing is all there is to see of what was typed.
        let names_a_group = place < places.values().len();
        let labelled = || {
            let spans = places.labels().map(|(_, _, span)| span.range());
            names_a_group && spans.into_iter().any(|span| span.contains(&start))
        };
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
            show(Painted { character: between(kind), start, end, group: None, is_gap: true, closes: false });
        }
        gap = None;
        let character = if is_place { plain(places.values()[place], character) } else { tamed(character) };
        let closes = group.is_some_and(|(index, first)| {
            let length = seen.groups()[index].len();
            place + 1 == first + length && places.only_layout().is_some_and(|layout| layout.width(index) == length)
        });
        show(Painted { character, start, end, group: group.map(|(index, _)| index), is_gap: false, closes });
        place += usize::from(is_place);
        shown = true;
    }
    if let Some(Range { start, end }) = gap.filter(|_| shown) {
        show(Painted { character: between(kind), start, end, group: None, is_gap: true, closes: false });
    }
}

impl Entry {
    /// What was typed so far, judged.
    pub(super) fn judged<'a>(&self, tokens: &Tokens<'a>, sink: &mut impl IssueSink) -> Judged<'a> {
        judge(self.kind, &Candidates::of(tokens), self.layout, sink)
    }

    fn painted(&self, show: impl FnMut(Painted)) {
        let tokens = Tokens::of(self.expose());
        paint(&tokens, &self.judged(&tokens, &mut ()), show);
    }

    /// The last character shown before the caret.
    pub(super) fn painted_before(&self) -> Option<Painted> {
        let mut last = None;
        self.painted(|painted| last = Some(painted).filter(|painted| painted.lies_before(self.caret)).or(last));
        last
    }

    /// The first character shown behind the caret; a gap only when it was typed.
    pub(super) fn painted_behind(&self) -> Option<Painted> {
        self.first_behind(Painted::was_typed)
    }

    /// The last character before the caret that is no gap.
    pub(super) fn digit_before(&self) -> Option<Painted> {
        let mut last = None;
        let fits = |painted: &Painted| !painted.is_gap && painted.lies_before(self.caret);
        self.painted(|painted| last = Some(painted).filter(fits).or(last));
        last
    }

    /// The first character behind the caret that is no gap.
    pub(super) fn digit_behind(&self) -> Option<Painted> {
        self.first_behind(|painted| !painted.is_gap)
    }

    fn first_behind(&self, wanted: impl Fn(&Painted) -> bool) -> Option<Painted> {
        let mut first = None;
        self.painted(|painted| {
            first = first.or(Some(painted).filter(|painted| wanted(painted) && !painted.lies_before(self.caret)));
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
fn read_past(tokens: &Tokens<'_>, seen: &Assessment) -> Range<usize> {
    match tokens.caption().filter(|_| !seen.groups().is_empty()) {
        Some(caption) => {
            let span = tokens.span(caption.start, caption.end);
            span.start..span.end
        }
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
    if is_unprintable(character) { char::REPLACEMENT_CHARACTER } else { character }
}
