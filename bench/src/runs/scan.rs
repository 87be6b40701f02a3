//! Identifiers in any text in memory.

use offhook::Level;

use super::{Plan, levels, ours};
use crate::corpus::SEARCHED;
use crate::ours::{Scanner, digest};
use crate::peers::{dense, plain_read, regex};
use crate::race::{PLAIN_READ, Race};
use crate::report::Report;

const LENGTH: usize = 512 << 20;
const SLICE: usize = 32 << 20;

pub fn run(plan: &Plan, report: &mut Report) {
    report.heading(
        "Any text",
        "GB/s of one core over texts beyond every cache. The peers only match the form, offhook also judges what it found; \
         they search the first 32 MiB and the rates are compared. Before anything is timed, the finds of every level are \
         asserted to be those of the regex crate, each with its place, over the whole text.",
    );
    for (name, make) in SEARCHED {
        let corpus = make(plan.bytes(LENGTH));
        let text = &corpus.bytes[..];
        let slice = &text[..SLICE.min(text.len())];
        let expected = regex::expected(text);
        let mut race = Race::new(format!("{name}, {} MB, {} finds", text.len() / 1_000_000, expected.1), "byte");
        race.add(PLAIN_READ, text.len(), plain_read(text), || plain_read(text));
        let dashes = || memchr::memchr_iter(b'-', text).count() as u64;
        race.add("memchr, dashes counted", text.len(), dashes(), dashes);
        for level in levels() {
            if let Some(scanner) = Scanner::at(level) {
                race.add(ours(level), text.len(), expected.0, move || scanner.digest(text));
            }
        }
        let answer = digest(regex::find(slice));
        race.add("regex", slice.len(), answer, || digest(regex::find(slice)));
        race.add("regex-automata, dense DFA", slice.len(), answer, || digest(dense::find(slice)));
        let times = race.run(plan.rounds());
        report.race(&times, &[ours(Level::Avx2)]);
        for level in levels() {
            report.figure(format!("scan {name}: {}", level.name()), times.ratio("regex", &ours(level)));
        }
    }
}
