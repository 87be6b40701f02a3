//! An identifier as cells: one for each group. What is typed in one cell never moves a digit of another.

mod editing;

use super::keys::digit;
use offhook::entry::Entry;
use offhook::text::{Meaning, meaning};
use offhook::{ConfirmationId, Group, InstallationId, Issue, IssueKind, Kind, Layout, Severity, Verdict};
use zeroize::Zeroizing;

/// The most characters of a cell; no group and no slip is longer.
const MOST: usize = 12;
/// Room for them, so that no cell ever moves in memory.
const ROOM: usize = MOST * 4;
/// The most cells.
const CELLS: usize = 9;
/// From this number of digits on, a text is more than one group.
const WHOLE: usize = 12;
/// How long a group may be that was typed apart from others.
const GROUP: core::ops::RangeInclusive<usize> = 4..=8;

/// Why a key or a text was not taken. Nothing has changed then.
#[derive(Debug, PartialEq)]
pub(super) enum Refusal {
    /// The cell is full, and so is the next, or there is none.
    Filled,
    /// There are more groups than cells.
    TooMany,
    /// It is something else.
    Foreign,
    /// It is not an identifier of this kind, for this reason.
    Issue(Box<Issue>),
    /// No identifier is that long.
    Full,
}

/// How a cell stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Standing {
    Empty,
    Fine,
    /// Digits are missing, and more may come.
    Open,
    /// It has no check digit.
    Plain,
    Wrong,
}

/// The groups of an identifier, each by itself.
#[derive(Clone)]
pub(super) struct Cells {
    kind: Kind,
    layout: Option<Layout>,
    cells: [Cell; CELLS],
    /// The cell in which the caret stands, and before which of its characters.
    pub(super) at: usize,
    caret: usize,
    /// Whether the next character takes the place of the whole cell.
    selected: bool,
    /// A row without gaps, as it was pasted, that has a digit too few or too many.
    row: Option<Zeroizing<String>>,
}

struct Cell {
    text: Zeroizing<String>,
    /// Whether nothing more comes.
    ended: bool,
}

impl Cell {
    fn new() -> Self {
        Self { text: Zeroizing::new(String::with_capacity(ROOM)), ended: false }
    }

    fn len(&self) -> usize {
        self.text.chars().count()
    }

    fn offset(&self, place: usize) -> usize {
        self.text.char_indices().nth(place).map_or(self.text.len(), |(at, _)| at)
    }

    fn set(&mut self, text: &str) {
        zeroize::Zeroize::zeroize(&mut *self.text);
        self.text.push_str(text);
        self.ended = !text.is_empty();
    }
}

impl Clone for Cell {
    fn clone(&self) -> Self {
        // A copy of the usual size would have to move when it grows.
        let mut cell = Self::new();
        cell.text.push_str(&self.text);
        cell.ended = self.ended;
        cell
    }
}

impl Cells {
    pub(super) fn new(layout: Layout) -> Self {
        Self { layout: Some(layout), ..Self::none(layout.kind()) }
    }

    /// Of an identifier of which the groups are not known yet.
    pub(super) fn none(kind: Kind) -> Self {
        let cells = core::array::from_fn(|_| Cell::new());
        Self { kind, layout: None, cells, at: 0, caret: 0, selected: false, row: None }
    }

    /// The cells of a text, with the layout that it shows.
    pub(super) fn of_text(kind: Kind, text: &str) -> Result<Self, Refusal> {
        let layout = editing::shown_layout(kind, text)?.ok_or(Refusal::Foreign)?;
        let mut cells = Self::new(layout);
        cells.take(text)?;
        Ok(cells)
    }

    pub(super) fn layout(&self) -> Option<Layout> {
        self.layout
    }

    pub(super) fn count(&self) -> usize {
        self.layout.map_or(0, Layout::groups)
    }

    pub(super) fn width(&self, index: usize) -> usize {
        self.layout.map_or(0, |layout| layout.width(index))
    }

    pub(super) fn group(&self, index: usize) -> Group {
        self.kind.label(index)
    }

    pub(super) fn text(&self, index: usize) -> &str {
        self.cells.get(index).map_or("", |cell| &cell.text)
    }

    pub(super) fn caret(&self) -> usize {
        self.caret
    }

    pub(super) fn is_selected(&self) -> bool {
        self.selected
    }

    pub(super) fn row(&self) -> Option<&str> {
        self.row.as_ref().map(|row| row.as_str())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.text.is_empty())
    }

    /// The groups in their order; `_` stands for one that is missing before others.
    pub(super) fn joined(&self) -> Zeroizing<String> {
        let mut joined = Zeroizing::new(String::with_capacity(CELLS * (ROOM + 1)));
        let last = (0..self.count()).rfind(|index| !self.text(*index).is_empty());
        for index in last.map_or(0..0, |last| 0..last + 1) {
            if index > 0 {
                joined.push(' ');
            }
            let text = self.text(index);
            joined.push_str(if text.is_empty() { "_" } else { text });
        }
        joined
    }

    /// The cells that were joined before.
    pub(super) fn split(&mut self, joined: &str) {
        for (index, text) in joined.split(' ').enumerate().take(self.count()) {
            if text != "_" && text.chars().count() <= MOST {
                self.cells[index].set(text);
            }
        }
        self.go_to(self.first_open().unwrap_or(0));
    }

    pub(super) fn standing(&self, index: usize) -> Standing {
        let Some((layout, cell)) = self.layout.zip(self.cells.get(index)) else { return Standing::Empty };
        let (found, width) = (cell.len(), layout.width(index));
        if found == 0 {
            return Standing::Empty;
        }
        let is_digits = cell.text.bytes().all(|byte| byte.is_ascii_digit());
        match found.cmp(&width) {
            core::cmp::Ordering::Less if !cell.ended => Standing::Open,
            core::cmp::Ordering::Equal if is_digits && !layout.has_check_digit(index) => Standing::Plain,
            core::cmp::Ordering::Equal if is_digits && adds_up(layout, &cell.text) => Standing::Fine,
            _ => Standing::Wrong,
        }
    }

    /// Whether nothing is left to do about a cell.
    pub(super) fn is_done(&self, index: usize) -> bool {
        matches!(self.standing(index), Standing::Fine | Standing::Plain)
    }

    pub(super) fn is_plausible(&self) -> bool {
        self.count() > 0 && (0..self.count()).all(|index| self.is_done(index)) && self.is_parsed()
    }

    /// Whether every cell has its digits, however they add up.
    pub(super) fn is_whole(&self) -> bool {
        let has_width = |index| self.text(index).bytes().filter(u8::is_ascii_digit).count() == self.width(index);
        self.count() > 0 && (0..self.count()).all(has_width)
    }

    fn is_parsed(&self) -> bool {
        match self.kind {
            Kind::ConfirmationId => ConfirmationId::parse(&self.joined()).is_ok(),
            _ => InstallationId::parse(&self.joined()).is_ok(),
        }
    }

    /// The first cell with something left to do.
    pub(super) fn first_open(&self) -> Option<usize> {
        (0..self.count()).find(|index| !self.is_done(*index))
    }

    /// The next such cell after this one, else the first.
    pub(super) fn next_open(&self) -> Option<usize> {
        (self.at + 1..self.count()).find(|index| !self.is_done(*index)).or_else(|| self.first_open())
    }

    /// The first of two cells in a row that do not add up: from there on digits may have shifted.
    pub(super) fn shifted_from(&self) -> Option<usize> {
        (1..self.count()).find_map(|index| {
            let both = [index - 1, index].map(|index| self.standing(index));
            (both == [Standing::Wrong; 2]).then_some(index - 1)
        })
    }

    /// Two cells that hold the same digits.
    pub(super) fn doubled(&self) -> Option<(usize, usize)> {
        let same = |one: usize, other: usize| self.is_done(one) && self.text(one) == self.text(other);
        let pairs = (0..self.count()).flat_map(|one| (one + 1..self.count()).map(move |other| (one, other)));
        pairs.into_iter().find(|(one, other)| same(*one, *other))
    }

    /// What is wrong with a cell, apart from its length.
    pub(super) fn issue(&self, index: usize) -> Option<Issue> {
        let layout = self.layout?;
        let entry = alone(layout, self.text(index));
        let view = entry.view();
        let is_of_length = |issue: &&Issue| {
            let progress = matches!(
                issue.kind,
                IssueKind::Empty
                    | IssueKind::GroupCount { .. }
                    | IssueKind::Length { .. }
                    | IssueKind::GroupLength { .. }
            );
            issue.severity == Severity::Error && !progress
        };
        let mut issue = view.issues().find(is_of_length)?.clone();
        issue.group = Some(self.group(index));
        Some(issue)
    }

    /// What all of it is instead, once every cell has its digits.
    pub(super) fn other_kind(&self) -> Option<Issue> {
        let layout = self.layout.filter(|_| self.is_whole() && !self.is_plausible())?;
        let mut entry = Entry::with_layout(layout);
        // Cells are never too long for an identifier.
        let _ = entry.paste(&self.joined());
        let is_other = |issue: &&Issue| {
            matches!(
                issue.kind,
                IssueKind::RecoveryKey | IssueKind::WrongIdentifier { .. } | IssueKind::SpreadsheetDamage(_)
            )
        };
        entry.view().issues().find(is_other).cloned()
    }

    /// The other width of groups, where what was typed fits it and not the one that was chosen: from the third group on.
    pub(super) fn other_width(&self) -> Option<Layout> {
        let other = match self.layout? {
            Layout::NineBySix => Layout::NineBySeven,
            Layout::NineBySeven => Layout::NineBySix,
            _ => return None,
        };
        let filled: Vec<usize> = (0..self.count()).take_while(|index| !self.text(*index).is_empty()).collect();
        if filled.len() < 3 || filled.iter().any(|index| self.is_done(*index)) && filled.len() < 4 {
            return None;
        }
        let moved = self.with_width(other)?;
        let fine = |cells: &Self| (0..cells.count()).filter(|index| cells.is_done(*index)).count();
        (fine(&moved) >= 2 && fine(&moved) > fine(self)).then_some(other)
    }

    /// The same digits in groups of another width.
    pub(super) fn with_width(&self, layout: Layout) -> Option<Self> {
        let mut moved = Self::new(layout);
        let texts: Vec<&str> =
            (0..self.count()).map(|index| self.text(index)).filter(|text| !text.is_empty()).collect();
        let [inner @ .., _] = &texts[..] else { return Some(moved) };
        // Groups that were typed apart stay apart.
        if inner.iter().all(|text| text.chars().count() == layout.width(0)) {
            for (cell, text) in moved.cells.iter_mut().zip(&texts) {
                cell.set(text);
            }
        } else {
            let row = Zeroizing::new(texts.concat());
            let mut rest = &row[..];
            for (index, cell) in moved.cells.iter_mut().enumerate().take(layout.groups()) {
                let end = rest.char_indices().nth(layout.width(index)).map_or(rest.len(), |(at, _)| at);
                cell.set(&rest[..end]);
                rest = &rest[end..];
            }
            if !rest.is_empty() {
                return None;
            }
        }
        let last = (0..moved.count()).rfind(|index| !moved.text(*index).is_empty()).unwrap_or(0);
        moved.cells[last].ended = false;
        moved.at = last;
        moved.caret = moved.cells[last].len();
        if moved.caret >= layout.width(last)
            && let Some(next) = moved.next_open()
        {
            moved.go_to(next);
        }
        Some(moved)
    }
}

/// How many digits and marks for unreadable ones are in a text.
pub(super) fn places(text: &str) -> usize {
    text.chars().filter(|c| digit(*c).is_some() || meaning(*c) == Meaning::Unreadable).count()
}

/// One group by itself.
fn alone(layout: Layout, text: &str) -> Entry {
    let mut entry = Entry::with_layout(layout);
    // A cell is never too long for an identifier.
    let _ = entry.paste(text);
    entry
}

fn adds_up(layout: Layout, text: &str) -> bool {
    alone(layout, text).view().groups().next().is_some_and(|group| group.verdict == Verdict::Plausible)
}
