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
    let (verdict, groups, errors) = (view.verdict(), groups.join(" "), errors.join("; "));
    format!("{painted:<30} {verdict} [{groups}] missing {missing} {errors}").trim_end().to_owned()
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
    insta::assert_snapshot!(ladder(confirmation_id(), &keys), @r"
    Ａ       Ａ|                             incomplete [] missing 48 nothing to check <Ａ>
    ：       Ａ：|                            incomplete [] missing 48 nothing to check <Ａ：>
    ４１５６３５  415635|                        incomplete [A:plausible] missing 42 expected 8 groups, found 1 <415635>
    　       415635 |                       incomplete [A:plausible] missing 42 expected 8 groups, found 1 <415635>
    ３       415635 3|                      incomplete [A:plausible B:incomplete-5] missing 41 expected 48 digits, found 7 <415635 3>
    ０       415635 30|                     incomplete [A:plausible B:incomplete-4] missing 40 expected 48 digits, found 8 <415635 30>
    ー       415635 30 |                    incomplete [A:plausible B:incomplete-4] missing 40 expected 48 digits, found 8 <415635 30>
    paste B: 305286 415635 303052 86|              incomplete [A:plausible B:well-formed C:incomplete-4] missing 34 group B: check digit does not match <303052>; group C: labelled B <>; expected 48 digits, found 14 <415635 303052 86>
    clear   |                              incomplete [] missing 48 nothing to check <>
    paste A:415635 B:305286 415635 305286|                 incomplete [A:plausible B:plausible] missing 36 expected 8 groups, found 2 <415635 305286>
    ");
}

#[test]
fn a_stray_letter_stays_until_it_is_erased() {
    let keys = ["4", "1", "x", "5", "left", "erase", "end", "O", "3", "5", "3", "0"];
    insta::assert_snapshot!(ladder(confirmation_id(), &keys), @r"
    4       4|                             incomplete [A:incomplete-5] missing 47 expected 48 digits, found 1 <4>
    1       41|                            incomplete [A:incomplete-4] missing 46 expected 48 digits, found 2 <41>
    x       41x|                           impossible [A:impossible-3] missing 45 group A: unexpected character <x>; expected 48 digits, found 3 <41x>
    5       41x5|                          impossible [A:impossible-2] missing 44 group A: unexpected character <x>; expected 48 digits, found 4 <41x5>
    left    41x|5                          impossible [A:impossible-2] missing 44 group A: unexpected character <x>; expected 48 digits, found 4 <41x5>
    erase   41|5                           incomplete [A:incomplete-3] missing 45 expected 48 digits, found 3 <415>
    end     415|                           incomplete [A:incomplete-3] missing 45 expected 48 digits, found 3 <415>
    O       415O|                          impossible [A:impossible-2] missing 44 group A: `O` cannot occur here, expected `0` <O>; expected 48 digits, found 4 <415O>
    3       415O3|                         impossible [A:impossible-1] missing 43 group A: `O` cannot occur here, expected `0` <O>; expected 48 digits, found 5 <415O3>
    5       415O35|                        impossible [A:impossible] missing 42 group A: `O` cannot occur here, expected `0` <O>; expected 8 groups, found 1 <415O35>
    3       415O35 3|                      impossible [A:impossible B:incomplete-5] missing 41 group A: `O` cannot occur here, expected `0` <O>; expected 48 digits, found 7 <415O35 3>
    0       415O35 30|                     impossible [A:impossible B:incomplete-4] missing 40 group A: `O` cannot occur here, expected `0` <O>; expected 48 digits, found 8 <415O35 30>
    ");
}

#[test]
fn a_group_that_is_left_short_stays_short() {
    let keys = ["41563", " ", "3", "05286", "761940", "home", "right", "right", "right", "right", "right", "5"];
    insta::assert_snapshot!(ladder(confirmation_id(), &keys), @r"
    41563   41563|                         incomplete [A:incomplete-1] missing 43 expected 48 digits, found 5 <41563>
            41563 |                        incomplete [A:incomplete-1] missing 43 expected 48 digits, found 5 <41563>
    3       41563 3|                       incomplete [A:incomplete-1 B:incomplete-5] missing 42 group A: expected 6 characters, found 5 <41563>; expected 48 digits, found 6 <41563 3>
    05286   41563 305286|                  incomplete [A:incomplete-1 B:plausible] missing 37 group A: expected 6 characters, found 5 <41563>; expected 48 digits, found 11 <41563 305286>
    761940  41563 305286 761940|           incomplete [A:incomplete-1 B:plausible C:plausible] missing 31 group A: expected 6 characters, found 5 <41563>; expected 48 digits, found 17 <41563 305286 761940>
    home    |41563 305286 761940           incomplete [A:incomplete-1 B:plausible C:plausible] missing 31 group A: expected 6 characters, found 5 <41563>; expected 48 digits, found 17 <41563 305286 761940>
    right   4|1563 305286 761940           incomplete [A:incomplete-1 B:plausible C:plausible] missing 31 group A: expected 6 characters, found 5 <41563>; expected 48 digits, found 17 <41563 305286 761940>
    right   41|563 305286 761940           incomplete [A:incomplete-1 B:plausible C:plausible] missing 31 group A: expected 6 characters, found 5 <41563>; expected 48 digits, found 17 <41563 305286 761940>
    right   415|63 305286 761940           incomplete [A:incomplete-1 B:plausible C:plausible] missing 31 group A: expected 6 characters, found 5 <41563>; expected 48 digits, found 17 <41563 305286 761940>
    right   4156|3 305286 761940           incomplete [A:incomplete-1 B:plausible C:plausible] missing 31 group A: expected 6 characters, found 5 <41563>; expected 48 digits, found 17 <41563 305286 761940>
    right   41563| 305286 761940           incomplete [A:incomplete-1 B:plausible C:plausible] missing 31 group A: expected 6 characters, found 5 <41563>; expected 48 digits, found 17 <41563 305286 761940>
    5       415635| 305286 761940          incomplete [A:plausible B:plausible C:plausible] missing 30 expected 8 groups, found 3 <415635 305286 761940>
    ");
}

#[test]
fn groups_of_seven_are_known_by_their_layout() {
    let keys = ["020650", "7", "1", "erase", "erase", "erase"];
    insta::assert_snapshot!(ladder(Entry::with_layout(Layout::NineBySeven), &keys), @r"
    020650  020650|                        incomplete [1:incomplete-1] missing 57 expected 54 or 63 digits, found 6 <020650>
    7       0206507|                       incomplete [1:well-formed] missing 56 group 1: check digit does not match <0206507>; expected 9 groups, found 1 <0206507>
    1       0206507 1|                     incomplete [1:well-formed 2:incomplete-6] missing 55 group 1: check digit does not match <0206507>; expected 54 or 63 digits, found 8 <0206507 1>
    erase   0206507|                       incomplete [1:well-formed] missing 56 group 1: check digit does not match <0206507>; expected 9 groups, found 1 <0206507>
    erase   020650|                        incomplete [1:incomplete-1] missing 57 expected 54 or 63 digits, found 6 <020650>
    erase   02065|                         incomplete [1:incomplete-2] missing 58 expected 54 or 63 digits, found 5 <02065>
    ");
}

#[test]
fn groups_of_an_installation_id_show_as_soon_as_they_can_be_told() {
    let keys = ["02065", "0", "7", "70493", "837252", "929082"];
    insta::assert_snapshot!(ladder(Entry::new(Kind::InstallationId), &keys), @r"
    02065   02065|                         incomplete [1:incomplete] missing ? expected 54 or 63 digits, found 5 <02065>
    0       020650|                        incomplete [1:plausible] missing ? expected 9 groups, found 1 <020650>
    7       020650 7|                      incomplete [1:plausible 2:incomplete] missing ? expected 54 or 63 digits, found 7 <020650 7>
    70493   020650 770493|                 incomplete [1:plausible 2:plausible] missing ? expected 9 groups, found 2 <020650 770493>
    837252  020650 770493 837252|          incomplete [1:plausible 2:plausible 3:plausible] missing ? expected 9 groups, found 3 <020650 770493 837252>
    929082  020650 770493 837252 929082|   incomplete [1:plausible 2:plausible 3:plausible 4:plausible] missing ? expected 9 groups, found 4 <020650 770493 837252 929082>
    ");
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
    insta::assert_snapshot!(steps, @r"
    ３    41563|                         incomplete [A:incomplete-1] missing 43 expected 48 digits, found 5 <41563>
    ３５   415635|                        incomplete [A:plausible] missing 42 expected 8 groups, found 1 <415635>
    ３５３  415635 3|                      incomplete [A:plausible B:incomplete-5] missing 41 expected 48 digits, found 7 <415635 3>
    35 3 415635 3|                      incomplete [A:plausible B:incomplete-5] missing 41 expected 48 digits, found 7 <415635 3>
    ");
}

#[test]
fn keys_at_the_ends_do_nothing() {
    let keys =
        ["erase", "delete", "left", "right", "41", "right", "delete", "home", "left", "erase", "delete", "delete"];
    insta::assert_snapshot!(ladder(confirmation_id(), &keys), @r"
    erase   |                              incomplete [] missing 48 nothing to check <>
    delete  |                              incomplete [] missing 48 nothing to check <>
    left    |                              incomplete [] missing 48 nothing to check <>
    right   |                              incomplete [] missing 48 nothing to check <>
    41      41|                            incomplete [A:incomplete-4] missing 46 expected 48 digits, found 2 <41>
    right   41|                            incomplete [A:incomplete-4] missing 46 expected 48 digits, found 2 <41>
    delete  41|                            incomplete [A:incomplete-4] missing 46 expected 48 digits, found 2 <41>
    home    |41                            incomplete [A:incomplete-4] missing 46 expected 48 digits, found 2 <41>
    left    |41                            incomplete [A:incomplete-4] missing 46 expected 48 digits, found 2 <41>
    erase   |41                            incomplete [A:incomplete-4] missing 46 expected 48 digits, found 2 <41>
    delete  |1                             incomplete [A:incomplete-5] missing 47 expected 48 digits, found 1 <1>
    delete  |                              incomplete [] missing 48 nothing to check <>
    ");
}

#[test]
fn a_gap_that_was_typed_is_erased_like_a_digit() {
    let keys = ["41563", "-", "305", "left", "left", "left", "erase", "left", "erase", "erase"];
    insta::assert_snapshot!(ladder(confirmation_id(), &keys), @r"
    41563   41563|                         incomplete [A:incomplete-1] missing 43 expected 48 digits, found 5 <41563>
    -       41563 |                        incomplete [A:incomplete-1] missing 43 expected 48 digits, found 5 <41563>
    305     41563 305|                     incomplete [A:incomplete-1 B:incomplete-3] missing 40 group A: expected 6 characters, found 5 <41563>; expected 48 digits, found 8 <41563 305>
    left    41563 30|5                     incomplete [A:incomplete-1 B:incomplete-3] missing 40 group A: expected 6 characters, found 5 <41563>; expected 48 digits, found 8 <41563 305>
    left    41563 3|05                     incomplete [A:incomplete-1 B:incomplete-3] missing 40 group A: expected 6 characters, found 5 <41563>; expected 48 digits, found 8 <41563 305>
    left    41563 |305                     incomplete [A:incomplete-1 B:incomplete-3] missing 40 group A: expected 6 characters, found 5 <41563>; expected 48 digits, found 8 <41563 305>
    erase   41563|3 05                     incomplete [A:well-formed B:incomplete-4] missing 40 group A: check digit does not match <415633>; expected 48 digits, found 8 <415633 05>
    left    4156|33 05                     incomplete [A:well-formed B:incomplete-4] missing 40 group A: check digit does not match <415633>; expected 48 digits, found 8 <415633 05>
    erase   415|330 5                      incomplete [A:well-formed B:incomplete-5] missing 41 group A: check digit does not match <415330>; expected 48 digits, found 7 <415330 5>
    erase   41|3305                        incomplete [A:well-formed] missing 42 group A: check digit does not match <413305>; expected 8 groups, found 1 <413305>
    ");
}

#[test]
fn the_caret_goes_where_it_is_sent() {
    let keys = ["paste 415635 305286", "to 0", "to 6", "to 7", "to 8", "erase", "0", "to 99", "home", "delete", "8"];
    insta::assert_snapshot!(ladder(confirmation_id(), &keys), @r"
    paste 415635 305286 415635 305286|                 incomplete [A:plausible B:plausible] missing 36 expected 8 groups, found 2 <415635 305286>
    to 0    |415635 305286                 incomplete [A:plausible B:plausible] missing 36 expected 8 groups, found 2 <415635 305286>
    to 6    415635| 305286                 incomplete [A:plausible B:plausible] missing 36 expected 8 groups, found 2 <415635 305286>
    to 7    415635 |305286                 incomplete [A:plausible B:plausible] missing 36 expected 8 groups, found 2 <415635 305286>
    to 8    415635 3|05286                 incomplete [A:plausible B:plausible] missing 36 expected 8 groups, found 2 <415635 305286>
    erase   415635 |05286                  incomplete [A:plausible B:incomplete-1] missing 37 expected 48 digits, found 11 <415635 05286>
    0       415635 0|05286                 incomplete [A:plausible B:well-formed] missing 36 group B: check digit does not match <005286>; expected 8 groups, found 2 <415635 005286>
    to 99   415635 005286|                 incomplete [A:plausible B:well-formed] missing 36 group B: check digit does not match <005286>; expected 8 groups, found 2 <415635 005286>
    home    |415635 005286                 incomplete [A:plausible B:well-formed] missing 36 group B: check digit does not match <005286>; expected 8 groups, found 2 <415635 005286>
    delete  |15635 005286                  incomplete [A:incomplete-1 B:well-formed] missing 37 group A: expected 6 characters, found 5 <15635>; group B: check digit does not match <005286>; expected 48 digits, found 11 <15635 005286>
    8       8|15635 005286                 incomplete [A:well-formed B:well-formed] missing 36 group A: check digit does not match <815635>; group B: check digit does not match <005286>; expected 8 groups, found 2 <815635 005286>
    ");
}

#[test]
fn what_is_not_shown_is_stepped_over() {
    let keys =
        ["paste CID: A:415635 B:305286", "home", "erase", "right", "to 7", "9", "erase", "end", "left", "delete"];
    insta::assert_snapshot!(ladder(confirmation_id(), &keys), @r"
    paste CID: A:415635 B:305286 415635 305286|                 incomplete [A:plausible B:plausible] missing 36 expected 8 groups, found 2 <415635 305286>
    home    |415635 305286                 incomplete [A:plausible B:plausible] missing 36 expected 8 groups, found 2 <415635 305286>
    erase   |415635 305286                 incomplete [A:plausible B:plausible] missing 36 expected 8 groups, found 2 <415635 305286>
    right   4|15635 305286                 incomplete [A:plausible B:plausible] missing 36 expected 8 groups, found 2 <415635 305286>
    to 7    415635 |305286                 incomplete [A:plausible B:plausible] missing 36 expected 8 groups, found 2 <415635 305286>
    9       415635 9|305286                incomplete [A:plausible B:impossible] missing 35 group B: expected 6 characters, found 7 <9305286>; expected 48 digits, found 13 <415635 9305286>
    erase   415635 |305286                 incomplete [A:plausible B:plausible] missing 36 expected 8 groups, found 2 <415635 305286>
    end     415635 305286|                 incomplete [A:plausible B:plausible] missing 36 expected 8 groups, found 2 <415635 305286>
    left    415635 30528|6                 incomplete [A:plausible B:plausible] missing 36 expected 8 groups, found 2 <415635 305286>
    delete  415635 30528|                  incomplete [A:plausible B:incomplete-1] missing 37 expected 48 digits, found 11 <415635 30528>
    ");
}

#[test]
fn a_space_inside_a_group_is_stepped_over() {
    let keys = ["41 56", "left", "left", "erase", "erase", "right", "right", "right", "erase"];
    insta::assert_snapshot!(ladder(confirmation_id(), &keys), @r"
    41 56   4156|                          incomplete [A:incomplete-2] missing 44 expected 48 digits, found 4 <4156>
    left    415|6                          incomplete [A:incomplete-2] missing 44 expected 48 digits, found 4 <4156>
    left    41|56                          incomplete [A:incomplete-2] missing 44 expected 48 digits, found 4 <4156>
    erase   4|56                           incomplete [A:incomplete-3] missing 45 expected 48 digits, found 3 <456>
    erase   |56                            incomplete [A:incomplete-4] missing 46 expected 48 digits, found 2 <56>
    right   5|6                            incomplete [A:incomplete-4] missing 46 expected 48 digits, found 2 <56>
    right   56|                            incomplete [A:incomplete-4] missing 46 expected 48 digits, found 2 <56>
    right   56|                            incomplete [A:incomplete-4] missing 46 expected 48 digits, found 2 <56>
    erase   5|                             incomplete [A:incomplete-5] missing 47 expected 48 digits, found 1 <5>
    ");
}

#[test]
fn an_unread_digit_keeps_its_place() {
    let keys = ["415", "?", "35", "3", "left", "left", "left", "left", "erase", "6"];
    insta::assert_snapshot!(ladder(confirmation_id(), &keys), @r"
    415     415|                           incomplete [A:incomplete-3] missing 45 expected 48 digits, found 3 <415>
    ?       415?|                          incomplete [A:incomplete-2] missing 44 group A: a `?` stands for an unread character <?>; expected 48 digits, found 4 <415?>
    35      415?35|                        incomplete [A:incomplete] missing 42 group A: a `?` stands for an unread character <?>; expected 8 groups, found 1 <415?35>
    3       415?35 3|                      incomplete [A:incomplete B:incomplete-5] missing 41 group A: a `?` stands for an unread character <?>; expected 48 digits, found 7 <415?35 3>
    left    415?35 |3                      incomplete [A:incomplete B:incomplete-5] missing 41 group A: a `?` stands for an unread character <?>; expected 48 digits, found 7 <415?35 3>
    left    415?35| 3                      incomplete [A:incomplete B:incomplete-5] missing 41 group A: a `?` stands for an unread character <?>; expected 48 digits, found 7 <415?35 3>
    left    415?3|5 3                      incomplete [A:incomplete B:incomplete-5] missing 41 group A: a `?` stands for an unread character <?>; expected 48 digits, found 7 <415?35 3>
    left    415?|35 3                      incomplete [A:incomplete B:incomplete-5] missing 41 group A: a `?` stands for an unread character <?>; expected 48 digits, found 7 <415?35 3>
    erase   415|35 3                       incomplete [A:incomplete-1 B:incomplete-5] missing 42 group A: expected 6 characters, found 5 <41535>; expected 48 digits, found 6 <41535 3>
    6       4156|35 3                      incomplete [A:plausible B:incomplete-5] missing 41 expected 48 digits, found 7 <415635 3>
    ");
}

#[test]
fn a_whole_labelled_confirmation_id_is_pasted() {
    let whole = "paste 確認 ID: A: 415635 B: 305286 C: 761940 D: 283503 E: 592176 F: 634083 G: 177461 H: 859316";
    insta::assert_snapshot!(ladder(confirmation_id(), &[whole, "left", "erase", "1", "to 9", "erase", "5"]));
}

#[test]
fn an_installation_id_that_was_wrapped_is_whole_in_the_end() {
    let rows = ["paste 02065077049383725292908219577", "\n", "3", "527024195725", "809211989214"];
    let entries = [Entry::with_layout(Layout::NineBySix), Entry::new(Kind::InstallationId)];
    insta::assert_snapshot!(entries.map(|entry| ladder(entry, &rows)).join("\n"));
}

#[test]
fn the_last_groups_of_an_installation_id_are_shown_like_the_first() {
    let keys = ["paste 02065077049383725292908219577352702419572580921", "1", "9", "8"];
    let entries = [Entry::with_layout(Layout::NineBySix), Entry::new(Kind::InstallationId)];
    insta::assert_snapshot!(entries.map(|entry| ladder(entry, &keys)).join("\n"));
}

#[test]
fn a_first_group_that_may_be_of_six_or_seven_waits() {
    let rows = [["314159", "6", "265358", "4"], ["020650", "5", "770493", "1"], ["020651", " ", "770493", " "]];
    insta::assert_snapshot!(rows.map(|keys| ladder(Entry::new(Kind::InstallationId), &keys)).join("\n"));
}

#[test]
fn identifiers_of_the_windows_xp_era_are_typed_by_their_layouts() {
    let keys = ["paste 02065077049383725292908219577352702419572580921", "1", "4", "2", "erase"];
    let installation_id = ladder(Entry::with_layout(Layout::EightBySixAndTwo), &keys);
    let keys = ["paste 41563530528676194028350359217663408317746", "1", "8", "erase"];
    let confirmation_id = ladder(Entry::with_layout(Layout::SevenBySix), &keys);
    insta::assert_snapshot!([installation_id, confirmation_id].join("\n"));
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
    insta::assert_snapshot!(steps, @r"
    7      ..8       ８       415635 8|05286 761940          incomplete [A:plausible B:well-formed C:plausible] missing 30 group B: check digit does not match <805286>; expected 8 groups, found 3 <415635 805286 761940>
    7      ..8       3       415635 3|05286 761940          incomplete [A:plausible B:plausible C:plausible] missing 30 expected 8 groups, found 3 <415635 305286 761940>
    0      ..6               |305286 761940                 incomplete [A:plausible B:plausible] missing 36 expected 8 groups, found 2 <305286 761940>
    0      ..0       415635  415635 |305286 761940          incomplete [A:plausible B:plausible C:plausible] missing 30 expected 8 groups, found 3 <415635 305286 761940>
    15     ..15      1       415635 305286 71|61940         incomplete [A:plausible B:plausible C:impossible] missing 29 group C: expected 6 characters, found 7 <7161940>; expected 48 digits, found 19 <415635 305286 7161940>
    90     ..99      2       415635 305286 71619402|        incomplete [A:plausible B:plausible C:impossible] missing 28 group C: expected 6 characters, found 8 <71619402>; expected 48 digits, found 20 <415635 305286 71619402>
    0      ..99              |                              incomplete [] missing 48 nothing to check <>
    ");
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

#[test]
fn a_word_in_front_of_a_group_is_not_torn_by_a_gap() {
    let groups = ["223622", "127272", "000000", "000000", "001001", "000000", "000000", "010002", "000000"];
    for word in ["Group", "group", "ブロック", "Block"] {
        let labelled = |(index, group)| format!("{word} {}: {group}", index + 1);
        let mut entry = Entry::with_layout(Layout::NineBySix);
        entry.paste(&groups.iter().enumerate().map(labelled).collect::<String>()).expect("it fits");
        assert_eq!(entry.view().text(), groups.join(" "), "{word}");
    }
}
