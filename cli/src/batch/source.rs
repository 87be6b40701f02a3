//! Where the rows of a batch come from: a table, lines of JSON, or a folder of outputs.

use std::cell::Cell;
use std::io::{self, Cursor, Read};
use std::rc::Rc;

use encoding_rs_io::DecodeReaderBytesBuilder;
use offhook_readers::{self, Columns, Encoding, MOST_ROW_BYTES, Row, Rows, Step};
use zeroize::Zeroizing;

use crate::masked;
use crate::trouble::Trouble;

/// How much is read at once.
const PIECE: usize = 64 * 1024;
/// How many rows tell what the columns are for.
const SAMPLE: usize = 100;
/// Shown for a cell that could not be read.
const REPLACED: &[u8] = "\u{FFFD}".as_bytes();

/// The rows of a batch, and what is known of them before the first is read.
pub(super) struct Source {
    /// By this name messages speak of it.
    pub(super) name: String,
    /// The heading, if there is one.
    pub(super) heading: Option<Vec<String>>,
    pub(super) columns: Columns,
    /// How many columns there are.
    pub(super) width: usize,
    /// What stands between cells.
    pub(super) delimiter: u8,
    pub(super) rows: Box<dyn Next>,
    pub(super) meter: Meter,
    /// How long the input is and when it was changed; nothing of a pipe.
    pub(super) stamp: String,
    pub(super) spelling: Spelling,
}

/// How the characters of the input are encoded.
#[derive(Clone, Default)]
pub(super) struct Spelling {
    pub(super) encoding: Encoding,
    /// Whether another encoding would have made sense too, and nobody said which it is.
    pub(super) is_guess: bool,
    /// Whether something could not be read as this encoding.
    pub(super) has_broken: Rc<Cell<bool>>,
}

/// How far the input has been read.
#[derive(Clone, Default)]
pub(super) struct Meter {
    done: Rc<Cell<u64>>,
    /// How much there is, in the same unit, if that is known.
    pub(super) all: Option<u64>,
}

impl Meter {
    pub(super) fn of(all: Option<u64>) -> Self {
        Self { done: Rc::default(), all }
    }

    pub(super) fn done(&self) -> u64 {
        self.done.get()
    }

    pub(super) fn add(&self, count: u64) {
        self.done.set(self.done.get() + count);
    }
}

/// One row after the other.
pub(super) trait Next {
    /// Puts the next row into `row`; what went wrong with it, if that is not the end of all.
    fn next(&mut self, row: &mut Row) -> Result<Got, Trouble>;
}

/// What came next.
pub(super) enum Got {
    End,
    Row,
    /// A row of which something could not be read; it is said beside the row.
    Troubled(Trouble),
}

impl Source {
    /// The names of the columns, as they may be shown.
    pub(super) fn headings(&self) -> Vec<String> {
        self.heading.iter().flatten().map(|heading| masked::name(heading)).collect()
    }

    /// The rows of a table.
    pub(super) fn of_table<R: Read + 'static>(window: Window<R>, meter: Meter, stamp: String) -> Self {
        // A list of identifiers is a table of one column.
        let rows = Rows::detect(&window.text).unwrap_or_else(|| Rows::new(b'\t'));
        let sample = sampled(&window, rows.clone());
        let cells: Vec<Vec<&str>> = sample.iter().map(|row| row.cells().collect()).collect();
        let is_headed = cells.split_first().is_some_and(|(first, next)| Columns::is_heading(first, next));
        let data = &cells[usize::from(is_headed)..];
        let heading = cells.first().filter(|_| is_headed);
        let columns = Columns::recognise(heading.map(|cells| &cells[..]), data);
        let width = cells.iter().map(Vec::len).max().unwrap_or(0);
        let heading = heading.map(|cells| cells.iter().map(|cell| cell.trim().to_owned()).collect());
        let (name, delimiter, spelling) = (window.name.clone(), rows.delimiter(), window.spelling.clone());
        let rows = Box::new(Table { window, rows, is_headed });
        Self { name, heading, columns, width, delimiter, rows, meter, stamp, spelling }
    }
}

fn sampled<R>(window: &Window<R>, mut rows: Rows) -> Vec<Row> {
    let (mut sample, mut row, mut at) = (Vec::new(), Row::default(), 0);
    while let (Step::Row { used } | Step::TooLong { used }, true) =
        (rows.next(&window.text[at..], window.has_ended, &mut row), sample.len() < SAMPLE)
    {
        at += used;
        if !row.is_preamble() && !row.is_blank() {
            sample.push(row.clone());
        }
    }
    sample
}

/// A table as text.
struct Table<R> {
    window: Window<R>,
    rows: Rows,
    /// Whether the heading is still to come.
    is_headed: bool,
}

impl<R: Read> Next for Table<R> {
    fn next(&mut self, row: &mut Row) -> Result<Got, Trouble> {
        loop {
            let line = self.rows.line();
            match self.rows.next(self.window.rest(), self.window.has_ended, row) {
                Step::Row { used } => {
                    self.window.at += used;
                    if !row.is_preamble() && !row.is_blank() && !core::mem::take(&mut self.is_headed) {
                        return Ok(Got::Row);
                    }
                }
                Step::TooLong { used } => {
                    self.window.at += used;
                    row.set([].into_iter(), (line, line));
                    return Ok(Got::Troubled(
                        Trouble::new("trouble-too-long-row").with("line", line).with("most", MOST_ROW_BYTES),
                    ));
                }
                Step::More { used } => {
                    self.window.at += used;
                    self.window.fill(PIECE)?;
                }
                _ => return Ok(Got::End),
            }
        }
    }
}

/// A piece of the text in UTF-8.
pub(super) struct Window<R> {
    source: R,
    text: Zeroizing<Vec<u8>>,
    /// How much of it is done with.
    at: usize,
    has_ended: bool,
    has_shrunk: Rc<Cell<bool>>,
    pub(super) name: String,
    pub(super) spelling: Spelling,
}

/// Opens a text with its beginning read, in the encoding that was asked for, or else in whatever it is; where its beginning
/// does not tell, a later piece may.
pub(super) fn window<R: Read + 'static>(
    name: String,
    source: R,
    meter: Meter,
    asked: Option<Encoding>,
    telling: &[u8],
) -> Result<Window<impl Read + use<R>>, Trouble> {
    let mut counted = Counted { source, meter, has_shrunk: Rc::default() };
    let has_shrunk = Rc::clone(&counted.has_shrunk);
    let mut sample = Zeroizing::new(Vec::new());
    let read = counted.by_ref().take(PIECE as u64).read_to_end(&mut sample);
    read.map_err(|error| Trouble::read(&name, error))?;
    if sample.iter().all(u8::is_ascii_whitespace) {
        return Err(Trouble::empty(&name));
    }
    let telling = if sample.is_ascii() { telling } else { &[] };
    let sniffed = offhook_readers::sniff(&[&sample, telling].concat());
    let sniffed = sniffed.map_err(|reason| Trouble::content(&name, reason))?;
    let encoding = asked.unwrap_or(sniffed);
    let is_unicode = matches!(encoding, Encoding::Utf8 | Encoding::Utf16Be | Encoding::Utf16Le);
    let spelling = Spelling { encoding, is_guess: asked.is_none() && !is_unicode, has_broken: Rc::default() };
    let decoder = DecodeReaderBytesBuilder::new()
        .encoding(encoding_rs::Encoding::for_label(encoding.name().as_bytes()))
        .bom_override(true)
        .build(Cursor::new(sample.to_vec()).chain(counted));
    let mut window = Window {
        source: decoder,
        text: Zeroizing::new(Vec::new()),
        at: 0,
        has_ended: false,
        has_shrunk,
        name,
        spelling,
    };
    window.fill(2 * PIECE)?;
    Ok(window)
}

impl<R: Read> Window<R> {
    /// Reads so much more, or to the end.
    fn fill(&mut self, more: usize) -> Result<(), Trouble> {
        self.text.drain(..self.at);
        self.at = 0;
        let got = self.source.by_ref().take(more as u64).read_to_end(&mut self.text);
        if self.has_shrunk.get() {
            return Err(Trouble::new("trouble-shrunk").with("path", &self.name));
        }
        let got = got.map_err(|error| Trouble::read(&self.name, error))?;
        self.has_ended = got < more;
        // A sign that was cut by an earlier piece is looked at as a whole.
        let new = self.text.len().saturating_sub(got + REPLACED.len());
        if memchr::memmem::find(&self.text[new..], REPLACED).is_some() {
            self.spelling.has_broken.set(true);
        }
        Ok(())
    }

    fn rest(&self) -> &[u8] {
        &self.text[self.at..]
    }

    /// The next line; nothing at the end, and an error when it is too long.
    pub(super) fn line(&mut self) -> Result<Option<Result<Zeroizing<String>, ()>>, Trouble> {
        loop {
            let rest = self.rest();
            let end = rest.iter().position(|byte| *byte == b'\n');
            if let Some(length) = end.or(Some(rest.len()).filter(|length| self.has_ended && *length > 0)) {
                let line = String::from_utf8_lossy(&rest[..length]).trim().to_owned();
                self.at += length + usize::from(end.is_some());
                return Ok(Some(if length > MOST_ROW_BYTES { Err(()) } else { Ok(Zeroizing::new(line)) }));
            }
            if self.has_ended {
                return Ok(None);
            }
            if rest.len() > MOST_ROW_BYTES {
                // The rest of the line is read as a line of its own, which says nothing.
                self.at = self.text.len();
                self.fill(PIECE)?;
                return Ok(Some(Err(())));
            }
            self.fill(PIECE)?;
        }
    }

    /// The beginning of the text, as far as it has been read.
    pub(super) fn beginning(&self) -> &[u8] {
        &self.text
    }
}

/// Counts what is read, and hears when a file ends before its length.
struct Counted<R> {
    source: R,
    meter: Meter,
    has_shrunk: Rc<Cell<bool>>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.source.read(buffer)?;
        self.meter.add(count as u64);
        if count == 0 && !buffer.is_empty() && self.meter.all.is_some_and(|all| self.meter.done() < all) {
            self.has_shrunk.set(true);
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(count)
    }
}
