//! One law; `tests/promises/mod.rs` says what it promises.
#![no_main]
#[path = "../../tests/promises/mod.rs"]
mod promises;

libfuzzer_sys::fuzz_target!(|text: &str| promises::texts::prefixes_of_the_well_formed_are_never_impossible(text));
