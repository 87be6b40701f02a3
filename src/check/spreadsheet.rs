//! What spreadsheets do to long numbers.

use zeroize::Zeroize as _;

use crate::id::check_digit;
use crate::id::layout::{Kind, Layout, MOST_PLACES};
use crate::text::tokens::Tokens;

/// Spreadsheets keep this many significant digits.
const SIGNIFICANT: usize = 15;
/// The run of zeros at the end that is no accident any more: one in 10^20.
const ENOUGH_ZEROS: usize = 20;

/// The exponent of a number such as `1.23457E+62`; its value is all that the text still tells.
pub(crate) fn scientific_exponent(tokens: &Tokens<'_>) -> Option<u32> {
    /// A cell shows fifteen digits at most; its file holds as many as tell the number from every other one.
    const MOST_DIGITS: usize = 17;
    // A mantissa with a mark, a letter, a sign and three digits; quotes and gaps at both ends.
    const MOST_TOKENS: usize = MOST_DIGITS + 12;
    let start = tokens.caption().map_or(0, |caption| caption.end);
    if tokens.classes().len() - start > MOST_TOKENS || !tokens.classes()[start..].contains(&b'E') {
        return None;
    }
    let bare = tokens.text()[tokens.span(start, start).start..]
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\''));
    let (mantissa, exponent) = bare.split_once(['E', 'e'])?;
    let digits = exponent.strip_prefix('+').unwrap_or(exponent);
    let plausible = mantissa.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
        && mantissa.starts_with(|c: char| c.is_ascii_digit())
        && mantissa.len() <= MOST_DIGITS + 1
        && (1..=3).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    /// Smaller numbers were no identifier.
    const SMALLEST: u32 = 30;
    digits.parse().ok().filter(|exponent| plausible && *exponent >= SMALLEST)
}

/// Which identifier a rounded number must have been, by its size.
pub(crate) fn kind_of_exponent(exponent: u32) -> Kind {
    if exponent >= 49 { Kind::InstallationId } else { Kind::ConfirmationId }
}

/// Whether all digits, as numbers or as ASCII, are zeros after the fifteenth significant one.
pub(crate) fn ends_in_zeros(values: &[u8]) -> bool {
    let is_zero = |value: &u8| matches!(value, 0 | b'0');
    let lead = values.iter().take_while(|value| is_zero(value)).count();
    let significant = &values[lead..];
    significant.len() >= SIGNIFICANT + ENOUGH_ZEROS && significant[SIGNIFICANT..].iter().all(is_zero)
}

/// The layout in which every group agrees once the missing digits are taken for zeros at the front.
pub(crate) fn lost_zeros(kind: Kind, values: &[u8]) -> Option<Layout> {
    /// Six zeros are a whole group; more are no spreadsheet's doing.
    const MOST_ZEROS: usize = 6;
    if values.first().is_none_or(|first| *first == 0) {
        return None;
    }
    kind.layouts().iter().copied().filter(|layout| !layout.is_legacy()).find(|layout| {
        let lost = layout.places().saturating_sub(values.len());
        if !(1..=MOST_ZEROS).contains(&lost) {
            return false;
        }
        let mut padded = [0; MOST_PLACES];
        let padded = &mut padded[..layout.places()];
        padded[lost..].copy_from_slice(values);
        // What is not a digit never agrees: a spreadsheet takes nothing else for a number.
        let all_agree = (0..layout.groups()).all(|index| check_digit::agrees(layout.slice(padded, index)));
        padded.zeroize();
        all_agree
    })
}

#[cfg(test)]
mod tests {
    use std::format;
    use std::string::String;
    use std::vec::Vec;

    use super::*;

    fn exponent(text: &str) -> Option<u32> {
        scientific_exponent(&Tokens::of(text))
    }

    fn digits(text: &str) -> Vec<u8> {
        text.bytes().filter(u8::is_ascii_digit).map(|byte| byte - b'0').collect()
    }

    /// Seventeen digits tell each number of 64 bits from every other one, and files of spreadsheets hold as many.
    #[test]
    fn a_rounded_number_has_up_to_seventeen_digits() {
        for mantissa in ["2", "2.1", "2,1", "2.14006693679966", "2.140066936799660", "2.1400669367996601"] {
            assert_eq!(exponent(&format!("{mantissa}E+62")), Some(62), "{mantissa}");
        }
        assert_eq!(exponent("2.14006693679966012E+62"), None);
        // The number that a cell holds, as a program writes all of it.
        let held: f64 = "214006693679966012345678901234567890123456789012345678901234567".parse().expect("a number");
        let written = format!("{held:.16e}");
        assert_eq!((written.find('e'), exponent(&written)), (Some("2.1400669367996601".len()), Some(62)));
    }

    /// Old programs write three digits, none writes four.
    #[test]
    fn an_exponent_has_up_to_three_digits() {
        for (text, expected) in [
            ("2.14E62", Some(62)),
            ("2.14e+62", Some(62)),
            ("2.14E+062", Some(62)),
            ("2.14E+0062", None),
            ("2.14E+", None),
            ("2.14E-62", None),
            ("2.14E+6O", None),
            ("E+62", None),
            (".14E+62", None),
        ] {
            assert_eq!(exponent(text), expected, "{text}");
        }
        // As long as it gets: with a caption, quotes and gaps.
        assert_eq!(exponent("Installation ID: \" 2.1400669367996601E+062 \""), Some(62));
        assert_eq!(exponent(" ' 2.1400669367996601E+062 ' "), Some(62));
    }

    /// The shortest identifier has 42 digits. With eleven zeros in front, which one in 10^11 has, it is not below 10^30;
    /// what is smaller is a number like others.
    #[test]
    fn a_number_below_ten_to_the_thirty_was_no_identifier() {
        let smallest = 42 - 11;
        assert_eq!(exponent(&format!("1E+{}", smallest - 1)), Some(30));
        assert_eq!(exponent("9.99999E+29"), None);
        assert_eq!(exponent("1.5E+9"), None);
    }

    /// A number of so many digits has an exponent that is smaller by one. A confirmation ID has 48; written with few digits
    /// the largest one is rounded up to 1E+48. Of 50 digits and more there are installation IDs only.
    #[test]
    fn from_ten_to_the_forty_nine_it_was_an_installation_id() {
        let rounded = |digits: &str| {
            let number: f64 = digits.parse().expect("a number");
            exponent(&format!("{number:.5e}")).map(kind_of_exponent)
        };
        for (count, kind) in [
            (42, Kind::ConfirmationId),
            (48, Kind::ConfirmationId),
            (50, Kind::InstallationId),
            (54, Kind::InstallationId),
            (63, Kind::InstallationId),
        ] {
            let smallest = format!("1{}", "0".repeat(count - 1));
            assert_eq!(rounded(&smallest), Some(kind), "the smallest of {count} digits");
            assert_eq!(rounded(&"9".repeat(count)), Some(kind), "the largest of {count} digits");
        }
    }

    /// Of random digits one row in 10^20 ends in twenty zeros. Fifteen digits are kept, counted from the first that is not
    /// zero.
    #[test]
    fn twenty_zeros_at_the_end_are_no_accident() {
        let kept = "214006693679966";
        for lead in [0, 1, 6, 28] {
            let row = |kept: &str, zeros| format!("{}{kept}{}", "0".repeat(lead), "0".repeat(zeros));
            for (kept, zeros, expected) in [
                (kept, 19, false),
                (kept, 20, true),
                (kept, 21, true),
                (&kept[..14], 20, false),
                (&kept[..14], 21, true),
                ("2140066936799661", 20, false),
                ("2140066936799661", 40, false),
            ] {
                let row = row(kept, zeros);
                assert_eq!(ends_in_zeros(&digits(&row)), expected, "{row}");
                assert_eq!(ends_in_zeros(row.as_bytes()), expected, "{row} as ASCII");
            }
        }
        assert!(!ends_in_zeros(&[0; 63]), "nothing was kept");
    }

    /// The groups behind these zeros, which agree; the first group of all begins with no zero.
    fn behind(zeros: &str) -> String {
        format!("{zeros}770493837252929082195773527024195725809211989214")
    }

    /// A group of six zeros agrees with itself, so that a whole group may be gone. Seven zeros are a group and more, and as
    /// likely somebody left a group out.
    #[test]
    fn up_to_six_zeros_are_lost_in_front() {
        let lost = |text: &str| lost_zeros(Kind::InstallationId, &digits(text));
        let whole = behind("000000");
        assert_eq!(whole.len(), 54);
        assert_eq!(lost(&whole[6..]), Some(Layout::NineBySix));
        assert_eq!(lost(&behind("000022")[4..]), Some(Layout::NineBySix));
        // All zeros in front go, or none.
        assert_eq!(lost(&whole), None);
        assert_eq!(lost(&whole[1..]), None);
        assert_eq!(lost(&whole[5..]), None);
        // 000000, 020650 and seven groups.
        assert_eq!(lost("20650837252929082195773527024195725809211989214"), None, "seven zeros");
        // No zero is lost, or one group does not agree.
        assert_eq!(lost(&behind("770493")), None);
        assert_eq!(lost(&whole[6..].replace("989214", "989215")), None);
        assert_eq!(lost(""), None);
        // Something else than a digit in one group, or in every one: a spreadsheet takes it for text and drops nothing.
        let values = |text: &str| -> Vec<u8> { text.bytes().map(|byte| byte.wrapping_sub(b'0')).collect() };
        let id = &behind("020650")[1..];
        assert_eq!(lost_zeros(Kind::InstallationId, &values(id)), Some(Layout::NineBySix));
        assert_eq!(lost_zeros(Kind::InstallationId, &values(&id.replacen('7', "?", 1))), None);
        assert_eq!(lost_zeros(Kind::InstallationId, &values(&id.replace(['2', '8', '9'], "x"))), None);
    }

    /// The IDs of the Windows XP era are older than the lists in which they would lose a zero.
    #[test]
    fn the_old_forms_are_not_looked_for_behind_lost_zeros() {
        // 020650 in front, then six groups.
        let row = digits("20650770493837252929082195773527024195725");
        assert_eq!(row.len(), 41);
        assert!(lost_zeros(Kind::ConfirmationId, &row).is_none());
        // The same with a seventh group.
        let row = digits("20650770493837252929082195773527024195725809211");
        assert_eq!(lost_zeros(Kind::ConfirmationId, &row), Some(Layout::EightBySix));
    }
}
