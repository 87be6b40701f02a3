//! What the guidance promises, as plain functions: property tests and fuzzing call the same.

pub(crate) mod books;
