//! Identifiers as people type them, as far as a plain machine can read them: places and separators, nothing else.
//!
//! Knows how characters are written as bytes. What a character means it asks `fold`; labels and captions it leaves to the
//! grammar, and everything that is wrong to the walk.

use zeroize::Zeroize;

use crate::fold::{self, Meaning};
use crate::kernel::{Kernel, Seen};
use crate::shape::MOST_PLACES;

/// Of an ASCII character: the digit or upper-case letter it is, or one of these.
static ASCII: [u8; 128] = ascii();
const SEPARATOR: u8 = 1;
const OTHER: u8 = 0;

const fn ascii() -> [u8; 128] {
    let mut classes = [OTHER; 128];
    let mut byte = 0u8;
    while byte < 128 {
        classes[byte as usize] = class(byte as char);
        byte += 1;
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
    while let [first, behind @ ..] = rest {
        let (class, behind) = match (rest, ASCII.get(usize::from(*first))) {
            (_, Some(class)) => (*class, behind),
            // Full-width digits.
            ([0xEF, 0xBC, last @ 0x90..=0x99, behind @ ..], _) => (last - 0x60, behind),
            _ => {
                let (character, behind) = wide(rest)?;
                (class(character), behind)
            }
        };
        rest = behind;
        match class {
            // A single digit may number a group.
            SEPARATOR if count - run_start == 1 => return None,
            SEPARATOR => run_start = count,
            OTHER => return None,
            place => {
                *places.get_mut(count)? = place;
                count += 1;
            }
        }
    }
    (count - run_start != 1).then_some(count)
}

/// A character of two or three bytes at the start of a text.
fn wide(text: &[u8]) -> Option<(char, &[u8])> {
    let more = |byte: u8| (byte & 0xC0 == 0x80).then_some(u32::from(byte & 0x3F));
    let (code, least, behind) = match text {
        [lead @ 0xC2..=0xDF, one, behind @ ..] => (u32::from(lead & 0x1F) << 6 | more(*one)?, 0x80, behind),
        [lead @ 0xE0..=0xEF, one, other, behind @ ..] => {
            (u32::from(lead & 0x0F) << 12 | more(*one)? << 6 | more(*other)?, 0x800, behind)
        }
        _ => return None,
    };
    let character = char::from_u32(code).filter(|_| code >= least)?;
    Some((character, behind))
}
