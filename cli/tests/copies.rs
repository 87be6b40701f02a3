//! Numbers that pass the check digits and are none: part of the installation ID as the confirmation ID, and 48 digits that
//! unlock a drive.

use std::fmt::Write as _;

use crate::support::desk::Desk;
use crate::support::{CID, Run, Temporary, fed, offhook};

const IID: &str = "398253 979191 074832 378876 623284 601296 040472 966696 725104";
const SEVENS: &str = "0332550-9038505-3904665-8241863-4275673-7844895-1813845-4639435-4129604";
const RECOVERY_KEY: &str = "193721-090981-367752-170005-714307-648065-680878-547316";

const EIGHT: [&str; 2] = ["first eight groups of the installation ID", "インストール ID の最初の 8 グループ"];
const FRONT: [&str; 2] = ["first digits of the installation ID", "インストール ID の先頭の部分"];
const TO_DO: [&str; 2] =
    ["Enter the number that Microsoft answers with", "Microsoft から受け取った A から H の番号を入力します"];
const DRIVE: [&str; 2] = ["This is a BitLocker recovery key", "これは BitLocker の回復キーです"];

/// The first 48 digits, in each way in which somebody may have typed them.
fn spellings(iid: &str) -> Vec<String> {
    let digits: String = iid.chars().filter(char::is_ascii_digit).take(48).collect();
    let groups: Vec<&str> = (0..8).map(|index| &digits[index * 6..index * 6 + 6]).collect();
    let wide = |text: &str| text.chars().map(|c| char::from_u32(c as u32 - 48 + 0xFF10).expect("a digit")).collect();
    let labelled = ('A'..).zip(&groups).fold(String::new(), |mut text, (label, group)| {
        let _ = write!(text, "{label}: {group} ");
        text
    });
    [groups.join("-"), groups.join("  "), groups.join("\u{2013}"), wide(&digits), labelled, digits].into()
}

/// A run in each language says it, and no command takes the digits.
fn is_named(what: &str, status: i32, words: &[[&str; 2]], run: impl Fn(&str) -> Run) {
    for (language, place) in [("en", 0), ("ja", 1)] {
        let run = run(language);
        assert_eq!(run.status, Some(status), "{what}: {}", run.shown());
        let flat = |text: String| text.split_whitespace().collect::<String>();
        let said = flat(run.stdout.clone() + &run.stderr);
        for words in words {
            assert!(said.contains(&flat(words[place].to_owned())), "{what}, {language}: {}", run.shown());
        }
        assert!(!said.contains("/atp3982") && !said.contains("/atp0332"), "{what}: {}", run.shown());
    }
}

#[test]
fn check_compares_all_texts_of_its_input() {
    for (iid, words) in [(IID, EIGHT), (SEVENS, FRONT)] {
        for cid in spellings(iid) {
            let both = |language: &str| offhook(&["check", "--language", language, &cid, iid]);
            is_named("arguments", 1, &[words, TO_DO], both);
            let lines = format!("{iid}\n{CID}\n{cid}\n");
            is_named("lines", 1, &[words, TO_DO], |language: &str| {
                fed(&["check", "--language", language], lines.as_bytes())
            });
        }
    }
    let file = Temporary::new("list.txt", format!("{}\n{IID}\n", spellings(IID)[0]).as_bytes());
    let json = offhook(&["check", "--format", "json", "--file", file.path()]);
    let of_file: serde_json::Value = serde_json::from_str(json.stdout.lines().next().expect("a line")).expect("JSON");
    assert_eq!(of_file["issues"][0]["code"], "installation-id-copied");
    assert_eq!(of_file["issues"][0]["part"], "first-groups");
    assert_eq!(of_file["sound"], false);
    assert_eq!(offhook(&["check", IID, CID]).status, Some(0), "an answer is none");
}

#[test]
fn check_compares_what_an_output_shows() {
    let cid = &spellings(IID)[0];
    let text = format!("Name: Windows(R), Professional edition\nInstallation ID: {IID}\nConfirmation ID: {cid}\n");
    let output = Temporary::new("output.txt", text.as_bytes());
    for command in [["check", "--from"], ["read", "--format=human"]] {
        let run = |language: &str| offhook(&[&command[..], &[output.path(), "--language", language]].concat());
        is_named(command[0], 1, &[EIGHT], run);
    }
}

#[test]
fn guide_refuses_it() {
    for (iid, words) in [(IID, EIGHT), (SEVENS, FRONT)] {
        for cid in spellings(iid) {
            for command in ["guide", "call", "advise"] {
                let more: &[&str] = if command == "advise" { &["--no-questions"] } else { &[] };
                let run = |language: &str| {
                    offhook(&[&[command, "--language", language, "--iid", iid, "--cid", &cid], more].concat())
                };
                is_named(command, 2, &[words, TO_DO], run);
            }
        }
    }
    // Of another product of the same output, too.
    let from = "slmgr-dlv-ja-mak-and-esu-notification.txt";
    let other = "11056633 55162237 92291743 21844456 26130612 81282049".replace(' ', "");
    let run = |language: &str| offhook(&["guide", "--language", language, "--from", from, "--cid", &other]);
    is_named("another product", 2, &[FRONT, TO_DO], run);
    assert_eq!(offhook(&["guide", "--iid", IID, "--cid", CID]).status, Some(0), "an answer is none");
}

#[test]
fn call_takes_it_away_and_asks_again() {
    let up_to_blocks = format!("1\n2\n\n6\n{IID}\n\ny\n{}", "\n".repeat(11));
    let blocks = spellings(IID)[1].replace("  ", "\n");
    for (what, typed) in [("in one line", spellings(IID)[0].clone()), ("block by block", blocks)] {
        // After it, one block alone is no answer although the others would still agree.
        let lines = format!("{up_to_blocks}{typed}\n415635\nq\n");
        let run = |language: &str| {
            fed(&["call", "--plain", "--as-of", "2026-11-21", "--language", language], lines.as_bytes())
        };
        is_named(what, 2, &[EIGHT, TO_DO], run);
        let said = run("en").stdout;
        let behind = said.rsplit_once("first eight groups").expect("it is said").1;
        assert!(behind.contains("A  415635") && !behind.contains("966696"), "{behind}");
        assert!(!said.contains("slmgr /atp"), "{said}");
    }
}

#[test]
fn batch_compares_each_row_and_all_rows() {
    for cid in spellings(IID) {
        let row = format!("computer,installation_id,confirmation_id\nPC1,{IID},\"{cid}\"\n");
        is_named("its own", 1, &[EIGHT], |language: &str| fed(&["batch", "--language", language, "-"], row.as_bytes()));
        let of = ["part of the installation ID of row 2", "2 行目のインストール ID の一部"];
        let rows = format!("computer,installation_id,confirmation_id\nPC1,{IID},\nPC2,{SEVENS},\"{cid}\"\n");
        is_named("an earlier one", 1, &[of], |language: &str| {
            fed(&["batch", "--language", language, "-"], rows.as_bytes())
        });
        let into = ["Row 2 has part of this installation ID", "2 行目の確認 ID に、このインストール ID の一部"];
        let rows = format!("computer,installation_id,confirmation_id\nPC2,{SEVENS},\"{cid}\"\nPC1,{IID},\n");
        is_named("a later one", 1, &[into], |language: &str| {
            fed(&["batch", "--language", language, "-"], rows.as_bytes())
        });
    }
    let sevens = format!("installation_id,confirmation_id\n{SEVENS},{}\n", spellings(SEVENS)[0]);
    is_named("sevens", 1, &[FRONT], |language: &str| fed(&["batch", "--language", language, "-"], sevens.as_bytes()));
    let fine = format!("installation_id,confirmation_id\n{IID},{CID}\n");
    assert_eq!(fed(&["batch", "-"], fine.as_bytes()).status, Some(0));
}

#[test]
fn kit_takes_it_to_no_pc() {
    let desk = Desk::of(3);
    let ids: Vec<String> = desk.rows().iter().map(|row| row["installation_id"].clone()).collect();
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    for (what, from) in [("its own", 0), ("another PC's", 1)] {
        let mut given = desk.given();
        let key = (desk.rows()[0]["computer"].clone(), desk.rows()[0]["activation_id"].clone());
        let part = digits(&ids[from])[..48].to_owned();
        given.insert(key, part.clone());
        desk.fill_in(&given);
        let run = desk.apply();
        assert_eq!(run.status, Some(1), "{what}: {}", run.shown());
        let expected = if from == 0 || digits(&ids[0]).len() > 54 { "the installation ID" } else { "part of the" };
        assert!(run.words().contains(expected), "{what}: {}", run.shown());
        assert!(!desk.read("apply.cmd").contains(&format!("\"{part}\"")), "{what}");
    }
}

#[test]
fn a_recovery_key_is_named_wherever_an_identifier_is_read() {
    let plain = RECOVERY_KEY.replace('-', "");
    for text in [RECOVERY_KEY, &plain, &RECOVERY_KEY.replace('-', " ")] {
        for kind in ["auto", "confirmation-id", "installation-id", "product-key"] {
            let run = |language: &str| offhook(&["check", "--language", language, "--kind", kind, text]);
            is_named(kind, 1, &[DRIVE], run);
            assert!(!run("en").stdout.contains("does not add up"), "{}", run("en").stdout);
        }
        let cid = |language: &str| offhook(&["guide", "--language", language, "--iid", IID, "--cid", text]);
        is_named("guide --cid", 2, &[DRIVE], cid);
        is_named("guide --iid", 1, &[DRIVE], |language: &str| {
            offhook(&["guide", "--language", language, "--iid", text])
        });
        let rows = format!("installation_id,confirmation_id\n{IID},{text}\n{text},\n");
        is_named("batch", 1, &[DRIVE], |language: &str| fed(&["batch", "--language", language, "-"], rows.as_bytes()));
        let lines = format!("1\n2\n\n6\n{IID}\n\ny\n{}{text}\nq\n", "\n".repeat(11));
        let call = |language: &str| {
            fed(&["call", "--plain", "--as-of", "2026-11-21", "--language", language], lines.as_bytes())
        };
        is_named("call", 2, &[DRIVE], call);
    }
}

#[test]
fn a_number_in_an_address_is_judged_without_the_rest_of_it() {
    let key = "TVRH6-WHNXV-R9WG3-9XRFY-MY832";
    let ids = [
        ("product-key", key.to_owned()),
        ("installation-id", IID.replace(' ', "-")),
        ("confirmation-id", CID.to_owned()),
    ];
    for (kind, id) in &ids {
        for address in [
            format!("https://x/?n={id}&x=1"),
            format!("http://192.168.0.1:8080/v2/{id}/24?page=17"),
            format!("see https://example.com/guide-for-windows-11?n=1234567&id={id}&lang=1041#p2 now"),
            format!("https://x/?n={}&x=1", id.replace('-', "%2D")),
        ] {
            for asked in [kind, "auto"] {
                let run = offhook(&["check", "--format", "json", "--kind", asked, &address]);
                let report: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
                assert_eq!(report["kind"], *kind, "{address}");
                let codes: Vec<&str> = report["issues"]
                    .as_array()
                    .expect("a list")
                    .iter()
                    .filter_map(|issue| issue["code"].as_str())
                    .collect();
                let expected: &[&str] = &["foreign-character", "folded"];
                assert!(codes == expected || codes == expected[..1], "{asked} {address}: {codes:?}");
            }
        }
    }
}
