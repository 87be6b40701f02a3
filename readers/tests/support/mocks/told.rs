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
        ("activated by", raw(&record.activated_by)),
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
    if let Some(outcome) = record.outcome {
        let _ = writeln!(told, "  outcome: {}", outcome.name());
    }
    let product = product(record);
    if !product.is_empty() {
        let _ = writeln!(told, "  product: {product}");
    }
    let time = time(record);
    if !time.is_empty() {
        let _ = writeln!(told, "  time: {time}");
    }
    for (kind, found) in
        [(Kind::InstallationId, &record.installation_id), (Kind::ConfirmationId, &record.confirmation_id)]
    {
        if let Some(found) = found {
            let _ = writeln!(told, "  {}: {}", kind.name(), verdict(kind, found));
        }
    }
}

/// Such as `windows windows-10 mak esu-1`.
fn product(record: &Record) -> String {
    let product = record.product();
    let add_on = product.add_on.map(|add_on| {
        let year = add_on.year.map_or_else(String::new, |year| format!("-{year}"));
        format!("{}{year}", add_on.kind.name())
    });
    let words = [
        product.family.map(|family| String::from(family.name())),
        product.version.map(|version| String::from(version.name())),
        product.channel.map(|channel| String::from(channel.name())),
        add_on,
        product.key_of_windows.map(|edition| format!("(key of Windows {edition})")),
    ];
    words.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Such as `14316 minutes, 9 days`.
fn time(record: &Record) -> String {
    let time = &record.time_left;
    let number = |number: Option<u32>, what: &str| number.map(|number| format!("{number} {what}"));
    let words = [
        time.minutes.map(|minutes| format!("{minutes} minutes")),
        number(time.days, "days"),
        time.ends.as_ref().map(|ends| format!("ends {}", ends.raw())),
        time.is_permanent.then(|| String::from("permanent")),
        number(time.windows_rearms, "rearms of Windows"),
        number(time.sku_rearms, "of the product"),
        number(time.app_rearms, "of the application"),
    ];
    words.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Such as `9 rows, 63 digits, plausible`.
fn verdict(kind: Kind, found: &Found) -> String {
    let text = found.expose();
    let digits = text.chars().filter(|c| c.is_numeric()).count();
    let verdict = check_as(kind, text, &mut ()).verdict.name();
    format!("{} rows, {digits} digits, {verdict}", text.split_whitespace().count())
}
