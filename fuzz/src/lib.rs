//! The promises of the library, compiled once for all targets.

#[path = "../../tests/promises/mod.rs"]
pub mod promises;
