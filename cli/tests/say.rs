//! `offhook say`.

use crate::support::{CID, IID, KEY, fed, offhook};

#[test]
fn says_an_identifier_in_the_words_of_a_voice() {
    let runs = [("ja", IID), ("en", IID), ("de", CID), ("pt-BR", CID)]
        .map(|(voice, id)| offhook(&["say", "--voice", voice, id]).shown());
    insta::assert_snapshot!("voices", runs.join("\n"));
}

#[test]
fn the_voice_is_that_of_the_messages_unless_told() {
    assert_eq!(offhook(&["say", "--language", "ja", CID]).stdout, offhook(&["say", "--voice", "ja", CID]).stdout);
}

#[test]
fn reads_one_from_standard_input() {
    assert_eq!(fed(&["say"], CID.as_bytes()).stdout, offhook(&["say", CID]).stdout);
}

#[test]
fn a_product_key_is_said_only_when_asked_for() {
    let run = offhook(&["say", KEY]);
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    assert!(!run.stderr.contains("TVRH6"), "{}", run.stderr);
    let asked = offhook(&["say", "--kind", "product-key", KEY]);
    assert!(asked.status == Some(0) && asked.stdout.contains("Tango"), "{}", asked.shown());
}

#[test]
fn a_group_that_does_not_add_up_is_said_with_a_warning() {
    let run = offhook(&["say", &IID.replacen("837252", "837253", 1)]);
    assert_eq!(run.status, Some(1));
    insta::assert_snapshot!("doubtful", run.shown());
}

#[test]
fn what_is_no_identifier_is_not_said() {
    for text in ["hello", "", "12345"] {
        let run = fed(&["say"], text.as_bytes());
        assert!(run.status != Some(0) && run.stdout.is_empty() && !run.stderr.is_empty(), "{text}: {}", run.shown());
    }
    let run = offhook(&["say", "--kind", "installation-id", &CID[..20]]);
    assert!(run.status == Some(1) && run.stdout.is_empty(), "{}", run.shown());
}

#[test]
fn markup_is_for_a_speech_engine() {
    let run = offhook(&["say", "--format", "ssml", "--voice", "ko", CID]);
    assert!(run.stdout.starts_with("<?xml") || run.stdout.starts_with("<speak"), "{}", run.stdout);
    assert!(run.stdout.contains("xml:lang=\"ko"), "{}", run.stdout);
}
