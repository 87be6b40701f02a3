//! What a label calls an identifier and was not hidden.

use zeroize::Zeroizing;

use super::redactor::Redacted;
use crate::role::Role;
use crate::words::labels;
use crate::words::shapes::LISTED_ID;

/// From this number of digits on, a labelled row is an identifier or a damaged one.
const ENOUGH: usize = 40;
/// In a table fewer digits of a wrapped cell say nothing; shorter numbers count or name something.
const ROW: usize = 16;
/// No label has more bytes, nor the headings of a table.
const LONGEST_LABEL: usize = 400;

/// Reads what is shown, line by line.
pub(super) struct Watch {
    line: u64,
    /// What the line begins with, as long as it may be a label.
    label: Zeroizing<String>,
    is_label: bool,
    /// Whether the line has letters that are no label.
    has_words: bool,
    /// The digits of the line, and those since the line of the last label.
    digits: usize,
    since: Option<(u64, usize)>,
    /// The digits of the word, and below the headings of a table those of its long words since the line of the first one.
    word: usize,
    table: Option<(u64, usize)>,
    left: Redacted,
}

impl Watch {
    pub(super) fn new() -> Self {
        let label = Zeroizing::new(String::with_capacity(2 * LONGEST_LABEL));
        Self {
            line: 1,
            label,
            is_label: true,
            has_words: false,
            digits: 0,
            since: None,
            word: 0,
            table: None,
            left: Redacted::default(),
        }
    }

    /// Takes text that is shown as it is.
    pub(super) fn shown(&mut self, text: &str) {
        for character in text.chars() {
            if character == '\n' {
                self.end_line();
                continue;
            }
            // In any script.
            let is_digit = character.is_numeric();
            if self.is_label && (is_digit || matches!(character, ':' | '：' | '=' | '\t' | ',' | '|')) {
                self.end_label();
            }
            if is_digit {
                self.digits += 1;
                self.word += 1;
                continue;
            }
            self.end_word();
            if self.is_label && self.label.len() < LONGEST_LABEL {
                self.label.push(character);
            } else if character.is_alphabetic() {
                self.is_label = false;
                self.has_words = true;
            }
        }
    }

    /// Takes what is hidden.
    pub(super) fn hidden(&mut self, text: &str) {
        self.end_label();
        text.chars().filter(|character| *character == '\n').for_each(|_| self.end_line());
        // It was what the label announced.
        self.since = None;
        self.word = 0;
        self.table = self.table.map(|_| (self.line, 0));
        self.left.hidden += 1;
    }

    fn end_label(&mut self) {
        if !self.is_label {
            return;
        }
        // `1. Installation ID:`
        let may_follow = self.label.chars().all(|c| !c.is_alphanumeric());
        if announces(&self.label) {
            self.begin();
        } else if !may_follow {
            self.is_label = false;
            self.has_words = true;
        }
        self.label.clear();
    }

    /// Counts the digits from this label on.
    fn begin(&mut self) {
        self.since = Some((self.line, 0));
        self.is_label = false;
    }

    /// Below headings the rows of a wrapped cell add up, with the other cells of their lines between them.
    fn end_word(&mut self) {
        let digits = core::mem::take(&mut self.word);
        if digits < ROW {
            return;
        }
        let Some((line, sum)) = &mut self.table else { return };
        if *sum == 0 {
            *line = self.line;
        }
        *sum += digits;
        if *sum >= ENOUGH {
            self.left.leave(*line);
            *sum = 0;
        }
    }

    /// A line of words may be the headings of a table, which ends with a blank line.
    fn read_headings(&mut self) {
        let mut cells = self.label.split_whitespace().chain(self.label.split("  ").map(str::trim));
        if cells.any(announces) {
            self.table = Some((self.line, 0));
        } else if self.label.trim().is_empty() {
            self.table = None;
        }
    }

    fn end_line(&mut self) {
        self.end_word();
        if self.is_label && self.digits == 0 {
            self.read_headings();
        }
        self.end_label();
        let digits = core::mem::take(&mut self.digits);
        self.since = self.since.filter(|(line, _)| *line == self.line || !self.has_words);
        if let Some((line, count)) = &mut self.since {
            *count += digits;
            if *count >= ENOUGH {
                self.left.leave(*line);
                self.since = None;
            }
        }
        self.line += 1;
        self.has_words = false;
        self.is_label = true;
    }

    /// What came of the whole text.
    pub(super) fn finish(mut self) -> Redacted {
        self.end_line();
        self.left
    }
}

/// Whether the value behind this label, or below it, is an identifier.
fn announces(label: &str) -> bool {
    let role = labels::column(label).map(|(role, _)| role);
    matches!(role, Some(Role::ConfirmationId | Role::InstallationId | Role::ProductKey))
        || label.trim_start().starts_with(LISTED_ID)
}
