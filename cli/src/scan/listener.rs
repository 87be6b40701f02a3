//! How files are looked through, and who is told of what is found.

use std::io;

use offhook::find::Leniency;

use super::look::{Found, Seen};
use super::walker::Target;
use crate::trouble::Trouble;

/// How files are looked through.
#[derive(Clone, Copy, Debug)]
pub(super) struct Options {
    pub(super) leniency: Leniency,
    /// Whether what is no text is looked through as well.
    pub(super) binary: bool,
    pub(super) threads: usize,
}

/// Who hears of findings and of the ends of files, in the order of the files.
pub(super) trait Listener {
    fn found(&mut self, target: &Target, found: Found) -> io::Result<()>;
    /// The end of a file, or what was in the way, perhaps of a whole folder.
    fn end(&mut self, target: Option<&Target>, result: Result<Seen, Trouble>) -> io::Result<()>;
}
