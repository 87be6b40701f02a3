//! `offhook check` as a person types: groups as arguments, groups at a terminal.

use crate::support::terminal::Terminal;
use crate::support::{CID, IID, KEY, offhook};

fn groups(id: &str) -> Vec<&str> {
    id.split('-').collect()
}

#[test]
fn groups_as_arguments_are_one_identifier() {
    for id in [IID, CID, KEY] {
        let (whole, apart) = (offhook(&["check", id]), offhook(&[&["check"][..], &groups(id)].concat()));
        assert_eq!(apart.stdout, whole.stdout);
        assert_eq!(apart.status, whole.status);
    }
    // Whole ones stay what they are: a text each.
    let two = offhook(&["check", "--language", "en", IID, CID]).stdout;
    assert!(two.contains("text 1: installation ID") && two.contains("text 2: confirmation ID"), "{two}");
}

/// What a terminal shows after these lines.
fn typed(arguments: &[&str], lines: &[&str], last: &str) -> String {
    let mut terminal = Terminal::start(100, 60, &[&["check", "--language", "en"], arguments].concat());
    terminal.wait_for("group by group");
    for line in lines {
        terminal.press(&format!("{line}\n"));
    }
    terminal.wait_for(last)
}

#[test]
fn groups_at_a_terminal_are_told_as_they_come_and_shown_in_full() {
    let wrong = CID.replacen("761940", "761941", 1);
    let lines = [groups(&wrong), vec![""]].concat();
    let screen = typed(&[], &lines, "Block C does not add up");
    for told in ["1 ok", "2 ok", "3 does not add up", "4 ok", "8 ok", "Eight groups"] {
        assert!(screen.contains(told), "{told}: {screen}");
    }
    assert!(screen.contains("415635 305286 761941"), "{screen}");
    // Nine groups are an installation ID, at once.
    let screen = typed(&[], &groups(IID), "installation ID: plausible");
    assert!(screen.contains("020650 770493 837252"), "{screen}");
    // Where it is said what is typed, the eighth block is the last.
    let screen = typed(&["--kind", "confirmation-id"], &groups(CID), "confirmation ID: plausible");
    assert!(screen.contains("H ok") && !screen.contains("Eight groups"), "{screen}");
}

#[test]
fn a_terminal_shows_no_key_and_nothing_with_mask() {
    let screen = typed(&[], &groups(KEY), "product key: plausible");
    assert!(screen.contains("***** ***** ***** ***** MY832"), "{screen}");
    let screen = typed(&["--mask", "--kind", "confirmation-id"], &groups(CID), "confirmation ID: plausible");
    assert!(screen.contains("****** ****** ******"), "{screen}");
}

#[test]
fn a_whole_identifier_ends_what_was_begun() {
    let screen = typed(&[], &["A 415635", CID], "confirmation ID: plausible");
    assert!(screen.contains("confirmation ID: not complete"), "{screen}");
}

#[test]
fn what_never_becomes_whole_is_told_all_the_same() {
    let screen = typed(&[], &["hello there"; 12], "Give a product key");
    assert!(screen.contains("hello there"), "{screen}");
}
