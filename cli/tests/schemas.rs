//! What `read` and `batch` print as JSON is what `docs/schemas` says.

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::Value;
use support::{CID, IID, fed};

#[test]
fn read_prints_records_as_the_schema_says() {
    let (schema, mut count) = (schema("record"), 0);
    for path in samples(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../readers/tests/outputs")) {
        let output = fs::read(&path).expect("the sample reads");
        for more in [&["--language", "ja"][..], &["--reveal"]] {
            let run = fed(&[&["read", "--format", "json"], more, &["-"]].concat(), &output);
            for object in run.json() {
                // Revealed digits are in `value`; what is masked stays masked.
                hold(&schema, &object, &path.display().to_string());
                count += 1;
            }
        }
    }
    assert!(count > 400, "{count} objects");
}

#[test]
fn batch_prints_rows_as_the_schema_says() {
    let (schema, mut count) = (schema("batch-row"), 0);
    let wrong = IID.replace("837252", "837262");
    let tables = [
        format!(
            "PC,IID,CID,Note\nPC-01,{IID},{CID},\nPC-02,{wrong},,=1+1\nPC-03,{IID},{CID},for PC-01\nPC-04,#####,,\n"
        ),
        format!("{{\"pc\":\"PC-01\",\"iid\":\"{IID}\"}}\nnot an object\n{{\"pc\":\"PC-02\",\"iid\":\"\"}}\n"),
    ];
    for table in tables {
        for more in [&["--language", "ja"][..], &["--reveal"]] {
            for row in fed(&[&["batch", "--format", "json"], more].concat(), table.as_bytes()).json() {
                hold(&schema, &row, &table);
                count += 1;
            }
        }
    }
    assert_eq!(count, 14);
}

fn samples(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the samples are there").map(|entry| entry.expect("it reads").path());
    entries.flat_map(|path| if path.is_dir() { samples(&path) } else { Vec::from([path]) }).collect()
}

fn schema(name: &str) -> Validator {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../docs/schemas/{name}.json"));
    let text = fs::read_to_string(path).expect("the schema is there");
    jsonschema::validator_for(&serde_json::from_str(&text).expect("the schema is JSON")).expect("it is a schema")
}

fn hold(schema: &Validator, json: &Value, place: &str) {
    let broken: Vec<String> =
        schema.iter_errors(json).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(broken.is_empty(), "{place}: {broken:#?}\n{json}");
}
