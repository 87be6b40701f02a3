//! What is wrong with a file of rules, flows or messages.

use core::fmt;

use offhook::Shown;

use super::Messages;

/// What is wrong with a file of rules, flows or messages.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Fault {
    file: String,
    line: Option<usize>,
    code: &'static str,
    arguments: Vec<(&'static str, String)>,
}

impl Fault {
    /// Every code.
    pub const CODES: &'static [&'static str] = &[
        "bad-address",
        "dangling-jump",
        "date-passed",
        "endless",
        "flow-name",
        "ftl",
        "long-sentence",
        "message-differs",
        "message-missing",
        "message-unused",
        "message-variable",
        "needs-connection",
        "never-shown",
        "no-address",
        "no-fact",
        "no-fallback",
        "no-flow",
        "no-place",
        "no-source",
        "no-table",
        "no-value",
        "no-walk",
        "period-over",
        "rule-twice",
        "shadowed",
        "source-twice",
        "toml",
        "too-deep",
        "too-long",
        "unreached-flow",
        "unreached-section",
        "unreached-step",
        "untypable",
        "unused-source",
        "unused-table",
        "walk-ends",
    ];

    pub(super) fn new(file: &str, line: Option<usize>, code: &'static str) -> Self {
        debug_assert!(Self::CODES.contains(&code), "{code}");
        Self { file: Shown::new(file).to_string(), line, code, arguments: Vec::new() }
    }

    pub(super) fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        // A stranger's file may hold anything; a line on a terminal holds one line.
        let value = Shown::new(value.to_string().replace(['\n', '\r', '\t'], " ")).to_string();
        self.arguments.push((name, value.chars().take(200).collect()));
        self
    }

    /// The file, as it was named and may be shown.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The line, counted from 1, where there is one.
    pub fn line(&self) -> Option<usize> {
        self.line
    }

    /// The stable code, such as `dangling-jump`.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// The sentence for a person.
    pub fn tell(&self, messages: &Messages) -> String {
        let arguments: Vec<(&str, &str)> = self.arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
        messages.format(&std::format!("fault-{}", self.code), &arguments)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}", self.code)?;
        self.arguments.iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

impl core::error::Error for Fault {}

/// The line of a place in a text, counted from 1.
pub(super) fn line_at(text: &str, place: usize) -> usize {
    text.bytes().take(place).filter(|byte| *byte == b'\n').count() + 1
}
