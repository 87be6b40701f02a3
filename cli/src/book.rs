//! A folder with custom rules, flows and messages, read into a book.

use std::fs;
use std::path::Path;

use offhook_guidance::{Book, Fault};

use crate::masked;
use crate::screen::Screen;
use crate::trouble::Trouble;

/// Where files may lie under the folder, and how their names end.
const PLACES: [(&str, &str); 6] = [
    ("rules", ".toml"),
    ("flows", ".toml"),
    ("sources", ".toml"),
    ("locales", ".ftl"),
    ("locales/en", ".ftl"),
    ("locales/ja", ".ftl"),
];

/// The built-in book with everything that the folder holds. Faults are those of files that do not read.
pub(crate) fn open(folder: Option<&Path>) -> Result<(Book, Vec<Fault>), Trouble> {
    let mut book = Book::built_in();
    let mut faults = Vec::new();
    let Some(folder) = folder else { return Ok((book, faults)) };
    let mut found = false;
    for (place, ending) in PLACES {
        let Ok(entries) = fs::read_dir(folder.join(place)) else { continue };
        let mut names: Vec<String> = entries
            .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
            .filter(|name| name.ends_with(ending))
            .collect();
        names.sort();
        for name in names {
            found = true;
            let path = folder.join(place).join(&name);
            let text = fs::read_to_string(&path)
                .map_err(|error| Trouble::read(&masked::name(&path.to_string_lossy()), error))?;
            faults.extend(book.add(&format!("{place}/{name}"), &text).err());
        }
    }
    match found {
        true => Ok((book, faults)),
        false => Err(Trouble::new("trouble-no-book").with("path", masked::name(&folder.to_string_lossy()))),
    }
}

/// The same, where a fault is in the way.
pub(crate) fn must_open(folder: Option<&Path>, screen: &Screen) -> Result<Book, Trouble> {
    let (book, faults) = open(folder)?;
    if faults.is_empty() {
        return Ok(book);
    }
    Err(Trouble::new("trouble-book").lines(faults.iter().map(|fault| screen.fault(fault))))
}
