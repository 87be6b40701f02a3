//! Decodes a source piece by piece; the encoding is settled at the first byte that needs one.

use std::io::{self, Read};

use zeroize::{Zeroize, Zeroizing};

use crate::error::ReadError;
use crate::input::encoding::{Encoding, sniff};

/// How many bytes are read at once, and looked at to find out the encoding.
const PIECE: usize = 64 * 1024;

/// A source of bytes, decoded.
pub(crate) struct Decoded<R> {
    source: R,
    bytes: Zeroizing<Vec<u8>>,
    /// The encoding, once a byte needed one.
    decoder: Option<(Encoding, encoding_rs::Decoder)>,
    has_begun: bool,
    has_ended: bool,
}

impl<R: Read> Decoded<R> {
    pub(crate) fn new(source: R) -> Self {
        let bytes = Zeroizing::new(Vec::with_capacity(PIECE));
        Self { source, bytes, decoder: None, has_begun: false, has_ended: false }
    }

    /// Appends the next piece of text; whether there was one.
    pub(crate) fn next(&mut self, text: &mut String) -> Result<bool, ReadError> {
        if self.has_ended {
            return Ok(false);
        }
        self.fill()?;
        self.has_ended = self.bytes.len() < PIECE;
        let bytes = core::mem::take(&mut self.bytes);
        let result = self.decode(&bytes, text);
        self.bytes = bytes;
        self.bytes.zeroize();
        self.bytes.clear();
        result.map(|()| true)
    }

    /// Whether nothing is left.
    pub(crate) fn has_ended(&self) -> bool {
        self.has_ended
    }

    /// What was found out about the encoding.
    pub(crate) fn encoding(&self) -> Encoding {
        self.decoder.as_ref().map_or(Encoding::Utf8, |(encoding, _)| *encoding)
    }

    /// Reads until the piece is full or the source has ended.
    fn fill(&mut self) -> Result<(), ReadError> {
        self.bytes.resize(PIECE, 0);
        let mut filled = 0;
        while filled < PIECE {
            match self.source.read(&mut self.bytes[filled..]) {
                Ok(0) => break,
                Ok(count) => filled += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error.into()),
            }
        }
        self.bytes.truncate(filled);
        Ok(())
    }

    fn decode(&mut self, bytes: &[u8], text: &mut String) -> Result<(), ReadError> {
        if self.decoder.is_none() {
            let encoding = sniff(bytes);
            let needs_none = bytes.is_ascii() && encoding == Ok(Encoding::Utf8);
            let encoding = match encoding {
                Ok(encoding) => encoding,
                // Only the beginning tells whether it is text at all.
                Err(reason) if !self.has_begun => return Err(reason.into()),
                Err(_) => Encoding::Utf8,
            };
            self.has_begun = true;
            if !needs_none {
                self.decoder = Some((encoding, encoding.decoder()));
            }
        }
        let Some((_, decoder)) = &mut self.decoder else {
            text.extend(bytes.iter().map(|byte| *byte as char));
            return Ok(());
        };
        // Enough for any input, so everything is taken at once.
        let room = decoder.max_utf8_buffer_length(bytes.len()).unwrap_or(bytes.len() * 3);
        text.reserve(room);
        let _ = decoder.decode_to_string(bytes, text, self.has_ended);
        Ok(())
    }
}
