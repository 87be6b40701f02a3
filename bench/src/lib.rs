//! Measures offhook beside its peers, in time and in instructions.
#![forbid(unsafe_code)]
#![allow(missing_docs, reason = "only the programs of this package call it")]

pub mod cases;
pub mod clock;
pub mod corpus;
pub mod ids;
pub mod instructions;
pub mod ours;
pub mod peers;
pub mod race;
pub mod report;
pub mod runs;
pub mod targets;
