//! Opens the input of a batch: a folder of outputs, a table or JSON Lines, from a file or standard input.

use std::fs::File;
use std::io::{self, Read, Seek as _};
use std::path::Path;
use std::rc::Rc;
use std::time::UNIX_EPOCH;

use offhook_guidance::Book;
use offhook_readers::Encoding;

use super::source::{Meter, Source, window};
use super::{folder, json_lines};
use crate::screen::Screen;
use crate::trouble::Trouble;
use crate::{input, masked};

/// How much is looked at once for what is not ASCII.
const PIECE: usize = 64 * 1024;
/// How much of a text from there tells its encoding.
const TELLING: u64 = 16 * 1024;

pub(super) fn open(
    path: Option<&Path>,
    asked: Option<Encoding>,
    book: &Rc<Book>,
    screen: &Screen,
) -> Result<Source, Trouble> {
    match path.filter(|path| *path != Path::new("-")) {
        Some(path) if path.is_dir() => folder::open(path, book),
        Some(path) => of_file(path, asked),
        None => {
            input::wait("waiting-table", screen);
            let name = screen.messages.get("path-stdin");
            of_bytes(name, io::stdin(), Meter::default(), String::new(), asked, &[])
        }
    }
}

fn of_file(path: &Path, asked: Option<Encoding>) -> Result<Source, Trouble> {
    let name = masked::name(&path.to_string_lossy());
    let fail = |error| Trouble::read(&name, error);
    let mut file = File::open(path).map_err(fail)?;
    let about = file.metadata().map_err(fail)?;
    let size = about.is_file().then_some(about.len());
    let changed = about.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    let stamp = format!("{size:?} {:?}", changed.map(|time| time.as_nanos()));
    let telling = if size.is_some() { telling(&mut file).map_err(fail)? } else { Vec::new() };
    of_bytes(name, file, Meter::of(size), stamp, asked, &telling)
}

/// The first piece of a file that is not ASCII, which tells its encoding however late it comes.
fn telling(file: &mut File) -> io::Result<Vec<u8>> {
    let (mut piece, mut at) = (vec![0; PIECE], 0);
    let mut telling = Vec::new();
    loop {
        let count = file.read(&mut piece)?;
        let Some(first) = piece[..count].iter().position(|byte| !byte.is_ascii()) else {
            if count == 0 {
                break;
            }
            at += count as u64;
            continue;
        };
        file.seek(io::SeekFrom::Start(at + first as u64))?;
        file.by_ref().take(TELLING).read_to_end(&mut telling)?;
        break;
    }
    file.rewind()?;
    Ok(telling)
}

fn of_bytes(
    name: String,
    source: impl Read + 'static,
    meter: Meter,
    stamp: String,
    asked: Option<Encoding>,
    telling: &[u8],
) -> Result<Source, Trouble> {
    let window = window(name, source, meter.clone(), asked, telling)?;
    if window.beginning().iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{') {
        return json_lines::of(window, meter, stamp);
    }
    Ok(Source::of_table(window, meter, stamp))
}
