//! `offhook explain`.

use crate::support::{IID, KEY, offhook};

#[test]
fn explains_every_code_in_both_languages() {
    for language in ["en", "ja"] {
        let runs =
            offhook::IssueCode::ALL.iter().map(|code| offhook(&["explain", "--language", language, code.name()]));
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
fn explains_a_result_code_in_both_languages() {
    let runs = ["en", "ja"].map(|language| offhook(&["explain", "--language", language, "0xC004C008"]).shown());
    insta::assert_snapshot!("result-code", runs.join("\n"));
}

#[test]
fn reads_a_result_code_as_people_paste_it() {
    let expected = offhook(&["explain", "0xC004C008"]).stdout;
    for text in
        ["c004c008", "C004C008", "-1073430520", "０ｘＣ００４Ｃ００８", "エラーコード:0xC004C008」と表示されました"]
    {
        let run = offhook(&["explain", text]);
        assert_eq!((run.status, run.stdout.as_str()), (Some(0), expected.as_str()), "{text}");
    }
    let unquoted = offhook(&["explain", "Error:", "0xC004C008", "On", "a", "computer", "--language", "en"]);
    assert_eq!(unquoted.stdout, expected);
}

#[test]
fn explains_every_code_of_a_message_once() {
    let run = offhook(&["explain", "0x80070005 and 0xC004F074, again 0x80070005"]);
    let heads = ["0x80070005  E_ACCESSDENIED\n", "0xC004F074  "];
    assert!(heads.iter().all(|head| run.stdout.matches(head).count() == 1), "{}", run.stdout);
}

#[test]
fn says_of_an_unlisted_code_where_to_look() {
    let run = offhook(&["explain", "0xDEADBEEF"]);
    assert_eq!(run.status, Some(1));
    assert!(run.stdout.contains("slui 0x2a 0xDEADBEEF"), "{}", run.stdout);
}

#[test]
fn every_listed_code_is_explained_in_every_language() {
    for language in ["en", "ja"] {
        let codes: Vec<&str> = offhook_guidance::CodeEntry::all().map(|entry| entry.code).collect();
        assert_eq!(codes.len(), 301);
        let run = offhook(&["explain", "--language", language, &codes.join(" ")]);
        assert_eq!(run.status, Some(0), "{}", run.stderr);
        assert!(!run.stdout.contains(['{', '}']), "a message is missing");
        assert!(codes.iter().all(|code| run.stdout.contains(&format!("code={code}\n"))));
    }
}

#[test]
fn says_plainly_that_there_is_no_code() {
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
        assert!(!run.stderr.contains("check-digit"), "codes of issues are nobody's result codes");
    }
}

/// Messages as people paste them; what is not a code is said to be none.
#[test]
fn finds_a_code_by_whatever_tells_of_it() {
    for (text, code) in [
        ("The data could not be retrieved. The remote server reported an error (0x67).", "BA:0x67"),
        ("SL_E_VL_BINDING_SERVICE_UNAVAILABLE", "0xC004F074"),
        ("エラーコード 0xC004 C003", "0xC004C003"),
        ("確認 ID が無効です。番号を確認して、再試行してください。", "0xC004F04D"),
        ("このプロダクトキーは他の PC で使われています。別のキーを試してください。", "0xC004C008"),
        ("The Software Licensing Service reported that the product key is blocked.", "0xC004F051"),
        ("The activation server determined that the specified product key has been blocked.", "0xC004C003"),
    ] {
        let run = offhook(&["explain", text]);
        assert_eq!(run.status, Some(0), "{}", run.shown());
        assert!(
            run.stdout.contains(&format!("{code}\n")) || run.stdout.contains(&format!("{code}  ")),
            "{}",
            run.shown()
        );
    }
    let texts = ["0xC004F21", "[Error Code 0x803F701]", "failed 0x800070002", "slui.exe 0x2a 0xBBA", "Error: 1168"];
    let runs = texts
        .into_iter()
        .flat_map(|text| ["en", "ja"].map(|language| offhook(&["explain", "--language", language, text]).shown()));
    insta::assert_snapshot!("no-code", runs.collect::<Vec<_>>().join("\n"));
}
