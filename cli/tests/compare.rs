//! `offhook compare`: two takes of one identifier.

use serde_json::{Value, json};

use crate::support::{CID, IID, KEY, Temporary, fed, offhook};

fn object(arguments: &[&str]) -> Value {
    let run = offhook(&[&["compare", "--format", "json"], arguments].concat());
    assert!(run.stderr.is_empty(), "{}", run.stderr);
    run.json().remove(0)
}

/// The confirmation ID with blocks in the places of others.
fn blocks(order: [usize; 8]) -> String {
    let blocks: Vec<&str> = CID.split('-').collect();
    order.map(|index| blocks[index]).join(" ")
}

#[test]
fn draws_both_takes_and_says_where_they_differ() {
    let misheard = CID.replace("761940", "161940").replace("859316", "859376");
    let short = CID.replace("761940", "76940").replace("-859316", "");
    let row = IID.replace('-', "").replacen("0493837", "049837", 1);
    let long = "0332550-9038505-3904665-8241863-4275673-7844895-1813845-4639435-4129604";
    let runs = [
        &["compare", CID, &misheard][..],
        &["compare", "--reveal", CID, &misheard],
        &["compare", "--language", "ja", CID, &misheard],
        &["compare", "--language", "ja", CID, &short],
        &["compare", CID, &short],
        &["compare", IID, &row],
        &["compare", long, &long.replace("8241863", "8247863")],
        &["compare", CID, &blocks([0, 1, 4, 3, 2, 5, 6, 7])],
        &["compare", CID, &blocks([0, 1, 3, 4, 5, 6, 7, 2])],
        &["compare", "--language", "ja", CID, &blocks([0, 1, 3, 4, 5, 6, 7, 2])],
        &["compare", KEY, &KEY.replace("WHNXV", "WHMXV")],
    ];
    insta::assert_snapshot!("differ", runs.map(|arguments| offhook(arguments).shown()).join("\n"));
}

#[test]
fn says_that_they_agree_and_how_far() {
    let (wrong, spaced) = (CID.replace("761940", "161940"), CID.replace('-', " "));
    let runs = [
        &["compare", CID, &spaced][..],
        &["compare", "--language", "ja", CID, CID],
        &["compare", &wrong, &wrong],
        &["compare", "--kind", "confirmation-id", "415635 305286", "415635305286"],
    ];
    let runs = runs.map(offhook);
    assert!(runs.iter().all(|run| run.status == Some(0)));
    insta::assert_snapshot!("agree", runs.map(|run| run.shown()).join("\n"));
}

#[test]
fn has_every_field_in_its_place() {
    let run = offhook(&["compare", "--format", "json", CID, &CID.replace("761940", "161940")]);
    assert_eq!(run.status, Some(1));
    insta::assert_snapshot!("fields", run.shown());
    let exchanged = object(&[CID, &blocks([0, 1, 4, 3, 2, 5, 6, 7])]);
    assert_eq!(exchanged["exchanged"], json!([["C", "E"]]));
    assert_eq!(exchanged["moved"], json!([["C", "E"], ["E", "C"]]));
    let revealed = object(&["--reveal", CID, &CID.replace("761940", "161940")]);
    assert_eq!(revealed["merged"]["text"], "415635 305286 ?????? 283503 592176 634083 177461 859316");
    assert_eq!(revealed["merged"]["verdict"], "incomplete");
}

#[test]
fn reads_two_lines() {
    let text = format!("\n{CID}\r\n  \n{CID}\n");
    assert_eq!(fed(&["compare"], text.as_bytes()).status, Some(0));
    let file = Temporary::new("takes.txt", text.as_bytes());
    assert_eq!(offhook(&["compare", "--file", file.path()]).status, Some(0));
    let beginning = &IID[..IID.len() - 7];
    // Eight groups of an installation ID look like a confirmation ID.
    assert_eq!(fed(&["compare"], format!("{IID}\n{beginning}").as_bytes()).status, Some(1));
}

#[test]
fn says_why_it_cannot_compare() {
    let runs = [
        fed(&["compare"], b""),
        fed(&["compare"], CID.as_bytes()),
        fed(&["compare"], format!("{CID}\n{CID}\n{CID}").as_bytes()),
        offhook(&["compare", CID]),
        offhook(&["compare", CID, IID]),
        offhook(&["compare", CID, "hello"]),
        offhook(&["compare", "hello", "hello"]),
    ];
    assert!(runs.iter().all(|run| run.status == Some(2) && run.stdout.is_empty()));
    insta::assert_snapshot!("trouble", runs.map(|run| run.shown().replace(CID, "CID").replace(IID, "IID")).join("\n"));
}
