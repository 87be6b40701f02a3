//! `offhook check --format json`: one object a line.

use serde_json::{Value, json};

use crate::support::{CID, IID, KEY, fed, offhook};

const WRONG: &str = "0332550-9038505-3904666-8241863-4275673-7844895-1813845-4639435-4129604";

fn object(arguments: &[&str]) -> Value {
    let run = offhook(&[&["check", "--format", "json"], arguments].concat());
    assert!(run.stderr.is_empty(), "{}", run.stderr);
    let mut objects = run.json();
    assert_eq!(objects.len(), 1);
    objects.remove(0)
}

#[test]
fn has_every_field_in_its_place() {
    let run = offhook(&["check", "--format", "json", WRONG]);
    assert_eq!(run.status, Some(1));
    insta::assert_snapshot!("fields", run.shown());
    let object = object(&[WRONG]);
    assert_eq!(object["line"], 1);
    assert_eq!(object["kind"], "installation-id");
    assert_eq!(object["layout"], "9x7");
    assert_eq!(object["verdict"], "well-formed");
    assert_eq!(object["groups"].as_array().map(Vec::len), Some(9));
    assert_eq!(object["groups"][2]["label"], "3");
    assert!(object["groups"][0]["readback"].is_array());
    let issue = &object["issues"][0];
    assert_eq!((&issue["code"], &issue["severity"]), (&json!("check-digit"), &json!("error")));
    assert_eq!((&issue["group"], &issue["start"], &issue["end"]), (&json!("3"), &json!(16), &json!(23)));
    assert!(issue["message"].is_string() && issue["remedy"].is_string());
}

#[test]
fn a_plausible_identifier_has_no_issues() {
    for (kind, layout, text) in [("installation-id", "9x6", IID), ("confirmation-id", "8x6", CID)] {
        let object = object(&[text]);
        assert_eq!(
            (&object["kind"], &object["layout"], &object["verdict"], &object["issues"]),
            (&json!(kind), &json!(layout), &json!("plausible"), &json!([]))
        );
    }
}

#[test]
fn masked_holds_no_digit() {
    for text in [IID, CID, WRONG, "020650", "０２０６５０", "①②③ 415635", "2.14007E+62"] {
        let object = object(&[text]);
        let masked = object["masked"].as_str().expect("a string");
        assert!(!masked.is_empty() && !masked.chars().any(char::is_numeric), "{masked}");
    }
}

#[test]
fn masked_keeps_only_the_last_five_of_a_key() {
    assert_eq!(object(&[KEY])["masked"], "*****-*****-*****-*****-MY832");
    assert_eq!(object(&["TVRH6-WHNXV-R9WG3"])["masked"], "*****-*****-*****");
}

#[test]
fn value_stands_only_where_asked_and_where_it_parses() {
    assert!(object(&[CID]).get("value").is_none());
    assert_eq!(object(&["--reveal", CID])["value"], CID.replace('-', ""));
    assert_eq!(object(&["--reveal", IID])["value"], IID.replace('-', ""));
    assert_eq!(object(&["--reveal", "tvrh6 whnxv r9wg3 9xrfy my832"])["value"], KEY);
    for text in [WRONG, "415635", "hello"] {
        assert!(object(&["--reveal", text]).get("value").is_none());
    }
}

#[test]
fn proposals_and_until_stand_where_they_say_something() {
    let object = object(&["415635-3O5286-761940-283503-592176-634083-177461-859316"]);
    assert_eq!(object["issues"][0]["code"], "look-alike");
    assert_eq!(object["issues"][0]["proposals"], "0");
    assert!(object["issues"][0].get("until").is_none());
}

#[test]
fn a_text_that_is_no_identifier_has_neither_kind_nor_layout() {
    let object = object(&["hello"]);
    assert_eq!((&object["kind"], &object["layout"]), (&Value::Null, &Value::Null));
    assert_eq!(object["verdict"], "impossible");
    assert_eq!(object["groups"], json!([]));
    assert_eq!(object["issues"][0]["code"], "foreign-character");
}

#[test]
fn numbers_lines_by_their_place_in_the_file() {
    let run = fed(&["check", "--format", "json"], format!("\n{CID}\r\n   \n{WRONG}").as_bytes());
    assert_eq!(run.status, Some(1));
    let lines: Vec<Value> = run.json().iter().map(|object| object["line"].clone()).collect();
    assert_eq!(lines, [2, 4]);
}

#[test]
fn messages_come_in_the_language_asked_for() {
    let object = object(&["--language", "ja", WRONG]);
    assert_eq!(object["issues"][0]["message"], "グループ 3 の数字が合いません。");
}

/// Block C begins with a 1 that was a 7.
const MISHEARD: &str = "415635-305286-161940-283503-592176-634083-177461-859316";

#[test]
fn hints_say_where_and_how_many_without_a_digit() {
    let object = object(&["--channel", "phone-ja", MISHEARD]);
    let [hint] = object["hints"].as_array().expect("a list").as_slice() else { panic!("one hint") };
    assert_eq!((&hint["group"], &hint["likelihood"], &hint["alternatives"]), (&json!("C"), &json!(100), &json!(11)));
    let first = &hint["repairs"][0];
    assert_eq!((&first["rank"], &first["slip"], &first["place"]), (&json!(1), &json!("mistaken"), &json!(1)));
    assert_eq!((&first["text"], &first["why"]), (&json!("******"), &json!("Block C, digit 1 may be wrong.")));
    assert!(hint.get("look_again").is_none());
}

#[test]
fn hints_hold_the_digits_when_they_are_revealed() {
    let object = object(&["--channel", "phone-ja", "--reveal", MISHEARD]);
    let first = &object["hints"][0]["repairs"][0];
    assert_eq!(first["text"], "761940");
    assert_eq!(first["why"], "Block C, digit 1: the 1 may have been a 7.");
}

#[test]
fn hints_of_a_key_are_places() {
    let object = object(&["--channel", "print", "--reveal", "TVRH6-WHNXV-R9WG3-9XRFY-MV832"]);
    assert_eq!(object["hints"], json!([{ "group": "5", "likelihood": 100, "look_again": [2] }]));
}

#[test]
fn nothing_wrong_brings_no_hints() {
    for text in [IID, CID, KEY, "hello"] {
        assert_eq!(object(&["--channel", "phone-en", text])["hints"], json!([]), "{text}");
    }
}

#[test]
fn blind_spots_are_those_of_the_channel() {
    assert!(object(&[CID]).get("blind_spots").is_none());
    let spots = object(&["--channel", "phone-ja", CID])["blind_spots"].clone();
    assert_eq!(spots[0], json!({ "group": "A", "place": 2, "swapped": false }));
    // In French and on a keypad nobody takes a digit for the one that is seven away; neighbours are still exchanged.
    let french = object(&["--channel", "phone-fr", CID])["blind_spots"].clone();
    assert!(french.as_array().expect("a list").iter().all(|spot| spot["swapped"] == true));
}

/// Nothing is wrong with what is not there yet, whether or not it was said what is to come.
#[test]
fn a_blank_text_is_incomplete_whoever_asks() {
    for text in ["", " ", "\t \n", "\u{3000}", "\u{a0}"] {
        for switches in [&[][..], &["--kind", "confirmation-id"], &["--kind", "product-key"]] {
            let object = object(&[switches, &[text]].concat());
            let codes: Vec<_> = object["issues"].as_array().expect("a list").iter().map(|one| &one["code"]).collect();
            assert_eq!((&object["verdict"], &codes[..]), (&json!("incomplete"), &[&json!("empty")][..]), "{text:?}");
            assert_eq!(object["issues"][0]["message"], "There is nothing to check here.");
        }
    }
}
