//! One law; `tests/promises/keys.rs` says what it promises.
#![no_main]

use offhook_fuzz::promises;

libfuzzer_sys::fuzz_target!(|text: &str| promises::keys::typing_equals_pasting(text));
