//! What must hold however an output was copied, and that anything at all is read soon and without harm.

use std::time::{Duration, Instant};

use offhook_readers::{Outcome, Record, read};
use proptest::prelude::*;

use crate::support::pasted::{OUTPUTS, told, utf16};

/// What a copy must keep: activation ID, channel and installation ID of each product. The answer of a command is one sentence,
/// which a console narrower than it breaks.
fn kept(bytes: &[u8]) -> Vec<String> {
    let reading = read(bytes).expect("it is text");
    let kept = |record: &Record| format!("{:?} {:?} {}", record.activation_id, record.channel, told(record));
    let is_product = |record: &&Record| record.outcome.is_none_or(|outcome| outcome == Outcome::InstallationIdShown);
    reading.records.iter().filter(is_product).map(kept).collect()
}

fn wrapped(text: &str, column: usize) -> String {
    let mut out = String::new();
    for line in text.lines() {
        for (at, c) in line.chars().enumerate() {
            if at > 0 && at % column == 0 {
                out.push('\n');
            }
            out.push(c);
        }
        out.push('\n');
    }
    out
}

#[test]
fn reads_a_copy_like_the_original() {
    let mut failures = Vec::new();
    for (name, text, _) in OUTPUTS {
        let original = kept(text.as_bytes());
        let copies = |text: &str| {
            let (japanese, _, lossy) = encoding_rs::SHIFT_JIS.encode(text);
            let mut copies = vec![
                ("CRLF", text.replace('\n', "\r\n").into_bytes()),
                ("CR", text.replace('\n', "\r").into_bytes()),
                ("<br/>", text.replace('\n', "<br/>").into_bytes()),
                ("quoted", text.lines().map(|line| format!("> {line}\n")).collect::<String>().into_bytes()),
                ("quoted twice", text.lines().map(|line| format!("> > {line}\n")).collect::<String>().into_bytes()),
                ("blank lines", text.replace('\n', "\n\n").into_bytes()),
                ("indented", text.replace('\n', "\n    ").into_bytes()),
                ("UTF-8 mark", format!("\u{FEFF}{text}").into_bytes()),
                ("UTF-16", utf16(text)),
                ("UTF-16 mark", utf16(&format!("\u{FEFF}{text}"))),
                ("UTF-16 CRLF", utf16(&text.replace('\n', "\r\n"))),
            ];
            if !lossy {
                copies.push(("Shift_JIS", japanese.into_owned()));
            }
            copies
        };
        for (how, bytes) in copies(text) {
            assert_eq!(kept(&bytes), original, "{name}, {how}");
        }
        if text.contains("<br") {
            continue;
        }
        let mut wrong = Vec::new();
        for column in 20..=100 {
            let wrapped = wrapped(text, column);
            let more = [
                ("wrapped", wrapped.clone()),
                ("wrapped, CRLF", wrapped.replace('\n', "\r\n")),
                ("wrapped, blank lines", wrapped.replace('\n', "\n\n")),
                ("wrapped, quoted", wrapped.lines().map(|line| format!("> {line}\n")).collect()),
                ("wrapped, trimmed", wrapped.lines().map(|line| format!("{}\n", line.trim_end())).collect()),
            ];
            for (how, text) in more {
                if kept(text.as_bytes()) != original {
                    wrong.push(format!("{column} {how}: {}", kept(text.as_bytes()).join("; ")));
                }
            }
        }
        failures.extend(wrong.into_iter().map(|how| format!("{name}: {how}")));
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

proptest! {
    #[test]
    fn never_panics(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
    }

    #[test]
    fn never_panics_on_pieces_of_outputs(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "Name", ": ", "：", "\n", "\r", "\t", "> ", "<br", ">", "Installation ID", " for: ", "123456", "0332550 ",
            "O", "?", "**", "----------", "/dti ", "Volume:MAK", "f520e45e-7413-4a34-a497-d2765967d094", "1: ", "①", "é",
        ]), 0..60),
    ) {
        let _ = read(pieces.concat().as_bytes());
    }
}

#[test]
fn reads_a_great_deal_of_anything_soon() {
    let units = [
        ":",
        ":\n",
        "1",
        "12345678\n",
        "123456789\n",
        "1 ",
        "1\n",
        "0\n",
        "000000\n",
        "Name: Windows edition\n",
        "?",
        "> ",
        "<br",
        "<br>",
        "\r",
        "\n",
        "a",
        "a\n",
        "1:",
        "Installation ID: 1\n",
        "Installation ID for: a: 1\n",
        "214006693679966630474103542152569704326804175334220690929199602\n",
        "Name: a\nActivation ID: \
        f520e45e-7413-4a34-a497-d2765967d094\n",
        "l ",
        "- ",
        "/dti ",
    ];
    for unit in units {
        let text = unit.repeat(200_000 / unit.len());
        let begin = Instant::now();
        let _ = read(text.as_bytes());
        let elapsed = begin.elapsed();
        assert!(elapsed < Duration::from_secs(20), "{unit:?}: {elapsed:?}");
    }
}
