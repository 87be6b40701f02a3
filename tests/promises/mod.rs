//! What the library promises, as plain functions: property tests, the replay of seeds and fuzzing call the same.
#![allow(dead_code, reason = "each fuzz target uses one law")]

#[path = "../support/abnf.rs"]
mod abnf;
pub(crate) mod kernel;
pub(crate) mod keys;
pub(crate) mod law;
#[path = "../support/levels.rs"]
pub(crate) mod levels;
pub(crate) mod naive;
#[cfg(feature = "scan")]
pub(crate) mod redact;
#[cfg(feature = "scan")]
pub(crate) mod scan;
pub(crate) mod slips;
pub(crate) mod texts;
