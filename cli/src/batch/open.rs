//! Opens the input of a batch: a folder of outputs, a table or JSON Lines, from a file or standard input.

use std::fs::File;
use std::io::{self, IsTerminal as _, Read};
use std::path::Path;
use std::time::UNIX_EPOCH;

use super::source::{Meter, Source, window};
use super::{folder, json_lines};
use crate::masked;
use crate::screen::{Screen, complain};
use crate::trouble::Trouble;

pub(super) fn open(path: Option<&Path>, screen: &Screen) -> Result<Source, Trouble> {
    match path.filter(|path| *path != Path::new("-")) {
        Some(path) if path.is_dir() => folder::open(path),
        Some(path) => of_file(path),
        None => {
            if io::stdin().is_terminal() {
                complain(&screen.messages.get("waiting"));
            }
            of_bytes(screen.messages.get("path-stdin"), io::stdin(), Meter::default(), String::new())
        }
    }
}

fn of_file(path: &Path) -> Result<Source, Trouble> {
    let name = masked::name(&path.to_string_lossy());
    let fail = |error| Trouble::read(&name, error);
    let file = File::open(path).map_err(fail)?;
    let about = file.metadata().map_err(fail)?;
    let size = about.is_file().then_some(about.len());
    let changed = about.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    let stamp = format!("{size:?} {:?}", changed.map(|time| time.as_nanos()));
    of_bytes(name, file, Meter::of(size), stamp)
}

fn of_bytes(name: String, source: impl Read + 'static, meter: Meter, stamp: String) -> Result<Source, Trouble> {
    let window = window(name, source, meter.clone())?;
    if window.beginning().iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{') {
        return json_lines::of(window, meter, stamp);
    }
    Ok(Source::of_table(window, meter, stamp))
}
