//! What several files of tests need.
#![allow(dead_code, reason = "the library's tests share some of it")]

#[path = "../../../tests/support/abnf.rs"]
pub(crate) mod abnf;
#[path = "../../../tests/support/every_file.rs"]
pub(crate) mod every_file;
#[path = "../../../tests/support/invented.rs"]
pub(crate) mod invented;
pub(crate) mod mocks;
pub(crate) mod page;
pub(crate) mod pasted;
#[cfg(feature = "serde")]
#[path = "../../../tests/support/schema.rs"]
pub(crate) mod schema;
pub(crate) mod trees;
