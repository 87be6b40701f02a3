//! What the redactor promises for every text, as plain functions: property tests and fuzzing call the same.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use offhook::find::{Hit, Leniency, Redactor, Scanner};
use offhook::{Identifier, Kind};

/// A sign and sixteen digits.
pub const TOKEN: usize = 17;

/// Nothing is found in what is redacted, and what was not found in the text is as it was.
pub fn redacted_text_has_no_findings(text: &[u8]) {
    for &leniency in Leniency::ALL {
        let hits: Vec<Hit> = Scanner::new(leniency).find(text).collect();
        for key in [None, Some(b"a key".as_slice())] {
            let hidden = redacted(leniency, key, [text]);
            assert_eq!(Scanner::new(leniency).find(&hidden).count(), 0, "found again, {}", leniency.name());
            if leniency == Leniency::Possible {
                assert_eq!(
                    Scanner::new(Leniency::Strict).find(&hidden).count(),
                    0,
                    "found in what shows none possible"
                );
            }
            if key.is_none() {
                everything_else_is_as_it_was(text, &hidden, &hits);
            } else {
                let tokens = hidden.len() - redacted(leniency, None, [text]).len();
                assert!(tokens.is_multiple_of(TOKEN) && tokens / TOKEN <= text.len(), "{tokens} bytes of tokens");
            }
        }
    }
}

/// Cut into three at these places, a text is redacted to the same.
pub fn chunking_redacts_the_same(text: &[u8], cuts: (usize, usize)) {
    let first = cuts.0.min(text.len());
    let second = cuts.1.clamp(first, text.len());
    let chunks = [&text[..first], &text[first..second], &text[second..]];
    for &leniency in Leniency::ALL {
        let whole = redacted(leniency, None, [text]);
        assert!(redacted(leniency, None, chunks) == whole, "{}", leniency.name());
        let mut flushed = Vec::new();
        let mut redactor = Redactor::new(leniency);
        for chunk in chunks {
            redactor.push(chunk, &mut |part: &[u8]| flushed.extend_from_slice(part));
            redactor.flush(&mut |part: &[u8]| flushed.extend_from_slice(part));
        }
        redactor.finish(&mut |part: &[u8]| flushed.extend_from_slice(part));
        assert!(flushed == whole, "flushed, {}", leniency.name());
    }
}

pub fn redacted<'t>(leniency: Leniency, key: Option<&[u8]>, chunks: impl IntoIterator<Item = &'t [u8]>) -> Vec<u8> {
    let mut hidden = Vec::new();
    let mut redactor = Redactor::new(leniency);
    if let Some(key) = key {
        redactor = redactor.with_key(key);
    }
    for chunk in chunks {
        redactor.push(chunk, &mut |part| hidden.extend_from_slice(part));
    }
    redactor.finish(&mut |part| hidden.extend_from_slice(part));
    hidden
}

/// Each byte comes out, or an asterisk for a place: a digit or a letter, of one byte, of several, or written as a number.
fn everything_else_is_as_it_was(text: &[u8], hidden: &[u8], hits: &[Hit]) {
    let (mut at, mut shown) = (0, 0);
    while at < text.len() {
        let (was, is) = (&text[at..], hidden.get(shown));
        let is_hidden = is == Some(&b'*') && was[0] != b'*';
        let kept = hits.iter().any(|hit| {
            let secret = hit.end - if hit.kind == Kind::ProductKey { 5 } else { 0 };
            (hit.start..secret).contains(&at) && was[0].is_ascii_alphanumeric()
        });
        assert!(is_hidden || !kept, "place {at} of a find is shown");
        at += match was {
            [0xC0..0xE0, ..] if is_hidden => 2,
            [0xE0..0xF0, ..] if is_hidden => 3,
            [0xF0..=0xFF, ..] if is_hidden => 4,
            [b'%', ..] if is_hidden => 3,
            [b'\\', ..] if is_hidden => {
                was.iter().skip(2).take_while(|byte| byte.is_ascii_hexdigit()).count().min(4) + 2
            }
            [byte, ..] => {
                assert!(is == Some(byte) || (is_hidden && byte.is_ascii_alphanumeric()), "changed at {at}");
                1
            }
            [] => 0,
        };
        shown += 1;
    }
    assert_eq!(shown, hidden.len(), "something was added");
}

/// What the parser takes for an identifier cannot be read in what is redacted; of a key its last group can.
///
/// Of a text that is longer than anything anybody types the readers of a line look at a part.
pub fn what_check_takes_is_hidden(text: &str) {
    const LONGEST: usize = 2048;
    if text.len() > LONGEST {
        return;
    }
    let Ok(id) = Identifier::parse(text) else { return };
    if id.kind() == Kind::ProductKey && !is_various(&id) {
        return;
    }
    const SURROUNDINGS: [&[u8]; 2] = [b"2026-11-29 10:15 ", b" 0xC004F069\n"];
    let surrounded = [SURROUNDINGS[0], text.as_bytes(), SURROUNDINGS[1]];
    let around: String = SURROUNDINGS.concat().into_iter().map(char::from).filter_map(readable).collect();
    for chunks in [&surrounded[..], &surrounded[1..2]] {
        let hidden = redacted(Leniency::Possible, None, chunks.iter().copied());
        let hidden: String = String::from_utf8_lossy(&hidden).chars().filter_map(readable).collect();
        let groups: Vec<String> = id.groups().map(|(_, group)| group.to_owned()).collect();
        let secret = if id.kind() == Kind::ProductKey { &groups[..groups.len() - 1] } else { &groups[..] };
        let is_telling = |group: &String| group.len() > 2 && !around.contains(group.as_str());
        for (index, group) in secret.iter().enumerate().filter(|(_, group)| is_telling(group)) {
            assert!(!hidden.contains(group.as_str()), "group {index} of {} can be read", id.layout());
        }
    }
}

/// Whether the characters of a key are as different as those of a key that was issued; others are not looked for.
fn is_various(key: &Identifier) -> bool {
    const VARIETY: usize = 8;
    let characters: BTreeSet<u8> = key.groups().flat_map(|(_, group)| group.bytes()).collect();
    let is_in = |range: RangeInclusive<u8>| characters.iter().any(|byte| range.contains(byte));
    characters.len() >= VARIETY && is_in(b'0'..=b'9') && is_in(b'G'..=b'Z')
}

/// A letter or a digit as a capital in ASCII, or an asterisk.
fn readable(character: char) -> Option<char> {
    match character {
        '\u{FF01}'..='\u{FF5E}' => readable(char::from_u32(character as u32 - 0xFEE0)?),
        '*' => Some(character),
        _ => character.is_ascii_alphanumeric().then(|| character.to_ascii_uppercase()),
    }
}
