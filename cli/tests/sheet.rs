//! `offhook sheet`.

use std::fs;
use std::process::Command;

use crate::support::{IID, KEY, Temporary, command, offhook};

const ESU: &str = "f520e45e-7413-4a34-a497-d2765967d094";
const SEVERAL: &str = "slmgr-dlv-ja-mak-and-esu-notification.txt";
const PDF: &[u8] = b"%PDF-1.";

#[test]
fn prints_a_page_unless_told_otherwise() {
    let run = offhook(&["sheet", "--iid", IID]);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    assert!(run.stdout.starts_with("<!DOCTYPE html>\n<html lang=\"en\">") && run.stdout.contains("size: a4"));
    let run = offhook(&["sheet", "--paper", "letter", "--language", "ja", "--voice", "ko", "--iid", IID]);
    assert!(run.stdout.contains("<html lang=\"ja\">") && run.stdout.contains("lang=\"ko-KR\""));
    assert!(run.stdout.contains("size: letter"));
}

#[test]
fn without_an_identifier_it_is_empty() {
    let boxes = |arguments: &[&str]| {
        let run = offhook(&[&["sheet"], arguments].concat());
        assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
        let groups = run.stdout.split_once("<dl class=\"groups\"").and_then(|(_, rest)| rest.split_once("</dl>"));
        groups.map(|(groups, _)| groups.matches("<i>").count() + groups.matches("<i class").count())
    };
    assert_eq!(boxes(&[]), Some(63));
    assert_eq!(boxes(&["--digits", "6"]), Some(54));
    assert_eq!(boxes(&["--digits", "7"]), Some(63));
    for wrong in [["--digits", "5"], ["--digits", "8"]] {
        assert_eq!(offhook(&["sheet", wrong[0], wrong[1]]).status, Some(2));
    }
    assert_eq!(offhook(&["sheet", "--digits", "6", "--iid", IID]).status, Some(2));
}

#[test]
fn says_what_is_wrong_and_prints_all_the_same() {
    let bad = IID.replacen("837252", "837253", 1);
    for format in ["html", "pdf"] {
        let file = Temporary::folder("sheet");
        let path = format!("{}/bad.{format}", file.path());
        let run = offhook(&["sheet", "--iid", &bad, "--format", format, "--output", &path]);
        assert_eq!((run.status, run.stdout.as_str(), run.stderr.as_str()), (Some(1), "", ""));
        assert!(fs::metadata(&path).is_ok_and(|file| file.len() > 10_000));
    }
    let closed = offhook(&["sheet", "--from", "slmgr-dlv-server2025.txt"]);
    assert!(closed.status == Some(1) && closed.stderr.contains("evaluation edition"), "{}", closed.stderr);
    assert_eq!(closed.stdout, "");
    let missing = offhook(&["sheet", "--from", "no-such-file.txt"]);
    assert_eq!((missing.status, missing.stdout.as_str()), (Some(2), ""));
}

#[test]
fn a_picture_is_there_when_it_was_asked_for_and_can_be_made() {
    assert!(!offhook(&["sheet", "--iid", IID]).stdout.contains("<svg"));
    let run = offhook(&["sheet", "--iid", IID, "--qr"]);
    assert!(run.stdout.contains("<svg") && run.stderr.is_empty());
    let run = offhook(&["sheet", "--qr"]);
    assert!(!run.stdout.contains("<svg") && run.stderr.contains("no QR code"), "{}", run.stderr);
}

#[test]
fn other_products_are_named_beside_the_sheet() {
    let run = offhook(&["sheet", "--from", SEVERAL]);
    assert!(run.stderr.contains(ESU) && !run.stdout.contains(ESU), "{}", run.stderr);
    let run = offhook(&["sheet", "--from", SEVERAL, "--activation-id", ESU]);
    assert!(run.stdout.contains(&format!("<span>{ESU}</span>")));
}

#[test]
fn no_product_key_is_printed() {
    for format in ["html", "pdf"] {
        let run = command(&["sheet", "--from", SEVERAL, "--format", format, "--note", KEY]).output().expect("it runs");
        let shown = if format == "pdf" { pdf_text(&run.stdout).unwrap_or_default() } else { text(&run.stdout) };
        // The last characters of the key in the output, and of that in the note.
        assert!(!shown.contains("MY832") && !shown.contains("ends in"), "{shown}");
        assert!(text(&run.stderr).contains("The note contained a product key or an ID."));
    }
}

#[test]
fn a_pdf_holds_digits_words_and_japanese_as_text() {
    let arguments = ["sheet", "--iid", IID, "--format", "pdf", "--language", "ja", "--paper", "letter", "--qr"];
    let run = command(&arguments).output().expect("it runs");
    assert!(run.status.success() && run.stdout.starts_with(PDF) && run.stderr.is_empty());
    assert_eq!(run.stdout, command(&arguments).output().expect("it runs").stdout, "the same sheet is the same file");
    let Some(text) = pdf_text(&run.stdout) else { return };
    for part in ["020 650", "989 214", "インストール ID を伝える", "はち さん なな", "slmgr /atp AAAAAABBBBBB"]
    {
        assert!(squeezed(&text).contains(&squeezed(part)), "{part}: {text}");
    }
}

#[test]
fn words_and_pages_stand_on_paper_without_a_gap() {
    for language in ["en", "ja"] {
        let more = ["--contact", "agent", "--addresses", "--format", "pdf", "--language", language];
        let run = command(&[&["sheet", "--iid", IID], &more[..]].concat()).output().expect("it runs");
        assert!(run.status.success() && run.stdout.starts_with(PDF), "{language}");
        assert_eq!(text(&run.stderr), "", "{language}: every character has a shape");
    }
}

#[test]
fn characters_without_a_shape_are_named() {
    let run = command(&["sheet", "--note", "PC-0417 龘 ticket", "--format", "pdf"]).output().expect("it runs");
    let errors = text(&run.stderr);
    assert!(run.status.success() && errors.contains("龘 (U+9F98)") && errors.contains('□'), "{errors}");
    let run = command(&["sheet", "--note", "a\tb\u{1b}[1m\u{202e}c", "--format", "pdf"]).output().expect("it runs");
    // What is not seen is spelled out, in shapes that there are.
    assert!(run.status.success() && run.stderr.is_empty(), "{}", text(&run.stderr));
    assert!(offhook(&["sheet", "--note", "PC-0417 龘"]).stdout.contains("PC-0417 龘"));
}

#[test]
fn a_file_is_replaced_as_a_whole_or_left_alone() {
    let folder = Temporary::folder("sheet");
    let path = format!("{}/sheet.html", folder.path());
    folder.write("sheet.html", "before");
    assert_eq!(offhook(&["sheet", "--output", &path]).status, Some(0));
    assert!(fs::read_to_string(&path).is_ok_and(|text| text.ends_with("</html>\n")));
    assert_eq!(fs::read_dir(folder.path()).expect("it is there").count(), 1);
    let nowhere = format!("{}/none/sheet.html", folder.path());
    for wrong in [folder.path(), &nowhere] {
        let run = offhook(&["sheet", "--output", wrong]);
        assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
        assert!(run.stderr.contains("cannot write"), "{}", run.stderr);
    }
    assert_eq!(fs::read_dir(folder.path()).expect("it is there").count(), 1);
    assert!(offhook(&["sheet", "--output", "-"]).stdout.ends_with("</html>\n"));
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let folder = Temporary::folder("sheet");
    let [real, link] = ["real.html", "link.html"].map(|name| format!("{}/{name}", folder.path()));
    folder.write("real.html", "before");
    std::os::unix::fs::symlink(&real, &link).expect("a link");
    assert_eq!(offhook(&["sheet", "--output", &link]).status, Some(0));
    assert!(fs::symlink_metadata(&link).is_ok_and(|link| link.is_symlink()));
    assert!(fs::read_to_string(&real).is_ok_and(|text| text.ends_with("</html>\n")));
}

/// `script` gives the program a terminal, where there is one.
#[test]
fn a_terminal_gets_no_pdf() {
    let program = env!("CARGO_BIN_EXE_offhook");
    let line = format!("{program} sheet --format pdf --language en");
    let Ok(run) = Command::new("script").args(["-qec", &line, "/dev/null"]).output() else {
        eprintln!("skipped: there is no `script` here");
        return;
    };
    let shown = text(&run.stdout);
    assert_eq!(run.status.code(), Some(2), "{shown}");
    assert!(shown.contains("--output") && !shown.contains("%PDF"), "{shown}");
}

/// What pdftotext reads; `None` where it is not installed.
fn pdf_text(pdf: &[u8]) -> Option<String> {
    let file = Temporary::new("sheet.pdf", pdf);
    let Ok(run) = Command::new("pdftotext").args(["-layout", file.path(), "-"]).output() else {
        eprintln!("skipped: there is no pdftotext here");
        return None;
    };
    Some(text(&run.stdout))
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("it is UTF-8")
}
