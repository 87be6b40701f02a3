//! The group check digit.
//!
//! It compares; nothing here hands out a check digit.
//!
//! The rule: weights 1, 2, 1, 2 … from the left over all but the last digit; the sum modulo 7 is the last digit.
//! Known from the analysis of Windows XP's activation (licenturion, 2001) and confirmed on published samples of
//! 9×6, 9×7, 8×6 and 7×6 digits.

/// Whether the last digit of a group agrees with the others.
///
/// Digits are numbers 0–9. An empty group and a number above 9 never agree.
///
/// # Examples
///
/// ```
/// const FIRST: bool = offhook::check_digit::agrees(&[0, 2, 0, 6, 5, 0]);
/// assert!(FIRST);
/// assert!(!offhook::check_digit::agrees(&[0, 2, 0, 6, 6, 0]));
/// ```
pub const fn agrees(group: &[u8]) -> bool {
    let Some((&last, data)) = group.split_last() else {
        return false;
    };
    let mut sum = 0u64;
    let mut place = 0;
    while place < data.len() {
        if data[place] > 9 {
            return false;
        }
        // No slice is so long that this overflows.
        sum += data[place] as u64 * (1 + place as u64 % 2);
        place += 1;
    }
    sum % 7 == last as u64
}

/// Whether the check digit would hear this digit being mistaken for its twin.
///
/// 0 and 7, 1 and 8, 2 and 9 differ by 7, which the sum modulo 7 cannot hear.
///
/// # Examples
///
/// ```
/// assert!(!offhook::check_digit::vouches_for(8));
/// assert!(offhook::check_digit::vouches_for(4));
/// ```
pub const fn vouches_for(digit: u8) -> bool {
    matches!(digit, 3..=6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rejects_an_empty_group_and_numbers_above_nine() {
        assert!(!agrees(&[]));
        assert!(!agrees(&[10, 3]));
        assert!(!agrees(&[255; 7]));
    }

    #[test]
    fn a_digit_is_vouched_for_exactly_when_no_other_digit_passes_in_its_place() {
        for place in 0..5 {
            for digit in 0..10 {
                let blind = (0..10).any(|other| {
                    let (mut one, mut two) = ([0u8; 5], [0u8; 5]);
                    one[place] = digit;
                    two[place] = other;
                    let sum =
                        |d: [u8; 5]| d.iter().zip([1, 2, 1, 2, 1]).map(|(d, w)| u32::from(d * w)).sum::<u32>() % 7;
                    other != digit && sum(one) == sum(two)
                });
                assert_eq!(vouches_for(digit), !blind, "digit {digit} at place {place}");
            }
        }
    }
}
