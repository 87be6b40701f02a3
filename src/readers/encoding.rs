//! Which encoding bytes are in.
//!
//! Knows byte-order marks, the pattern of zeros in UTF-16, and what a wrong guess looks like. Knows nothing of content.

use alloc::string::String;

use super::Unreadable;

/// How the characters of an output are encoded.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Encoding {
    /// Shift_JIS as Windows has it (code page 932).
    ShiftJis,
    /// UTF-16, high byte first.
    Utf16Be,
    /// UTF-16, low byte first, as PowerShell redirects.
    Utf16Le,
    /// UTF-8, ASCII included.
    Utf8,
    /// Western European (code page 1252).
    Windows1252,
}

impl Encoding {
    /// The name by the WHATWG Encoding Standard, in lower case.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ShiftJis => "shift_jis",
            Self::Utf16Be => "utf-16be",
            Self::Utf16Le => "utf-16le",
            Self::Utf8 => "utf-8",
            Self::Windows1252 => "windows-1252",
        }
    }

    pub(crate) fn decode(self, bytes: &[u8]) -> String {
        self.table().decode(bytes).0.into_owned()
    }

    fn table(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::ShiftJis => encoding_rs::SHIFT_JIS,
            Self::Utf16Be => encoding_rs::UTF_16BE,
            Self::Utf16Le => encoding_rs::UTF_16LE,
            Self::Utf8 => encoding_rs::UTF_8,
            Self::Windows1252 => encoding_rs::WINDOWS_1252,
        }
    }
}

/// Which encoding the beginning of a text is in; it may be cut off anywhere.
///
/// # Errors
///
/// When the bytes are no text.
pub fn sniff(bytes: &[u8]) -> Result<Encoding, Unreadable> {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => return Ok(Encoding::Utf8),
        [0xFF, 0xFE, ..] => return Ok(Encoding::Utf16Le),
        [0xFE, 0xFF, ..] => return Ok(Encoding::Utf16Be),
        _ => {}
    }
    if let Some(encoding) = zeros(bytes) {
        return Ok(encoding);
    }
    if bytes.iter().any(|byte| is_control(*byte)) {
        return Err(Unreadable::Binary);
    }
    if is_utf8(bytes) {
        return Ok(Encoding::Utf8);
    }
    Ok(if is_shift_jis(bytes) { Encoding::ShiftJis } else { Encoding::Windows1252 })
}

/// UTF-16 without a mark: in tool outputs most characters are ASCII, so every other byte is zero.
fn zeros(bytes: &[u8]) -> Option<Encoding> {
    let pairs = bytes.chunks_exact(2);
    let (count, mut high_first, mut low_first) = (pairs.len(), 0, 0);
    for pair in pairs {
        high_first += usize::from(pair[0] == 0 && pair[1] != 0);
        low_first += usize::from(pair[1] == 0 && pair[0] != 0);
    }
    let most = |zeros: usize| count > 1 && zeros * 10 >= count * 3;
    match (most(low_first), most(high_first)) {
        (true, false) => Some(Encoding::Utf16Le),
        (false, true) => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// Control characters that no text holds; a form feed, an escape or an end-of-file mark may.
fn is_control(byte: u8) -> bool {
    byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0B | 0x0C | 0x1A | 0x1B)
}

fn is_utf8(bytes: &[u8]) -> bool {
    match core::str::from_utf8(bytes) {
        Ok(_) => true,
        // `None`: the bytes end in the middle of a character, so far so good.
        Err(error) => error.error_len().is_none(),
    }
}

/// Shift_JIS without errors and without characters of private use, which accented Latin letters would give.
fn is_shift_jis(bytes: &[u8]) -> bool {
    let whole = bytes.len() - usize::from(bytes.last().is_some_and(|byte| *byte >= 0x81));
    let (text, errors) = encoding_rs::SHIFT_JIS.decode_without_bom_handling(&bytes[..whole]);
    let private = text.chars().any(|c| matches!(c, '\u{E000}'..='\u{F8FF}'));
    !errors && !private
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_encodings_apart() {
        let utf16: alloc::vec::Vec<u8> = "Name: 名前".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(sniff(&utf16), Ok(Encoding::Utf16Le));
        assert_eq!(sniff("名前".as_bytes()), Ok(Encoding::Utf8));
        assert_eq!(sniff(b"\x96\xBC\x91\x4F: x"), Ok(Encoding::ShiftJis));
        assert_eq!(sniff(b"Id. de instalaci\xF3n: 1"), Ok(Encoding::Windows1252));
        assert_eq!(sniff(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Err(Unreadable::Binary));
        assert_eq!(sniff(b""), Ok(Encoding::Utf8));
    }
}
