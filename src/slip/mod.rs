//! What people and their programs get wrong.
//!
//! Knows one lost or doubled digit, and what spreadsheets do to long numbers. Never searches for identifiers: it only
//! says where to look again.

pub(crate) mod alignment;
pub(crate) mod spreadsheet;
