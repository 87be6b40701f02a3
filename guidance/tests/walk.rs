//! The decision tables walked whole: every combination of facts that can make a difference.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use offhook_guidance::{Advisor, Book, CodeEntry, Day};
use offhook_readers::ResultCode;

type Facts = BTreeMap<String, String>;
type Condition = BTreeMap<String, BTreeSet<String>>;

/// A rule that decides, as its file says it.
struct Rule {
    id: String,
    when: Condition,
    flow: String,
}

/// The tables read by other means than the book does.
struct Tables {
    rules: Vec<Rule>,
    /// One value for each set of values of a fact that no rule tells apart.
    values: BTreeMap<String, Vec<String>>,
    needs_connection: BTreeSet<String>,
}

#[test]
fn no_flow_needs_a_connection_that_is_known_to_be_missing() {
    let tables = Tables::read();
    let mut leaves = Vec::new();
    tables.walk(0, &mut Facts::from([("network".to_owned(), "isolated".to_owned())]), &mut |facts, rule| {
        assert!(!tables.needs_connection.contains(&rule.flow), "{} leads to {} with {facts:?}", rule.id, rule.flow);
        leaves.push((facts.clone(), rule.flow.clone()));
    });
    assert!(leaves.len() > 1_000, "{} combinations", leaves.len());
    // The advisor decides as the tables do; a part of the combinations shows it.
    let (book, day) = (Book::shared(), today());
    for (facts, flow) in leaves.iter().step_by(leaves.len() / 400) {
        let mut advisor = Advisor::new(book, &day);
        for name in book.facts().filter(|name| !facts.contains_key(*name)) {
            advisor.state(name, "unknown").expect("it is a fact");
        }
        for (name, value) in facts.iter().filter(|(name, _)| *name != "code-flow") {
            advisor.state(name, value).expect("it is a fact");
        }
        assert_eq!(advisor.flow(), Some(flow.as_str()), "{facts:?}");
    }
}

#[test]
fn a_connected_pc_reaches_every_flow_that_needs_a_connection() {
    let tables = Tables::read();
    let mut reached = BTreeSet::new();
    tables.walk(0, &mut Facts::from([("network".to_owned(), "online".to_owned())]), &mut |_, rule| {
        reached.insert(rule.flow.clone());
    });
    assert!(tables.needs_connection.is_subset(&reached), "{:?}", tables.needs_connection.difference(&reached));
}

impl Tables {
    fn read() -> Self {
        let mut files: Vec<toml::Table> = all("rules").collect();
        files.sort_by_key(|file| file["order"].as_integer());
        let rules: Vec<Rule> = files.iter().flat_map(rules_of).collect();
        let mut values: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (name, fact) in files.iter().filter_map(|file| file.get("fact")?.as_table()).flatten() {
            let hidden: BTreeSet<&String> = fact
                .get("stands-for")
                .and_then(|shortcuts| shortcuts.as_table())
                .into_iter()
                .flat_map(|t| t.keys())
                .collect();
            let known = strings(&fact["values"]);
            values.entry(name.clone()).or_default().extend(known.into_iter().filter(|value| !hidden.contains(value)));
        }
        for (name, named) in rules.iter().flat_map(|rule| &rule.when) {
            values.entry(name.clone()).or_default().extend(named.iter().cloned());
        }
        values.entry("code".to_owned()).or_default().extend(CodeEntry::all().map(|entry| entry.code.to_owned()));
        let values = values.into_iter().map(|(name, values)| {
            let classes: BTreeMap<Vec<bool>, String> = values
                .into_iter()
                .chain(["unknown".to_owned()])
                .map(|value| (signature(&rules, &name, &value), value))
                .collect();
            (name, classes.into_values().collect())
        });
        let values = values.collect();
        let needs = all("flows").filter(|flow| flow.get("needs").is_some());
        let needs_connection = needs.map(|flow| flow["id"].as_str().expect("a name").to_owned()).collect();
        Self { rules, values, needs_connection }
    }

    /// Every way through the rules from this one on, as far as it makes a difference.
    fn walk(&self, at: usize, facts: &mut Facts, leaf: &mut impl FnMut(&Facts, &Rule)) {
        let Some(rule) = self.rules.get(at) else { panic!("no rule decides for {facts:?}") };
        for (name, allowed) in &rule.when {
            match known(facts, name) {
                Some(value) if allowed.contains(&value) => {}
                Some(_) => return self.walk(at + 1, facts, leaf),
                None => {
                    let asked = if name == "code-flow" { "code" } else { name.as_str() };
                    for value in &self.values[asked] {
                        facts.insert(asked.to_owned(), value.clone());
                        self.walk(at, facts, leaf);
                    }
                    facts.remove(asked);
                    return;
                }
            }
        }
        leaf(facts, rule);
    }
}

/// What is known of a fact; the flow of a code follows from the code.
fn known(facts: &Facts, name: &str) -> Option<String> {
    match name {
        "code-flow" => facts.get("code").map(|code| flow_of(code)),
        _ => facts.get(name).cloned(),
    }
}

fn flow_of(code: &str) -> String {
    let entry = ResultCode::parse(code).and_then(CodeEntry::of);
    entry.map_or("unknown", |entry| entry.flow).to_owned()
}

/// Which rules a value fulfils, as far as its fact is concerned.
fn signature(rules: &[Rule], name: &str, value: &str) -> Vec<bool> {
    let fulfils =
        |rule: &Rule, name: &str, value: &str| rule.when.get(name).is_none_or(|values| values.contains(value));
    let flow = flow_of(value);
    rules
        .iter()
        .map(|rule| fulfils(rule, name, value) && (name != "code" || fulfils(rule, "code-flow", &flow)))
        .collect()
}

fn rules_of(file: &toml::Table) -> Vec<Rule> {
    let rules = file.get("rule").and_then(|rules| rules.as_array()).into_iter().flatten();
    rules
        .filter_map(|rule| {
            let when = rule.get("when").and_then(|when| when.as_table()).into_iter().flatten();
            Some(Rule {
                id: rule["id"].as_str()?.to_owned(),
                when: when.map(|(name, values)| (name.clone(), strings(values).into_iter().collect())).collect(),
                flow: rule.get("flow")?.as_str()?.to_owned(),
            })
        })
        .collect()
}

fn strings(values: &toml::Value) -> Vec<String> {
    values.as_array().into_iter().flatten().filter_map(|value| Some(value.as_str()?.to_owned())).collect()
}

/// Every file of a folder of the book.
fn all(folder: &str) -> impl Iterator<Item = toml::Table> {
    fs::read_dir(folder).expect("the folder is there").map(|entry| {
        let text = fs::read_to_string(entry.expect("it reads").path()).expect("the file reads");
        toml::from_str(&text).expect("it is TOML")
    })
}

fn today() -> Day {
    "2026-11-28".parse().expect("it is a day")
}
