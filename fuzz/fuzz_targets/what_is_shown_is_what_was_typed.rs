//! One law; `tests/promises/keys.rs` says what it promises.
#![no_main]

use offhook_fuzz::promises;

libfuzzer_sys::fuzz_target!(|text: &str| promises::keys::what_is_shown_is_what_was_typed(text));
