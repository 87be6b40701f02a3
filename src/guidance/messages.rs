//! Messages by id, in one language.
//!
//! Knows Fluent. Knows nothing of what the messages are about.

use alloc::borrow::ToOwned as _;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use super::Language;

const TERMS: &str = include_str!("../../guidance/locales/terms.ftl");

/// All messages of one language.
pub struct Messages {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// Loads the messages of a language.
    pub fn new(language: Language) -> Self {
        let texts = match language {
            Language::English => [
                include_str!("../../guidance/locales/en/issues.ftl"),
                include_str!("../../guidance/locales/en/program.ftl"),
                include_str!("../../guidance/locales/en/steps.ftl"),
            ],
            Language::Japanese => [
                include_str!("../../guidance/locales/ja/issues.ftl"),
                include_str!("../../guidance/locales/ja/program.ftl"),
                include_str!("../../guidance/locales/ja/steps.ftl"),
            ],
        };
        let tag = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(Vec::from([tag]));
        // Isolation marks would end up in commands; no text here runs from right to left.
        bundle.set_use_isolating(false);
        for text in [TERMS].into_iter().chain(texts) {
            // The files are part of the program; a test holds that they have no errors.
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text.to_owned());
            let _ = bundle.add_resource(resource);
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
            Some(pattern) => self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned(),
            None => format!("{{{id}}}"),
        }
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
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
