//! What the program prints as JSON is what `docs/schemas` says.

mod support;

use serde_json::Value;
use support::offhook;

fn hold(name: &str, arguments: &[&str]) {
    let path = format!("{}/../docs/schemas/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let schema: Value =
        serde_json::from_str(&std::fs::read_to_string(path).expect("the schema is there")).expect("it is JSON");
    let schema = jsonschema::validator_for(&schema).expect("the schema is one");
    let run = offhook(arguments);
    assert!(!run.stdout.is_empty(), "{}", run.stderr);
    for line in run.stdout.lines() {
        let value: Value = serde_json::from_str(line).expect("it is JSON");
        let faults: Vec<_> = schema.iter_errors(&value).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{}: {line}", faults.join(", "));
    }
}

#[test]
fn every_json_fits_its_schema() {
    let damaged = "O20650 770493 837253 929082 195773 527024 195725 809211 989214";
    let fine = "415635 305286 761940 283503 592176 634083 177461 859316";
    let key = "TVRH6-WHNXV-R9WG3-9XRFY-MY832";
    for switches in [&["--reveal", "--fingerprint"][..], &["--channel", "phone-ja"], &[]] {
        hold("check", &[&["check", "--format", "json"], switches, &[damaged, fine, key, "hello"]].concat());
    }
    hold("compare", &["compare", "--format", "json", fine, "415635 305286 161940 283503 592176 634083 177461 859316"]);
    let outputs = format!("{}/../readers/tests/outputs", env!("CARGO_MANIFEST_DIR"));
    hold("hit", &["scan", "--format", "json", "--leniency", "possible", &outputs]);
}
