//! Everything that guidance knows: rules, flows, facts, sources and messages, built in and of one's own.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::address::is_address;
use super::condition::{Condition, Facts};
use super::fault::{Fault, line_at};
use super::flow::{Flow, TableRule};
use super::messages::TERMS;
use super::rules::{FactRule, Implication, Offer, Rule, RuleFile};
use super::{Language, Messages, built_in};

/// Everything that guidance knows.
#[derive(Debug)]
pub struct Book {
    /// The files of one's own, then the built-in ones; texts are kept for messages and to find lines.
    pub(super) files: Vec<File>,
    pub(super) facts: Vec<Fact>,
    /// What follows from facts, each with its file.
    pub(super) implications: Vec<(Implication, String)>,
    /// In the order in which they are consulted.
    pub(super) rules: Vec<Placed>,
    flows: BTreeMap<String, FlowFile>,
    pub(super) sources: BTreeMap<String, (SourceRule, String)>,
}

/// A file of the book.
#[derive(Debug)]
pub(super) struct File {
    pub(super) name: String,
    pub(super) text: Cow<'static, str>,
    pub(super) own: bool,
}

/// A flow and its file. Built-in ones are parsed when they are first asked for.
#[derive(Debug)]
struct FlowFile {
    file: String,
    text: &'static str,
    flow: OnceLock<Option<Flow>>,
}

/// A fact that may be asked for.
#[derive(Debug)]
pub(super) struct Fact {
    pub(super) name: String,
    pub(super) values: Vec<String>,
    /// When the question makes sense at all.
    pub(super) when: Condition,
    /// When it is asked before all others; never, when empty.
    pub(super) early: Condition,
    /// Answers that state other facts and leave this one open.
    pub(super) stands_for: BTreeMap<String, Facts>,
    /// Which answers are offered where not all of them make sense.
    pub(super) offer: Vec<Offer>,
    pub(super) file: String,
    pub(super) line: usize,
    place: (i64, usize),
}

/// A rule and where it stands.
#[derive(Debug)]
pub(super) struct Placed {
    pub(super) rule: Rule,
    pub(super) file: String,
    own: bool,
    order: i64,
}

/// A source as its table describes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct SourceRule {
    pub(super) title: String,
    pub(super) publisher: Option<String>,
    pub(super) date: Option<String>,
    #[serde(default)]
    pub(super) third_party: bool,
    /// Where it is read.
    pub(super) address: Option<String>,
    /// Whether it is known to have no address that could be opened.
    #[serde(default)]
    pub(super) no_address: bool,
}

impl SourceRule {
    /// Where it is read, where that could be opened.
    pub(super) fn address(&self) -> Option<String> {
        self.address.clone().filter(|address| is_address(address))
    }
}

impl Book {
    /// The longest file that is taken, in bytes.
    pub const MOST_BYTES: usize = 1 << 20;

    /// The book that comes with offhook, parsed once per process.
    ///
    /// This is the one to use unless files are added: what it has parsed serves every script and every advice after it.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Book> = OnceLock::new();
        SHARED.get_or_init(Self::built_in)
    }

    /// A copy of what comes with offhook, to which files can be added. It is parsed anew; see [`shared`](Self::shared).
    pub fn built_in() -> Self {
        let mut book = Self::empty();
        for (name, text) in built_in::MESSAGES {
            book.files.push(File { name: (*name).to_string(), text: Cow::Borrowed(text), own: false });
        }
        for (name, text) in built_in::RULES {
            // The files are part of the program; a test holds that they read.
            let _ = book.take(name, Cow::Borrowed(text), false);
        }
        book.sort();
        book
    }

    /// An empty book, for rules, flows and messages that are all custom.
    pub fn empty() -> Self {
        Self {
            files: Vec::new(),
            facts: Vec::new(),
            implications: Vec::new(),
            rules: Vec::new(),
            flows: BTreeMap::new(),
            sources: BTreeMap::new(),
        }
    }

    /// Adds a file of one's own, named by its place in the folder: `rules/*.toml`, `flows/*.toml`, `sources/*.toml`,
    /// `locales/terms.ftl`, `locales/<tag>/*.ftl`. What it names replaces what had the name before.
    ///
    /// # Errors
    ///
    /// A file that has no such place, is too long, or does not read: with the line, where there is one. Nothing of it is
    /// taken then.
    pub fn add(&mut self, name: &str, text: &str) -> Result<(), Fault> {
        self.take(name, Cow::Owned(text.to_string()), true)?;
        self.sort();
        Ok(())
    }

    /// The messages of a language, with those of one's own.
    pub fn messages(&self, language: Language) -> Messages {
        let mut texts = self.texts(language).peekable();
        let is_built_in = texts.peek().is_some() && self.texts(language).all(|file| !file.own);
        if is_built_in { Messages::new(language) } else { Messages::of(language, texts.map(|file| file.text.clone())) }
    }

    /// The ids of all flows.
    pub fn flows(&self) -> impl Iterator<Item = &str> {
        self.flows.keys().map(String::as_str)
    }

    /// The values that a fact may have beside `unknown`; `None` for a fact that is neither asked nor computed.
    pub fn values(&self, fact: &str) -> Option<Vec<&str>> {
        let mut values: Option<Vec<&str>> =
            self.fact(fact).map(|fact| fact.values.iter().map(String::as_str).collect());
        for computed in self.all_flows().filter_map(|(flow, _)| flow.facts.get(fact)) {
            let values = values.get_or_insert_with(Vec::new);
            values.extend(computed.iter().map(String::as_str));
        }
        let mut values = values?;
        let mut seen = Vec::new();
        values.retain(|value| {
            !seen.contains(value) && {
                seen.push(*value);
                true
            }
        });
        Some(values)
    }

    /// The names of all facts that may be asked for, in order.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        self.facts.iter().map(|fact| fact.name.as_str())
    }

    pub(super) fn fact(&self, name: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.name == name)
    }

    pub(super) fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter().map(|placed| &placed.rule)
    }

    pub(super) fn flow(&self, id: &str) -> Option<&Flow> {
        self.flows.get(id).and_then(FlowFile::flow)
    }

    /// Every flow with its file.
    pub(super) fn all_flows(&self) -> impl Iterator<Item = (&Flow, &str)> {
        self.flows.values().filter_map(|placed| Some((placed.flow()?, placed.file.as_str())))
    }

    pub(super) fn source(&self, id: &str) -> Option<&SourceRule> {
        self.sources.get(id).map(|(source, _)| source)
    }

    /// A table of a flow.
    pub(super) fn table<'a>(flow: &'a Flow, id: &str) -> Option<&'a TableRule> {
        flow.table.iter().find(|table| table.id.get_ref() == id)
    }

    /// The facts that are computed, with every value that they may have.
    pub(super) fn computed(&self) -> Condition {
        let all = self.all_flows().flat_map(|(flow, _)| flow.facts.iter());
        all.map(|(name, values)| (name.clone(), values.clone())).collect()
    }

    /// The texts in a language: built-in ones first, so that later ones may replace them.
    pub(super) fn texts(&self, language: Language) -> impl Iterator<Item = &File> {
        let folder = std::format!("locales/{}/", language.tag());
        let (own, built_in): (Vec<_>, Vec<_>) = self
            .files
            .iter()
            .filter(|file| file.name == TERMS || file.name.starts_with(&folder))
            .partition(|file| file.own);
        built_in.into_iter().chain(own)
    }

    fn take(&mut self, name: &str, text: Cow<'static, str>, own: bool) -> Result<(), Fault> {
        if text.len() > Self::MOST_BYTES {
            return Err(Fault::new(name, None, "too-long"));
        }
        match place(name) {
            Some(Place::Flow) => match &text {
                Cow::Borrowed(text) if !own => self.place_flow(name, text),
                _ => self.take_flow(name, &text)?,
            },
            Some(Place::Messages) => super::ftl::check(name, &text)?,
            Some(Place::Rules) => self.take_rules(name, &text, own)?,
            Some(Place::Sources) => self.take_sources(name, &text)?,
            None => return Err(Fault::new(name, None, "no-place")),
        }
        self.files.retain(|file| !(file.own && own && file.name == name));
        self.files.push(File { name: name.to_string(), text, own });
        Ok(())
    }

    fn take_flow(&mut self, name: &str, text: &str) -> Result<(), Fault> {
        let flow: Flow = read(name, text)?;
        let stem = name.rsplit('/').next().and_then(|file| file.strip_suffix(".toml"));
        if stem != Some(flow.id()) {
            let line = line_at(text, flow.id.span().start);
            return Err(Fault::new(name, Some(line), "flow-name").with("flow", flow.id()));
        }
        let id = flow.id().to_string();
        self.flows.insert(id, FlowFile { file: name.to_string(), text: "", flow: OnceLock::from(Some(flow)) });
        Ok(())
    }

    /// Takes a built-in flow without parsing it: it has the name of its file.
    fn place_flow(&mut self, name: &str, text: &'static str) {
        if let Some(id) = name.strip_prefix("flows/").and_then(|file| file.strip_suffix(".toml")) {
            self.flows.insert(id.to_string(), FlowFile { file: name.to_string(), text, flow: OnceLock::new() });
        }
    }

    fn take_rules(&mut self, name: &str, text: &str, own: bool) -> Result<(), Fault> {
        let file: RuleFile = read(name, text)?;
        for (index, rule) in file.rule.iter().enumerate() {
            if file.rule.get(..index).is_some_and(|before| before.iter().any(|other| other.id() == rule.id())) {
                let line = line_at(text, rule.id.span().start);
                return Err(Fault::new(name, Some(line), "rule-twice").with("rule", rule.id()));
            }
        }
        for (fact, rule) in file.fact {
            let place = (file.order, rule.span().start);
            let line = line_at(text, rule.span().start);
            self.facts.retain(|known| known.name != fact);
            let FactRule { values, when, early, stands_for, offer } = rule.into_inner();
            let file = name.to_string();
            self.facts.push(Fact { name: fact, values, when, early, stands_for, offer, file, line, place });
        }
        self.implications.extend(file.imply.into_iter().map(|implication| (implication, name.to_string())));
        for rule in file.rule {
            self.rules.retain(|known| known.rule.id() != rule.id());
            self.rules.push(Placed { rule, file: name.to_string(), own, order: file.order });
        }
        Ok(())
    }

    fn take_sources(&mut self, name: &str, text: &str) -> Result<(), Fault> {
        let sources: BTreeMap<String, SourceRule> = read(name, text)?;
        self.sources.extend(sources.into_iter().map(|(id, source)| (id, (source, name.to_string()))));
        Ok(())
    }

    /// Tables in their order; of the same order, those of one's own come first.
    fn sort(&mut self) {
        self.rules.sort_by_key(|placed| (placed.order, !placed.own));
        self.facts.sort_by_key(|fact| fact.place);
    }
}

impl FlowFile {
    /// The flow; `None` only if a built-in file did not parse, which a test rules out.
    fn flow(&self) -> Option<&Flow> {
        self.flow.get_or_init(|| read(&self.file, self.text).ok()).as_ref()
    }
}

enum Place {
    Flow,
    Messages,
    Rules,
    Sources,
}

fn place(name: &str) -> Option<Place> {
    let mut parts = name.split('/');
    let place = match (parts.next()?, parts.next()?, parts.next()) {
        ("flows", file, None) if file.ends_with(".toml") => Place::Flow,
        ("rules", file, None) if file.ends_with(".toml") => Place::Rules,
        ("sources", file, None) if file.ends_with(".toml") => Place::Sources,
        ("locales", "terms.ftl", None) => Place::Messages,
        ("locales", tag, Some(file)) if file.ends_with(".ftl") && Language::from_tag(tag).is_some() => Place::Messages,
        _ => return None,
    };
    parts.next().is_none().then_some(place)
}

fn read<'a, T: Deserialize<'a>>(name: &str, text: &'a str) -> Result<T, Fault> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map(|span| line_at(text, span.start));
        Fault::new(name, line, "toml").with("reason", error.message())
    })
}
