//! The same answers faster: identifiers as rows of bytes in the registers of the machine.
//!
//! The only room with `unsafe`, each block with its reason. Every level gives the answer of the scalar one; what it does not
//! answer, the grammar does.
#![cfg_attr(
    not(all(feature = "simd", target_arch = "x86_64")),
    allow(
        dead_code,
        unused_imports,
        reason = "many lines, answers with a place and tables of vectors are for features"
    )
)]

mod engine;
mod kernel;
mod key;
mod level;
mod mixed;
mod run;
mod scalar;
mod seen;
#[cfg(feature = "scan")]
pub(crate) mod sieve;
mod spelling;
mod swar;
#[cfg(all(feature = "simd", target_arch = "x86_64"))]
mod vector;
#[cfg(all(feature = "simd", target_arch = "x86_64"))]
mod x86;

pub(crate) use kernel::Kernel;
pub use level::Level;
pub(crate) use run::Run;
pub(crate) use seen::Seen;
