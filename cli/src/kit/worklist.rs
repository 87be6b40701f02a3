//! The work list: a table that people fill in, with whatever spreadsheet they have.
//!
//! What people wrote is kept as bytes, because a table without a mark does not say how its characters are encoded: the cells of
//! this program are read and written, all others are passed on.
//!
//! Pure: it prints nothing and opens nothing.

mod layout;
mod spelling;

use std::collections::{BTreeSet, HashMap};

use offhook::{ConfirmationId, InstallationId};

use self::layout::{Places, guarded, is_blank, odd_quote, safe, separator, separator_line, unguarded};
use self::spelling::{MARK, Spelling, unmarked};

/// The columns, in order; the portal's answers stand beside the product.
const COLUMNS: [&str; 9] =
    ["order", "computer", "portal", "product", "activation_id", "installation_id", "confirmation_id", "note", "sheet"];
/// Without these a table says nothing about PCs.
const NEEDED: [&str; 3] = ["computer", "installation_id", "confirmation_id"];
/// These change in rows that are passed on too.
const RENEWED: [&str; 2] = ["order", "sheet"];

/// The work list.
#[derive(Default)]
pub(super) struct WorkList {
    pub(super) rows: Vec<Row>,
    /// The headings as they are in the table, if it was read.
    heads: Vec<Vec<u8>>,
    spelling: Spelling,
}

/// One confirmation ID to be fetched. Everything is text as it is there, and nothing is checked.
#[derive(Clone, Default)]
pub(super) struct Row {
    /// The line that it begins on, counted from 1; 0 for one that was not read.
    pub(super) line: u64,
    pub(super) computer: String,
    pub(super) portal: String,
    pub(super) product: String,
    pub(super) activation_id: String,
    pub(super) installation_id: String,
    pub(super) confirmation_id: String,
    pub(super) sheet: String,
    /// Every cell as it is in the table, those beyond the headings too.
    pub(super) cells: Vec<Vec<u8>>,
    /// Whether somebody wrote into it.
    pub(super) is_filled_in: bool,
    /// Whether this program's cells are to be written anew.
    pub(super) is_new: bool,
}

/// Why a table is not a work list, or cannot be written.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Fault {
    /// It has no column of this name.
    Column(&'static str),
    /// Nothing tells how this has to be encoded in it.
    Encoding(String),
    /// It is not a table of text.
    NoTable,
    /// A quotation mark on this line is never closed, or closed in the middle of a cell.
    Quote(u64),
}

/// A new list made of an earlier one.
#[derive(Default)]
pub(super) struct Renewed {
    pub(super) list: WorkList,
    /// How many rows of the earlier list are at the end, because somebody wrote into them.
    pub(super) stayed: usize,
    /// The sheets that the earlier list names and the new one does not.
    pub(super) sheets: BTreeSet<String>,
}

impl WorkList {
    pub(super) fn new(mut rows: Vec<Row>) -> Self {
        rows.iter_mut().for_each(|row| row.is_new = true);
        Self { rows, ..Self::default() }
    }

    /// Reads a table as a spreadsheet has saved it: with commas, semicolons or tabs, in whatever encoding. The names of
    /// computers and products tell which one that is, where nothing else does.
    pub(super) fn read(bytes: &[u8], names: &[&str]) -> Result<Self, Fault> {
        let (whole, is_marked) = unmarked(bytes)?;
        let text = separator_line(&whole).unwrap_or(&whole);
        let (above, separator) = (u64::from(text.len() < whole.len()), separator(text));
        if let Some(line) = odd_quote(text, separator) {
            return Err(Fault::Quote(line + above));
        }
        let mut reader = csv::ReaderBuilder::new();
        let mut reader = reader.delimiter(separator).flexible(true).has_headers(false).from_reader(text);
        let mut records = Vec::new();
        for record in reader.byte_records() {
            records.push(record.map_err(|_| Fault::NoTable)?);
        }
        let line = |record: &csv::ByteRecord| {
            let Some(place) = record.position() else { return 0 };
            // A record begins before the second half of a line end.
            let begins = usize::try_from(place.byte()).ok().and_then(|at| text.get(at));
            place.line() + u64::from(begins == Some(&b'\n')) + above
        };
        let heads: Vec<Vec<u8>> = records.first().ok_or(Fault::NoTable)?.iter().map(Vec::from).collect();
        let places = Places::of(&heads);
        if let Some(missing) = NEEDED.into_iter().find(|name| places.of_column(name).is_none()) {
            return Err(Fault::Column(missing));
        }
        let spelling = if is_marked || text.is_ascii() {
            Spelling::Marked
        } else {
            let known = ["computer", "product"].into_iter().filter_map(|name| places.of_column(name));
            let known: Vec<usize> = known.collect();
            let cells = records[1..].iter().flat_map(|record| known.iter().filter_map(|at| record.get(*at)));
            Spelling::of(text, cells, names)
        };
        let row = |record: &csv::ByteRecord| {
            let of = |name| {
                let cell = places.of_column(name).and_then(|at| record.get(at)).unwrap_or_default();
                unguarded(&spelling.decoded(cell, text))
            };
            // Full-width digits are not ASCII; that they add up tells how they are encoded.
            let confirmation_id = || {
                let cell = places.of_column("confirmation_id").and_then(|at| record.get(at)).unwrap_or_default();
                let mut read = spelling.readings(cell).map(|text| unguarded(&text));
                read.find(|text| ConfirmationId::parse(text).is_ok()).unwrap_or_else(|| of("confirmation_id"))
            };
            let is_written = |(at, cell): (usize, &[u8])| !is_blank(cell) && !places.is_of_program(at);
            Row {
                line: line(record),
                computer: of("computer"),
                portal: of("portal"),
                product: of("product"),
                activation_id: of("activation_id").trim_matches(['{', '}']).to_lowercase(),
                installation_id: of("installation_id"),
                confirmation_id: confirmation_id(),
                sheet: of("sheet"),
                cells: record.iter().map(Vec::from).collect(),
                is_filled_in: record.iter().enumerate().any(is_written),
                is_new: false,
            }
        };
        let rows = records[1..].iter().filter(|record| !record.iter().all(is_blank)).map(row).collect();
        Ok(Self { rows, heads, spelling })
    }

    /// Quoted, with a mark by which every spreadsheet reads it as UTF-8; without one, and in its own bytes, when it came so.
    pub(super) fn write(&self) -> Result<Vec<u8>, Fault> {
        let mut heads = self.heads.clone();
        // A new column begins where no row has a cell yet.
        if heads.is_empty() {
            heads = COLUMNS.map(|name| name.as_bytes().to_vec()).to_vec();
        } else if COLUMNS.iter().any(|name| Places::of(&heads).of_column(name).is_none()) {
            let width = self.rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
            heads.resize(heads.len().max(width), Vec::new());
            let missing: Vec<&str> =
                COLUMNS.into_iter().filter(|name| Places::of(&heads).of_column(name).is_none()).collect();
            heads.extend(missing.iter().map(|name| name.as_bytes().to_vec()));
        }
        let places = Places::of(&heads);
        let mut bytes = Vec::from(if matches!(self.spelling, Spelling::Marked) { MARK } else { "" });
        let mut writer = csv::WriterBuilder::new();
        let writer = writer.quote_style(csv::QuoteStyle::Always).terminator(csv::Terminator::CRLF).flexible(true);
        let mut writer = writer.from_writer(&mut bytes);
        // Nothing fails in memory.
        let _ = writer.write_record(&heads);
        for (index, row) in self.rows.iter().enumerate() {
            let mut cells = row.cells.clone();
            cells.resize(cells.len().max(heads.len()), Vec::new());
            let order = (index + 1).to_string();
            let own = [
                ("order", &order),
                ("computer", &row.computer),
                ("portal", &row.portal),
                ("product", &row.product),
                ("activation_id", &row.activation_id),
                ("installation_id", &row.installation_id),
                ("sheet", &row.sheet),
            ];
            for (name, text) in own {
                let Some(at) = places.of_column(name).filter(|_| row.is_new || RENEWED.contains(&name)) else {
                    continue;
                };
                // What says the same stays as it is.
                if !self.spelling.says(&cells[at], text) {
                    let text = if name == "order" { text.clone() } else { guarded(text) };
                    cells[at] = self.spelling.encoded(&text)?;
                }
            }
            let _ = writer.write_record(cells.iter().map(|cell| safe(cell)));
        }
        drop(writer);
        Ok(bytes)
    }

    /// Whether people have had it: something in it is not this program's.
    pub(super) fn is_written_by_people(&self, bytes: &[u8]) -> bool {
        self.rows.iter().any(|row| row.is_filled_in) || self.write().ok().as_deref() != Some(bytes)
    }

    /// These rows with what people wrote into the earlier list; rows of that list which are none of these stay at the end
    /// when somebody wrote into them, or when this program did not write them.
    pub(super) fn renewed(mut self, earlier: Self) -> Renewed {
        (self.heads, self.spelling) = (earlier.heads, earlier.spelling);
        let mut sheets: BTreeSet<String> = earlier.rows.iter().map(|row| row.sheet.clone()).collect();
        let mut left: Vec<Option<Row>> = earlier.rows.into_iter().map(Some).collect();
        let mut places: HashMap<(String, String), Vec<usize>> = HashMap::new();
        for (at, row) in left.iter().enumerate() {
            if let Some(key) = row.as_ref().and_then(Row::key) {
                places.entry(key).or_default().push(at);
            }
        }
        for row in &mut self.rows {
            let places = row.key().and_then(|key| places.get(&key)).map_or(&[][..], Vec::as_slice);
            let with_id = |id: &str| {
                let mut places = places.iter().copied();
                places.find(|at| left[*at].as_ref().is_some_and(|old| old.activation_id == id))
            };
            // An activation ID that is missing is no other one.
            if let Some(at) = with_id(&row.activation_id).or_else(|| with_id(""))
                && let Some(old) = left[at].take()
            {
                row.line = old.line;
                row.confirmation_id = old.confirmation_id;
                row.cells = old.cells;
                row.is_filled_in = old.is_filled_in;
            }
        }
        for row in &self.rows {
            sheets.remove(&row.sheet);
        }
        let left: Vec<Row> =
            left.into_iter().flatten().filter(|row| row.is_filled_in || !row.is_of_program()).collect();
        let stayed = left.len();
        self.rows.extend(left.into_iter().map(|mut row| {
            if sheets.contains(&row.sheet) {
                row.sheet.clear();
            }
            row
        }));
        Renewed { list: self, stayed, sheets }
    }
}

impl Row {
    /// Whether it has all that this program writes into a row.
    fn is_of_program(&self) -> bool {
        ![&self.computer, &self.installation_id, &self.sheet].iter().any(|cell| cell.is_empty())
    }

    /// The same for both rows that are about an installation ID of a PC.
    fn key(&self) -> Option<(String, String)> {
        let id = InstallationId::parse(&self.installation_id).ok()?;
        Some((self.computer.to_lowercase(), id.expose().compact().to_owned()))
    }
}

#[cfg(test)]
mod tests;
