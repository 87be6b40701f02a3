//! The tree is the architecture: which room may look into which, held to a table.
//!
//! Knows the files under `src/` as text, and the table. Knows nothing of what they do.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each room, and the rooms it may look into. A room is a file of `src/`, or a folder with everything in it.
///
/// `lib` is the title page: it names every room and no room names it.
const ARROWS: &[(&str, &[&str])] = &[
    // What everyone may use.
    ("issue", &["shape"]),
    ("shape", &[]),
    ("error", &["issue"]),
    ("verdict", &["issue", "shape", "slots"]),
    // Numbers and characters, which know nothing of each other.
    ("check_digit", &[]),
    ("checksum", &[]),
    ("fold", &[]),
    ("kms_client_key", &[]),
    ("result_code", &["fold"]),
    ("secret", &[]),
    // The fast twin of the grammar and the check digits, on bytes.
    ("kernel", &["check_digit", "checksum", "shape", "verdict"]),
    // From characters to places.
    ("slots", &["issue", "shape"]),
    ("grammar", &["fold", "issue", "shape", "slots"]),
    ("mask", &["fold"]),
    // From places to findings.
    ("walk", &["check_digit", "checksum", "fold", "grammar", "issue", "kms_client_key", "shape", "slots", "verdict"]),
    // The identifiers never look at each other.
    ("identifier", &["error", "grammar", "issue", "kernel", "secret", "shape", "slots", "verdict", "walk"]),
    ("confirmation_id", IDENTIFIER),
    ("installation_id", IDENTIFIER),
    ("product_key", &["error", "identifier", "issue", "kms_client_key", "secret", "shape", "verdict", "walk"]),
    ("fingerprint", &["confirmation_id", "installation_id"]),
    ("identify", &["fold", "grammar", "issue", "shape", "slots", "verdict", "walk"]),
    // What a person is doing right now, and what goes wrong on the way.
    ("slip", &["check_digit", "checksum", "fold", "issue", "secret", "shape", "slots", "verdict", "walk"]),
    ("entry", &["fold", "grammar", "issue", "secret", "shape", "slots", "verdict", "walk"]),
    // The outer rooms, which are features.
    (
        "serde",
        &["confirmation_id", "error", "identifier", "installation_id", "issue", "product_key", "shape", "verdict"],
    ),
    // Many at once: the kernel, and the walk for what is not canonical.
    ("bulk", &["fold", "identify", "issue", "kernel", "shape", "verdict"]),
    ("readers", READERS),
    ("rule_pack", &["fold", "kms_client_key", "shape"]),
    ("scan", &["check_digit", "fold", "kernel", "secret", "shape", "verdict", "walk"]),
    ("redact", &["scan", "shape"]),
    ("batch", &["confirmation_id", "fold", "identify", "installation_id", "issue", "shape"]),
    (
        "guidance",
        &[
            "confirmation_id",
            "error",
            "fingerprint",
            "fold",
            "identifier",
            "identify",
            "installation_id",
            "issue",
            "mask",
            "product_key",
            "readers",
            "result_code",
            "shape",
            "slip",
            "verdict",
        ],
    ),
];
const IDENTIFIER: &[&str] = &["error", "identifier", "issue", "secret", "shape", "verdict", "walk"];
const READERS: &[&str] = &[
    "check_digit",
    "confirmation_id",
    "error",
    "fold",
    "identifier",
    "identify",
    "installation_id",
    "issue",
    "mask",
    "product_key",
    "shape",
    "verdict",
];

/// In which room a name of `pub use` in `lib.rs` lives.
const NAMES: &[(&str, &str)] = &[
    ("Assessment", "verdict"),
    ("ConfirmationId", "confirmation_id"),
    ("Damage", "issue"),
    ("Error", "error"),
    ("Exposed", "identifier"),
    ("Fingerprint", "fingerprint"),
    ("Group", "shape"),
    ("GroupAssessment", "verdict"),
    ("InstallationId", "installation_id"),
    ("Issue", "issue"),
    ("IssueKind", "issue"),
    ("IssueSink", "issue"),
    ("Kind", "shape"),
    ("Layout", "shape"),
    ("Level", "kernel"),
    ("Masked", "mask"),
    ("ProductKey", "product_key"),
    ("ResultCode", "result_code"),
    ("Severity", "issue"),
    ("Span", "issue"),
    ("Spelled", "identifier"),
    ("Verdict", "verdict"),
    ("check", "identify"),
    ("check_as", "identify"),
    ("identify", "identify"),
];

/// Files that only tests compile: these may read files. Their room declares them so.
const TESTS: &[&str] = &["grammar/law.rs"];

const MOST_LINES: usize = 500;

struct Source {
    path: PathBuf,
    /// The text without comments and without what stands between quotation marks.
    code: String,
    text: String,
}

impl Source {
    /// Where it lies under `src/`, with slashes.
    fn name(&self) -> String {
        self.path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
    }

    fn room(&self) -> String {
        let name = self.name();
        name.split('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned()
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of the sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("a source file");
                let path = path.strip_prefix(&root).expect("below src").to_owned();
                found.push(Source { path, code: code_of(&text), text });
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(found.len() > 20, "the sources were not found");
    found
}

/// The code of a file: comments and texts blanked, as far as a plain reading of lines can tell.
fn code_of(text: &str) -> String {
    let mut code = String::new();
    for line in text.lines() {
        let mut in_text = false;
        let mut before = ' ';
        let mut characters = line.chars().peekable();
        while let Some(c) = characters.next() {
            match c {
                '/' if !in_text && characters.peek() == Some(&'/') => break,
                '"' if !in_text && before == '\'' => {}
                '"' if before != '\\' => in_text = !in_text,
                _ if in_text => {}
                _ => code.push(c),
            }
            before = if before == '\\' { ' ' } else { c };
        }
        code.push('\n');
    }
    code
}

/// The first names of all paths that begin with `prefix`, also those in braces: `crate::a::b`, `crate::{a, b::c}`.
fn paths(code: &str, prefix: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in code.match_indices(prefix) {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
            continue;
        }
        let rest = &code[at + prefix.len()..];
        match rest.strip_prefix('{') {
            Some(list) => names.extend(members(list)),
            None => names.extend(first_name(rest)),
        }
    }
    names
}

/// The first name of each member of a braced list, whose opening brace is behind us.
fn members(list: &str) -> Vec<String> {
    let mut names = Vec::new();
    let (mut depth, mut member) = (1, String::new());
    for c in list.chars() {
        depth += match c {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        if depth == 0 || (depth == 1 && c == ',') {
            names.extend(first_name(member.trim()));
            member.clear();
        } else {
            member.push(c);
        }
        if depth == 0 {
            break;
        }
    }
    names
}

fn first_name(path: &str) -> Option<String> {
    let name: String = path.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    (!name.is_empty()).then_some(name)
}

/// The rooms that a file looks into.
fn looks_into(source: &Source) -> BTreeSet<String> {
    let mut names = paths(&source.code, "crate::");
    names.extend(paths(&source.code, "$crate::"));
    // So many steps up from a file to the crate; in a module inside the file they lead less far, so only rooms count.
    let steps = source.path.components().count() - usize::from(source.path.ends_with("mod.rs"));
    let upward = paths(&source.code, &"super::".repeat(steps));
    names.extend(upward.into_iter().filter(|name| ARROWS.iter().any(|(room, _)| room == name)));
    let room_of = |name: String| {
        let known = NAMES.iter().find(|(known, _)| *known == name);
        known.map_or(name, |(_, room)| (*room).to_owned())
    };
    names.into_iter().map(room_of).filter(|room| *room != source.room()).collect()
}

#[test]
fn every_room_looks_only_where_it_may() {
    let mut broken = Vec::new();
    for source in sources().iter().filter(|source| source.room() != "lib") {
        let room = source.room();
        let Some((_, allowed)) = ARROWS.iter().find(|(known, _)| *known == room) else {
            broken.push(format!("src/{} is in no room of the table", source.name()));
            continue;
        };
        let against = looks_into(source).into_iter().filter(|other| !allowed.contains(&other.as_str()));
        broken.extend(against.map(|other| format!("src/{}: {room} looks into {other}", source.name())));
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn no_arrow_of_the_table_leads_from_the_core_outward_or_nowhere() {
    const FEATURES: [&str; 8] = ["batch", "bulk", "guidance", "readers", "redact", "rule_pack", "scan", "serde"];
    for (room, allowed) in ARROWS {
        for other in *allowed {
            let outward = FEATURES.contains(other) && !FEATURES.contains(room);
            assert!(!outward, "{room} may look outward into {other}");
            assert!(ARROWS.iter().any(|(known, _)| known == other), "{room} may look into {other}, which is no room");
        }
    }
}

#[test]
fn the_title_page_sends_every_name_to_its_room() {
    let lib = sources().into_iter().find(|source| source.name() == "lib.rs").expect("lib.rs");
    for path in lib.code.split(';').filter_map(|item| Some(item.split_once("pub use ")?.1)) {
        let (room, names) = path.split_once("::").expect("a path");
        let names = names.trim_matches(['{', '}']).split(',').map(str::trim);
        for name in names.filter(|name| !name.is_empty()) {
            let known = NAMES.contains(&(name, room)) || name == room;
            assert!(known, "NAMES does not know that {name} lives in {room}");
        }
    }
}

#[test]
fn only_the_kernel_room_may_be_unsafe() {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    for source in sources().iter().filter(|source| source.room() != "kernel") {
        let found = source.code.split(|c| !is_word(c)).any(|word| word == "unsafe");
        assert!(!found, "src/{} holds `unsafe`", source.name());
    }
}

#[test]
fn only_the_grammar_room_names_nom() {
    for source in sources().iter().filter(|source| source.room() != "grammar") {
        assert!(paths(&source.code, "nom::").is_empty(), "src/{} names nom", source.name());
        assert!(!source.code.lines().any(|line| line.trim() == "use nom;"), "src/{} names nom", source.name());
    }
}

#[test]
fn nothing_goes_online_starts_programs_or_reads_files_clock_or_environment() {
    const OUTSIDE: [&str; 5] = ["env", "fs", "net", "process", "time"];
    for source in sources().iter().filter(|source| !TESTS.contains(&source.name().as_str())) {
        for name in paths(&source.code, "std::").iter().chain(&paths(&source.code, "::std::")) {
            assert!(!OUTSIDE.contains(&name.as_str()), "src/{} uses std::{name}", source.name());
        }
    }
}

#[test]
fn files_for_tests_are_compiled_for_tests_only() {
    for test in TESTS {
        let (room, file) = test.split_once('/').expect("a room and a file");
        let declared = format!("#[cfg(test)]\nmod {};", file.trim_end_matches(".rs"));
        let parent = sources().into_iter().find(|source| source.name() == format!("{room}/mod.rs"));
        assert!(parent.is_some_and(|parent| parent.code.contains(&declared)), "src/{test}");
    }
}

#[test]
fn every_file_is_short_and_says_first_what_it_knows() {
    for source in sources() {
        let lines = source.text.lines().count();
        assert!(lines < MOST_LINES, "src/{} has {lines} lines", source.name());
        assert!(source.text.starts_with("//! "), "src/{} does not open with `//!`", source.name());
    }
}

#[test]
fn the_reader_of_paths_sees_through_braces_and_comments() {
    let code =
        code_of("use crate::{a, b::{c, d}, e::f}; // crate::no\nlet x = \"crate::no\"; crate::g::h(mycrate::no);");
    assert_eq!(paths(&code, "crate::"), ["a", "b", "e", "g"]);
}
