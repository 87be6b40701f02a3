//! What is read from JSON, from XML lists and from their ruins.
//!
//! The identifiers agree with their check digits and belong to nobody.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use offhook::{ConfirmationId, InstallationId, Masked};
use offhook_readers::{Foreign, Reading, Record, Tool, read};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::promises::trees;
use crate::support::invented::config;
use crate::support::pasted;
use crate::support::pasted::{CONFIRMATION, FIRST, MAK, SECOND, grouped, utf16};
use crate::support::trees::{Layout, Pc, json, pcs, whim, xml};

fn samples() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/outputs/structured");
    let mut samples = Vec::new();
    for entry in fs::read_dir(folder).expect("the samples") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if [".json", ".jsonl", ".cil", ".cilx", ".xml", ".html"].iter().any(|end| name.ends_with(end)) {
            samples.push((name, fs::read(&path).expect("a sample")));
        }
    }
    samples.sort();
    samples
}

/// What was read, for people: identifiers by their length and their fingerprint.
fn told(reading: &Reading) -> String {
    let mut text = format!(
        "{} {} {} lines {}\n",
        reading.tool.name(),
        reading.language.unwrap_or("-"),
        reading.encoding.name(),
        reading.lines
    );
    for record in &reading.records {
        let (first, last) = record.lines;
        let or = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".into());
        let foreign = |text: &Option<Foreign>| text.as_ref().map_or("-", Foreign::raw).to_owned();
        let _ = writeln!(text, "\n{first}-{last} {} | {}", foreign(&record.computer), foreign(&record.name));
        let _ = writeln!(
            text,
            "  {} | {} | {} | {} | {} | {}",
            or(&record.activation_id),
            foreign(&record.channel),
            or(&record.partial_product_key),
            record.license_status.map_or("-", |status| status.name()),
            foreign(&record.error_code),
            record.build.map_or_else(|| "-".into(), |build| build.to_string()),
        );
        let _ = writeln!(text, "  IID {}, CID {}", installation_id(record), confirmation_id(record));
    }
    for unused in &reading.unused {
        let _ = writeln!(text, "\nunused {}: {}", unused.line, Masked::new(unused.text.expose()));
    }
    text
}

fn installation_id(record: &Record) -> String {
    let Some(found) = &record.installation_id else {
        return "-".into();
    };
    match InstallationId::parse(found.expose()) {
        Ok(id) => format!("{} #{}", id.expose().compact().len(), id.fingerprint()),
        Err(error) => format!("({error})"),
    }
}

fn confirmation_id(record: &Record) -> String {
    let Some(found) = &record.confirmation_id else {
        return "-".into();
    };
    match ConfirmationId::parse(found.expose()) {
        Ok(id) => format!("{} #{}", id.expose().compact().len(), id.fingerprint()),
        Err(error) => format!("({error})"),
    }
}

#[test]
fn every_sample_is_read_as_it_was_looked_through() {
    let mut all = String::new();
    for (name, bytes) in samples() {
        let reading = read(&bytes).expect("it is text");
        let _ = writeln!(all, "== {name}: {}", told(&reading));
    }
    insta::assert_snapshot!("samples", all);
}

/// What of a product every layout must keep.
fn expected(pcs: &[Pc]) -> Vec<String> {
    let mut all = Vec::new();
    for pc in pcs {
        for product in &pc.products {
            all.push(format!(
                "{}|{}|{:?}|{:?}|{:?}|{}|{:?}",
                pc.computer,
                product.name,
                product.activation_id,
                product.key,
                product.status,
                product.installation_id.compact(),
                product.confirmation_id.as_ref().map(|id| id.compact()),
            ));
        }
    }
    all
}

fn seen(reading: &Reading) -> Vec<String> {
    const STATES: [&str; 7] = [
        "unlicensed",
        "licensed",
        "initial-grace",
        "additional-grace",
        "non-genuine-grace",
        "notification",
        "extended-grace",
    ];
    let compact =
        |found: &offhook_readers::Found| -> String { found.expose().chars().filter(char::is_ascii_digit).collect() };
    let line = |record: &Record| {
        format!(
            "{}|{}|{:?}|{:?}|{:?}|{}|{:?}",
            record.computer.as_ref().map(Foreign::raw).unwrap_or("-"),
            record.name.as_ref().map(Foreign::raw).unwrap_or("-"),
            record.activation_id,
            record.partial_product_key,
            record.license_status.and_then(|state| STATES.iter().position(|name| *name == state.name())),
            record.installation_id.as_ref().map_or_else(|| "-".into(), compact),
            record.confirmation_id.as_ref().map(compact),
        )
    };
    reading.records.iter().map(line).collect()
}

/// Cut at a place, every product that ended before is there, and what is there is what was said.
fn keeps_what_is_before(list: &Layout, at: usize, pcs: &[Pc]) {
    let Ok(reading) = read(&list.text.as_bytes()[..at]) else {
        return;
    };
    let whole = seen(&read(list.text.as_bytes()).expect("it is text"));
    let cut = seen(&reading);
    let told = format!("{at} of\n{}", list.text);
    // The name of the computer may have stood behind the cut.
    let product = |line: &str| line.split_once('|').map(|(_, product)| product.to_owned());
    let ended = list.ends.iter().filter(|end| **end <= at).count();
    assert!((ended..=ended + 2).contains(&cut.len()), "{} for {ended}: {told}", cut.len());
    assert_eq!(list.ends.len(), pcs.iter().map(|pc| pc.products.len()).sum::<usize>());
    for (cut, whole) in cut.iter().zip(&whole).take(ended) {
        assert_eq!(product(cut), product(whole), "{told}");
    }
    // An identifier is whole, or as short as it was cut.
    let digits = |id: &str| id.chars().filter(char::is_ascii_digit).count();
    let ids = |lines: &[String]| -> BTreeSet<String> {
        let id = |line: &String| line.rsplit('|').take(2).map(String::from).collect::<Vec<_>>();
        lines.iter().flat_map(id).filter(|id| matches!(digits(id), 48 | 54 | 63)).collect()
    };
    assert!(
        ids(&cut).is_subset(&ids(&whole)),
        "{cut:?}: {}",
        String::from_utf8_lossy(&list.text.as_bytes()[at.saturating_sub(200)..at])
    );
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn a_list_in_any_layout_of_json_is_read_back(pcs in pcs(), mut whim in whim()) {
        let text = json(&pcs, &mut whim).text;
        let reading = read(text.as_bytes()).expect("it is text");
        prop_assert_eq!(seen(&reading), expected(&pcs), "\n{}", text);
        prop_assert!(reading.unused.is_empty(), "{:?}\n{}", reading.unused, text);
    }

    #[test]
    fn a_list_in_any_layout_of_xml_is_read_back(pcs in pcs(), mut whim in whim()) {
        let text = xml(&pcs, &mut whim).text;
        let reading = read(text.as_bytes()).expect("it is text");
        prop_assert_eq!(seen(&reading), expected(&pcs), "\n{}", text);
        prop_assert!(reading.unused.is_empty(), "{:?}\n{}", reading.unused, text);
        let reading = read(&utf16(&format!("\u{FEFF}{text}"))).expect("it is text");
        prop_assert_eq!(seen(&reading), expected(&pcs), "UTF-16\n{}", text);
    }

    #[test]
    fn a_list_that_was_cut_off_loses_only_what_was_cut(
        pcs in pcs(), mut whim in whim(), at in any::<Index>(), is_json in any::<bool>()
    ) {
        let list = if is_json { json(&pcs, &mut whim) } else { xml(&pcs, &mut whim) };
        let text = &list.text;
        let at = (0..=at.index(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        trees::any_tree_does_no_harm(&text.as_bytes()[..at]);
        keeps_what_is_before(&list, at, &pcs);
    }

    #[test]
    fn any_tree_does_no_harm(
        pcs in pcs(), mut whim in whim(), is_json in any::<bool>(),
        slips in prop::collection::vec((any::<Index>(), "[\\[\\]{}<>/\"':,&;!\\\\\\-\r\n a0?-]{0,3}", 0..9_usize), 0..12)
    ) {
        let mut text: Vec<char> =
            if is_json { json(&pcs, &mut whim) } else { xml(&pcs, &mut whim) }.text.chars().collect();
        for (at, with, length) in slips {
            let from = at.index(text.len());
            let to = (from + length).min(text.len());
            text.splice(from..to, with.chars());
            if text.is_empty() {
                break;
            }
        }
        trees::any_tree_does_no_harm(text.iter().collect::<String>().as_bytes());
    }
}

#[test]
fn every_sample_can_be_cut_off_anywhere() {
    for (name, bytes) in samples() {
        let whole = read(&bytes).expect("it is text").records.len();
        for at in (0..bytes.len()).step_by(41) {
            trees::any_tree_does_no_harm(&bytes[..at]);
            let cut = read(&bytes[..at]).map_or(0, |reading| reading.records.len());
            assert!(cut <= whole + 1, "{name} at {at}: {cut} of {whole}");
        }
    }
}

fn line_by_line(text: &str) -> String {
    let reading = read(text.as_bytes()).expect("it is text");
    let row = |record: &Record| format!("{}-{} {}", record.lines.0, record.lines.1, pasted::told(record));
    reading.records.iter().map(row).collect::<Vec<_>>().join(", ")
}

#[test]
fn text_that_only_begins_like_a_structure_is_read_as_text() {
    assert_eq!(line_by_line(&format!("[10:31] Kim: it says {FIRST}")), "1-1 FIRST");
    assert_eq!(line_by_line(&format!("{{see below}}\n{FIRST}")), "2-2 FIRST");
    assert_eq!(line_by_line(&format!("<unknown> {FIRST}")), "1-1 FIRST");
    assert_eq!(line_by_line(&format!("< {FIRST} >")), "1-1 FIRST");
    assert_eq!(line_by_line(&format!("<Kim> hi\n<Lee> it says {}", grouped(FIRST, " "))), "2-2 FIRST");
    assert_eq!(line_by_line(&format!("{{\"a\": 1}}\n{{\nInstallation ID: {FIRST}")), "3-3 FIRST");
    let page = format!("<!DOCTYPE html>\n<html><body><p>IID:<br>\n<b>{FIRST}</b></p></body></html>");
    assert_eq!(line_by_line(&page), "3-3 FIRST");
    let lines = format!("Name: Windows(R), Professional edition\nInstallation ID: {FIRST}\nPartial Product Key: 3V66T");
    assert_eq!(line_by_line(&format!("<p>{}</p>", lines.replace('\n', "<br/>"))), "1-1 FIRST");
    let cells = format!("<table>\n<tr><td>PC</td><td>IID</td></tr>\n<tr><td>A</td><td>{FIRST}</td></tr>\n</table>");
    assert_eq!(line_by_line(&cells), "3-3 FIRST");
    let groups = grouped(FIRST, "</b>&nbsp;<b>");
    assert_eq!(line_by_line(&format!("<html>\n<p>IID: <b>{groups}</b></p>")), "2-2 FIRST");
}

#[test]
fn an_id_is_known_by_its_digits_whatever_its_label() {
    for label in ["x", "Installations-ID", "ID", "name", "備考", "EvaluationEndDate"] {
        for id in [FIRST.to_owned(), grouped(FIRST, "-"), format!("IID: {FIRST}."), grouped(FIRST, "\\n")] {
            assert_eq!(
                line_by_line(&format!("{{\"pc\": \"A\",\n\"{label}\": \"{id}\"}}")),
                "1-2 FIRST",
                "{label} {id}"
            );
        }
        let name = label.replace('-', "_");
        assert_eq!(line_by_line(&format!("<list>\n<{name}>\n{FIRST}\n</{name}></list>")), "2-4 FIRST", "{label}");
        assert_eq!(
            line_by_line(&format!("<list>\n<item {name}='{}'/></list>", grouped(FIRST, " "))),
            "2-2 FIRST",
            "{label}"
        );
    }
    let both = format!("{{\"a\": \"{FIRST}\", \"b\": {CONFIRMATION}}}");
    let reading = read(both.as_bytes()).expect("it is text");
    assert_eq!(reading.records.len(), 1);
    assert!(reading.records[0].confirmation_id.is_some());
}

#[test]
fn what_stands_under_a_label_is_kept_as_it_is() {
    let found = |value: &str| {
        let reading = read(format!("{{\"pc\": \"A\", \"iid\": {value}}}").as_bytes()).expect("it is text");
        let found = reading.records.first().and_then(|record| record.installation_id.clone());
        (found.map(|found| found.expose().to_owned()), reading.unused.len())
    };
    assert_eq!(found("2.14006693679967E+62"), (Some("2.14006693679967E+62".into()), 0));
    assert_eq!(found(MAK), (Some(MAK.into()), 0));
    assert_eq!(found(&format!("\"{}\"", &MAK[..30])), (Some(MAK[..30].into()), 0));
    assert_eq!(found(CONFIRMATION), (Some(CONFIRMATION.into()), 0), "for the check to say what it is");
    assert_eq!(found("\"-\"").0, None);
    assert_eq!(found("\"n/a\"").0, None);
    assert_eq!(found("null").0, None);
}

#[test]
fn several_ids_of_one_pc_are_several_records() {
    let list = format!("{{\"host\": \"A\", \"iids\": [\n\"{FIRST}\",\n\"{SECOND}\",\n\"{MAK}\"]}}");
    assert_eq!(line_by_line(&list), "2-2 FIRST, 3-3 SECOND, 4-4 MAK");
    let reading = read(list.as_bytes()).expect("it is text");
    assert!(reading.records.iter().all(|record| record.computer.as_ref().map(Foreign::raw) == Some("A")));
    let twice = format!("<PC Name='A'><IID>{FIRST}</IID>\n<IID>{SECOND}</IID><IID>{FIRST}</IID></PC>");
    assert_eq!(line_by_line(&twice), "1-2 FIRST, 2-2 SECOND", "the first was said twice");
}

#[test]
fn a_pc_without_products_names_no_other() {
    let list = format!("[{{\"host\": \"A\", \"iid\": \"\"}}, {{\"iid\": \"{FIRST}\"}}]");
    let reading = read(list.as_bytes()).expect("it is text");
    assert_eq!(reading.records.len(), 1);
    assert_eq!(reading.records[0].computer, None);
}

#[test]
fn other_documents_hold_no_products() {
    for text in [
        "{\"name\": \"offhook\", \"description\": \"a tool\", \"version\": \"0.1.0\", \"id\": 7}",
        "{\"id\": \"c0ffee00-0000-4000-8000-000000000001\"}",
        "<project name='x'><id>c0ffee00-0000-4000-8000-000000000001</id><name>Windows</name></project>",
        "[1, 2, 3]",
        "{}",
        "<a/>",
    ] {
        assert_eq!(read(text.as_bytes()).expect("it is text").records.len(), 0, "{text}");
    }
}

#[test]
fn the_tool_follows_from_the_labels() {
    let tool = |text: &str| read(text.as_bytes()).expect("it is text").tool;
    assert_eq!(tool(&format!("{{\"OfflineInstallationId\": \"{FIRST}\"}}")), Tool::CimJson);
    assert_eq!(tool(&format!("{{\"id\": \"{FIRST}\", \"PSComputerName\": \"A\"}}")), Tool::Table);
    assert_eq!(tool(&format!("<Computers><x>{FIRST}</x></Computers>")), Tool::Vamt);
    assert_eq!(tool(&format!("<x>{FIRST}</x>")), Tool::Table);
}

#[test]
fn great_depth_and_size_do_no_harm() {
    let id = format!("\"{FIRST}\"");
    for (open, close) in
        [("[", "]"), ("{\"a\":", "}"), ("<l>", "</l>"), ("<l b='1'>", "</l>"), ("<l ", ""), ("<\"", "")]
    {
        for many in [60, 70, 5_000] {
            let text = format!("{}{id}{}", open.repeat(many), close.repeat(many));
            let begin = Instant::now();
            trees::any_tree_does_no_harm(text.as_bytes());
            assert!(begin.elapsed() < Duration::from_secs(20), "{open} {many}");
        }
    }
    for unit in [
        "[:",
        "{:",
        "{\"a\"",
        "{\"a\":",
        "</x>",
        "<x></y>",
        "<x>&",
        "<x y=\"",
        "\"\n",
        "{\"a\": \"\n",
        ",",
        "<![CDATA[",
    ] {
        for start in ["[{", "<x>"] {
            let text = format!("{start}{}", unit.repeat(20_000));
            let begin = Instant::now();
            trees::any_tree_does_no_harm(text.as_bytes());
            assert!(begin.elapsed() < Duration::from_secs(20), "{start}{unit}: {:?}", begin.elapsed());
        }
    }
    let deep = format!("[\n{{\"iid\": \"{SECOND}\"}},\n{}{id}{}]", "[".repeat(70), "]".repeat(70));
    let reading = read(deep.as_bytes()).expect("it is text");
    assert_eq!(reading.unused.iter().map(|unused| unused.line).collect::<Vec<_>>(), [3], "what is too deep is named");
    let long = format!("{{\"iid\": {id}, \"note\":\n\"{}\", \"pc\": \"A\"}}", "x".repeat(2 << 20));
    let reading = read(long.as_bytes()).expect("it is text");
    assert_eq!(reading.records[0].computer.as_ref().map(Foreign::raw), Some("A"));
    assert_eq!(reading.unused.iter().map(|unused| unused.line).collect::<Vec<_>>(), [2]);
    let long = format!("<l><iid>{FIRST}</iid>\n<note>{}</note><pc>A</pc></l>", "x".repeat(2 << 20));
    let reading = read(long.as_bytes()).expect("it is text");
    assert_eq!(reading.records[0].computer.as_ref().map(Foreign::raw), Some("A"));
    assert_eq!(reading.unused.iter().map(|unused| unused.line).collect::<Vec<_>>(), [2]);
}

#[test]
fn a_list_may_be_longer_than_a_window() {
    let pc = |number: usize| format!("{{\"host\": \"PC-{number}\", \"IID\": \"{FIRST}\"}}");
    let list = (1..=2_000).map(pc).collect::<Vec<_>>();
    for text in [format!("[{}]", list.join(",")), list.join("\n"), format!("[\n{}\n]", list.join(",\r\n"))] {
        for bytes in [text.as_bytes().to_vec(), utf16(&text)] {
            let reading = read(&bytes).expect("it is text");
            assert_eq!(reading.lines, text.lines().count());
            let is_next = |(number, record): (usize, &Record)| {
                record.computer == Some(format!("PC-{}", number + 1).into()) && pasted::told(record) == "FIRST"
            };
            assert!(reading.records.len() == 2_000 && reading.records.iter().enumerate().all(is_next));
        }
    }
}

#[test]
fn entities_of_a_document_are_never_expanded() {
    let bomb = format!(
        "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"{}\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///x\">]>\
         <l><pc>&b;&c;&lt;1&#62;</pc><iid>{FIRST}</iid></l>",
        "A".repeat(100)
    );
    let reading = read(bomb.as_bytes()).expect("it is text");
    assert_eq!(reading.records[0].computer.as_ref().map(Foreign::raw), Some("&b;&c;<1>"));
}
