//! The BitLocker recovery key: as many digits as a confirmation ID has, in as many groups, and none.

/// Every group is a number of 16 bits times this.
const FACTOR: u32 = 11;

/// Whether these digits, as numbers or as ASCII, are a BitLocker recovery key: eight groups of six, each divisible by 11 and
/// below 720896.
///
/// Of random digits one row in three thousand million is. Source of the rule: Microsoft Learn,
/// "ProtectKeyWithNumericalPassword method of the Win32_EncryptableVolume class".
pub(crate) fn is_recovery_key(mut digits: impl Iterator<Item = u8>) -> bool {
    for _ in 0..8 {
        let mut group = 0;
        for _ in 0..6 {
            let Some(digit @ 0..=9) = digits.next().map(|digit| digit.wrapping_sub(if digit > 9 { b'0' } else { 0 }))
            else {
                return false;
            };
            group = group * 10 + u32::from(digit);
        }
        if !group.is_multiple_of(FACTOR) || group / FACTOR > u32::from(u16::MAX) {
            return false;
        }
    }
    digits.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(text: &str) -> bool {
        let numbers = text.bytes().map(|byte| byte - b'0');
        assert_eq!(is_recovery_key(text.bytes()), is_recovery_key(numbers), "{text}");
        is_recovery_key(text.bytes())
    }

    #[test]
    fn each_group_is_sixteen_bits_times_eleven() {
        let key = |group: u32| std::format!("{group:06}").repeat(8);
        for group in 0..1_000_000 {
            let expected = group % 11 == 0 && group < 720_896;
            assert_eq!(holds(&key(group)), expected, "{group}");
        }
    }

    #[test]
    fn one_group_that_is_not_or_another_number_of_digits_makes_it_none() {
        let key = "000011".repeat(8);
        assert!(holds(&key));
        for index in 0..8 {
            let mut other = key.clone();
            other.replace_range(index * 6..index * 6 + 6, "000012");
            assert!(!holds(&other), "group {index}");
        }
        assert!(!holds(&key[..47]) && !holds(&std::format!("{key}0")) && !holds(""));
        assert!(!is_recovery_key([0x80; 48].into_iter()));
    }
}
