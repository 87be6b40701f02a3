//! One law; `tests/promises/keys.rs` says what it promises.
#![no_main]
#[path = "../../tests/promises/keys.rs"]
mod keys;

libfuzzer_sys::fuzz_target!(|text: &str| keys::typing_equals_pasting(text));
