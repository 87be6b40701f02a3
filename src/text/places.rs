//! A text read as one identifier: the characters that count as its places, and where each is. Wiped on drop.

use zeroize::Zeroize;

use super::grammar::{Typed, product_key};
use super::span::Span;
use super::tokens::{Tokens, class};
use crate::id::layout::{Group, Kind, Layout, MOST_GROUPS, MOST_PLACES};

/// One more than any identifier has, so that a doubled digit still fits.
const CAPACITY: usize = MOST_PLACES + 1;

/// The value of a place that is a look-alike, unreadable, masked or foreign; all lie above any digit or letter.
pub(crate) const UNREADABLE: u8 = 0x80;
pub(crate) const MASKED: u8 = 0x81;
pub(crate) const FOREIGN: u8 = 0x82;
/// Added to the digit that a look-alike most likely was.
pub(crate) const LOOK_ALIKE: u8 = 0x90;

/// A row of places: the first, how many, and where they are in the text.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Stretch {
    pub(crate) first: u8,
    pub(crate) length: u8,
    pub(crate) span: Span,
}

/// The places of a text.
pub(crate) struct Places<'a> {
    text: &'a str,
    values: [u8; CAPACITY],
    /// Where each place starts, and how many bytes it has: it is one character.
    starts: [u32; CAPACITY],
    lengths: [u8; CAPACITY],
    breaks: u64,
    count: usize,
    /// The highest value that was kept.
    highest: u8,
    last_end: usize,
    labels: [Option<(Group, Piece)>; MOST_GROUPS],
    folded: Option<Span>,
    only: Option<Layout>,
}

/// A span in half the space: tokens lie within the first four gigabytes of a text.
#[derive(Clone, Copy)]
struct Piece {
    start: u32,
    end: u32,
}

impl<'a> Places<'a> {
    /// None yet; `only` is the one layout that the text may have, where that is known.
    pub(crate) fn new(text: &'a str, only: Option<Layout>) -> Self {
        Self {
            text,
            values: [0; CAPACITY],
            starts: [0; CAPACITY],
            lengths: [0; CAPACITY],
            breaks: 0,
            count: 0,
            highest: 0,
            last_end: 0,
            labels: [None; MOST_GROUPS],
            folded: None,
            only,
        }
    }

    /// Those of a well-formed text.
    pub(crate) fn of_typed(tokens: &Tokens<'a>, typed: &Typed<'_>, only: Option<Layout>) -> Self {
        let kind = typed.layout.kind();
        let mut places = Self::new(tokens.text(), only);
        for (index, group) in typed.groups().iter().enumerate() {
            if let Some(label) = group.label {
                let start = tokens.index_of(label.tokens);
                places.label(index, Group(label.name), tokens.span(start, start + label.tokens.len()));
            }
            let first = tokens.index_of(group.places);
            if kind == Kind::ProductKey {
                for (token, &class) in (first..).zip(group.places).filter(|(_, class)| **class != class::GAP) {
                    // The grammar lets nothing else pass.
                    let value = product_key::key_character(class).unwrap_or(FOREIGN);
                    places.push(value, tokens.span(token, token + 1));
                }
            } else {
                let mut start = first;
                for run in group.places.split(|class| *class == class::GAP) {
                    places.push_digits(run, tokens.bounds(start, start + run.len()));
                    start += run.len() + 1;
                }
            }
        }
        places
    }

    /// The layouts that the text may have, the longest first.
    pub(crate) fn layouts(&self, kind: Kind) -> &'static [Layout] {
        let all = kind.layouts();
        match self.only.and_then(|only| all.iter().position(|layout| *layout == only)) {
            Some(index) => &all[index..=index],
            None => all,
        }
    }

    /// Whether it is known how the text is cut.
    pub(crate) fn is_cut(&self) -> bool {
        self.only.is_some()
    }

    /// How the text is cut, where that is known.
    pub(crate) fn only_layout(&self) -> Option<Layout> {
        self.only
    }

    /// Those, but for the ones that only Windows XP knew, unless it is known to be one of them.
    pub(crate) fn likely_layouts(&self, kind: Kind) -> impl Iterator<Item = &'static Layout> + use<'a> {
        let cut = self.is_cut();
        self.layouts(kind).iter().filter(move |layout| cut || !layout.is_legacy())
    }

    /// Appends a place. Past the capacity places are counted, not kept.
    pub(crate) fn push(&mut self, value: u8, span: Span) {
        if let Some(place) = self.values.get_mut(self.count) {
            *place = value;
            self.highest = self.highest.max(value);
            self.starts[self.count] = span.start as u32;
            self.lengths[self.count] = (span.end - span.start) as u8;
            self.begin(span.start);
        }
        self.count += 1;
        self.last_end = span.end;
    }

    /// Appends digits that follow one another; `bounds` is where each starts, and where the last ends.
    pub(crate) fn push_digits(&mut self, digits: &[u8], bounds: &[u32]) {
        let ([start, ..], [_, ends @ ..]) = (bounds, bounds) else { return };
        let from = self.kept();
        let kept = digits.len().min(CAPACITY - from);
        if kept > 0 {
            self.begin(*start as usize);
        }
        self.values[from..from + kept].copy_from_slice(&digits[..kept]);
        self.starts[from..from + kept].copy_from_slice(&bounds[..kept]);
        for ((length, start), end) in self.lengths[from..from + kept].iter_mut().zip(bounds).zip(ends) {
            *length = (end - start) as u8;
        }
        self.highest = self.highest.max(9);
        self.count += digits.len();
        self.last_end = ends.last().map_or(self.last_end, |end| *end as usize);
    }

    /// Notes a break if the next place, which starts here, does not follow the last one directly.
    fn begin(&mut self, start: usize) {
        if self.count > 0 && start > self.last_end {
            self.breaks |= 1 << self.count;
        }
    }

    /// Remembers the label in front of the group of the given index.
    pub(crate) fn label(&mut self, index: usize, label: Group, span: Span) {
        if let Some(place) = self.labels.get_mut(index) {
            *place = Some((label, Piece { start: span.start as u32, end: span.end as u32 }));
        }
    }

    /// Remembers that something was read as its plain form.
    pub(crate) fn fold(&mut self, span: Span) {
        let start = self.folded.map_or(span.start, |folded| folded.start);
        self.folded = Some(Span::new(start, span.end));
    }

    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    /// How many places there are, kept or not.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// The values that were kept.
    pub(crate) fn values(&self) -> &[u8] {
        &self.values[..self.kept()]
    }

    /// The places whose value is this or a higher one.
    pub(crate) fn at_least(&self, lowest: u8) -> impl Iterator<Item = (usize, u8)> + '_ {
        // Most texts have none, and are not searched.
        let searched = if self.highest < lowest { &[] } else { self.values() };
        searched.iter().copied().enumerate().filter(move |(_, value)| *value >= lowest)
    }

    /// The span from place `from` up to, not including, place `to`.
    pub(crate) fn span(&self, from: usize, to: usize) -> Span {
        let kept = self.kept();
        match (from.min(to) < kept, to.min(kept).checked_sub(1)) {
            (true, Some(last)) => Span::new(self.starts[from] as usize, self.end(last.max(from))),
            _ => Span::new(self.last_end, self.last_end),
        }
    }

    /// A stretch of places and where it is in the text.
    pub(crate) fn stretch(&self, first: usize, length: usize) -> Stretch {
        Stretch { first: first as u8, length: length as u8, span: self.span(first, first + length) }
    }

    /// The values of a stretch that were kept.
    pub(crate) fn of_stretch(&self, stretch: Stretch) -> &[u8] {
        let first = usize::from(stretch.first);
        self.values().get(first..first + usize::from(stretch.length)).unwrap_or_default()
    }

    /// The span from the first to the last place.
    pub(crate) fn whole(&self) -> Span {
        let start = if self.count == 0 { 0 } else { self.starts[0] as usize };
        Span::new(start, self.last_end)
    }

    /// Where a place ends.
    fn end(&self, place: usize) -> usize {
        self.starts[place] as usize + usize::from(self.lengths[place])
    }

    /// The labels that were found, each with the index of the group that it is in front of.
    pub(crate) fn labels(&self) -> impl Iterator<Item = (usize, Group, Span)> + '_ {
        let labels = self.labels.iter().enumerate();
        labels.filter_map(|(index, label)| {
            label.map(|(label, Piece { start, end })| (index, label, Span::new(start as usize, end as usize)))
        })
    }

    pub(crate) fn folded(&self) -> Option<Span> {
        self.folded
    }

    /// The runs of places without a break, as (first place, length).
    pub(crate) fn runs(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let kept = self.kept();
        let mut start = 0;
        core::iter::from_fn(move || {
            let first = (start < kept).then_some(start)?;
            // The next break is the lowest bit above the first place; there is none above the last.
            let above = self.breaks.checked_shr(first as u32 + 1).unwrap_or(0);
            let next = (first + 1).saturating_add(above.trailing_zeros() as usize).min(kept);
            start = next;
            Some((first, next - first))
        })
    }

    /// Whether no place is apart from the one before.
    pub(crate) fn are_together(&self) -> bool {
        self.breaks == 0
    }

    /// How many runs there are.
    pub(crate) fn count_runs(&self) -> usize {
        // A break is a bit, and none is behind the last place.
        usize::from(self.count > 0) + self.breaks.count_ones() as usize
    }

    fn kept(&self) -> usize {
        self.count.min(CAPACITY)
    }
}

impl Drop for Places<'_> {
    fn drop(&mut self) {
        self.values.zeroize();
    }
}
