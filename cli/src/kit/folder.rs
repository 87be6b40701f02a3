//! The folder of a kit: what is in it, and where.
//!
//! It comes back from strangers, so no link in it is followed, and one run at a time is at work on it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::file::{self, Access, Held};
use crate::masked;
use crate::screen::Screen;
use crate::trouble::Trouble;

pub(super) const COLLECTED: &str = "collected";
pub(super) const PROOFS: &str = "proofs";
pub(super) const CALLS: &str = "calls";
pub(super) const SHEETS: &str = "sheets";
pub(super) const WORK_LIST: &str = "work-list.csv";
/// Its presence says that the folder is a kit; whoever holds it is at work.
const MARKER: &str = "offhook-kit.json";
const MARK: &str = "{\"format\":\"offhook-kit\",\"version\":1}\n";
/// What systems put into folders by themselves.
const SYSTEMS: [&str; 2] = ["desktop.ini", "thumbs.db"];
/// The most files of one folder that are read. With more, nothing is done.
const MOST_FILES: usize = 20_000;
/// The longest file of the desk's own, such as the work list of a large site.
const MOST_BYTES: u64 = 64 * 1024 * 1024;
/// How many links are named.
const MOST_NAMED: usize = 10;

/// The folder of a kit.
pub(super) struct Folder<'a> {
    root: PathBuf,
    screen: &'a Screen,
    /// Held while the run is at work.
    _mark: File,
}

/// A file that was read.
pub(super) struct Content {
    /// Its name in the folder.
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

/// Whether a folder is that of a kit.
pub(crate) fn is_kit(path: &Path) -> bool {
    fs::symlink_metadata(path.join(MARKER)).is_ok_and(|about| !about.is_dir())
}

impl<'a> Folder<'a> {
    /// Begins a kit, or goes on with one. A file of somebody else's under one of these names is left alone.
    pub(super) fn create(root: &Path, names: &[&str], screen: &'a Screen) -> Result<Self, Trouble> {
        let shown = |name: &str| masked::name(&root.join(name).to_string_lossy());
        if !is_kit(root) {
            if let Some(name) = names.iter().find(|name| fs::symlink_metadata(root.join(name)).is_ok()) {
                return Err(Trouble::new("trouble-kit-in-the-way").with("path", shown(name)));
            }
            no_links(root)?;
            let fail = |error| Trouble::output(&shown(MARKER), error);
            fs::create_dir_all(root).map_err(fail)?;
            let lost = file::write_here(&root.join(MARKER), MARK.as_bytes(), Access::Usual).map_err(fail)?;
            screen.tell_lost(&shown(MARKER), &lost);
        }
        let folder = Self::open(root, screen)?;
        for name in [COLLECTED, CALLS, PROOFS] {
            fs::create_dir_all(root.join(name)).map_err(|error| Trouble::output(&shown(name), error))?;
        }
        Ok(folder)
    }

    /// Opens a kit for this run alone.
    pub(super) fn open(root: &Path, screen: &'a Screen) -> Result<Self, Trouble> {
        let folder = Self::hold(root, screen)?;
        no_links(root)?;
        Ok(folder)
    }

    /// Opens a kit of which nothing is read or written until its links have been looked for: see [`Folder::open`].
    pub(super) fn hold(root: &Path, screen: &'a Screen) -> Result<Self, Trouble> {
        if !is_kit(root) {
            return Err(Trouble::new("trouble-no-kit").with("path", masked::name(&root.to_string_lossy())).file(root));
        }
        let marker = root.join(MARKER);
        let mark = match file::open_here(&marker, OpenOptions::new().read(true)) {
            Ok(mark) => mark,
            // Only a link, which is named.
            Err(_) if marker.is_symlink() => return Err(linked(root, vec![MARKER.to_owned()])),
            Err(error) => return Err(Trouble::read(&masked::name(&marker.to_string_lossy()), error)),
        };
        if file::lock(&mark) == Held::Elsewhere || !file::is_at(&mark, &marker) {
            return Err(Trouble::busy(&masked::name(&root.to_string_lossy())));
        }
        [root.to_owned(), root.join(SHEETS)].iter().filter(|folder| !folder.is_symlink()).for_each(|f| file::sweep(f));
        Ok(Self { root: root.to_owned(), screen, _mark: mark })
    }

    /// Refuses a kit with links in it.
    pub(super) fn without_links(&self) -> Result<(), Trouble> {
        no_links(&self.root)
    }

    /// Writes a file, whole or not at all. What holds the same already stays.
    pub(super) fn put(&self, name: &str, bytes: &[u8], access: Access) -> Result<(), Trouble> {
        let path = self.root.join(name);
        let fail = |error| Trouble::output(&self.shown(name), error);
        path.parent().map_or(Ok(()), fs::create_dir_all).map_err(fail)?;
        if read(&path, bytes.len() as u64 + 1).is_ok_and(|old| old == bytes) {
            return Ok(());
        }
        let lost = file::write_here(&path, bytes, access).map_err(fail)?;
        self.screen.tell_lost(&self.shown(name), &lost);
        Ok(())
    }

    /// Keeps a copy of a file beside it, unless there is one. The name of the new copy, as it may be shown.
    pub(super) fn back_up(&self, name: &str, bytes: &[u8]) -> Result<Option<String>, Trouble> {
        let named = |number: u32| if number == 1 { format!("{name}.bak") } else { format!("{name}.{number}.bak") };
        for copy in (1..).map(named) {
            match self.read(&copy)? {
                None => {
                    self.put(&copy, bytes, Access::Owner)?;
                    return Ok(Some(self.shown(&copy)));
                }
                Some(earlier) if earlier == bytes => return Ok(None),
                Some(_) => {}
            }
        }
        Ok(None)
    }

    /// Takes a file away that was made here; whether it was there.
    pub(super) fn remove(&self, name: &str) -> Result<bool, Trouble> {
        match fs::remove_file(self.root.join(name)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(Trouble::new("trouble-kit-remove").with("path", self.shown(name)).source(error)),
            Ok(()) => Ok(true),
        }
    }

    /// A file, if it is there.
    pub(super) fn read(&self, name: &str) -> Result<Option<Vec<u8>>, Trouble> {
        let fail = |error| Trouble::read(&self.shown(name), error);
        match read(&self.root.join(name), MOST_BYTES + 1) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(fail(error)),
            Ok(bytes) if bytes.len() as u64 > MOST_BYTES => Err(fail(io::ErrorKind::FileTooLarge.into())),
            Ok(bytes) => Ok(Some(bytes)),
        }
    }

    /// Looks at every file of a folder in it, by name and one after the other; at none when there is no such folder. Files of
    /// the system are left out. One byte more than is read tells that there is too much.
    pub(super) fn each(&self, folder: &str, mut see: impl FnMut(&Content)) -> Result<(), Trouble> {
        let fail = |error| Trouble::read(&self.shown(folder), error);
        let entries = match fs::read_dir(self.root.join(folder)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            entries => entries.map_err(fail)?,
        };
        let mut names = Vec::new();
        for entry in entries {
            let entry = entry.map_err(fail)?;
            let name = entry.file_name();
            let shown = name.to_string_lossy();
            let is_ours = !shown.starts_with('.') && !SYSTEMS.iter().any(|own| shown.eq_ignore_ascii_case(own));
            if is_ours && entry.file_type().is_ok_and(|kind| kind.is_file()) {
                names.push(name);
            }
            if names.len() > MOST_FILES {
                let shown = self.shown(folder);
                return Err(Trouble::new("trouble-kit-files").with("path", shown).with("most", MOST_FILES));
            }
        }
        names.sort();
        for name in names {
            let path = self.root.join(folder).join(&name);
            let name = name.to_string_lossy().into_owned();
            let bytes = read(&path, offhook_readers::MOST_BYTES as u64 + 1)
                .map_err(|error| Trouble::read(&self.shown(&format!("{folder}/{name}")), error))?;
            see(&Content { name, bytes });
        }
        Ok(())
    }

    /// The folder itself.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// A path as it may be shown.
    pub(super) fn shown(&self, name: &str) -> String {
        masked::name(&self.root.join(name).to_string_lossy())
    }
}

/// The bytes of a file, up to a limit.
fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file::open_here(path, OpenOptions::new().read(true))?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Refuses a folder with links in it, or in one of the folders that a kit has.
fn no_links(root: &Path) -> Result<(), Trouble> {
    let mut links = links(root, "");
    for folder in [COLLECTED, CALLS, PROOFS, SHEETS] {
        if !links.iter().any(|link| link.eq_ignore_ascii_case(folder)) {
            links.extend(self::links(root, folder));
        }
    }
    links.sort();
    if links.is_empty() { Ok(()) } else { Err(linked(root, links)) }
}

/// The links in a folder; none in one that does not read, because then nothing is read from it.
fn links(root: &Path, folder: &str) -> Vec<String> {
    let Ok(entries) = fs::read_dir(root.join(folder)) else { return Vec::new() };
    let links = entries.flatten().filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_symlink()));
    let front = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    links.map(|link| format!("{front}{}", link.file_name().to_string_lossy())).collect()
}

fn linked(root: &Path, links: Vec<String>) -> Trouble {
    let named = links.into_iter().take(MOST_NAMED).map(|link| masked::name(&link));
    Trouble::new("trouble-kit-links").with("path", masked::name(&root.to_string_lossy())).lines(named)
}
