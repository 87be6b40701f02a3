//! `offhook read`: what tools printed, as records.

use crate::support;
use crate::support::{IID, Temporary, command, fed, offhook, spawned};

const JAPANESE: &str = "slmgr-dlv-ja-mak-and-esu.txt";

#[test]
fn lists_each_product_for_people_in_both_languages() {
    for language in ["en", "ja"] {
        let run = offhook(&["--language", language, "read", JAPANESE, "ospp-dstatus-office2013.txt"]);
        assert_eq!(run.status, Some(0));
        insta::assert_snapshot!(format!("people-{language}"), run.shown());
    }
}

#[test]
fn says_which_group_is_wrong_and_hides_the_digits() {
    let output =
        format!("Name: Windows(R), Professional edition\nInstallation ID: {}\n", IID.replace("837252", "837262"));
    let run = fed(&["--language", "en", "read", "-"], output.as_bytes());
    assert_eq!(run.status, Some(1));
    insta::assert_snapshot!("wrong", run.shown());
    assert!(!run.stdout.contains("020650"));
    let run = fed(&["--language", "en", "read", "--reveal", "-"], format!("{IID}\n").as_bytes());
    assert!(run.stdout.contains(IID), "{}", run.stdout);
}

#[test]
fn prints_one_object_for_each_record_and_one_for_the_file() {
    let run = offhook(&["read", "--format", "json", JAPANESE]);
    let objects = run.json();
    assert_eq!(objects.len(), 3);
    let fields: Vec<&String> = objects[0].as_object().expect("an object").keys().collect();
    insta::assert_debug_snapshot!("fields", fields);
    let [os, add_on, file] = &objects[..] else { panic!("three lines") };
    assert_eq!(os["tool"], "slmgr-dlv");
    assert_eq!(os["encoding"], "utf-8");
    assert_eq!(os["language"], "ja");
    assert_eq!(os["channel"], "Volume:MAK");
    assert_eq!(os["partial_product_key"], "YY48R");
    assert_eq!(os["license_status"], "licensed");
    assert_eq!((&os["first_line"], &os["last_line"]), (&3.into(), &20.into()));
    assert_eq!(os["installation_id"]["verdict"], "plausible");
    assert!(os["installation_id"].get("value").is_none());
    assert_eq!(add_on["activation_id"], "f520e45e-7413-4a34-a497-d2765967d094");
    assert_eq!(file["records"], 2);
    assert_eq!(file["lines"], 43);
    assert_eq!(file["unused"], serde_json::json!([]));
    let revealed = offhook(&["read", "--format", "json", "--reveal", JAPANESE]).json();
    assert_eq!(
        revealed[0]["installation_id"]["value"],
        "214006693679966630474103542152569704326804175334220690929199602"
    );
}

#[test]
fn lists_the_lines_that_could_not_be_used() {
    let output = format!(
        "Hi, the PC in room 3 shows:\n\n{IID}\n\nThe key was TVRH6-WHNXV-R9WG3-9XRFY-MY832, tel. 0120-801-734\n"
    );
    let run = fed(&["read", "--format", "json", "-"], output.as_bytes());
    let objects = run.json();
    assert_eq!(objects[1]["unused_lines"], 2);
    assert_eq!(objects[1]["unused"][0]["line"], 1);
    assert_eq!(objects[1]["unused"][0]["text"], "Hi, the PC in room 3 shows:");
    let hidden = objects[1]["unused"][1]["text"].as_str().expect("a text");
    assert!(!hidden.contains("WHNXV") && !hidden.contains("801"), "{hidden}");
    let run = fed(&["--language", "en", "read", "-"], output.as_bytes());
    insta::assert_snapshot!("unused", run.shown());
    let many = "nothing here\n".repeat(30);
    let run = fed(&["--language", "en", "read", "-"], many.as_bytes());
    assert_eq!(run.status, Some(1));
    insta::assert_snapshot!("nothing", run.shown());
}

#[test]
fn prints_a_table_that_a_spreadsheet_leaves_alone() {
    let run = offhook(&["read", "--format", "csv", "--reveal", JAPANESE]);
    insta::assert_snapshot!("table", run.shown());
    for formula in ["=cmd|calc", "＝cmd|calc"] {
        let output =
            format!("Computer: {formula}\nName: Windows(R), Professional edition\nPartial Product Key: 3V66T\n");
        let run = fed(&["read", "--format", "csv", "-"], output.as_bytes());
        assert!(run.stdout.contains(&format!(",'{formula},")), "{}", run.stdout);
    }
}

#[test]
fn reads_the_other_files_when_one_cannot_be_read() {
    let picture = Temporary::new("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    let run = offhook(&["--language", "en", "read", "nowhere.txt", picture.path(), "--", JAPANESE]);
    assert_eq!(run.status, Some(2));
    assert!(run.stdout.contains("YY48R"));
    assert_eq!(run.stderr.lines().filter(|line| line.starts_with("offhook: ")).count(), 2, "{}", run.stderr);
    let folder = Temporary::folder("read");
    let run = offhook(&["read", folder.path()]);
    assert_eq!(run.status, Some(2));
}

#[test]
fn names_the_encoding() {
    let text = std::fs::read_to_string(support::outputs().join(JAPANESE)).expect("the sample is there");
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let run = fed(&["read", "--format", "json", "-"], &wide);
    assert_eq!(run.json()[1]["encoding"], "utf-16le");
    assert_eq!(run.json()[1]["language"], "ja");
}

#[test]
fn a_reader_that_has_seen_enough_is_no_trouble() {
    let text = std::fs::read(support::outputs().join(JAPANESE)).expect("the sample is there");
    let long = Temporary::new("long.txt", &text.repeat(200));
    let mut child = spawned(command(&["read", "--format", "json", long.path()]));
    drop(child.stdout.take());
    assert!(child.wait().expect("the program ends").success());
}

#[test]
fn check_takes_the_identifiers_of_an_output() {
    let run = offhook(&["--language", "en", "check", "--from", JAPANESE]);
    assert_eq!(run.status, Some(0));
    insta::assert_snapshot!("check", run.shown());
    let run = offhook(&["check", "--from", JAPANESE, "--kind", "confirmation-id"]);
    assert_eq!(run.status, Some(2));
}
