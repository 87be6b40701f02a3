//! What the PC said to the confirmation ID: done, refused for causes that are looked at once each, or a person.

use offhook::{Kind, Layout};
use offhook_readers::ResultCode;

use super::cells::Cells;
use super::keys::number;
use super::page::{Block, Mark, section_blocks};
use super::run::{Ending, Run};
use super::session::{Reply, Session};
use super::stage::{Cause, Stage};
use crate::standing::OFFLINE;
use crate::{CodeEntry, Script, Section, Step};

/// Ways on where no confirmation ID was given, as bits.
pub(super) const AGAIN: u8 = 1;
pub(super) const OTHER_WAY: u8 = 2;

impl Session<'_> {
    pub(super) fn outcomes(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if !self.run.tried.is_empty() {
            let name = |cause: &Cause| self.get(&format!("call-cause-{}", cause.name()));
            let tried: Vec<String> = self.run.tried.iter().map(name).collect();
            blocks.push(Block::Note(self.messages.format("call-tried", &[("causes", &tried.join(" · "))])));
        }
        let ids = ["activated", "code", "refused", "not-given", "stop"];
        blocks.extend(self.choices(ids.into_iter().map(|id| format!("call-outcome-{id}"))));
        blocks
    }

    pub(super) fn advising(&self) -> Vec<Block> {
        match &self.run.ending {
            Some(Ending::Code(code)) => self.about_code(code),
            _ => Vec::new(),
        }
    }

    /// What a code means, and the flow from here.
    fn about_code(&self, code: &str) -> Vec<Block> {
        let mut blocks = vec![Block::Heading(code.to_owned())];
        let flow = self.flow(code);
        let here = flow.as_ref().is_some_and(|(flow, _)| flow == OFFLINE);
        let rechecks = |(_, script): &(String, Script)| script.sections.iter().any(|section| section.id == "recheck");
        let is_rechecked = here && flow.as_ref().is_some_and(rechecks);
        match ResultCode::parse(code).and_then(CodeEntry::of) {
            Some(entry) => {
                blocks.push(Block::Text(self.get(&entry.message())));
                // What to do about the digits is said below, for where the call has come to.
                let next = entry.next().filter(|_| !is_rechecked);
                blocks.extend(next.map(|next| Block::Text(self.get(&next))));
            }
            None => blocks.push(Block::Text(self.messages.format("code-unlisted", &[("code", code)]))),
        }
        let Some((_, script)) = flow else { return blocks };
        if !here {
            blocks.push(Block::Heading(script.title.clone()));
        }
        let wanted = |section: &&Section| !here || matches!(section.id.as_str(), "recheck" | "trouble");
        let mut sections: Vec<Section> = script.sections.iter().filter(wanted).cloned().collect();
        if !self.run.is_plausible(Kind::ConfirmationId) {
            // Nothing is said of blocks that nobody typed.
            for section in &mut sections {
                section.steps.retain(|step| step.id != "recheck-call");
            }
            sections.retain(|section| !section.steps.is_empty());
            if is_rechecked {
                blocks.push(Block::Text(self.get("call-code-no-blocks")));
            }
        }
        blocks.extend(section_blocks(&sections, self.messages));
        blocks
    }

    /// One cause of a refusal, and whether it was it.
    pub(super) fn cause_of_it(&self) -> Vec<Block> {
        let Some(cause) = self.run.next_cause() else { return Vec::new() };
        let (at, of) = ((self.run.tried.len() + 1).to_string(), Cause::ALL.len().to_string());
        let name = self.get(&format!("call-cause-{}", cause.name()));
        let heading = self.messages.format("call-cause-heading", &[("at", &at), ("of", &of), ("name", &name)]);
        let mut blocks = vec![Block::Heading(heading)];
        let way = if self.run.is_heard() { "ask" } else { "look" };
        let kind = match cause {
            Cause::Order | Cause::Digits => {
                blocks.push(Block::Text(self.get(&format!("call-cause-{}-{way}", cause.name()))));
                Kind::ConfirmationId
            }
            Cause::Changed => {
                blocks.push(Block::Text(self.get("call-cause-changed-how")));
                Kind::InstallationId
            }
            Cause::Choice => {
                blocks.push(Block::Text(self.get(&format!("call-cause-choice-{way}"))));
                Kind::InstallationId
            }
        };
        if cause == Cause::Changed {
            blocks.extend(self.show_command().map(Block::Command));
        }
        let mut tiles = self.tiles(kind);
        tiles.iter_mut().for_each(|tile| tile.mark = Mark::Plain);
        blocks.push(Block::Tiles(tiles));
        if cause == Cause::Changed {
            blocks.extend(self.fingerprint(kind));
        }
        blocks.extend(self.choices(
            [format!("call-cause-{}-no", cause.name()), format!("call-cause-{}-yes", cause.name())].into_iter(),
        ));
        blocks
    }

    /// The command that shows the installation ID on the PC.
    fn show_command(&self) -> Option<String> {
        let script = self.script()?;
        let section = script.sections.iter().find(|section| section.id == "identify")?;
        let shows = |step: &&Step| {
            ["identify-read", "identify-fresh", "identify-again"].iter().any(|stem| step.id.starts_with(stem))
        };
        section.steps.iter().find(shows)?.command.clone()
    }

    /// No confirmation ID was given: why that is, and what is left.
    pub(super) fn nothing_given(&self) -> Vec<Block> {
        let way = if self.run.is_heard() { "ask" } else { "look" };
        let mut blocks = vec![Block::Heading(self.get("call-none-what"))];
        for reason in ["rejected", "count", "silent"] {
            let text = match reason {
                "silent" => self.get(&format!("call-none-silent-{way}")),
                _ => self.get(&format!("call-none-{reason}")),
            };
            blocks.push(Block::Item(String::from("-"), text));
        }
        blocks.extend(self.choices(without(&self.run).into_iter().map(|id| format!("call-none-{id}"))));
        blocks
    }

    /// What only a person at Microsoft can do, and what to have at hand.
    pub(super) fn person(&self) -> Vec<Block> {
        let mut blocks = vec![Block::Text(self.get("call-person-why"))];
        let is_to_say = |step: &Step| {
            matches!(
                step.id.as_str(),
                "again-support" | "again-form" | "again-number" | "again-chat" | "trouble-support"
            )
        };
        blocks.extend(self.sections(|script| {
            let wanted = |section: &Section| matches!(&*section.id, "again" | "trouble");
            let mut sections: Vec<Section> = script.sections.into_iter().filter(wanted).collect();
            sections.iter_mut().for_each(|section| section.steps.retain(is_to_say));
            sections.retain(|section| !section.steps.is_empty());
            sections
        }));
        if self.run.is_heard() {
            blocks.extend(self.messages.has("step-agent-reach").then(|| Block::Text(self.get("call-person-reach"))));
        }
        blocks.push(Block::Heading(self.get("call-person-have")));
        let fingerprint = self.run.fingerprint(Kind::InstallationId).unwrap_or_else(|| String::from("-"));
        let codes = self.run.explained.join(", ");
        let codes = if codes.is_empty() { String::from("-") } else { codes };
        let arguments = [("fingerprint", fingerprint.as_str()), ("codes", &codes)];
        blocks.push(Block::Item(String::from("-"), self.messages.format("call-person-facts", &arguments)));
        if !self.run.tried.is_empty() {
            let name = |cause: &Cause| self.get(&format!("call-cause-{}", cause.name()));
            let tried: Vec<String> = self.run.tried.iter().map(name).collect();
            let tried = self.messages.format("call-tried", &[("causes", &tried.join(" · "))]);
            blocks.push(Block::Item(String::from("-"), tried));
        }
        blocks
    }

    pub(super) fn finishing(&self) -> Vec<Block> {
        let mut blocks = vec![Block::Good(self.get("call-finished"))];
        blocks.extend(
            self.sections(|script| script.sections.into_iter().filter(|section| section.id == "finish").collect()),
        );
        blocks
    }

    pub(super) fn outcome(&mut self, line: &str) -> Reply {
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
    pub(super) fn next_cause(&mut self) -> Reply {
        match self.run.next_cause() {
            Some(_) if self.run.confirmation_id.is_whole() => self.run.enter(Stage::Cause),
            _ => return self.hand_over(),
        }
        Reply::Moved
    }

    pub(super) fn hand_over(&mut self) -> Reply {
        self.note("call-log-person", &[]);
        self.run.enter(Stage::Person);
        Reply::Moved
    }

    /// Whether a cause was it.
    pub(super) fn cause(&mut self, line: &str) -> Reply {
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

    pub(super) fn not_given(&mut self) -> Reply {
        self.run.ending = Some(Ending::NotGiven);
        self.note("call-log-not-given", &[]);
        if self.run.tries == AGAIN | OTHER_WAY {
            return self.hand_over();
        }
        self.run.enter(Stage::NotGiven);
        Reply::Moved
    }

    /// What to try where no confirmation ID was given.
    pub(super) fn without(&mut self, line: &str) -> Reply {
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
