//! One file, looked through from one byte to another.

use std::fs::File;
use std::io::{self, Read};

use offhook::find::{Hit, Leniency, Scanner, Stream};
use offhook::{Kind, Layout, ProductKey, Verdict};
use offhook_readers::Encoding;

use super::place::Cursor;
use super::text::{Beginning, Narrower, SAMPLE, told_by, width};

/// How much is read at once: it stays in the cache nearest to the core that looks through it.
const BLOCK: usize = 256 * 1024;
/// How much of what has been read stays at hand: findings are told once it is known what follows them.
const TAIL: usize = 32 * 1024;
/// How many characters of a product key are shown.
const LAST: usize = 5;

/// An identifier in a file.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) kind: Kind,
    pub(super) layout: Layout,
    pub(super) verdict: Verdict,
    /// The first byte, and how many there are.
    pub(super) start: u64,
    pub(super) length: u64,
    /// Counted from 1.
    pub(super) line: u64,
    /// In characters, counted from 1.
    pub(super) column: u64,
    /// How many characters there are.
    pub(super) columns: u64,
    /// What is shown of a product key.
    pub(super) last: Option<[u8; LAST]>,
    /// The product that this is the published setup key of.
    pub(super) published_for: Option<&'static str>,
}

/// What a file was, as a whole.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seen {
    /// How many lines ended in it.
    pub(super) lines: u64,
    /// The encoding, once a byte has told it.
    pub(super) encoding: Option<Encoding>,
    /// Whether it was left out, because it is no text.
    pub(super) is_binary: bool,
}

/// Where the bytes come from.
pub(super) enum Source<'a> {
    /// A part of a file: from the first of these bytes up to the second.
    Part(&'a File, u64, u64),
    /// Whatever comes.
    Stream(&'a mut dyn Read),
}

/// Why a file was not looked through to its end.
#[derive(Debug)]
pub(super) enum Stopped {
    /// It could not be read.
    Unread(io::Error),
    /// Nobody wants to hear more, or it has to be done in another way.
    Unwanted,
}

/// Looks through files, one after the other.
pub(super) struct Looker {
    leniency: Leniency,
    /// The end of the last block, then the block.
    window: Vec<u8>,
}

impl Looker {
    pub(super) fn new(leniency: Leniency) -> Self {
        Self { leniency, window: vec![0; TAIL + BLOCK] }
    }

    /// Looks at the beginning: what it tells of the encoding. Nothing when only the sample can tell.
    pub(super) fn beginning(&mut self, file: &File) -> io::Result<Beginning> {
        let length = Source::Part(file, 0, BLOCK as u64).fill(&mut self.window[TAIL..])?;
        Ok(Beginning::of(&self.window[TAIL..TAIL + length]))
    }

    /// Tells what is found; the sink says whether it wants more.
    ///
    /// A part that does not begin the file begins a line. With `binary`, what is no text is looked through byte by byte.
    pub(super) fn look(
        &mut self,
        mut source: Source<'_>,
        binary: bool,
        sink: &mut dyn FnMut(Found) -> bool,
    ) -> Result<Seen, Stopped> {
        let mut text = Text::new(&source);
        let mut stream = Stream::new(Scanner::new(self.leniency));
        let mut kept = 0;
        let mut wanted = true;
        loop {
            let got = source.fill(&mut self.window[TAIL..]).map_err(Stopped::Unread)?;
            let block = &mut self.window[TAIL..TAIL + got];
            let skipped = if text.has_begun { 0 } else { text.begin(block) };
            if text.is_binary && !binary {
                return Ok(Seen { is_binary: true, ..Seen::default() });
            }
            text.narrow(&mut block[skipped..], &source);
            let length = (got - skipped) / text.width;
            let (from, to) = (TAIL + skipped, TAIL + skipped + length);
            let (base, end) = (text.read - kept as u64, text.read + length as u64);
            let window = &self.window[from - kept..to];
            stream.push(&self.window[from..to], &mut |hit| wanted = wanted && sink(text.found(hit, window, base)));
            text.read = end;
            if got < BLOCK {
                stream.finish(&mut |hit| wanted = wanted && sink(text.found(hit, window, base)));
                text.cursor.advance(window, base, end);
                break;
            }
            if !wanted {
                return Err(Stopped::Unwanted);
            }
            text.cursor.advance(window, base, end.saturating_sub(TAIL as u64));
            kept = (kept + length).min(TAIL);
            self.window.copy_within(to - kept..to, TAIL - kept);
        }
        if wanted { Ok(text.seen()) } else { Err(Stopped::Unwanted) }
    }
}

/// How far a text has been read, and in which encoding.
struct Text {
    /// Where it begins in the file, in bytes.
    origin: u64,
    /// How much of the narrowed text has been read.
    read: u64,
    has_begun: bool,
    is_binary: bool,
    encoding: Option<Encoding>,
    width: usize,
    narrower: Narrower,
    cursor: Cursor,
}

impl Text {
    fn new(source: &Source<'_>) -> Self {
        let origin = if let Source::Part(_, from, _) = source { *from } else { 0 };
        Self {
            origin,
            read: 0,
            has_begun: origin > 0,
            is_binary: false,
            encoding: None,
            width: 1,
            narrower: Narrower::new(Encoding::Utf8),
            cursor: Cursor::new(),
        }
    }

    /// Takes the first bytes for what they are; how many of them are a mark.
    fn begin(&mut self, block: &[u8]) -> usize {
        self.has_begun = true;
        match Beginning::of(block) {
            Beginning::Binary => {
                self.is_binary = true;
                self.be(Encoding::Utf8);
                0
            }
            Beginning::Known(encoding, mark) => {
                self.be(encoding);
                self.origin += mark as u64;
                mark
            }
            Beginning::Open => 0,
        }
    }

    fn be(&mut self, encoding: Encoding) {
        self.encoding = Some(encoding);
        self.width = width(encoding);
        self.narrower = Narrower::new(encoding);
    }

    /// Narrows a block, once it is known how: as long as all is ASCII, that is still open.
    fn narrow(&mut self, block: &mut [u8], source: &Source<'_>) {
        if self.encoding.is_none()
            && !block.is_ascii()
            && let Some(first) = block.iter().position(|byte| !byte.is_ascii())
        {
            self.be(source.told_by(self.origin + self.read + first as u64, &block[first..]));
        }
        self.narrower.narrow(block);
    }

    fn found(&mut self, hit: Hit, window: &[u8], base: u64) -> Found {
        let (start, end) = (hit.start as u64, hit.end as u64);
        self.cursor.advance(window, base, start);
        let in_window = |at: u64| at.checked_sub(base).map(|at| at as usize);
        let last = in_window(end).and_then(|end| window.get(end.checked_sub(LAST)?..end));
        let key =
            in_window(start).zip(in_window(end)).and_then(|(start, end)| str::from_utf8(window.get(start..end)?).ok());
        let key = key.filter(|_| hit.kind == Kind::ProductKey).and_then(|key| ProductKey::parse(key).ok());
        Found {
            kind: hit.kind,
            layout: hit.layout,
            verdict: hit.verdict,
            start: self.origin + start * self.width as u64,
            length: (end - start) * self.width as u64,
            line: self.cursor.line(),
            column: self.cursor.column(),
            columns: end - start,
            published_for: key.and_then(|key| key.kms_client_product()),
            last: last.filter(|_| hit.kind == Kind::ProductKey).and_then(|last| last.try_into().ok()),
        }
    }

    fn seen(&self) -> Seen {
        Seen { lines: self.cursor.line() - 1, encoding: self.encoding, is_binary: false }
    }
}

impl Source<'_> {
    /// Reads until the buffer is full or there is no more.
    pub(super) fn fill(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut filled = 0;
        while filled < buffer.len() {
            match self.read(&mut buffer[filled..]) {
                Ok(0) => break,
                Ok(count) => filled += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(filled)
    }

    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Stream(stream) => stream.read(buffer),
            Self::Part(file, at, end) => {
                let most = usize::try_from(*end - *at).unwrap_or(usize::MAX).min(buffer.len());
                let count = read_at(file, &mut buffer[..most], *at)?;
                *at += count as u64;
                Ok(count)
            }
        }
    }

    /// The encoding by the first byte that is not ASCII and what follows it, however the file is cut into blocks.
    fn told_by(&self, first: u64, rest: &[u8]) -> Encoding {
        if let Self::Part(file, ..) = self {
            let mut sample = vec![0; SAMPLE];
            if let Ok(count) = Source::Part(file, first, u64::MAX).fill(&mut sample) {
                return told_by(&sample[..count]);
            }
        }
        told_by(rest)
    }
}

#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, at)
}

#[cfg(windows)]
fn read_at(file: &File, buffer: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, at)
}
