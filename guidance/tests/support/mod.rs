//! What several files of tests need.

#[path = "../../../tests/support/every_file.rs"]
pub(crate) mod every_file;
pub(crate) mod every_part;
pub(crate) mod fields;
pub(crate) mod hostile;
pub(crate) mod page;
pub(crate) mod parts;
pub(crate) mod picture;
pub(crate) mod read_back;
pub(crate) mod requests;
#[path = "../../../tests/support/schema.rs"]
pub(crate) mod schema;
pub(crate) mod spoken;
pub(crate) mod walks;
