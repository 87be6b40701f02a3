//! What the program prints as JSON is what `docs/schemas` says.

use crate::support;
use crate::support::schema;
use crate::support::{Run, fed, offhook};

const DAMAGED: &str = "O20650 770493 837253 929082 195773 527024 195725 809211 989214";
const FINE: &str = "415635 305286 761940 283503 592176 634083 177461 859316";
const WRONG: &str = "415635 305286 161940 283503 592176 634083 177461 859316";
const OUTPUTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../readers/tests/outputs");
const SWITCHES: [&[&str]; 3] = [&["--reveal"], &["--channel", "phone-ja"], &[]];

/// Holds each line to a schema; how many of them have a report of an identifier inside.
fn hold(name: &str, run: &Run) -> usize {
    let schema = schema::schema(name);
    assert!(!run.stdout.is_empty(), "{}", run.stderr);
    let lines = run.json();
    lines.iter().for_each(|line| schema::hold(&schema, line, name));
    let ids = lines.iter().flat_map(|line| [&line["installation_id"], &line["confirmation_id"]]);
    ids.filter(|id| id["schema"] == "offhook/check/1").count()
}

#[test]
fn every_check_and_every_comparison_fits_its_schema() {
    for switches in [&["--reveal", "--fingerprint"][..], SWITCHES[1], SWITCHES[2]] {
        let texts = [DAMAGED, FINE, support::KEY, "hello"];
        hold("check", &offhook(&[&["check", "--format", "json"], switches, &texts].concat()));
    }
    hold("compare", &offhook(&["compare", "--format", "json", FINE, WRONG]));
}

#[test]
fn every_find_fits_its_schema() {
    hold("hit", &offhook(&["scan", "--format", "json", "--leniency", "possible", OUTPUTS]));
}

#[test]
fn every_row_fits_its_schema_and_holds_the_report_of_its_identifiers() {
    let table = format!("PC,IID,CID\nPC-01,{},{FINE}\nPC-02,{DAMAGED},{WRONG}\nPC-03,2.1E+47,\n", support::IID);
    for switches in SWITCHES {
        let run = fed(&[&["batch", "--format", "json"], switches].concat(), table.as_bytes());
        assert_eq!(hold("batch-row", &run), 5);
        let checked = offhook(&[&["check", "--format", "json"], switches, &[WRONG]].concat());
        let [mut alone, within] = [&checked.json()[0], &run.json()[1]["confirmation_id"]].map(Clone::clone);
        alone.as_object_mut().expect("an object").remove("line");
        assert_eq!(alone, within, "{switches:?}");
    }
}

#[test]
fn every_record_fits_its_schema_and_holds_the_report_of_its_identifiers() {
    for switches in [&["--reveal"][..], &[]] {
        let path = format!("{OUTPUTS}/slmgr-dlv-ja-mak-and-esu.txt");
        let run = offhook(&[&["read", "--format", "json"], switches, &[&path]].concat());
        assert_eq!(hold("record", &run), 2);
    }
}
