//! Where a product key may stand: five words of five characters in a row, or one word of twenty-five.

use super::form::is_bounded;
use crate::text::fold;

const WIDTH: usize = 5;
const GROUPS: usize = 5;
const STEP: usize = WIDTH + 1;
const WHOLE: usize = WIDTH * GROUPS;

/// How many asterisks a redacted contiguous key begins with.
const HIDDEN: usize = WHOLE - WIDTH;

/// Words in a row, each of five key characters.
pub(super) struct Row {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether they are as many as a key has, and not what follows a hidden one.
    pub(super) is_whole: bool,
}

/// The row that goes on behind the joint at `joint`; nothing in front of `floor` is part of it.
pub(super) fn row(text: &[u8], floor: usize, joint: usize) -> Option<Row> {
    let sign = text[joint];
    let is_word = |start: usize| is_word(text, start, sign);
    let previous = |start: usize| {
        let before = start.checked_sub(STEP).filter(|before| *before >= floor)?;
        (text[start - 1] == sign && is_word(before)).then_some(before)
    };
    let (mut first, mut last, mut groups) = (joint + 1, joint + 1, 1);
    if !is_word(first) {
        return None;
    }
    while let Some(before) = previous(first).filter(|_| groups <= GROUPS) {
        (first, groups) = (before, groups + 1);
    }
    while text.get(last + WIDTH) == Some(&sign) && is_word(last + STEP) {
        (last, groups) = (last + STEP, groups + 1);
    }
    let is_whole = groups == GROUPS && !text[..first].ends_with(&[b'*'; HIDDEN]);
    Some(Row { start: first, end: last + WIDTH, is_whole })
}

/// The word of twenty-five capitals and digits around `place`.
pub(super) fn word(text: &[u8], place: usize) -> Option<(usize, usize)> {
    let mut start = place;
    while start > 0 && place - start < WHOLE && fold::is_key_character(text[start - 1]) {
        start -= 1;
    }
    let end = start + WHOLE;
    let is_key = text.get(place..end)?.iter().all(|byte| fold::is_key_character(*byte));
    (is_key && is_bounded(text, start, end)).then_some((start, end))
}

/// Whether a word of five key characters starts here that `joint` may join: dashes bind tighter, so a word with one beside it is
/// in no row of spaces.
fn is_word(text: &[u8], start: usize, joint: u8) -> bool {
    let end = start + WIDTH;
    let dash_at = |place: Option<usize>| place.and_then(|place| text.get(place)) == Some(&b'-');
    let is_group = |group: &[u8]| group.iter().all(|byte| fold::is_key_character(byte.to_ascii_uppercase()));
    text.get(start..end).is_some_and(is_group)
        && is_bounded(text, start, end)
        && (joint == b'-' || !(dash_at(start.checked_sub(1)) || dash_at(Some(end))))
}
