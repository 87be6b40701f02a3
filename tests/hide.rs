//! Whatever `check` takes, `redact` hides: a matrix of spellings, kinds and surroundings.
#![cfg(feature = "scan")]

use offhook::find::{Leniency, Redactor, Scanner, Sweep};
use offhook::{Issue, Kind, Severity, check_as};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::promises::naive;
use crate::support::invented::config;
use crate::support::spellings::{Spelling, spellings};

/// Published for everyone, or never issued.
pub(crate) const IDENTIFIERS: [(Kind, &str); 4] = [
    (Kind::ProductKey, "TVRH6 WHNXV R9WG3 9XRFY MY832"),
    (Kind::InstallationId, "020650 770493 837252 929082 195773 527024 195725 809211 989214"),
    (Kind::InstallationId, "0332550 9038505 3904665 8241863 4275673 7844895 1813845 4639435 4129604"),
    (Kind::ConfirmationId, "415635 305286 761940 283503 592176 634083 177461 859316"),
];

pub(crate) const SURROUNDINGS: [(&str, &str, &str); 4] = [
    ("alone", "", ""),
    ("running text", "On 2026-11-29 at 10:15 we used ", " on PC-17, see ticket 4711.\n"),
    ("JSON", "{\"n\":17,\"log\":\"", "\",\"code\":\"0xC004F069\"}"),
    ("table", "| PC-17 | 192.168.0.17 | ", " | 2026-11-29 |\n| PC-18 | 10.0.0.1 | |\n"),
];

fn redacted(text: &str) -> String {
    let mut hidden = Vec::new();
    let mut redactor = Redactor::new(Leniency::Possible);
    redactor.push(text.as_bytes(), &mut |part| hidden.extend_from_slice(part));
    redactor.finish(&mut |part| hidden.extend_from_slice(part));
    String::from_utf8(hidden).expect("UTF-8 as before")
}

fn narrow(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).expect("ASCII"),
            _ => c,
        })
        .collect()
}

/// Which groups can still be read in what was redacted.
fn visible(kind: Kind, groups: &[String], between: &str, text: &str) -> usize {
    let undone = if between.is_empty() { text.to_owned() } else { text.replace(between, "") };
    let undone = narrow(&undone);
    let secret = if kind == Kind::ProductKey { &groups[..4] } else { groups };
    secret.iter().filter(|group| undone.contains(group.as_str())).count()
}

fn accepts(kind: Kind, text: &str) -> bool {
    let mut errors = 0;
    let assessment = check_as(kind, text, &mut |issue: Issue| errors += usize::from(issue.severity == Severity::Error));
    errors == 0 && assessment.is_sound()
}

#[test]
fn no_spelling_stays_visible_in_any_surrounding() {
    let all = spellings();
    assert!(all.len() >= 150, "{}", all.len());
    let (mut tried, mut leaks) = (0, Vec::new());
    for Spelling { name, spell, between, is_typed } in &all {
        for (kind, id) in IDENTIFIERS {
            let groups: Vec<String> = id.split(' ').map(String::from).collect();
            let spelled = spell(&groups);
            if *is_typed && !accepts(kind, &spelled) && !name.starts_with("labels") {
                println!("check refuses {kind}: {name}");
            }
            for (surrounding, before, behind) in SURROUNDINGS {
                tried += 1;
                let text = format!("{before}{spelled}{behind}");
                let hidden = redacted(&text);
                let seen = visible(kind, &groups, between, &hidden);
                if seen > 0 {
                    leaks.push(format!("{kind} {} ({surrounding}): {name}: {seen} visible", groups[0].len()));
                }
            }
        }
    }
    assert!(leaks.is_empty(), "{} of {tried}:\n{}", leaks.len(), leaks.join("\n"));
}

type Arrange = fn(&[String], &str) -> String;

/// Where identifiers are that nobody looks for: in lists, in logs, cut by other formats.
const ARRANGEMENTS: [(&str, Arrange); 12] = [
    ("a row", |groups, joint| format!("PC-17 said {} at 10:15\n", groups.join(joint))),
    ("each digit", |groups, joint| {
        let digits: Vec<String> = groups.concat().chars().map(String::from).collect();
        format!("PC-17 said {} at 10:15\n", digits.join(joint))
    }),
    ("labelled", |groups, joint| {
        format!("{}\n", each(groups, |index, group| format!("{}: {group}", letter(index))).join(joint))
    }),
    ("numbers around", |groups, joint| format!("order 123456 {} 778899\n", groups.join(joint))),
    ("a log", |groups, _| {
        each(groups, |second, group| {
            format!("2026-11-29 10:15:{second:02} INFO app[4711] step {second} of setup value={group} received\n")
        })
        .concat()
    }),
    ("bold", |groups, _| each(groups, |_, group| format!("**{group}**")).join(" ")),
    ("spans", |groups, _| groups.concat().chars().map(|digit| format!("<span class=\"d\">{digit}</span>")).collect()),
    ("entities", |groups, _| groups.concat().chars().map(|digit| format!("&#{};", digit as u32)).collect()),
    ("fields", |groups, _| {
        format!("{{{}}}", each(groups, |index, group| format!("\"part{}\": \"{group}\"", index + 1)).join(", "))
    }),
    ("elements", |groups, _| each(groups, |index, group| format!("  <Group n=\"{index}\">{group}</Group>\n")).concat()),
    ("a column", |groups, _| each(groups, |index, group| format!("PC-{index},{group},ok\n")).concat()),
    ("words", |groups, _| format!("first {}.", groups.join(", then "))),
];

fn each(groups: &[String], show: fn(usize, &String) -> String) -> Vec<String> {
    groups.iter().enumerate().map(|(index, group)| show(index, group)).collect()
}

fn letter(index: usize) -> char {
    char::from(b'A' + index as u8)
}

/// Groups that agree with their check digits.
fn groups() -> impl Strategy<Value = Vec<String>> {
    let group = |width: usize| {
        prop::collection::vec(b'0'..=b'9', width - 1).prop_map(|front| {
            let front = String::from_utf8(front).expect("digits");
            format!("{front}{}", naive::check_digit(&front))
        })
    };
    select(vec![(8, 6), (9, 6), (9, 7)]).prop_flat_map(move |(count, width)| prop::collection::vec(group(width), count))
}

proptest! {
    #![proptest_config(config(2000))]

    /// Also when a digit is wrong: whoever guesses it has the identifier.
    #[test]
    fn no_arrangement_shows_an_identifier_or_a_damaged_one(
        ids in prop::collection::vec(groups(), 1..4),
        arrangement in select(&ARRANGEMENTS[..]),
        joint in select(&["-", " ", "\u{2013}", ", ", "\t", "  ", " | ", "<br>", "\\n"][..]),
        slip in prop::option::of((any::<Index>(), any::<Index>(), 1..10u8)),
    ) {
        let mut ids = ids;
        if let Some((group, place, by)) = slip {
            let group = group.index(ids[0].len());
            let place = place.index(ids[0][group].len());
            let digit = (ids[0][group].as_bytes()[place] - b'0' + by) % 10;
            ids[0][group].replace_range(place..=place, &digit.to_string());
        }
        let text: String = ids.iter().map(|groups| arrangement.1(groups, joint) + "\n").collect();
        let hidden = narrow(&redacted(&text));
        let hidden: String = hidden.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '*').collect();
        // What is around the groups may be the same digits.
        let stars: Vec<String> = ids[0].iter().map(|group| "*".repeat(group.len())).collect();
        let around: String = narrow(&arrangement.1(&stars, joint)).chars().filter(char::is_ascii_alphanumeric).collect();
        for group in ids.iter().flatten().filter(|group| !around.contains(group.as_str())) {
            prop_assert!(!hidden.contains(group.as_str()), "{}: a group can be read", arrangement.0);
        }
    }
}

#[test]
fn a_long_gap_after_an_identifier_takes_no_memory_and_hides_nothing_less() {
    let (_, id) = IDENTIFIERS[1];
    let text = format!("{}{}.", id.replace(' ', "\u{2013}"), " ".repeat(300_000));
    let hidden = redacted(&text);
    assert_eq!(hidden, format!("{}{}.", ["******"; 9].join("\u{2013}"), " ".repeat(300_000)));
}

/// What is kept does not grow with a word, a row or a tag.
#[test]
fn what_is_kept_is_bounded() {
    const FAR: usize = 64 * 1024;
    for piece in ["Q", "7", "7 ", "é", "<", "\\", "&#", "123456 ", "123456 x ", "TVRH6-", "0\n", "=\n", "0\u{200B}"] {
        let mut sweep = Sweep::new(Scanner::new(Leniency::Possible));
        let piece = piece.repeat(4096);
        let mut length = 0;
        for _ in 0..100 {
            sweep.push(piece.as_bytes(), &mut |_| {});
            length += piece.len();
            assert!(length - sweep.settled() < FAR, "{} bytes of {:?}", length - sweep.settled(), piece.chars().next());
        }
    }
}

/// Groups with labels that are cut once more, labels that look like the escapes of mails, and attributes of tags.
/// The decimal digits of Unicode, the zero of each script first.
fn digits_of_all_scripts() -> Vec<Vec<char>> {
    let is_digit = regex::Regex::new(r"^\p{Nd}$").expect("a class");
    let all: Vec<char> = ('\u{80}'..=char::MAX).filter(|c| is_digit.is_match(c.encode_utf8(&mut [0; 4]))).collect();
    all.chunks(10).map(<[char]>::to_vec).collect()
}

#[test]
fn digits_of_other_scripts_are_hidden() {
    let scripts = digits_of_all_scripts();
    assert!(scripts.len() > 60, "{}", scripts.len());
    for (_, id) in &IDENTIFIERS[1..] {
        for digits in &scripts {
            let spell =
                |group: &str| -> String { group.bytes().map(|byte| digits[usize::from(byte - b'0')]).collect() };
            let groups: Vec<String> = id.split(' ').map(spell).collect();
            let escaped: String = groups[0].chars().map(|digit| format!("&#x{:X};", u32::from(digit))).collect();
            for text in [groups.join("-"), groups.concat(), [&escaped, &*groups[1..].join("-")].join("-")] {
                let hidden = redacted(&text);
                let shown = hidden.chars().filter(|c| digits.contains(c)).count() + hidden.matches("&#").count();
                assert_eq!(shown, 0, "{hidden}");
            }
        }
    }
    // A raised number is none: it is the mark of a footnote.
    assert_eq!(redacted("see 2\u{B2} and \u{2075}\u{2076}"), "see 2\u{B2} and \u{2075}\u{2076}");
}

#[test]
fn rows_of_a_wrapped_identifier_are_hidden_behind_the_name_of_their_file() {
    for (_, id) in &IDENTIFIERS[1..] {
        let digits: String = id.split(' ').collect();
        for width in [16, 18, 20, 21, 24, 27, 32, 40] {
            for (before, behind) in [
                ("dlv.txt:1:", ""),
                ("logs/dlv-1.txt:9:", ""),
                ("Nov 30 12:00:01 host app[17]: ", " |"),
                ("id=", ""),
                ("line1=", ""),
                ("row ", " end of it"),
                ("表 ", " まで"),
                ("0x7ffe0010: \"", "\""),
            ] {
                let rows: Vec<&str> =
                    digits.as_bytes().chunks(width).map(|row| str::from_utf8(row).expect("digits")).collect();
                let lines: String = rows.iter().map(|row| format!("{before}{row}{behind}\n")).collect();
                // A table has one below the other.
                let text = format!("{}{before}License Status: Licensed\n", lines.repeat(3));
                let hidden = redacted(&text);
                assert!(rows.iter().all(|row| !hidden.contains(row)), "{width}: {hidden}");
                assert_eq!(hidden.len(), text.len());
                assert!(hidden.ends_with("License Status: Licensed\n"), "{hidden}");
            }
        }
    }
    // Hashes, serial numbers and sizes in a list are none.
    for text in [
        "a:1:12345678901234567890\nb:2:12345678901234567890\nc:3:12345678901234567890\nd:4:12345678901234567890\n",
        "total 12345678901234567890123 bytes\n\nfree 12345678901234567890123 bytes\n",
    ] {
        assert_eq!(redacted(text), text);
    }
}

#[test]
fn labels_and_attributes_hide_no_group() {
    for (_, id) in &IDENTIFIERS[1..] {
        hides_labelled_groups(&id.split(' ').collect::<Vec<_>>());
    }
}

fn hides_labelled_groups(groups: &[&str]) {
    let each = |show: &dyn Fn(usize, &str) -> String| -> Vec<String> {
        groups.iter().enumerate().map(|(index, group)| show(index + 1, group)).collect()
    };
    let cut = |group: &str| format!("{} {}", &group[..3], &group[3..]);
    let texts = [
        each(&|number, group| format!("Group {number}: {}", cut(group))).join("\n"),
        each(&|number, group| format!("{number}. {}", cut(group))).join("\n"),
        each(&|number, group| format!("Group {number}: {}", spread(group))).join("; "),
        each(&|number, group| format!("{number}. {}", spread(group))).join("\n"),
        each(&|number, group| format!("{number}={group}")).join(" "),
        each(&|number, group| format!("Group {number}={group}")).join(" "),
        groups.join("="),
        format!("<k v=\"{}\"/>", groups.join(",")),
        format!("<k v=\"{}\"/>", groups.join("\u{2013}")),
        format!("<iid {}/>", each(&|number, group| format!("g{number}=\"{group}\"")).join(" ")),
        format!("<!-- {} -->", groups.join("  ")),
        each(&|number, group| format!("グループ{number}{group}")).join("  "),
        each(&|_, group| format!("1714567890.123456 INFO [main] group: {group}")).join("\n"),
        each(&|_, group| format!("[ 1234.567890] INFO [main] group: {group}")).join("\n"),
        groups.join("\\342\\200\\223"),
        groups.join("?"),
    ];
    for text in &texts {
        let hidden = redacted(text);
        let left: Vec<&&str> =
            groups.iter().filter(|group| narrow(&hidden).replace(' ', "").contains(**group)).collect();
        assert!(left.is_empty(), "{left:?} of {text} in {hidden}");
    }
}

/// A key of which a character or a group is missing is one to whoever guesses that; in attributes it is one as well.
#[test]
fn keys_are_hidden_in_tags_and_when_a_part_of_them_is_missing() {
    for key in [
        "TVRH6-WHNXV-R9WG3-9XRFY-M?832",
        "TVRH6-W*NXV-R9WG3-9XRFY-MY832",
        "TVRH6-WHNXV-R9WG3-9XRFY",
        "keyTVRH6WHNXV-R9WG39XRFYMY832",
        "TVRH-6WHN-XVR9-W39X-RFYM-Y832x",
        "Key7 tpjfrbvhgwbw2r86qph6rtm4",
        "TVRH6-WHNXV-*****-9XRFY-MY832",
        "TVRH6\\342\\200\\223WHNXV\\342\\200\\223R9WG3\\342\\200\\2239XRFY\\342\\200\\223MY832",
    ] {
        let hidden = redacted(key);
        let left = |part: &str| hidden.contains(part);
        assert!(!["TVRH6", "TVRH-", "9XRFY", "39X", "tpjfr"].into_iter().any(left), "{hidden}");
    }
    for key in [
        "<k v=\"TVRH6\u{2013}WHNXV\u{2013}R9WG3\u{2013}9XRFY\u{2013}MY832\"/>",
        "<k v=\"xTVRH6-WHNXV-R9WG3-9XRFY-MY832\"/>",
    ] {
        assert!(!redacted(key).contains("WHNXV"), "{key}");
    }
    let columns = "| x | x | x | x | x |\n".repeat(6);
    assert_eq!(redacted(&columns), columns);
}

fn spread(group: &str) -> String {
    group.chars().map(String::from).collect::<Vec<_>>().join(" ")
}
