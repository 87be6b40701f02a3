//! How far a text has been shown to be an identifier, group by group.
//!
//! Knows the four words and what they promise. Knows nothing of how they are reached, and holds no digit.

use core::fmt;

/// How far a text has been shown to be what it claims.
///
/// No word promises more than was checked; only Microsoft can say that an identifier is good.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Verdict {
    /// No continuation can mend it.
    Impossible,
    /// The beginning of something well-formed, or a place in it is still open.
    Incomplete,
    /// The grammar holds.
    WellFormed,
    /// The grammar holds and the check digits or the checksum agree.
    Plausible,
}

impl Verdict {
    /// The stable kebab-case name, such as `well-formed`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Impossible => "impossible",
            Self::Incomplete => "incomplete",
            Self::WellFormed => "well-formed",
            Self::Plausible => "plausible",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
