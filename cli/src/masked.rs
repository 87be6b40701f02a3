//! What of an argument, a name or a foreign line may be repeated: [`Shown`] says it, each word here says how much is known.

use offhook::{Masking, Shown};

/// The most characters of an argument that are repeated.
const LONGEST: usize = 60;

/// An argument, which may be an identifier or a group of one in the wrong place.
pub(crate) fn argument(text: &str) -> String {
    line(text).chars().take(LONGEST).collect()
}

/// A line of which nothing is known. Groups of identifiers are masked even where they are alone.
pub(crate) fn line(text: &str) -> String {
    Shown::new(text).masking(Masking::Groups).to_string()
}

/// The name of a file, a PC or a column. A number in it is no group of an identifier.
pub(crate) fn name(text: &str) -> String {
    Shown::new(text).to_string()
}

/// A line of an output of which nothing was used, with its tabs. Where the digits of IDs are asked for, keys are masked all the
/// same.
pub(crate) fn unused(text: &str, reveal: bool) -> String {
    let masking = if reveal { Masking::Keys } else { Masking::Groups };
    Shown::new(text).masking(masking).with_lines().to_string()
}
