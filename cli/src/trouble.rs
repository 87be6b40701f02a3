//! Why a command could not do its work.
//!
//! Knows reasons, their messages, and what of an argument may be repeated. Knows nothing of where they arise.

use std::io;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use offhook_guidance::{Book, Fault, Messages, NoSuchFact};
use offhook_readers::Unreadable;

/// The most characters of an argument that are repeated.
const LONGEST: usize = 60;
/// The shortest group of an identifier.
const GROUP: usize = 5;
/// More digits than the name of a file has, fewer than the shortest identifier of digits.
const MOST_DIGITS: usize = 36;
/// A text of letters is a key only when it is longer: keys have 25 characters.
const LONGEST_WORD: usize = 24;

/// Why a command could not do its work. It never holds an identifier.
#[derive(Debug)]
pub(crate) enum Trouble {
    AnswersFromInput,
    ActivationId { path: String, activation_id: String, products: Vec<String> },
    Backup { path: String },
    Changed { path: String },
    Changing { path: String },
    Cid { findings: Vec<String> },
    Code { code: String },
    Column { column: String, columns: Vec<String> },
    Computer { path: String, computer: Option<String>, computers: Vec<String> },
    Content { path: String, reason: Unreadable },
    Damage { path: String },
    Directory { path: String },
    Empty { path: String },
    Fact { fact: String, value: String, allowed: Vec<String> },
    Kept { path: String, part: String, error: io::Error },
    KeyFile { path: String, fewest: usize, most: usize },
    KeyUnasked,
    KitInTheWay { path: String },
    NewFields { fields: Vec<String> },
    NoCall { path: String },
    NoColumns { path: String, columns: Vec<String> },
    NoFact { fact: String, facts: Vec<String> },
    NoFile { path: String },
    NoIdentifier,
    NoKit { path: String },
    NoLine { path: String },
    NoObject { line: usize },
    NoPlaybook { path: String },
    NoRecord { path: String },
    NoRoad,
    NoTable { path: String },
    NoWorkList { path: String },
    Output { path: String, error: io::Error },
    Playbook { faults: Vec<Fault> },
    Read { path: String, error: io::Error },
    RecordExists { path: String },
    Rewrite { path: String, error: io::Error },
    Road { road: String, roads: Vec<String> },
    SameFile { path: String },
    Shrunk { path: String },
    Stopped { rows: u64, part: Option<String> },
    TakeCount { path: String, found: usize },
    TakeKinds { kinds: [offhook::Kind; 2] },
    TakeLine { line: usize },
    Terminal,
    TooLongRow { line: usize, most: usize },
    WorkList { path: String, fault: Option<&'static str> },
    Write(io::Error),
}

impl Trouble {
    /// Whether the reader of our output has gone, which is no trouble.
    pub(crate) fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Write(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }

    /// The sentences for the person.
    pub(crate) fn tell(&self, messages: &Messages) -> String {
        match self {
            Self::ActivationId { path, activation_id, products } => {
                let lead = messages
                    .format("trouble-activation-id", &[("path", path), ("activation-id", &shown(activation_id))]);
                listed(lead, products)
            }
            Self::AnswersFromInput => messages.get("trouble-call-input"),
            Self::Backup { path } => messages.format("redact-backup", &[("path", path)]),
            Self::Changing { path } => messages.format("redact-changing", &[("path", path)]),
            Self::Changed { path } => messages.format("trouble-changed", &[("path", path)]),
            Self::Cid { findings } => listed(messages.get("trouble-cid"), findings),
            Self::Code { code } => {
                let lead = messages.format("trouble-code", &[("code", &shown(code))]);
                listed(lead, &offhook::IssueCode::ALL.iter().map(ToString::to_string).collect::<Vec<_>>())
            }
            Self::Column { column, columns } => {
                let lead = messages.format("trouble-column", &[("column", &shown(column))]);
                listed(lead, &columns.iter().map(|column| named(column)).collect::<Vec<_>>())
            }
            Self::Computer { path, computer, computers } => {
                let lead = match computer {
                    Some(computer) => {
                        let arguments = [("path", path.as_str()), ("computer", &named(computer))];
                        messages.format("trouble-computer", &arguments)
                    }
                    None => messages.format("trouble-computers", &[("path", path)]),
                };
                let computers: Vec<String> = computers.iter().map(|computer| named(computer)).collect();
                listed(lead, &computers)
            }
            Self::Content { path, reason } => {
                let id = if *reason == Unreadable::TooLong { "trouble-too-long" } else { "trouble-binary" };
                messages.format(id, &[("path", path)])
            }
            Self::Damage { path } => messages.format("redact-binary", &[("path", path)]),
            Self::Directory { path } => messages.format("trouble-directory", &[("path", path)]),
            Self::Empty { path } => messages.format("trouble-empty", &[("path", path)]),
            Self::Fact { fact, value, allowed } => {
                let arguments = [("fact", shown(fact)), ("value", shown(value))];
                let lead =
                    messages.format("trouble-fact", &arguments.each_ref().map(|(name, value)| (*name, &**value)));
                listed(lead, allowed)
            }
            Self::Kept { path, part, error } => {
                let lead = messages.format("trouble-kept", &[("path", path), ("reason", &error.to_string())]);
                listed(lead, &[messages.format("trouble-kept-remedy", &[("part", part)])])
            }
            Self::NewFields { fields } => {
                let fields: Vec<_> = fields.iter().map(|field| named(field)).collect();
                messages.format("trouble-new-fields", &[("fields", &fields.join(", "))])
            }
            Self::NoColumns { path, columns } => {
                let lead = messages.format("trouble-no-columns", &[("path", path)]);
                listed(lead, &columns.iter().map(|column| named(column)).collect::<Vec<_>>())
            }
            Self::NoObject { line } => messages.format("trouble-no-object", &[("line", &line.to_string())]),
            Self::NoTable { path } => messages.format("trouble-no-table", &[("path", path)]),
            Self::SameFile { path } => messages.format("trouble-same-file", &[("path", &named(path))]),
            Self::Shrunk { path } => messages.format("trouble-shrunk", &[("path", path)]),
            Self::Stopped { rows, part } => {
                let rows = rows.to_string();
                match part {
                    Some(part) => messages.format("trouble-stopped-part", &[("rows", &rows), ("part", part)]),
                    None => messages.format("trouble-stopped", &[("rows", &rows)]),
                }
            }
            Self::TooLongRow { line, most } => {
                let arguments = [("line", &*line.to_string()), ("most", &*most.to_string())];
                messages.format("trouble-too-long-row", &arguments)
            }
            Self::KeyFile { path, fewest, most } => {
                let (fewest, most) = (fewest.to_string(), most.to_string());
                messages.format("redact-key-file", &[("path", path), ("fewest", &fewest), ("most", &most)])
            }
            Self::KeyUnasked => messages.get("trouble-key-unasked"),
            Self::KitInTheWay { path } => messages.format("trouble-kit-in-the-way", &[("path", path)]),
            Self::NoCall { path } => messages.format("trouble-no-call", &[("path", path)]),
            Self::NoFact { fact, facts } => {
                listed(messages.format("trouble-no-fact", &[("fact", &shown(fact))]), facts)
            }
            Self::NoFile { path } => messages.format("redact-no-file", &[("path", path)]),
            Self::NoKit { path } => messages.format("trouble-no-kit", &[("path", path)]),
            Self::NoLine { path } => messages.format("trouble-no-line", &[("path", path)]),
            Self::NoIdentifier => listed(messages.get("issue-unknown"), &[messages.get("unknown-remedy")]),
            Self::NoPlaybook { path } => messages.format("trouble-no-playbook", &[("path", path)]),
            Self::NoWorkList { path } => messages.format("trouble-no-work-list", &[("path", path)]),
            Self::NoRoad => messages.get("trouble-no-road"),
            Self::Output { path, error } => {
                let lead = messages.format("trouble-output", &[("path", path), ("reason", &error.to_string())]);
                listed(lead, &[messages.get("trouble-output-remedy")])
            }
            Self::Playbook { faults } => {
                let lines: Vec<_> = faults
                    .iter()
                    .map(|fault| {
                        let line = fault.line().map(|line| format!(":{line}")).unwrap_or_default();
                        format!("{}{line}: {}", fault.file(), fault.tell(messages))
                    })
                    .collect();
                listed(messages.get("trouble-playbook"), &lines)
            }
            Self::RecordExists { path } => messages.format("trouble-record-exists", &[("path", path)]),
            Self::Rewrite { path, error } => {
                let lead = messages.format("redact-unwritten", &[("path", path), ("reason", &error.to_string())]);
                listed(lead, &[messages.get("redact-unwritten-remedy")])
            }
            Self::Road { road, roads } => listed(messages.format("trouble-road", &[("road", &shown(road))]), roads),
            Self::NoRecord { path } => messages.format("trouble-no-record", &[("path", path)]),
            Self::Read { path, error } => {
                let lead = messages.format("trouble-read", &[("path", path), ("reason", &error.to_string())]);
                listed(lead, &[messages.get("trouble-read-remedy")])
            }
            Self::TakeCount { path, found } => {
                messages.format("trouble-take-count", &[("path", path), ("found", &found.to_string())])
            }
            Self::TakeKinds { kinds } => {
                let [first, second] = kinds.map(|kind| messages.get(&format!("a-kind-{}", kind.name())));
                messages.format("trouble-take-kinds", &[("first", &first), ("second", &second)])
            }
            Self::TakeLine { line } => messages.format("trouble-line", &[("line", &line.to_string())]),
            Self::Terminal => messages.get("trouble-terminal"),
            Self::WorkList { path, fault: Some(column) } => {
                messages.format("trouble-work-list-column", &[("path", path), ("column", column)])
            }
            Self::WorkList { path, fault: None } => messages.format("trouble-work-list", &[("path", path)]),
            Self::Write(error) => error.to_string(),
        }
    }
}

impl Trouble {
    /// A fact that the book does not know, or not with this value.
    pub(crate) fn fact(error: &NoSuchFact, value: &str, book: &Book) -> Self {
        let fact = error.fact.clone();
        match error.values.as_slice() {
            [] => Self::NoFact { fact, facts: book.facts().map(String::from).collect() },
            allowed => Self::Fact { fact, value: value.to_owned(), allowed: allowed.to_vec() },
        }
    }

    /// A road that the book does not know.
    pub(crate) fn road(road: &str, book: &Book) -> Self {
        Self::Road { road: road.to_owned(), roads: book.roads().map(String::from).collect() }
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::Write(error)
    }
}

fn listed(lead: String, lines: &[String]) -> String {
    lines.iter().fold(lead, |text, line| format!("{text}\n  {line}"))
}

/// An argument as it may be shown: it could be an identifier typed into the wrong place.
fn shown(argument: &str) -> String {
    if may_be_identifier(argument) {
        offhook::Masked::new(argument).to_string().chars().take(LONGEST).collect()
    } else {
        argument.chars().filter(|c| !c.is_control()).take(LONGEST).collect()
    }
}

/// A path as it may be shown. Names of files hold digits too, so only what has the look of an identifier is hidden.
pub(crate) fn named(path: &str) -> String {
    let digits = path.chars().filter(|c| c.is_numeric()).count();
    if digits >= MOST_DIGITS || path.split(['/', '\\']).any(is_like_key) {
        offhook::Masked::new(path).to_string()
    } else {
        path.chars().filter(|c| !c.is_control()).collect()
    }
}

/// Whether groups of five stand beside each other, as in a key; words of five letters alone are none.
fn is_like_key(name: &str) -> bool {
    let mut beside = 0;
    let mut has_digit = false;
    name.split(|c: char| !c.is_alphanumeric()).any(|run| {
        let length = run.chars().count();
        (beside, has_digit) = match length % GROUP {
            0 if length > 0 => (beside + length, has_digit || run.contains(char::is_numeric)),
            _ => (0, false),
        };
        beside >= 3 * GROUP && has_digit
    })
}

/// A usage error that repeats no identifier.
pub(crate) fn hushed(mut error: clap::Error) -> clap::Error {
    let kinds = match error.kind() {
        ErrorKind::UnknownArgument => [ContextKind::InvalidArg, ContextKind::TrailingArg],
        _ => [ContextKind::InvalidSubcommand, ContextKind::InvalidValue],
    };
    for kind in kinds {
        if let Some(ContextValue::String(value)) = error.get(kind)
            && may_be_identifier(value)
        {
            let value = shown(value);
            error.insert(kind, ContextValue::String(value));
            // The tips repeat the argument.
            error.remove(ContextKind::Suggested);
        }
    }
    error
}

/// A text in which every word that may be an identifier, or digits of one, is hidden.
pub(crate) fn without_identifiers(text: &str) -> String {
    let hidden = |word: &str| {
        if may_be_identifier(word) { offhook::Masked::new(word).to_string() } else { word.to_owned() }
    };
    let hidden = text.split_inclusive(char::is_whitespace).map(hidden).collect();
    // Groups parted by spaces.
    if is_like_key(text) { offhook::Masked::new(text).to_string() } else { hidden }
}

/// Whether an argument may be an identifier or a group of one. A code, a switch and a GUID are none.
fn may_be_identifier(argument: &str) -> bool {
    let places = argument.chars().filter(|c| c.is_alphanumeric()).count();
    let digits = argument.chars().any(char::is_numeric);
    !is_guid(argument) && (places > LONGEST_WORD || (places >= GROUP && digits))
}

fn is_guid(text: &str) -> bool {
    text.split('-').map(str::len).eq([8, 4, 4, 4, 12]) && text.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit())
}
