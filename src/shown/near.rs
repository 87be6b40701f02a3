//! Identifiers that are nearly whole: three groups, or as many places in one piece.
//!
//! A whole one is found by the redactor. What is left of it here is what a person may still complete: a key of which a
//! character is missing, an ID without its last groups.

use alloc::vec;
use alloc::vec::Vec;

use super::Masking;
use super::runs::{Place, Run, may_have_escapes, runs};
use crate::text::{Meaning, digit_like, is_key_character, meaning};

/// How many groups are nearly all of an identifier.
const GROUPS: usize = 3;
/// The characters of a group of a key.
const KEY: usize = 5;
/// Three groups of a key.
const MOST_OF_A_KEY: usize = GROUPS * KEY;
/// The digits of three groups of six.
const MOST_OF_AN_ID: usize = GROUPS * 6;
/// Fewer digits are not nearly an ID, be some of them misread.
const FEWEST_DIGITS: usize = 12;
/// How many of the characters in a row of that length are characters of a key, at least.
const FEWEST_KEYS: usize = 11;

/// Whether a text has enough digits or characters of keys for anything to be masked. It says yes rather than no.
pub(super) fn may_hold(text: &str, masking: Masking) -> bool {
    let (mut digits, mut row, mut rows) = (0, 0, 0);
    // Which of the last fifteen places are of a key, as bits.
    let (mut window, mut most) = (0_u32, 0);
    for character in text.chars() {
        let value = match meaning(character) {
            Meaning::Digit(digit) => b'0' + digit,
            Meaning::Letter(letter) => letter,
            _ => {
                row = 0;
                continue;
            }
        };
        let is_key = is_key_character(value);
        digits += usize::from(value.is_ascii_digit());
        row = if is_key { row + 1 } else { 0 };
        rows += usize::from(row == KEY);
        window = (window << 1 | u32::from(is_key)) & ((1 << MOST_OF_A_KEY) - 1);
        most = usize::max(most, window.count_ones() as usize);
    }
    let may_be_key = rows > 1 || most >= FEWEST_KEYS;
    match masking {
        Masking::Groups => digits > KEY || rows > 0 || may_be_key,
        Masking::Keys => may_be_key,
        Masking::Nothing => false,
        Masking::Whole => digits >= FEWEST_DIGITS || may_be_key,
    }
}

/// Which characters are of an identifier that is nearly whole.
pub(super) fn hidden(text: &str, masking: Masking) -> Vec<bool> {
    let mut hidden = vec![false; text.chars().count()];
    let readings = if may_have_escapes(text) { &[false, true][..] } else { &[false] };
    for has_escapes in readings {
        let runs = runs(text, *has_escapes);
        keys(&runs, &mut hidden);
        if masking != Masking::Keys {
            digits(&runs, &mut hidden);
        }
    }
    hidden
}

/// Adds what the redactor hides; without IDs where only keys are masked.
pub(super) fn merge(hidden: &mut [bool], found: &[bool], text: &str, masking: Masking) {
    let places: Vec<Place> = runs(text, false).into_iter().flat_map(|run| run.places).collect();
    let is_found = |place: &Place| found[place.at];
    let mut rest = &places[..];
    while let Some(start) = rest.iter().position(is_found) {
        let length = rest[start..].iter().take_while(|place| is_found(place)).count();
        let (find, others) = rest[start..].split_at(length);
        rest = others;
        let letters = find.iter().filter(|place| place.value.is_ascii_alphabetic()).count();
        // Two thirds of a key are letters. A misread digit is one too, and so is the label of a block.
        let is_key = letters * 2 >= length;
        if masking == Masking::Keys && !is_key {
            continue;
        }
        find.iter().for_each(|place| hidden[place.at] = true);
        // Of a whole key the redactor shows the last characters, and of twenty places some may be unreadable.
        let last =
            rest.get(..KEY).filter(|_| is_key && (MOST_OF_A_KEY..=4 * KEY).contains(&length)).unwrap_or_default();
        if last.iter().filter(|place| is_key_character(place.value)).count() + 1 >= KEY {
            last.iter().for_each(|place| hidden[place.at] = true);
        }
    }
}

fn hide(run: &Run, hidden: &mut [bool]) {
    run.places.iter().for_each(|place| hidden[place.at] = true);
}

fn keys(runs: &[Run], hidden: &mut [bool]) {
    for run in runs.iter().filter(|run| is_key_in_one_piece(run)) {
        hide(run, hidden);
    }
    spaced(runs, MOST_OF_A_KEY, |run| run.keys() == 1, |count, digits| digits < count, hidden);
    let in_text = runs.iter().filter(|run| is_group(run)).count();
    for chain in chains(runs) {
        let whole = chain.iter().filter(|run| is_group(run)).count();
        let damaged = chain.iter().filter(|run| is_damaged_group(run)).count();
        let is_of_key = |values: &mut dyn Iterator<Item = u8>| {
            values.take(KEY).filter(|value| is_key_character(*value)).count() == KEY
        };
        let [before, behind] = glued(chain, KEY, is_group, is_of_key);
        let glued = usize::from(before.is_some()) + usize::from(behind.is_some());
        if in_text < GROUPS && (whole == 0 || whole + damaged + glued < GROUPS) {
            continue;
        }
        let first = chain.iter().position(is_group);
        for (index, run) in chain.iter().enumerate() {
            // What is left of a group that was cut off stands behind others.
            let is_rest = first.is_some_and(|first| index > first) && (2..=6).contains(&run.len()) && is_mixed(run);
            if is_group(run) || is_damaged_group(run) || is_rest {
                hide(run, hidden);
            }
        }
        hide_glued(before, behind, KEY, hidden);
    }
}

/// Runs with nothing but separators between them.
fn chains(runs: &[Run]) -> impl Iterator<Item = &[Run]> {
    let mut rest = runs;
    core::iter::from_fn(move || {
        let length = rest.iter().skip(1).take_while(|run| run.is_joined).count() + 1;
        let (chain, others) = rest.split_at_checked(length)?;
        rest = others;
        Some(chain)
    })
}

/// A group of a key and nothing else. Digits alone are a number.
pub(super) fn is_group(run: &Run) -> bool {
    run.len() == KEY && run.keys() == KEY && run.has_letter() && !run.is_number
}

/// One with a character that no key has, or one too many or too few.
fn is_damaged_group(run: &Run) -> bool {
    let wrong = run.len() - run.keys();
    (KEY - 1..=KEY + 1).contains(&run.len()) && run.len().abs_diff(KEY) + wrong == 1 && is_mixed(run)
}

fn is_mixed(run: &Run) -> bool {
    run.has_letter() && run.digits() > 0 && !run.is_number
}

/// The runs of a chain that have a group beside them, and another one glued to something else.
fn glued(
    chain: &[Run],
    width: usize,
    is_group: impl Fn(&Run) -> bool,
    begins: impl Fn(&mut dyn Iterator<Item = u8>) -> bool,
) -> [Option<&Run>; 2] {
    let is_beside = |run: &Run, next: &Run| run.len() > width && !is_group(run) && is_group(next);
    let mut pairs = chain.windows(2);
    let before = pairs.find(|pair| is_beside(&pair[0], &pair[1]) && begins(&mut pair[0].values().rev()));
    let mut pairs = chain.windows(2).rev();
    let behind = pairs.find(|pair| is_beside(&pair[1], &pair[0]) && begins(&mut pair[1].values()));
    [before.map(|pair| &pair[0]), behind.map(|pair| &pair[1])]
}

fn hide_glued(before: Option<&Run>, behind: Option<&Run>, width: usize, hidden: &mut [bool]) {
    let before = before.map(|run| &run.places[run.len() - width..]);
    let parts = [before, behind.map(|run| &run.places[..width])];
    parts.into_iter().flatten().flatten().for_each(|place| hidden[place.at] = true);
}

/// Fifteen characters of a key without anything between them, one of which may be wrong. A hash has hexadecimal digits only.
fn is_key_in_one_piece(run: &Run) -> bool {
    let values: Vec<u8> = run.values().collect();
    !run.is_hexadecimal()
        && values.windows(MOST_OF_A_KEY).any(|window| {
            let keys = window.iter().filter(|value| is_key_character(**value)).count();
            let digits = window.iter().filter(|value| value.is_ascii_digit()).count();
            let is_filler = window.iter().all(|value| value == &window[0]);
            let is_word = digits == 0 && keys < window.len();
            keys + 1 >= window.len() && digits < window.len() && !is_filler && !is_word
        })
}

fn digits(runs: &[Run], hidden: &mut [bool]) {
    for run in runs.iter().filter(|run| !run.is_number) {
        in_one_piece(run, hidden);
    }
    let is_digit = |run: &Run| run.digits() == 1;
    spaced(runs, MOST_OF_AN_ID, is_digit, |_, _| true, hidden);
    for width in [6, 7] {
        let groups = |run: &Run| match run.len() {
            _ if run.is_number || !is_long_number(run) => 0,
            length if length == width => 1,
            // Two groups in one piece, unless they are a date and a time.
            length if length == 2 * width && !is_date(run) => 2,
            _ => 0,
        };
        let is_group = |run: &Run| groups(run) > 0;
        let in_text: usize = runs.iter().map(groups).sum();
        for chain in chains(runs) {
            let whole: usize = chain.iter().map(groups).sum();
            let digits = |values: &mut dyn Iterator<Item = u8>| {
                // A longer number is not a group, whatever is glued to it.
                values.take(width + 1).take_while(u8::is_ascii_digit).count() == width
            };
            let [before, behind] = glued(chain, width, is_group, digits);
            let glued = usize::from(before.is_some()) + usize::from(behind.is_some());
            if in_text < GROUPS && (whole == 0 || whole + glued < GROUPS) {
                continue;
            }
            // With a digit more or less they are groups in which something is wrong.
            let is_damaged = |run: &Run| {
                let is_like = is_long_number(run) || is_like_number(run);
                (width - 1..=width + 1).contains(&run.len()) && is_like && !run.is_number && !is_date(run)
            };
            chain.iter().filter(|run| is_group(run) || is_damaged(run)).for_each(|run| hide(run, hidden));
            hide_glued(before, behind, width, hidden);
        }
    }
}

/// Eighteen digits without anything but a misread one between them.
fn in_one_piece(run: &Run, hidden: &mut [bool]) {
    if run.len() >= MOST_OF_AN_ID && run.digits() * 6 >= run.len() * 5 {
        return hide(run, hidden);
    }
    let mut row = 0;
    for (index, place) in run.places.iter().enumerate() {
        row = if place.value.is_ascii_digit() { row + 1 } else { 0 };
        if row >= MOST_OF_AN_ID {
            run.places[index + 1 - row..=index].iter().for_each(|place| hidden[place.at] = true);
        }
    }
}

/// Whether most of a run are digits, some of which may have been misread.
pub(super) fn is_long_number(run: &Run) -> bool {
    run.len() >= KEY && run.digits() * 3 >= run.len() * 2
}

/// Whether every place of a run is a digit or looks like one, and not only one is.
fn is_like_number(run: &Run) -> bool {
    run.digits() > 1 && run.values().all(|value| value.is_ascii_digit() || digit_like(value.into()).is_some())
}

/// Whether a run begins as a date does: a year of this century or the last, and a month.
pub(super) fn is_date(run: &Run) -> bool {
    let digit = |at: usize| run.places.get(at).map(|place| place.value).filter(u8::is_ascii_digit);
    let (year, month) = ([digit(0), digit(1)], [digit(4), digit(5)]);
    let is_year = matches!(year, [Some(b'1'), Some(b'9')] | [Some(b'2'), Some(b'0')]);
    is_year && matches!(month, [Some(b'0'), Some(b'1'..=b'9')] | [Some(b'1'), Some(b'0'..=b'2')])
}

/// Hides places that are each by themselves, where there are enough of them in a row.
fn spaced(
    runs: &[Run],
    enough: usize,
    is_place: impl Fn(&Run) -> bool,
    is_it: impl Fn(usize, usize) -> bool,
    hidden: &mut [bool],
) {
    let mut hide_row = |row: &[Run]| {
        let count = row.iter().filter(|run| run.len() == 1 && is_place(run)).count();
        let digits = row.iter().filter(|run| is_place(run)).map(Run::digits).sum();
        if count >= enough && count * 5 >= row.len() * 4 && is_it(count, digits) {
            row.iter().for_each(|run| hide(run, hidden));
        }
    };
    // With a label in front of each group, and without any other letter.
    runs.chunk_by(|one, other| one.len() == 1 && other.len() == 1).for_each(&mut hide_row);
    let is_single = |run: &Run| run.len() == 1 && is_place(run);
    runs.chunk_by(|one, other| is_single(one) && is_single(other)).for_each(&mut hide_row);
}
