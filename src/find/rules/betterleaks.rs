//! The pack as Betterleaks reads it: TOML with a filter in Expr.
//!
//! The filters use what Expr itself brings, not what Betterleaks adds: the latter was renamed between versions.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::find::rules::definition::Rule;
use crate::find::rules::pattern::Dialect;
use crate::find::rules::quote::{list, quoted};
use crate::find::rules::{WITH_CHECK_DIGITS, head};
use crate::id::layout::Kind;

/// True, which drops the find, when a group disagrees with its check digit. Weights 1, 2, 1, 2 …; the sum modulo 7.
const DISAGREES: &str = "\
let digits = map(split(replace(replace(replace(finding[\"secret\"], \"-\", \"\"), \" \", \"\"), \"\\t\", \"\"), \"\"), int(#));
let width = len(digits) == 63 ? 7 : 6;
FILLER || any(0..int(len(digits) / width - 1), let start = # * width;
    sum(map(0..(width - 2), digits[start + #] * (1 + # % 2))) % 7 != digits[start + width - 1])
";

pub(super) fn pack() -> String {
    let head = head("#", WITH_CHECK_DIGITS);
    let rules: Vec<String> = Rule::ALL.iter().copied().map(rule).collect();
    format!("{head}\ntitle = \"offhook\"\n\n{}", rules.join("\n"))
}

fn rule(rule: Rule) -> String {
    format!(
        "[[rules]]\nid = {}\ndescription = {}\nregex = {}\nfilter = '''\n{}'''\n",
        quoted(rule.id()),
        quoted(rule.description()),
        quoted(&format!("(?m){}", rule.pattern(Dialect::Plain))),
        filter(rule),
    )
}

fn filter(rule: Rule) -> String {
    let filler = format!("len(uniq(split(finding[\"secret\"], \"\"))) < {}", rule.least_different());
    match rule.kind() {
        Kind::ProductKey => format!("{filler} || upper(finding[\"secret\"]) in {}\n", list(rule.published())),
        Kind::ConfirmationId | Kind::InstallationId => DISAGREES.replace("FILLER", &filler),
    }
}
