//! What the tests of speech share: the table of voices, invented identifiers, a reader of XML.

use std::collections::BTreeMap;
use std::fs;
use std::sync::LazyLock;

use offhook::{Issue, Kind, Severity, check_as};
use offhook_guidance::Voice;
use proptest::prelude::*;
use proptest::sample::select;
use regex::{Captures, Regex};
use toml::{Table, Value};

#[path = "../../../tests/promises/naive.rs"]
mod naive;

const LETTERS: &str = "BCDFGHJKMNPQRTVWXY";

/// A flow of one's own, with everything that can be read aloud.
pub(crate) const OWN: [(&str, &str); 3] = [
    (
        "flows/dictate.toml",
        r#"
id = "dictate"
[[section]]
id = "give"
style = "steps"
[[section.step]]
id = "look"
command = "dti"
on-failure = "hear"
[[section.step]]
id = "give-groups"
show = "groups"
[[section]]
id = "hear"
style = "list"
[[section.step]]
id = "write"
show = "boxes"
[[section.step]]
id = "compare"
command = "dlv"
table = "states"
[[table]]
id = "states"
columns = ["word", "meaning"]
rows = ["done", "open"]
"#,
    ),
    (
        "locales/en/dictate.ftl",
        r#"
title-dictate = Give & take
section-give = Give the installation ID
section-hear = Write the confirmation ID down
step-look = Look at the screen. At “Done.” press “Next”, e.g. with Enter. Then go on!
step-give-groups = Give these groups from 1 to 9.
step-write = Write < 9 blocks.
step-compare = Compare the words.
column-states-word = Word
column-states-meaning = Meaning
cell-states-done-word = Licensed
cell-states-done-meaning = It is done. Close the window.
cell-states-open-word = Notification
cell-states-open-meaning = It is not done
"#,
    ),
    (
        "locales/ja/dictate.ftl",
        r#"
title-dictate = 番号を伝える
section-give = インストール ID を伝える
section-hear = 確認 ID を書き取る
step-look = 画面を見ます。「成功です。」と出たら [次へ] を押します。
step-give-groups = 次のグループを順に伝えます。
step-write = 1 つの枠に 1 ブロックずつ書きます。
step-compare = 言葉を見比べます。
column-states-word = 言葉
column-states-meaning = 意味
cell-states-done-word = ライセンスされています
cell-states-done-meaning = 完了です。ウィンドウを閉じます。
cell-states-open-word = 通知
cell-states-open-meaning = まだです
"#,
    ),
];

/// The table of voices.
pub(crate) fn table() -> &'static Table {
    static TABLE: LazyLock<Table> =
        LazyLock::new(|| fs::read_to_string("voices.toml").expect("the table is there").parse().expect("it is TOML"));
    &TABLE
}

/// The word of each digit and key letter.
pub(crate) fn words(voice: Voice) -> BTreeMap<char, String> {
    let words = &table()[voice.tag()];
    let list = |name: &str| words[name].as_array().expect("a list").iter().map(string).collect::<Vec<_>>();
    ('0'..='9').chain(LETTERS.chars()).zip([list("digits"), list("letters")].concat()).collect()
}

/// All texts of a value.
pub(crate) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::Table(values) => values.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// The text of a value.
pub(crate) fn string(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

/// Digits in groups with their check digit, now and then one that does not agree.
pub(crate) fn well_formed() -> impl Strategy<Value = (Kind, String)> {
    let outline =
        select(&[(Kind::InstallationId, 9, 6), (Kind::InstallationId, 9, 5), (Kind::ConfirmationId, 8, 5)][..]);
    let texts = outline.prop_flat_map(|(kind, count, width)| {
        let digits = prop::string::string_regex(&format!("[0-9]{{{width}}}")).expect("a pattern");
        let fronts = prop::collection::vec(digits, count);
        (Just(kind), fronts, prop::option::of(0..count))
    });
    let texts = texts.prop_map(|(kind, fronts, slip)| {
        let mut groups: Vec<String> = fronts.iter().map(|front| close(front)).collect();
        if let Some(group) = slip.and_then(|at| groups.get_mut(at)) {
            let last = group.pop().and_then(|c| c.to_digit(10)).expect("a check digit");
            group.push(char::from_digit((last + 1) % 7, 10).expect("a digit"));
        }
        (kind, groups.join(" "))
    });
    texts.prop_filter("in doubt as a whole", |(kind, text)| {
        let mut whole = false;
        check_as(*kind, text, &mut |issue: Issue| whole |= issue.severity == Severity::Error && issue.group.is_none());
        !whole
    })
}

/// Place, digit and what it is taken for: misheard pairs seven apart, before the check digit. A group that does
/// not agree is said again as a whole.
pub(crate) fn in_doubt(voice: Voice, group: &str) -> Vec<(u8, char, char)> {
    let pairs = table()[voice.tag()]["misheard"].as_array().expect("pairs");
    let pairs: Vec<(i64, i64)> = pairs
        .iter()
        .map(|pair| (pair[0].as_integer().expect("a digit"), pair[1].as_integer().expect("a digit")))
        .filter(|(one, other)| (one - other).abs() == 7)
        .collect();
    let mut found = Vec::new();
    if !naive::agrees(group) {
        return found;
    }
    for (place, character) in (1..).zip(group[..group.len() - 1].chars()) {
        let digit = i64::from(character.to_digit(10).expect("a digit"));
        for (one, other) in pairs.iter().flat_map(|(one, other)| [(one, other), (other, one)]) {
            if *one == digit {
                found.push((place, character, char::from_digit(*other as u32, 10).expect("a digit")));
            }
        }
    }
    found
}

/// Digits with their check digit.
pub(crate) fn close(front: &str) -> String {
    format!("{front}{}", naive::check_digit(front))
}

/// Digits in groups.
pub(crate) fn groups_of(digits: &str, width: usize) -> Vec<String> {
    digits.as_bytes().chunks(width).map(|group| String::from_utf8_lossy(group).into_owned()).collect()
}

/// The setup keys that Microsoft publishes.
pub(crate) fn keys() -> Vec<&'static str> {
    include_str!("../../../src/id/kms-client-keys.tsv")
        .lines()
        .skip(1)
        .filter_map(|row| row.split('\t').next())
        .collect()
}

/// The document says the words of the text, whatever the marks.
pub(crate) fn says_the_same(ssml: &str, speech: &str) {
    is_well_formed(ssml);
    let bare = |text: &str| -> Vec<String> {
        let marks = |c: char| c.is_whitespace() || ",.:;、。：，；".contains(c);
        text.split(marks).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let tags = Regex::new("<[^>]*>").expect("it is a pattern");
    let text = tags.replace_all(ssml, |found: &Captures<'_>| if found[0].contains("say-as") { "" } else { " " });
    let mut text = text.into_owned();
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        text = text.replace(entity, character);
    }
    assert_eq!(bare(&text), bare(speech));
}

/// Elements nest, attributes are quoted, and nothing else looks like markup.
pub(crate) fn is_well_formed(xml: &str) {
    let tag = Regex::new(r#"<(/?)([a-z-]+)((?: [a-z:-]+="[^"<&]*")*)(/?)>"#).expect("it is a pattern");
    let body = xml.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").expect("it says that it is XML");
    let mut open: Vec<&str> = Vec::new();
    for found in tag.captures_iter(body) {
        let name = found.get(2).expect("a name").as_str();
        match (&found[1], &found[4]) {
            ("/", "") => assert_eq!(open.pop(), Some(name)),
            ("", "/") => {}
            _ => {
                let parents: &[Option<&str>] = match name {
                    "speak" => &[None],
                    "p" => &[Some("speak")],
                    "s" => &[Some("p")],
                    _ => &[Some("s")],
                };
                assert!(parents.contains(&open.last().copied()), "<{name}> in {open:?}");
                open.push(name);
            }
        }
    }
    assert_eq!(open, [] as [&str; 0]);
    let rest = tag.replace_all(body, "");
    let entity = Regex::new("&(lt|gt|amp|quot|#39);").expect("it is a pattern");
    let rest = entity.replace_all(&rest, "");
    assert!(!rest.contains(['<', '>', '&']) && !rest.contains(|c: char| c.is_control() && c != '\n'), "{rest}");
}
