//! Runs one case a number of times, to have its instructions counted: `count LEVEL CASE TIMES`.

use std::hint::black_box;
use std::process::ExitCode;

use bench::cases;
use bench::instructions::NOTHING;
use bench::ours::{Checker, Scanner};
use offhook::Level;
use offhook::report::{Options, Report};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [level, case, times] = &arguments[..] else { return ExitCode::from(2) };
    let (Some(level), Ok(times)) = (Level::from_name(level), times.parse()) else { return ExitCode::from(2) };
    match run(level, case, times) {
        Some(answer) => {
            println!("{answer}");
            ExitCode::SUCCESS
        }
        None => ExitCode::from(2),
    }
}

fn run(level: Level, case: &str, times: usize) -> Option<u64> {
    let checker = Checker::at(level)?;
    if case == cases::REPORT {
        return Some(reported(times));
    }
    if let Some((samples, plausible)) = cases::samples(if case == NOTHING { "63" } else { case }) {
        let ids: Vec<&[u8]> = samples.iter().map(Vec::as_slice).collect();
        let answer = if case == NOTHING { lengths(&ids, times) } else { checked(checker, &ids, times) };
        assert!(case == NOTHING || answer == if plausible { times as u64 } else { 0 }, "{case}");
        return Some(answer);
    }
    let (text, _) = cases::text(case)?;
    let scanner = Scanner::at(level)?;
    let answer = (0..times).map(|_| {
        if case.starts_with("bulk") { checker.plausible(black_box(&text)) } else { scanner.digest(black_box(&text)) }
    });
    Some(answer.fold(0, u64::wrapping_add))
}

#[inline(never)]
fn checked(checker: Checker, ids: &[&[u8]], times: usize) -> u64 {
    let mut count = 0;
    for turn in 0..times {
        count += u64::from(checker.is_plausible(black_box(ids[turn % 64])));
    }
    count
}

#[inline(never)]
fn reported(times: usize) -> u64 {
    let hints = |_| Report::of(None, black_box(cases::DAMAGED), &Options::new()).hints().len() as u64;
    (0..times).map(hints).sum()
}

/// The same loop around nothing.
#[inline(never)]
fn lengths(ids: &[&[u8]], times: usize) -> u64 {
    let mut count = 0;
    for turn in 0..times {
        count += u64::from(black_box(ids[turn % 64]).len() == 63);
    }
    count
}
