//! Which characters of a text the redactor hid.

use alloc::vec::Vec;

use super::runs::escape;
use crate::text::{Meaning, meaning};

/// For each character of the text, whether it is not in what was redacted. A place that is spelled as an escape, such as `&#48;`,
/// has become one star.
pub(super) fn places(text: &str, redacted: &str) -> Vec<bool> {
    let mut hidden = Vec::with_capacity(text.len());
    let mut rest = redacted.chars().peekable();
    // How much of an escape is still to come.
    let mut escaped: usize = 0;
    for (byte, character) in text.char_indices() {
        if escaped > 0 {
            escaped -= 1;
            hidden.push(true);
            continue;
        }
        match rest.peek() {
            Some(shown) if *shown == character => {
                rest.next();
                hidden.push(false);
            }
            Some('*') => {
                rest.next();
                if !matches!(meaning(character), Meaning::Digit(_) | Meaning::Letter(_)) {
                    escaped = escape(&text.as_bytes()[byte..]).saturating_sub(1);
                }
                hidden.push(true);
            }
            // The rest of what became one star.
            _ => hidden.push(true),
        }
    }
    hidden
}
