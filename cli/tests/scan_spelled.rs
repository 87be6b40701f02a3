//! `offhook scan` over every manner of spelling, in every encoding, whatever the file is cut into.

use std::collections::BTreeSet;
use std::fs;

use offhook::find::{Hit, Leniency, Scanner, Sweep};

use crate::support::spellings::{Spelling, spellings};
use crate::support::{CID, IID, KEY, Run, Temporary, within};

/// Three that need no name: published for everyone, or invented.
const IDENTIFIERS: [&str; 3] = [KEY, IID, CID];

fn scan(folder: &Temporary, arguments: &[&str]) -> Run {
    let arguments: Vec<&str> = ["scan", "--published", "--format", "json"].iter().chain(arguments).copied().collect();
    within(folder.path(), &arguments, b"")
}

/// All manners one below the other, with the first line and the last of each.
struct Planted {
    text: String,
    lines: Vec<(String, u64, u64)>,
}

fn planted(may_be: impl Fn(&str) -> bool) -> Planted {
    let (mut text, mut lines) = (String::new(), Vec::new());
    for Spelling { name, spell, .. } in &spellings() {
        for id in IDENTIFIERS {
            let groups: Vec<String> = id.split('-').map(String::from).collect();
            let spelled = spell(&groups);
            if !may_be(&spelled) {
                continue;
            }
            let first = 1 + text.matches('\n').count() as u64;
            text += &format!("the installer said {spelled} to whoever was there\n");
            let last = text.matches('\n').count() as u64;
            text += "an ordinary line between them, as logs have many\n";
            lines.push((format!("{name} {}", groups[0].len()), first, last));
        }
    }
    Planted { text, lines }
}

/// The lines in which a sweep over the whole text takes something for certain.
fn swept(text: &str) -> BTreeSet<u64> {
    let mut hits: Vec<Hit> = Vec::new();
    let mut sweep = Sweep::new(Scanner::new(Leniency::Strict));
    sweep.push(text.as_bytes(), &mut |hit| hits.push(hit));
    sweep.finish(&mut |hit| hits.push(hit));
    hits.iter().map(|hit| 1 + text[..hit.start].matches('\n').count() as u64).collect()
}

fn found(run: &Run) -> BTreeSet<u64> {
    run.json().iter().filter_map(|found| found["line"].as_u64()).collect()
}

fn missed(planted: &Planted, run: &Run) -> Vec<String> {
    let (expected, found) = (swept(&planted.text), found(run));
    let is_in = |lines: &BTreeSet<u64>, first: u64, last: u64| lines.range(first..=last).next().is_some();
    let missed = planted
        .lines
        .iter()
        .filter(|(_, first, last)| is_in(&expected, *first, *last) && !is_in(&found, *first, *last));
    missed.map(|(name, ..)| name.clone()).collect()
}

#[test]
fn every_manner_is_found_in_every_encoding() {
    let folder = Temporary::folder("scan");
    let utf16 = |unit: fn(u16) -> [u8; 2]| {
        move |text: &str| ("\u{FEFF}".to_owned() + text).encode_utf16().flat_map(unit).collect::<Vec<u8>>()
    };
    let table = |table: &'static encoding_rs::Encoding| move |text: &str| table.encode(text).0.into_owned();
    type Write = Box<dyn Fn(&str) -> Vec<u8>>;
    let encodings: [(&str, Option<&'static encoding_rs::Encoding>, Write); 6] = [
        ("utf-8", None, Box::new(|text| text.as_bytes().to_vec())),
        ("utf-16le", None, Box::new(utf16(u16::to_le_bytes))),
        ("utf-16be", None, Box::new(utf16(u16::to_be_bytes))),
        ("shift-jis", Some(encoding_rs::SHIFT_JIS), Box::new(table(encoding_rs::SHIFT_JIS))),
        ("gbk", Some(encoding_rs::GBK), Box::new(table(encoding_rs::GBK))),
        ("euc-jp", Some(encoding_rs::EUC_JP), Box::new(table(encoding_rs::EUC_JP))),
    ];
    for (name, table, write) in encodings {
        // What is read back otherwise than it was written is another manner.
        let may_be = |text: &str| {
            table.is_none_or(|table| {
                let (bytes, _, failed) = table.encode(text);
                !failed && table.decode_without_bom_handling(&bytes).0 == text
            })
        };
        let mut all = planted(may_be);
        // What tells the encoding, in front of everything.
        let head = if name == "gbk" {
            "安装程序的日志，请妥善保管\n"
        } else {
            "インストーラーの記録です。大切に保管してください。\n"
        };
        all.text.insert_str(0, head);
        all.lines.iter_mut().for_each(|(_, first, last)| (*first, *last) = (*first + 1, *last + 1));
        fs::write(format!("{}/{name}.txt", folder.path()), write(&all.text)).expect("written");
        let run = scan(&folder, &[&format!("{name}.txt")]);
        let missed = missed(&all, &run);
        assert!(missed.is_empty(), "{name}: {} of {}: {missed:#?}", missed.len(), all.lines.len());
    }
}

/// Lines, columns and bytes of a find are those of its text, and threads change nothing.
#[test]
fn places_do_not_depend_on_parts_and_threads() {
    let folder = Temporary::folder("scan");
    let one = planted(|_| true).text;
    let quiet = "an ordinary line of a log, nothing in it but words\n".repeat(60_000);
    folder.write("large.txt", &format!("{one}{quiet}{one}{quiet}{one}"));
    folder.write("one-line.txt", &format!("{quiet}{one}{quiet}{quiet}").replace('\n', "  "));
    let alone = scan(&folder, &["-j1", "."]);
    assert!(alone.stdout.lines().count() > 2500, "{}", alone.stdout.lines().count());
    for threads in ["-j2", "-j3", "-j7"] {
        let run = scan(&folder, &[threads, "."]);
        let other = run.stdout.lines().zip(alone.stdout.lines()).find(|(one, other)| one != other);
        assert!(run.stdout == alone.stdout, "{threads}: {other:?}");
    }
    let text = fs::read_to_string(format!("{}/large.txt", folder.path())).expect("text");
    let mut end = 0;
    for found in alone.json().iter().filter(|found| found["path"] == "./large.txt" || found["path"] == "large.txt") {
        let [start, stop] = ["start", "end"].map(|name| found[name].as_u64().expect("a place") as usize);
        assert!(start >= end && text.is_char_boundary(start) && text.is_char_boundary(stop), "{found}");
        end = stop;
        let line = 1 + text[..start].matches('\n').count();
        let column = 1 + text[..start].chars().rev().take_while(|c| *c != '\n').count();
        assert_eq!((found["line"].as_u64(), found["column"].as_u64()), (Some(line as u64), Some(column as u64)));
    }
}

/// Where a file is read in blocks, an identifier may be cut at any byte.
#[test]
fn a_cut_at_any_byte_hides_nothing() {
    const BLOCK: usize = 256 * 1024;
    let folder = Temporary::folder("scan");
    let spelled = "TVRH6\u{2013}WHNXV\u{2013}R9WG3\u{2013}9XRFY\u{2013}MY832";
    let filler = "an ordinary line of a log, nothing in it but words\n";
    let cuts = (0..=spelled.len()).step_by(3);
    for cut in cuts.clone() {
        let mut text = filler.repeat(1 + BLOCK / filler.len());
        text.truncate(BLOCK - cut - 1);
        folder.write(&format!("{cut:02}.txt"), &format!("{text} {spelled}. {}", filler.repeat(200)));
    }
    let run = scan(&folder, &["."]);
    assert_eq!(run.stdout.lines().count(), cuts.count() + 1, "{}", run.stdout);
}

/// As people write a key: thirteen manners, and fillers that are none.
#[test]
fn keys_are_found_as_people_write_them() {
    let folder = Temporary::folder("scan");
    folder.write("spellings.txt", KEYS);
    // The fillers are possible.
    for (leniency, last) in [("strict", 13), ("possible", 14)] {
        let run = scan(&folder, &["--leniency", leniency, "spellings.txt"]);
        let lines: Vec<u64> = found(&run).into_iter().collect();
        assert_eq!(lines, (1..=last).collect::<Vec<u64>>(), "{}", run.stdout);
        assert!(
            run.json()[..13].iter().all(|found| found["published_for"].is_string() && found["verdict"] == "plausible")
        );
    }
    let sarif = within(folder.path(), &["scan", "--format", "sarif", "spellings.txt"], b"").stdout;
    assert!(sarif.contains("\"startLine\":3") && !sarif.contains("endLine"), "{sarif}");
}

const KEYS: &str = "\
// [TVRH6 - WHNXV - R9WG3 - 9XRFY - MY832]
set key=TVRH6\u{2011}WHNXV\u{2011}R9WG3\u{2011}9XRFY\u{2011}MY832
key TVRH6\u{2013}WHNXV\u{2013}R9WG3\u{2013}9XRFY\u{2013}MY832
キー：ＴＶＲＨ６－ＷＨＮＸＶ－Ｒ９ＷＧ３－９ＸＲＦＹ－ＭＹ８３２
windows: _TVRH6-WHNXV-R9WG3-9XRFY-MY832_
\"TVRH6-WHNXV-R9WG3-9XRFY-MY832_Retail_Server\",
\"first\\nTVRH6-WHNXV-R9WG3-9XRFY-MY832\\nlast\"
a\\tTVRH6-WHNXV-R9WG3-9XRFY-MY832\\tb
TVRH6-WHNXV R9WG3-9XRFY-MY832
key=TVRH6%2DWHNXV%2DR9WG3%2D9XRFY%2DMY832
TVRH6&#45;WHNXV&#45;R9WG3&#45;9XRFY&#45;MY832
| TVRH6 | WHNXV | R9WG3 | 9XRFY | MY832 |
@(\"TVRH6\",\"WHNXV\",\"R9WG3\",\"9XRFY\",\"MY832\")
{ \"msg\": \"7FFFFFFFFFFF7FFFFFFFFFFFF\", \"ct\": \"P77777777777P777777777777\" }
TVRH6 and WHNXV, then R9WG3 besides 9XRFY with MY832
";
