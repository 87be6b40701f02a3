//! Messages by id, in one language.
//!
//! Knows Fluent, and reads a message when it is first asked for. Knows nothing of what the messages are about.

use core::cell::RefCell;
use core::fmt;
use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};

use super::fault::{Fault, line_at};
use super::{Language, built_in, entries};

/// The file of what is never translated.
pub(super) const TERMS: &str = "locales/terms.ftl";

/// The file in which most messages of most commands stand.
const OFTEN: &str = "issues.ftl";

/// All messages of one language.
pub struct Messages {
    language: Language,
    /// The files; the first one with a message holds.
    texts: Vec<Cow<'static, str>>,
    /// What has been asked for so far.
    bundle: RefCell<FluentBundle<FluentResource>>,
}

impl Messages {
    /// The messages that come with offhook.
    pub fn new(language: Language) -> Self {
        let folder = format!("locales/{}/", language.tag());
        let files = built_in::FILES.iter().filter(|(name, _)| *name == TERMS || name.starts_with(&folder));
        // No message stands in two of them, so they may come in any order.
        let (often, others): (Vec<_>, Vec<_>) = files.partition(|(name, _)| name.ends_with(OFTEN));
        Self::of(language, others.into_iter().chain(often).map(|(_, text)| Cow::Borrowed(text)))
    }

    /// The messages of these files; later ones replace earlier ones of the same id.
    pub(super) fn of(language: Language, texts: impl Iterator<Item = Cow<'static, str>>) -> Self {
        let tag = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(Vec::from([tag]));
        // Isolation marks would end up in commands; no text here runs from right to left.
        bundle.set_use_isolating(false);
        let mut texts: Vec<_> = texts.collect();
        texts.reverse();
        Self { language, texts, bundle: RefCell::new(bundle) }
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
        if !self.bundle.borrow().has_message(id) {
            self.load(id);
        }
        let mut loaded = Vec::new();
        loop {
            let mut errors = Vec::new();
            let Some(text) = self.formatted(id, &args, &mut errors) else { return format!("{{{id}}}") };
            let missing: Vec<String> = errors.iter().filter_map(reference).filter(|id| !loaded.contains(id)).collect();
            if missing.is_empty() {
                return shown(text);
            }
            missing.iter().for_each(|id| self.load(id));
            loaded.extend(missing);
        }
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        !id.starts_with('-') && self.texts.iter().any(|text| entries::find(text, id).is_some())
    }

    fn formatted(&self, id: &str, args: &FluentArgs<'_>, errors: &mut Vec<FluentError>) -> Option<String> {
        let bundle = self.bundle.borrow();
        let pattern = bundle.get_message(id)?.value()?;
        Some(bundle.format_pattern(pattern, Some(args), errors).into_owned())
    }

    /// Reads a message, or a term with its dash, from the file that holds it.
    fn load(&self, id: &str) {
        if let Some(entry) = self.texts.iter().find_map(|text| entries::find(text, id)) {
            self.bundle.borrow_mut().add_resource_overriding(entry.read());
        }
    }
}

/// The same messages, of which each thread may have its own.
impl Clone for Messages {
    fn clone(&self) -> Self {
        // `of` reverses them.
        Self::of(self.language, self.texts.iter().rev().cloned())
    }
}

/// What a message refers to and has not been read yet, terms with their dash.
fn reference(error: &FluentError) -> Option<String> {
    match error {
        FluentError::ResolverError(ResolverError::Reference(kind)) => match kind {
            ReferenceKind::Message { id, .. } => Some(id.clone()),
            ReferenceKind::Term { id, .. } => Some(format!("-{id}")),
            ReferenceKind::Function { .. } | ReferenceKind::Variable { .. } => None,
        },
        _ => None,
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
