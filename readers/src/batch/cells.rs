//! Formulas in a cell, and what a spreadsheet leaves of a long number.

use offhook::named;
use offhook::text::{Meaning, is_unprintable, meaning};

/// The most characters that a cell of a spreadsheet holds; a longer text is cut there.
const FULL: usize = 32_767;
/// Longer numbers are shown rounded.
const MOST_SHOWN: usize = 11;

named! {
    /// Why a spreadsheet may run a cell when it opens the table.
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    #[non_exhaustive]
    pub enum Hazard {
        /// It begins with `@`.
        At = 1 => "at",
        /// It begins with a tab or a line end, behind which a formula may stand.
        Control = 2 => "control",
        /// It begins with `=`.
        Equals = 3 => "equals",
        /// It begins with `-`.
        Minus = 4 => "minus",
        /// It begins with `+`.
        Plus = 5 => "plus",
    }
}

/// Whether a cell begins as a formula would. Full-width signs count, for spreadsheets in Japanese read them so.
///
/// # Examples
///
/// ```
/// use offhook_readers::batch::{Hazard, hazard};
///
/// assert_eq!(hazard("=HYPERLINK(\"http://example.com\")"), Some(Hazard::Equals));
/// assert_eq!(hazard("020650-770493"), None);
/// ```
pub fn hazard(cell: &str) -> Option<Hazard> {
    if cell.starts_with(['\t', '\r', '\n']) {
        return Some(Hazard::Control);
    }
    // What is not seen in front of a sign hides it from people only.
    Some(match cell.trim_start_matches(|c: char| c.is_whitespace() || is_unprintable(c)).chars().next()? {
        '=' | '\u{FF1D}' => Hazard::Equals,
        '+' | '\u{FF0B}' => Hazard::Plus,
        '-' | '\u{2212}' | '\u{FF0D}' => Hazard::Minus,
        '@' | '\u{FF20}' => Hazard::At,
        _ => return None,
    })
}

/// Whether a spreadsheet would take a cell for a number and change its digits: many of them, zeros in front, an exponent.
pub fn is_number_like(cell: &str) -> bool {
    let cell = cell.trim();
    let is_number = cell.starts_with(|c: char| c.is_ascii_digit())
        && cell.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'E' | b'e' | b'+'));
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    is_number && (digits > MOST_SHOWN || (cell.starts_with('0') && digits > 1) || cell.contains(['E', 'e']))
}

/// Whether nothing is left of an identifier: `#####`, an error such as `#REF!`, a date made of groups, or a text cut where
/// a cell is full.
pub fn is_ruined(cell: &str) -> bool {
    let cell = cell.trim();
    let is_hashes = cell.len() >= 3 && cell.bytes().all(|byte| byte == b'#');
    let errors = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];
    is_hashes || errors.contains(&cell) || is_date(cell) || cell.chars().count() == FULL
}

/// `2026/11/21`, `21-Nov`, `1/2/2026 0:00`: three numbers or a number and a month, with strokes between.
fn is_date(cell: &str) -> bool {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let date = cell.split(' ').next().unwrap_or_default();
    let mut parts = date.split(['/', '-', '.', '年', '月', '日']).filter(|part| !part.is_empty());
    let (mut numbers, mut months, mut others) = (0, 0, 0);
    for part in parts.by_ref() {
        let is_number = part.chars().all(|c| matches!(meaning(c), Meaning::Digit(_)));
        let is_month = part.get(..3).is_some_and(|lead| MONTHS.contains(&lead.to_ascii_lowercase().as_str()));
        match () {
            () if is_number && matches!(part.chars().count(), 1 | 2 | 4) => numbers += 1,
            () if is_month => months += 1,
            () => others += 1,
        }
    }
    others == 0 && (numbers == 3 && months == 0 || months == 1 && (1..=2).contains(&numbers))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_what_begins_as_a_formula() {
        for (cell, expected) in [
            ("=1+1", Some(Hazard::Equals)),
            (" =1", Some(Hazard::Equals)),
            ("＝SUM(A1)", Some(Hazard::Equals)),
            ("+81-3", Some(Hazard::Plus)),
            ("-5", Some(Hazard::Minus)),
            ("@SUM", Some(Hazard::At)),
            ("\t=1", Some(Hazard::Control)),
            ("\r=1", Some(Hazard::Control)),
            ("\n=1", Some(Hazard::Control)),
            ("\n", Some(Hazard::Control)),
            (" \t=1", Some(Hazard::Equals)),
            ("\u{FEFF}=1", Some(Hazard::Equals)),
            ("\u{200B} @SUM", Some(Hazard::At)),
            ("PC-01", None),
            ("'=1", None),
            ("", None),
        ] {
            assert_eq!(hazard(cell), expected, "{cell:?}");
        }
    }

    /// The full-width forms are in the order of ASCII; input methods type them, and a spreadsheet in Japanese takes them for
    /// a formula. The full-width minus of Shift_JIS is U+FF0D on Windows and U+2212 elsewhere, so either may have been typed.
    #[test]
    fn a_sign_of_another_width_begins_a_formula_too() {
        for (sign, expected) in [('=', Hazard::Equals), ('+', Hazard::Plus), ('-', Hazard::Minus), ('@', Hazard::At)] {
            let wide = char::from_u32(sign as u32 - '!' as u32 + '！' as u32).expect("a full-width form");
            for sign in [sign, wide] {
                assert_eq!(hazard(&format!("{sign}1+1")), Some(expected), "{sign}");
                assert_eq!(hazard(&format!(" {sign}1+1")), Some(expected), "{sign}");
                assert_eq!(hazard(&format!("1{sign}1")), None, "{sign}");
            }
        }
        assert_eq!(hazard("\u{2212}1+1"), Some(Hazard::Minus), "a minus sign");
        // Dashes that are no minus begin no formula.
        for dash in ['\u{2010}', '\u{2013}', '\u{2014}', 'ー'] {
            assert_eq!(hazard(&format!("{dash}1")), None, "{dash}");
        }
    }

    #[test]
    fn knows_what_spreadsheets_leave() {
        for ruined in ["#####", "###", "#REF!"] {
            assert!(is_ruined(ruined), "{ruined}");
        }
        for date in ["2026/11/21", "2026-11-21", "1.2.2026", "21-Nov", "Nov-26", "21-Nov-2026", "1/2/2026 0:00"] {
            assert!(is_ruined(date), "{date}");
        }
        assert!(is_ruined("2026年11月21日"));
        for fine in ["020650-770493-837252", "##", "PC-01", "12-34", "", "pending"] {
            assert!(!is_ruined(fine), "{fine}");
        }
    }

    /// A date has a day and a month of one or two digits and a year of two or four, or a name for the month.
    #[test]
    fn what_only_resembles_a_date_is_none() {
        for fine in [
            "123/1/2",
            "2026/11/021",
            "20261/1/2",
            "1/2",
            "1/2/3/4",
            "Nov",
            "May",
            "Nov-Dec-26",
            "21-Nov-26-5",
            "1-Nov-2-26",
            "PC/2026/11/21",
            "21-Nov-PC",
        ] {
            assert!(!is_ruined(fine), "{fine}");
        }
    }

    /// A cell holds 32 767 characters, of whatever width: 2^15 less one.
    #[test]
    fn a_text_that_fills_a_cell_was_cut() {
        for character in ["1", "１"] {
            assert!(is_ruined(&character.repeat(32_767)), "{character}");
            assert!(!is_ruined(&character.repeat(32_766)), "{character}");
            assert!(!is_ruined(&character.repeat(32_768)), "{character}");
        }
    }

    #[test]
    fn knows_what_a_spreadsheet_takes_for_a_number() {
        for number in ["020650", "214006693679967000000", "2.14E+62", "123456789012"] {
            assert!(is_number_like(number), "{number}");
        }
        for text in ["020650-770493", "12", "0", "PC-01", "", "'020650"] {
            assert!(!is_number_like(text), "{text}");
        }
        // A cell shows eleven digits of a number; of twelve it shows an exponent.
        assert!(!is_number_like("12345678901"));
        assert!(is_number_like("123456789012"));
        // Zeros in front go, be it one; an exponent makes any number another, in whatever way it is written.
        for number in ["01", "00", "2E5", "2.1e+62", "2,14E+62", "2.14E62"] {
            assert!(is_number_like(number), "{number}");
        }
    }
}
