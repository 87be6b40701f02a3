//! One law; `tests/promises/books.rs` says what it promises.
#![no_main]
#[path = "../../guidance/tests/promises/books.rs"]
mod books;

libfuzzer_sys::fuzz_target!(|text: &str| books::files_of_strangers_do_no_harm(text));
