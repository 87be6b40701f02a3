//! The pack as Semgrep reads it: YAML.

use alloc::format;
use alloc::string::String;

use crate::find::rules::definition::{Confidence, Rule};
use crate::find::rules::quote::quoted;
use crate::find::rules::{WITHOUT_CHECK_DIGITS, head, unlike};

pub(super) fn pack() -> String {
    let rules = Rule::ALL.iter().copied().map(rule);
    format!("{}rules:\n{}", head("#", WITHOUT_CHECK_DIGITS), rules.collect::<String>())
}

fn rule(rule: Rule) -> String {
    let (severity, confidence) = match rule.confidence() {
        Confidence::High => ("ERROR", "HIGH"),
        Confidence::Medium => ("WARNING", "MEDIUM"),
    };
    let patterns = rule.outlines().into_iter().map(|outline| {
        let pattern = quoted(&unlike(rule, outline));
        format!("      - pattern-regex: {pattern}\n")
    });
    format!(
        "  - id: {}\n    message: {}\n    severity: {severity}\n    languages: [\"regex\"]\n    metadata:\n      \
         category: \"security\"\n      confidence: \"{confidence}\"\n    pattern-either:\n{}",
        quoted(rule.id()),
        quoted(rule.description()),
        patterns.collect::<String>(),
    )
}
