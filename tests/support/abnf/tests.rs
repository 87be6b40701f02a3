//! Holds the recogniser and the sentence maker to RFC 5234.

use super::*;

fn grammar(text: &str) -> Grammar {
    Grammar::read(&[text]).expect("the grammar of this test is sound")
}

fn matching<'a>(text: &str, inputs: &[&'a str]) -> Vec<&'a str> {
    let grammar = grammar(text);
    let matches = |input: &str| grammar.matches("start", &input.chars().collect::<Vec<_>>());
    inputs.iter().copied().filter(|input| matches(input)).collect()
}

#[test]
fn quoted_strings_match_ascii_letters_of_either_case() {
    assert_eq!(matching("start = \"key;1\"", &["key;1", "KEY;1", "key1", "\u{212A}ey;1"]), ["key;1", "KEY;1"]);
    assert_eq!(matching("start = %s\"Key\" / %i\"ab\"", &["Key", "key", "aB"]), ["Key", "aB"]);
}

#[test]
fn numbers_are_code_points() {
    assert_eq!(matching("start = %x30FC", &["\u{30FC}", "0FC"]), ["\u{30FC}"]);
    assert_eq!(matching("start = %x78BA.8A8D", &["確認", "確", "認確"]), ["確認"]);
    assert_eq!(matching("start = %d49-51 %b110000", &["10", "30", "40"]), ["10", "30"]);
}

#[test]
fn repetitions_keep_their_bounds() {
    let inputs = ["", "1", "12", "123", "1234"];
    assert_eq!(matching("start = 2DIGIT", &inputs), ["12"]);
    assert_eq!(matching("start = 1*2DIGIT", &inputs), ["1", "12"]);
    assert_eq!(matching("start = 3*DIGIT", &inputs), ["123", "1234"]);
    assert_eq!(matching("start = *1DIGIT", &inputs), ["", "1"]);
    assert_eq!(matching("start = [2DIGIT]", &inputs), ["", "12"]);
    assert_eq!(matching("start = *DIGIT", &inputs), inputs);
}

#[test]
fn repeating_what_may_be_empty_comes_to_an_end() {
    assert_eq!(matching("start = *( *SP )", &["", "   ", " 1"]), ["", "   "]);
    assert_eq!(matching("start = 3*( [SP] ) \"x\"", &["x", "    x", " "]), ["x", "    x"]);
    assert_eq!(matching("start = *( \"\" )", &["", "x"]), [""]);
}

#[test]
fn follows_every_alternative_where_a_parser_would_commit_itself() {
    assert_eq!(matching("start = ( \"a\" / \"ab\" ) \"c\"", &["ac", "abc", "ab"]), ["ac", "abc"]);
    assert_eq!(matching("start = *DIGIT 2DIGIT", &["1", "12", "12345"]), ["12", "12345"]);
    assert_eq!(matching("start = [\"a\"] *\"a\" \"a\"", &["", "a", "aaaa"]), ["a", "aaaa"]);
}

#[test]
fn rules_may_call_themselves_but_not_first() {
    assert_eq!(matching("start = \"(\" *start \")\"", &["()", "(()(()))", "(()"]), ["()", "(()(()))"]);
    let left = grammar("start = [SP] start");
    assert!(std::panic::catch_unwind(|| left.matches("start", &[' '])).is_err());
}

#[test]
fn comments_end_with_the_line_and_rules_go_on_after_a_space() {
    let text = "; a comment\nstart  = \"a\"   ; \"not this\n       / \";\" ; nor this\n\nother = start\n";
    assert_eq!(matching(text, &["a", ";", "b"]), ["a", ";"]);
    let rule = |name: &str, text: &str| (name.to_string(), text.to_string());
    assert_eq!(rules(text), [rule("start", "start = \"a\" / \";\""), rule("other", "other = start")]);
}

#[test]
fn only_rules_of_one_character_are_sets() {
    let grammar =
        grammar("one = DIGIT / two / \"x\"\ntwo = %x41-43 / SP\nmany = *DIGIT\npair = one one\nround = round");
    let one = grammar.characters("one").expect("one character");
    let members: String = (' '..='z').filter(|c| one.contains(*c)).collect();
    assert_eq!(members, " 0123456789ABCXx");
    assert!(["many", "pair", "round"].iter().all(|rule| grammar.characters(rule).is_none()));
}

#[test]
fn refuses_what_it_cannot_read() {
    for text in [
        "start = other",
        "start =/ \"a\"",
        "start = \"a",
        "start = ( \"a\"",
        "start = \"a\" )",
        "start = <prose>",
        "start = %xD800",
        "start = %x39-30",
        "start = %x110000",
        "start = \"é\"",
        "start = 2",
        "start = \"a\" /",
        "start = \"a\"\nstart = \"b\"",
        "nothing",
    ] {
        assert!(Grammar::read(&[text]).is_err(), "{text}");
    }
}

#[test]
fn sentences_belong_to_their_rule_and_reach_every_alternative() {
    let grammar = grammar("start = *2( \"a\" / %x30-31 ) [ 2*3SP ] ( \"x\" / \"yz\" )");
    let mut random = SplitMix(1);
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..2000 {
        let sentence = grammar.sentence("start", &mut |n| random.below(n));
        assert!(grammar.matches("start", &sentence), "{sentence:?}");
        seen.insert(sentence.into_iter().collect::<String>());
    }
    for expected in ["x", "YZ", "a0  x", "1A   yz"] {
        assert!(seen.contains(expected), "{expected}");
    }
}

#[test]
fn splitmix_gives_the_published_numbers() {
    let mut random = SplitMix(1_234_567);
    assert_eq!(random.below(usize::MAX), 6_457_827_717_110_365_317);
}
