//! The encodings in which outputs are kept.

/// How an output is encoded, with its mark or without.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Code {
    EucJp,
    Gbk,
    ShiftJis,
    Utf16Be,
    Utf16BeMark,
    Utf16Le,
    Utf16LeMark,
    Utf8,
    Utf8Mark,
    Windows1252,
}

impl Code {
    /// The name that the reading must give; ASCII in any of the tables is UTF-8.
    pub(crate) fn name(self, text: &str) -> &'static str {
        match self {
            Self::Utf16Be | Self::Utf16BeMark => "utf-16be",
            Self::Utf16Le | Self::Utf16LeMark => "utf-16le",
            Self::EucJp if !text.is_ascii() => "euc-jp",
            Self::Gbk if !text.is_ascii() => "gbk",
            Self::ShiftJis if !text.is_ascii() => "shift_jis",
            Self::Windows1252 if !text.is_ascii() => "windows-1252",
            _ => "utf-8",
        }
    }

    /// The bytes; `None` when the table has no place for a character.
    pub(crate) fn encoded(self, text: &str) -> Option<Vec<u8>> {
        let table = |encoding: &'static encoding_rs::Encoding| {
            let (bytes, _, lossy) = encoding.encode(text);
            (!lossy).then(|| bytes.into_owned())
        };
        let marked = |text: &str| format!("\u{FEFF}{text}");
        let little = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        match self {
            Self::EucJp => table(encoding_rs::EUC_JP),
            Self::Gbk => table(encoding_rs::GBK),
            Self::ShiftJis => table(encoding_rs::SHIFT_JIS),
            Self::Utf16Be => Some(big(text)),
            Self::Utf16BeMark => Some(big(&marked(text))),
            Self::Utf16Le => Some(little(text)),
            Self::Utf16LeMark => Some(little(&marked(text))),
            Self::Utf8 => Some(text.into()),
            Self::Utf8Mark => Some(marked(text).into()),
            Self::Windows1252 => table(encoding_rs::WINDOWS_1252),
        }
    }
}
