//! What an answer changes, and where it leads, at each station of the call.

use offhook::entry::{Entry, Full};
use offhook::text::{Meaning, meaning};
use offhook::{InstallationId, Kind, Layout, Verdict};
use offhook_readers::ResultCode;
use zeroize::Zeroizing;

use super::keys::{Asked, Command, command, digit, number};
use super::run::{Ending, Product, Run, Stage};
use super::session::{Reply, Session};

/// From this number of digits on, a line is a whole identifier and not one of its groups.
const WHOLE: usize = 12;

impl Session<'_> {
    /// Takes an answer that was typed as a line.
    pub fn answer(&mut self, line: &str) -> Reply {
        self.remember();
        let stage = self.run.stage;
        let reply = match code(line) {
            Some(code) => self.take_code(code),
            None => match command(line, Asked::Station(stage)).and_then(|command| self.obey(command)) {
                Some(reply) => reply,
                None => self.answer_at(stage, line),
            },
        };
        self.replied(reply)
    }

    /// Takes a command of this station; what is not one changes nothing.
    pub fn command(&mut self, command: Command) -> Option<Reply> {
        self.remember();
        let reply = self.obey(command);
        if reply.is_none() {
            self.undo.pop();
        }
        reply.map(|reply| self.replied(reply))
    }

    /// What changed nothing cannot be taken back.
    fn replied(&mut self, reply: Reply) -> Reply {
        if !matches!(reply, Reply::Moved) {
            self.undo.pop();
        }
        reply
    }

    /// What a command of one station changes there; `None` for a command of every station, which is for the face.
    fn obey(&mut self, command: Command) -> Option<Reply> {
        Some(match (command, self.run.stage) {
            (Command::Correct, Stage::Advice) => {
                self.run.thorough = true;
                self.run.enter(Stage::ConfirmationId);
                Reply::Moved
            }
            (Command::Keep, Stage::InstallationId) => {
                let keeps = self.run.verdict(Kind::InstallationId) == Verdict::WellFormed;
                if keeps { self.on() } else { self.installation_id("") }
            }
            (Command::NotGiven, Stage::ConfirmationId) => {
                self.run.enter(Stage::Outcome);
                Reply::Moved
            }
            (Command::Repeat, Stage::Give) => {
                self.run.repeats ^= 1 << self.run.group;
                Reply::Moved
            }
            _ => return None,
        })
    }

    fn answer_at(&mut self, stage: Stage, line: &str) -> Reply {
        match stage {
            Stage::Closed => self.closed_or_not(line),
            Stage::Product => self.choose(line, &Product::ALL, |run, product| run.product = Some(product)),
            Stage::Way => {
                let ways = self.ways();
                self.choose(line, &ways, |run, way| run.way = Some(way))
            }
            Stage::Width => self.width(line),
            Stage::InstallationId => self.installation_id(line),
            Stage::Give => self.give(line),
            Stage::ConfirmationId => self.confirmation_id(line),
            Stage::ReadBack => self.read_back(line),
            Stage::Outcome => self.outcome(line),
            Stage::Advice => self.advice(line),
            Stage::Finish => Reply::Over,
            Stage::Prepare | Stage::Before | Stage::After | Stage::Enter if line.is_empty() => self.on(),
            Stage::Prepare | Stage::Before | Stage::After | Stage::Enter => Reply::Again("call-again-enter"),
        }
    }

    /// Going on needs an answer of its own; Enter is none.
    fn closed_or_not(&mut self, line: &str) -> Reply {
        match number(line) {
            Some(1) => Reply::Over,
            Some(2) => {
                self.run.anyway = true;
                self.run.stage = Stage::Product;
                self.start();
                Reply::Moved
            }
            _ => Reply::Again("call-again-number"),
        }
    }

    fn take_code(&mut self, code: ResultCode) -> Reply {
        // A code beside the advice on another one leads back to the same station.
        if self.run.stage != Stage::Advice {
            self.run.asked_at = self.run.stage;
        }
        self.run.ending = Some(Ending::Code(code.to_string()));
        self.run.enter(Stage::Advice);
        Reply::Moved
    }

    fn on(&mut self) -> Reply {
        if self.run.advance() { Reply::Moved } else { Reply::Over }
    }

    fn choose<T: Copy>(&mut self, line: &str, all: &[T], set: impl FnOnce(&mut Run, T)) -> Reply {
        // The first stands for what is usual: Enter takes it.
        let number = if line.is_empty() { Some(1) } else { number(line) };
        let Some(chosen) = number.and_then(|number| all.get(number.checked_sub(1)?)) else {
            return Reply::Again("call-again-number");
        };
        set(&mut self.run, *chosen);
        self.on()
    }

    fn width(&mut self, line: &str) -> Reply {
        if digits(line) >= WHOLE {
            self.run.enter(Stage::InstallationId);
            return self.installation_id(line);
        }
        let layout = match number(line) {
            Some(6) => Layout::NineBySix,
            Some(7) => Layout::NineBySeven,
            _ => return Reply::Again("call-again-width"),
        };
        self.run.installation_id = Entry::with_layout(layout);
        self.on()
    }

    fn installation_id(&mut self, line: &str) -> Reply {
        if line.is_empty() {
            return match self.run.verdict(Kind::InstallationId) {
                Verdict::Plausible if self.is_other() => Reply::Again("call-again-other"),
                Verdict::Plausible => self.on(),
                _ => Reply::Again("call-again-iid"),
            };
        }
        if let Some((index, text)) = self.labelled(Kind::InstallationId, line) {
            return self.put(Kind::InstallationId, index, text);
        }
        if digits(line) >= WHOLE && !self.run.installation_id.is_empty() && self.fills(line) {
            self.run.installation_id = Entry::new(Kind::InstallationId);
        }
        let entry = &mut self.run.installation_id;
        entry.end();
        // The end of a line is the end of a group.
        let gap = if entry.is_empty() { "" } else { " " };
        if entry.paste(&Zeroizing::new(format!("{gap}{line}"))).is_err() { Reply::Full } else { Reply::Moved }
    }

    /// Whether a line is an installation ID by itself.
    fn fills(&self, line: &str) -> bool {
        InstallationId::check(line, &mut ()).verdict >= Verdict::WellFormed
    }

    /// Whether this is another installation ID than the one of the run that was interrupted.
    fn is_other(&self) -> bool {
        let fingerprint = self.run.fingerprint(Kind::InstallationId);
        self.run.expected.as_ref().is_some_and(|expected| fingerprint.as_ref() != Some(expected))
    }

    fn give(&mut self, line: &str) -> Reply {
        let last = self.run.installation_id.view().groups().count().saturating_sub(1);
        match line {
            "" if self.run.group < last => self.run.group += 1,
            "" => return self.on(),
            _ => match number(line).filter(|number| (1..=last + 1).contains(number)) {
                Some(number) => self.run.group = number - 1,
                None => return Reply::Again("call-again-give"),
            },
        }
        Reply::Moved
    }

    fn confirmation_id(&mut self, line: &str) -> Reply {
        if !line.is_empty() {
            self.run.copied = None;
        }
        match line {
            "" if self.run.copy().is_some() => return self.next_block(),
            "" if self.run.is_plausible(Kind::ConfirmationId) => return self.on(),
            "" => {
                self.run.refused = None;
                self.run.block = self.next_open(self.run.block);
                return Reply::Moved;
            }
            _ => {}
        }
        if let Some((index, text)) = self.labelled(Kind::ConfirmationId, line) {
            return self.block(index, text);
        }
        if digits(line) >= WHOLE {
            let at_start = self.run.block == 0;
            if at_start {
                self.run.confirmation_id.clear();
            }
            let entry = &mut self.run.confirmation_id;
            entry.end();
            return match entry.paste(&format!(" {line}")) {
                Ok(()) => self.next_block(),
                Err(Full) => Reply::Full,
            };
        }
        self.block(self.run.block, line)
    }

    /// The next block behind this one that is open, else the first of all.
    fn next_open(&self, block: usize) -> usize {
        let view = self.run.confirmation_id.view();
        let open = |index: &usize| view.groups().nth(*index).is_none_or(|group| group.verdict != Verdict::Plausible);
        let groups = view.groups().count();
        (block + 1..=groups)
            .filter(|index| *index < self.run.blocks())
            .find(open)
            .or_else(|| (0..self.run.blocks()).find(open))
            .unwrap_or(block)
    }

    fn next_block(&mut self) -> Reply {
        if self.run.is_plausible(Kind::ConfirmationId) {
            return self.on();
        }
        if let Some(copy) = self.run.copy() {
            // Nothing of it is an answer: of blocks that are put right one after the other, the first would let all agree.
            self.run.confirmation_id.clear();
            (self.run.copied, self.run.block) = (Some(copy), 0);
            return Reply::Moved;
        }
        self.run.block = self.run.open_block().unwrap_or(self.run.block);
        Reply::Moved
    }

    /// A line such as `C 761940` or `3: 8372521`: the group it names, and its digits.
    fn labelled<'l>(&self, kind: Kind, line: &'l str) -> Option<(usize, &'l str)> {
        let mut characters = line.chars();
        let label = meaning(characters.next()?);
        let rest = characters.as_str();
        let parted = rest.trim_start_matches([' ', ':', '.', ')', '\u{3000}', '\u{FF1A}']);
        let index = usize::from(match (kind, label) {
            (Kind::ConfirmationId, Meaning::Letter(letter)) => letter - b'A',
            (Kind::InstallationId, Meaning::Digit(digit)) => digit.checked_sub(1)?,
            _ => return None,
        });
        let fits = parted.len() < rest.len() && (4..=8).contains(&digits(parted));
        let exists = index < self.run.entry(kind).view().groups().count();
        (fits && exists).then_some((index, parted))
    }

    /// A line for one block: taken when it has its length, else told.
    fn block(&mut self, index: usize, line: &str) -> Reply {
        let places = digits(line) + line.matches(['?', '？']).count();
        self.run.block = index;
        self.run.refused = (places != self.block_width()).then(|| Zeroizing::new(line.to_owned()));
        if self.run.refused.is_some() { Reply::Moved } else { self.put(Kind::ConfirmationId, index, line) }
    }

    fn block_width(&self) -> usize {
        self.run.confirmation_id.layout().map_or(0, |layout| layout.width(0))
    }

    /// Puts digits in the place of a group, or behind the last one.
    fn put(&mut self, kind: Kind, index: usize, text: &str) -> Reply {
        let entry = self.run.entry_mut(kind);
        let view = entry.view();
        let range = view.groups().nth(index).map(|group| group.range);
        let done = match range {
            Some(range) => {
                let before = |end: usize| view.text().get(..end).map_or(0, |text| text.chars().count());
                entry.replace(before(range.start)..before(range.end), text)
            }
            None => {
                entry.end();
                entry.paste(&format!(" {text}"))
            }
        };
        if done.is_err() {
            return Reply::Full;
        }
        let fine = self.run.entry(kind).view().groups().nth(index).is_some_and(|g| g.verdict == Verdict::Plausible);
        match kind {
            Kind::ConfirmationId if fine => self.next_block(),
            Kind::ConfirmationId => {
                self.run.block = index;
                Reply::Moved
            }
            _ => Reply::Moved,
        }
    }

    fn read_back(&mut self, line: &str) -> Reply {
        let spots = self.run.spots();
        let Some(spot) = spots.get(self.run.spot) else { return self.on() };
        if line.is_empty() {
            self.run.spot += 1;
            return if self.run.spot < spots.len() { Reply::Moved } else { self.on() };
        }
        let typed: String = line.chars().filter_map(digit).collect();
        let meant = match (spot.swapped, typed.as_bytes()) {
            (true, [first, second]) => [first - b'0', second - b'0'] == [spot.digit, spot.other],
            (false, [digit]) => digit - b'0' == spot.digit,
            _ => return Reply::Again("call-again-spot"),
        };
        if meant {
            return self.read_back("");
        }
        let index = (spot.group.label() as usize).saturating_sub('A' as usize);
        let place = usize::from(spot.place) - 1;
        let view = self.run.confirmation_id.view();
        let Some(range) = view.groups().nth(index).map(|group| group.range) else { return self.on() };
        let start = view.text()[..range.start].chars().count() + place;
        // As many digits as were typed are put right.
        match self.run.confirmation_id.replace(start..start + typed.len(), &typed) {
            Ok(()) if self.run.is_plausible(Kind::ConfirmationId) => {
                self.run.spot += 1;
                if self.run.spot < self.run.spots().len() { Reply::Moved } else { self.on() }
            }
            Ok(()) => {
                self.run.enter(Stage::ConfirmationId);
                Reply::Moved
            }
            Err(Full) => Reply::Full,
        }
    }

    fn outcome(&mut self, line: &str) -> Reply {
        if let Some(code) = ResultCode::parse(line).or_else(|| ResultCode::find(line).next()) {
            return self.take_code(code);
        }
        match number(line) {
            Some(1) => {
                self.run.ending = Some(Ending::Activated);
                self.run.enter(Stage::Finish);
            }
            Some(2) => return Reply::Again("call-again-code"),
            Some(3) => {
                self.run.ending = Some(Ending::Refused);
                self.run.thorough = true;
                let stage = if self.run.spots().is_empty() { Stage::ConfirmationId } else { Stage::ReadBack };
                self.run.enter(stage);
            }
            Some(4) => {
                self.run.ending = Some(Ending::NotGiven);
                self.run.asked_at = Stage::Outcome;
                self.run.enter(Stage::Advice);
            }
            Some(5) => return Reply::Over,
            _ => return Reply::Again("call-again-number"),
        }
        Reply::Moved
    }

    fn advice(&mut self, line: &str) -> Reply {
        match line {
            // Everything there is as it was left.
            "" => self.run.stage = self.run.asked_at,
            _ => return Reply::Again("call-again-advice"),
        }
        Reply::Moved
    }
}

/// The result code in a line. The PC may show one at any station, and no identifier has an x in it.
pub fn code(line: &str) -> Option<ResultCode> {
    let marked = line.contains("0x") || line.contains("0X");
    ResultCode::find(line).next().filter(|_| marked)
}

fn digits(line: &str) -> usize {
    line.chars().filter(|c| digit(*c).is_some()).count()
}
