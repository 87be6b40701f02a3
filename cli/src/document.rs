//! Where a document goes, and the format that the name of its file asks for.

use std::fs;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;

use crate::args::{BatchFormat, GraphFormat, Output, ReadFormat, SayFormat, ScriptFormat, SheetFormat, StatusFormat};
use crate::file::Access;
use crate::screen::Screen;
use crate::trouble::Trouble;
use crate::{file, masked};

/// Names of files that only a spreadsheet or a word processor writes.
const FOREIGN: [&str; 8] = ["doc", "docx", "ods", "odt", "xls", "xlsb", "xlsm", "xlsx"];

/// A choice of formats.
pub(crate) trait Format: Copy + 'static {
    /// What is printed when nothing says otherwise.
    const DEFAULT: Self;
    /// How the names of its files end, in lower case.
    const ENDINGS: &'static [(&'static str, Self)];

    /// How its files end, when no terminal can show it.
    fn file_only(self) -> Option<&'static str> {
        None
    }
}

impl Format for ScriptFormat {
    const DEFAULT: Self = Self::Text;
    const ENDINGS: &'static [(&'static str, Self)] = &[
        ("txt", Self::Text),
        ("html", Self::Html),
        ("htm", Self::Html),
        ("md", Self::Markdown),
        ("json", Self::Json),
        ("ssml", Self::Ssml),
    ];

    fn file_only(self) -> Option<&'static str> {
        (self == Self::Html).then_some("html")
    }
}

impl Format for SheetFormat {
    const DEFAULT: Self = Self::Html;
    const ENDINGS: &'static [(&'static str, Self)] = &[("html", Self::Html), ("htm", Self::Html), ("pdf", Self::Pdf)];

    fn file_only(self) -> Option<&'static str> {
        Some(if self == Self::Pdf { "pdf" } else { "html" })
    }
}

impl Format for BatchFormat {
    const DEFAULT: Self = Self::Human;
    const ENDINGS: &'static [(&'static str, Self)] = &[
        ("csv", Self::Csv),
        ("tsv", Self::Tsv),
        ("tab", Self::Tsv),
        ("txt", Self::Tsv),
        ("json", Self::Json),
        ("jsonl", Self::Json),
        ("ndjson", Self::Json),
    ];
}

impl Format for ReadFormat {
    const DEFAULT: Self = Self::Human;
    const ENDINGS: &'static [(&'static str, Self)] =
        &[("txt", Self::Human), ("csv", Self::Csv), ("json", Self::Json), ("jsonl", Self::Json)];
}

impl Format for StatusFormat {
    const DEFAULT: Self = Self::Human;
    const ENDINGS: &'static [(&'static str, Self)] =
        &[("txt", Self::Human), ("json", Self::Json), ("jsonl", Self::Json)];
}

impl Format for SayFormat {
    const DEFAULT: Self = Self::Text;
    const ENDINGS: &'static [(&'static str, Self)] = &[("txt", Self::Text), ("ssml", Self::Ssml)];
}

impl Format for GraphFormat {
    const DEFAULT: Self = Self::Mermaid;
    const ENDINGS: &'static [(&'static str, Self)] = &[("mmd", Self::Mermaid), ("svg", Self::Svg)];
}

impl Output {
    /// The file, when there is to be one.
    pub(crate) fn path(&self) -> Option<&Path> {
        self.output.as_deref().filter(|path| *path != Path::new("-"))
    }

    /// The format asked for, or the one that the name of the file says.
    ///
    /// # Errors
    ///
    /// A name that promises a workbook or a document of an office program, a page for a terminal, and a name that says nothing
    /// known while no format is asked for.
    pub(crate) fn format<F: Format>(&self, asked: Option<F>) -> Result<F, Trouble> {
        let extension = self.path().map(check_name).transpose()?;
        let format = match (asked, extension) {
            (Some(asked), _) => asked,
            (None, None) => F::DEFAULT,
            (None, Some((_, extension))) if extension.is_empty() => F::DEFAULT,
            (None, Some((name, _))) => self.path().and_then(of_name).ok_or_else(|| {
                let endings: Vec<String> = F::ENDINGS.iter().map(|(ending, _)| format!(".{ending}")).collect();
                Trouble::new("trouble-extension").with("path", name).with("endings", endings.join(", "))
            })?,
        };
        match format.file_only() {
            Some(kind) if self.path().is_none() && io::stdout().is_terminal() => {
                Err(Trouble::new("trouble-terminal").with("format", kind))
            }
            _ => Ok(format),
        }
    }

    /// Writes a document that only its owner may read: it may hold identifiers.
    pub(crate) fn put(&self, bytes: &[u8], screen: &Screen) -> Result<(), Trouble> {
        self.put_for(Access::Owner, bytes, screen)
    }

    /// Writes a document.
    pub(crate) fn put_for(&self, access: Access, bytes: &[u8], screen: &Screen) -> Result<(), Trouble> {
        let Some(path) = self.path() else {
            let mut out = io::stdout().lock();
            out.write_all(bytes)?;
            return Ok(out.flush()?);
        };
        let name = check_name(path)?.0;
        let lost = file::write(path, bytes, access).map_err(|error| Trouble::output(&name, error))?;
        screen.tell_lost(&name, &lost);
        Ok(())
    }
}

/// The format that the name of a file says.
pub(crate) fn of_name<F: Format>(path: &Path) -> Option<F> {
    let extension = path.extension()?.to_string_lossy().to_lowercase();
    F::ENDINGS.iter().find(|(ending, _)| *ending == extension).map(|(_, format)| *format)
}

/// Refuses to write where something is read, under whatever name, and into a workbook.
pub(crate) fn keep<'p>(output: Option<&Path>, inputs: impl IntoIterator<Item = &'p Path>) -> Result<(), Trouble> {
    let Some(output) = output else { return Ok(()) };
    let (name, _) = check_name(output)?;
    let Some(place) = fs::canonicalize(output).ok().filter(|_| output.is_file()) else { return Ok(()) };
    let is_read = inputs.into_iter().any(|input| fs::canonicalize(input).is_ok_and(|input| input == place));
    if is_read { Err(Trouble::new("trouble-same-file").with("path", name)) } else { Ok(()) }
}

/// A file as it is shown, and how its name ends; none of a workbook, whose digits would be numbers.
pub(crate) fn check_name(path: &Path) -> Result<(String, String), Trouble> {
    let name = masked::name(&path.to_string_lossy());
    let extension = path.extension().map(|end| end.to_string_lossy().to_lowercase()).unwrap_or_default();
    if FOREIGN.contains(&extension.as_str()) {
        return Err(Trouble::new("trouble-workbook").with("path", name));
    }
    Ok((name, extension))
}
