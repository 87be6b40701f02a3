//! The pack as Presidio reads it: recognizers as JSON.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::find::rules::definition::{Confidence, Rule};
use crate::find::rules::pattern::{Form, Outline};
use crate::find::rules::quote::{list, quoted};
use crate::find::rules::{HEAD, WITHOUT_CHECK_DIGITS, unlike};

pub(super) fn pack() -> String {
    let about = HEAD.join(" ") + " " + WITHOUT_CHECK_DIGITS;
    let recognizers = Rule::ALL.iter().copied().flat_map(|rule| rule.labels().map(|labels| recognizer(rule, labels)));
    let recognizers: Vec<String> = recognizers.collect();
    format!("{{\n  \"about\": {},\n  \"recognizers\": [\n{}\n  ]\n}}\n", quoted(&about), recognizers.join(",\n"))
}

fn recognizer(rule: Rule, (language, labels): (&str, &[&str])) -> String {
    let patterns: Vec<String> = rule.outlines().into_iter().map(|outline| pattern(rule, outline)).collect();
    format!(
        "    {{\n      \"name\": {},\n      \"supported_language\": {},\n      \"supported_entity\": {},\n      \
         \"context\": {},\n      \"patterns\": [\n{}\n      ]\n    }}",
        quoted(&format!("{}-{language}", rule.id())),
        quoted(language),
        quoted(&rule.id().replace('-', "_").to_uppercase()),
        list(labels.iter().copied()),
        patterns.join(",\n"),
    )
}

fn pattern(rule: Rule, outline: Outline) -> String {
    format!(
        "        {{ \"name\": {}, \"score\": {}, \"regex\": {} }}",
        quoted(&outline.name()),
        score(rule, outline),
        quoted(&unlike(rule, outline)),
    )
}

/// Presidio adds to it when a label stands near.
fn score(rule: Rule, outline: Outline) -> &'static str {
    match (rule.confidence(), outline.form) {
        (Confidence::High, _) => "0.8",
        (Confidence::Medium, Form::Contiguous) => "0.4",
        (Confidence::Medium, Form::Dashed | Form::Spaced) => "0.6",
    }
}
