//! What several files of tests need.

pub(crate) mod every_file;
pub(crate) mod invented;
pub(crate) mod measured;
#[cfg(feature = "scan")]
pub(crate) mod searched;
#[cfg(feature = "scan")]
pub(crate) mod spellings;
#[cfg(unix)]
pub(crate) mod walled;
