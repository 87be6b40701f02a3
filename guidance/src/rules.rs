//! Decision tables: which flow is right for which facts, and what to ask.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::Day;
use super::condition::{Condition, Facts, lasts};

/// A file of rules.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleFile {
    pub(super) order: i64,
    #[serde(default)]
    pub(super) fact: BTreeMap<String, Spanned<FactRule>>,
    #[serde(default)]
    pub(super) imply: Vec<Implication>,
    #[serde(default)]
    pub(super) rule: Vec<Rule>,
}

/// What goes without asking once other facts are known.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Implication {
    pub(super) when: Condition,
    pub(super) set: Facts,
}

/// A fact that may be asked for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct FactRule {
    pub(super) values: Vec<String>,
    /// When the question makes sense at all.
    #[serde(default)]
    pub(super) when: Condition,
    /// When it is asked before all others.
    #[serde(default)]
    pub(super) early: Condition,
    /// Answers that state other facts and leave this one open.
    #[serde(default)]
    pub(super) stands_for: BTreeMap<String, Facts>,
    /// Which answers are offered where not all of them make sense.
    #[serde(default)]
    pub(super) offer: Vec<Offer>,
}

/// The only answers that are offered under these facts; any other may still be stated.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Offer {
    #[serde(default)]
    pub(super) when: Condition,
    /// Whether it holds only where the question is asked again for the rest.
    #[serde(default)]
    pub(super) again: bool,
    pub(super) values: Vec<String>,
}

/// One row of a decision table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Rule {
    pub(super) id: Spanned<String>,
    #[serde(default)]
    pub(super) when: Condition,
    pub(super) flow: Option<String>,
    #[serde(default)]
    pub(super) set: Facts,
    #[serde(default)]
    pub(super) prepare: Vec<String>,
    #[serde(default)]
    pub(super) avoid: Vec<String>,
    #[serde(default)]
    pub(super) note: Vec<String>,
    #[serde(default)]
    pub(super) source: Vec<String>,
    pub(super) as_of: Option<String>,
    pub(super) from: Option<Day>,
    pub(super) until: Option<Day>,
}

impl Rule {
    pub(super) fn id(&self) -> &str {
        self.id.get_ref()
    }

    pub(super) fn lives_on(&self, day: &Day) -> bool {
        lasts(self.from.as_ref(), self.until.as_ref(), day)
    }
}
