//! What is read of a whole output: its records, its unused lines, and who takes them.

use crate::found::Found;
use crate::input::encoding::Encoding;
use crate::record::Record;
use crate::tool::Tool;

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

impl Reading {
    /// How much of the text was read.
    pub fn coverage(&self) -> Coverage {
        let mut coverage = Coverage { records: self.records.len(), lines: self.lines, ..Coverage::default() };
        self.unused.iter().for_each(|unused| coverage.add_unused(unused.clone()));
        coverage
    }
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

/// How much of a text was read.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Coverage {
    /// How many records there are.
    pub records: usize,
    /// How many lines there are.
    pub lines: usize,
    /// How many lines say something that was not understood.
    pub unused_lines: usize,
    /// The first [`MOST_UNUSED`](Self::MOST_UNUSED) of these lines.
    pub unused: Vec<Unused>,
}

impl Coverage {
    /// The most unused lines that are kept; all of them are counted.
    pub const MOST_UNUSED: usize = 1000;

    /// Counts an unused line, and keeps it if there is room.
    pub fn add_unused(&mut self, unused: Unused) {
        self.unused_lines += 1;
        if self.unused.len() < Self::MOST_UNUSED {
            self.unused.push(unused);
        }
    }
}

/// Takes what is read, as it is read.
pub trait Sink {
    /// The next record.
    fn record(&mut self, record: Record);

    /// The next line that says something, but nothing that was understood.
    fn unused(&mut self, unused: Unused);
}

/// A sink that keeps everything.
#[derive(Default)]
pub(crate) struct Collected {
    pub(crate) records: Vec<Record>,
    pub(crate) unused: Vec<Unused>,
}

impl Sink for Collected {
    fn record(&mut self, record: Record) {
        self.records.push(record);
    }

    fn unused(&mut self, unused: Unused) {
        self.unused.push(unused);
    }
}
