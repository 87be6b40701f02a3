//! Messages by id, in one language.
//!
//! Knows Fluent. Knows nothing of what the messages are about.

use alloc::borrow::ToOwned as _;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use super::fault::{Fault, line_at};
use super::{Language, built_in};

/// The file of what is never translated.
pub(super) const TERMS: &str = "locales/terms.ftl";

/// All messages of one language.
pub struct Messages {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// The messages that come with offhook.
    pub fn new(language: Language) -> Self {
        let folder = format!("locales/{}/", language.tag());
        let files = built_in::FILES.iter().filter(|(name, _)| *name == TERMS || name.starts_with(&folder));
        Self::of(language, files.map(|(_, text)| *text))
    }

    /// The messages of these files; later ones replace earlier ones of the same id.
    pub(super) fn of<'a>(language: Language, texts: impl Iterator<Item = &'a str>) -> Self {
        let tag = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(Vec::from([tag]));
        // Isolation marks would end up in commands; no text here runs from right to left.
        bundle.set_use_isolating(false);
        for text in texts {
            // A file with errors was refused when it was taken.
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text.to_owned());
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message of an id; an unknown id comes back in braces, never as an empty line.
    pub fn get(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// The message of an id with its arguments. A missing argument never blanks the message: its name stands in braces.
    pub fn format(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::with_capacity(arguments.len());
        for &(name, value) in arguments {
            match counted(value) {
                Some(number) => args.set(name, number),
                None => args.set(name, value),
            }
        }
        match self.bundle.get_message(id).and_then(|message| message.value()) {
            Some(pattern) => shown(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()),
            None => format!("{{{id}}}"),
        }
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
}

/// A text that commands no terminal, whoever wrote its message.
fn shown(text: String) -> String {
    let commands = |c: char| c.is_control() && c != '\n';
    if text.contains(commands) { text.replace(commands, " ") } else { text }
}

/// Holds a file of messages to the syntax.
pub(super) fn read(name: &str, text: &str) -> Result<(), Fault> {
    if let Some(line) = too_deep(text) {
        return Err(Fault::new(name, Some(line), "too-deep"));
    }
    let Err((_, errors)) = FluentResource::try_new(text.to_owned()) else { return Ok(()) };
    let Some(error) = errors.first() else { return Ok(()) };
    Err(Fault::new(name, Some(line_at(text, error.pos.start)), "ftl").with("reason", error))
}

/// The line on which placeables lie too deep in one another: the parser goes down into each, and would not come back.
fn too_deep(text: &str) -> Option<usize> {
    const DEEPEST: usize = 32;
    let mut depth = 0_usize;
    for (index, line) in text.lines().enumerate() {
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '#')) {
            depth = 0;
        }
        for byte in line.bytes() {
            match byte {
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                return Some(index + 1);
            }
        }
    }
    None
}

/// A small number, for which a language may have a word of its own; longer rows of digits are identifiers.
fn counted(value: &str) -> Option<u16> {
    value.parse().ok().filter(|number: &u16| value.len() <= 4 && format!("{number}") == value)
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Messages").field(&self.language).finish()
    }
}
