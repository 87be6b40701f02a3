//! What the readers promise, as plain functions: property tests and fuzzing call the same.

pub(crate) mod hiding;
#[allow(dead_code, reason = "printers need the digit, not whether it agrees")]
#[path = "../../../tests/promises/naive.rs"]
pub(crate) mod naive;
pub(crate) mod readings;
pub(crate) mod trees;
