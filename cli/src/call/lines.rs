//! Lines of standard input that leave no copy behind.
//!
//! The standard library keeps what it has read in a buffer of its own for as long as the program runs. Here each byte goes
//! straight into a buffer that is wiped.

use std::io::{self, Read};

use zeroize::Zeroizing;

/// The longest line; a pasted message with a code in it may be long.
const LONGEST: usize = 16_384;

pub(crate) struct Lines {
    source: Box<dyn Read>,
}

impl Lines {
    pub(crate) fn of_stdin() -> io::Result<Self> {
        Ok(Self { source: unbuffered()? })
    }

    /// The next line without its end; `None` at the end of the input. Bytes that are no UTF-8 become replacement characters.
    pub(crate) fn next(&mut self) -> io::Result<Option<Zeroizing<String>>> {
        // Room for the longest line at once: a growing buffer would leave copies behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(LONGEST));
        let mut byte = Zeroizing::new([0]);
        loop {
            match self.source.read(&mut byte[..]) {
                Ok(0) if bytes.is_empty() => return Ok(None),
                Ok(0) => break,
                Ok(_) if byte[0] == b'\n' => break,
                Ok(_) if bytes.len() < LONGEST => bytes.push(byte[0]),
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        let text = String::from_utf8_lossy(&bytes);
        Ok(Some(Zeroizing::new(text.trim_matches(['\r', ' ', '\t', '\u{3000}', '\u{FEFF}']).to_owned())))
    }
}

#[cfg(unix)]
fn unbuffered() -> io::Result<Box<dyn Read>> {
    use std::os::fd::AsFd as _;
    let handle = io::stdin().as_fd().try_clone_to_owned()?;
    Ok(Box::new(std::fs::File::from(handle)))
}

/// Only the buffered input knows the encoding of a Windows console.
#[cfg(not(unix))]
fn unbuffered() -> io::Result<Box<dyn Read>> {
    Ok(Box::new(io::stdin()))
}
