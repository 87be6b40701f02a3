//! How long a batch of 100,000 rows takes, and how much memory.
//!
//! A table made from a seed, three rows in a hundred damaged, goes through the program as a person runs it; what it finds
//! is asserted. The aim is less than two seconds and fifty megabytes on two cores.

use std::fmt::Write as _;
use std::fs;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

const ROWS: usize = 100_000;
/// One row in this many is damaged.
const DAMAGED: usize = 33;
const RUNS: usize = 5;

fn main() {
    let folder = std::env::temp_dir().join(format!("offhook-bench-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("the temporary folder is writable");
    let (input, output) = (folder.join("in.csv"), folder.join("out.csv"));
    fs::write(&input, table()).expect("the folder is writable");
    let wrong = ROWS.div_ceil(DAMAGED);
    println!("batch of {ROWS} rows, {wrong} damaged, {} bytes", fs::metadata(&input).map_or(0, |about| about.len()));
    for (name, format) in [("table to table", "csv"), ("table to JSON Lines", "json")] {
        for _ in 0..RUNS {
            let seen = run(&[
                input.as_os_str(),
                "--format".as_ref(),
                format.as_ref(),
                "--output".as_ref(),
                output.as_os_str(),
            ]);
            let counts =
                format!("{ROWS} rows: {} plausible, {wrong} with something wrong, 0 without an ID.", ROWS - wrong);
            let said = seen.said.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(said.contains(&counts), "{said}");
            assert_eq!(seen.status, Some(1));
            println!(
                "{name:<20} {:>6.2} s  {:>6.2} s of one core  {:>6.1} MB",
                seen.wall.as_secs_f64(),
                seen.user,
                seen.peak as f64 / 1000.0
            );
        }
    }
    fs::remove_dir_all(&folder).expect("the folder can be deleted");
}

struct Seen {
    wall: Duration,
    user: f64,
    /// In kilobytes.
    peak: u64,
    status: Option<i32>,
    said: String,
}

/// Runs the program; its time and memory are what the system counted last before it ended.
fn run(arguments: &[&std::ffi::OsStr]) -> Seen {
    let began = Instant::now();
    let mut command = Command::new(env!("CARGO_BIN_EXE_offhook"));
    command.arg("batch").args(arguments).env("LC_ALL", "C").stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let (mut user, mut peak) = (0.0, 0);
    let status = loop {
        user = user_time(child.id()).unwrap_or(user).max(user);
        peak = peak_memory(child.id()).unwrap_or(peak).max(peak);
        match child.try_wait().expect("the program can be waited for") {
            Some(status) => break status,
            None => sleep(Duration::from_millis(2)),
        }
    };
    let wall = began.elapsed();
    let output = child.wait_with_output().expect("its words can be read");
    Seen { wall, user, peak, status: status.code(), said: String::from_utf8_lossy(&output.stderr).into_owned() }
}

/// Seconds of a core, where the system tells.
fn user_time(id: u32) -> Option<f64> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let ticks: u64 = stat.rsplit(')').next()?.split_whitespace().nth(11)?.parse().ok()?;
    Some(ticks as f64 / 100.0)
}

fn peak_memory(id: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse().ok())
}

fn table() -> String {
    let mut random = Random(0x0FF4_004B);
    let mut text = String::from("No,PC,IID,CID,Note\n");
    for row in 0..ROWS {
        let mut iid: Vec<u8> = (0..9).flat_map(|_| random.group(7)).collect();
        let cid: Vec<u8> = (0..8).flat_map(|_| random.group(6)).collect();
        let mut note = "";
        if row % DAMAGED == 0 {
            match random.below(3) {
                0 => {
                    let place = random.below(63);
                    iid[place] = (iid[place] + 1) % 10;
                }
                1 => iid[15..].fill(0),
                _ => note = "for PC-000000",
            }
        }
        let digits = |digits: &[u8]| digits.iter().map(|digit| char::from(b'0' + digit)).collect::<String>();
        let _ = writeln!(text, "{},PC-{:06},{},{},{note}", row + 1, row + 1, digits(&iid), digits(&cid));
    }
    text
}

/// The same numbers each time.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % bound
    }

    /// A group that adds up.
    fn group(&mut self, width: usize) -> Vec<u8> {
        let mut digits: Vec<u8> = (1..width).map(|_| self.below(10) as u8).collect();
        let sum: u32 = digits.iter().enumerate().map(|(index, digit)| u32::from(*digit) * (1 + index as u32 % 2)).sum();
        digits.push((sum % 7) as u8);
        digits
    }
}
