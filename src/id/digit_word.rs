//! The digits of one group as a machine word of eight bytes: its check digit takes one multiplication.

/// Digits as numbers, the last one in the highest byte; what is no digit is above nine.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) struct DigitWord(u64);

/// What makes a number above nine, or a check digit above six, reach the highest bit of its byte.
const ABOVE_NINE: u64 = u64::from_le_bytes([0x76; 8]);
#[cfg(any(test, feature = "scan"))]
const ABOVE_SIX: u64 = u64::from_le_bytes([0x76, 0x76, 0x76, 0x76, 0x76, 0x76, 0x76, 0x79]);
const HIGH: u64 = u64::from_le_bytes([0x80; 8]);

/// What each digit weighs, the last one first. The check digit weighs −1 modulo 7, so that a group agrees when the sum is
/// divisible by 7.
const OF_EVEN: u64 = u64::from_le_bytes([6, 1, 2, 1, 2, 1, 2, 1]);
const OF_ODD: u64 = u64::from_le_bytes([6, 2, 1, 2, 1, 2, 1, 2]);

/// Times seven this is one, modulo 256: what is divisible by seven ends up below the others.
const SEVENTH: u8 = 183;

impl DigitWord {
    /// The `width` bytes at `start`, eight at most; `None` where the text ends before.
    #[inline]
    pub(crate) fn read(text: &[u8], start: usize, width: usize) -> Option<Self> {
        Some(Self::new(word(text, start, width)?, width))
    }

    /// The same of digits that are numbers already.
    #[inline]
    pub(crate) fn of_numbers(numbers: &[u8], start: usize, width: usize) -> Option<Self> {
        Some(Self(word(numbers, start, width)? << (64 - 8 * width)))
    }

    /// The `width` bytes at `start`, where there are eight.
    #[cfg(feature = "scan")]
    #[inline(always)]
    pub(crate) fn of<const N: usize>(text: &[u8; N], start: usize, width: usize) -> Self {
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&text[start..start + 8]);
        Self::new(u64::from_le_bytes(bytes), width)
    }

    #[inline(always)]
    fn new(word: u64, width: usize) -> Self {
        Self((word ^ u64::from_le_bytes([b'0'; 8])) << (64 - 8 * width))
    }

    #[inline]
    pub(crate) fn is_digits(self) -> bool {
        self.is_below(ABOVE_NINE)
    }

    /// Whether these are `width` digits, and the last one agrees with the others.
    #[cfg(any(test, feature = "scan"))]
    #[inline]
    pub(crate) fn agrees(self, width: usize) -> bool {
        self.is_below(ABOVE_SIX) && self.may_agree(width)
    }

    /// Whether the last one of `width` digits agrees with the others; `None` when not all of them are digits.
    #[inline]
    pub(crate) fn agreement(self, width: usize) -> Option<bool> {
        const LAST: u32 = u64::BITS - u8::BITS;
        self.is_digits().then(|| self.0 >> LAST <= 6 && self.may_agree(width))
    }

    /// The places of `width` digits whose digit the last one cannot vouch for, as bits from the left.
    #[inline]
    pub(crate) fn readback(self, width: usize) -> u8 {
        /// What makes a number above two, or above six, reach the highest bit of its byte.
        const ABOVE: [u64; 2] = [u64::from_le_bytes([0x7D; 8]), u64::from_le_bytes([0x79; 8])];
        /// Moves the lowest bit of each byte to a bit of its own in the highest byte.
        const GATHER: u64 = 0x0102_0408_1020_4080;
        const ALL_BUT_THE_LAST: u8 = 0x7F;
        let [above_two, above_six] = ABOVE.map(|above| self.0 + above);
        let open = (!above_two | above_six) & HIGH;
        let bits = ((open >> 7).wrapping_mul(GATHER) >> 56) as u8;
        (bits & ALL_BUT_THE_LAST) >> (8 - width)
    }

    /// Whether `width` bytes agree if they are digits and the last of them is not above six.
    #[inline(always)]
    pub(crate) fn may_agree(self, width: usize) -> bool {
        let weights = if width.is_multiple_of(2) { OF_EVEN } else { OF_ODD };
        // No sum of digits is above 255, so that nothing is carried into the highest byte, where the whole sum stands.
        let sum = (self.0.wrapping_mul(weights) >> 56) as u8;
        sum.wrapping_mul(SEVENTH) <= u8::MAX / 7
    }

    #[inline]
    fn is_below(self, above: u64) -> bool {
        (((self.0 & !HIGH) + above) | self.0) & HIGH == 0
    }
}

/// The eight bytes at `start`, or as many as there are; `None` where they are fewer than `width`.
#[inline]
fn word(bytes: &[u8], start: usize, width: usize) -> Option<u64> {
    let rest = bytes.get(start..)?;
    match rest.first_chunk() {
        Some(bytes) => Some(u64::from_le_bytes(*bytes)),
        None if rest.len() < width => None,
        None => Some(rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::check_digit;

    /// Two readers of one rule.
    fn assert_alike(text: &[u8], values: &[u8], start: usize, width: usize) {
        let read = DigitWord::read(text, start, width);
        assert!(read == DigitWord::of_numbers(values, start, width), "{text:?} at {start}");
    }

    #[test]
    fn a_word_is_a_group_when_the_check_digit_says_so() {
        for width in 1..=8 {
            let mut text = [b'0'; 12];
            for number in (0..10u32.pow(width)).step_by(if width < 6 { 1 } else { 7 * 13 + 2 }) {
                let mut rest = number;
                for place in (0..width as usize).rev() {
                    text[place] = b'0' + (rest % 10) as u8;
                    rest /= 10;
                }
                let values = text.map(|byte| byte - b'0');
                for length in [width as usize, 8, 9, 12] {
                    let group = DigitWord::read(&text[..length], 0, width as usize).expect("long enough");
                    let expected = check_digit::agrees(&values[..width as usize]);
                    assert_eq!(group.agrees(width as usize), expected, "{number}");
                    assert_alike(&text[..length], &values[..length], 0, width as usize);
                    let is_open = |place: &u32| !check_digit::vouches_for(values[*place as usize]);
                    let open = (0..width - 1).filter(is_open).fold(0, |bits, place| bits | 1 << place);
                    assert_eq!(group.readback(width as usize), open, "{number}");
                    assert_eq!(group.agreement(width as usize), Some(expected), "{number}");
                }
            }
        }
    }

    #[test]
    fn every_other_byte_is_no_digit_in_each_place() {
        for width in 1..=8 {
            for place in 0..8 {
                for byte in (0..=u8::MAX).filter(|byte| !byte.is_ascii_digit()) {
                    let mut text = [b'0'; 8];
                    text[place] = byte;
                    let group = DigitWord::read(&text, 0, width).expect("long enough");
                    assert_eq!((group.is_digits(), group.agrees(width)), (place >= width, place >= width));
                    // What stands for a place that is no digit is a number above nine.
                    let values = text.map(|byte| byte.wrapping_sub(b'0'));
                    let group = DigitWord::of_numbers(&values, 0, width).expect("long enough");
                    assert_eq!(group.agreement(width), (place >= width).then_some(true));
                }
            }
            for (start, width) in [(0, 7), (1, 6), (1, 7), (7, 6)] {
                assert_alike(&[b'0'; 7], &[0; 7], start, width);
            }
            assert!(DigitWord::read(b"0000000", 1, 7).is_none() && DigitWord::read(b"000000", 7, 6).is_none());
        }
    }
}
