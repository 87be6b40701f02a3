//! Identifiers that differ from a canonical spelling only in what separates their places, or in width: bytes are mapped by tables
//! made of `fold`, without decoding, which takes a quarter of the instructions of the lexer. Anything else is left to the grammar.

use zeroize::Zeroize;

use crate::fast::{Kernel, Seen};
use crate::id::layout::MOST_PLACES;
use crate::text::fold::{self, Meaning};

/// Of a character: the digit or upper-case letter it is, or one of these.
const SEPARATOR: u8 = 1;
const OTHER: u8 = 0;

static ASCII: [u8; 128] = classes(0);
/// Full-width digits and capitals.
static FULL_WIDTH: [u8; 64] = classes(0xFF00);
/// No-break spaces, dashes and spaces of many widths, ideographic spaces and commas, the minus sign.
static JOINTS: [([u8; 2], [u8; 64]); 3] =
    [([0xE2, 0x80], classes(0x2000)), ([0xE3, 0x80], classes(0x3000)), ([0xE2, 0x88], classes(0x2200))];
static LATIN: [u8; 64] = classes(0x80);

/// The classes of characters that follow one another.
const fn classes<const N: usize>(first: u32) -> [u8; N] {
    let mut classes = [OTHER; N];
    let mut index = 0;
    while index < classes.len() {
        if let Some(character) = char::from_u32(first + index as u32) {
            classes[index] = class(character);
        }
        index += 1;
    }
    classes
}

const fn class(character: char) -> u8 {
    match fold::meaning(character) {
        Meaning::Digit(value) => b'0' + value,
        Meaning::Letter(letter) if fold::is_key_character(letter) => letter,
        Meaning::Separator => SEPARATOR,
        _ => OTHER,
    }
}

/// What the kernel says of the places alone, when nothing is wrong with them; `None` is for the grammar.
pub(super) fn look(kernel: Kernel, text: &[u8]) -> Option<Seen> {
    let mut places = [0; MOST_PLACES];
    let seen = gather(text, &mut places).map(|count| kernel.look(&places[..count]));
    places.zeroize();
    seen.filter(|seen| seen.is_answer() && seen.is_sound())
}

/// Writes the places one behind the other, and says how many there are.
fn gather(text: &[u8], places: &mut [u8; MOST_PLACES]) -> Option<usize> {
    let (mut rest, mut count, mut run_start) = (text, 0, 0);
    while !rest.is_empty() {
        let class;
        (class, rest) = match rest {
            [byte @ ..0x80, behind @ ..] => (ASCII[usize::from(*byte)], behind),
            [0xEF, 0xBC, last @ 0x80..0xC0, behind @ ..] => (FULL_WIDTH[in_block(*last)], behind),
            _ => joint(rest).or_else(|| rare(rest))?,
        };
        if class > SEPARATOR {
            *places.get_mut(count)? = class;
            count += 1;
        } else if class == OTHER || count - run_start == 1 {
            // A single digit may number a group.
            return None;
        } else {
            run_start = count;
        }
    }
    (count - run_start != 1).then_some(count)
}

/// The class of the first character and what follows it, if it is of those that most joints are of.
fn joint(text: &[u8]) -> Option<(u8, &[u8])> {
    match text {
        [0xC2, last @ 0x80..0xC0, behind @ ..] => Some((LATIN[in_block(*last)], behind)),
        [one, other, last @ 0x80..0xC0, behind @ ..] => {
            let (_, classes) = JOINTS.iter().find(|(bytes, _)| *bytes == [*one, *other])?;
            Some((classes[in_block(*last)], behind))
        }
        _ => None,
    }
}

/// Which of its 64 characters the last byte of a character says.
fn in_block(last: u8) -> usize {
    usize::from(last & 63)
}

/// The same as of a joint, of any other character of two or three bytes.
#[cold]
fn rare(text: &[u8]) -> Option<(u8, &[u8])> {
    let (character, behind) = [2, 3].into_iter().find_map(|length| {
        let (first, behind) = text.split_at_checked(length)?;
        Some((core::str::from_utf8(first).ok()?, behind))
    })?;
    Some((class(character.chars().next()?), behind))
}
