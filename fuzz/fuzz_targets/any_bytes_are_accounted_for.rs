//! One law; `tests/promises/readings.rs` says what it promises.
#![no_main]
#[path = "../../readers/tests/promises/readings.rs"]
mod readings;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| readings::any_bytes_are_accounted_for(bytes));
