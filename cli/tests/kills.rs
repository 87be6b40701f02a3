//! Each writer is killed at random moments: nothing is lost, nothing is half written, and the next run cleans up.
//!
//! ```text
//! cargo test -p offhook-cli --test all -- --ignored --nocapture --test-threads 1 kills
//! ```
#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use crate::support::desk::Desk;
use crate::support::{CID, IID, KEY, Temporary, command, offhook};

/// For each writer, this number of kills has to hit a run that is still going.
const KILLS: usize = 50;

/// The files of a folder and of those in it.
type Files = BTreeMap<String, Vec<u8>>;

fn files(root: &Path) -> Files {
    let mut files = Files::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("it reads") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).expect("it is in it").to_string_lossy().into_owned();
                files.insert(name, fs::read(&path).expect("it reads"));
            }
        }
    }
    files
}

fn restore(root: &Path, wanted: &Files) {
    for name in files(root).keys().filter(|name| !wanted.contains_key(*name)) {
        fs::remove_file(root.join(name)).expect("ours");
    }
    for (name, bytes) in wanted {
        let path = root.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("ours");
        fs::write(path, bytes).expect("ours");
    }
}

/// What a run may leave beside the files that it writes.
fn is_part(name: &str) -> bool {
    name.ends_with(".part") || name.ends_with(".part.journal")
}

/// Kills the command again and again, each time beginning from the same files, and looks at every file after each kill: it is
/// what it was, what it becomes, or not there where it was not there before or `may_go`.
fn kill(name: &str, root: &Path, arguments: &[&str], may_go: &[&str]) {
    let before = files(root);
    let began = Instant::now();
    offhook(arguments);
    let whole = began.elapsed();
    let after = files(root);
    assert_ne!(before, after, "{name}: there is nothing to kill");
    let mut seed = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_nanos() as u64;
    eprintln!("{name}: seed {seed}, a whole run takes {whole:?}");
    let (mut hits, mut tries, mut parts, mut done) = (0, 0, 0, 0);
    while hits < KILLS {
        tries += 1;
        assert!(tries < 20 * KILLS, "{name}: runs end before they can be killed");
        // What earlier kills have left stays for the next run.
        let left: Vec<String> = files(root).into_keys().filter(|name| is_part(name)).collect();
        let mut wanted = before.clone();
        wanted.extend(left.iter().map(|name| (name.clone(), fs::read(root.join(name)).expect("it reads"))));
        restore(root, &wanted);
        let mut child = command(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let child = child.as_mut().expect("it starts");
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        sleep(whole.mul_f64((seed >> 40) as f64 / (1_u64 << 24) as f64));
        child.kill().expect("it can be killed");
        hits += usize::from(child.wait().expect("it ends").code().is_none());
        let now = files(root);
        parts += usize::from(now.keys().any(|name| is_part(name)));
        done += usize::from(after.iter().all(|(name, bytes)| now.get(name) == Some(bytes)));
        for (file, bytes) in now.iter().filter(|(name, _)| !is_part(name)) {
            let known = [before.get(file), after.get(file)];
            assert!(known.contains(&Some(bytes)), "{name}: {file} is neither what it was nor what it becomes");
        }
        for file in before.keys().filter(|file| !may_go.contains(&&***file) && after.contains_key(*file)) {
            assert!(now.contains_key(file), "{name}: {file} is lost");
        }
    }
    offhook(arguments);
    assert_eq!(files(root).keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>(), "{name}: something is left");
    assert!(files(root) == after, "{name}: the next run ends with other files");
    eprintln!(
        "{name}: {hits} kills in {tries} runs, {parts} left parts, {done} came after the last file; nothing lost"
    );
}

#[test]
#[ignore = "takes minutes"]
fn kills_of_redact_in_place() {
    for backup in [false, true] {
        let folder = Temporary::folder("kills");
        let line = format!("2026-11-21 09:30:15 PC-014 key {KEY} entered, installation ID {IID}\n");
        folder.write("a.log", &line.repeat(3_000));
        let path = format!("{}/a.log", folder.path());
        let more: &[&str] = if backup { &["--backup", ".bak"] } else { &[] };
        kill("redact --in-place", Path::new(folder.path()), &[&["redact", "--in-place", &path], more].concat(), &[]);
    }
}

#[test]
#[ignore = "takes minutes"]
fn kills_of_batch_output() {
    let folder = Temporary::folder("kills");
    let rows: String = (0..4_000).map(|row| format!("PC-{row:06},{IID},{CID}\n")).collect();
    folder.write("in.csv", &format!("PC,IID,CID\n{rows}"));
    folder.write("out.csv", "the last one\n");
    let [input, output] = ["in.csv", "out.csv"].map(|name| format!("{}/{name}", folder.path()));
    kill("batch --output", Path::new(folder.path()), &["batch", &input, "--output", &output], &[]);
}

#[test]
#[ignore = "takes minutes"]
fn kills_of_batch_on_a_kit() {
    let desk = Desk::of(8);
    desk.fill_in(&desk.given());
    fs::remove_dir_all(desk.path("sheets")).expect("ours");
    let list = desk.read("work-list.csv").replace(",,", ",３階,");
    fs::write(desk.path("work-list.csv"), encoding_rs::SHIFT_JIS.encode(&list).0).expect("ours");
    kill("batch on a kit", Path::new(desk.folder.path()), &["batch", desk.folder.path()], &[]);
}

#[test]
#[ignore = "takes minutes"]
fn kills_of_kit_apply() {
    let desk = Desk::of(8);
    desk.fill_in(&desk.given());
    desk.write("apply.cmd", "of an earlier list\n");
    desk.write("apply.ps1", "of an earlier list\n");
    let arguments = ["kit", "apply", desk.folder.path()];
    kill("kit apply", Path::new(desk.folder.path()), &arguments, &["apply.cmd", "apply.ps1"]);
}
