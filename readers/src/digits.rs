//! Installation IDs and confirmation IDs among the digits of running text, however people group them and tools wrap them.

use offhook::lists::Checker;
use offhook::text::{Piece, rows};
use offhook::{ConfirmationId, InstallationId, Kind, Layout, Verdict};
use zeroize::Zeroizing;

use crate::found::Found;

/// Room for the rows around an installation ID; filled once and never moved, so that nothing stays unwiped.
const ROOM: usize = 512;
/// The most places of a row that belongs to an identifier, even with digits typed twice.
const MOST: usize = 66;
/// The places of a confirmation ID and of one of its blocks.
const CONFIRMATION: usize = 48;
const BLOCK: usize = 6;
/// A damaged installation ID has no fewer places; 48 would be a confirmation ID.
const FEWEST: usize = 50;
/// The same, where a label says what it is.
const FEWEST_LABELLED: usize = 40;
/// A damaged confirmation ID has no more places.
const MOST_CONFIRMATION: usize = 53;

/// Whether a text holds rows of digits and nothing else.
pub(crate) fn is_rows(text: &str) -> bool {
    let mut any = false;
    rows(text).all(|piece| {
        any = true;
        matches!(piece, Piece::Row(_))
    }) && any
}

/// Whether a line is rows of digits and as many as an identifier has, so that it is not cut.
pub(crate) fn is_whole_row(line: &str) -> bool {
    let mut sum = 0;
    let is_rows = rows(line).all(|piece| match piece {
        Piece::Row(row) => {
            sum += places(row);
            true
        }
        Piece::Break => false,
    });
    is_rows && (sum == CONFIRMATION || is_whole(sum))
}

/// Rows of digits that follow each other, over line ends.
#[derive(Clone)]
pub(crate) struct Series {
    /// The rows, each line's on a line.
    rows: Found,
    /// The line of each row, counted from 1.
    lines: Vec<usize>,
    /// What their label says that they are.
    label: Option<Kind>,
}

/// What rows of digits are.
pub(crate) struct Identified {
    pub(crate) kind: Kind,
    pub(crate) id: Found,
    /// The first and last line.
    pub(crate) lines: (usize, usize),
}

impl Series {
    pub(crate) fn new(label: Option<Kind>) -> Self {
        Self { rows: Found::new(String::with_capacity(ROOM)), lines: Vec::new(), label }
    }

    /// The first and last line.
    pub(crate) fn lines(&self) -> (usize, usize) {
        let line = |line: Option<&usize>| line.copied().unwrap_or_default();
        (line(self.lines.first()), line(self.lines.last()))
    }

    /// Adds a row, if there is room.
    pub(crate) fn push(&mut self, row: &str, line: usize) -> bool {
        let text = &mut self.rows.0;
        if text.len() + row.len() + 1 > ROOM {
            return false;
        }
        if !text.is_empty() {
            text.push(if self.lines.last() == Some(&line) { ' ' } else { '\n' });
        }
        text.push_str(row);
        self.lines.push(line);
        true
    }

    /// Whether a label promises an identifier, and digits stand there.
    pub(crate) fn is_doubtful(&self) -> bool {
        self.label.is_some() && self.rows.0.contains(|c: char| c.is_numeric())
    }

    /// The lines of rows whose digits are too many for anything but an identifier.
    pub(crate) fn long_lines(&self) -> impl Iterator<Item = usize> {
        let rows = self.rows.0.split_whitespace().zip(&self.lines);
        rows.filter(|(row, _)| places(row) >= FEWEST_LABELLED).map(|(_, line)| *line)
    }

    /// Every plausible identifier; or the one that these rows probably were before they were damaged.
    pub(crate) fn identifiers(&self) -> Vec<Identified> {
        let rows: Vec<&str> = self.rows.0.split_whitespace().collect();
        let mut found = plausible(&rows, &self.lines, self.label);
        if found.is_empty() {
            // Groups may be numbered without a colon: `1. 020650`.
            let groups = || rows.iter().zip(&self.lines).filter(|(row, _)| row.len() > 1);
            let (rows, lines): (Vec<&str>, Vec<usize>) = groups().map(|(row, line)| (*row, *line)).unzip();
            found = plausible(&rows, &lines, self.label);
        }
        if found.is_empty() {
            found.extend(self.damaged());
        }
        found
    }

    fn damaged(&self) -> Option<Identified> {
        let text = &self.rows.0;
        let (kind, range) = match self.label {
            None => (Kind::InstallationId, FEWEST..=MOST),
            Some(Kind::ConfirmationId) => (Kind::ConfirmationId, FEWEST_LABELLED..=MOST_CONFIRMATION),
            Some(kind) => (kind, FEWEST_LABELLED..=MOST),
        };
        let is_long_enough = |text: &str| range.contains(&places(text));
        let (first, candidate) = Some((0, text.as_str())).filter(|(_, text)| is_long_enough(text)).or_else(|| {
            let mut first = 0;
            text.lines().find_map(|line| {
                let this = first;
                first += line.split_whitespace().count();
                is_long_enough(line).then_some((this, line))
            })
        })?;
        if self.label.is_none() {
            let grouped = candidate.split_whitespace().filter(|row| matches!(places(row), 6 | 7)).count() >= 7;
            let is_one = candidate.split_whitespace().any(|row| places(row) >= 17);
            if !(grouped || is_one) {
                return None;
            }
        }
        let rows: Vec<&str> = candidate.split_whitespace().collect();
        let line = |row: usize| self.lines.get(row).copied().unwrap_or_default();
        Some(Identified { kind, id: joined(&rows), lines: (line(first), line(first + rows.len() - 1)) })
    }
}

fn plausible(rows: &[&str], lines: &[usize], mut label: Option<Kind>) -> Vec<Identified> {
    let mut found = Vec::new();
    let (mut start, mut is_free) = (0, true);
    while start < rows.len() {
        let (rows_left, lines_left) = (&rows[start..], &lines[start..]);
        let id = first_plausible(rows_left, lines_left).filter(|(_, length)| !parts_lines(rows, lines, start, *length));
        let id = id.map(|(id, length)| (Kind::InstallationId, id, length));
        let id = id.or_else(|| {
            let (id, length) = confirmation(rows_left, lines_left, is_free, label)?;
            Some((Kind::ConfirmationId, id, length))
        });
        match id {
            Some((kind, id, length)) => {
                let line = |row: usize| lines.get(row).copied().unwrap_or_default();
                found.push(Identified { kind, id, lines: (line(start), line(start + length - 1)) });
                start += length;
                is_free = true;
                // It was what the label announced; whatever follows is something else.
                label = None;
            }
            None => {
                is_free = places(rows[start]) != BLOCK;
                start += 1;
            }
        }
    }
    found
}

/// The confirmation ID that begins with the first row, and how many rows it has.
///
/// The first eight groups of a damaged installation ID look the same, so nothing that may belong to it stands around.
fn confirmation(rows: &[&str], lines: &[usize], is_free: bool, label: Option<Kind>) -> Option<(Found, usize)> {
    if !is_free || label == Some(Kind::InstallationId) {
        return None;
    }
    let mut sum = 0;
    let length = 1 + rows.iter().position(|row| {
        sum += places(row);
        sum >= CONFIRMATION
    })?;
    let may_belong = |row: &&str| (BLOCK..=MOST - CONFIRMATION).contains(&places(row));
    // Two more groups are too many for one installation ID.
    let is_beside = is_beside_confirmation(length + 1, rows, lines);
    if sum != CONFIRMATION || (rows.get(length).is_some_and(may_belong) && !is_beside) {
        return None;
    }
    let id = joined(&rows[..length]);
    ConfirmationId::parse(&id.0).is_ok().then_some((id, length))
}

/// The installation ID that begins with the first row, and how many rows it has.
fn first_plausible(rows: &[&str], lines: &[usize]) -> Option<(Found, usize)> {
    let mut sum = 0;
    for (index, row) in rows.iter().enumerate() {
        sum += places(row);
        if sum > MOST {
            break;
        }
        if is_whole(sum) && !is_beside_confirmation(index + 1, rows, lines) && may_agree(&rows[..=index]) {
            let id = joined(&rows[..=index]);
            if InstallationId::parse(&id.0).is_ok() {
                return Some((id, index + 1));
            }
        }
    }
    None
}

/// Whether the digits of these rows may agree with their check digits; the grammar takes much longer to say no.
///
/// Errs on the side of yes: rows of one digit may be labels of the others, and a digit may be spelled in another way.
fn may_agree(rows: &[&str]) -> bool {
    let labels = rows.iter().filter(|row| row.len() == 1).count();
    if (labels > 0 && labels < rows.len()) || !rows.iter().all(|row| row.bytes().all(|byte| byte.is_ascii_digit())) {
        return true;
    }
    let digits = Zeroizing::new(rows.concat());
    Checker::new().check_as(Kind::InstallationId, digits.as_bytes()).verdict() == Verdict::Plausible
}

/// Whether a confirmation ID was taken together with the first group of an identifier below it, of which there is more: in one
/// row, or on lines that end with it.
fn is_beside_confirmation(taken: usize, rows: &[&str], lines: &[usize]) -> bool {
    let Some((last, before)) = rows.get(..taken).and_then(<[&str]>::split_last) else { return false };
    let goes_on = rows.get(taken).is_some_and(|next| places(next) == BLOCK);
    let begins_line = taken > 1 && lines[taken - 1] != lines[taken - 2] && lines.get(taken) == Some(&lines[taken - 1]);
    let is_whole = before.iter().map(|row| places(row)).sum::<usize>() == CONFIRMATION;
    goes_on && (before.len() == 1 || (begins_line && places(last) == BLOCK)) && is_whole
}

/// Whether these rows are the end of one line of groups and the beginning of another, or its last group and a whole confirmation
/// ID: parts of two identifiers below each other.
fn parts_lines(rows: &[&str], lines: &[usize], start: usize, length: usize) -> bool {
    let end = start + length;
    let is_group = |row: Option<&&str>| row.is_some_and(|row| (BLOCK..=BLOCK + 1).contains(&places(row)));
    let begins_within = start > 0 && lines[start - 1] == lines[start] && is_group(rows.get(start - 1));
    let ends_within = lines.get(end) == Some(&lines[end - 1]) && is_group(rows.get(end));
    let below = || rows[start + 1..end].iter().map(|row| places(row)).sum::<usize>();
    let is_last = lines[start + 1..end].first().is_some_and(|line| *line != lines[start]) && below() == CONFIRMATION;
    begins_within && (ends_within || is_last) && lines[start] != lines[end - 1]
}

/// Whether an installation ID of today has this number of places.
fn is_whole(places: usize) -> bool {
    let in_use = |layout: &&Layout| layout.kind() == Kind::InstallationId && !layout.is_legacy();
    Layout::ALL.iter().filter(in_use).any(|layout| layout.places() == places)
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
