//! Measures offhook beside its peers, in time and in instructions.
#![forbid(unsafe_code)]
#![allow(missing_docs, reason = "only the programs of this package call it")]

pub mod cases;
#[cfg(feature = "peers")]
pub mod clock;
pub mod corpus;
pub mod ids;
pub mod instructions;
pub mod ours;
#[cfg(feature = "peers")]
pub mod peers;
#[cfg(feature = "peers")]
pub mod race;
#[cfg(feature = "peers")]
pub mod report;
#[cfg(feature = "peers")]
pub mod runs;
#[cfg(feature = "peers")]
pub mod targets;
