//! Repairs rows of `wmic /format:csv`, which does not quote values with commas in them.

use crate::role::Role;
use crate::table::rows::Row;
use crate::words::labels;

/// Whether cells are the heading of such a table: the computer comes first, then properties of the class.
pub(crate) fn is_heading(cells: &[&str]) -> bool {
    let is_property = |cell: &&str| labels::role(cell).is_some_and(|(_, language)| language == "cim");
    cells.first().is_some_and(|cell| cell.trim() == "Node") && cells.iter().any(is_property)
}

/// The row with each value in one cell; the description ends with a word that is known, the rest is the name's.
pub(crate) fn mended(heading: &[String], row: &Row) -> Option<Row> {
    let mut left = row.len().checked_sub(heading.len()).filter(|left| *left > 0)?;
    let cells: Vec<&str> = row.cells().collect();
    let mut values = Vec::with_capacity(heading.len());
    let mut at = 0;
    for label in heading {
        let more = match labels::role(label).map(|(field, _)| field) {
            Some(Role::Description) => {
                let is_end = |cell: &&str| cell.trim_end().ends_with(" channel");
                cells[at..].iter().take(left + 1).position(is_end).unwrap_or(0)
            }
            Some(Role::Name) => left,
            _ => 0,
        };
        left -= more;
        values.push(cells.get(at..=at + more)?.join(","));
        at += more + 1;
    }
    let mut mended = Row::default();
    mended.set(values.iter().map(String::as_str), row.lines());
    Some(mended)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn puts_commas_back_where_they_belong() {
        let heading = ["Node", "Description", "ID", "Name", "PartialProductKey"].map(String::from);
        assert!(is_heading(&heading.each_ref().map(String::as_str)));
        let line = "PC-1,Windows(R) Operating System, RETAIL channel,x,Windows(R), ESU add-on for A,B,C,3V66T";
        let mut row = Row::default();
        row.set(line.split(','), (2, 2));
        let mended = mended(&heading, &row).expect("it has more cells than the heading");
        assert_eq!(
            mended.cells().collect::<Vec<_>>(),
            ["PC-1", "Windows(R) Operating System, RETAIL channel", "x", "Windows(R), ESU add-on for A,B,C", "3V66T"]
        );
    }
}
