//! Typing, key by key: what the screen shows, where the caret stands, what is said of each group.
//!
//! Shows invented and published identifiers only.

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
        _ if key.starts_with("to ") => entry.move_to(key[3..].parse().expect("a number")),
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
fn keys_at_the_ends_do_nothing() {
    let keys =
        ["erase", "delete", "left", "right", "41", "right", "delete", "home", "left", "erase", "delete", "delete"];
    insta::assert_snapshot!(ladder(confirmation_id(), &keys));
}

#[test]
fn a_gap_that_was_typed_is_erased_like_a_digit() {
    let keys = ["41563", "-", "305", "left", "left", "left", "erase", "left", "erase", "erase"];
    insta::assert_snapshot!(ladder(confirmation_id(), &keys));
}

#[test]
fn the_caret_goes_where_it_is_sent() {
    let keys = ["paste 415635 305286", "to 0", "to 6", "to 7", "to 8", "erase", "0", "to 99", "home", "delete", "8"];
    insta::assert_snapshot!(ladder(confirmation_id(), &keys));
}

#[test]
fn what_is_not_shown_is_stepped_over() {
    let keys =
        ["paste CID: A:415635 B:305286", "home", "erase", "right", "to 7", "9", "erase", "end", "left", "delete"];
    insta::assert_snapshot!(ladder(confirmation_id(), &keys));
}

#[test]
fn a_space_inside_a_group_is_stepped_over() {
    let keys = ["41 56", "left", "left", "erase", "erase", "right", "right", "right", "erase"];
    insta::assert_snapshot!(ladder(confirmation_id(), &keys));
}

#[test]
fn an_unread_digit_keeps_its_place() {
    let keys = ["415", "?", "35", "3", "left", "left", "left", "left", "erase", "6"];
    insta::assert_snapshot!(ladder(confirmation_id(), &keys));
}

#[test]
fn a_whole_labelled_confirmation_id_is_pasted() {
    let whole = "paste 確認 ID: A: 415635 B: 305286 C: 761940 D: 283503 E: 592176 F: 634083 G: 177461 H: 859316";
    insta::assert_snapshot!(ladder(confirmation_id(), &[whole, "left", "erase", "1", "to 9", "erase", "5"]));
}

#[test]
fn an_installation_id_that_was_wrapped_is_whole_in_the_end() {
    let rows = ["paste 02065077049383725292908219577", "\n", "3", "527024195725", "809211989214"];
    insta::assert_snapshot!(ladder(Entry::with_layout(Layout::NineBySix), &rows));
    insta::assert_snapshot!(ladder(Entry::new(Kind::InstallationId), &rows));
}

#[test]
fn the_last_groups_of_an_installation_id_are_shown_like_the_first() {
    let keys = ["paste 02065077049383725292908219577352702419572580921", "1", "9", "8"];
    insta::assert_snapshot!(ladder(Entry::with_layout(Layout::NineBySix), &keys));
    insta::assert_snapshot!(ladder(Entry::new(Kind::InstallationId), &keys));
}

#[test]
fn a_first_group_that_may_be_of_six_or_seven_waits() {
    for keys in [["314159", "6", "265358", "4"], ["020650", "5", "770493", "1"], ["020651", " ", "770493", " "]] {
        insta::assert_snapshot!(ladder(Entry::new(Kind::InstallationId), &keys));
    }
}

#[test]
fn identifiers_of_the_windows_xp_era_are_typed_by_their_layouts() {
    let keys = ["paste 02065077049383725292908219577352702419572580921", "1", "4", "2", "erase"];
    insta::assert_snapshot!(ladder(Entry::with_layout(Layout::EightBySixAndTwo), &keys));
    let keys = ["paste 41563530528676194028350359217663408317746", "1", "8", "erase"];
    insta::assert_snapshot!(ladder(Entry::with_layout(Layout::SevenBySix), &keys));
}

#[test]
fn a_digit_in_the_middle_is_replaced_in_one_step() {
    let mut entry = confirmation_id();
    entry.paste("415635 305286 761940").expect("there is room");
    let mut steps = String::new();
    for (range, with) in
        [(7..8, "８"), (7..8, "3"), (0..6, ""), (0..0, "415635 "), (15..15, "1"), (90..99, "2"), (0..99, "")]
    {
        entry.replace(range.clone(), with).expect("there is room");
        let _ = writeln!(steps, "{range:<7?} {with:<7} {}", shown(&entry));
    }
    insta::assert_snapshot!(steps);
}

#[test]
fn control_characters_are_shown_and_kept_within_bounds() {
    let mut entry = confirmation_id();
    entry.paste(&"\u{1}".repeat(512)).expect("there is room");
    assert_eq!(entry.view().text(), "\u{FFFD}".repeat(512));
    assert_eq!(entry.view().caret(), 512);
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
