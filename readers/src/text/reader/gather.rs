//! Gathers rows of digits over several lines into identifiers.

use super::Reader;
use crate::digits::{Identified, Series, is_rows};
use crate::input::lines::Line;
use crate::words::labels;
use offhook::Kind;
use offhook::text::{Piece, rows};

impl Reader {
    /// Gathers the rows of digits in a value; the last may go on in the next line.
    pub(crate) fn digits_in(&mut self, text: &str, label: Option<Kind>, line: &Line<'_>) {
        for piece in rows(text) {
            match piece {
                Piece::Break => self.finish_digits(),
                Piece::Row(row) => self.push_digits(row, label, line),
            }
        }
    }

    pub(crate) fn push_digits(&mut self, row: &str, label: Option<Kind>, line: &Line<'_>) {
        if !self.digits.as_mut().is_some_and(|series| series.push(row, line.number)) {
            self.finish_digits();
            let mut series = Series::new(label);
            series.push(row, line.number);
            self.digits = Some(series);
        }
        self.usage.gather(line.number);
    }

    /// Whether a line is the rest of the digits gathered so far: the dialog wraps them, a screen shows them in rows.
    pub(crate) fn goes_on_in_digits(&mut self, line: &Line<'_>) -> bool {
        if self.digits.is_none() {
            return false;
        }
        // `Group 2: 770493`; more than a group or less is another value.
        let is_numbered = |(label, value): &(&str, &str)| labels::role(label).is_none() && is_group(value.trim());
        let group = line.labelled().filter(is_numbered).map(|(_, value)| value.trim());
        for piece in rows(group.unwrap_or(line.text)) {
            match piece {
                Piece::Break => return false,
                Piece::Row(row) => self.push_digits(row, None, line),
            }
        }
        self.usage.gather(line.number);
        true
    }

    pub(crate) fn finish_digits(&mut self) {
        let Some(series) = self.digits.take() else {
            return;
        };
        let found = series.identifiers();
        let is_of_one = |line: usize| found.iter().any(|found| (found.lines.0..=found.lines.1).contains(&line));
        self.usage.end_digits(is_of_one);
        if found.is_empty() && series.is_doubtful() {
            let (first, last) = series.lines();
            (first..=last).for_each(|line| self.usage.doubt(line));
        }
        // Behind a prompt a line is known whatever stands there.
        series.long_lines().filter(|line| !is_of_one(*line)).for_each(|line| self.usage.doubt(line));
        for Identified { kind, id, lines: (first, last) } in found {
            let known = match kind {
                Kind::ConfirmationId => &self.record.confirmation_id,
                _ => &self.record.installation_id,
            };
            match known {
                // A line of which only the beginning goes on in digits is read once more as a whole.
                Some(known) if self.record.lines.1 == first && known.expose() == id.expose() => continue,
                Some(_) => self.finish_record(),
                None => {}
            }
            let lines = &mut self.record.lines;
            *lines = (if lines.0 == 0 { first } else { lines.0 }, last.max(lines.1));
            match kind {
                Kind::ConfirmationId => self.record.confirmation_id = Some(id),
                _ => self.record.installation_id = Some(id),
            }
            self.record.came_with(first);
            self.understood += 1;
        }
    }
}

fn is_group(value: &str) -> bool {
    matches!(value.chars().count(), 6 | 7) && is_rows(value)
}
