//! The walks that each flow carries as its own examples, as scripts.

use std::fs;

use offhook_guidance::{Book, Day, Facts, Language, Request, Script};
use serde::Deserialize;

#[derive(Deserialize)]
struct Flow {
    walk: Vec<Walk>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Walk {
    name: String,
    facts: Facts,
    as_of: Option<String>,
}

/// The script of every walk of every flow that is built in, by the name of the walk.
pub(crate) fn walks(language: Language) -> Vec<(String, Script)> {
    let book = Book::built_in();
    let messages = book.messages(language);
    let mut scripts = Vec::new();
    for id in book.flows() {
        let text = fs::read_to_string(format!("flows/{id}.toml")).expect("the flow is there");
        let flow: Flow = toml::from_str(&text).expect("it reads");
        for walk in flow.walk {
            let day = walk.as_of.as_deref().unwrap_or("2026-11-21").parse::<Day>().expect("it is a day");
            let script = book.script(id, &Request::default(), &walk.facts, &day, &messages).expect("the flow exists");
            scripts.push((walk.name, script));
        }
    }
    scripts
}
