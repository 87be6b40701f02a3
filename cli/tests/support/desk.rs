//! The desk at which a kit is made and read, and the way of the stick to a PC and back.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::cmd::{Ended, Script};
use super::lab::{ESU, Inventor, OFFICE, Pc, Plugged, Stick, WINDOWS};
use super::{Run, Temporary, offhook};

/// As awkward as a folder may be called.
pub(crate) const ROOT: &str = "E:\\Lab (2) & 100% ^done!\\kit\\";

/// The folder of a kit at the desk.
pub(crate) struct Desk {
    pub(crate) folder: Temporary,
    pub(crate) room: Vec<Pc>,
}

pub(crate) type Cells = BTreeMap<String, String>;
pub(crate) type Key = (String, String);

impl Desk {
    pub(crate) fn new() -> Self {
        let folder = Temporary::folder("kit");
        let run = offhook(&["kit", "new", folder.path()]);
        assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
        Self { folder, room: Vec::new() }
    }

    /// With this many PCs collected, and the list made.
    pub(crate) fn of(pcs: usize) -> Self {
        let mut desk = Self::new();
        let mut inventor = Inventor::new();
        let mut room: Vec<Pc> = (1..=pcs).map(|number| inventor.pc(number)).collect();
        room.iter_mut().for_each(|pc| drop(desk.collect(pc)));
        desk.room = room;
        assert_eq!(desk.list().status, Some(0));
        desk
    }

    pub(crate) fn given(&self) -> BTreeMap<Key, String> {
        given(&self.room)
    }

    pub(crate) fn path(&self, name: &str) -> String {
        format!("{}/{name}", self.folder.path())
    }

    pub(crate) fn read(&self, name: &str) -> String {
        String::from_utf8_lossy(&fs::read(self.path(name)).expect(name)).into_owned()
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        self.folder.write(name, text);
    }

    pub(crate) fn list(&self) -> Run {
        offhook(&["kit", "list", self.folder.path(), "--language", "en"])
    }

    pub(crate) fn verify(&self) -> Run {
        offhook(&["kit", "verify", self.folder.path(), "--language", "en"])
    }

    pub(crate) fn apply(&self) -> Run {
        offhook(&["kit", "apply", self.folder.path(), "--language", "en"])
    }

    /// Takes the stick to a PC, runs collect.cmd there and brings the stick back.
    pub(crate) fn collect(&self, pc: &mut Pc) -> Ended {
        self.carry(pc, "collect.cmd")
    }

    pub(crate) fn enter(&self, pc: &mut Pc) -> Ended {
        self.carry(pc, "apply.cmd")
    }

    pub(crate) fn carry(&self, pc: &mut Pc, script: &str) -> Ended {
        pc.calls.clear();
        let mut stick = Stick::of(Path::new(self.folder.path()), ROOT);
        let ended = run_on(pc, &mut stick, script, &["/q"]);
        stick.unload(Path::new(self.folder.path()));
        ended
    }

    pub(crate) fn rows(&self) -> Vec<Cells> {
        let text = self.read("work-list.csv");
        let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{FEFF}').as_bytes());
        reader.deserialize().map(|row| row.expect("a row")).collect()
    }

    pub(crate) fn put_rows(&self, rows: &[Cells], separator: u8) {
        let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
        writer.write_record(rows[0].keys()).expect("in memory");
        rows.iter().for_each(|row| writer.write_record(row.values()).expect("in memory"));
        let text = String::from_utf8(writer.into_inner().expect("in memory")).expect("UTF-8");
        self.write("work-list.csv", &text);
    }

    /// Writes the confirmation IDs into their empty or filled cells, with hyphens.
    pub(crate) fn fill_in(&self, given: &BTreeMap<Key, String>) {
        let mut rows = self.rows();
        for row in &mut rows {
            if let Some(cid) = given.get(&key(&row["computer"], &row["activation_id"])) {
                let blocks: Vec<&str> = (0..8).map(|block| &cid[block * 6..block * 6 + 6]).collect();
                row.insert(String::from("confirmation_id"), blocks.join("-"));
            }
        }
        self.put_rows(&rows, b',');
    }
}

/// What each product was given in this test.
pub(crate) fn given(room: &[Pc]) -> BTreeMap<Key, String> {
    let products = |pc: &Pc| -> Vec<(Key, String)> {
        let all = pc.windows.iter().chain(&pc.office);
        all.map(|product| (key(&pc.name, &product.activation_id), product.cid.clone())).collect()
    };
    room.iter().flat_map(products).collect()
}

pub(crate) fn key(computer: &str, activation_id: &str) -> Key {
    assert!([WINDOWS, ESU, OFFICE].contains(&activation_id));
    (computer.to_owned(), activation_id.to_owned())
}

/// A record as `offhook call --record-digits` leaves it.
pub(crate) fn record(iid: &str, cid: &str, block: usize) -> String {
    let head = r#"{"format":"offhook-call","version":1,"digits":true}"#;
    format!(
        "{head}\n{{\"stage\":\"enter\",\"voice\":\"en\",\"installation_id\":\"{iid}\",\"confirmation_id\":\"{cid}\",\
         \"group\":0,\"repeats\":0,\"block\":{block},\"spot\":0}}\n"
    )
}

pub(crate) fn run_on(pc: &mut Pc, stick: &mut Stick, script: &str, arguments: &[&str]) -> Ended {
    let bytes = stick.bytes(script);
    let script = Script::parse(&bytes).unwrap_or_else(|error| panic!("{script}: {error}"));
    let root = stick.root.clone();
    script.run(&root, arguments, &mut Plugged { pc, stick }).unwrap_or_else(|error| panic!("{error}"))
}

impl Run {
    /// The output without the line ends of a narrow screen; it never holds an ID.
    pub(crate) fn words(&self) -> String {
        let shown = self.stdout.clone() + &self.stderr;
        assert!(shown.split(|c: char| !c.is_ascii_digit() && c != '-').all(|run| run.len() < 13), "{shown}");
        self.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
