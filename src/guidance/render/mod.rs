//! Writes a script for a terminal, as Markdown or as JSON.
//!
//! Knows scripts. Knows nothing of flows, messages or files.

mod markdown;
mod text;

use alloc::string::String;

pub use markdown::markdown;
pub use text::text;

use super::Script;

/// The script as one JSON object.
pub fn json(script: &Script) -> String {
    // Strings, numbers and lists only: nothing in it can fail to serialise.
    serde_json::to_string(script).unwrap_or_default()
}
