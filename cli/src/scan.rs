//! `offhook scan`: identifiers in files, in folders and in whatever comes through a pipe.

mod crew;
mod human;
mod json;
mod listener;
mod look;
mod parts;
mod place;
mod plan;
mod sarif;
mod shown;
mod spelled;
pub(crate) mod text;
mod walker;

use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write as _};
use std::path::Path;
use std::thread;

use offhook::Kind;

use self::listener::{Listener, Options};
use self::look::{Found, Seen};
use self::shown::Tally;
use self::walker::{Target, Walker};
use crate::args::{Scan, ScanFormat};
use crate::screen::{Outcome, Screen, complain};
use crate::trouble::Trouble;
use crate::{input, masked};

/// What stands for standard input where other programs read the path.
const INPUT: &str = "<stdin>";
/// More threads than this only wait for the disk, unless they are asked for.
const MOST_THREADS: usize = 12;

pub(crate) fn run(args: &Scan, screen: &Screen) -> Result<Outcome, Trouble> {
    let threads = args.threads.map(usize::from);
    let threads = threads.unwrap_or_else(|| thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS));
    let options = Options { leniency: args.leniency, binary: args.binary, threads };
    if args.paths.iter().any(|path| path == Path::new("-")) {
        input::wait("redact-waiting", screen);
    }
    let walker = Walker::new(args, screen)?;
    let mut printer = Printer::new(args.format, args.published, screen);
    printer.begin()?;
    if threads == 1 {
        crew::alone(&walker, options, &mut printer)?;
    } else {
        crew::together(&walker, options, &mut printer)?;
    }
    printer.tally.left_out = walker.left_out();
    printer.finish()
}

/// Prints what is heard, and counts.
struct Printer<'a> {
    format: ScanFormat,
    screen: &'a Screen,
    out: BufWriter<io::StdoutLock<'static>>,
    tally: Tally,
    /// The path of the file as it may be shown, once something is found in it.
    path: Option<String>,
    /// Whether published setup keys count.
    published: bool,
    /// Whether something that counts is found in the file.
    has_found: bool,
    /// How many of each kind the file has so far.
    of_file: BTreeMap<Kind, u64>,
    /// What SARIF says in the end of what could not be read.
    troubles: Vec<String>,
}

impl<'a> Printer<'a> {
    fn new(format: ScanFormat, published: bool, screen: &'a Screen) -> Self {
        let out = BufWriter::with_capacity(64 * 1024, io::stdout().lock());
        Self {
            format,
            screen,
            out,
            tally: Tally::default(),
            path: None,
            published,
            has_found: false,
            of_file: BTreeMap::new(),
            troubles: Vec::new(),
        }
    }

    fn begin(&mut self) -> io::Result<()> {
        match self.format {
            ScanFormat::Sarif => self.out.write_all(sarif::beginning(&self.screen.messages).as_bytes()),
            _ => Ok(()),
        }
    }

    fn finish(mut self) -> Result<Outcome, Trouble> {
        match self.format {
            ScanFormat::Human => {}
            ScanFormat::Json => self.out.write_all(json::end(&self.tally).as_bytes())?,
            ScanFormat::Sarif => self.out.write_all(sarif::end(&self.troubles).as_bytes())?,
        }
        self.out.flush()?;
        complain(&human::summary(&self.tally, self.screen));
        Ok(match self.tally {
            Tally { unread: 1.., .. } | Tally { packed: 1.., .. } => Outcome::Incomplete,
            Tally { found: 1.., .. } => Outcome::SomethingWrong,
            _ => Outcome::NothingWrong,
        })
    }
}

impl Listener for Printer<'_> {
    fn found(&mut self, target: &Target, found: Found) -> io::Result<()> {
        let counts = self.published || found.published_for.is_none();
        if counts {
            self.tally.found += 1;
        } else {
            self.tally.published += 1;
        }
        self.has_found |= counts;
        let is_first = self.tally.found + self.tally.published == 1;
        let count = self.of_file.entry(found.kind).or_default();
        *count += 1;
        let path = self.path.get_or_insert_with(|| shown(target));
        let line = match self.format {
            ScanFormat::Human => human::line(path, &found, counts),
            ScanFormat::Json => json::line(path, &found),
            ScanFormat::Sarif => sarif::result(path, &found, *count, is_first, counts, &self.screen.messages),
        };
        self.out.write_all(line.as_bytes())
    }

    fn end(&mut self, target: Option<&Target>, result: Result<Seen, Trouble>) -> io::Result<()> {
        self.path = None;
        self.of_file.clear();
        self.tally.files_with += u64::from(std::mem::take(&mut self.has_found));
        if let (Some(target), Ok(_)) = (target, &result)
            && target.is_packed()
        {
            self.tally.packed += 1;
            self.out.flush()?;
            let name = shown(target);
            let text = self.screen.messages.format("scan-packed", &[("path", &name)]);
            complain(&self.screen.wrapped(&format!("offhook: {text}"), ""));
            self.troubles.push(text);
            return Ok(());
        }
        match result {
            Ok(Seen { is_binary: true, .. }) => self.tally.binary += 1,
            Ok(_) => self.tally.files += u64::from(target.is_some()),
            Err(trouble) => {
                self.tally.unread += 1;
                // What was found so far stands above what is told now.
                self.out.flush()?;
                let text = trouble.tell(&self.screen.messages);
                complain(&format!("offhook: {text}"));
                self.troubles.push(text);
            }
        }
        Ok(())
    }
}

/// The path as it may be shown: one line, and no identifier in it.
fn shown(target: &Target) -> String {
    if target.is_input { String::from(INPUT) } else { masked::name(&target.path.to_string_lossy()) }
}
