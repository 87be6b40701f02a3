//! Every flow as people read, print and hear it, in both languages.

use std::fs;

use offhook_guidance::{Book, Day, Facts, Language, Messages, Request, Script, Voice, render};
use serde::Deserialize;

#[derive(Deserialize)]
struct Flow {
    id: String,
    walk: Vec<Walk>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Walk {
    name: String,
    facts: Facts,
    as_of: Option<String>,
}

#[test]
fn every_walk_of_every_flow_as_text() {
    for_each_flow(|flow, book, messages| {
        let text: String = flow
            .walk
            .iter()
            .map(|walk| format!("@@ {}\n\n{}\n", walk.name, render::text(&script(flow, walk, book, messages), 80)))
            .collect();
        assert!(!text.contains(['{', '}']), "{}: a message or an argument is missing", flow.id);
        insta::assert_snapshot!(format!("{}-{}-text", flow.id, messages.language().tag()), text);
    });
}

#[test]
fn the_first_walk_of_every_flow_as_markdown() {
    for_each_flow(|flow, book, messages| {
        let script = script(flow, &flow.walk[0], book, messages);
        insta::assert_snapshot!(
            format!("{}-{}-markdown", flow.id, messages.language().tag()),
            render::markdown(&script)
        );
    });
}

#[test]
fn the_first_walk_of_every_flow_as_a_page() {
    for_each_flow(|flow, book, messages| {
        let page = render::html(&script(flow, &flow.walk[0], book, messages));
        let (before, rest) = page.split_once("<style>").expect("a page has a style");
        let (_, after) = rest.split_once("</style>").expect("the style ends");
        insta::assert_snapshot!(
            format!("{}-{}-html", flow.id, messages.language().tag()),
            format!("{before}<style/>{after}")
        );
    });
}

#[test]
fn the_first_walk_of_every_flow_as_json() {
    for_each_flow(|flow, book, messages| {
        let json = render::json(&script(flow, &flow.walk[0], book, messages));
        let value: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
        let pretty = serde_json::to_string_pretty(&value).expect("it prints");
        insta::assert_snapshot!(format!("{}-{}-json", flow.id, messages.language().tag()), pretty);
    });
}

#[test]
fn the_first_walk_of_every_flow_as_it_is_heard() {
    for_each_flow(|flow, book, messages| {
        let script = script(flow, &flow.walk[0], book, messages);
        let voice = Voice::from_tag(messages.language().tag()).expect("there is a voice");
        let (lines, marked) = (render::speech(&script, voice), render::ssml(&script, voice));
        insta::assert_snapshot!(format!("{}-{}-speech", flow.id, messages.language().tag()), lines);
        insta::assert_snapshot!(format!("{}-{}-ssml", flow.id, messages.language().tag()), marked);
    });
}

#[test]
fn every_flow_as_a_picture() {
    for_each_flow(|flow, book, messages| {
        if messages.language() == Language::English {
            insta::assert_snapshot!(
                format!("{}-mermaid", flow.id),
                book.mermaid(&flow.id, messages).expect("it exists")
            );
        }
        let svg = book.svg(&flow.id, messages).expect("it exists");
        assert!(
            svg.starts_with("<svg ")
                && svg.ends_with("</svg>\n")
                && svg.matches("<text").count() == svg.matches("</text>").count()
        );
    });
}

#[test]
fn commands_can_be_typed_as_they_stand() {
    for_each_flow(|flow, book, messages| {
        for walk in &flow.walk {
            let script = script(flow, walk, book, messages);
            for command in
                script.sections.iter().flat_map(|section| &section.steps).filter_map(|step| step.command.as_ref())
            {
                assert!(command.bytes().all(|b| b.is_ascii_graphic() || b == b' '), "{}: {command}", flow.id);
                assert_eq!(command.trim(), command, "{}", flow.id);
            }
        }
    });
}

fn for_each_flow(check: impl Fn(&Flow, &Book, &Messages)) {
    let book = Book::built_in();
    for language in Language::ALL {
        let messages = book.messages(*language);
        for flow in book.flows() {
            let text = fs::read_to_string(format!("flows/{flow}.toml")).expect("the flow is there");
            let flow: Flow = toml::from_str(&text).expect("it reads");
            check(&flow, &book, &messages);
        }
    }
}

fn script(flow: &Flow, walk: &Walk, book: &Book, messages: &Messages) -> Script {
    let day = walk.as_of.as_deref().unwrap_or("2026-11-21").parse::<Day>().expect("it is a day");
    book.script(&flow.id, &Request::default(), &walk.facts, &day, messages).expect("the flow exists")
}
