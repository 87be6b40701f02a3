//! The work list: a table that people fill in, with whatever spreadsheet they have.
//!
//! What people wrote is kept as bytes, because a table without a mark does not say how its characters are encoded: the cells of
//! this program are read and written, all others are passed on.
//!
//! Pure: it prints nothing and opens nothing.

mod spelling;

use std::collections::{BTreeSet, HashMap};

use offhook::{ConfirmationId, InstallationId};
use offhook_readers::batch::{hazard, is_number_like};

use self::spelling::{MARK, Spelling, unmarked};

/// The columns, in order; the portal's answers stand beside the product.
const COLUMNS: [&str; 9] =
    ["order", "computer", "portal", "product", "activation_id", "installation_id", "confirmation_id", "note", "sheet"];
/// Without these a table says nothing about PCs.
const NEEDED: [&str; 3] = ["computer", "installation_id", "confirmation_id"];
/// The cells of these are the people's.
const WRITTEN: [&str; 2] = ["confirmation_id", "note"];
/// These change in rows that are passed on too.
const RENEWED: [&str; 2] = ["order", "sheet"];
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

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

/// Where each column of this program is. A heading that occurs again is one of somebody else's.
struct Places([Option<usize>; COLUMNS.len()]);

impl Places {
    fn of(heads: &[Vec<u8>]) -> Self {
        Self(COLUMNS.map(|name| heads.iter().position(|head| is_head(head, name))))
    }

    fn of_column(&self, name: &str) -> Option<usize> {
        self.0[COLUMNS.iter().position(|column| *column == name)?]
    }

    /// Whether a cell there is this program's.
    fn is_of_program(&self, at: usize) -> bool {
        COLUMNS.iter().zip(self.0).any(|(name, place)| place == Some(at) && !WRITTEN.contains(name))
    }
}

/// `sep=;`, which some spreadsheets want on the first line.
fn separator_line(text: &[u8]) -> Option<&[u8]> {
    let end = text.iter().position(|byte| *byte == b'\n')?;
    let first = String::from_utf8_lossy(&text[..end]).trim().trim_matches('"').to_lowercase();
    first.starts_with("sep=").then_some(&text[end + 1..])
}

/// The line of a quotation mark that is not closed where its cell ends: cells and rows behind it would be taken for one.
fn odd_quote(text: &[u8], separator: u8) -> Option<u64> {
    let ends_cell = |byte: Option<&u8>| byte.is_none_or(|byte| [separator, b'\r', b'\n'].contains(byte));
    let mut at = 0;
    while at < text.len() {
        if text[at] != b'"' {
            at += text[at..].iter().position(|byte| ends_cell(Some(byte))).unwrap_or(text.len() - at) + 1;
            continue;
        }
        let begin = at;
        loop {
            let quote = text[at + 1..].iter().position(|byte| *byte == b'"').map(|length| at + 1 + length);
            match quote {
                // Two of them are one that is meant.
                Some(quote) if text.get(quote + 1) == Some(&b'"') => at = quote + 1,
                Some(quote) if ends_cell(text.get(quote + 1)) => {
                    at = quote + 2;
                    break;
                }
                _ => return Some(1 + text[..begin].iter().filter(|byte| **byte == b'\n').count() as u64),
            }
        }
    }
    None
}

/// Whichever the first line has most of.
fn separator(text: &[u8]) -> u8 {
    let first = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |separator: u8| first.iter().filter(|byte| **byte == separator).count();
    SEPARATORS.into_iter().rev().max_by_key(|separator| count(*separator)).unwrap_or(b',')
}

fn is_head(head: &[u8], name: &str) -> bool {
    let head = String::from_utf8_lossy(head);
    head.trim().to_lowercase().replace([' ', '-'], "_") == name
}

fn is_blank(cell: &[u8]) -> bool {
    cell.iter().all(u8::is_ascii_whitespace)
}

/// A spreadsheet takes what begins like this for a formula, or changes its digits.
fn is_changed(text: &str) -> bool {
    hazard(text).is_some() || is_number_like(text)
}

fn guarded(text: &str) -> String {
    if is_changed(text) { format!("'{text}") } else { text.to_owned() }
}

/// Somebody else's cell as it is, unless a spreadsheet would run it.
fn safe(cell: &[u8]) -> Vec<u8> {
    let is_run = hazard(&String::from_utf8_lossy(cell)).is_some();
    if is_run { [b"'", cell].concat() } else { cell.to_vec() }
}

fn unguarded(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let text = text.trim();
    text.strip_prefix('\'').filter(|rest| is_changed(rest)).unwrap_or(text).to_owned()
}

#[cfg(test)]
mod tests {
    use super::spelling::PAGES;
    use super::*;

    const ID: &str = "020650-770493-837252-929082-195773-527024-195725-809211-989214";
    const PRODUCT: &str = "f520e45e-7413-4a34-a497-d2765967d094";
    const HEADS: &str = "order,computer,portal,product,activation_id,installation_id,confirmation_id,note,sheet";

    fn row(computer: &str) -> Row {
        Row {
            computer: computer.to_owned(),
            activation_id: PRODUCT.to_owned(),
            installation_id: ID.to_owned(),
            sheet: format!("sheets/{computer}.html"),
            ..Row::default()
        }
    }

    /// What a list becomes when the room holds PC1 and what is named.
    fn renewed(earlier: &[u8], more: &[&str]) -> Result<Vec<u8>, Fault> {
        let names: Vec<&str> = ["PC1"].iter().chain(more).copied().collect();
        let new = WorkList::new(names.iter().map(|name| row(name)).collect());
        new.renewed(WorkList::read(earlier, &names)?).list.write()
    }

    fn holds(bytes: &[u8], part: &[u8]) -> bool {
        bytes.windows(part.len()).any(|window| window == part)
    }

    #[test]
    fn what_people_wrote_survives_a_new_list() {
        let old = format!(
            "computer,installation_id,confirmation_id,note,sheet\nPC1,{ID},A,,s\nPC2,{ID},,B,s\nPC3,{ID},,,s\n"
        );
        let new = WorkList::new(vec![row("pc1")]).renewed(WorkList::read(old.as_bytes(), &[]).expect("a list"));
        let rows: Vec<_> = new.list.rows.iter().map(|row| (&*row.computer, &*row.confirmation_id)).collect();
        assert_eq!((rows, new.stayed), (vec![("pc1", "A"), ("PC2", "")], 1));
        assert!(holds(&new.list.write().expect("written"), b"\"B\""));
    }

    #[test]
    fn a_table_is_read_as_every_spreadsheet_saves_it() {
        let list = WorkList::new(vec![row("=PC1"), row("PC2")]);
        let text = String::from_utf8(list.write().expect("written")).expect("UTF-8");
        assert!(text.contains("\"'=PC1\"") && text.ends_with("\r\n"), "{text}");
        let semicolons = text.replace("\",\"", "\";\"");
        let japanese = encoding_rs::SHIFT_JIS.encode(text.trim_start_matches('\u{FEFF}')).0.into_owned();
        let tabs = text.replace("\",\"", "\"\t\"");
        let utf16: Vec<u8> = tabs.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked = format!("\u{FEFF}sep=;\r\n{}", semicolons.trim_start_matches('\u{FEFF}'));
        for bytes in [text.into_bytes(), semicolons.into_bytes(), japanese, utf16, marked.into_bytes()] {
            let read = WorkList::read(&bytes, &[]).expect("a list");
            let rows: Vec<_> = read.rows.iter().map(|row| (&*row.computer, &*row.installation_id)).collect();
            assert_eq!(rows, [("=PC1", ID), ("PC2", ID)]);
        }
    }

    /// Notes that make sense in another encoding too: what came without a mark goes out in its own bytes.
    #[test]
    fn a_note_keeps_its_bytes_in_whatever_encoding() {
        let notes =
            ["３階", "ﾃﾞｽｸ", "①", "㈱", "１F", "ﾃｽ", "機ソ表能", "Büro", "Кабинет 3", "三楼", "3층", "部屋 3; \"左\""];
        for page in PAGES {
            for note in notes {
                let (bytes, _, failed) = page.encode(note);
                if failed {
                    continue;
                }
                let cell = [b"\"", bytes.as_ref(), b"\""].concat();
                let cell =
                    if note.contains('"') { page.encode("\"部屋 3; \"\"左\"\"\"").0.into_owned() } else { cell };
                let start = format!("{HEADS}\r\n1,PC1,,,,{ID},,").into_bytes();
                let list = [&start[..], &cell, b",\r\n"].concat();
                let once = renewed(&list, &[]).unwrap_or_else(|fault| panic!("{} {note}: {fault:?}", page.name()));
                assert!(holds(&once, &cell), "{} {note}", page.name());
                // And again, and on with a PC that came later.
                assert_eq!(renewed(&once, &[]).as_ref(), Ok(&once), "{} {note}", page.name());
                let more = renewed(&once, &["PC2"]).unwrap_or_else(|fault| panic!("{} {note}: {fault:?}", page.name()));
                assert!(holds(&more, &cell) && holds(&more, b"\"PC2\""), "{} {note}", page.name());
            }
        }
    }

    #[test]
    fn names_of_the_room_tell_the_encoding() {
        for page in PAGES {
            let (name, other) = ("情報室1", "情報室2");
            let (cell, _, failed) = page.encode(name);
            if failed {
                continue;
            }
            let list = [HEADS.as_bytes(), b"\r\n1,", &cell, b",,,,", ID.as_bytes(), b",123,,\r\n"].concat();
            let read = WorkList::read(&list, &[name]).expect("a list");
            assert_eq!(read.rows[0].computer, name, "{}", page.name());
            let written = renewed(&list, &[name, other]).expect("written");
            assert!(holds(&written, &page.encode(other).0) && holds(&written, b"\"123\""), "{}", page.name());
        }
        // Nothing tells: one sign only, and nowhere a name.
        let list = [HEADS.as_bytes(), b"\r\n1,PC1,,,,", ID.as_bytes(), b",,\x87\x40,\r\n"].concat();
        assert_eq!(renewed(&list, &["情報室"]), Err(Fault::Encoding(String::from("情報室"))));
    }

    #[test]
    fn a_confirmation_id_is_read_in_full_width_in_any_encoding() {
        let cid = "415635-305286-761940-283503-592176-634083-177461-859316";
        let wide: String = cid
            .chars()
            .map(|c| if c == '-' { '-' } else { char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c) })
            .collect();
        let mut read = 0;
        for page in PAGES {
            let (cell, _, failed) = page.encode(&wide);
            if failed {
                continue;
            }
            let list = [HEADS.as_bytes(), b"\r\n1,PC1,,,,", ID.as_bytes(), b",", &cell, b",,\r\n"].concat();
            let list = WorkList::read(&list, &["PC1"]).expect("a list");
            assert_eq!(
                ConfirmationId::parse(&list.rows[0].confirmation_id),
                ConfirmationId::parse(cid),
                "{}",
                page.name()
            );
            read += 1;
        }
        assert!(read > 3);
    }

    #[test]
    fn columns_headings_and_cells_of_people_stay() {
        let list = format!(
            "Computer,My Note,note,installation_id,Confirmation ID,note\r\n\
             PC1,\"a\r\nb\",c,{ID},,d,beyond,,further\r\n\
             ,,,,,,by hand\r\n"
        );
        let written = String::from_utf8(renewed(list.as_bytes(), &[]).expect("written")).expect("UTF-8");
        assert!(
            written.starts_with(
                "\u{FEFF}\"Computer\",\"My Note\",\"note\",\"installation_id\",\"Confirmation ID\",\"note\",\"\",\"\",\"\",\"order\""
            ),
            "{written}"
        );
        for kept in ["\"a\r\nb\",\"c\"", "\"d\",\"beyond\",\"\",\"further\"", "\"by hand\""] {
            assert!(written.contains(kept), "{kept}: {written}");
        }
        assert_eq!(renewed(written.as_bytes(), &[]), Ok(written.clone().into_bytes()));
    }

    #[test]
    fn a_row_without_an_activation_id_is_still_that_of_its_product() {
        for list in [
            format!("computer,installation_id,confirmation_id\nPC1,{ID},mine\n"),
            format!("computer,activation_id,installation_id,confirmation_id\nPC1,,{ID},mine\n"),
            format!(
                "computer,activation_id,installation_id,confirmation_id\nPC1,{{{}}},{ID},mine\n",
                PRODUCT.to_uppercase()
            ),
        ] {
            let new = WorkList::new(vec![row("PC1")]).renewed(WorkList::read(list.as_bytes(), &[]).expect("a list"));
            assert_eq!((new.list.rows.len(), new.stayed), (1, 0), "{list}");
            assert_eq!((&*new.list.rows[0].confirmation_id, &*new.list.rows[0].activation_id), ("mine", PRODUCT));
        }
    }

    #[test]
    fn what_is_not_a_work_list_is_named() {
        let fault = |bytes: &[u8]| WorkList::read(bytes, &[]).err();
        assert_eq!(fault(b"computer,installation_id\nPC,1\n"), Some(Fault::Column("confirmation_id")));
        assert_eq!(fault(b"PK\x03\x04\0\0\0"), Some(Fault::NoTable));
        assert_eq!(fault(b""), Some(Fault::NoTable));
        assert_eq!(fault(b"\"computer,installation_id\n"), Some(Fault::Quote(1)));
        let open = format!("{HEADS}\r\n1,PC1,,,,,,\"open,\r\n2,PC2,,,,,,,\r\n");
        assert_eq!(fault(open.as_bytes()), Some(Fault::Quote(2)));
        // Where all cells are quoted, the mark of the next one closes it, in the middle of nothing.
        let quoted = open.replace(",", "\",\"").replace("\"open\"", "\"open").replace("\r\n", "\"\r\n\"");
        assert_eq!(fault(format!("\"{quoted}").as_bytes()), Some(Fault::Quote(2)));
        // Half a character of UTF-16.
        let mut utf16: Vec<u8> = HEADS.encode_utf16().flat_map(u16::to_le_bytes).collect();
        utf16.extend([0, 0xD8, b'x', 0]);
        assert_eq!(fault(&utf16), Some(Fault::NoTable));
    }
}
