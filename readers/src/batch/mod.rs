//! The rules of a table of identifiers: what the rows say of each other, and what spreadsheets did to them.
//!
//! Knows one row at a time and what is remembered of the rows before it, never their digits. Knows nothing of files, of how
//! rows are written, or of words.

mod cells;
mod finding;
mod labels;
mod ledger;
mod order;

pub use cells::{Hazard, hazard, is_number_like, is_ruined};
pub use finding::{Finding, FindingKind};
pub use ledger::{Entry, Ledger};
