//! One law; `tests/promises/keys.rs` says what it promises.
#![no_main]
#[path = "../../tests/promises/mod.rs"]
mod promises;

libfuzzer_sys::fuzz_target!(|text: &str| promises::keys::an_open_entry_says_what_check_says(text));
