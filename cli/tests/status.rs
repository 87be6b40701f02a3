//! `offhook status`, and that every face says of a product what it says.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::schema::schema;
use crate::support::{Run, Temporary, fed, offhook, outputs, within};

const OPEN: &str = "slmgr-dlv-ja-mak-and-esu-notification.txt";
const LICENSED: &str = "slmgr-dlv-ja-mak-and-esu.txt";

/// Outputs that failed once.
fn field(name: &str) -> String {
    format!("{}/tests/outputs/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_line_for_each_product_in_both_languages() {
    for language in ["en", "ja"] {
        let files = [OPEN, LICENSED, "slmgr-dlv-server2025.txt", "ospp-dstatus-office2016-zh-host.txt"];
        let run = offhook(&[&["--language", language, "status"], &files[..]].concat());
        assert_eq!(run.status, Some(1));
        insta::assert_snapshot!(format!("table-{language}"), run.shown());
    }
}

#[test]
fn the_exit_status_tells_whether_all_are_licensed() {
    assert_eq!(offhook(&["status", LICENSED]).status, Some(0));
    assert_eq!(offhook(&["status", LICENSED, OPEN]).status, Some(1));
    assert_eq!(offhook(&["status", LICENSED, "no-such-file.txt"]).status, Some(2));
    let nothing = fed(&["--language", "en", "status", "-"], b"hello\n");
    assert_eq!((nothing.status, nothing.stdout.as_str()), (Some(2), ""));
    assert!(nothing.stderr.contains("no product"), "{}", nothing.stderr);
    let text = fs::read(outputs().join(LICENSED)).expect("a captured output");
    assert_eq!(fed(&["status", "-"], &text).status, Some(0));
}

#[test]
fn json_fits_its_schema() {
    let schema = schema("status");
    let run = offhook(&["status", "--format", "json", OPEN, LICENSED, "ospp-dstatus-office2013.txt"]);
    // Two products each, and in the last file the answer to a command.
    assert_eq!(run.json().len(), 6);
    for row in run.json() {
        schema.validate(&row).unwrap_or_else(|error| panic!("{row}: {error}"));
    }
}

#[test]
fn a_code_in_the_output_is_known_to_every_face() {
    for (name, about) in [("slmgr-mak-limit.txt", "windows"), ("ospp-mak-limit.txt", "office")] {
        let path = field(name);
        let advice = offhook(&["advise", "--no-questions", "--format", "json", "--from", &path]).json().remove(0);
        assert_eq!(advice["flow"], "more-activations", "{name}");
        assert_eq!((&advice["facts"]["code"], &advice["facts"]["about"]), (&"0xC004C020".into(), &about.into()));
        assert_eq!(advice["asked"], Value::Array(Vec::new()), "{name}");
        assert_eq!(offhook(&["guide", "--format", "json", "--from", &path]).json()[0]["flow"], "more-activations");
    }
}

#[test]
fn of_products_without_activation_ids_one_is_chosen_by_its_number() {
    let path = field("ospp-two-without-ids.txt");
    let key = |arguments: &[&str]| {
        let run = offhook(&[&["--language", "en", "advise", "--no-questions", "--from", &path], arguments].concat());
        run.stdout + &run.stderr
    };
    assert!(key(&[]).contains("Office16ProPlusVL_MAK"), "the one that is not licensed comes first");
    assert!(key(&["--product-number", "1"]).contains("Office16VisioProVL_MAK"));
    assert!(key(&["--product-number", "1"]).starts_with("Nothing to do"));
    let none = offhook(&["--language", "en", "guide", "--from", &path, "--product-number", "3"]);
    assert_eq!((none.status, none.stdout.as_str()), (Some(2), ""));
    assert!(none.stderr.contains("2   -   Office 16, Office16ProPlusVL_MAK"), "{}", none.stderr);
}

#[test]
fn what_is_closed_is_told_on_one_screen_and_goes_on_only_when_told_to() {
    for (name, closed) in [
        ("slmgr-dlv-server2025.txt", "evaluation"),
        ("slmgr-dlv-win7-html-br.txt", "kms-client"),
        ("ospp-dstatus-office2016-zh-host.txt", "kms-client"),
        ("ospp-dstatus-office2013.txt", "subscription"),
        (LICENSED, "licensed"),
    ] {
        for language in ["en", "ja"] {
            let guide = offhook(&["--language", language, "guide", "--from", name]);
            assert_eq!(guide.status, Some(1), "{name}");
            assert!(guide.stdout.lines().count() <= 30, "{name}: {}", guide.stdout);
            insta::assert_snapshot!(format!("closed-{closed}-{language}-{}", &name[..5]), guide.stdout);
            let sheet = offhook(&["--language", language, "sheet", "--from", name]);
            assert_eq!((sheet.status, sheet.stdout.as_str()), (Some(1), ""), "{name}");
            assert!(sheet.stderr.starts_with(guide.stdout.lines().next().expect("a title")), "{}", sheet.stderr);
            let anyway = offhook(&["--language", language, "guide", "--anyway", "--from", name]);
            assert!(anyway.stdout.contains("aka.ms/aoh"), "{name}: {}", anyway.stdout);
            assert!(offhook(&["sheet", "--anyway", "--from", name]).stdout.starts_with("<!DOCTYPE html>"), "{name}");
        }
    }
}

#[test]
fn a_kms_client_of_office_is_given_the_command_of_office() {
    let run = offhook(&["guide", "--from", "ospp-dstatus-office2016-zh-host.txt"]);
    assert!(run.stdout.contains("ospp.vbs /act") && !run.stdout.contains("slmgr.vbs"), "{}", run.stdout);
}

#[test]
fn a_call_goes_on_after_an_answer_of_its_own_and_not_after_enter() {
    let call = |lines: &str| {
        fed(&["--language", "en", "call", "--plain", "--from", "slmgr-dlv-server2025.txt"], lines.as_bytes())
    };
    let stopped = call("1\n");
    assert!(stopped.stdout.contains("Not by phone or portal") && stopped.status == Some(1), "{}", stopped.shown());
    let enter = call("\n\n\n");
    assert!(!enter.stdout.contains("How will you get"), "{}", enter.stdout);
    let anyway = call("\n2\n\n\n\n");
    assert!(
        anyway.stdout.contains("How will you get") && anyway.stdout.contains("Open a command prompt"),
        "{}",
        anyway.stdout
    );
}

/// The samples of which every face is asked.
fn samples() -> Vec<PathBuf> {
    let files = |folder: PathBuf, step: usize| {
        let mut files: Vec<PathBuf> = fs::read_dir(folder)
            .expect("the folder is there")
            .map(|entry| entry.expect("it reads").path())
            .filter(|path| path.is_file())
            .collect();
        files.sort();
        files.into_iter().step_by(step)
    };
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/outputs");
    files(outputs(), 1).chain(files(own, 1)).chain(files(outputs().join("invented"), 6)).collect()
}

#[test]
fn every_face_says_the_same_of_every_sample() {
    let folder = Temporary::folder("samples");
    for path in samples() {
        let name = path.file_name().expect("it has a name").to_string_lossy().into_owned();
        fs::copy(&path, format!("{}/{name}", folder.path())).expect("it is copied");
        let from = path.to_str().expect("a path in UTF-8");
        let all = offhook(&["--language", "en", "status", "--format", "json", from]).json();
        let advice = offhook(&["--language", "en", "advise", "--no-questions", "--format", "json", "--from", from]);
        if advice.status == Some(2) {
            assert!(all.is_empty(), "{name}: {}", advice.stderr);
            continue;
        }
        let advice = &advice.json()[0];
        let script = &offhook(&["--language", "en", "guide", "--format", "json", "--from", from]).json()[0];
        // The product is the same: of those of the file the one that has this flow and this reason.
        let is_it = |row: &&Value| row["flow"] == advice["flow"] && row["closed"] == advice["script"]["closed"];
        let row = all.iter().find(is_it).unwrap_or_else(|| panic!("{name}: {all:?} {}", advice["flow"]));
        let told = script["subject"].as_array().expect("lines").iter().filter_map(Value::as_str);
        if let Some(product) = told.filter_map(|line| line.strip_prefix("Product: ")).next() {
            assert_eq!(Some(product), row["name"].as_str(), "{name}");
        }
        assert_eq!(script["flow"], row["flow"], "{name}: guide");
        assert_eq!(script["closed"], row["closed"], "{name}: guide");
        let is_closed = row["closed"].is_string();
        let sheet = offhook(&["--language", "en", "sheet", "--from", from]);
        assert_eq!(sheet.stdout.is_empty(), is_closed, "{name}: sheet");
        // Which of several products is asked there, unless it is named.
        let named = row["activation_id"].as_str().map_or(Vec::new(), |id| vec!["--activation-id", id]);
        let call = fed(&[&["--language", "en", "call", "--plain", "--from", from], &named[..]].concat(), b"");
        assert_eq!(call.stdout.contains("Before you begin"), is_closed, "{name}: {}", call.stdout);
        let check = offhook(&["--language", "en", "check", "--from", from]);
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let told = words(&check.stdout);
        for row in &all {
            assert!(told.contains(&words(row["title"].as_str().expect("a title"))), "{name}: {told}");
        }
        kit_carries_what_is_open(&path, &name, &all);
    }
    let batch: Run = offhook(&["--language", "en", "batch", "--format", "json", folder.path()]);
    let mut rows: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for row in batch.json() {
        let cell = |name: &str| row["cells"][name].as_str().unwrap_or_default().to_owned();
        rows.entry(cell("file")).or_default().push((cell("flow"), cell("closed")));
    }
    for (file, flows) in rows.into_iter().filter(|(_, flows)| !flows[0].0.is_empty()) {
        let run = within(folder.path(), &["--language", "en", "status", "--format", "json", &file], b"");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let told: Vec<_> = run.json().iter().map(|row| (text(&row["flow"]), text(&row["closed"]))).collect();
        assert_eq!(flows, told, "{file}: batch");
    }
}

/// A kit has a row for each product with an installation ID that is open, and none for one that is closed.
fn kit_carries_what_is_open(path: &Path, name: &str, all: &[Value]) {
    let stick = Temporary::folder("stick");
    assert_eq!(offhook(&["kit", "new", stick.path()]).status, Some(0));
    fs::copy(path, format!("{}/collected/PC-01.txt", stick.path())).expect("it is copied");
    let run = offhook(&["--language", "en", "kit", "list", stick.path()]);
    let list = fs::read_to_string(format!("{}/work-list.csv", stick.path())).unwrap_or_default();
    for row in all {
        let Some(id) = row["activation_id"].as_str() else { continue };
        let is_same = |other: &&Value| other["activation_id"].as_str() == Some(id);
        if row["closed"].is_string() && all.iter().filter(is_same).count() == 1 {
            assert!(!list.contains(id), "{name}: {}", run.shown());
        }
    }
}
