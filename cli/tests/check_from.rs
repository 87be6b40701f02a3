//! `offhook check --from`: a file, whatever it is.

use std::fmt::Write as _;

use serde_json::Value;

use crate::support::{CID, IID, KEY, Run, Temporary, fed, offhook, within};

/// The line, the kind and the verdict of each report.
fn told(run: &Run) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let reports = run.json();
    reports.iter().map(|it| format!("{} {} {}", it["line"], text(&it["kind"]), text(&it["verdict"]))).collect()
}

fn check(text: &str) -> Run {
    let file = Temporary::folder("from");
    file.write("ids.txt", text);
    within(file.path(), &["--language", "en", "check", "--format", "json", "--from", "ids.txt"], b"")
}

fn blocks(cid: &str) -> String {
    "ABCDEFGH".chars().zip(cid.split('-')).fold(String::new(), |mut text, (label, block)| {
        let _ = writeln!(text, "{label}: {block}");
        text
    })
}

#[test]
fn identifiers_are_joined_where_they_belong_together() {
    let damaged = CID.replace("761940", "761941");
    let rows = |id: &str| id.replace('-', "\n");
    for (text, reports, status) in [
        // A list of every kind.
        (
            format!("{IID}\n{CID}\n{KEY}\n"),
            &["1 installation-id plausible", "2 confirmation-id plausible", "3 product-key plausible"][..],
            0,
        ),
        // Two of a kind below each other are two, and none is lost.
        (format!("{CID}\n{CID}\n"), &["1 confirmation-id plausible", "2 confirmation-id plausible"], 0),
        (format!("{CID}\n{damaged}\n"), &["1 confirmation-id plausible", "2 confirmation-id well-formed"], 1),
        (format!("{damaged}\n{CID}\n"), &["1 confirmation-id well-formed", "2 confirmation-id plausible"], 1),
        // Groups on lines of their own, with labels and without.
        (blocks(CID), &["1 confirmation-id plausible"], 0),
        (blocks(&damaged), &["1 confirmation-id well-formed"], 1),
        (rows(CID), &["1 confirmation-id plausible"], 0),
        (rows(&damaged), &["1 confirmation-id well-formed"], 1),
        (rows(IID), &["1 installation-id plausible"], 0),
        (rows(&IID.replace("837252", "837253")), &["1 installation-id well-formed"], 1),
        // What is not whole is said, and so is a key that lost a character.
        (String::from("415635305286\n761940283503592176\n"), &["1 installation-id incomplete"], 1),
        (String::from("TVRH6-WHNXV-R9WG3-9XRFY-MY83\n"), &["1 product-key incomplete"], 1),
        // In a mail.
        (format!("Dear all,\n\nthe number is\n{CID}\nas the portal says.\n"), &["4 confirmation-id plausible"], 0),
    ] {
        let run = check(&text);
        assert_eq!(
            (told(&run), run.status),
            (reports.iter().map(|it| (*it).to_owned()).collect(), Some(status)),
            "{text}"
        );
    }
}

#[test]
fn the_lines_that_are_no_identifier_are_counted() {
    let run = check(&format!("Dear all,\n{CID}\nregards\n"));
    assert!(run.stderr.contains("not an identifier: 2"), "{}", run.shown());
    let run = check("hello there\n");
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("offhook read ids.txt"), "{}", run.shown());
}

#[test]
fn only_what_is_asked_for_is_checked() {
    let file = Temporary::new("kinds.txt", format!("{IID}\n{CID}\n{KEY}\n").as_bytes());
    for (kind, line) in [("installation-id", 1), ("confirmation-id", 2), ("product-key", 3)] {
        let run = offhook(&["check", "--format", "json", "--kind", kind, "--from", file.path()]);
        assert_eq!(told(&run), [format!("{line} {kind} plausible")], "{}", run.shown());
    }
}

#[test]
fn each_line_joins_nothing_and_is_what_a_pipe_and_the_old_name_mean() {
    for text in [format!("{IID}\n{CID}\n{KEY}\n"), blocks(CID), String::from("hello\n")] {
        let file = Temporary::folder("each-line");
        file.write("ids.txt", &text);
        let run = |arguments: &[&str]| within(file.path(), &[&["check"], arguments].concat(), text.as_bytes());
        let piped = run(&[]);
        for arguments in [
            &["--each-line", "--from", "ids.txt"][..],
            &["--each-line", "-f", "ids.txt"],
            &["--file", "ids.txt"],
            &["--file", "-"],
            &["--each-line", "--from", "-"],
            &["--each-line"],
        ] {
            let run = run(arguments);
            assert_eq!((&run.stdout, run.status), (&piped.stdout, piped.status), "{arguments:?}");
        }
        // The formats of lists are about lines by themselves.
        for format in ["lines", "counts"] {
            let piped = run(&["--format", format]);
            for arguments in [["--from", "ids.txt"], ["--from", "-"], ["--file", "ids.txt"]] {
                let run = run(&[&["--format", format], &arguments[..]].concat());
                assert_eq!((&run.stdout, run.status), (&piped.stdout, piped.status), "{format} {arguments:?}");
            }
        }
    }
    // What comes through a pipe is joined where the file is asked for.
    assert_eq!(fed(&["check", "--from", "-"], blocks(CID).as_bytes()).status, Some(0));
    assert_eq!(fed(&["check"], blocks(CID).as_bytes()).status, Some(1));
}

#[test]
fn a_file_that_is_too_long_leads_to_the_commands_that_take_it() {
    let file = Temporary::folder("long list");
    file.write("my ids.txt", &format!("{CID}\n").repeat(100_000));
    let run = within(file.path(), &["--language", "en", "check", "--from", "my ids.txt"], b"");
    assert_eq!(run.status, Some(2));
    assert!(run.stderr.contains("offhook check --each-line --from \"my ids.txt\""), "{}", run.shown());
    let run = within(file.path(), &["check", "--each-line", "--format", "counts", "--from", "my ids.txt"], b"");
    assert!(run.stdout.starts_with("plausible 100000\n"), "{}", run.shown());
}

/// The old names work as they did, and nobody is told of them.
#[test]
fn the_old_names_are_hidden() {
    for command in ["check", "compare"] {
        let help = offhook(&[command, "--help"]).stdout;
        assert!(help.contains("--from <FILE>") && !help.contains("--file"), "{help}");
    }
    let file = Temporary::new("takes.txt", format!("{CID}\n{CID}\n").as_bytes());
    for option in ["--file", "--from", "-f"] {
        assert_eq!(offhook(&["compare", option, file.path()]).status, Some(0));
        assert_eq!(offhook(&["compare", option, file.path(), CID, CID]).status, Some(2));
    }
}
