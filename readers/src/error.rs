//! Why bytes could not be read.

use core::fmt;
use std::io;

/// The most bytes that [`read`](crate::read) takes; real outputs have a few thousand. [`read_from`](crate::read_from) has no
/// such bound.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;

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
