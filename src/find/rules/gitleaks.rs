//! The pack as Gitleaks reads it: TOML.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::find::rules::definition::Rule;
use crate::find::rules::pattern::Dialect;
use crate::find::rules::quote::{list, quoted};
use crate::find::rules::{WITHOUT_CHECK_DIGITS, head};

pub(super) fn pack() -> String {
    let head = head("#", WITHOUT_CHECK_DIGITS);
    let rules: Vec<String> = Rule::ALL.iter().copied().map(rule).collect();
    format!("{head}\ntitle = \"offhook\"\n\n{}", rules.join("\n"))
}

/// No keywords: they would hide every find in a file without a label.
fn rule(rule: Rule) -> String {
    let mut text = format!(
        "[[rules]]\nid = {}\ndescription = {}\nregex = {}\nentropy = {}\ntags = [\"activation\", \"windows\", \"office\"]\n",
        quoted(rule.id()),
        quoted(rule.description()),
        quoted(&format!("(?m){}", rule.pattern(Dialect::Plain))),
        rule.least_entropy(),
    );
    let published: Vec<&str> = rule.published().collect();
    if !published.is_empty() {
        text += "\n[[rules.allowlists]]\ndescription = \"Setup keys that Microsoft publishes for everyone\"\n";
        text += &format!("stopwords = {}\n", list(published));
    }
    text
}
