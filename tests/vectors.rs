//! The language-neutral corpus of `tests/vectors`, run by the library itself.
#![cfg(feature = "alloc")]

use std::collections::HashSet;
use std::fmt::Write as _;

use offhook::{
    ConfirmationId, CopiedPart, Error, InstallationId, Issue, IssueKind, Kind, ProductKey, check_as, copied_from,
    identify,
};
use serde::Deserialize;

const CHECKED: [(&str, &str); 3] = [
    ("confirmation-id.toml", include_str!("vectors/confirmation-id.toml")),
    ("installation-id.toml", include_str!("vectors/installation-id.toml")),
    ("product-key.toml", include_str!("vectors/product-key.toml")),
];
const IDENTIFIED: (&str, &str) = ("identify.toml", include_str!("vectors/identify.toml"));

const COPIES: (&str, &str) = ("copies.toml", include_str!("vectors/copies.toml"));

/// Code, severity, group, start, end.
type Row = (String, String, String, usize, usize);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File<V> {
    vector: Vec<V>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Checked {
    name: String,
    kind: String,
    input: String,
    verdict: String,
    layout: Option<String>,
    issues: Vec<Row>,
    canonical: Option<String>,
    readback: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Identified {
    name: String,
    kind: String,
    input: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Copy {
    name: String,
    confirmation_id: String,
    installation_id: String,
    part: String,
}

#[test]
fn says_of_each_text_what_its_vector_says() {
    let vectors = checked();
    let mut failures = String::new();
    for vector in &vectors {
        for difference in differences(vector) {
            writeln!(failures, "{}: {difference}", vector.name).expect("a string takes all");
        }
    }
    assert!(failures.is_empty(), "vectors that fail:\n{failures}");
}

#[test]
fn identifies_each_text_as_its_vector_does() {
    let mut failures = String::new();
    for vector in identified() {
        let found = identify(&vector.input).map_or("none", Kind::name);
        if found != vector.kind {
            writeln!(failures, "{}: expected {}, found {found}", vector.name, vector.kind).expect("a string takes all");
        }
    }
    assert!(failures.is_empty(), "vectors that fail:\n{failures}");
}

#[test]
fn tells_each_copy_as_its_vector_does() {
    let vectors: Vec<Copy> = read(COPIES.0, COPIES.1);
    for vector in &vectors {
        let issue = copied_from(&vector.confirmation_id, &vector.installation_id);
        let part = issue.map_or("none", |issue| match issue.kind {
            IssueKind::InstallationIdCopied { part } => part.name(),
            _ => "another issue",
        });
        assert_eq!(part, vector.part, "{}", vector.name);
    }
    for part in CopiedPart::ALL {
        assert!(vectors.iter().any(|vector| vector.part == part.name()), "no vector shows {part}");
    }
}

#[test]
fn no_two_vectors_share_a_name_or_a_question() {
    let (checked, identified) = (checked(), identified());
    let mut names = HashSet::new();
    let mut questions = HashSet::new();
    for (name, question) in (checked.iter().map(|vector| (&vector.name, (vector.kind.as_str(), &vector.input))))
        .chain(identified.iter().map(|vector| (&vector.name, ("auto", &vector.input))))
    {
        assert!(names.insert(name), "two vectors are named {name}");
        assert!(questions.insert(question), "{name} asks what another vector asks");
    }
    assert!(names.len() >= 200, "only {} vectors", names.len());
}

#[test]
fn each_vector_agrees_with_itself() {
    for vector in checked() {
        let name = &vector.name;
        for (code, _, _, start, end) in &vector.issues {
            assert!(vector.input.get(*start..*end).is_some(), "{name}: the span of {code} is not within the input");
        }
        let sound = vector.issues.iter().all(|(_, severity, ..)| severity != "error");
        assert_eq!(sound, vector.canonical.is_some(), "{name}: `canonical` stands there exactly when nothing is wrong");
    }
}

#[test]
fn each_code_has_a_vector() {
    let vectors = checked();
    let shown: HashSet<&str> =
        vectors.iter().flat_map(|vector| &vector.issues).map(|(code, ..)| code.as_str()).collect();
    // One text alone cannot show it: `copies.toml` does.
    let alone = |code: &&offhook::IssueCode| **code != offhook::IssueCode::InstallationIdCopied;
    for code in offhook::IssueCode::ALL.iter().filter(alone) {
        assert!(shown.contains(code.name()), "no vector shows {code}");
    }
}

fn checked() -> Vec<Checked> {
    CHECKED.iter().flat_map(|(file, text)| read(file, text)).collect()
}

fn identified() -> Vec<Identified> {
    read(IDENTIFIED.0, IDENTIFIED.1)
}

fn read<V: for<'de> Deserialize<'de>>(file: &str, text: &str) -> Vec<V> {
    match toml::from_str::<File<V>>(text) {
        Ok(file) => file.vector,
        Err(error) => panic!("{file}: {error}"),
    }
}

/// How the library's answer differs from the vector, in words that do not hold the input.
fn differences(vector: &Checked) -> Vec<String> {
    let kind = kind_of(&vector.kind);
    let mut issues = Vec::new();
    let assessment = check_as(kind, &vector.input, &mut issues);
    let rows: Vec<Row> = issues.iter().map(row).collect();
    let layout = assessment.layout.map(offhook::Layout::name);
    let readback: Vec<String> =
        assessment.groups().iter().map(|group| group.readback().map(|place| place.to_string()).collect()).collect();
    let parsed = compact(kind, &vector.input).ok();

    let mut differences = Vec::new();
    let mut compare = |what: &str, expected: String, found: String| {
        if expected != found {
            differences.push(format!("{what}: expected {expected}, found {found}"));
        }
    };
    compare("verdict", vector.verdict.clone(), assessment.verdict.name().to_owned());
    compare("layout", format!("{:?}", vector.layout.as_deref()), format!("{layout:?}"));
    compare("issues", format!("{:?}", vector.issues), format!("{rows:?}"));
    if let Some(expected) = &vector.readback {
        compare("readback", format!("{expected:?}"), format!("{readback:?}"));
    }
    if vector.canonical != parsed {
        let word = |canonical: &Option<String>| if canonical.is_some() { "a canonical spelling" } else { "an error" };
        differences.push(match (&vector.canonical, &parsed) {
            (Some(_), Some(_)) => "parse: another canonical spelling".to_owned(),
            (expected, found) => format!("parse: expected {}, found {}", word(expected), word(found)),
        });
    }
    differences
}

fn kind_of(name: &str) -> Kind {
    [Kind::ConfirmationId, Kind::InstallationId, Kind::ProductKey]
        .into_iter()
        .find(|kind| kind.name() == name)
        .unwrap_or_else(|| panic!("no identifier is called {name}"))
}

fn row(issue: &Issue) -> Row {
    let group = issue.group.map(|group| group.to_string()).unwrap_or_default();
    (issue.code().name().to_owned(), issue.severity.name().to_owned(), group, issue.span.start, issue.span.end)
}

/// The compact spelling of what `parse` reads.
fn compact(kind: Kind, text: &str) -> Result<String, Error> {
    match kind {
        Kind::InstallationId => InstallationId::parse(text).map(|id| id.expose().compact().to_owned()),
        Kind::ConfirmationId => ConfirmationId::parse(text).map(|id| id.expose().compact().to_owned()),
        Kind::ProductKey => ProductKey::parse(text).map(|key| key.expose().compact().to_owned()),
    }
}
