//! What an event changes, and where it leads, at each station of the call.

use offhook::text::{Meaning, meaning};
use offhook::{Kind, Layout};
use offhook_readers::ResultCode;
use zeroize::Zeroizing;

use super::Command;
use super::cells::{Cells, Refusal, places};
use super::keys::{digit, number};
use super::run::{Ending, Run};
use super::session::{Event, Reply, Session};
use super::stage::{Cause, Product, Stage};
use crate::Contact;

/// Ways on where no confirmation ID was given, as bits.
pub(super) const AGAIN: u8 = 1;
pub(super) const OTHER_WAY: u8 = 2;

impl Session<'_> {
    /// Takes what the person did.
    pub fn take(&mut self, event: Event<'_>) -> Reply {
        match event {
            Event::Command(command) => self.command(command),
            Event::Line(line) => self.line(line.trim()),
            Event::Enter if self.run.typing().is_none() => self.line(""),
            Event::Paste(text) if code(text).is_some() || self.run.typing().is_none() => self.line(text.trim()),
            // The caret cannot be taken back, what was typed can.
            Event::End | Event::Home | Event::Left | Event::Next | Event::Previous | Event::Right => {
                self.move_caret(event);
                Reply::Moved
            }
            _ => {
                self.remember();
                let reply = self.typed(event);
                self.replied(reply)
            }
        }
    }

    fn move_caret(&mut self, event: Event<'_>) {
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
    fn typed(&mut self, event: Event<'_>) -> Reply {
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

    fn refusal(&self, kind: Kind, refusal: &Refusal) -> String {
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
    fn text(&mut self, kind: Kind, text: &str) -> Reply {
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
    fn labelled<'l>(&self, kind: Kind, line: &'l str) -> Option<(usize, &'l str)> {
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

    fn command(&mut self, command: Command) -> Reply {
        let stage = self.run.stage;
        if !command.is_at(stage) {
            return Reply::Again(self.messages.get("call-again-key"));
        }
        self.remember();
        let reply = match (command, stage) {
            (Command::Copy, _) => {
                let text = Zeroizing::new(self.run.installation_id.text(self.run.group).to_owned());
                let last = self.run.installation_id.count().saturating_sub(1);
                self.run.group = (self.run.group + 1).min(last);
                return Reply::Copy(text);
            }
            (Command::Agree, Stage::CompareGroups) => self.agree(Kind::InstallationId),
            (Command::Agree, Stage::CompareBlocks) => self.agree(Kind::ConfirmationId),
            (Command::Agree, _) => self.heard_block(),
            (Command::Correct, _) => {
                self.run.enter(Stage::ConfirmationId);
                Reply::Moved
            }
            (Command::Keep, _) => {
                if self.run.installation_id.is_whole() {
                    self.note("call-log-kept", &[]);
                    self.on()
                } else {
                    self.again("call-again-iid")
                }
            }
            (Command::NotGiven, _) => self.not_given(),
            (Command::Repeat, _) if !self.run.is_heard() => self.no_group(),
            (Command::Repeat, _) => {
                self.run.repeats ^= 1 << self.run.group;
                Reply::Moved
            }
            (Command::Width, _) => {
                match self.other_layout().and_then(|other| self.run.installation_id.with_width(other)) {
                    Some(cells) => {
                        self.run.installation_id = cells;
                        Reply::Moved
                    }
                    None => self.again("call-again-width-full"),
                }
            }
            _ => Reply::Face(command),
        };
        self.replied(reply)
    }

    fn other_layout(&self) -> Option<Layout> {
        match self.run.installation_id.layout()? {
            Layout::NineBySix => Some(Layout::NineBySeven),
            Layout::NineBySeven => Some(Layout::NineBySix),
            _ => None,
        }
    }

    /// What changed nothing cannot be taken back.
    fn replied(&mut self, reply: Reply) -> Reply {
        if !matches!(reply, Reply::Moved | Reply::Over) {
            self.undo.pop();
        }
        reply
    }

    fn again(&self, id: &str) -> Reply {
        Reply::Again(self.messages.get(id))
    }

    fn line(&mut self, line: &str) -> Reply {
        let stage = self.run.stage;
        if let Some(code) = code(line) {
            self.remember();
            let reply = self.take_code(&code);
            return self.replied(reply);
        }
        if let Some(command) = Command::of_line(line, stage) {
            return self.command(command);
        }
        self.remember();
        let reply = self.answer_at(stage, line);
        self.replied(reply)
    }

    fn answer_at(&mut self, stage: Stage, line: &str) -> Reply {
        match stage {
            Stage::Which => self.which(line),
            Stage::Closed => self.closed_or_not(line),
            Stage::Product => self.choose(line, Product::ALL, |session, product| {
                session.run.product = Some(product);
                let name = session.messages.get(&format!("call-product-{}", product.name()));
                session.note("call-log-product", &[("name", &name)]);
                // What is known of the way needs no asking.
                if session.run.way.is_some() {
                    session.run.enter(Stage::Way);
                }
            }),
            Stage::Way => {
                let ways = self.ways();
                self.choose(line, &ways, Self::set_way)
            }
            Stage::Width => self.width(line),
            Stage::InstallationId | Stage::ConfirmationId => {
                let kind = self.run.typing().unwrap_or(Kind::ConfirmationId);
                self.run.copied = None;
                if line.is_empty() { self.typed(Event::Enter) } else { self.text(kind, line) }
            }
            Stage::CompareGroups => self.compare(Kind::InstallationId, line),
            Stage::CompareBlocks => self.compare(Kind::ConfirmationId, line),
            Stage::Give => self.give(line),
            Stage::ReadBack => self.read_back(line),
            Stage::Outcome => self.outcome(line),
            Stage::Cause => self.cause(line),
            Stage::NotGiven => self.without(line),
            Stage::Advice if line.is_empty() => {
                self.run.stage = self.run.asked_at;
                Reply::Moved
            }
            Stage::Advice => self.again("call-again-advice"),
            Stage::Person | Stage::Finish if line.is_empty() => Reply::Over,
            _ if line.is_empty() => self.on(),
            _ => self.again("call-again-enter"),
        }
    }

    fn set_way(&mut self, way: Contact) {
        if self.run.way != Some(way) {
            self.run.way = Some(way);
            let name = self.messages.get(&format!("call-way-{}", way.name()));
            self.note("call-log-way", &[("name", &name)]);
        }
    }

    fn which(&mut self, line: &str) -> Reply {
        let count = self.known.products.len();
        let number = if line.is_empty() { Some(1) } else { number(line) };
        let Some(index) = number.and_then(|number| number.checked_sub(1)).filter(|index| *index < count) else {
            return self.again("call-again-number");
        };
        self.run.chosen = Some(index);
        self.run.asks_which = false;
        if self.known.request.installation_id.is_none() {
            self.run.installation_id = Cells::none(Kind::InstallationId);
        }
        self.take_known();
        self.run.asks_which = true;
        Reply::Moved
    }

    /// Going on needs an answer of its own; Enter is none.
    fn closed_or_not(&mut self, line: &str) -> Reply {
        match number(line) {
            Some(1) => Reply::Over,
            Some(2) => {
                self.run.anyway = true;
                self.run.stage = Stage::Product;
                self.note("call-log-anyway", &[]);
                self.start();
                Reply::Moved
            }
            _ => self.again("call-again-number"),
        }
    }

    fn take_code(&mut self, code: &ResultCode) -> Reply {
        let code = code.to_string();
        self.note("call-log-code", &[("code", &code)]);
        let was_asked = if self.run.stage.is_aside() { self.run.asked_at } else { self.run.stage };
        if self.run.explained.contains(&code) {
            // It was explained before; something else leads on.
            self.run.ending = Some(Ending::Code(code));
            return if was_asked >= Stage::Enter { self.next_cause() } else { self.hand_over() };
        }
        self.run.explained.push(code.clone());
        self.run.ending = Some(Ending::Code(code));
        self.run.enter(Stage::Advice);
        Reply::Moved
    }

    fn on(&mut self) -> Reply {
        if self.run.advance() { Reply::Moved } else { Reply::Over }
    }

    fn choose<T: Copy>(&mut self, line: &str, all: &[T], set: impl FnOnce(&mut Self, T)) -> Reply {
        // The first stands for what is usual: Enter takes it.
        let number = if line.is_empty() { Some(1) } else { number(line) };
        let Some(chosen) = number.and_then(|number| all.get(number.checked_sub(1)?)) else {
            return self.again("call-again-number");
        };
        set(self, *chosen);
        self.on()
    }

    fn width(&mut self, line: &str) -> Reply {
        let layout = match number(line) {
            Some(6) => Layout::NineBySix,
            Some(7) => Layout::NineBySeven,
            _ if places(line) >= 12 => match Cells::of_text(Kind::InstallationId, line) {
                Ok(cells) => {
                    self.run.installation_id = cells;
                    self.run.enter(Stage::InstallationId);
                    return Reply::Moved;
                }
                Err(refusal) => return Reply::Again(self.refusal(Kind::InstallationId, &refusal)),
            },
            _ => return self.again("call-again-width"),
        };
        if self.run.installation_id.layout() != Some(layout) {
            let moved = self.run.installation_id.with_width(layout).filter(|_| !self.run.installation_id.is_empty());
            self.run.installation_id = moved.unwrap_or_else(|| Cells::new(layout));
        }
        self.on()
    }

    /// Enter where all groups add up.
    fn typed_whole(&mut self, kind: Kind) -> Reply {
        if kind == Kind::InstallationId && self.is_other() {
            return self.again("call-again-other");
        }
        let fingerprint = self.run.fingerprint(kind).unwrap_or_default();
        let count = self.run.cells(kind).joined().bytes().filter(u8::is_ascii_digit).count().to_string();
        match kind {
            Kind::ConfirmationId => {
                let again = self.labels(kind, self.run.retyped);
                self.note("call-log-cid", &[("count", &count), ("fingerprint", &fingerprint)]);
                if !again.is_empty() {
                    self.note("call-log-retyped", &[("blocks", &again)]);
                }
            }
            _ => self.note("call-log-iid", &[("count", &count), ("fingerprint", &fingerprint)]),
        }
        self.on()
    }

    /// The labels of groups, given as bits.
    fn labels(&self, kind: Kind, bits: u16) -> String {
        let wanted = (0..self.run.cells(kind).count()).filter(|index| bits & (1 << index) != 0);
        let labels: Vec<String> = wanted.map(|index| self.run.cells(kind).group(index).to_string()).collect();
        labels.join(", ")
    }

    /// Whether this is another installation ID than the one of the run that was interrupted.
    fn is_other(&self) -> bool {
        let fingerprint = self.run.fingerprint(Kind::InstallationId);
        self.run.expected.as_ref().is_some_and(|expected| fingerprint.as_ref() != Some(expected))
    }

    fn agree(&mut self, kind: Kind) -> Reply {
        self.run.set_compared(kind);
        self.note(
            match kind {
                Kind::InstallationId => "call-log-compared-groups",
                _ => "call-log-compared-blocks",
            },
            &[],
        );
        self.on()
    }

    /// What differs is put right; Enter alone says nothing.
    fn compare(&mut self, kind: Kind, line: &str) -> Reply {
        let Some((index, digits)) = self.labelled(kind, line) else {
            return self.again(match kind {
                Kind::ConfirmationId => "call-again-compare-blocks",
                _ => "call-again-compare-groups",
            });
        };
        if digits.is_empty() {
            self.type_again(kind, index);
            return Reply::Moved;
        }
        if let Err(refusal) = self.run.cells_mut(kind).put(index, digits) {
            return Reply::Again(self.refusal(kind, &refusal));
        }
        if !self.run.is_plausible(kind) {
            self.type_again(kind, index);
        }
        Reply::Moved
    }

    fn type_again(&mut self, kind: Kind, index: usize) {
        self.run.stage = if kind == Kind::ConfirmationId { Stage::ConfirmationId } else { Stage::InstallationId };
        self.run.is_given &= kind == Kind::ConfirmationId;
        self.run.cells_mut(kind).go_to(index);
    }

    fn give(&mut self, line: &str) -> Reply {
        let last = self.run.installation_id.count().saturating_sub(1);
        let is_portal = !self.run.is_heard();
        match line {
            "" if !is_portal && self.run.group < last => self.run.group += 1,
            "" => {
                let again = self.labels(Kind::InstallationId, self.run.repeats);
                let id = if is_portal { "call-log-typed-in" } else { "call-log-given" };
                self.note(id, &[]);
                if !again.is_empty() {
                    self.note("call-log-repeated", &[("groups", &again)]);
                }
                return self.on();
            }
            _ => match number(line).filter(|number| (1..=last + 1).contains(number)) {
                Some(number) => self.run.group = number - 1,
                None => return self.no_group(),
            },
        }
        Reply::Moved
    }

    fn no_group(&self) -> Reply {
        self.again(if self.run.is_heard() { "call-again-give" } else { "call-again-give-portal" })
    }

    /// The block that is read back is as it was heard again.
    fn heard_block(&mut self) -> Reply {
        let block = self.run.confirmation_id.group(self.run.spot).to_string();
        self.note("call-log-read-back", &[("block", &block)]);
        match self.run.block_to_hear(self.run.spot + 1) {
            Some(next) => {
                self.run.spot = next;
                Reply::Moved
            }
            None => self.on(),
        }
    }

    /// What was heard at the marked places, or all of the block.
    fn read_back(&mut self, line: &str) -> Reply {
        let index = self.run.spot;
        let places = self.run.places(Kind::ConfirmationId, index, true);
        let heard: Zeroizing<String> = Zeroizing::new(line.chars().filter_map(digit).collect());
        let is_digits = line.chars().all(|c| digit(c).is_some() || meaning(c) == Meaning::Separator);
        let width = self.run.confirmation_id.width(index);
        if !is_digits || heard.is_empty() || ![places.len(), width].contains(&heard.len()) {
            return self.again("call-again-spot");
        }
        let before = Zeroizing::new(self.run.confirmation_id.text(index).to_owned());
        let all: Vec<usize> = (1..=width).collect();
        let at = if heard.len() == width { &all } else { &places };
        self.run.confirmation_id.put_places(index, at, &heard);
        if *before == self.run.confirmation_id.text(index) {
            return self.heard_block();
        }
        let block = self.run.confirmation_id.group(index).to_string();
        self.note("call-log-heard-other", &[("block", &block)]);
        if self.run.is_plausible(Kind::ConfirmationId) {
            return self.heard_block();
        }
        self.type_again(Kind::ConfirmationId, index);
        Reply::Moved
    }

    fn outcome(&mut self, line: &str) -> Reply {
        if let Some(code) = ResultCode::parse(line).or_else(|| ResultCode::find(line).next()) {
            return self.take_code(&code);
        }
        match number(line) {
            Some(1) => {
                self.run.ending = Some(Ending::Activated);
                self.note("call-log-activated", &[]);
                self.run.enter(Stage::Finish);
                Reply::Moved
            }
            Some(2) => self.again("call-again-code"),
            Some(3) => {
                self.run.ending = Some(Ending::Refused);
                self.note("call-log-refused", &[]);
                self.next_cause()
            }
            Some(4) => self.not_given(),
            Some(5) => Reply::Over,
            _ => self.again("call-again-number"),
        }
    }

    /// The next cause that was not looked at, then a person.
    fn next_cause(&mut self) -> Reply {
        match self.run.next_cause() {
            Some(_) if self.run.confirmation_id.is_whole() => self.run.enter(Stage::Cause),
            _ => return self.hand_over(),
        }
        Reply::Moved
    }

    fn hand_over(&mut self) -> Reply {
        self.note("call-log-person", &[]);
        self.run.enter(Stage::Person);
        Reply::Moved
    }

    /// Whether a cause was it.
    fn cause(&mut self, line: &str) -> Reply {
        let Some(cause) = self.run.next_cause() else { return self.hand_over() };
        let is_it = match number(line) {
            Some(1) => false,
            Some(2) => true,
            _ => return self.again("call-again-number"),
        };
        self.run.tried.push(cause);
        let name = self.messages.get(&format!("call-cause-{}", cause.name()));
        self.note(if is_it { "call-log-cause" } else { "call-log-no-cause" }, &[("name", &name)]);
        if !is_it {
            return self.next_cause();
        }
        match cause {
            Cause::Order | Cause::Digits => self.run.enter(Stage::ConfirmationId),
            Cause::Changed => self.start_again(Stage::Width, true),
            Cause::Choice => self.start_again(Stage::Before, false),
        }
        Reply::Moved
    }

    /// Another answer is needed, perhaps to another question.
    fn start_again(&mut self, stage: Stage, is_other: bool) {
        let layout = self.run.confirmation_id.layout().unwrap_or(Layout::EightBySix);
        let old = self.run.installation_id.joined();
        self.run.confirmation_id = Cells::new(layout);
        (self.run.retyped, self.run.ending) = (0, None);
        if is_other {
            // The old one is still no answer.
            let known = self.run.questions.iter().cloned().chain([old]);
            self.run.questions = known.collect();
            self.run.installation_id = Cells::none(Kind::InstallationId);
            (self.run.is_given, self.run.is_typed, self.run.expected) = (false, true, None);
            self.run.repeats = 0;
        }
        self.run.enter(stage);
    }

    fn not_given(&mut self) -> Reply {
        self.run.ending = Some(Ending::NotGiven);
        self.note("call-log-not-given", &[]);
        if self.run.tries == AGAIN | OTHER_WAY {
            return self.hand_over();
        }
        self.run.enter(Stage::NotGiven);
        Reply::Moved
    }

    /// What to try where no confirmation ID was given.
    fn without(&mut self, line: &str) -> Reply {
        let ways = without(&self.run);
        let Some(way) = number(line).and_then(|number| ways.get(number.checked_sub(1)?)) else {
            return self.again("call-again-number");
        };
        match *way {
            "again" => {
                self.run.tries |= AGAIN;
                self.run.compared[0] = None;
                self.run.is_typed = true;
                self.start_again(Stage::CompareGroups, false);
            }
            "way" => {
                self.run.tries |= OTHER_WAY;
                self.start_again(Stage::Way, false);
            }
            "person" => return self.hand_over(),
            _ => return Reply::Over,
        }
        Reply::Moved
    }
}

/// What is left to try without a confirmation ID.
pub(super) fn without(run: &Run) -> Vec<&'static str> {
    let mut ways = Vec::new();
    if run.tries & AGAIN == 0 {
        ways.push("again");
    }
    if run.tries & OTHER_WAY == 0 {
        ways.push("way");
    }
    ways.extend(["person", "stop"]);
    ways
}

impl Command {
    fn is_at(self, stage: Stage) -> bool {
        super::KEYS.iter().any(|key| key.command == self && key.is_at(stage))
    }
}

/// The result code in a line. The PC may show one at any station, and no identifier has an x in it.
pub(super) fn code(line: &str) -> Option<ResultCode> {
    let marked = line.contains("0x") || line.contains("0X");
    ResultCode::find(line).next().filter(|_| marked)
}
