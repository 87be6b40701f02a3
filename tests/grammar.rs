//! Runs the grammar's promise over the seeds of fuzzing and over random texts.

use std::fs;

use proptest::prelude::*;

#[path = "promises/law.rs"]
mod law;

#[test]
fn grammar_and_parser_agree_on_every_seed() {
    let mut seeds = 0;
    for file in fs::read_dir("fuzz/seeds").expect("the seeds are there") {
        let bytes = fs::read(file.expect("the entry reads").path()).expect("the seed reads");
        if let Ok(text) = std::str::from_utf8(&bytes) {
            law::grammar_agrees_with_parser(text);
            seeds += 1;
        }
    }
    assert!(seeds > 20);
}

proptest! {
    #[test]
    fn grammar_and_parser_agree_on_digits_with_anything_between(text in "([0-9０-９]{1,7}[-ー :.)A-H①]{0,2}){0,18}") {
        law::grammar_agrees_with_parser(&text);
    }

    #[test]
    fn grammar_and_parser_agree_on_key_characters(text in "([BCDFGHJKMNPQRTVWXY2346789bcnＮ]{4,6}[- ー]{0,2}){4,6}") {
        law::grammar_agrees_with_parser(&text);
    }
}
