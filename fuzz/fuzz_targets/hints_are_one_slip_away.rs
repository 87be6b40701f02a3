//! One law; `tests/promises/slips.rs` says what it promises.
#![no_main]
#[path = "../../tests/promises/naive.rs"]
mod naive;
#[path = "../../tests/promises/slips.rs"]
mod slips;

libfuzzer_sys::fuzz_target!(|text: &str| slips::hints_are_one_slip_away(text));
