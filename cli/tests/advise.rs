//! `offhook advise`.

use crate::support::{IID, KEY, fed, offhook};

const MAK: &str = "slmgr-dlv-ja-mak-and-esu-notification.txt";

#[test]
fn asks_one_question_at_a_time_and_ends_in_a_script() {
    for language in ["en", "ja"] {
        let run = fed(
            &["advise", "--language", language, "--fact", "code=0xC004F211", "--fact", "hardware=board"],
            b"6\n1\n1\n1\n",
        );
        assert_eq!(run.status, Some(0));
        insta::assert_snapshot!(format!("board-swap-{language}"), run.shown());
    }
}

#[test]
fn the_yellow_bar_asks_nothing_and_says_what_not_to_do() {
    let known = ["symptom=yellow-bar", "network=online", "office=attach-business"];
    let run = offhook(&["advise", "--language", "ja", "--fact", known[0], "--fact", known[1], "--fact", known[2]]);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    insta::assert_snapshot!("yellow-bar", run.stdout);
}

#[test]
fn prints_the_trace_as_json() {
    let run = offhook(&["advise", "--no-questions", "--format", "json", "--fact", "about=esu"]);
    let trace = &run.json()[0];
    assert_eq!(trace["flow"], "offline-activation");
    assert_eq!(trace["facts"]["about"], "esu");
    for list in ["rules", "asked", "prepare", "avoid"] {
        assert!(trace[list].is_array(), "{list}");
    }
    assert_eq!(trace["script"]["flow"], "offline-activation");
}

#[test]
fn an_output_answers_what_it_can() {
    let run = offhook(&["advise", "--no-questions", "--format", "json", "--from", MAK]);
    let trace = &run.json()[0];
    assert_eq!(trace["flow"], "offline-activation");
    assert_eq!(trace["facts"]["licence"], "mak");
    let closed = offhook(&["advise", "--no-questions", "--format", "json", "--from", "slmgr-dlv-win7-html-br.txt"]);
    assert_eq!(closed.json()[0]["flow"], "kms-client");
}

#[test]
fn goes_back_and_leaves() {
    let run = fed(&["advise", "--fact", "about=reimaging"], b"1\nb\nb\n99\nq\n");
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    insta::assert_snapshot!("back", run.stderr);
}

#[test]
fn takes_numbers_names_full_width_digits_and_pasted_messages() {
    let answers = ["3\n", "３\n", "windows\n"].map(|first| {
        let run =
            fed(&["advise", "--format", "json"], format!("{first}2\nエラーコード:0xC004F211」と表示\n").as_bytes());
        (run.json()[0]["facts"]["about"].clone(), run.json()[0]["facts"]["code"].clone())
    });
    assert!(answers.iter().all(|(about, code)| about == "windows" && code == "0xC004F211"), "{answers:?}");
}

#[test]
fn refuses_facts_that_do_not_exist() {
    for (fact, word) in [("color=red", "about"), ("hardware=sofa", "board"), ("code=x", "none")] {
        let run = offhook(&["advise", "--fact", fact]);
        assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{fact}");
        assert!(run.stderr.contains(word), "{}", run.stderr);
    }
    let run = offhook(&["advise", "--fact", "hardware"]);
    assert_eq!(run.status, Some(2));
}

#[test]
fn repeats_no_identifier_stated_as_a_fact() {
    for text in [KEY, IID] {
        let run = offhook(&["advise", "--fact", &format!("hardware={text}")]);
        assert_eq!(run.status, Some(2));
        assert!(!run.stderr.contains(text), "{}", run.stderr);
    }
}

#[test]
fn the_voice_line_stands_until_its_last_day() {
    let contact = |day: &str| {
        let run = offhook(&["advise", "--no-questions", "--format", "json", "--fact", "about=esu", "--as-of", day]);
        run.json()[0]["script"]["facts"]["contact"].clone()
    };
    assert_eq!([contact("2025-12-02"), contact("2025-12-03")], ["ivr", "portal"]);
    let refused = offhook(&["advise", "--as-of", "yesterday"]);
    assert_eq!(refused.status, Some(2));
}
