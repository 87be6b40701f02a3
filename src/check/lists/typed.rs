//! Identifiers that differ from a canonical spelling only in what separates their places.

use zeroize::Zeroize;

use crate::fast::{Kernel, Seen};
use crate::id::layout::MOST_PLACES;
use crate::text::tokens::{Tokens, class};

/// What the kernel says of the places alone, when nothing is wrong with them; `None` is for the grammar.
pub(super) fn look(kernel: Kernel, tokens: &Tokens<'_>) -> Option<Seen> {
    let mut places = [0; MOST_PLACES];
    let seen = gather(tokens, &mut places).map(|count| kernel.look(&places[..count]));
    places.zeroize();
    seen.filter(|seen| seen.is_answer() && seen.is_sound())
}

/// Writes the places one behind the other, and says how many there are; `None` where there is anything but places and gaps.
fn gather(tokens: &Tokens<'_>, places: &mut [u8; MOST_PLACES]) -> Option<usize> {
    if !tokens.rest().is_empty() {
        return None;
    }
    let (mut count, mut run_start) = (0, 0);
    for &class in tokens.classes() {
        if class == class::GAP {
            // A single digit may number a group.
            if count - run_start == 1 {
                return None;
            }
            run_start = count;
            continue;
        }
        let place = match class {
            0..=9 => b'0' + class,
            b'A'..=b'Z' => class,
            _ => return None,
        };
        *places.get_mut(count)? = place;
        count += 1;
    }
    (count - run_start != 1).then_some(count)
}
