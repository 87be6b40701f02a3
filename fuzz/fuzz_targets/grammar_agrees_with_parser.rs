//! One law; `tests/promises/law.rs` says what it promises.
#![no_main]
#[path = "../../tests/promises/law.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod law;

libfuzzer_sys::fuzz_target!(|text: &str| law::grammar_agrees_with_parser(text));
