//! A call in progress: the run, what is known besides, what can be taken back, and what there is to note.

use offhook::{Kind, Shown};
use offhook_readers::Record;
use zeroize::Zeroizing;

use super::cells::Cells;
use super::run::{Ending, Run};
use super::stage::{Product, Stage};
use super::{Command, Kept};
use crate::standing::OFFLINE;
use crate::{Advisor, Book, Contact, Day, Facts, Messages, Next, Request, Script, UNKNOWN};

/// How many moves can be taken back.
const MOST_UNDO: usize = 200;

/// What the person did.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// A command.
    Command(Command),
    /// The character after the caret is taken away.
    Delete,
    /// The caret goes behind the last digit of its group.
    End,
    /// The group is at its end; when all of them add up, it goes on.
    Enter,
    /// The character before the caret is taken away.
    Erase,
    /// The caret goes before the first digit of its group.
    Home,
    /// The caret goes one digit to the left.
    Left,
    /// A line was typed as an answer.
    Line(&'a str),
    /// To the next group.
    Next,
    /// A text was pasted.
    Paste(&'a str),
    /// To the group before.
    Previous,
    /// The caret goes one digit to the right.
    Right,
    /// A character was typed.
    Type(char),
}

/// What came of it.
#[derive(Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Reply {
    /// It was no answer; the sentence says why. Nothing has changed.
    Again(String),
    /// These digits are to be copied.
    Copy(Zeroizing<String>),
    /// It is for whoever shows the pages.
    Face(Command),
    /// The run goes on, at this station or another.
    Moved,
    /// The call is over.
    Over,
}

/// What is known of a PC before the call.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Known<'a> {
    /// What a script is asked for.
    pub request: Request<'a>,
    /// The products of the output between which the person has to choose, the likeliest first; none when it is known.
    pub products: Vec<(&'a Record, Option<String>)>,
}

impl<'a> Known<'a> {
    /// What a request states.
    #[must_use]
    pub fn new(request: Request<'a>) -> Self {
        Self { request, products: Vec::new() }
    }

    /// With products to choose from, each with how it is named on the command line.
    #[must_use]
    pub fn products(mut self, products: Vec<(&'a Record, Option<String>)>) -> Self {
        self.products = products;
        self
    }

    /// What is known, about the product that was chosen.
    fn of(&self, chosen: Option<usize>) -> Request<'_> {
        match chosen.and_then(|index| self.products.get(index)) {
            Some((record, arguments)) => self.request.record(*record).arguments(arguments.as_deref()),
            None => self.request,
        }
    }
}

/// A call in progress: hands out the page to show, and takes what the person did.
///
/// # Examples
///
/// ```
/// use offhook_guidance::call::{Event, Known, Reply, Run, Session, Stage};
/// use offhook_guidance::{Book, Language, Voice};
///
/// let book = Book::shared();
/// let messages = book.messages(Language::English);
/// let day = "2026-11-21".parse()?;
/// let mut session = Session::new(book, &messages, day, Known::default(), Run::new(Voice::English));
/// assert_eq!(session.page().stage, Stage::Product);
/// assert_eq!(session.take(Event::Line("1")), Reply::Moved);
/// assert_eq!(session.page().stage, Stage::Way);
/// # Ok::<(), offhook_guidance::DayError>(())
/// ```
#[derive(Clone)]
pub struct Session<'a> {
    pub(super) book: &'a Book,
    pub(super) messages: &'a Messages,
    day: Day,
    pub(super) known: Known<'a>,
    pub(super) run: Run,
    pub(super) undo: Vec<Run>,
    notes: Vec<String>,
}

impl core::fmt::Debug for Session<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Session").field("run", &self.run).finish_non_exhaustive()
    }
}

impl<'a> Session<'a> {
    /// A call about what is known of a PC; the messages are those of the book.
    pub fn new(book: &'a Book, messages: &'a Messages, day: Day, known: Known<'a>, run: Run) -> Self {
        let mut session = Self { book, messages, day, known, run, undo: Vec::new(), notes: Vec::new() };
        session.run.asks_which = session.known.products.len() > 1 && session.run.stage == Stage::Which;
        session.take_known();
        session
    }

    /// The station at which it is.
    pub fn stage(&self) -> Stage {
        self.run.stage
    }

    /// Whether the PC was activated.
    pub fn is_activated(&self) -> bool {
        self.run.ending == Some(Ending::Activated)
    }

    /// The state of the run, for a file; digits are masked unless they are asked for.
    pub fn kept(&self, digits: bool) -> Kept {
        self.run.kept(digits)
    }

    /// What has happened since this was last asked, a sentence each. None holds a digit of an identifier.
    pub fn take_notes(&mut self) -> Vec<String> {
        core::mem::take(&mut self.notes)
    }

    pub(super) fn note(&mut self, id: &str, arguments: &[(&str, &str)]) {
        self.notes.push(self.messages.format(id, arguments));
    }

    /// Takes over what arguments and output say.
    pub(super) fn take_known(&mut self) {
        let known = self.known.clone();
        let request = known.of(self.run.chosen);
        let standing = self.book.standing(&request, &Facts::new(), &self.day);
        self.run.has_output = request.record.is_some();
        let read = Product::of_facts(&standing.facts).filter(|_| self.run.has_output);
        self.run.product = request.system.map(Product::of).or(read).or(self.run.product);
        self.run.way = self.run.way.or(request.contact);
        let read = request.record.and_then(|record| record.installation_id.as_ref()).map(|id| id.expose());
        if let Some(text) = request.installation_id.or(read).filter(|_| self.run.installation_id.is_empty()) {
            // What no cells can hold is typed again.
            if let Ok(cells) = Cells::of_text(Kind::InstallationId, text) {
                self.run.installation_id = cells;
            }
            self.run.is_given = self.run.installation_id.is_plausible();
            self.run.is_typed = !self.run.is_given || request.installation_id.is_some();
        }
        if let Some(id) = request.confirmation_id.filter(|_| self.run.confirmation_id.is_empty())
            && let Ok(cells) = Cells::of_text(Kind::ConfirmationId, id.expose().compact())
        {
            self.run.confirmation_id = cells;
        }
        self.run.questions = questions(&request);
        self.run.lacks_output &= !self.run.has_output;
        if let Some(name) = request.record.and_then(|record| record.name.as_ref().or(record.description.as_ref())) {
            self.run.subject = Some(name.to_string());
        }
        self.run.closed = standing.closed.filter(|_| self.run.has_output);
        if self.run.asks_which {
            return;
        }
        // Who goes on with a run has said so before.
        self.run.anyway |= self.run.stage > Stage::Product;
        if let Some(subject) = self.run.subject.clone() {
            self.note("call-log-output", &[("name", &subject)]);
        }
        if self.run.closed.is_some() && !self.run.anyway {
            self.run.stage = Stage::Closed;
        } else {
            self.start();
        }
    }

    /// Goes to the first station at which something is asked.
    pub(super) fn start(&mut self) {
        if !self.run.stage.is_aside() && !self.run.stages().contains(&self.run.stage)
            || (self.run.stage == Stage::Product && self.run.product.is_some())
        {
            self.run.advance();
        }
        if self.run.stage == Stage::Closed {
            self.run.advance();
        }
        if self.run.stage == Stage::Product && self.run.product.is_some() {
            self.run.advance();
        }
        if self.run.stage == Stage::Way && self.run.way.is_some() {
            self.run.advance();
        }
    }

    /// What is known, about the product that was chosen.
    pub(super) fn known(&self) -> Request<'_> {
        self.known.of(self.run.chosen)
    }

    /// Why the offline route is closed, and the flow that fits; what is told before the first station.
    pub(super) fn closed(&self) -> Option<Script> {
        let request = self.known();
        let standing = self.book.standing(&request, &Facts::new(), &self.day);
        self.book.closed(&standing, &request, &self.day, self.messages)
    }

    /// The flow that fits the output, where it is another than that of the call.
    pub(super) fn elsewhere(&self) -> Option<String> {
        let request = self.known();
        let is_asked = self.run.has_output && !self.run.anyway;
        let standing = is_asked.then(|| self.book.standing(&request, &Facts::new(), &self.day))?;
        let leads_elsewhere = standing.flow.as_deref().is_some_and(|flow| flow != OFFLINE);
        leads_elsewhere.then(|| standing.line(self.book, &request, &self.day, self.messages))
    }

    /// The script of this call, with what is known so far.
    pub(super) fn script(&self) -> Option<Script> {
        self.script_with(OFFLINE, &self.facts())
    }

    fn script_with(&self, flow: &str, facts: &Facts) -> Option<Script> {
        let confirmation_id = self.run.confirmed();
        let typed = self.run.installation_id.joined();
        let request = self.request(&typed).confirmation_id(confirmation_id.as_ref());
        self.book.script(flow, &request, facts, &self.day, self.messages)
    }

    /// The flow that a result code leads to, with its script.
    pub(super) fn flow(&self, code: &str) -> Option<(String, Script)> {
        let typed = self.run.installation_id.joined();
        let mut advisor = Advisor::new(self.book, &self.day);
        advisor.read(&self.request(&typed));
        for (fact, value) in self.facts().iter() {
            // A fact of the script alone is none of the advisor's.
            let _ = advisor.state(fact, value);
        }
        advisor.state("code", code).ok()?;
        while let Next::Ask(question) = advisor.ask() {
            advisor.answer(&question.fact, UNKNOWN).ok()?;
        }
        let flow = advisor.flow()?.to_owned();
        let mut facts = advisor.facts().clone();
        for (fact, value) in self.facts().iter() {
            facts.insert(fact, value);
        }
        let script = self.script_with(&flow, &facts)?;
        Some((flow, script))
    }

    fn request<'b>(&'b self, typed: &'b str) -> Request<'b> {
        let known = self.known();
        let typed = Some(typed).filter(|text| !text.is_empty() && !self.run.is_given);
        let installation_id = typed.or(known.installation_id);
        known.anyway(self.run.anyway).contact(self.run.way).installation_id(installation_id).confirmation_id(None)
    }

    fn facts(&self) -> Facts {
        let stated = self.run.product.filter(|_| !self.run.has_output).map_or(&[][..], Product::facts);
        stated.iter().chain(&[("medium", "call")]).copied().collect()
    }

    /// Takes the last move back; `false` when there is none.
    pub fn undo(&mut self) -> bool {
        let last = self.undo.pop();
        let done = last.is_some();
        if let Some(last) = last {
            let was_elsewhere = last.stage != self.run.stage;
            self.run = last;
            if was_elsewhere {
                self.note("call-log-undone", &[]);
            }
        }
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
            _ => self.run.retreat(),
        };
        if !back {
            self.undo.pop();
        }
        back
    }

    /// The ways that are open on this day.
    pub(super) fn ways(&self) -> Vec<Contact> {
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

    /// A name of a file or a product, as it may be shown.
    pub(super) fn shown(name: &str) -> String {
        Shown::new(name).to_string()
    }
}

/// Every installation ID that is known.
fn questions(request: &Request<'_>) -> std::sync::Arc<[Zeroizing<String>]> {
    let records = request.reading.iter().flat_map(|reading| &reading.records);
    let read = records.filter_map(|record| record.installation_id.as_ref()).map(|found| found.expose());
    request.installation_id.into_iter().chain(read).map(|id| Zeroizing::new(id.to_owned())).collect()
}
