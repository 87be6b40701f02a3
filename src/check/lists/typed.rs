//! Identifiers that differ from a canonical spelling only in what separates their places, or in width: bytes are mapped by tables
//! made of `fold`, without decoding, which takes a quarter of the instructions of the lexer. Anything else is left to the grammar.

use zeroize::Zeroize;

use crate::fast::{Kernel, Seen};
use crate::id::layout::MOST_PLACES;
use crate::text::fold::{self, Meaning};

/// Of a character: the digit or upper-case letter it is, or one of these.
const OTHER: u8 = 0;
const SEPARATOR: u8 = 1;

/// Full-width digits and capitals begin with these two bytes.
const FULL_WIDTH: [u8; 2] = [0xEF, 0xBC];

/// The classes of the characters that most identifiers are typed with.
struct Classes {
    ascii: [u8; 128],
    /// Full-width digits and capitals by their third byte.
    full_width: [u8; 256],
    latin: [u8; 64],
    /// No-break spaces, dashes and spaces of many widths, ideographic spaces and commas, the minus sign.
    joints: [([u8; 2], [u8; 64]); 3],
}

static CLASSES: Classes = Classes {
    ascii: classes(0),
    full_width: {
        let (mut by_last, block) = ([OTHER; 256], classes::<64>(0xFF00));
        let mut index = 0;
        while index < block.len() {
            by_last[0x80 + index] = block[index];
            index += 1;
        }
        by_last
    },
    latin: classes(0x80),
    joints: [([0xE2, 0x80], classes(0x2000)), ([0xE3, 0x80], classes(0x3000)), ([0xE2, 0x88], classes(0x2200))],
};

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
    if is_bare(text) {
        return None;
    }
    let mut places = [0; MOST_PLACES];
    let seen = gather(text, &mut places).map(|count| kernel.look(&places[..count]));
    places.zeroize();
    seen.filter(|seen| seen.is_answer() && seen.is_sound())
}

/// Whether nothing but digits is there, so that nothing can be taken away; a long text is not searched.
fn is_bare(text: &[u8]) -> bool {
    let are_digits = |piece: &[u8]| piece.iter().fold(true, |all, byte| all & byte.is_ascii_digit());
    text.len() <= MOST_PLACES + 2 && text.chunks(8).all(are_digits)
}

/// Writes the places one behind the other, and says how many there are.
fn gather(text: &[u8], places: &mut [u8; MOST_PLACES]) -> Option<usize> {
    let (mut at, mut count, mut run_start) = (0, 0, 0);
    while let Some(&byte) = text.get(at) {
        let class;
        if byte < 0x80 {
            class = CLASSES.ascii[usize::from(byte)];
            at += 1;
        } else if let Some([lead @ .., last]) = text.get(at..at + 3)
            && *lead == FULL_WIDTH
        {
            class = CLASSES.full_width[usize::from(*last)];
            at += 3;
        } else {
            let rest = &text[at..];
            let behind;
            (class, behind) = match joint(rest) {
                Some(joint) => joint,
                None => rare(rest)?,
            };
            at = text.len() - behind.len();
        }
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
        [0xC2, last @ 0x80..0xC0, behind @ ..] => Some((CLASSES.latin[in_block(*last)], behind)),
        [one, other, last @ 0x80..0xC0, behind @ ..] => {
            let (_, classes) = CLASSES.joints.iter().find(|(bytes, _)| *bytes == [*one, *other])?;
            Some((classes[in_block(*last)], behind))
        }
        _ => None,
    }
}

/// Which of its 64 characters the last byte of a character says.
fn in_block(last: u8) -> usize {
    usize::from(last & 63)
}

/// The same of any other character of two or three bytes.
#[cold]
fn rare(text: &[u8]) -> Option<(u8, &[u8])> {
    let (character, behind) = [2, 3].into_iter().find_map(|length| {
        let (first, behind) = text.split_at_checked(length)?;
        Some((core::str::from_utf8(first).ok()?, behind))
    })?;
    Some((class(character.chars().next()?), behind))
}
