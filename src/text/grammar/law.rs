//! `grammars/` and this room, held together.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::string::{String, ToString};
use std::vec::Vec;
use std::{format, vec};

use self::abnf::{Grammar, SplitMix, rules, single_spaced};
use super::canonical::canonical;
use super::{core, product_key, typed};
use crate::id::layout::Kind;
use crate::text::fold::is_key_character;
use crate::text::tokens::Tokens;

#[path = "../../../tests/support/abnf.rs"]
mod abnf;

/// The law, and the file that holds the same rules.
const FILES: [(&str, &str, &str); 4] = [
    ("core", include_str!("../../../grammars/core.abnf"), include_str!("core.rs")),
    ("product-key", include_str!("../../../grammars/product-key.abnf"), include_str!("product_key.rs")),
    ("installation-id", include_str!("../../../grammars/installation-id.abnf"), include_str!("installation_id.rs")),
    ("confirmation-id", include_str!("../../../grammars/confirmation-id.abnf"), include_str!("confirmation_id.rs")),
];

/// Held to other rooms by tests of their own.
const OF_OTHER_ROOMS: [&str; 1] = ["batch"];

const TYPED: [(Kind, &str); 3] = [
    (Kind::ConfirmationId, "confirmation-id-typed"),
    (Kind::InstallationId, "installation-id-typed"),
    (Kind::ProductKey, "product-key-typed"),
];

/// Parts of `separator`; `fold` has them as `is_…`.
const RULES_OF_FOLD: [&str; 5] = ["space", "dash", "stop", "quote", "invisible"];

/// What is put into sentences whole.
const PIECES: [&str; 10] = [
    "caption-end",
    "confirmation-id-caption",
    "typed-digit",
    "group-word",
    "id",
    "installation-id-caption",
    "letter-label",
    "number-label",
    "product-key-caption",
    "separator",
];

/// What is put into sentences character by character.
const CHARACTERS: [&str; 11] = [
    "block-letter",
    "circled-number",
    "typed-digit",
    "DIGIT",
    "key-character",
    "label-end",
    "nonzero-digit",
    "separator",
    "SP",
    "typed-key-character",
    "quote",
];

/// Pieces of captions, and characters that belong nowhere or only look as if they did.
const OTHERS: &str = "--  確認グループブロックインストールプロダクトライセンスキーIiDdCcEeKkYyOoLlSsZz\
    ?*!#€é\u{130}\u{131}\u{17F}٣①⑩⓪Ⅳ\u{FF2F}\u{FF4C}\u{20DD}\u{1D7CE}😀";

/// Sentences for each start rule; four texts are made of each.
const CASES: usize = 2000;

type Parses = fn(&str) -> bool;

#[test]
fn every_character_is_to_the_parser_what_it_is_to_the_law() {
    let law = law();
    let twins: [(&str, Parses); 8] = [
        ("separator", |text| core::separator(text).is_ok()),
        ("typed-digit", |text| core::typed_digit(text).is_ok()),
        ("label-end", |text| core::label_end(text).is_ok()),
        ("circled-number", |text| core::circled_number(text).is_ok()),
        ("nonzero-digit", |text| core::nonzero_digit(text).is_ok()),
        ("block-letter", |text| core::block_letter(text).is_ok()),
        ("key-character", |text| text.len() == 1 && text.bytes().all(is_key_character)),
        ("typed-key-character", |text| product_key::typed_key_character(text).is_ok()),
    ];
    for (rule, parses) in twins {
        let characters = law.characters(rule).expect("a rule of one character");
        for character in '\0'..=char::MAX {
            let verdict = parses(character.encode_utf8(&mut [0; 4]));
            assert_eq!(verdict, characters.contains(character), "{rule} {}", character.escape_unicode());
        }
    }
}

#[test]
fn canonical_product_keys_are_those_of_the_law() {
    assert_same_verdicts(Kind::ProductKey, "product-key", 1);
}

#[test]
fn canonical_installation_ids_are_those_of_the_law() {
    assert_same_verdicts(Kind::InstallationId, "installation-id", 2);
}

#[test]
fn canonical_confirmation_ids_are_those_of_the_law() {
    assert_same_verdicts(Kind::ConfirmationId, "confirmation-id", 3);
}

#[test]
fn typed_product_keys_are_those_of_the_law() {
    assert_same_verdicts(Kind::ProductKey, "product-key-typed", 4);
}

#[test]
fn typed_installation_ids_are_those_of_the_law() {
    assert_same_verdicts(Kind::InstallationId, "installation-id-typed", 5);
}

#[test]
fn typed_confirmation_ids_are_those_of_the_law() {
    assert_same_verdicts(Kind::ConfirmationId, "confirmation-id-typed", 6);
}

/// U+212A, the kelvin sign, has a lower-case k; the strings of the law are ASCII.
#[test]
fn a_kelvin_sign_is_no_letter_k() {
    let law = law();
    let mut random = SplitMix(7);
    for (kind, rule) in TYPED {
        for _ in 0..CASES / 10 {
            let sentence = law.sentence(rule, &mut |n| random.below(n));
            let kelvin: Vec<char> =
                sentence.iter().map(|c| if matches!(c, 'K' | 'k') { '\u{212A}' } else { *c }).collect();
            assert_same_verdict(&law, kind, rule, &kelvin);
        }
    }
}

#[test]
fn every_rule_is_a_function_of_its_name_in_the_same_order() {
    for (file, law, code) in FILES {
        let rules: Vec<String> = rules(law).into_iter().map(|(name, _)| name).collect();
        let expected: Vec<String> = rules
            .iter()
            .filter(|name| !RULES_OF_FOLD.contains(&name.as_str()))
            .map(|name| name.replace('-', "_"))
            .collect();
        let found: Vec<&str> = functions(code)
            .into_iter()
            .map(|f| f.name)
            .filter(|name| rules.contains(&name.replace('_', "-")))
            .collect();
        assert_eq!(found, expected, "{file}");
    }
    let fold = include_str!("../fold.rs");
    for name in RULES_OF_FOLD {
        assert!(fold.contains(&format!("fn is_{name}(")), "{name}");
    }
}

#[test]
fn every_doc_comment_is_the_rule_itself() {
    for (file, law, code) in FILES {
        let functions = functions(code);
        for (name, text) in rules(law).into_iter().filter(|(name, _)| !RULES_OF_FOLD.contains(&name.as_str())) {
            let function = functions.iter().find(|f| f.name == name.replace('-', "_"));
            let doc = function.and_then(Function::rule).unwrap_or_else(|| panic!("{file}: {name} has no rule"));
            match doc.split_once('…') {
                Some((start, "")) if name == "typed-key-character" => assert!(text.starts_with(start), "{file}: {doc}"),
                _ => assert_eq!(doc, text, "{file}"),
            }
        }
        // Nothing else claims to be a rule.
        for function in &functions {
            if let Some((name, _)) = function.rule().as_deref().and_then(|rule| rule.split_once(" = ")) {
                assert_eq!(function.name, name.replace('-', "_"), "{file}");
            }
        }
    }
}

#[test]
fn every_file_of_the_law_is_a_file_of_this_room() {
    let names = |folder: &str, ending: &str| -> BTreeSet<String> {
        let files = files_under(&root().join(folder), ending);
        let stem = |path: &PathBuf| path.file_stem().map(|stem| stem.to_string_lossy().replace('-', "_"));
        files.iter().filter_map(stem).filter(|stem| !matches!(stem.as_str(), "canonical" | "law" | "mod")).collect()
    };
    let known: BTreeSet<String> = FILES.iter().map(|(name, ..)| name.replace('-', "_")).collect();
    let others = || OF_OTHER_ROOMS.iter().map(|name| name.to_string());
    assert_eq!(names("grammars", "abnf"), known.iter().cloned().chain(others()).collect());
    assert_eq!(names("src/text/grammar", "rs"), known);
}

#[test]
fn only_this_room_names_nom() {
    let elsewhere: Vec<PathBuf> = files_under(&root().join("src"), "rs")
        .into_iter()
        .filter(|path| !path.starts_with(root().join("src/text/grammar")))
        .filter(|path| fs::read_to_string(path).expect("a source file is text").contains(concat!("nom", "::")))
        .collect();
    assert_eq!(elsewhere, Vec::<PathBuf>::new());
}

fn law() -> Grammar {
    Grammar::read(&FILES.map(|(_, law, _)| law)).expect("the law can be read")
}

/// Sentences, sentences with slips of the finger, halves of two sentences, and noise.
fn assert_same_verdicts(kind: Kind, rule: &str, seed: u64) {
    let law = law();
    let mut random = SplitMix(seed);
    let draw: &mut dyn FnMut(usize) -> usize = &mut |n| random.below(n);
    let (mut accepted, mut rejected) = (0, 0);
    for _ in 0..CASES {
        let sentence = law.sentence(rule, draw);
        assert!(accepts(kind, rule, &sentence), "{:?}", String::from_iter(&sentence));
        assert!(law.matches(rule, &sentence), "{:?}", String::from_iter(&sentence));
        let other = law.sentence(rule, draw);
        let mut halves = sentence[..draw(sentence.len())].to_vec();
        halves.extend(&other[draw(other.len())..]);
        let noise: Vec<char> = (0..draw(80)).map(|_| character(&law, draw)).collect();
        for text in [slipped(&law, sentence.clone(), 1, draw), slipped(&law, sentence, 4, draw), halves, noise] {
            if assert_same_verdict(&law, kind, rule, &text) { accepted += 1 } else { rejected += 1 }
        }
    }
    assert!(accepted > CASES / 20 && rejected > CASES / 20, "{accepted} accepted, {rejected} rejected");
}

fn assert_same_verdict(law: &Grammar, kind: Kind, rule: &str, text: &[char]) -> bool {
    let verdict = law.matches(rule, text);
    assert_eq!(accepts(kind, rule, text), verdict, "{:?}", String::from_iter(text));
    verdict
}

fn accepts(kind: Kind, rule: &str, text: &[char]) -> bool {
    let text = String::from_iter(text);
    if rule.ends_with("-typed") { typed(kind, &Tokens::of(&text)).is_some() } else { canonical(kind, &text).is_some() }
}

/// The text after up to `most` slips.
fn slipped(law: &Grammar, mut text: Vec<char>, most: usize, draw: &mut dyn FnMut(usize) -> usize) -> Vec<char> {
    for _ in 0..=draw(most) {
        let at = draw(text.len() + 1);
        let here = text.get(at).copied();
        match (draw(6), here) {
            (0, Some(_)) => {
                text.remove(at);
            }
            (1, Some(_)) => text[at] = character(law, draw),
            (2, Some(_)) => text.swap(at, draw(at + 1)),
            (3, Some(here)) => text.insert(at, here),
            (4, _) => {
                let piece = law.sentence(PIECES[draw(PIECES.len())], draw);
                text.splice(at..at, piece);
            }
            _ => text.insert(at, character(law, draw)),
        }
    }
    text
}

fn character(law: &Grammar, draw: &mut dyn FnMut(usize) -> usize) -> char {
    let others = OTHERS.chars().count();
    let of_law = CHARACTERS.get(draw(CHARACTERS.len() + 3)).map(|rule| law.sentence(rule, draw));
    let other = || OTHERS.chars().nth(draw(others));
    of_law.and_then(|sentence| sentence.first().copied()).or_else(other).expect("a number below the count")
}

/// A function and the doc comment above it.
struct Function<'a> {
    name: &'a str,
    doc: String,
}

impl Function<'_> {
    /// What stands between the first two backticks, when the doc comment starts with one.
    fn rule(&self) -> Option<String> {
        let (rule, _) = self.doc.strip_prefix('`')?.split_once('`')?;
        Some(single_spaced(rule))
    }
}

/// The functions that stand at the start of a line.
fn functions(code: &str) -> Vec<Function<'_>> {
    let mut functions = vec![];
    let mut doc = String::new();
    for line in code.lines() {
        if let Some(text) = line.strip_prefix("///") {
            doc.push_str(if doc.is_empty() { text.trim_start() } else { text });
            continue;
        }
        if line.starts_with("#[") {
            continue;
        }
        let visible = line.trim_start_matches("pub(crate) ").trim_start_matches("pub(super) ");
        if let Some(signature) = visible.strip_prefix("fn ") {
            let name = signature.split(['(', '<']).next().unwrap_or_default();
            functions.push(Function { name, doc: doc.to_string() });
        }
        doc.clear();
    }
    functions
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files_under(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut files = vec![];
    for entry in fs::read_dir(folder).expect("the folder is part of the source") {
        let path = entry.expect("an entry of the folder").path();
        if path.is_dir() {
            files.extend(files_under(&path, ending));
        } else if path.extension().is_some_and(|extension| extension == ending) {
            files.push(path);
        }
    }
    files
}
