//! What slmgr, ospp.vbs and people's notes print, read into records.
//!
//! An installation ID is found by its digits, in any language of the screen; labels add meaning where they are known.
//! Knows the bytes of an output. Knows nothing of files, and never runs a tool.

mod digits;
mod encoding;
mod labels;
mod lines;
mod record;
mod shapes;
mod text;
mod tool;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use zeroize::Zeroize;

pub use encoding::{Encoding, sniff};
pub use record::{LicenseStatus, Record};
pub use tool::Tool;

/// The most bytes of an output that are read; real ones have a few thousand.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;

/// What an output says.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Reading {
    /// How its characters are encoded.
    pub encoding: Encoding,
    /// Which tool printed it, as far as its labels tell.
    pub tool: Tool,
    /// The language of its labels, as a tag such as `ja`; `None` when no label was known.
    pub language: Option<&'static str>,
    /// The build of Windows that it names, such as 19041.
    pub build: Option<u32>,
    /// One record for each product, in order.
    pub records: Vec<Record>,
    /// How many lines there are.
    pub lines: usize,
    /// The lines that say something, but nothing that was understood.
    pub unused: Vec<Unused>,
}

/// A line that says something, but nothing that was understood.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Unused {
    /// Counted from 1.
    pub line: usize,
    /// What stands there.
    pub text: Found,
}

/// Reads the output of a tool.
///
/// # Errors
///
/// When the bytes are no text, or too many.
///
/// # Examples
///
/// ```
/// let output = "Name: Windows(R), Professional edition\n\
///     Installation ID: 020650770493837252929082195773527024195725809211989214\n";
/// let reading = offhook::readers::read(output.as_bytes())?;
/// assert_eq!(reading.records.len(), 1);
/// assert_eq!(reading.records[0].name.as_deref(), Some("Windows(R), Professional edition"));
/// assert!(reading.records[0].installation_id.is_some());
/// # Ok::<(), offhook::readers::Unreadable>(())
/// ```
pub fn read(bytes: &[u8]) -> Result<Reading, Unreadable> {
    if bytes.len() > MOST_BYTES {
        return Err(Unreadable::TooLong);
    }
    let encoding = sniff(bytes)?;
    let mut text = encoding.decode(bytes);
    let reading = text::collect(&text, encoding);
    text.zeroize();
    Ok(reading)
}

/// Why bytes could not be read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Unreadable {
    /// They are no text: pictures, programs, archives.
    Binary,
    /// There are more than [`MOST_BYTES`].
    TooLong,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Binary => f.write_str("this is not text"),
            Self::TooLong => write!(f, "longer than {MOST_BYTES} bytes, which no tool's output is"),
        }
    }
}

impl core::error::Error for Unreadable {}

/// Text that may be an identifier, as it stands in an output; wiped on drop.
#[derive(Clone)]
pub struct Found(String);

impl Found {
    fn new(text: String) -> Self {
        Self(text)
    }

    /// The text itself, to be parsed or checked.
    ///
    /// # Warning
    ///
    /// What is copied from it cannot be wiped.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Drop for Found {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Found({})", crate::Masked::new(&self.0))
    }
}
