//! What the library promises, as plain functions: property tests, the replay of seeds and fuzzing call the same.
#![allow(dead_code, unreachable_pub, reason = "the fuzz targets use them from their library")]

#[path = "../support/abnf.rs"]
mod abnf;
pub mod kernel;
pub mod keys;
pub mod law;
#[path = "../support/levels.rs"]
pub mod levels;
pub mod naive;
#[cfg(feature = "scan")]
pub mod redact;
#[cfg(feature = "scan")]
pub mod scan;
#[cfg(feature = "scan")]
pub mod shown;
pub mod slips;
pub mod texts;
