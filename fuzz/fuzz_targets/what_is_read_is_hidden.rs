//! One law; `readers/tests/promises/hiding.rs` says what it promises.
#![no_main]
#[path = "../../readers/tests/promises/hiding.rs"]
mod hiding;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hiding::what_is_read_is_hidden(bytes));
