//! What records and rows serialise to: what the schemas say, with every identifier masked.
#![cfg(feature = "serde")]

use std::fs;
use std::path::{Path, PathBuf};

use offhook::Kind;
use offhook_readers::batch::{Entry, Ledger, RowReport};
use offhook_readers::{Coverage, CoverageReport, Record, RecordReport, read};
use serde_json::Value;

use crate::support::schema::{hold, schema};

const IID: &str = "020650-770493-837252-929082-195773-527024-195725-809211-989214";

#[test]
fn every_captured_output_is_what_the_schema_says_and_holds_no_digits_of_an_identifier() {
    let (schema, mut records, mut ids) = (schema("record"), 0, 0);
    for path in samples(Path::new("tests/outputs")) {
        let Ok(reading) = read(&fs::read(&path).expect("the sample reads")) else { continue };
        let place = path.display().to_string();
        for record in &reading.records {
            let json = serde_json::to_value(record).expect("it serialises");
            hold(&schema, &json, &place);
            assert_eq!(json["schema"], Record::SCHEMA);
            for found in [&record.installation_id, &record.confirmation_id].into_iter().flatten() {
                let text = json.to_string();
                assert!(!text.contains(found.expose()) && !text.contains(found.compact().as_str()), "{place}");
                ids += 1;
            }
            records += 1;
        }
        let coverage = serde_json::to_value(reading.coverage()).expect("it serialises");
        hold(&schema, &coverage, &place);
        assert_eq!(coverage["schema"], Coverage::SCHEMA);
        assert_eq!(coverage["records"], reading.records.len());
    }
    assert!(records > 100 && ids > 50, "{records} records with {ids} identifiers");
}

#[test]
fn what_is_reported_of_an_identifier_is_the_callers() {
    let reading = read(format!("Installation ID: {IID}\n").as_bytes()).expect("it is text");
    let report = reading.records[0].report(|kind, found| (kind, found.compact().len()));
    let json = serde_json::to_value(&report).expect("it serialises");
    assert_eq!(json["installation_id"], serde_json::json!([Kind::InstallationId.name(), 54]));
    assert_eq!(json["confirmation_id"], Value::Null);
}

#[test]
fn unused_lines_are_counted_beyond_those_that_are_kept() {
    let text = "Installation ID:\n".to_owned() + IID + "\n" + &"what is this\n".repeat(Coverage::MOST_UNUSED + 5);
    let coverage = read(text.as_bytes()).expect("it is text").coverage();
    assert_eq!((coverage.unused.len(), coverage.unused_lines), (Coverage::MOST_UNUSED, Coverage::MOST_UNUSED + 5));
    let json = serde_json::to_value(&coverage).expect("it serialises");
    assert!(!json.to_string().contains("what is this"), "lines may hold anything");
}

#[test]
fn findings_are_codes_with_the_row_and_the_column_that_they_are_about() {
    let mut found = Vec::new();
    let mut ledger = Ledger::default();
    for row in 1..=2 {
        let mut entry = Entry::new(row);
        entry.installation_id = IID;
        ledger.enter(&entry, &mut |finding| found.push(finding));
    }
    Ledger::formulas(["=1+1"].into_iter(), &mut |finding| found.push(finding));
    let mut row = RowReport::<Value, _>::new(2, "PC-02");
    row.findings = found;
    let json = serde_json::to_value(&row).expect("it serialises");
    hold(&schema("batch-row"), &json, "a row");
    let expected = serde_json::json!([
        { "code": "installation-id-repeated", "severity": "error", "other_row": 1 },
        { "code": "formula", "severity": "warning", "column": 1 },
    ]);
    assert_eq!(json["findings"], expected);
}

#[test]
fn reports_may_be_shared_by_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<(CoverageReport, RecordReport<'_, String>, RowReport<'_, String, String>)>();
}

fn samples(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the samples are there").map(|entry| entry.expect("it reads").path());
    entries.flat_map(|path| if path.is_dir() { samples(&path) } else { Vec::from([path]) }).collect()
}
