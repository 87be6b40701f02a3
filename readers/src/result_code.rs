//! Licensing result codes, as people paste them.

use core::fmt;
use core::str::FromStr;

use offhook::text::{Meaning, meaning};

/// A result code, such as `0xC004F211`, or an answer of the batch activation service, such as `BA:0x67`.
///
/// # Examples
///
/// ```
/// use offhook_readers::ResultCode;
///
/// let code = ResultCode::parse("c004c008").expect("it is a code");
/// assert_eq!(code.to_string(), "0xC004C008");
/// assert_eq!("-1073430520".parse(), Ok(code));
/// assert_eq!(ResultCode::find("エラー コード: 0xC004C008").next(), Some(code));
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct ResultCode {
    space: Space,
    number: u32,
}

/// Which numbers these are.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
enum Space {
    Batch,
    Windows,
}

impl ResultCode {
    /// Reads one code that stands alone: `0xC004C008`, `C004C008`, `-1073430520`, `3221536776`, `BA:0x67`; in any case,
    /// full-width or not, with a letter O for a zero. `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim_matches(|c: char| c.is_whitespace() || "「」[]()（）。、.,:;\"'".contains(c));
        let mut word = Word::default();
        for character in text.chars() {
            word.push(character)?;
        }
        word.code()
    }

    /// The codes in a pasted message, in order. A number without `0x` counts only where it can be nothing else: eight
    /// hexadecimal digits that begin like a failure (8, C or D), or a negative number.
    pub fn find(text: &str) -> impl Iterator<Item = Self> {
        text.split(|c| !Word::holds(c)).flat_map(pieces).filter_map(|word| {
            let code = Self::parse(word)?;
            let explicit = matches!(word.chars().nth(1), Some('x' | 'X' | '\u{FF58}' | '\u{FF38}')) || word.len() > 8;
            (explicit || code.is_batch() || code.number >> 30 >= 2).then_some(code)
        })
    }

    /// The number.
    pub const fn number(self) -> u32 {
        self.number
    }

    /// Whether it is a failure, and not a remark.
    pub const fn is_failure(self) -> bool {
        self.is_batch() || self.number >> 31 == 1
    }

    /// Whether it is a code of the licensing services, and of nothing else.
    pub(crate) const fn is_licensing(self) -> bool {
        matches!(self.number >> 16, 0xC004 | 0x803F | 0x4004)
    }

    /// Whether it is an answer of the batch activation service, as tools for proxy activation print it.
    pub const fn is_batch(self) -> bool {
        matches!(self.space, Space::Batch)
    }
}

impl fmt::Display for ResultCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.space {
            Space::Batch => write!(f, "BA:0x{:02X}", self.number),
            Space::Windows => write!(f, "0x{:08X}", self.number),
        }
    }
}

impl FromStr for ResultCode {
    type Err = ResultCodeError;

    /// Reads what [`parse`](Self::parse) reads.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text).ok_or(ResultCodeError(()))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for ResultCode {
    /// Writes the code as text, such as `0xC004C008`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for ResultCode {
    /// Reads what [`parse`](Self::parse) reads.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        by_str(deserializer, "a result code")
    }
}

/// Reads anything that is written as text.
#[cfg(feature = "serde")]
fn by_str<'de, T, D>(deserializer: D, expected: &'static str) -> Result<T, D::Error>
where
    T: core::str::FromStr<Err: fmt::Display>,
    D: serde::Deserializer<'de>,
{
    struct Text<T>(core::marker::PhantomData<T>, &'static str);

    impl<T: core::str::FromStr<Err: fmt::Display>> serde::de::Visitor<'_> for Text<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.1)
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }

    deserializer.deserialize_str(Text(core::marker::PhantomData, expected))
}

/// A text that is not a result code. It says what was expected and never repeats the text, which may be an identifier in
/// the wrong place.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct ResultCodeError(());

impl fmt::Display for ResultCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a result code such as 0xC004C008, -1073430520 or BA:0x67")
    }
}

impl core::error::Error for ResultCodeError {}

/// A word of at most as many characters as a code has, in ASCII capitals.
#[derive(Default)]
struct Word {
    bytes: [u8; 12],
    len: usize,
}

impl Word {
    fn holds(character: char) -> bool {
        Self::ascii(character).is_some()
    }

    fn ascii(character: char) -> Option<u8> {
        match meaning(character) {
            Meaning::Digit(value) => Some(b'0' + value),
            Meaning::Letter(letter) => Some(letter),
            Meaning::LabelEnd if matches!(character, ':' | '：') => Some(b':'),
            Meaning::Separator if matches!(character, '-' | '\u{2212}' | '\u{FF0D}') => Some(b'-'),
            _ => None,
        }
    }

    fn push(&mut self, character: char) -> Option<()> {
        *self.bytes.get_mut(self.len)? = Self::ascii(character)?;
        self.len += 1;
        Some(())
    }

    fn code(&self) -> Option<ResultCode> {
        let word = self.bytes.get(..self.len)?;
        if let Some(number) = word.strip_prefix(b"BA:0X") {
            let number = hexadecimal(number)?;
            return Some(ResultCode { space: Space::Batch, number });
        }
        let number = match word {
            [b'0' | b'O', b'X', digits @ ..] if digits.len() == 8 => hexadecimal(digits)?,
            [b'-', digits @ ..] => u32::try_from(decimal(digits)?).ok().filter(|n| *n <= 1 << 31)?.wrapping_neg(),
            digits if digits.len() == 8 => hexadecimal(digits)?,
            digits if digits.len() == 10 => u32::try_from(decimal(digits)?).ok()?,
            _ => return None,
        };
        (number != 0).then_some(ResultCode { space: Space::Windows, number })
    }
}

/// A word split where a colon stands between a label and a code; `BA:` belongs to its code.
fn pieces(word: &str) -> impl Iterator<Item = &str> {
    let batch = word.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("BA:"));
    word.split(move |c| !batch && matches!(c, ':' | '：'))
}

/// At most eight digits; a letter O is read as a zero.
fn hexadecimal(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() {
        return None;
    }
    digits.iter().try_fold(0_u32, |number, &digit| {
        let digit = if digit == b'O' { b'0' } else { digit };
        Some(number.checked_mul(16)? + char::from(digit).to_digit(16)?)
    })
}

fn decimal(digits: &[u8]) -> Option<u64> {
    if digits.is_empty() {
        return None;
    }
    digits.iter().try_fold(0_u64, |number, &digit| Some(number * 10 + u64::from(char::from(digit).to_digit(10)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_spelling_that_people_paste() {
        for text in [
            "0xC004C008",
            "0XC004C008",
            "c004c008",
            "C004C008",
            "-1073430520",
            "3221536776",
            "０ｘＣ００４Ｃ００８",
            "OxC004C008",
            "0xCOO4COO8",
            " 0xC004C008. ",
            "(0xC004C008)",
            "「0xC004C008」",
            "−1073430520",
        ] {
            assert_eq!(ResultCode::parse(text).map(|code| code.to_string()).as_deref(), Some("0xC004C008"), "{text}");
        }
        assert_eq!(ResultCode::parse("ba:0x67").map(|code| code.to_string()).as_deref(), Some("BA:0x67"));
    }

    #[test]
    fn refuses_what_is_no_code() {
        for text in [
            "",
            "0x",
            "0xC004",
            "0xC004C0080",
            "check-digit",
            "-",
            "--1",
            "-99999999999",
            "99999999999",
            "0x00000000",
            "BA:",
            "BA:0x",
            "0xG004C008",
            "C004C00G",
            "123",
            "-2147483649",
        ] {
            assert_eq!(ResultCode::parse(text), None, "{text}");
        }
        assert!(ResultCode::parse("-2147483648").is_some());
    }

    #[test]
    fn every_code_reads_back_in_every_base() {
        let mut number = 1_u32;
        for _ in 0..100_000 {
            number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223) | 0x8000_0000;
            let code = ResultCode { space: Space::Windows, number };
            let spellings = [code.to_string(), std::format!("{number:x}"), (number as i32).to_string()];
            assert!(spellings.iter().all(|text| ResultCode::parse(text) == Some(code)), "{code}");
        }
    }

    #[test]
    fn finds_codes_in_messages() {
        let found = |text| ResultCode::find(text).map(|code| code.to_string()).collect::<Vec<_>>();
        assert_eq!(found("On a computer … run 'slui.exe 0x2a 0xC004F014' to display the error text."), ["0xC004F014"]);
        assert_eq!(found("Error: 0xC004F074 The Software Licensing Service…"), ["0xC004F074"]);
        assert_eq!(found("エラーコード:0xC004F211」と表示され"), ["0xC004F211"]);
        assert_eq!(found("エラー コード：0xC004C008。0x8007000D"), ["0xC004C008", "0x8007000D"]);
        assert_eq!(found("error BA:0x67, code:0xC004C003"), ["BA:0x67", "0xC004C003"]);
        assert_eq!(found("HRESULT = C004C008 / 20260101 / build 19045000"), ["0xC004C008"]);
        assert_eq!(found("exit code -1073430520"), ["0xC004C008"]);
        assert_eq!(found("nothing here, 12345678 and 2026-11-21"), [] as [&str; 0]);
    }
}
