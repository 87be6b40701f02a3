//! What is read of a text cannot be read any more when it is redacted.

use std::collections::BTreeSet;

use offhook::find::Leniency;
use offhook_readers::{Found, Reading, Record, Redacted, Redactor, read};

/// From this number of digits on, a labelled row is an identifier or a damaged one.
const ENOUGH: usize = 40;

/// Whatever the bytes, no identifier is read of them when they are redacted, or its line is told; and none of its groups stays.
pub(crate) fn what_is_read_is_hidden(bytes: &[u8]) {
    let Ok(reading) = read(bytes) else { return };
    let (hidden, told) = redacted(bytes);
    let text = String::from_utf8_lossy(&hidden);
    let mut left = read(&hidden).expect("it was text before");
    // What stays is told, so that nobody passes it on unseen.
    let is_told =
        |record: &Record| told.left.iter().any(|line| (record.lines.0 as u64..=record.lines.1 as u64).contains(line));
    left.records.retain(|record| !is_told(record));
    assert!(identifiers(&left).is_empty(), "can still be read: {:?} in\n{text}", identifiers(&left));
    let words: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).collect();
    for id in identifiers(&reading) {
        let groups = id.as_bytes().chunks(6).map(|group| str::from_utf8(group).expect("digits"));
        let shown: BTreeSet<&str> = groups.filter(|group| words.contains(group)).collect();
        assert!(shown.len() < 3, "{shown:?} of {id} can be read in\n{text}");
    }
}

/// The digits of all identifiers.
fn identifiers(reading: &Reading) -> Vec<String> {
    let found = reading.records.iter().flat_map(|record| [&record.installation_id, &record.confirmation_id]);
    let digits = |found: &Found| found.expose().chars().filter(char::is_ascii_digit).collect();
    found.flatten().map(digits).filter(|digits: &String| digits.len() >= ENOUGH).collect()
}

fn redacted(bytes: &[u8]) -> (Vec<u8>, Redacted) {
    let mut hidden = Vec::new();
    let mut redactor = Redactor::new(Leniency::Possible);
    redactor.push(bytes, &mut |part| hidden.extend_from_slice(part)).expect("it was read");
    let told = redactor.finish(&mut |part| hidden.extend_from_slice(part)).expect("it was read");
    (hidden, told)
}
