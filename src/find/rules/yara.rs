//! The pack as YARA reads it.
//!
//! A condition drops no single match, it counts: there must be more matches than published and masked keys.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use crate::find::rules::definition::Rule;
use crate::find::rules::pattern::Dialect;
use crate::find::rules::quote::quoted;
use crate::find::rules::{WITHOUT_CHECK_DIGITS, head};

/// How many keys one string holds; YARA takes no larger expression.
const KEYS_A_STRING: usize = 40;

pub(super) fn pack() -> String {
    let rules: Vec<String> = Rule::ALL.iter().copied().map(rule).collect();
    format!("{}\n{}", head("//", WITHOUT_CHECK_DIGITS), rules.join("\n"))
}

fn rule(rule: Rule) -> String {
    let found = rule.outlines().into_iter().enumerate().map(|(index, outline)| {
        let pattern = outline.pattern(Dialect::Plain);
        string(&format!("found_{}", index + 1), &pattern)
    });
    let published = published(rule);
    let dropped = published.iter().enumerate().map(|(index, keys)| string(&format!("public_{}", index + 1), keys));
    let condition = match published.len() {
        0 => String::from("any of them"),
        count => {
            let counts: Vec<String> = (1..=count).map(|index| format!("#public_{index}")).collect();
            format!("#found_1 > {}", counts.join(" + "))
        }
    };
    format!(
        "rule {} {{\n    meta:\n        description = {}\n    strings:\n{}    condition:\n        {condition}\n}}\n",
        rule.id().replace('-', "_"),
        quoted(rule.description()),
        found.chain(dropped).collect::<String>(),
    )
}

/// The rule's own pattern with these texts in the place of the identifier, so that both are counted alike.
fn published(rule: Rule) -> Vec<String> {
    let keys: Vec<String> = rule.published().map(any_case).collect();
    let Some(outline) = rule.outlines().first().copied().filter(|_| !keys.is_empty()) else {
        return Vec::new();
    };
    let texts = keys.chunks(KEYS_A_STRING).map(|keys| keys.join("|")).chain([outline.masked()]);
    texts.map(|texts| outline.pattern_of(Dialect::Plain, &texts)).collect()
}

/// A text in capitals or small letters.
fn any_case(text: &str) -> String {
    text.chars()
        .map(|c| match c.is_ascii_alphabetic() {
            true => format!("[{c}{}]", c.to_ascii_lowercase()),
            false => c.to_string(),
        })
        .collect()
}

/// Every group of YARA is one without a capture, and written as if it had one.
fn string(name: &str, pattern: &str) -> String {
    format!("        ${name} = /{}/ ascii wide\n", pattern.replace("(?:", "("))
}
