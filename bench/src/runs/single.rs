//! One identifier at a time.

use std::hint::black_box;

use offhook::{Kind, Level};

use super::{Plan, levels, ours};
use crate::cases;
use crate::ours::Checker;
use crate::peers::{DIGITS, nfkc, nom, regex, scalar, typical, winnow};
use crate::race::Race;
use crate::report::Report;

const REPEATED: usize = 64;

pub fn run(plan: &Plan, report: &mut Report) {
    report.heading(
        "One identifier",
        "64 samples in turn, all in the first cache; one call each. The kind is not told, it is found out; `nothing` is \
         the loop without a call. The peers read canonical spellings only and know neither captions nor fillers.",
    );
    for case in ["63", "63-grouped", "54", "48", "48-grouped", "key"] {
        well(plan, report, case);
    }
    chain(plan, report);
    slips(plan, report);
    typed(plan, report);
}

fn well(plan: &Plan, report: &mut Report, case: &str) {
    let Some((samples, _)) = cases::samples(case) else { return };
    let ids: Vec<&[u8]> = samples.iter().map(Vec::as_slice).collect();
    let mut race = Race::new(case, "ID");
    let ids = &ids[..];
    let all = (REPEATED * ids.len()) as u64;
    race.add("nothing", all as usize, all, || looped(ids, |id| !id.is_empty()));
    for level in levels() {
        if let Some(checker) = Checker::at(level) {
            race.add(ours(level), all as usize, all, move || looped(ids, |id| checker.is_plausible(id)));
        }
    }
    // Each by its own name, so that the compiler may do with it what it likes.
    let count = all as usize;
    if case == "key" {
        race.add("typical code", count, all, || looped(ids, typical::key));
        race.add("tight scalar", count, all, || looped(ids, scalar::key));
        race.add("nom 8", count, all, || looped(ids, nom::key));
        race.add("winnow 1", count, all, || looped(ids, winnow::key));
        race.add("regex + scalar", count, all, || looped(ids, regex::key));
    } else {
        race.add("typical code", count, all, || looped(ids, typical::digits));
        race.add("tight scalar", count, all, || looped(ids, scalar::digits));
        race.add("nom 8", count, all, || looped(ids, nom::digits));
        race.add("winnow 1", count, all, || looped(ids, winnow::digits));
        race.add("regex + scalar", count, all, || looped(ids, regex::digits));
    }
    let times = race.run(2 * plan.rounds());
    report.race(&times, &[ours(Level::Swar), ours(Level::Avx2)]);
    for (peer, _) in DIGITS {
        report.figure(format!("{case}: {peer}"), times.ratio(peer, &ours(Level::Avx2)));
    }
}

#[inline(always)]
fn looped(ids: &[&[u8]], answer: impl Fn(&[u8]) -> bool) -> u64 {
    let mut count = 0;
    for _ in 0..REPEATED {
        for id in ids {
            count += u64::from(answer(black_box(id)));
        }
    }
    count
}

/// Each call can begin only when the answer of the last one is there.
fn chain(plan: &Plan, report: &mut Report) {
    let Some((samples, _)) = cases::samples("63") else { return };
    let ids: Vec<&[u8]> = samples.iter().map(Vec::as_slice).collect();
    let ids = &ids[..];
    let mut race = Race::new("63, each call waits for the last answer", "ID");
    let all = (REPEATED * ids.len()) as u64;
    for level in levels() {
        if let Some(checker) = Checker::at(level) {
            race.add(ours(level), all as usize, all, move || chained(ids, |id| checker.is_plausible(id)));
        }
    }
    for (peer, answer) in DIGITS {
        race.add(peer, all as usize, all, move || chained(ids, answer));
    }
    report.race(&race.run(2 * plan.rounds()), &[ours(Level::best())]);
}

#[inline(always)]
fn chained(ids: &[&[u8]], answer: impl Fn(&[u8]) -> bool) -> u64 {
    let (mut count, mut at) = (0, 0);
    for _ in 0..REPEATED * ids.len() {
        let found = u64::from(answer(ids[black_box(at)]));
        count += found;
        at = (at + found as usize) % ids.len();
    }
    count
}

/// The price of one slip, diagnosed to the byte and the group.
fn slips(plan: &Plan, report: &mut Report) {
    const NONE: &str = "offhook, no slip";
    const SLIPS: [(&str, &str); 3] = [
        ("wrong-digit", "offhook, a wrong digit"),
        ("wrong-byte", "offhook, a byte that is no digit"),
        ("wrong-length", "offhook, a digit too few or too many"),
    ];
    for level in levels() {
        let Some(checker) = Checker::at(level) else { continue };
        let title = format!("63, diagnosed, {}", level.name());
        let mut race = Race::new(title, "ID");
        for (case, name) in [("63", NONE)].into_iter().chain(SLIPS) {
            let Some((samples, _)) = cases::samples(case) else { continue };
            let work = move || {
                let mut sum = 0u64;
                for _ in 0..REPEATED {
                    sum = samples.iter().fold(sum, |sum, id| sum.wrapping_add(checker.diagnosed(black_box(id))));
                }
                sum
            };
            let answer = work();
            race.add(name, REPEATED * 64, answer, work);
        }
        let times = race.run(2 * plan.rounds());
        report.race(&times, &[NONE]);
        for (case, name) in SLIPS {
            report.figure(format!("{} {case}", level.name()), times.ratio(name, NONE));
        }
    }
}

fn typed(plan: &Plan, report: &mut Report) {
    let Some((samples, _)) = cases::samples("typed") else { return };
    let ids: Vec<&[u8]> = samples.iter().map(Vec::as_slice).collect();
    let ids = &ids[..];
    let mut race = Race::new("63 as typed: half of the digits full-width, four joints", "ID");
    let all = (REPEATED * ids.len()) as u64;
    for level in levels() {
        if let Some(checker) = Checker::at(level) {
            let answer = move |id: &[u8]| checker.is_plausible_as(Kind::InstallationId, id);
            race.add(ours(level), all as usize, all, move || looped(ids, answer));
        }
    }
    race.add("NFKC and a filter", all as usize, all, || looped(ids, nfkc::normalised));
    race.add("a match for each character", all as usize, all, || looped(ids, nfkc::matched));
    let times = race.run(plan.rounds());
    let best = ours(Level::best());
    report.race(&times, &[&best]);
    report.figure("typed: NFKC", times.ratio("NFKC and a filter", &best));
    report.figure("typed: match", times.ratio("a match for each character", &best));
}
