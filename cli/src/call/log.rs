//! The log of a call for a ticket: what happened, in words, with times. No digit of an identifier is in it.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::Path;

use jiff::Timestamp;
use offhook::Shown;

use crate::file::{self, Access};
use crate::masked;
use crate::screen::Screen;
use crate::trouble::Trouble;

pub(crate) struct Log {
    file: File,
    path: String,
}

impl Log {
    /// Begins a log; a file that exists is left alone.
    pub(crate) fn create(path: &Path, screen: &Screen) -> Result<Self, Trouble> {
        let name = masked::name(&path.to_string_lossy());
        let file = file::create(path, Access::Owner).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => Trouble::new("trouble-log-exists").with("path", &name),
            _ => Trouble::output(&name, error),
        })?;
        let mut log = Self { file, path: name };
        log.note(&screen.messages.get("call-log-begin"))?;
        Ok(log)
    }

    /// Writes one thing that happened, at once.
    pub(crate) fn note(&mut self, what: &str) -> Result<(), Trouble> {
        let now = Timestamp::now().strftime("%Y-%m-%d %H:%M:%SZ").to_string();
        // Whatever a sentence took over from an output is masked a second time.
        let line = format!("{now}  {}\n", Shown::new(what));
        self.file.write_all(line.as_bytes()).map_err(|error| Trouble::output(&self.path, error))
    }
}
