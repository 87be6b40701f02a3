//! Invented identifiers as people spell and misspell them.
//!
//! Never asks the library for one, because the library gives none.

use offhook::Kind;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::promises::naive;

pub(crate) const SETUP_KEYS: &str = include_str!("../../src/id/kms-client-keys.tsv");

/// Kind and widths of the groups.
pub(crate) type Outline = (Kind, &'static [usize]);

/// The last two are of the Windows XP era.
pub(crate) const OUTLINES: [Outline; 5] = [
    (Kind::InstallationId, &[6; 9]),
    (Kind::InstallationId, &[7; 9]),
    (Kind::ConfirmationId, &[6; 8]),
    (Kind::InstallationId, &[6, 6, 6, 6, 6, 6, 6, 6, 2]),
    (Kind::ConfirmationId, &[6; 7]),
];

/// An invented identifier: every group agrees with its check digit.
#[derive(Clone, Debug)]
pub(crate) struct Invented {
    pub(crate) kind: Kind,
    pub(crate) groups: Vec<String>,
}

impl Invented {
    pub(crate) fn dashed(&self) -> String {
        self.groups.join("-")
    }

    pub(crate) fn compact(&self) -> String {
        self.groups.concat()
    }

    /// The label a person would use for the group.
    pub(crate) fn label(&self, group: usize) -> char {
        let first = if self.kind == Kind::ConfirmationId { b'A' } else { b'1' };
        (first + u8::try_from(group).expect("few groups")) as char
    }

    /// The place in a group of one of its digits.
    pub(crate) fn pick(&self, index: &Index) -> (usize, usize) {
        let mut place = index.index(self.compact().len());
        let mut group = 0;
        while place >= self.groups[group].len() {
            place -= self.groups[group].len();
            group += 1;
        }
        (group, place)
    }

    /// Fillers agree with their check digits and are refused all the same.
    pub(crate) fn is_filler(&self) -> bool {
        let first = &self.groups[0];
        self.groups.iter().all(|group| first.starts_with(group.as_str())) || self.compact().contains(&"0".repeat(15))
    }
}

pub(crate) fn invented(outlines: &'static [Outline]) -> impl Strategy<Value = Invented> {
    select(outlines)
        .prop_flat_map(|(kind, widths)| {
            let groups: Vec<_> = widths.iter().map(|width| digits(width - 1)).collect();
            (Just(kind), groups)
        })
        .prop_map(|(kind, fronts): (Kind, Vec<String>)| {
            let close = |front: String| format!("{front}{}", naive::check_digit(&front));
            Invented { kind, groups: fronts.into_iter().map(close).collect() }
        })
        .prop_filter("a filler", |id| !id.is_filler())
}

fn digits(count: usize) -> impl Strategy<Value = String> + use<> {
    prop::string::string_regex(&format!("[0-9]{{{count}}}")).expect("a pattern")
}

pub(crate) fn modern() -> impl Strategy<Value = Invented> {
    invented(&OUTLINES[..3])
}

fn wide(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() { shifted(c) } else { c }).collect()
}

fn shifted(c: char) -> char {
    char::from_u32(c as u32 + 0xFEE0).expect("a full-width form")
}

/// The same digits as people type them: another joint, full-width, labels, a caption.
pub(crate) fn typed() -> impl Strategy<Value = String> {
    let joint = select(&["-", " ", "", "  ", "ー", "\u{3000}", ", ", "\n", "–", "\u{200B}", " - "][..]);
    let label = select(&["", "", "N:", "N) ", "Group N: ", "グループ N ", "ブロックN：", "N: N: "][..]);
    let caption =
        select(&["", "", "IID: ", "Installation ID: ", "インストール ID:", "CID ", "確認 ID: ", "\"", " "][..]);
    (invented(&OUTLINES), joint, label, caption, any::<bool>()).prop_map(|(id, joint, label, caption, is_wide)| {
        let groups = id.groups.iter().enumerate().map(|(index, group)| {
            let digits = if is_wide { wide(group) } else { group.clone() };
            format!("{}{digits}", label.replace('N', &id.label(index).to_string()))
        });
        format!("{caption}{}", groups.collect::<Vec<_>>().join(joint))
    })
}

pub(crate) fn typed_key() -> impl Strategy<Value = String> {
    let keys: Vec<&str> = SETUP_KEYS.lines().skip(1).filter_map(|row| row.split('\t').next()).collect();
    let joint = select(&["-", "", " ", "ー", "－"][..]);
    let caption = select(&["", "", "Key: ", "product key ", "プロダクト キー: "][..]);
    (select(keys), joint, caption, 0..4).prop_map(|(key, joint, caption, manner)| {
        let key = key.replace('-', joint);
        let key = match manner {
            0 => key.to_lowercase(),
            1 => wide(&key),
            _ => key,
        };
        format!("{caption}{key}")
    })
}

/// What is put in the place of a character: nothing, another digit, a look-alike, a stray.
const SLIPS: &[&str] = &[
    "", "", "0", "5", "7", "9", "00", "O", "l", "B", "N", "N", "X", "?", "*", "#", "-", ":", "①", "é", "一", "E+", "A",
];

pub(crate) fn mutated() -> impl Strategy<Value = String> {
    let slips = prop::collection::vec((any::<Index>(), select(SLIPS)), 1..6);
    (prop_oneof![typed(), typed_key()], slips).prop_map(|(text, slips)| {
        let mut characters: Vec<String> = text.chars().map(String::from).collect();
        for (index, slip) in slips {
            let place = index.index(characters.len());
            characters[place] = slip.to_owned();
        }
        characters.concat()
    })
}

/// Some of the above inside the address of a page, or of what looks like one.
fn in_address() -> impl Strategy<Value = String> {
    let before = select(&["https://x/?key=", "https://x/2/", "www.x/", "x/", "0x/", "?a=1&id=", "é/", ""][..]);
    let behind = select(&["&x=1", "?a=1", "/page/20", "#p7", "/é?a=1", " 12?x=y", ""][..]);
    (before, prop_oneof![typed(), typed_key(), mutated()], behind)
        .prop_map(|(before, text, behind)| format!("{before}{text}{behind}"))
}

pub(crate) fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => typed(),
        2 => typed_key(),
        4 => mutated(),
        2 => in_address(),
        1 => any::<String>(),
        1 => "[0-9 \\-]{0,80}",
        1 => "[0-9A-Z]{0,40}",
    ]
}

pub(crate) fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, max_global_rejects: 20 * cases, ..ProptestConfig::default() }
}
