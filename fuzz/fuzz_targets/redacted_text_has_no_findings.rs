//! One law; `tests/promises/redact.rs` says what it promises.
#![no_main]

use offhook_fuzz::promises;

libfuzzer_sys::fuzz_target!(|text: &[u8]| promises::redact::redacted_text_has_no_findings(text));
