//! Facts in, flow out: which question to ask next, and which rule decides.

use std::collections::BTreeSet;

use super::Day;
use super::book::Fact;
use super::condition::{Condition, Facts, UNKNOWN, fill, holds};
use super::host::{self, SCRIPT_HOST};
use super::known::{self, Closed};
use super::rules::{Offer, Rule};
use super::{Book, codes};
use offhook_readers::ResultCode;

/// The fact that holds a result code, and the one that follows from it.
pub(super) const CODE: &str = "code";
pub(super) const CODE_FLOW: &str = "code-flow";
/// The fact that stands for the flow itself, for rules that apply after the choice.
pub(super) const FLOW: &str = "flow";

/// Finds the flow: takes facts, hands out the next question worth asking.
///
/// A question is asked only while its answer can still change the flow; of several, the one that leaves the fewest flows
/// open on average. Every question ends: a fact is asked for once, and `unknown` is an answer.
///
/// # Examples
///
/// ```
/// use offhook_guidance::{Advisor, Book, Next};
///
/// let book = Book::shared();
/// let day = "2026-11-21".parse().expect("it is a day");
/// let mut advisor = Advisor::new(book, &day);
/// advisor.state("code", "0xC004F211")?;
/// advisor.state("hardware", "board")?;
/// while let Next::Ask(question) = advisor.ask() {
///     advisor.answer(&question.fact, "unknown")?;
/// }
/// assert!(advisor.flow().is_some());
/// # Ok::<(), offhook_guidance::NoSuchFact>(())
/// ```
#[derive(Clone, Debug)]
pub struct Advisor<'b> {
    book: &'b Book,
    day: &'b Day,
    facts: Facts,
    asked: Vec<String>,
    /// The answers that are left, where an output rules some out.
    pub(super) narrowed: Condition,
    /// Whether an output was read.
    pub(super) has_output: bool,
    /// What each answer stated, for taking it back.
    answered: Vec<Vec<String>>,
}

/// What comes next.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Next {
    /// A question.
    Ask(Question),
    /// The flow is known; or no rule decides, which the built-in rules never let happen.
    Done,
}

/// A question.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Question {
    /// The fact it asks for.
    pub fact: String,
    /// The answers, beside `unknown`. The fact `code` takes any result code as well.
    pub values: Vec<String>,
    /// Whether an answer to it is known in part, so that it is asked again for the rest.
    pub again: bool,
    /// What is known when it is asked; its words depend on that.
    pub known: Facts,
}

/// There is no such fact, or it has no such value.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct NoSuchFact {
    /// The name that was given.
    pub fact: String,
    /// The values that the fact has; empty when there is no such fact.
    pub values: Vec<String>,
}

impl core::fmt::Display for NoSuchFact {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.values.as_slice() {
            [] => write!(f, "no such fact: {}", self.fact),
            values => write!(f, "{}: expected {}", self.fact, values.join(", ")),
        }
    }
}

impl core::error::Error for NoSuchFact {}

impl<'b> Advisor<'b> {
    /// An advisor that knows nothing yet. Rules and steps are those that hold on this day.
    pub fn new(book: &'b Book, day: &'b Day) -> Self {
        let (facts, narrowed) = (Facts::new(), Condition::new());
        Self { book, day, facts, asked: Vec::new(), narrowed, has_output: false, answered: Vec::new() }
    }

    /// States a fact.
    ///
    /// # Errors
    ///
    /// There is no such fact, or it has no such value.
    pub fn state(&mut self, fact: &str, value: &str) -> Result<(), NoSuchFact> {
        self.take(fact, value).map(drop)
    }

    /// States a fact, or those that an answer stands for; says which.
    fn take(&mut self, fact: &str, value: &str) -> Result<Vec<String>, NoSuchFact> {
        if let Some(others) = self.book.fact(fact).and_then(|fact| fact.stands_for.get(value)) {
            // Said a second time it says nothing more, and the question would never end.
            if others.iter().all(|(name, value)| self.facts.get(name) == Some(value)) {
                self.note(fact, UNKNOWN.to_owned());
                return Ok(Vec::from([fact.to_owned()]));
            }
            others.iter().for_each(|(name, value)| self.note(name, value.to_owned()));
            return Ok(others.iter().map(|(name, _)| name.to_owned()).collect());
        }
        let values = self.book.values(fact).unwrap_or_default();
        let refused = || NoSuchFact { fact: fact.to_string(), values: values.iter().map(|v| v.to_string()).collect() };
        if values.is_empty() {
            return Err(refused());
        }
        let known = values.contains(&value) || value == UNKNOWN;
        // A message that was pasted may say that no script runs on the PC, with or without a code.
        if fact == CODE && !known && host::says_no_script_runs(value) && self.book.values(SCRIPT_HOST).is_some() {
            let code = ResultCode::find(value).next().map_or_else(|| String::from("none"), |code| code.to_string());
            self.note(SCRIPT_HOST, host::MISSING.to_owned());
            self.note(fact, code);
            return Ok(Vec::from([fact.to_owned(), SCRIPT_HOST.to_owned()]));
        }
        let value = match ResultCode::parse(value).or_else(|| ResultCode::find(value).next()) {
            Some(code) if fact == CODE && !known => code.to_string(),
            _ if known => value.to_owned(),
            _ => return Err(refused()),
        };
        self.note(fact, value);
        Ok(Vec::from([fact.to_owned()]))
    }

    /// States a fact that was asked for.
    ///
    /// # Errors
    ///
    /// As for [`state`](Self::state).
    pub fn answer(&mut self, fact: &str, value: &str) -> Result<(), NoSuchFact> {
        let stated = self.take(fact, value)?;
        self.answered.push(stated);
        self.asked.push(fact.to_string());
        Ok(())
    }

    /// Takes the last answer back; `None` when there is none.
    pub fn undo(&mut self) -> Option<String> {
        let fact = self.asked.pop()?;
        self.answered.pop().into_iter().flatten().for_each(|stated| self.facts.remove(&stated));
        Some(fact)
    }

    /// The next question, or nothing more to ask.
    pub fn ask(&self) -> Next {
        let candidates = self.candidates(&self.facts);
        if candidates.first().is_none_or(|(_, certain)| *certain) {
            return Next::Done;
        }
        match self.best_question(&candidates) {
            Some(fact) => {
                let values = self.offered(fact);
                let known = self.with_implied(&self.facts);
                Next::Ask(Question { fact: fact.to_owned(), values, again: self.is_asked_again(fact), known })
            }
            None => Next::Done,
        }
    }

    /// What is taken for the answer where nobody is asked: that the PC of an output is offline, which is why its output is here,
    /// and otherwise that nothing is known.
    pub fn presumed(&self, question: &Question) -> &'static str {
        let is_offline = self.has_output && question.fact == "network" && Closed::of(&self.facts).is_none();
        if is_offline { "isolated" } else { UNKNOWN }
    }

    /// Answers every question that is left without asking anybody.
    pub fn settle(&mut self) {
        while let Next::Ask(question) = self.ask() {
            let value = self.presumed(&question);
            self.facts.insert(question.fact, value);
        }
    }

    /// The answers to a question, without those that state what is known already.
    fn offered(&self, name: &str) -> Vec<String> {
        let Some(fact) = self.book.fact(name) else { return Vec::new() };
        let is_new = |value: &&String| {
            let others = fact.stands_for.get(*value);
            others.is_none_or(|others| others.iter().all(|(name, _)| !self.facts.contains_key(name)))
        };
        let known = self.with_implied(&self.facts);
        let is_offered = |value: &&String| self.is_left(name, value) && self.makes_sense(fact, value, &known);
        fact.values.iter().filter(is_new).filter(is_offered).cloned().collect()
    }

    /// Whether an answer was given that left the question open.
    fn is_asked_again(&self, fact: &str) -> bool {
        self.asked.iter().any(|asked| asked == fact)
    }

    /// Whether an answer makes sense with what is known.
    fn makes_sense(&self, fact: &Fact, value: &str, known: &Facts) -> bool {
        let applies = |offer: &&Offer| (!offer.again || self.is_asked_again(&fact.name)) && holds(&offer.when, known);
        fact.offer.iter().filter(applies).all(|offer| offer.values.iter().any(|offered| offered == value))
    }

    /// The flow, once it is known.
    pub fn flow(&self) -> Option<&'b str> {
        self.decision().and_then(|rule| rule.flow.as_deref())
    }

    /// What is known.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// What was asked for, in order.
    pub fn asked(&self) -> &[String] {
        &self.asked
    }

    pub(super) fn day(&self) -> &'b Day {
        self.day
    }

    pub(super) fn book(&self) -> &'b Book {
        self.book
    }

    /// The rule that decides, then those that apply because of it, and the facts as they are after that.
    pub(super) fn applied(&self) -> Option<(Vec<&'b Rule>, Facts)> {
        let decision = self.decision()?;
        let mut facts = self.with_implied(&self.facts);
        for (name, value) in decision.set.iter() {
            fill(&mut facts, name, value);
        }
        known::complete(&mut facts);
        let others = apply(self.book, self.day, decision.flow.as_deref()?, &mut facts);
        Some((core::iter::once(decision).chain(others).collect(), facts))
    }

    fn note(&mut self, fact: &str, value: String) {
        self.facts.insert(fact.to_string(), value);
    }

    fn decision(&self) -> Option<&'b Rule> {
        match self.candidates(&self.facts).first() {
            Some((rule, true)) => Some(rule),
            // An open rule that no question can close is passed over.
            Some(_) if self.ask() == Next::Done => {
                self.candidates(&self.facts).into_iter().find_map(|(rule, certain)| certain.then_some(rule))
            }
            _ => None,
        }
    }

    /// The facts with all that goes without asking. Each is set once, so this ends.
    fn with_implied(&self, facts: &Facts) -> Facts {
        let mut facts = facts.clone();
        let mut known = 0;
        while known != facts.len() {
            known = facts.len();
            for (implication, _) in &self.book.implications {
                let holds = |(name, values): (&String, &Vec<String>)| {
                    facts.get(name).is_some_and(|fact| values.iter().any(|value| value == fact))
                };
                if implication.when.iter().all(holds) {
                    for (name, value) in implication.set.iter() {
                        if !facts.contains_key(name) {
                            facts.insert(name, value);
                        }
                    }
                }
            }
        }
        if let Some(code) = facts.get(CODE).filter(|_| !facts.contains_key(CODE_FLOW)) {
            let flow = codes::flow(code).to_string();
            facts.insert(CODE_FLOW.to_string(), flow);
        }
        facts
    }

    /// The rules that may still decide, in order, up to the first that does for certain.
    fn candidates(&self, facts: &Facts) -> Vec<(&'b Rule, bool)> {
        let facts = &self.with_implied(facts);
        let mut candidates = Vec::new();
        for rule in self.book.rules().filter(|rule| rule.flow.is_some() && rule.lives_on(self.day)) {
            match self.verdict(&rule.when, facts) {
                Some(false) => {}
                certain => {
                    candidates.push((rule, certain.is_some()));
                    if certain.is_some() {
                        break;
                    }
                }
            }
        }
        candidates
    }

    /// Whether a condition holds; `None` while that depends on a fact that can be asked for.
    fn verdict(&self, condition: &Condition, facts: &Facts) -> Option<bool> {
        let mut open = false;
        for (name, values) in condition {
            let holds = |fact: &str| values.iter().any(|value| value == fact);
            let left = self.narrowed.get(name).filter(|_| facts.get(name).is_none_or(|fact| fact == UNKNOWN));
            if left.is_some_and(|left| left.iter().all(|value| holds(value))) {
                continue;
            }
            match facts.get(name) {
                None if left.is_some_and(|left| !left.iter().any(|value| holds(value)))
                    && (!holds(UNKNOWN) || left.is_some_and(|left| left.len() == 1)) =>
                {
                    return Some(false);
                }
                Some(fact) if !holds(fact) => return Some(false),
                Some(_) => {}
                None if self.may_ask(if name == CODE_FLOW { CODE } else { name }, facts) => open = true,
                None if !holds(UNKNOWN) => return Some(false),
                None => {}
            }
        }
        (!open).then_some(true)
    }

    /// Whether a fact may be asked for, now or once more is known.
    fn may_ask(&self, name: &str, facts: &Facts) -> bool {
        let possible = |(name, values): (&String, &Vec<String>)| {
            facts.get(name).is_none_or(|fact| values.iter().any(|value| value == fact))
        };
        self.book.fact(name).is_some_and(|fact| fact.when.iter().all(possible))
    }

    /// Whether the output leaves an answer open.
    fn is_left(&self, fact: &str, value: &str) -> bool {
        self.narrowed.get(fact).is_none_or(|left| left.iter().any(|open| open == value))
    }

    /// The fact whose answer leaves the fewest flows open on average; `None` when no answer changes anything.
    fn best_question(&self, candidates: &[(&'b Rule, bool)]) -> Option<&'b str> {
        let known = self.with_implied(&self.facts);
        let named: BTreeSet<&str> = candidates
            .iter()
            .flat_map(|(rule, _)| rule.when.keys())
            .map(|name| if name == CODE_FLOW { CODE } else { name })
            .filter(|name| !known.contains_key(name))
            .collect();
        // Of questions that are equally good, the one that is declared first.
        let settled = |(name, values): (&String, &Vec<String>)| {
            known.get(name).is_some_and(|fact| values.iter().any(|value| value == fact))
        };
        let makes_sense = |fact: &&Fact| named.contains(fact.name.as_str()) && fact.when.iter().all(settled);
        let sensible = || self.book.facts.iter().filter(makes_sense);
        let early = |fact: &&Fact| !fact.early.is_empty() && fact.early.iter().all(settled);
        if let Some(fact) = sensible().filter(early).find(|fact| self.cost(&fact.name).is_some()) {
            return Some(&fact.name);
        }
        let names = sensible().map(|fact| fact.name.as_str());
        let scored = names.filter_map(|name| Some((self.cost(name)?, name)));
        scored.reduce(|best, other| if other.0.is_below(&best.0) { other } else { best }).map(|(_, name)| name)
    }

    /// How many flows, and then rules, stay open after the answer, over all answers; `None` when all lead to the same.
    fn cost(&self, name: &str) -> Option<Cost> {
        let mut cost = Cost::default();
        let mut outcomes: BTreeSet<Vec<&str>> = BTreeSet::new();
        let answers = self.answers(name);
        let codes = answers.iter().filter(|value| is_code(value)).count();
        for value in answers {
            let mut facts = self.facts.clone();
            facts.insert(name.to_string(), value.to_string());
            let candidates = self.candidates(&facts);
            let mut flows: Vec<&str> = candidates.iter().filter_map(|(rule, _)| rule.flow.as_deref()).collect();
            flows.sort_unstable();
            flows.dedup();
            // As many people come without a code as with one.
            let weight = if codes > 0 && !is_code(value) { codes } else { 2 };
            cost.total += weight * (flows.len() * 1000 + candidates.len());
            cost.answers += weight;
            outcomes.insert(candidates.iter().map(|(rule, _)| rule.id()).collect());
        }
        (outcomes.len() > 1).then_some(cost)
    }

    fn answers(&self, name: &str) -> Vec<&'b str> {
        let fact = self.book.fact(name);
        let plain = |fact: &'b Fact| fact.values.iter().filter(|value| !fact.stands_for.contains_key(*value));
        let mut values: Vec<&str> = fact.map(|fact| plain(fact).map(String::as_str).collect()).unwrap_or_default();
        if name == CODE {
            let named = self.book.rules().filter_map(|rule| rule.when.get(CODE)).flatten().map(String::as_str);
            values.extend(named.chain(codes::representatives()));
        }
        let known = self.with_implied(&self.facts);
        values.retain(|value| {
            self.is_left(name, value) && fact.is_none_or(|fact| is_code(value) || self.makes_sense(fact, value, &known))
        });
        values.push(UNKNOWN);
        values.sort_unstable();
        values.dedup();
        values
    }
}

/// The rules that apply to a flow, beside the one that chose it. What they set is filled in.
pub(super) fn apply<'b>(book: &'b Book, day: &Day, flow: &str, facts: &mut Facts) -> Vec<&'b Rule> {
    facts.insert(FLOW.to_string(), flow.to_string());
    let mut applied = Vec::new();
    for rule in book.rules().filter(|rule| rule.flow.is_none() && rule.lives_on(day)) {
        if holds(&rule.when, facts) {
            for (name, value) in rule.set.iter() {
                fill(facts, name, value);
            }
            applied.push(rule);
        }
    }
    facts.remove(FLOW);
    applied
}

fn is_code(value: &str) -> bool {
    ResultCode::parse(value).is_some()
}

/// An average without fractions.
#[derive(Default)]
struct Cost {
    total: usize,
    answers: usize,
}

impl Cost {
    fn is_below(&self, other: &Self) -> bool {
        self.total * other.answers < other.total * self.answers
    }
}
