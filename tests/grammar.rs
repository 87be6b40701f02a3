//! Runs the grammar's promise over random texts; `seeds.rs` runs it over the seeds of fuzzing.

use proptest::prelude::*;

use crate::promises::law;

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
