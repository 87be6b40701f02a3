//! A kit keeps what people wrote, follows no link, and leaves no script of an earlier list.

use std::fs;
use std::path::Path;

use crate::support::desk::Desk;
use crate::support::lab::Inventor;
use crate::support::offhook;

/// The list as a spreadsheet of this encoding saves it, with a note in its first row.
fn saved(desk: &Desk, page: &'static encoding_rs::Encoding, note: &str) -> Vec<u8> {
    let text = desk.read("work-list.csv");
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader.has_headers(false).from_reader(text.trim_start_matches('\u{FEFF}').as_bytes());
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for (index, row) in reader.records().enumerate() {
        let row = row.expect("a row");
        let cells = row.iter().enumerate().map(|(at, cell)| if (index, at) == (1, 7) { note } else { cell });
        writer.write_record(cells).expect("in memory");
    }
    let text = String::from_utf8(writer.into_inner().expect("in memory")).expect("UTF-8");
    page.encode(&text).0.into_owned()
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[test]
fn a_note_in_shift_jis_survives_and_the_first_list_is_kept() {
    for note in ["３階", "ﾃﾞｽｸ", "①", "㈱", "１F", "ﾃｽ", "一行目\n二行目"] {
        let desk = Desk::of(1);
        let list = saved(&desk, encoding_rs::SHIFT_JIS, note);
        fs::write(desk.path("work-list.csv"), &list).expect("saved");
        let run = desk.list();
        assert_eq!(run.status, Some(0), "{}", run.shown());
        let written = fs::read(desk.path("work-list.csv")).expect("a list");
        assert!(holds(&written, &encoding_rs::SHIFT_JIS.encode(note).0), "{note}");
        assert_eq!(fs::read(desk.path("work-list.csv.bak")).expect("a backup"), list);
        assert!(run.stdout.contains("work-list.csv.bak"), "{}", run.shown());
        // Nothing new: nothing is written, and no further backup is made.
        let run = desk.list();
        assert_eq!(fs::read(desk.path("work-list.csv")).expect("a list"), written, "{}", run.shown());
        assert!(!Path::new(&desk.path("work-list.csv.2.bak")).exists());
        // Saved once more, with another note: the first backup stays.
        fs::write(desk.path("work-list.csv"), saved_again(&written, note)).expect("saved");
        desk.list();
        assert_eq!(fs::read(desk.path("work-list.csv.bak")).expect("a backup"), list);
        assert!(Path::new(&desk.path("work-list.csv.2.bak")).exists());
    }
}

/// Without the quotes, as spreadsheets save it where they are not needed.
fn saved_again(list: &[u8], note: &str) -> Vec<u8> {
    let text = encoding_rs::SHIFT_JIS.decode(list).0.replace(note, "another");
    encoding_rs::SHIFT_JIS.encode(&text.replace("\"\"", "")).0.into_owned()
}

#[test]
fn a_list_that_cannot_be_read_for_certain_stays_as_it_is() {
    let desk = Desk::of(2);
    let whole = desk.read("work-list.csv");
    for list in [
        whole.replacen(".html\"", ".html", 1),
        whole.replacen("\"\",\"\",", "\"\",\"open,", 1),
        String::from("PK\u{3}\u{4}\0\0"),
        String::from("a,b\n"),
    ] {
        desk.write("work-list.csv", &list);
        for run in [desk.list(), desk.apply(), desk.verify()] {
            assert_eq!(run.status, Some(2), "{}", run.shown());
            assert_eq!(desk.read("work-list.csv"), list, "{}", run.shown());
        }
    }
}

#[test]
fn two_pcs_never_share_a_sheet() {
    let desk = Desk::new();
    let mut inventor = Inventor::new();
    let names = ["LAB 1", "LAB_1", "LAB&1", "LAB_1_2", "lab+1"];
    let mut pcs = names.map(|name| {
        let mut pc = inventor.pc(2);
        name.clone_into(&mut pc.name);
        pc
    });
    pcs.iter_mut().for_each(|pc| assert_eq!(desk.collect(pc).code, 0, "{}", pc.name));
    let run = desk.list();
    assert_eq!(run.status, Some(0), "{}", run.shown());
    let rows = desk.rows();
    let mut sheets: Vec<String> = rows.iter().map(|row| row["sheet"].to_lowercase()).collect();
    sheets.sort();
    sheets.dedup();
    assert_eq!((rows.len(), sheets.len()), (names.len(), names.len()), "{sheets:?}");
    for row in &rows {
        let sheet = desk.read(&row["sheet"]).replace("<i></i>", "");
        let group = row["installation_id"].split('-').next().expect("a group");
        assert!(sheet.contains(group), "{} shows another PC", row["sheet"]);
    }
    assert!(rows.iter().any(|row| row["computer"] == "LAB_1" && row["sheet"] == "sheets/LAB_1.html"));
}

#[test]
fn a_name_longer_than_a_file_may_have_gets_a_sheet() {
    let desk = Desk::new();
    let mut inventor = Inventor::new();
    for end in ["1", "2"] {
        let mut pc = inventor.pc(2);
        desk.collect(&mut pc);
        let long = "Floor-".repeat(40) + end;
        let text = desk.read("collected/PC-02.txt").replace("PC-02", &long);
        fs::remove_file(desk.path("collected/PC-02.txt")).expect("ours");
        desk.write(&format!("collected/{long}.txt"), &text);
    }
    let run = desk.list();
    assert_eq!(run.status, Some(0), "{}", run.shown());
    assert_eq!(fs::read_dir(desk.path("sheets")).expect("sheets").count(), 2);
}

#[test]
fn paper_of_a_pc_that_is_licensed_meanwhile_goes() {
    let desk = Desk::new();
    let mut inventor = Inventor::new();
    let mut pcs = [1, 2].map(|number| inventor.pc(number));
    pcs.iter_mut().for_each(|pc| drop(desk.collect(pc)));
    desk.list();
    desk.write("sheets/mine.html", "kept");
    desk.write("notes.html", "kept");
    let list = desk.read("work-list.csv").replace("sheets/PC-02.html", "sheets/../notes.html");
    pcs[0].windows[0].licensed = true;
    desk.collect(&mut pcs[0]);
    desk.list();
    assert!(!Path::new(&desk.path("sheets/PC-01.html")).exists());
    assert!(Path::new(&desk.path("sheets/PC-02.html")).exists());
    // What somebody writes there is no reason to delete anything else.
    desk.write("work-list.csv", &list);
    desk.list();
    assert_eq!((&*desk.read("sheets/mine.html"), &*desk.read("notes.html")), ("kept", "kept"));
}

#[test]
fn an_apply_that_fails_leaves_no_script() {
    type Damage = (&'static str, fn(&Desk));
    let damages: [Damage; 4] = [
        ("missing", |desk| fs::remove_file(desk.path("work-list.csv")).expect("ours")),
        ("damaged", |desk| desk.write("work-list.csv", "PK\u{3}\u{4}\0\0\0")),
        ("another table", |desk| desk.write("work-list.csv", "computer;cid\r\n")),
        ("a folder", |desk| {
            fs::remove_file(desk.path("work-list.csv")).expect("ours");
            fs::create_dir(desk.path("work-list.csv")).expect("ours");
        }),
    ];
    for (name, damage) in damages {
        let desk = Desk::of(2);
        desk.fill_in(&desk.given());
        assert_eq!(desk.apply().status, Some(0));
        assert!(Path::new(&desk.path("apply.cmd")).exists());
        damage(&desk);
        let run = desk.apply();
        assert_eq!(run.status, Some(2), "{name}: {}", run.shown());
        assert!(run.stderr.contains("were deleted"), "{name}: {}", run.shown());
        for script in ["apply.cmd", "apply.ps1"] {
            assert!(!Path::new(&desk.path(script)).exists(), "{name}: {script}");
        }
    }
}

#[test]
fn every_collected_file_is_read_or_none() {
    let desk = Desk::new();
    for number in 0..5_050 {
        desk.write(&format!("collected/PC-{number}.txt"), &format!("Computer: \"PC-{number}\"\n"));
    }
    let run = desk.list();
    assert!(run.words().starts_with("Read: 5050 PCs."), "{}", &run.stdout[..80]);
    for number in 5_050..=20_000 {
        desk.write(&format!("collected/PC-{number}.txt"), "");
    }
    for run in [desk.list(), desk.apply()] {
        assert_eq!(run.status, Some(2));
        assert!(run.stderr.contains("more than 20000 files"), "{}", run.stderr);
    }
}

#[cfg(unix)]
#[test]
fn nothing_in_a_kit_is_followed() {
    use std::os::unix::fs::symlink;
    let places = [
        "sheets/PC-01.html",
        "sheets",
        "README.en.txt",
        "work-list.csv",
        "work-list.csv.bak",
        "apply.cmd",
        "apply.ps1",
        "collected/PC-99.txt",
        "collected",
        "calls/PC-01",
        "proofs/PC-01.txt",
        "offhook-kit.json",
        "collect.cmd",
    ];
    for name in places {
        let desk = Desk::of(1);
        desk.fill_in(&desk.given());
        let outside = crate::support::Temporary::folder("outside");
        outside.write("victim", "precious");
        outside.write("folder/PC-01.html", "precious");
        let path = desk.path(name);
        let is_folder = Path::new(&path).is_dir();
        if is_folder { fs::remove_dir_all(&path) } else { fs::remove_file(&path) }.unwrap_or_default();
        let to = format!("{}/{}", outside.path(), if is_folder { "folder" } else { "victim" });
        symlink(&to, &path).expect("linked");
        let root = desk.folder.path();
        for arguments in
            [&["kit", "list", root][..], &["kit", "new", root], &["kit", "apply", root], &["kit", "verify", root]]
        {
            let run = offhook(arguments);
            let is_there = Path::new(&path).is_symlink();
            // The scripts are taken away before anything else, and a link to one with them.
            assert_eq!(run.status == Some(2), is_there, "{name}: {}", run.shown());
            assert!(!is_there || run.stderr.contains(name), "{name}: {}", run.shown());
        }
        let read = |name: &str| fs::read_to_string(format!("{}/{name}", outside.path())).expect("it reads");
        assert_eq!((&*read("victim"), &*read("folder/PC-01.html")), ("precious", "precious"), "{name}");
        assert_eq!(fs::read_dir(format!("{}/folder", outside.path())).expect("it reads").count(), 1, "{name}");
    }
}

#[cfg(unix)]
#[test]
fn one_run_at_a_time_is_at_work_on_a_kit() {
    let desk = Desk::of(1);
    let mark = fs::File::open(desk.path("offhook-kit.json")).expect("it is a kit");
    mark.lock().expect("it can be held");
    let root = desk.folder.path();
    for arguments in
        [&["kit", "list", root][..], &["kit", "new", root], &["kit", "apply", root], &["kit", "verify", root]]
    {
        let run = offhook(arguments);
        assert_eq!(run.status, Some(2), "{}", run.shown());
        assert!(run.stderr.contains("another offhook is at work on"), "{}", run.shown());
    }
}
