//! A script: what a person reads from top to bottom to do one job.
//!
//! Data only: sections, steps, cells, sources.

use serde::Serialize;

use super::{Address, Closed, Facts, Messages};

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
    /// Why there is nothing to do here, where the script says no more than that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<Closed>,
    /// What the job is.
    pub title: String,
    /// The product, its state and the code in one line; empty where no output was given.
    #[serde(skip)]
    pub headline: String,
    /// The computer that the output names.
    #[serde(skip)]
    pub computer: Option<String>,
    /// What it is about: product, key, installation ID.
    pub subject: Vec<String>,
    /// What is wrong with the installation ID, and what to do about it.
    pub findings: Vec<String>,
    /// How to choose another product of the same output.
    pub others: Vec<String>,
    /// The parts, in order.
    pub sections: Vec<Section>,
    /// What the short script ends with: where the rest is, and what comes next.
    #[serde(skip)]
    pub more: Vec<More>,
    /// The heading above the sources.
    #[serde(skip)]
    pub sources_title: String,
    /// Where the facts come from; steps point here, counted from 1.
    pub sources: Vec<Source>,
    /// Whether the addresses of sources and pages are shown.
    #[serde(skip)]
    pub(super) shows_addresses: bool,
    /// What a page says beside what is seen.
    #[serde(skip)]
    pub(super) words: Words,
}

/// What a page says of its digits, beside what is seen.
#[derive(Clone, Debug)]
pub(super) struct Words {
    pub(super) doubtful: String,
    pub(super) copy: String,
    pub(super) copied: String,
}

impl Words {
    pub(super) fn of(messages: &Messages) -> Self {
        let [doubtful, copy, copied] = ["sheet-look-again", "page-copy", "page-copied"].map(|id| messages.get(id));
        Self { doubtful, copy, copied }
    }
}

impl Script {
    /// The same, printed with the addresses of its sources and of the pages that its steps send the reader to: as text, and
    /// as QR codes where there are pictures and the feature `qr` is on. JSON always has them.
    #[must_use]
    pub fn with_addresses(mut self) -> Self {
        self.shows_addresses = true;
        self
    }

    /// The pages that a step sends the reader to, where they are shown.
    pub(super) fn addresses<'a>(&self, step: &'a Step) -> &'a [Address] {
        if self.shows_addresses { &step.addresses } else { &[] }
    }

    /// Where a source is read, where that is known and shown.
    pub(super) fn address<'a>(&self, source: &'a Source) -> Option<&'a str> {
        source.address.as_deref().filter(|_| self.shows_addresses)
    }

    /// Whether the job can be done as it stands: the flow is open, the product can be named, and the installation ID
    /// is there without a fault. A
    /// script that was asked for without any product is ready to be filled in by hand.
    pub fn is_ready(&self) -> bool {
        let is = |fact: &str, value: &str| self.facts.get(fact).is_none_or(|seen| seen == value);
        let generic = self.subject.is_empty();
        let is_named = self.facts.get("naming") != Some("unreadable");
        self.closed.is_none()
            && is_named
            && is("key", "open")
            && (is("iid", "plausible") || (is("iid", "missing") && generic))
    }
}

/// A line at the end of the short script.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct More {
    /// What the command is for, or a sentence of its own.
    pub text: String,
    /// The command.
    pub command: Option<String>,
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
    /// Whether the short script leaves it out.
    #[serde(skip)]
    pub detail: bool,
    /// The steps or points.
    pub steps: Vec<Step>,
}

impl Section {
    /// The date that most steps of the section share; it is said once, in the heading.
    pub(super) fn common_date(&self) -> Option<String> {
        let dates = || self.steps.iter().filter_map(|step| step.as_of_phrase.as_ref());
        let count = |phrase: &String| dates().filter(|other| *other == phrase).count();
        dates().find(|phrase| count(phrase) * 2 > self.steps.len()).cloned()
    }
}

offhook::named! {
    /// Whether the points of a section are done one after the other.
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    #[non_exhaustive]
    pub enum Style {
        /// All that has to be at hand at once, as close together as it goes.
        Card = 3 => "card",
        /// Points in any order.
        List = 1 => "list",
        /// Steps in this order.
        Steps = 2 => "steps",
    }
}

/// One thing to do or to know.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Step {
    /// The stable name.
    pub id: String,
    /// What to do.
    pub text: String,
    /// Whether the short script leaves it out.
    #[serde(skip)]
    pub detail: bool,
    /// The command to run, to be typed as it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<String>,
    /// Whether the command was written from the documentation and never run on a real Windows.
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    pub untested: bool,
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
    /// The pages that the step sends the reader to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<Address>,
    /// Where to go on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
}

/// Where to go on after a step.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Link {
    /// When to follow it.
    pub when: LinkWhen,
    /// The section of this script; `None` when it leads to another flow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// The other flow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow: Option<String>,
    /// The facts to take along to the other flow; hand them to [`Book::script`](super::Book::script).
    #[serde(skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
    /// What is typed to go there, with the facts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<String>,
    /// The same as a sentence.
    pub text: String,
}

offhook::named! {
    /// When a link is followed.
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    #[non_exhaustive]
    pub enum LinkWhen {
        /// When the step does not succeed.
        Failure = 1 => "failure",
        /// When it is of interest: more is said there.
        See = 2 => "see",
        /// Always.
        Then = 3 => "then",
    }
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
    /// Facts side by side.
    Table(Table),
}

/// A table.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Table {
    /// The stable name.
    pub id: String,
    /// The headings.
    pub columns: Vec<String>,
    /// The rows, as long as there are columns.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Row {
    /// The stable name.
    pub id: String,
    /// The cells.
    pub cells: Vec<String>,
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
    /// Where it is read, when that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// All of this as a line.
    #[serde(skip)]
    pub line: String,
}
