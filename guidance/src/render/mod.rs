//! Writes a script: for a terminal, as Markdown, as a page to print, as lines to read aloud, as SSML, as JSON. Writes a
//! sheet as a page to print.

#[cfg(feature = "wrap")]
mod brief;
mod html;
mod markdown;
mod page;
mod sheet;
mod speech;
mod ssml;
#[cfg(feature = "wrap")]
mod text;

#[cfg(feature = "wrap")]
pub use brief::brief;
pub use html::{CSS, HtmlOptions, html, html_fragment};
pub use markdown::markdown;
pub use page::SCRIPT;
pub use sheet::{Paper, sheet};
pub use speech::{speech, speech_lines};
pub use ssml::{ssml, ssml_lines};
#[cfg(feature = "wrap")]
pub use text::text;

use super::Script;

/// The script as one JSON object.
pub fn json(script: &Script) -> String {
    // Strings, numbers and lists only: nothing in it can fail to serialise.
    serde_json::to_string(script).unwrap_or_default()
}
