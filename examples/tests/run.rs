//! Runs each program as a person would.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Command, Stdio};

const SAMPLE: &str = "../readers/tests/outputs/slmgr-dlv-server2025.txt";
const IID: &str = "020650770493837252929082195773527024195725809211989214";

/// What a program writes for an input.
fn run(program: &str, input: &[u8]) -> String {
    let mut child = Command::new(program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it runs");
    child.stdin.take().expect("piped").write_all(input).expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{program}");
    String::from_utf8(output.stdout).expect("it writes text")
}

#[test]
fn the_field_shows_blocks_as_they_come() {
    let shown = run(env!("CARGO_BIN_EXE_field"), "41563\n53052\n86\n".as_bytes());
    assert_eq!(
        shown.lines().collect::<Vec<_>>(),
        [
            "41563 [A incomplete, 43 to go]",
            "415635 3052 [A plausible, B incomplete, 38 to go]",
            "415635 305286 [A plausible, B plausible, 36 to go]",
        ]
    );
}

#[test]
fn the_log_filter_hides_an_identifier_and_nothing_else() {
    let log = format!("10:00 start\n10:01 id {IID} ok\n10:02 end");
    let hidden = run(env!("CARGO_BIN_EXE_log_filter"), log.as_bytes());
    assert_eq!(hidden, log.replace(IID, &"*".repeat(54)));
}

#[test]
fn what_is_logged_through_tracing_shows_no_identifier() {
    let lines = format!("id {IID}\nkey TVRH6\u{2013}WHNXV\u{2013}R9WG3\u{2013}9XRFY\u{2013}MY832\nplain\n");
    for program in [env!("CARGO_BIN_EXE_log_writer"), env!("CARGO_BIN_EXE_log_layer")] {
        let log = run(program, lines.as_bytes());
        assert!(!log.contains(IID) && !log.contains("TVRH6") && log.contains("\u{2013}MY832"), "{log}");
        assert!(log.lines().count() == 3 && log.matches("PC-17").count() == 3 && log.contains("plain"), "{log}");
    }
}

#[test]
fn the_importer_writes_a_record_a_line_and_no_digits() {
    let output = std::fs::read(SAMPLE).expect("the sample is there");
    let records = run(env!("CARGO_BIN_EXE_importer"), &output);
    for line in records.lines() {
        let record: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(record["schema"], "offhook/record/1");
        assert_eq!(record["tool"], "slmgr-dlv");
        assert!(!line.bytes().collect::<Vec<_>>().windows(40).any(|row| row.iter().all(u8::is_ascii_digit)));
    }
    assert!(records.lines().count() > 0);
}

#[test]
fn the_help_desk_has_the_script_in_its_page() {
    let output = std::fs::read(SAMPLE).expect("the sample is there");
    let page = run(env!("CARGO_BIN_EXE_guidance_page"), &output);
    assert_eq!(page.matches("<!doctype html>").count(), 1);
    assert!(page.contains("<h1>Ticket 1234</h1>\n<article"));
}

#[test]
fn the_form_answers_every_thread_with_sentences() {
    let mut child =
        Command::new(env!("CARGO_BIN_EXE_web_form")).arg("3").stdout(Stdio::piped()).spawn().expect("it runs");
    let mut address = String::new();
    BufReader::new(child.stdout.take().expect("piped")).read_line(&mut address).expect("it says where it is");
    let address = address.trim().trim_start_matches("http://").to_owned();
    let ask = |request: String| {
        let mut stream = TcpStream::connect(&address).expect("it listens");
        stream.write_all(request.as_bytes()).expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        answer
    };
    let post = |text: &str| {
        ask(format!(
            "POST /check HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{text}",
            text.len()
        ))
    };
    assert!(ask("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".into()).contains("<form"));
    assert!(post(IID).contains(r#""verdict":"plausible""#));
    let damaged = post(&IID.replacen('0', "1", 1));
    assert!(damaged.contains(r#""code":"check-digit""#) && damaged.contains("グループ 1"), "{damaged}");
    assert!(child.wait().expect("it ends").success());
}
