//! What of a sweep is sure enough to be reported: an identifier that is spelled in one manner from its beginning to its end.
//!
//! A sweep is made to hide, and takes whatever adds up, wherever its places are. A number that is none should not be reported;
//! so what is between the groups, or between all places, has to be alike, or to be the ends of rows.

use alloc::vec::Vec;
use core::ops::Range;

use zeroize::Zeroizing;

use super::gate::{GAP, LONGEST, has_ordinary};
use super::judge::is_old_key;
use super::{Hit, Scanner, spelled};
use crate::id::layout::{Kind, Layout};
use crate::id::verdict::Verdict;
use crate::text::fold::is_key_character;

/// How many bytes there may be between the groups of a key when they are not alike.
const SHORT: usize = 3;

/// The find as it may be reported, or nothing; `text` is what was swept.
pub(super) fn hit(scanner: &Scanner, text: &[u8], hit: Hit) -> Option<Hit> {
    let found = &text[hit.start..hit.end];
    if found.len() > LONGEST || has_ordinary(found) {
        return None;
    }
    let runs = Runs::of(hit.kind, found);
    let rows = || Row::all(found);
    let (layout, joint) = match runs.arrangement(hit.kind) {
        Some(arrangement) => arrangement,
        None => (rows().and_then(|row| Runs::of(hit.kind, &row.joined(found)).arrangement(hit.kind))?.0, None),
    };
    let values = &runs.values[..];
    let labelled = runs.without_numbers();
    let values = if values.len() == layout.places() { values } else { &labelled[..] };
    let seen = scanner.kernel.look(values);
    let is_alone = runs.runs.len() == layout.places();
    let is_sure = match hit.kind {
        // Single small letters are names of variables.
        Kind::ProductKey => {
            is_one_case(found)
                && !(is_alone && has_small(found))
                && (seen.verdict() == Verdict::Plausible || is_old_key(seen, values))
        }
        _ => seen.verdict() == Verdict::Plausible && is_various(layout, values),
    };
    // Of many groups in a list some add up by chance.
    let is_weak = matches!(layout, Layout::EightBySixAndTwo | Layout::FiveByFive | Layout::SevenBySix);
    let is_in_list = || joint.is_some_and(|joint| is_weak && continues(text, &hit, &found[joint], layout));
    (is_sure && !is_in_list()).then_some(Hit { layout, verdict: seen.verdict(), ..hit })
}

/// Runs of places, and what is between them.
struct Runs<'t> {
    found: &'t [u8],
    values: Zeroizing<Vec<u8>>,
    /// How many places each run has, and where it is.
    runs: Vec<(usize, Range<usize>)>,
}

impl<'t> Runs<'t> {
    fn of(kind: Kind, found: &'t [u8]) -> Self {
        let mut values = Zeroizing::new(Vec::with_capacity(128));
        let mut runs: Vec<(usize, Range<usize>)> = Vec::new();
        for (value, span) in spelled::places_read(kind, found) {
            values.push(value);
            match runs.last_mut().filter(|(_, run)| run.end == span.start) {
                Some((count, run)) => (*count, run.end) = (*count + 1, span.end),
                None => runs.push((1, span)),
            }
        }
        Self { found, values, runs }
    }

    /// What is between the run and the next one.
    fn gap(&self, run: usize) -> Range<usize> {
        self.runs[run].1.end..self.runs[run + 1].1.start
    }

    /// The layout, and what is between its groups, when they are cut in one manner.
    fn arrangement(&self, kind: Kind) -> Option<(Layout, Option<Range<usize>>)> {
        let gaps = || (0..self.runs.len().saturating_sub(1)).map(|run| self.gap(run));
        if gaps().any(|gap| gap.len() > GAP) {
            return None;
        }
        let first = gaps().next();
        if let Some(layout) = layout_of(kind, self.values.len()) {
            let is_like = |layout: Layout| {
                self.runs.len() == layout.groups()
                    && self.runs.iter().enumerate().all(|(index, (count, _))| *count == layout.width(index))
            };
            let is_cut = self.runs.len() == 1 || self.runs.iter().all(|(count, _)| *count == 1) || is_like(layout);
            if is_cut && self.are_alike(gaps()) {
                return Some((layout, first));
            }
            let is_short = |gap: Range<usize>| gap.len() <= SHORT && !self.found[gap].contains(&b'\n');
            if layout == Layout::FiveByFive && is_like(layout) && gaps().all(is_short) {
                return Some((layout, first));
            }
        }
        // The number of each group but the first, or of each group.
        let groups = self.groups_with_numbers(kind)?;
        let layout = layout_of(kind, groups.iter().map(|run| self.runs[*run].0).sum())?;
        let is_like = groups.len() == layout.groups()
            && groups.iter().enumerate().all(|(index, run)| self.runs[*run].0 == layout.width(index));
        let of = |side: usize| gaps().skip(side).step_by(2);
        let are_alike = self.are_alike(of(0)) && self.are_alike(of(1));
        (is_like && are_alike).then_some((layout, None))
    }

    /// The runs that are groups when one of a single digit is between every two.
    fn groups_with_numbers(&self, kind: Kind) -> Option<Vec<usize>> {
        let first = usize::from(self.runs.first()?.0 == 1);
        let are_numbers = || self.runs.iter().skip(1 - first).step_by(2).all(|(count, _)| *count == 1);
        (kind != Kind::ProductKey && self.runs.len() > 2 && are_numbers())
            .then(|| (first..self.runs.len()).step_by(2).collect())
    }

    fn without_numbers(&self) -> Zeroizing<Vec<u8>> {
        let mut values = Zeroizing::new(Vec::with_capacity(self.values.len()));
        let mut at = 0;
        for (count, _) in &self.runs {
            if *count > 1 {
                values.extend_from_slice(&self.values[at..at + count]);
            }
            at += count;
        }
        values
    }

    fn are_alike(&self, mut gaps: impl Iterator<Item = Range<usize>>) -> bool {
        let Some(first) = gaps.next() else { return true };
        gaps.all(|gap| shapes(&self.found[gap]).eq(shapes(&self.found[first.clone()])))
    }
}

/// What is between two groups, each label as any other.
fn shapes(gap: &[u8]) -> impl Iterator<Item = u8> + '_ {
    gap.iter().enumerate().map(|(at, byte)| {
        let before = |back: usize| at.checked_sub(back).map(|at| gap[at]);
        let is_letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphabetic);
        match byte {
            b'0'..=b'9' => b'0',
            b'A'..=b'Z' if !is_letter(gap.get(at + 1)) && !is_letter(before(1).as_ref()) => b'A',
            // A circled or a full-width one.
            0x80.. if [before(2), before(1)] == [Some(0xE2), Some(0x91)] || before(2) == Some(0xEF) => b'A',
            _ => *byte,
        }
    })
}

/// How an identifier is broken over lines.
struct Row {
    /// Where the first end of a row is.
    end: Range<usize>,
}

impl Row {
    /// When all rows are alike but for the first one and the last.
    fn all(found: &[u8]) -> Option<Self> {
        let is_place = |at: usize| found[at] >= 0x80 || found[at].is_ascii_alphanumeric();
        let escaped = || found.windows(2).position(|two| two == b"\\n");
        let (line_end, length) = match found.iter().position(|byte| *byte == b'\n') {
            Some(at) => (at, 1),
            None => (escaped()?, 2),
        };
        let start = line_end - usize::from(line_end > 0 && found[line_end - 1] == b'\r');
        let start = start - usize::from(start > 0 && found[start - 1] == b'=');
        let start = before_quote(&found[..start]).unwrap_or(start);
        let mut end = line_end + length;
        while end < found.len() && !is_place(end) && found[end] != b'-' {
            end += 1;
        }
        let row = Self { end: start..end };
        let widths: Vec<usize> = row.rows(found).map(|row| row.len()).collect();
        let [first, inner @ .., last] = &widths[..] else { return None };
        let width = inner.first().copied().unwrap_or(*first).max(*first);
        (inner.iter().all(|row| *row == width) && *last <= width).then_some(row)
    }

    fn rows<'t>(&self, found: &'t [u8]) -> impl Iterator<Item = &'t [u8]> {
        let end = found[self.end.clone()].to_vec();
        let mut rest = Some(found);
        core::iter::from_fn(move || {
            let text = rest?;
            let at = text.windows(end.len()).position(|window| window == &end[..]);
            rest = at.map(|at| &text[at + end.len()..]);
            Some(at.map_or(text, |at| &text[..at]))
        })
    }

    /// The rows one after the other, as they were before.
    fn joined(&self, found: &[u8]) -> Zeroizing<Vec<u8>> {
        let mut joined = Zeroizing::new(Vec::with_capacity(found.len()));
        self.rows(found).for_each(|row| joined.extend_from_slice(row));
        joined
    }
}

/// Where the quote is that ends a row, whatever joins the next string to this one.
fn before_quote(row: &[u8]) -> Option<usize> {
    let joins =
        row.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t' | b'+' | b'\\' | b',' | b'.' | b'&' | b'_'));
    let quote = row.len().checked_sub(joins.count() + 1)?;
    matches!(row[quote], b'"' | b'\'' | b'`').then_some(quote)
}

fn layout_of(kind: Kind, places: usize) -> Option<Layout> {
    Layout::ALL.iter().copied().find(|layout| layout.kind() == kind && layout.places() == places)
}

/// Whether its letters are all capitals or all small.
fn is_one_case(found: &[u8]) -> bool {
    !has_small(found) || letters(found).all(is_small)
}

fn has_small(found: &[u8]) -> bool {
    letters(found).any(is_small)
}

fn letters(found: &[u8]) -> impl Iterator<Item = &[u8]> {
    let places = spelled::places_read(Kind::ProductKey, found);
    places.filter(|(value, _)| value.is_ascii_alphabetic()).map(|(_, span)| &found[span])
}

fn is_small(letter: &[u8]) -> bool {
    matches!(letter, [b'a'..=b'z'] | [0xEF, 0xBD, _])
}

/// Whether nearly all groups are different: a table of zeros adds up as well.
fn is_various(layout: Layout, values: &[u8]) -> bool {
    /// Of ten million IDs one has more equal groups.
    const EQUAL: usize = 2;
    let group = |index: usize| &values[layout.start(index)..layout.start(index) + layout.width(index)];
    let repeated = (1..layout.groups()).filter(|index| (0..*index).any(|before| group(before) == group(*index)));
    repeated.count() <= EQUAL
}

/// Whether the text goes on with another group, in front of the find or behind it.
fn continues(text: &[u8], hit: &Hit, joint: &[u8], layout: Layout) -> bool {
    let width = layout.width(0);
    let is_place = |byte: &u8| match hit.kind {
        Kind::ProductKey => is_key_character(byte.to_ascii_uppercase()),
        _ => byte.is_ascii_digit(),
    };
    let is_group = |text: &mut dyn Iterator<Item = &u8>| {
        let places: usize = text.take(width + 1).take_while(|byte| is_place(byte)).count();
        places == width
    };
    let behind = text[hit.end..].strip_prefix(joint);
    let before = text[..hit.start].strip_suffix(joint);
    !joint.is_empty()
        && (behind.is_some_and(|text| is_group(&mut text.iter()))
            || before.is_some_and(|text| is_group(&mut text.iter().rev())))
}
