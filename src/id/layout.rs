//! The outlines of the identifiers: how many groups, how wide, and what the groups are called.
//!
//! Knows groups, widths and labels. Knows nothing of what a digit is worth.

use core::fmt;

/// The most groups an identifier has.
pub(crate) const MOST_GROUPS: usize = 9;
/// The most digits or characters an identifier has.
pub(crate) const MOST_PLACES: usize = 63;

/// One of the three identifiers.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Kind {
    /// What Microsoft answers: blocks A–H.
    ConfirmationId,
    /// What the PC shows: groups 1–9.
    InstallationId,
    /// What was bought: 25 letters and digits.
    ProductKey,
}

impl Kind {
    /// The stable kebab-case name, such as `installation-id`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ConfirmationId => "confirmation-id",
            Self::InstallationId => "installation-id",
            Self::ProductKey => "product-key",
        }
    }

    /// All layouts of this identifier, the longest first.
    pub(crate) const fn layouts(self) -> &'static [Layout] {
        match self {
            Self::ConfirmationId => &[Layout::EightBySix, Layout::SevenBySix],
            Self::InstallationId => &[Layout::NineBySeven, Layout::NineBySix, Layout::EightBySixAndTwo],
            Self::ProductKey => &[Layout::FiveByFive],
        }
    }

    /// What group `index` (0-based) is called on the screen and by people.
    pub const fn label(self, index: usize) -> Group {
        let first = match self {
            Self::ConfirmationId => b'A',
            Self::InstallationId | Self::ProductKey => b'1',
        };
        Group((first + index as u8) as char)
    }

    pub(crate) const fn article(self) -> &'static str {
        match self {
            Self::ConfirmationId | Self::ProductKey => "a",
            Self::InstallationId => "an",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ConfirmationId => "confirmation ID",
            Self::InstallationId => "installation ID",
            Self::ProductKey => "product key",
        })
    }
}

/// How an identifier is cut into groups.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Layout {
    /// Confirmation ID since Windows Vista: 48 digits, blocks A–H.
    EightBySix,
    /// Installation ID of the Windows XP era: 50 digits, eight groups of six and one of two.
    EightBySixAndTwo,
    /// Product key: 25 characters in five groups.
    FiveByFive,
    /// Installation ID: 63 digits in nine groups.
    NineBySeven,
    /// Installation ID: 54 digits in nine groups.
    NineBySix,
    /// Confirmation ID of the Windows XP era: 42 digits, blocks A–G.
    SevenBySix,
}

impl Layout {
    /// All layouts, by their names in the code.
    pub const ALL: [Self; 6] = [
        Self::EightBySix,
        Self::EightBySixAndTwo,
        Self::FiveByFive,
        Self::NineBySeven,
        Self::NineBySix,
        Self::SevenBySix,
    ];

    /// The stable name: groups × width, such as `9x7`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::EightBySix => "8x6",
            Self::EightBySixAndTwo => "8x6+2",
            Self::FiveByFive => "5x5",
            Self::NineBySeven => "9x7",
            Self::NineBySix => "9x6",
            Self::SevenBySix => "7x6",
        }
    }

    /// Which identifier is cut this way.
    pub const fn kind(self) -> Kind {
        match self {
            Self::EightBySix | Self::SevenBySix => Kind::ConfirmationId,
            Self::EightBySixAndTwo | Self::NineBySeven | Self::NineBySix => Kind::InstallationId,
            Self::FiveByFive => Kind::ProductKey,
        }
    }

    /// How many groups there are.
    pub const fn groups(self) -> usize {
        match self {
            Self::EightBySix => 8,
            Self::EightBySixAndTwo | Self::NineBySeven | Self::NineBySix => 9,
            Self::FiveByFive => 5,
            Self::SevenBySix => 7,
        }
    }

    /// How many digits or characters group `index` (0-based) has.
    pub const fn width(self, index: usize) -> usize {
        match self {
            Self::EightBySix | Self::NineBySix | Self::SevenBySix => 6,
            Self::EightBySixAndTwo => {
                if index < 8 {
                    6
                } else {
                    2
                }
            }
            Self::FiveByFive => 5,
            Self::NineBySeven => 7,
        }
    }

    /// How many digits or characters there are in all.
    pub const fn places(self) -> usize {
        match self {
            Self::EightBySix => 48,
            Self::EightBySixAndTwo => 50,
            Self::FiveByFive => 25,
            Self::NineBySeven => 63,
            Self::NineBySix => 54,
            Self::SevenBySix => 42,
        }
    }

    /// Whether only products of the Windows XP era use it.
    pub const fn is_legacy(self) -> bool {
        matches!(self, Self::EightBySixAndTwo | Self::SevenBySix)
    }

    /// Whether group `index` (0-based) ends in a check digit that real identifiers confirm.
    ///
    /// The two-digit tail of the 50-digit form is not confirmed, so it is never judged by one.
    pub const fn has_check_digit(self, index: usize) -> bool {
        match self {
            Self::EightBySixAndTwo => index < 8,
            Self::FiveByFive => false,
            _ => true,
        }
    }

    /// Where group `index` (0-based) starts among the digits or characters.
    pub const fn start(self, index: usize) -> usize {
        index * self.width(0)
    }

    /// The characters of one group as a slice of all of them.
    pub(crate) fn slice(self, places: &[u8], index: usize) -> &[u8] {
        let start = self.start(index);
        &places[start..start + self.width(index)]
    }
}

/// The label of a group as people say it: 1–9 in an installation ID, A–H in a confirmation ID, 1–5 in a product key.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Group(pub(crate) char);

impl Group {
    /// The label: one of `1`–`9` or `A`–`H`.
    pub const fn label(self) -> char {
        self.0
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
