//! What a key or a paste changes in the cells.

use offhook::text::{Meaning, meaning};
use offhook::{Kind, Layout};

use super::cells::{Cells, Refusal, places};
use super::session::{Event, Reply, Session};
use super::stage::Stage;

impl Session<'_> {
    pub(super) fn move_caret(&mut self, event: Event<'_>) {
        match (self.run.typing(), self.run.stage, event) {
            (Some(kind), ..) => {
                let cells = self.run.cells_mut(kind);
                match event {
                    Event::End => cells.end(),
                    Event::Home => cells.home(),
                    Event::Left => cells.left(),
                    Event::Next => cells.next(),
                    Event::Previous => cells.previous(),
                    _ => cells.right(),
                }
            }
            (None, Stage::Give, Event::Next | Event::Right) => {
                let last = self.run.installation_id.count().saturating_sub(1);
                self.run.group = (self.run.group + 1).min(last);
            }
            (None, Stage::Give, Event::Previous | Event::Left) => {
                self.run.group = self.run.group.saturating_sub(1);
            }
            _ => {}
        }
    }

    /// An event in the cells.
    pub(super) fn typed(&mut self, event: Event<'_>) -> Reply {
        let Some(kind) = self.run.typing() else { return Reply::Moved };
        if kind == Kind::ConfirmationId {
            self.run.copied = None;
        }
        let cells = self.run.cells_mut(kind);
        let done = match event {
            Event::Type(character) => cells.push(character),
            Event::Paste(text) => return self.text(kind, text),
            Event::Delete => {
                cells.delete();
                Ok(())
            }
            Event::Erase => {
                cells.erase();
                Ok(())
            }
            _ => {
                let is_plausible = self.run.is_plausible(kind);
                let cells = self.run.cells_mut(kind);
                let (at, is_open) = (cells.at, !cells.is_done(cells.at));
                if is_plausible {
                    return self.typed_whole(kind);
                }
                let is_empty = cells.text(at).is_empty();
                match cells.first_open() {
                    _ if is_open && !is_empty => cells.fence(),
                    Some(first) if first != at => cells.go_to(first),
                    _ => return self.nothing_typed(kind),
                }
                Ok(())
            }
        };
        self.took(kind, done)
    }

    fn nothing_typed(&self, kind: Kind) -> Reply {
        let cells = self.run.cells(kind);
        let place = self.messages.place("place", kind, cells.group(cells.at), None);
        Reply::Again(self.messages.format("call-again-empty", &[("place", &place)]))
    }

    /// What became of a text in the cells.
    fn took(&mut self, kind: Kind, done: Result<(), Refusal>) -> Reply {
        if let Err(refusal) = done {
            return Reply::Again(self.refusal(kind, &refusal));
        }
        if kind == Kind::ConfirmationId {
            if let Some(copy) = self.run.copy() {
                // Nothing of it is an answer: of blocks that are put right one after the other, the first would let all agree.
                let layout = self.run.confirmation_id.layout().unwrap_or(Layout::EightBySix);
                self.run.confirmation_id = Cells::new(layout);
                self.run.copied = Some(copy);
                self.note("call-log-copied", &[]);
                return Reply::Moved;
            }
            for index in 0..self.run.confirmation_id.count() {
                if self.run.confirmation_id.standing(index) == super::cells::Standing::Wrong {
                    self.run.retyped |= 1 << index;
                }
            }
        }
        Reply::Moved
    }

    pub(super) fn refusal(&self, kind: Kind, refusal: &Refusal) -> String {
        let id = match refusal {
            Refusal::Filled => "call-again-filled",
            Refusal::Foreign if kind == Kind::ConfirmationId => "call-again-block",
            Refusal::Foreign => "call-again-group",
            Refusal::Full => "call-full",
            Refusal::Issue(issue) => return self.messages.sentence(issue, kind, ""),
            Refusal::TooMany => "call-again-many",
        };
        let cells = self.run.cells(kind);
        let place = self.messages.place("start", kind, cells.group(cells.at), None);
        self.messages.format(id, &[("start", &place)])
    }

    /// A text for the cells: `C 761940`, one group, several, or all.
    pub(super) fn text(&mut self, kind: Kind, text: &str) -> Reply {
        let done = match self.labelled(kind, text) {
            Some((index, "")) => {
                self.run.cells_mut(kind).go_to(index);
                Ok(())
            }
            Some((index, digits)) => self.run.cells_mut(kind).put(index, digits),
            None => self.run.cells_mut(kind).take(text),
        };
        self.took(kind, done)
    }

    /// A line such as `C 761940`, `3: 8372521` or `C`: the group it names, and its digits.
    pub(super) fn labelled<'l>(&self, kind: Kind, line: &'l str) -> Option<(usize, &'l str)> {
        let mut characters = line.trim().chars();
        let label = meaning(characters.next()?);
        let rest = characters.as_str();
        let parted = rest.trim_start_matches([' ', ':', '.', ')', '\u{3000}', '\u{FF1A}']);
        let is_alone = rest.is_empty();
        let index = usize::from(match (kind, label) {
            (Kind::ConfirmationId, Meaning::Letter(letter)) => letter - b'A',
            (Kind::InstallationId, Meaning::Digit(digit)) => digit.checked_sub(1)?,
            _ => return None,
        });
        let is_of_digits = parted.chars().all(|c| matches!(meaning(c), Meaning::Digit(_) | Meaning::Unreadable));
        let fits = is_alone || (parted.len() < rest.len() && is_of_digits && (1..=12).contains(&places(parted)));
        // `1 23456` may be a group that was typed with a gap.
        let is_group = kind == Kind::InstallationId && places(parted) + 1 == self.run.cells(kind).width(index);
        let is_group = is_group && rest.starts_with([' ', '\u{3000}']);
        (fits && !is_group && index < self.run.cells(kind).count()).then_some((index, parted))
    }
}
