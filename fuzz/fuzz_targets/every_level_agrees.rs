//! One law; `tests/promises/kernel.rs` says what it promises.
#![no_main]
#[path = "../../tests/promises/kernel.rs"]
mod kernel;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    kernel::every_level_agrees(bytes);
    kernel::many_are_one_by_one(bytes);
});
