//! Every format shows every step: what a reader finds is what the script holds, whatever stands in it.

use offhook::{Masking, Shown};
use offhook_guidance::{Day, Facts, Language, Request, Script, Show, render};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::every_part;
use crate::support::fields::fields;
use crate::support::hostile::hostile;
use crate::support::parts::{page_parts, parts};
use crate::support::read_back;
use crate::support::requests::requested;
use crate::support::walks::walks;

#[test]
fn a_page_shows_every_part_in_order_and_nothing_else() {
    for_each_script(|script, place| assert_eq!(read_back::html(&render::html(script)), page_parts(script), "{place}"));
}

#[test]
fn markdown_shows_every_part_in_order_and_nothing_else() {
    for_each_script(|script, place| {
        assert_eq!(read_back::markdown(&render::markdown(script)), parts(script), "{place}");
    });
}

#[test]
fn a_text_of_any_width_shows_every_part_in_order_and_nothing_else() {
    for_each_script(|script, _| {
        for width in [40, 80, 1000] {
            read_back::shows(&render::text(script, width), &parts(script));
        }
    });
}

#[test]
fn every_part_as_markdown_and_as_json() {
    let script = every_part();
    insta::assert_snapshot!("every-part-markdown", render::markdown(&script));
    let json: Value = serde_json::from_str(&render::json(&script)).expect("it is JSON");
    insta::assert_snapshot!("every-part-json", serde_json::to_string_pretty(&json).expect("it prints"));
}

#[test]
fn json_holds_every_field_of_every_part() {
    for_each_script(|script, place| holds(&render::json(script), script, place));
}

/// A text without the commands, which may have braces of their own; an argument that is missing is `{$name}` there.
fn without_commands(text: &str, script: &Script) -> String {
    let commands = script.sections.iter().flat_map(|section| &section.steps).filter_map(|step| step.command.as_ref());
    commands.fold(text.to_owned(), |text, command| {
        assert!(!command.contains("{$") && !command.contains("{-"), "{command}");
        text.replace(command.as_str(), "")
    })
}

#[test]
fn no_format_lacks_a_message_or_ends_a_line_with_a_blank() {
    for_each_script(|script, place| {
        for text in [render::text(script, 80), render::markdown(script)] {
            assert!(
                !without_commands(&text, script).contains(['{', '}']),
                "{place}: a message or an argument is missing"
            );
            assert!(text.lines().all(|line| line.trim_end() == line), "{place}: a blank ends a line");
            assert!(text.ends_with('\n') && !text.contains("\n\n\n\n"), "{place}: empty lines");
        }
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_text_stays_text_in_every_format(texts in prop::collection::vec(hostile(), 8..24)) {
        let filled = |texts: &[String]| {
            let mut script = every_part();
            fields(&mut script).into_iter().zip(texts.iter().cycle()).for_each(|(field, text)| field.clone_from(text));
            script
        };
        let script = filled(&texts);
        let spelled = filled(&texts.iter().map(|text| spelled(text)).collect::<Vec<_>>());
        prop_assert_eq!(read_back::html(&render::html(&script)), page_parts(&spelled));
        prop_assert_eq!(read_back::markdown(&render::markdown(&script)), parts(&spelled));
        holds(&render::json(&script), &script, "hostile");
    }
}

/// Control characters are gaps of a line; whatever else is not seen is spelled out.
fn spelled(text: &str) -> String {
    Shown::new(text.replace(char::is_control, " ")).masking(Masking::Nothing).to_string()
}

/// Holds every field of the JSON to the script.
fn holds(json: &str, script: &Script, place: &str) {
    let json: Value = serde_json::from_str(json).expect("it is JSON");
    let texts = |value: &Value| -> Vec<String> {
        value.as_array().into_iter().flatten().map(|text| text.as_str().expect("a text").to_owned()).collect()
    };
    assert_eq!((json["flow"].as_str(), json["language"].as_str()), (Some(script.flow.as_str()), Some(script.language)));
    assert_eq!(json["title"], script.title.as_str(), "{place}");
    assert_eq!(json["facts"].as_object().map(serde_json::Map::len), Some(script.facts.len()), "{place}");
    assert!(script.facts.iter().all(|(name, value)| json["facts"][name] == value), "{place}");
    for (name, lines) in [("subject", &script.subject), ("findings", &script.findings), ("others", &script.others)] {
        assert_eq!(texts(&json[name]), *lines, "{place}");
    }
    for (value, section) in each(&json["sections"], &script.sections) {
        assert_eq!(
            (value["id"].as_str(), value["title"].as_str()),
            (Some(&*section.id), Some(&*section.title)),
            "{place}"
        );
        assert_eq!(value["style"], section.style.name(), "{place}");
        for (value, step) in each(&value["steps"], &section.steps) {
            let fields = ["id", "text", "command", "as_of"].map(|name| value[name].as_str());
            let own = [Some(&*step.id), Some(&*step.text), step.command.as_deref(), step.as_of.as_deref()];
            assert_eq!(fields, own, "{place}");
            assert_eq!(value["sources"], Value::from(step.sources.clone()), "{place}");
            for (value, link) in each(&value["links"], &step.links) {
                let fields = ["text", "when", "section", "flow", "command"].map(|name| value[name].as_str());
                let own = [Some(&*link.text), Some(link.when.name()), link.section.as_deref(), link.flow.as_deref()];
                assert_eq!(fields[..4], own, "{place}");
                assert_eq!(fields[4], link.command.as_deref(), "{place}");
                let facts: Facts = serde_json::from_value(value["facts"].clone()).unwrap_or_default();
                assert_eq!(facts, link.facts, "{place}");
            }
            shows(&value["show"], step.show.as_ref(), place);
        }
    }
    for (value, source) in each(&json["sources"], &script.sources) {
        let fields = ["title", "publisher", "date"].map(|name| value[name].as_str());
        assert_eq!(fields, [Some(&*source.title), source.publisher.as_deref(), source.date.as_deref()], "{place}");
        assert_eq!(value["third_party"], source.third_party, "{place}");
    }
}

fn shows(value: &Value, show: Option<&Show>, place: &str) {
    let (kind, cells) = (value["kind"].as_str(), &value["cells"]);
    match show {
        Some(Show::Boxes(own) | Show::Groups(own)) => {
            assert_eq!(kind, Some(if matches!(show, Some(Show::Boxes(_))) { "boxes" } else { "groups" }), "{place}");
            for (value, cell) in each(cells, own) {
                assert_eq!(value["label"], cell.label.to_string(), "{place}");
                assert_eq!(value["digits"].as_str(), cell.digits.as_deref(), "{place}");
                assert_eq!(
                    (&value["width"], &value["doubtful"]),
                    (&cell.width.into(), &cell.doubtful.into()),
                    "{place}"
                );
            }
        }
        Some(Show::Table(table)) => {
            assert_eq!((kind, cells["id"].as_str()), (Some("table"), Some(&*table.id)), "{place}");
            assert_eq!(cells["columns"], Value::from(table.columns.clone()), "{place}");
            for (value, row) in each(&cells["rows"], &table.rows) {
                assert_eq!(
                    (&value["id"], &value["cells"]),
                    (&row.id.as_str().into(), &row.cells.clone().into()),
                    "{place}"
                );
            }
        }
        _ => assert!(value.is_null(), "{place}"),
    }
}

/// The values of a list beside what they are of.
fn each<'a, T>(list: &'a Value, own: &'a [T]) -> impl Iterator<Item = (&'a Value, &'a T)> {
    let list = list.as_array().map_or(&[][..], Vec::as_slice);
    assert_eq!(list.len(), own.len());
    list.iter().zip(own)
}

fn for_each_script(check: impl Fn(&Script, &str)) {
    for language in Language::ALL {
        for (place, script) in walks(*language).into_iter().chain(requested(&every_part::book(), *language)) {
            check(&script, &format!("{place}, {}", language.tag()));
        }
    }
}

fn every_part() -> Script {
    let (book, day) = (every_part::book(), "2026-11-21".parse::<Day>().expect("it is a day"));
    let request = Request::new().installation_id("020650 770493 837253 929082 195773 527024 195725 809211 989214");
    let messages = book.messages(Language::English);
    book.script("every-part", &request, &Facts::new(), &day, &messages).expect("the flow exists")
}
