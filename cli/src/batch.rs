//! `offhook batch`: one table in, one table out.

mod folder;
mod json_lines;
mod judge;
mod open;
mod printer;
mod progress;
mod source;
mod target;

use std::fs;
use std::hash::{DefaultHasher, Hasher as _};
use std::io::{self, IsTerminal as _};
use std::path::Path;
use std::rc::Rc;

use offhook::report::Options;
use offhook_guidance::Book;
use offhook_readers::batch::Ledger;
use offhook_readers::{Columns, Role, Row, Tool};

use self::judge::{Judge, Tally};
use self::printer::Printer;
use self::progress::Progress;
use self::source::{Got, Source};
use self::target::{Earlier, Point, Target};
use crate::args::{Batch, BatchFormat};
use crate::document::{self, Format as _};
use crate::file::Access;
use crate::kit;
use crate::masked;
use crate::pc;
use crate::screen::{Outcome, Screen, complain};
use crate::stop;
use crate::trouble::Trouble;

pub(crate) fn run(args: &Batch, book: Book, screen: &Screen) -> Result<Outcome, Trouble> {
    if let Some(path) = args.input.as_deref().filter(|path| kit::is_kit(path)) {
        return Err(Trouble::new("trouble-kit-batch").with("path", masked::name(&path.to_string_lossy())).file(path));
    }
    document::keep(args.output.as_deref(), args.input.as_deref())?;
    // Ctrl+C ends the work between two rows; what was done is kept.
    let _listener = stop::Listener::new(|| ());
    let mut source = open::open(args.input.as_deref(), args.encoding, &Rc::new(book), screen)?;
    for (role, place) in &args.columns {
        let columns = found(place, source.heading.as_deref(), source.width).ok_or_else(|| {
            let headings = source.headings();
            let column = masked::argument(place);
            let near = headings.iter().map(String::as_str);
            Trouble::new("trouble-column").with("column", &column).near(&column, near).list("list-headings", &headings)
        })?;
        source.columns.set(*role, &columns);
    }
    let has = |role: Role| !source.columns.of(role).is_empty();
    // An inventory lists products and states before anybody has asked for an installation ID.
    let is_inventory = has(Role::LicenseStatus) && (has(Role::Name) || has(Role::Description));
    if !has(Role::InstallationId) && !has(Role::ConfirmationId) && !is_inventory {
        output_of_a_tool(args, screen)?;
        let trouble = Trouble::new("trouble-no-columns").with("path", &source.name);
        return Err(trouble.list("list-headings", source.headings()));
    }
    let format = format_of(args, &source);
    let printer = Printer::new(&source, format, args.reveal, screen);
    let asked = asked(args, format, &source, screen);
    let access = if args.reveal { Access::Owner } else { Access::Usual };
    let (target, earlier) = Target::open(args.output.as_deref(), access, &asked)?;
    let columns = std::mem::take(&mut source.columns);
    let is_folder = args.input.as_deref().is_some_and(Path::is_dir);
    let judge = Judge {
        columns: &columns,
        options: Options::new().channel(args.channel).reveal(args.reveal),
        by_line: !is_folder,
        left_out: printer.own(),
        ledger: Ledger::default(),
        tally: Tally::default(),
        seen: 0,
    };
    let writes_to_terminal = args.output.is_none() && io::stdout().is_terminal();
    let progress = Progress::new(source.meter.clone(), &screen.messages, writes_to_terminal);
    let mut work = Work { judge, printer: &printer, target, progress, rows: DefaultHasher::new(), screen };
    let result = work.go_on(&mut source, earlier);
    work.progress.end();
    result?;
    let Work { judge: Judge { tally, .. }, target, .. } = work;
    let shown = target.shown();
    let lost = target.finish()?;
    shown.iter().for_each(|path| screen.tell_lost(path, &lost));
    complain(&summary(&tally, &source.name, screen));
    let has_ids = tally.rows > tally.blank;
    // On a terminal it is there to see; of a file it would be found when the input is gone.
    if has_ids && !args.reveal && args.output.is_some() && format != BatchFormat::Human {
        complain(&screen.wrapped(&screen.messages.get("batch-masked"), ""));
    }
    let is_broken = doubted(&source, screen);
    Ok(if tally.wrong > 0 || is_broken { Outcome::SomethingWrong } else { Outcome::NothingWrong })
}

/// Says where the characters of the input may be others than were read; whether some are for certain.
fn doubted(source: &Source, screen: &Screen) -> bool {
    let spelling = &source.spelling;
    let is_broken = spelling.has_broken.get();
    let arguments = [("path", &*source.name), ("encoding", spelling.encoding.name())];
    let message = match () {
        () if is_broken => "batch-encoding-broken",
        () if spelling.is_guess => "batch-encoding-guessed",
        () => return false,
    };
    complain(&screen.wrapped(&screen.messages.format(message, &arguments), ""));
    is_broken
}

/// The work, between its first row and its last.
struct Work<'a> {
    judge: Judge<'a>,
    printer: &'a Printer<'a>,
    target: Target,
    progress: Progress<'a>,
    /// A fingerprint of all rows so far.
    rows: DefaultHasher,
    screen: &'a Screen,
}

impl Work<'_> {
    fn go_on(&mut self, source: &mut Source, earlier: Earlier) -> Result<(), Trouble> {
        let say = |id: &str, rows: u64| complain(&self.screen.messages.format(id, &[("rows", &rows.to_string())]));
        let mut text = String::new();
        let mut row = Row::default();
        match earlier {
            Earlier::Same(point) if self.skip(source, &point, &mut row)? => say("batch-goes-on", point.rows),
            Earlier::Same(_) => {
                return Err(Trouble::new("trouble-changed").with("path", &source.name));
            }
            earlier => {
                if matches!(earlier, Earlier::Other) {
                    say("batch-anew", 0);
                }
                self.printer.heading(&mut text);
                self.target.write(&text)?;
                let point = self.point();
                self.target.stop(point)?;
            }
        }
        loop {
            let trouble = match source.rows.next(&mut row) {
                Ok(Got::End) => return Ok(()),
                Ok(Got::Row) => None,
                Ok(Got::Troubled(trouble)) => Some(trouble),
                Err(trouble) => {
                    self.stop()?;
                    return Err(trouble);
                }
            };
            add(&mut self.rows, &row);
            let judged = self.judge.judge(&row, trouble);
            text.clear();
            self.printer.row(&row, &judged, &mut text);
            self.target.write(&text)?;
            let point = || Point::new(self.judge.seen, self.rows.finish(), self.judge.tally.clone());
            self.target.row_done(point)?;
            self.progress.row(self.judge.seen);
            if stop::is_asked() {
                let part = self.stop()?;
                return Err(stopped(self.judge.seen, part));
            }
        }
    }

    /// Reads past the rows that an earlier run has judged; whether they are the same as then.
    fn skip(&mut self, source: &mut Source, point: &Point, row: &mut Row) -> Result<bool, Trouble> {
        while self.judge.seen < point.rows {
            if let Got::End = source.rows.next(row)? {
                return Ok(false);
            }
            add(&mut self.rows, row);
            self.judge.remember(row);
        }
        self.judge.tally = point.tally.clone();
        Ok(self.rows.finish() == point.input)
    }

    fn stop(&mut self) -> Result<Option<String>, Trouble> {
        let point = self.point();
        self.target.stop(point)
    }

    fn point(&self) -> Point {
        Point::new(self.judge.seen, self.rows.finish(), self.judge.tally.clone())
    }
}

fn add(rows: &mut DefaultHasher, row: &Row) {
    for cell in row.cells() {
        rows.write(cell.as_bytes());
        rows.write_u8(0xFF);
    }
    rows.write_u8(0xFE);
}

/// Ctrl-C ended the run after this number of rows.
fn stopped(rows: u64, part: Option<String>) -> Trouble {
    match part {
        Some(part) => Trouble::new("trouble-stopped-part").with("rows", rows).with("part", part),
        None => Trouble::new("trouble-stopped").with("rows", rows),
    }
}

/// Whoever gives a single output of a tool is told which command takes it.
fn output_of_a_tool(args: &Batch, screen: &Screen) -> Result<(), Trouble> {
    let Some(path) = args.input.as_deref().filter(|path| path.is_file()) else { return Ok(()) };
    let Ok((reading, name)) = pc::reading(path, screen) else { return Ok(()) };
    let Some(record) = reading.records.first() else { return Ok(()) };
    if record.tool == Tool::Text {
        return Err(Trouble::new("trouble-batch-text").with("path", name).file(path));
    }
    let tool = screen.messages.get(&format!("read-tool-{}", record.tool.name()));
    Err(Trouble::new("trouble-batch-output").with("path", name).with("tool", tool).file(path))
}

/// The format asked for, or the one that the name of the output tells.
fn format_of(args: &Batch, source: &Source) -> BatchFormat {
    let by_name = args.output.as_deref().and_then(document::of_name);
    args.format.or(by_name).unwrap_or(match args.output {
        Some(_)
            if source.delimiter == b'\t' && args.output.as_deref().is_some_and(|path| path.extension().is_none()) =>
        {
            BatchFormat::Tsv
        }
        Some(_) => BatchFormat::Csv,
        None => BatchFormat::DEFAULT,
    })
}

/// The columns that somebody names: a heading, a number counted from 1, or the first and the last of several.
fn found(place: &str, heading: Option<&[String]>, width: usize) -> Option<Vec<usize>> {
    let place = place.trim();
    let same = |name: &String| name.trim().to_lowercase() == place.to_lowercase();
    if let Some(column) = heading.and_then(|names| names.iter().position(same)) {
        return Some(vec![column]);
    }
    let (first, last) = place.split_once('-').unwrap_or((place, place));
    let (first, last): (usize, usize) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
    (1 <= first && first <= last && last <= width).then(|| (first - 1..last).collect())
}

/// Everything on which the output depends, so that a run goes on only with what it began.
fn asked(args: &Batch, format: BatchFormat, source: &Source, screen: &Screen) -> String {
    let Source { heading, columns, stamp, spelling, .. } = source;
    let encoding = spelling.encoding;
    let columns: &Columns = columns;
    let mut hasher = DefaultHasher::new();
    let input = args.input.as_deref().and_then(|path| fs::canonicalize(path).ok());
    let language = screen.messages.language().tag();
    let all = format!(
        "{input:?} {stamp} {format:?} {:?} {} {language} {encoding} {heading:?} {columns:?}",
        args.channel, args.reveal
    );
    hasher.write(all.as_bytes());
    format!("{} {:016x}", env!("CARGO_PKG_VERSION"), hasher.finish())
}

/// What came of it all.
fn summary(tally: &Tally, name: &str, screen: &Screen) -> String {
    let messages = &screen.messages;
    let numbers = [tally.rows, tally.plausible, tally.wrong, tally.blank].map(|number| number.to_string());
    let [rows, plausible, wrong, blank] = numbers.each_ref().map(String::as_str);
    let arguments = [("file", name), ("rows", rows), ("plausible", plausible), ("wrong", wrong), ("blank", blank)];
    let mut text = screen.wrapped(&messages.format("batch-summary", &arguments), "");
    for (code, count) in &tally.findings {
        let line = messages.format(&format!("batch-count-{code}"), &[("count", &count.to_string())]);
        text.push('\n');
        text.push_str(&screen.wrapped(&line, "  "));
    }
    text
}
