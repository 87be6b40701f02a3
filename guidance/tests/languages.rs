//! Both languages say the same: the same steps, commands, digits, dates and codes, each in its own words.

use offhook_guidance::{Language, Script, render};
use regex::Regex;

use crate::support::every_part;
use crate::support::fields::fields;
use crate::support::requests::requested;
use crate::support::walks::walks;

#[test]
fn scripts_differ_in_their_words_only() {
    for (place, english, japanese) in pairs() {
        assert_eq!(wordless(english), wordless(japanese), "{place}");
    }
}

#[test]
fn every_text_names_the_same_codes_switches_files_and_numbers() {
    let values = Regex::new(
        r"(?i)0x[0-9a-f]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|https?://[\w./?=-]*\w|\d{4}-\d\d(?:-\d\d)?|KB\d+|\w+\.(?:vbs|exe|com|cmd)\b|--[a-z-]+|\B/[a-z][a-z-]+|\d{3,}",
    );
    let values = values.expect("it is a pattern");
    for (place, mut english, mut japanese) in pairs() {
        for (one, other) in fields(&mut english).into_iter().zip(fields(&mut japanese)) {
            let found = |text: &str| {
                let mut found: Vec<String> = values.find_iter(text).map(|found| found.as_str().to_owned()).collect();
                found.sort();
                found
            };
            assert_eq!(found(one), found(other), "{place}\n{one}\n{other}");
        }
    }
}

#[test]
fn every_text_is_there_and_in_its_language() {
    let has_japanese = |text: &str| text.chars().any(|c| matches!(c, 'ぁ'..='ヿ' | '一'..='鿿'));
    for (place, mut english, mut japanese) in pairs() {
        // A source is named as it names itself, and another product as the tool names it.
        for script in [&mut english, &mut japanese] {
            script.sources.clear();
            script.others.truncate(1);
        }
        for (one, other) in fields(&mut english).into_iter().zip(fields(&mut japanese)) {
            for text in [&*one, &*other] {
                assert!(!text.is_empty() && text.trim() == text && !text.contains(['{', '}']), "{place}: {text:?}");
            }
            assert!(!has_japanese(one), "{place}: {one}");
            assert!(has_japanese(other) || is_all_names(other), "{place}: {other}");
        }
    }
}

/// Whether a text is the same in every language: names, codes and commands.
fn is_all_names(text: &str) -> bool {
    let is_word = |word: &str| word.len() > 1 && word.bytes().all(|b| b.is_ascii_lowercase());
    !text.ends_with('.') && text.split([' ', ',']).all(|word| !is_word(word) || ["slmgr", "slui"].contains(&word))
}

/// The script without what a person reads.
fn wordless(mut script: Script) -> String {
    fields(&mut script).into_iter().for_each(String::clear);
    script.language = "";
    render::json(&script)
}

/// The same script in both languages.
fn pairs() -> Vec<(String, Script, Script)> {
    let all = |language| walks(language).into_iter().chain(requested(&every_part::book(), language));
    all(Language::English).zip(all(Language::Japanese)).map(|((place, one), (_, other))| (place, one, other)).collect()
}
