//! What spreadsheets do to long numbers.

use zeroize::Zeroize as _;

use crate::id::layout::{Kind, MOST_PLACES};
use crate::text::fit::Fit;
use crate::text::tokens::Tokens;

/// Spreadsheets keep this many significant digits.
const SIGNIFICANT: usize = 15;
/// So many zeros in a row at the end are no accident: one in 10^20.
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

/// Whether every check digit agrees once the missing digits are taken for zeros at the front.
pub(crate) fn lost_zeros(kind: Kind, values: &[u8]) -> Option<Fit> {
    /// Six zeros are a whole group; more are no spreadsheet's doing.
    const MOST_ZEROS: usize = 6;
    if values.first().is_none_or(|first| *first == 0) {
        return None;
    }
    kind.layouts().iter().filter(|layout| !layout.is_legacy()).find_map(|layout| {
        let lost = layout.places().checked_sub(values.len()).filter(|lost| (1..=MOST_ZEROS).contains(lost))?;
        let mut padded = [0; MOST_PLACES];
        let padded = &mut padded[..layout.places()];
        padded[lost..].copy_from_slice(values);
        let fit = Fit::exact(*layout, padded);
        padded.zeroize();
        (fit.passes == fit.judged).then_some(fit)
    })
}

#[cfg(test)]
mod tests {
    use std::format;

    use super::*;

    fn exponent(text: &str) -> Option<u32> {
        scientific_exponent(&Tokens::of(text))
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
}
