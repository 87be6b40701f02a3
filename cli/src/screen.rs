//! Where the answers go: language, width, standard output and error, exit status.

use std::io::{self, Write as _};
use std::process::ExitCode;

use offhook::Fingerprint;
use offhook_guidance::{Book, Fault, Language, Messages, Voice};

use crate::file::Lost;
use crate::masked;
use crate::paint::{Paint, Tone};
use crate::trouble::Trouble;

/// The widest text; longer lines are hard to read.
const WIDEST: usize = 100;
/// The width where there is no terminal.
const PLAIN: usize = 80;

#[derive(Clone)]
pub(crate) struct Screen {
    pub(crate) messages: Messages,
    pub(crate) width: usize,
    /// The colours of what is printed.
    pub(crate) paint: Paint,
}

impl Screen {
    /// The screen in the language asked for, or else that of the system.
    pub(crate) fn new(language: Option<Language>) -> Self {
        let language = language.or_else(|| Language::from_tag(&sys_locale::get_locale()?)).unwrap_or_default();
        let terminal = terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| usize::from(width.0));
        let width = terminal.unwrap_or(PLAIN).min(WIDEST);
        Self { messages: Messages::new(language), width, paint: Paint::of_output() }
    }

    /// The same screen with the messages of a book.
    pub(crate) fn of(&self, book: &Book) -> Self {
        Self { messages: book.messages(self.messages.language()), ..*self }
    }

    /// A fault of a file: where it is, what it is.
    pub(crate) fn fault(&self, fault: &Fault) -> String {
        let line = fault.line().map(|line| format!(":{line}")).unwrap_or_default();
        format!("{}{line}: {}", fault.file(), fault.tell(&self.messages))
    }

    /// The line about a fingerprint, with its digits as words.
    pub(crate) fn fingerprint(&self, fingerprint: Fingerprint) -> String {
        let voice = Voice::from_tag(self.messages.language().tag()).unwrap_or(Voice::English);
        let (digits, words) = (fingerprint.to_string(), voice.fingerprint(fingerprint).join(" "));
        self.wrapped(&self.messages.format("fingerprint", &[("digits", &digits), ("words", &words)]), "")
    }

    /// Says why something could not be done.
    pub(crate) fn complain_of(&self, trouble: &Trouble) {
        let name = Paint::of_errors().tone(Tone::Bad, "offhook:");
        complain(&format!("{name} {}", trouble.tell(&self.messages)));
    }

    /// Says which extended attributes a rewritten file has lost, if any.
    pub(crate) fn tell_lost(&self, path: &str, lost: &Lost) {
        if !lost.0.is_empty() {
            let names = masked::name(&lost.0.join(", "));
            complain(&self.wrapped(&self.messages.format("file-lost", &[("path", path), ("names", &names)]), ""));
        }
    }

    /// A text broken into lines that fit, each with this in front.
    pub(crate) fn wrapped(&self, text: &str, indent: &str) -> String {
        let options = textwrap::Options::new(self.width).break_words(false);
        textwrap::fill(text, options.initial_indent(indent).subsequent_indent(indent))
    }

    /// Writes text to standard output, at once.
    pub(crate) fn print(&self, text: &str) -> io::Result<()> {
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())?;
        out.flush()
    }
}

/// Writes a line to standard error; that nobody listens there is no trouble.
pub(crate) fn complain(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// How a command ended, when it could do its work.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Outcome {
    NothingWrong,
    SomethingWrong,
    /// Part of the work could not be done; it has been said.
    Incomplete,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::NothingWrong => 0,
            Outcome::SomethingWrong => 1,
            Outcome::Incomplete => 2,
        })
    }
}
