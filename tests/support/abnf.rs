//! A small ABNF reader, recogniser and sentence maker, to hold grammars and parsers together.
//!
//! # Not supported
//!
//! - rule names in another case than they are defined in;
//! - incremental alternatives (`=/`) and prose (`<…>`): refused when read;
//! - left recursion: the recogniser panics;
//! - sentences of rules that call themselves: they need not end.

use std::boxed::Box;
use std::collections::HashMap;
use std::format;
use std::string::{String, ToString};
use std::vec;
use std::vec::Vec;

const CORE_RULES: &str = "DIGIT = %x30-39\nSP = %x20\n";

/// How many times more than its least a repetition without end is followed in sentences.
const MOST_MORE: usize = 3;

/// Rules, in the order in which they were read.
pub(crate) struct Grammar {
    rules: Vec<Rule>,
    index: HashMap<String, usize>,
}

/// One rule as written, without comments and with single spaces.
pub(crate) struct Rule {
    pub(crate) name: String,
    pub(crate) text: String,
    node: Node,
}

impl Grammar {
    /// Reads files that may name each other's rules.
    pub(crate) fn read(files: &[&str]) -> Result<Self, String> {
        let mut grammar = Self { rules: Vec::new(), index: HashMap::new() };
        for text in [CORE_RULES].iter().chain(files).flat_map(|file| rule_texts(file)) {
            let (name, _) = text.split_once(" = ").ok_or_else(|| format!("no rule: {text}"))?;
            if grammar.index.insert(name.to_string(), grammar.rules.len()).is_some() {
                return Err(format!("{name} stands twice"));
            }
            grammar.rules.push(Rule { name: name.to_string(), text, node: Node::nothing() });
        }
        for place in 0..grammar.rules.len() {
            let Rule { name, text, .. } = &grammar.rules[place];
            let mut reader = Reader { rest: &text[name.len() + " = ".len()..], index: &grammar.index };
            let node = reader.alternation().and_then(|node| reader.end().map(|()| node));
            let node = node.map_err(|error| format!("{name}: {error}"))?;
            grammar.rules[place].node = node;
        }
        for place in 0..grammar.rules.len() {
            let node = grammar.simplified(&grammar.rules[place].node);
            grammar.rules[place].node = node;
        }
        Ok(grammar)
    }

    /// The characters that a rule of exactly one character matches; nothing for any other rule.
    pub(crate) fn characters(&self, rule: &str) -> Option<&Characters> {
        match &self.rules[self.place(rule)].node {
            Node::Characters(characters) => Some(characters),
            _ => None,
        }
    }

    /// Whether the whole input is a sentence of the rule.
    pub(crate) fn matches(&self, rule: &str, input: &[char]) -> bool {
        assert!(input.len() < Places::CAPACITY, "the recogniser keeps fewer than {} characters", Places::CAPACITY);
        let mut recogniser = Recogniser { grammar: self, input, ends: HashMap::new() };
        recogniser.ends_of_rule(self.place(rule), 0).contains(input.len())
    }

    /// A sentence of the rule. `draw(n)` is any number below `n`.
    pub(crate) fn sentence(&self, rule: &str, draw: &mut dyn FnMut(usize) -> usize) -> Vec<char> {
        let mut sentence = Vec::new();
        // One sentence is bare, the next is full of what may be left out.
        let more = [0, 1, 3, 6][draw(4)];
        self.write(&self.rules[self.place(rule)].node, more, draw, &mut sentence);
        sentence
    }

    fn place(&self, rule: &str) -> usize {
        *self.index.get(rule).unwrap_or_else(|| panic!("no rule {rule}"))
    }

    /// `more`: in how many of nine cases a repetition goes on.
    fn write(&self, node: &Node, more: usize, draw: &mut dyn FnMut(usize) -> usize, out: &mut Vec<char>) {
        match node {
            Node::Alternation(nodes) => self.write(&nodes[draw(nodes.len())], more, draw, out),
            Node::Characters(characters) => out.push(characters.any(draw)),
            Node::Concatenation(nodes) => nodes.iter().for_each(|node| self.write(node, more, draw, out)),
            Node::Repetition { least, most, of } => {
                let most = most.unwrap_or(least + MOST_MORE);
                let mut times = *least;
                while times < most && draw(9) < more {
                    times += 1;
                }
                (0..times).for_each(|_| self.write(of, more, draw, out));
            }
            Node::Rule(place) => self.write(&self.rules[*place].node, more, draw, out),
        }
    }

    /// The same with every choice between single characters as one set.
    fn simplified(&self, node: &Node) -> Node {
        if let Some(ranges) = self.ranges(node, self.rules.len()) {
            return Node::Characters(Characters::of(ranges));
        }
        let all = |nodes: &[Node]| nodes.iter().map(|node| self.simplified(node)).collect();
        match node {
            Node::Alternation(nodes) => Node::Alternation(all(nodes)),
            Node::Characters(characters) => Node::Characters(characters.clone()),
            Node::Concatenation(nodes) => Node::Concatenation(all(nodes)),
            Node::Repetition { least, most, of } => {
                Node::Repetition { least: *least, most: *most, of: Box::new(self.simplified(of)) }
            }
            Node::Rule(place) => Node::Rule(*place),
        }
    }

    /// What a node of exactly one character matches. No chain of rules is longer than there are rules: `depth`.
    fn ranges(&self, node: &Node, depth: usize) -> Option<Vec<(char, char)>> {
        match node {
            Node::Alternation(nodes) => {
                let mut ranges = Vec::new();
                for node in nodes {
                    ranges.extend(self.ranges(node, depth)?);
                }
                Some(ranges)
            }
            Node::Characters(characters) => Some(characters.0.clone()),
            Node::Rule(place) => self.ranges(&self.rules[*place].node, depth.checked_sub(1)?),
            Node::Concatenation(_) | Node::Repetition { .. } => None,
        }
    }
}

/// The rules of one file, in order.
pub(crate) fn rules(file: &str) -> Vec<(String, String)> {
    let named = |text: String| Some((text.split_once(" = ")?.0.to_string(), text));
    rule_texts(file).into_iter().filter_map(named).collect()
}

/// Each rule on one line, without comments. A line that starts with a space goes on with the rule above.
fn rule_texts(file: &str) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for line in file.lines().map(without_comment).filter(|line| !line.trim().is_empty()) {
        match texts.last_mut() {
            Some(text) if line.starts_with([' ', '\t']) => *text = format!("{text} {line}"),
            _ => texts.push(line.to_string()),
        }
    }
    texts.iter().map(|text| single_spaced(text)).collect()
}

fn without_comment(line: &str) -> &str {
    let mut quoted = false;
    let comment = line.char_indices().find(|(_, c)| {
        quoted ^= *c == '"';
        *c == ';' && !quoted
    });
    comment.map_or(line, |(at, _)| &line[..at])
}

pub(crate) fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

enum Node {
    Alternation(Vec<Node>),
    Characters(Characters),
    Concatenation(Vec<Node>),
    Repetition { least: usize, most: Option<usize>, of: Box<Node> },
    Rule(usize),
}

impl Node {
    fn nothing() -> Self {
        Self::Concatenation(Vec::new())
    }

    fn range(first: char, last: char) -> Self {
        Self::Characters(Characters::of(vec![(first, last)]))
    }
}

/// A set of characters, as ranges in order.
#[derive(Clone)]
pub(crate) struct Characters(Vec<(char, char)>);

impl Characters {
    fn of(mut ranges: Vec<(char, char)>) -> Self {
        ranges.sort_unstable();
        let mut merged: Vec<(char, char)> = Vec::new();
        for (first, last) in ranges {
            match merged.last_mut() {
                Some(range) if first as u32 <= range.1 as u32 + 1 => range.1 = range.1.max(last),
                _ => merged.push((first, last)),
            }
        }
        Self(merged)
    }

    pub(crate) fn contains(&self, character: char) -> bool {
        let after = self.0.partition_point(|(first, _)| *first <= character);
        after > 0 && character <= self.0[after - 1].1
    }

    fn any(&self, draw: &mut dyn FnMut(usize) -> usize) -> char {
        let (first, last) = self.0[draw(self.0.len())];
        let number = first as usize + draw(last as usize - first as usize + 1);
        // Only a range across the surrogates can miss.
        u32::try_from(number).ok().and_then(char::from_u32).unwrap_or(first)
    }
}

/// Reads the right side of one rule.
struct Reader<'a> {
    rest: &'a str,
    index: &'a HashMap<String, usize>,
}

impl<'a> Reader<'a> {
    fn alternation(&mut self) -> Result<Node, String> {
        let mut nodes = vec![self.concatenation()?];
        while self.took("/") {
            nodes.push(self.concatenation()?);
        }
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Node::Alternation(nodes) })
    }

    fn concatenation(&mut self) -> Result<Node, String> {
        let mut nodes = vec![self.repetition()?];
        while !self.rest.trim_start().is_empty() && !self.rest.trim_start().starts_with(['/', ')', ']']) {
            nodes.push(self.repetition()?);
        }
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Node::Concatenation(nodes) })
    }

    fn repetition(&mut self) -> Result<Node, String> {
        self.rest = self.rest.trim_start();
        let least = self.number(10)?;
        let (least, most) = match (self.rest.strip_prefix('*'), least) {
            (Some(rest), least) => {
                self.rest = rest;
                (least.unwrap_or(0), self.number(10)?)
            }
            (None, Some(times)) => (times, Some(times)),
            (None, None) => return self.element(),
        };
        let least = least as usize;
        Ok(Node::Repetition { least, most: most.map(|most| most as usize), of: Box::new(self.element()?) })
    }

    fn element(&mut self) -> Result<Node, String> {
        let start = self.rest;
        let refused = || Err(format!("cannot read {start}"));
        match start.chars().next() {
            Some('(') => self.bracketed(")"),
            Some('[') => Ok(Node::Repetition { least: 0, most: Some(1), of: Box::new(self.bracketed("]")?) }),
            Some('"') => self.string(false),
            Some('%') => {
                let radix = match start.as_bytes().get(1).map(u8::to_ascii_lowercase) {
                    Some(b'b') => 2,
                    Some(b'd') => 10,
                    Some(b'x') => 16,
                    Some(letter @ (b'i' | b's')) if start[2..].starts_with('"') => {
                        self.rest = &start[2..];
                        return self.string(letter == b's');
                    }
                    _ => return refused(),
                };
                self.rest = &start[2..];
                self.characters(radix)
            }
            Some(letter) if letter.is_ascii_alphabetic() => {
                let end = start.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(start.len());
                let (name, rest) = start.split_at(end);
                self.rest = rest;
                let place = self.index.get(name).ok_or_else(|| format!("no rule {name}"))?;
                Ok(Node::Rule(*place))
            }
            _ => refused(),
        }
    }

    fn bracketed(&mut self, close: &str) -> Result<Node, String> {
        let start = self.rest;
        self.rest = &start[1..];
        let node = self.alternation()?;
        if self.took(close) { Ok(node) } else { Err(format!("no {close} for {start}")) }
    }

    /// `"…"`, which is ASCII by RFC 5234.
    fn string(&mut self, exact: bool) -> Result<Node, String> {
        let (string, rest) = self.rest[1..].split_once('"').ok_or_else(|| format!("no end to {}", self.rest))?;
        if !string.is_ascii() {
            return Err(format!("{string} is not ASCII"));
        }
        self.rest = rest;
        let either = |c: char| [c.to_ascii_lowercase(), c.to_ascii_uppercase()].map(|c| (c, c)).to_vec();
        let node = |c| if exact { Node::range(c, c) } else { Node::Characters(Characters::of(either(c))) };
        let mut nodes: Vec<Node> = string.chars().map(node).collect();
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Node::Concatenation(nodes) })
    }

    /// `30`, `30-39` or `30.31.32`.
    fn characters(&mut self, radix: u32) -> Result<Node, String> {
        let first = self.character(radix)?;
        if let Some(rest) = self.rest.strip_prefix('-') {
            self.rest = rest;
            let last = self.character(radix)?;
            return if first <= last { Ok(Node::range(first, last)) } else { Err(format!("{first}-{last} is empty")) };
        }
        let mut nodes = vec![Node::range(first, first)];
        while let Some(rest) = self.rest.strip_prefix('.') {
            self.rest = rest;
            let next = self.character(radix)?;
            nodes.push(Node::range(next, next));
        }
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Node::Concatenation(nodes) })
    }

    fn character(&mut self, radix: u32) -> Result<char, String> {
        let start = self.rest;
        self.number(radix)?.and_then(char::from_u32).ok_or_else(|| format!("no character: {start}"))
    }

    fn number(&mut self, radix: u32) -> Result<Option<u32>, String> {
        let end = self.rest.find(|c: char| !c.is_digit(radix)).unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at(end);
        self.rest = rest;
        if digits.is_empty() {
            return Ok(None);
        }
        u32::from_str_radix(digits, radix).map(Some).map_err(|error| format!("{digits}: {error}"))
    }

    fn took(&mut self, sign: &str) -> bool {
        let rest = self.rest.trim_start().strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn end(&self) -> Result<(), String> {
        if self.rest.trim().is_empty() { Ok(()) } else { Err(format!("cannot read {}", self.rest)) }
    }
}

struct Recogniser<'a> {
    grammar: &'a Grammar,
    input: &'a [char],
    /// Where each rule ends when it starts at a place; nothing while that is being worked out.
    ends: HashMap<(usize, usize), Option<Places>>,
}

impl Recogniser<'_> {
    fn ends_of_rule(&mut self, rule: usize, start: usize) -> Places {
        let Rule { name, node, .. } = &self.grammar.rules[rule];
        match self.ends.insert((rule, start), None) {
            None => {}
            Some(None) => panic!("{name} is left-recursive"),
            Some(Some(ends)) => {
                self.ends.insert((rule, start), Some(ends));
                return ends;
            }
        }
        let ends = self.ends(node, Places::only(start));
        self.ends.insert((rule, start), Some(ends));
        ends
    }

    /// Every place where the node can end, started from any of `starts`.
    fn ends(&mut self, node: &Node, starts: Places) -> Places {
        if starts.is_empty() {
            return starts;
        }
        let mut ends = Places::default();
        match node {
            Node::Alternation(nodes) => {
                for node in nodes {
                    ends.join(self.ends(node, starts));
                }
            }
            Node::Characters(characters) => starts.for_each(|start| {
                if self.input.get(start).is_some_and(|c| characters.contains(*c)) {
                    ends.insert(start + 1);
                }
            }),
            Node::Concatenation(nodes) => {
                ends = starts;
                for node in nodes {
                    ends = self.ends(node, ends);
                }
            }
            Node::Repetition { least, most, of } => {
                let mut newest = starts;
                for _ in 0..*least {
                    newest = self.ends(of, newest);
                }
                ends = newest;
                // Only places not seen before are followed, so this stops even when `of` matches nothing.
                let mut more = most.map_or(usize::MAX, |most| most.saturating_sub(*least));
                while more > 0 && !newest.is_empty() {
                    newest = self.ends(of, newest).without(ends);
                    ends.join(newest);
                    more -= 1;
                }
            }
            Node::Rule(rule) => starts.for_each(|start| ends.join(self.ends_of_rule(*rule, start))),
        }
        ends
    }
}

/// A set of places in the input.
#[derive(Clone, Copy, Default)]
struct Places([u128; 4]);

impl Places {
    const CAPACITY: usize = 4 * 128;

    fn only(place: usize) -> Self {
        let mut places = Self::default();
        places.insert(place);
        places
    }

    fn insert(&mut self, place: usize) {
        self.0[place / 128] |= 1 << (place % 128);
    }

    fn contains(&self, place: usize) -> bool {
        self.0[place / 128] & 1 << (place % 128) != 0
    }

    fn is_empty(&self) -> bool {
        self.0 == [0; 4]
    }

    fn join(&mut self, other: Self) {
        for index in 0..4 {
            self.0[index] |= other.0[index];
        }
    }

    fn without(mut self, other: Self) -> Self {
        for index in 0..4 {
            self.0[index] &= !other.0[index];
        }
        self
    }

    fn for_each(self, mut visit: impl FnMut(usize)) {
        for (index, mut bits) in self.0.into_iter().enumerate() {
            while bits != 0 {
                visit(index * 128 + bits.trailing_zeros() as usize);
                bits &= bits - 1;
            }
        }
    }
}

/// SplitMix64 (Steele, Lea, Flood, 2014): the same numbers on every machine.
pub(crate) struct SplitMix(pub(crate) u64);

impl SplitMix {
    /// Any number below `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        // A remainder below `n` fits wherever `n` does.
        (mixed % n as u64) as usize
    }
}

#[cfg(test)]
#[path = "abnf/tests.rs"]
mod tests;
