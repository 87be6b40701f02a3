//! Hides identifiers in a text in any encoding.
//!
//! `writing` says how characters are written, `decoding` turns them into UTF-8 and keeps how many bytes each takes, `redactor` has
//! the identifiers found in that and hides them in the bytes, `watch` sees what is left. `decoded` is for whoever looks for them
//! without hiding them.

mod decoded;
mod decoding;
mod redactor;
mod runs;
mod watch;
mod writing;

pub use decoded::Decoded;
pub use redactor::{Redacted, Redactor};
