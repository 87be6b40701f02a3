//! The one writer of files: each is there whole or not at all, and as private as what it holds.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// Who may read a new file. A file that is replaced keeps its mode and its owner.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Access {
    /// Only the person who runs the program: the file holds identifiers in full.
    Owner,
    /// Whoever may read new files of that person.
    Usual,
}

/// Writes the file beside its place and then puts it there, so that nobody ever sees a part of it. What is no file, such
/// as a pipe, is written to as it stands.
pub(crate) fn write(path: &Path, bytes: &[u8], access: Access) -> io::Result<()> {
    let path = place(path);
    if path.exists() && !path.is_file() {
        return OpenOptions::new().write(true).open(&path)?.write_all(bytes);
    }
    let mut replacement = Replacement::new(&path, access)?;
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

/// What will be put in the place of a file. Dropped before that, it leaves nothing behind.
pub(crate) struct Replacement {
    file: NamedTempFile,
    path: PathBuf,
}

impl Replacement {
    /// Opens it beside its place.
    pub(crate) fn new(path: &Path, access: Access) -> io::Result<Self> {
        path.file_name().ok_or(io::ErrorKind::IsADirectory)?;
        let like = fs::metadata(path).ok();
        let mut beside = tempfile::Builder::new();
        // The name of the file may be as long as names may be.
        beside.prefix(".offhook-").suffix(".part");
        if access == Access::Usual && like.is_none() {
            for_whom_it_is_usual(&mut beside);
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let file = beside.tempfile_in(folder).map_err(without_path)?;
        if let Some(like) = &like {
            take_after(file.as_file(), like)?;
        }
        Ok(Self { file, path: path.to_owned() })
    }

    /// Puts it in its place; what stood there goes on under the other name, if there is one.
    pub(crate) fn put(self, backup: Option<&Path>) -> io::Result<()> {
        self.file.as_file().sync_all()?;
        if let Some(backup) = backup {
            keep(&self.path, backup)?;
        }
        self.file.persist(&self.path).map_err(|failed| without_path(failed.error))?;
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

/// Gives a file a second name, which must be free. Where files have one name only, it is copied.
fn keep(path: &Path, backup: &Path) -> io::Result<()> {
    match fs::hard_link(path, backup) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            let mut copy = create(backup, Access::Owner)?;
            io::copy(&mut File::open(path)?, &mut copy)?;
            take_after(&copy, &fs::metadata(path)?)?;
            copy.sync_all()
        }
        linked => linked,
    }
}

/// Gives a file the mode and, where that is allowed, the owner of another.
pub(crate) fn take_after(file: &File, like: &Metadata) -> io::Result<()> {
    give_to_owner(file, like);
    file.set_permissions(like.permissions())
}

#[cfg(unix)]
fn only_for_us(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(0o600);
}

#[cfg(not(unix))]
fn only_for_us(_: &mut OpenOptions) {}

/// What the file mode creation mask leaves of it.
#[cfg(unix)]
fn for_whom_it_is_usual(beside: &mut tempfile::Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt as _;
    beside.permissions(fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn for_whom_it_is_usual(_: &mut tempfile::Builder<'_, '_>) {}

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
