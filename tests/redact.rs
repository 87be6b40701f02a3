//! What a redacted text shows: nothing that is found, and everything else.

#![cfg(feature = "scan")]

use offhook::find::Leniency;
use offhook::find::Redactor;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::promises::redact;
use crate::support::invented::{config, text, typed, typed_key};
use crate::support::searched::damaged;

const KEY: &str = "TVRH6-WHNXV-R9WG3-9XRFY-MY832";
/// Published as a sample by Microsoft.
const ID: &str = "020650 770493 837252 929082 195773 527024 195725 809211 989214";

fn redacted(leniency: Leniency, key: Option<&str>, text: &str) -> String {
    redact::redacted_text_has_no_findings(text.as_bytes());
    let hidden = redact::redacted(leniency, key.map(str::as_bytes), [text.as_bytes()]);
    String::from_utf8(hidden).expect("as it was, or ASCII")
}

#[test]
fn a_key_keeps_its_last_five_and_an_id_its_groups() {
    let possible = |text: &str| redacted(Leniency::Possible, None, text);
    assert_eq!(possible(&format!("キー：{KEY}。")), "キー：*****-*****-*****-*****-MY832。");
    assert_eq!(possible(&KEY.replace('-', " ")), "***** ***** ***** ***** MY832");
    assert_eq!(possible(&format!("PIDKEY={}", KEY.replace('-', ""))), format!("PIDKEY={}MY832", "*".repeat(20)));
    assert_eq!(possible(&format!("\t{ID}\r\n")), format!("\t{}\r\n", ["******"; 9].join(" ")));
    assert_eq!(possible(&ID.replace(' ', "-")), ["******"; 9].join("-"));
    assert_eq!(possible(&ID.replace(' ', "")), "*".repeat(54));
    assert_eq!(possible("nothing to hide: 4711"), "nothing to hide: 4711");
    assert_eq!(possible(""), "");
}

#[test]
fn what_was_mistyped_is_hidden_only_when_it_is_asked_for() {
    for slip in [KEY.replace("832", "833"), ID.replace("929082", "929083")] {
        assert_eq!(redacted(Leniency::Strict, None, &slip), slip);
        assert!(redacted(Leniency::Possible, None, &slip).contains("*****"));
    }
}

/// Of two identifiers that lost what was between them, the second one shows no groups either.
#[test]
fn groups_behind_glued_identifiers_are_hidden_with_them() {
    let digits = ID.replace(' ', "");
    for joint in ["-", " ", " - "] {
        let rest = ["820636", "830412", "003496", "003981", "829835"].join(joint);
        let text = format!("\"{}416381{joint}{rest}\"", &digits[..47]);
        let hidden = redacted(Leniency::Possible, None, &text);
        assert!(!hidden.bytes().any(|byte| byte.is_ascii_digit()), "{hidden}");
    }
}

#[test]
fn what_is_left_of_a_key_makes_no_other_key_with_what_follows() {
    for (joint, other) in [("-", " "), (" ", "-"), ("", " "), ("", "-"), (" ", " "), ("-", "-")] {
        let key = KEY.replace('-', joint);
        for count in 1..=6 {
            let text = format!("{key}{other}{}", ["BCDFG"; 6][..count].join(other));
            redacted(Leniency::Possible, None, &text);
            redacted(Leniency::Possible, None, &format!("{}{other}{text}", ["BCDFG"; 6][..count].join(other)));
        }
    }
}

#[test]
fn a_token_is_the_same_however_an_identifier_is_spelled_and_wherever_it_stands() {
    let token = |key: &str, text: &str| {
        let hidden = redacted(Leniency::Possible, Some(key), text);
        hidden.split_once('#').expect("a token").1[..redact::TOKEN - 1].to_owned()
    };
    for key in ["", "k", &"long".repeat(50)] {
        let of_id = token(key, ID);
        assert_eq!(of_id, token(key, &format!("see {} and", ID.replace(' ', "-"))));
        assert_eq!(of_id, token(key, &format!("({})", ID.replace(' ', ""))));
        let of_key = token(key, KEY);
        assert_eq!(of_key, token(key, &format!("{}, {KEY}", KEY.to_lowercase())));
        assert_eq!(of_key, token(key, &KEY.replace('-', " ")));
        assert_eq!(of_key, token(key, &KEY.replace('-', "")));
        assert_ne!(of_id, of_key);
        assert_ne!(of_id, token("other", ID));
        assert_ne!(of_key, token(key, &KEY.replace("832", "833")));
    }
}

/// Worked out by another program: `printf %s 020650… | openssl dgst -sha256 -hmac 'a key'`.
#[test]
fn a_token_is_the_beginning_of_an_hmac() {
    assert_eq!(
        redacted(Leniency::Strict, Some("a key"), &ID.replace(' ', "")),
        format!("{}#34f1f0f00928fd90", "*".repeat(54))
    );
}

#[test]
fn debug_tells_nothing() {
    let mut redactor = Redactor::new(Leniency::Strict).with_key(b"hush-hush");
    redactor.push(KEY.as_bytes(), &mut |_| ());
    let told = format!("{redactor:?}");
    assert!(!told.contains("MY832") && !told.contains("hush") && !told.contains("104"), "{told}");
}

proptest! {
    #![proptest_config(config(2000))]

    #[test]
    fn redacted_text_has_no_findings(text in damaged()) {
        redact::redacted_text_has_no_findings(text.as_bytes());
    }

    #[test]
    fn what_check_takes_is_hidden(text in prop_oneof![typed(), typed_key(), text()]) {
        redact::what_check_takes_is_hidden(&text);
    }

    #[test]
    fn redacted_bytes_have_no_findings(text in prop::collection::vec(select(b"0123456789 -BN_a\xFF\n".as_slice()), 0..300)) {
        redact::redacted_text_has_no_findings(&text);
    }
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn chunking_redacts_the_same(texts in prop::collection::vec(damaged(), 3), cuts in any::<(Index, Index)>()) {
        let filler = "lorem-ipsum 12 ".repeat(1100);
        let text = format!("{}{filler}{}{filler}{}", texts[0], texts[1], texts[2]);
        redact::chunking_redacts_the_same(text.as_bytes(), (cuts.0.index(text.len()), cuts.1.index(text.len())));
    }
}

#[cfg(feature = "std")]
mod io {
    use std::io::{Read as _, Write as _};

    use offhook::find::{Leniency, Reader, Redactor, Writer, redact};

    use super::{ID, KEY};

    fn redactor() -> Redactor {
        Redactor::new(Leniency::Possible)
    }

    #[test]
    fn a_flushed_log_comes_out_line_by_line() {
        let mut log = Writer::new(Vec::new(), redactor());
        for line in [
            "2026-11-29 10:15:00 INFO started, pid 4711",
            &format!("2026-11-29 10:15:01 INFO key {KEY} in use"),
            &format!("2026-11-29 10:15:02 INFO iid={} taken", ID.replace(' ', "")),
            "2026-11-29 10:15:03 INFO licensed for 525600 minutes",
        ] {
            writeln!(log, "{line}").expect("written");
            log.flush().expect("flushed");
        }
        let shown = String::from_utf8(log.finish().expect("ended")).expect("UTF-8");
        assert_eq!(shown.lines().count(), 4);
        assert!(shown.contains("*****-*****-*****-*****-MY832 in use") && !shown.contains("020650"), "{shown}");
    }

    #[test]
    fn what_was_flushed_has_been_written() {
        let shared = std::rc::Rc::new(std::cell::RefCell::new(Vec::new()));
        struct Shared(std::rc::Rc<std::cell::RefCell<Vec<u8>>>);
        impl std::io::Write for Shared {
            fn write(&mut self, text: &[u8]) -> std::io::Result<usize> {
                self.0.borrow_mut().extend_from_slice(text);
                Ok(text.len())
            }
            fn flush(&mut self) -> std::io::Result<()> {
                Ok(())
            }
        }
        let mut log = Writer::new(Shared(shared.clone()), redactor());
        for turn in 0..50 {
            writeln!(log, "2026-11-29 10:15:{turn:02} INFO step {turn} of the setup was made").expect("written");
            log.flush().expect("flushed");
            assert_eq!(shared.borrow().iter().filter(|byte| **byte == b'\n').count(), turn + 1);
        }
    }

    #[test]
    fn what_is_dropped_is_written_to_its_end() {
        let mut written = Vec::new();
        let mut log = Writer::new(&mut written, redactor());
        log.write_all(KEY.as_bytes()).expect("written");
        drop(log);
        assert_eq!(written, b"*****-*****-*****-*****-MY832");
    }

    #[test]
    fn an_error_of_the_writer_is_told() {
        let mut room = [0; 10];
        let mut log = Writer::new(&mut room[..], redactor());
        let told = (0..100).try_for_each(|_| log.write_all(&[b'a'; 1000]).and_then(|()| log.flush()));
        assert!(told.is_err() || log.finish().is_err());
    }

    #[test]
    fn a_reader_hides_the_same_however_little_is_asked_for() {
        let text = format!("a {KEY}\nb {ID}\n").repeat(700);
        let mut shown = Vec::new();
        let mut reader = Reader::new(text.as_bytes(), redactor());
        let mut some = [0; 7];
        while let count @ 1.. = reader.read(&mut some).expect("read") {
            shown.extend_from_slice(&some[..count]);
        }
        assert_eq!(String::from_utf8(shown).expect("UTF-8"), redact(&text));
    }

    #[test]
    fn a_text_with_nothing_to_hide_is_lent() {
        assert!(matches!(redact("nothing: 4711"), std::borrow::Cow::Borrowed(_)));
        assert_eq!(redact(""), "");
    }
}
