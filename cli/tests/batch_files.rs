//! `offhook batch --output`: nothing done is lost, nothing half done is seen.

#![cfg(unix)]

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::support::{CID, IID, Run, Temporary, command, offhook, outputs, within};

const WRONG: &str = "0332550-9038505-3904666-8241863-4275673-7844895-1813845-4639435-4129604";

const BATCH: [&str; 4] = ["batch", "in.csv", "--output", "out.csv"];

/// A table in which every tenth row is wrong, so that there is something to do.
fn table(rows: usize) -> String {
    let row = |row: usize| format!("PC-{row:06},{},{CID}\n", if row % 10 == 3 { WRONG } else { IID });
    format!("PC,IID,CID\n{}", (0..rows).map(row).collect::<String>())
}

struct Place {
    folder: Temporary,
}

impl Place {
    fn new(rows: usize) -> Self {
        let folder = Temporary::folder("batchrun");
        folder.write("in.csv", &table(rows));
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        PathBuf::from(self.folder.path()).join(name)
    }

    /// In the folder, so that the length of its path wraps no message.
    fn offhook(&self, arguments: &[&str]) -> Run {
        within(self.folder.path(), arguments, b"")
    }

    fn run(&self) -> Run {
        self.offhook(&BATCH)
    }

    fn start(&self) -> Child {
        let mut command = command(&BATCH);
        command.current_dir(self.folder.path()).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        command.spawn().expect("it starts")
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).expect("the folder reads");
        let mut names: Vec<String> =
            entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// Waits until some rows are on the disk.
    fn wait_for_rows(&self) {
        let began = Instant::now();
        let has_rows = || fs::metadata(self.path("out.csv.part")).is_ok_and(|about| about.len() > 100_000);
        while !has_rows() && began.elapsed() < Duration::from_secs(60) {
            sleep(Duration::from_millis(2));
        }
    }
}

#[test]
fn a_run_that_was_killed_goes_on_and_ends_the_same() {
    let whole = Place::new(6_000);
    assert_eq!(whole.run().status, Some(1));
    let expected = fs::read(whole.path("out.csv")).expect("the output is there");
    let summary = whole.run().stderr;
    let place = Place::new(6_000);
    let mut goes_on = 0;
    for kill in 0..12 {
        let mut child = place.start();
        sleep(Duration::from_millis(120 + 97 * (kill % 5)));
        child.kill().expect("it can be killed");
        let ended = child.wait().expect("it ends").code().is_some();
        let mut said = String::new();
        child.stderr.take().expect("a pipe").read_to_string(&mut said).expect("it reads");
        goes_on += usize::from(said.contains("Going on after"));
        if ended {
            break;
        }
        // Until the end there is no output at all.
        assert!(!place.path("out.csv").exists());
    }
    if !place.path("out.csv").exists() {
        let run = place.run();
        assert_eq!(run.status, Some(1), "{}", run.stderr);
        goes_on += usize::from(run.stderr.contains("Going on after"));
        assert!(run.stderr.ends_with(&summary), "{}", run.stderr);
    }
    assert!(goes_on > 0, "no run went on");
    assert_eq!(place.names(), ["in.csv", "out.csv"]);
    assert!(fs::read(place.path("out.csv")).expect("the output is there") == expected, "the output differs");
}

#[test]
fn ctrl_c_ends_between_two_rows_and_says_how_to_go_on() {
    let place = Place::new(20_000);
    let mut child = place.start();
    place.wait_for_rows();
    let interrupted = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill runs");
    assert!(interrupted.success());
    let mut said = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut said).expect("it reads");
    assert_eq!(child.wait().expect("it ends").code(), Some(2), "{said}");
    assert!(said.contains("Stopped after") && said.contains("run the same command again"), "{said}");
    assert_eq!(place.names(), ["in.csv", "out.csv.part", "out.csv.part.journal"]);
    let run = place.run();
    assert!(run.stderr.contains("Going on after"), "{}", run.stderr);
    assert_eq!(fs::read_to_string(place.path("out.csv")).expect("it reads").lines().count(), 20_001);
}

#[test]
fn a_second_batch_on_one_output_leaves_the_first_alone() {
    let whole = Place::new(20_000);
    whole.run();
    let place = Place::new(20_000);
    place.folder.write("other.csv", &table(5));
    let mut child = place.start();
    place.wait_for_rows();
    let run = place.offhook(&["batch", "other.csv", "--output", "out.csv", "--reveal"]);
    assert_eq!(run.status, Some(2), "{}", run.shown());
    assert!(run.stderr.contains("another offhook is at work on"), "{}", run.shown());
    assert_eq!(child.wait().expect("it ends").code(), Some(1));
    assert!(fs::read(place.path("out.csv")).expect("it reads") == fs::read(whole.path("out.csv")).expect("it reads"));
    assert_eq!(place.names(), ["in.csv", "other.csv", "out.csv"]);
}

#[test]
fn a_changed_input_starts_anew_and_says_so() {
    let place = Place::new(6_000);
    let mut child = place.start();
    place.wait_for_rows();
    child.kill().expect("it can be killed");
    child.wait().expect("it ends");
    place.folder.write("in.csv", &table(5));
    let run = place.run();
    assert!(run.stderr.contains("Starting anew"), "{}", run.stderr);
    assert_eq!(fs::read_to_string(place.path("out.csv")).expect("it reads").lines().count(), 6);
}

#[test]
fn a_full_disk_loses_nothing() {
    let place = Place::new(6_000);
    // The size of a file is limited and the signal for it ignored, so that writing fails.
    let script = format!("trap '' XFSZ; ulimit -f 512; exec {} {}", env!("CARGO_BIN_EXE_offhook"), BATCH.join(" "));
    let mut shell = Command::new("bash");
    let run =
        shell.args(["-c", &script]).env("LC_ALL", "C").current_dir(place.folder.path()).output().expect("bash runs");
    let said = String::from_utf8_lossy(&run.stderr);
    assert_eq!(run.status.code(), Some(2), "{said}");
    assert!(said.contains("could not be written") && said.contains("it continues there"), "{said}");
    assert!(!place.path("out.csv").exists());
    let run = place.run();
    assert!(run.stderr.contains("Going on after"), "{}", run.stderr);
    let whole = Place::new(6_000);
    whole.run();
    assert!(fs::read(place.path("out.csv")).expect("it reads") == fs::read(whole.path("out.csv")).expect("it reads"));
}

#[test]
fn a_full_device_is_told() {
    let file = Temporary::new("batch-full.csv", table(10).as_bytes());
    let mut command = command(&["batch", "--format", "csv", file.path()]);
    let full = File::options().write(true).open("/dev/full").expect("the device is there");
    let run = command.stdout(full).stderr(Stdio::piped()).output().expect("it runs");
    assert_eq!(run.status.code(), Some(2));
    let run = offhook(&["batch", file.path(), "--output", "/dev/full"]);
    assert_eq!(run.status, Some(2), "{}", run.stderr);
    assert!(!run.stderr.is_empty());
}

#[test]
fn a_folder_that_takes_no_file_is_told() {
    let place = Place::new(10);
    let run = place.offhook(&["batch", "in.csv", "--output", "in.csv/out.csv"]);
    assert_eq!(run.status, Some(2));
    assert!(run.stderr.contains("out.csv"), "{}", run.stderr);
    // Whoever may do everything may write here too; others are refused.
    let locked = Temporary::folder("lockedrun");
    let mut permissions = fs::metadata(locked.path()).expect("it is there").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(locked.path(), permissions.clone()).expect("they can be set");
    let output = format!("{}/out.csv", locked.path());
    let may_write = File::create(format!("{}/probe", locked.path())).is_ok();
    let run = place.offhook(&["batch", "in.csv", "--output", &output]);
    assert_eq!(run.status, Some(if may_write { 1 } else { 2 }), "{}", run.stderr);
    #[allow(clippy::permissions_set_readonly_false, reason = "it is deleted next")]
    permissions.set_readonly(false);
    fs::set_permissions(locked.path(), permissions).expect("they can be set");
}

#[test]
fn an_input_that_shrinks_while_it_is_read_is_told() {
    let file = Temporary::new("batch-shrinks.csv", table(50_000).as_bytes());
    let mut command = command(&["batch", "--format", "csv", file.path()]);
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    // Nobody reads the output, so it waits in the middle of the table.
    sleep(Duration::from_millis(500));
    File::options().write(true).open(file.path()).and_then(|file| file.set_len(1000)).expect("it can be cut");
    let mut out = Vec::new();
    child.stdout.take().expect("a pipe").read_to_end(&mut out).expect("it reads");
    let mut said = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut said).expect("it reads");
    assert_eq!(child.wait().expect("it ends").code(), Some(2));
    assert!(said.contains("became shorter"), "{said}");
    assert!(String::from_utf8_lossy(&out).lines().count() > 10);
}

#[test]
fn a_reader_that_has_seen_enough_is_no_trouble() {
    let file = Temporary::new("batch-pipe.csv", table(50_000).as_bytes());
    let mut command = command(&["batch", "--format", "csv", file.path()]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut said).expect("it reads");
    assert_eq!((child.wait().expect("it ends").code(), &*said), (Some(0), ""));
}

#[test]
fn the_input_and_other_files_stay_as_they_are() {
    let place = Place::new(100);
    let before = fs::read(place.path("in.csv")).expect("it reads");
    File::create(place.path("out.csv")).and_then(|mut file| file.write_all(b"old")).expect("it is written");
    assert_eq!(place.run().status, Some(1));
    assert!(fs::read(place.path("in.csv")).expect("it reads") == before);
    assert!(fs::read_to_string(place.path("out.csv")).expect("it reads").starts_with('\u{FEFF}'));
    assert!(outputs().is_dir());
}
