//! `offhook scan`: identifiers in files and folders.

use std::fs;

use crate::support::{CID, IID, KEY, Run, Temporary, command, spawned, within, without_input};

/// More than one thread cuts files of this length into parts.
const LARGE: usize = 4 * 1024 * 1024;

fn scan(folder: &Temporary, arguments: &[&str]) -> Run {
    let arguments: Vec<&str> = ["--language", "en", "scan", "--published"].iter().chain(arguments).copied().collect();
    without_input(folder.path(), &arguments)
}

/// Five places of an identifier in a row, other than the last five of a key.
fn leaks(output: &str) -> bool {
    let bare = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let output = bare(output);
    [IID, CID, &KEY[..23]].iter().any(|identifier| {
        let places = bare(identifier);
        (0..places.len() - 4).any(|at| output.contains(&places[at..at + 5]))
    })
}

fn tree() -> Temporary {
    let folder = Temporary::folder("scan");
    folder.write("b/setup.log", &format!("one\nkey: {KEY}\nCID={} end\n", CID.replace('-', "")));
    folder.write("a.txt", &format!("名前 {IID}; again {}\n", KEY.to_lowercase()));
    folder.write("clean.txt", "nothing 020650-770493 here\n");
    folder.write(".hidden", &format!("{KEY}\n"));
    folder.write("ignored.log", &format!("{KEY}\n"));
    folder.write(".ignore", "ignored.log\n");
    fs::write(format!("{}/picture.png", folder.path()), format!("\u{89}PNG\0\0\0\0\0\0\r {KEY} \0")).expect("written");
    folder
}

#[test]
fn prints_a_line_for_each_find_and_counts_in_both_languages() {
    let folder = tree();
    let runs = ["en", "ja"].map(|language| {
        let run = within(folder.path(), &["--language", language, "scan", "--published", "."], b"");
        assert!(!leaks(&run.stdout) && !leaks(&run.stderr));
        run.shown()
    });
    insta::assert_snapshot!("human", runs.join("\n"));
    let run = scan(&folder, &["--no-ignore", "--hidden", "--binary", "b", "."]);
    insta::assert_snapshot!("everything", run.shown());
}

/// What is the same for everyone is no secret; what only looks like a key is none.
#[test]
fn published_keys_are_notes_and_fillers_are_none() {
    let folder = Temporary::folder("scan");
    folder.write("unattend.xml", &format!("<Key>{KEY}</Key>\n"));
    folder.write("vectors.json", "{ \"msg\": \"7FFFFFFFFFFF7FFFFFFFFFFFF\", \"ct\": \"P77777777777P777777777777\" }\n");
    folder.write("zeros.txt", &format!("{}\n{}\n", "0".repeat(54), ["000000"; 8].join("-")));
    let runs = ["en", "ja"].map(|language| {
        let run = within(folder.path(), &["--language", language, "scan", "."], b"");
        assert_eq!(run.status, Some(0));
        run.shown()
    });
    insta::assert_snapshot!("published", runs.join("\n"));
    let sarif = within(folder.path(), &["scan", "--format", "sarif", "."], b"").stdout;
    assert!(sarif.contains("\"level\":\"note\"") && !sarif.contains("\"level\":\"error\",\"locations\""), "{sarif}");
    let json = within(folder.path(), &["scan", "--format", "json", "."], b"").stdout;
    assert!(json.contains("\"found\":0,\"published\":1,") && json.contains("\"published_for\":\"Windows"), "{json}");
    assert_eq!(scan(&folder, &["."]).status, Some(1));
    let possible = within(folder.path(), &["scan", "--leniency", "possible", "zeros.txt"], b"");
    assert_eq!(possible.status, Some(0), "{}", possible.shown());
}

/// "Found: 0" alone would read as clean.
#[test]
fn a_named_file_that_is_packed_was_not_looked_into() {
    let folder = Temporary::folder("scan");
    fs::write(format!("{}/report.docx", folder.path()), b"PK\x03\x04\x14\0\x06\0").expect("written");
    let wide: Vec<u8> = format!("\u{FEFF}{KEY}").chars().flat_map(|c| u32::from(c).to_le_bytes()).collect();
    fs::write(format!("{}/wide.txt", folder.path()), wide).expect("written");
    for language in ["en", "ja"] {
        let run = within(folder.path(), &["--language", language, "scan", "report.docx", "wide.txt"], b"");
        assert_eq!(run.status, Some(2));
        insta::assert_snapshot!(format!("packed-{language}"), run.shown());
    }
    // Among others it is no text like any other.
    assert_eq!(scan(&folder, &["."]).status, Some(0));
}

/// Only the rules that are documented: nobody knows what a machine or a folder above leaves out.
#[test]
fn rules_of_other_places_leave_nothing_out_and_what_is_left_out_is_counted() {
    let folder = Temporary::folder("scan");
    folder.write(".gitignore", "*\n");
    folder.write("home/.config/git/ignore", "*.txt\n");
    folder.write("project/.git/HEAD", "ref: refs/heads/main\n");
    folder.write("project/.gitignore", "*.log\nbuild\n");
    folder.write("project/a.txt", &format!("{KEY}\n"));
    folder.write("project/b.log", &format!("{KEY}\n"));
    folder.write("project/build/c.txt", &format!("{KEY}\n"));
    let home = format!("{}/home", folder.path());
    for language in ["en", "ja"] {
        let arguments = ["--language", language, "scan", "--published", "project"];
        let mut command = command(&arguments);
        command.current_dir(folder.path()).env("HOME", &home).env("XDG_CONFIG_HOME", format!("{home}/.config"));
        let output = spawned(command).wait_with_output().expect("the program ends");
        assert_eq!(output.status.code(), Some(1));
        assert!(output.stdout.starts_with(b"project/a.txt:1:1:product-key"));
        insta::assert_snapshot!(format!("left-out-{language}"), String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn the_exit_status_tells_what_was_found() {
    let folder = tree();
    assert_eq!(scan(&folder, &["clean.txt"]).status, Some(0));
    assert_eq!(scan(&folder, &["a.txt", "clean.txt"]).status, Some(1));
    let run = scan(&folder, &["nowhere.txt", "a.txt"]);
    assert_eq!(run.status, Some(2));
    insta::assert_snapshot!("unread", run.shown());
    let empty = Temporary::folder("scan");
    let run = scan(&empty, &["."]);
    assert_eq!(run.status, Some(0));
    assert!(run.stderr.contains("no file"), "{}", run.stderr);
}

#[cfg(unix)]
#[test]
fn a_folder_and_a_file_that_may_not_be_read_are_told_and_the_rest_is_read() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tree();
    folder.write("locked.txt", KEY);
    let locked = format!("{}/locked.txt", folder.path());
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o000)).expect("ours");
    if fs::File::open(&locked).is_ok() {
        eprintln!("skipped: whoever runs this may read everything");
        return;
    }
    for threads in ["1", "2"] {
        let run = scan(&folder, &["-j", threads]);
        assert_eq!(run.status, Some(2));
        assert!(run.stdout.contains("setup.log") && run.stderr.contains("locked.txt"), "{}", run.shown());
    }
}

#[test]
fn prints_an_object_for_each_find_and_one_for_all() {
    let folder = tree();
    let run = scan(&folder, &["--format", "json", "a.txt", "b"]);
    insta::assert_snapshot!("json", run.shown());
    let objects = run.json();
    let text = fs::read(format!("{}/a.txt", folder.path())).expect("it reads");
    let range =
        objects[0]["start"].as_u64().expect("a number") as usize..objects[0]["end"].as_u64().expect("one") as usize;
    assert_eq!(&text[range], IID.as_bytes());
}

#[test]
fn sarif_names_rules_and_places_and_no_identifier() {
    let folder = tree();
    fs::create_dir(format!("{}/with space", folder.path())).expect("created");
    folder.write("with space/é.txt", &format!("{KEY} {KEY}\n"));
    let run = scan(&folder, &["--format", "sarif", ".", "nowhere"]);
    assert_eq!(run.status, Some(2));
    assert!(!leaks(&run.stdout));
    let sarif: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(sarif["version"], "2.1.0");
    let results = sarif["runs"][0]["results"].as_array().expect("results");
    let rules = sarif["runs"][0]["tool"]["driver"]["rules"].as_array().expect("rules");
    assert_eq!(results.len(), 6);
    for result in results {
        let index = result["ruleIndex"].as_u64().expect("an index") as usize;
        assert_eq!(rules[index]["id"], result["ruleId"]);
    }
    let last = &results[5]["locations"][0]["physicalLocation"];
    assert_eq!(last["artifactLocation"]["uri"], "with%20space/%C3%A9.txt");
    assert_eq!((&last["region"]["startColumn"], &last["region"]["endColumn"]), (&31.into(), &60.into()));
    assert_ne!(results[4]["partialFingerprints"], results[5]["partialFingerprints"]);
    assert_eq!(sarif["runs"][0]["invocations"][0]["executionSuccessful"], false);
    insta::assert_snapshot!("sarif", run.stdout.replace(env!("CARGO_PKG_VERSION"), "VERSION"));
    let empty = scan(&folder, &["--format", "sarif", "clean.txt"]).stdout;
    let empty: serde_json::Value = serde_json::from_str(&empty).expect("JSON");
    assert_eq!(empty["runs"][0]["results"], serde_json::json!([]));
}

/// The fingerprint stays when the file changes around the find, and tells nothing of the identifier.
#[test]
fn a_fingerprint_is_made_of_the_place_alone() {
    let fingerprint = |text: &str| {
        let folder = Temporary::folder("scan");
        folder.write("a.txt", text);
        let sarif: serde_json::Value =
            serde_json::from_str(&scan(&folder, &["--format", "sarif"]).stdout).expect("JSON");
        sarif["runs"][0]["results"][0]["partialFingerprints"].clone()
    };
    // Both are setup keys that Microsoft publishes for everyone.
    assert_eq!(fingerprint(KEY), fingerprint("more\nlines W269N-WFGWX-YVC9B-4J6C9-T83GX"));
}

#[test]
fn reads_standard_input_when_something_comes_from_it() {
    let folder = tree();
    let text = format!("{KEY}\n");
    for arguments in [&["scan", "--published"][..], &["scan", "--published", "-"]] {
        let run = within(folder.path(), arguments, text.as_bytes());
        assert_eq!(run.stdout, format!("<stdin>:1:1:product-key:*****-*****-*****-*****-{}\n", &KEY[24..]));
    }
    let run = within(folder.path(), &["scan", "--published", "-"], b"");
    assert_eq!((run.status, &*run.stdout), (Some(0), ""));
}

/// Schedulers start programs with the null device or an empty pipe: to tell them that there is nothing would be wrong. The one is
/// none, so the folder is looked through; the other may be meant, so it is an error.
#[test]
fn looks_through_the_folder_when_nothing_comes_from_standard_input() {
    let folder = tree();
    let with_null = without_input(folder.path(), &["scan"]);
    assert_eq!(with_null.status, Some(1));
    assert!(with_null.stdout.starts_with("a.txt:1:4:installation-id:9x6\n"), "{}", with_null.shown());
    for format in ["human", "json", "sarif"] {
        let with_empty = within(folder.path(), &["--language", "en", "scan", "--format", format], b"");
        assert_eq!((with_empty.status, &*with_empty.stdout), (Some(2), ""));
        assert!(with_empty.stderr.contains("offhook scan ."), "{}", with_empty.shown());
    }
}

#[test]
fn finds_in_every_encoding_at_the_same_line_and_column() {
    let text = format!("ライセンスの状態\r\nプロダクト キー：{KEY}、{IID}\r\n");
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [&b"\xFF\xFE"[..], &little].concat();
    let big: Vec<u8> = "\u{FEFF}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    let table = |table: &'static encoding_rs::Encoding| table.encode(&text).0.into_owned();
    let with_mark = ["\u{FEFF}".as_bytes(), text.as_bytes()].concat();
    let all = [
        ("utf-8", text.as_bytes().to_vec()),
        ("utf-8-bom", with_mark),
        ("utf-16le", little),
        ("utf-16le-bom", marked),
        ("utf-16be-bom", big),
        ("cp932", table(encoding_rs::SHIFT_JIS)),
        ("gbk", table(encoding_rs::GBK)),
        ("euc-jp", table(encoding_rs::EUC_JP)),
    ];
    for (name, bytes) in all {
        let folder = Temporary::folder("scan");
        fs::write(format!("{}/a", folder.path()), &bytes).expect("written");
        let expected =
            format!("a:2:10:product-key:*****-*****-*****-*****-{}\na:2:40:installation-id:9x6\n", &KEY[24..]);
        assert_eq!(scan(&folder, &[]).stdout, expected, "{name}");
        // And behind as much ASCII as is read in several blocks.
        let lines = "plain\n".repeat(100_000);
        let ascii = if name.starts_with("utf-16") || name.ends_with("bom") { "" } else { &lines };
        fs::write(format!("{}/a", folder.path()), [ascii.as_bytes(), &bytes].concat()).expect("written");
        let moved = if ascii.is_empty() { expected } else { expected.replace("a:2:", "a:100002:") };
        assert_eq!(scan(&folder, &[]).stdout, moved, "{name}");
    }
}

#[test]
fn several_threads_print_what_one_prints() {
    let folder = tree();
    let line = format!("{} x\n", "word ".repeat(20));
    let mut large = line.repeat(3 * LARGE / line.len());
    for at in (0..20).rev() {
        let place = large.len() / 20 * at;
        let place = place - place % line.len();
        large.insert_str(place, &format!("é {IID} / {KEY}\n"));
    }
    folder.write("large.txt", &large);
    folder.write("one-line.txt", &large.replace('\n', " "));
    folder.write("late.txt", &format!("{large}名前\n"));
    let cp932 = [large.replace('é', "e").as_bytes(), b"\x83L\x81[\x81F", KEY.as_bytes(), b"\n"].concat();
    fs::write(format!("{}/cp932.txt", folder.path()), &cp932).expect("written");
    let alone = scan(&folder, &["-j1", "--format", "json"]);
    assert_eq!(alone.stdout.lines().count(), 4 + 4 * 40 + 1 + 1);
    for threads in ["-j2", "-j3", "-j7"] {
        assert_eq!(scan(&folder, &[threads, "--format", "json"]).stdout, alone.stdout, "{threads}");
    }
    assert_eq!(scan(&folder, &["-j2", "cp932.txt"]).stdout.lines().count(), 41);
}

#[test]
fn more_findings_than_may_wait_come_out_in_order() {
    let folder = Temporary::folder("scan");
    let full = format!("{KEY}\n").repeat(70_000);
    folder.write("a-small.txt", KEY);
    folder.write("b-full.txt", &full);
    folder.write("c-full.txt", &full.replace('\n', " "));
    // Long enough for two parts, of which one holds more than its share.
    let line = format!("{KEY}{}\n", " ".repeat(30));
    folder.write("d-full.txt", &(line.repeat(70_000) + &line[29..].repeat(100_000)));
    let alone = scan(&folder, &["-j1"]);
    assert_eq!(alone.stdout.lines().count(), 210_001);
    assert!(alone.stdout.contains(&format!(
        "\nc-full.txt:1:{}:product-key:*****-*****-*****-*****-{}\nd-full.txt:1:1:",
        69_999 * 30 + 1,
        &KEY[24..]
    )));
    assert!(scan(&folder, &["-j2"]).stdout == alone.stdout);
}

/// A find at every place around the border of two blocks, which are read one after the other.
#[test]
fn a_find_across_the_border_of_two_blocks_is_found_at_its_place() {
    let folder = Temporary::folder("scan");
    let border = 256 * 1024;
    for start in (border - 64..border + 3).step_by(if cfg!(debug_assertions) { 3 } else { 1 }) {
        let text = format!("{}\n{} {IID} {KEY}", "x".repeat(100), "y".repeat(start - 102));
        folder.write("a", &text);
        let column = start - 102 + 2;
        let expected = format!(
            "a:2:{column}:installation-id:9x6\na:2:{}:product-key:*****-*****-*****-*****-{}\n",
            column + IID.len() + 1,
            &KEY[24..]
        );
        assert_eq!(scan(&folder, &[]).stdout, expected, "{start}");
    }
}

#[test]
fn possible_tells_what_has_the_form_and_does_not_add_up() {
    let folder = Temporary::folder("scan");
    folder.write("a.txt", &IID.replace("837252", "837253"));
    assert_eq!(scan(&folder, &[]).status, Some(0));
    let run = scan(&folder, &["--leniency", "possible", "--format", "json"]);
    assert_eq!(run.status, Some(1));
    assert_eq!(run.json()[0]["verdict"], "well-formed");
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_unless_they_are_named() {
    let folder = tree();
    let outside = Temporary::folder("scan");
    outside.write("key.txt", KEY);
    std::os::unix::fs::symlink(outside.path(), format!("{}/b/away", folder.path())).expect("linked");
    std::os::unix::fs::symlink(format!("{}/key.txt", outside.path()), format!("{}/b/link.txt", folder.path()))
        .expect("linked");
    let run = scan(&folder, &["b"]);
    assert!(!run.stdout.contains("away") && !run.stdout.contains("link"), "{}", run.stdout);
    assert_eq!(scan(&folder, &["b/link.txt"]).stdout.lines().count(), 1);
    assert_eq!(scan(&folder, &["b/away"]).stdout.lines().count(), 1);
}

#[test]
fn an_identifier_in_a_path_is_hidden_and_control_characters_break_no_line() {
    let folder = Temporary::folder("scan");
    folder.write(&format!("{KEY}/{IID}.txt"), KEY);
    folder.write(&format!("b_{KEY}_{IID}/key_{KEY}.txt"), KEY);
    folder.write(&format!("c/cid{}.txt", CID.replace('-', "")), KEY);
    for format in ["human", "json", "sarif"] {
        let run = scan(&folder, &["--format", format, ".", &format!("nowhere_{KEY}"), &format!("nowhere/{IID}")]);
        assert_eq!(run.status, Some(2));
        assert!(!leaks(&run.stdout) && !leaks(&run.stderr), "{}", run.shown());
    }
    #[cfg(unix)]
    {
        let folder = Temporary::folder("scan");
        folder.write("a\nb\u{1b}[31m.txt", KEY);
        let run = scan(&folder, &[]);
        assert!(run.stdout.starts_with("a\\u{a}b\\u{1b}[31m.txt:1:1:"), "{:?}", run.stdout);
        assert_eq!(run.stdout.lines().count(), 1);
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_trouble() {
    let folder = Temporary::folder("scan");
    let full = format!("{KEY}\n").repeat(300_000);
    folder.write("a.txt", &full);
    folder.write("b.txt", &full);
    for threads in ["1", "2"] {
        let mut command = command(&["scan", "--published", "-j", threads]);
        command.current_dir(folder.path());
        command.arg(".");
        let mut child = spawned(command);
        drop(child.stdout.take());
        assert!(child.wait().expect("the program ends").success());
    }
}

#[test]
fn wrong_arguments_are_told() {
    let folder = Temporary::folder("scan");
    insta::assert_snapshot!("threads", scan(&folder, &["-j", "0"]).shown());
    let run = scan(&folder, &["--leniency", KEY]);
    assert_eq!(run.status, Some(2));
    assert!(!leaks(&run.stderr), "{}", run.stderr);
}
