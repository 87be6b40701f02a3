//! The one writer of files: each is there whole or not at all, and as private as what it holds.
//!
//! ```text
//! .offhook-0123456789abcdef.part    beside the file while it is written; the number is made of the file's name
//! ```
//!
//! The part is locked while its run lives, so two runs never write one file, and what a killed run left is known for dead.

mod attributes;
mod part;

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Read as _, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

pub(crate) use self::part::{Held, has_one_name, hold, is_at, lock, sweep};

/// Who may read a new file. A file that is replaced keeps its mode and its owner.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Access {
    /// Only the person who runs the program: the file holds identifiers in full.
    Owner,
    /// Whoever may read new files of that person.
    Usual,
}

/// The extended attributes of a replaced file that the new one could not be given, by name.
#[derive(Debug, Default)]
#[must_use = "it has to be said what a file has lost"]
pub(crate) struct Lost(pub(crate) Vec<String>);

/// Writes the file beside its place and then puts it there, so that nobody ever sees a part of it. A link at the path that
/// was given stays, and what it leads to is replaced. What is not a file, such as a pipe, is written to as it is.
pub(crate) fn write(path: &Path, bytes: &[u8], access: Access) -> io::Result<Lost> {
    let path = place(path);
    if path.exists() && !path.is_file() {
        return OpenOptions::new().write(true).open(&path)?.write_all(bytes).map(|()| Lost::default());
    }
    write_here(&path, bytes, access)
}

/// The same for a path that somebody else may have laid: a link is replaced, never followed.
pub(crate) fn write_here(path: &Path, bytes: &[u8], access: Access) -> io::Result<Lost> {
    let mut replacement = Replacement::new(path, access)?;
    replacement.write_all(bytes)?;
    replacement.put(None)
}

/// Where a file is put: a link stays, and what it leads to is replaced or made.
pub(crate) fn place(path: &Path) -> PathBuf {
    if let Ok(place) = fs::canonicalize(path) {
        return place;
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    fs::read_link(path).map_or_else(|_| path.to_owned(), |to| folder.join(to))
}

/// Opens a new file that is written bit by bit.
pub(crate) fn create(path: &Path, access: Access) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    if access == Access::Owner {
        only_for_us(&mut options);
    }
    options.open(path)
}

/// Opens a file that is there, if it is one: never what a link leads to, never a pipe.
pub(crate) fn open_here(path: &Path, options: &OpenOptions) -> io::Result<File> {
    let is_file = |path: &Path| fs::symlink_metadata(path).map(|about| about.is_file());
    let other = || io::Error::from(io::ErrorKind::InvalidInput);
    if !is_file(path)? {
        return Err(other());
    }
    let file = options.open(path)?;
    if is_at(&file, path) { Ok(file) } else { Err(other()) }
}

/// Whether somebody else is writing the file, which [`Replacement::new`] and [`hold`] report.
pub(crate) fn is_busy(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::ResourceBusy && error.raw_os_error().is_none()
}

/// What will be put in the place of a file. Dropped before that, it leaves nothing behind.
pub(crate) struct Replacement {
    file: NamedTempFile,
    path: PathBuf,
}

impl Replacement {
    /// Opens it beside its place, for this run alone.
    pub(crate) fn new(path: &Path, access: Access) -> io::Result<Self> {
        path.file_name().ok_or(io::ErrorKind::IsADirectory)?;
        let is_new = fs::symlink_metadata(path).is_err();
        Ok(Self { file: part::open(path, access == Access::Usual && is_new)?, path: path.to_owned() })
    }

    /// Puts it in its place; what was there goes on under the other name, if there is one.
    pub(crate) fn put(self, backup: Option<&Path>) -> io::Result<Lost> {
        let lost = take_after(self.file.as_file(), &self.path)?;
        self.file.as_file().sync_all()?;
        if let Some(backup) = backup {
            keep(&self.path, backup)?;
        }
        self.file.persist(&self.path).map_err(|failed| without_path(failed.error))?;
        Ok(lost)
    }

    /// Puts it where nothing may be yet.
    fn put_new(self) -> io::Result<()> {
        self.file.as_file().sync_all()?;
        self.file.persist_noclobber(&self.path).map_err(|failed| without_path(failed.error))?;
        Ok(())
    }
}

impl Write for Replacement {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// The error of the system alone: who says where it was says so masked.
fn without_path(error: io::Error) -> io::Error {
    let source = error.get_ref().and_then(|inner| inner.source()).and_then(|source| source.downcast_ref::<io::Error>());
    let code = source.map_or_else(|| error.raw_os_error(), io::Error::raw_os_error);
    code.map_or_else(|| error.kind().into(), io::Error::from_raw_os_error)
}

/// Gives a file a second name. One that holds the same already, as a run that was killed leaves it, is as good. Where files
/// have one name only, it is copied.
fn keep(path: &Path, backup: &Path) -> io::Result<()> {
    match fs::hard_link(path, backup) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            if holds_the_same(path, backup)? {
                Ok(())
            } else {
                Err(error)
            }
        }
        Err(_) => {
            let mut copy = Replacement::new(backup, Access::Owner)?;
            io::copy(&mut File::open(path)?, &mut copy)?;
            let _ = take_after(copy.file.as_file(), path)?;
            copy.put_new()
        }
        Ok(()) => Ok(()),
    }
}

/// Whether two files hold the same bytes; what is not a file holds nothing.
pub(crate) fn holds_the_same(one: &Path, other: &Path) -> io::Result<bool> {
    let mut read = OpenOptions::new();
    let read = read.read(true);
    let files = open_here(one, read).and_then(|one| Ok([one, open_here(other, read)?]));
    let [mut one, mut other] = match files {
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => return Ok(false),
        files => files?,
    };
    if one.metadata()?.len() != other.metadata()?.len() {
        return Ok(false);
    }
    let mut pieces = [(); 2].map(|()| zeroize::Zeroizing::new(Vec::new()));
    loop {
        for (file, piece) in [&mut one, &mut other].into_iter().zip(&mut pieces) {
            piece.clear();
            file.take(PIECE).read_to_end(piece)?;
        }
        if pieces[0] != pieces[1] {
            return Ok(false);
        }
        if pieces[0].is_empty() {
            return Ok(true);
        }
    }
}

/// How much of two files is compared at once.
const PIECE: u64 = 64 * 1024;

/// Gives a file the owner, where that is allowed, the extended attributes and the mode of the one whose place it takes.
pub(crate) fn take_after(file: &File, place: &Path) -> io::Result<Lost> {
    let Some(like) = fs::symlink_metadata(place).ok().filter(Metadata::is_file) else { return Ok(Lost::default()) };
    give_to_owner(file, &like);
    let lost = attributes::carry(place, file);
    file.set_permissions(like.permissions())?;
    Ok(Lost(lost))
}

#[cfg(unix)]
fn only_for_us(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(0o600);
}

#[cfg(not(unix))]
fn only_for_us(_: &mut OpenOptions) {}

/// Whoever may not give files away keeps this one.
#[cfg(unix)]
fn give_to_owner(file: &File, like: &Metadata) {
    use std::os::unix::fs::MetadataExt as _;
    if file.metadata().is_ok_and(|own| (own.uid(), own.gid()) != (like.uid(), like.gid())) {
        let _ = std::os::unix::fs::fchown(file, Some(like.uid()), Some(like.gid()));
    }
}

#[cfg(not(unix))]
fn give_to_owner(_: &File, _: &Metadata) {}
