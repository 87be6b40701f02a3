//! From one flow to another: the facts that go along, and the command with them.

use super::condition::{Facts, UNKNOWN};
use super::flow::Flow;
use super::known::{self, Closed};
use super::standing::OFFLINE;
use super::{Book, Day, Messages, Request, advise};
use offhook_readers::ResultCode;

/// Facts about the PC itself, which stay as they are when its key is replaced.
const OF_THE_PC: [&str; 5] = ["about", "computers", "network", "system", "target"];

/// The way to another flow.
pub(super) struct Lead {
    flow: String,
    /// The facts that matter there.
    pub(super) facts: Facts,
    /// What is typed to go there.
    pub(super) command: String,
    /// The facts as they are once the rules of that flow have been applied.
    there: Facts,
}

impl Lead {
    pub(super) fn to(book: &Book, flow: &str, here: &Facts, request: &Request<'_>, day: &Day) -> Self {
        // Where a key is in the way, it is replaced first; what was said of it and of its output is past then.
        let new_key = flow == OFFLINE && Closed::of(here).is_some_and(|why| why != Closed::Licensed);
        let mut facts = Facts::new();
        for (name, value) in here.iter().filter(|(name, value)| matters(book, flow, name, value)) {
            if !new_key || OF_THE_PC.contains(&name) {
                facts.insert(name, value);
            }
        }
        let request = if new_key { Request::new() } else { *request };
        let mut there = facts.clone();
        request.facts().iter().for_each(|(name, value)| super::condition::fill(&mut there, name, value));
        known::complete(&mut there);
        advise::apply(book, day, flow, &mut there);
        let command = command(flow, &facts, &request);
        Self { flow: flow.to_string(), facts, command, there }
    }

    /// The title of the flow, as it is with these facts.
    pub(super) fn title(&self, messages: &Messages) -> String {
        let arguments: Vec<(&str, &str)> = self.there.iter().collect();
        messages.format(&format!("title-{}", self.flow), &arguments).trim_end().to_string()
    }
}

/// Whether a fact changes anything in a flow, and can be stated.
fn matters(book: &Book, flow: &str, name: &str, value: &str) -> bool {
    let is_default = Request::defaults().contains(&(name, value));
    let is_code = name == advise::CODE && ResultCode::parse(value).is_some();
    let can_be_stated = is_code || book.values(name).is_some_and(|values| values.contains(&value));
    // How the digits stand is not said but seen; what is held up by the program is not on paper.
    let is_seen = matches!(name, "cid" | "iid" | "layout" | "medium" | "naming" | "origin" | "state");
    value != UNKNOWN && !is_default && can_be_stated && !is_seen && is_named(book, flow, name)
}

/// Whether a flow, or a rule that applies to it, names a fact.
fn is_named(book: &Book, flow: &str, name: &str) -> bool {
    let by_rule = book.rules().any(|rule| {
        rule.when.contains_key(name)
            && rule.when.get(advise::FLOW).is_some_and(|flows| flows.iter().any(|of| of == flow))
    });
    // What the trouble is about, and on which system, is in the sentences too.
    matches!(name, "about" | "system") || by_rule || book.flow(flow).is_some_and(|flow| names(flow, name))
}

fn names(flow: &Flow, name: &str) -> bool {
    let in_steps =
        || flow.steps().any(|(section, step)| section.when.contains_key(name) || step.when.contains_key(name));
    flow.facts.contains_key(name) || in_steps()
}

fn command(flow: &str, facts: &Facts, request: &Request<'_>) -> String {
    let mut command = format!("offhook guide --flow {flow}");
    // Windows itself is meant where no product is named.
    let needs_name = facts.get("target").is_some_and(|target| target != "system");
    let mut said = Facts::new();
    if let Some(arguments) = request.arguments {
        command += &format!(" {arguments}");
        said = request.record.map(Facts::of).unwrap_or_default();
        known::complete(&mut said);
    } else if let Some(id) = request.product_number().filter(|_| flow == OFFLINE && needs_name) {
        command += &format!(" --activation-id {id}");
    }
    let mut known = said;
    for (name, value) in facts.iter().filter(|(name, _)| *name != "target") {
        if known.get(name) != Some(value) {
            command += &format!(" --fact {name}={value}");
        }
        known.insert(name, value);
    }
    known.remove("target");
    known::complete(&mut known);
    // What is activated follows from what the trouble is about, but for a KMS host of Office.
    if let Some(target) = facts.get("target").filter(|target| known.get("target") != Some(target)) {
        let is_said = request.arguments.is_some() && request.record.is_some();
        if !is_said && target != "system" {
            command += &format!(" --fact target={target}");
        }
    }
    if request.anyway && flow == OFFLINE {
        command += " --anyway";
    }
    command
}
