//! Colours on a terminal: they repeat what words and marks say, and nothing is lost where there are none.
//!
//! Only text that is laid out is painted, so no width is ever computed with the codes.

use std::io;

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};

/// What a word says.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Tone {
    Bad,
    Doubtful,
    Good,
    Heading,
}

impl Tone {
    const fn style(self) -> Style {
        match self {
            Self::Bad => AnsiColor::Red.on_default().bold(),
            Self::Doubtful => AnsiColor::Yellow.on_default(),
            Self::Good => AnsiColor::Green.on_default(),
            Self::Heading => Style::new().bold(),
        }
    }
}

/// Whether there are colours. `NO_COLOR`, `CLICOLOR` and `CLICOLOR_FORCE` say so first, then the terminal.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paint(bool);

impl Paint {
    /// No colours: for files.
    pub(crate) const NONE: Self = Self(false);

    /// Those of standard output.
    pub(crate) fn of_output() -> Self {
        Self::chosen(AutoStream::choice(&io::stdout()))
    }

    /// Those of standard error.
    pub(crate) fn of_errors() -> Self {
        Self::chosen(AutoStream::choice(&io::stderr()))
    }

    /// Consoles of old Windows show the codes as they are, so they get none.
    fn chosen(choice: ColorChoice) -> Self {
        Self(choice != ColorChoice::Never && anstyle_query::windows::enable_ansi_colors() != Some(false))
    }

    /// A text in its tone.
    pub(crate) fn tone(self, tone: Tone, text: &str) -> String {
        let style = tone.style();
        if self.0 && !text.is_empty() { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    /// A text whose beginning has this tone.
    pub(crate) fn lead(self, tone: Tone, lead: &str, text: &str) -> String {
        text.strip_prefix(lead).map_or_else(|| text.to_owned(), |rest| self.tone(tone, lead) + rest)
    }

    /// A line of marks: `^` below what is wrong, `~` below what may be.
    pub(crate) fn marks(self, line: &str) -> String {
        if !self.0 {
            return line.to_owned();
        }
        let runs = line.as_bytes().chunk_by(|one, other| one == other).map(String::from_utf8_lossy);
        let painted = runs.map(|run| match run.as_bytes() {
            [b'^', ..] => self.tone(Tone::Bad, &run),
            [b'~', ..] => self.tone(Tone::Doubtful, &run),
            _ => run.into_owned(),
        });
        painted.collect()
    }

    /// A text with its first line in bold, and all that are underlined.
    pub(crate) fn headings(self, text: &str) -> String {
        if !self.0 {
            return text.to_owned();
        }
        let is_ruler =
            |line: &str| line.len() > 2 && (line.bytes().all(|b| b == b'=') || line.bytes().all(|b| b == b'-'));
        let mut lines = text.split('\n').peekable();
        let mut painted = Vec::new();
        while let Some(line) = lines.next() {
            let is_heading = painted.is_empty() || lines.peek().is_some_and(|next| is_ruler(next));
            painted.push(if is_heading { self.tone(Tone::Heading, line) } else { line.to_owned() });
        }
        painted.join("\n")
    }
}
