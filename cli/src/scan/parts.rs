//! A large file in parts, which several threads look through.
//!
//! A file is cut behind line ends. What goes over one belongs to the part in which it starts, and each part reads on a little. Where its parts do not agree on its encoding, or hold more
//! findings than may wait, somebody has to go through it from its beginning.

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use offhook_readers::Encoding;

use super::look::{Found, Looker, Seen, Source, Stopped};
use super::text::{Beginning, misleads};
use super::walker::Target;

/// A file of this length is cut into parts.
const LARGE: u64 = 4 * 1024 * 1024;
/// How many parts there are for each thread, so that none waits long for another.
const PARTS: u64 = 8;
/// How many findings of all parts wait for each other.
const MOST_WAITING: usize = 131_072;
/// How much is searched for a line end at once.
const PIECE: usize = 16 * 1024;

/// A large file.
pub(super) struct Parts {
    pub(super) index: usize,
    pub(super) target: Arc<Target>,
    file: File,
    /// Where each part begins, and the end of the last.
    bounds: Vec<u64>,
    results: Mutex<Results>,
}

#[derive(Default)]
struct Results {
    parts: BTreeMap<usize, (Seen, Vec<Found>)>,
    done: usize,
    error: Option<io::Error>,
    /// Whether one thread has to go through the whole.
    has_to_be_whole: bool,
}

/// What came of all parts.
pub(super) enum Joined {
    /// Somebody has to go through the whole.
    Not,
    Whole(Vec<Vec<Found>>, io::Result<Seen>),
}

impl Parts {
    /// The parts of a file that is large, and text whose bytes can be read from any line on.
    pub(super) fn of(index: usize, target: &Arc<Target>, threads: usize, looker: &mut Looker) -> Option<Self> {
        // What cannot be opened is told by whoever goes through the whole.
        let file = if target.is_input { None } else { File::open(&target.path).ok() }?;
        let about = file.metadata().ok().filter(|about| about.is_file() && about.len() >= LARGE)?;
        if !matches!(looker.beginning(&file), Ok(Beginning::Open | Beginning::Known(Encoding::Utf8, _))) {
            return None;
        }
        let part = LARGE.max(about.len() / (threads as u64 * PARTS));
        let mut bounds = cuts(&file, about.len(), part).ok().filter(|cuts| cuts.len() > 1)?;
        bounds.push(about.len());
        Some(Self { index, target: Arc::clone(target), file, bounds, results: Mutex::default() })
    }

    pub(super) fn count(&self) -> usize {
        self.bounds.len() - 1
    }

    /// Looks through a part; what came of all of them, when it was the last.
    pub(super) fn look(&self, part: usize, looker: &mut Looker) -> Option<Joined> {
        let results = || self.results.lock().unwrap_or_else(PoisonError::into_inner);
        let mut all = Vec::new();
        let looked = if results().has_to_be_whole {
            Err(Stopped::Unwanted)
        } else {
            let source = Source::Part(&self.file, self.bounds[part], self.bounds[part + 1]);
            looker.look(source, true, &mut |found| {
                all.push(found);
                all.len() < MOST_WAITING / self.count()
            })
        };
        let mut results = results();
        results.done += 1;
        match looked {
            Ok(seen) => drop(results.parts.insert(part, (seen, all))),
            Err(Stopped::Unread(error)) => results.error = Some(error),
            Err(Stopped::Unwanted) => results.has_to_be_whole = true,
        }
        (results.done == self.count()).then(|| std::mem::take(&mut *results).joined())
    }
}

impl Results {
    /// All parts as one: the lines of each come after those of the one before.
    fn joined(self) -> Joined {
        if let Some(error) = self.error {
            let found = self.parts.into_values().map(|(_, all)| all);
            return Joined::Whole(found.collect(), Err(error));
        }
        if self.has_to_be_whole || !agree(self.parts.values().map(|(seen, _)| seen)) {
            return Joined::Not;
        }
        let mut whole = Seen::default();
        let mut found = Vec::with_capacity(self.parts.len());
        let mut end = 0;
        for (seen, mut all) in self.parts.into_values() {
            all.retain(|found| found.start >= end);
            end = all.last().map_or(end, |found| found.start + found.length);
            all.iter_mut().for_each(|found| {
                found.line += whole.lines;
                found.end_line += whole.lines;
            });
            whole.lines += seen.lines;
            found.push(all);
        }
        Joined::Whole(found, Ok(whole))
    }
}

/// Whether each part was in the encoding that the first told, and that one can be read from any line on.
fn agree<'a>(parts: impl Iterator<Item = &'a Seen>) -> bool {
    let mut told = parts.filter_map(|seen| seen.encoding);
    let first = told.next();
    first.is_none_or(|encoding| !misleads(encoding)) && told.all(|encoding| Some(encoding) == first)
}

/// The places, each behind a line end, at which a file can be cut into parts of about this length.
fn cuts(file: &File, length: u64, part: u64) -> io::Result<Vec<u64>> {
    let mut cuts = vec![0];
    let mut piece = vec![0; PIECE];
    let mut goal = part;
    while goal + part / 2 < length {
        let mut at = goal;
        // A line that fills a part has no place to cut.
        while at < goal + part {
            let count = Source::Part(file, at, length).fill(&mut piece)?;
            if let Some(end) = memchr::memchr(b'\n', &piece[..count]) {
                cuts.push(at + end as u64 + 1);
                break;
            }
            if count == 0 {
                break;
            }
            at += count as u64;
        }
        goal = at + part;
    }
    cuts.retain(|cut| *cut < length);
    Ok(cuts)
}
