//! The characters of a text that count as places of an identifier, and where each stood.
//!
//! Knows values, spans, breaks between runs, and labels. Knows nothing of layouts, check digits or policy.
//! Values are wiped on drop.

use zeroize::Zeroize;

use crate::id::layout::{Group, Kind, Layout, MOST_GROUPS, MOST_PLACES};
use crate::text::span::Span;

/// One more than any identifier has, so that a doubled digit still fits.
const CAPACITY: usize = MOST_PLACES + 1;

/// The value of a place that is a look-alike, unreadable, masked or foreign; all lie above any digit or letter.
pub(crate) const UNREADABLE: u8 = 0x80;
pub(crate) const MASKED: u8 = 0x81;
pub(crate) const FOREIGN: u8 = 0x82;
/// Added to the digit that a look-alike most likely was.
pub(crate) const LOOK_ALIKE: u8 = 0x90;

/// A row of places: the first, how many, and where they stand in the text.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Stretch {
    pub(crate) first: u8,
    pub(crate) length: u8,
    pub(crate) span: Span,
}

pub(crate) struct Slots<'a> {
    text: &'a str,
    values: [u8; CAPACITY],
    spans: [Span; CAPACITY],
    breaks: u64,
    count: usize,
    last_end: usize,
    labels: [Option<(Group, Span)>; MOST_GROUPS],
    folded: Option<Span>,
    only: Option<Layout>,
}

impl<'a> Slots<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        Self {
            text,
            values: [0; CAPACITY],
            spans: [Span::default(); CAPACITY],
            breaks: 0,
            count: 0,
            last_end: 0,
            labels: [None; MOST_GROUPS],
            folded: None,
            only: None,
        }
    }

    /// A text that is known to be cut in one way.
    pub(crate) fn cut(text: &'a str, layout: Option<Layout>) -> Self {
        Self { only: layout, ..Self::of(text) }
    }

    /// The layouts that come into question, the longest first.
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

    /// Forgets every place, to start over.
    pub(crate) fn clear(&mut self) {
        self.values.zeroize();
        self.breaks = 0;
        self.count = 0;
        self.last_end = 0;
        self.labels = [None; MOST_GROUPS];
        self.folded = None;
    }

    /// Takes all places of a text of digits with plain separators between them; false when it holds anything else, or a
    /// digit that stands alone, which may be a label.
    pub(crate) fn take_plain_digits(&mut self) -> bool {
        self.clear();
        let mut run = 0;
        for (at, byte) in self.text.bytes().enumerate() {
            match byte {
                b'0'..=b'9' => {
                    self.push(byte - b'0', Span::new(at, at + 1));
                    run += 1;
                }
                b' ' | b'-' | b'\t'..=b'\r' if run != 1 => run = 0,
                _ => return false,
            }
        }
        run != 1 && self.count > 0
    }

    /// Appends a place. Past the capacity places are counted, not kept.
    pub(crate) fn push(&mut self, value: u8, span: Span) {
        if let Some(place) = self.values.get_mut(self.count) {
            *place = value;
            self.spans[self.count] = span;
            if self.count > 0 && span.start > self.last_end {
                self.breaks |= 1 << self.count;
            }
        }
        self.count += 1;
        self.last_end = span.end;
    }

    /// Remembers the label that stands before the group of the given index.
    pub(crate) fn label(&mut self, index: usize, label: Group, span: Span) {
        if let Some(place) = self.labels.get_mut(index) {
            *place = Some((label, span));
        }
    }

    /// Remembers that something was read as its plain form.
    pub(crate) fn fold(&mut self, span: Span) {
        let start = self.folded.map_or(span.start, |folded| folded.start);
        self.folded = Some(Span::new(start, span.end));
    }

    /// Where a piece of the text stands in it.
    pub(crate) fn span_of(&self, piece: &str) -> Span {
        let start = (piece.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        Span::new(start, start + piece.len())
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

    /// The span from place `from` up to, not including, place `to`.
    pub(crate) fn span(&self, from: usize, to: usize) -> Span {
        let kept = self.kept();
        match (from.min(to) < kept, to.min(kept).checked_sub(1)) {
            (true, Some(last)) => Span::new(self.spans[from].start, self.spans[last.max(from)].end),
            _ => Span::new(self.last_end, self.last_end),
        }
    }

    /// A stretch of places and where it stands in the text.
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
        let start = if self.count == 0 { 0 } else { self.spans[0].start };
        Span::new(start, self.last_end)
    }

    pub(crate) fn labels(&self) -> &[Option<(Group, Span)>; MOST_GROUPS] {
        &self.labels
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

    fn kept(&self) -> usize {
        self.count.min(CAPACITY)
    }
}

impl Drop for Slots<'_> {
    fn drop(&mut self) {
        self.values.zeroize();
    }
}
