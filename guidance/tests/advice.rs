//! Advice: every scenario ends where it says, and the scenarios reach every rule, step and row.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use offhook_guidance::{Advice, Advisor, Book, Day, Language, Messages, Next, Request, Show};
use serde::Deserialize;

const TODAY: &str = "2026-11-21";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    scenario: Vec<Scenario>,
}

/// A person who comes with some facts, answers some questions, and expects a flow.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Scenario {
    name: String,
    #[serde(default)]
    given: BTreeMap<String, String>,
    #[serde(default)]
    answers: BTreeMap<String, String>,
    asked: Option<Vec<String>>,
    questions: Option<usize>,
    flow: String,
    #[serde(default)]
    rules: Vec<String>,
    #[serde(default)]
    must: Vec<String>,
    #[serde(default)]
    must_not: Vec<String>,
    #[serde(default)]
    rows: Vec<String>,
    /// Words that stand in the English script, and words that do not.
    #[serde(default)]
    says: Vec<String>,
    #[serde(default)]
    says_not: Vec<String>,
    as_of: Option<String>,
}

#[test]
fn scenarios_end_where_they_say() {
    let book = Book::built_in();
    let messages = book.messages(Language::English);
    let mut wrong = Vec::new();
    for (file, scenario) in scenarios() {
        wrong.extend(
            scenario.faults(&book, &messages).into_iter().map(|fault| format!("{file}: {}: {fault}", scenario.name)),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn there_are_many_scenarios_each_with_a_name_of_its_own() {
    let all = scenarios();
    let names: BTreeSet<_> = all.iter().map(|(_, scenario)| &scenario.name).collect();
    assert_eq!(names.len(), all.len());
    assert!(all.len() >= 120, "{}", all.len());
}

#[test]
fn scenarios_reach_every_rule_step_and_row() {
    let book = Book::built_in();
    let messages = book.messages(Language::English);
    let mut left = parts_of_the_book();
    for (_, scenario) in scenarios() {
        let advice = scenario.advice(&book, &messages).0;
        for rule in &advice.rules {
            left.remove(&format!("rule {rule}"));
        }
        for step in advice.script.sections.iter().flat_map(|section| &section.steps) {
            left.remove(&format!("step {}/{}", advice.script.flow, step.id));
            if let Some(Show::Table(table)) = &step.show {
                left.retain(|part| !part.starts_with(&format!("row {}/", table.id)));
            }
        }
    }
    assert!(left.is_empty(), "no scenario reaches:\n{}", left.into_iter().collect::<Vec<_>>().join("\n"));
}

/// The question about the licence of an Office names its tool and its keys, not those of Windows.
#[test]
fn a_question_offers_only_answers_that_make_sense() {
    let book = Book::built_in();
    let day = today();
    let mut advisor = Advisor::new(&book, &day);
    for (fact, value) in [("about", "office"), ("office", "volume"), ("network", "isolated"), ("code", "none")] {
        advisor.state(fact, value).expect("the value exists");
    }
    advisor.state("symptom", "not-activated").expect("the value exists");
    let Next::Ask(question) = advisor.ask() else { panic!("nothing is asked") };
    assert_eq!((&*question.fact, question.values), ("licence", vec!["mak".to_owned(), "gvlk".to_owned()]));
    let Next::Ask(question) = advisor.ask() else { panic!("nothing is asked") };
    for messages in Language::ALL.iter().map(|language| book.messages(*language)) {
        let how = messages.how(&question).expect("it says how");
        assert!(how.contains("ospp.vbs /dstatus") && !how.contains("slmgr"), "{how}");
        assert!(messages.offer(&question, "mak").contains("VOLUME_MAK"));
    }
}

/// Once it is said that the PC is offline, what is asked is what to activate.
#[test]
fn a_question_that_is_asked_again_offers_what_can_be_activated() {
    let book = Book::built_in();
    let day = today();
    for start in ["offline", "phone-only"] {
        let mut advisor = Advisor::new(&book, &day);
        advisor.answer("about", start).expect("the value exists");
        let Next::Ask(question) = advisor.ask() else { panic!("nothing is asked") };
        assert_eq!(question.fact, "about");
        assert_eq!(question.values, ["windows", "office", "esu", "kms-host", "ad-forest"]);
        let messages = book.messages(Language::English);
        assert_eq!(messages.question(&question), "What is to be activated?");
        assert_eq!(messages.offer(&question, "windows"), "Windows");
        assert_eq!(messages.offer(&question, "unknown"), "Something else, or not sure");
    }
}

#[test]
fn unknown_never_dead_ends() {
    let book = Book::built_in();
    let messages = book.messages(Language::Japanese);
    let day = today();
    for fact in book.facts() {
        for value in book.values(fact).expect("it is a fact") {
            let mut advisor = Advisor::new(&book, &day);
            advisor.state(fact, value).expect("the value exists");
            answer_all(&mut advisor, &BTreeMap::new());
            assert!(advisor.advice(&Request::default(), &messages).is_some(), "{fact} = {value}");
        }
    }
}

#[test]
fn every_code_of_the_table_leads_to_a_flow() {
    let book = Book::built_in();
    let day = today();
    for entry in offhook_guidance::CodeEntry::all() {
        let mut advisor = Advisor::new(&book, &day);
        advisor.state("code", entry.code).expect("it is a code");
        answer_all(&mut advisor, &BTreeMap::new());
        assert!(advisor.flow().is_some(), "{}", entry.code);
    }
}

/// Whatever is activated: without Windows Script Host nothing that is to be typed needs it.
#[test]
fn no_command_of_the_offline_flow_runs_a_script_where_none_runs() {
    let book = Book::shared();
    let messages = book.messages(Language::English);
    let flow = fs::read_to_string("flows/offline-activation.toml").expect("the flow is there");
    let flow: toml::Table = toml::from_str(&flow).expect("it is TOML");
    let values = |fact: &str| -> Vec<String> {
        let values = flow["facts"][fact].as_array().expect("a list").iter();
        values.map(|value| value.as_str().expect("a name").to_owned()).chain(["unknown".to_owned()]).collect()
    };
    let mut commands = BTreeSet::new();
    for target in values("target") {
        for iid in values("iid") {
            for naming in values("naming") {
                for network in ["isolated", "online"] {
                    let facts = [
                        ("target", &*target),
                        ("iid", &iid),
                        ("naming", &naming),
                        ("network", network),
                        ("script-host", "no"),
                    ];
                    let script =
                        book.script("offline-activation", &Request::default(), &facts.into(), &today(), &messages);
                    for step in script.expect("there is such a flow").sections.iter().flat_map(|section| &section.steps)
                    {
                        if let Some(command) = step.command.as_ref().filter(|command| !command.starts_with("offhook "))
                        {
                            assert!(
                                !command.contains("cscript") && !command.contains(".vbs"),
                                "{}: {command}",
                                step.id
                            );
                            assert!(step.untested || command == "slui 4", "{}: {command}", step.id);
                            commands.insert(command.clone());
                        }
                    }
                }
            }
        }
    }
    assert!(commands.len() > 12, "{commands:#?}");
}

#[test]
fn the_built_in_book_has_no_fault() {
    let faults: Vec<_> = Book::built_in().verify().iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_list_of_built_in_files_is_the_folder() {
    let listed = fs::read_to_string("src/built_in.rs").expect("the list is there");
    let mut found = Vec::new();
    for folder in ["flows", "rules", "sources", "locales", "locales/en", "locales/ja"] {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("the entry reads").path();
            if path.is_file() {
                found.push(format!("\"{folder}/{}\"", path.file_name().expect("it has a name").to_string_lossy()));
            }
        }
    }
    for name in &found {
        assert!(listed.contains(name.as_str()), "{name} is not listed");
    }
    assert_eq!(listed.matches("include_str!").count(), found.len());
}

impl Scenario {
    fn advice(&self, book: &Book, messages: &Messages) -> (Advice, Vec<String>) {
        let day = self.as_of.as_deref().map_or_else(today, |day| day.parse::<Day>().expect("it is a day"));
        let mut advisor = Advisor::new(book, &day);
        for (fact, value) in &self.given {
            advisor.state(fact, value).unwrap_or_else(|error| panic!("{}: {error}", self.name));
        }
        answer_all(&mut advisor, &self.answers);
        let advice = advisor.advice(&Request::default(), messages);
        (advice.unwrap_or_else(|| panic!("{}: no flow", self.name)), advisor.asked().to_vec())
    }

    fn faults(&self, book: &Book, messages: &Messages) -> Vec<String> {
        let (advice, asked) = self.advice(book, messages);
        let mut faults = Vec::new();
        let mut hold = |holds: bool, what: String| {
            if !holds {
                faults.push(what);
            }
        };
        hold(advice.flow == self.flow, format!("flow {} by {:?}, asked {asked:?}", advice.flow, advice.rules.first()));
        hold(
            self.rules.is_empty() || advice.rules.first() == self.rules.first(),
            format!("decided by {:?}", advice.rules.first()),
        );
        for rule in &self.rules {
            hold(advice.rules.contains(rule), format!("{rule} did not apply"));
        }
        hold(self.asked.as_ref().is_none_or(|expected| *expected == asked), format!("asked {asked:?}"));
        hold(self.questions.is_none_or(|most| asked.len() <= most), format!("asked {asked:?}"));
        let steps: Vec<_> = advice.script.sections.iter().flat_map(|section| &section.steps).collect();
        let has = |id: &String| steps.iter().any(|step| step.id == *id);
        for id in &self.must {
            hold(has(id), format!("{id} is missing"));
        }
        for id in &self.must_not {
            hold(!has(id), format!("{id} should not be there"));
        }
        for row in &self.rows {
            let shown = steps.iter().any(|step| match &step.show {
                Some(Show::Table(table)) => table.rows.iter().any(|each| format!("{}/{}", table.id, each.id) == *row),
                _ => false,
            });
            hold(shown, format!("row {row} is missing"));
        }
        let text = words_of(&advice);
        for words in &self.says {
            hold(text.contains(words), format!("does not say {words:?}"));
        }
        for words in &self.says_not {
            hold(!text.contains(words), format!("says {words:?}"));
        }
        faults
    }
}

/// All that a person reads: the title, every step, what is typed, and where links lead.
fn words_of(advice: &Advice) -> String {
    let script = &advice.script;
    let mut words = vec![script.title.clone()];
    for section in &script.sections {
        words.push(section.title.clone());
        for step in &section.steps {
            words.push(step.text.clone());
            words.extend(step.command.clone());
            words.extend(step.links.iter().flat_map(|link| [Some(link.text.clone()), link.command.clone()]).flatten());
            if let Some(Show::Table(table)) = &step.show {
                words.extend(table.rows.iter().flat_map(|row| row.cells.iter().cloned()));
            }
        }
    }
    words.join("\n")
}

fn answer_all(advisor: &mut Advisor<'_>, answers: &BTreeMap<String, String>) {
    while let Next::Ask(question) = advisor.ask() {
        let answer = answers.get(&question.fact).map_or("unknown", String::as_str);
        advisor.answer(&question.fact, answer).unwrap_or_else(|error| panic!("{error}"));
    }
}

fn scenarios() -> Vec<(String, Scenario)> {
    let mut all = Vec::new();
    let mut paths: Vec<_> = fs::read_dir("tests/scenarios")
        .expect("the folder is there")
        .map(|entry| entry.expect("it reads").path())
        .collect();
    paths.sort();
    for path in paths {
        let text = fs::read_to_string(&path).expect("the file reads");
        let file: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let name = path.file_stem().expect("it has a name").to_string_lossy().into_owned();
        all.extend(file.scenario.into_iter().map(|scenario| (name.clone(), scenario)));
    }
    all
}

/// Every rule, step and row, as the files name them.
fn parts_of_the_book() -> BTreeSet<String> {
    let mut parts = BTreeSet::new();
    let read = |path: &std::path::Path| -> toml::Table {
        toml::from_str(&fs::read_to_string(path).expect("the file reads")).expect("it is TOML")
    };
    let list =
        |table: &toml::Table, key: &str| table.get(key).and_then(|value| value.as_array()).cloned().unwrap_or_default();
    let id = |value: &toml::Value| value["id"].as_str().expect("it has an id").to_owned();
    for entry in fs::read_dir("rules").expect("the folder is there") {
        let table = read(&entry.expect("it reads").path());
        parts.extend(list(&table, "rule").iter().map(|rule| format!("rule {}", id(rule))));
    }
    for entry in fs::read_dir("flows").expect("the folder is there") {
        let table = read(&entry.expect("it reads").path());
        let flow = table["id"].as_str().expect("it has an id").to_owned();
        for section in list(&table, "section") {
            for step in list(section.as_table().expect("it is a table"), "step") {
                parts.insert(format!("step {flow}/{}", id(&step)));
            }
        }
        for shown in list(&table, "table") {
            let rows = list(shown.as_table().expect("it is a table"), "rows");
            parts.extend(rows.iter().map(|row| format!("row {}/{}", id(&shown), row.as_str().expect("it is a name"))));
        }
    }
    parts
}

fn today() -> Day {
    TODAY.parse::<Day>().expect("it is a day")
}
