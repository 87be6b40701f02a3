//! What the library promises for outputs of any bytes.

use std::fmt::Write as _;

use offhook_readers::{Foreign, Reading, Record, Tool, read};

/// The least that a product takes: an activation ID, a name or the digits of an identifier.
const LEAST_BYTES: usize = 8;
/// No sentence is cut into more lines, and no event has more of them above what it says.
const NEIGHBOURS: usize = 12;

/// Whatever the bytes, reading comes to an end; every line is used, listed or says nothing; and twice reads the same.
pub(crate) fn any_bytes_are_accounted_for(bytes: &[u8]) {
    let _broken = Broken(bytes);
    let (reading, again) = match (read(bytes), read(bytes)) {
        (Ok(reading), Ok(again)) => (reading, again),
        (Err(error), Err(again)) => return assert_eq!(error, again, "refused in two ways"),
        _ => panic!("refused once, read once"),
    };
    assert_eq!(words(&reading), words(&again), "read in two ways");
    places(&reading);
    sizes(&reading, bytes.len());
    // In a structure, what belongs together is told by brackets, not by lines; in a table a return alone ends a line.
    if let Ok(text) = core::str::from_utf8(bytes)
        && reading.encoding.name() == "utf-8"
        && !text.contains(['{', '['])
        && !(is_table(&reading) && text.replace("\r\n", "").contains('\r'))
    {
        every_line(&reading, text);
    }
}

/// Shows the bytes for which a promise is broken.
struct Broken<'a>(&'a [u8]);

impl Drop for Broken<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("in {:?}", String::from_utf8_lossy(self.0));
        }
    }
}

/// All that was read, identifiers included; for comparing only.
fn words(reading: &Reading) -> String {
    let mut words = format!("{reading:?}");
    for record in &reading.records {
        for found in [&record.installation_id, &record.confirmation_id].into_iter().flatten() {
            let _ = write!(words, "|{}", found.expose());
        }
    }
    for unused in &reading.unused {
        let _ = write!(words, "|{}", unused.text.expose());
    }
    words
}

fn places(reading: &Reading) {
    let inside = |line: usize| (1..=reading.lines.max(1)).contains(&line);
    for record in &reading.records {
        let (first, last) = record.lines;
        assert!(first <= last, "a record ends before it begins: {first}-{last}");
        assert!(inside(first) && inside(last), "a record on lines {first}-{last} of {}", reading.lines);
    }
    let mut before = 0;
    for unused in &reading.unused {
        assert!(inside(unused.line), "unused line {} of {}", unused.line, reading.lines);
        assert!(unused.line >= before, "unused lines are in order");
        before = unused.line;
        // What is left over on a line is listed; where nothing is, the line is the record's alone.
        let is_all =
            |record: &Record| record.lines == (unused.line, unused.line) && is_whole(record, unused.text.expose());
        assert!(!reading.records.iter().any(is_all), "line {} is all of a record, and unused", unused.line);
    }
}

/// Whether a line holds the digits of the record behind a label, and nothing behind them.
fn is_whole(record: &Record, line: &str) -> bool {
    let Some(found) = record.installation_id.as_ref().or(record.confirmation_id.as_ref()) else { return false };
    let digits = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let (label, value) = line.split_once([':', '：', '=']).unwrap_or(("", line));
    let is_known = ["", "Installation ID", "インストール ID", "OfflineInstallationId"].contains(&label.trim());
    is_known && digits(value) == digits(found.expose())
}

fn sizes(reading: &Reading, bytes: usize) {
    assert!(reading.lines <= bytes + 1, "more lines than bytes");
    assert!(reading.records.len() <= bytes / LEAST_BYTES + 1, "{} records of {bytes} bytes", reading.records.len());
    let unused: usize = reading.unused.iter().map(|unused| unused.text.expose().len()).sum();
    // Every byte of another encoding is at most three of UTF-8.
    assert!(unused <= 3 * bytes, "{unused} unused bytes of {bytes}");
    for record in &reading.records {
        let texts = [
            record.name.as_ref().map(Foreign::raw),
            record.description.as_ref().map(Foreign::raw),
            record.activation_id.as_deref(),
            record.channel.as_ref().map(Foreign::raw),
            record.partial_product_key.as_deref(),
            record.error_code.as_ref().map(Foreign::raw),
            record.computer.as_ref().map(Foreign::raw),
            record.time_left.ends.as_ref().map(Foreign::raw),
        ];
        let size: usize = texts.into_iter().flatten().map(str::len).sum();
        assert!(size <= 3 * bytes, "{size} bytes of text out of {bytes}");
    }
}

fn is_table(reading: &Reading) -> bool {
    matches!(reading.tool, Tool::CimCsv | Tool::Table)
}

fn is_xml(reading: &Reading, text: &str) -> bool {
    let is_structure = matches!(reading.tool, Tool::EventLog | Tool::Table | Tool::Vamt);
    is_structure && text.trim_start_matches('\u{FEFF}').trim_start().starts_with('<')
}

/// Every line with a letter or a digit lies within a record or among the unused, unless it is known by itself.
fn every_line(reading: &Reading, text: &str) {
    let lines: Vec<&str> = text.split('\n').collect();
    for (index, line) in lines.iter().enumerate() {
        let number = index + 1;
        let is_used = reading.records.iter().any(|record| (record.lines.0..=record.lines.1).contains(&number));
        // With a return or a break inside, a line is several rows, of which one may be of signs only.
        let ends = ['\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}'];
        if line.trim_end_matches('\r').contains(ends) || line.to_lowercase().contains("<br") {
            continue;
        }
        // Nothing but a remark of PowerShell and blank lines stands above the heading of a table.
        let is_first = lines[..index].iter().filter(|line| !line.trim().is_empty()).count() < 2;
        let is_heading = is_table(reading) && is_first;
        // Between the tags of XML stands what nobody asked for.
        let is_tag = || line.contains(['<', '>']) || is_inside(&lines, index);
        let is_asked_for = !is_xml(reading, text) || !is_tag();
        if !is_asked_for || is_heading || is_used || reading.unused.iter().any(|unused| unused.line == number) {
            continue;
        }
        assert!(
            says_nothing(line) || is_ruled(&lines, index) || is_known(&lines, index),
            "line {number} of {} is lost: {line:?} in {text}",
            reading.lines
        );
    }
}

/// Whether a line is of the text of one element, whose tags stand on other lines.
fn is_inside(lines: &[&str], index: usize) -> bool {
    let (before, after) = (lines[..index].join("\n"), lines[index..].join("\n"));
    let Some((_, tag)) = before.rsplit_once('<') else { return false };
    let Some((tag, _)) = tag.split_once('>') else { return false };
    let name = tag.split_whitespace().next().unwrap_or_default();
    let end = after.split_once('<').and_then(|(_, end)| end.strip_prefix('/')?.split('>').next());
    !name.is_empty() && end.is_some_and(|end| end.trim() == name)
}

/// Whether dashes stand below a line, with or without something behind them on their line.
fn is_ruled(lines: &[&str], index: usize) -> bool {
    let below = lines.get(index + 1).and_then(|below| below.split('\r').next());
    below.is_some_and(|below| below.contains("--") && below.chars().all(|c| matches!(c, '-' | ' ')))
}

/// What is no word, and marks around an output.
fn says_nothing(line: &str) -> bool {
    let bare = line.trim_start_matches(['>', '|', ' ', '\t', '\u{3000}']).trim();
    let tag = bare.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '<');
    tag.is_empty() || bare.starts_with("---") || tag.starts_with('<')
}

/// Whether a line is understood where nothing else stands, or together with its neighbours, of which a console cut it.
fn is_known(lines: &[&str], index: usize) -> bool {
    let is_silent =
        |text: &str| read(text.as_bytes()).is_ok_and(|reading| reading.unused.is_empty() && reading.records.is_empty());
    (1..=NEIGHBOURS).any(|count| {
        (index.saturating_sub(count - 1)..=index).any(|start| {
            let end = (start + count).min(lines.len());
            is_silent(&lines[start..end].join("\n")) || is_silent(&lines[start..end].concat())
        })
    })
}
