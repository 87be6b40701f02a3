//! The letters and digits of a text, as far as they touch.

use alloc::vec::Vec;
use core::ops::Range;

use crate::text::{Meaning, is_key_character, is_unprintable, meaning};

/// Lengths of the groups of a GUID.
const GUID: [usize; 5] = [8, 4, 4, 4, 12];
/// `0x` and 64 bits.
const HEXADECIMAL: usize = 18;

/// A letter or digit, narrow and in capitals, and which character of the text it is.
pub(super) struct Place {
    pub(super) at: usize,
    pub(super) value: u8,
}

/// Letters and digits that touch.
pub(super) struct Run {
    pub(super) places: Vec<Place>,
    /// Whether nothing but separators is between it and the one before.
    pub(super) is_joined: bool,
    /// Whether it is a hexadecimal number or part of a GUID, which is not part of an identifier.
    pub(super) is_number: bool,
}

impl Run {
    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    pub(super) fn values(&self) -> impl DoubleEndedIterator<Item = u8> + Clone + '_ {
        self.places.iter().map(|place| place.value)
    }

    pub(super) fn digits(&self) -> usize {
        self.values().filter(u8::is_ascii_digit).count()
    }

    /// How many places may be of a key.
    pub(super) fn keys(&self) -> usize {
        self.values().filter(|value| is_key_character(*value)).count()
    }

    pub(super) fn has_letter(&self) -> bool {
        self.digits() < self.len()
    }

    pub(super) fn is_hexadecimal(&self) -> bool {
        self.values().all(|value| value.is_ascii_hexdigit())
    }
}

/// The runs of a text; an escape such as `\n` or `%2D` separates, unless it is to be taken as it is.
pub(super) fn runs(text: &str, has_escapes: bool) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    // Whether a run goes on, and what is between the last one and here.
    let (mut goes_on, mut is_joined) = (false, false);
    let mut escaped = 0;
    for (at, (byte, character)) in text.char_indices().enumerate() {
        let is_escaped = escaped > 0;
        escaped = usize::saturating_sub(escaped, 1);
        if has_escapes && !is_escaped {
            escaped = escape(&text.as_bytes()[byte..]).saturating_sub(1);
        }
        let value = match meaning(character) {
            // What is shown as an escape is read like one.
            _ if is_escaped || escaped > 0 || is_unprintable(character) => None,
            Meaning::Digit(digit) => Some(b'0' + digit),
            Meaning::Letter(letter) => Some(letter),
            Meaning::Separator => None,
            _ => {
                is_joined = false;
                None
            }
        };
        let Some(value) = value else {
            goes_on = false;
            continue;
        };
        if !goes_on {
            runs.push(Run { places: Vec::new(), is_joined, is_number: false });
        }
        (goes_on, is_joined) = (true, true);
        runs.last_mut().into_iter().for_each(|run| run.places.push(Place { at, value }));
    }
    mark_numbers(&mut runs);
    runs
}

fn mark_numbers(runs: &mut [Run]) {
    for run in runs.iter_mut() {
        let is_prefixed =
            run.values().take(2).eq(*b"0X") && run.values().skip(2).all(|value| value.is_ascii_hexdigit());
        run.is_number = is_prefixed && run.len() <= HEXADECIMAL;
    }
    for first in 0..runs.len().saturating_sub(GUID.len() - 1) {
        let five = &mut runs[first..first + GUID.len()];
        let fits = |(run, width): (&Run, usize)| run.len() == width && run.is_hexadecimal();
        if five.iter().zip(GUID).all(fits) && five[1..].iter().all(|run| run.is_joined) {
            five.iter_mut().for_each(|run| run.is_number = true);
        }
    }
}

/// How many bytes an escape takes that a text begins with, one of a terminal as a whole; 0 when there is none.
pub(super) fn escape(text: &[u8]) -> usize {
    let length = one_escape(text);
    let is_of_terminal = [&b"\x1b"[..], b"\\u001b", b"\\u{1b}", b"\\x1b", b"\\e", b"&#27;"]
        .iter()
        .any(|spelled| text[..length].eq_ignore_ascii_case(spelled));
    match &text[length..] {
        [b'[', rest @ ..] if is_of_terminal => {
            let end = rest.iter().take(16).position(u8::is_ascii_alphabetic);
            length + end.map_or(0, |end| end + 2)
        }
        _ => length,
    }
}

fn one_escape(text: &[u8]) -> usize {
    let hexadecimal = |range: Range<usize>| text.get(range).is_some_and(|all| all.iter().all(u8::is_ascii_hexdigit));
    match text {
        [0x1B, ..] => 1,
        [b'\\', b'u', b'{', rest @ ..] => rest.iter().take(7).position(|byte| *byte == b'}').map_or(0, |end| end + 4),
        [b'\\', b'u', ..] if hexadecimal(2..6) => 6,
        [b'\\', b'x', ..] if hexadecimal(2..4) => 4,
        [b'\\', b'a' | b'b' | b'e' | b'f' | b'n' | b'r' | b't' | b'v', ..] => 2,
        [b'%' | b'=', ..] if hexadecimal(1..3) => 3,
        [b'&', rest @ ..] => {
            let end = rest.iter().take(10).position(|byte| *byte == b';');
            end.filter(|end| rest[..*end].iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'#'))
                .map_or(0, |end| end + 2)
        }
        _ => 0,
    }
}

/// Whether a text may hold an escape.
pub(super) fn may_have_escapes(text: &str) -> bool {
    text.bytes().any(|byte| matches!(byte, b'\\' | b'%' | b'=' | b'&' | 0x1B))
}
