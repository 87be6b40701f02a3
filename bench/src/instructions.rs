//! How many instructions a case takes.
//!
//! A case is run so many times and twice as many times; the difference is exact, whatever the start of the program costs.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use offhook::Level;

use crate::cases;

/// A case that does nothing: what the loop itself takes.
pub const NOTHING: &str = "nothing";

/// Instructions for one identifier, one line, or a thousand bytes of text.
///
/// # Errors
///
/// Says why they could not be counted.
pub fn of_case(level: Level, case: &str) -> Result<f64, String> {
    if let Some((_, units)) = cases::text(case) {
        if level == Level::Avx512 {
            return Err("a text has too many steps to walk one by one".to_owned());
        }
        return Ok(difference(level, case, 1)? / units);
    }
    if level == Level::Avx512 && cases::WALKED.contains(&case) {
        return Err("what the walk explains has too many steps to walk them one by one".to_owned());
    }
    const CALLS: u32 = 64;
    let loops = difference(level, NOTHING, CALLS)?;
    Ok((difference(level, case, CALLS)? - loops) / f64::from(CALLS))
}

fn difference(level: Level, case: &str, calls: u32) -> Result<f64, String> {
    let count =
        |calls| if level == Level::Avx512 { stepped(level, case, calls) } else { under_valgrind(level, case, calls) };
    Ok(count(2 * calls)? - count(calls)?)
}

fn under_valgrind(level: Level, case: &str, calls: u32) -> Result<f64, String> {
    let calls = calls.to_string();
    of_program(counter()?.as_os_str(), &[OsStr::new(level.name()), OsStr::new(case), OsStr::new(&calls)])
}

/// The instructions of a whole run of a program, its start included.
///
/// # Errors
///
/// Says why they could not be counted.
pub fn of_program(program: &OsStr, arguments: &[&OsStr]) -> Result<f64, String> {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(program).args(arguments);
    let output = valgrind.stdin(Stdio::null()).output().map_err(|error| format!("valgrind: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    let total = said.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok());
    total
        .filter(|_| output.status.success())
        .ok_or_else(|| format!("valgrind: {}", said.lines().last().unwrap_or_default()))
}

/// The program that stands beside this one.
fn counter() -> Result<PathBuf, String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let counter = own.with_file_name(format!("count{}", std::env::consts::EXE_SUFFIX));
    if counter.exists() { Ok(counter) } else { Err("the program `count` is not built".to_owned()) }
}

/// Valgrind knows no AVX-512: the program is walked between its two marks, one instruction at a time.
#[cfg(target_os = "linux")]
fn stepped(level: Level, case: &str, calls: u32) -> Result<f64, String> {
    use nix::sys::ptrace;
    use nix::sys::signal::Signal;
    use nix::sys::wait::{WaitStatus, waitpid};
    use nix::unistd::Pid;

    let mut program = Command::new(counter()?);
    program.args([level.name(), case, &calls.to_string(), "--marked"]).stdin(Stdio::null()).stdout(Stdio::null());
    let child = program.spawn().map_err(|error| error.to_string())?;
    let pid = Pid::from_raw(child.id().cast_signed());
    let (mut marks, mut steps) = (0, 0u64);
    loop {
        match waitpid(pid, None).map_err(|error| error.to_string())? {
            WaitStatus::Stopped(_, Signal::SIGSTOP) => marks += 1,
            WaitStatus::Stopped(_, Signal::SIGTRAP) => steps += 1,
            WaitStatus::Stopped(..) => {}
            WaitStatus::Exited(_, 0) if marks == 2 => return Ok(steps as f64),
            other => return Err(format!("`count` ended early: {other:?}")),
        }
        let next = if marks == 1 { ptrace::step(pid, None) } else { ptrace::cont(pid, None) };
        next.map_err(|error| error.to_string())?;
    }
}

#[cfg(not(target_os = "linux"))]
fn stepped(_: Level, _: &str, _: u32) -> Result<f64, String> {
    Err("a program can be walked step by step on Linux only".to_owned())
}
