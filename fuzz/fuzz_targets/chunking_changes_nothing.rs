//! One law, of scanning and of redacting; `tests/promises/scan.rs` and `redact.rs` say what it promises.
#![no_main]

use offhook_fuzz::promises;

/// Looked at before the text, so that the text is not only gathered.
const BEFORE: usize = 16_000;

libfuzzer_sys::fuzz_target!(|input: (u16, u16, &[u8])| {
    let (first, second, text) = input;
    let cut = |place: u16| BEFORE + usize::from(place) % (text.len() + 600);
    let long = [&[b'.'; BEFORE], text, &[b'.'; 600]].concat();
    let cuts = (cut(first), cut(second));
    promises::scan::chunking_changes_nothing(&long, cuts);
    promises::redact::chunking_redacts_the_same(&long, cuts);
});
