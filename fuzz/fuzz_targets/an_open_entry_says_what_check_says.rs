//! One law; `tests/promises/keys.rs` says what it promises.
#![no_main]

use offhook_fuzz::promises;

libfuzzer_sys::fuzz_target!(|text: &str| promises::keys::an_open_entry_says_what_check_says(text));
