//! One law; `tests/promises/kernel.rs` says what it promises.
#![no_main]

use offhook_fuzz::promises;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    promises::kernel::every_level_agrees(bytes);
    promises::kernel::many_are_one_by_one(bytes);
});
