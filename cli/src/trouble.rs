//! Why a command could not do its work.
//!
//! Knows reasons and their messages. Knows nothing of where they arise.

use std::io;

use offhook::guidance::Messages;
use offhook::readers::Unreadable;

/// Why a command could not do its work. It never holds an identifier.
#[derive(Debug)]
pub(crate) enum Trouble {
    ActivationId { path: String, activation_id: String, products: Vec<String> },
    Cid { findings: Vec<String> },
    Code { code: String },
    Content { path: String, reason: Unreadable, limit: usize },
    Directory { path: String },
    Empty { path: String },
    NoRecord { path: String },
    Read { path: String, error: io::Error },
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
            Self::Cid { findings } => listed(messages.get("trouble-cid"), findings),
            Self::Code { code } => {
                let lead = messages.format("trouble-code", &[("code", &shown(code))]);
                listed(lead, &offhook::IssueKind::CODES.iter().map(|code| String::from(*code)).collect::<Vec<_>>())
            }
            Self::Content { path, reason, limit } => {
                let id = if *reason == Unreadable::TooLong { "trouble-too-long" } else { "trouble-binary" };
                messages.format(id, &[("path", path), ("limit", &limit.to_string())])
            }
            Self::Directory { path } => messages.format("trouble-directory", &[("path", path)]),
            Self::Empty { path } => messages.format("trouble-empty", &[("path", path)]),
            Self::NoRecord { path } => messages.format("trouble-no-record", &[("path", path)]),
            Self::Read { path, error } => {
                let lead = messages.format("trouble-read", &[("path", path), ("reason", &error.to_string())]);
                listed(lead, &[messages.get("trouble-read-remedy")])
            }
            Self::Write(error) => error.to_string(),
        }
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
    match offhook::identify(argument) {
        Some(_) => offhook::Masked::new(argument).to_string(),
        None => argument.chars().filter(|c| !c.is_control()).take(60).collect(),
    }
}
