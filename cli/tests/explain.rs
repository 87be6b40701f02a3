//! `offhook explain`.

mod support;

use support::{IID, KEY, offhook};

#[test]
fn explains_every_code_in_both_languages() {
    for language in ["en", "ja"] {
        let runs = offhook::IssueKind::CODES.iter().map(|code| offhook(&["explain", "--language", language, code]));
        let text: Vec<String> = runs
            .map(|run| {
                assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
                run.stdout
            })
            .collect();
        insta::assert_snapshot!(language, text.join("\n"));
    }
}

#[test]
fn reads_a_code_in_capitals_and_with_low_lines() {
    assert_eq!(offhook(&["explain", "CHECK_DIGIT"]).stdout, offhook(&["explain", "check-digit"]).stdout);
}

#[test]
fn lists_the_codes_for_an_unknown_one() {
    let run = offhook(&["explain", "chekdigit"]);
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    let japanese = offhook(&["explain", "--language", "ja", "chekdigit"]);
    insta::assert_snapshot!("unknown", [run, japanese].map(|run| run.shown()).join("\n"));
}

#[test]
fn repeats_no_identifier_typed_as_a_code() {
    let texts = [KEY, IID, "TVRH6-WHNXV", "MY832", "key TVRH6-WHNXV-R9WG3-9XRFY-MY832", "ＴＶＲＨ６"];
    for text in texts {
        let run = offhook(&["explain", text]);
        assert_eq!(run.status, Some(2));
        assert!(!run.stderr.contains(text) && !run.stderr.contains("TVRH"), "{}", run.stderr);
        assert!(run.stderr.contains("check-digit"));
    }
}
