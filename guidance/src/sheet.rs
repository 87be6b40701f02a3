//! A sheet of paper for the call: what is given, what is written down, how it is checked with a pencil.
//!
//! The worksheet compares; nothing here makes a digit.

use core::fmt;

use super::Day;
use super::condition::Facts;
use super::qr::Qr;
use super::script::{Cell, Row, Script, Show, Step, Words};
use super::speech::{Line, ReadBack, say};
use super::subject::Subject;
use super::voice::Voice;
use super::writer::{EXPLAIN, Writer};
use super::{Address, Book, Messages, Request};
use offhook::{InstallationId, Kind, Shown};

/// The flow whose commands stand on the sheet.
const FLOW: &str = "offline-activation";
/// The section that leads to a person, its steps with words to say, and the table of what may be asked.
const SPOKEN: &str = "agent";
const SAID: [&str; 6] = ["agent-say", "agent-misheard", "agent-ask-blocks", "agent-fails", "agent-line", "agent-voice"];
const QUESTIONS: &str = "agent-questions";
/// What the digits of a block are multiplied by.
const WEIGHTS: [u8; 5] = [1, 2, 1, 2, 1];
/// The block of the example. It is invented and belongs to no ID.
const EXAMPLE: &str = "123450";
/// The largest sum in a group of seven digits is 81.
const SEVENS: [u8; 11] = [7, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77];

/// What a sheet is asked for, beside the request.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct SheetOptions<'a> {
    /// Whose words the digits are said with.
    pub voice: Voice,
    /// What is noted on top: the name of a computer, the number of a ticket.
    pub note: Option<&'a str>,
    /// How many digits a group of the installation ID has, where it is not known yet.
    pub width: Option<usize>,
    /// Whether a telephone may read the installation ID from the sheet.
    pub qr: bool,
    /// Whether the sheet has the addresses of the pages that the way leads over.
    pub addresses: bool,
}

impl Default for SheetOptions<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'a> SheetOptions<'a> {
    /// English digits, without a note or a QR code.
    #[must_use]
    pub const fn new() -> Self {
        Self { voice: Voice::English, note: None, width: None, qr: false, addresses: false }
    }

    /// With the digits in the words of this voice.
    #[must_use]
    pub fn voice(mut self, voice: Voice) -> Self {
        self.voice = voice;
        self
    }

    /// With a note on top.
    #[must_use]
    pub fn note(mut self, note: impl Into<Option<&'a str>>) -> Self {
        self.note = note.into();
        self
    }

    /// With this number of digits in each group of the installation ID, where it is not known yet.
    #[must_use]
    pub fn width(mut self, width: impl Into<Option<usize>>) -> Self {
        self.width = width.into();
        self
    }

    /// With a QR code of the installation ID, where the feature `qr` is on.
    #[must_use]
    pub fn qr(mut self, qr: bool) -> Self {
        self.qr = qr;
        self
    }

    /// With the addresses of the pages that the way leads over, as QR codes where the feature `qr` is on.
    #[must_use]
    pub fn addresses(mut self, addresses: bool) -> Self {
        self.addresses = addresses;
        self
    }
}

/// A sheet of paper for the call.
///
/// # Warning
///
/// It holds the installation ID in full; `Debug` hides it. It never holds a product key: whatever is noted and read is [`Shown`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Sheet {
    /// The language tag.
    pub language: &'static str,
    /// Whose words the digits are said with.
    pub voice: Voice,
    /// What the sheet is.
    pub title: String,
    /// What is noted by hand; what is known of it already stands there.
    pub blanks: Vec<Blank>,
    /// What it is about: the product and its activation ID.
    pub subject: Vec<String>,
    /// What is wrong, and what to do about it.
    pub findings: Vec<String>,
    /// How to choose another product of the same output; not for paper.
    pub others: Vec<String>,
    /// Whether an identifier was in the note, whole or nearly whole, and was hidden.
    pub note_hidden: bool,
    /// Whether the job can be done as it stands.
    pub ready: bool,
    /// What is given.
    pub give: Give,
    /// What is written down.
    pub write: Write,
    /// How it is checked.
    pub check: Check,
    /// What is typed afterwards.
    pub enter: Enter,
    /// What is said, when a person is called.
    pub talk: Option<Talk>,
    /// What is noted when it fails.
    pub wrong: Option<Wrong>,
    /// The pages that the way leads over, when they were asked for.
    pub pages: Option<Pages>,
    pub(super) words: Words,
}

/// A line to be filled in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Blank {
    /// What belongs there.
    pub label: String,
    /// What is known already.
    pub text: Option<String>,
}

/// The installation ID.
#[derive(Clone)]
#[non_exhaustive]
pub struct Give {
    /// The heading.
    pub title: String,
    /// Where it goes, how it is given or copied, and what to beware of.
    pub text: Vec<String>,
    /// The groups, in order.
    pub groups: Vec<Given>,
    /// The picture for a telephone, with what it is for.
    pub qr: Option<(Qr, String)>,
    /// What the picture is called.
    pub qr_name: String,
    /// The heading above the words of the digits.
    pub words_title: String,
    /// Each digit with its word.
    pub words: Vec<(char, &'static str)>,
}

/// A group of the installation ID.
#[derive(Clone)]
#[non_exhaustive]
pub struct Given {
    /// The label and the digits; boxes where they are still to be written.
    pub cell: Cell,
    /// The label as it is said.
    pub name: String,
    /// "look again", where the digits are in doubt.
    pub doubt: Option<String>,
    /// One word for each digit; none where nothing should be said.
    pub words: Vec<&'static str>,
    /// The places to hear back.
    pub read_back: Vec<ReadBack>,
    /// The same as a phrase.
    pub hear_back: Option<String>,
}

/// The confirmation ID, to be written down.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Write {
    /// The heading.
    pub title: String,
    /// How it is written down.
    pub text: String,
    /// The blocks: label, and label as it is said.
    pub blocks: Vec<(char, String)>,
    /// The rows of boxes, for a first and a second take.
    pub takes: Vec<String>,
    /// How many boxes a row has.
    pub width: usize,
    /// What the digits are multiplied by.
    pub weights: Vec<u8>,
    /// What is written under the boxes.
    pub sum: String,
    /// The same.
    pub remainder: String,
}

/// How a block is checked with a pencil.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Check {
    /// The heading.
    pub title: String,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// The heading of the example.
    pub example_title: String,
    /// The example: the block and its sum, then what follows.
    pub example: Vec<String>,
    /// The heading of the multiples of 7.
    pub sevens_title: String,
    /// The multiples of 7.
    pub sevens: Vec<u8>,
    /// What else is checked so, and what this check cannot hear.
    pub notes: Vec<String>,
    /// What checks it where a device with offhook is at hand: a sentence and the command.
    pub program: Option<(String, String)>,
}

/// What is typed afterwards.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Enter {
    /// The heading.
    pub title: String,
    /// Sentences, each with the command that it speaks of; the last says what is seen when it is done.
    pub steps: Vec<(String, Option<String>)>,
}

/// What is noted when it fails, for whoever goes on.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Wrong {
    /// The heading.
    pub title: String,
    /// What belongs on each line.
    pub blanks: Vec<String>,
    /// What explains it: a sentence and the command.
    pub next: (String, String),
}

/// What is said to a person who is called.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Talk {
    /// The heading.
    pub title: String,
    /// The sentences, in the order of the call, and what to do when it goes wrong.
    pub lines: Vec<String>,
    /// What may be asked, and an honest answer.
    pub questions: Vec<(String, String)>,
}

/// The pages that the way leads over.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Pages {
    /// The heading.
    pub title: String,
    /// Each page once, in order.
    pub pages: Vec<Address>,
}

impl fmt::Debug for Sheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sheet").field("language", &self.language).field("voice", &self.voice).finish_non_exhaustive()
    }
}

impl Book {
    /// The sheet for this request, with the commands as they hold on this day. Without any product it is empty, to be
    /// filled in by hand.
    pub fn sheet(&self, request: &Request<'_>, options: &SheetOptions<'_>, day: &Day, messages: &Messages) -> Sheet {
        let script = self.script(FLOW, request, &Facts::new(), day, messages);
        let open = script.as_ref().filter(|script| closed(script).next().is_none());
        // The lines of the card stand on every sheet that leads somewhere, also on one that is still empty.
        let card = open.map(|script| Writer::new(self, request, messages, script.facts.clone(), day));
        let maker = Maker { request, options, messages, subject: Subject::new(request, messages), card };
        maker.sheet(script.as_ref())
    }
}

struct Maker<'a> {
    request: &'a Request<'a>,
    options: &'a SheetOptions<'a>,
    messages: &'a Messages,
    subject: Subject<'a>,
    /// Writes the lines of the card; none where the flow is closed.
    card: Option<Writer<'a>>,
}

impl Maker<'_> {
    /// A line of the card.
    fn line(&self, id: &str) -> Option<String> {
        self.card.as_ref().map(|card| card.format(id)).filter(|line| !line.is_empty())
    }

    /// Where the digits go: the page with what to choose there, or whom to reach.
    fn reach(&self, script: Option<&Script>) -> Option<String> {
        self.line(&format!("step-card-{}", script?.facts.get("contact")?))
    }

    fn sheet(&self, script: Option<&Script>) -> Sheet {
        let note = self.options.note.map(Shown::new);
        let note_hidden = note.as_ref().is_some_and(Shown::hides);
        let give = self.give(script);
        let mut findings: Vec<String> = script.into_iter().flat_map(closed).collect();
        findings.extend(script.into_iter().flat_map(|script| script.findings.iter().cloned()));
        if give.groups.iter().any(|group| group.doubt.is_some()) {
            findings.push(self.messages.get("sheet-doubtful"));
        }
        Sheet {
            language: self.messages.language().tag(),
            voice: self.options.voice,
            title: self.messages.get("sheet-title"),
            blanks: self.blanks(note.map(|note| note.to_string())),
            subject: self.about(),
            findings,
            others: self.subject.others(),
            note_hidden,
            ready: script.is_some_and(Script::is_ready),
            give,
            write: self.write(),
            check: self.check(),
            enter: self.enter(script),
            talk: script.and_then(|script| self.talk(script)),
            wrong: self.wrong(),
            words: Words::of(self.messages),
            pages: script.filter(|_| self.options.addresses).and_then(|script| self.pages(script)),
        }
    }

    fn blanks(&self, note: Option<String>) -> Vec<Blank> {
        let blank = |id, text| Blank { label: self.messages.get(id), text };
        Vec::from([blank("sheet-note", note), blank("sheet-date", None), blank("sheet-person", None)])
    }

    /// The product and its number. The key is left out, even its last characters: others will hold this sheet.
    fn about(&self) -> Vec<String> {
        let Some(record) = self.request.record else { return Vec::new() };
        let name = record.name.as_ref().map(ToString::to_string);
        let name = name.map(|name| self.messages.format("subject-product", &[("name", &name)]));
        name.into_iter().chain(self.subject.activation_id()).collect()
    }

    fn give(&self, script: Option<&Script>) -> Give {
        let mut cells = self.subject.groups();
        let blank = cells.iter().all(|cell| cell.digits.is_none());
        if let Some(width) = self.options.width.filter(|_| blank) {
            cells.iter_mut().for_each(|cell| cell.width = width);
        }
        let text = self.request.installation_id_text();
        let lines = text.and_then(|text| say(Kind::InstallationId, text, self.options.voice).ok()).unwrap_or_default();
        let groups: Vec<Given> =
            cells.into_iter().enumerate().map(|(index, cell)| self.given(index, cell, lines.get(index))).collect();
        let underlined = groups.iter().any(|group| !group.read_back.is_empty());
        let summary = text.filter(|_| script.is_some_and(|script| script.facts.get("iid") == Some("plausible")));
        let mut sentences: Vec<String> = summary.and_then(|_| self.line("step-card-groups")).into_iter().collect();
        sentences.extend(blank.then(|| self.how_to_copy(&groups)));
        sentences.extend(self.reach(script));
        sentences.extend((!blank).then(|| self.messages.get("sheet-give-how")));
        sentences.extend(underlined.then(|| self.messages.get("sheet-underlined")));
        let words = self.options.voice.words();
        let picture = text.filter(|_| self.options.qr).and_then(|text| InstallationId::parse(text).ok());
        // In groups, as they are typed into the fields.
        let qr = picture.and_then(|id| Qr::of(&id.expose().grouped().to_string().replace('-', " ")));
        Give {
            title: self.messages.get(if blank { "sheet-copy" } else { "sheet-give" }),
            text: sentences,
            groups,
            qr: qr.map(|qr| (qr, self.messages.get("sheet-qr"))),
            qr_name: self.messages.get("sheet-qr-name"),
            words_title: self.messages.get("sheet-words"),
            words: ('0'..='9').filter_map(|digit| Some((digit, words.word(digit)?))).collect(),
        }
    }

    fn how_to_copy(&self, groups: &[Given]) -> String {
        let width = groups.first().map_or(0, |group| group.cell.width);
        let width = if width == 0 { String::from("unknown") } else { width.to_string() };
        self.messages.format("step-identify-write", &[("width", &width)])
    }

    fn given(&self, index: usize, cell: Cell, line: Option<&Line>) -> Given {
        let read_back: Vec<ReadBack> = line.map(|line| line.read_back.clone()).unwrap_or_default();
        let mut places: Vec<String> = read_back.iter().map(|place| place.place.to_string()).collect();
        places.dedup();
        Given {
            name: self.options.voice.words().label(Kind::InstallationId, index),
            doubt: cell.doubtful.then(|| self.messages.get("sheet-look-again")),
            words: line.map(|line| line.words.clone()).unwrap_or_default(),
            hear_back: (!places.is_empty())
                .then(|| self.messages.format("sheet-hear-back", &[("places", &places.join(", "))])),
            read_back,
            cell,
        }
    }

    fn write(&self) -> Write {
        let words = self.options.voice.words();
        let block = |(index, letter)| (letter, words.label(Kind::ConfirmationId, index));
        let take = |number: &str| self.messages.format("sheet-take", &[("number", number)]);
        Write {
            title: self.messages.get("section-write"),
            text: self.messages.get("sheet-write-how"),
            blocks: ('A'..='H').enumerate().map(block).collect(),
            takes: Vec::from(["1", "2"].map(take)),
            width: EXAMPLE.len(),
            weights: WEIGHTS.to_vec(),
            sum: self.messages.get("sheet-sum"),
            remainder: self.messages.get("sheet-remainder"),
        }
    }

    fn check(&self) -> Check {
        let all = |ids: &[&str]| ids.iter().map(|id| self.messages.get(id)).collect();
        let factors = || EXAMPLE.bytes().map(|byte| byte - b'0').zip(WEIGHTS);
        let products: Vec<String> = factors().map(|(digit, weight)| format!("{digit}×{weight}")).collect();
        let sum: u8 = factors().map(|(digit, weight)| digit * weight).sum();
        let (division, rest) = (format!("{sum} ÷ 7 = {}", sum / 7), (sum % 7).to_string());
        let division = [("division", division.as_str()), ("remainder", &rest)];
        let remainder = self.messages.format("sheet-check-example-remainder", &division);
        let sum = format!("{EXAMPLE}: {} = {sum}", products.join(" + "));
        Check {
            title: self.messages.get("sheet-check"),
            steps: all(&["sheet-check-multiply", "sheet-check-add", "sheet-check-compare"]),
            example_title: self.messages.get("sheet-check-example"),
            example: Vec::from([sum, remainder]),
            sevens_title: self.messages.get("sheet-check-sevens"),
            sevens: SEVENS.to_vec(),
            notes: all(&["sheet-check-groups", "sheet-check-blind"]),
            program: self
                .line("command-check-short")
                .map(|command| (self.messages.get("sheet-check-program"), command)),
        }
    }

    /// The words of the flow, where it leads to a person.
    fn talk(&self, script: &Script) -> Option<Talk> {
        let section = script.sections.iter().find(|section| section.id == SPOKEN)?;
        let said = |step: &&Step| SAID.contains(&step.id.as_str());
        let answer = |row: &Row| Some((row.cells.first()?.clone(), row.cells.get(1)?.clone()));
        let tables = section.steps.iter().filter_map(|step| match &step.show {
            Some(Show::Table(table)) if table.id == QUESTIONS => Some(table.rows.iter().filter_map(answer)),
            _ => None,
        });
        Some(Talk {
            title: self.messages.get("sheet-talk"),
            lines: section.steps.iter().filter(said).map(|step| step.text.clone()).collect(),
            questions: tables.flatten().collect(),
        })
    }

    fn wrong(&self) -> Option<Wrong> {
        let next = (self.line("more-refused")?, String::from(EXPLAIN));
        let blanks = ["sheet-wrong-code", "sheet-wrong-said"].map(|id| self.messages.get(id));
        Some(Wrong { title: self.messages.get("sheet-wrong"), blanks: blanks.into(), next })
    }

    fn pages(&self, script: &Script) -> Option<Pages> {
        let mut pages: Vec<Address> = Vec::new();
        for page in script.sections.iter().flat_map(|section| &section.steps).flat_map(|step| &step.addresses) {
            if !pages.contains(page) {
                pages.push(page.clone());
            }
        }
        let title = || self.messages.get("sheet-pages");
        (!pages.is_empty()).then(|| Pages { title: title(), pages })
    }

    /// The commands of the flow: those that open the folder of the tool, then those that take the confirmation ID.
    fn enter(&self, script: Option<&Script>) -> Enter {
        let sections = script.into_iter().flat_map(|script| &script.sections);
        let steps = sections.flat_map(|section| {
            let of_tool = section.id == "prompt";
            let taken = of_tool || section.id == "enter";
            let steps = section.steps.iter().filter(move |step| taken && (!of_tool || step.command.is_some()));
            // The window is another way, and its boxes have the labels of this sheet.
            steps.take_while(|step| !step.id.starts_with("enter-window"))
        });
        let done = self.line("step-card-done").map(|text| (text, None));
        Enter {
            title: self.messages.get("section-enter"),
            steps: steps.map(|step| (step.text.clone(), step.command.clone())).chain(done).collect(),
        }
    }
}

/// Why the flow is closed, where it is.
fn closed(script: &Script) -> impl Iterator<Item = String> + '_ {
    let sections = script.sections.iter().filter(|section| section.id == "closed");
    sections
        .flat_map(|section| section.steps.iter().filter(|step| step.command.is_none()).map(|step| step.text.clone()))
}
