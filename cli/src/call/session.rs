//! The moves of a call: what an answer changes, and where it leads.
//!
//! Knows the run and the book. Knows nothing of terminals: answers come as lines, keys of an entry one by one.

use offhook::entry::{Entry, Full};
use offhook::guidance::{Advisor, Book, Contact, Day, Facts, Messages, Request, Script};
use offhook::{InstallationId, Kind, Layout, ResultCode, Verdict};
use zeroize::Zeroizing;

use super::run::{Ending, Product, Run, Stage};
use crate::args::Pc;
use crate::pc::Seen;
use crate::trouble::Trouble;

/// How many moves can be taken back.
const MOST_UNDO: usize = 200;
/// A line with so many digits is a whole identifier, not a group of one.
const WHOLE: usize = 12;

/// What came of an answer.
#[derive(Debug, Eq, PartialEq)]
pub(crate) enum Reply {
    /// The run goes on, at this stage or another.
    Moved,
    /// The answer was none; the message says why.
    Again(&'static str),
    /// There is no room for so much text.
    Full,
    /// The call is over.
    Over,
}

/// A call in progress.
pub(crate) struct Session<'a> {
    pub(crate) book: &'a Book,
    pub(crate) messages: &'a Messages,
    pub(crate) day: Day,
    pc: &'a Pc,
    seen: &'a Seen,
    pub(crate) run: Run,
    undo: Vec<Run>,
}

impl<'a> Session<'a> {
    /// A call about what is known of a PC.
    pub(crate) fn new(
        book: &'a Book,
        messages: &'a Messages,
        day: Day,
        (pc, seen): (&'a Pc, &'a Seen),
        run: Run,
    ) -> Result<Self, Trouble> {
        let mut session = Self { book, messages, day, pc, seen, run, undo: Vec::new() };
        session.take_known()?;
        Ok(session)
    }

    /// Takes over what arguments and output say.
    fn take_known(&mut self) -> Result<(), Trouble> {
        let request = self.seen.request(self.pc)?;
        self.run.product = self.run.product.or(request.system.and_then(Product::of));
        self.run.way = self.run.way.or(request.contact);
        let text = request.installation_id.or_else(|| request.record?.installation_id.as_ref().map(|id| id.expose()));
        if let Some(text) = text.filter(|_| self.run.installation_id.is_empty()) {
            // An identifier always fits; of anything longer the rest could not belong to it.
            let _ = self.run.installation_id.paste(text);
            self.run.is_given = self.run.is_plausible(Kind::InstallationId);
        }
        self.run.has_output = request.record.is_some();
        if let Some(id) = request.confirmation_id.filter(|_| self.run.confirmation_id.is_empty()) {
            let _ = self.run.confirmation_id.paste(id.expose().compact());
        }
        if !self.run.stages().contains(&self.run.stage)
            || (self.run.stage == Stage::Product && self.run.product.is_some())
        {
            self.run.advance();
        }
        if self.run.stage == Stage::Way && self.run.way.is_some() {
            self.run.advance();
        }
        Ok(())
    }

    /// The script of this call, with what is known so far.
    pub(crate) fn script(&self, road: &str) -> Option<Script> {
        let confirmation_id = self.run.confirmed();
        let mut request = self.request();
        request.confirmation_id = confirmation_id.as_ref();
        self.book.script(road, &request, &self.facts(), &self.day, self.messages)
    }

    /// The road that a result code leads to, with its script.
    pub(crate) fn road(&self, code: &str) -> Option<(String, Script)> {
        let mut advisor = Advisor::new(self.book, &self.day);
        let request = self.request();
        advisor.read(&request);
        for (fact, value) in self.facts() {
            // A fact of the script alone is none of the advisor's.
            let _ = advisor.state(&fact, &value);
        }
        advisor.state("code", code).ok()?;
        while let offhook::guidance::Next::Ask(question) = advisor.next() {
            advisor.answer(&question.fact, offhook::guidance::UNKNOWN).ok()?;
        }
        let advice = advisor.advice(&request, self.messages)?;
        Some((advice.road, advice.script))
    }

    fn request(&self) -> Request<'_> {
        let known = self.seen.request(self.pc).unwrap_or_default();
        let typed = Some(self.run.installation_id.expose()).filter(|text| !text.is_empty() && !self.run.is_given);
        Request { contact: self.run.way, installation_id: typed, confirmation_id: None, ..known }
    }

    fn facts(&self) -> Facts {
        let stated = self.run.product.filter(|_| !self.run.has_output).map_or(&[][..], Product::facts);
        stated.iter().map(|(fact, value)| ((*fact).to_owned(), (*value).to_owned())).collect()
    }

    /// Takes an answer that was typed as a line.
    pub(crate) fn answer(&mut self, line: &str) -> Reply {
        self.remember();
        let reply = match self.run.stage {
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
            Stage::Prepare | Stage::Before | Stage::After | Stage::Enter => self.on(),
        };
        if !matches!(reply, Reply::Moved) {
            self.undo.pop();
        }
        reply
    }

    /// Changes the identifier that is being typed, by one key.
    pub(crate) fn edit(&mut self, change: impl FnOnce(&mut Entry) -> Result<(), Full>) -> Reply {
        let Some(kind) = self.run.typing() else { return Reply::Moved };
        self.remember();
        match change(self.run.entry_mut(kind)) {
            Ok(()) => Reply::Moved,
            Err(Full) => {
                self.undo.pop();
                Reply::Full
            }
        }
    }

    /// Takes the last move back; `false` when there is none.
    pub(crate) fn undo(&mut self) -> bool {
        let last = self.undo.pop();
        let done = last.is_some();
        self.run = last.unwrap_or_else(|| self.run.clone());
        done
    }

    /// One station back, or one group; `false` at the start.
    pub(crate) fn back(&mut self) -> bool {
        self.remember();
        let back = match self.run.stage {
            Stage::Give if self.run.group > 0 => {
                self.run.group -= 1;
                true
            }
            Stage::ReadBack if self.run.spot > 0 => {
                self.run.spot -= 1;
                true
            }
            Stage::ConfirmationId if self.run.block > 0 => {
                self.run.block -= 1;
                true
            }
            _ => self.run.retreat(),
        };
        if !back {
            self.undo.pop();
        }
        back
    }

    /// Lets the block in question be the one in which the caret stands.
    pub(crate) fn follow_caret(&mut self) {
        if self.run.stage == Stage::ConfirmationId {
            let view = self.run.confirmation_id.view();
            let before = |end: usize| view.text().get(..end).map_or(0, |text| text.chars().count());
            let behind = view.groups().position(|group| view.caret() <= before(group.range.end));
            self.run.block = behind.unwrap_or_else(|| view.groups().count()).min(self.run.blocks().saturating_sub(1));
        }
    }

    /// The ways that are open on this day.
    pub(crate) fn ways(&self) -> Vec<Contact> {
        // The automated line ended on this day; the flow says so as well.
        let ended = Day::parse("2025-12-03").is_some_and(|ended| self.day >= ended);
        Contact::ALL.iter().copied().filter(|way| !ended || *way != Contact::Ivr).collect()
    }

    fn remember(&mut self) {
        if self.undo.len() == MOST_UNDO {
            self.undo.remove(0);
        }
        self.undo.push(self.run.clone());
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
        if line == "k" && self.run.verdict(Kind::InstallationId) == Verdict::WellFormed {
            return self.on();
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
            "r" => self.run.repeats ^= 1 << self.run.group,
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
        match line {
            "n" => {
                self.run.enter(Stage::Outcome);
                return Reply::Moved;
            }
            "" if self.run.is_plausible(Kind::ConfirmationId) => return self.on(),
            "" => {
                self.run.refused = None;
                self.run.block = self.next_open(self.run.block);
                return Reply::Moved;
            }
            _ => {}
        }
        // Who has a code already is past the blocks.
        if line.starts_with("0x") || line.starts_with("0X") {
            self.run.enter(Stage::Outcome);
            return self.outcome(line);
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
        self.run.block = self.run.open_block().unwrap_or(self.run.block);
        Reply::Moved
    }

    /// A line such as `C 761940` or `3: 8372521`: the group it names, and its digits.
    fn labelled<'l>(&self, kind: Kind, line: &'l str) -> Option<(usize, &'l str)> {
        let (label, rest) = line.split_at_checked(1)?;
        let parted = rest.trim_start_matches([' ', ':', '.', ')', '\u{3000}', '\u{FF1A}']);
        let label = label.chars().next()?.to_ascii_uppercase();
        let index = match kind {
            Kind::ConfirmationId => (label as usize).checked_sub('A' as usize).filter(|index| *index < 8)?,
            _ => label.to_digit(10).and_then(|digit| (digit as usize).checked_sub(1))?,
        };
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
        let typed: String = line.chars().filter_map(half_digit).collect();
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
            self.run.ending = Some(Ending::Code(code.to_string()));
            self.run.enter(Stage::Advice);
            return Reply::Moved;
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
                self.run.enter(Stage::Advice);
            }
            Some(5) => return Reply::Over,
            _ => return Reply::Again("call-again-number"),
        }
        Reply::Moved
    }

    fn advice(&mut self, line: &str) -> Reply {
        match line {
            "c" => {
                self.run.thorough = true;
                self.run.enter(Stage::ConfirmationId);
            }
            "" => self.run.enter(Stage::Outcome),
            _ => return Reply::Again("call-again-advice"),
        }
        Reply::Moved
    }
}

/// A number of a list, in narrow or full-width digits.
fn number(line: &str) -> Option<usize> {
    let narrow: Option<String> = line.trim().chars().map(half_digit).collect();
    narrow?.parse().ok()
}

fn digits(line: &str) -> usize {
    line.chars().filter(|c| half_digit(*c).is_some()).count()
}

/// A digit in its narrow form.
fn half_digit(character: char) -> Option<char> {
    match character {
        '０'..='９' => char::from_u32(u32::from(character) - 0xFF10 + 0x30),
        '0'..='9' => Some(character),
        _ => None,
    }
}
