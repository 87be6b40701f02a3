//! What the redactor promises for every text, as plain functions: property tests and fuzzing call the same.

use offhook::Kind;
use offhook::find::Redactor;
use offhook::find::{Hit, Leniency, Scanner};

/// A sign and sixteen digits.
pub(crate) const TOKEN: usize = 17;

/// Nothing is found in what is redacted, and what was not found in the text is as it was.
pub(crate) fn redacted_text_has_no_findings(text: &[u8]) {
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
            everything_else_is_as_it_was(text, &hidden, &hits, if key.is_some() { TOKEN } else { 0 });
        }
    }
}

/// Cut into three at these places, a text is redacted to the same.
pub(crate) fn chunking_redacts_the_same(text: &[u8], cuts: (usize, usize)) {
    let first = cuts.0.min(text.len());
    let second = cuts.1.clamp(first, text.len());
    let chunks = [&text[..first], &text[first..second], &text[second..]];
    for &leniency in Leniency::ALL {
        assert!(redacted(leniency, None, chunks) == redacted(leniency, None, [text]), "{}", leniency.name());
    }
}

pub(crate) fn redacted<'t>(
    leniency: Leniency,
    key: Option<&[u8]>,
    chunks: impl IntoIterator<Item = &'t [u8]>,
) -> Vec<u8> {
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

fn everything_else_is_as_it_was(text: &[u8], hidden: &[u8], hits: &[Hit], token: usize) {
    let (mut at, mut shown) = (0, 0);
    for hit in hits {
        assert!(text[at..hit.start] == hidden[shown..shown + hit.start - at], "changed in front of a find");
        shown += hit.start - at;
        at = hit.end;
        let found = &text[hit.start..hit.end];
        is_hidden(hit.kind, found, &hidden[shown..shown + found.len()]);
        shown += found.len();
        let digits = &hidden[shown..shown + token];
        assert!(digits.iter().skip(1).all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')), "no token");
        shown += token;
    }
    assert!(text[at..] == hidden[shown..], "changed behind the last find");
}

fn is_hidden(kind: Kind, found: &[u8], hidden: &[u8]) {
    let kept = if kind == Kind::ProductKey { 5 } else { 0 };
    for (place, (was, is)) in found.iter().zip(hidden).enumerate() {
        let is_shown = place + kept >= found.len() || matches!(was, b'-' | b' ');
        assert!(*is == if is_shown { *was } else { b'*' }, "place {place} of a find");
    }
}
