//! Files that the program writes are as private as what they hold, and keep the mode of what they replace.
#![cfg(unix)]

mod support;

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;

use support::{CID, IID, KEY, Run, Temporary, offhook, within};

type Writer = Box<dyn Fn(&Temporary) -> Run>;

/// Each way in which the program writes a file; the name of the file, and whether it holds digits of an ID in full.
fn writers() -> Vec<(&'static str, Writer, bool)> {
    let table = format!("PC,IID,CID\nPC-01,{IID},{CID}\n");
    let batch = move |folder: &Temporary, reveal: &[&str]| {
        folder.write("in.csv", &table);
        within(folder.path(), &[&["batch", "in.csv", "--output", "out.csv"], reveal].concat(), b"")
    };
    let masked = batch.clone();
    Vec::from([
        ("out.csv", Box::new(move |folder: &Temporary| batch(folder, &["--reveal"])) as Writer, true),
        ("out.csv", Box::new(move |folder: &Temporary| masked(folder, &[])), false),
        (
            "s.html",
            Box::new(|folder| {
                within(folder.path(), &["sheet", "--iid", IID, "--format", "html", "--output", "s.html"], b"")
            }),
            true,
        ),
        (
            "s.pdf",
            Box::new(|folder| {
                within(folder.path(), &["sheet", "--iid", IID, "--format", "pdf", "--output", "s.pdf"], b"")
            }),
            true,
        ),
    ])
}

fn mode(folder: &Temporary, name: &str) -> u32 {
    fs::metadata(format!("{}/{name}", folder.path())).expect("it was written").permissions().mode() & 0o7777
}

#[test]
fn a_new_file_with_digits_is_private() {
    for (name, write, is_secret) in writers() {
        let folder = Temporary::folder("files");
        folder.write("usual", "");
        let run = write(&folder);
        assert_ne!(run.status, Some(2), "{}", run.shown());
        let expected = if is_secret { 0o600 } else { mode(&folder, "usual") };
        assert_eq!(mode(&folder, name), expected, "{}", run.shown());
    }
}

#[test]
fn a_file_that_is_replaced_keeps_its_mode() {
    for (name, write, _) in writers() {
        for kept in [0o600, 0o640, 0o666, 0o444] {
            let folder = Temporary::folder("files");
            folder.write(name, "old");
            let path = format!("{}/{name}", folder.path());
            fs::set_permissions(&path, Permissions::from_mode(kept)).expect("it is ours");
            let run = write(&folder);
            assert_ne!(run.status, Some(2), "{}", run.shown());
            assert_eq!(mode(&folder, name), kept, "{}", run.shown());
            assert_ne!(fs::read(&path).expect("it reads"), b"old");
        }
    }
}

#[test]
fn a_redacted_file_and_its_backup_keep_the_mode() {
    for kept in [0o600, 0o644] {
        let folder = Temporary::folder("files");
        folder.write("a.log", &format!("key {KEY}\n"));
        let path = format!("{}/a.log", folder.path());
        fs::set_permissions(&path, Permissions::from_mode(kept)).expect("it is ours");
        let run = offhook(&["redact", "--in-place", "--backup", ".bak", &path]);
        assert_eq!(run.status, Some(0), "{}", run.shown());
        assert_eq!((mode(&folder, "a.log"), mode(&folder, "a.log.bak")), (kept, kept));
    }
}
