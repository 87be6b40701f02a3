//! Identifiers in any text: where they stand and how far they have been shown to be what they seem.

mod everything;
mod form;
mod freed;
mod gate;
#[cfg(feature = "std")]
mod io;
mod judge;
mod key;
#[cfg(feature = "tokens")]
mod keyed;
mod redact;
mod regular;
pub mod rules;
mod search;
mod spelled;
mod stream;
mod sweep;

use crate::fast::{Kernel, Level};
use crate::id::layout::{Kind, Layout};
use crate::id::verdict::Verdict;
use crate::named;

pub use self::everything::{AROUND, product_key, spelled_in, stretches};
pub use self::gate::Gate;
#[cfg(feature = "std")]
pub use self::io::{Reader, Writer};
pub(crate) use self::redact::hidden_in;
pub use self::redact::{Mask, Part, Redactor, redact};
pub use self::search::Find;
pub use self::stream::Stream;
pub(crate) use self::stream::{Passage, Tide};
pub use self::sweep::Sweep;

named! {
    /// Which finds are wanted.
    #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
    pub enum Leniency {
        /// Only what [`parse`](crate::ProductKey::parse) takes for an identifier.
        ///
        /// A product key without an `N` has no checksum; it is found when it is written in capitals and has a digit, a letter
        /// after F, and at least eight different characters.
        #[default]
        Strict = 1 => "strict",
        /// Also what has the form of an identifier but fails: a check digit or the checksum does not agree, or it is a
        /// filler.
        Possible = 2 => "possible",
    }
}

/// One find: which identifier, and where. It holds no digit of the text, so it may be logged.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Hit {
    /// Which identifier it is.
    pub kind: Kind,
    /// How it is cut into groups.
    pub layout: Layout,
    /// The place of its first byte.
    pub start: usize,
    /// The place behind its last byte.
    pub end: usize,
    /// What [`check`](crate::check_as) says of it.
    pub verdict: Verdict,
}

/// Finds product keys, installation IDs and confirmation IDs in any text.
///
/// The text is bytes, and only ASCII counts, so UTF-8 and what extends ASCII by bytes above 127 may be given as it is. Two
/// encodings have to be turned into UTF-8 first: UTF-16, and those in which the second byte of a character may be a letter
/// (Shift_JIS, GBK). Other spellings, such as full-width digits, are found by [`find_spelled`](Self::find_spelled) only.
///
/// # What is found
///
/// - A *word* is letters, digits and `_` as far as they reach. What is found is made of whole words.
/// - A **product key** is five words of five key characters each, joined by one `-` throughout or by one space throughout;
///   letters may be small or capital. Or it is a word of 25 key characters with capitals only. At least one is a letter. A
///   sixth word of five, joined in front or behind, makes a list of it, and none of that is found. Dashes bind tighter: a
///   word with a dash beside it is in no key of spaces. Nothing of that is found directly behind twenty asterisks, because
///   there stands what is shown of a hidden key.
/// - Nothing but zeros is no identifier, whatever the [`Leniency`].
/// - A **contiguous** identifier is a word of exactly 63, 54 or 50 digits (installation ID), 48 or 42 (confirmation ID).
/// - A **row** is words of six digits, or words of seven, joined by one `-` throughout or by one space throughout, as far
///   as they reach. Dashes bind tighter: a word that is joined by a dash is in no row of spaces. Nine of seven, nine of six,
///   and eight of six with one of two behind them are installation IDs; eight of six and seven of six are confirmation IDs.
/// - A longer row of dashes is no identifier. A longer row of spaces is a column of numbers more often than not: nine of its
///   words are found when they are plausible, the leftmost first, whatever the [`Leniency`]; what is left of the row in
///   front of them and behind them is a row by itself.
/// - Finds come from left to right and never overlap. A number of another width beside a row, or a dash or space beside a
///   find, makes no difference.
///
/// The forms of the Windows XP era (50 and 42 digits) are found as the others are: of random digits one in 10⁸ and one in 10⁷
/// has check digits that agree; of 48 one in 10⁸, of 54 and 63 one in 10⁹.
///
/// # Complexity
///
/// Linear in the length of the text, whatever it holds; it allocates nothing.
///
/// # Examples
///
/// ```
/// use offhook::Kind;
/// use offhook::find::{Leniency, Scanner};
///
/// let log = b"setup: using TVRH6-WHNXV-R9WG3-9XRFY-MY832, see ticket 4711";
/// let hit = Scanner::new(Leniency::Strict).find(log).next().expect("one key");
/// assert_eq!((hit.kind, hit.start, hit.end), (Kind::ProductKey, 13, 42));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Scanner {
    leniency: Leniency,
    kernel: Kernel,
}

impl Scanner {
    /// One that uses the best instructions of this machine.
    pub fn new(leniency: Leniency) -> Self {
        Self { leniency, kernel: Kernel::best() }
    }

    /// One that uses these instructions; `None` where the machine lacks them. Every level finds the same.
    pub fn at(leniency: Leniency, level: Level) -> Option<Self> {
        Kernel::at(level).map(|kernel| Self { leniency, kernel })
    }

    /// Which finds are wanted.
    pub fn leniency(&self) -> Leniency {
        self.leniency
    }

    /// Which instructions are used.
    pub fn level(&self) -> Level {
        self.kernel.level()
    }

    /// Every find, from left to right.
    pub fn find<'t>(&self, text: &'t [u8]) -> Find<'t> {
        Find::new(*self, text, 0, 0)
    }
}
