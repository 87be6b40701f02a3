//! One law; `tests/promises/keys.rs` says what it promises.
#![no_main]
#[path = "../../tests/promises/keys.rs"]
mod keys;

libfuzzer_sys::fuzz_target!(|text: &str| keys::any_keys_do_no_harm(text));
