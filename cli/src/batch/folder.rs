//! A folder of outputs as a table: a row for each product of each file.

use std::collections::VecDeque;
use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use offhook_guidance::{Book, Facts, Request};
use offhook_readers::{self, Columns, Foreign, ReadError, Record, Role, Row, Sink, Unused};

use super::source::{Got, Meter, Next, Source, Spelling};
use crate::masked;
use crate::trouble::Trouble;
use crate::{day, file};

const COLUMNS: [(&str, Option<Role>); 13] = [
    ("file", Some(Role::Note)),
    ("lines", None),
    ("tool", None),
    ("computer", Some(Role::Computer)),
    ("product", Some(Role::Name)),
    ("activation_id", Some(Role::ActivationId)),
    ("partial_product_key", Some(Role::PartialProductKey)),
    ("license_status", None),
    ("error_code", Some(Role::ErrorCode)),
    ("installation_id", Some(Role::InstallationId)),
    ("confirmation_id", Some(Role::ConfirmationId)),
    ("closed", None),
    ("flow", None),
];

pub(super) fn open(path: &Path, book: &Rc<Book>) -> Result<Source, Trouble> {
    let name = masked::name(&path.to_string_lossy());
    let files = files_of(path).map_err(|error| Trouble::read(&name, error))?;
    if files.is_empty() {
        return Err(Trouble::empty(&name));
    }
    let mut columns = Columns::default();
    for (index, (_, role)) in COLUMNS.iter().enumerate() {
        if let Some(role) = role {
            columns.set(*role, &[index]);
        }
    }
    let meter = Meter::of(Some(files.len() as u64));
    let book = Rc::clone(book);
    let rows = Box::new(Files { files: files.into(), ready: VecDeque::new(), meter: meter.clone(), book });
    let heading = Some(COLUMNS.iter().map(|(name, _)| String::from(*name)).collect());
    let (width, spelling) = (COLUMNS.len(), Spelling::default());
    Ok(Source { name, heading, columns, width, delimiter: b',', rows, meter, stamp: String::new(), spelling })
}

struct Files {
    files: VecDeque<PathBuf>,
    ready: VecDeque<(Row, Option<Trouble>)>,
    meter: Meter,
    book: Rc<Book>,
}

impl Next for Files {
    fn next(&mut self, row: &mut Row) -> Result<Got, Trouble> {
        loop {
            if let Some((ready, trouble)) = self.ready.pop_front() {
                *row = ready;
                return Ok(trouble.map_or(Got::Row, Got::Troubled));
            }
            let Some(path) = self.files.pop_front() else { return Ok(Got::End) };
            self.read(&path);
            self.meter.add(1);
        }
    }
}

impl Files {
    fn read(&mut self, path: &Path) {
        let shown = masked::name(&path.to_string_lossy());
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mut taken = Taken { file: &file, rows: &mut self.ready, count: 0, book: &self.book };
        let result = file::open_here(path, OpenOptions::new().read(true))
            .map_err(ReadError::Source)
            .and_then(|source| offhook_readers::read_from(source, &mut taken));
        let trouble = match result {
            _ if path.is_symlink() => Trouble::new("trouble-link").with("path", &shown),
            Ok(_) if taken.count > 0 => return,
            Ok(_) => Trouble::no_record(path, &shown),
            Err(ReadError::Content(reason)) => Trouble::content(&shown, reason),
            Err(ReadError::Source(error)) => Trouble::read(&shown, error),
            Err(_) => Trouble::no_record(path, &shown),
        };
        let mut row = Row::default();
        row.set([&*file].into_iter().chain([""; COLUMNS.len() - 1]), (1, 1));
        self.ready.push_back((row, Some(trouble)));
    }
}

/// Turns the records of a file into rows.
struct Taken<'a> {
    file: &'a str,
    rows: &'a mut VecDeque<(Row, Option<Trouble>)>,
    count: usize,
    book: &'a Book,
}

impl Sink for Taken<'_> {
    fn record(&mut self, record: Record) {
        self.count += 1;
        let (first, last) = record.lines;
        let lines = if first == last { first.to_string() } else { format!("{first}-{last}") };
        // A file that does not say which computer it is from is named by it.
        let stem = Path::new(self.file).file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let computer = raw(&record.computer).map(String::from).or(stem).unwrap_or_default();
        // Cells are as they were read; whoever prints a table shows them.
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let digits = |found: &Option<offhook_readers::Found>| {
            found.as_ref().map(|found| found.expose().to_owned()).unwrap_or_default()
        };
        let standing = self.book.standing(&Request::new().record(&record), &Facts::new(), &day::today());
        let cells: [String; COLUMNS.len()] = [
            self.file.to_owned(),
            lines,
            record.tool.name().to_owned(),
            computer,
            raw(&record.name).or_else(|| raw(&record.description)).unwrap_or_default().to_owned(),
            text(&record.activation_id),
            text(&record.partial_product_key),
            record.license_status.map(|status| status.name()).unwrap_or_default().to_owned(),
            raw(&record.error_code).unwrap_or_default().to_owned(),
            digits(&record.installation_id),
            digits(&record.confirmation_id),
            standing.closed.map(|closed| closed.name()).unwrap_or_default().to_owned(),
            standing.flow_name().to_owned(),
        ];
        let mut row = Row::default();
        row.set(cells.iter().map(String::as_str), record.lines);
        self.rows.push_back((row, None));
    }

    fn unused(&mut self, _: Unused) {}
}

fn raw(text: &Option<Foreign>) -> Option<&str> {
    text.as_ref().map(Foreign::raw)
}

/// The files of a folder, by name as people sort it; folders in it and hidden files are left out. Links to files are among
/// them, to be named.
fn files_of(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let is_hidden = path.file_name().is_none_or(|name| name.to_string_lossy().starts_with('.'));
        if !is_hidden && path.is_file() {
            files.push(path);
        }
    }
    files.sort_by_key(|path| natural(path));
    Ok(files)
}

/// A name with its numbers widened, so that `PC-2` comes before `PC-10`.
fn natural(path: &Path) -> String {
    let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let mut key = String::new();
    let mut digits = String::new();
    for c in name.chars().chain(['\0']) {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        if !digits.is_empty() {
            key.push_str(&format!("{:0>20}", digits.trim_start_matches('0')));
            digits.clear();
        }
        key.push(c);
    }
    key
}
