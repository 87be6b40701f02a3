//! Documents go where `--output` says, in the format that the name says; settings hold where an option is not given.

use std::path::Path;

use crate::support::{CID, IID, Run, Temporary, command, offhook, spawned};

const PC: &str = "slmgr-dlv-ja-mak-and-esu-notification.txt";

/// An ending of a file, and how its text begins.
type Ending = (&'static str, &'static str);

/// The commands that print a document, with the endings of its files.
const DOCUMENTS: [(&[&str], &[Ending]); 7] = [
    (
        &["guide", "--from", PC],
        &[
            ("txt", "Windows 10"),
            ("html", "<!DOCTYPE html>"),
            ("HTM", "<!DOCTYPE html>"),
            ("md", "# "),
            ("json", "{"),
            ("ssml", "<?xml"),
        ],
    ),
    (
        &["advise", "--no-questions", "--from", PC],
        &[("txt", ""), ("html", "<!DOCTYPE html>"), ("md", "# "), ("json", "{")],
    ),
    (&["sheet", "--from", PC], &[("html", "<!DOCTYPE html>"), ("pdf", "%PDF-")]),
    (&["read", PC], &[("csv", "\u{FEFF}file,"), ("json", "{"), ("jsonl", "{"), ("txt", PC)]),
    (&["status", PC], &[("json", "{"), ("txt", "")]),
    (&["say", IID], &[("txt", "Group one"), ("ssml", "<?xml")]),
    (&["flows", "graph", "offline-activation"], &[("mmd", "flowchart"), ("svg", "<svg")]),
];

fn to(arguments: &[&str], path: &Path) -> Run {
    let path = path.to_str().expect("a path in UTF-8");
    let is_dated = matches!(arguments[0], "guide" | "advise" | "status");
    let day: &[&str] = if is_dated { &["--as-of", "2026-11-21"] } else { &[] };
    offhook(&[arguments, day, &["--language", "en", "--output", path]].concat())
}

#[test]
fn the_name_of_a_file_says_the_format() {
    let folder = Temporary::folder("documents");
    for (arguments, endings) in DOCUMENTS {
        for (ending, start) in endings {
            let path = Path::new(folder.path()).join(format!("{}.{ending}", arguments[0]));
            let run = to(arguments, &path);
            assert!(run.status < Some(2) && run.stdout.is_empty(), "{}", run.shown());
            let bytes = std::fs::read(&path).expect("the document");
            assert!(bytes.starts_with(start.as_bytes()), "{arguments:?} .{ending}");
            assert!(bytes.len() > 20, "{arguments:?} .{ending}");
        }
        // What the name says nothing of is printed as it would be without a file.
        let plain = Path::new(folder.path()).join(arguments[0]);
        assert!(to(arguments, &plain).status < Some(2));
        assert_eq!(
            String::from_utf8_lossy(&std::fs::read(&plain).expect("the document")),
            to(arguments, Path::new("-")).stdout
        );
    }
}

#[test]
fn a_workbook_or_an_unknown_ending_is_refused_with_the_reason() {
    let folder = Temporary::folder("documents");
    for (arguments, endings) in DOCUMENTS {
        for ending in ["xlsx", "XLS", "ods", "docx"] {
            let path = Path::new(folder.path()).join(format!("of.{ending}"));
            let run = to(arguments, &path);
            assert_eq!(run.status, Some(2));
            assert!(run.stderr.contains("turn the digits of an ID into numbers"), "{}", run.stderr);
            assert!(!path.exists());
        }
        let run = to(arguments, &Path::new(folder.path()).join("of.exe"));
        assert_eq!(run.status, Some(2));
        endings.iter().for_each(|(ending, _)| {
            assert!(run.stderr.contains(&format!(".{}", ending.to_lowercase())), "{}", run.stderr);
        });
    }
    let workbook = Path::new(folder.path()).join("of.xlsx");
    let run = offhook(&["batch", "--output", workbook.to_str().expect("a path in UTF-8"), "--language", "en", PC]);
    assert!(run.status == Some(2) && run.stderr.contains("turn the digits"), "{}", run.shown());
}

#[test]
fn what_is_read_is_never_written_over() {
    let output = std::fs::read(crate::support::outputs().join(PC)).expect("a captured output");
    let file = Temporary::new("dlv.txt", &output);
    let path = file.path();
    for arguments in [
        &["guide", "--from", path, "--output", path][..],
        &["advise", "--no-questions", "--from", path, "--output", path],
        &["sheet", "--format", "html", "--from", path, "--output", path],
        &["read", PC, path, "--output", path],
        &["status", path, "--output", path],
        &["batch", path, "--output", path],
    ] {
        let run = offhook(&[arguments, &["--language", "en"]].concat());
        assert_eq!(run.status, Some(2), "{}", run.shown());
        assert!(arguments[0] == "batch" || run.stderr.contains("is the input"), "{}", run.stderr);
        assert_eq!(std::fs::read(path).expect("it is there"), output, "{arguments:?}");
    }
}

/// Runs the program with these variables set.
fn with(variables: &[(&str, &str)], arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = command(arguments);
    command.envs(variables.iter().copied());
    let output = spawned(command).wait_with_output().expect("it ends");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn an_option_goes_before_the_environment_and_that_before_the_file() {
    let file = Temporary::new(
        "settings.toml",
        b"language = \"ja\"\ncontact = \"agent\"\nvoice = \"de\"\nchannel = \"phone-en\"\n",
    );
    let settings = ("OFFHOOK_SETTINGS", file.path());
    let guide = ["guide", "--as-of", "2026-11-21"];
    let stated = |arguments: &[&str]| offhook(&[&guide, arguments].concat()).stdout;
    assert_eq!(with(&[settings], &guide).1, stated(&["--language", "ja", "--contact", "agent"]));
    let english = [settings, ("OFFHOOK_LANGUAGE", "en"), ("OFFHOOK_CONTACT", "")];
    assert_eq!(with(&english, &guide).1, stated(&["--language", "en", "--contact", "agent"]));
    let portal = [&guide[..], &["--contact", "portal"]].concat();
    assert_eq!(with(&english, &portal).1, stated(&["--language", "en", "--contact", "portal"]));
    assert_eq!(with(&[settings], &["say", CID]).1, offhook(&["say", "--voice", "de", CID]).stdout);
    let damaged = &CID.replacen('1', "2", 1);
    let check = ["check", "--format", "json", damaged];
    let by_phone = offhook(&[&check[..], &["--channel", "phone-en", "--language", "ja"]].concat()).stdout;
    assert_eq!(with(&[settings], &check).1, by_phone);
    // The help shows what holds.
    assert!(
        with(&[settings], &["guide", "--help"]).1.contains("agent]"),
        "{}",
        with(&[settings], &["guide", "--help"]).1
    );
}

#[test]
fn settings_are_read_as_editors_and_powershell_save_them() {
    let text = "language = \"ja\"\r\n";
    let utf_16: Vec<u8> = format!("\u{FEFF}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let flows = offhook(&["flows", "--language", "ja"]).stdout;
    for bytes in [text.as_bytes(), format!("\u{FEFF}{text}").as_bytes(), &utf_16] {
        let file = Temporary::new("settings-saved.toml", bytes);
        assert_eq!(with(&[("OFFHOOK_SETTINGS", file.path())], &["flows"]).1, flows);
    }
    // What is cut off may say something else.
    let long = Temporary::new("settings-long.toml", format!("{text}#{}", "x".repeat(70_000)).as_bytes());
    let (status, _, stderr) = with(&[("OFFHOOK_SETTINGS", long.path())], &["flows"]);
    assert!(status == Some(2) && stderr.contains("longer than 64 KiB"), "{stderr}");
}

#[test]
fn a_setting_that_cannot_hold_is_named_with_its_place() {
    for (text, place) in [
        ("language = \"ja\"\nspeed = \"high\"\n", "settings.toml:2"),
        ("\nlanguage = ja\n", "settings.toml:2"),
        ("language = 1", "settings.toml:1"),
        ("contact = \"pigeon\"", "settings.toml:1: “pigeon” is none of portal, agent, ivr"),
    ] {
        let file = Temporary::new("settings.toml", text.as_bytes());
        let (status, stdout, stderr) = with(&[("OFFHOOK_SETTINGS", file.path())], &["flows"]);
        assert!(status == Some(2) && stdout.is_empty() && stderr.contains(place), "{text}: {stderr}");
    }
    let (status, _, stderr) = with(&[("OFFHOOK_SETTINGS", "no-such-file.toml")], &["flows"]);
    assert!(status == Some(2) && stderr.contains("cannot read no-such-file.toml"), "{stderr}");
    let (status, _, stderr) = with(&[("OFFHOOK_VOICE", CID)], &["flows"]);
    assert!(status == Some(2) && stderr.contains("OFFHOOK_VOICE") && !stderr.contains("305286"), "{stderr}");
}

#[test]
fn every_command_has_a_page_and_a_completion() {
    let folder = Temporary::folder("man");
    let run = offhook(&["man", folder.path()]);
    assert_eq!(run.status, Some(0), "{}", run.shown());
    let page = |name: &str| std::fs::read_to_string(Path::new(folder.path()).join(name)).expect("a page");
    for name in ["offhook.1", "offhook-guide.1", "offhook-flows-graph.1", "offhook-call.1"] {
        assert!(page(name).contains(".SH SYNOPSIS"), "{name}");
    }
    assert!(page("offhook-guide.1").contains("offhook guide \\-\\-from dlv.txt"), "{}", page("offhook-guide.1"));
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = offhook(&["completions", shell]).stdout;
        ["guide", "sheet", "contact", "agent"]
            .iter()
            .for_each(|word| assert!(script.contains(word), "{shell}: {word}"));
    }
}
