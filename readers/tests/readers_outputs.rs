//! The outputs that are kept as files: what is read from each, and that a copy of each is read like it.
//!
//! `OFFHOOK_BLESS=1 cargo test -p offhook-readers --test all readers_outputs -- --ignored` writes the invented ones anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use offhook_readers::read;

use crate::support::mocks::encodings::Code;
use crate::support::mocks::gaps::{KNOWN_GAPS, UNLIKE};
use crate::support::mocks::{kept, told};
use crate::support::page::Page;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/outputs")
}

fn published() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).expect("the folder is there");
    let mut files: Vec<_> =
        entries.map(|entry| entry.expect("it can be listed").path()).filter(|path| path.is_file()).collect();
    files.sort();
    files
}

fn stem(path: &Path) -> String {
    path.file_stem().expect("it has a name").to_string_lossy().into_owned()
}

#[test]
#[ignore = "writes the invented outputs anew, when OFFHOOK_BLESS is set"]
fn writes_the_invented_outputs() {
    if std::env::var_os("OFFHOOK_BLESS").is_none() {
        return;
    }
    let folder = folder().join("invented");
    fs::create_dir_all(&folder).expect("the folder can be made");
    for (name, case) in kept::files() {
        let output = case.output().unwrap_or_else(|| panic!("{name} cannot come about"));
        fs::write(folder.join(name), output.bytes().expect("it can be encoded")).expect("it can be written");
    }
}

#[test]
fn the_invented_outputs_are_those_that_the_mocks_print() {
    let folder = folder().join("invented");
    for (name, case) in kept::files() {
        let output = case.output().unwrap_or_else(|| panic!("{name} cannot come about"));
        assert!(fs::read(folder.join(&name)).ok() == output.bytes(), "{name} is another");
    }
}

#[test]
fn reads_the_published_outputs_like_this() {
    for path in published() {
        let reading = read(&fs::read(&path).expect("it is there")).expect("it is text");
        insta::assert_snapshot!(stem(&path), told::told(&reading));
    }
}

/// What people paste and programs collect: answers of commands, events, tables, lists. Names, computers and identifiers are invented.
#[test]
fn reads_the_pasted_outputs_like_this() {
    let mut page = Page::default();
    let entries = fs::read_dir(folder().join("pasted")).expect("the folder is there");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("it can be listed").path()).collect();
    files.sort();
    for path in files {
        let reading = read(&fs::read(&path).expect("it is there")).expect("it is text");
        let name = path.file_name().expect("it has a name").to_string_lossy().into_owned();
        page.add(&name, &told::told(&reading));
    }
    insta::assert_snapshot!("pasted", page.text);
}

/// The lines that the tools are known to print: from the samples, the published scripts and Microsoft's articles.
#[test]
fn every_line_that_tools_are_known_to_print_is_understood_or_not_worth_it() {
    let mut wrong = Vec::new();
    for row in include_str!("lines.tsv").lines().skip(1) {
        let cells: Vec<&str> = row.split('\t').collect();
        let [tool, line, expected] = cells[..] else { panic!("{row:?} has {} cells", cells.len()) };
        let reading = read(format!("{line}\n").as_bytes()).expect("it is text");
        let outcome = reading.records.first().and_then(|record| record.outcome).map(|outcome| outcome.name());
        let state = reading.records.first().and_then(|record| record.license_status).map(|state| state.name());
        let is_it = match expected {
            "known" => reading.unused.is_empty() && reading.records.is_empty(),
            "product" => {
                reading.unused.is_empty() && reading.records.iter().all(|record| record.activation_id.is_some())
            }
            reason if reason.starts_with("not worth it: ") => reading.records.is_empty() && reading.unused.len() == 1,
            name => reading.unused.is_empty() && (outcome == Some(name) || state == Some(name)),
        };
        if !is_it {
            wrong.push(format!("{tool}: {line}: expected {expected}, read {}", told::told(&reading)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Outputs that are not read correctly yet are left out of the pages.
#[test]
fn reads_the_invented_outputs_like_this() {
    let mut news = Vec::new();
    let mut read_back = Vec::new();
    for (name, case) in kept::files() {
        let wrong = case.wrong().unwrap_or_else(|| panic!("{name} cannot come about"));
        if wrong.is_empty() {
            read_back.push((name, case));
            continue;
        }
        let is_new = |wrong: &&String| !KNOWN_GAPS.iter().any(|gap| gap.explains(&case.name(), wrong));
        news.extend(wrong.iter().filter(is_new).map(|wrong| format!("{name}: {wrong}")));
    }
    assert!(news.is_empty(), "{news:#?}");
    let mut pages: BTreeMap<&str, Page> = BTreeMap::new();
    for (name, case) in &read_back {
        let bytes = case.output().and_then(|output| output.bytes()).expect("it can come about");
        pages.entry(tool(name)).or_default().add(name, &told::told(&read(&bytes).expect("it is text")));
    }
    for (tool, page) in pages {
        insta::assert_snapshot!(format!("invented-{tool}"), page.text);
    }
}

/// What printed an output, by its name; what `slmgr /dlv` prints fills several pages.
fn tool(name: &str) -> &str {
    let several = ["dlv-english", "dlv-japanese", "dlv-no-service"];
    several.into_iter().find(|tool| name.starts_with(tool)).unwrap_or_else(|| name.split('-').next().unwrap_or(name))
}

/// What a copy makes of a text.
type Change = fn(&str) -> String;

/// Copies that change nothing that counts; only the first are for data, and the last two not for one long line.
const COPIES: [(&str, Change); 9] = [
    ("CRLF", |text| text.replace('\n', "\r\n")),
    ("spaces at the ends", |text| text.replace('\n', "  \n")),
    ("blank lines", |text| text.replace('\n', "\n\n")),
    ("indented", |text| text.lines().map(|line| format!("  {line}\n")).collect()),
    ("quoted", |text| text.lines().map(|line| format!("> {line}\n")).collect()),
    ("quoted twice", |text| text.lines().map(|line| format!(">> {line}\n")).collect()),
    ("led by a prompt", |text| format!("C:\\Windows\\system32>cscript x.vbs\n\n{text}")),
    ("CR", |text| text.replace('\n', "\r")),
    ("<br/>", |text| text.replace('\n', "<br/>")),
];

const CODES: [Code; 5] = [Code::Utf8Mark, Code::Utf16Le, Code::Utf16LeMark, Code::Utf16Be, Code::Utf16BeMark];

#[test]
fn reads_a_copy_of_each_file_like_the_file() {
    let mut unlike = Vec::new();
    let mut met = vec![false; UNLIKE.len()];
    let invented = kept::files().into_iter().map(|(name, _)| folder().join("invented").join(name));
    for path in published().into_iter().chain(invented) {
        let bytes = fs::read(&path).expect("it is there");
        let reading = read(&bytes).expect("it is text");
        let records = told::records(&reading);
        let encoding = encoding_rs::Encoding::for_label(reading.encoding.name().as_bytes()).expect("it is known");
        let text = encoding.decode(&bytes).0.into_owned();
        let is_data = stem(&path).starts_with("cim-") || stem(&path).starts_with("wmic-csv");
        let is_flat = text.contains('\r') || text.contains("<br");
        let few = if is_data {
            4
        } else if is_flat {
            7
        } else {
            9
        };
        let copies = COPIES[..few].iter().map(|(how, copy)| ((*how).to_string(), Some(copy(&text).into_bytes())));
        let codes = CODES.iter().map(|code| (format!("{code:?}"), code.encoded(&text)));
        for (how, bytes) in copies.chain(codes) {
            let copied = told::records(&read(&bytes.expect("it can be encoded")).expect("it is text"));
            if copied == records {
                continue;
            }
            let known = UNLIKE.iter().position(|(file, with)| stem(&path).starts_with(file) && how.contains(with));
            match known {
                Some(index) => met[index] = true,
                None => unlike.push(format!("{}, {how}:\n{copied}instead of\n{records}", stem(&path))),
            }
        }
    }
    assert!(unlike.is_empty(), "{} copies:\n{}", unlike.len(), unlike.join("\n"));
    assert!(met.iter().all(|met| *met), "a copy is read like its file by now: {met:?}");
}
