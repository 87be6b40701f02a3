//! Runs one case so many times, to have its instructions counted: `count LEVEL CASE TIMES [--marked]`.

use std::hint::black_box;
use std::process::ExitCode;

use bench::cases;
use bench::instructions::NOTHING;
use bench::ours::{Checker, Scanner};
use offhook::Level;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [level, case, times, rest @ ..] = &arguments[..] else { return ExitCode::from(2) };
    let (Some(level), Ok(times)) = (Level::from_name(level), times.parse()) else { return ExitCode::from(2) };
    let is_marked = rest.first().is_some_and(|word| word == "--marked");
    match run(level, case, times, is_marked) {
        Some(answer) => {
            println!("{answer}");
            ExitCode::SUCCESS
        }
        None => ExitCode::from(2),
    }
}

fn run(level: Level, case: &str, times: usize, is_marked: bool) -> Option<u64> {
    let checker = Checker::at(level)?;
    if let Some((samples, plausible)) = cases::samples(if case == NOTHING { "63" } else { case }) {
        let ids: Vec<&[u8]> = samples.iter().map(Vec::as_slice).collect();
        mark(is_marked);
        let answer = if case == NOTHING { lengths(&ids, times) } else { checked(checker, &ids, times) };
        mark(is_marked);
        assert!(case == NOTHING || answer == if plausible { times as u64 } else { 0 }, "{case}");
        return Some(answer);
    }
    let (text, _) = cases::text(case)?;
    let scanner = Scanner::at(level)?;
    mark(is_marked);
    let answer = (0..times).map(|_| {
        if case.starts_with("bulk") { checker.plausible(black_box(&text)) } else { scanner.digest(black_box(&text)) }
    });
    let answer = answer.fold(0, u64::wrapping_add);
    mark(is_marked);
    Some(answer)
}

#[inline(never)]
fn checked(checker: Checker, ids: &[&[u8]], times: usize) -> u64 {
    let mut count = 0;
    for turn in 0..times {
        count += u64::from(checker.is_plausible(black_box(ids[turn % 64])));
    }
    count
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

/// A place that whoever walks through this program can see.
#[cfg(target_os = "linux")]
fn mark(is_marked: bool) {
    use std::sync::Once;

    use nix::sys::{ptrace, signal};

    static TRACED: Once = Once::new();
    if is_marked {
        TRACED.call_once(|| ptrace::traceme().expect("somebody walks through this program"));
        signal::raise(signal::Signal::SIGSTOP).expect("a process can stop itself");
    }
}

#[cfg(not(target_os = "linux"))]
fn mark(_: bool) {}
