//! The rule packs find what the definition says, in every format.
#![cfg(feature = "scan")]

use std::collections::BTreeSet;

use offhook::Kind;
use offhook::find::rules::{Dialect, Expected, Format, Rule, samples};
use proptest::prelude::*;
use proptest::sample::select;
use regex::Regex;
use saphyr::{LoadableYamlNode as _, Yaml};

use crate::support::invented;

/// As the definition gives it, for programs that take several lines at once.
fn plain(rule: Rule) -> String {
    format!("(?m){}", rule.pattern(Dialect::Plain))
}

fn compiled(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap_or_else(|error| panic!("{error}"))
}

/// What the only capture of the pattern holds.
fn found<'t>(pattern: &Regex, text: &'t str) -> Vec<&'t str> {
    let whole = pattern.captures_iter(text);
    whole
        .map(|captures| captures.iter().skip(1).flatten().map(|found| found.as_str()).collect::<Vec<_>>())
        .flat_map(|found| {
            assert_eq!(found.len(), 1, "one capture");
            found
        })
        .collect()
}

#[test]
fn every_sample_is_matched_by_its_rule_and_by_no_other() {
    let patterns: Vec<_> = Rule::ALL.iter().map(|&rule| (rule, compiled(&plain(rule)))).collect();
    for sample in samples() {
        for (rule, pattern) in &patterns {
            let matches = sample.expected != Expected::NoMatch && sample.rule == Some(*rule);
            assert_eq!(pattern.is_match(sample.text), matches, "{}: {}", rule.id(), sample.text);
        }
    }
}

#[test]
fn every_rule_has_samples_of_every_outcome_it_can_have() {
    let seen: BTreeSet<_> =
        samples().map(|sample| (sample.rule.map_or("-", Rule::id), format!("{:?}", sample.expected))).collect();
    let outcomes = |rule: Rule| match rule.kind() {
        Kind::ProductKey => ["Reported", "Published", "MaskedKey"],
        _ => ["Reported", "CheckDigits", "Filler"],
    };
    let wanted = Rule::ALL.iter().flat_map(|rule| outcomes(*rule).map(|outcome| (rule.id(), outcome.to_owned())));
    let wanted: BTreeSet<_> = wanted.chain([("-", "NoMatch".to_owned())]).collect();
    assert_eq!(seen, wanted);
    let table = include_str!("../src/find/rules/samples.tsv");
    assert_eq!(samples().count(), table.lines().count() - 1, "a row is not read");
}

/// A sample must say of an identifier what offhook itself says.
#[test]
fn a_sample_is_plausible_exactly_when_every_program_reports_it() {
    for sample in samples().filter(|sample| sample.expected != Expected::NoMatch) {
        let rule = sample.rule.expect("a rule");
        let id = found(&compiled(&plain(rule)), sample.text)[0];
        let plausible = offhook::check_as(rule.kind(), id, &mut ()).verdict.name() == "plausible";
        match (sample.expected, rule.kind()) {
            (Expected::Published, _) => {
                let product = offhook::ProductKey::parse(id).expect("a key");
                assert!(product.kms_client_product().is_some(), "{}", sample.text);
            }
            (_, Kind::ProductKey) => {}
            (Expected::Reported, _) => assert!(plausible, "{}", sample.text),
            _ => assert!(!plausible, "{}", sample.text),
        }
    }
}

#[test]
fn every_published_key_is_matched_and_left_out_by_name() {
    let key = compiled(&plain(Rule::ALL[0]));
    assert_eq!(Rule::ALL[0].kind(), Kind::ProductKey);
    let published: Vec<&str> = Rule::ALL[0].published().collect();
    assert_eq!(published.len(), invented::SETUP_KEYS.lines().count() - 1);
    for published in &published {
        assert_eq!(found(&key, published), [*published]);
    }
    for format in Format::ALL.iter().copied().filter(|format| !format.reports(Expected::Published)) {
        let pack = format.pack().replace(['[', ']'], "").to_uppercase();
        for published in &published {
            // YARA names each letter twice.
            let named = |key: &str| {
                let twice: String =
                    key.chars().map(|c| if c.is_alphabetic() { format!("{c}{c}") } else { c.into() }).collect();
                pack.contains(key) || pack.contains(&twice)
            };
            assert!(named(published), "{}: {published}", format.name());
        }
    }
}

#[test]
fn no_published_key_is_dropped_for_want_of_different_characters() {
    let least = Rule::ALL[0].least_different();
    for key in Rule::ALL[0].published() {
        let different: BTreeSet<char> = key.chars().collect();
        assert!(different.len() > least, "{key}");
        let bits: f64 = different
            .iter()
            .map(|c| key.chars().filter(|other| other == c).count() as f64 / key.len() as f64)
            .map(|share| -share * share.log2())
            .sum();
        assert!(bits > Rule::ALL[0].least_entropy().parse().expect("a number"), "{key}: {bits}");
    }
}

#[test]
fn gitleaks_and_betterleaks_read_the_definition() {
    for format in [Format::Gitleaks, Format::Betterleaks] {
        let pack: toml::Table = format.pack().parse().expect("TOML");
        let rules = pack["rules"].as_array().expect("rules");
        assert_eq!(rules.len(), Rule::ALL.len());
        for (rule, printed) in Rule::ALL.iter().zip(rules) {
            let field = |name: &str| printed[name].as_str().expect(name);
            assert_eq!((field("id"), field("regex")), (rule.id(), plain(*rule).as_str()));
            assert_eq!(field("description"), rule.description());
        }
    }
}

/// Betterleaks refuses a file that holds a field it does not know.
#[test]
fn betterleaks_gets_no_field_of_gitleaks_that_it_refuses() {
    let pack: toml::Table = Format::Betterleaks.pack().parse().expect("TOML");
    for rule in pack["rules"].as_array().expect("rules") {
        let fields: Vec<_> = rule.as_table().expect("a table").keys().map(String::as_str).collect();
        assert_eq!(BTreeSet::from_iter(fields), BTreeSet::from(["description", "filter", "id", "regex"]));
    }
}

#[test]
fn kingfisher_reads_the_definition_and_its_examples() {
    let pack = Format::Kingfisher.pack();
    let documents = Yaml::load_from_str(&pack).expect("YAML");
    let rules = documents[0]["rules"].as_sequence().expect("rules");
    assert_eq!(rules.len(), Rule::ALL.len());
    for (rule, printed) in Rule::ALL.iter().zip(rules) {
        let names = compiled(r"\?P<found_[1-9]>");
        assert_eq!(names.replace_all(printed["pattern"].as_str().expect("a pattern"), ""), plain(*rule));
        let texts = |field: &str| -> Vec<&str> {
            printed[field].as_sequence().expect("texts").iter().filter_map(|text| text.as_str()).collect()
        };
        let of_rule = samples().filter(|sample| sample.rule == Some(*rule) && sample.expected == Expected::Reported);
        assert_eq!(texts("examples"), of_rule.map(|sample| sample.text).collect::<Vec<_>>());
        assert!(texts("negative_examples").len() > 20);
    }
}

#[test]
fn semgrep_and_presidio_read_the_same_patterns() {
    let pack = Format::Semgrep.pack();
    let semgrep = Yaml::load_from_str(&pack).expect("YAML");
    let presidio: serde_json::Value = serde_json::from_str(&Format::Presidio.pack()).expect("JSON");
    let recognizers = presidio["recognizers"].as_array().expect("recognizers");
    assert_eq!(recognizers.len(), 2 * Rule::ALL.len());
    for (index, rule) in Rule::ALL.iter().enumerate() {
        let printed = &semgrep[0]["rules"][index];
        assert_eq!(printed["id"].as_str(), Some(rule.id()));
        let either = printed["pattern-either"].as_sequence().expect("patterns");
        let patterns: Vec<&str> = either.iter().filter_map(|pattern| pattern["pattern-regex"].as_str()).collect();
        assert_eq!(patterns.len(), rule.outlines().len());
        for (pattern, outline) in patterns.iter().zip(rule.outlines()) {
            assert_eq!(without_exceptions(pattern), outline.pattern(Dialect::Lookaround));
        }
        for recognizer in &recognizers[2 * index..][..2] {
            let same = recognizer["patterns"].as_array().expect("patterns");
            assert_eq!(same.iter().filter_map(|pattern| pattern["regex"].as_str()).collect::<Vec<_>>(), patterns);
        }
    }
}

/// The lookahead that opens the capture names what is left out.
fn without_exceptions(pattern: &str) -> String {
    let (before, rest) = pattern.split_once("((?!").expect("exceptions");
    let mut depth = 1;
    let end = rest.find(|c| {
        depth += match c {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        depth == 0
    });
    format!("{before}({}", &rest[end.expect("the end") + 1..])
}

#[test]
fn yara_holds_the_patterns_between_slashes() {
    let pack = Format::Yara.pack();
    for &rule in Rule::ALL {
        let name = format!("rule {} {{", rule.id().replace('-', "_"));
        let (_, body) = pack.split_once(&name).expect("the rule");
        let body = body.split("\n}").next().expect("the end");
        let strings: Vec<&str> = body
            .lines()
            .filter(|line| line.trim_start().starts_with("$found_"))
            .filter_map(|line| line.split_once("= /")?.1.strip_suffix("/ ascii wide"))
            .collect();
        let wanted: Vec<String> =
            rule.outlines().iter().map(|outline| outline.pattern(Dialect::Plain).replace("(?:", "(")).collect();
        assert_eq!(strings, wanted);
    }
    assert!(!Rule::ALL.iter().any(|rule| rule.pattern(Dialect::Plain).contains('/')), "a slash ends a pattern of YARA");
}

#[test]
fn ripgrep_has_a_pattern_on_every_line_and_remarks_that_match_nothing() {
    let pack = Format::Ripgrep.pack();
    let (remarks, patterns): (Vec<&str>, Vec<&str>) = pack.lines().partition(|line| line.starts_with(r"\b\B"));
    let wanted = Rule::ALL.iter().flat_map(|rule| rule.outlines());
    assert_eq!(patterns, wanted.map(|outline| outline.pattern(Dialect::Plain)).collect::<Vec<_>>());
    assert!(remarks.len() > 3);
    for remark in remarks {
        let pattern = compiled(remark);
        let said = remark.trim_start_matches(r"\b\B");
        for text in [said, remark, "", " ", "a"].into_iter().chain(samples().map(|sample| sample.text)) {
            assert!(!pattern.is_match(text), "{remark}");
        }
    }
}

#[test]
fn every_pack_says_what_it_cannot_do() {
    for &format in Format::ALL {
        let pack = format.pack();
        let said = ["never that anything accepts it", "Check digits are", "Not found:"];
        assert!(said.iter().all(|said| pack.contains(said)), "{}", format.name());
        assert!(!["valid", "genuine", "correct"].iter().any(|word| pack.contains(word)), "{}", format.name());
        assert!(format.command().contains(format.file()));
        assert_eq!(Format::from_name(format.name()), Some(format));
    }
}

#[test]
fn each_pack_is_as_it_was() {
    for &format in Format::ALL {
        insta::assert_snapshot!(format.name(), format.pack());
    }
}

/// What may stand beside an identifier: neither a letter nor a digit.
fn beside() -> impl Strategy<Value = String> {
    let marks = select(
        &["", " ", "\"", "'", "=", ":", ", ", "(", "\n", "\r\n", "は", "、", "「", "<", "> ", "\u{3000}", "--"][..],
    );
    let words = select(&["", "IID", "key ", "12:30:14 ", "2026-11-21 ", "INC0012345 ", "です"][..]);
    (words, marks).prop_map(|(word, mark)| format!("{word}{mark}"))
}

fn key() -> impl Strategy<Value = String> {
    prop::string::string_regex("[2-46-9BCDFGHJKMNPQRTV-Y]{5}(-[2-46-9BCDFGHJKMNPQRTV-Y]{5}){4}").expect("a pattern")
}

fn of_kind(kind: Kind) -> Rule {
    Rule::ALL.iter().copied().find(|rule| rule.kind() == kind).expect("a rule")
}

/// Every pattern that the packs carry for programs without lookaround, as the packs print it.
fn printed(kind: Kind) -> Vec<Regex> {
    let index = Rule::ALL.iter().position(|rule| rule.kind() == kind).expect("a rule");
    let tables =
        [Format::Gitleaks, Format::Betterleaks].map(|format| format.pack().parse::<toml::Table>().expect("TOML"));
    let toml = tables.iter().map(|pack| pack["rules"][index]["regex"].as_str().expect("a pattern").to_owned());
    let pack = Format::Kingfisher.pack();
    let yaml = Yaml::load_from_str(&pack).expect("YAML");
    let yaml = yaml[0]["rules"][index]["pattern"].as_str().expect("a pattern").to_owned();
    toml.chain([yaml]).map(|pattern| compiled(&pattern)).collect()
}

proptest! {
    #[test]
    fn a_plausible_number_is_found_whatever_stands_beside_it(
        id in invented::modern(),
        joint in select(&["", "-", " ", "  ", "\t"][..]),
        before in beside(),
        after in beside(),
    ) {
        let apart = |text: &str| !text.ends_with(|c: char| c.is_ascii_alphanumeric());
        let before = if apart(&before) { before } else { format!("{before}:") };
        let after = after.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
        let digits = id.groups.join(joint);
        let text = format!("{before}{digits}{after}");
        let rule = of_kind(id.kind);
        for pattern in printed_of(rule) {
            prop_assert_eq!(found(pattern, &text), [digits.as_str()], "{}", text);
        }
        for other in Rule::ALL.iter().copied().filter(|other| *other != rule) {
            for pattern in printed_of(other) {
                prop_assert!(!pattern.is_match(&text), "{}: {}", other.id(), text);
            }
        }
    }

    #[test]
    fn a_key_with_dashes_is_found_whatever_stands_beside_it(key in key(), before in beside(), after in beside(), small in any::<bool>()) {
        let key = if small { key.to_lowercase() } else { key };
        let before = if before.ends_with(|c: char| c.is_ascii_alphanumeric()) { format!("{before}-") } else { before };
        let after = after.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
        let text = format!("{before}{key}{after}");
        for pattern in printed_of(of_kind(Kind::ProductKey)) {
            prop_assert_eq!(found(pattern, &text), [key.as_str()], "{}", text);
        }
    }

    #[test]
    fn an_identifier_in_a_longer_run_is_not_found(
        id in invented::modern(),
        joint in select(&["", "-", " "][..]),
        in_front in any::<bool>(),
    ) {
        let mut groups = id.groups.clone();
        let more = groups[0].clone();
        groups.insert(if in_front { 0 } else { groups.len() }, more);
        // Eight groups and one more are an installation ID.
        let text = groups.join(joint);
        let is_longer = id.kind == Kind::ConfirmationId;
        for rule in Rule::ALL.iter().copied().filter(|rule| !(is_longer && rule.kind() == Kind::InstallationId)) {
            for pattern in printed_of(rule) {
                prop_assert!(!pattern.is_match(&text), "{}: {}", rule.id(), text);
            }
        }
    }
}

fn printed_of(rule: Rule) -> &'static [Regex] {
    static PATTERNS: std::sync::OnceLock<Vec<(Kind, Vec<Regex>)>> = std::sync::OnceLock::new();
    let all = PATTERNS.get_or_init(|| Rule::ALL.iter().map(|rule| (rule.kind(), printed(rule.kind()))).collect());
    &all.iter().find(|(kind, _)| *kind == rule.kind()).expect("a rule").1
}
