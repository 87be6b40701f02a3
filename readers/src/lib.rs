//! What slmgr, ospp.vbs and people's notes print, read into records.
//!
//! An installation ID is found by its digits, in any language of the screen; labels add meaning where they are known.
//! Knows the bytes of an output. Knows nothing of files, and never runs a tool.

mod account;
pub mod batch;
mod columns;
mod decode;
mod digits;
mod encoding;
mod fixed;
mod json;
mod kin;
mod labels;
mod lead;
mod lines;
mod page;
mod products;
mod record;
mod result_code;
mod roles;
mod rows;
mod shapes;
mod structure;
mod table;
mod text;
mod tool;
mod torn;
mod tree;
mod values;
mod windows;
mod wmic;
mod xml;
use core::fmt;
use std::io;

use zeroize::{Zeroize, Zeroizing};

pub use columns::Columns;
use decode::Decoded;
pub use encoding::{Encoding, sniff};
pub use record::{LicenseStatus, Record};
pub use result_code::ResultCode;
pub use roles::Role;
pub use rows::{MOST_ROW_BYTES, Row, Rows, Step};
use table::Table;
pub use tool::Tool;
use windows::Windows;

/// The most bytes that [`read`] takes; real outputs have a few thousand. [`read_from`] knows no such bound.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;

/// What an output says.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Reading {
    /// How its characters are encoded.
    pub encoding: Encoding,
    /// Which tool printed it, as far as its labels tell: that of the first record.
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

/// What a text says as a whole, apart from its records.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Summary {
    /// How its characters are encoded.
    pub encoding: Encoding,
    /// Which tool printed it: that of the first record.
    pub tool: Tool,
    /// The language of its labels; `None` when no label was known.
    pub language: Option<&'static str>,
    /// The build of Windows that it names, such as 19041.
    pub build: Option<u32>,
    /// How many lines there are.
    pub lines: usize,
}

/// Takes what is read, as it is read.
pub trait Sink {
    /// The next record.
    fn record(&mut self, record: Record);

    /// The next line that says something, but nothing that was understood.
    fn unused(&mut self, unused: Unused);
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
/// let reading = offhook_readers::read(output.as_bytes())?;
/// assert_eq!(reading.records.len(), 1);
/// assert_eq!(reading.records[0].name.as_deref(), Some("Windows(R), Professional edition"));
/// assert!(reading.records[0].installation_id.is_some());
/// # Ok::<(), offhook_readers::Unreadable>(())
/// ```
pub fn read(bytes: &[u8]) -> Result<Reading, Unreadable> {
    if bytes.len() > MOST_BYTES {
        return Err(Unreadable::TooLong);
    }
    let mut all = Collected::default();
    let summary = match read_from(bytes, &mut all) {
        Ok(summary) => summary,
        // Reading from memory fails for no other reason.
        Err(_) => return Err(Unreadable::Binary),
    };
    let Summary { encoding, tool, language, build, lines } = summary;
    let Collected { records, unused } = all;
    Ok(Reading { encoding, tool, language, build, records, lines, unused })
}

/// Reads the output of a tool from its beginning to its end, however long it is.
///
/// What is kept in memory is bounded: a window of the text and the records that may still be added to; of JSON and XML at
/// most 32 MiB of text with their records.
///
/// # Errors
///
/// When the bytes are no text, or the source fails. What was read before has been handed to the sink.
pub fn read_from(source: impl io::Read, sink: &mut impl Sink) -> Result<Summary, ReadError> {
    let mut source = Decoded::new(source);
    let mut text = Zeroizing::new(String::with_capacity(windows::ROOM));
    source.next(&mut text)?;
    let bare = lead::bare(&text, source.has_ended());
    if let Some(bare) = bare.filter(|bare| Table::of(bare).is_some() || structure::is_tree(bare)) {
        text.clear();
        text.push_str(&bare);
    }
    if let Some(table) = Table::of(&text) {
        return table.read(source, text, sink);
    }
    structure::read(&mut Windows::new(source, text), sink)
}

#[derive(Default)]
struct Collected {
    records: Vec<Record>,
    unused: Vec<Unused>,
}

impl Sink for Collected {
    fn record(&mut self, record: Record) {
        self.records.push(record);
    }

    fn unused(&mut self, unused: Unused) {
        self.unused.push(unused);
    }
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

/// Why reading stopped.
#[derive(Debug)]
#[non_exhaustive]
pub enum ReadError {
    /// The bytes are no text.
    Content(Unreadable),
    /// The source failed.
    Source(io::Error),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Content(reason) => reason.fmt(f),
            Self::Source(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Self::Content(reason) => Some(reason),
            Self::Source(error) => Some(error),
        }
    }
}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        Self::Source(error)
    }
}

impl From<Unreadable> for ReadError {
    fn from(reason: Unreadable) -> Self {
        Self::Content(reason)
    }
}

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
        write!(f, "Found({})", offhook::Masked::new(&self.0))
    }
}
