//! What work costs.

use std::io;
use std::process::{Command, Stdio};
use std::time::Instant;

/// The seconds that this thread was on a processor.
#[cfg(unix)]
pub fn thread_seconds() -> f64 {
    use nix::time::{ClockId, clock_gettime};

    let time = clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).expect("each thread has a clock");
    time.tv_sec() as f64 + time.tv_nsec() as f64 * 1e-9
}

/// Elsewhere the time on the wall has to do.
#[cfg(not(unix))]
pub fn thread_seconds() -> f64 {
    use std::sync::LazyLock;

    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed().as_secs_f64()
}

/// What a command took, in seconds, and what it said.
#[derive(Clone, Debug)]
pub struct Took {
    pub wall: f64,
    pub processor: f64,
    pub status: Option<i32>,
    pub stdout: Vec<u8>,
}

/// Runs a command to its end.
pub fn run(command: &mut Command) -> io::Result<Took> {
    let (before, start) = (children_seconds(), Instant::now());
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output()?;
    let wall = start.elapsed().as_secs_f64();
    let processor = children_seconds() - before;
    Ok(Took { wall, processor, status: output.status.code(), stdout: output.stdout })
}

#[cfg(unix)]
fn children_seconds() -> f64 {
    use nix::sys::resource::{UsageWho, getrusage};

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the usage of the children can be asked for");
    let seconds = |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 * 1e-6;
    seconds(usage.user_time()) + seconds(usage.system_time())
}

#[cfg(not(unix))]
fn children_seconds() -> f64 {
    f64::NAN
}
