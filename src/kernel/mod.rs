//! The same answers faster: identifiers as rows of bytes in the registers of the machine.
//!
//! The only room with `unsafe`, each block with its reason. Knows bytes and what this machine can do; every level gives the
//! answer of the scalar one. Knows nothing of spellings by hand, issues or files; what it does not answer, the grammar does.

mod level;
#[cfg(feature = "scan")]
pub(crate) mod sieve;

pub use level::Level;
