//! Messages: those that are missing, unused, unlike in two languages, too long to say or impossible to type.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;

use super::{message, sentences};
use crate::condition::UNKNOWN;
use crate::fault::{Fault, line_at};
use crate::{Book, Language};

/// The first parts of the names that messages of rules and flows have.
const PREFIXES: [&str; 13] = [
    "answer-", "ask-", "avoid-", "cell-", "column-", "flow-", "have-", "how-", "note-", "rule-", "section-", "step-",
    "title-",
];
/// Messages that the program names itself.
const OF_THE_PROGRAM: [&str; 6] =
    ["answer-unknown", "section-avoid", "section-notes", "section-rules", "section-sources", "section-why"];
/// What every message may use beside the facts.
const VARIABLES: [&str; 9] = [
    "activation-id",
    "activation-line",
    "confirmation-id",
    "fingerprint",
    "from",
    "grouping",
    "period",
    "until",
    "width",
];

pub(super) fn verify(book: &Book, faults: &mut Vec<Fault>) {
    let named = named(book);
    let [english, japanese] = [Language::English, Language::Japanese].map(|language| Catalogue::read(book, language));
    for catalogue in [&english, &japanese] {
        for (id, place) in &named {
            if !catalogue.texts.contains_key(id) && !place.optional {
                let fault = Fault::new(&place.file, place.line, "message-missing").with("message", id);
                faults.push(fault.with("language", catalogue.language.tag()));
            }
        }
        catalogue.verify(book, &named, faults);
    }
    for (id, text) in &japanese.texts {
        let Some(other) = english.texts.get(id) else { continue };
        let of_ours = PREFIXES.iter().any(|prefix| id.starts_with(prefix));
        if of_ours && text.variables != other.variables {
            faults.push(text.fault("message-differs", id));
        }
    }
}

/// Who names a message.
struct Place {
    file: String,
    line: Option<usize>,
    optional: bool,
}

/// Every message that rules, facts and flows name.
fn named(book: &Book) -> BTreeMap<String, Place> {
    let mut named = BTreeMap::new();
    let mut add = |id: String, file: &str, line: Option<usize>, optional: bool| {
        named.entry(id).or_insert_with(|| Place { file: file.to_owned(), line, optional });
    };
    for fact in &book.facts {
        let at = Some(fact.line);
        add(message("ask", &fact.name), &fact.file, at, false);
        add(message("how", &fact.name), &fact.file, at, true);
        add(format!("ask-{}-again", fact.name), &fact.file, at, true);
        add(format!("answer-{}-unknown", fact.name), &fact.file, at, true);
        fact.values.iter().for_each(|value| add(format!("answer-{}-{value}", fact.name), &fact.file, at, false));
        for value in fact.values.iter().map(String::as_str).chain([UNKNOWN]) {
            add(format!("answer-{}-{value}-again", fact.name), &fact.file, at, true);
        }
    }
    for placed in &book.rules {
        let rule = &placed.rule;
        let at = book.line(&placed.file, rule.id.span().start);
        add(message("rule", &rule.id().to_ascii_lowercase()), &placed.file, at, false);
        for (prefix, names) in [("have", &rule.prepare), ("avoid", &rule.avoid), ("note", &rule.note)] {
            names.iter().for_each(|name| add(message(prefix, name), &placed.file, at, false));
        }
    }
    for (flow, file) in book.all_flows() {
        let at = |start: usize| book.line(file, start);
        add(message("title", flow.id()), file, Some(1), false);
        add(message("flow", flow.id()), file, Some(1), false);
        for section in &flow.section {
            add(message("section", section.id.get_ref()), file, at(section.id.span().start), false);
        }
        for (_, step) in flow.steps() {
            let at = at(step.id.span().start);
            add(message("step", step.id.get_ref()), file, at, false);
            step.command.iter().for_each(|command| add(message("command", command), file, at, false));
        }
        for table in &flow.table {
            let (id, at) = (table.id.get_ref(), at(table.id.span().start));
            for column in &table.columns {
                add(format!("column-{id}-{column}"), file, at, false);
                table.rows.iter().for_each(|row| add(format!("cell-{id}-{row}-{column}"), file, at, false));
            }
        }
    }
    named
}

/// The messages of one language, with what is to be said of each.
struct Catalogue {
    language: Language,
    texts: BTreeMap<String, Text>,
}

struct Text {
    file: String,
    line: Option<usize>,
    variables: BTreeSet<String>,
    too_long: Option<usize>,
    untypable: Option<char>,
}

impl Catalogue {
    fn read(book: &Book, language: Language) -> Self {
        let mut texts = BTreeMap::new();
        for file in book.texts(language) {
            let (Ok(resource) | Err((resource, _))) = parser::parse(&*file.text);
            for entry in &resource.body {
                let (id, pattern) = match entry {
                    Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref()),
                    Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value)),
                    _ => continue,
                };
                let line = line_of(&file.text, &id);
                texts.insert(id, Text::read(pattern, language, &file.name, line));
            }
        }
        Self { language, texts }
    }

    fn verify(&self, book: &Book, named: &BTreeMap<String, Place>, faults: &mut Vec<Fault>) {
        let computed = book.computed();
        let set: BTreeSet<&str> = book.rules().flat_map(|rule| rule.set.iter().map(|(name, _)| name)).collect();
        let exists = |name: &String| {
            book.fact(name).is_some()
                || computed.contains_key(name)
                || set.contains(name.as_str())
                || VARIABLES.contains(&name.as_str())
        };
        for (id, text) in &self.texts {
            let typed = id.starts_with("command-") || id.starts_with('-');
            let of_ours = PREFIXES.iter().any(|prefix| id.starts_with(prefix));
            if of_ours && !named.contains_key(id) && !OF_THE_PROGRAM.contains(&id.as_str()) {
                faults.push(text.fault("message-unused", id));
            }
            for name in text.variables.iter().filter(|name| named.contains_key(id) && !exists(name)) {
                faults.push(text.fault("message-variable", id).with("variable", name));
            }
            match (typed, text.untypable, text.too_long) {
                (true, Some(character), _) => {
                    faults.push(text.fault("untypable", id).with("character", character));
                }
                (false, _, Some(length)) if of_ours || id.starts_with("next-") || id.starts_with("code-") => {
                    let fault = text.fault("long-sentence", id).with("length", length.to_string());
                    faults.push(fault.with("language", self.language.tag()));
                }
                _ => {}
            }
        }
    }
}

impl Text {
    fn read(pattern: Option<&Pattern<&str>>, language: Language, file: &str, line: Option<usize>) -> Self {
        let mut names = Vec::new();
        if let Some(pattern) = pattern {
            sentences::variables(pattern, &mut names);
        }
        Self {
            file: file.to_owned(),
            line,
            variables: names.into_iter().collect(),
            too_long: pattern.and_then(|pattern| sentences::too_long(pattern, language)),
            untypable: pattern.and_then(sentences::untypable),
        }
    }

    fn fault(&self, code: &'static str, id: &str) -> Fault {
        Fault::new(&self.file, self.line, code).with("message", id)
    }
}

/// The line on which a message begins.
fn line_of(text: &str, id: &str) -> Option<usize> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let rest = line.strip_prefix(id).map(str::trim_start);
        if rest.is_some_and(|rest| rest.starts_with('=')) {
            return Some(line_at(text, start));
        }
        start += line.len();
    }
    None
}
