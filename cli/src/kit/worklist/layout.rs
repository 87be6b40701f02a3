//! How the table of a work list is laid out: where its columns are, what separates its cells, and how a cell is guarded.

use offhook_readers::batch::{hazard, is_number_like};

use super::COLUMNS;

/// The cells of these are the people's.
const WRITTEN: [&str; 2] = ["confirmation_id", "note"];
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// Where each column of this program is. A heading that occurs again is one of somebody else's.
pub(super) struct Places([Option<usize>; COLUMNS.len()]);

impl Places {
    pub(super) fn of(heads: &[Vec<u8>]) -> Self {
        Self(COLUMNS.map(|name| heads.iter().position(|head| is_head(head, name))))
    }

    pub(super) fn of_column(&self, name: &str) -> Option<usize> {
        self.0[COLUMNS.iter().position(|column| *column == name)?]
    }

    /// Whether a cell there is this program's.
    pub(super) fn is_of_program(&self, at: usize) -> bool {
        COLUMNS.iter().zip(self.0).any(|(name, place)| place == Some(at) && !WRITTEN.contains(name))
    }
}

/// `sep=;`, which some spreadsheets want on the first line.
pub(super) fn separator_line(text: &[u8]) -> Option<&[u8]> {
    let end = text.iter().position(|byte| *byte == b'\n')?;
    let first = String::from_utf8_lossy(&text[..end]).trim().trim_matches('"').to_lowercase();
    first.starts_with("sep=").then_some(&text[end + 1..])
}

/// The line of a quotation mark that is not closed where its cell ends: cells and rows behind it would be taken for one.
pub(super) fn odd_quote(text: &[u8], separator: u8) -> Option<u64> {
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
pub(super) fn separator(text: &[u8]) -> u8 {
    let first = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |separator: u8| first.iter().filter(|byte| **byte == separator).count();
    SEPARATORS.into_iter().rev().max_by_key(|separator| count(*separator)).unwrap_or(b',')
}

fn is_head(head: &[u8], name: &str) -> bool {
    let head = String::from_utf8_lossy(head);
    head.trim().to_lowercase().replace([' ', '-'], "_") == name
}

pub(super) fn is_blank(cell: &[u8]) -> bool {
    cell.iter().all(u8::is_ascii_whitespace)
}

/// A spreadsheet takes what begins like this for a formula, or changes its digits.
fn is_changed(text: &str) -> bool {
    hazard(text).is_some() || is_number_like(text)
}

pub(super) fn guarded(text: &str) -> String {
    if is_changed(text) { format!("'{text}") } else { text.to_owned() }
}

/// Somebody else's cell as it is, unless a spreadsheet would run it.
pub(super) fn safe(cell: &[u8]) -> Vec<u8> {
    let is_run = hazard(&String::from_utf8_lossy(cell)).is_some();
    if is_run { [b"'", cell].concat() } else { cell.to_vec() }
}

pub(super) fn unguarded(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let text = text.trim();
    text.strip_prefix('\'').filter(|rest| is_changed(rest)).unwrap_or(text).to_owned()
}
