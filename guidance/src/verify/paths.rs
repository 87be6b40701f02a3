//! Where the steps of flows lead: what nothing reaches, and where there is no way out.

use std::collections::{BTreeMap, BTreeSet};

use crate::Book;
use crate::fault::Fault;
use crate::flow::{Flow, SectionRule, StepRule, TO_FLOW};

/// A section by its flow and place; one past the last is the end of the flow.
type Node<'a> = (&'a str, usize);

pub(super) fn verify(book: &Book, faults: &mut Vec<Fault>) {
    unreached_flows(book, faults);
    let mut edges: BTreeMap<Node<'_>, Vec<Node<'_>>> = BTreeMap::new();
    for (flow, file) in book.all_flows() {
        for (place, section) in flow.section.iter().enumerate() {
            edges.insert((flow.id(), place), successors(book, flow, place, section));
        }
        unreached_sections(book, flow, file, faults);
    }
    let free = with_exit(book, &edges);
    for (flow, file) in book.all_flows() {
        for (_, section) in flow.section.iter().enumerate().filter(|(place, _)| !free.contains(&(flow.id(), *place))) {
            let at = book.line(file, section.id.span().start);
            faults.push(Fault::new(file, at, "endless").with("section", section.id.get_ref()));
        }
    }
}

fn unreached_flows(book: &Book, faults: &mut Vec<Fault>) {
    let by_rule = book.rules().filter_map(|rule| rule.flow.as_deref());
    let jumps = book.all_flows().flat_map(|(flow, _)| flow.steps()).flat_map(|(_, step)| super::jumps(step));
    let reached: BTreeSet<&str> = by_rule.chain(jumps.filter_map(|target| target.strip_prefix(TO_FLOW))).collect();
    for (flow, file) in book.all_flows().filter(|(flow, _)| !reached.contains(flow.id())) {
        faults.push(Fault::new(file, Some(1), "unreached-flow").with("flow", flow.id()));
    }
}

fn unreached_sections(book: &Book, flow: &Flow, file: &str, faults: &mut Vec<Fault>) {
    let mut reached = BTreeSet::new();
    let mut open: Vec<usize> = Vec::from([0]);
    while let Some(place) = open.pop() {
        let Some(section) = flow.section.get(place).filter(|_| reached.insert(place)) else { continue };
        let failures = section.step.iter().flat_map(super::jumps).filter_map(|to| flow.place(to));
        let same = |(id, place)| (id == flow.id()).then_some(place);
        open.extend(successors(book, flow, place, section).into_iter().filter_map(same).chain(failures));
    }
    for (place, section) in flow.section.iter().enumerate() {
        let at = |start| book.line(file, start);
        if !reached.contains(&place) {
            let fault = Fault::new(file, at(section.id.span().start), "unreached-section");
            faults.push(fault.with("section", section.id.get_ref()));
        }
        let jump = section.step.iter().position(always_jumps);
        for step in section.step.iter().skip(jump.map_or(usize::MAX, |jump| jump.saturating_add(1))) {
            let fault = Fault::new(file, at(step.id.span().start), "unreached-step");
            faults.push(fault.with("step", step.id.get_ref()));
        }
    }
}

/// The sections that may come next without anything failing.
fn successors<'a>(book: &'a Book, flow: &'a Flow, place: usize, section: &'a SectionRule) -> Vec<Node<'a>> {
    let mut next: Vec<Node<'a>> = section.step.iter().filter_map(|step| target(book, flow, step)).collect();
    let leaves = section.when.is_empty() && section.step.iter().any(always_jumps);
    if !leaves {
        next.push((flow.id(), place + 1));
    }
    next
}

fn target<'a>(book: &'a Book, flow: &'a Flow, step: &'a StepRule) -> Option<Node<'a>> {
    let target = step.then.as_deref()?;
    match target.strip_prefix(TO_FLOW) {
        Some(other) => book.flow(other).map(|other| (other.id(), 0)),
        None => flow.place(target).map(|place| (flow.id(), place)),
    }
}

fn always_jumps(step: &StepRule) -> bool {
    step.then.is_some() && step.when.is_empty() && step.from.is_none() && step.until.is_none()
}

/// The sections from which some way leads to the end of a flow.
fn with_exit<'a>(book: &'a Book, edges: &BTreeMap<Node<'a>, Vec<Node<'a>>>) -> BTreeSet<Node<'a>> {
    let mut back: BTreeMap<Node<'a>, Vec<Node<'a>>> = BTreeMap::new();
    for (node, targets) in edges {
        targets.iter().for_each(|target| back.entry(*target).or_default().push(*node));
    }
    let mut open: Vec<Node<'a>> = book.all_flows().map(|(flow, _)| (flow.id(), flow.section.len())).collect();
    let mut free = BTreeSet::new();
    while let Some(node) = open.pop() {
        if free.insert(node) {
            open.extend(back.get(&node).into_iter().flatten());
        }
    }
    free
}
