//! Files of strangers, by hand and at random.
//!
//! Knows the law and the built-in files as raw material. Must not know how files are read.

#![cfg(feature = "guidance")]

#[path = "promises/books.rs"]
mod books;

use std::fs;

use proptest::prelude::*;

/// A small book in one text: a rule, a flow with a jump, messages.
const SMALL: &str = "%% rules/a.toml\norder = 1\n[fact.room]\nvalues = [\"a\", \"b\"]\n[[rule]]\nid = \"A-1\"\n\
    when = { room = [\"a\"] }\nroad = \"a\"\n[[rule]]\nid = \"A-2\"\nroad = \"a\"\n%% flows/a.toml\nid = \"a\"\n\
    [[section]]\nid = \"s\"\nstyle = \"steps\"\n[[section.step]]\nid = \"t\"\nthen = \"s\"\nshow = \"groups\"\n\
    %% locales/ja/a.ftl\nstep-t = { $room -> [a] { step-t } *[b] { -x } }\ntitle-a = { title-a }\n%= room=a\n";

#[test]
fn files_that_point_at_themselves_do_no_harm() {
    books::files_of_strangers_do_no_harm(SMALL);
    let deep = format!("%% locales/en/a.ftl\nstep-t = {}x{}\n", "{ ".repeat(400), " }".repeat(400));
    books::files_of_strangers_do_no_harm(&format!("{SMALL}{deep}"));
    let selects = format!("%% locales/ja/a.ftl\nstep-t = {}x\n", "{ $room ->\n   *[a] ".repeat(200));
    books::files_of_strangers_do_no_harm(&format!("{SMALL}{selects}"));
}

#[test]
fn a_file_that_is_too_long_is_refused() {
    let mut book = offhook::guidance::Book::empty();
    let fault =
        book.add("rules/a.toml", &"#".repeat(offhook::guidance::Book::MOST_BYTES + 1)).expect_err("it is too long");
    assert_eq!(fault.code(), "too-long");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_files_do_no_harm(at in 0.0..1.0_f64, with in ".{0,12}", file in 0..4_usize) {
        let name = ["rules/office.toml", "flows/office-repair.toml", "locales/ja/office.ftl", "sources/others.toml"][file];
        let text = fs::read_to_string(format!("guidance/{name}")).expect("the file is there");
        let mut place = (text.len() as f64 * at) as usize;
        while !text.is_char_boundary(place) {
            place -= 1;
        }
        let damaged = format!("{SMALL}%% {name}\n{}{with}{}", &text[..place], &text[place..]);
        books::files_of_strangers_do_no_harm(&damaged);
    }

    #[test]
    fn damaged_small_files_do_no_harm(at in 0..SMALL.len(), cut in 0..30_usize, with in "[a-z\"\\[\\]{}$=%\n *>-]{0,8}") {
        let (mut start, mut end) = (at, (at + cut).min(SMALL.len()));
        while !SMALL.is_char_boundary(start) { start -= 1; }
        while !SMALL.is_char_boundary(end) { end += 1; }
        books::files_of_strangers_do_no_harm(&format!("{}{with}{}", &SMALL[..start], &SMALL[end..]));
    }
}

#[test]
fn braces_without_end_do_no_harm() {
    for text in ["{ ".repeat(200_000), format!("{}x{}", "{ ".repeat(100_000), " }".repeat(100_000))] {
        books::files_of_strangers_do_no_harm(&format!("%% locales/en/a.ftl\nstep-t = {text}\n"));
    }
    let selects = "{ $room ->\n *[a] ".repeat(40_000);
    books::files_of_strangers_do_no_harm(&format!("%% locales/en/a.ftl\nstep-t = {selects}\n"));
    let arrays = format!("%% rules/a.toml\norder = {}\n", "[".repeat(400_000));
    books::files_of_strangers_do_no_harm(&arrays);
}
