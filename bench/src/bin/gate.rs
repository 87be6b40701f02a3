//! Holds the instructions of each case to a table: `gate [--bless]`.

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fs, thread};

use bench::{cases, instructions};
use offhook::Level;

/// So much more than the table says is a regression, and so much less is worth a new table.
const TOLERANCE: f64 = 0.02;
/// From the root of the project, where `bench/gate` goes.
const TABLE: &str = "bench/instructions.tsv";

fn main() -> ExitCode {
    let is_blessed = std::env::args().any(|argument| argument == "--bless");
    let table = Table::read(&fs::read_to_string(TABLE).unwrap_or_default());
    let measured = measure();
    if is_blessed {
        fs::write(Path::new(TABLE), table.renewed(&measured)).expect("the table can be written");
    }
    let mut worse = 0;
    for (level, case, found) in &measured {
        let held = table.get(*level, case);
        let said = match (found, held) {
            (Err(why), _) => {
                worse += 1;
                format!("NOT COUNTED: {why}")
            }
            (Ok(found), None) => {
                worse += 1;
                format!("{found:.1}, NOT IN THE TABLE")
            }
            (Ok(found), Some(held)) if is_more(*found, held) => {
                worse += 1;
                format!("{found:.1}, MORE than {held:.1}")
            }
            (Ok(found), Some(held)) if is_more(held, *found) => format!("{found:.1}, less than {held:.1}: --bless"),
            (Ok(found), Some(_)) => format!("{found:.1}"),
        };
        println!("{case:14} {:7} {said}", level.name());
    }
    for level in Level::ALL.iter().copied().filter(|level| !level.is_here()) {
        println!("{:14} {:7} not on this machine", "all", level.name());
    }
    if worse == 0 || is_blessed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A tenth of an instruction is what the table rounds away.
fn is_more(one: f64, other: f64) -> bool {
    one > other * (1.0 + TOLERANCE) + 0.1
}

type Measured = Vec<(Level, &'static str, Result<f64, String>)>;

fn cases() -> impl Iterator<Item = &'static str> {
    cases::SINGLE.into_iter().chain([cases::REPORT]).chain(cases::TEXTS)
}

/// Everything, on as many processors as there are.
fn measure() -> Measured {
    let here = Level::ALL.iter().copied().filter(|level| level.is_here());
    let all: Vec<(Level, &str)> = here.flat_map(|level| cases().map(move |case| (level, case))).collect();
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let Some((level, case)) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push((*level, *case, instructions::of_case(*level, case)));
        }
        done
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let mut measured: Measured = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("no worker panics")).collect()
    });
    measured.sort_by_key(|(level, case, _)| all.iter().position(|known| *known == (*level, *case)));
    measured
}

/// Cases down, levels across.
struct Table {
    rows: Vec<(String, Vec<Option<f64>>)>,
}

impl Table {
    fn read(text: &str) -> Self {
        let row = |line: &str| {
            let mut cells = line.split('\t');
            let case = cells.next().unwrap_or_default().to_owned();
            (case, cells.map(|cell| cell.parse().ok()).collect())
        };
        Self { rows: text.lines().skip(1).map(row).collect() }
    }

    fn get(&self, level: Level, case: &str) -> Option<f64> {
        let (_, cells) = self.rows.iter().find(|(known, _)| known == case)?;
        *cells.get(Level::ALL.iter().position(|known| *known == level)?)?
    }

    /// The same table with what was measured; what could not be measured here stays.
    fn renewed(&self, measured: &Measured) -> String {
        let mut text = String::from("case");
        Level::ALL.iter().for_each(|level| text.extend(["\t", level.name()]));
        for case in cases() {
            text.push('\n');
            text.push_str(case);
            for &level in Level::ALL {
                let found = measured.iter().find(|(known, name, _)| *known == level && *name == case);
                let found = found.and_then(|(_, _, found)| found.as_ref().ok().copied());
                match found.or_else(|| self.get(level, case)) {
                    Some(count) => write!(text, "\t{count:.1}").expect("memory takes what is written"),
                    None => text.push_str("\t-"),
                }
            }
        }
        text.push('\n');
        text
    }
}
