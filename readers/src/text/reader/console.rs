//! Reads the rows of a console table into records.

use super::{Family, Reader};
use crate::input::lines::Line;
use crate::role::Role;
use crate::text::fixed::{Fixed, OpenRow, is_cut};
use crate::text::reader::known::known;
use crate::words::labels;
use crate::words::shapes::{self, behind_prompt, is_ruler};

impl Reader {
    /// Whether a line is the heading of a table, or the dashes below one.
    pub(crate) fn begins_table(&mut self, line: &Line<'_>) -> bool {
        let ruled = self.above.as_ref().and_then(|(above, _)| Fixed::ruled(above, line.text));
        let is_ruled = ruled.is_some();
        let table = ruled.or_else(|| Fixed::spaced(line.text));
        let Some(table) = table.filter(|table| is_ruled || is_of_wmic(table)) else {
            return false;
        };
        if !table.headings().any(|heading| labels::role(heading).is_some()) {
            return false;
        }
        self.finish_record();
        if let Some((_, number)) = self.above.take().filter(|_| is_ruled) {
            self.usage.know_again(number);
        }
        self.usage.know(line.number);
        self.family = if is_ruled { Family::CimTable } else { Family::Wmic };
        self.table = Some(OpenRow::new(table));
        true
    }

    /// Whether a line is a row of the open table.
    pub(crate) fn goes_on_in_table(&mut self, line: &Line<'_>) -> bool {
        let Some(table) = &mut self.table else {
            return false;
        };
        let is_whole = |heading: &str, cell: &str| {
            labels::role(heading).is_some_and(|(field, _)| match field {
                Role::ActivationId | Role::PartialProductKey => shapes::fits(field, cell),
                Role::LicenseStatus => !cell.is_empty(),
                _ => false,
            })
        };
        if table.goes_on(line.text, is_whole) {
            table.push(line.text);
            self.touch(line);
            return true;
        }
        self.finish_record();
        let is_other = is_ruler(line.text)
            || behind_prompt(line.text).is_some()
            || labels::sentence(line.text).is_some()
            || known(line).is_some();
        if is_other {
            self.table = None;
            return false;
        }
        if let Some(table) = &mut self.table {
            table.push(line.text);
        }
        self.touch(line);
        true
    }

    /// Reads the row of the open table.
    pub(crate) fn finish_row(&mut self) {
        let Some(row) = self.table.as_mut().map(OpenRow::take) else {
            return;
        };
        let (first, last) = self.record.lines;
        for (heading, cell) in row {
            let Some((field, language)) = labels::role(&heading).filter(|_| !cell.is_empty() && !is_cut(&cell)) else {
                continue;
            };
            self.understood += 1;
            self.record.language = Some(if language == "cim" { "en" } else { language });
            let line = Line { number: last, text: &cell };
            self.value(field, &cell, &line);
            self.finish_digits();
        }
        self.record.lines = (first, last);
    }
}

/// `wmic` rules no line below its headings, so they must be properties of the class.
fn is_of_wmic(table: &Fixed) -> bool {
    let is_property = |heading: &str| labels::role(heading).is_some_and(|(_, language)| language == "cim");
    table.headings().any(is_property) && table.headings().all(|heading| !heading.contains(' '))
}
