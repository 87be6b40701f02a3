//! `offhook read`: what tools printed, as records.

mod human;
mod json;
mod row;
mod table;

use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use offhook::Kind;
use offhook::repair::Channel;
use offhook_readers::{self, Coverage, Found, ReadError, Record, Sink, Unused};
use zeroize::Zeroizing;

use self::row::{File, Row};
use crate::args::{Asked, Read, ReadFormat};
use crate::check::{Checked, Look};
use crate::document;
use crate::input::Input;
use crate::screen::{Outcome, Screen, complain};
use crate::trouble::Trouble;

pub(crate) fn run(args: &Read, screen: &Screen) -> Result<Outcome, Trouble> {
    let format = args.output.format(args.format)?;
    document::keep(args.output.path(), args.files.iter().map(PathBuf::as_path))?;
    let out = match args.output.path() {
        Some(_) => Out::File(Zeroizing::default()),
        None => Out::Screen(BufWriter::new(io::stdout().lock())),
    };
    let mut printer = Printer { format, screen, reveal: args.reveal, out, has_printed: false };
    if format == ReadFormat::Csv {
        printer.out.write_all(table::heading().as_bytes())?;
    }
    let mut outcome = Outcome::NothingWrong;
    for path in &args.files {
        let one =
            Input::open(Some(path), "waiting-output", screen).and_then(|input| of_file(path, input, &mut printer));
        outcome = outcome.max(match one {
            Ok(one) => one,
            Err(trouble) if trouble.is_closed_pipe() => return Err(trouble),
            // The other files are read all the same.
            Err(trouble) => {
                printer.out.flush()?;
                screen.complain_of(&trouble);
                Outcome::Incomplete
            }
        });
    }
    printer.out.flush()?;
    if let Out::File(text) = &printer.out {
        args.output.put(text, screen)?;
    }
    Ok(outcome)
}

/// Standard output as the records come, or what a file will hold.
enum Out {
    Screen(BufWriter<io::StdoutLock<'static>>),
    File(Zeroizing<Vec<u8>>),
}

impl io::Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Screen(out) => out.write(bytes),
            Self::File(text) => text.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Screen(out) => out.flush(),
            Self::File(_) => Ok(()),
        }
    }
}

fn of_file(path: &Path, input: Input, printer: &mut Printer<'_>) -> Result<Outcome, Trouble> {
    let name = input.name.clone();
    let fail = |error| match error {
        ReadError::Content(reason) => Trouble::content(&name, reason),
        ReadError::Source(error) => Trouble::read(&name, error),
        _ => Trouble::no_record(path, &name),
    };
    let mut taken = Taken { printer, file: &name, coverage: Coverage::default(), wrong: 0, error: None };
    let summary = offhook_readers::read_from(input.source(), &mut taken).map_err(fail)?;
    let Taken { mut coverage, wrong, error, .. } = taken;
    if let Some(error) = error {
        return Err(error.into());
    }
    coverage.lines = summary.lines;
    let is_empty = coverage.records == 0 && coverage.unused_lines == 0;
    if is_empty && printer.format == ReadFormat::Human {
        return Err(Trouble::no_output(path, &name));
    }
    printer.file(&File { name: &name, summary: &summary, coverage: &coverage })?;
    Ok(if coverage.records == 0 || wrong > 0 { Outcome::SomethingWrong } else { Outcome::NothingWrong })
}

/// Prints records as they come and counts the rest.
struct Taken<'a, 'b> {
    printer: &'a mut Printer<'b>,
    file: &'a str,
    coverage: Coverage,
    /// How many identifiers are wrong.
    wrong: usize,
    error: Option<io::Error>,
}

impl Sink for Taken<'_, '_> {
    fn record(&mut self, record: Record) {
        self.coverage.records += 1;
        let row = Row::new(self.file, &record, self.printer.reveal);
        self.wrong += row.identifiers().filter(|report| !report.is_sound()).count();
        if self.error.is_none() {
            self.error = self.printer.record(&row).err();
        }
    }

    fn unused(&mut self, unused: Unused) {
        self.coverage.add_unused(unused);
    }
}

impl<'a> Row<'a> {
    fn new(file: &'a str, record: &'a Record, reveal: bool) -> Self {
        let report = |kind, found: &'a Option<Found>| {
            let look = Look {
                kind: Asked::For(kind),
                reveal,
                reveal_ids: false,
                fingerprint: false,
                channel: Channel::Any,
                copies: None,
            };
            found.as_ref().map(|found| Checked::new(look, record.lines.0, found.expose()))
        };
        let beside = record.installation_id.as_ref().map(|found| found.expose()).unwrap_or_default();
        Self {
            file,
            record,
            installation_id: report(Kind::InstallationId, &record.installation_id),
            confirmation_id: report(Kind::ConfirmationId, &record.confirmation_id)
                .map(|checked| checked.beside(beside)),
        }
    }

    fn identifiers(&self) -> impl Iterator<Item = &Checked<'a>> {
        [&self.installation_id, &self.confirmation_id].into_iter().flatten()
    }
}

struct Printer<'a> {
    format: ReadFormat,
    screen: &'a Screen,
    reveal: bool,
    out: Out,
    /// Whether people have read something above.
    has_printed: bool,
}

impl Printer<'_> {
    fn record(&mut self, row: &Row<'_>) -> io::Result<()> {
        let text = match self.format {
            ReadFormat::Human => human::record(row, self.screen),
            ReadFormat::Json => json::record(row, &self.screen.messages),
            ReadFormat::Csv => table::record(row),
        };
        self.has_printed = true;
        self.out.write_all(text.as_bytes())
    }

    fn file(&mut self, file: &File<'_>) -> io::Result<()> {
        let text = match self.format {
            ReadFormat::Human => human::file(file, self.screen, self.reveal),
            ReadFormat::Json => json::file(file, self.reveal),
            ReadFormat::Csv => {
                if file.coverage.unused_lines > 0 || file.coverage.records == 0 {
                    self.out.flush()?;
                    complain(&human::summary(file, self.screen));
                }
                return Ok(());
            }
        };
        self.out.write_all(text.as_bytes())
    }
}
