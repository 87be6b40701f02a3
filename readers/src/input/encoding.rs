//! Detects the encoding of a text: byte-order marks, zeros of UTF-16, and how much sense the bytes make.

use std::borrow::Cow;

use crate::error::Unreadable;
use crate::words::labels;
use offhook::named;

named! {
    /// How the characters of an output are encoded.
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
    #[non_exhaustive]
    pub enum Encoding {
        /// Japanese, as Unix had it.
        EucJp = 1 => "euc-jp",
        /// Simplified Chinese as Windows has it (code page 936).
        Gbk = 2 => "gbk",
        /// Shift_JIS as Windows has it (code page 932).
        ShiftJis = 3 => "shift_jis",
        /// UTF-16, high byte first.
        Utf16Be = 4 => "utf-16be",
        /// UTF-16, low byte first, as PowerShell redirects.
        Utf16Le = 5 => "utf-16le",
        /// UTF-8, ASCII included.
        #[default]
        Utf8 = 6 => "utf-8",
        /// Western European (code page 1252).
        Windows1252 = 7 => "windows-1252",
    }
}

impl Encoding {
    /// Takes a byte-order mark for what it is.
    pub(crate) fn decoder(self) -> encoding_rs::Decoder {
        self.table().new_decoder()
    }

    pub(crate) fn table(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::EucJp => encoding_rs::EUC_JP,
            Self::Gbk => encoding_rs::GBK,
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
    Ok(likeliest(bytes))
}

/// Bytes that are UTF-8 too are taken for UTF-16 when at least one unit in this many has a zero.
const FEWEST_OF_UTF8: usize = 4;

/// UTF-16 without a mark: the signs and line ends of every language have a zero byte, always on the same side.
fn zeros(bytes: &[u8]) -> Option<Encoding> {
    let count = |side: usize| bytes.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    // A zero here and there in UTF-8 is a zero.
    let (units, zeros) = (bytes.len() / 2, count(0) + count(1));
    if zeros * FEWEST_OF_UTF8 < units && is_utf8(bytes) {
        return None;
    }
    let encoding = match (count(0), count(1)) {
        // A wide space has its zero byte on the other side.
        (even, odd) if odd > 4 * even => Encoding::Utf16Le,
        (even, odd) if even > 4 * odd => Encoding::Utf16Be,
        _ => return None,
    };
    let whole = &bytes[..bytes.len() & !1];
    if whole.is_empty() {
        return None;
    }
    // A pair of surrogates may be cut.
    let last = whole.last_chunk::<2>().map(|last| match encoding {
        Encoding::Utf16Be => u16::from_be_bytes(*last),
        _ => u16::from_le_bytes(*last),
    });
    let is_cut = last.is_some_and(|last| (0xD800..0xDC00).contains(&last));
    let whole = &whole[..whole.len() - if is_cut { 2 } else { 0 }];
    let text = encoding.table().decode_without_bom_handling_and_without_replacement(whole);
    text.is_some_and(is_prose).then_some(encoding)
}

/// Whether a text holds no control characters and no characters of private use.
fn is_prose(text: Cow<'_, str>) -> bool {
    text.chars().all(|c| !matches!(c, '\u{E000}'..='\u{F8FF}') && !u8::try_from(c).is_ok_and(is_control))
}

/// Control characters that no text holds; a bell, a backspace, a form feed, an escape or an end-of-file mark may.
pub(crate) fn is_control(byte: u8) -> bool {
    byte < 0x20 && !matches!(byte, 0x07..=b'\r' | 0x1A | 0x1B)
}

fn is_utf8(bytes: &[u8]) -> bool {
    match core::str::from_utf8(bytes) {
        Ok(_) => true,
        // `None`: the bytes end in the middle of a character, so far so good.
        Err(error) => error.error_len().is_none(),
    }
}

/// The encoding of the time before Unicode that makes most sense of the bytes.
fn likeliest(bytes: &[u8]) -> Encoding {
    let east = [Encoding::ShiftJis, Encoding::EucJp, Encoding::Gbk];
    let scored = east.into_iter().filter_map(|encoding| Some((sense(encoding, bytes)?, encoding)));
    // Of equal ones the first stays.
    let best = scored.reduce(|best, next| if next.0 > best.0 { next } else { best });
    match (best, sense(Encoding::Windows1252, bytes)) {
        (Some((score, encoding)), Some(western)) if score > western => encoding,
        (Some((_, encoding)), None) => encoding,
        _ => Encoding::Windows1252,
    }
}

/// How much sense the bytes make; `None` when they are not in this encoding.
fn sense(encoding: Encoding, bytes: &[u8]) -> Option<i32> {
    let table = encoding.table();
    // The bytes may be cut off in the middle of a character.
    let whole = (0..=bytes.len().min(2)).map(|short| &bytes[..bytes.len() - short]);
    let text = whole.filter_map(|bytes| table.decode_without_bom_handling_and_without_replacement(bytes)).next()?;
    let labels = text.lines().filter(|line| !line.is_ascii()).filter_map(|line| line.split([':', '：', '\t']).next());
    let known = labels.filter(|label| !label.is_ascii() && labels::role(label).is_some()).count();
    let mut score = i32::try_from(known).unwrap_or(i32::MAX / 16) * 16;
    let mut before = ' ';
    for c in text.chars() {
        score = score.saturating_add(worth(c, before));
        before = c;
    }
    Some(score.saturating_add(commonness(encoding, bytes)))
}

/// How many of the ideographs are among the common ones, which each standard has in front.
fn commonness(encoding: Encoding, bytes: &[u8]) -> i32 {
    let common = match encoding {
        Encoding::EucJp => 0xB0..=0xCF,
        Encoding::Gbk => 0xB0..=0xD7,
        Encoding::ShiftJis => 0x88..=0x98,
        _ => return 0,
    };
    let mut count: i32 = 0;
    let mut rest = bytes.iter();
    while let Some(lead) = rest.find(|byte| **byte >= 0x80) {
        // One byte by itself, where Shift_JIS has its half-width characters.
        if encoding == Encoding::ShiftJis && (0xA1..=0xDF).contains(lead) {
            continue;
        }
        count = count.saturating_add(i32::from(common.contains(lead)));
        rest.next();
    }
    count
}

/// What a character tells in favour of a decoding, or against it.
fn worth(c: char, before: char) -> i32 {
    match c {
        '\0'..='\u{7F}' => 0,
        // Kana stand together; two-byte codes of other scripts give half-width ones and rare signs.
        '\u{3041}'..='\u{30FF}' => 3,
        // A letter that swallowed its neighbour: `d’installation` has a two-byte code in it.
        '\u{4E00}'..='\u{9FFF}' if before.is_ascii_alphabetic() => -3,
        '\u{4E00}'..='\u{9FFF}' => 1,
        '\u{2010}'..='\u{201D}' | '\u{A0}' | '\u{AB}' | '\u{BB}' => 1,
        // Nobody else writes digits and letters so wide.
        '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => 2,
        '\u{3000}'..='\u{303F}' | '\u{FF01}'..='\u{FF5E}' => 1,
        '\u{FF61}'..='\u{FF9F}' => -2,
        '\u{E000}'..='\u{F8FF}' | '\u{80}'..='\u{9F}' => -20,
        // An accent inside a word; several of them in a row are no word.
        '\u{C0}'..='\u{17F}' if before.is_ascii_alphabetic() => 3,
        _ => -1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_encodings_apart() {
        let utf16: std::vec::Vec<u8> = "Name: 名前".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(sniff(&utf16), Ok(Encoding::Utf16Le));
        assert_eq!(sniff("名前".as_bytes()), Ok(Encoding::Utf8));
        assert_eq!(sniff(b"\x96\xBC\x91\x4F: x"), Ok(Encoding::ShiftJis));
        for (encoding, text) in [
            (Encoding::EucJp, "ライセンスの状態: ライセンスされています"),
            (Encoding::EucJp, "名前"),
            (Encoding::EucJp, "インストール ID:"),
            (Encoding::ShiftJis, "プロダクト キー チャネル"),
            (Encoding::ShiftJis, "状態"),
            (Encoding::ShiftJis, "版権所有"),
            (Encoding::Gbk, "版权所有(C) Microsoft Corporation。保留所有权利。"),
            (Encoding::Gbk, "许可证状态: 已授权"),
            (Encoding::Gbk, "名称: x"),
            (Encoding::Windows1252, "Clé de produit partielle"),
            (Encoding::Windows1252, "Versión del Servicio de licencias de software"),
            (Encoding::Windows1252, "ID d’installation: 526018"),
            (Encoding::Gbk, "安装 ID: 526018"),
            (Encoding::Windows1252, "Schlüssel für später"),
        ] {
            let (bytes, _, errors) = encoding.table().encode(text);
            assert!(!errors);
            assert_eq!(sniff(&bytes), Ok(encoding), "{text}");
        }
        assert_eq!(sniff(b"Id. de instalaci\xF3n: 1"), Ok(Encoding::Windows1252));
        assert_eq!(sniff(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Err(Unreadable::Binary));
        assert_eq!(sniff(b""), Ok(Encoding::Utf8));
    }
}
