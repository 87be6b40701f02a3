//! One law; `tests/promises/redact.rs` says what it promises.
#![no_main]

use offhook_fuzz::promises;

libfuzzer_sys::fuzz_target!(|text: &str| promises::redact::what_check_takes_is_hidden(text));
