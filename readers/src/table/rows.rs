//! Rows of delimited text, one at a time: RFC 4180, and what people make of it.

use core::fmt;

use csv_core::{Reader, ReaderBuilder};
use zeroize::Zeroize as _;

/// The most bytes of one row; a cell of a spreadsheet holds 32,767 characters.
pub const MOST_ROW_BYTES: usize = 256 * 1024;
/// A quotation mark that is closed only after this number of lines was never meant to be opened.
const MOST_LINES: usize = 1000;
/// How many rows of a sample are looked at.
const SAMPLE: usize = 64;
/// What stands between cells, the likeliest first.
const DELIMITERS: [u8; 4] = *b",\t;|";

/// Reads rows out of a window of text, one after the other.
///
/// - Cells may be quoted; a quoted one may hold delimiters, line ends and doubled quotation marks.
/// - A quotation mark that is never closed hides nothing: its line is read as it stands, and the next is a row again.
/// - Empty lines are counted and left out.
///
/// # Examples
///
/// ```
/// use offhook_readers::{Row, Rows, Step};
///
/// let text = b"PC;IID\nPC-01;\"020650;770493\"\n";
/// let (mut rows, mut row, mut at) = (Rows::detect(text).expect("a table"), Row::default(), 0);
/// let mut seen = Vec::new();
/// while let Step::Row { used } = rows.next(&text[at..], true, &mut row) {
///     seen.push(row.cells().map(String::from).collect::<Vec<_>>());
///     at += used;
/// }
/// assert_eq!(seen, [["PC", "IID"], ["PC-01", "020650;770493"]]);
/// ```
#[derive(Debug)]
pub struct Rows {
    delimiter: u8,
    /// The cells of a row as it is, and of one whose quotation marks mean nothing; each is a table made once.
    quoted: Box<Reader>,
    plain: Box<Reader>,
    line: usize,
    is_skipping: bool,
}

impl Clone for Rows {
    fn clone(&self) -> Self {
        // The clone of a reader of `csv_core` has no table and reads nothing.
        Self { line: self.line, is_skipping: self.is_skipping, ..Self::new(self.delimiter) }
    }
}

/// What the window gave.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Step {
    /// Nothing is left.
    End,
    /// The row goes on behind the window; call again with more of the text, from the same place.
    More {
        /// How many bytes of the window are done with: empty lines.
        used: usize,
    },
    /// A row.
    Row {
        /// How many bytes of the window are done with.
        used: usize,
    },
    /// A line of more than [`MOST_ROW_BYTES`]; it was left out.
    TooLong {
        /// How many bytes of the window are done with.
        used: usize,
    },
}

impl Rows {
    /// Rows with this between their cells.
    pub fn new(delimiter: u8) -> Self {
        let reader = |quoting| Box::new(ReaderBuilder::new().delimiter(delimiter).quoting(quoting).build());
        Self { delimiter, quoted: reader(true), plain: reader(false), line: 1, is_skipping: false }
    }

    /// Finds out by the beginning of a text what stands between its cells; `None` when the lines are no rows of a table.
    pub fn detect(sample: &[u8]) -> Option<Self> {
        if let [b's', b'e', b'p', b'=', delimiter, b'\r' | b'\n', ..] = sample {
            return Some(Self::new(*delimiter));
        }
        // `wmic` does not quote its commas, so its rows have any width.
        let text = sample.iter().position(|byte| !byte.is_ascii_whitespace()).map_or(&[][..], |at| &sample[at..]);
        if text.starts_with(b"Node,") {
            return Some(Self::new(b','));
        }
        let scored = DELIMITERS.iter().rev().filter_map(|delimiter| Some((agreement(sample, *delimiter)?, *delimiter)));
        scored.max_by_key(|(agreement, _)| *agreement).map(|(_, delimiter)| Self::new(delimiter))
    }

    /// What stands between cells.
    pub fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// The line at which the window begins, counted from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// Goes on at this line, counted from 1.
    pub fn go_on_at(&mut self, line: usize) {
        self.line = line;
    }

    /// Reads the next row of a window of UTF-8; `is_end` says that the text ends with the window.
    pub fn next(&mut self, window: &[u8], is_end: bool, row: &mut Row) -> Step {
        let start = match self.skipped(window, is_end) {
            Ok(start) => start,
            Err(used) if is_end => return if used == 0 { Step::End } else { Step::TooLong { used } },
            Err(used) => return Step::More { used },
        };
        let rest = &window[start..];
        if rest.is_empty() {
            return if is_end { Step::End } else { Step::More { used: start } };
        }
        match extent(rest, self.delimiter, is_end) {
            Extent::More if rest.len() > MOST_ROW_BYTES => {
                self.is_skipping = true;
                Step::TooLong { used: window.len() }
            }
            Extent::More => Step::More { used: start },
            Extent::Row { text, used, lines, quoting } => {
                row.fill(&rest[..text], self.delimiter, if quoting { &mut self.quoted } else { &mut self.plain });
                row.is_unclosed = !quoting;
                row.lines = (self.line, self.line + lines);
                self.line += lines + 1;
                Step::Row { used: start + used }
            }
        }
    }

    /// How many bytes of empty lines and of a line too long stand in front; an error is that there is nothing else.
    fn skipped(&mut self, window: &[u8], is_end: bool) -> Result<usize, usize> {
        let mut at = 0;
        if self.is_skipping {
            let end = window.iter().position(|byte| *byte == b'\n').ok_or(window.len())?;
            self.is_skipping = false;
            self.line += 1;
            at = end + 1;
        }
        while let Some(byte) = window.get(at).filter(|byte| matches!(byte, b'\r' | b'\n')) {
            // The rest of the line end may stand behind the window.
            let rest = &window[at..];
            if matches!(rest, [b'\r'] | [b'\r', b'\r']) && !is_end {
                return Err(at);
            }
            let is_more = matches!(rest, [b'\r', b'\n', ..] | [b'\r', b'\r', b'\n', ..]);
            self.line += usize::from(*byte == b'\n' || !is_more);
            at += 1;
        }
        Ok(at)
    }
}

/// One row; wiped on drop.
#[derive(Clone, Default)]
pub struct Row {
    text: Vec<u8>,
    ends: Vec<usize>,
    count: usize,
    lines: (usize, usize),
    is_unclosed: bool,
}

impl Row {
    /// Puts these cells, which stand on these lines, into the row.
    pub fn set<'a>(&mut self, cells: impl Iterator<Item = &'a str>, lines: (usize, usize)) {
        (self.count, self.lines, self.is_unclosed) = (0, lines, false);
        let mut end = 0;
        for cell in cells {
            self.text.truncate(end);
            self.text.extend_from_slice(cell.as_bytes());
            end = self.text.len();
            self.ends.truncate(self.count);
            self.ends.push(end);
            self.count += 1;
        }
    }

    /// The cell in this column, counted from 0; nothing where the row is shorter.
    pub fn cell(&self, index: usize) -> &str {
        let end = |index: usize| self.ends[..self.count].get(index).copied();
        let start = index.checked_sub(1).map_or(Some(0), end);
        let bytes = start.zip(end(index)).map_or(&[][..], |(start, end)| &self.text[start..end]);
        // The window is UTF-8 and cells end at ASCII characters.
        core::str::from_utf8(bytes).unwrap_or_default()
    }

    /// The cells, in order.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.count).map(|index| self.cell(index))
    }

    /// How many cells there are.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Whether no cell says anything.
    pub fn is_blank(&self) -> bool {
        self.cells().all(|cell| cell.trim().is_empty())
    }

    /// Whether it is the line in which PowerShell or a spreadsheet speaks of the file: `#TYPE …`, `sep=;`.
    pub fn is_preamble(&self) -> bool {
        let is_separator = || self.cell(0).starts_with("sep=") && self.cells().skip(1).all(str::is_empty);
        self.cell(0).trim_start().starts_with("#TYPE ") || (self.lines.0 == 1 && is_separator())
    }

    /// The first and last line, counted from 1.
    pub fn lines(&self) -> (usize, usize) {
        self.lines
    }

    /// Whether a quotation mark in it is never closed; its line was read as it stands.
    pub fn is_unclosed(&self) -> bool {
        self.is_unclosed
    }

    fn fill(&mut self, text: &[u8], delimiter: u8, reader: &mut Reader) {
        self.count = 0;
        reader.reset();
        // A quotation mark opens a cell only where the cell begins; pasted rows are indented.
        let indent = text.iter().position(|byte| *byte != b' ').filter(|at| text[*at] == b'"');
        let text = &text[indent.unwrap_or(0)..];
        let most = text.iter().filter(|byte| **byte == delimiter).count() + 2;
        self.ends.resize(self.ends.len().max(most), 0);
        self.text.resize(self.text.len().max(text.len() + 1), 0);
        let (mut from, mut to) = (0, 0);
        loop {
            let (result, read, wrote, ended) =
                reader.read_record(&text[from..], &mut self.text[to..], &mut self.ends[self.count..]);
            (from, to, self.count) = (from + read, to + wrote, self.count + ended);
            if !matches!(result, csv_core::ReadRecordResult::InputEmpty) {
                return;
            }
        }
    }
}

impl Drop for Row {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Row({} cells)", self.count)
    }
}

/// Where the first row of a text ends.
enum Extent {
    More,
    Row {
        /// How many bytes are the row.
        text: usize,
        /// The same with its line end.
        used: usize,
        /// How many line ends are inside of it.
        lines: usize,
        /// Whether its quotation marks are what they seem.
        quoting: bool,
    },
}

/// Where a reader of rows stands.
#[derive(Clone, Copy, Eq, PartialEq)]
enum At {
    CellStart,
    Plain,
    Quoted,
    /// Behind a quotation mark inside a quoted cell: the end of the cell, or the first of two.
    Quote,
}

fn extent(text: &[u8], delimiter: u8, is_end: bool) -> Extent {
    let (mut at, mut lines) = (At::CellStart, 0);
    for (index, &byte) in text.iter().enumerate() {
        let is_line_end = matches!(byte, b'\r' | b'\n');
        at = match (at, byte) {
            (At::Quoted, b'"') => At::Quote,
            (At::Quoted, _) => {
                let is_last_of_line = byte == b'\n' || (byte == b'\r' && text.get(index + 1) != Some(&b'\n'));
                lines += usize::from(is_last_of_line);
                At::Quoted
            }
            (At::CellStart | At::Quote, b'"') => At::Quoted,
            _ if is_line_end => return ended(text, index, lines, true, is_end),
            _ if byte == delimiter => At::CellStart,
            // A mark inside a cell that runs over line ends: it was never meant to be opened.
            (At::Quote, _) if lines > 0 => return first_line(text, is_end),
            _ => At::Plain,
        };
        if lines > MOST_LINES || (index > MOST_ROW_BYTES && lines > 0) {
            return first_line(text, is_end);
        }
    }
    match at {
        _ if !is_end => Extent::More,
        At::Quoted => first_line(text, is_end),
        _ => Extent::Row { text: text.len(), used: text.len(), lines, quoting: true },
    }
}

/// The first line, whatever its quotation marks mean.
fn first_line(text: &[u8], is_end: bool) -> Extent {
    let end = text.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
    ended(text, end.unwrap_or(text.len()), 0, false, is_end)
}

fn ended(text: &[u8], end: usize, lines: usize, quoting: bool, is_end: bool) -> Extent {
    let length = match &text[end..] {
        [b'\r', b'\n', ..] => 2,
        // `wmic` ends its lines so.
        [b'\r', b'\r', b'\n', ..] => 3,
        [b'\r', b'\r'] if !is_end => return Extent::More,
        // The second half of the line end may stand behind the window.
        [b'\r'] if !is_end => return Extent::More,
        [] => 0,
        _ => 1,
    };
    Extent::Row { text: end, used: end + length, lines, quoting }
}

/// How well the lines of a sample agree on their number of cells, in percent, and the number.
fn agreement(sample: &[u8], delimiter: u8) -> Option<(usize, usize)> {
    let (mut rows, mut row, mut at) = (Rows::new(delimiter), Row::default(), 0);
    let mut widths = Vec::new();
    while let (Step::Row { used }, true) = (rows.next(&sample[at..], true, &mut row), widths.len() < SAMPLE) {
        at += used;
        if !row.is_preamble() {
            widths.push(row.len());
        }
    }
    // The sample may be cut off in its last row.
    if widths.len() > 3 {
        widths.pop();
    }
    let count = |width: usize| widths.iter().filter(|other| **other == width).count();
    let most = widths.iter().copied().filter(|width| *width > 1).max_by_key(|width| (count(*width), *width))?;
    let percent = count(most) * 100 / widths.len();
    (percent >= 60).then_some((percent / 10, most))
}

#[cfg(test)]
mod tests {

    use super::*;

    fn read(text: &str, delimiter: u8) -> Vec<(Vec<String>, (usize, usize), bool)> {
        let (mut rows, mut row, mut at, mut seen) = (Rows::new(delimiter), Row::default(), 0, Vec::new());
        while let Step::Row { used } = rows.next(&text.as_bytes()[at..], true, &mut row) {
            at += used;
            seen.push((row.cells().map(String::from).collect(), row.lines(), row.is_unclosed()));
        }
        seen
    }

    fn row(cells: &[&str], lines: (usize, usize), is_unclosed: bool) -> (Vec<String>, (usize, usize), bool) {
        (cells.iter().map(|cell| String::from(*cell)).collect(), lines, is_unclosed)
    }

    #[test]
    fn quoted_cells_hold_line_ends_and_delimiters() {
        let text = "a,\"b\r\nc,\"\"d\"\"\"\r\n\r\ne,\n";
        assert_eq!(read(text, b','), [row(&["a", "b\r\nc,\"d\""], (1, 2), false), row(&["e", ""], (4, 4), false)]);
    }

    #[test]
    fn an_unclosed_quotation_mark_hides_no_row() {
        let seen = read("a,\"b\nc,d\n\"e\",f\n", b',');
        assert_eq!(seen[0], row(&["a", "\"b"], (1, 1), true));
        assert_eq!(seen[1], row(&["c", "d"], (2, 2), false));
        assert_eq!(seen[2], row(&["e", "f"], (3, 3), false));
        assert_eq!(read("a,\"b\nc", b',').len(), 2);
    }

    #[test]
    fn every_window_gives_the_same_rows() {
        let text = "a,\"b\r\nc\"\r\n\r\nd,\"e\nf,g\rh,\"i\"x\n";
        let whole = read(text, b',');
        for size in 1..text.len() {
            let (mut rows, mut cells, mut seen) = (Rows::new(b','), Row::default(), Vec::new());
            let (mut start, mut end) = (0, size);
            loop {
                match rows.next(&text.as_bytes()[start..end], end == text.len(), &mut cells) {
                    Step::Row { used } => {
                        start += used;
                        seen.push((cells.cells().map(String::from).collect(), cells.lines(), cells.is_unclosed()));
                    }
                    Step::More { used } => {
                        start += used;
                        end = (end + size).min(text.len());
                    }
                    Step::End => break,
                    Step::TooLong { .. } => panic!("no line is too long"),
                }
            }
            assert_eq!(seen, whole, "windows of {size}");
        }
    }

    #[test]
    fn a_line_too_long_is_left_out_and_the_next_is_a_row() {
        let text = [b"x".repeat(MOST_ROW_BYTES + 10), b"\na,b\n".to_vec()].concat();
        let (mut rows, mut cells) = (Rows::new(b','), Row::default());
        let first = MOST_ROW_BYTES + 2;
        assert_eq!(rows.next(&text[..first], false, &mut cells), Step::TooLong { used: first });
        assert!(matches!(rows.next(&text[first..], true, &mut cells), Step::Row { .. }));
        assert_eq!((cells.cell(0), cells.lines()), ("a", (2, 2)));
    }

    #[test]
    fn a_clone_reads_what_the_other_reads() {
        let mut row = Row::default();
        assert!(matches!(Rows::new(b';').clone().next(b"a;b", true, &mut row), Step::Row { used: 3 }));
        assert_eq!(row.cells().collect::<Vec<_>>(), ["a", "b"]);
    }

    #[test]
    fn finds_what_stands_between_cells() {
        for (text, delimiter) in [
            ("a;b;c\n1,5;2;3\n", b';'),
            ("a\tb\n1,2\t3\n", b'\t'),
            ("sep=|\na|b\n", b'|'),
            ("#TYPE x\n\"a\",\"b\"\n\"1;2\",\"3\"\n", b','),
        ] {
            assert_eq!(Rows::detect(text.as_bytes()).map(|rows| rows.delimiter), Some(delimiter), "{text}");
        }
        assert!(Rows::detect(b"020650770493\n020650770493\n").is_none());
    }
}
