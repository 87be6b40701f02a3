//! Files that belong to one run while it lives: the part beside a file, a journal, the mark of a kit.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::hash::{DefaultHasher, Hasher as _};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tempfile::NamedTempFile;

use super::{Access, create, open_here, without_path};

const FRONT: &str = ".offhook-";
const END: &str = ".part";
/// The hexadecimal digits between.
const DIGITS: usize = 16;
/// Other runs may come and go between two looks at a name, but not for ever.
const TRIES: usize = 16;

/// Opens the part of a file.
pub(super) fn open(path: &Path, is_usual: bool) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    sweep(folder);
    // The name of the file may be as long as names may be.
    let mut name = DefaultHasher::new();
    name.write(path.file_name().unwrap_or_default().as_encoded_bytes());
    let name = format!("{FRONT}{:016x}{END}", name.finish());
    let mut beside = tempfile::Builder::new();
    beside.prefix(&name).rand_bytes(0);
    if is_usual {
        for_whom_it_is_usual(&mut beside);
    }
    for _ in 0..TRIES {
        match beside.tempfile_in(folder).map_err(without_path) {
            Ok(file) => {
                if lock(file.as_file()) != Held::Elsewhere && is_at(file.as_file(), file.path()) {
                    return Ok(file);
                }
                // Another run took it for dead before it was locked; what has its name now is not ours.
                let _ = file.keep();
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => clear(&folder.join(&name), true)?,
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::ResourceBusy.into())
}

/// Opens a file that is kept from run to run, or makes it, for this run alone. Whatever else has its name is taken away.
pub(crate) fn hold(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    let options = options.read(true).write(true);
    for _ in 0..TRIES {
        let file = match open_here(path, options) {
            Ok(file) if has_one_name(&file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => match create(path, Access::Owner) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                file => file?,
            },
            _ => {
                fs::remove_file(path)?;
                continue;
            }
        };
        if lock(&file) == Held::Elsewhere {
            break;
        }
        if is_at(&file, path) {
            return Ok(file);
        }
    }
    Err(io::ErrorKind::ResourceBusy.into())
}

/// Who holds a file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Held {
    /// Another run.
    Elsewhere,
    /// This run, until it drops the file or ends, however it ends.
    Here,
    /// Files cannot be held on this disk.
    Unknown,
}

/// Holds a file for this run.
pub(crate) fn lock(file: &File) -> Held {
    match file.try_lock() {
        Ok(()) => Held::Here,
        Err(TryLockError::WouldBlock) => Held::Elsewhere,
        Err(TryLockError::Error(_)) => Held::Unknown,
    }
}

/// Takes away what runs that have ended left in a folder; looks once.
pub(crate) fn sweep(folder: &Path) {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    static SWEPT: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());
    if !SWEPT.lock().unwrap_or_else(PoisonError::into_inner).insert(folder.to_owned()) {
        return;
    }
    // A folder that does not read holds nothing up; what stays there is looked at by the next run.
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten().filter(|entry| is_part(&entry.file_name())) {
        let _ = clear(&entry.path(), false);
    }
}

/// Takes a part away, unless its run lives. What is not a file is not ours, and only its name is taken away. Where files
/// cannot be held, nothing tells whether the run lives: then the run that needs the name gets it, and the other fails.
fn clear(path: &Path, is_needed: bool) -> io::Result<()> {
    let mut read = OpenOptions::new();
    let file = match open_here(path, read.read(true)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(_) if is_needed => return gone(fs::remove_file(path)),
        file => file?,
    };
    match lock(&file) {
        Held::Elsewhere if is_needed => Err(io::ErrorKind::ResourceBusy.into()),
        Held::Here if !is_at(&file, path) => Ok(()),
        Held::Unknown if !is_needed => Ok(()),
        Held::Elsewhere => Ok(()),
        Held::Here | Held::Unknown => gone(fs::remove_file(path)),
    }
}

/// That it is gone already is no error.
fn gone(removed: io::Result<()>) -> io::Result<()> {
    removed.or_else(|error| if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) })
}

fn is_part(name: &OsStr) -> bool {
    let digits = name.to_str().and_then(|name| name.strip_prefix(FRONT)?.strip_suffix(END));
    digits.is_some_and(|digits| digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// Whether a path leads to this open file, and not by a link.
#[cfg(unix)]
pub(crate) fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let both = file.metadata().and_then(|open| Ok([open, fs::symlink_metadata(path)?]));
    both.is_ok_and(|[open, there]| (open.dev(), open.ino()) == (there.dev(), there.ino()))
}

#[cfg(not(unix))]
pub(crate) fn is_at(_: &File, path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|there| there.is_file())
}

/// Whether writing to a file changes it under this name only.
#[cfg(unix)]
pub(crate) fn has_one_name(file: &File) -> bool {
    file.metadata().is_ok_and(|about| std::os::unix::fs::MetadataExt::nlink(&about) == 1)
}

#[cfg(not(unix))]
pub(crate) fn has_one_name(_: &File) -> bool {
    true
}

/// What the file mode creation mask leaves of it.
#[cfg(unix)]
fn for_whom_it_is_usual(beside: &mut tempfile::Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt as _;
    beside.permissions(fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn for_whom_it_is_usual(_: &mut tempfile::Builder<'_, '_>) {}
