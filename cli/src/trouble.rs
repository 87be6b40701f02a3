//! Why a command could not do its work, as data: each command says which message it is and what fills it.

use std::io;
use std::path::Path;

use offhook::Shown;
use offhook_guidance::Messages;
use offhook_readers::Unreadable;

use crate::{file, masked, meant};

/// Why a command could not do its work. Whatever fills it is shown with identifiers masked; what may be a single group of one is
/// masked by whoever makes it.
#[derive(Debug)]
pub(crate) struct Trouble {
    /// `None` where standard output failed, of which the system's words are all there is to say.
    message: Option<&'static str>,
    arguments: Vec<(&'static str, String)>,
    /// What stands over the lines. Without lines it is not said.
    heading: Option<&'static str>,
    lines: Vec<String>,
    remedy: Option<&'static str>,
    source: Option<io::Error>,
}

impl Trouble {
    /// The trouble that this message tells.
    pub(crate) const fn new(message: &'static str) -> Self {
        Self {
            message: Some(message),
            arguments: Vec::new(),
            heading: None,
            lines: Vec::new(),
            remedy: None,
            source: None,
        }
    }

    /// An argument of the message and of the remedy.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.push((name, masked::name(&value.to_string())));
        self
    }

    /// A file as it is named on the command line: the argument `file`.
    #[must_use]
    pub(crate) fn file(mut self, path: &Path) -> Self {
        self.arguments.push(("file", meant::typed(path)));
        self
    }

    /// The name that was probably meant, when one is near: the argument `near`, for which there is a sentence.
    #[must_use]
    pub(crate) fn near<'n>(mut self, typed: &str, names: impl IntoIterator<Item = &'n str>) -> Self {
        self.arguments.extend(meant::near(typed, names).map(|near| ("near", masked::name(near))));
        self
    }

    /// Lines below the message that announces them. Where there are none, nothing is announced.
    #[must_use]
    pub(crate) fn list<L: Into<String>>(self, heading: &'static str, lines: impl IntoIterator<Item = L>) -> Self {
        Self { heading: Some(heading), ..self }.lines(lines)
    }

    /// Lines below the message.
    #[must_use]
    pub(crate) fn lines<L: Into<String>>(mut self, lines: impl IntoIterator<Item = L>) -> Self {
        self.lines.extend(lines.into_iter().map(|line| Shown::new(line.into()).with_lines().to_string()));
        self
    }

    /// The message below it that says what to do.
    #[must_use]
    pub(crate) const fn remedy(mut self, message: &'static str) -> Self {
        self.remedy = Some(message);
        self
    }

    /// The error of the system behind it, which is the argument `reason`.
    #[must_use]
    pub(crate) fn source(mut self, error: io::Error) -> Self {
        self.arguments.push(("reason", masked::name(&error.to_string())));
        self.source = Some(error);
        self
    }

    /// A file cannot be read.
    pub(crate) fn read(path: &str, error: io::Error) -> Self {
        Self::new("trouble-read").with("path", path).remedy("trouble-read-remedy").source(error)
    }

    /// A file cannot be written.
    pub(crate) fn output(path: &str, error: io::Error) -> Self {
        if file::is_busy(&error) {
            return Self::busy(path);
        }
        Self::new("trouble-output").with("path", path).remedy("trouble-output-remedy").source(error)
    }

    /// Another run is at work on it.
    pub(crate) fn busy(path: &str) -> Self {
        Self::new("trouble-busy").with("path", path)
    }

    /// The bytes of a file are not a text that can be used.
    pub(crate) fn content(path: &str, reason: Unreadable) -> Self {
        match reason {
            Unreadable::TooLong => Self::new("trouble-too-long").with("path", path),
            _ => Self::new("trouble-binary").with("path", path),
        }
    }

    /// There is nothing in a file.
    pub(crate) fn empty(path: &str) -> Self {
        Self::new("trouble-empty").with("path", path)
    }

    /// There is nothing in a file in which the output of a tool should be.
    pub(crate) fn no_output(path: &Path, name: &str) -> Self {
        match path == Path::new("-") {
            true => Self::empty(name),
            false => Self::new("trouble-empty").with("path", name).remedy("trouble-empty-remedy").file(path),
        }
    }

    /// A file is longer than any output.
    pub(crate) fn long(path: &Path, name: &str) -> Self {
        Self::new("trouble-too-long").with("path", name).remedy("trouble-too-long-remedy").file(path)
    }

    /// A file holds nothing of a product.
    pub(crate) fn no_record(path: &Path, name: &str) -> Self {
        let trouble = Self::new("trouble-no-record").with("path", name);
        match (path == Path::new("-"), meant::is_table(path)) {
            (true, _) => trouble,
            (false, true) => trouble.remedy("trouble-no-record-table").file(path),
            (false, false) => trouble.remedy("trouble-no-record-remedy").file(path),
        }
    }

    /// A file stands where a text is asked for; this command reads it.
    pub(crate) fn is_file(path: &Path, command: &str) -> Self {
        Self::new("trouble-is-file").with("command", command).file(path)
    }

    /// A text is not an identifier of any kind.
    pub(crate) fn no_identifier() -> Self {
        Self::new("issue-unknown").remedy("unknown-remedy")
    }

    /// Whether standard output failed.
    pub(crate) fn is_of_output(&self) -> bool {
        self.message.is_none()
    }

    /// Whether the reader of our output has gone, which is no trouble.
    pub(crate) fn is_closed_pipe(&self) -> bool {
        let closed = |error: &io::Error| error.kind() == io::ErrorKind::BrokenPipe;
        self.is_of_output() && self.source.as_ref().is_some_and(closed)
    }

    /// The sentences for the person.
    pub(crate) fn tell(&self, messages: &Messages) -> String {
        let arguments: Vec<(&str, &str)> = self.arguments.iter().map(|(name, value)| (*name, &**value)).collect();
        let lead = match (self.message, &self.source) {
            (Some(message), _) => messages.format(message, &arguments),
            (None, Some(error)) => error.to_string(),
            (None, None) => String::new(),
        };
        let is_near = arguments.iter().any(|(name, _)| *name == "near");
        let near = is_near.then(|| messages.format("trouble-near", &arguments));
        let heading =
            self.heading.filter(|_| !self.lines.is_empty()).map(|heading| messages.format(heading, &arguments));
        let lead = [near, heading].into_iter().flatten().fold(lead, |text, sentence| {
            // Japanese has no space between two sentences.
            let gap = if text.ends_with('。') { "" } else { " " };
            format!("{text}{gap}{sentence}")
        });
        let remedy = self.remedy.map(|message| messages.format(message, &arguments));
        self.lines.iter().chain(&remedy).fold(lead, |text, line| format!("{text}\n  {line}"))
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self { message: None, source: Some(error), ..Self::new("") }
    }
}
