//! Reads a table into records: `ConvertTo-Csv`, `wmic /format:csv`, VAMT, or a spreadsheet.

use std::io::Read;

use zeroize::Zeroizing;

use crate::error::ReadError;
use crate::found::Found;
use crate::input::decode::Decoded;
use crate::input::encoding::Encoding;
use crate::input::lines::is_blank;
use crate::reading::{Sink, Summary, Unused};
use crate::record::Record;
use crate::role::Role;
use crate::table::cells::bare;
use crate::table::columns::Columns;
use crate::table::rows::{Row, Rows, Step};
use crate::table::wmic;
use crate::text::reader::piped::is_count;
use crate::tool::Tool;
use crate::words::labels;
use crate::words::shapes::{self, behind_prompt};

/// Fewer digits are not those of an identifier.
const FEWEST_DIGITS: usize = 30;
/// How many rows tell what the columns are for.
const SAMPLE: usize = 100;
/// A heading that goes on for longer may have swallowed what stood below it.
const MOST_HEADING_LINES: usize = 2;
const BOM: char = '\u{FEFF}';

/// A table, by its beginning.
pub(crate) struct Table {
    rows: Rows,
    head: Head,
}

impl Table {
    /// What the first piece of a text tells; nothing when it is no table.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let text = text.strip_prefix(BOM).unwrap_or(text);
        // What begins so is a structure, whatever stands between its commas.
        if text.trim_start().starts_with(['{', '[', '<']) {
            return None;
        }
        let rows = Rows::detect(text.as_bytes())?;
        let head = Head::of(text, rows.clone())?;
        Some(Self { rows, head })
    }

    /// Reads every row; the first piece of the text has been read.
    pub(crate) fn read(
        mut self,
        mut source: Decoded<impl Read>,
        mut text: Zeroizing<String>,
        sink: &mut impl Sink,
    ) -> Result<Summary, ReadError> {
        let (mut row, mut at, mut has_ended) = (Row::default(), 0, false);
        at += if text.starts_with(BOM) { BOM.len_utf8() } else { 0 };
        loop {
            let line = self.rows.line();
            match self.rows.next(&text.as_bytes()[at..], has_ended, &mut row) {
                Step::Row { used } => {
                    at += used;
                    self.row(&row, source.encoding(), sink);
                }
                Step::TooLong { used } => {
                    at += used;
                    sink.unused(unused(line, ""));
                }
                Step::More { used } => {
                    text.drain(..at + used);
                    at = 0;
                    has_ended = !source.next(&mut text)?;
                }
                Step::End => break,
            }
        }
        let Head { tool, language, .. } = self.head;
        Ok(Summary { encoding: source.encoding(), tool, language, build: None, lines: self.rows.line() - 1 })
    }

    fn row(&mut self, row: &Row, encoding: Encoding, sink: &mut impl Sink) {
        if row.is_preamble() || row.is_blank() || is_rule(row) {
            return;
        }
        let (first, last) = row.lines();
        let is_heading = core::mem::take(&mut self.head.is_heading);
        match self.head.record(row).filter(|_| !is_heading) {
            Some(record) => {
                // A cell that should hold an identifier and holds words is not one, and not nothing either.
                if self.has_words_for_id(row) {
                    lines_of(row).for_each(|(line, text)| sink.unused(unused(line, text.expose())));
                }
                sink.record(Record { encoding, ..record });
            }
            None if is_heading && last - first < MOST_HEADING_LINES => {}
            None => lines_of(row).for_each(|(line, text)| sink.unused(unused(line, text.expose()))),
        }
    }
}

impl Table {
    fn has_words_for_id(&self, row: &Row) -> bool {
        let mended = self.head.unquoted.as_ref().and_then(|heading| wmic::mended(heading, row));
        let mut joined = String::new();
        [Role::ConfirmationId, Role::InstallationId].into_iter().any(|role| {
            let text = self.head.columns.text(role, mended.as_ref().unwrap_or(row), &mut joined);
            text.is_some_and(|text| {
                has_word(text) && text.chars().filter(char::is_ascii_digit).count() >= FEWEST_DIGITS
            })
        })
    }
}

/// Whether letters follow each other, as damage to an identifier does not leave them.
fn has_word(text: &str) -> bool {
    const LONGEST: usize = 3;
    text.split(|c: char| !c.is_alphabetic()).any(|word| word.chars().count() > LONGEST)
}

/// What the first rows say of the others.
struct Head {
    columns: Columns,
    is_heading: bool,
    tool: Tool,
    language: Option<&'static str>,
    /// The heading of a table whose commas may stand in values.
    unquoted: Option<Vec<String>>,
}

impl Head {
    fn of(text: &str, rows: Rows) -> Option<Self> {
        let mut sample = sample(text, rows);
        let unquoted = unquoted(&sample);
        if let Some(heading) = &unquoted {
            sample.iter_mut().for_each(|row| *row = wmic::mended(heading, row).unwrap_or_else(|| core::mem::take(row)));
        }
        let cells: Vec<Vec<&str>> = sample.iter().map(|row| row.cells().collect()).collect();
        let (first, next) = cells.split_first()?;
        let is_heading = Columns::is_heading(first, next);
        let data = if is_heading { next } else { &cells };
        let header = is_heading.then_some(&first[..]);
        let columns = Columns::recognise(header, data);
        let languages: Vec<_> =
            first.iter().filter(|_| is_heading).filter_map(|cell| Some(labels::heading(cell)?.1)).collect();
        let is_cim =
            languages.contains(&"cim") || header.is_some_and(|cells| cells.iter().any(|cell| bare(cell) == "Node"));
        let spoken = || languages.iter().copied().find(|language| !matches!(*language, "*" | "cim" | "ospp"));
        let language = if is_cim { Some("en") } else { spoken() };
        let tool = if is_cim { Tool::CimCsv } else { Tool::Table };
        let says = [Role::ActivationId, Role::ConfirmationId, Role::InstallationId];
        let has = |role: Role| !columns.of(role).is_empty();
        // Inventories list products by their names and states, without any identifier.
        let is_inventory = is_heading
            && (has(Role::Name) || has(Role::Description) || has(Role::PartialProductKey))
            && (has(Role::LicenseStatus) || (has(Role::PartialProductKey) && has(Role::Channel)));
        let is_table = cells.len() > 1 && (says.iter().any(|role| has(*role)) || is_inventory) && !is_of_labels(&cells);
        is_table.then_some(Self { columns, is_heading, tool, language, unquoted })
    }

    fn record(&self, row: &Row) -> Option<Record> {
        let mended = self.unquoted.as_ref().and_then(|heading| wmic::mended(heading, row));
        let row = mended.as_ref().unwrap_or(row);
        let mut record = Record { tool: self.tool, language: self.language, lines: row.lines(), ..Record::default() };
        let mut joined = String::new();
        for (role, _) in self.columns.iter() {
            let Some(text) = self.columns.text(role, row, &mut joined) else { continue };
            let is_shown = !text.contains("***") && !has_word(text) && text.contains(|c: char| c.is_numeric());
            let id = || is_shown.then(|| Found::new(String::from(text)));
            match role {
                Role::ConfirmationId => record.confirmation_id = id(),
                Role::InstallationId => record.installation_id = id(),
                role => {
                    record.put(role, text);
                    if role == Role::ActivationId && shapes::is_damaged(role, text.trim()) {
                        record.damaged_activation_id = Some(record.lines.0);
                    }
                }
            }
        }
        record.came_with(record.lines.0);
        record.tidy();
        (!record.is_empty()).then_some(record)
    }
}

/// What SQL programs draw below the headings, and how many rows they say there are.
fn is_rule(row: &Row) -> bool {
    let text = row.cells().collect::<Vec<_>>().join("|");
    let is_line = text.contains("--") && text.chars().all(|c| matches!(c, '-' | '+' | '=' | ':' | '|' | ' '));
    is_line || is_count(&text)
}

/// The heading of what `wmic` wrote.
fn unquoted(sample: &[Row]) -> Option<Vec<String>> {
    let cells: Vec<&str> = sample.first()?.cells().collect();
    wmic::is_heading(&cells).then(|| cells.into_iter().map(String::from).collect())
}

/// Whether these are lines that a tool printed, with tabs in them, and not rows; or each row is one value of a product.
fn is_of_labels(rows: &[Vec<&str>]) -> bool {
    let is_line = |row: &Vec<&str>| {
        let line = row.join(" ");
        let label = line.split_once([':', '：']).map(|(label, _)| label);
        behind_prompt(&line).is_some()
            || labels::sentence(&line).is_some()
            || label.is_some_and(|label| labels::role(label).is_some())
    };
    if rows.iter().any(is_line) {
        return true;
    }
    let known = rows
        .iter()
        .filter(|row| row.first().is_some_and(|cell| labels::role(cell.trim_end_matches([':', '：'])).is_some()));
    known.count() > 1
}

/// The first rows, blank ones and remarks about the file left out.
fn sample(text: &str, mut rows: Rows) -> Vec<Row> {
    let (mut sample, mut row, mut at) = (Vec::new(), Row::default(), 0);
    while let (Step::Row { used } | Step::TooLong { used }, true) =
        (rows.next(&text.as_bytes()[at..], true, &mut row), sample.len() < SAMPLE)
    {
        at += used;
        if !row.is_preamble() && !row.is_blank() && !is_rule(&row) {
            sample.push(row.clone());
        }
    }
    sample
}

/// The lines of a row that say something; a cell may have several.
fn lines_of(row: &Row) -> impl Iterator<Item = (usize, Found)> {
    let text = Zeroizing::new(row.cells().collect::<Vec<_>>().join("\t"));
    let text = Zeroizing::new(text.replace("\r\n", "\n"));
    let lines: Vec<_> = text.split(['\n', '\r']).map(|line| Found::new(String::from(line))).collect();
    lines.into_iter().zip(row.lines().0..).filter(|(line, _)| !is_blank(line.expose())).map(|(line, at)| (at, line))
}

fn unused(line: usize, text: &str) -> Unused {
    Unused { line, text: Found::new(String::from(text)) }
}
