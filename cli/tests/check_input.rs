//! What `offhook check` makes of files and pipes: a reading or a clear word, never a panic.

use std::io::Write as _;
use std::process::Stdio;

use crate::support::{CID, KEY, Run, Temporary, command, fed, offhook, spawned};

const LONGEST_LINE: usize = 65_536;

/// The status, and the line and verdict of each object.
fn readings(run: &Run) -> (Option<i32>, Vec<(u64, String)>) {
    let objects = run.json();
    let reading = |object: &serde_json::Value| {
        (object["line"].as_u64().unwrap_or_default(), String::from(object["verdict"].as_str().unwrap_or_default()))
    };
    (run.status, objects.iter().map(reading).collect())
}

fn read(input: &[u8]) -> Run {
    fed(&["check", "--format", "json"], input)
}

fn plausible(line: u64) -> (u64, String) {
    (line, String::from("plausible"))
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

/// Nothing on stdout, status 2, and this word on stderr.
fn refused(run: &Run, word: &str) {
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{}", run.shown());
    assert!(run.stderr.contains(word), "{}", run.stderr);
}

#[test]
fn reads_utf_16_with_and_without_a_mark() {
    for text in [format!("\u{FEFF}{CID}\r\n{KEY}\r\n"), format!("{CID}\r\n{KEY}\r\n"), format!("{CID}\n{KEY}")] {
        for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
            let run = read(&utf16(&text, bytes));
            assert_eq!(readings(&run), (Some(0), vec![plausible(1), plausible(2)]), "{}", run.shown());
        }
    }
}

#[test]
fn reads_utf_8_with_a_mark_and_any_line_end() {
    for text in [format!("\u{FEFF}{CID}\r\n{KEY}\r\n"), format!("{CID}\n{KEY}\n"), format!("{CID}\n{KEY}")] {
        assert_eq!(readings(&read(text.as_bytes())), (Some(0), vec![plausible(1), plausible(2)]));
    }
}

#[test]
fn reads_shift_jis() {
    // 「確認 ID：」 and the full-width digits ４１５６３５.
    let caption = b"\x8A\x6D\x94\x46 ID\x81\x46\x82\x53\x82\x50\x82\x54\x82\x55\x82\x52\x82\x54";
    let run = read(&[caption, &CID.as_bytes()[6..], b"\r\n"].concat());
    assert_eq!(readings(&run), (Some(0), vec![plausible(1)]), "{}", run.shown());
}

#[test]
fn reads_past_invalid_utf_8() {
    let run = read(&[CID.as_bytes(), b"\n\xFF\xC3\x28 1\n"].concat());
    assert_eq!(run.status, Some(1));
    assert_eq!(readings(&run).1[0], plausible(1));
}

#[test]
fn reads_a_line_of_the_greatest_length_and_leaves_out_a_longer_one() {
    for end in ["\n", "\r\n", ""] {
        for (length, status, ended_at) in [(LONGEST_LINE, 0, true), (LONGEST_LINE + 1, 2, false)] {
            let line = format!("{CID}{}", " ".repeat(length - CID.len()));
            let run = read(format!("{line}{end}").as_bytes());
            assert_eq!((run.status, run.stdout.is_empty()), (Some(status), !ended_at), "{length} {end:?}");
        }
    }
    let long = "1".repeat(LONGEST_LINE + 1);
    let run = read(format!("{CID}\n{long}\n{CID}\n").as_bytes());
    assert_eq!(readings(&run), (Some(2), vec![plausible(1), plausible(3)]));
    insta::assert_snapshot!(
        "long-line",
        [read(long.as_bytes()), fed(&["check", "--language", "ja"], long.as_bytes())].map(|run| run.stderr).concat()
    );
}

#[test]
fn carriage_returns_at_the_limit_do_not_split_a_line() {
    let line = format!("{}\r\r\r{CID}", "1".repeat(LONGEST_LINE));
    let run = read(format!("{line}\n{CID}\n").as_bytes());
    assert_eq!(readings(&run), (Some(2), vec![plausible(2)]));
}

#[test]
fn a_full_line_of_digits_is_checked_in_no_time() {
    for text in ["1".repeat(LONGEST_LINE), "1-".repeat(LONGEST_LINE / 2), "N".repeat(LONGEST_LINE)] {
        for format in ["json", "human"] {
            let run = fed(&["check", "--format", format], text.as_bytes());
            assert_eq!(run.status, Some(1));
            assert!(run.stdout.len() < 4096, "{}", run.stdout.len());
        }
    }
}

/// 40 MB without a line break, on a machine that may have no room for them.
#[cfg(target_os = "linux")]
#[test]
fn a_huge_line_takes_no_memory() {
    let mut child = spawned(command(&["check"]));
    let mut stdin = child.stdin.take().expect("stdin is a pipe");
    let block = [b'0'; 1 << 16];
    for _ in 0..610 {
        stdin.write_all(&block).expect("the program reads on");
    }
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).expect("the program runs");
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("Linux tells the peak");
    let kilobytes: u64 = peak.trim().trim_end_matches(" kB").parse().expect("a number");
    assert!(kilobytes < 20_000, "{kilobytes} kB");
    drop(stdin);
    assert_eq!(child.wait().expect("the program ends").code(), Some(2));
}

#[test]
fn refuses_what_is_no_text() {
    let picture = b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR";
    refused(&read(picture), "not text");
    refused(&read(b"\0"), "not text");
    refused(&read(&[0; 100_000]), "not text");
    let run = fed(&["check", "--language", "ja"], picture);
    insta::assert_snapshot!("binary", [read(picture), run].map(|run| run.stderr).concat());
}

#[test]
fn nul_bytes_after_the_sample_are_shown_as_nothing() {
    let lines = format!("{CID}\n").repeat(1500);
    let run = read(format!("{lines}415\0635\n").as_bytes());
    assert_eq!(run.status, Some(1));
    assert_eq!(run.json().last().map(|object| object["line"].clone()), Some(1501.into()));
}

#[test]
fn says_when_there_is_nothing() {
    for input in ["", "\n\n", " \t\r\n\u{3000}\n", "\u{FEFF}"] {
        refused(&read(input.as_bytes()), "there is nothing in");
    }
    let runs = [fed(&["check"], b"\n"), fed(&["check", "--language", "ja"], b"\n")];
    insta::assert_snapshot!("empty", runs.map(|run| run.stderr).concat());
    let closed = command(&["check"]).stdin(Stdio::null()).output().expect("the program starts");
    assert_eq!(closed.status.code(), Some(2));
}

#[cfg(unix)]
#[test]
fn says_so_on_a_closed_standard_input() {
    let script = "exec \"$0\" check <&-";
    let output = std::process::Command::new("/bin/sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_offhook")])
        .output()
        .expect("the shell starts");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn says_which_file_it_cannot_read() {
    refused(&offhook(&["check", "--file", "."]), "is a folder");
    refused(&offhook(&["check", "--file", "no-such-file.txt"]), "cannot read no-such-file.txt");
    let empty = Temporary::new("empty.txt", b"");
    refused(&offhook(&["check", "--file", empty.path()]), "there is nothing in");
    let runs = ["en", "ja"].map(|language| offhook(&["check", "--language", language, "--file", "."]));
    insta::assert_snapshot!("folder", runs.map(|run| run.stderr).concat());
}

#[test]
fn reads_a_file_and_standard_input_by_its_dash() {
    let file = Temporary::new("list.txt", format!("{CID}\n").as_bytes());
    assert_eq!(offhook(&["check", "--file", file.path()]).status, Some(0));
    assert_eq!(fed(&["check", "--file", "-"], CID.as_bytes()).status, Some(0));
}

#[test]
fn a_closed_pipe_is_no_error() {
    let mut child = spawned(command(&["check"]));
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().expect("stdin is a pipe");
    // The program stops reading once nobody listens.
    let _ = stdin.write_all("415635\n".repeat(20_000).as_bytes());
    drop(stdin);
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
}

#[test]
fn a_closed_standard_error_is_no_panic() {
    let mut child = spawned(command(&["explain", "nonsense"]));
    drop(child.stderr.take());
    assert_eq!(child.wait().expect("the program ends").code(), Some(2));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
    let output = command(&["check", CID]).stdout(full).output().expect("the program starts");
    assert_eq!(output.status.code(), Some(2));
    assert!(!output.stderr.is_empty());
}
