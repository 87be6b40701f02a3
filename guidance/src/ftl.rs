//! What a file of messages must keep to before it is taken into a book.

use fluent_bundle::FluentResource;

use super::fault::{Fault, line_at};

/// Holds a file of messages to the syntax.
pub(super) fn check(name: &str, text: &str) -> Result<(), Fault> {
    if let Some(line) = too_deep(text) {
        return Err(Fault::new(name, Some(line), "too-deep"));
    }
    let Err((_, errors)) = FluentResource::try_new(text.to_owned()) else { return Ok(()) };
    let Some(error) = errors.first() else { return Ok(()) };
    Err(Fault::new(name, Some(line_at(text, error.pos.start)), "ftl").with("reason", error))
}

/// The line on which placeables lie too deep in one another: the parser goes down into each, and would not come back.
fn too_deep(text: &str) -> Option<usize> {
    const DEEPEST: usize = 32;
    let mut depth = 0_usize;
    for (index, line) in text.lines().enumerate() {
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '#')) {
            depth = 0;
        }
        for byte in line.bytes() {
            match byte {
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                return Some(index + 1);
            }
        }
    }
    None
}
