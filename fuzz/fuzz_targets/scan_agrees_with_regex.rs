//! One law; `tests/promises/scan.rs` says what it promises.
#![no_main]
#[path = "../../tests/promises/scan.rs"]
mod scan;

libfuzzer_sys::fuzz_target!(|text: &[u8]| scan::scan_agrees_with_regex(text));
