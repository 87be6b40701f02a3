//! Which files are looked through, in which order.

use std::fs::{self, File};
use std::io::{self, BufRead as _, IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use ignore::{DirEntry, WalkBuilder};

use super::shown::LeftOut;
use crate::args::Scan;
use crate::masked;
use crate::screen::Screen;
use crate::trouble::Trouble;

/// A file, or standard input.
#[derive(Debug)]
pub(super) struct Target {
    /// As it was named, or as the way to it from the folder that was.
    pub(super) path: PathBuf,
    /// Whether somebody named it, so that it is looked through whatever it holds.
    pub(super) is_named: bool,
    pub(super) is_input: bool,
}

impl Target {
    /// Whether somebody named a file that is compressed or in another form in which nothing can be seen.
    pub(super) fn is_packed(&self) -> bool {
        /// What such files begin with: zip (and with it docx, xlsx), gzip, bzip2, xz, zstd, 7z, RAR, PDF, the old Office files, UTF-32.
        const PACKED: [&[u8]; 11] = [
            b"PK\x03\x04",
            b"\x1F\x8B",
            b"BZh",
            b"\xFD7zXZ\0",
            b"\x28\xB5\x2F\xFD",
            b"7z\xBC\xAF\x27\x1C",
            b"Rar!\x1A\x07",
            b"%PDF-",
            b"\xD0\xCF\x11\xE0",
            b"\xFF\xFE\0\0",
            b"\0\0\xFE\xFF",
        ];
        let mut beginning = [0; 8];
        let is_file = self.is_named && !self.is_input && self.path.is_file();
        is_file
            && File::open(&self.path).and_then(|mut file| file.read(&mut beginning)).is_ok()
            && PACKED.iter().any(|sign| beginning.starts_with(sign))
    }
}

/// The folders and files, ready to be walked through.
pub(super) struct Walker {
    builder: WalkBuilder,
    /// The beginning of every path that was not asked for.
    prefix: &'static str,
    leaves_hidden_out: bool,
    /// What is in the folders and hidden, and what else is in them and has not come.
    hidden: AtomicU64,
    ignored: AtomicI64,
}

impl Walker {
    /// Without a path, the folder that we are in, or standard input.
    pub(super) fn new(args: &Scan, screen: &Screen) -> Result<Self, Trouble> {
        let given = || match input() {
            Given::Text => Ok((Path::new("-"), "")),
            Given::Nothing => Err(nothing(screen)),
            Given::None => Ok((Path::new("./"), "./")),
        };
        let (first, prefix) = args.paths.first().map_or_else(given, |path| Ok((path.as_path(), "")))?;
        let mut builder = WalkBuilder::new(first);
        args.paths.iter().skip(1).for_each(|path| {
            builder.add(path);
        });
        let ignored = !args.no_ignore;
        // What is set for all folders of a machine, or above the one that is named, leaves out nothing.
        builder.hidden(!args.hidden).ignore(ignored).parents(false);
        builder.git_ignore(ignored).git_global(false).git_exclude(ignored);
        builder.sort_by_file_path(Path::cmp);
        let (hidden, ignored) = (AtomicU64::new(0), AtomicI64::new(0));
        Ok(Self { builder, prefix, leaves_hidden_out: !args.hidden, hidden, ignored })
    }

    /// What was left out, once all is walked through.
    pub(super) fn left_out(&self) -> LeftOut {
        let ignored = u64::try_from(self.ignored.load(Ordering::Relaxed)).unwrap_or_default();
        LeftOut { hidden: self.hidden.load(Ordering::Relaxed), ignored }
    }

    /// Counts what is in a folder, so that what does not come of it is known.
    fn count(&self, entry: &DirEntry) {
        if entry.depth() > 0 {
            self.ignored.fetch_sub(1, Ordering::Relaxed);
        }
        if entry.file_type().is_none_or(|kind| !kind.is_dir()) {
            return;
        }
        for inner in fs::read_dir(entry.path()).into_iter().flatten().flatten() {
            if self.leaves_hidden_out && inner.file_name().as_encoded_bytes().starts_with(b".") {
                self.hidden.fetch_add(1, Ordering::Relaxed);
            } else {
                self.ignored.fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    /// Walks; what cannot be opened is told in its place.
    pub(super) fn walk(&self) -> impl Iterator<Item = Result<Target, Trouble>> + '_ {
        self.builder.build().filter_map(|entry| match entry {
            Ok(entry) => {
                self.count(&entry);
                self.target(&entry).map(Ok)
            }
            Err(error) => Some(Err(trouble(error))),
        })
    }

    fn target(&self, entry: &DirEntry) -> Option<Target> {
        let is_named = entry.depth() == 0;
        let is_wanted = entry.file_type().is_none_or(|kind| kind.is_file() || (is_named && !entry.path().is_dir()));
        let path = entry.path().strip_prefix(self.prefix).unwrap_or(entry.path());
        is_wanted.then(|| Target { path: path.to_owned(), is_named, is_input: entry.is_stdin() })
    }
}

/// What comes from standard input.
enum Given {
    /// It is a terminal, or the null device, which schedulers hand over.
    None,
    /// A pipe or a file that is empty.
    Nothing,
    Text,
}

fn input() -> Given {
    let input = io::stdin();
    if input.is_terminal() {
        return Given::None;
    }
    match input.lock().fill_buf() {
        Ok([]) if is_device() => Given::None,
        Ok([]) => Given::Nothing,
        Ok(_) => Given::Text,
        // It is closed.
        Err(_) => Given::None,
    }
}

/// Whether standard input is neither a pipe nor a file.
#[cfg(unix)]
fn is_device() -> bool {
    use std::os::fd::AsFd as _;
    use std::os::unix::fs::FileTypeExt as _;
    let file = io::stdin().as_fd().try_clone_to_owned().map(File::from);
    file.and_then(|file| file.metadata()).is_ok_and(|about| about.file_type().is_char_device())
}

/// Windows does not tell a pipe from the null device once it has ended.
#[cfg(not(unix))]
fn is_device() -> bool {
    false
}

/// A pipe that brought nothing is not taken for the folder, and an empty one is no proof that nothing is in it.
fn nothing(screen: &Screen) -> Trouble {
    Trouble::new("trouble-scan-nothing").with("path", screen.messages.get("path-stdin"))
}

/// The error with the path that it is about.
fn trouble(error: ignore::Error) -> Trouble {
    let path = path_of(&error).map(|path| masked::name(&path.to_string_lossy())).unwrap_or_default();
    let text = error.to_string();
    let error = error.into_io_error().unwrap_or_else(|| io::Error::other(text));
    Trouble::read(&path, bare(error))
}

/// The error of the system, without the path that stands in front of it already.
fn bare(error: io::Error) -> io::Error {
    let system = error.get_ref().and_then(|inner| inner.source()?.downcast_ref::<io::Error>()?.raw_os_error());
    system.map_or(error, io::Error::from_raw_os_error)
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::Loop { child, .. } => Some(child),
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => path_of(err),
        _ => None,
    }
}
