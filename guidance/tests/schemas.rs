//! What is printed as JSON is what `docs/schemas` says.

use std::fs;

use jsonschema::Validator;
use offhook::ConfirmationId;
use offhook_guidance::{Advisor, Book, Day, Facts, Language, Next, Request, render};
use serde_json::Value;

use crate::support::schema;
use crate::support::schema::schema;

/// Never issued: digits counted up, each block with its check digit.
const INVENTED: &str = "123450 234560 345670 456780 567890 678904 789015 890122";

#[test]
fn every_script_of_every_flow_is_what_the_schema_says() {
    let (schema, book, day) = (schema("script"), Book::built_in(), day());
    for language in Language::ALL {
        let messages = book.messages(*language);
        for flow in book.flows() {
            let script = book.script(flow, &Request::default(), &Facts::new(), &day, &messages).expect("it exists");
            hold(&schema, &render::json(&script), flow);
        }
    }
}

#[test]
fn every_script_of_a_captured_output_is_what_the_schema_says() {
    let (schema, book, day) = (schema("script"), Book::built_in(), day());
    let messages = book.messages(Language::English);
    let confirmation_id = ConfirmationId::parse(INVENTED).expect("it is plausible");
    for entry in fs::read_dir("../readers/tests/outputs").expect("the samples are there") {
        let path = entry.expect("the entry reads").path();
        if path.is_dir() {
            continue;
        }
        let Ok(reading) = offhook_readers::read(&fs::read(&path).expect("the sample reads")) else { continue };
        for record in &reading.records {
            let request =
                Request::new().reading(Some(&reading)).record(Some(record)).confirmation_id(Some(&confirmation_id));
            let script = book.script("offline-activation", &request, &Facts::new(), &day, &messages);
            hold(&schema, &render::json(&script.expect("it exists")), &path.display().to_string());
        }
    }
}

#[test]
fn advice_is_what_the_schema_says() {
    let (schema, book, day) = (schema("advice"), Book::built_in(), day());
    let messages = book.messages(Language::Japanese);
    for about in book.values("about").expect("it is a fact") {
        let mut advisor = Advisor::new(&book, &day);
        advisor.state("about", about).expect("the value exists");
        while let Next::Ask(question) = advisor.ask() {
            advisor.answer(&question.fact, "unknown").expect("unknown is an answer");
        }
        let advice = advisor.advice(&Request::default(), &messages).expect("unknown never dead-ends");
        hold(&schema, &serde_json::to_string(&advice).expect("it is JSON"), about);
    }
}

#[test]
fn the_schema_refuses_what_is_not_a_script() {
    let schema = schema("script");
    for text in ["{}", "[]", r#"{"flow":"x","language":"fr"}"#] {
        let value: Value = serde_json::from_str(text).expect("it is JSON");
        assert!(!schema.is_valid(&value), "{text}");
    }
}

fn hold(schema: &Validator, json: &str, name: &str) {
    schema::hold(schema, &serde_json::from_str(json).expect("it is JSON"), name);
}

fn day() -> Day {
    "2026-11-21".parse::<Day>().expect("it is a day")
}
