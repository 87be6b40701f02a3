//! Adapters that hide identifiers in what is written or read.

use std::io::{self, Read, Write};
use std::vec::Vec;

use zeroize::Zeroizing;

use super::Redactor;

/// Hides identifiers in whatever is written to `W`.
///
/// [`flush`](Write::flush) writes whatever can no longer change, so that a log comes out line by line. The rest is written by
/// [`finish`](Self::finish), or on drop, where errors are lost.
///
/// # Examples
///
/// ```
/// use std::io::Write as _;
///
/// use offhook::find::{Leniency, Redactor, Writer};
///
/// let mut log = Writer::new(Vec::new(), Redactor::new(Leniency::Possible));
/// writeln!(log, "setup: using TVRH6-WHNXV-R9WG3-9XRFY-MY832 here")?;
/// log.flush()?;
/// assert_eq!(log.finish()?, b"setup: using *****-*****-*****-*****-MY832 here\n");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct Writer<W: Write> {
    /// `None` after the end of the text.
    inner: Option<W>,
    redactor: Option<Redactor>,
}

impl<W: Write> Writer<W> {
    /// Writes to `inner` through `redactor`.
    pub fn new(inner: W, redactor: Redactor) -> Self {
        Self { inner: Some(inner), redactor: Some(redactor) }
    }

    /// Writes the rest and returns the inner writer.
    ///
    /// # Errors
    ///
    /// Those of `W`.
    pub fn finish(mut self) -> io::Result<W> {
        self.end()?;
        self.inner.take().ok_or_else(ended)
    }

    fn end(&mut self) -> io::Result<()> {
        let Some(redactor) = self.redactor.take() else { return Ok(()) };
        let inner = self.inner.as_mut().ok_or_else(ended)?;
        written(
            |out| {
                redactor.finish(out);
            },
            inner,
        )?;
        inner.flush()
    }

    fn parts(&mut self) -> io::Result<(&mut Redactor, &mut W)> {
        self.redactor.as_mut().zip(self.inner.as_mut()).ok_or_else(ended)
    }
}

impl<W: Write> Write for Writer<W> {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        let (redactor, inner) = self.parts()?;
        written(|out| redactor.push(text, out), inner)?;
        Ok(text.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let (redactor, inner) = self.parts()?;
        written(|out| redactor.flush(out), inner)?;
        inner.flush()
    }
}

impl<W: Write> Drop for Writer<W> {
    fn drop(&mut self) {
        let _ = self.end();
    }
}

/// Writes the output of `work`, up to the first error.
fn written<W: Write>(work: impl FnOnce(&mut dyn FnMut(&[u8])), inner: &mut W) -> io::Result<()> {
    let mut result = Ok(());
    work(&mut |part| {
        if result.is_ok() {
            result = inner.write_all(part);
        }
    });
    result
}

fn ended() -> io::Error {
    io::Error::other("the text has ended")
}

/// Hides identifiers in whatever is read from `R`.
///
/// # Examples
///
/// ```
/// use std::io::Read as _;
///
/// use offhook::find::{Leniency, Reader, Redactor};
///
/// let log = "key TVRH6-WHNXV-R9WG3-9XRFY-MY832";
/// let mut hidden = String::new();
/// Reader::new(log.as_bytes(), Redactor::new(Leniency::Possible)).read_to_string(&mut hidden)?;
/// assert_eq!(hidden, "key *****-*****-*****-*****-MY832");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct Reader<R: Read> {
    inner: R,
    /// `None` after the end of the text.
    redactor: Option<Redactor>,
    /// Redacted text, read up to `at`.
    ready: Vec<u8>,
    at: usize,
    piece: Zeroizing<Vec<u8>>,
}

impl<R: Read> Reader<R> {
    /// Reads from `inner` through `redactor`.
    pub fn new(inner: R, redactor: Redactor) -> Self {
        const PIECE: usize = 16 * 1024;
        let piece = Zeroizing::new(std::vec![0; PIECE]);
        Self { inner, redactor: Some(redactor), ready: Vec::new(), at: 0, piece }
    }
}

impl<R: Read> Read for Reader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.ready.len() && !buffer.is_empty() {
            let Some(redactor) = &mut self.redactor else { return Ok(0) };
            let count = self.inner.read(&mut self.piece)?;
            self.ready.clear();
            self.at = 0;
            let ready = &mut self.ready;
            let mut out = |part: &[u8]| ready.extend_from_slice(part);
            if count > 0 {
                redactor.push(&self.piece[..count], &mut out);
                redactor.flush(&mut out);
            } else if let Some(redactor) = self.redactor.take() {
                redactor.finish(&mut out);
            }
        }
        let count = buffer.len().min(self.ready.len() - self.at);
        buffer[..count].copy_from_slice(&self.ready[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}
