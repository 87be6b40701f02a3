//! Many identifiers, one a line: lines first, then one after the other.
//!
//! A peer for one identifier judges each line.

/// How many lines of a text are plausible; memchr splits it.
pub fn plausible(text: &[u8], is_plausible: impl Fn(&[u8]) -> bool) -> u64 {
    let mut start = 0;
    let mut count = 0;
    for end in memchr::memchr_iter(b'\n', text).chain((!text.ends_with(b"\n")).then_some(text.len())) {
        let line = &text[start..end];
        count += u64::from(is_plausible(line.strip_suffix(b"\r").unwrap_or(line)));
        start = end + 1;
    }
    count
}

/// The same over the lines that `BufRead` gives, each a `String` of its own.
pub fn plausible_buffered(text: &[u8], is_plausible: impl Fn(&[u8]) -> bool) -> u64 {
    use std::io::BufRead as _;
    text.lines().map_while(Result::ok).map(|line| u64::from(is_plausible(line.as_bytes()))).sum()
}

/// How many newlines there are.
pub fn newlines(text: &[u8]) -> u64 {
    memchr::memchr_iter(b'\n', text).count() as u64
}

/// The lines themselves and nothing of what they hold: their lengths summed.
pub fn split(text: &[u8]) -> u64 {
    let mut start = 0;
    let mut sum = 0;
    for end in memchr::memchr_iter(b'\n', text) {
        sum += (end - start) as u64;
        start = end + 1;
    }
    sum
}
