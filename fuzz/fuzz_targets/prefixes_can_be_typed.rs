//! One law; `tests/promises/keys.rs` says what it promises.
#![no_main]

use offhook_fuzz::promises;

libfuzzer_sys::fuzz_target!(|text: &str| promises::keys::prefixes_can_be_typed(text));
