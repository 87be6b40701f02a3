//! Facts as people state them on the command line.
//!
//! Knows names and values. Knows nothing of what they decide.

use offhook_guidance::{Advisor, Book, Day};

use crate::trouble::Trouble;

/// Holds a fact to those that the book knows.
pub(crate) fn held(book: &Book, name: &str, value: &str) -> Result<(), Trouble> {
    Advisor::new(book, &Day::latest()).state(name, value).map_err(|error| Trouble::fact(&error, value, book))
}
