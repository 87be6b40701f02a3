//! `offhook batch`: one table in, one table out.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::support::{CID, IID, KEY, Run, Temporary, fed, offhook};

/// A published sample of 63 digits.
const OTHER: &str = "0332550-9038505-3904665-8241863-4275673-7844895-1813845-4639435-4129604";
const WRONG: &str = "0332550-9038505-3904666-8241863-4275673-7844895-1813845-4639435-4129604";
/// The blocks of the invented one in another order.
const CID_2: &str = "305286-415635-761940-283503-592176-634083-177461-859316";

fn batch(arguments: &[&str], table: &str) -> Run {
    fed(&[&["batch"], arguments].concat(), table.as_bytes())
}

/// The codes found in each row of a table.
fn codes(table: &str) -> Vec<Vec<String>> {
    let run = batch(&["--format", "json"], table);
    let text = |value: &Value| value["code"].as_str().map(String::from);
    run.json().iter().map(|row| row["findings"].as_array().expect("a list").iter().filter_map(text).collect()).collect()
}

fn sample() -> String {
    format!(
        "No;PC;IID;CID;Note\n1;PC-01;{IID};{CID};\n2;PC-02;{OTHER};{CID};\n3;PC-03;{WRONG};;=cmd|' /C calc'!A0\n\
         4;PC-04;2.14007E+62;#####;\n5;PC-05;{IID};{CID_2};for PC-02\n6;PC-06;;;{KEY}\n"
    )
}

#[test]
fn rows_for_people_for_programs_and_for_spreadsheets() {
    for language in ["en", "ja"] {
        for format in ["human", "json", "csv"] {
            let run = batch(&["--language", language, "--format", format], &sample());
            assert_eq!(run.status, Some(1));
            insta::assert_snapshot!(format!("{format}-{language}"), run.shown());
        }
    }
}

#[test]
fn nothing_wrong_is_said_in_one_line() {
    let run = batch(&[], &format!("PC,IID,CID\nPC-01,{IID},{CID}\nPC-02,{OTHER},{CID_2}\n"));
    assert_eq!((run.status, &*run.stdout), (Some(0), ""));
    assert_eq!(run.stderr, "standard input: 2 rows: 2 plausible, 0 with something wrong, 0 without an ID.\n");
}

#[test]
fn every_finding_is_told_of_its_row() {
    let head = "PC,IID,CID,Note\n";
    for (rows, expected) in [
        (format!("a-1,{IID},,\na-2,{IID},,\n"), "installation-id-repeated"),
        (format!("a-1,{IID},{CID},\na-2,{OTHER},{CID},\n"), "confirmation-id-reused"),
        (format!("a-1,{IID},{CID},\na-2,{OTHER},{CID_2},for a-1\n"), "other-computer"),
        (format!("a-1,{IID},{CID},\na-2,{OTHER},#####,\n"), "cell-ruined"),
        (format!("a-1,{IID},{CID},\na-2,{OTHER},2026/11/21,\n"), "cell-ruined"),
        (format!("a-1,{IID},{CID},\na-2,{OTHER},{CID_2},@SUM(A1)\n"), "formula"),
        (format!("a-1,{IID},{CID},\n\"\ta-2\",{OTHER},{CID_2},\n"), "formula"),
        (format!("a-1,{IID},{CID},\na-2,{OTHER},{CID_2},\"open\n"), "unclosed-quote"),
    ] {
        assert_eq!(codes(&format!("{head}{rows}")), [vec![], vec![String::from(expected)]], "{rows}");
    }
    for column in ["Key", "Note", "Anything"] {
        let key = codes(&format!("PC,IID,{column}\na-1,{IID},\na-2,{OTHER},{KEY}\n"));
        assert_eq!(key, [vec![], vec![String::from("product-key")]], "{column}");
    }
    let ordered: String = (1..=12).map(|number| format!("PC-{},\n", if number == 9 { 2 } else { number })).collect();
    let ordered = codes(&format!("PC,IID\n{ordered}PC-99,{IID}\n"));
    assert_eq!(ordered.iter().flatten().collect::<Vec<_>>(), ["out-of-order"]);
    assert_eq!(ordered[8], ["out-of-order"]);
}

#[test]
fn what_a_spreadsheet_did_to_digits_is_named() {
    let bare: String = OTHER.chars().filter(char::is_ascii_digit).collect();
    let zeros = format!("{}{}", &bare[1..16], "0".repeat(47));
    for (cell, code) in [
        ("2.14E+62", "spreadsheet-damage"),
        (&*zeros, "spreadsheet-damage"),
        (&bare[1..], "spreadsheet-damage"),
        (&*bare.replace('9', "?"), "unreadable"),
    ] {
        let run = batch(&["--format", "json"], &format!("PC,IID\na-1,{cell}\n"));
        assert_eq!(run.json()[0]["installation_id"]["issues"][0]["code"], code, "{cell}");
    }
}

/// Tables of every make, each with the same two rows.
fn makes() -> BTreeMap<&'static str, Vec<u8>> {
    let groups = |id: &str, between: &str| id.replace('-', between);
    let japanese =
        format!("番号\t端末名\tインストールID\t確認ID\r\n1\tPC-01\t{IID}\t{CID}\r\n2\tPC-02\t{WRONG}\t{CID_2}\r\n");
    let unicode_text: Vec<u8> = format!("\u{FEFF}{japanese}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (cp932, _, _) = encoding_of("shift_jis", &japanese);
    let text = [
        ("no heading", format!("PC-01,{IID},{CID}\nPC-02,{WRONG},{CID_2}\n")),
        ("semicolons", format!("x;y;z\nPC-01;{IID};{CID}\nPC-02;{WRONG};{CID_2}\n")),
        ("sep", format!("sep=|\r\nPC|IID|CID\r\nPC-01|{IID}|{CID}\r\nPC-02|{WRONG}|{CID_2}\r\n")),
        (
            "quoted",
            format!(
                "\"PC\",\"CID\",\"IID\"\n\"PC-01\",\"{CID}\",\"=\"\"{IID}\"\"\"\n\"PC-02\",\"{CID_2}\",\"{WRONG}\"\n"
            ),
        ),
        ("wrong headings", format!("PC,CID,IID\nPC-01,{IID},{CID}\nPC-02,{WRONG},{CID_2}\n")),
        (
            "groups",
            format!(
                "PC-01,{},{}\nPC-02,{},{}\n",
                groups(IID, ","),
                groups(CID, ","),
                groups(WRONG, ","),
                groups(CID_2, ",")
            ),
        ),
        (
            "json lines",
            format!(
                "{}\n{}\n",
                json!({ "pc": "PC-01", "iid": IID, "cid": CID }),
                json!({ "cid": CID_2, "pc": "PC-02", "iid": WRONG.split('-').collect::<Vec<_>>() })
            ),
        ),
    ];
    let mut makes: BTreeMap<_, _> = text.into_iter().map(|(name, text)| (name, text.into_bytes())).collect();
    makes.insert("unicode text", unicode_text);
    makes.insert("code page 932", cp932.into_owned());
    makes
}

fn encoding_of<'a>(label: &str, text: &'a str) -> (std::borrow::Cow<'a, [u8]>, &'static encoding_rs::Encoding, bool) {
    encoding_rs::Encoding::for_label(label.as_bytes()).expect("a known encoding").encode(text)
}

#[test]
fn every_make_of_table_gives_the_same_verdicts() {
    for (name, bytes) in makes() {
        let run = fed(&["batch", "--format", "json"], &bytes);
        let rows = run.json();
        let seen: Vec<_> = rows
            .iter()
            .map(|row| {
                let verdict = |id: &str| row[id]["verdict"].as_str().unwrap_or("none").to_owned();
                (row["computer"].as_str().unwrap_or_default(), verdict("installation_id"), verdict("confirmation_id"))
            })
            .collect();
        let expected = [("PC-01", "plausible", "plausible"), ("PC-02", "well-formed", "plausible")];
        assert_eq!(seen, expected.map(|(pc, iid, cid)| (pc, iid.to_owned(), cid.to_owned())), "{name}: {}", run.stderr);
    }
}

#[test]
fn columns_can_be_named() {
    let table = format!("a,b,c\n{IID},{OTHER},{CID}\n");
    for place in ["2", "b", "B"] {
        let run = batch(&["--format", "json", "--reveal", "--columns", &format!("installation_id={place}")], &table);
        assert_eq!(run.json()[0]["cells"]["b"], OTHER, "{place}");
    }
    let run = batch(&["--columns", "installation_id=9"], &table);
    assert_eq!(run.status, Some(2));
    assert!(run.stderr.contains("There is no column 9"), "{}", run.stderr);
    assert_eq!(batch(&["--columns", "iid=1"], &table).status, Some(2));
}

#[test]
fn digits_are_masked_unless_they_are_revealed_and_keys_always() {
    let spread = format!("PC-01,{},{KEY}\n", IID.replace('-', ","));
    let table = format!("PC,IID,CID,Key,Note\nPC-01,{IID},{CID},{KEY},see {OTHER}\nPC-02,{WRONG},2.1E+47,{KEY}x,\n");
    for table in [&table, &spread] {
        for format in ["csv", "tsv", "json", "human"] {
            let run = batch(&["--format", format], table);
            let text = run.stdout + &run.stderr;
            for secret in ["020650", "415635", "0332550", "9038505", "TVRH6"] {
                assert!(!text.contains(secret), "{format}: {secret} in {text}");
            }
        }
        let run = batch(&["--format", "csv", "--reveal"], table);
        assert!(run.stdout.contains("770493") && !run.stdout.contains("TVRH6"), "{}", run.stdout);
    }
}

/// The cells of a table as `offhook` writes it.
fn cells(text: &str) -> Vec<Vec<String>> {
    use offhook_readers::{Row, Rows, Step};
    let text = text.strip_prefix('\u{FEFF}').expect("the mark of UTF-8").as_bytes();
    let (mut rows, mut row, mut at, mut all) = (Rows::new(b','), Row::default(), 0, Vec::new());
    while let Step::Row { used } = rows.next(&text[at..], true, &mut row) {
        at += used;
        all.push(row.cells().map(String::from).collect());
    }
    all
}

#[test]
fn no_cell_of_the_output_is_run_or_rounded_by_a_spreadsheet() {
    let table = format!(
        "=PC,IID,+CID,a,b,c\n=1+1,{IID},{CID},-2,@x,\"\t=1\"\n\"＝1\",{WRONG},'=1,0123,12345678901234,\"\r\n=1\"\n+1,020650,{CID_2},1E5,\"a\nb\",\n"
    );
    for reveal in [&["--reveal"][..], &[]] {
        let run = batch(&[&["--format", "csv"], reveal].concat(), &table);
        let rows = cells(&run.stdout);
        assert_eq!(rows.len(), 4, "{}", run.stdout);
        for cell in rows.iter().flatten() {
            let first = cell.trim_start().chars().next().unwrap_or(' ');
            assert!(!"=+-@＝＋－＠".contains(first) && !cell.starts_with(['\t', '\r', '\n']), "{cell:?}");
            let digits = cell.chars().filter(char::is_ascii_digit).count();
            assert!(digits < 12 || cell.contains('-') || cell.starts_with('\''), "{cell:?}");
        }
        assert!(rows.iter().all(|row| row.len() == 12), "{rows:?}");
    }
}

#[test]
fn the_output_read_again_gives_the_same_verdicts() {
    let once = batch(&["--format", "csv", "--reveal"], &sample()).stdout;
    let again = batch(&["--format", "csv", "--reveal"], &once).stdout;
    let verdicts = |text: &str| {
        let rows = cells(text);
        let first = rows[0].iter().position(|name| name == "offhook_iid_verdict").expect("the column");
        rows.iter().map(|row| row[first..first + 3].to_vec()).collect::<Vec<_>>()
    };
    assert_eq!(verdicts(&once), verdicts(&again));
    assert_eq!(once.lines().next(), again.lines().next());
}

#[test]
fn every_row_of_the_input_appears_once() {
    let rows: String = (0..5000).map(|row| format!("PC-{row},{}\n", if row % 7 == 0 { WRONG } else { IID })).collect();
    let run = batch(&["--format", "json"], &format!("PC,IID\n{rows}"));
    let seen: Vec<u64> = run.json().iter().filter_map(|row| row["row"].as_u64()).collect();
    assert!(seen.iter().copied().eq(2..5002), "{} rows", seen.len());
}

#[test]
fn a_folder_has_a_row_for_each_product_and_each_file_without_one() {
    let folder = Temporary::folder("batch");
    let output = "Name: Windows(R), Professional edition\nInstallation ID: ";
    folder.write("PC-2.txt", &format!("{output}{IID}\n"));
    folder.write("PC-10.txt", &format!("{output}{WRONG}\n"));
    folder.write("notes.txt", "nothing here\n");
    folder.write("picture.png", "\u{0}\u{1}\u{2}");
    folder.write("below/PC-3.txt", &format!("{output}{IID}\n"));
    let run = offhook(&["batch", "--format", "json", folder.path()]);
    assert_eq!(run.status, Some(1));
    let rows = run.json();
    let seen: Vec<_> = rows.iter().map(|row| (row["cells"]["file"].as_str(), row["trouble"].is_string())).collect();
    let expected = [("notes.txt", true), ("PC-2.txt", false), ("PC-10.txt", false), ("picture.png", true)];
    assert_eq!(seen, expected.map(|(file, is_troubled)| (Some(file), is_troubled)));
    assert_eq!((&rows[1]["computer"], &rows[1]["installation_id"]["verdict"]), (&json!("PC-2"), &json!("plausible")));
}

#[test]
fn lines_of_json_that_are_none_are_rows_with_their_trouble() {
    let table = format!("{}\nnonsense\n{}\n", json!({ "iid": IID }), json!({ "iid": OTHER, "extra": 1 }));
    let run = batch(&["--format", "json"], &table);
    let troubled: Vec<bool> = run.json().iter().map(|row| row["trouble"].is_string()).collect();
    assert_eq!((run.status, troubled), (Some(1), vec![false, true, false]));
}

#[test]
fn tables_without_identifiers_and_outputs_over_inputs_are_refused() {
    let run = batch(&[], "PC,Room\nPC-01,5\n");
    assert_eq!(run.status, Some(2));
    assert!(run.stderr.contains("--columns installation_id=3"), "{}", run.stderr);
    let file = Temporary::new("batch-same.csv", format!("PC,IID\nPC-01,{IID}\n").as_bytes());
    let before = fs::read(file.path()).expect("it reads");
    let run = offhook(&["batch", file.path(), "--output", file.path()]);
    assert_eq!(run.status, Some(2));
    assert!(run.stderr.contains("never changed"), "{}", run.stderr);
    assert_eq!(fs::read(file.path()).expect("it reads"), before);
    assert!(!Path::new(&format!("{}.part", file.path())).exists());
}

#[test]
fn an_encoding_that_is_a_guess_is_said_and_can_be_stated() {
    let table = |note: &[u8]| [format!("PC,IID,Note\nPC-01,{IID},").as_bytes(), note, b"\n"].concat();
    let (japanese, _, _) = encoding_rs::SHIFT_JIS.encode("３階");
    let run = fed(&["batch", "--format", "csv"], &table(&japanese));
    assert!(run.stderr.contains("It was read as"), "{}", run.shown());
    let run = fed(&["batch", "--format", "csv", "--encoding", "shift_jis"], &table(&japanese));
    assert_eq!(run.status, Some(0), "{}", run.shown());
    assert!(run.stdout.contains("３階") && !run.stderr.contains("read as"), "{}", run.shown());
    // UTF-8 and ASCII say what they are.
    for note in ["３階", "", "Büro"] {
        let run = fed(&["batch", "--format", "csv"], &table(note.as_bytes()));
        assert!(run.status == Some(0) && !run.stderr.contains("read as"), "{}", run.shown());
    }
    let run = fed(&["batch", "--format", "csv", "--encoding", "utf-8"], &table(&japanese));
    assert_eq!(run.status, Some(1), "{}", run.shown());
    assert!(run.stderr.contains("could not be read as utf-8"), "{}", run.shown());
}

/// The first character that is not ASCII may come after any number of rows.
#[test]
fn an_encoding_is_told_however_late() {
    let rows = format!("PC-01,{IID},\n").repeat(2_000);
    let (japanese, _, _) = encoding_rs::SHIFT_JIS.encode("サーバー室の状態");
    let table = [b"PC,IID,Note\n", rows.as_bytes(), b"PC-02,,", &*japanese, b"\n"].concat();
    let file = Temporary::new("late.csv", &table);
    let run = offhook(&["batch", "--format", "csv", file.path()]);
    assert!(run.stdout.contains("サーバー室の状態"), "{}", run.stderr);
    // Of a pipe only the beginning can be looked at; what is lost is said.
    let run = fed(&["batch", "--format", "csv"], &table);
    assert!(run.stderr.contains("could not be read as utf-8"), "{}", run.stderr);
}

#[test]
fn nothing_of_a_row_is_left_out() {
    let rows = "PC,IID,note,note,,note_2\n".to_owned()
        + &format!("PC-01,{IID},a,b,c,d\n").repeat(100)
        + &format!("PC-02,{OTHER},\"e\nf\",g,h,i,j,,k\n");
    let csv = batch(&["--format", "csv"], &rows);
    let last = csv.stdout.rsplit_once("PC-02").expect("a row").1;
    assert!(last.contains("\"e\nf\",g,h,i,") && last.contains("j |  | k"), "{last}");
    let json = batch(&["--format", "json"], &rows).json().pop().expect("a row");
    let cells = json["cells"].as_object().expect("an object");
    let texts: Vec<&str> = cells.values().filter_map(Value::as_str).collect();
    for text in ["e\nf", "g", "h", "i", "j", "k"] {
        assert!(texts.contains(&text), "{text}: {cells:?}");
    }
}

#[test]
fn what_is_no_table_is_named_with_the_command_for_it() {
    let run = offhook(&["batch", "--language", "en", "slmgr-dlv-ja-mak-and-esu-notification.txt"]);
    assert_eq!(run.status, Some(2));
    assert!(run.stderr.contains("is an output of slmgr"), "{}", run.stderr);
    assert!(run.stderr.contains("offhook guide --from slmgr-dlv-ja-mak-and-esu-notification.txt"), "{}", run.stderr);
    let folder = Temporary::folder("kit");
    assert_eq!(offhook(&["kit", "new", folder.path()]).status, Some(0));
    let run = offhook(&["batch", "--language", "en", folder.path()]);
    assert!(run.status == Some(2) && run.stderr.contains("offhook kit list"), "{}", run.stderr);
}
