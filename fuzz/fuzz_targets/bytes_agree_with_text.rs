//! One law; `tests/promises/mod.rs` says what it promises.
#![no_main]

use offhook_fuzz::promises;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| promises::texts::bytes_agree_with_text(bytes));
