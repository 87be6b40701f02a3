//! The folder of a kit: what stands in it, and where.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::file::{self, Access};
use crate::masked;
use crate::trouble::Trouble;

pub(super) const COLLECTED: &str = "collected";
pub(super) const PROOFS: &str = "proofs";
pub(super) const CALLS: &str = "calls";
pub(super) const SHEETS: &str = "sheets";
pub(super) const WORK_LIST: &str = "work-list.csv";
/// Its presence says that the folder is a kit.
const MARKER: &str = "offhook-kit.json";
const MARK: &str = "{\"format\":\"offhook-kit\",\"version\":1}\n";
/// What systems put into folders by themselves.
const SYSTEMS: [&str; 2] = ["desktop.ini", "thumbs.db"];
/// The most files of one folder that are read.
const MOST_FILES: usize = 5_000;

/// The folder of a kit.
pub(super) struct Folder {
    root: PathBuf,
}

/// A file that was read.
pub(super) struct Content {
    /// Its name in the folder.
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

/// Whether a folder is that of a kit.
pub(crate) fn is_kit(path: &Path) -> bool {
    path.join(MARKER).is_file()
}

impl Folder {
    /// Begins a kit, or goes on with one. A file of somebody else's under one of these names is left alone.
    pub(super) fn create(root: &Path, names: &[&str]) -> Result<Self, Trouble> {
        let folder = Self { root: root.to_owned() };
        if !is_kit(root)
            && let Some(name) = names.iter().find(|name| root.join(name).exists())
        {
            return Err(Trouble::new("trouble-kit-in-the-way").with("path", folder.shown(name)));
        }
        for name in [COLLECTED, CALLS, PROOFS] {
            let fail = |error| Trouble::output(&folder.shown(name), error);
            fs::create_dir_all(root.join(name)).map_err(fail)?;
        }
        folder.put(MARKER, MARK.as_bytes(), Access::Usual)?;
        Ok(folder)
    }

    /// Opens a kit.
    pub(super) fn open(root: &Path) -> Result<Self, Trouble> {
        if !is_kit(root) {
            return Err(Trouble::new("trouble-no-kit").with("path", masked::name(&root.to_string_lossy())));
        }
        Ok(Self { root: root.to_owned() })
    }

    /// Writes a file, whole or not at all.
    pub(super) fn put(&self, name: &str, bytes: &[u8], access: Access) -> Result<(), Trouble> {
        let path = self.root.join(name);
        let fail = |error| Trouble::output(&self.shown(name), error);
        path.parent().map_or(Ok(()), fs::create_dir_all).map_err(fail)?;
        file::write(&path, bytes, access).map(drop).map_err(fail)
    }

    /// Takes a file away that was made here, if it is there.
    pub(super) fn remove(&self, name: &str) -> Result<(), Trouble> {
        match fs::remove_file(self.root.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Trouble::output(&self.shown(name), error)),
            _ => Ok(()),
        }
    }

    /// A file, if it is there.
    pub(super) fn read(&self, name: &str) -> Result<Option<Vec<u8>>, Trouble> {
        let path = self.root.join(name);
        match bytes(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Trouble::read(&self.shown(name), error)),
            Ok(bytes) => Ok(Some(bytes)),
        }
    }

    /// Looks at every file of a folder in it, by name and one after the other; at none when there is no such folder. Files of
    /// the system are left out.
    pub(super) fn each(&self, folder: &str, mut see: impl FnMut(&Content)) -> Result<(), Trouble> {
        let fail = |error| Trouble::read(&self.shown(folder), error);
        let entries = match fs::read_dir(self.root.join(folder)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            entries => entries.map_err(fail)?,
        };
        let mut paths = Vec::new();
        for entry in entries.take(MOST_FILES) {
            paths.push(entry.map_err(fail)?.path());
        }
        paths.sort();
        for path in paths.into_iter().filter(|path| path.is_file()) {
            let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
            if !name.starts_with('.') && !SYSTEMS.iter().any(|own| name.eq_ignore_ascii_case(own)) {
                see(&Content { bytes: bytes(&path).map_err(fail)?, name });
            }
        }
        Ok(())
    }

    /// A path as it may be shown.
    pub(super) fn shown(&self, name: &str) -> String {
        masked::name(&self.root.join(name).to_string_lossy())
    }
}

/// One byte more than is read tells that there is too much.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(offhook_readers::MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
