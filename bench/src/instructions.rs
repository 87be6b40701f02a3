//! How many instructions a case takes.
//!
//! A case is run a number of times and twice that number; the difference is exact, whatever the start of the program costs.

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
        return Ok(difference(level, case, 1)? / units);
    }
    const CALLS: u32 = 64;
    let loops = difference(level, NOTHING, CALLS)?;
    Ok((difference(level, case, CALLS)? - loops) / f64::from(CALLS))
}

fn difference(level: Level, case: &str, calls: u32) -> Result<f64, String> {
    Ok(under_valgrind(level, case, 2 * calls)? - under_valgrind(level, case, calls)?)
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
