//! What a foreign text shows once it went through the door.
#![cfg(feature = "scan")]

use offhook::text::is_unprintable;
use offhook::{Kind, Masking, Shown};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::support::invented::{SETUP_KEYS, config, modern, text};
use crate::support::spellings::{Spelling, spellings};

const MASKINGS: [Masking; 4] = [Masking::Groups, Masking::Keys, Masking::Nothing, Masking::Whole];

/// Published for everyone, or never issued.
const IDENTIFIERS: [(Kind, &str); 4] = [
    (Kind::ProductKey, "TVRH6 WHNXV R9WG3 9XRFY MY832"),
    (Kind::InstallationId, "020650 770493 837252 929082 195773 527024 195725 809211 989214"),
    (Kind::InstallationId, "0332550 9038505 3904665 8241863 4275673 7844895 1813845 4639435 4129604"),
    (Kind::ConfirmationId, "415635 305286 761940 283503 592176 634083 177461 859316"),
];

const AROUND: [(&str, &str); 6] = [
    ("", ""),
    ("Windows 10 Pro (", ")"),
    ("On 2026-11-29 at 10:15 we used ", " on PC-17, see ticket 4711."),
    ("{\"n\":17,\"log\":\"", "\",\"code\":\"0xC004F069\"}"),
    ("\\\\server\\share\\", ".txt"),
    ("リモート デスクトップ ", " の PC"),
];

fn shown(text: &str) -> String {
    Shown::new(text).to_string()
}

fn strict(text: &str) -> String {
    Shown::new(text).masking(Masking::Groups).to_string()
}

/// Letters and digits as they are meant, one after the other.
fn bare(text: &str) -> String {
    let narrow = |c: char| match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).expect("ASCII"),
        _ => c,
    };
    text.chars().map(narrow).filter(|c| c.is_ascii_alphanumeric() || *c == '*').collect()
}

/// How many groups can still be read.
fn visible(groups: &[String], between: &str, text: &str) -> usize {
    let text = bare(&if between.is_empty() { text.to_owned() } else { text.replace(between, "") });
    groups.iter().filter(|group| text.contains(group.as_str())).count()
}

fn groups_of(id: &str) -> Vec<String> {
    id.split(' ').map(String::from).collect()
}

#[test]
fn no_spelling_of_a_whole_identifier_shows_a_group() {
    let mut leaks = Vec::new();
    for Spelling { name, spell, between, is_typed } in spellings() {
        for (kind, id) in IDENTIFIERS {
            let groups = groups_of(id);
            // Of a key in a spelling that nobody types, the last group is shown by the redactor too.
            let secret = if kind == Kind::ProductKey && !is_typed { &groups[..4] } else { &groups };
            for (before, behind) in AROUND {
                let text = format!("{before}{}{behind}", spell(&groups));
                for shown in [shown(&text), strict(&text)] {
                    let shown = shown.replace(&shown_joint(&between), "");
                    if visible(secret, &between, &shown) > 0 {
                        leaks.push((name.clone(), format!("{text:?} is shown as {shown}")));
                    }
                }
            }
        }
    }
    assert!(leaks.is_empty(), "{} leaks, such as\n{}", leaks.len(), one_of_each(&leaks));
}

/// The first leak of each spelling.
fn one_of_each(leaks: &[(String, String)]) -> String {
    let first = leaks.chunk_by(|one, other| one.0 == other.0).map(|of_one| format!("{}: {}", of_one[0].0, of_one[0].1));
    first.collect::<Vec<_>>().join("\n")
}

fn shown_joint(joint: &str) -> String {
    Shown::new(joint).masking(Masking::Nothing).to_string()
}

/// Whoever sees three groups guesses the rest sooner than nothing.
#[test]
fn no_spelling_of_three_groups_or_more_shows_them() {
    let mut leaks = Vec::new();
    for Spelling { name, spell, between, is_typed } in spellings() {
        // Only whole ones are recognised in pieces of a few places between tags or lines.
        let is_in_pieces = name.contains("wrapped") || (name.starts_with("each place") && !is_typed);
        if is_in_pieces {
            continue;
        }
        for (_, id) in IDENTIFIERS {
            let all = groups_of(id);
            for count in 3..=all.len() {
                for groups in [&all[..count], &all[all.len() - count..]] {
                    for (before, behind) in AROUND {
                        let text = format!("{before}{}{behind}", spell(groups));
                        let shown = shown(&text).replace(&shown_joint(&between), "");
                        if visible(groups, &between, &shown) > 2 {
                            leaks.push((name.clone(), format!("{text:?} is shown as {shown}")));
                        }
                    }
                }
            }
        }
    }
    assert!(leaks.is_empty(), "{} leaks, such as\n{}", leaks.len(), one_of_each(&leaks));
}

#[test]
fn what_is_nearly_whole_is_hidden_however_it_is_damaged() {
    for (text, expected) in [
        // One character is missing, or too much, or wrong.
        ("PC1 TVRH6-WHNXV-R9WG3-9XRFY-MY83", "PC1 *****-*****-*****-*****-****"),
        ("PC1 TVRH6-WHNXV-R9WG3-9XRFY-MY8322", "PC1 *****-*****-*****-*****-******"),
        ("PC1 TVRHO-WHNXV-R9WG3-9XRFY-MY832", "PC1 *****-*****-*****-*****-*****"),
        ("key TVRH6 WHNXV R9WG3 9XRFY", "key ***** ***** ***** *****"),
        ("key TVRH6 WHNXV R9WG3", "key ***** ***** *****"),
        ("K1: TVRH6 K2: WHNXV K3: R9WG3", "K1: ***** **: ***** **: *****"),
        ("K1: TVRH6 K2: WHNXV K3: R9WG3 K4: 9XRFY K5: MY832", "K1: ***** **: ***** **: ***** **: ***** **: *****"),
        ("first TVRH6, then WHNXV, at last R9WG3", "first *****, then *****, at last *****"),
        ("\\\\srv\\TVRH6_WHNXV_R9WG3_9XRFY_MY832.txt", "\\\\srv\\*****_*****_*****_*****_*****.txt"),
        ("KEY_TVRH6-WHNXV-R9WG3_2026", "KEY_*****-*****-*****_2026"),
        ("TVRH6WHNXVR9WG3", "***************"),
        ("tvrh6 whnxv r9wg3", "***** ***** *****"),
        ("033255090385053904665.txt", "*********************.txt"),
        ("ids/0332550 9038505 3904665 8241863", "ids/******* ******* ******* *******"),
        ("IID_020650_770493_837252_929082", "IID_******_******_******_******"),
        ("A: 415635 B: 305286 C: 761940", "A: ****** B: ****** C: ******"),
        ("O2O650 770493 B37252", "****** ****** ******"),
        ("O2O65O-77O493-837252-929O82", "******-******-******-******"),
        ("0 2 0 6 5 0 7 7 0 4 9 3 8 3 7 2 5 2", "* * * * * * * * * * * * * * * * * *"),
        ("Ｔ Ｖ Ｒ Ｈ ６ Ｗ Ｈ Ｎ Ｘ Ｖ Ｒ ９ Ｗ Ｇ ３", "* * * * * * * * * * * * * * *"),
    ] {
        assert_eq!(shown(text), expected);
        assert_eq!(strict(text), expected);
    }
    // A letter that is glued to a key or to what is nearly one.
    for text in ["xTVRH6-WHNXV-R9WG3-9XRFY-MY832", "xTVRH6-WHNXV-R9WG3", "TVRH6-WHNXV-R9WG3x", "KEY_xTVRH6-WHNXV-R9WG3"]
    {
        let shown = bare(&shown(text));
        assert!(["TVRH6", "WHNXV", "R9WG3"].iter().all(|group| !shown.contains(group)), "{text}: {shown}");
    }
}

#[test]
fn a_single_group_is_hidden_where_nothing_is_known_of_a_text() {
    for group in [
        "020650",
        "8372521",
        "０２０６５０",
        "MY832",
        "my832",
        "020650-770493",
        "--TVRH6-WHNXV",
        "[415635]",
        "0120-801-734",
        "020650-77049",
        "020650770493",
    ] {
        let hidden: String = group.chars().map(|c| if c.is_alphanumeric() { '*' } else { c }).collect();
        assert_eq!(strict(&format!("block {group} again")), format!("block {hidden} again"));
        assert_eq!(shown(group), group);
    }
}

#[test]
fn harmless_words_stay_readable() {
    let words = [
        // Codes.
        "ERROR CODE: 0xC004F069",
        "Error: 0xC004F04D The Software Licensing Service determined that the Installation ID (IID) is invalid.",
        "[Error Code 0x803F701] failed 0x800070002, hr=0x8007232B",
        "エラーコード 0xC004 C003",
        "0x80070005 -1073422315 C004F074 KB5015684 80072EE7",
        "SL_E_VL_BINDING_SERVICE_UNAVAILABLE",
        // Dates, times and versions.
        "2026-11-21",
        "20261121-093015",
        "2026-11-21T09:30:15.123Z",
        "20261121093015",
        "10.0.19045.4291",
        "24H2",
        "Fri 11/21/2026 9:30:15 AM, 2026年11月21日",
        // Options and values.
        "--langage --kind=product-key --output-format2 <KIND>",
        "windows-11 installation-id Win32_OperatingSystem",
        // Addresses.
        "https://learn.microsoft.com/windows/activation-error-codes-2024",
        "https://example.org/articles/5015684/2024?id=4711",
        "192.168.100.200:16880 someone@example.org",
        // Names.
        "DESKTOP-4711",
        "PC-2026-0012",
        "IMG_20261121_093015_123456.jpg",
        "C:\\Users\\someone\\Desktop\\ids-2026.csv",
        "f520e45e-7413-4a34-a497-d2765967d094",
        "00000000-0000-0000-0000-000000000000",
        "12345678-1234-1234-1234-123456789012",
        "{2FFD8952-423E-4903-B993-72A1AA44CF82}, 2ffd8952-423e-4903-b993-72a1aa44cf82",
        "0ff1ce15-a989-479d-af46-f275c6370663 / d450596f-894d-49e0-966a-fd39ed4c4c64",
        "first-floor-right-front-table-lamps",
        "Windows(R) Operating System, VOLUME_MAK channel",
        "Office 16, Office16ProPlusVL_MAK edition",
        "Windows(R), ServerRdsh add-on for Client-ESU-Year1, Enterprise, EnterpriseN, Professional",
        "Volume:GVLK",
        "Uninstalling product key for: Office 15",
        "インストール ID 確認",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0bfd4c",
        "2026-11-21 09:30:15.123 10.0.19045.4291 user 12345 0xC004F074 192.168.100.200 of 4711 (2 of 17)",
        "",
    ];
    for word in words {
        for masking in MASKINGS {
            assert_eq!(Shown::new(word).masking(masking).to_string(), word, "{masking:?}");
        }
    }
}

#[test]
fn what_is_not_seen_is_spelled_out() {
    for (text, expected) in [
        ("a\u{1B}[31mb", "a\\u{1b}[31mb"),
        ("PC\u{9B}31mX\u{85}\u{7F}", "PC\\u{9b}31mX\\u{85}\\u{7f}"),
        ("ab\u{202E}txt.exe", "ab\\u{202e}txt.exe"),
        (
            "a\u{61C}\u{200B}\u{200F}\u{2028}\u{2029}\u{2066}\u{2069}\u{FEFF}b",
            "a\\u{61c}\\u{200b}\\u{200f}\\u{2028}\\u{2029}\\u{2066}\\u{2069}\\u{feff}b",
        ),
        ("\u{E0001}\u{E0041}", "\\u{e0001}\\u{e0041}"),
        ("a\r\n\tb", "a\\u{d}\\u{a}\\u{9}b"),
        ("日本語　é ✔\u{FE0F} ", "日本語　é ✔\u{FE0F} "),
    ] {
        for masking in MASKINGS {
            assert_eq!(Shown::new(text).masking(masking).to_string(), expected);
        }
    }
    assert_eq!(Shown::new("a\r\n\tb\u{9B}\rc").with_lines().to_string(), "a\r\n\tb\\u{9b}\\u{d}c");
    assert_eq!(format!("{:?} {:>4}", Shown::new("a\u{202E}"), Shown::new("b")), "\"a\\\\u{202e}\"    b");
}

#[test]
fn ids_stay_where_they_are_revealed_and_keys_do_not() {
    let text = "PC1 020650-770493-837252-929082-195773-527024-195725-809211-989214 TVRH6-WHNXV-R9WG3-9XRFY-MY832";
    let shown = Shown::new(text).masking(Masking::Keys).to_string();
    assert_eq!(shown, text.replace("TVRH6-WHNXV-R9WG3-9XRFY-MY832", "*****-*****-*****-*****-*****"));
    assert_eq!(Shown::new(text).masking(Masking::Nothing).to_string(), text);
    assert!(Shown::new(text).hides() && !Shown::new("PC1\u{202E}").hides());
}

type Plant = fn(&[String], &str) -> String;

const PLANTS: [Plant; 5] = [
    |groups, joint| groups.join(joint),
    |groups, _| groups.concat(),
    |groups, joint| groups.concat().chars().map(String::from).collect::<Vec<_>>().join(joint),
    |groups, joint| {
        let labelled = groups.iter().enumerate().map(|(index, group)| format!("K{}: {group}", index + 1));
        labelled.collect::<Vec<_>>().join(joint)
    },
    |groups, joint| format!("x{}", groups.join(joint)),
];

/// The groups of an identifier that was never issued, or of a key that Microsoft publishes for everyone.
fn planted() -> impl Strategy<Value = Vec<String>> {
    let keys: Vec<&str> = SETUP_KEYS.lines().skip(1).filter_map(|row| row.split('\t').next()).collect();
    let key = select(keys).prop_map(|key| key.split('-').map(String::from).collect::<Vec<_>>());
    prop_oneof![modern().prop_map(|id| id.groups), key]
}

/// What names are made of, and what nobody would put into one.
fn surroundings() -> impl Strategy<Value = String> {
    let odd = "\u{0}\u{7}\u{1B}\u{7F}\u{80}\u{9B}\u{AD}\u{61C}\u{200B}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}\u{E0001}\u{E0020}-\u{E007F}";
    prop::string::string_regex(&format!("[A-Za-z ,.:;()\\-/\\\\_アあ{odd}]{{0,12}}")).expect("a pattern")
}

proptest! {
    #![proptest_config(config(3000))]

    #[test]
    fn nothing_comes_out_that_is_not_seen_and_no_three_groups_of_an_identifier(
        groups in planted(),
        part in (any::<Index>(), any::<Index>()),
        plant in select(&PLANTS[..]),
        joint in select(&["-", " ", "–", "_", ", ", "\t", "\u{200B}", "\n", "ー", "\\n", "%2D"][..]),
        (before, behind) in (surroundings(), surroundings()),
    ) {
        let start = part.0.index(groups.len() - 2);
        let groups = &groups[start..start + 3 + part.1.index(groups.len() - start - 2)];
        let text = format!("{before} {} {behind}", plant(groups, joint));
        for masking in [Masking::Groups, Masking::Whole] {
            let shown = Shown::new(&text).masking(masking).to_string();
            prop_assert!(!shown.contains(is_unprintable), "{shown:?}");
            let read = bare(&shown.replace(&shown_joint(joint), ""));
            let seen = groups.iter().filter(|group| read.contains(group.as_str())).count();
            prop_assert!(seen < 3, "{text:?} is shown as {shown}");
        }
    }

    #[test]
    fn what_was_shown_is_shown_the_same(text in text(), around in surroundings()) {
        for masking in MASKINGS {
            let once = Shown::new(format!("{around}{text}")).masking(masking).to_string();
            prop_assert!(!once.contains(is_unprintable), "{once:?}");
            prop_assert_eq!(Shown::new(&once).masking(masking).to_string(), once.clone());
            let lines = Shown::new(format!("{around}{text}")).masking(masking).with_lines().to_string();
            prop_assert!(!lines.contains(|c| is_unprintable(c) && !"\r\n\t".contains(c)));
        }
    }

    #[test]
    fn a_text_without_either_is_as_it_was(text in "([AEIOUaeiou][A-Za-z]?){0,3}([ ,.:;()/_'\"<>&アイウ日本é😀-]([aeiou][a-z]?){0,3}[0-9]{0,2}){0,9}") {
        prop_assume!(text.chars().filter(char::is_ascii_digit).count() < 12);
        // Five characters of a key in a row may be a group of one.
        for masking in [Masking::Keys, Masking::Nothing, Masking::Whole] {
            let shown = Shown::new(&text).masking(masking);
            let shown = shown.to_cow();
            prop_assert_eq!(&*shown, &text);
        }
    }
}
