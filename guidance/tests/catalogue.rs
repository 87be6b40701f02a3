//! Holds the messages of every language together.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use offhook::IssueCode;
use offhook_guidance::{Book, CodeEntry, Fault, Language, Messages};

/// The files whose messages the program names itself; the verifier looks after those that rules and flows name.
const OF_THE_PROGRAM: &[&str] = &[
    "advise.ftl",
    "batch.ftl",
    "call-cells.ftl",
    "call.ftl",
    "compare.ftl",
    "hints.ftl",
    "issues.ftl",
    "kit.ftl",
    "program.ftl",
    "read.ftl",
    "redact.ftl",
    "rules.ftl",
    "scan.ftl",
    "sheet.ftl",
    "status.ftl",
    "steps.ftl",
];

/// What the name of a message may begin with, when a stable name follows.
const STEMS: &[&str] = &[
    "call-cause-",
    "call-cell-",
    "call-compare-",
    "call-none-",
    "call-shifted-",
    "a-kind-",
    "channel-",
    "closed-",
    "batch-count-",
    "batch-found-",
    "kind-",
    "known-",
    "link-",
    "place-",
    "read-add-on-",
    "read-family-",
    "read-kind-",
    "read-outcome-",
    "read-status-",
    "read-tool-",
    "rules-with-",
    "scan-about-",
    "severity-",
    "start-",
    "verdict-",
];

type Variables = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_language_has_the_same_messages_with_the_same_variables_and_choices() {
    for file in files() {
        let [english, others @ ..] = languages(&file) else { panic!("no language") };
        for (tag, messages) in others {
            let named = |all: &Variables| all.keys().cloned().collect::<Vec<_>>();
            assert_eq!(named(messages), named(&english.1), "{tag}/{file}");
            for (id, variables) in messages {
                // A language may leave out what its grammar does not need, never use what is not given.
                let given = &english.1[id];
                let excused = ["kind", "a-kind", "grouped", "places"];
                let is_excused = |name: &str| excused.contains(&name.split(' ').next().unwrap_or(name));
                let missing: Vec<_> = given.symmetric_difference(variables).filter(|name| !is_excused(name)).collect();
                assert!(missing.is_empty(), "{tag}/{file}: {id}: {missing:?}");
            }
        }
    }
}

#[test]
fn every_code_has_its_three_messages() {
    for messages in Language::ALL.iter().map(|language| Messages::new(*language)) {
        for code in IssueCode::ALL {
            for prefix in ["issue", "remedy", "about"] {
                assert!(messages.has(&format!("{prefix}-{code}")), "{prefix}-{code}");
            }
        }
    }
}

#[test]
fn every_result_code_has_its_messages() {
    let book = Book::built_in();
    let mut used = BTreeSet::new();
    for messages in Language::ALL.iter().map(|language| book.messages(*language)) {
        for entry in CodeEntry::all() {
            let stems = [format!("route-{}", entry.route), format!("basis-{}", entry.basis), entry.message()];
            for id in stems.into_iter().chain(entry.next()) {
                assert!(messages.has(&id), "{}: {id}", entry.code);
                used.insert(id);
            }
            for source in entry.sources() {
                assert!(messages.source(&book, source).is_some(), "{}: {source}", entry.code);
            }
            assert!(
                book.flows().chain(["recheck-ids", "informational"]).any(|flow| flow == entry.flow),
                "{}",
                entry.code
            );
        }
    }
    for file in files().iter().filter(|file| file.starts_with("codes")) {
        for id in languages(file)[0].1.keys() {
            assert!(used.contains(id), "{id} is never used");
        }
    }
}

#[test]
fn every_message_of_the_program_is_used() {
    let of_the_book = [
        "step-", "section-", "title-", "flow-", "rule-", "ask-", "answer-", "how-", "cell-", "column-", "have-",
        "avoid-", "note-",
    ];
    let sources = sources();
    for file in OF_THE_PROGRAM {
        for id in languages(file)[0].1.keys() {
            let in_book = id != "section-sources" && of_the_book.iter().any(|prefix| id.starts_with(prefix));
            let by_code = ["issue-", "remedy-", "about-"]
                .iter()
                .any(|prefix| id.strip_prefix(prefix).is_some_and(|code| IssueCode::from_name(code).is_some()));
            let built = STEMS.iter().any(|stem| id.starts_with(stem) && sources.contains(stem.trim_end_matches('-')));
            let in_call = ["call-closed-", "call-do-", "call-title-", "call-product-", "call-way-", "call-outcome-"]
                .iter()
                .any(|stem| id.strip_prefix(stem).is_some_and(|name| sources.contains(&format!("\"{name}\""))));
            let fault = id.strip_prefix("fault-").is_some_and(|code| Fault::CODES.contains(&code));
            assert!(
                in_book || by_code || built || in_call || fault || sources.contains(&format!("\"{id}\"")),
                "{id} is never used"
            );
        }
    }
}

/// Whoever types an activation ID types it as Microsoft prints it.
#[test]
fn activation_ids_are_lower_case_and_the_same_in_every_language() {
    let guid = regex::Regex::new("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}").expect("a pattern");
    let mut seen = Vec::new();
    for language in ["en", "ja"] {
        let text = fs::read_to_string(format!("locales/{language}/steps.ftl")).expect("the file reads");
        let found: Vec<String> = guid.find_iter(&text).map(|found| found.as_str().to_owned()).collect();
        assert!(!found.is_empty() && found.iter().all(|id| *id == id.to_lowercase()), "{language}: {found:?}");
        seen.push(found);
    }
    assert_eq!(seen[0], seen[1]);
}

#[test]
fn every_fault_has_its_message() {
    for messages in Language::ALL.iter().map(|language| Messages::new(*language)) {
        for code in Fault::CODES {
            assert!(messages.has(&format!("fault-{code}")), "fault-{code}");
        }
    }
}

#[test]
fn nothing_to_be_typed_holds_what_a_prompt_does_not_take() {
    let text = fs::read_to_string("locales/terms.ftl").expect("the terms are there");
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        assert!(line.is_ascii(), "line {}", number + 1);
    }
}

#[test]
fn no_telephone_number_stands_in_any_message() {
    let number = regex::Regex::new(r"\+\d{1,3}[ -]\d|\b0\d{1,4}[-(]\d{1,4}[-)]\d{3,4}\b|\b\d{3}[-.]\d{3}[-.]\d{4}\b")
        .expect("a pattern");
    assert!(["+81 3", "0120-54-2244", "03-1234-5678", "800-642-7676"].iter().all(|text| number.is_match(text)));
    let terms = fs::read_to_string("locales/terms.ftl").expect("the terms are there");
    for (tag, file, text) in texts().chain([("terms", String::new(), terms)]) {
        assert!(!number.is_match(&text), "{tag}/{file}: {:?}", number.find(&text));
    }
}

#[test]
fn english_is_plain_and_japanese_is_polite() {
    for (tag, file, text) in texts() {
        let body: String = text.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
        let ours = without_captions(&body).to_lowercase();
        for word in ["please", "simply", "you made", "!", "！"] {
            assert!(!ours.contains(word), "{tag}/{file}: {word}");
        }
        assert!(!body.chars().any(|c| ('０'..='９').contains(&c)), "{tag}/{file}: full-width digits");
    }
}

/// A text without the captions of other programs, which stay as they are.
fn without_captions(text: &str) -> String {
    let mut depth = 0;
    text.chars()
        .filter(|c| {
            depth += i32::from(matches!(c, '“' | '「')) - i32::from(matches!(c, '”' | '」'));
            depth == 0
        })
        .collect()
}

fn texts() -> impl Iterator<Item = (&'static str, String, String)> {
    Language::ALL.iter().flat_map(|language| {
        files().into_iter().map(|file| {
            let path = format!("locales/{}/{file}", language.tag());
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
            (language.tag(), file, text)
        })
    })
}

/// The files of messages, which every language has.
fn files() -> Vec<String> {
    let entries = fs::read_dir("locales/en").expect("the folder is there");
    let mut files: Vec<_> =
        entries.map(|entry| entry.expect("the entry reads").file_name().to_string_lossy().into_owned()).collect();
    files.sort();
    files
}

/// The source of everything that names messages.
fn sources() -> String {
    let mut folders = vec![String::from("src"), String::from("../cli/src")];
    let mut text = String::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("the entry reads").path();
            match path.extension().and_then(|extension| extension.to_str()) {
                None if path.is_dir() => folders.push(path.to_string_lossy().into_owned()),
                Some("rs") => text += &fs::read_to_string(path).expect("the source reads"),
                _ => {}
            }
        }
    }
    text
}

/// The messages of a file with the variables that each names and the values between which it chooses, in every language,
/// English first.
fn languages(file: &str) -> &'static [(&'static str, Variables)] {
    let all = texts().filter(|(_, name, _)| name == file).map(|(tag, name, text)| (tag, messages(&text, &name)));
    Box::leak(all.collect::<Vec<_>>().into_boxed_slice())
}

fn messages(text: &str, file: &str) -> Variables {
    let resource = parser::parse(text.to_owned()).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
    let mut all = Variables::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut names = BTreeSet::new();
            pattern(message.value.as_ref().expect("a message has a value"), &mut names);
            assert!(all.insert(message.id.name.clone(), names).is_none(), "{file}: {} twice", message.id.name);
        }
    }
    all
}

fn pattern(pattern: &Pattern<String>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            variables(expression, names);
        }
    }
}

fn variables(expression: &Expression<String>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inline_variables(inline, names),
        Expression::Select { selector, variants } => {
            inline_variables(selector, names);
            for variant in variants {
                // A plural is a matter of each grammar.
                if let (InlineExpression::VariableReference { id }, VariantKey::Identifier { name }) =
                    (selector, &variant.key)
                    && !["one", "other"].contains(&name.as_str())
                {
                    names.insert(format!("{} is {name}", id.name));
                }
                pattern(&variant.value, names);
            }
        }
    }
}

fn inline_variables(inline: &InlineExpression<String>, names: &mut BTreeSet<String>) {
    let mut arguments = |arguments: &CallArguments<String>| {
        arguments.positional.iter().for_each(|argument| inline_variables(argument, names));
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments: given, .. } => arguments(given),
        InlineExpression::TermReference { arguments: Some(given), .. } => arguments(given),
        InlineExpression::Placeable { expression } => variables(expression, names),
        _ => {}
    }
}
