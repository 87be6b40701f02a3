//! `offhook flows`, and folders of rules and flows of one's own.

use std::fs;

use crate::support::{Temporary, offhook};

#[test]
fn lists_the_flows_in_both_languages() {
    for language in ["en", "ja"] {
        insta::assert_snapshot!(language, offhook(&["flows", "--language", language]).shown());
    }
}

#[test]
fn the_built_in_flows_are_sound() {
    let run = offhook(&["flows", "verify"]);
    assert_eq!(run.status, Some(0), "{}", run.shown());
}

#[test]
fn draws_a_flow() {
    let mermaid = offhook(&["flows", "graph", "hardware-change"]);
    assert!(mermaid.status == Some(0) && mermaid.stdout.starts_with("flowchart TD\n"));
    let svg = offhook(&["flows", "graph", "hardware-change", "--format", "svg", "--language", "ja"]);
    assert!(svg.status == Some(0) && svg.stdout.starts_with("<svg "));
    insta::assert_snapshot!("unknown-flow", offhook(&["flows", "graph", "nowhere"]).shown());
}

/// A small custom flow: the help desk of an organisation.
fn own() -> Temporary {
    let folder = Temporary::folder("books");
    folder.write(
        "rules/desk.toml",
        "order = 1\n[fact.room]\nvalues = [\"a\", \"b\"]\n[[rule]]\nid = \"DESK-1\"\nwhen = { room = [\"a\"] }\nflow = \"desk\"\n",
    );
    folder.write(
        "flows/desk.toml",
        "id = \"desk\"\n[[section]]\nid = \"desk-call\"\nstyle = \"steps\"\n[[section.step]]\nid = \"desk-dial\"\n\
         [[walk]]\nname = \"anyone\"\nfacts = {}\nsections = [\"desk-call\"]\n",
    );
    for (tag, text) in [("en", "Call the desk"), ("ja", "窓口に電話します。")] {
        let ids = [
            "ask-room",
            "answer-room-a",
            "answer-room-b",
            "rule-desk-1",
            "title-desk",
            "flow-desk",
            "section-desk-call",
            "step-desk-dial",
        ];
        let lines: String = ids.iter().map(|id| format!("{id} = {text}\n")).collect();
        folder.write(&format!("locales/{tag}/desk.ftl"), &lines);
    }
    folder
}

#[test]
fn a_folder_adds_a_flow() {
    let folder = own();
    let run = offhook(&["flows", "verify", folder.path()]);
    assert_eq!(run.status, Some(0), "{}", run.shown());
    let run = offhook(&["--book", folder.path(), "advise", "--fact", "room=a", "--format", "json"]);
    assert_eq!(run.json()[0]["flow"], "desk");
    let run = offhook(&["--book", folder.path(), "guide", "--flow", "desk"]);
    assert!(run.stdout.contains("Call the desk"), "{}", run.shown());
}

#[test]
fn messages_command_no_terminal() {
    let folder = own();
    folder.write("locales/en/own.ftl", "step-desk-dial = Call {\"\\u001B\"}[31m the desk\n");
    let run = offhook(&["--book", folder.path(), "guide", "--flow", "desk"]);
    assert!(run.stdout.contains("Call") && !run.stdout.contains('\u{1b}'), "{}", run.shown());
}

#[test]
fn a_folder_replaces_a_message() {
    let folder = own();
    folder.write("locales/en/own.ftl", "flow-support = Ask the help desk on the third floor\n");
    let run = offhook(&["--book", folder.path(), "flows"]);
    assert!(run.stdout.contains("third floor"), "{}", run.shown());
}

#[test]
fn faults_are_named_with_file_and_line() {
    let cases = [
        ("toml", "flows/desk.toml", "id = \"desk\"\nsection = 3\n"),
        ("unknown-key", "rules/desk.toml", "order = 1\n[[rule]]\nid = \"DESK-1\"\nraod = \"desk\"\n"),
        ("fluent", "locales/en/desk.ftl", "ask-room = Which room?\n\nthis is nothing\n"),
        (
            "no-flow",
            "rules/desk.toml",
            "order = 1\n[[rule]]\nid = \"DESK-1\"\nwhen = { about = [\"sofa\"] }\nflow = \"dekc\"\n",
        ),
        (
            "loop",
            "flows/desk.toml",
            "id = \"desk\"\n[[section]]\nid = \"desk-call\"\nstyle = \"steps\"\n[[section.step]]\nid = \"desk-dial\"\n\
             then = \"desk-call\"\n[[section.step]]\nid = \"desk-dial\"\non-failure = \"desk-wait\"\n\
             [[walk]]\nname = \"anyone\"\nfacts = { room = \"c\" }\nsections = []\n",
        ),
        ("typed", "locales/terms.ftl", "command-desk = desk –call “１”\n"),
        ("breath", "locales/en/desk2.ftl", &format!("step-desk-dial = {}.\n", "call and ".repeat(16))),
        ("place", "rules/folder.toml", "order = \"x\"\n"),
    ];
    for (name, file, text) in cases {
        let folder = own();
        folder.write(file, text);
        for language in ["en", "ja"] {
            let run = offhook(&["flows", "verify", "--language", language, folder.path()]);
            assert_eq!(run.status, Some(1), "{name}: {}", run.shown());
            insta::assert_snapshot!(format!("fault-{name}-{language}"), run.stdout);
        }
    }
}

#[test]
fn advice_is_refused_while_a_file_does_not_read() {
    let folder = own();
    folder.write("flows/desk.toml", "id = ");
    let run = offhook(&["--book", folder.path(), "advise"]);
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("flows/desk.toml:1"), "{}", run.stderr);
    let empty = Temporary::folder("empty");
    let run = offhook(&["--book", empty.path(), "flows"]);
    assert_eq!(run.status, Some(2));
    assert!(fs::read_dir(empty.path()).is_ok());
}
