//! Typing, key by key: what the screen shows, where the caret stands, what is said of each group.
//!
//! Knows the keys of a keyboard as words. Shows invented and published identifiers only.

use std::fmt::Write as _;

use offhook::entry::Entry;
use offhook::{Kind, Layout, Severity};

/// Presses keys one after the other; a line each: key, display with the caret as `|`, verdicts, what is missing, errors.
fn ladder(mut entry: Entry, keys: &[&str]) -> String {
    let mut text = String::new();
    for key in keys {
        press(&mut entry, key);
        let _ = writeln!(text, "{key:<7} {}", shown(&entry));
    }
    text
}

fn press(entry: &mut Entry, key: &str) {
    match key {
        "left" => drop(entry.left()),
        "right" => drop(entry.right()),
        "home" => entry.home(),
        "end" => entry.end(),
        "erase" => drop(entry.erase()),
        "delete" => drop(entry.delete()),
        "clear" => entry.clear(),
        _ => match key.strip_prefix("paste ") {
            Some(pasted) => entry.paste(pasted).expect("there is room"),
            None => key.chars().for_each(|c| entry.push(c).expect("there is room")),
        },
    }
}

fn shown(entry: &Entry) -> String {
    let view = entry.view();
    let mut painted: Vec<char> = view.text().chars().collect();
    painted.insert(view.caret(), '|');
    let painted: String = painted.into_iter().collect();
    let groups: Vec<String> = view
        .groups()
        .map(|group| {
            let missing = if group.missing > 0 { format!("-{}", group.missing) } else { String::new() };
            format!("{}:{}{missing}", group.label, group.verdict)
        })
        .collect();
    let errors: Vec<String> = view
        .issues()
        .filter(|issue| issue.severity == Severity::Error)
        .map(|issue| format!("{issue} <{}>", &view.text()[issue.span.start..issue.span.end]))
        .collect();
    let missing = view.missing().map_or(String::from("?"), |missing| missing.to_string());
    format!("{painted:<30} {} [{}] missing {missing} {}", view.verdict(), groups.join(" "), errors.join("; "))
}

fn confirmation_id() -> Entry {
    Entry::new(Kind::ConfirmationId)
}

#[test]
fn digits_fall_into_blocks_by_themselves() {
    let keys =
        ["4", "1", "5", "6", "3", "5", "3", "erase", "erase", "5", "-", "3", "0", "5", "2", "8", "7", "erase", "6"];
    insta::assert_snapshot!(ladder(confirmation_id(), &keys));
}

#[test]
fn a_digit_in_the_middle_is_put_right_where_it_is() {
    let keys = [
        "paste 415635 305286 761940",
        "left",
        "left",
        "left",
        "left",
        "left",
        "left",
        "left",
        "left",
        "left",
        "erase",
        "3",
        "right",
        "right",
        "delete",
        "8",
        "end",
        "2",
    ];
    insta::assert_snapshot!(ladder(confirmation_id(), &keys));
}

#[test]
fn full_width_digits_and_labels_are_read_as_meant() {
    let keys =
        ["Ａ", "：", "４１５６３５", "　", "３", "０", "ー", "paste B: 305286", "clear", "paste A:415635 B:305286"];
    insta::assert_snapshot!(ladder(confirmation_id(), &keys));
}

#[test]
fn a_stray_letter_stays_until_it_is_erased() {
    let keys = ["4", "1", "x", "5", "left", "erase", "end", "O", "3", "5", "3", "0"];
    insta::assert_snapshot!(ladder(confirmation_id(), &keys));
}

#[test]
fn a_group_that_is_left_short_stays_short() {
    let keys = ["41563", " ", "3", "05286", "761940", "home", "right", "right", "right", "right", "right", "5"];
    insta::assert_snapshot!(ladder(confirmation_id(), &keys));
}

#[test]
fn groups_of_seven_are_known_by_their_layout() {
    let keys = ["020650", "7", "1", "erase", "erase", "erase"];
    insta::assert_snapshot!(ladder(Entry::with_layout(Layout::NineBySeven), &keys));
}

#[test]
fn groups_of_an_installation_id_show_as_soon_as_they_can_be_told() {
    let keys = ["02065", "0", "7", "70493", "837252", "929082"];
    insta::assert_snapshot!(ladder(Entry::new(Kind::InstallationId), &keys));
}

#[test]
fn a_key_gets_its_dashes_and_capitals() {
    let keys = ["tvrh", "6", "w", "hnxv", "r", "erase", "paste -r9wg3-9xrfy-my832", "0"];
    insta::assert_snapshot!(ladder(Entry::new(Kind::ProductKey), &keys));
}

#[test]
fn a_composition_is_replaced_in_one_step() {
    let mut entry = confirmation_id();
    entry.paste("4156").expect("there is room");
    let mut steps = String::new();
    let mut composed = 0;
    for composition in ["３", "３５", "３５３", "35 3"] {
        let start = entry.view().caret() - composed;
        entry.replace(start..start + composed, composition).expect("there is room");
        composed = entry.view().caret() - start;
        let _ = writeln!(steps, "{composition:<4} {}", shown(&entry));
    }
    insta::assert_snapshot!(steps);
}

#[test]
fn an_entry_that_is_full_says_so_and_keeps_what_it_has() {
    let mut entry = confirmation_id();
    let long = "4".repeat(400);
    entry.paste(&long).expect("there is room");
    let before = entry.view().text().to_owned();
    assert!(entry.paste(&long).is_err());
    assert_eq!(entry.view().text(), before);
    assert!(entry.replace(0..1, &long).is_err());
    assert_eq!(entry.view().text(), before);
}

#[test]
fn debug_shows_no_digit() {
    let mut entry = confirmation_id();
    entry.paste("777777").expect("there is room");
    assert!(!format!("{entry:?}{:?}", entry.view()).contains('7'));
}
