//! Lists, one identifier a line.

use std::thread;
use std::time::Instant;

use offhook::Level;

use super::{Plan, levels, ours};
use crate::corpus::{List, Mixture};
use crate::ours::Checker;
use crate::peers::{DIGITS, lines, plain_read, scalar};
use crate::race::{PLAIN_READ, Race, Spread};
use crate::report::Report;

const LINES: usize = 10_000_000;
/// Peers that are far from the speed of memory get this much of the list.
const SLICE: usize = 16 << 20;
/// Two threads say something only where two do so much more of what memory does not limit.
const BOTH_FREE: f64 = 1.9;

const LISTS: [(&str, List); 9] = [
    ("63 digits, 9 % damaged (H)", List::new(Mixture::Alike, 10)),
    ("mixed, 10 % damaged (M)", List::new(Mixture::Mixed, 10)),
    ("mixed, digits damaged", List { keeps_length: true, ..List::new(Mixture::Mixed, 10) }),
    ("63 digits, none damaged", List::new(Mixture::Alike, 0)),
    ("63 digits, 45 % damaged", List::new(Mixture::Alike, 50)),
    ("63 digits, 90 % damaged", List::new(Mixture::Alike, 100)),
    ("every line of the wrong length", List { wrong_length: true, ..List::new(Mixture::Alike, 0) }),
    ("63 digits, CRLF", List { line_end: b"\r\n", ..List::new(Mixture::Alike, 10) }),
    ("63 digits, last line without its end", List { is_terminated: false, ..List::new(Mixture::Alike, 10) }),
];

pub fn run(plan: &Plan, report: &mut Report) {
    report.heading(
        "Lists",
        "Newline-separated identifiers in memory, beyond every cache; GB/s of one core. Peers far below the speed of \
         memory read the first 16 MiB, and the rates are compared. Every peer tells only plausible from not.",
    );
    for (index, (title, list)) in LISTS.into_iter().enumerate() {
        // The two lists of the targets in full, what may go wrong in a quarter.
        let lines = plan.bytes(if index < 2 { LINES } else { LINES / 4 });
        let text = list.make(lines);
        one(plan, report, title, &text, index < 2);
        if index == 0 {
            two_threads(plan, report, &text);
        }
    }
}

fn one(plan: &Plan, report: &mut Report, title: &str, text: &[u8], is_target: bool) {
    let slice = &text[..text[..SLICE.min(text.len())].iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1)];
    let in_all = lines::plausible(text, scalar::digits);
    let in_slice = lines::plausible(slice, scalar::digits);
    let mut race = Race::new(title, "byte");
    race.add(PLAIN_READ, text.len(), plain_read(text), || plain_read(text));
    if is_target {
        race.add("memchr, newlines counted", text.len(), lines::newlines(text), || lines::newlines(text));
        race.add("memchr, lines split", text.len(), lines::split(text), || lines::split(text));
    }
    for level in levels() {
        let (text, answer) = if level == Level::Scalar { (slice, in_slice) } else { (text, in_all) };
        if let Some(checker) = Checker::at(level) {
            race.add(ours(level), text.len(), answer, move || checker.plausible(text));
        }
    }
    if let Some(checker) = Checker::at(Level::best()).filter(|_| is_target) {
        race.add("offhook, for_each", text.len(), in_all, move || checker.plausible_by_callback(text));
        race.add("offhook, lines", text.len(), in_all, move || checker.plausible_by_iterator(text));
    }
    let buffered = || lines::plausible_buffered(slice, crate::peers::typical::digits);
    if is_target {
        race.add("BufRead + typical code", slice.len(), in_slice, buffered);
    }
    for (peer, answer) in DIGITS.into_iter().filter(|(peer, _)| is_target || matches!(*peer, "tight scalar" | "nom 8"))
    {
        race.add(format!("memchr + {peer}"), slice.len(), in_slice, move || lines::plausible(slice, answer));
    }
    let times = race.run(plan.rounds());
    report.race(&times, &[ours(Level::Avx2)]);
    for level in levels().filter(|_| is_target) {
        let list = if title.ends_with("(H)") { "H" } else { "M" };
        report.figure(format!("{list}: {}", level.name()), times.ratio(PLAIN_READ, &ours(level)));
    }
}

/// Wall clock, so it says something on a quiet machine only; a peer that memory does not limit tells whether it is.
fn two_threads(plan: &Plan, report: &mut Report, text: &[u8]) {
    let Some(checker) = Checker::at(Level::best()) else { return };
    let slice = &text[..(SLICE * 4).min(text.len())];
    let free = halved(plan, slice, &|part| lines::plausible(part, scalar::digits));
    let gained = halved(plan, text, &|part| checker.plausible(part));
    let shown = crate::report::ratio(free);
    report.line(&if free.median < BOTH_FREE {
        format!("Two threads: not measurable here; tight scalar code gained {shown}× where a free machine gives {BOTH_FREE}×.")
    } else {
        let ours = crate::report::ratio(gained);
        format!("Two threads, wall clock: tight scalar code gained {shown}×, offhook {ours}×.")
    });
}

/// How many times as fast two threads are as one.
fn halved(plan: &Plan, text: &[u8], work: &(dyn Fn(&[u8]) -> u64 + Sync)) -> Spread {
    let middle = text.len() / 2;
    let middle = text[middle..].iter().position(|byte| *byte == b'\n').map_or(text.len(), |end| middle + end + 1);
    let (first, second) = text.split_at(middle);
    let one = |_| {
        let start = Instant::now();
        let alone = std::hint::black_box(work(text));
        let half = Instant::now();
        let both = thread::scope(|scope| {
            let other = scope.spawn(|| work(second));
            work(first) + other.join().expect("no thread panics")
        });
        assert_eq!(alone, both);
        (half - start).as_secs_f64() / half.elapsed().as_secs_f64()
    };
    Spread::of((0..plan.rounds()).map(one).collect())
}
