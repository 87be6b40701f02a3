//! One file, looked through from one byte to another.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Read};

use offhook::find::{Hit, Leniency, Scanner, Stream};
use offhook::{Kind, Layout, ProductKey, Verdict};
use offhook_readers::Encoding;

use super::place::Cursor;
use super::spelled::{AHEAD, BEHIND, Spelled, Spotted, Window};
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
    /// The place behind it.
    pub(super) end_line: u64,
    pub(super) end_column: u64,
    /// What is shown of a product key.
    pub(super) last: Option<[u8; LAST]>,
    /// The product that this is the published setup key of, or Windows itself.
    pub(super) published_for: Option<Cow<'static, str>>,
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
    /// The same as it is in the file, when that is not how it is read.
    bytes: Vec<u8>,
}

impl Looker {
    pub(super) fn new(leniency: Leniency) -> Self {
        Self { leniency, window: vec![0; TAIL + BLOCK], bytes: Vec::new() }
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
        let part = source.part();
        source.widen();
        let mut text = Text::new(&source, part.0);
        let mut stream = Stream::new(Scanner::new(self.leniency));
        let mut finds = Finds::new(part);
        let mut kept = 0;
        self.bytes.clear();
        loop {
            let got = source.fill(&mut self.window[TAIL..]).map_err(Stopped::Unread)?;
            let block = &mut self.window[TAIL..TAIL + got];
            let skipped = if text.has_begun { 0 } else { text.begin(block) };
            if text.is_binary && !binary {
                return Ok(Seen { is_binary: true, ..Seen::default() });
            }
            text.tell(&block[skipped..], &source);
            if text.is_narrowed() {
                if self.bytes.is_empty() {
                    // So far all was ASCII.
                    self.bytes.extend_from_slice(&self.window[TAIL + skipped - kept..TAIL + skipped]);
                }
                self.bytes.extend_from_slice(&self.window[TAIL + skipped..TAIL + got]);
            }
            text.narrower.narrow(&mut self.window[TAIL + skipped..TAIL + got]);
            let length = (got - skipped) / text.width;
            let (from, to) = (TAIL + skipped, TAIL + skipped + length);
            let (base, end) = (text.read - kept as u64, text.read + length as u64);
            let window = &self.window[from - kept..to];
            let is_last = got < BLOCK;
            stream.push(&self.window[from..to], &mut |hit| finds.canonical.push_back(hit));
            text.read = end;
            if is_last {
                std::mem::replace(&mut stream, Stream::new(Scanner::new(self.leniency)))
                    .finish(&mut |hit| finds.canonical.push_back(hit));
            }
            let bytes = text.encoding.filter(|_| text.is_narrowed()).map(|encoding| (&self.bytes[..], encoding));
            let known = Window { narrowed: window, base: base as usize, bytes, width: text.width };
            let is_wanted = finds.tell(&known, is_last, &mut text, sink);
            if !is_wanted {
                return Err(Stopped::Unwanted);
            }
            if is_last {
                text.cursor.advance(window, base, end.min(part.1.saturating_sub(text.origin)));
                return Ok(text.seen());
            }
            text.cursor.advance(window, base, end.saturating_sub(TAIL as u64).min(part.1.saturating_sub(text.origin)));
            kept = (kept + length).min(TAIL);
            self.window.copy_within(to - kept..to, TAIL - kept);
            let unneeded = self.bytes.len().saturating_sub(kept * text.width);
            self.bytes.drain(..unneeded);
        }
    }
}

/// What is found and not told yet.
struct Finds {
    /// The bytes of the file in which what is told starts.
    part: (u64, u64),
    canonical: VecDeque<Hit>,
    spelled: Spelled,
    spotted: Vec<Spotted>,
    /// Where the last one ends.
    end: usize,
}

impl Finds {
    fn new(part: (u64, u64)) -> Self {
        Self { part, canonical: VecDeque::new(), spelled: Spelled::new(), spotted: Vec::new(), end: 0 }
    }

    /// Tells what is known by now, from left to right; whether more is wanted.
    fn tell(
        &mut self,
        window: &Window<'_>,
        is_last: bool,
        text: &mut Text,
        sink: &mut dyn FnMut(Found) -> bool,
    ) -> bool {
        let known = self.spelled.look(window, is_last, &mut self.spotted);
        let known = if is_last { usize::MAX } else { known };
        self.spotted.sort_by_key(|(hit, _)| hit.start);
        let count = self.spotted.partition_point(|(hit, _)| hit.start < known);
        let mut spotted = self.spotted.drain(..count).peekable();
        loop {
            let canonical = self.canonical.front().filter(|hit| hit.start < known);
            let is_canonical = match (canonical, spotted.peek()) {
                (Some(canonical), Some((hit, _))) => canonical.start <= hit.start,
                (Some(_), None) => true,
                (None, Some(_)) => false,
                (None, None) => return true,
            };
            let found = if is_canonical {
                self.canonical.pop_front().map(|hit| text.found(hit, window.narrowed, window.base as u64))
            } else {
                spotted
                    .next()
                    .filter(|(hit, _)| hit.start >= self.end)
                    .map(|(hit, key)| text.spotted(hit, key.as_ref(), window.narrowed, window.base as u64))
            };
            let Some((hit_end, found)) = found else { continue };
            self.end = hit_end;
            let is_here = (self.part.0..self.part.1).contains(&found.start);
            if is_here && !sink(found) {
                return false;
            }
        }
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
    /// One of which what is told starts at `first` in the file.
    fn new(source: &Source<'_>, first: u64) -> Self {
        let origin = source.part().0;
        Self {
            origin,
            read: 0,
            has_begun: origin > 0,
            is_binary: false,
            encoding: None,
            width: 1,
            narrower: Narrower::new(Encoding::Utf8),
            cursor: Cursor::from(first - origin),
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

    /// Finds out the encoding by a block: as long as all is ASCII, that is still open.
    fn tell(&mut self, block: &[u8], source: &Source<'_>) {
        if self.encoding.is_none()
            && !block.is_ascii()
            && let Some(first) = block.iter().position(|byte| !byte.is_ascii())
        {
            self.be(source.told_by(self.origin + self.read + first as u64, &block[first..]));
        }
    }

    /// Whether it is read otherwise than it is.
    fn is_narrowed(&self) -> bool {
        self.encoding.is_some_and(|encoding| encoding != Encoding::Utf8)
    }

    /// What is told of a canonical find.
    fn found(&mut self, hit: Hit, window: &[u8], base: u64) -> (usize, Found) {
        let in_window = |at: usize| at.checked_sub(base as usize);
        let text = in_window(hit.start).zip(in_window(hit.end)).and_then(|(start, end)| window.get(start..end));
        let text = text.filter(|_| hit.kind == Kind::ProductKey);
        let key = text.and_then(|text| ProductKey::parse(str::from_utf8(text).ok()?).ok());
        let last = text.and_then(|text| text.last_chunk().copied());
        self.placed(hit, key.as_ref(), last, window, base)
    }

    /// What is told of another one.
    fn spotted(&mut self, hit: Hit, key: Option<&ProductKey>, window: &[u8], base: u64) -> (usize, Found) {
        let last = key.and_then(|key| key.masked().to_string().as_bytes().last_chunk().copied());
        self.placed(hit, key, last, window, base)
    }

    fn placed(
        &mut self,
        hit: Hit,
        key: Option<&ProductKey>,
        last: Option<[u8; LAST]>,
        window: &[u8],
        base: u64,
    ) -> (usize, Found) {
        let (start, end) = (hit.start as u64, hit.end as u64);
        self.cursor.advance(window, base, start);
        let mut behind = self.cursor;
        behind.advance(window, base, end);
        let found = Found {
            kind: hit.kind,
            layout: hit.layout,
            verdict: hit.verdict,
            start: self.origin + start * self.width as u64,
            length: (end - start) * self.width as u64,
            line: self.cursor.line(),
            column: self.cursor.column(),
            end_line: behind.line(),
            end_column: behind.column(),
            last,
            published_for: key.and_then(published_for),
        };
        (hit.end, found)
    }

    fn seen(&self) -> Seen {
        Seen { lines: self.cursor.line() - 1, encoding: self.encoding, is_binary: false }
    }
}

/// What everybody has this key for: it is no secret.
fn published_for(key: &ProductKey) -> Option<Cow<'static, str>> {
    let of_windows = || key.windows_edition().map(|edition| Cow::Owned(format!("Windows {edition}")));
    key.kms_client_product().map(Cow::Borrowed).or_else(of_windows)
}

impl Source<'_> {
    /// From where to where it is read.
    fn part(&self) -> (u64, u64) {
        if let Self::Part(_, from, to) = self { (*from, *to) } else { (0, u64::MAX) }
    }

    /// Reads a part with what is around it: what goes over the end of a line may begin or end there.
    fn widen(&mut self) {
        if let Self::Part(_, from, to) = self {
            *from = from.saturating_sub(BEHIND as u64);
            *to = to.saturating_add(AHEAD as u64);
        }
    }

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_everybody_has_is_named() {
        for (key, product) in [
            ("TVRH6-WHNXV-R9WG3-9XRFY-MY832", Some("Windows Server 2025 Standard")),
            ("HJKM2-3PQRT-46VWX-789YB-3V66T", Some("Windows Pro")),
            ("HJKM2-3PQRT-46VWX-789YB-CDFG4", None),
        ] {
            let key = ProductKey::parse(key).expect("its form is right");
            assert_eq!(published_for(&key).as_deref(), product);
        }
    }
}
