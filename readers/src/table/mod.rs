//! Delimited tables: rows, their columns, and the records in them.

mod cells;
pub(crate) mod columns;
pub(crate) mod records;
pub(crate) mod rows;
mod wmic;
