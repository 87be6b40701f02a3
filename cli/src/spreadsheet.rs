//! Cells and lines of tables as a spreadsheet leaves them.

use offhook::{Masking, Shown};
use offhook_readers::batch::{hazard, is_number_like};

/// A cell that no spreadsheet runs or turns into a number: with an apostrophe in front where it would.
pub(crate) fn safe(cell: &str) -> String {
    let guard = if hazard(cell).is_some() || is_number_like(cell) { "'" } else { "" };
    // What is masked or revealed already, and a mark in front of a formula would hide it.
    format!("{guard}{}", Shown::new(cell).masking(Masking::Nothing).with_lines())
}

/// Adds a line; cells have quotation marks where they need them.
pub(crate) fn line(out: &mut String, delimiter: char, cells: impl IntoIterator<Item = String>) {
    for (index, cell) in cells.into_iter().enumerate() {
        if index > 0 {
            out.push(delimiter);
        }
        if cell.contains([delimiter, '"', '\n', '\r']) || cell.trim() != cell {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push_str("\r\n");
}
