//! `offhook redact`: texts with their identifiers hidden.

use std::fs;
use std::process::Command;

use crate::support::{CID, IID, KEY, Run, Temporary, command, spawned, within};

fn redact(folder: &Temporary, arguments: &[&str], input: &[u8]) -> Run {
    let arguments: Vec<&str> = ["--language", "en", "redact"].iter().chain(arguments).copied().collect();
    within(folder.path(), &arguments, input)
}

/// The bytes that come out of standard output.
fn through(arguments: &[&str], input: &[u8]) -> Vec<u8> {
    let mut child = spawned(command(&["redact"].iter().chain(arguments).copied().collect::<Vec<_>>()));
    let mut stdin = child.stdin.take().expect("a pipe");
    let output = std::thread::scope(|scope| {
        scope.spawn(move || std::io::Write::write_all(&mut stdin, input));
        child.wait_with_output().expect("the program ends")
    });
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

fn text() -> String {
    format!("ライセンスの状態\r\nプロダクト キー：{KEY}、{IID}\r\n\tCID={}\r\nend", CID.replace('-', ""))
}

fn holds_any(text: &str) -> bool {
    [KEY, IID, CID, &CID.replace('-', "")].iter().any(|identifier| text.contains(identifier))
}

#[test]
fn hides_what_is_found_and_nothing_else_in_both_languages() {
    let folder = Temporary::folder("redact");
    for language in ["en", "ja"] {
        let run = within(folder.path(), &["--language", language, "redact"], text().as_bytes());
        assert_eq!(run.status, Some(0));
        assert!(!holds_any(&run.stdout));
        insta::assert_snapshot!(format!("input-{language}"), run.shown());
    }
    folder.write("a.txt", &text());
    folder.write("clean.txt", "nothing here\n");
    for language in ["en", "ja"] {
        let arguments = ["--language", language, "redact", "a.txt", "clean.txt", "nowhere.txt"];
        insta::assert_snapshot!(format!("several-{language}"), within(folder.path(), &arguments, b"").shown());
    }
    assert_eq!(through(&[], b""), b"");
    assert_eq!(through(&[], b"a"), b"a");
}

/// What a label calls an identifier and is none that can be told: whoever passes the text on is warned.
#[test]
fn what_is_left_of_a_labelled_row_is_named() {
    let folder = Temporary::folder("redact");
    let long = "123456 ".repeat(12);
    folder.write("a.txt", &format!("plain\nInstallation ID: {long}\nインストール ID:\n{long}\nend {KEY}\n"));
    for language in ["en", "ja"] {
        let run = within(folder.path(), &["--language", language, "redact", "a.txt"], b"");
        assert_eq!(run.status, Some(1));
        insta::assert_snapshot!(format!("left-{language}"), run.shown());
    }
    // Without a label it is a list of numbers.
    assert_eq!(redact(&folder, &[], format!("numbers: {long}\n").as_bytes()).status, Some(0));
    assert_eq!(redact(&folder, &["--leniency", "strict"], b"").status, Some(0));
}

#[test]
fn every_encoding_stays_what_it_was() {
    let hidden = through(&[], text().as_bytes());
    let hidden = String::from_utf8(hidden).expect("UTF-8");
    let lines = "plain text\n".repeat(60_000);
    type Encode = fn(&str) -> Vec<u8>;
    let all: [(&str, Encode); 6] = [
        ("utf-8", |text| text.as_bytes().to_vec()),
        ("utf-16le", |text| text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("utf-16be", |text| "\u{FEFF}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect()),
        ("cp932", |text| encoding_rs::SHIFT_JIS.encode(text).0.into_owned()),
        ("gbk", |text| encoding_rs::GBK.encode(text).0.into_owned()),
        ("euc-jp", |text| encoding_rs::EUC_JP.encode(text).0.into_owned()),
    ];
    for (name, encode) in all {
        assert!(through(&[], &encode(&text())) == encode(&hidden), "{name}");
        let (long, expected) = (format!("{lines}{}{lines}", text()), format!("{lines}{hidden}{lines}"));
        assert!(through(&[], &encode(&long)) == encode(&expected), "{name}, behind plain lines");
    }
}

#[test]
fn what_stands_on_every_border_of_pieces_is_hidden() {
    for border in [64 * 1024, 256 * 1024] {
        for start in (border - 60..=border).step_by(12) {
            let filling = "y".repeat(start - 1);
            let long = format!("{filling} {IID} {KEY} end");
            let hidden = String::from_utf8(through(&[], long.as_bytes())).expect("UTF-8");
            assert!(!holds_any(&hidden) && hidden.starts_with(&filling) && hidden.ends_with(" end"), "{start}");
        }
    }
}

/// A pipe may cut a character in two, and the second half may be a letter that would stand before a key.
#[test]
fn an_encoding_is_told_wherever_the_pipe_cuts() {
    use std::io::{Read as _, Write as _};
    let text = format!("key：{KEY}、{IID}\r\n名前：{KEY}\r\n");
    let bytes = encoding_rs::SHIFT_JIS.encode(&text).0.into_owned();
    for cut in (4..12).chain([50, 100]) {
        let mut child = spawned(command(&["redact"]));
        let mut stdin = child.stdin.take().expect("a pipe");
        stdin.write_all(&bytes[..cut]).expect("it reads");
        std::thread::sleep(std::time::Duration::from_millis(30));
        stdin.write_all(&bytes[cut..]).expect("it reads");
        drop(stdin);
        let mut out = Vec::new();
        child.stdout.take().expect("a pipe").read_to_end(&mut out).expect("it reads");
        assert!(child.wait().expect("it ends").success());
        let shown = encoding_rs::SHIFT_JIS.decode(&out).0.into_owned();
        assert!(
            !holds_any(&shown) && shown.starts_with("key：*****-") && shown.contains("\r\n名前：*****-"),
            "{shown}"
        );
    }
}

/// Whoever follows a log sees each line when it is written.
#[test]
fn a_line_comes_out_before_the_next_goes_in() {
    use std::io::{BufRead as _, BufReader, Write as _};
    let mut child = spawned(command(&["redact"]));
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    for line in [KEY, "plain", IID] {
        writeln!(stdin, "{line}").expect("it reads");
        let out = lines.next().expect("a line").expect("it reads");
        assert!(!holds_any(&out) && (out == line) == (line == "plain"), "{out}");
    }
    drop(stdin);
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn rewrites_files_in_place_and_leaves_clean_ones_alone() {
    let folder = Temporary::folder("redact");
    folder.write("a.txt", &text());
    folder.write("clean.txt", "nothing here\n");
    let clean = format!("{}/clean.txt", folder.path());
    let before = fs::metadata(&clean).expect("there").modified().expect("a time");
    let run = redact(&folder, &["--in-place", "--backup", ".bak", "a.txt", "clean.txt"], b"");
    insta::assert_snapshot!("in-place", run.shown());
    let read = |name: &str| fs::read_to_string(format!("{}/{name}", folder.path())).expect("it reads");
    assert!(!holds_any(&read("a.txt")));
    assert_eq!(read("a.txt.bak"), text());
    assert_eq!(fs::metadata(&clean).expect("there").modified().expect("a time"), before);
    assert_eq!(names(&folder), ["a.txt", "a.txt.bak", "clean.txt"]);
    // A second time there is nothing to do, so the backup stays what it is.
    assert_eq!(redact(&folder, &["--in-place", "--backup", ".bak", "a.txt"], b"").status, Some(0));
    assert_eq!(read("a.txt.bak"), text());
    assert_eq!(within(folder.path(), &["scan", "a.txt", "clean.txt"], b"").status, Some(0));
}

#[test]
fn a_backup_never_replaces_a_file() {
    let folder = Temporary::folder("redact");
    folder.write("a.txt", &text());
    folder.write("a.txt.bak", "mine");
    let run = redact(&folder, &["--in-place", "--backup", ".bak", "a.txt"], b"");
    insta::assert_snapshot!("backup-there", run.shown());
    assert_eq!(fs::read_to_string(format!("{}/a.txt", folder.path())).expect("it reads"), text());
    assert_eq!(fs::read_to_string(format!("{}/a.txt.bak", folder.path())).expect("it reads"), "mine");
}

#[test]
fn goes_on_with_the_other_files_when_one_is_in_the_way() {
    let folder = Temporary::folder("redact");
    folder.write("a.txt", &text());
    folder.write("folder/b.txt", &text());
    fs::write(format!("{}/program", folder.path()), format!("\x7FELF\0\0\0\0\0 {KEY} \0")).expect("written");
    let run = redact(&folder, &["--in-place", "nowhere.txt", "folder", "program", "a.txt"], b"");
    insta::assert_snapshot!("troubles", run.shown());
    assert!(!holds_any(&fs::read_to_string(format!("{}/a.txt", folder.path())).expect("it reads")));
    assert!(fs::read_to_string(format!("{}/program", folder.path())).expect("it reads").contains(KEY));
    assert_eq!(redact(&folder, &["--in-place", "--binary", "program"], b"").status, Some(0));
    assert!(!fs::read_to_string(format!("{}/program", folder.path())).expect("it reads").contains(KEY));
}

/// What follows each `#`.
fn tokens(text: &str) -> Vec<&str> {
    text.split('#').skip(1).map(|behind| behind.get(..16).expect("a token")).collect()
}

#[test]
fn tokens_join_texts_that_were_redacted_with_the_same_secret() {
    let folder = Temporary::folder("redact");
    folder.write("secret", "0123456789abcdef0123456789abcdef");
    folder.write("secret-saved-elsewhere", "0123456789abcdef0123456789abcdef\r\n");
    folder.write("another", "0123456789abcdef0123456789abcdeg\n");
    let with = |secret: &str, text: &str| redact(&folder, &["--key-file", secret], text.as_bytes()).stdout;
    let (compact, shouted) = (CID.replace('-', ""), format!("{} {KEY}", CID.replace('-', " ")));
    let first = with("secret", &text());
    let [key, iid, cid] = tokens(&first)[..] else { panic!("three tokens: {first}") };
    assert!(key != iid && iid != cid && !holds_any(&first));
    assert_eq!(tokens(&with("secret", &compact)), [cid]);
    assert_eq!(tokens(&with("secret-saved-elsewhere", &shouted)), [cid, key]);
    assert!(tokens(&with("another", &text())).iter().all(|token| !first.contains(token)));
    assert_eq!(redact(&folder, &["--key-file", "secret"], first.as_bytes()).stdout, first);
    let wide: Vec<u8> = "\u{FEFF}".encode_utf16().chain(text().encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let secret = format!("{}/secret", folder.path());
    let units = through(&["--key-file", &secret], &wide);
    let units: Vec<u16> = units.as_chunks().0.iter().map(|unit| u16::from_le_bytes(*unit)).collect();
    assert_eq!(String::from_utf16(&units).expect("UTF-16").trim_start_matches('\u{FEFF}'), first);
}

#[test]
fn a_secret_that_is_none_is_told_and_nothing_goes_through() {
    let folder = Temporary::folder("redact");
    folder.write("short", "only fifteen by\n");
    folder.write("long", &"x".repeat(4097));
    for language in ["en", "ja"] {
        let arguments = ["--language", language, "redact", "--key-file", "short"];
        insta::assert_snapshot!(format!("key-file-{language}"), within(folder.path(), &arguments, b"text").shown());
    }
    for name in ["long", "nowhere"] {
        let run = redact(&folder, &["--key-file", name], b"text");
        assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{name}");
    }
}

#[test]
fn wrong_arguments_are_told() {
    let folder = Temporary::folder("redact");
    folder.write("a.txt", &text());
    insta::assert_snapshot!("no-file", redact(&folder, &["--in-place"], b"text").shown());
    insta::assert_snapshot!("suffix", redact(&folder, &["--in-place", "--backup", "../x", "a.txt"], b"").shown());
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    fn path(folder: &Temporary, name: &str) -> String {
        format!("{}/{name}", folder.path())
    }

    #[test]
    fn permissions_and_links_stay() {
        let folder = Temporary::folder("redact");
        folder.write("real/a.txt", &text());
        fs::set_permissions(path(&folder, "real/a.txt"), fs::Permissions::from_mode(0o640)).expect("ours");
        symlink("real/a.txt", path(&folder, "link.txt")).expect("linked");
        let run = redact(&folder, &["--in-place", "link.txt"], b"");
        assert_eq!(run.status, Some(0), "{}", run.shown());
        assert!(fs::symlink_metadata(path(&folder, "link.txt")).expect("there").is_symlink());
        assert!(!holds_any(&fs::read_to_string(path(&folder, "real/a.txt")).expect("it reads")));
        let mode = fs::metadata(path(&folder, "real/a.txt")).expect("there").permissions().mode();
        assert_eq!(mode & 0o7777, 0o640);
        symlink("nowhere", path(&folder, "broken.txt")).expect("linked");
        assert_eq!(redact(&folder, &["--in-place", "broken.txt"], b"").status, Some(2));
    }

    #[test]
    fn other_names_of_a_file_are_told() {
        let folder = Temporary::folder("redact");
        folder.write("a.txt", &text());
        fs::hard_link(path(&folder, "a.txt"), path(&folder, "b.txt")).expect("linked");
        let run = redact(&folder, &["--in-place", "a.txt"], b"");
        insta::assert_snapshot!("other-names", run.shown());
        assert_eq!(fs::read_to_string(path(&folder, "b.txt")).expect("it reads"), text());
    }

    #[test]
    fn a_pipe_is_not_rewritten() {
        let folder = Temporary::folder("redact");
        let made = Command::new("mkfifo").arg(path(&folder, "pipe")).status();
        if !made.is_ok_and(|status| status.success()) {
            return;
        }
        // Opening it for reading would wait for a writer.
        let mut writer =
            Command::new("sh").args(["-c", "echo x > pipe"]).current_dir(folder.path()).spawn().expect("sh");
        let run = redact(&folder, &["--in-place", "pipe"], b"");
        assert_eq!(run.status, Some(2), "{}", run.shown());
        assert!(run.stderr.contains("ordinary file"), "{}", run.stderr);
        let _ = writer.kill().and_then(|()| writer.wait().map(drop));
    }

    #[test]
    fn nothing_is_lost_when_the_disk_is_full() {
        let folder = Temporary::folder("redact");
        let long = format!("{}\n", text()).repeat(1000);
        folder.write("a.txt", &long);
        let binary = env!("CARGO_BIN_EXE_offhook");
        let script = format!("trap '' XFSZ; ulimit -f 8; exec '{binary}' --language en redact --in-place a.txt");
        let output = Command::new("sh").args(["-c", &script]).current_dir(folder.path()).output().expect("sh");
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(told.contains("a.txt could not be rewritten") && told.contains("Make room"), "{told}");
        assert_eq!(fs::read_to_string(path(&folder, "a.txt")).expect("it reads"), long);
        assert_eq!(names(&folder), ["a.txt"]);
    }

    #[test]
    fn a_full_standard_output_is_trouble() {
        let Ok(full) = fs::OpenOptions::new().write(true).open("/dev/full") else { return };
        let folder = Temporary::folder("redact");
        folder.write("a.txt", &text());
        let mut command = command(&["redact", "a.txt"]);
        let output = command.current_dir(folder.path()).stdout(full).output().expect("it runs");
        assert_eq!(output.status.code(), Some(2));
    }

    #[test]
    fn a_folder_that_may_not_be_written_to_is_told() {
        let folder = Temporary::folder("redact");
        folder.write("locked/a.txt", &text());
        fs::set_permissions(path(&folder, "locked"), fs::Permissions::from_mode(0o555)).expect("ours");
        let may_write = fs::write(path(&folder, "locked/probe"), "").is_ok();
        let run = redact(&folder, &["--in-place", "locked/a.txt"], b"");
        fs::set_permissions(path(&folder, "locked"), fs::Permissions::from_mode(0o755)).expect("ours");
        if may_write {
            eprintln!("skipped: whoever runs this may write everywhere");
            return;
        }
        assert_eq!(run.status, Some(2));
        assert!(run.stderr.contains("could not be rewritten"), "{}", run.stderr);
        assert_eq!(fs::read_to_string(path(&folder, "locked/a.txt")).expect("it reads"), text());
    }
}

fn names(folder: &Temporary) -> Vec<String> {
    let entries = fs::read_dir(folder.path()).expect("it reads");
    let mut names: Vec<_> =
        entries.map(|entry| entry.expect("it reads").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
