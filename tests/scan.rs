//! What the scanner finds, and that nothing changes it: levels, chunks, places.

#![cfg(feature = "scan")]

use offhook::find::{Leniency, Scanner};
use offhook::{Kind, Layout, Level, Verdict};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::promises::naive;
use crate::promises::{levels, scan};
use crate::support::invented::{SETUP_KEYS, config};
use crate::support::searched::{damaged, groups};

pub(crate) const KEY: &str = "TVRH6-WHNXV-R9WG3-9XRFY-MY832";
/// Published as a sample by Microsoft.
const ID: &str = "020650 770493 837252 929082 195773 527024 195725 809211 989214";

fn finds(leniency: Leniency, text: &str) -> Vec<(Layout, &str, Verdict)> {
    scan::scan_agrees_with_regex(text.as_bytes());
    let hits = Scanner::new(leniency).find(text.as_bytes());
    hits.map(|hit| (hit.layout, &text[hit.start..hit.end], hit.verdict)).collect()
}

fn strict(text: &str) -> Vec<(Layout, &str)> {
    finds(Leniency::Strict, text).into_iter().map(|(layout, found, _)| (layout, found)).collect()
}

pub(crate) fn dashed() -> String {
    ID.replace(' ', "-")
}

pub(crate) fn compact() -> String {
    ID.replace(' ', "")
}

#[test]
fn finds_the_three_identifiers_in_a_sentence() {
    assert_eq!(
        strict(&format!("key {KEY}, or {}.", KEY.to_lowercase())),
        [(Layout::FiveByFive, KEY), (Layout::FiveByFive, &*KEY.to_lowercase())]
    );
    for id in [ID.to_owned(), dashed(), compact()] {
        assert_eq!(strict(&format!("インストール ID：{id}。")), [(Layout::NineBySix, &*id)]);
        assert_eq!(strict(&format!("**{id}**")), [(Layout::NineBySix, &*id)]);
    }
}

#[test]
fn every_published_setup_key_is_found_however_it_is_spelled() {
    for row in SETUP_KEYS.lines().skip(1) {
        let key = row.split('\t').next().expect("a key");
        for joint in ["-", " ", ""] {
            let key = key.replace('-', joint);
            assert_eq!(strict(&format!("<{key}>")), [(Layout::FiveByFive, &*key)]);
            assert_eq!(strict(&format!("PIDKEY={key} /qn")), [(Layout::FiveByFive, &*key)]);
        }
    }
}

#[test]
fn a_key_in_small_letters_is_found_by_its_joints_only() {
    let small = KEY.to_lowercase();
    for joint in ["-", " "] {
        let key = small.replace('-', joint);
        assert_eq!(strict(&key), [(Layout::FiveByFive, &*key)]);
    }
    assert_eq!(finds(Leniency::Possible, &small.replace('-', "")), []);
}

#[test]
fn words_of_five_are_no_key_when_they_are_more_or_have_a_dash_beside() {
    let spaced = KEY.replace('-', " ");
    for beside in ["BBBBB", "bbbbb", "22222"] {
        assert_eq!(finds(Leniency::Possible, &format!("{beside} {spaced}")), [], "a list of six");
        assert_eq!(finds(Leniency::Possible, &format!("{spaced} {beside}")), [], "a list of six");
        assert_eq!(strict(&format!("{beside}-{beside} {spaced}")), [(Layout::FiveByFive, &*spaced)]);
        assert_eq!(strict(&format!("{beside}, {spaced}\n{beside}")), [(Layout::FiveByFive, &*spaced)]);
    }
    for text in
        [format!("-{spaced}"), format!("{spaced}-"), spaced.replacen(' ', "-", 1), spaced.replacen(' ', "  ", 1)]
    {
        assert_eq!(finds(Leniency::Possible, &text), [], "{text}");
    }
    assert_eq!(strict(&format!("- {spaced} -")), [(Layout::FiveByFive, &*spaced)]);
}

#[test]
fn a_number_is_no_key() {
    for key in ["22222-33333-44444-66666-77777", "22222 33333 44444 66666 77777", "2222233333444446666677777"] {
        assert_eq!(finds(Leniency::Possible, key), []);
        assert_eq!(finds(Leniency::Possible, &key.replacen('2', "B", 1)).len(), 1);
        assert_eq!(finds(Leniency::Possible, &key.replacen("77777", "7777B", 1)).len(), 1);
    }
}

/// A key without an N has no checksum: only its characters speak for it. Seven of the 24 are digits, so that of random keys
/// one in 5000 has none; five words of capitals are a heading far more often. Small letters are what names are made of, few different
/// characters fillers and test vectors, and no letter after F hexadecimal numbers.
#[test]
fn an_old_key_holds_a_digit_and_capitals_and_is_various() {
    for (key, is_found) in [
        ("BCDFG-HJKMP-QRTVW-XYBCD-FGHJK", false),
        ("BCDFG-HJKMP-QRTVW-XYBCD-FGHJ2", true),
        ("2CDFG-HJKMP-QRTVW-XYBCD-FGHJK", true),
        ("22222-33333-44444-66778-8999G", true),
        ("22222-33333-44444-66778-8999F", false),
        ("22222-33333-44444-66677-7888G", false),
        ("22222-33333-44444-66778-8999g", false),
        ("7FFFF-FFFFF-FF7FF-FFFFF-FFFFF", false),
        ("P7777-77777-777P7-77777-77777", false),
        ("23467-89BCD-F2346-789BC-DF234", false),
        ("BCDFG-HJKMP-QRTVW-XYBCD-FGHj2", false),
        ("MYTHY-CRYPT-MYRRH-PYGMY-TRYFT", false),
    ] {
        for joint in ["-", " ", ""] {
            let key = key.replace('-', joint);
            assert_eq!(strict(&key).len(), usize::from(is_found), "{key}");
            let has_small = key.bytes().any(|byte| byte.is_ascii_lowercase());
            let has_form = !(joint.is_empty() && has_small);
            assert_eq!(finds(Leniency::Possible, &key).len(), usize::from(has_form), "{key}");
        }
    }
}

/// Nine equal groups fill a form; eight and another one beside them are an ID that is only unlikely.
#[test]
fn eight_equal_groups_in_a_list_are_found_and_nine_are_not() {
    let (one, other) = (&groups(true, 2)[0], &groups(true, 2)[1]);
    let failing = &groups(false, 1)[0];
    let eight = [one.as_str(); 8].join(" ");
    let id = format!("{other} {eight}");
    assert_eq!(strict(&format!("{failing} {id} {failing}")), [(Layout::NineBySix, &*id)]);
    assert_eq!(strict(&format!("{failing} {one} {eight} {failing}")), []);
}

/// What redacting leaves of a contiguous key must not become part of another one.
#[test]
fn what_follows_a_hidden_key_is_no_key() {
    let four = ["BCDFG"; 4];
    for joint in ["-", " "] {
        let text = format!("MY832{joint}{}", four.join(joint));
        assert_eq!(finds(Leniency::Possible, &format!("{}{text}", "*".repeat(19))).len(), 1);
        assert_eq!(finds(Leniency::Possible, &format!("{}{text}", "*".repeat(20))), []);
        assert_eq!(finds(Leniency::Possible, &format!("{} {text}", "*".repeat(20))).len(), 1);
    }
}

#[test]
fn a_find_ends_where_words_do() {
    for id in [KEY.to_owned(), KEY.replace('-', ""), ID.to_owned(), dashed(), compact()] {
        let (without_first, without_last): (&[_], &[_]) = match id.len() {
            62 => (&[(Layout::EightBySix, &id[7..])], &[(Layout::EightBySix, &id[..55])]),
            _ => (&[], &[]),
        };
        for beside in ["a", "Z", "_", "0"] {
            assert_eq!(strict(&format!("{beside}{id}")), without_first, "{beside:?} joined in front");
            assert_eq!(strict(&format!("{id}{beside}")), without_last, "{beside:?} joined behind");
        }
        for beside in ["-", " ", "--", " - ", ".", "é", "*", "\n", "12-", "12 ", "_ "] {
            assert_eq!(strict(&format!("{beside}{id}")).len(), 1, "before {beside:?}");
        }
        for beside in ["-", " ", "--", " - ", ".", "é", "*", "\n", "-123", " 123", " _"] {
            assert_eq!(strict(&format!("{id}{beside}")).len(), 1, "behind {beside:?}");
        }
    }
}

#[test]
fn a_number_beside_an_identifier_does_not_swallow_it() {
    assert_eq!(strict(&format!("5 {} 123456 7", compact())).len(), 1);
    assert_eq!(strict(&format!("123456 123456 {} 123456 123456", compact())).len(), 1);
    assert_eq!(strict(&format!("123456 123456 {} 123456 123456", dashed())), [(Layout::NineBySix, &*dashed())]);
    assert_eq!(strict(&format!("123456-123456 {ID} 123456-123456")), [(Layout::NineBySix, ID)]);
    assert_eq!(strict(&format!("123456 123456 {ID} 123456 123456")), [(Layout::NineBySix, ID)]);
    assert_eq!(strict(&format!("12345-{KEY}")), [(Layout::FiveByFive, KEY)], "no 1 is in a key");
    assert_eq!(strict(&format!("BBBBB-{KEY}")), [], "a list of six");
}

#[test]
fn two_identifiers_in_one_row_of_spaces_are_both_found() {
    let confirmation = groups(true, 8).join(" ");
    assert_eq!(strict(&format!("{ID} {ID}")), [(Layout::NineBySix, ID); 2]);
    assert_eq!(
        strict(&format!("{ID} {confirmation}")),
        [(Layout::NineBySix, ID), (Layout::EightBySix, &*confirmation)]
    );
}

#[test]
fn a_list_of_numbers_is_not_even_possible() {
    let failing = groups(false, 12);
    for count in [2, 6, 10, 12] {
        assert_eq!(finds(Leniency::Possible, &failing[..count].join(" ")), []);
        assert_eq!(finds(Leniency::Possible, &failing[..count].join("-")), []);
    }
    for (count, layout) in [(7, Layout::SevenBySix), (8, Layout::EightBySix), (9, Layout::NineBySix)] {
        for joint in ["-", " "] {
            let row = failing[..count].join(joint);
            assert_eq!(finds(Leniency::Possible, &row), [(layout, &*row, Verdict::WellFormed)]);
            assert_eq!(strict(&row), []);
        }
    }
}

#[test]
fn what_is_left_of_a_list_beside_a_find_is_a_row() {
    let (failing, id) = (groups(false, 8), ID);
    for (before, behind) in [(7, 8), (8, 1), (1, 7), (6, 6)] {
        let text = format!("{} {id} {}", failing[..before].join(" "), failing[..behind].join(" "));
        let found = finds(Leniency::Possible, &text);
        let expected = usize::from(before >= 7) + 1 + usize::from(behind >= 7);
        assert_eq!(found.len(), expected, "{before} and {behind}");
    }
}

#[test]
fn the_fifty_digits_have_a_tail_of_two() {
    let eight = groups(true, 8);
    for joint in ["-", " "] {
        let id = format!("{}{joint}42", eight.join(joint));
        assert_eq!(strict(&id), [(Layout::EightBySixAndTwo, &*id)]);
        assert_eq!(strict(&format!("{id}3")).len(), 1);
    }
    assert_eq!(
        strict(&format!("{}42", eight.concat())),
        [(Layout::EightBySixAndTwo, &*format!("{}42", eight.concat()))]
    );
}

#[test]
fn fillers_and_slips_are_possible_only_and_zeros_nothing() {
    for text in ["0".repeat(63), ["000000"; 8].join("-"), ["0000000"; 9].join(" ")] {
        assert_eq!(finds(Leniency::Possible, &text), [], "{text}");
    }
    for text in [["123453"; 9].join("-"), KEY.replace("832", "833"), ["XXXXX"; 5].join("-")] {
        assert_eq!(strict(&text), [], "{text}");
        assert_eq!(finds(Leniency::Possible, &text).len(), 1, "{text}");
    }
}

#[test]
fn the_longest_texts_of_one_sort_give_the_same_at_every_level() {
    let sorts = ["-", " ", "1", "12345-", "BCDFG-", "123456 ", "123456-", "1234567 ", "000000 ", "- ", "BCDFG BCDFG-"];
    let sorts = sorts.into_iter().chain([
        "BCDFG",
        "BCDFG ",
        "bcdfg ",
        "22222 ",
        "2",
        "B 2 ",
        "BB-BB ",
        "*",
        "****************************BCDFG ",
    ]);
    for sort in sorts {
        scan::scan_agrees_with_regex(sort.repeat(3000 / sort.len()).as_bytes());
    }
}

#[test]
fn every_place_in_a_block_is_as_good_as_another() {
    let nine = groups(true, 9);
    let seven: Vec<String> = nine
        .iter()
        .map(|group| format!("0{}{}", &group[..5], naive::check_digit(&format!("0{}", &group[..5]))))
        .collect();
    let planted = [
        KEY.to_owned(),
        KEY.to_lowercase(),
        KEY.replace('-', " "),
        KEY.to_lowercase().replace('-', " "),
        KEY.replace('-', ""),
        // Old keys, which have no checksum.
        "GCDFG-22222-33333-44444-66666".to_owned(),
        "G223344667788992233446677".to_owned(),
        "223344667788992233446677G".to_owned(),
        ID.to_owned(),
        dashed(),
        compact(),
        seven.join("-"),
        seven.concat(),
        nine[..7].join(" "),
        nine[..8].concat(),
    ];
    for id in &planted {
        for (before, behind) in [(".", "."), ("x ", " x"), ("- ", " -"), ("12 ", " 12"), ("2\n", "\n2"), ("22,", ",22")]
        {
            for place in 0..130 {
                let text = format!("{}{before}{id}{behind}{}", ".".repeat(place), ".".repeat(70));
                let expected = scan::by_regex(Leniency::Strict, text.as_bytes());
                assert_eq!(expected.len(), 1);
                scan::scan_agrees_with_regex(text.as_bytes());
            }
        }
    }
}

#[test]
fn a_row_beside_a_run_of_digits_hides_neither() {
    let ten = groups(true, 10);
    let run = ten[..7].concat();
    for (count, joint) in (1..=9).flat_map(|count| [(count, "-"), (count, " ")]) {
        let row = ten[..count].join(joint);
        for place in 0..64 {
            for text in [format!("{row}{joint}{run}"), format!("{run}{joint}{row}"), format!("{row}{run}")] {
                let text = format!("{}.{text}.{}", "x".repeat(place), "y".repeat(70));
                scan::scan_agrees_with_regex(text.as_bytes());
            }
        }
    }
}

#[test]
fn a_text_cut_anywhere_gives_the_same_finds() {
    let filler =
        |length: usize| ". quick 12 brown fox-jumped over 123456 ".repeat(1 + length / 40)[..length].to_owned();
    // Longer than what is gathered before it is looked at.
    let list = groups(false, 4).join(" ");
    let text = format!(
        "{}{KEY} {ID} {} {list} {ID} {list} {} {} {}",
        filler(16_100),
        dashed(),
        compact(),
        groups(true, 25).join(" "),
        filler(900)
    );
    let expected: Vec<_> = Scanner::new(Leniency::Possible).find(text.as_bytes()).map(scan::plain).collect();
    assert!(expected.len() > 5);
    for cut in 16_000..text.len() {
        let (front, back) = text.as_bytes().split_at(cut);
        assert_eq!(scan::streamed(Scanner::new(Leniency::Possible), [front, back]), expected, "cut at {cut}");
    }
    for size in [1, 7, 63, 64, 65, 200, 1000, 5000, 16_384, 17_000] {
        let chunks = text.as_bytes().chunks(size);
        assert_eq!(scan::streamed(Scanner::new(Leniency::Possible), chunks), expected, "chunks of {size}");
    }
}

proptest! {
    #![proptest_config(config(3000))]

    #[test]
    fn scan_agrees_with_regex(text in damaged()) {
        scan::scan_agrees_with_regex(text.as_bytes());
    }

    #[test]
    fn scan_agrees_with_regex_on_any_bytes(text in prop::collection::vec(select(b"0123456789 -BN_a\xFF\n".as_slice()), 0..300)) {
        scan::scan_agrees_with_regex(&text);
    }
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn chunking_changes_nothing(texts in prop::collection::vec(damaged(), 3), cuts in prop::collection::vec(any::<Index>(), 1..20)) {
        let filler = "lorem-ipsum 12 ".repeat(1100);
        let text = format!("{}{filler}{}{filler}{}", texts[0], texts[1], texts[2]);
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(text.len())).collect();
        cuts.sort_unstable();
        scan::chunking_changes_nothing(text.as_bytes(), (cuts[0], cuts[cuts.len() / 2]));
        let mut chunks = Vec::new();
        let mut start = 0;
        for cut in cuts {
            chunks.push(&text.as_bytes()[start..cut]);
            start = cut;
        }
        chunks.push(&text.as_bytes()[start..]);
        for &leniency in Leniency::ALL {
            let expected: Vec<_> = Scanner::new(leniency).find(text.as_bytes()).map(scan::plain).collect();
            prop_assert_eq!(scan::streamed(Scanner::new(leniency), chunks.iter().copied()), expected);
        }
    }
}

#[test]
fn kinds_and_levels_have_names() {
    for &leniency in Leniency::ALL {
        let scanned: Vec<Level> = scan::scanners(leniency).map(|scanner| scanner.level()).collect();
        assert_eq!(scanned, levels::here());
        assert_eq!(Scanner::new(leniency).level(), Level::best());
        assert_eq!(Leniency::from_name(leniency.name()), Some(leniency));
    }
    assert_eq!(Scanner::new(Leniency::Strict).find(KEY.as_bytes()).next().expect("a key").kind, Kind::ProductKey);
}
