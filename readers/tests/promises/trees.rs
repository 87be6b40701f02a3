//! What the readers promise for any structure, whole or damaged.

use offhook_readers::{MOST_BYTES, Unreadable, read};

/// Whatever the bytes are, reading ends without a panic, and every line that is named is one of the text.
pub(crate) fn any_tree_does_no_harm(bytes: &[u8]) {
    let reading = match read(bytes) {
        Ok(reading) => reading,
        Err(reason) => return assert_eq!(reason == Unreadable::TooLong, bytes.len() > MOST_BYTES),
    };
    for record in &reading.records {
        let (first, last) = record.lines;
        assert!(1 <= first && first <= last && last <= reading.lines.max(1), "lines {first}-{last}");
        for found in [&record.installation_id, &record.confirmation_id].into_iter().flatten() {
            assert!(!found.expose().is_empty() && found.expose().len() <= 1024, "an identifier has a length");
        }
        let texts = [&record.computer, &record.name, &record.description, &record.channel];
        assert!(
            texts.into_iter().flatten().all(|text| !text.raw().contains(|c: char| c.is_control())),
            "a control character"
        );
    }
    for unused in &reading.unused {
        assert!(1 <= unused.line && unused.line <= reading.lines.max(1), "line {}", unused.line);
    }
}
