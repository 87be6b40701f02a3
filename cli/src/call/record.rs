//! The record of a call: one JSON object a line, only ever appended.
//!
//! Without being asked to, it writes no digit of an identifier: groups are masked, and a fingerprint tells whether the same
//! installation ID is given again.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use offhook_guidance::Voice;
use offhook_guidance::call::{Kept, Run, Session};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::file::{self, Access, Held};
use crate::masked;
use crate::trouble::Trouble;

/// The first line says what the file is.
const FORMAT: &str = "offhook-call";
const VERSION: u32 = 1;
/// The most bytes of a record that are read; a call of a thousand keys has a tenth of that.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

#[derive(Deserialize, Serialize)]
struct Head {
    format: String,
    version: u32,
    digits: bool,
}

/// A record that is being written.
pub(crate) struct Record {
    file: File,
    path: String,
    digits: bool,
    last: Option<Kept>,
}

impl Record {
    /// Begins a record; a file that exists is left alone.
    pub(crate) fn create(path: &Path, digits: bool) -> Result<Self, Trouble> {
        let name = masked::name(&path.to_string_lossy());
        let file = file::create(path, Access::Owner).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => Trouble::new("trouble-record-exists").with("path", &name),
            _ => Trouble::output(&name, error),
        })?;
        alone(&file, &name)?;
        let mut record = Self { file, path: name, digits, last: None };
        record.append(&Head { format: FORMAT.to_owned(), version: VERSION, digits })?;
        Ok(record)
    }

    /// Opens a record to go on where it ends, and gives back the run as far as it was written down.
    pub(crate) fn resume(path: &Path, voice: Voice) -> Result<(Self, Run), Trouble> {
        let name = masked::name(&path.to_string_lossy());
        let fail = |error| Trouble::read(&name, error);
        let mut file = OpenOptions::new().read(true).write(true).open(path).map_err(fail)?;
        alone(&file, &name)?;
        let mut text = Zeroizing::new(String::new());
        (&mut file).take(MOST_BYTES).read_to_string(&mut text).map_err(fail)?;
        // A line that was cut off in the middle never happened.
        let whole = text.rfind('\n').map_or(0, |end| end + 1);
        let mut lines = text[..whole].lines();
        let head: Option<Head> = lines.next().and_then(|line| serde_json::from_str(line).ok());
        let head = head.filter(|head| head.format == FORMAT && head.version == VERSION);
        let head = head.ok_or_else(|| Trouble::new("trouble-no-call").with("path", &name))?;
        let last: Option<Kept> = lines.rev().find_map(|line| serde_json::from_str(line).ok());
        file.set_len(whole as u64).and_then(|()| file.seek(SeekFrom::End(0))).map_err(fail)?;
        let run = last.as_ref().map_or_else(|| Run::new(voice), |kept| kept.run(voice, head.digits));
        Ok((Self { file, path: name, digits: head.digits, last }, run))
    }

    /// The name of the file, as it may be shown.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// Writes down where the run stands, if it has changed.
    pub(crate) fn note(&mut self, session: &Session<'_>) -> Result<(), Trouble> {
        let line = session.kept(self.digits);
        if self.last.as_ref() != Some(&line) {
            self.append(&line)?;
            self.last = Some(line);
        }
        Ok(())
    }

    /// One line in one write: a process that is killed leaves whole lines behind.
    fn append(&mut self, line: &impl Serialize) -> Result<(), Trouble> {
        let mut text = Zeroizing::new(serde_json::to_string(line).unwrap_or_default());
        text.push('\n');
        let fail = |error| Trouble::output(&self.path, error);
        self.file.write_all(text.as_bytes()).map_err(fail)
    }
}

/// Two calls in one record would be none. Where a file that is held cannot be read either, it is not held, for `kit` reads
/// records meanwhile.
fn alone(file: &File, name: &str) -> Result<(), Trouble> {
    if cfg!(unix) && file::lock(file) == Held::Elsewhere { Err(Trouble::busy(name)) } else { Ok(()) }
}

/// What a record holds of both IDs, as typed: of the last line that was written whole. `None` when the text is no record.
pub(crate) fn identifiers(text: &str) -> Option<[Zeroizing<String>; 2]> {
    let mut lines = text.lines();
    let head: Head = serde_json::from_str(lines.next()?).ok()?;
    (head.format == FORMAT && head.version == VERSION).then_some(())?;
    let last: Option<Kept> = lines.rev().find_map(|line| serde_json::from_str(line).ok());
    Some(last.map(Kept::identifiers).unwrap_or_default())
}
