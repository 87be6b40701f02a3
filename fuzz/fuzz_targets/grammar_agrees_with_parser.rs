//! One law; `tests/promises/law.rs` says what it promises.
#![no_main]

use offhook_fuzz::promises;

libfuzzer_sys::fuzz_target!(|text: &str| promises::law::grammar_agrees_with_parser(text));
