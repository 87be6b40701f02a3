//! One law; `tests/promises/shown.rs` says what it promises.
#![no_main]

use offhook_fuzz::promises;

libfuzzer_sys::fuzz_target!(|text: &str| promises::shown::what_is_shown_holds_no_secret(text));
