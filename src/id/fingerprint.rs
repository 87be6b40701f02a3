//! Four digits by which two people can tell that they hold the same number.

use core::fmt;

use crate::id::confirmation_id::ConfirmationId;
use crate::id::installation_id::InstallationId;

/// The largest prime below 10 000. The powers of 10 repeat modulo it only after 554 steps.
const PRIME: u32 = 9973;

/// Four digits by which two people on the telephone can tell that they hold the same installation ID or confirmation ID,
/// without reading all of it.
///
/// It is the remainder of the digits, taken as one decimal number, divided by 9973.
///
/// - One wrong digit always changes it: the number changes by `d · 10^k` with `d` from 1 to 9, of which a prime above 9
///   divides neither factor.
/// - Two digits exchanged always change it, wherever they stand: the number changes by `(a − b) · (10^i − 10^j)`, and 9973
///   divides the second factor only when `i − j` is a multiple of 554, the order of 10 modulo 9973. There are 63 digits at
///   most.
/// - Anything else, such as two groups exchanged, goes unheard once in about 10 000 times.
/// - It is no secret and no proof. It tells about 13 bits of a number that has 130 or more, and everybody can work it out.
///   Many numbers share it, and it says nothing about whether an identifier is right.
/// - Product keys have none; their last five characters serve.
///
/// # Examples
///
/// ```
/// use offhook::ConfirmationId;
///
/// let told = ConfirmationId::parse("415635 305286 761940 283503 592176 634083 177461 859316")?;
/// let swapped = ConfirmationId::parse("305286 415635 761940 283503 592176 634083 177461 859316")?;
/// assert_eq!(told.fingerprint().to_string(), "4869");
/// assert_ne!(told.fingerprint(), swapped.fingerprint());
/// # Ok::<(), offhook::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Fingerprint(u16);

impl Fingerprint {
    fn of(digits: &str) -> Self {
        let rest = digits.bytes().fold(0, |rest, byte| (rest * 10 + u32::from(byte - b'0')) % PRIME);
        // Below 9973.
        Self(rest as u16)
    }

    /// The four digits, from the left.
    pub fn digits(self) -> [u8; 4] {
        [1000, 100, 10, 1].map(|weight| (self.0 / weight % 10) as u8)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.0)
    }
}

impl ConfirmationId {
    /// Four digits by which two people can tell that they hold the same one; no secret and no proof.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(self.expose().compact())
    }
}

impl InstallationId {
    /// Four digits by which two people can tell that they hold the same one; no secret and no proof.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(self.expose().compact())
    }
}

#[cfg(all(test, feature = "alloc"))]
mod tests {
    use alloc::string::{String, ToString as _};

    use super::*;

    /// Invented or published; 42, 48, 50, 54 and 63 digits.
    const IDS: [&str; 6] = [
        "503461618254273902845161396043162734720581",
        "415635305286761940283503592176634083177461859316",
        "02065077049383725292908219577352702419572580921198",
        "020650770493837252929082195773527024195725809211989214",
        "033255090385053904665824186342756737844895181384546394354129604",
        "999999999999999999999999999999999999999999999999999999999999999",
    ];

    fn swapped(digits: &str, one: usize, other: usize) -> String {
        let mut bytes = digits.as_bytes().to_vec();
        bytes.swap(one, other);
        String::from_utf8(bytes).expect("digits")
    }

    #[test]
    fn any_wrong_digit_changes_it() {
        for digits in IDS {
            for at in 0..digits.len() {
                for wrong in ('0'..='9').filter(|wrong| !digits[at..].starts_with(*wrong)) {
                    let other = [&digits[..at], &wrong.to_string(), &digits[at + 1..]].concat();
                    assert_ne!(Fingerprint::of(digits), Fingerprint::of(&other), "{other}");
                }
            }
        }
    }

    #[test]
    fn any_two_digits_exchanged_change_it() {
        for digits in IDS {
            for one in 0..digits.len() {
                for other in (0..one).map(|other| swapped(digits, one, other)).filter(|other| other != digits) {
                    assert_ne!(Fingerprint::of(digits), Fingerprint::of(&other), "{other}");
                }
            }
        }
    }

    #[test]
    fn the_powers_of_ten_do_not_repeat_within_twice_the_longest_number() {
        let mut power = 1;
        for _ in 0..126 {
            power = power * 10 % PRIME;
            assert_ne!(power, 1);
        }
    }

    /// Two people compare what they worked out with different programs, so the number is a promise. The remainder by the
    /// largest prime of four digits has four digits and tells the most numbers apart.
    #[test]
    fn is_the_remainder_by_the_largest_prime_of_four_digits() {
        let is_prime = |number: &u32| (2..=99).all(|divisor| !number.is_multiple_of(divisor));
        let prime = (1000..10_000).rev().find(is_prime).expect("a prime");
        for number in [0, 1, 9, 10, 99, 1234, prime - 1, prime, prime + 1, 9999, 2 * prime - 1, 2 * prime] {
            assert_eq!(u32::from(Fingerprint::of(&number.to_string()).0), number % prime, "{number}");
        }
        // A hundred million and more, by long division: 10^8 = 10 027 · 9973 + 729.
        assert_eq!(Fingerprint::of("100000000").to_string(), "0729");
        assert_eq!(Fingerprint::of("100009244").to_string(), "0000");
        // Of each sort one, worked out with numbers of any size.
        let told = IDS.map(|digits| Fingerprint::of(digits).to_string());
        assert_eq!(told, ["6533", "4869", "5458", "6985", "2046", "7952"]);
    }

    #[test]
    fn is_written_with_its_leading_zeros() {
        assert_eq!(Fingerprint(42).to_string(), "0042");
        assert_eq!(Fingerprint(42).digits(), [0, 0, 4, 2]);
    }
}
