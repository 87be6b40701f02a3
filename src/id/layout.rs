//! The outlines of the identifiers: how many groups, how wide, and what the groups are called.

use core::fmt;
use core::str::FromStr;

use crate::id::named::NameError;
use crate::named;

/// The most groups an identifier has.
pub(crate) const MOST_GROUPS: usize = {
    let (mut most, mut index) = (0, 0);
    while index < Layout::ALL.len() {
        let groups = Layout::ALL[index].groups();
        most = if groups > most { groups } else { most };
        index += 1;
    }
    most
};

/// The most digits or characters an identifier has.
pub(crate) const MOST_PLACES: usize = {
    let (mut most, mut index) = (0, 0);
    while index < Layout::ALL.len() {
        let places = Layout::ALL[index].places();
        most = if places > most { places } else { most };
        index += 1;
    }
    most
};

/// The layouts of each identifier, the longest first, and how many there are.
static BY_KIND: [([Layout; Layout::ALL.len()], usize); 3] =
    [by_kind(Kind::ALL[0]), by_kind(Kind::ALL[1]), by_kind(Kind::ALL[2])];

const fn by_kind(kind: Kind) -> ([Layout; Layout::ALL.len()], usize) {
    let (mut layouts, mut count, mut index) = ([Layout::ALL[0]; Layout::ALL.len()], 0, 0);
    while index < Layout::ALL.len() {
        let layout = Layout::ALL[index];
        if layout.kind().number() == kind.number() {
            let mut place = count;
            while place > 0 && layouts[place - 1].places() < layout.places() {
                layouts[place] = layouts[place - 1];
                place -= 1;
            }
            layouts[place] = layout;
            count += 1;
        }
        index += 1;
    }
    (layouts, count)
}

named! {
    /// One of the three identifiers.
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum Kind {
        /// What was bought: 25 letters and digits.
        ProductKey = 1 => "product-key",
        /// What the PC shows: groups 1–9.
        InstallationId = 2 => "installation-id",
        /// What Microsoft answers: blocks A–H.
        ConfirmationId = 3 => "confirmation-id",
    }
}

impl Kind {
    /// What people call it in English, without an article: `installation ID`.
    pub const fn noun(self) -> &'static str {
        match self {
            Self::ConfirmationId => "confirmation ID",
            Self::InstallationId => "installation ID",
            Self::ProductKey => "product key",
        }
    }

    /// All layouts of this identifier, the longest first.
    pub(crate) fn layouts(self) -> &'static [Layout] {
        // Numbers run from 1 in the order of `ALL`; a test of the names pins them.
        let (layouts, count) = &BY_KIND[self.number() as usize - 1];
        &layouts[..*count]
    }

    /// What group `index` (0-based) is called on the screen and by people.
    ///
    /// Of an index past the last group the label means nothing; [`Group::new`] answers `None` there.
    pub const fn label(self, index: usize) -> Group {
        Group((self.first_label() + index as u8) as char)
    }

    /// The most groups that an identifier of this kind has.
    pub const fn most_groups(self) -> usize {
        let (mut most, mut index) = (0, 0);
        while index < Layout::ALL.len() {
            let layout = Layout::ALL[index];
            if layout.kind().number() == self.number() && layout.groups() > most {
                most = layout.groups();
            }
            index += 1;
        }
        most
    }

    const fn first_label(self) -> u8 {
        match self {
            Self::ConfirmationId => b'A',
            Self::InstallationId | Self::ProductKey => b'1',
        }
    }

    pub(crate) const fn article(self) -> &'static str {
        match self {
            Self::ConfirmationId | Self::ProductKey => "a",
            Self::InstallationId => "an",
        }
    }
}

/// Declares the layouts, one a row: name in the code, stable number and name, identifier, groups × width, the digits behind
/// them that have no check digit, and whether only products of the Windows XP era use it.
macro_rules! layouts {
    ($($(#[$about:meta])*
        $variant:ident = $number:literal => $name:literal, $kind:ident, $groups:literal x $width:literal + $tail:literal,
        legacy: $legacy:literal;
    )+) => {
        named! {
            /// How an identifier is cut into groups; the name is groups × width.
            #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
            #[non_exhaustive]
            pub enum Layout {
                $($(#[$about])* $variant = $number => $name,)+
            }
        }

        const ROWS: &[Row] = &[$(Row {
            kind: Kind::$kind,
            whole_groups: $groups,
            width: $width,
            tail: $tail,
            is_legacy: $legacy,
        }),+];

        impl Layout {
            const fn row(self) -> &'static Row {
                // Numbers run from 1 without a gap; a test of the table holds that.
                &ROWS[self as usize - 1]
            }
        }
    };
}

layouts! {
    /// Confirmation ID since Windows Vista: 48 digits, blocks A–H.
    EightBySix = 1 => "8x6", ConfirmationId, 8 x 6 + 0, legacy: false;
    /// Installation ID of the Windows XP era: 50 digits, eight groups of six and one of two.
    EightBySixAndTwo = 2 => "8x6+2", InstallationId, 8 x 6 + 2, legacy: true;
    /// Product key: 25 characters in five groups.
    FiveByFive = 3 => "5x5", ProductKey, 5 x 5 + 0, legacy: false;
    /// Installation ID: 63 digits in nine groups.
    NineBySeven = 4 => "9x7", InstallationId, 9 x 7 + 0, legacy: false;
    /// Installation ID: 54 digits in nine groups.
    NineBySix = 5 => "9x6", InstallationId, 9 x 6 + 0, legacy: false;
    /// Confirmation ID of the Windows XP era: 42 digits, blocks A–G.
    SevenBySix = 6 => "7x6", ConfirmationId, 7 x 6 + 0, legacy: true;
}

/// A row of the table.
struct Row {
    kind: Kind,
    whole_groups: usize,
    width: usize,
    tail: usize,
    is_legacy: bool,
}

impl Layout {
    /// Which identifier is cut this way.
    pub const fn kind(self) -> Kind {
        self.row().kind
    }

    /// How many groups there are.
    pub const fn groups(self) -> usize {
        self.row().whole_groups + (self.row().tail > 0) as usize
    }

    /// How many digits or characters group `index` (0-based) has.
    pub const fn width(self, index: usize) -> usize {
        let row = self.row();
        if index < row.whole_groups { row.width } else { row.tail }
    }

    /// How many digits or characters there are in all.
    pub const fn places(self) -> usize {
        self.row().whole_groups * self.row().width + self.row().tail
    }

    /// Whether only products of the Windows XP era use it.
    pub const fn is_legacy(self) -> bool {
        self.row().is_legacy
    }

    /// Whether group `index` (0-based) ends in a check digit that real identifiers confirm.
    ///
    /// The two-digit tail of the 50-digit form is not confirmed, so it is never judged by one.
    pub const fn has_check_digit(self, index: usize) -> bool {
        index < self.check_digits()
    }

    /// How many groups end in a check digit: the first ones, and all of them have the same width.
    pub(crate) const fn check_digits(self) -> usize {
        let row = self.row();
        if matches!(row.kind, Kind::ProductKey) { 0 } else { row.whole_groups }
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
///
/// Labels are ordered as the groups of one identifier are.
///
/// # Examples
///
/// ```
/// use offhook::{Group, Kind};
///
/// let third = Group::new(Kind::ConfirmationId, 2).expect("it has eight");
/// assert_eq!((third.label(), third.index(Kind::ConfirmationId)), ('C', Some(2)));
/// assert_eq!(Group::try_from('C'), Ok(third));
/// assert_eq!(third.index(Kind::InstallationId), None);
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Group(pub(crate) char);

impl Group {
    /// Group `index` (0-based) of an identifier; `None` past its last one.
    pub const fn new(kind: Kind, index: usize) -> Option<Self> {
        if index < kind.most_groups() { Some(kind.label(index)) } else { None }
    }

    /// The label: one of `1`–`9` or `A`–`H`.
    pub const fn label(self) -> char {
        self.0
    }

    /// Which group of an identifier it is, counted from 0; `None` when that identifier has no group of this label.
    pub const fn index(self, kind: Kind) -> Option<usize> {
        match (self.0 as usize).checked_sub(kind.first_label() as usize) {
            Some(index) if index < kind.most_groups() => Some(index),
            _ => None,
        }
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl TryFrom<char> for Group {
    type Error = NameError;

    /// Takes a label as it is printed; a small letter is none.
    fn try_from(label: char) -> Result<Self, Self::Error> {
        const LABELS: &[&str] = &["1", "2", "3", "4", "5", "6", "7", "8", "9", "A", "B", "C", "D", "E", "F", "G", "H"];
        let known = matches!(label, '1'..='9' | 'A'..='H');
        known.then_some(Self(label)).ok_or(const { NameError::new(LABELS) })
    }
}

impl FromStr for Group {
    type Err = NameError;

    /// Takes a label as it is printed.
    fn from_str(label: &str) -> Result<Self, Self::Err> {
        let mut characters = label.chars();
        // Of an empty text and of a longer one no label remains.
        let only = characters.next().filter(|_| characters.next().is_none()).unwrap_or_default();
        Self::try_from(only)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_in_the_order_of_their_numbers() {
        for (index, layout) in Layout::ALL.iter().enumerate() {
            assert_eq!(usize::from(layout.number()), index + 1);
            let whole_groups = (0..layout.groups()).filter(|index| layout.width(*index) == layout.width(0)).count();
            assert!(layout.name().starts_with(&std::format!("{whole_groups}x{}", layout.width(0))), "{layout}");
        }
    }
}
