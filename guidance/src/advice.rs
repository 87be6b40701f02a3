//! Advice: the flow, why, what to have ready, what not to do, and the script.

use serde::Serialize;

use super::script::{Script, Section};
use super::writer::Writer;
use super::{Advisor, Closed, Facts, Ground, Messages, Question, Request};

/// The end of advising.
///
/// # Warning
///
/// The script holds the installation ID, and the confirmation ID if one was given, in full.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Advice {
    /// The id of the flow.
    pub flow: String,
    /// The flow in one line.
    pub line: String,
    /// The ids of the rules that apply; the first decided.
    pub rules: Vec<String>,
    /// The facts that were asked for, in order.
    pub asked: Vec<String>,
    /// The facts that led here.
    pub facts: Facts,
    /// What the output states of the questions, each with its line.
    pub grounds: Vec<Ground>,
    /// What to have ready.
    pub prepare: Vec<String>,
    /// What not to do.
    pub avoid: Vec<String>,
    /// Everything as a script.
    pub script: Script,
}

impl Advisor<'_> {
    /// States what an output or an identifier tells.
    pub fn read(&mut self, request: &Request<'_>) {
        for (name, value) in request.facts() {
            // A table may lack a fact or a value that only this version of the program computes.
            let _ = self.state(&name, &value);
        }
        self.narrowed = request.narrowed();
        self.has_output = request.record.is_some();
    }

    /// The advice, once the flow is known.
    pub fn advice(&self, request: &Request<'_>, messages: &Messages) -> Option<Advice> {
        let (rules, facts) = self.applied()?;
        let flow = self.book().flow(rules.first()?.flow.as_deref()?)?;
        let stated = self.facts().clone();
        let mut script = Writer::new(self.book(), request, messages, facts, self.day()).advised(flow, &rules);
        script.closed = request.record.and_then(|_| Closed::of(&request.facts()));
        if script.closed.is_some()
            && let Some(title) = self.book().standing(request, &Facts::new(), self.day()).title(messages)
        {
            script.subject.insert(0, title);
        }
        Some(Advice {
            flow: flow.id().to_string(),
            line: messages.get(&std::format!("flow-{}", flow.id())),
            rules: rules.iter().map(|rule| rule.id().to_string()).collect(),
            asked: self.asked().to_vec(),
            facts: stated,
            grounds: request.grounds(),
            prepare: texts(&script, "prepare"),
            avoid: texts(&script, "avoid"),
            script,
        })
    }
}

impl Advice {
    /// The same where there is nothing to do: the script says why.
    pub fn of_closed(script: Script, request: &Request<'_>) -> Self {
        Self {
            flow: script.flow.clone(),
            line: script.title.clone(),
            rules: Vec::new(),
            asked: Vec::new(),
            facts: script.facts.clone(),
            grounds: request.grounds(),
            prepare: Vec::new(),
            avoid: Vec::new(),
            script,
        }
    }
}

impl Messages {
    /// The question, as it is put to a person.
    pub fn question(&self, question: &Question) -> String {
        let id = std::format!("ask-{}", question.fact);
        self.format_for(question, &id)
    }

    /// How to find the answer out, where that needs a word.
    pub fn how(&self, question: &Question) -> Option<String> {
        let id = std::format!("how-{}", question.fact);
        self.has(&id).then(|| self.format_for(question, &id)).filter(|how| !how.is_empty())
    }

    /// An answer to this question, as it is offered.
    pub fn offer(&self, question: &Question, value: &str) -> String {
        let id = std::format!("answer-{}-{value}", question.fact);
        let is_named = self.has(&id) || question.again && self.has(&std::format!("{id}-again"));
        if is_named { self.format_for(question, &id) } else { self.answer(&question.fact, value) }
    }

    /// A message of a question: it may depend on what is known, and be another when the question is asked again.
    fn format_for(&self, question: &Question, id: &str) -> String {
        let again = std::format!("{id}-again");
        let id = if question.again && self.has(&again) { &again } else { id };
        let known: Vec<(&str, &str)> = question.known.iter().collect();
        self.format(id, &known).trim_end().to_owned()
    }

    /// An answer, as it is put to a person. `unknown` is one.
    pub fn answer(&self, fact: &str, value: &str) -> String {
        let id = std::format!("answer-{fact}-{value}");
        match value {
            super::condition::UNKNOWN if !self.has(&id) => self.get("answer-unknown"),
            _ => self.get(&id),
        }
    }
}

fn texts(script: &Script, section: &str) -> Vec<String> {
    let found = |part: &&Section| part.id == section;
    script
        .sections
        .iter()
        .find(found)
        .map(|part| part.steps.iter().map(|step| step.text.clone()).collect())
        .unwrap_or_default()
}
