//! One law; `tests/promises/trees.rs` says what it promises.
#![no_main]
#[path = "../../readers/tests/promises/trees.rs"]
mod trees;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| trees::any_tree_does_no_harm(bytes));
