//! What is wrong with a book: names that lead nowhere, rows that nothing reaches, loops, messages that are missing.

mod paths;
mod sentences;
mod texts;

use std::collections::BTreeSet;

use super::Day;
use super::address::is_address;
use super::advise::{CODE, CODE_FLOW, FLOW};
use super::condition::{Condition, Facts, UNKNOWN};
use super::fault::{Fault, line_at};
use super::flow::{Flow, Need, StepRule, TO_FLOW};
use super::rules::Rule;
use super::{Book, codes};
use offhook_readers::ResultCode;

/// The fact that says whether the PC has a connection, and its value for none.
const NETWORK: &str = "network";
const ISOLATED: &str = "isolated";

impl Book {
    /// Everything that is wrong or will be one day, in the order of files and lines; nothing, when nothing is.
    pub fn verify(&self) -> Vec<Fault> {
        self.verify_on(&Day::latest())
    }

    /// Everything that is wrong on this day. Of dates, only those that have passed count.
    pub fn verify_on(&self, day: &Day) -> Vec<Fault> {
        let mut faults = Vec::new();
        self.verify_dates(day, &mut faults);
        self.verify_rules(&mut faults);
        for (flow, file) in self.all_flows() {
            self.verify_flow(flow, file, &mut faults);
        }
        self.verify_sources(&mut faults);
        paths::verify(self, &mut faults);
        texts::verify(self, &mut faults);
        faults.sort();
        faults.dedup();
        faults
    }

    fn verify_rules(&self, faults: &mut Vec<Fault>) {
        for fact in &self.facts {
            let stood_for = fact.stands_for.values().map(as_condition);
            let offer = fact.offer.iter().map(|offer| offer.when.clone());
            for condition in [fact.when.clone(), fact.early.clone()].into_iter().chain(stood_for).chain(offer) {
                self.verify_condition(&condition, &fact.file, Some(fact.line), false, &mut |fault| faults.push(fault));
            }
            let offered = fact.offer.iter().flat_map(|offer| &offer.values);
            for value in fact.stands_for.keys().chain(offered).filter(|value| !fact.values.contains(value)) {
                let fault = Fault::new(&fact.file, Some(fact.line), "no-value").with("fact", &fact.name);
                faults.push(fault.with("value", value));
            }
        }
        for (implication, file) in &self.implications {
            for condition in [&implication.when, &as_condition(&implication.set)] {
                self.verify_condition(condition, file, None, false, &mut |fault| faults.push(fault));
            }
        }
        let mut fallback = false;
        for (index, placed) in self.rules.iter().enumerate() {
            let (rule, file) = (&placed.rule, placed.file.as_str());
            let at = self.line(file, rule.id.span().start);
            let fault = |code| Fault::new(file, at, code).with("rule", rule.id());
            let mut add = |fault: Fault| faults.push(fault);
            self.verify_condition(&rule.when, file, at, rule.flow.is_none(), &mut add);
            if let Some(flow) = rule.flow.as_deref().filter(|flow| self.flow(flow).is_none()) {
                add(fault("no-flow").with("flow", flow));
            }
            if let Some(flow) = rule.flow.as_deref().filter(|flow| self.needs_more(flow, &rule.when)) {
                add(fault("needs-connection").with("flow", flow));
            }
            for source in rule.source.iter().filter(|source| self.source(source).is_none()) {
                add(fault("no-source").with("source", source));
            }
            let earlier = self.rules.get(..index).unwrap_or_default().iter().map(|placed| &placed.rule);
            if let Some(first) = earlier.clone().find(|first| shadows(first, rule)) {
                add(fault("shadowed").with("first", first.id()));
            }
            fallback |= rule.flow.is_some() && rule.when.is_empty();
        }
        if !fallback {
            faults.push(Fault::new("rules", None, "no-fallback"));
        }
    }

    fn verify_flow(&self, flow: &Flow, file: &str, faults: &mut Vec<Fault>) {
        let mut add = |fault: Fault| faults.push(fault);
        self.verify_condition(&flow.untested, file, Some(1), false, &mut add);
        for section in &flow.section {
            let at = self.line(file, section.id.span().start);
            self.verify_condition(&section.when, file, at, false, &mut add);
            self.verify_condition(&section.detail.clone().unwrap_or_default(), file, at, false, &mut add);
        }
        for (section, step) in flow.steps() {
            let at = self.line(file, step.id.span().start);
            let fault = |code| Fault::new(file, at, code).with("step", step.id.get_ref());
            self.verify_condition(&step.when, file, at, false, &mut add);
            self.verify_condition(&step.detail.clone().unwrap_or_default(), file, at, false, &mut add);
            self.verify_condition(&as_condition(&step.with), file, at, false, &mut add);
            if let Some(fact) = contradiction(&section.when, &step.when) {
                add(fault("never-shown").with("fact", fact));
            }
            for source in step.source.iter().chain(&step.page).filter(|source| self.source(source).is_none()) {
                add(fault("no-source").with("source", source));
            }
            if let Some(table) = step.table.as_deref().filter(|table| Self::table(flow, table).is_none()) {
                add(fault("no-table").with("table", table));
            }
            let then = step.then.as_deref().and_then(|target| target.strip_prefix(TO_FLOW));
            let both = section.when.iter().chain(&step.when).map(|(name, values)| (name.clone(), values.clone()));
            if let Some(other) = then.filter(|other| self.needs_more(other, &both.collect())) {
                add(fault("needs-connection").with("flow", other));
            }
            for target in jumps(step).filter(|target| !self.leads_somewhere(flow, target)) {
                add(fault("dangling-jump").with("target", target));
            }
        }
        for table in &flow.table {
            let used = flow.steps().any(|(_, step)| step.table.as_ref() == Some(table.id.get_ref()));
            // Years pass: a table that is over on the last day of its rows needs a step that says so.
            let over = !table.period.is_empty() && table.rows.iter().all(|row| table.period.contains_key(row));
            let says = |id: &String| flow.steps().any(|(_, step)| step.id.get_ref() == id && step.from.is_some());
            if over && !table.ended.as_ref().is_some_and(says) {
                let at = self.line(file, table.id.span().start);
                add(Fault::new(file, at, "period-over").with("table", table.id.get_ref()));
            }
            for when in table.when.values() {
                self.verify_condition(when, file, self.line(file, table.id.span().start), false, &mut add);
            }
            for row in table.period.keys().chain(table.when.keys()).filter(|row| !table.rows.contains(row)) {
                let at = self.line(file, table.id.span().start);
                add(Fault::new(file, at, "no-value").with("fact", table.id.get_ref()).with("value", row));
            }
            if !used {
                let at = self.line(file, table.id.span().start);
                add(Fault::new(file, at, "unused-table").with("table", table.id.get_ref()));
            }
        }
        self.verify_walks(flow, file, faults);
    }

    /// Holds that a source stands once and is named.
    fn verify_sources(&self, faults: &mut Vec<Fault>) {
        let by_rules = self.rules.iter().flat_map(|placed| placed.rule.source.iter());
        let by_steps = self
            .all_flows()
            .flat_map(|(flow, _)| flow.steps())
            .flat_map(|(_, step)| step.source.iter().chain(&step.page));
        let mut named: BTreeSet<&str> = by_rules.chain(by_steps).map(String::as_str).collect();
        for entry in super::CodeEntry::all() {
            entry.sources().for_each(|source| _ = named.insert(source));
        }
        for (id, (source, file)) in &self.sources {
            let fault = |code| Fault::new(file, self.line_of(file, &format!("[{id}]")), code).with("source", id);
            if !named.contains(id.as_str()) {
                faults.push(fault("unused-source"));
            }
            match &source.address {
                Some(address) if source.no_address || !is_address(address) => {
                    faults.push(fault("bad-address").with("address", address));
                }
                None if !source.no_address => faults.push(fault("no-address")),
                _ => {}
            }
            let same =
                |other: &&String| *other < id && self.source(other).is_some_and(|known| known.title == source.title);
            if let Some(first) = self.sources.keys().find(same) {
                faults.push(fault("source-twice").with("first", first));
            }
        }
    }

    /// Holds that something is said of what ended before this day: where one step or rule ends, another begins.
    fn verify_dates(&self, day: &Day, faults: &mut Vec<Fault>) {
        let begins = |until: &Day, from: Option<&Day>| from.is_some_and(|from| from > until);
        for placed in &self.rules {
            let rule = &placed.rule;
            let Some(until) = rule.until.as_ref().filter(|until| *until < day) else { continue };
            if !self.rules().any(|other| begins(until, other.from.as_ref())) {
                let at = self.line(&placed.file, rule.id.span().start);
                let fault = Fault::new(&placed.file, at, "date-passed").with("rule", rule.id()).with("step", "");
                faults.push(fault.with("date", until));
            }
        }
        for (flow, file) in self.all_flows() {
            for (_, step) in flow.steps() {
                let Some(until) = step.until.as_ref().filter(|until| *until < day) else { continue };
                if !flow.steps().any(|(_, other)| begins(until, other.from.as_ref())) {
                    let at = self.line(file, step.id.span().start);
                    let fault = Fault::new(file, at, "date-passed").with("rule", "").with("step", step.id.get_ref());
                    faults.push(fault.with("date", until));
                }
            }
        }
    }

    fn verify_walks(&self, flow: &Flow, file: &str, faults: &mut Vec<Fault>) {
        if flow.walk.is_empty() {
            faults.push(Fault::new(file, Some(1), "no-walk").with("flow", flow.id()));
        }
        let latest = Day::latest();
        for walk in &flow.walk {
            let at = self.line(file, walk.name.span().start);
            self.verify_condition(&as_condition(&walk.facts), file, at, false, &mut |fault| faults.push(fault));
            let day = walk.as_of.as_ref().unwrap_or(&latest);
            let seen: Vec<&str> =
                flow.sections(&walk.facts, day).iter().map(|(section, _)| section.id.get_ref().as_str()).collect();
            if seen != walk.sections {
                let fault = Fault::new(file, at, "walk-ends").with("walk", walk.name.get_ref());
                faults.push(fault.with("sections", seen.join(", ")));
            }
        }
    }

    /// Holds a condition to the facts and values that exist.
    fn verify_condition(
        &self,
        condition: &Condition,
        file: &str,
        at: Option<usize>,
        after_choice: bool,
        add: &mut impl FnMut(Fault),
    ) {
        for (fact, values) in condition {
            let Some(known) = self.known_values(fact, after_choice) else {
                add(Fault::new(file, at, "no-fact").with("fact", fact));
                continue;
            };
            for value in values {
                let code = fact == CODE && ResultCode::parse(value).is_some_and(|code| code.to_string() == *value);
                if !known.contains(value.as_str()) && !code {
                    add(Fault::new(file, at, "no-value").with("fact", fact).with("value", value));
                }
            }
        }
    }

    /// Every value that a condition on a fact may name; `None` for a fact that does not exist.
    fn known_values(&self, fact: &str, after_choice: bool) -> Option<BTreeSet<&str>> {
        let mut known: BTreeSet<&str> = match fact {
            FLOW if after_choice => self.flows().collect(),
            CODE_FLOW => codes::representatives().into_iter().map(codes::flow).collect(),
            _ => self.values(fact).unwrap_or_default().into_iter().collect(),
        };
        known.extend(self.rules().filter_map(|rule| rule.set.get(fact)));
        if known.is_empty() {
            return None;
        }
        known.insert(UNKNOWN);
        Some(known)
    }

    /// Whether a flow needs a connection, and is reached although it is known that there is none.
    fn needs_more(&self, flow: &str, when: &Condition) -> bool {
        let needs = self.flow(flow).is_some_and(|flow| flow.needs == Some(Need::Connection));
        needs && when.get(NETWORK).is_none_or(|values| values.iter().any(|value| value == ISOLATED))
    }

    fn leads_somewhere(&self, flow: &Flow, target: &str) -> bool {
        match target.strip_prefix(TO_FLOW) {
            Some(other) => self.flow(other).is_some(),
            None => flow.place(target).is_some(),
        }
    }

    /// The line of a place in a file of the book.
    fn line(&self, file: &str, place: usize) -> Option<usize> {
        self.text(file).map(|text| line_at(text, place))
    }

    /// The line that begins like this.
    fn line_of(&self, file: &str, start: &str) -> Option<usize> {
        let text = self.text(file)?;
        text.lines().position(|line| line.starts_with(start)).map(|index| index + 1)
    }

    /// The text of a file; one's own before that of the same name that is built in.
    fn text(&self, name: &str) -> Option<&str> {
        let named = || self.files.iter().filter(|file| file.name == name);
        named().find(|file| file.own).or_else(|| named().next()).map(|file| &*file.text)
    }
}

/// Facts as a condition that only they fulfil.
fn as_condition(facts: &Facts) -> Condition {
    facts.iter().map(|(name, value)| (name.to_owned(), Vec::from([value.to_owned()]))).collect()
}

/// Where a step may lead.
fn jumps(step: &StepRule) -> impl Iterator<Item = &str> {
    step.on_failure.iter().chain(&step.see).chain(&step.then).map(String::as_str)
}

/// Whether a rule is never reached, because an earlier one decides wherever it would.
fn shadows(first: &Rule, second: &Rule) -> bool {
    let always = first.from.is_none() && first.until.is_none();
    let wider = |name: &String, values: &Vec<String>| {
        second.when.get(name).is_some_and(|others| others.iter().all(|value| values.contains(value)))
    };
    let decide = first.flow.is_some() && second.flow.is_some();
    decide && always && first.when.iter().all(|(name, values)| wider(name, values))
}

/// The fact on which two conditions can never both hold.
fn contradiction<'a>(one: &'a Condition, other: &Condition) -> Option<&'a String> {
    let apart = |(name, values): &(&String, &Vec<String>)| {
        other.get(*name).is_some_and(|others| !others.iter().any(|value| values.contains(value)))
    };
    one.iter().find(apart).map(|(name, _)| name)
}

/// The name of a message from its parts.
fn message(prefix: &str, name: &str) -> String {
    format!("{prefix}-{name}")
}
