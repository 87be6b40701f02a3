//! One law; `tests/promises/redact.rs` says what it promises.
#![no_main]
#[path = "../../tests/promises/redact.rs"]
mod redact;

libfuzzer_sys::fuzz_target!(|text: &[u8]| redact::redacted_text_has_no_findings(text));
