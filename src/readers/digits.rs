//! Installation IDs among the digits of running text.
//!
//! Knows how people group digits, and that tools wrap them. Knows nothing of labels, languages or records.

use alloc::string::String;
use alloc::vec::Vec;

use zeroize::Zeroizing;

use super::Found;
use crate::fold::{Meaning, digit_like, meaning};
use crate::{ConfirmationId, InstallationId, check_digit};

/// Room for the rows around an installation ID; filled once and never moved, so that nothing stays unwiped.
const ROOM: usize = 512;
/// The places of the two forms in use.
const WHOLE: [usize; 2] = [54, 63];
/// The most places of a row that belongs to an identifier, even with digits typed twice.
const MOST: usize = 66;
/// A damaged one has no fewer; 48 would be a confirmation ID.
const FEWEST: usize = 50;
/// The same, where a label says what it is.
const FEWEST_LABELLED: usize = 40;

/// A row of digits, or what ends a series of rows.
pub(super) enum Piece<'a> {
    Break,
    Row(&'a str),
}

/// The rows of a line; spaces, dashes and the numbers of groups in front of a colon do not end a series.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    core::iter::from_fn(move || {
        loop {
            let first = rest.chars().next()?;
            if is_between(first) {
                rest = &rest[first.len_utf8()..];
                continue;
            }
            let end = rest.find(|c| !is_place(c)).unwrap_or(rest.len());
            if end == 0 {
                let other = |c| !is_place(c) && !is_between(c);
                rest = rest.trim_start_matches(other);
                return Some(Piece::Break);
            }
            let (row, after) = rest.split_at(end);
            rest = after;
            let is_number = row.len() == 1 && after.starts_with(|c| meaning(c) == Meaning::LabelEnd);
            // A stroke by itself is a border of a table.
            if is_number || row.chars().all(|c| matches!(c, '|' | '!')) {
                continue;
            }
            let digits = count(row, |c| matches!(meaning(c), Meaning::Digit(_)));
            let is_row = digits * 2 > places(row) && places(row) <= MOST;
            return Some(if is_row { Piece::Row(row) } else { Piece::Break });
        }
    })
}

/// Whether a text holds rows of digits and nothing else.
pub(super) fn is_rows(text: &str) -> bool {
    let mut any = false;
    pieces(text).all(|piece| {
        any = true;
        matches!(piece, Piece::Row(_))
    }) && any
}

/// Rows of digits that follow each other, over line ends.
pub(super) struct Series {
    /// The rows, each line's on a line.
    rows: Found,
    is_labelled: bool,
    /// The first and last line, counted from 1.
    pub(super) lines: (usize, usize),
}

impl Series {
    pub(super) fn new(is_labelled: bool, line: usize) -> Self {
        Self { rows: Found::new(String::with_capacity(ROOM)), is_labelled, lines: (line, line) }
    }

    /// Adds a row, if there is room.
    pub(super) fn push(&mut self, row: &str, line: usize) -> bool {
        let text = &mut self.rows.0;
        if text.len() + row.len() + 1 > ROOM {
            return false;
        }
        if !text.is_empty() {
            text.push(if line == self.lines.1 { ' ' } else { '\n' });
        }
        text.push_str(row);
        self.lines.1 = line;
        true
    }

    /// Every plausible installation ID; or the one that these rows probably were before they were damaged.
    pub(super) fn installation_ids(&self) -> Vec<Found> {
        let rows: Vec<&str> = self.rows.0.split_whitespace().collect();
        let mut found = plausible(&rows);
        if found.is_empty() {
            // Groups may be numbered without a colon: `1. 020650`.
            let groups: Vec<&str> = rows.iter().copied().filter(|row| row.len() > 1).collect();
            found = plausible(&groups);
        }
        if found.is_empty() {
            found.extend(self.damaged());
        }
        found
    }

    fn damaged(&self) -> Option<Found> {
        let text = &self.rows.0;
        let fewest = if self.is_labelled { FEWEST_LABELLED } else { FEWEST };
        let is_long_enough = |text: &&str| (fewest..=MOST).contains(&places(text));
        let candidate = Some(text.as_str()).filter(is_long_enough).or_else(|| text.lines().find(is_long_enough))?;
        if !self.is_labelled {
            let grouped = candidate.split_whitespace().filter(|row| matches!(places(row), 6 | 7)).count() >= 7;
            let is_one = candidate.split_whitespace().any(|row| places(row) >= 17);
            let is_other = text.lines().any(|line| places(line) == 48 && ConfirmationId::parse(line).is_ok());
            if is_other || !(grouped || is_one) {
                return None;
            }
        }
        Some(joined(&candidate.split_whitespace().collect::<Vec<_>>()))
    }
}

fn plausible(rows: &[&str]) -> Vec<Found> {
    let mut found = Vec::new();
    let mut start = 0;
    while start < rows.len() {
        match first_plausible(&rows[start..]) {
            Some((id, length)) => {
                found.push(id);
                start += length;
            }
            None => start += 1,
        }
    }
    found
}

/// The installation ID that begins with the first row, and how many rows it has.
fn first_plausible(rows: &[&str]) -> Option<(Found, usize)> {
    let mut sum = 0;
    for (index, row) in rows.iter().enumerate() {
        sum += places(row);
        if sum > MOST {
            break;
        }
        if WHOLE.contains(&sum) && agrees(&rows[..=index]) {
            let id = joined(&rows[..=index]);
            if InstallationId::parse(&id.0).is_ok() {
                return Some((id, index + 1));
            }
        }
    }
    None
}

/// Whether nine groups of digits agree and are not all the same: parsing costs more, and would say so too.
fn agrees(rows: &[&str]) -> bool {
    let mut digits = Zeroizing::new([0; 63]);
    let mut length = 0;
    for c in rows.iter().flat_map(|row| row.chars()) {
        let (Meaning::Digit(digit), Some(place)) = (meaning(c), digits.get_mut(length)) else {
            return false;
        };
        *place = digit;
        length += 1;
    }
    let groups = || digits[..length].chunks(length / 9);
    groups().all(check_digit::agrees) && groups().zip(groups().skip(1)).any(|(one, next)| one != next)
}

fn joined(rows: &[&str]) -> Found {
    let mut text = String::with_capacity(ROOM);
    for row in rows {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(row);
    }
    Found::new(text)
}

fn places(text: &str) -> usize {
    count(text, |c| !c.is_whitespace())
}

fn count(text: &str, counts: impl Fn(char) -> bool) -> usize {
    text.chars().filter(|c| counts(*c)).count()
}

/// A digit, what looks like one, or stands for one that could not be read.
fn is_place(c: char) -> bool {
    matches!(meaning(c), Meaning::Digit(_) | Meaning::Unreadable) || digit_like(c).is_some()
}

/// What stands between the groups of an identifier.
fn is_between(c: char) -> bool {
    !is_place(c) && matches!(meaning(c), Meaning::Separator | Meaning::LabelEnd | Meaning::Circled(_))
}
