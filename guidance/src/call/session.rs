//! A call in progress: the run, what is known besides, and what can be taken back.

use crate::{Advisor, Book, Contact, Day, Facts, Messages, Next, Request, Script, UNKNOWN};
use offhook::Kind;
use offhook::entry::{Entry, Full};

use zeroize::Zeroizing;

use super::run::{Product, Run, Stage};
use crate::standing::OFFLINE;

/// How many moves can be taken back.
const MOST_UNDO: usize = 200;

/// What came of an answer.
#[derive(Debug, Eq, PartialEq)]
pub enum Reply {
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
pub struct Session<'a> {
    pub book: &'a Book,
    pub messages: &'a Messages,
    pub day: Day,
    known: Request<'a>,
    pub run: Run,
    pub(super) undo: Vec<Run>,
}

impl<'a> Session<'a> {
    /// A call about what is known of a PC.
    pub fn new(book: &'a Book, messages: &'a Messages, day: Day, known: Request<'a>, run: Run) -> Self {
        let mut session = Self { book, messages, day, known, run, undo: Vec::new() };
        session.take_known();
        session
    }

    /// Takes over what arguments and output say.
    fn take_known(&mut self) {
        let request = self.known;
        self.run.product = self.run.product.or(request.system.and_then(Product::of));
        self.run.way = self.run.way.or(request.contact);
        let text = request.installation_id.or_else(|| request.record?.installation_id.as_ref().map(|id| id.expose()));
        if let Some(text) = text.filter(|_| self.run.installation_id.is_empty()) {
            // An identifier always fits; of anything longer the rest could not belong to it.
            let _ = self.run.installation_id.paste(text);
            self.run.is_given = self.run.is_plausible(Kind::InstallationId);
        }
        if let Some(id) = request.confirmation_id.filter(|_| self.run.confirmation_id.is_empty()) {
            let _ = self.run.confirmation_id.paste(id.expose().compact());
        }
        self.run.questions = questions(&request);
        self.run.has_output = request.record.is_some();
        let standing = self.book.standing(&request, &Facts::new(), &self.day);
        self.run.closed = standing.closed.filter(|_| self.run.has_output);
        // Who goes on with a run has said so before.
        self.run.anyway |= self.run.stage > Stage::Product;
        if self.run.closed.is_some() && !self.run.anyway {
            self.run.stage = Stage::Closed;
        } else {
            self.start();
        }
    }

    /// Goes to the first station at which something is asked.
    pub(super) fn start(&mut self) {
        if !self.run.stages().contains(&self.run.stage)
            || (self.run.stage == Stage::Product && self.run.product.is_some())
        {
            self.run.advance();
        }
        if self.run.stage == Stage::Way && self.run.way.is_some() {
            self.run.advance();
        }
    }

    /// Why the offline route is closed, and the flow that fits; what is told before the first station.
    pub(super) fn closed(&self) -> Option<Script> {
        let request = self.known;
        let standing = self.book.standing(&request, &Facts::new(), &self.day);
        self.book.closed(&standing, &request, &self.day, self.messages)
    }

    /// The flow that fits the output, where it is another than that of the call.
    pub(super) fn elsewhere(&self) -> Option<String> {
        let request = self.known;
        let is_asked = self.run.has_output && !self.run.anyway;
        let standing = is_asked.then(|| self.book.standing(&request, &Facts::new(), &self.day))?;
        let leads_elsewhere = standing.flow.as_deref().is_some_and(|flow| flow != OFFLINE);
        leads_elsewhere.then(|| standing.line(self.book, &request, &self.day, self.messages))
    }

    /// The script of this call, with what is known so far.
    pub fn script(&self, flow: &str) -> Option<Script> {
        self.script_with(flow, &self.facts())
    }

    fn script_with(&self, flow: &str, facts: &Facts) -> Option<Script> {
        let confirmation_id = self.run.confirmed();
        let request = self.request().confirmation_id(confirmation_id.as_ref());
        self.book.script(flow, &request, facts, &self.day, self.messages)
    }

    /// The flow that a result code leads to, with its script.
    pub fn flow(&self, code: &str) -> Option<(String, Script)> {
        let mut advisor = Advisor::new(self.book, &self.day);
        advisor.read(&self.request());
        for (fact, value) in self.facts() {
            // A fact of the script alone is none of the advisor's.
            let _ = advisor.state(&fact, &value);
        }
        advisor.state("code", code).ok()?;
        while let Next::Ask(question) = advisor.ask() {
            advisor.answer(&question.fact, UNKNOWN).ok()?;
        }
        let flow = advisor.flow()?.to_owned();
        let facts = advisor.facts().clone().into_iter().chain(self.facts()).collect();
        let script = self.script_with(&flow, &facts)?;
        Some((flow, script))
    }

    fn request(&self) -> Request<'_> {
        let known = self.known;
        let typed = Some(self.run.installation_id.expose()).filter(|text| !text.is_empty() && !self.run.is_given);
        let installation_id = typed.or(known.installation_id);
        known.anyway(self.run.anyway).contact(self.run.way).installation_id(installation_id).confirmation_id(None)
    }

    fn facts(&self) -> Facts {
        let stated = self.run.product.filter(|_| !self.run.has_output).map_or(&[][..], Product::facts);
        let stated = stated.iter().chain(&[("medium", "call")]);
        stated.map(|(fact, value)| ((*fact).to_owned(), (*value).to_owned())).collect()
    }

    /// Changes the identifier that is being typed, by one key.
    pub fn edit(&mut self, change: impl FnOnce(&mut Entry) -> Result<(), Full>) -> Reply {
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
    pub fn undo(&mut self) -> bool {
        let last = self.undo.pop();
        let done = last.is_some();
        self.run = last.unwrap_or_else(|| self.run.clone());
        done
    }

    /// One station back, or one group; `false` at the start.
    pub fn back(&mut self) -> bool {
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
    pub fn follow_caret(&mut self) {
        if self.run.stage == Stage::ConfirmationId {
            let view = self.run.confirmation_id.view();
            let before = |end: usize| view.text().get(..end).map_or(0, |text| text.chars().count());
            let behind = view.groups().position(|group| view.caret() <= before(group.range.end));
            self.run.block = behind.unwrap_or_else(|| view.groups().count()).min(self.run.blocks().saturating_sub(1));
        }
    }

    /// The ways that are open on this day.
    pub fn ways(&self) -> Vec<Contact> {
        // The automated line ended on this day; the flow says so as well.
        let ended = Day::from_ymd(2025, 12, 3).is_some_and(|ended| self.day >= ended);
        Contact::ALL.iter().copied().filter(|way| !ended || *way != Contact::Ivr).collect()
    }

    pub(super) fn remember(&mut self) {
        if self.undo.len() == MOST_UNDO {
            self.undo.remove(0);
        }
        self.undo.push(self.run.clone());
    }
}

/// Every installation ID that is known.
fn questions(request: &Request<'_>) -> std::sync::Arc<[Zeroizing<String>]> {
    let records = request.reading.iter().flat_map(|reading| &reading.records);
    let read = records.filter_map(|record| record.installation_id.as_ref()).map(|found| found.expose());
    request.installation_id.into_iter().chain(read).map(|id| Zeroizing::new(id.to_owned())).collect()
}
