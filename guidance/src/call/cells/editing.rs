//! Keys and pastes in cells.

use offhook::entry::Entry;
use offhook::text::{Meaning, meaning};
use offhook::{Issue, IssueKind, Kind, Layout};
use zeroize::Zeroizing;

use super::{Cells, GROUP, MOST, ROOM, Refusal, WHOLE, places};

impl Cells {
    /// Goes to a cell; what is typed next takes the place of it.
    pub(in crate::call) fn go_to(&mut self, index: usize) {
        self.end_cell();
        self.at = index.min(self.count().saturating_sub(1));
        self.caret = self.cells[self.at].len();
        self.selected = self.caret > 0;
    }

    fn end_cell(&mut self) {
        let cell = &mut self.cells[self.at];
        cell.ended |= !cell.text.is_empty();
    }

    pub(in crate::call) fn next(&mut self) {
        if self.at + 1 < self.count() {
            self.go_to(self.at + 1);
        }
    }

    pub(in crate::call) fn previous(&mut self) {
        self.go_to(self.at.saturating_sub(1));
    }

    /// The end of a group. A block that does not add up keeps the caret, and is typed over: who says it can say it again. The
    /// groups of a PC are typed to their end, and put right then.
    pub(in crate::call) fn fence(&mut self) {
        if self.text(self.at).is_empty() {
            return;
        }
        let next = self.at + 1;
        if self.kind == Kind::InstallationId && next < self.count() && self.text(next).is_empty() {
            self.go_to(next);
        } else {
            self.go_to(self.at);
        }
    }

    pub(in crate::call) fn left(&mut self) {
        if self.caret > 0 {
            self.caret -= 1;
            self.selected = false;
        } else if self.at > 0 {
            self.previous();
            self.selected = false;
        }
    }

    pub(in crate::call) fn right(&mut self) {
        if self.caret < self.cells[self.at].len() {
            self.caret += 1;
        } else if self.at + 1 < self.count() {
            self.next();
            self.caret = 0;
        }
        self.selected = false;
    }

    pub(in crate::call) fn home(&mut self) {
        (self.caret, self.selected) = (0, false);
    }

    pub(in crate::call) fn end(&mut self) {
        (self.caret, self.selected) = (self.cells[self.at].len(), false);
    }

    /// Takes away the character before the caret, or the whole cell when it is selected.
    pub(in crate::call) fn erase(&mut self) {
        self.row = None;
        if self.caret == 0 && self.at > 0 && self.text(self.at).is_empty() {
            self.previous();
            self.selected = false;
            return;
        }
        self.cut(self.caret.wrapping_sub(1));
    }

    /// Takes away the character after the caret, or the whole cell when it is selected.
    pub(in crate::call) fn delete(&mut self) {
        self.row = None;
        self.cut(self.caret);
    }

    fn cut(&mut self, place: usize) {
        let cell = &mut self.cells[self.at];
        if self.selected {
            cell.set("");
            (self.caret, self.selected) = (0, false);
        } else if place < cell.len() {
            let at = cell.offset(place);
            cell.text.remove(at);
            cell.ended = false;
            self.caret = place;
        }
    }

    /// Types a character.
    pub(in crate::call) fn push(&mut self, character: char) -> Result<(), Refusal> {
        let typed = match meaning(character) {
            Meaning::Digit(digit) => char::from(b'0' + digit),
            Meaning::Unreadable => '?',
            Meaning::Separator => {
                self.fence();
                return Ok(());
            }
            Meaning::Letter(letter) if self.kind == Kind::ConfirmationId => {
                let index = usize::from(letter.wrapping_sub(b'A'));
                if index >= self.count() {
                    return Err(Refusal::Foreign);
                }
                self.go_to(index);
                return Ok(());
            }
            // `C: 761940` names a cell and goes on in it.
            Meaning::LabelEnd => return Ok(()),
            _ => return Err(Refusal::Foreign),
        };
        self.row = None;
        if self.selected {
            self.cells[self.at].set("");
            (self.caret, self.selected) = (0, false);
        } else if self.caret == self.cells[self.at].len() && self.caret >= self.width(self.at) {
            // More digits than the group has begin the next one, if nobody has typed it yet.
            if self.at + 1 >= self.count() || !self.text(self.at + 1).is_empty() {
                return Err(Refusal::Filled);
            }
            self.next();
        }
        let cell = &mut self.cells[self.at];
        if cell.len() >= MOST {
            return Err(Refusal::Full);
        }
        let at = cell.offset(self.caret);
        cell.text.insert(at, typed);
        cell.ended = false;
        self.caret += 1;
        if self.caret == self.width(self.at)
            && self.is_done(self.at)
            && let Some(next) = self.next_open()
        {
            self.go_to(next);
        }
        Ok(())
    }

    /// Puts a text in the place of one cell.
    pub(in crate::call) fn put(&mut self, index: usize, text: &str) -> Result<(), Refusal> {
        let mut typed = Zeroizing::new(String::with_capacity(ROOM));
        for character in text.chars() {
            match meaning(character) {
                Meaning::Digit(digit) => typed.push(char::from(b'0' + digit)),
                Meaning::Unreadable => typed.push('?'),
                Meaning::Separator => {}
                _ => return Err(Refusal::Foreign),
            }
            if typed.len() > MOST {
                return Err(Refusal::Full);
            }
        }
        if typed.is_empty() || index >= self.count() {
            return Err(Refusal::Foreign);
        }
        self.row = None;
        self.cells[index].set(&typed);
        self.go_to(index);
        if !self.is_done(index) {
            self.fence();
        } else if let Some(next) = self.next_open() {
            self.go_to(next);
        }
        Ok(())
    }

    /// Takes a text: one group goes into the cell of the caret, several into it and those after it, all of them into all.
    pub(in crate::call) fn take(&mut self, text: &str) -> Result<(), Refusal> {
        let layout = self.layout.ok_or(Refusal::Foreign)?;
        let groups = match apart(text) {
            Some(groups) if groups.len() > 1 => groups,
            _ if places(text) < WHOLE && !text.chars().any(|c| matches!(meaning(c), Meaning::Letter(_))) => {
                return self.put(self.at, text);
            }
            _ => grouped(layout, text)?,
        };
        let first = if groups.len() == self.count() { 0 } else { self.at };
        if first + groups.len() > self.count() {
            return Err(Refusal::TooMany);
        }
        for (cell, group) in self.cells[first..].iter_mut().zip(&groups) {
            cell.set(group);
        }
        self.at = first + groups.len() - 1;
        self.caret = self.cells[self.at].len();
        self.selected = false;
        self.row = None;
        if groups.len() == self.count() && apart(text).is_none() && self.cells.iter().any(|cell| cell.len() != MOST) {
            let is_off = (0..self.count()).any(|index| self.cells[index].len() != self.width(index));
            self.row = is_off.then(|| Zeroizing::new(text.to_owned()));
        }
        let next = if groups.len() == self.count() { self.first_open() } else { self.next_open() };
        if let Some(next) = next {
            self.go_to(next);
        }
        Ok(())
    }

    /// Puts digits into places of a cell, counted from 1.
    pub(in crate::call) fn put_places(&mut self, index: usize, places: &[usize], digits: &str) {
        let mut characters: Zeroizing<Vec<char>> = Zeroizing::new(self.text(index).chars().collect());
        for (place, digit) in places.iter().zip(digits.chars()) {
            if let Some(character) = characters.get_mut(place.wrapping_sub(1)) {
                *character = digit;
            }
        }
        let text: Zeroizing<String> = Zeroizing::new(characters.iter().collect());
        self.cells[index].set(&text);
        self.row = None;
    }
}

/// Groups that were typed apart, each as long as a group or a slip of one.
fn apart(text: &str) -> Option<Vec<Zeroizing<String>>> {
    let is_gap = |c: char| meaning(c) == Meaning::Separator || c.is_whitespace();
    let mut groups = Vec::new();
    for token in text.split(is_gap).filter(|token| !token.is_empty()) {
        let mut group = Zeroizing::new(String::with_capacity(ROOM));
        for character in token.chars() {
            match meaning(character) {
                Meaning::Digit(digit) => group.push(char::from(b'0' + digit)),
                Meaning::Unreadable => group.push('?'),
                _ => return None,
            }
        }
        if !GROUP.contains(&group.len()) {
            return None;
        }
        groups.push(group);
    }
    (!groups.is_empty()).then_some(groups)
}

/// The groups of a text, as it is read with its labels and captions.
fn grouped(layout: Layout, text: &str) -> Result<Vec<Zeroizing<String>>, Refusal> {
    let mut entry = Entry::with_layout(layout);
    entry.paste(text).map_err(|_| Refusal::Full)?;
    let view = entry.view();
    let told = |issue: &&Issue| {
        matches!(
            issue.kind,
            IssueKind::LabelOrder { .. } | IssueKind::WrongIdentifier { .. } | IssueKind::SpreadsheetDamage(_)
        )
    };
    if let Some(issue) = view.issues().find(told) {
        return Err(Refusal::Issue(Box::new(issue.clone())));
    }
    let ranges: Vec<_> = view.groups().map(|group| group.range).collect();
    let has_digit = |range: &core::ops::Range<usize>| places(&view.text()[range.clone()]) > 0;
    if !ranges.iter().all(has_digit) {
        return Err(Refusal::Foreign);
    }
    let is_rest = |at: usize, c: char| c != ' ' && !ranges.iter().any(|range| range.contains(&at));
    if ranges.is_empty() || view.text().char_indices().any(|(at, c)| is_rest(at, c)) {
        return Err(if places(text) > layout.places() { Refusal::TooMany } else { Refusal::Foreign });
    }
    let group = |range: core::ops::Range<usize>| {
        let text = &view.text()[range];
        (text.chars().count() <= MOST).then(|| Zeroizing::new(text.to_owned())).ok_or(Refusal::TooMany)
    };
    ranges.into_iter().map(group).collect()
}

/// The layout that a text shows; of a damaged one that which it comes closest to.
pub(super) fn shown_layout(kind: Kind, text: &str) -> Result<Option<Layout>, Refusal> {
    let mut entry = Entry::new(kind);
    entry.paste(text).map_err(|_| Refusal::Full)?;
    let shown = entry.view().assessment().layout;
    if kind == Kind::ConfirmationId {
        return Ok(shown.or(Some(Layout::EightBySix)));
    }
    let digits = places(text);
    let closest = match apart(text).and_then(|groups| groups.first().map(|group| group.len())) {
        Some(6) => Layout::NineBySix,
        Some(7) => Layout::NineBySeven,
        _ if digits < 59 => Layout::NineBySix,
        _ => Layout::NineBySeven,
    };
    Ok(shown.or((digits > 0).then_some(closest)))
}
