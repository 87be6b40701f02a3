//! What an event changes, and where it leads, at each station of the call.

use offhook::text::{Meaning, meaning};
use offhook::{Kind, Layout};
use offhook_readers::ResultCode;
use zeroize::Zeroizing;

use super::Command;
use super::cells::{Cells, places};
use super::keys::{digit, number};
use super::run::Ending;
use super::session::{Event, Reply, Session};
use super::stage::{Product, Stage};
use crate::Contact;

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

    pub(super) fn again(&self, id: &str) -> Reply {
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

    pub(super) fn take_code(&mut self, code: &ResultCode) -> Reply {
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
    pub(super) fn typed_whole(&mut self, kind: Kind) -> Reply {
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
