//! Files and standard input, read within bounds.
//!
//! Knows paths, encodings' names and limits. Knows nothing of what the text means.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Cursor, IsTerminal as _, Read};
use std::path::Path;

use encoding_rs_io::{DecodeReaderBytes, DecodeReaderBytesBuilder};
use offhook::guidance::Messages;
use offhook::readers;
use zeroize::Zeroizing;

use crate::trouble::{Trouble, named};

/// The longest line of a list of identifiers, in bytes of UTF-8.
const LONGEST_LINE: usize = 65_536;
/// How much of a list is looked at to find out its encoding.
const SAMPLE: usize = 16_384;

type Source = Box<dyn Read>;
/// The source with its sample put back in front, as UTF-8.
type Decoded = DecodeReaderBytes<io::Chain<Cursor<Vec<u8>>, Source>, Vec<u8>>;

/// A file or standard input, by the name that messages use.
pub(crate) struct Input {
    pub(crate) name: String,
    source: Source,
    interactive: bool,
}

impl Input {
    /// Opens a file; `None` and `-` are standard input.
    pub(crate) fn open(path: Option<&Path>, messages: &Messages) -> Result<Self, Trouble> {
        let Some(path) = path.filter(|path| *path != Path::new("-")) else {
            let interactive = io::stdin().is_terminal();
            return Ok(Self { name: messages.get("path-stdin"), source: Box::new(io::stdin()), interactive });
        };
        let name = named(&path.to_string_lossy());
        let fail = |error| Trouble::Read { path: name.clone(), error };
        let file = File::open(path).map_err(fail)?;
        if file.metadata().map_err(fail)?.is_dir() {
            return Err(Trouble::Directory { path: name });
        }
        Ok(Self { name, source: Box::new(file), interactive: false })
    }

    /// Whether a person is typing.
    pub(crate) fn is_interactive(&self) -> bool {
        self.interactive
    }

    /// The bytes, as they come.
    pub(crate) fn source(self) -> impl Read {
        self.source
    }

    /// Everything, up to the longest output that is read.
    pub(crate) fn whole(self) -> Result<Zeroizing<Vec<u8>>, Trouble> {
        let mut bytes = Zeroizing::new(Vec::new());
        let limit = readers::MOST_BYTES as u64 + 1;
        self.source
            .take(limit)
            .read_to_end(&mut bytes)
            .map_err(|error| Trouble::Read { path: self.name.clone(), error })?;
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(Trouble::Empty { path: self.name });
        }
        Ok(bytes)
    }

    /// One line at a time, in whatever encoding it is.
    pub(crate) fn lines(mut self) -> Result<Lines, Trouble> {
        let read = |error| Trouble::Read { path: self.name.clone(), error };
        let mut sample = Vec::new();
        while sample.len() < SAMPLE {
            let before = sample.len();
            sample.resize(before + 4096, 0);
            let got = read_once(&mut self.source, &mut sample[before..]).map_err(read)?;
            sample.truncate(before + got);
            if got == 0 || self.interactive {
                break;
            }
        }
        if sample.is_empty() && !self.interactive {
            return Err(Trouble::NoLine { path: self.name });
        }
        let encoding =
            readers::sniff(&sample).map_err(|reason| Trouble::Content { path: self.name.clone(), reason })?;
        let decoder = DecodeReaderBytesBuilder::new()
            .encoding(encoding_rs::Encoding::for_label(encoding.name().as_bytes()))
            .bom_override(true)
            .build(Cursor::new(sample).chain(self.source));
        Ok(Lines {
            name: self.name,
            source: BufReader::new(decoder), // Room for the longest line at once: a growing buffer would leave copies behind.
            line: Zeroizing::new(Vec::with_capacity(LONGEST_LINE + 2)),
            number: 0,
        })
    }
}

/// The lines of a text, each at most [`LONGEST_LINE`] long.
pub(crate) struct Lines {
    name: String,
    source: BufReader<Decoded>,
    line: Zeroizing<Vec<u8>>,
    number: usize,
}

/// One line, or where a line too long was left out.
pub(crate) enum Line<'a> {
    Text(usize, std::borrow::Cow<'a, str>),
    TooLong(usize),
}

impl Lines {
    /// The next line without its end; `None` at the end of the text.
    pub(crate) fn next(&mut self) -> Result<Option<Line<'_>>, Trouble> {
        self.line.clear();
        self.number += 1;
        // One byte more than is allowed tells a line that is too long, two more are its end.
        let limit = LONGEST_LINE as u64 + 2;
        let mut bounded = Read::take(&mut self.source, limit);
        let got = bounded
            .read_until(b'\n', &mut self.line)
            .map_err(|error| Trouble::Read { path: self.name.clone(), error })?;
        if got == 0 {
            return Ok(None);
        }
        let ended = self.line.last() == Some(&b'\n');
        while matches!(self.line.last(), Some(b'\n' | b'\r')) {
            self.line.pop();
        }
        let cut = !ended && got as u64 == limit;
        if self.line.len() > LONGEST_LINE || cut {
            if !ended {
                self.skip_line()?;
            }
            return Ok(Some(Line::TooLong(self.number)));
        }
        Ok(Some(Line::Text(self.number, String::from_utf8_lossy(&self.line))))
    }

    /// Reads on to the end of the line, keeping nothing.
    fn skip_line(&mut self) -> Result<(), Trouble> {
        loop {
            let read = |error| Trouble::Read { path: self.name.clone(), error };
            let buffer = self.source.fill_buf().map_err(read)?;
            let (used, ended) = match buffer.iter().position(|byte| *byte == b'\n') {
                Some(at) => (at + 1, true),
                None => (buffer.len(), buffer.is_empty()),
            };
            self.source.consume(used);
            if ended {
                return Ok(());
            }
        }
    }
}

fn read_once(source: &mut Source, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match source.read(buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}
