//! A flow as its file describes it: sections and steps, each with the facts under which it is shown.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::Day;
use super::condition::{Condition, Facts, holds, lasts};

/// What stands before the name of a flow to which a step leads.
pub(super) const TO_FLOW: &str = "flow:";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Flow {
    pub(super) id: Spanned<String>,
    /// What the PC has to have before the first step.
    pub(super) needs: Option<Need>,
    /// Facts under which commands are others than usual, and were never run on a real Windows.
    #[serde(default)]
    pub(super) untested: Condition,
    /// Facts that are read or computed rather than asked, with every value that they may have.
    #[serde(default)]
    pub(super) facts: Condition,
    pub(super) section: Vec<SectionRule>,
    #[serde(default)]
    pub(super) table: Vec<TableRule>,
    /// Examples: facts, and the sections they lead to.
    #[serde(default)]
    pub(super) walk: Vec<Walk>,
}

/// What a flow cannot do without.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Need {
    /// The PC itself is connected to the internet.
    Connection,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SectionRule {
    pub(super) id: Spanned<String>,
    pub(super) style: super::Style,
    #[serde(default)]
    pub(super) when: Condition,
    /// When the short script leaves it out: `{}` is always.
    pub(super) detail: Option<Condition>,
    pub(super) step: Vec<StepRule>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct StepRule {
    pub(super) id: Spanned<String>,
    #[serde(default)]
    pub(super) when: Condition,
    pub(super) command: Option<String>,
    /// Whether the command was never run on a real Windows.
    #[serde(default)]
    pub(super) untested: bool,
    /// When the short script leaves it out: `{}` is always.
    pub(super) detail: Option<Condition>,
    pub(super) show: Option<ShowRule>,
    pub(super) table: Option<String>,
    #[serde(default)]
    pub(super) source: Vec<String>,
    /// The sources that the step sends the reader to.
    #[serde(default)]
    pub(super) page: Vec<String>,
    pub(super) as_of: Option<String>,
    pub(super) from: Option<Day>,
    pub(super) until: Option<Day>,
    pub(super) on_failure: Option<String>,
    pub(super) then: Option<String>,
    pub(super) see: Option<String>,
    /// What another flow is told by a link of this step, beside the facts that are known here.
    #[serde(default)]
    pub(super) with: Facts,
}

/// What a step shows beside its text.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ShowRule {
    Boxes,
    Groups,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TableRule {
    pub(super) id: Spanned<String>,
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<String>,
    /// The facts under which a row is shown; always, where none are given.
    #[serde(default)]
    pub(super) when: BTreeMap<String, Condition>,
    /// The days from and until which a row holds; cells know which of them have passed.
    #[serde(default)]
    pub(super) period: BTreeMap<String, Period>,
    /// The step that says so once every period has passed.
    pub(super) ended: Option<String>,
}

/// The days on which a row of a table holds, both included.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Period {
    pub(super) from: Day,
    pub(super) until: Day,
}

impl Period {
    /// Whether it lies before, on or after a day, as a message asks for it.
    pub(super) fn seen_on(&self, day: &Day) -> &'static str {
        match (day < &self.from, day > &self.until) {
            (true, _) => "later",
            (_, true) => "ended",
            _ => "now",
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Walk {
    pub(super) name: Spanned<String>,
    pub(super) facts: Facts,
    pub(super) sections: Vec<String>,
    pub(super) as_of: Option<Day>,
}

impl Flow {
    pub(super) fn id(&self) -> &str {
        self.id.get_ref()
    }

    /// The sections that these facts lead to, each with its steps, in the order in which they are walked; a section
    /// without a step is left out.
    pub(super) fn sections(&self, facts: &Facts, day: &Day) -> Vec<(&SectionRule, Vec<&StepRule>)> {
        let mut seen = Vec::new();
        let mut at = 0;
        while let Some(section) = self.section.get(at) {
            at += 1;
            if !holds(&section.when, facts) {
                continue;
            }
            let (steps, jump) = section.steps(facts, day);
            if !steps.is_empty() {
                seen.push((section, steps));
            }
            match jump {
                Some(target) if target.starts_with(TO_FLOW) => break,
                // Only forward: going back is up to the person, who is told.
                Some(target) => at = self.place(target).filter(|place| *place >= at).unwrap_or(at),
                None => {}
            }
        }
        seen
    }

    pub(super) fn place(&self, section: &str) -> Option<usize> {
        self.section.iter().position(|rule| rule.id.get_ref() == section)
    }

    pub(super) fn steps(&self) -> impl Iterator<Item = (&SectionRule, &StepRule)> {
        self.section.iter().flat_map(|section| section.step.iter().map(move |step| (section, step)))
    }
}

impl SectionRule {
    fn steps(&self, facts: &Facts, day: &Day) -> (Vec<&StepRule>, Option<&str>) {
        let mut steps = Vec::new();
        for step in self.step.iter().filter(|step| holds(&step.when, facts) && step.lives_on(day)) {
            steps.push(step);
            if let Some(target) = &step.then {
                return (steps, Some(target));
            }
        }
        (steps, None)
    }
}

impl StepRule {
    pub(super) fn lives_on(&self, day: &Day) -> bool {
        lasts(self.from.as_ref(), self.until.as_ref(), day)
    }
}
