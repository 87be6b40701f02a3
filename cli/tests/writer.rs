//! Files are written by one run at a time, never through a link that was not given, and what a killed run left goes.
#![cfg(unix)]

use std::fs::{self, File, OpenOptions};
use std::hash::{DefaultHasher, Hasher as _};
use std::io::Write as _;
use std::os::unix::fs::symlink;
use std::path::PathBuf;

use crate::support::{CID, IID, KEY, Run, Temporary, within};

struct Place(Temporary);

impl Place {
    fn new() -> Self {
        let place = Self(Temporary::folder("writer"));
        place.0.write("in.csv", &format!("PC,IID,CID\nPC-01,{IID},{CID}\n"));
        place.0.write("a.log", &format!("key {KEY}\n"));
        place.0.write("victim", "precious");
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        PathBuf::from(self.0.path()).join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect(name)
    }

    fn run(&self, arguments: &[&str]) -> Run {
        within(self.0.path(), arguments, b"")
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).expect("it reads");
        let mut names: Vec<String> =
            entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

/// Each way to write a file, and the file.
const WRITERS: [(&[&str], &str); 4] = [
    (&["batch", "in.csv", "--output", "out.csv"], "out.csv"),
    (&["sheet", "--iid", IID, "--output", "out.html"], "out.html"),
    (&["sheet", "--iid", IID, "--format", "pdf", "--output", "out.pdf"], "out.pdf"),
    (&["redact", "--in-place", "a.log"], "a.log"),
];

/// The part beside a file.
fn part(name: &str) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(name.as_bytes());
    format!(".offhook-{:016x}.part", hasher.finish())
}

/// What is beside a file while it is written.
fn beside(name: &str) -> [String; 3] {
    [part(name), format!("{name}.part"), format!("{name}.part.journal")]
}

#[test]
fn nothing_is_written_through_what_is_laid_beside_a_file() {
    for (arguments, output) in WRITERS {
        for laid in beside(output) {
            for kind in ["link", "dangling", "hard link"] {
                let place = Place::new();
                match kind {
                    "link" => symlink("victim", place.path(&laid)).expect("linked"),
                    "dangling" => symlink("nothing", place.path(&laid)).expect("linked"),
                    _ => fs::hard_link(place.path("victim"), place.path(&laid)).expect("linked"),
                }
                let run = place.run(arguments);
                assert_eq!(run.status, Some(0), "{laid}: {}", run.shown());
                assert_eq!(place.read("victim"), "precious", "{laid}, a {kind}: {}", run.shown());
                assert!(!place.path("nothing").exists(), "{laid}: {}", run.shown());
                let about = fs::symlink_metadata(place.path(output)).expect("it is there");
                assert!(about.is_file() && about.len() > 0, "{laid}: {}", run.shown());
            }
        }
    }
}

#[test]
fn what_dead_runs_left_is_cleaned_and_what_living_runs_hold_is_not() {
    for (arguments, output) in WRITERS {
        if output == "out.csv" {
            // Its part is gone on with; see `batch_files`.
            continue;
        }
        let place = Place::new();
        let other = part("another file");
        let alike = [".offhook-1.part", ".offhook-zzzzzzzzzzzzzzzz.part", "offhook-0123456789abcdef.part"];
        [&*part(output), &*other].iter().chain(&alike).for_each(|name| place.0.write(name, "half"));
        let living = part("one more");
        place.0.write(&living, "half");
        let held = File::open(place.path(&living)).expect("it opens");
        held.lock().expect("it can be held");
        let run = place.run(arguments);
        assert_eq!(run.status, Some(0), "{}", run.shown());
        let left: Vec<String> = place.names().into_iter().filter(|name| name.contains("offhook-")).collect();
        let mut expected: Vec<&str> = [&*living].into_iter().chain(alike).collect();
        expected.sort_unstable();
        assert_eq!(left, expected);
    }
}

#[test]
fn a_second_run_on_a_file_is_told_so() {
    for (arguments, output) in WRITERS {
        for language in ["en", "ja"] {
            let place = Place::new();
            let before = fs::read(place.path(output)).ok();
            let held = if output == "out.csv" { format!("{output}.part.journal") } else { part(output) };
            place.0.write(&held, "");
            let file = File::open(place.path(&held)).expect("it opens");
            file.lock().expect("it can be held");
            let run = place.run(&[arguments, &["--language", language]].concat());
            assert_eq!(run.status, Some(2), "{}", run.shown());
            let words = if language == "en" { "another offhook is at work on" } else { "別の offhook" };
            assert!(run.stderr.contains(words) && run.stderr.contains(output), "{}", run.shown());
            assert_eq!(fs::read(place.path(output)).ok(), before, "{}", run.shown());
            drop(file);
            assert_eq!(place.run(arguments).status, Some(0));
        }
    }
}

#[test]
fn two_calls_never_share_a_record() {
    let place = Place::new();
    place.run(&["call", "--plain", "--record", "call.jsonl"]);
    let held = File::open(place.path("call.jsonl")).expect("it was made");
    held.lock().expect("it can be held");
    let run = place.run(&["call", "--plain", "--resume", "call.jsonl"]);
    assert_eq!(run.status, Some(2), "{}", run.shown());
    assert!(run.stderr.contains("another offhook is at work on call.jsonl"), "{}", run.shown());
}

#[cfg(target_os = "linux")]
#[test]
fn extended_attributes_stay() {
    for (arguments, output) in WRITERS {
        let place = Place::new();
        place.0.write(output, &format!("key {KEY}\n"));
        let file = OpenOptions::new().read(true).open(place.path(output)).expect("it opens");
        let flags = rustix::fs::XattrFlags::empty();
        if rustix::fs::fsetxattr(&file, "user.ticket", b"4711", flags).is_err() {
            // The disk has none.
            return;
        }
        let run = place.run(arguments);
        assert_eq!(run.status, Some(0), "{}", run.shown());
        assert!(!run.stderr.contains("extended attributes"), "{}", run.shown());
        let mut value = [0; 16];
        let length = rustix::fs::getxattr(place.path(output), "user.ticket", &mut value);
        assert_eq!(length.map(|length| value[..length].to_vec()), Ok(b"4711".to_vec()), "{output}");
    }
}

/// What a service writes after its log was replaced goes into a file that nobody sees.
#[cfg(target_os = "linux")]
#[test]
fn a_log_that_a_service_holds_open_is_left_alone() {
    let place = Place::new();
    let mut log = OpenOptions::new().append(true).open(place.path("a.log")).expect("it opens");
    for arguments in [&["redact", "--in-place", "a.log"][..], &["redact", "--in-place", "--backup", ".bak", "a.log"]] {
        let run = place.run(arguments);
        assert_eq!(run.status, Some(2), "{}", run.shown());
        assert!(run.stderr.contains("a.log is open for writing in"), "{}", run.shown());
        assert_eq!(place.names(), ["a.log", "in.csv", "victim"]);
    }
    writeln!(log, "later").expect("it writes");
    drop(log);
    // Whoever only reads it loses nothing.
    let reader = File::open(place.path("a.log")).expect("it opens");
    let run = place.run(&["redact", "--in-place", "a.log"]);
    drop(reader);
    assert_eq!(run.status, Some(0), "{}", run.shown());
    assert_eq!(place.read("a.log"), format!("key *****-*****-*****-*****-{}\nlater\n", &KEY[24..]));
}

/// A run may be killed between the backup and the file.
#[test]
fn a_backup_that_a_killed_run_made_is_as_good() {
    for is_link in [true, false] {
        let place = Place::new();
        let (from, to) = (place.path("a.log"), place.path("a.log.bak"));
        if is_link { fs::hard_link(from, to) } else { fs::copy(from, to).map(|_| ()) }.expect("made");
        let before = place.read("a.log");
        let run = place.run(&["redact", "--in-place", "--backup", ".bak", "a.log"]);
        assert_eq!(run.status, Some(0), "{}", run.shown());
        assert_eq!(place.read("a.log.bak"), before);
        assert!(!place.read("a.log").contains(KEY));
    }
}

#[test]
fn a_link_in_a_folder_of_outputs_is_named_and_not_read() {
    let place = Place::new();
    fs::create_dir(place.path("outputs")).expect("ours");
    place.0.write("elsewhere.txt", &format!("Name: Windows(R), Professional edition\nInstallation ID: {IID}\n"));
    symlink("../elsewhere.txt", place.path("outputs/PC-01.txt")).expect("linked");
    for format in ["human", "csv", "json"] {
        let run = place.run(&["batch", "outputs", "--reveal", "--format", format]);
        assert_eq!(run.status, Some(1), "{}", run.shown());
        assert!(run.stdout.contains("is a link") && !run.stdout.contains("020650"), "{}", run.shown());
    }
}

#[test]
fn what_is_masked_in_an_output_is_said() {
    let place = Place::new();
    for (arguments, is_said) in [
        (&["--output", "out.csv"][..], true),
        (&["--format", "json", "--output", "out.json"], true),
        (&["--format", "json"], false),
        (&["--output", "out.csv", "--reveal"], false),
        (&["--format", "human"], false),
    ] {
        let run = place.run(&[&["batch", "in.csv"], arguments].concat());
        assert_eq!(run.stderr.contains("masked in the output"), is_said, "{}", run.shown());
    }
}
