//! Builds records from a stream of nodes, labelled values and ends of nodes, for JSON and XML alike.

use std::collections::{BTreeMap, BTreeSet};

use crate::found::Found;
use crate::input::encoding::Encoding;
use crate::input::lines::{Line, unquoted};
use crate::reading::{Collected, Reading, Unused};
use crate::record::Record;
use crate::result_code::ResultCode;
use crate::role::Role;
use crate::tool::Tool;
use crate::tree::merge::{Children, Merged, is_product, spanned};
use crate::tree::values::{self, Label, Use};
use crate::words::labels::{self, Sentence};
use crate::words::shapes;
use zeroize::Zeroizing;

/// No list has more levels; what stands below is not read.
pub(crate) const DEEPEST: usize = 64;
/// No value has more bytes; of a longer one nothing is read.
pub(crate) const LONGEST_VALUE: usize = 64 * 1024;
/// How many different labels are remembered with what they mean.
const MOST_LABELS: usize = 512;
/// How many names and numbers of a computer are kept until its node closes.
const MOST_OWN: usize = 4;
/// How many of the lines that were not understood are named.
const MOST_UNUSED: usize = 1000;
/// How much of a line that was not understood is kept.
const SHOWN: usize = 200;
/// How many values of a list may be the lines of a text, and how long they are at most.
const MOST_LINES: usize = 4096;
const LONGEST_LINE: usize = 4096;
/// The labels of a label, and those of a value, where a property is a node of its own.
const KEYS: [&str; 6] = ["field", "key", "label", "n", "name", "property"];
const VALUES: [&str; 3] = ["text", "v", "value"];

/// The first and last line of a value, counted from 1.
pub(crate) type Lines = (usize, usize);

/// Reads a text of several lines.
pub(crate) type ReadText = fn(&str) -> Collected;

pub(crate) struct Tree {
    /// The open nodes; the first is the document and never closes.
    nodes: Vec<Node>,
    /// How many nodes are open of which nothing is read, and whether because they only describe others.
    skipped: usize,
    is_noise: bool,
    labels: BTreeMap<String, Option<(Role, &'static str)>>,
    /// Reads what a value holds as a text, for instance what a command printed.
    read_text: ReadText,
    /// Whether a property that only the class of Windows has was seen.
    is_cim: bool,
    /// Whether it tells what the module `OSLicense` was asked to do.
    is_os_license: bool,
    is_damaged: bool,
    build: Option<u32>,
    unused: Vec<Unused>,
    /// Their lines.
    noted: BTreeSet<usize>,
}

impl Tree {
    pub(crate) fn new(read_text: ReadText) -> Self {
        Self {
            read_text,
            nodes: [Node::new("", true)].into(),
            skipped: 0,
            is_noise: false,
            labels: BTreeMap::new(),
            is_cim: false,
            is_os_license: false,
            is_damaged: false,
            build: None,
            unused: Vec::new(),
            noted: BTreeSet::new(),
        }
    }

    /// Begins a node; the items of a list speak of different things.
    pub(crate) fn open(&mut self, name: &str, is_list: bool, line: usize) {
        let is_noise = is_noise(name);
        if self.skipped == 0 && !is_noise && self.nodes.len() <= DEEPEST {
            return self.nodes.push(Node::new(name, is_list));
        }
        if self.skipped == 0 {
            self.is_noise = is_noise;
            if !is_noise {
                self.unused((line, line), name);
            }
        }
        self.skipped += 1;
    }

    /// A value of the node that is open.
    pub(crate) fn pair(&mut self, label: &str, value: &str, lines: Lines) {
        if self.skipped > 0 || is_noise(label) {
            if !self.is_noise && self.skipped > 0 && values::is_suspicious(value) {
                self.unused(lines, value);
            }
            return;
        }
        if self.is_of_lines(label, value, lines) {
            return;
        }
        let names_property = is_one_of(label, &KEYS) && self.known(value).is_some();
        let Some(node) = self.nodes.last_mut() else {
            return;
        };
        node.lines = spanned(node.lines, lines);
        if names_property && node.key.is_none() {
            node.key = Some((label.to_owned(), value.to_owned(), lines));
        } else if node.value.is_none() && (label == node.name || is_one_of(label, &VALUES)) && !node.is_list {
            node.value = Some((label.to_owned(), Found::new(value.to_owned()), lines));
        } else {
            self.keep(label, value, lines);
        }
    }

    /// Whether a value is a text of several lines, or may be a line of one, which is read when the list ends.
    fn is_of_lines(&mut self, label: &str, value: &str, lines: Lines) -> bool {
        if value.trim().contains('\n') && is_output(value) {
            let numbered: Vec<_> = value.lines().map(|line| (line, lines.0)).collect();
            self.read_lines(&numbered);
            return true;
        }
        let Some(node) = self.nodes.last_mut().filter(|node| node.is_list && !node.name.is_empty()) else {
            return false;
        };
        if node.lines_of_text.len() >= MOST_LINES || value.len() > LONGEST_LINE {
            return false;
        }
        node.lines_of_text.push((label.to_owned(), Found::new(value.to_owned()), lines));
        true
    }

    /// Reads the values of a list as the lines of a text; where they are none, each by itself.
    fn read_list(&mut self) {
        let Some(node) = self.nodes.last_mut() else { return };
        let values = core::mem::take(&mut node.lines_of_text);
        let joined = values.iter().fold(Zeroizing::new(String::new()), |mut joined, (_, value, _)| {
            joined.push_str(value.expose());
            joined.push('\n');
            joined
        });
        if is_output(&joined) {
            let numbered: Vec<_> = values.iter().map(|(_, value, lines)| (value.expose(), lines.0)).collect();
            return self.read_lines(&numbered);
        }
        for (label, value, lines) in values {
            self.keep(&label, value.expose(), lines);
        }
    }

    /// Reads the lines of a text, each with its place in the structure.
    fn read_lines(&mut self, numbered: &[(&str, usize)]) {
        let text = numbered.iter().fold(Zeroizing::new(String::new()), |mut text, (line, _)| {
            text.push_str(line.trim_end_matches(['\r', '\n']));
            text.push('\n');
            text
        });
        // What a command printed often stands there twice, as a text and as a list.
        let depth =
            self.nodes.len().saturating_sub(usize::from(self.nodes.last().is_some_and(|node| node.is_list)) + 1);
        let Some(owner) = self.nodes.get_mut(depth) else { return };
        if owner.texts.iter().any(|known| known.expose().trim() == text.trim()) {
            return;
        }
        owner.texts.push(Found::new(text.as_str().to_owned()));
        let Collected { records, unused } = (self.read_text)(&text);
        let place = |line: usize| numbered.get(line.saturating_sub(1)).or(numbered.last()).map_or(1, |(_, line)| *line);
        let mut read = Vec::with_capacity(records.len());
        for mut record in records {
            record.lines = (place(record.lines.0), place(record.lines.1));
            record.is_printed = true;
            read.push(record);
        }
        for line in unused.iter().filter(|_| !read.is_empty()) {
            let line_of_value = place(line.line);
            self.unused((line_of_value, line_of_value), line.text.expose());
        }
        if let Some(node) = self.nodes.last_mut() {
            node.children.push("", Merged::Products(read));
        }
    }

    /// Ends the node that is open.
    pub(crate) fn close(&mut self) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        if self.nodes.len() < 2 {
            return;
        }
        let Some((name, said)) = self.said() else {
            return;
        };
        if let Some(parent) = self.nodes.last_mut() {
            parent.children.push(&name, said);
        }
    }

    /// A value that broke off, and is whole all the same if its check digits say so.
    pub(crate) fn broken_pair(&mut self, label: &str, value: &str, lines: Lines) {
        self.damage(lines, || value);
        if self.is_whole(label, value) {
            self.pair(label, value, lines);
        }
    }

    /// Whether nothing is missing of a value that broke off.
    pub(crate) fn is_whole(&mut self, label: &str, value: &str) -> bool {
        values::is_whole(self.known(label).map(|(field, _)| field), value)
    }

    /// What is open was cut off: it is not known to what else it belongs.
    pub(crate) fn cut_off(&mut self) {
        self.nodes.iter_mut().for_each(|node| node.children.keep_apart());
    }

    /// Notes that the text broke off, or is not what it should be; the text of a line is looked for only once.
    pub(crate) fn damage<'a>(&mut self, lines: Lines, text: impl FnOnce() -> &'a str) {
        self.is_damaged = true;
        if self.is_new(lines.0) {
            self.unused(lines, text());
        }
    }

    /// Notes the lines of a text of which nothing was used; escapes may give it more lines than it stands on.
    pub(crate) fn unused(&mut self, (first, last): Lines, text: &str) {
        for (line, text) in (first..=last).zip(text.split('\n')).take(MOST_UNUSED) {
            if (line == first || !text.trim().is_empty()) && self.is_new(line) {
                let shown: String = text.trim().chars().take(SHOWN).collect();
                self.noted.insert(line);
                self.unused.push(Unused { line, text: Found::new(shown) });
            }
        }
    }

    fn is_new(&self, line: usize) -> bool {
        self.unused.len() < MOST_UNUSED && !self.noted.contains(&line)
    }

    pub(crate) fn is_damaged(&self) -> bool {
        self.is_damaged
    }

    pub(crate) fn is_os_license(&self) -> bool {
        self.is_os_license
    }

    pub(crate) fn is_cim(&self) -> bool {
        self.is_cim
    }

    /// Everything that was said.
    pub(crate) fn finish(mut self, tool: Tool, encoding: Encoding, lines: usize) -> Reading {
        self.skipped = 0;
        while self.nodes.len() > 1 {
            self.close();
        }
        let mut records = match self.said() {
            Some((_, Merged::Products(records))) => records,
            _ => Vec::new(),
        };
        records.sort_by_key(|record| record.lines.0);
        let mut reading =
            Reading { encoding, tool, language: None, build: self.build, records, lines, unused: self.unused };
        for record in &mut reading.records {
            record.tool = if record.is_printed { record.tool } else { tool };
            if tool == Tool::EventLog {
                // What wrote the event has a name too.
                record.name.take_if(|name| !shapes::is_product_name(name.raw()));
            }
            record.encoding = encoding;
            record.system_build = self.build;
            record.tidy();
        }
        reading.language = reading.records.iter().find_map(|record| record.language);
        reading.unused.sort_by_key(|unused| unused.line);
        reading
    }

    /// Ends a node and hands out what it said; a property that is a node of its own goes to the node around it.
    fn said(&mut self) -> Option<(String, Merged)> {
        self.read_list();
        let is_inner = self.nodes.len() > 1;
        let node = self.nodes.last_mut()?;
        match (node.key.take(), node.value.take()) {
            (Some((_, key, _)), Some((_, value, lines))) if is_inner && node.record.lines.0 == 0 => {
                let node = self.nodes.pop()?;
                self.keep(&key, value.expose(), lines);
                return Some((node.name, node.children.merged_with(node.record, false)));
            }
            (key, value) => {
                if let Some((label, key, lines)) = key {
                    self.keep(&label, &key, lines);
                }
                if let Some((label, value, lines)) = value {
                    self.keep(&label, value.expose(), lines);
                }
            }
        }
        self.keep_own();
        let mut node = self.nodes.pop()?;
        if node.record.lines.0 > 0 && !node.is_list {
            node.record.lines = spanned(node.record.lines, node.lines);
        }
        for more in node.more {
            node.children.push("", Merged::Products([more].into()));
        }
        Some((node.name, node.children.merged_with(node.record, node.is_title)))
    }

    /// The plain name and number in the node of a computer: its own, unless it has a name already or is a product.
    fn keep_own(&mut self) {
        let Some(node) = self.nodes.last_mut() else {
            return;
        };
        let is_name = |(label, value, _): &(String, Found, Lines)| {
            !labels::folded(label).eq("id") && !shapes::is_product_name(value.expose().trim())
        };
        let names_computer = node.own.iter().any(is_name) || !is_product(&node.record);
        let is_of_computer = node.record.computer.is_none() && names_computer;
        for (label, value, lines) in core::mem::take(&mut node.own) {
            let field = self.known(&label).map(|(field, _)| field);
            self.keep_as(&Label { text: &label, field, is_of_computer }, value.expose(), lines);
        }
    }

    fn keep(&mut self, label: &str, value: &str, lines: Lines) {
        let field = self.known(label).map(|(field, _)| field);
        let label = Label { text: label, field, is_of_computer: false };
        let Some(node) = self.nodes.last_mut() else {
            return;
        };
        if node.is_computer && label.is_plain() && node.own.len() < MOST_OWN {
            return node.own.push((label.text.to_owned(), Found::new(value.to_owned()), lines));
        }
        self.keep_as(&label, value, lines);
    }

    fn keep_as(&mut self, label: &Label<'_>, value: &str, lines: Lines) {
        let known = self.known(label.text);
        let Some(node) = self.nodes.last_mut() else {
            return;
        };
        let field = label.field;
        if field == Some(Role::ServiceVersion) {
            self.build = value.split('.').nth(2).and_then(|build| build.trim().parse().ok()).or(self.build);
            return;
        }
        let (first_more, ids) = (node.more.len(), node.ids());
        let was_named = node.record.name.is_some();
        let used_as = values::keep(&mut node.record, label, value, &mut node.more);
        node.is_title |= !was_named && node.record.name.is_some() && label.is_plain();
        node.record.came_with(lines.0);
        for more in &mut node.more[first_more..] {
            more.lines = lines;
            more.came_with(lines.0);
        }
        if used_as == Use::Kept {
            if node.more.len() == first_more || node.ids() != ids {
                node.record.lines = spanned(node.record.lines, lines);
            }
            if let Some((_, language)) = known {
                let is_common = matches!(labels::folded(label.text).as_str(), "id" | "pscomputername");
                let is_spelled = label.text.bytes().all(|byte| byte.is_ascii_alphanumeric());
                let is_of_module = matches!(field, Some(Role::Operation | Role::Success));
                self.is_os_license |= is_of_module && matches!(field, Some(Role::Operation));
                self.is_cim |= language == "cim" && !is_common && is_spelled && !is_of_module;
                let language = match language {
                    "*" => None,
                    "cim" | "ospp" => Some("en"),
                    language => Some(language),
                };
                node.record.language = node.record.language.or(language);
            }
        }
        if used_as == Use::DamagedId {
            node.record.damaged_activation_id = Some(lines.0);
        }
        if matches!(used_as, Use::DamagedId | Use::Unused) {
            self.unused(lines, value);
        }
    }

    fn known(&mut self, label: &str) -> Option<(Role, &'static str)> {
        if let Some(known) = self.labels.get(label) {
            return *known;
        }
        let known = labels::column(label);
        if self.labels.len() < MOST_LABELS && label.len() < SHOWN {
            self.labels.insert(label.to_owned(), known);
        }
        known
    }
}

struct Node {
    name: String,
    is_list: bool,
    is_computer: bool,
    record: Record,
    /// Where its values stand, whatever they say.
    lines: Lines,
    /// Further identifiers among its own values.
    more: Vec<Record>,
    /// A value that is the name of a property, with its own label.
    key: Option<(String, String, Lines)>,
    /// What may be the value of that property, with its own label.
    value: Option<(String, Found, Lines)>,
    /// The plain names and numbers in the node of a computer, each with its label.
    own: Vec<(String, Found, Lines)>,
    /// Whether its name may be that of a whole list.
    is_title: bool,
    /// The values of a list, each with its label: they may be the lines of a text.
    lines_of_text: Vec<(String, Found, Lines)>,
    /// The texts that were read of its values.
    texts: Vec<Found>,
    children: Children,
}

impl Node {
    fn new(name: &str, is_list: bool) -> Self {
        // `computers` is the list, and the label of each in it.
        let singular = name.strip_suffix(['s', 'S']).unwrap_or(name);
        // Inventories of GLPI and OCS call it so.
        let is_computer =
            name.eq_ignore_ascii_case("hardware") || matches!(labels::column(singular), Some((Role::Computer, _)));
        Self {
            name: name.chars().take(SHOWN).collect(),
            is_list,
            is_computer,
            record: Record::default(),
            lines: (0, 0),
            more: Vec::new(),
            key: None,
            value: None,
            own: Vec::new(),
            is_title: false,
            lines_of_text: Vec::new(),
            texts: Vec::new(),
            children: Children::new(is_list),
        }
    }

    fn ids(&self) -> (bool, bool) {
        (self.record.installation_id.is_some(), self.record.confirmation_id.is_some())
    }
}

/// What PowerShell adds to describe the class, its properties and their types.
fn is_noise(name: &str) -> bool {
    name.starts_with("CimClass") || matches!(name, "CimInstanceProperties" | "TN" | "TNRef")
}

/// Whether a text may be what a tool printed: it has several labels that are known, or a sentence of a tool.
fn is_output(text: &str) -> bool {
    let is_told = |said: Sentence| !matches!(said, Sentence::Nothing | Sentence::Portal);
    let mut labelled = 0;
    text.lines().take(MOST_LINES).any(|line| {
        let line = Line { number: 0, text: unquoted(line) };
        let parts = line.labelled().or_else(|| line.assigned());
        labelled += usize::from(parts.is_some_and(|(label, _)| labels::role(label).is_some()));
        labelled > 1
            || labels::sentence(line.text).is_some_and(is_told)
            || shapes::named_with_id(line.text).is_some()
            || (line.labelled().is_some() && ResultCode::find(line.text).any(ResultCode::is_licensing))
    })
}

fn is_one_of(label: &str, words: &[&str]) -> bool {
    words.iter().any(|word| label.eq_ignore_ascii_case(word))
}
