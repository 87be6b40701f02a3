//! What hints and blind spots say, in both languages, with and without digits.

use offhook::Kind::{self, ConfirmationId, InstallationId, ProductKey};
use offhook::repair::{Channel, blind_spots, hints};
use offhook_guidance::{Language, Messages};

const CID: [&str; 8] = ["415635", "305286", "761940", "283503", "592176", "634083", "177461", "859316"];
const IID: &str = "020650770493837252929082195773527024195725809211989214";

/// The lines of the hints for a text, in English and in Japanese.
fn said(kind: Kind, text: &str, channel: Channel, reveal: bool) -> [String; 2] {
    [Language::English, Language::Japanese].map(|language| {
        let messages = Messages::new(language);
        let mut lines = Vec::new();
        hints(kind, text, channel, &mut |hint| lines.extend(messages.hint(kind, &hint, channel, reveal)));
        lines.join("\n")
    })
}

/// The confirmation ID with another block C.
fn with_block_c(block: &str) -> String {
    let mut blocks = CID;
    blocks[2] = block;
    blocks.join(" ")
}

/// The sentences about each text, with digits and without.
fn snapshot(name: &str, kind: Kind, channel: Channel, texts: &[String]) {
    let of = |text: &String| [true, false].map(|reveal| said(kind, text, channel, reveal).join("\n\n")).join("\n\n");
    insta::assert_snapshot!(name, texts.iter().map(of).collect::<Vec<_>>().join("\n---\n"));
}

#[test]
fn a_digit_that_was_mistaken() {
    snapshot("mistaken", ConfirmationId, Channel::PhoneJa, &[with_block_c("161940")]);
}

#[test]
fn two_digits_that_were_exchanged() {
    snapshot("exchanged", ConfirmationId, Channel::Print, &[with_block_c("671940")]);
}

#[test]
fn a_digit_that_is_missing_or_one_too_many() {
    let texts = ["77461", "1774612", "1774661"].map(|block| [&CID[..6], &[block], &CID[7..]].concat().join(" "));
    snapshot("lost-and-extra", ConfirmationId, Channel::PhoneEn, &texts);
}

#[test]
fn a_question_mark() {
    snapshot("unread", ConfirmationId, Channel::Any, &[with_block_c("76194?"), with_block_c("?61940")]);
}

#[test]
fn a_row_that_is_one_digit_short() {
    let text = format!("{}{}", &IID[..14], &IID[15..]);
    snapshot("row", InstallationId, Channel::PhoneJa, &[text]);
}

#[test]
fn a_product_key_is_told_by_places_only() {
    let text = "TVRH6-WHNXV-R9WG3-9XRFY-MV832";
    let shown = said(ProductKey, text, Channel::Print, true);
    assert_eq!(shown, said(ProductKey, text, Channel::Print, false));
    insta::assert_snapshot!("key", shown.join("\n"));
}

#[test]
fn blind_spots_are_questions() {
    let mut said = Vec::new();
    for language in [Language::English, Language::Japanese] {
        let messages = Messages::new(language);
        for reveal in [true, false] {
            blind_spots(ConfirmationId, &with_block_c("182705"), Channel::Any, &mut |spot| {
                if spot.group.label() == 'C' {
                    said.push(messages.blind_spot(ConfirmationId, &spot, reveal));
                }
            });
        }
    }
    insta::assert_snapshot!("blind-spots", said.join("\n"));
}

#[test]
fn every_channel_has_a_name_in_every_language() {
    for language in [Language::English, Language::Japanese] {
        let messages = Messages::new(language);
        let names: std::collections::BTreeSet<_> =
            Channel::ALL.iter().map(|channel| messages.channel(*channel)).collect();
        assert_eq!(names.len(), Channel::ALL.len());
        assert!(names.iter().all(|name| !name.starts_with('{')), "{names:?}");
    }
}

/// Digits that the sentences would need for nothing else.
#[test]
fn without_reveal_no_digit_of_the_identifier_is_said() {
    for wrong in ["999940", "989889", "98989", "9899894", "8?8998"] {
        for channel in Channel::ALL {
            let text = with_block_c(wrong);
            for language in [Language::English, Language::Japanese] {
                let messages = Messages::new(language);
                hints(ConfirmationId, &text, *channel, &mut |hint| {
                    for repair in hint.repairs.best() {
                        let hidden = messages.repair(ConfirmationId, hint.group, repair, false);
                        assert!(!hidden.contains(['8', '9', '0']), "{hidden}");
                    }
                });
            }
        }
    }
}
