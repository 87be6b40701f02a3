//! What a label calls an identifier and was not hidden.

use zeroize::Zeroizing;

use super::redactor::Redacted;
use crate::role::Role;
use crate::words::labels;

/// From this number of digits on, a labelled row is an identifier or a damaged one.
const ENOUGH: usize = 40;
/// No label has more bytes.
const LONGEST_LABEL: usize = 120;

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
    left: Redacted,
}

impl Watch {
    pub(super) fn new() -> Self {
        let label = Zeroizing::new(String::with_capacity(2 * LONGEST_LABEL));
        Self { line: 1, label, is_label: true, has_words: false, digits: 0, since: None, left: Redacted::default() }
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
            } else if self.is_label && self.label.len() < LONGEST_LABEL {
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
        self.left.hidden += 1;
    }

    fn end_label(&mut self) {
        if !self.is_label {
            return;
        }
        match labels::column(&self.label) {
            Some((Role::ConfirmationId | Role::InstallationId | Role::ProductKey, _)) => {
                self.since = Some((self.line, 0));
                self.is_label = false;
            }
            // `1. Installation ID:`
            None if self.label.chars().all(|c| !c.is_alphanumeric()) => {}
            _ => {
                self.is_label = false;
                self.has_words = true;
            }
        }
        self.label.clear();
    }

    fn end_line(&mut self) {
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
