//! One law; `tests/promises/keys.rs` says what it promises.
#![no_main]

use offhook_fuzz::promises;

libfuzzer_sys::fuzz_target!(|text: &str| promises::keys::any_keys_do_no_harm(text));
