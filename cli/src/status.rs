//! `offhook status`: how each product stands, a line each.

use std::path::PathBuf;

use offhook_guidance::{Book, Day, Facts, Request};
use offhook_readers::{Foreign, Reading, Record};
use serde::Serialize;
use unicode_width::UnicodeWidthStr as _;

use crate::args::{Status, StatusFormat};
use crate::day;
use crate::document;
use crate::paint::{Paint, Tone};
use crate::pc;
use crate::screen::{Outcome, Screen, complain};
use crate::trouble::Trouble;

/// The longest name of a product in the table; the whole of it is in the JSON.
const LONGEST_NAME: usize = 40;

/// The column of the state.
const STATE: usize = 3;

pub(crate) fn run(args: &Status, book: &Book, screen: &Screen) -> Result<Outcome, Trouble> {
    let format = args.output.format(args.format)?;
    document::keep(args.output.path(), args.files.iter().map(PathBuf::as_path))?;
    let day = args.as_of.unwrap_or_else(day::today);
    let mut outcome = Outcome::NothingWrong;
    let mut rows = Vec::new();
    for path in &args.files {
        match pc::reading(path, screen) {
            Ok((reading, name)) => {
                if reading.records.is_empty() {
                    complain(&screen.messages.format("status-nothing", &[("file", &name)]));
                    outcome = Outcome::Incomplete;
                }
                rows.extend(reading.records.iter().map(|record| row(&name, &reading, record, book, &day, screen)));
            }
            Err(trouble) if trouble.is_closed_pipe() => return Err(trouble),
            // The other files are read all the same.
            Err(trouble) => {
                screen.complain_of(&trouble);
                outcome = Outcome::Incomplete;
            }
        }
    }
    if rows.iter().any(|row| !row.is_licensed) {
        outcome = outcome.max(Outcome::SomethingWrong);
    }
    let text: String = match format {
        StatusFormat::Human => {
            let paint = if args.output.path().is_some() { Paint::NONE } else { screen.paint };
            table(&rows, args.files.len() > 1, paint, screen)
        }
        StatusFormat::Json => rows.iter().map(line).collect(),
    };
    args.output.put(text.as_bytes(), screen)?;
    Ok(outcome)
}

/// How a product stands.
#[derive(Serialize)]
struct Row {
    schema: &'static str,
    file: String,
    line: usize,
    computer: Option<String>,
    name: Option<String>,
    activation_id: Option<String>,
    license_status: Option<&'static str>,
    outcome: Option<&'static str>,
    time_left: Option<String>,
    code: Option<String>,
    closed: Option<&'static str>,
    flow: String,
    /// What to do, in one line.
    title: String,
    #[serde(skip)]
    state: String,
    #[serde(skip)]
    is_licensed: bool,
}

fn row(file: &str, reading: &Reading, record: &Record, book: &Book, day: &Day, screen: &Screen) -> Row {
    let request = Request::new().reading(reading).record(record);
    let standing = book.standing(&request, &Facts::new(), day);
    let shown = |text: &Option<Foreign>| text.as_ref().map(Foreign::to_string);
    let status = record.license_status;
    let told = |kind: &str, name: &str| screen.messages.get(&format!("{kind}-{name}"));
    let answer = || record.outcome.map(|outcome| told("read-outcome", outcome.name()));
    let state = status.map(|status| told("read-status", status.name())).or_else(answer);
    Row {
        schema: "offhook/status/1",
        file: file.to_owned(),
        line: record.lines.0,
        computer: shown(&record.computer),
        name: shown(&record.name).or_else(|| shown(&record.description)),
        activation_id: record.activation_id.clone(),
        license_status: status.map(|status| status.name()),
        outcome: record.outcome.map(|outcome| outcome.name()),
        time_left: screen.messages.time_left(&record.time_left),
        code: shown(&record.error_code),
        is_licensed: standing.facts.get("state") == Some("licensed"),
        closed: standing.closed.map(|closed| closed.name()),
        flow: standing.flow_name().to_owned(),
        title: standing.line(book, &request, day, &screen.messages),
        state: state.unwrap_or_default(),
    }
}

fn line(row: &Row) -> String {
    // Strings and numbers only: nothing in it can fail to serialise.
    serde_json::to_string(row).unwrap_or_default() + "\n"
}

/// The rows under headings; a column that is empty everywhere is left out.
fn table(rows: &[Row], has_files: bool, paint: Paint, screen: &Screen) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let cells = |row: &Row| {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let file = if has_files { row.file.clone() } else { String::new() };
        let left = text(&row.time_left);
        let name = short(&text(&row.name));
        [file, text(&row.computer), name, row.state.clone(), left, text(&row.code), row.title.clone()]
    };
    let headings = [
        "status-file",
        "status-computer",
        "status-product",
        "status-state",
        "status-left",
        "status-code",
        "status-next",
    ];
    let headings = headings.map(|name| screen.messages.get(name));
    let all: Vec<_> = rows.iter().map(cells).collect();
    let widths: Vec<usize> = (0..headings.len())
        .map(|column| {
            let widest = all.iter().map(|row| row[column].width()).max().unwrap_or(0);
            if widest == 0 { 0 } else { widest.max(headings[column].width()) }
        })
        .collect();
    let mut out = String::new();
    let tone = |row: &Row| if row.is_licensed { Tone::Good } else { Tone::Doubtful };
    let tones = [None].into_iter().chain(rows.iter().map(|row| Some(tone(row))));
    for (row, tone) in [&headings].into_iter().chain(&all).zip(tones) {
        let mut line = String::new();
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate().filter(|(_, (_, width))| **width > 0) {
            let shown = match tone {
                Some(tone) if column == STATE => paint.tone(tone, cell),
                Some(_) => cell.clone(),
                None => paint.tone(Tone::Heading, cell),
            };
            line += &format!("{shown}{}  ", " ".repeat(width.saturating_sub(cell.width())));
        }
        out += line.trim_end();
        out.push('\n');
    }
    out
}

/// A name that leaves room for the rest of its line.
fn short(name: &str) -> String {
    if name.width() <= LONGEST_NAME {
        return name.to_owned();
    }
    let mut short = String::new();
    for character in name.chars() {
        if short.width() + 1 >= LONGEST_NAME {
            break;
        }
        short.push(character);
    }
    short.trim_end_matches([' ', ',']).to_owned() + "…"
}
