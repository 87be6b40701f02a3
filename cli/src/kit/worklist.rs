//! The work list: a table that people fill in, with whatever spreadsheet they have.
//!
//! Pure: it prints nothing and opens nothing.

use offhook::InstallationId;

use super::notes::decoded;
use super::room::same;

/// The columns, in order; the portal's answers stand beside the product.
const COLUMNS: [&str; 9] =
    ["order", "computer", "portal", "product", "activation_id", "installation_id", "confirmation_id", "note", "sheet"];
/// Without these a table says nothing about PCs.
const NEEDED: [&str; 3] = ["computer", "installation_id", "confirmation_id"];
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// The work list.
#[derive(Default)]
pub(super) struct WorkList {
    pub(super) rows: Vec<Row>,
    /// Columns that somebody added.
    others: Vec<String>,
}

/// One confirmation ID to be fetched. Everything is text as it stands there, and nothing is checked.
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
    pub(super) note: String,
    pub(super) sheet: String,
    /// What stands in the columns that somebody added.
    pub(super) others: Vec<String>,
}

/// Why a table is no work list.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Fault {
    /// It has no column of this name.
    Column(&'static str),
    /// It is no table of text.
    NoTable,
}

impl WorkList {
    pub(super) fn new(rows: Vec<Row>) -> Self {
        Self { rows, others: Vec::new() }
    }

    /// Reads a table as a spreadsheet has saved it: with commas, semicolons or tabs, in whatever encoding.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let text = decoded(bytes).ok_or(Fault::NoTable)?;
        let text = text.trim_start_matches('\u{FEFF}');
        let text = separator_line(text).unwrap_or(text);
        let mut reader = csv::ReaderBuilder::new();
        let mut reader = reader.delimiter(separator(text)).flexible(true).from_reader(text.as_bytes());
        let heads: Vec<String> = reader.headers().map_err(|_| Fault::NoTable)?.iter().map(head).collect();
        let place = |name: &str| heads.iter().position(|head| head == name);
        if let Some(missing) = NEEDED.into_iter().find(|name| place(name).is_none()) {
            return Err(Fault::Column(missing));
        }
        let others: Vec<usize> = (0..heads.len()).filter(|at| !COLUMNS.contains(&heads[*at].as_str())).collect();
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record.map_err(|_| Fault::NoTable)?;
            let cell = |at: usize| record.get(at).map(unguarded).unwrap_or_default();
            let of = |name| place(name).map(cell).unwrap_or_default();
            let row = Row {
                line: record.position().map_or(0, csv::Position::line),
                computer: of("computer"),
                portal: of("portal"),
                product: of("product"),
                activation_id: of("activation_id").trim_matches(['{', '}']).to_lowercase(),
                installation_id: of("installation_id"),
                confirmation_id: of("confirmation_id"),
                note: of("note"),
                sheet: of("sheet"),
                others: others.iter().map(|at| cell(*at)).collect(),
            };
            if !row.is_empty() {
                rows.push(row);
            }
        }
        Ok(Self { rows, others: others.into_iter().map(|at| heads[at].clone()).collect() })
    }

    /// UTF-8 with a mark and quotes, which every spreadsheet reads as text.
    pub(super) fn write(&self) -> Vec<u8> {
        let mut bytes = Vec::from("\u{FEFF}");
        let mut writer = csv::WriterBuilder::new();
        let mut writer =
            writer.quote_style(csv::QuoteStyle::Always).terminator(csv::Terminator::CRLF).from_writer(&mut bytes);
        let heads = COLUMNS.iter().copied().chain(self.others.iter().map(String::as_str));
        // Nothing fails in memory.
        let _ = writer.write_record(heads);
        for (index, row) in self.rows.iter().enumerate() {
            let order = (index + 1).to_string();
            let cells = [
                &order,
                &row.computer,
                &row.portal,
                &row.product,
                &row.activation_id,
                &row.installation_id,
                &row.confirmation_id,
                &row.note,
                &row.sheet,
            ];
            let others = (0..self.others.len()).map(|at| row.others.get(at).map_or("", String::as_str));
            let _ = writer.write_record(cells.into_iter().map(String::as_str).chain(others).map(guarded));
        }
        drop(writer);
        bytes
    }

    /// These rows with what people wrote into the earlier list; rows of that list which are none of these stay at the end
    /// when somebody wrote into them. Hands back how many stayed.
    pub(super) fn renewed(mut self, earlier: Self) -> (Self, usize) {
        self.others = earlier.others;
        let mut left = earlier.rows;
        for row in &mut self.rows {
            if let Some(at) = left.iter().position(|old| old.is_same(row)) {
                let old = left.remove(at);
                row.confirmation_id = old.confirmation_id;
                row.note = old.note;
                row.others = old.others;
            }
        }
        left.retain(Row::is_filled_in);
        let stayed = left.len();
        self.rows.extend(left);
        (self, stayed)
    }
}

impl Row {
    /// Whether somebody wrote into it.
    fn is_filled_in(&self) -> bool {
        !self.confirmation_id.is_empty() || !self.note.is_empty() || self.others.iter().any(|cell| !cell.is_empty())
    }

    fn is_empty(&self) -> bool {
        self.computer.is_empty() && self.installation_id.is_empty() && !self.is_filled_in()
    }

    /// Whether both are about the same product of the same PC, with the same installation ID.
    fn is_same(&self, other: &Self) -> bool {
        let id = |row: &Self| InstallationId::parse(&row.installation_id).ok();
        same(&self.computer, &other.computer)
            && self.activation_id == other.activation_id
            && id(self).is_some_and(|one| id(other) == Some(one))
    }
}

/// `sep=;`, which some spreadsheets want on the first line.
fn separator_line(text: &str) -> Option<&str> {
    let (first, rest) = text.split_once('\n')?;
    first.trim().trim_matches('"').to_lowercase().starts_with("sep=").then_some(rest)
}

/// Whichever the first line has most of.
fn separator(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |separator: u8| first.bytes().filter(|byte| *byte == separator).count();
    SEPARATORS.into_iter().rev().max_by_key(|separator| count(*separator)).unwrap_or(b',')
}

fn head(text: &str) -> String {
    text.trim().to_lowercase().replace([' ', '-'], "_")
}

/// A spreadsheet takes what begins like this for a formula.
fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t'])
}

fn guarded(text: &str) -> String {
    if is_formula(text) { format!("'{text}") } else { text.to_owned() }
}

fn unguarded(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let text = text.trim();
    text.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(text).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "020650-770493-837252-929082-195773-527024-195725-809211-989214";

    fn row(computer: &str) -> Row {
        Row { computer: computer.to_owned(), installation_id: ID.to_owned(), ..Row::default() }
    }

    #[test]
    fn what_people_wrote_survives_a_new_list() {
        let mut old = WorkList::new(vec![row("PC1"), row("PC2"), row("PC3")]);
        old.rows[0].confirmation_id = String::from("A");
        old.rows[1].note = String::from("B");
        let (new, stayed) = WorkList::new(vec![row("pc1")]).renewed(WorkList::read(&old.write()).expect("a list"));
        let rows: Vec<_> = new.rows.iter().map(|row| (&*row.computer, &*row.confirmation_id, &*row.note)).collect();
        assert_eq!((rows, stayed), (vec![("pc1", "A", ""), ("PC2", "", "B")], 1));
    }

    #[test]
    fn a_table_is_read_as_every_spreadsheet_saves_it() {
        let mut list = WorkList::new(vec![row("=PC1"), row("PC2")]);
        list.rows[1].note = String::from("部屋 3; \"left\", back\nrow");
        let text = String::from_utf8(list.write()).expect("UTF-8");
        assert!(text.contains("\"'=PC1\"") && text.ends_with("\r\n"), "{text}");
        let semicolons = text.replace("\",\"", "\";\"");
        let japanese = encoding_rs::SHIFT_JIS.encode(text.trim_start_matches('\u{FEFF}')).0.into_owned();
        let tabs = text.replace("\",\"", "\"\t\"");
        let utf16: Vec<u8> = tabs.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked = format!("\u{FEFF}sep=;\r\n{}", semicolons.trim_start_matches('\u{FEFF}'));
        for bytes in [text.into_bytes(), semicolons.into_bytes(), japanese, utf16, marked.into_bytes()] {
            let read = WorkList::read(&bytes).expect("a list");
            let rows: Vec<_> = read.rows.iter().map(|row| (&*row.computer, &*row.installation_id)).collect();
            assert_eq!(rows, [("=PC1", ID), ("PC2", ID)]);
            assert_eq!(read.rows[1].note, "部屋 3; \"left\", back row");
        }
    }

    #[test]
    fn what_is_no_work_list_is_named() {
        assert_eq!(WorkList::read(b"computer,installation_id\nPC,1\n").err(), Some(Fault::Column("confirmation_id")));
        assert_eq!(WorkList::read(b"PK\x03\x04\0\0\0").err(), Some(Fault::NoTable));
    }
}
