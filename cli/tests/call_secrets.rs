//! What is left of a call in the memory of the program once it has ended: no digit of either identifier.
//!
//! Elsewhere the test says that it was skipped.
#![cfg(target_os = "linux")]

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read as _, Seek as _, SeekFrom, Write as _};

use memchr::memmem;

use crate::support;
use crate::support::terminal::Terminal;

const IID_GROUPS: [&str; 9] =
    ["020650", "770493", "837252", "929082", "195773", "527024", "195725", "809211", "989214"];
const CID_BLOCKS: [&str; 8] = ["415635", "305286", "761940", "283503", "592176", "634083", "177461", "859316"];

/// Every place in the memory of a process where a group stands: as text, as numbers, as wide characters.
fn found(process: u32) -> Vec<String> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).expect("the process runs");
    let mut memory = File::open(format!("/proc/{process}/mem")).expect("its memory can be read");
    let mut found = Vec::new();
    for line in maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|rights| rights.starts_with("rw"))) {
        let (start, end) = line.split(' ').next().and_then(|range| range.split_once('-')).expect("a range");
        let [start, end] = [start, end].map(|text| u64::from_str_radix(text, 16).expect("an address"));
        let mut bytes = vec![0; usize::try_from(end - start).expect("it fits")];
        if memory.seek(SeekFrom::Start(start)).is_err() || memory.read_exact(&mut bytes).is_err() {
            continue;
        }
        for group in IID_GROUPS.iter().chain(&CID_BLOCKS) {
            let numbers: Vec<u8> = group.bytes().map(|byte| byte - b'0').collect();
            let wide: Vec<u8> = group.bytes().flat_map(|byte| [byte, 0, 0, 0]).collect();
            for (manner, wanted) in [("text", group.as_bytes()), ("numbers", &numbers), ("wide", &wide)] {
                if memmem::find(&bytes, wanted).is_some() {
                    found.push(format!("{group} as {manner} in {}", line.rsplit(' ').next().unwrap_or_default()));
                }
            }
        }
    }
    found
}

/// Holds a call to its end, and tells what is left of it before the next PC.
fn left_after(arguments: &[&str], lines: &str) -> Vec<String> {
    let arguments = [&["call", "--plain", "--language", "en"], arguments].concat();
    let mut child = support::spawned(support::command(&arguments));
    let mut keys = child.stdin.take().expect("stdin is a pipe");
    keys.write_all(lines.as_bytes()).expect("the program listens");
    let mut output = BufReader::new(child.stdout.take().expect("stdout is a pipe"));
    let told = until(&mut output, "begins the next PC:");
    assert!(told.contains("The PC is activated"), "{told}");
    let left = found(child.id());
    drop(keys);
    child.wait().expect("it ends");
    left
}

#[test]
fn nothing_is_left_after_a_call_in_plain_lines() {
    let (iid, give, cid) = (IID_GROUPS.join(" "), "\n".repeat(IID_GROUPS.len()), CID_BLOCKS.join("\n"));
    let left = left_after(&[], &format!("1\n2\n\n6\n{iid}\n\ny\n\n{give}\n{cid}\n\ny\ny\ny\n\n1\n\n"));
    assert!(left.is_empty(), "{left:#?}");
}

#[test]
fn nothing_is_left_of_an_output_that_was_read() {
    let iid = IID_GROUPS.concat();
    let output = format!("Name: Windows(R), Professional edition\nInstallation ID: {iid}\n");
    let file = support::Temporary::new("dti.txt", output.as_bytes());
    let (give, cid) = ("\n".repeat(IID_GROUPS.len()), CID_BLOCKS.join("\n"));
    let arguments = ["--from", file.path(), "--contact", "agent"];
    let left = left_after(&arguments, &format!("\n\n{give}\n{cid}\n\ny\ny\ny\n\n1\n\n"));
    assert!(left.is_empty(), "{left:#?}");
}

/// What the program says up to a word.
fn until(output: &mut impl BufRead, word: &str) -> String {
    let mut told = Vec::new();
    while !String::from_utf8_lossy(&told).contains(word) {
        let more = output.read_until(b':', &mut told).expect("the program speaks");
        assert!(more > 0, "{}", String::from_utf8_lossy(&told));
    }
    String::from_utf8_lossy(&told).into_owned()
}

#[test]
fn the_search_finds_what_is_there() {
    let mut child = support::spawned(support::command(&["call", "--plain", "--language", "en"]));
    let mut keys = child.stdin.take().expect("stdin is a pipe");
    let iid = IID_GROUPS.join(" ");
    keys.write_all(format!("1\n2\n\n6\n{iid}\n").as_bytes()).expect("the program listens");
    let mut output = BufReader::new(child.stdout.take().expect("stdout is a pipe"));
    until(&mut output, "All nine groups have");
    assert!(!found(child.id()).is_empty());
    child.kill().expect("it runs");
    child.wait().expect("it ends");
}

#[test]
fn nothing_is_left_after_a_call_on_a_full_screen() {
    let mut terminal = Terminal::start(80, 24, &["call", "--language", "en", "--as-of", "2026-11-21"]);
    terminal.wait_for("What is to be");
    terminal.press("\r");
    terminal.wait_for("How will you");
    terminal.press("2\r");
    terminal.wait_for("Get ready");
    terminal.press("\r");
    terminal.wait_for("6 or 7");
    terminal.press("6\r");
    terminal.wait_for("Type the installation");
    terminal.press(&IID_GROUPS.concat());
    terminal.wait_for("All nine");
    terminal.press("\r");
    terminal.wait_for("Compare the installation");
    terminal.press("y\r");
    terminal.wait_for("Get in touch");
    for _ in 0..20 {
        terminal.press("\r");
        if terminal.settled().contains("block by block") {
            break;
        }
    }
    terminal.press(&format!("\x1b[200~{}\x1b[201~", CID_BLOCKS.join(" ")));
    terminal.wait_for("All blocks");
    for key in ["\r", "y\r", "y\r", "y\r", "\r", "\r", "\r"] {
        terminal.press(key);
        if terminal.settled().contains("What does the PC say") {
            break;
        }
    }
    terminal.press("1\r");
    terminal.wait_for("The PC is activated");
    terminal.press("\r");
    terminal.wait_for("begins the next PC");
    let left = found(terminal.id());
    terminal.press("\r");
    assert_eq!(terminal.end(), 0);
    assert!(left.is_empty(), "{left:#?}");
}
