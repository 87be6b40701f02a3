//! Which files are looked through, in which order.

use std::io::{self, BufRead as _, IsTerminal as _};
use std::path::{Path, PathBuf};

use ignore::{DirEntry, WalkBuilder};

use crate::args::Scan;
use crate::masked;
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

/// The folders and files, ready to be walked through.
pub(super) struct Walker {
    builder: WalkBuilder,
    /// What stands in front of every path and was not asked for.
    prefix: &'static str,
}

impl Walker {
    /// Without a path, the folder that we are in, or standard input.
    pub(super) fn new(args: &Scan) -> Self {
        let (first, prefix) = match args.paths.first() {
            Some(path) => (path.as_path(), ""),
            None if is_input_given() => (Path::new("-"), ""),
            None => (Path::new("./"), "./"),
        };
        let mut builder = WalkBuilder::new(first);
        args.paths.iter().skip(1).for_each(|path| {
            builder.add(path);
        });
        let ignored = !args.no_ignore;
        builder.hidden(!args.hidden).ignore(ignored).parents(ignored);
        builder.git_ignore(ignored).git_global(ignored).git_exclude(ignored);
        builder.sort_by_file_path(Path::cmp);
        Self { builder, prefix }
    }

    /// Walks; what cannot be opened is told in its place.
    pub(super) fn walk(&self) -> impl Iterator<Item = Result<Target, Trouble>> + '_ {
        self.builder.build().filter_map(|entry| match entry {
            Ok(entry) => self.target(&entry).map(Ok),
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

/// Whether something comes from standard input. Schedulers and CI hand over one that holds nothing, and mean the folder.
fn is_input_given() -> bool {
    let input = io::stdin();
    !input.is_terminal() && input.lock().fill_buf().is_ok_and(|bytes| !bytes.is_empty())
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
