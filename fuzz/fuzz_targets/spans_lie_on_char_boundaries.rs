//! One law; `tests/promises/mod.rs` says what it promises.
#![no_main]

use offhook_fuzz::promises;

libfuzzer_sys::fuzz_target!(|text: &str| promises::texts::spans_lie_on_char_boundaries(text));
