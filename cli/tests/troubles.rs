//! Errors as people read them: each names messages that exist, with their variables, in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use regex::Regex;

/// What a message is given, as the source of a command says it.
#[derive(Debug, Default)]
struct Trouble {
    messages: Vec<String>,
    given: BTreeSet<String>,
}

fn sources(folder: &Path, all: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it is readable").path();
        if path.is_dir() {
            sources(&path, all);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            all.push(fs::read_to_string(path).expect("it is text"));
        }
    }
}

/// The calls that are chained to a place of a source: the name of each, and what is between its brackets.
fn chain(mut rest: &str) -> Vec<(&str, &str)> {
    let mut calls = Vec::new();
    while let Some((name, after)) = rest.trim_start().strip_prefix('.').and_then(|rest| rest.split_once('(')) {
        let mut depth = 1;
        let end = after.find(|c| {
            depth += i32::from(c == '(') - i32::from(c == ')');
            depth == 0
        });
        let end = end.expect("brackets are closed");
        calls.push((name, &after[..end]));
        rest = &after[end + 1..];
    }
    calls
}

fn troubles() -> Vec<Trouble> {
    let mut all = Vec::new();
    sources(Path::new("src"), &mut all);
    let made = Regex::new(r#"(?:Trouble|Self)::new\(\s*"([a-z0-9-]+)"\s*\)"#).expect("it is a regex");
    let literal = Regex::new(r#"^\s*"([a-z0-9-]+)""#).expect("it is a regex");
    let text = |text: &str| literal.captures(text).map(|found| found[1].to_owned()).expect("names are literals");
    let mut troubles = Vec::new();
    for source in &all {
        for found in made.captures_iter(source) {
            let mut trouble = Trouble { messages: vec![found[1].to_owned()], ..Trouble::default() };
            for (call, inside) in chain(&source[found.get(0).expect("the whole").end()..]) {
                match call {
                    "with" => drop(trouble.given.insert(text(inside))),
                    "source" => drop(trouble.given.insert(String::from("reason"))),
                    "file" => drop(trouble.given.insert(String::from("file"))),
                    "remedy" | "list" => trouble.messages.push(text(inside)),
                    "lines" | "near" => {}
                    _ => break,
                }
            }
            troubles.push(trouble);
        }
    }
    troubles
}

/// All messages of a language.
fn texts(language: &str) -> String {
    let files = fs::read_dir(format!("../guidance/locales/{language}")).expect("the folder is there");
    let texts = files.map(|entry| fs::read_to_string(entry.expect("it is readable").path()).expect("it is text"));
    texts.fold(String::from("\n"), |all, text| all + &text + "\n")
}

/// The variables of each message of a language.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let head = Regex::new(r"^(-?[a-z][a-z0-9-]*) =").expect("it is a regex");
    let variable = Regex::new(r"\$([a-z-]+)").expect("it is a regex");
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for entry in fs::read_dir(format!("../guidance/locales/{language}")).expect("the folder is there") {
        let text = fs::read_to_string(entry.expect("it is readable").path()).expect("it is text");
        let mut id = None;
        for line in text.lines() {
            id = head.captures(line).map(|found| found[1].to_owned()).or(id);
            if let Some(id) = &id {
                let variables = variable.captures_iter(line).map(|found| found[1].to_owned());
                messages.entry(id.clone()).or_default().extend(variables);
            }
        }
    }
    messages
}

#[test]
fn every_trouble_has_its_messages_and_their_variables_in_every_language() {
    let troubles = troubles();
    assert!(troubles.len() > 40, "{} are found", troubles.len());
    for language in ["en", "ja"] {
        let known = messages(language);
        for Trouble { messages, given } in &troubles {
            let mut wanted = BTreeSet::new();
            for message in messages {
                wanted
                    .extend(known.get(message).unwrap_or_else(|| panic!("{message} is missing ({language})")).clone());
            }
            assert!(*given == wanted, "{messages:?} ({language}) uses {wanted:?}, and is given {given:?}");
        }
    }
}

/// What announces a list is said only above one: see `Trouble::list`.
#[test]
fn no_message_announces_what_may_not_follow() {
    let announces = |line: &str| line.trim_end().ends_with([':', '：']);
    for (language, text) in ["en", "ja"].map(|language| (language, texts(language))) {
        for Trouble { messages, .. } in troubles() {
            for id in messages.iter().filter(|id| !id.starts_with("list-")) {
                let told = text.split(&format!("\n{id} = ")).nth(1);
                let told = told.unwrap_or_else(|| panic!("{id} is missing ({language})"));
                let first = told.lines().next().unwrap_or_default();
                assert!(!announces(first), "{id} ({language}) announces a list: {first}");
            }
        }
        for line in text.lines().filter(|line| line.starts_with("list-")) {
            assert!(announces(line), "{line}");
        }
    }
}

#[test]
fn every_message_of_a_trouble_is_used() {
    let mut all = Vec::new();
    sources(Path::new("src"), &mut all);
    let all = all.concat();
    for language in ["en", "ja"] {
        for id in messages(language).into_keys().filter(|id| id.starts_with("trouble-") || id.starts_with("list-")) {
            assert!(all.contains(&format!("\"{id}\"")), "nothing uses {id} ({language})");
        }
    }
}
