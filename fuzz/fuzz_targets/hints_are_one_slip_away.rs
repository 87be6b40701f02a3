//! One law; `tests/promises/slips.rs` says what it promises.
#![no_main]

use offhook_fuzz::promises;

libfuzzer_sys::fuzz_target!(|text: &str| promises::slips::hints_are_one_slip_away(text));
