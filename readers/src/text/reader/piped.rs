//! Tables whose cells bars part, as SQL programs and Markdown write them: a heading and rows, or a label and its value a row.

use super::{Family, Known, Reader};
use crate::input::lines::Line;
use crate::role::Role;
use crate::words::labels;

/// What parts cells.
const BARS: [char; 4] = ['|', '│', '┃', '║'];
/// What rules are drawn with.
const RULES: &str = "-=+:| _─━═│┃║┌┬┐├┼┤└┴┘╞╪╡╔╦╗╠╬╣╚╩╝╭╮╰╯";
/// The headings of a table that lists labels and values.
const OF_LABELS: [&str; 8] = ["property", "field", "key", "item", "setting", "項目", "プロパティ", "name"];
/// No heading is longer.
const LONGEST_HEADING: usize = 64;

impl Reader {
    /// Whether a line is part of such a table.
    pub(super) fn reads_bars(&mut self, line: &Line<'_>) -> bool {
        let text = line.text.trim();
        let is_rule = text.len() >= 3
            && text.chars().all(|c| RULES.contains(c))
            && text.contains(|c| !BARS.contains(&c) && c != ' ');
        if is_rule {
            let is_border = text.starts_with(['+', '┌', '├', '└', '╔', '╠', '╚', '╭', '╰', '╞']);
            let is_inside = (self.bars.is_some() || text.contains(['|', '+', '┼', '│']))
                && text.contains(['-', '─', '━', '═', '=']);
            if is_border || is_inside {
                self.finish_record();
                self.usage.know(line.number);
                return true;
            }
            return false;
        }
        if is_count(text) {
            self.finish_record();
            self.bars = None;
            self.usage.know(line.number);
            return true;
        }
        if !text.contains(BARS) {
            if self.bars.take().is_some() {
                self.finish_record();
            }
            return false;
        }
        let cells = cells(text);
        if let Some(headings) = self.bars.clone() {
            if headings.len() == cells.len() {
                self.row(&headings, &cells, line);
                return true;
            }
            self.bars = None;
        }
        let is_known = |cell: &&&str| cell.len() <= LONGEST_HEADING && labels::column(cell).is_some();
        let known = cells.iter().filter(is_known).count();
        if cells.len() > 1 && known == cells.len().min(2).max(known) && cells.iter().all(|cell| !cell.is_empty()) {
            self.finish_record();
            self.usage.know(line.number);
            self.bars = Some(cells.iter().map(|cell| (*cell).to_owned()).collect());
            return true;
        }
        let [label, value] = cells[..] else { return false };
        if known == 0 && OF_LABELS.contains(&label.to_lowercase().as_str()) && value.len() <= LONGEST_HEADING {
            self.usage.know(line.number);
            return true;
        }
        let Some((field, language)) = labels::role(label).filter(|_| label.len() <= LONGEST_HEADING) else {
            return false;
        };
        self.field(&Known { field, language, value, is_assigned: false, is_of_event: false }, line);
        self.family = Family::Table;
        true
    }

    /// A row below its headings: a product.
    fn row(&mut self, headings: &[String], cells: &[&str], line: &Line<'_>) {
        self.finish_record();
        self.usage.know(line.number);
        self.family = Family::Table;
        for (heading, cell) in headings.iter().zip(cells) {
            let Some((field, language)) = labels::column(heading).filter(|_| !cell.is_empty() && *cell != "NULL")
            else {
                continue;
            };
            if field == Role::Computer {
                self.record.put(field, cell);
            } else {
                self.understood += 1;
                let language = if matches!(language, "cim" | "ospp") { "en" } else { language };
                self.record.language = self.record.language.or(Some(language).filter(|language| *language != "*"));
                self.value(field, cell, line);
                self.finish_digits();
            }
            self.touch(line);
        }
    }
}

/// `(2 rows)` and `2 rows in set (0.00 sec)`, with which SQL programs end a table.
pub(crate) fn is_count(text: &str) -> bool {
    let inner = text.trim().trim_start_matches('(');
    let behind = inner.trim_start_matches(|c: char| c.is_ascii_digit());
    behind.len() < inner.len()
        && [" row)", " rows)", " row in set", " rows in set"].iter().any(|end| behind.starts_with(end))
}

/// The cells of a row; bars at its ends part nothing.
fn cells(text: &str) -> Vec<&str> {
    let inner = text.strip_prefix(BARS).unwrap_or(text);
    let inner = inner.strip_suffix(BARS).unwrap_or(inner);
    inner.split(BARS).map(str::trim).collect()
}
