//! The pack as Kingfisher reads it: YAML with a template in Liquid.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::find::rules::definition::{Confidence, Rule};
use crate::find::rules::pattern::Dialect;
use crate::find::rules::quote::{list, quoted};
use crate::find::rules::sample::{Expected, Sample, samples};
use crate::find::rules::{Format, WITH_CHECK_DIGITS, head};
use crate::id::layout::Kind;

/// Comes out as `agrees` when every group agrees with its check digit. Weights 1, 2, 1, 2 …; the sum modulo 7.
const AGREES: &str = "\
{%- assign digits = digits | remove: '-' | remove: ' ' | remove: '\t' -%}
{%- assign size = digits | size -%}
{%- assign width = 6 -%}
{%- if size == 63 -%}{%- assign width = 7 -%}{%- endif -%}
{%- assign last = size | minus: 1 -%}
{%- assign place = 1 -%}
{%- assign sum = 0 -%}
{%- for at in (0..last) -%}
{%- assign digit = digits | slice: at, 1 | plus: 0 -%}
{%- if place == width -%}
{%- assign sum = sum | modulo: 7 -%}
{%- if sum != digit -%}dis{%- endif -%}
{%- assign place = 1 -%}
{%- assign sum = 0 -%}
{%- else -%}
{%- assign weighed = place | minus: 1 | modulo: 2 | plus: 1 | times: digit -%}
{%- assign sum = sum | plus: weighed -%}
{%- assign place = place | plus: 1 -%}
{%- endif -%}
{%- endfor -%}agrees
";

pub(super) fn pack() -> String {
    let rules = Rule::ALL.iter().copied().map(rule);
    format!("{}rules:\n{}", head("#", WITH_CHECK_DIGITS), rules.collect::<String>())
}

fn rule(rule: Rule) -> String {
    let confidence = match rule.confidence() {
        Confidence::High => "high",
        Confidence::Medium => "medium",
    };
    let mut text = format!(
        "  - name: {}\n    id: {}\n    pattern: {}\n    min_entropy: {}\n    confidence: {confidence}\n",
        quoted(rule.name()),
        quoted(&rule.id().replacen('-', ".", 1)),
        quoted(&pattern(rule)),
        rule.least_entropy(),
    );
    text += "    pattern_requirements:\n";
    text += &match rule.kind() {
        Kind::ProductKey => format!("      ignore_if_contains: {}\n", list(rule.published())),
        Kind::ConfirmationId | Kind::InstallationId => format!(
            "      checksum:\n        actual:\n          template: |-\n{}        expected: \"agrees\"\n",
            template(rule)
        ),
    };
    text + &examples("examples", rule, true) + &examples("negative_examples", rule, false)
}

/// Captures with names: of several without, Kingfisher takes the whole match, and what stands beside it, for the secret.
fn pattern(rule: Rule) -> String {
    let outlines = rule.outlines().into_iter().enumerate();
    let named = outlines.map(|(index, outline)| {
        let named = format!("?P<found_{}>{}", index + 1, outline.identifier());
        outline.pattern_of(Dialect::Plain, &named)
    });
    format!("(?m){}", named.collect::<Vec<_>>().join("|"))
}

fn template(rule: Rule) -> String {
    let names = (1..=rule.outlines().len()).map(|number| format!("found_{number}"));
    let captured = names.map(|name| format!("{{%- if {name} -%}}{{%- assign digits = {name} -%}}{{%- endif -%}}"));
    let lines = captured.chain(AGREES.lines().map(String::from));
    lines.map(|line| format!("            {line}\n")).collect()
}

/// Kingfisher's own `rules check` runs them.
fn examples(field: &str, rule: Rule, reported: bool) -> String {
    let is_one = |sample: &Sample| {
        sample.rule == Some(rule) && Format::Kingfisher.reports(sample.expected) == reported
            || !reported && sample.rule.is_none() && sample.expected == Expected::NoMatch
    };
    let lines = samples().filter(is_one).map(|sample| format!("      - {}\n", quoted(sample.text)));
    format!("    {field}:\n{}", lines.collect::<String>())
}
