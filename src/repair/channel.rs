//! The ways on which digits travel from person to person, and what is mistaken on each.
//!
//! The pairs are published ones; the source stands beside each row. How often they happen is not published: the weights
//! are our estimates, and only their order matters.

use crate::named;

named! {
    /// How an identifier got from one place to another.
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
    #[non_exhaustive]
    pub enum Channel {
        /// Nothing is known of it: every digit is as easily taken for any other.
        #[default]
        Any = 1 => "any",
        /// Heard in Japanese.
        PhoneJa = 2 => "phone-ja",
        /// Heard in English.
        PhoneEn = 3 => "phone-en",
        /// Heard in German.
        PhoneDe = 4 => "phone-de",
        /// Heard in French.
        PhoneFr = 5 => "phone-fr",
        /// Heard in Spanish.
        PhoneEs = 6 => "phone-es",
        /// Heard in Portuguese, as it is spoken in Brazil.
        PhonePtBr = 7 => "phone-pt-br",
        /// Heard in Chinese, as it is spoken on the mainland.
        PhoneZhCn = 8 => "phone-zh-cn",
        /// Heard in Korean.
        PhoneKo = 9 => "phone-ko",
        /// Read by a person from a screen or from paper, and typed.
        Print = 10 => "print",
        /// Written by hand and read again.
        Handwriting = 11 => "handwriting",
        /// Typed on a numeric keypad.
        Keypad = 12 => "keypad",
        /// Read by a program from a picture.
        Ocr = 13 => "ocr",
    }
}

impl Channel {
    /// Whether digits are heard on it.
    pub const fn is_heard(self) -> bool {
        !matches!(self, Self::Any | Self::Handwriting | Self::Keypad | Self::Ocr | Self::Print)
    }

    /// Pairs of digits that are taken for each other.
    pub(crate) const fn digits(self) -> &'static [(u8, u8)] {
        match self {
            Self::Any => &[],
            // Common knowledge of forms filled in by hand; no study found.
            Self::Handwriting => &[(1, 7), (4, 9), (3, 8), (5, 6), (0, 6)],
            // Keys beside or above each other, on a keyboard's keypad and on a telephone's.
            Self::Keypad => KEYPAD,
            // The slashed zero (errorhandle.ai); the others as in handwriting; 0 for 6 was seen in tries of our own.
            Self::Ocr => &[(0, 8), (0, 6), (1, 7), (3, 8), (5, 6)],
            // zwei, drei (DIN 5009 has "zwo" for it).
            Self::PhoneDe => &[(2, 3)],
            // five, nine (ICAO has "fife" and "niner" for it); oh, eight.
            Self::PhoneEn => &[(5, 9), (0, 8)],
            // seis, siete (Iberia magazine).
            Self::PhoneEs => &[(6, 7)],
            // No published pair.
            Self::PhoneFr => &[],
            // いち, しち; に, し (note of the 通話表). いち, はち and しち, はち: the same ending.
            Self::PhoneJa => &[(1, 7), (1, 8), (7, 8), (2, 4)],
            // 일, 이 (nownforever.co.kr); 일, 칠 rhyme.
            Self::PhoneKo => &[(1, 2), (1, 7)],
            // três, seis (Houaiss).
            Self::PhonePtBr => &[(3, 6)],
            // 一, 七; 六, 九 (sf024.com, hellocq.net).
            Self::PhoneZhCn => &[(1, 7), (6, 9)],
            // Shapes that are alike in most type faces.
            Self::Print => &[(3, 8), (5, 6), (1, 7), (0, 8), (6, 8)],
        }
    }

    /// Pairs of characters of a product key that are taken for each other.
    pub(crate) const fn letters(self) -> &'static [(u8, u8)] {
        match self {
            // icao4u.com, office-roxx.de, eigo-tips.com; those that a key may hold.
            Self::PhoneEn => &[
                (b'B', b'D'),
                (b'B', b'P'),
                (b'B', b'T'),
                (b'B', b'V'),
                (b'D', b'P'),
                (b'D', b'T'),
                (b'D', b'V'),
                (b'P', b'T'),
                (b'P', b'V'),
                (b'T', b'V'),
                (b'M', b'N'),
            ],
            // Lists of characters mistaken by the eye (ISMP 2009; stackoverflow.com 11919708), without those that no key
            // holds.
            _ => &[
                (b'8', b'B'),
                (b'6', b'G'),
                (b'C', b'G'),
                (b'V', b'Y'),
                (b'V', b'W'),
                (b'M', b'W'),
                (b'M', b'N'),
                (b'D', b'Q'),
                (b'2', b'7'),
                (b'4', b'9'),
                (b'K', b'X'),
                (b'H', b'K'),
                (b'P', b'R'),
                (b'T', b'Y'),
                (b'3', b'8'),
                (b'J', b'T'),
            ],
        }
    }

    /// How likely each sort of slip is beside a wrong digit that no table lists, which counts 1.
    pub(crate) const fn weights(self) -> Weights {
        let (swapped, doubled) = match self {
            // Machines do not exchange digits, and drop or double them at random.
            Self::Ocr => (1, 2),
            Self::Keypad => (8, 12),
            Self::Any => (1, 8),
            Self::Handwriting | Self::Print => (6, 8),
            _ => (4, 8),
        };
        Weights { listed: 12, beside_double: 3, swapped, doubled }
    }
}

/// The two arrangements agree but for the 0, which lies under 1 and 2 or under 8.
const KEYPAD: &[(u8, u8)] = &[
    (1, 2),
    (2, 3),
    (4, 5),
    (5, 6),
    (7, 8),
    (8, 9),
    (1, 4),
    (4, 7),
    (2, 5),
    (5, 8),
    (3, 6),
    (6, 9),
    (0, 1),
    (0, 2),
    (0, 8),
];

/// How often slips of one sort happen, beside a wrong digit that is not listed.
#[derive(Clone, Copy)]
pub(crate) struct Weights {
    /// A digit taken for one that the channel lists.
    pub(crate) listed: u32,
    /// The wrong one of two neighbours doubled: 566 for 556 (R. Hamming, on dialled numbers).
    pub(crate) beside_double: u32,
    /// Two neighbours exchanged.
    pub(crate) swapped: u32,
    /// A digit that stands twice typed once, or the other way round.
    pub(crate) doubled: u32,
}

/// Whether a table lists the pair, in either order.
pub(crate) fn lists(pairs: &[(u8, u8)], one: u8, other: u8) -> bool {
    pairs.iter().any(|pair| *pair == (one, other) || *pair == (other, one))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_digits_and_key_characters() {
        for channel in Channel::ALL {
            assert!(channel.digits().iter().all(|(one, other)| one < other && *other <= 9), "{}", channel.name());
            let of_key = |byte: &u8| b"BCDFGHJKMNPQRTVWXY2346789".contains(byte);
            assert!(channel.letters().iter().all(|(one, other)| of_key(one) && of_key(other)), "{}", channel.name());
        }
    }
}
