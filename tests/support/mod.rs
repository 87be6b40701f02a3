//! What several files of tests need.

pub(crate) mod every_file;
pub(crate) mod invented;
pub(crate) mod measured;
#[cfg(feature = "scan")]
pub(crate) mod searched;
#[cfg(unix)]
pub(crate) mod walled;
