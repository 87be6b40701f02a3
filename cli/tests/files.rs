//! Files that the program writes are as private as what they hold, and keep the mode of what they replace.
#![cfg(unix)]

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;

use crate::support::{CID, IID, KEY, Run, Temporary, offhook, within};

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

/// What an earlier run left is not gone on with when it was of something else: neither its mode nor where it leads.
#[test]
fn what_is_left_of_another_run_opens_nothing_up() {
    for left in ["out.csv.part", "out.csv.part.journal"] {
        let folder = Temporary::folder("files");
        folder.write("in.csv", &format!("PC,IID\nPC-01,{IID}\n"));
        folder.write("elsewhere", "kept");
        let path = |name: &str| format!("{}/{name}", folder.path());
        for is_link in [false, true] {
            if is_link {
                std::os::unix::fs::symlink("elsewhere", path(left)).expect("linked");
            } else {
                folder.write(left, "old");
                fs::set_permissions(path(left), Permissions::from_mode(0o666)).expect("it is ours");
            }
            let run = within(folder.path(), &["batch", "in.csv", "--output", "out.csv", "--reveal"], b"");
            assert_eq!(run.status, Some(0), "{}", run.shown());
            assert_eq!(mode(&folder, "out.csv"), 0o600, "{left}");
            assert_eq!(fs::read_to_string(path("elsewhere")).expect("it reads"), "kept");
            fs::remove_file(path("out.csv")).expect("it is ours");
        }
    }
}

#[test]
fn a_link_stays_even_where_it_leads_to_nothing_yet() {
    for (name, write, _) in writers() {
        let folder = Temporary::folder("files");
        let path = |name: &str| format!("{}/{name}", folder.path());
        fs::create_dir(path("real")).expect("ours");
        std::os::unix::fs::symlink("real/file", path(name)).expect("linked");
        let run = write(&folder);
        assert_ne!(run.status, Some(2), "{}", run.shown());
        assert!(fs::symlink_metadata(path(name)).expect("there").is_symlink(), "{name}");
        assert!(fs::metadata(path("real/file")).expect("made").len() > 0);
    }
}

#[test]
fn a_name_may_be_as_long_as_names_may_be() {
    let folder = Temporary::folder("files");
    let name = format!("{}.html", "名".repeat(83));
    let run = within(folder.path(), &["sheet", "--iid", IID, "--format", "html", "--output", &name], b"");
    assert_eq!(run.status, Some(0), "{}", run.shown());
    assert_eq!(fs::read_dir(folder.path()).expect("it reads").count(), 1, "nothing is left beside it");
}

/// A name may be an identifier, and an error of the system is printed beside the name that is masked.
#[test]
fn a_name_with_an_identifier_is_masked_in_every_error() {
    let folder = Temporary::folder("files");
    folder.write("in.csv", &format!("PC,IID\nPC-01,{IID}\n"));
    let nowhere = format!("no-{IID}/x.csv");
    for arguments in [
        &["sheet", "--iid", CID, "--format", "html", "--output", &nowhere][..],
        &["sheet", "--iid", IID, "--format", "html", "--output", &nowhere],
        &["batch", "in.csv", "--output", &nowhere],
        &["call", "--plain", "--record", &nowhere],
        &["redact", "--in-place", &nowhere],
        &["read", &nowhere],
    ] {
        let run = within(folder.path(), arguments, b"");
        assert_eq!(run.status, Some(2), "{}", run.shown());
        assert!(!run.stderr.contains("020650") && !run.stderr.contains("989214"), "{}", run.stderr);
    }
}
