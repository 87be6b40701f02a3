//! The language of the messages.

use crate::support::{in_system_of, offhook};

const JAPANESE: &str = "チェック ディジット";

#[test]
fn is_that_of_the_system() {
    assert!(in_system_of("ja_JP.UTF-8", &["explain", "check-digit"]).stdout.contains(JAPANESE));
    assert!(in_system_of("en_GB.UTF-8", &["explain", "check-digit"]).stdout.contains("check digit"));
}

#[test]
fn is_english_in_a_system_without_messages() {
    for system in ["C", "de_DE.UTF-8", "", "nonsense"] {
        assert!(in_system_of(system, &["explain", "check-digit"]).stdout.contains("check digit"));
    }
}

#[test]
fn is_what_was_asked_for_before_what_the_system_has() {
    let run = in_system_of("ja_JP.UTF-8", &["--language", "en", "explain", "check-digit"]);
    assert!(run.stdout.contains("check digit"));
    for tag in ["ja", "JA", "ja-JP", "ja_JP.UTF-8"] {
        assert!(offhook(&["explain", "check-digit", "--language", tag]).stdout.contains(JAPANESE));
    }
}

#[test]
fn refuses_a_language_without_messages() {
    let run = offhook(&["--language", "de", "explain", "check-digit"]);
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    insta::assert_snapshot!("unknown", run.shown());
}
