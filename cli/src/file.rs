//! A file that is there whole or not at all.

use std::ffi::OsString;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes the file beside its place and then puts it there, so that nobody ever sees a part of it. What is no file, such
/// as a pipe, is written to as it stands.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A link stays; what it leads to is replaced.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if path.exists() && !path.is_file() {
        return OpenOptions::new().write(true).open(&path)?.write_all(bytes);
    }
    let mut replacement = Replacement::new(&path, None)?;
    replacement.write_all(bytes)?;
    replacement.put(None)
}

/// What is going to stand in the place of a file. Dropped before that, it leaves nothing behind.
pub(crate) struct Replacement {
    file: File,
    beside: PathBuf,
    path: PathBuf,
}

impl Replacement {
    /// Opens it beside its place; `like` a file that is there, so that nobody else may read it.
    pub(crate) fn new(path: &Path, like: Option<&Metadata>) -> io::Result<Self> {
        let beside = beside(path).ok_or(io::ErrorKind::IsADirectory)?;
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        if like.is_some() {
            only_for_us(&mut options);
        }
        let file = options.open(&beside)?;
        let replacement = Self { file, beside, path: path.to_owned() };
        if let Some(like) = like {
            give_to_owner(&replacement.file, like);
            replacement.file.set_permissions(like.permissions())?;
        }
        Ok(replacement)
    }

    /// Puts it in its place; what stood there goes on under the other name, if there is one.
    pub(crate) fn put(self, backup: Option<&Path>) -> io::Result<()> {
        self.file.sync_all()?;
        if let Some(backup) = backup {
            keep(&self.path, backup)?;
        }
        fs::rename(&self.beside, &self.path)
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

impl Drop for Replacement {
    fn drop(&mut self) {
        // In its place it has no other name any more.
        let _ = fs::remove_file(&self.beside);
    }
}

/// Gives a file a second name, which must be free. Where files have one name only, it is copied.
fn keep(path: &Path, backup: &Path) -> io::Result<()> {
    match fs::hard_link(path, backup) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            let mut copy = OpenOptions::new().write(true).create_new(true).open(backup)?;
            io::copy(&mut File::open(path)?, &mut copy)?;
            copy.set_permissions(fs::metadata(path)?.permissions())?;
            copy.sync_all()
        }
        linked => linked,
    }
}

fn beside(path: &Path) -> Option<PathBuf> {
    let mut name = OsString::from(".");
    name.push(path.file_name()?);
    name.push(format!(".{}.part", std::process::id()));
    Some(path.with_file_name(name))
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
