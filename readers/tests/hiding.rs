//! Identifiers are hidden in every encoding, and nothing else is touched.

use offhook::find::Leniency;
use offhook_readers::Redactor;
use proptest::prelude::*;
use proptest::sample::select;

const KEY: &str = "TVRH6-WHNXV-R9WG3-9XRFY-MY832";
const HIDDEN_KEY: &str = "*****-*****-*****-*****-MY832";
const ID: &str = "020650-770493-837252-929082-195773-527024-195725-809211-989214";
const HIDDEN_ID: &str = "******-******-******-******-******-******-******-******-******";

type Encode = fn(&str) -> Vec<u8>;

fn little(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn marked(encode: Encode, text: &str) -> Vec<u8> {
    encode(&format!("\u{FEFF}{text}"))
}

fn table(table: &'static encoding_rs::Encoding, text: &str) -> Vec<u8> {
    let (bytes, _, failed) = table.encode(text);
    assert!(!failed, "{} has no {text}", table.name());
    bytes.into_owned()
}

const ENCODINGS: [(&str, Encode); 10] = [
    ("utf-8", |text| text.as_bytes().to_vec()),
    ("utf-8 with a mark", |text| marked(|text| text.as_bytes().to_vec(), text)),
    ("utf-16le", |text| marked(little, text)),
    ("utf-16be", |text| marked(|text| text.encode_utf16().flat_map(u16::to_be_bytes).collect(), text)),
    ("utf-16le without a mark", little),
    ("utf-32le", |text| marked(|text| text.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect(), text)),
    ("utf-32be", |text| marked(|text| text.chars().flat_map(|c| u32::from(c).to_be_bytes()).collect(), text)),
    ("shift_jis", |text| table(encoding_rs::SHIFT_JIS, text)),
    ("gbk", |text| table(encoding_rs::GBK, text)),
    ("euc-jp", |text| table(encoding_rs::EUC_JP, text)),
];

fn redacted(bytes: &[u8], piece: usize) -> Vec<u8> {
    let mut hidden = Vec::new();
    let mut redactor = Redactor::new(Leniency::Possible);
    for piece in bytes.chunks(piece) {
        if redactor.push(piece, &mut |part| hidden.extend_from_slice(part)).is_err() {
            return b"no text".to_vec();
        }
    }
    redactor.finish(&mut |part| hidden.extend_from_slice(part)).expect("text");
    hidden
}

/// Full-width digits and letters.
fn wide(text: &str) -> String {
    let wide = |c: char| if c.is_ascii_alphanumeric() { u32::from(c) + 0xFEE0 } else { u32::from(c) };
    text.chars().filter_map(|c| char::from_u32(wide(c))).collect()
}

fn text(key: &str, id: &str) -> String {
    format!(
        "ライセンスの状態: 通知\r\nプロダクト キー：{key}。\r\nインストール ＩＤ\r\n　{id}\r\n終わり 2026-11-29\r\n"
    )
}

#[test]
fn every_encoding_is_hidden_in_and_stays_what_it_was() {
    let hidden = |text: &str| text.replace(|c: char| ('０'..='９').contains(&c) || c.is_ascii_digit(), "*");
    let wide_key = format!("{}{}", HIDDEN_KEY.trim_end_matches("MY832"), wide("MY832"));
    let cases = [
        (text(KEY, ID), text(HIDDEN_KEY, HIDDEN_ID)),
        (text(&wide(KEY), &wide(ID)), text(&wide_key, HIDDEN_ID)),
        (text("x", &ID.replace('-', "\r\n　")), text("x", &hidden(ID).replace('-', "\r\n　"))),
    ];
    for (name, encode) in ENCODINGS {
        for (number, (text, hidden)) in cases.iter().enumerate() {
            for piece in [1, 7, 1024] {
                let is_it = redacted(&encode(text), piece) == encode(hidden);
                assert!(is_it, "{name}, text {number} by {piece}");
            }
            let lines = "ふつうの行 plain\r\n".repeat(20_000);
            let (long, expected) = (format!("{lines}{text}{lines}"), format!("{lines}{hidden}{lines}"));
            assert!(redacted(&encode(&long), 9_999) == encode(&expected), "{name}, text {number} among others");
        }
    }
}

/// `>>` of a shell appends in its own encoding to what another one wrote.
#[test]
fn a_part_in_another_encoding_is_read_as_what_it_is() {
    let parts: Vec<(&str, Encode)> =
        ENCODINGS.into_iter().filter(|(name, _)| !name.contains("gbk") && !name.contains("euc")).collect();
    for (first, encode_first) in &parts {
        for (second, encode_second) in &parts {
            for label in ["", "キー ", "key: "] {
                let (key, hidden) = (format!("{label}{KEY}\r\n"), format!("{label}{HIDDEN_KEY}\r\n"));
                let joined = [encode_first(&key), encode_second(&key), encode_first(&key)].concat();
                let expected = [encode_first(&hidden), encode_second(&hidden), encode_first(&hidden)].concat();
                for piece in [5, 1 << 20] {
                    let is_it = redacted(&joined, piece) == expected;
                    assert!(is_it, "{first}, {second} with {label:?} by {piece}");
                }
            }
        }
    }
}

const DASHED_KEY: &str = "TVRH6–WHNXV–R9WG3–9XRFY–MY832";
const WIDE_ID: &str = "０２０６５０ ７７０４９３ ８３７２５２ ９２９０８２ １９５７７３ ５２７０２４ １９５７２５ ８０９２１１ ９８９２１４";

/// One line tells nothing of another: logs are written by many programs.
#[test]
fn each_line_is_read_in_its_own_encoding() {
    let key = format!("{DASHED_KEY}\r\n");
    let wide_id = format!("{WIDE_ID}\r\n");
    let shift_jis = |text: &str| table(encoding_rs::SHIFT_JIS, text);
    let western = b"Cl\xE9 de produit\r\n".to_vec();
    let filling = "plain\r\n".repeat(1500).into_bytes();
    let utf8 = |text: &str| text.as_bytes().to_vec();
    let texts = [
        ("code page 1252 after UTF-8", [utf8(&key), western.clone()]),
        ("code page 1252 long after UTF-8", [utf8(&key), [filling.clone(), western.clone()].concat()]),
        ("code page 1252 in front of UTF-8", [western.clone(), utf8(&key)]),
        ("code page 1252 on the line of UTF-8", [b"caf\xE9 ".to_vec(), utf8(&key)]),
        ("UTF-8 after UTF-16", [marked(little, "a\r\n"), utf8(&key)]),
        ("full-width Shift_JIS in ASCII", [utf8("ID\r\n"), shift_jis(&wide_id)]),
        ("Shift_JIS in UTF-8", [utf8(&"日本語\r\n".repeat(5)), shift_jis(&wide_id)]),
        ("UTF-8 in Shift_JIS", [shift_jis(&"日本語の行\r\n".repeat(5)), utf8(&wide_id)]),
        ("GBK with dashes", [utf8("Activation failed.\r\n"), table(encoding_rs::GBK, &key)]),
        ("a zero in UTF-8", [utf8("\0"), utf8(&key)]),
        ("a zero after UTF-8", [utf8(&key), utf8("\0")]),
        ("a bell", [utf8("\u{1B}]0;title\u{7}$ dir\r\n"), utf8(&key)]),
        (
            "UTF-32 without a mark",
            [
                utf8(""),
                "これは失敗。\r\n".chars().chain(key.chars()).flat_map(|c| u32::from(c).to_le_bytes()).collect(),
            ],
        ),
    ];
    for (name, parts) in &texts {
        let bytes = parts.concat();
        for piece in [1 << 20, 7, 1] {
            let mut hidden = Vec::new();
            let mut redactor = Redactor::new(Leniency::Possible).with_binary();
            for piece in bytes.chunks(piece) {
                redactor.push(piece, &mut |part| hidden.extend_from_slice(part)).expect("allowed");
            }
            let redacted = redactor.finish(&mut |part| hidden.extend_from_slice(part)).expect("allowed");
            assert_eq!(redacted.hidden, 1, "{name} by {piece}");
        }
    }
}

#[test]
fn what_is_no_text_is_refused_or_read_as_bytes() {
    let bytes = format!("\x7FELF\0\u{1}\0\0 {KEY} \0").into_bytes();
    let mut redactor = Redactor::new(Leniency::Strict);
    assert!(redactor.push(&bytes, &mut |_: &[u8]| panic!("nothing may come out")).is_err());
    let mut hidden = Vec::new();
    let mut redactor = Redactor::new(Leniency::Strict).with_binary();
    redactor.push(&bytes, &mut |part| hidden.extend_from_slice(part)).expect("allowed");
    let redacted = redactor.finish(&mut |part| hidden.extend_from_slice(part)).expect("allowed");
    assert_eq!(redacted.hidden, 1);
    assert_eq!(hidden, format!("\x7FELF\0\u{1}\0\0 {HIDDEN_KEY} \0").into_bytes());
}

/// Marks, line ends and halves of characters.
const BITS: [&[u8]; 10] =
    [b"\0", b"\xFF\xFE", b"\xFE\xFF", b"\r\n", b"\n\0", b"\x83v", b"\xE3\x82", b"\xED", b"abc", b"0"];

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the bytes are, wherever they are cut: nothing but what is hidden changes.
    #[test]
    fn chunks_and_flushes_change_nothing(
        bytes in prop::collection::vec(
            prop_oneof![
                select(&BITS[..])
                    .prop_map(<[u8]>::to_vec),
                Just(little("plain ")),
                Just(b"ordinary words here ".to_vec()),
                prop::collection::vec(any::<u8>(), 1..4),
            ],
            0..40,
        ),
        piece in 1..64usize,
    ) {
        let bytes = bytes.concat();
        let whole = hidden_of(&bytes, bytes.len().max(1), false);
        prop_assert_eq!(&hidden_of(&bytes, piece, false), &whole);
        prop_assert_eq!(&whole, &bytes);
        prop_assert_eq!(&hidden_of(&bytes, piece, true), &bytes);
    }
}

fn hidden_of(bytes: &[u8], piece: usize, flushes: bool) -> Vec<u8> {
    let mut hidden = Vec::new();
    let mut redactor = Redactor::new(Leniency::Strict).with_binary();
    for piece in bytes.chunks(piece) {
        redactor.push(piece, &mut |part| hidden.extend_from_slice(part)).expect("allowed");
        if flushes {
            redactor.flush(&mut |part| hidden.extend_from_slice(part)).expect("allowed");
        }
    }
    redactor.finish(&mut |part| hidden.extend_from_slice(part)).expect("allowed");
    hidden
}

/// The lines that stay readable although a label or a heading says that they are an identifier.
fn told(text: &str) -> Vec<u64> {
    let mut redactor = Redactor::new(Leniency::Possible);
    redactor.push(text.as_bytes(), &mut |_| ()).expect("it is text");
    redactor.finish(&mut |_| ()).expect("it is text").left
}

#[test]
fn what_a_label_calls_an_identifier_and_is_too_damaged_to_hide_is_told() {
    let wrapped = |third: &str| {
        let head = "ID       OfflineInstallationId Name\n--       --------------------- ----\n";
        format!(
            "{head}3f5f11dd 479309259389312956500 Windows(R)\n         {third} edition\n         58681263452432406\n\n"
        )
    };
    for (text, lines) in [
        ("Installation ID: 47930925938931295'50080536506882473042132PartialProductKey\n", &[1][..]),
        (
            "Installation ID for: Office 21, Office21ProPlus2021VL edition: 8305773 1\n122043 3668493 17189 2621382 4430956\n",
            &[1],
        ),
        (&wrapped("80536506882473042132"), &[3]),
        (&wrapped("8053650688247304"), &[3]),
        // Short numbers in a table are not of an identifier, and below a blank line it has ended.
        (&wrapped("1234567890"), &[]),
        (&wrapped("").replace("Name", "Name\n"), &[]),
        ("Number: 47930925938931295'50080536506882473042132Partial\n", &[]),
    ] {
        assert_eq!(told(text), lines, "{text}");
    }
}
