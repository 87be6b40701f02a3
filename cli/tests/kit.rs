//! `offhook kit` and what belongs to it: IDs on a stick between PCs without internet and the desk.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::support::desk::{Cells, Desk, ROOT, given, key, record, run_on};
use crate::support::lab::{ESU, Inventor, OFFICE, Pc, Stick, WINDOWS};
use crate::support::{Temporary, fed, offhook};

#[test]
fn a_room_of_fifty_is_licensed_but_for_three_mix_ups() {
    let desk = Desk::new();
    let mut inventor = Inventor::new();
    let mut room: Vec<Pc> = (1..=50).map(|number| inventor.pc(number)).collect();
    let products: usize = room.iter().map(|pc| pc.windows.len() + pc.office.len()).sum();
    for pc in &mut room {
        let ended = desk.collect(pc);
        assert_eq!(ended.code, 0, "{}: {}", pc.name, ended.screen);
    }

    // The file of one PC is copied for another, to save a walk.
    fs::copy(desk.path("collected/PC-08.txt"), desk.path("collected/PC-09.txt")).expect("copied");
    let run = desk.list();
    assert_eq!(run.status, Some(1), "{}", run.shown());
    assert!(run.words().contains("PC-09.txt speaks of PC-08."), "{}", run.shown());
    assert!(!desk.read("work-list.csv").contains("\"PC-09\""));
    fs::remove_file(desk.path("collected/PC-09.txt")).expect("removed");
    desk.collect(&mut room[8]);
    let run = desk.list();
    assert_eq!(run.status, Some(0), "{}", run.shown());
    assert_eq!(desk.rows().len(), products);
    assert_eq!(fs::read_dir(desk.path("sheets")).expect("there are sheets").count(), products);

    // Two confirmation IDs are written into each other's row.
    let mut given = given(&room);
    let (one, other) = (given[&key("PC-17", WINDOWS)].clone(), given[&key("PC-31", WINDOWS)].clone());
    given.insert(key("PC-17", WINDOWS), other);
    given.insert(key("PC-31", WINDOWS), one);
    desk.fill_in(&given);
    let run = desk.apply();
    assert_eq!(run.status, Some(0), "{}", run.shown());
    assert!(
        run.words().contains(&format!("Confirmation IDs in apply.cmd and apply.ps1: {products}.")),
        "{}",
        run.shown()
    );

    // Between the two walks a mainboard is exchanged.
    room[22].exchange_board(&mut inventor);
    for pc in &mut room {
        let ended = desk.enter(pc);
        assert_eq!(ended.code, u32::from(pc.name == "PC-23"), "{}: {}", pc.name, ended.screen);
        assert_eq!(ended.screen.contains("REFUSED"), pc.name == "PC-23", "{}", ended.screen);
        let entered = pc.calls.iter().filter(|call| call.contains("/atp") || call.contains("/actcid")).count();
        let expected = if pc.name == "PC-23" { 0 } else { pc.windows.len() + pc.office.len() };
        assert_eq!(entered, expected, "{}: {:?}", pc.name, pc.calls);
    }

    let run = desk.verify();
    assert_eq!(run.status, Some(1), "{}", run.shown());
    let words = run.words();
    for name in ["PC-17", "PC-31"] {
        let line = format!("{name}, Windows(R), Enterprise edition: not licensed. The PC answered 0xC004F04D");
        assert!(words.contains(&line), "{words}");
    }
    assert!(words.contains("PC-23, Windows(R), Enterprise edition: refused on the PC"), "{words}");
    assert!(words.contains("Confirmation IDs were refused by PC-17, PC-31."), "{words}");
    assert!(words.contains(&format!("Licensed: {} of {products}.", products - 3)), "{words}");
    let licensed: Vec<&Pc> = room.iter().filter(|pc| pc.windows[0].licensed).collect();
    assert_eq!(licensed.len(), 47);
    assert!(
        licensed.iter().all(|pc| words.contains(&format!("{}, Windows(R), Enterprise edition: licensed", pc.name)))
    );
}

#[test]
fn the_mix_ups_are_put_right_without_beginning_again() {
    let desk = Desk::new();
    let mut inventor = Inventor::new();
    let mut room: Vec<Pc> = (1..=4).map(|number| inventor.pc(number)).collect();
    room.iter_mut().for_each(|pc| drop(desk.collect(pc)));
    desk.list();
    desk.fill_in(&given(&room));
    desk.apply();
    room[1].exchange_board(&mut inventor);
    room.iter_mut().for_each(|pc| drop(desk.enter(pc)));
    assert_eq!(desk.verify().status, Some(1));

    assert_eq!(desk.collect(&mut room[1]).code, 0);
    assert!(Path::new(&desk.path("collected/PC-02.2.txt")).exists());
    let run = desk.list();
    assert!(run.words().contains("PC-02.2.txt shows another installation ID than PC-02.txt."), "{}", run.shown());
    assert!(run.words().contains("Rows of the earlier work list that fit no collected file: 1."), "{}", run.shown());
    let before = desk.read("work-list.csv");
    let run = desk.apply();
    assert!(run.words().contains("This confirmation ID is for the earlier one."), "{}", run.shown());
    desk.fill_in(&BTreeMap::from([(key("PC-02", WINDOWS), room[1].windows[0].cid.clone())]));
    assert_ne!(before, desk.read("work-list.csv"));
    desk.apply();
    assert_eq!(desk.enter(&mut room[1]).code, 0);
    assert!(room.iter().all(|pc| pc.windows.iter().chain(&pc.office).all(|product| product.licensed)));
    let run = desk.verify();
    assert!(run.words().contains("PC-02, Windows(R), Enterprise edition: licensed"), "{}", run.shown());
}

#[test]
fn what_is_licensed_stays_so_in_later_proofs() {
    let desk = Desk::new();
    let mut pc = Inventor::new().pc(4);
    desk.collect(&mut pc);
    desk.list();
    let given = given(core::slice::from_ref(&pc));
    let mut wrong = given.clone();
    wrong.insert(key("PC-04", WINDOWS), Inventor::new().digits(8, 6));
    desk.fill_in(&wrong);
    desk.apply();
    desk.enter(&mut pc);
    let words = desk.verify().words();
    assert!(
        words.contains("Office16ProPlusVL_MAK edition: licensed") && words.contains("Licensed: 1 of 2."),
        "{words}"
    );
    desk.collect(&mut pc);
    desk.fill_in(&given);
    assert_eq!(desk.apply().status, Some(0));
    // Office is left out this time.
    assert_eq!(desk.read("apply.cmd").matches("call :row ").count(), 1);
    desk.enter(&mut pc);
    let run = desk.verify();
    assert_eq!((run.status, run.words().contains("Licensed: 2 of 2.")), (Some(0), true), "{}", run.shown());
    // The earlier proof says so by itself.
    fs::remove_file(desk.path("collected/PC-04.2.txt")).expect("removed");
    assert_eq!(desk.verify().status, Some(0));
}

#[test]
fn a_proof_of_another_pc_proves_nothing() {
    let desk = Desk::of(2);
    desk.fill_in(&desk.given());
    desk.apply();
    let mut pc = Inventor::new().pc(1);
    desk.enter(&mut pc);
    let proof = fs::read(desk.path("proofs/PC-01.txt")).expect("a proof");
    fs::write(desk.path("proofs/PC-02.txt"), &proof).expect("copied");
    let run = desk.verify();
    assert!(run.words().contains("PC-02.txt in proofs is left out:"), "{}", run.shown());
    assert!(run.words().contains("Licensed: 1 of 2."), "{}", run.shown());
    // With the name inside changed as well.
    let at = proof.windows(5).position(|part| part == b"PC-01").expect("a name");
    let mut forged = proof;
    forged[at..at + 5].copy_from_slice(b"PC-02");
    fs::write(desk.path("proofs/PC-02.txt"), &forged).expect("written");
    let run = desk.verify();
    assert!(run.words().contains("edition: the proof shows another installation ID."), "{}", run.shown());
}

#[test]
fn what_gets_no_confirmation_id_is_left_out_by_name() {
    let desk = Desk::new();
    let mut inventor = Inventor::new();
    let mut pcs = [2, 4, 6].map(|number| inventor.pc(number));
    pcs[0].windows[0].description = String::from("Windows(R) Operating System, VOLUME_KMSCLIENT channel");
    pcs[1].windows[0].licensed = true;
    pcs[2].windows[0].iid.replace_range(3..4, "x");
    pcs.iter_mut().for_each(|pc| drop(desk.collect(pc)));
    let run = desk.list();
    assert_eq!(run.status, Some(1));
    let words = run.words();
    assert!(words.contains("PC-02, Windows(R), Enterprise edition: left out, because this way"), "{words}");
    assert!(words.contains("PC-06, Windows(R), Enterprise edition: the installation ID does not add up."), "{words}");
    let left: Vec<_> = desk.rows().iter().map(|row| row["activation_id"].clone()).collect();
    assert_eq!(left, [ESU, OFFICE]);
}

#[test]
fn exchanged_ids_are_caught_at_the_desk_when_the_calls_were_recorded() {
    let desk = Desk::of(3);
    let given = desk.given();
    for (pc, number) in [("PC-01", 1), ("PC-02", 2)] {
        let row = desk.rows().into_iter().find(|row| row["computer"] == pc).expect("a row");
        let cid = &given[&key(pc, WINDOWS)];
        desk.write(&format!("calls/{pc}"), &record(&row["installation_id"], cid, number));
    }
    // The record alone is enough.
    let run = desk.apply();
    assert!(desk.read("apply.cmd").contains(&given[&key("PC-01", WINDOWS)]), "{}", run.shown());
    let mut exchanged = given.clone();
    exchanged.insert(key("PC-01", WINDOWS), given[&key("PC-02", WINDOWS)].clone());
    exchanged.insert(key("PC-02", WINDOWS), given[&key("PC-01", WINDOWS)].clone());
    desk.fill_in(&exchanged);
    let run = desk.apply();
    assert_eq!(run.status, Some(1));
    for (name, file) in [("PC-01", "PC-02"), ("PC-02", "PC-01")] {
        let line = format!(
            "{name}: left out. This confirmation ID was given for another installation ID, as the call in {file} shows."
        );
        assert!(run.words().contains(&line), "{}", run.shown());
    }
    let script = desk.read("apply.cmd");
    assert!(script.contains("\"PC-03\"") && !script.contains("call :row \"PC-01\""), "{script}");
}

#[test]
fn a_call_that_is_recorded_needs_no_cell() {
    let desk = Desk::of(2);
    let given = desk.given();
    let cid = &given[&key("PC-02", WINDOWS)];
    let (from, to) = (desk.path("collected/PC-02.txt"), desk.path("calls/PC-02"));
    let arguments = ["--language", "en", "call", "--plain", "--from", &from, "--record", &to, "--record-digits"];
    // The portal; then on to the blocks.
    fed(&arguments, format!("1\n{}{cid}\n", "\n".repeat(13)).as_bytes());
    let run = desk.apply();
    assert!(run.words().contains("PC-01: left out. There is no confirmation ID yet."), "{}", run.shown());
    assert!(desk.read("apply.cmd").contains(&format!("\"{cid}\"")), "{}", run.shown());
}

#[test]
fn what_may_not_go_to_a_pc_is_refused_with_its_reason() {
    let told = |change: &dyn Fn(&Desk, &mut Vec<Cells>)| {
        let desk = Desk::of(3);
        desk.fill_in(&desk.given());
        let mut rows = desk.rows();
        change(&desk, &mut rows);
        desk.put_rows(&rows, b',');
        let run = desk.apply();
        assert_eq!(run.status, Some(1), "{}", run.shown());
        (run.words(), desk)
    };
    let set = |row: usize, column: &str, text: &str| {
        let (column, text) = (column.to_owned(), text.to_owned());
        move |_: &Desk, rows: &mut Vec<Cells>| drop(rows[row].insert(column.clone(), text.clone()))
    };
    let (words, desk) = told(&set(0, "confirmation_id", ""));
    assert!(words.contains("Row 2,") && words.contains("There is no confirmation ID yet."), "{words}");
    // What is left goes on its way all the same.
    assert_eq!(desk.read("apply.cmd").matches("\r\ncall :row ").count(), desk.rows().len() - 1);
    let (words, _) = told(&set(1, "confirmation_id", "4.15635E+47"));
    assert!(words.contains("Row 3,") && words.contains("spreadsheet"), "{words}");
    let (words, _) = told(&set(1, "computer", "PC-77"));
    assert!(words.contains("PC-77: left out. There is no collected file of this PC."), "{words}");
    let (words, _) = told(&|_, rows| {
        let iid = rows[0]["installation_id"].clone();
        rows[0].insert(String::from("confirmation_id"), iid);
    });
    assert!(words.contains("The cell holds an installation ID."), "{words}");
    let (words, desk) = told(&|_, rows| {
        let cid = rows[0]["confirmation_id"].clone();
        rows[1].insert(String::from("confirmation_id"), cid);
    });
    assert_eq!(words.matches("The same confirmation ID is here and at").count(), 2, "{words}");
    assert_eq!(desk.read("apply.cmd").matches("\r\ncall :row ").count(), desk.rows().len() - 2);
    let (words, _) = told(&|_, rows| {
        let iid = rows[0]["installation_id"].clone();
        rows[1].insert(String::from("installation_id"), iid);
    });
    assert!(words.contains("The PC shows another installation ID"), "{words}");
    let (words, desk) = told(&|desk, rows| {
        // A clone: the same product with the same installation ID under another name.
        let first = desk.read("collected/PC-01.txt").replace("PC-01", "PC-04");
        desk.write("collected/PC-04.txt", &first);
        rows.iter_mut().for_each(drop);
    });
    assert!(words.contains("The same installation ID is shown by PC-04."), "{words}");
    assert!(!desk.read("apply.cmd").contains("\"PC-01\""));
    let run = desk.list();
    assert!(run.words().contains("one and the same installation ID: PC-01, PC-04."), "{}", run.shown());
    // Nothing at all: an earlier script does not stay behind.
    let (words, desk) =
        told(&|_, rows| rows.iter_mut().for_each(|row| drop(row.insert("confirmation_id".into(), String::new()))));
    assert!(words.contains("There is no apply.cmd.") && !Path::new(&desk.path("apply.cmd")).exists(), "{words}");
}

#[test]
fn the_list_comes_back_from_any_spreadsheet() {
    for separator in [b',', b';', b'\t'] {
        let desk = Desk::of(3);
        let given = desk.given();
        desk.fill_in(&given);
        let rows = desk.rows();
        desk.put_rows(&rows, separator);
        assert_eq!(desk.apply().status, Some(0));
        // A new list keeps what was filled in.
        let run = desk.list();
        assert!(run.words().contains("No confirmation ID is still to be fetched."), "{}", run.shown());
        let of = |rows: &[Cells]| rows.iter().map(|row| row["confirmation_id"].clone()).collect::<Vec<_>>();
        assert_eq!(of(&desk.rows()), of(&rows));
    }
    let desk = Desk::of(1);
    desk.write("work-list.csv", "computer;cid\r\nPC-01;1\r\n");
    let run = desk.list();
    assert_eq!((run.status, desk.read("work-list.csv").as_str()), (Some(2), "computer;cid\r\nPC-01;1\r\n"));
    assert!(run.stderr.contains("has no column installation_id"), "{}", run.stderr);
}

#[test]
fn the_list_is_in_the_order_of_the_portal() {
    let desk = Desk::of(12);
    let order: Vec<_> = desk.rows().iter().map(|row| format!("{} {}", row["portal"], row["computer"])).collect();
    let expected = [
        "Windows 10 / 6 PC-05",
        "Windows 10 / 6 PC-10",
        "Windows 10 / 7 PC-01",
        "Windows 10 / 7 PC-02",
        "Windows 10 / 7 PC-03",
        "Windows 10 / 7 PC-03",
    ];
    assert_eq!(order[..6], expected);
    assert_eq!(
        order[order.len() - 3..],
        ["Microsoft Office / 7 PC-04", "Microsoft Office / 7 PC-08", "Microsoft Office / 7 PC-12"]
    );
    let sheet = desk.read("sheets/PC-03.2.html");
    assert!(sheet.contains(ESU) && sheet.contains("PC-03"));
}

#[test]
fn nothing_that_is_there_is_overwritten() {
    let desk = Desk::of(2);
    desk.fill_in(&desk.given());
    let held = || (desk.read("collected/PC-01.txt"), desk.rows());
    let before = held();
    assert!(before.1.iter().all(|row| row["confirmation_id"].len() == 55));
    assert_eq!(offhook(&["kit", "new", desk.folder.path()]).status, Some(0));
    desk.list();
    assert_eq!(before, held());
    let other = Temporary::folder("kit");
    other.write("collect.cmd", "mine");
    let run = offhook(&["kit", "new", other.path()]);
    assert_eq!(run.status, Some(2), "{}", run.shown());
    assert_eq!(fs::read_to_string(format!("{}/collect.cmd", other.path())).expect("it is there"), "mine");
    assert_eq!(offhook(&["kit", "verify", other.path()]).status, Some(2));
    // A folder that is no kit is one of outputs; this one holds none.
    assert_eq!(offhook(&["batch", other.path()]).status, Some(1));
    assert_eq!(offhook(&["kit", "apply", desk.folder.path()]).status, Some(0));
}

#[test]
fn a_pc_that_cannot_be_read_says_so() {
    let desk = Desk::new();
    let mut pc = Inventor::new().pc(2);
    (pc.guarded, pc.elevated) = (true, false);
    let ended = desk.collect(&mut pc);
    assert_eq!(ended.code, 1);
    assert!(
        ended.screen.contains("only an administrator") && ended.screen.contains("Run as administrator"),
        "{}",
        ended.screen
    );
    let run = desk.list();
    assert!(run.words().contains("PC-02.txt shows no installation ID."), "{}", run.shown());
    pc.has_cscript = false;
    assert!(desk.collect(&mut pc).screen.contains("cscript.exe is missing"));
    let mut stick = Stick::of(Path::new(desk.folder.path()), ROOT);
    stick.read_only = true;
    pc.has_cscript = true;
    let ended = run_on(&mut pc, &mut stick, "collect.cmd", &["/q"]);
    assert_eq!((ended.code, ended.screen.contains("write-protected")), (2, true), "{}", ended.screen);
}

#[test]
fn a_pc_without_script_host_is_asked_through_powershell() {
    let desk = Desk::new();
    let mut inventor = Inventor::new();
    let mut room: Vec<Pc> = (1..=2).map(|number| inventor.pc(number)).collect();
    (room[0].has_cscript, room[0].has_powershell) = (false, true);
    (room[1].is_mute, room[1].has_powershell) = (true, true);
    for pc in &mut room {
        let ended = desk.collect(pc);
        assert_eq!(ended.code, 0, "{}", ended.screen);
        assert_eq!(pc.calls.last().map(String::as_str), Some("collect.ps1"), "{:?}", pc.calls);
    }
    let run = desk.list();
    assert_eq!(run.status, Some(0), "{}", run.shown());
    let list = desk.read("work-list.csv");
    assert!(room.iter().all(|pc| list.contains(&pc.name)), "{list}");
    desk.fill_in(&given(&room));
    let run = desk.apply();
    assert_eq!(run.status, Some(0), "{}", run.shown());
    for pc in &mut room {
        let ended = desk.enter(pc);
        assert_eq!(ended.code, 0, "{}", ended.screen);
        assert_eq!(pc.calls.last().map(String::as_str), Some("apply.ps1"), "{:?}", pc.calls);
    }
    // Without an administrator nothing is begun there either.
    room[0].elevated = false;
    assert_eq!((desk.enter(&mut room[0]).code, room[0].calls.len()), (2, 0));
    // What PowerShell saves proves it.
    for pc in &mut room {
        pc.windows.iter_mut().chain(&mut pc.office).for_each(|product| product.licensed = true);
        pc.elevated = true;
        let entered = format!("\r\noffhook-kit: entered {WINDOWS}\r\noffhook-kit: SoftwareLicensingProduct");
        let proof = pc.listed().replace("collect 1", "apply 1");
        desk.write(
            &format!("proofs/{}.txt", pc.name),
            &proof.replace("\r\noffhook-kit: SoftwareLicensingProduct", &entered),
        );
    }
    let run = desk.verify();
    assert!(run.words().matches("licensed").count() >= 2 && run.status == Some(0), "{}", run.shown());
}

#[test]
fn nothing_is_entered_without_an_administrator_or_on_another_pc() {
    let desk = Desk::of(2);
    desk.fill_in(&desk.given());
    desk.apply();
    let mut inventor = Inventor::new();
    let mut pc = inventor.pc(1);
    pc.elevated = false;
    let ended = desk.enter(&mut pc);
    assert_eq!((ended.code, pc.calls.len()), (2, 0), "{}", ended.screen);
    let mut stranger = inventor.pc(7);
    let ended = desk.enter(&mut stranger);
    assert!(ended.code == 1 && stranger.calls.is_empty(), "{:?}", stranger.calls);
    assert!(desk.read("proofs/PC-07.txt").contains("offhook-kit: no-row"));
    // Named like one of the room, in other letters, with another board.
    let mut double = inventor.pc(1);
    double.name = String::from("pc-01");
    let ended = desk.enter(&mut double);
    assert!(ended.code == 1 && double.calls.iter().all(|call| !call.contains("/atp")), "{}", ended.screen);
    let run = desk.verify();
    assert!(run.words().contains("PC-01, Windows(R), Enterprise edition: refused on the PC"), "{}", run.shown());
    assert!(run.words().contains("PC-02, Windows(R), Enterprise edition: no proof."), "{}", run.shown());
}

#[test]
fn a_computer_may_have_any_name_that_windows_allows() {
    let desk = Desk::new();
    let mut pc = Inventor::new().pc(2);
    pc.name = String::from("R&D_100%!(x)^");
    let ended = desk.collect(&mut pc);
    assert_eq!(ended.code, 0, "{}", ended.screen);
    desk.list();
    desk.fill_in(&given(core::slice::from_ref(&pc)));
    let run = desk.apply();
    assert!(run.words().contains("A script can only hold a computer name of ASCII letters"), "{}", run.shown());
}

#[test]
fn the_scripts_wait_for_a_key_unless_told_not_to() {
    let desk = Desk::new();
    let mut stick = Stick::of(Path::new(desk.folder.path()), ROOT);
    let mut pc = Inventor::new().pc(1);
    assert!(run_on(&mut pc, &mut stick, "collect.cmd", &[]).waited);
    assert!(!run_on(&mut pc, &mut stick, "collect.cmd", &["/Q"]).waited);
    assert!(stick.text("collected\\PC-01.2.txt").is_some() && pc.temporary.is_empty());
}

/// `docs/kit-check` expects the same of a real command processor.
#[test]
fn every_part_of_a_file_is_announced() {
    let desk = Desk::new();
    let mut pc = Inventor::new().pc(4);
    desk.collect(&mut pc);
    desk.list();
    desk.fill_in(&given(core::slice::from_ref(&pc)));
    desk.apply();
    desk.enter(&mut pc);
    let notes = |name: &str| -> Vec<String> {
        let lines = desk.read(name).lines().map(String::from).collect::<Vec<_>>();
        lines.into_iter().filter_map(|line| line.strip_prefix("offhook-kit: ").map(String::from)).collect()
    };
    let collected = ["collect 1", "slmgr.vbs /dlv", "slmgr.vbs /dti", "ospp.vbs /dstatus", "ospp.vbs /dinstid", "end"];
    assert_eq!(notes("collected/PC-04.txt"), collected);
    let (windows, office) = (format!("entered {WINDOWS}"), format!("entered {OFFICE}"));
    let proof = ["apply 1", &windows, &office, "ospp.vbs /dstatus", "ospp.vbs /dinstid", "slmgr.vbs /dlv", "end"];
    assert_eq!(notes("proofs/PC-04.txt"), proof);
}

#[test]
fn the_words_for_the_stick_are_read_by_every_windows() {
    let desk = Desk::new();
    for name in ["README.en.txt", "README.ja.txt"] {
        let text = desk.read(name);
        assert!(text.starts_with('\u{FEFF}') && !text.replace("\r\n", "").contains(['\r', '\n']), "{name}");
        assert!(["collect.cmd", "apply.cmd", "/dlv", "/actcid"].iter().all(|word| text.contains(word)), "{name}");
    }
}

/// Sheets, the list and what is entered hold IDs in full; what is only run on each PC does not.
#[cfg(unix)]
#[test]
fn what_a_kit_holds_in_full_is_private() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = Desk::of(2);
    desk.write("usual", "");
    desk.fill_in(&desk.given());
    assert_eq!(desk.apply().status, Some(0));
    let mode = |name: &str| fs::metadata(desk.path(name)).expect(name).permissions().mode() & 0o7777;
    let sheets = fs::read_dir(desk.path("sheets")).expect("there are sheets");
    let sheets = sheets.map(|sheet| format!("sheets/{}", sheet.expect("it reads").file_name().to_string_lossy()));
    let private: Vec<String> = sheets.chain(["work-list.csv", "apply.cmd"].map(str::to_owned)).collect();
    assert!(private.len() > 3, "{private:?}");
    private.iter().for_each(|name| assert_eq!(mode(name), 0o600, "{name}"));
    assert_eq!(mode("collect.cmd"), mode("usual"));
}
