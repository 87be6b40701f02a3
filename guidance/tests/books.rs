//! Files of strangers, by hand and at random.

use std::fs;
use std::path::Path;

use offhook_guidance::{Advisor, Book, Day, Facts, Language, Next, Request, Script, Section};
use proptest::prelude::*;

use crate::promises::books;

/// A small book in one text: a rule, a flow with a jump, messages.
const SMALL: &str = "%% rules/a.toml\norder = 1\n[fact.room]\nvalues = [\"a\", \"b\"]\n[[rule]]\nid = \"A-1\"\n\
    when = { room = [\"a\"] }\nflow = \"a\"\n[[rule]]\nid = \"A-2\"\nflow = \"a\"\n%% flows/a.toml\nid = \"a\"\n\
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
fn the_seeds_of_fuzzing_do_no_harm() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds-books");
    let mut seeds = 0;
    for file in fs::read_dir(folder).expect("the seeds are there") {
        let text = fs::read_to_string(file.expect("a seed").path()).expect("a seed can be read");
        books::files_of_strangers_do_no_harm(&text);
        seeds += 1;
    }
    assert!(seeds > 3, "{seeds} seeds");
}

#[test]
fn a_file_that_is_too_long_is_refused() {
    let mut book = offhook_guidance::Book::empty();
    let fault =
        book.add("rules/a.toml", &"#".repeat(offhook_guidance::Book::MOST_BYTES + 1)).expect_err("it is too long");
    assert_eq!(fault.code(), "too-long");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_files_do_no_harm(at in 0.0..1.0_f64, with in ".{0,12}", file in 0..4_usize) {
        let name = ["rules/office.toml", "flows/office-repair.toml", "locales/ja/office.ftl", "sources/others.toml"][file];
        let text = fs::read_to_string(name).expect("the file is there");
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

/// A book of two flows, the first of which ends in a jump, with what the rules and the flow want ready.
const HANDED_ON: &str = "%% rules/a.toml\norder = 1\n[fact.room]\nvalues = [\"a\", \"b\"]\n\
    [[rule]]\nid = \"A-1\"\nwhen = { room = [\"a\"] }\nflow = \"a\"\nprepare = [\"pen\"]\n\
    [[rule]]\nid = \"A-2\"\nflow = \"b\"\n\
    %% flows/a.toml\nid = \"a\"\n[[section]]\nid = \"first\"\nstyle = \"steps\"\n\
    [[section.step]]\nid = \"look\"\n\
    [[section]]\nid = \"prepare\"\nstyle = \"list\"\n[[section.step]]\nid = \"paper\"\n\
    [[section]]\nid = \"over\"\nstyle = \"steps\"\n[[section.step]]\nid = \"hand-on\"\nthen = \"flow:b\"\n\
    [[section.step]]\nid = \"too-late\"\n\
    [[section]]\nid = \"never\"\nstyle = \"steps\"\n[[section.step]]\nid = \"not-here\"\n\
    %% flows/b.toml\nid = \"b\"\n[[section]]\nid = \"other\"\nstyle = \"steps\"\n[[section.step]]\nid = \"there\"\n\
    %% locales/en/a.ftl\nsection-prepare = Have ready\nstep-look = Look\u{1B}[31m \u{7}{ \"\\u009B\" }here\nhave-pen = A pen\n";

/// A book of the files of a text, each after a line `%% name`.
fn book(text: &str) -> Book {
    let mut book = Book::empty();
    for (name, content) in text.split("%% ").filter_map(|part| part.split_once('\n')) {
        book.add(name, content).expect("it reads");
    }
    book
}

/// The script to which the room `a` leads.
fn advised(book: &Book) -> Script {
    let day = "2026-11-21".parse::<Day>().expect("it is a day");
    let mut advisor = Advisor::new(book, &day);
    advisor.state("room", "a").expect("there is such a room");
    assert_eq!(advisor.ask(), Next::Done);
    advisor.advice(&Request::default(), &book.messages(Language::English)).expect("there is a flow").script
}

fn names(script: &Script) -> Vec<(&str, Vec<&str>)> {
    script.sections.iter().map(|section| (section.id.as_str(), steps_of(section))).collect()
}

fn steps_of(section: &Section) -> Vec<&str> {
    section.steps.iter().map(|step| step.id.as_str()).collect()
}

#[test]
fn a_step_that_leads_to_another_flow_ends_this_one() {
    let book = book(HANDED_ON);
    let day = "2026-11-21".parse::<Day>().expect("it is a day");
    let messages = book.messages(Language::English);
    let script = book.script("a", &Request::default(), &Facts::new(), &day, &messages).expect("there is such a flow");
    assert_eq!(names(&script), [("first", vec!["look"]), ("prepare", vec!["paper"]), ("over", vec!["hand-on"])]);
}

#[test]
fn what_a_flow_wants_ready_stands_with_what_the_rules_want_ready() {
    let script = advised(&book(HANDED_ON));
    assert_eq!(
        names(&script),
        [
            ("why", vec!["A-1"]),
            ("prepare", vec!["have-pen", "paper"]),
            ("first", vec!["look"]),
            ("over", vec!["hand-on"]),
            ("rules", vec!["A-1"]),
        ]
    );
}

#[test]
fn messages_of_strangers_command_no_terminal() {
    let script = advised(&book(HANDED_ON));
    let look = script.sections.iter().flat_map(|section| &section.steps).find(|step| step.id == "look");
    assert_eq!(look.map(|step| step.text.as_str()), Some("Look [31m   here"));
}

#[test]
fn a_rule_that_an_earlier_one_hides_is_found() {
    let rule = |id: &str, rest: &str| format!("[[rule]]\nid = \"{id}\"\n{rest}\n");
    let in_a = "when = { room = [\"a\"] }\n";
    let in_both = "when = { room = [\"a\", \"b\"] }\n";
    let shadowed = |first: &str, second: &str| -> usize {
        let rules = format!("{}{}", rule("A-1", first), rule("A-2", second));
        let facts = "order = 1\n[fact.room]\nvalues = [\"a\", \"b\"]\n";
        let faults = book(&format!("%% rules/a.toml\n{facts}{rules}")).verify();
        faults.iter().filter(|fault| fault.code() == "shadowed").count()
    };
    let flow = "flow = \"a\"";
    assert_eq!(shadowed(&format!("{in_a}{flow}"), &format!("{in_a}{flow}")), 1, "the same condition");
    assert_eq!(shadowed(&format!("{in_both}{flow}"), &format!("{in_a}{flow}")), 1, "a wider one in front");
    assert_eq!(shadowed(flow, &format!("{in_a}{flow}")), 1, "one that always holds in front");
    assert_eq!(shadowed(&format!("{in_a}{flow}"), &format!("{in_both}{flow}")), 0, "a narrower one in front");
    assert_eq!(shadowed(&format!("{in_a}{flow}"), flow), 0, "the fallback");
    assert_eq!(shadowed(&format!("{in_a}note = [\"x\"]"), &format!("{in_a}{flow}")), 0, "one that does not decide");
    assert_eq!(shadowed(&format!("{in_a}{flow}\nuntil = \"2027-01-01\""), &format!("{in_a}{flow}")), 0, "for a time");
}

/// A file from before flows had their name is refused with the field, not passed over.
#[test]
fn a_field_that_is_not_known_is_named() {
    let fault = Book::empty().add("rules/a.toml", "order = 1\n[[rule]]\nid = \"A-1\"\nroad = \"a\"\n");
    let fault = fault.expect_err("it has an unknown field");
    assert_eq!((fault.code(), fault.line()), ("toml", Some(4)));
    let told = fault.tell(&Book::empty().messages(Language::English));
    assert!(fault.to_string().contains("unknown field `road`, expected one of `id`, `when`, `flow`"), "{fault} {told}");
}

/// The examples of `docs/book.md` are files as they are read, each in the folder of the heading it is under.
#[test]
fn the_examples_of_the_manual_are_read() {
    let manual = include_str!("../../docs/book.md");
    let mut read = 0;
    for section in manual.split("\n## ").skip(1) {
        let heading = section.lines().next().expect("a heading").to_lowercase();
        let folder = if heading == "facts" { "rules" } else { &heading };
        for (number, block) in section.split("```toml\n").skip(1).enumerate() {
            let text = block.split("```").next().expect("the block ends");
            let needed = if folder == "rules" && !text.starts_with("order") { "order = 1\n" } else { "" };
            let name = if folder == "flows" { "hardware-change" } else { "a" };
            let path = format!("{folder}/{name}.toml");
            let fault = Book::empty().add(&path, &format!("{needed}{text}")).err();
            assert!(fault.is_none(), "example {number} under {heading}: {}", fault.expect("there is one"));
            read += 1;
        }
    }
    assert_eq!(read, 5, "examples in the manual");
}
