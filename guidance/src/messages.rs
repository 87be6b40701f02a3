//! Messages by id, in one language.

use core::fmt;
use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use memchr::memmem;
use offhook::text::is_unprintable;
use offhook::{Masking, Shown};

use super::{Language, built_in};

/// The file of what is never translated; every other file may refer to it.
pub(super) const TERMS: &str = "locales/terms.ftl";

/// All messages of one language.
///
/// A file is parsed when a message of it is first asked for, and once per process: instances of one language share what
/// has been parsed, so that creating and cloning them costs next to nothing.
#[derive(Clone)]
pub struct Messages {
    language: Language,
    parts: Arc<[Part]>,
}

/// Files that refer to each other, and their messages once one of them was asked for.
struct Part {
    /// What the files may refer to, and which is looked up elsewhere.
    terms: &'static str,
    /// Later ones replace messages of earlier ones.
    texts: Vec<Cow<'static, str>>,
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

impl Messages {
    /// The messages that come with offhook.
    pub fn new(language: Language) -> Self {
        static ENGLISH: OnceLock<Arc<[Part]>> = OnceLock::new();
        static JAPANESE: OnceLock<Arc<[Part]>> = OnceLock::new();
        let shared = match language {
            Language::English => &ENGLISH,
            Language::Japanese => &JAPANESE,
        };
        Self { language, parts: Arc::clone(shared.get_or_init(|| built_in_parts(language))) }
    }

    /// The messages of these files; later ones replace earlier ones of the same id.
    #[cfg(feature = "flows")]
    pub(super) fn of(language: Language, texts: impl Iterator<Item = Cow<'static, str>>) -> Self {
        Self { language, parts: Arc::new([Part::new("", texts.collect())]) }
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
        let bundle = self.bundle_of(id);
        let pattern = bundle.and_then(|bundle| Some((bundle, bundle.get_message(id)?.value()?)));
        match pattern {
            // What could not be filled in is spelled out in the text itself.
            Some((bundle, pattern)) => shown(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()),
            None => format!("{{{id}}}"),
        }
    }

    /// Parses all files now rather than on first use.
    ///
    /// Call this before handling secrets: the padding of values that are created later, and kept, may contain what is left of
    /// them on the stack.
    pub fn load(&self) {
        for part in self.parts.iter() {
            part.bundle(self.language);
        }
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle_of(id).is_some()
    }

    /// The bundle that has a message: one that is parsed already, or else that of the file that mentions it.
    fn bundle_of(&self, id: &str) -> Option<&FluentBundle<FluentResource>> {
        let known = self.parts.iter().filter_map(|part| part.bundle.get()).find(|bundle| bundle.has_message(id));
        // Whether a file has been parsed may change from one look to the next; another thread asks too.
        let mentioning = || self.parts.iter().filter(|part| part.mentions(id));
        known.or_else(|| mentioning().map(|part| part.bundle(self.language)).find(|bundle| bundle.has_message(id)))
    }
}

/// A part for each file, with the terms that it may refer to.
fn built_in_parts(language: Language) -> Arc<[Part]> {
    let terms = built_in::MESSAGES.iter().find(|(name, _)| *name == TERMS).map_or("", |(_, text)| text);
    let folder = format!("locales/{}/", language.tag());
    let files = built_in::MESSAGES.iter().filter(|(name, _)| *name == TERMS || name.starts_with(&folder));
    files.map(|(_, text)| Part::new(terms, Vec::from([Cow::Borrowed(*text)]))).collect()
}

impl Part {
    fn new(terms: &'static str, texts: Vec<Cow<'static, str>>) -> Self {
        Self { terms, texts, bundle: OnceLock::new() }
    }

    /// Whether a line may begin a message of this id; the parser says whether it does.
    fn mentions(&self, id: &str) -> bool {
        let begins = |text: &str, at: usize| {
            let begins_line = at.checked_sub(1).is_none_or(|before| text.as_bytes().get(before) == Some(&b'\n'));
            begins_line && text.get(at + id.len()..).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
        };
        self.texts.iter().any(|text| memmem::find_iter(text.as_bytes(), id).any(|at| begins(text, at)))
    }

    fn bundle(&self, language: Language) -> &FluentBundle<FluentResource> {
        self.bundle.get_or_init(|| {
            let tag = language.tag().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(Vec::from([tag]));
            // Isolation marks would end up in commands; no text here runs from right to left.
            bundle.set_use_isolating(false);
            for text in core::iter::once(self.terms).chain(self.texts.iter().map(|text| &**text)) {
                // Files are checked when they are added; of what does not parse, the rest holds.
                let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text.to_owned());
                bundle.add_resource_overriding(resource);
            }
            bundle
        })
    }
}

/// A text that commands no terminal, whoever wrote its message. It may hold an identifier on purpose.
fn shown(text: String) -> String {
    let commands = |c: char| is_unprintable(c) && c != '\n';
    if !text.contains(commands) {
        return text;
    }
    let text = text.replace(|c: char| c.is_control() && c != '\n', " ");
    Shown::new(text).masking(Masking::Nothing).with_lines().to_string()
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

#[cfg(test)]
mod tests {
    use fluent_bundle::FluentResource;
    use fluent_syntax::ast::Entry;

    use super::*;

    #[test]
    fn every_built_in_message_says_what_its_file_says_alone() {
        for language in Language::ALL {
            let messages = Messages::new(*language);
            let folder = format!("locales/{}/", language.tag());
            for (name, text) in built_in::MESSAGES.iter().filter(|(name, _)| name.starts_with(&folder)) {
                let file = FluentResource::try_new((*text).to_string()).expect("it parses");
                for entry in file.entries() {
                    let Entry::Message(message) = entry else { continue };
                    let id = message.id.name;
                    let bundle = messages.bundle_of(id).unwrap_or_else(|| panic!("{name}: {id} is not found"));
                    let found = bundle.get_message(id).and_then(|found| found.value());
                    assert_eq!(found, message.value.as_ref(), "{name}: {id}");
                }
            }
        }
    }

    #[test]
    fn finds_an_id_only_where_it_begins_a_line() {
        let part = Part::new("", vec!["a = one\n-b = term\ncc=two\n  dd = three\n# e = no\nf  = four\n".into()]);
        for (id, found) in [("a", true), ("-b", true), ("b", false), ("c", false), ("cc", true), ("dd", false)] {
            assert_eq!(part.mentions(id), found, "{id}");
        }
        assert!(!part.mentions("e") && part.mentions("f"));
    }

    #[test]
    fn threads_that_ask_at_the_same_time_all_get_the_message() {
        for _ in 0..300 {
            let messages = Messages { language: Language::Japanese, parts: built_in_parts(Language::Japanese) };
            let start = std::sync::Barrier::new(4);
            std::thread::scope(|scope| {
                for _ in 0..4 {
                    scope.spawn(|| {
                        start.wait();
                        assert_eq!(messages.get("issue-empty").chars().next().map(|c| c == '{'), Some(false));
                    });
                }
            });
        }
    }

    #[test]
    fn what_was_parsed_is_shared() {
        let (one, other) = (Messages::new(Language::English), Messages::new(Language::English).clone());
        assert!(Arc::ptr_eq(&one.parts, &other.parts));
    }
}
