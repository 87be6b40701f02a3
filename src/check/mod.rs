//! Judging: what is wrong with a text, where, and how far it has been checked.

pub(crate) mod assessment;
mod code;
mod digits;
pub(crate) mod error;
pub(crate) mod identify;
pub(crate) mod issue;
pub(crate) mod judge;
mod key;
pub mod lists;
mod ordered;
#[cfg(feature = "serde")]
mod serial;
pub(crate) mod spreadsheet;
pub(crate) mod walk;

pub use self::assessment::{Assessment, GroupAssessment};
pub use self::code::{Damage, IssueCode, Severity};
pub use self::error::Error;
pub use self::identify::{check, check_as, identify};
pub use self::issue::{Issue, IssueKind, IssueSink};
#[cfg(all(feature = "alloc", feature = "serde"))]
pub(crate) use self::serial::Fields;
