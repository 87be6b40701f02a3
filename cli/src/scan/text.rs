//! What a scanner reads of a file: one byte for each character, wherever bytes alone would mislead it.
//!
//! ```text
//! as it stands    プロダクト キー：TVRH6-…    in code page 932 the last byte of ： is the letter F
//! narrowed        ＃・＃・＃・ ＃・＃・＃・TVRH6-…    ＃ begins a character, ・ goes on with it; neither is part of a word
//! ```
//!
//! Letters, digits and signs of ASCII stay what they are, so nothing is found that is not there.

use offhook_readers::{self, Encoding};

/// What stands for the first byte of a character that is not ASCII: no character of UTF-8 begins so.
const BEGINS: u8 = 0xFE;
/// The same of a full-width letter or digit, by which the gate knows that it may be one; in UTF-8 they begin so.
const BEGINS_WIDE: u8 = 0xEF;
/// What stands for each further one; UTF-8 has it so too.
const GOES_ON: u8 = 0x80;
/// How much of a beginning tells whether it is text.
const BEGINNING: usize = 64 * 1024;
/// How much of a text tells its encoding, from the first byte that is not ASCII.
pub(crate) const SAMPLE: usize = 16 * 1024;

/// What the first bytes of a file tell.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Beginning {
    /// No text.
    Binary,
    /// Text, after a byte-order mark of this length.
    Known(Encoding, usize),
    /// ASCII so far, or a byte that the sample has to tell.
    Open,
}

impl Beginning {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        match bytes {
            // UTF-32 is not read.
            [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => return Self::Binary,
            [0xEF, 0xBB, 0xBF, ..] => return Self::Known(Encoding::Utf8, 3),
            [0xFF, 0xFE, ..] => return Self::Known(Encoding::Utf16Le, 2),
            [0xFE, 0xFF, ..] => return Self::Known(Encoding::Utf16Be, 2),
            _ => {}
        }
        let bytes = &bytes[..bytes.len().min(BEGINNING)];
        if memchr::memchr(0, bytes).is_none() {
            return Self::Open;
        }
        match offhook_readers::sniff(bytes) {
            Ok(encoding @ (Encoding::Utf16Be | Encoding::Utf16Le)) => Self::Known(encoding, 0),
            _ => Self::Binary,
        }
    }
}

/// The encoding by what stands from the first byte on that is not ASCII. What is no text is read byte by byte.
pub(crate) fn told_by(sample: &[u8]) -> Encoding {
    match offhook_readers::sniff(&sample[..sample.len().min(SAMPLE)]) {
        Ok(Encoding::Utf16Be | Encoding::Utf16Le) | Err(_) => Encoding::Utf8,
        Ok(encoding) => encoding,
    }
}

/// How many bytes there are for one of the narrowed text.
pub(crate) const fn width(encoding: Encoding) -> usize {
    match encoding {
        Encoding::Utf16Be | Encoding::Utf16Le => 2,
        _ => 1,
    }
}

/// Whether letters of ASCII may be the second half of a character.
pub(crate) const fn misleads(encoding: Encoding) -> bool {
    matches!(encoding, Encoding::Gbk | Encoding::ShiftJis)
}

/// Narrows a text piece by piece.
pub(crate) struct Narrower {
    encoding: Encoding,
    /// Whether the last piece ended in the middle of a character.
    is_cut: bool,
}

impl Narrower {
    pub(crate) const fn new(encoding: Encoding) -> Self {
        Self { encoding, is_cut: false }
    }

    /// Narrows a piece where it stands; its length afterwards. A piece of UTF-16 has a whole number of units, but for the last.
    pub(crate) fn narrow(&mut self, piece: &mut [u8]) -> usize {
        match self.encoding {
            Encoding::Utf16Be => return narrow_units(piece, u16::from_be_bytes),
            Encoding::Utf16Le => return narrow_units(piece, u16::from_le_bytes),
            Encoding::EucJp => self.narrow_pairs(piece, |lead| lead >= 0x8E, |trail| trail >= 0xA1, is_wide),
            Encoding::Gbk => self.narrow_pairs(piece, |lead| (0x81..=0xFE).contains(&lead), is_trail, is_wide),
            Encoding::ShiftJis => {
                let is_wide = |pair: [u8; 2]| matches!(pair, [0x82, 0x4F..=0x58 | 0x60..=0x79 | 0x81..=0x9A]);
                self.narrow_pairs(piece, |lead| matches!(lead, 0x81..=0x9F | 0xE0..=0xFC), is_trail, is_wide);
            }
            Encoding::Windows1252 => piece.iter_mut().filter(|byte| !byte.is_ascii()).for_each(|byte| *byte = BEGINS),
            // UTF-8 is what the scanner reads, whatever else there may be.
            _ => {}
        }
        piece.len()
    }

    fn narrow_pairs(
        &mut self,
        piece: &mut [u8],
        is_lead: impl Fn(u8) -> bool,
        is_trail: impl Fn(u8) -> bool,
        is_wide: impl Fn([u8; 2]) -> bool,
    ) {
        let mut lead = 0;
        for index in 0..piece.len() {
            let byte = piece[index];
            if core::mem::take(&mut self.is_cut) && is_trail(byte) {
                piece[index] = GOES_ON;
                if index > 0 && is_wide([lead, byte]) {
                    piece[index - 1] = BEGINS_WIDE;
                }
            } else if !byte.is_ascii() {
                self.is_cut = is_lead(byte);
                (piece[index], lead) = (BEGINS, byte);
            }
        }
    }
}

/// The second half of a character in Shift_JIS and GBK: letters, but no digit, dash or line end.
const fn is_trail(byte: u8) -> bool {
    byte >= 0x40 && byte != 0x7F
}

/// The full-width digits and letters of EUC-JP and GBK.
const fn is_wide(pair: [u8; 2]) -> bool {
    matches!(pair, [0xA3, 0xB0..=0xB9 | 0xC1..=0xDA | 0xE1..=0xFA])
}

fn narrow_units(piece: &mut [u8], unit: impl Fn([u8; 2]) -> u16) -> usize {
    let units = piece.len() / 2;
    for index in 0..units {
        let unit = unit([piece[2 * index], piece[2 * index + 1]]);
        piece[index] = match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => byte,
            _ if (0xDC00..0xE000).contains(&unit) => GOES_ON,
            _ if matches!(unit, 0xFF10..=0xFF19 | 0xFF21..=0xFF3A | 0xFF41..=0xFF5A) => BEGINS_WIDE,
            _ => BEGINS,
        };
    }
    units
}

/// How many characters a narrowed text has.
pub(crate) fn characters(text: &[u8]) -> usize {
    text.iter().filter(|byte| **byte & 0xC0 != GOES_ON).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "プロダクト キー：TVRH6-WHNXV ｷｰABC 𠮟る\r\n";

    fn narrowed(encoding: Encoding, bytes: &[u8], piece: usize) -> Vec<u8> {
        let mut narrower = Narrower::new(encoding);
        let mut all = Vec::new();
        for piece in bytes.chunks(piece) {
            let mut piece = piece.to_vec();
            let length = narrower.narrow(&mut piece);
            all.extend_from_slice(&piece[..length]);
        }
        all
    }

    #[test]
    fn every_encoding_keeps_words_apart_and_counts_characters() {
        let shown = |text: &[u8]| -> String {
            let text: Vec<u8> = text.iter().copied().filter(|byte| byte & 0xC0 != GOES_ON).collect();
            text.iter().map(|byte| if byte.is_ascii() { char::from(*byte) } else { '#' }).collect()
        };
        let expected: String = TEXT.chars().map(|c| if c.is_ascii() { c } else { '#' }).collect();
        let little: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(shown(&narrowed(Encoding::Utf16Le, &little, 2)), expected);
        assert_eq!(shown(&narrowed(Encoding::Utf16Be, &big, 1024)), expected);
        assert_eq!(shown(TEXT.as_bytes()), expected);
        let text = TEXT.replace('𠮟', "叱");
        for (encoding, table) in [
            (Encoding::ShiftJis, encoding_rs::SHIFT_JIS),
            (Encoding::Gbk, encoding_rs::GBK),
            (Encoding::EucJp, encoding_rs::EUC_JP),
        ] {
            // GBK has no half-width kana.
            let text = if encoding == Encoding::Gbk { text.replace("ｷｰ", "キー") } else { text.clone() };
            let (bytes, _, failed) = table.encode(&text);
            assert!(!failed, "{encoding:?}");
            for piece in [1, 3, 1024] {
                assert_eq!(shown(&narrowed(encoding, &bytes, piece)), expected, "{encoding:?} by {piece}");
            }
        }
    }

    #[test]
    fn the_beginning_tells_text_from_the_rest() {
        assert_eq!(Beginning::of(b"\xFF\xFEa\0"), Beginning::Known(Encoding::Utf16Le, 2));
        assert_eq!(Beginning::of(b"a\0b\0c\0"), Beginning::Known(Encoding::Utf16Le, 0));
        assert_eq!(Beginning::of(b"\x7FELF\x02\x01\x01\0\0\0\0\0"), Beginning::Binary);
        assert_eq!(Beginning::of(b"plain"), Beginning::Open);
        assert_eq!(told_by("：".as_bytes()), Encoding::Utf8);
        assert_eq!(told_by(b"\x83v\x83\x8D\x83_\x83N\x83g"), Encoding::ShiftJis);
    }
}
