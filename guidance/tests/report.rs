//! A report with sentences is the report of the core and nothing but sentences besides.

use offhook::repair::{Channel, compare};
use offhook::report::{Options, Report};
use offhook_guidance::{Language, Messages};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::schema;
use crate::support::schema::schema;

const SAMPLES: &[&str] = &[
    "",
    "hello",
    "TVRH6-WHNXV-R9WG3-9XRFY-MY832",
    "TVRH6-WHNXV-R9WG3-9XRFY-MY833",
    "020650 770493 837252 929082 195773 527024 195725 809211 989214",
    "O20650 770493 837253 929082 195773 527024 195725 809211 989214",
    "02065077049383725292908219577352702419572580921198921",
    "415635 305286 161940 283503 592176 634083 177461 859316",
    "415635 305286 761940 283503 592176 634083 177461 8593",
    "1.23457E+62",
    "B: 415635 A: 305286",
    "４１５６３５ 305286 76194? 283503 592176 634083 177461 859316",
];

fn without(mut value: Value, names: &[&str]) -> Value {
    match &mut value {
        Value::Object(fields) => {
            fields.retain(|name, _| !names.contains(&name.as_str()));
            fields.values_mut().for_each(|field| *field = without(field.take(), names));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| *item = without(item.take(), names)),
        _ => {}
    }
    value
}

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).expect("it is JSON")
}

/// Whether a text shows digits or characters of a group: four in a row that the input has, but for a key's last group.
fn shows(json: &str, text: &str) -> bool {
    let last = text.len().saturating_sub(5);
    let bytes = text.as_bytes();
    let is_of_group = |window: &[u8]| window.iter().all(u8::is_ascii_digit);
    bytes[..last].windows(6).filter(|window| is_of_group(window)).any(|window| {
        let window = core::str::from_utf8(window).unwrap_or("\0");
        json.contains(window)
    })
}

fn hold(text: &str, schema: &jsonschema::Validator, messages: &[Messages]) {
    for channel in [Channel::Any, Channel::PhoneJa] {
        for reveal in [false, true] {
            let options = Options::new().channel(channel).reveal(reveal).fingerprint(true);
            let report = Report::of(None, text, &options);
            let core = report.to_json();
            let value = parsed(&core);
            schema::hold(schema, &value, "the report");
            for issue in report.issues() {
                assert!(text.get(issue.span.range()).is_some());
            }
            for group in report.groups() {
                assert!(text.get(group.span().range()).is_some());
            }
            for messages in messages {
                let full = messages.report_json(&report);
                assert_eq!(without(parsed(&full), &["message", "remedy", "why"]), value);
                schema::hold(schema, &parsed(&full), "the report with sentences");
                assert!(reveal || !shows(&full, text), "the report shows a group");
            }
            assert!(reveal || !shows(&core, text), "the report shows a group");
        }
    }
}

fn languages() -> Vec<Messages> {
    Language::ALL.iter().map(|language| Messages::new(*language)).collect()
}

#[test]
fn sentences_are_all_that_is_added() {
    let (schema, messages) = (schema("check"), languages());
    SAMPLES.iter().for_each(|text| hold(text, &schema, &messages));
    let report = Report::of(None, SAMPLES[7], &Options::new());
    let full = messages[0].report_json(&report);
    assert!(["message", "remedy", "why"].iter().all(|name| full.contains(&format!("\"{name}\":"))), "{full}");
}

#[test]
fn differences_are_all_that_is_added_to_a_comparison() {
    let (schema, messages) = (schema("compare"), languages());
    for (first, second) in SAMPLES.iter().flat_map(|first| SAMPLES.iter().map(move |second| (first, second))) {
        for (kind, reveal) in offhook::Kind::ALL.iter().flat_map(|kind| [(*kind, false), (*kind, true)]) {
            let both = compare(kind, first, second);
            let core = parsed(&both.to_json(reveal));
            assert!(schema.is_valid(&core), "{core}");
            let full = messages[0].comparison_json(&both, reveal);
            assert!(schema.is_valid(&parsed(&full)));
            assert_eq!(without(parsed(&full), &["differences"]), core);
            assert!(reveal || !shows(&full, first) && !shows(&full, second));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_report_of_any_text_keeps_its_promises(text in "(\\PC{0,40}|[0-9 \\-A-H:?O０-９]{0,80}|([0-9]{6} ?){8,9})") {
        let messages = [Messages::new(Language::Japanese)];
        hold(&text, &schema("check"), &messages);
    }
}
