//! A reading in lines that people read: for snapshots.
//!
//! Shows of an identifier how many places each group has and what the library says of it, never its digits.

use std::fmt::Write as _;

use offhook::{Kind, check_as};
use offhook_readers::{Foreign, Found, Reading, Record};

/// One line for each thing that was read.
pub(crate) fn told(reading: &Reading) -> String {
    let mut told = format!(
        "tool {}, language {}, encoding {}, build {}, {} lines\n",
        reading.tool.name(),
        reading.language.unwrap_or("-"),
        reading.encoding.name(),
        reading.build.map_or_else(|| "-".into(), |build| build.to_string()),
        reading.lines
    );
    for record in &reading.records {
        let (first, last) = record.lines;
        let _ = writeln!(told, "record {first}-{last}");
        write(&mut told, record);
    }
    for unused in &reading.unused {
        let _ = writeln!(told, "unused {}: {}", unused.line, unused.text.expose().trim_end());
    }
    told
}

/// The records without their places.
pub(crate) fn records(reading: &Reading) -> String {
    let mut told = String::new();
    for record in &reading.records {
        told.push_str("record\n");
        write(&mut told, record);
    }
    told
}

fn write(told: &mut String, record: &Record) {
    let _ = writeln!(told, "  tool {}, language {}", record.tool.name(), record.language.unwrap_or("-"));
    let raw = |text: &Option<Foreign>| text.as_ref().map(|text| String::from(text.raw()));
    let texts = [
        ("computer", raw(&record.computer)),
        ("name", raw(&record.name)),
        ("description", raw(&record.description)),
        ("activation ID", record.activation_id.clone()),
        ("channel", raw(&record.channel)),
        ("key", record.partial_product_key.clone()),
        ("error", raw(&record.error_code)),
    ];
    for (what, value) in texts {
        if let Some(value) = value {
            let _ = writeln!(told, "  {what}: {value}");
        }
    }
    if let Some(status) = record.license_status {
        let _ = writeln!(told, "  status: {}", status.name());
    }
    if let Some(build) = record.build {
        let _ = writeln!(told, "  build: {build}");
    }
    for (kind, found) in
        [(Kind::InstallationId, &record.installation_id), (Kind::ConfirmationId, &record.confirmation_id)]
    {
        if let Some(found) = found {
            let _ = writeln!(told, "  {}: {}", kind.name(), verdict(kind, found));
        }
    }
}

/// Such as `9 rows, 63 digits, plausible`.
fn verdict(kind: Kind, found: &Found) -> String {
    let text = found.expose();
    let digits = text.chars().filter(|c| c.is_numeric()).count();
    let verdict = check_as(kind, text, &mut ()).verdict.name();
    format!("{} rows, {digits} digits, {verdict}", text.split_whitespace().count())
}
