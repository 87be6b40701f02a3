//! Judging: what is wrong with a text, where, and how far it has been checked.

pub(crate) mod assessment;
mod code;
mod copied;
mod digits;
pub(crate) mod error;
pub(crate) mod identify;
pub(crate) mod issue;
pub(crate) mod judge;
mod key;
pub mod lists;
mod ordered;
mod others;
mod parse;
#[cfg(feature = "serde")]
mod serial;
mod spreadsheet;
mod stray;

pub use self::assessment::{Assessment, GroupAssessment};
pub use self::code::{CopiedPart, Damage, IssueCode, Severity};
pub use self::copied::copied_from;
#[cfg(feature = "std")]
pub use self::copied::{Copied, Copies};
pub use self::error::Error;
pub use self::identify::{check, check_as, identify};
pub use self::issue::{Issue, IssueKind, IssueSink};
pub(crate) use self::parse::{parse, parse_any};

#[cfg(all(feature = "alloc", feature = "serde"))]
pub(crate) use self::serial::Fields;
