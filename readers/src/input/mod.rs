//! From bytes to lines.

pub(crate) mod decode;
pub(crate) mod encoding;
pub(crate) mod lines;
pub(crate) mod page;
pub(crate) mod preamble;
pub(crate) mod windows;
