//! The four words for how far a text has been shown to be an identifier, and what they promise.

use crate::named;

named! {
    /// How far a text has been shown to be what it claims; a later one is more.
    ///
    /// No word promises more than was checked; only Microsoft can say that an identifier is good.
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum Verdict {
        /// No continuation can mend it.
        Impossible = 1 => "impossible",
        /// The beginning of something well-formed, or a place in it is still open.
        Incomplete = 2 => "incomplete",
        /// The grammar holds.
        WellFormed = 3 => "well-formed",
        /// The grammar holds and the check digits or the checksum agree.
        Plausible = 4 => "plausible",
    }
}
