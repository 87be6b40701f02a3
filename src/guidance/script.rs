//! A script: what a person reads from top to bottom to do one job.
//!
//! Knows how a flow, facts and messages come together. Knows nothing of how a script is printed.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::flow::{self, Facts, Flow, ShowRule, StepRule};
use super::{Messages, Request};
use crate::fold::{Meaning, meaning};
use crate::{Assessment, InstallationId, Issue, Kind, Severity, Verdict, check_as};

/// What a person reads from top to bottom to do one job.
///
/// # Warning
///
/// It holds the installation ID, and the confirmation ID if one was given, in full.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Script {
    /// The flow it comes from.
    pub flow: String,
    /// The language tag.
    pub language: &'static str,
    /// The facts that led here.
    pub facts: Facts,
    /// What the job is.
    pub title: String,
    /// What it is about: product, key, installation ID.
    pub subject: Vec<String>,
    /// What is wrong with the installation ID, and what to do about it.
    pub findings: Vec<String>,
    /// How to choose another product of the same output.
    pub others: Vec<String>,
    /// The parts, in order.
    pub sections: Vec<Section>,
    /// The heading above the sources.
    #[serde(skip)]
    pub sources_title: String,
    /// Where the facts come from; steps point here, counted from 1.
    pub sources: Vec<Source>,
}

impl Script {
    /// Whether the job can be done as it stands: the road is open, and the installation ID is there without a fault. A
    /// script that was asked for without any product is ready to be filled in by hand.
    pub fn is_ready(&self) -> bool {
        let is = |fact: &str, value: &str| self.facts.get(fact).is_some_and(|seen| seen == value);
        let generic = self.subject.is_empty();
        is("key", "open") && (is("iid", "plausible") || (is("iid", "missing") && generic))
    }
}

/// A part of a script.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Section {
    /// The stable name.
    pub id: String,
    /// The heading.
    pub title: String,
    /// Whether the order matters.
    pub style: Style,
    /// The steps or points.
    pub steps: Vec<Step>,
}

/// Whether the points of a section are done one after the other.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Style {
    /// Points in any order.
    List,
    /// Steps in this order.
    Steps,
}

/// One thing to do or to know.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Step {
    /// The stable name.
    pub id: String,
    /// What to do.
    pub text: String,
    /// The command to run, to be typed as it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<String>,
    /// What to give or to fill in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show: Option<Show>,
    /// The day on which what may change was so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    /// The same as a phrase.
    #[serde(skip)]
    pub as_of_phrase: Option<String>,
    /// The sources, counted from 1.
    pub sources: Vec<usize>,
}

/// Groups of digits to give, or boxes to fill.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "cells")]
#[non_exhaustive]
pub enum Show {
    /// Blocks of the confirmation ID.
    Boxes(Vec<Cell>),
    /// Groups of the installation ID.
    Groups(Vec<Cell>),
}

/// One group or block.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Cell {
    /// 1–9 or A–H.
    pub label: char,
    /// The digits; `None` when they are still to be written.
    pub digits: Option<String>,
    /// How many digits belong here; 0 when that is not known.
    pub width: usize,
    /// Whether the digits have to be looked at again.
    pub doubtful: bool,
}

/// Where facts come from.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Source {
    /// As it would be found.
    pub title: String,
    /// Who published it, when that is known.
    pub publisher: Option<String>,
    /// When, as far as that is known.
    pub date: Option<String>,
    /// Whether it does not come from Microsoft.
    pub third_party: bool,
    /// All of this as a line.
    #[serde(skip)]
    pub line: String,
}

/// The script for activating a product without internet on its PC.
pub fn offline_activation(request: &Request<'_>, messages: &Messages) -> Script {
    // The flow is part of the program; a test holds that it reads.
    let flow = Flow::read(flow::OFFLINE_ACTIVATION).unwrap_or_else(|error| unreachable!("{error}"));
    Writer::new(request, messages).script(&flow)
}

struct Writer<'a> {
    request: &'a Request<'a>,
    messages: &'a Messages,
    facts: Facts,
    /// The installation ID as checked: its text, its assessment and its issues.
    checked: Option<(&'a str, Assessment, Vec<Issue>)>,
    known: alloc::collections::BTreeMap<String, flow::SourceRule>,
    sources: Vec<String>,
}

impl<'a> Writer<'a> {
    fn new(request: &'a Request<'a>, messages: &'a Messages) -> Self {
        let checked = request.installation_id_text().map(|text| {
            let mut issues = Vec::new();
            (text, check_as(Kind::InstallationId, text, &mut issues), issues)
        });
        Self { request, messages, facts: request.facts(), checked, known: flow::sources(), sources: Vec::new() }
    }

    fn script(mut self, flow: &Flow) -> Script {
        let sections = flow
            .sections(&self.facts.clone())
            .map(|(section, steps)| Section {
                id: section.id.clone(),
                title: self.messages.get(&format!("section-{}", section.id)),
                style: section.style,
                steps: steps.into_iter().map(|step| self.step(step)).collect(),
            })
            .collect();
        Script {
            flow: flow.id.clone(),
            language: self.messages.language().tag(),
            title: self.format(&format!("title-{}", flow.id)),
            subject: self.subject(),
            findings: self.findings(),
            others: self.others(),
            sections,
            sources_title: self.messages.get("section-sources"),
            sources: self.sources.iter().filter_map(|id| self.source(id)).collect(),
            facts: self.facts,
        }
    }

    fn step(&mut self, rule: &StepRule) -> Step {
        let number = |id: &String, sources: &mut Vec<String>| {
            sources.iter().position(|known| known == id).unwrap_or_else(|| {
                sources.push(id.clone());
                sources.len() - 1
            }) + 1
        };
        let sources = rule.source.iter().map(|id| number(id, &mut self.sources)).collect();
        let as_of = rule.as_of.clone();
        Step {
            id: rule.id.clone(),
            text: self.format(&format!("step-{}", rule.id)),
            command: rule.command.as_ref().map(|command| self.format(&format!("command-{command}"))),
            show: rule.show.map(|show| match show {
                ShowRule::Boxes => Show::Boxes(self.boxes()),
                ShowRule::Groups => Show::Groups(self.groups()),
            }),
            as_of_phrase: as_of.as_ref().map(|date| self.messages.format("as-of", &[("date", date)])),
            as_of,
            sources,
        }
    }

    /// A message with everything that a step may mention.
    fn format(&self, id: &str) -> String {
        let activation_id = self.request.activation_id();
        let width = match self.width() {
            0 => String::from("unknown"),
            width => width.to_string(),
        };
        let confirmation_id = match self.request.confirmation_id {
            Some(id) => id.expose().compact().to_string(),
            None => ('A'..='H').flat_map(|block| [block; 6]).collect(),
        };
        let mut arguments: Vec<(&str, &str)> =
            self.facts.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        arguments.extend([
            ("activation-id", activation_id.unwrap_or_default()),
            ("confirmation-id", &confirmation_id),
            ("width", &width),
        ]);
        self.messages.format(id, &arguments).trim_end().to_string()
    }

    fn subject(&self) -> Vec<String> {
        let messages = self.messages;
        let mut lines = Vec::new();
        if let Some(record) = self.request.record {
            if let Some(name) = &record.name {
                lines.push(messages.format("subject-product", &[("name", name)]));
            }
            match (&record.channel, &record.partial_product_key) {
                (Some(channel), Some(key)) => {
                    lines.push(messages.format("subject-key", &[("channel", channel), ("key", key)]));
                }
                (Some(channel), None) => lines.push(messages.format("subject-channel", &[("channel", channel)])),
                _ => {}
            }
            if let Some(id) = &record.activation_id {
                lines.push(messages.format("subject-activation-id", &[("activation-id", id)]));
            }
        }
        if !self.is_open() {
            return lines;
        }
        let line = match (&self.checked, self.facts.get("iid").map(String::as_str)) {
            (Some((_, seen, _)), Some("plausible")) => {
                let layout = seen.layout;
                let count = layout.map_or(0, crate::Layout::places).to_string();
                let legacy = layout.is_some_and(crate::Layout::is_legacy);
                let id = if legacy { "subject-installation-id-legacy" } else { "subject-installation-id" };
                Some(messages.format(id, &[("count", &count)]))
            }
            (Some(_), _) => Some(messages.get("subject-doubtful")),
            (None, _) if self.request.record.is_some() => Some(messages.get("subject-missing")),
            (None, _) => None,
        };
        lines.extend(line);
        lines
    }

    /// Whether this kind of key is activated by phone or portal at all.
    fn is_open(&self) -> bool {
        self.facts.get("key").is_some_and(|key| key == "open")
    }

    /// What is wrong with the installation ID, one sentence and one remedy each.
    fn findings(&self) -> Vec<String> {
        let Some((text, _, issues)) = self.checked.as_ref().filter(|_| self.is_open()) else {
            return Vec::new();
        };
        let worth = issues.iter().filter(|issue| issue.severity > Severity::Note);
        worth
            .map(|issue| {
                let (what, how) = (
                    self.messages.issue(issue, Kind::InstallationId, text),
                    self.messages.remedy(issue, Kind::InstallationId, text),
                );
                if self.messages.language() == super::Language::Japanese {
                    format!("{what}{how}")
                } else {
                    format!("{what} {how}")
                }
            })
            .collect()
    }

    /// The other products of the same output and how to choose them.
    fn others(&self) -> Vec<String> {
        let (Some(reading), Some(chosen)) = (self.request.reading, self.request.record) else {
            return Vec::new();
        };
        let others = reading.records.iter().filter(|record| !core::ptr::eq(*record, chosen));
        let mut lines: Vec<String> = others
            .map(|record| {
                let name = record.name.as_deref().unwrap_or("?");
                match &record.activation_id {
                    Some(id) => self.messages.format("subject-other", &[("activation-id", id), ("name", name)]),
                    None => {
                        let line = record.lines.0.to_string();
                        self.messages.format("subject-other-iid", &[("line", &line), ("name", name)])
                    }
                }
            })
            .collect();
        if !lines.is_empty() {
            let count = reading.records.len().to_string();
            lines.insert(0, self.messages.format("subject-others", &[("count", &count)]));
        }
        lines
    }

    /// The groups of the installation ID, or empty cells for them.
    fn groups(&self) -> Vec<Cell> {
        let width = self.width();
        let blank = |index| cell(Kind::InstallationId, index, None, width, false);
        let Some((text, seen, issues)) = &self.checked else {
            return (0..9).map(blank).collect();
        };
        if let Ok(id) = InstallationId::parse(text) {
            let widths = |index| id.layout().width(index);
            return id
                .groups()
                .enumerate()
                .map(|(index, (_, digits))| cell(Kind::InstallationId, index, Some(digits), widths(index), false))
                .collect();
        }
        let digits: String = text
            .chars()
            .filter_map(|c| match meaning(c) {
                Meaning::Digit(value) => Some(char::from(b'0' + value)),
                _ => None,
            })
            .collect();
        // Labels would count as digits; then the groups are to be written anew.
        let Some(layout) = seen.layout.filter(|layout| layout.places() == digits.len()) else {
            return (0..9).map(blank).collect();
        };
        let whole = issues.iter().any(|issue| issue.severity == Severity::Error && issue.group.is_none());
        (0..layout.groups())
            .map(|index| {
                let start = layout.start(index);
                let group = &digits[start..start + layout.width(index)];
                let bad = seen.groups().get(index).is_none_or(|group| group.verdict < Verdict::Plausible);
                let named = issues.iter().any(|issue| issue.group == Some(Kind::InstallationId.label(index)));
                cell(Kind::InstallationId, index, Some(group), layout.width(index), bad || named || whole)
            })
            .collect()
    }

    /// The boxes of the confirmation ID.
    fn boxes(&self) -> Vec<Cell> {
        match self.request.confirmation_id {
            Some(id) => id
                .groups()
                .enumerate()
                .map(|(index, (_, digits))| cell(Kind::ConfirmationId, index, Some(digits), 6, false))
                .collect(),
            None => (0..8).map(|index| cell(Kind::ConfirmationId, index, None, 6, false)).collect(),
        }
    }

    /// How many digits a group has; 0 when that is not known yet.
    fn width(&self) -> usize {
        self.checked.as_ref().and_then(|(_, seen, _)| seen.layout).map_or(0, |layout| layout.width(0))
    }

    fn source(&self, id: &str) -> Option<Source> {
        let rule = self.known.get(id)?;
        let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| String::from("none"));
        let arguments = [
            ("title", rule.title.as_str()),
            ("publisher", &or_none(&rule.publisher)),
            ("date", &or_none(&rule.date)),
            ("third-party", if rule.third_party { "yes" } else { "no" }),
        ];
        Some(Source {
            title: rule.title.clone(),
            publisher: rule.publisher.clone(),
            date: rule.date.clone(),
            third_party: rule.third_party,
            line: self.messages.format("source-line", &arguments),
        })
    }
}

fn cell(kind: Kind, index: usize, digits: Option<&str>, width: usize, doubtful: bool) -> Cell {
    Cell { label: kind.label(index).label(), digits: digits.map(ToString::to_string), width, doubtful }
}
