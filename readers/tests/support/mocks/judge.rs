//! What a reading says, held against what was printed.

use offhook_readers::{LicenseStatus, Reading, Record, read};

use super::output::{Of, Output, Wanted};

/// What is wrong with the reading of an output; nothing when all of it was read back and no line got lost.
pub(crate) fn complaints(output: &Output) -> Vec<String> {
    let bytes = output.bytes().expect("it could be encoded");
    let reading = match read(&bytes) {
        Ok(reading) => reading,
        Err(error) => return vec![format!("unreadable: {error}")],
    };
    let mut wrong = Vec::new();
    let mut expect = |what: &str, holds: bool, seen: &dyn core::fmt::Debug| {
        if !holds {
            wrong.push(format!("{what}: {seen:?}"));
        }
    };
    let (named, code) = (reading.encoding.name(), output.code.name(&output.text()));
    expect(&format!("encoding, not {code}"), named == code, &named);
    expect(
        "tool",
        output.tool.takes(Some(&reading.tool), |one, other| one == other) || output.wanted.is_empty(),
        &reading.tool,
    );
    let language = output.language.takes(reading.language.as_ref(), |one, other| one == other);
    expect("language", language || output.wanted.is_empty(), &reading.language);
    expect("records", reading.records.len() == output.wanted.len(), &reading.records.len());
    for (index, (record, wanted)) in reading.records.iter().zip(&output.wanted).enumerate() {
        for (what, holds, seen) in compared(record, wanted) {
            expect(&format!("{what} of {index}"), holds, &seen);
        }
    }
    wrong.extend(lost(output, &reading));
    wrong
}

fn compared(record: &Record, wanted: &Wanted) -> [(&'static str, bool, String); 10] {
    let text = |seen: &Option<String>| seen.clone().unwrap_or_else(|| "-".into());
    let digits = |seen: Option<&str>| seen.map(narrow);
    let same = |one: &String, other: &String| narrow(one) == narrow(other);
    let iid = digits(record.installation_id.as_ref().map(|found| found.expose()));
    let cid = digits(record.confirmation_id.as_ref().map(|found| found.expose()));
    let status = record.license_status.map(number);
    let exact = |one: &String, other: &String| one == other;
    let foreign = [&record.name, &record.description, &record.channel, &record.error_code];
    let [name, description, channel, error] = foreign.map(|text| text.as_ref().map(|text| String::from(text.raw())));
    [
        ("name", wanted.name.takes(name.as_ref(), same), text(&name)),
        ("description", wanted.description.takes(description.as_ref(), same), text(&description)),
        (
            "activation ID",
            wanted.activation_id.takes(record.activation_id.as_ref(), exact),
            text(&record.activation_id),
        ),
        ("channel", wanted.channel.takes(channel.as_ref(), exact), text(&channel)),
        ("key", wanted.key.takes(record.partial_product_key.as_ref(), exact), text(&record.partial_product_key)),
        ("status", wanted.status.takes(status.as_ref(), |one, other| one == other), format!("{status:?}")),
        ("error", wanted.error.takes(error.as_ref(), exact), text(&error)),
        ("installation ID", wanted.iid.takes(iid.as_ref(), same), text(&iid)),
        ("confirmation ID", wanted.cid.takes(cid.as_ref(), same), text(&cid)),
        ("build", wanted.build.takes(record.build.as_ref(), |one, other| one == other), format!("{:?}", record.build)),
    ]
}

/// Every line that says something belongs to a record, or is said not to have been used.
fn lost(output: &Output, reading: &Reading) -> Vec<String> {
    let mut wrong = Vec::new();
    // Where no line feed is, there is one line, or as many as there are returns.
    let is_flat = !output.joint.contains('\n');
    let lines = output.lines();
    if !is_flat && reading.lines != lines {
        wrong.push(format!("lines, not {lines}: {}", reading.lines));
    }
    let used = |line: usize| reading.records.iter().any(|record| (record.lines.0..=record.lines.1).contains(&line));
    let unused = |line: usize| reading.unused.iter().any(|unused| unused.line == line);
    if is_flat {
        return wrong;
    }
    for (line, row) in output.numbered() {
        let inner = row.text.trim_start_matches(['>', ' ']).trim();
        if inner.starts_with("---") && unused(line) {
            wrong.push(format!("ruler as unused line {line}"));
        }
        if inner.is_empty() || row.of == Of::Nothing {
            continue;
        }
        if !used(line) && !unused(line) {
            wrong.push(format!("lost line {line}: {inner:?}"));
        }
        if row.of == Of::Said && used(line) && !unused(line) {
            wrong.push(format!("swallowed line {line}: {inner:?}"));
        }
        let Of::Identity(index) = row.of else { continue };
        for (at, record) in reading.records.iter().enumerate() {
            let has = (record.lines.0..=record.lines.1).contains(&line);
            if has != (at == index) && reading.records.len() == output.wanted.len() {
                wrong.push(format!("line {line} of {index} and the lines of {at} {:?}: {inner:?}", record.lines));
            }
        }
    }
    wrong
}

fn number(status: LicenseStatus) -> u8 {
    match status {
        LicenseStatus::Unlicensed => 0,
        LicenseStatus::Licensed => 1,
        LicenseStatus::InitialGrace => 2,
        LicenseStatus::AdditionalGrace => 3,
        LicenseStatus::NonGenuineGrace => 4,
        LicenseStatus::Notification => 5,
        LicenseStatus::ExtendedGrace => 6,
        other => panic!("{other:?} is not known here"),
    }
}

/// Without spaces and dashes, which copies change, and with narrow digits.
fn narrow(text: &str) -> String {
    let narrow = |c: char| match c {
        '\u{FF10}'..='\u{FF19}' => char::from_u32(c as u32 - 0xFEE0).expect("a digit"),
        c => c,
    };
    text.chars().filter(|c| !c.is_whitespace() && *c != '-').map(narrow).collect()
}
