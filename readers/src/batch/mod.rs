//! Tables of identifiers: what the rows say about each other, and what spreadsheets did to their cells.

mod cells;
mod finding;
mod hosts;
mod ledger;
mod order;
#[cfg(feature = "serde")]
mod report;

pub use cells::{Hazard, hazard, is_number_like, is_ruined};
pub use finding::{Finding, FindingCode, FindingKind};
pub use ledger::{Entry, Ledger};
#[cfg(feature = "serde")]
pub use report::RowReport;
