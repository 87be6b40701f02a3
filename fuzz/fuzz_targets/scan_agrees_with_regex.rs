//! One law; `tests/promises/scan.rs` says what it promises.
#![no_main]

use offhook_fuzz::promises;

libfuzzer_sys::fuzz_target!(|text: &[u8]| promises::scan::scan_agrees_with_regex(text));
