//! Every flow as people read it, and as it is drawn.
//!
//! The walks of a flow take turns: English, Japanese, English. `languages` holds the other language to the one that is
//! read here, and `formats` the other formats to the text.

use std::collections::BTreeMap;
use std::fs;

use offhook_guidance::{Book, Language, render};

use crate::support::every_part;
use crate::support::picture::{drawn, in_mermaid, in_svg};
use crate::support::walks::walks;

#[test]
fn every_walk_of_every_flow_as_text() {
    let mut flows: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for ((name, english), (_, japanese)) in walks(Language::English).into_iter().zip(walks(Language::Japanese)) {
        let told = flows.entry(english.flow.clone()).or_default();
        let script = if told.len().is_multiple_of(2) { english } else { japanese };
        told.push(format!("@@ {name} [{}]\n\n{}", script.language, render::text(&script, 80)));
    }
    for (flow, told) in flows {
        insta::assert_snapshot!(flow, told.join("\n"));
    }
}

#[test]
fn commands_can_be_typed_as_they_stand() {
    for (name, script) in Language::ALL.iter().flat_map(|language| walks(*language)) {
        for command in
            script.sections.iter().flat_map(|section| &section.steps).filter_map(|step| step.command.as_ref())
        {
            assert!(command.bytes().all(|b| b.is_ascii_graphic() || b == b' '), "{name}: {command}");
            assert_eq!(command.trim(), command, "{name}");
        }
    }
}

#[test]
fn a_picture_of_every_part() {
    let book = every_part::book();
    let messages = book.messages(Language::English);
    insta::assert_snapshot!("every-part-mermaid", book.mermaid("every-part", &messages).expect("it exists"));
}

#[test]
fn a_picture_shows_every_section_condition_and_jump_of_a_flow() {
    let (built_in, own) = (Book::built_in(), every_part::book());
    for language in Language::ALL {
        for id in built_in.flows() {
            let text = fs::read_to_string(format!("flows/{id}.toml")).expect("the flow is there");
            draws(&built_in, id, &text, *language);
        }
        draws(&own, "every-part", every_part::FLOW, *language);
    }
}

#[test]
fn any_text_stays_text_in_a_picture() {
    for hostile in ["<b>&\"'|*_[]\\", "#quot;#35; &lt;b&gt;", "`**a**`", "a --> b", "\"]); end", "%% c"] {
        let mut book = every_part::book();
        let lines: String = ["flow-every-part", "section-part-read", "section-part-help"]
            .iter()
            .map(|id| format!("{id} = {{\"{}\"}}\n", hostile.replace('\\', "\\\\").replace('"', "\\\"")))
            .collect();
        book.add("locales/en/hostile.ftl", &lines).expect("it reads");
        assert_eq!(book.messages(Language::English).get("section-part-read"), hostile);
        draws(&book, "every-part", every_part::FLOW, Language::English);
    }
}

fn draws(book: &Book, id: &str, flow: &str, language: Language) {
    let messages = book.messages(language);
    let expected = drawn(flow, &messages);
    let mermaid = book.mermaid(id, &messages).expect("it exists");
    assert_eq!(in_mermaid(&mermaid), expected, "{mermaid}");
    in_svg(&book.svg(id, &messages).expect("it exists"), &expected);
}
