//! A flow as its file describes it: sections and steps, each with the facts under which it is shown.
//!
//! Knows the files `guidance/flows/*.toml` and `guidance/sources.toml`. Knows nothing of texts; steps name messages.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use serde::Deserialize;

/// Facts by name, such as `contact` → `portal`.
pub(super) type Facts = BTreeMap<String, String>;
/// For each fact the values under which something is shown.
pub(super) type Condition = BTreeMap<String, Vec<String>>;

pub(super) const OFFLINE_ACTIVATION: &str = include_str!("../../guidance/flows/windows-offline-activation.toml");
const SOURCES: &str = include_str!("../../guidance/sources.toml");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Flow {
    pub(super) id: String,
    /// Every fact that a condition may name, with every value that it may have.
    #[cfg_attr(not(test), expect(dead_code, reason = "the tests hold the flow to it"))]
    pub(super) facts: Condition,
    pub(super) section: Vec<SectionRule>,
    /// Examples: facts, and the sections they lead to.
    #[cfg_attr(not(test), expect(dead_code, reason = "the tests walk them"))]
    #[serde(default)]
    pub(super) walk: Vec<Walk>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SectionRule {
    pub(super) id: String,
    pub(super) style: super::Style,
    #[serde(default)]
    pub(super) when: Condition,
    pub(super) step: Vec<StepRule>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct StepRule {
    pub(super) id: String,
    #[serde(default)]
    pub(super) when: Condition,
    pub(super) command: Option<String>,
    pub(super) show: Option<ShowRule>,
    #[serde(default)]
    pub(super) source: Vec<String>,
    pub(super) as_of: Option<String>,
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
#[cfg_attr(not(test), expect(dead_code, reason = "the tests walk them"))]
pub(super) struct Walk {
    pub(super) name: String,
    pub(super) facts: Facts,
    pub(super) sections: Vec<String>,
}

/// A source as its table describes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct SourceRule {
    pub(super) title: String,
    pub(super) publisher: Option<String>,
    pub(super) date: Option<String>,
    #[serde(default)]
    pub(super) third_party: bool,
}

impl Flow {
    /// Reads a flow file.
    pub(super) fn read(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The sections that these facts lead to, each with its steps; a section without a step is left out.
    pub(super) fn sections(&self, facts: &Facts) -> impl Iterator<Item = (&SectionRule, Vec<&StepRule>)> {
        self.section.iter().filter(|section| holds(&section.when, facts)).filter_map(|section| {
            let steps: Vec<_> = section.step.iter().filter(|step| holds(&step.when, facts)).collect();
            (!steps.is_empty()).then_some((section, steps))
        })
    }
}

/// Every source that a step may name.
pub(super) fn sources() -> BTreeMap<String, SourceRule> {
    // The file is part of the program; a test holds that it reads.
    toml::from_str(SOURCES).unwrap_or_default()
}

fn holds(condition: &Condition, facts: &Facts) -> bool {
    condition.iter().all(|(name, values)| facts.get(name).is_some_and(|fact| values.contains(fact)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guidance::{Language, Messages};

    fn flow() -> Flow {
        Flow::read(OFFLINE_ACTIVATION).expect("the flow reads")
    }

    #[test]
    fn walks_end_where_they_say() {
        let flow = flow();
        assert!(!flow.walk.is_empty());
        for walk in &flow.walk {
            let seen: Vec<_> = flow.sections(&walk.facts).map(|(section, _)| section.id.as_str()).collect();
            assert_eq!(seen, walk.sections, "{}", walk.name);
            let named: Vec<_> = walk.facts.keys().collect();
            assert_eq!(named, flow.facts.keys().collect::<Vec<_>>(), "{}: every fact is stated", walk.name);
        }
    }

    #[test]
    fn conditions_name_known_facts_and_values() {
        let flow = flow();
        let conditions = flow
            .section
            .iter()
            .flat_map(|section| core::iter::once(&section.when).chain(section.step.iter().map(|step| &step.when)));
        for (fact, values) in conditions.flatten() {
            for value in values {
                assert!(flow.facts.get(fact).is_some_and(|known| known.contains(value)), "{fact} = {value}");
            }
        }
    }

    #[test]
    fn every_step_is_reached_by_some_facts_and_no_facts_lead_to_nothing() {
        let flow = flow();
        let mut reached = alloc::collections::BTreeSet::new();
        let names: Vec<_> = flow.facts.iter().collect();
        let total: usize = names.iter().map(|(_, values)| values.len()).product();
        for mut number in 0..total {
            let mut facts = Facts::new();
            for (name, values) in &names {
                facts.insert((*name).clone(), values[number % values.len()].clone());
                number /= values.len();
            }
            let mut sections = 0;
            for (_, steps) in flow.sections(&facts) {
                sections += 1;
                reached.extend(steps.into_iter().map(core::ptr::from_ref));
            }
            assert!(sections > 0, "{facts:?}");
        }
        for step in flow.section.iter().flat_map(|section| &section.step) {
            assert!(reached.contains(&core::ptr::from_ref(step)), "{} is never shown", step.id);
        }
    }

    #[test]
    fn every_message_and_source_that_is_named_exists() {
        let flow = flow();
        let sources = sources();
        assert!(!sources.is_empty());
        for messages in Language::ALL.iter().map(|language| Messages::new(*language)) {
            for section in &flow.section {
                assert!(messages.has(&alloc::format!("section-{}", section.id)), "{}", section.id);
                for step in &section.step {
                    assert!(messages.has(&alloc::format!("step-{}", step.id)), "{}", step.id);
                    let command = step.command.as_ref().map(|command| alloc::format!("command-{command}"));
                    assert!(command.is_none_or(|command| messages.has(&command)), "{}", step.id);
                    assert!(step.source.iter().all(|source| sources.contains_key(source)), "{}", step.id);
                }
            }
        }
    }
}
