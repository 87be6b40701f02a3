//! The products that an output lists.
//!
//! Knows where a product begins and ends, and which values go on in the next line. Labels add meaning where known and
//! are never required.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::digits::{Piece, Series, is_rows, pieces};
use super::labels::{self, Field};
use super::lines::{Line, lines, unwrapped};
use super::shapes::{asked_for, is_channel, is_description, is_ruler, listed_id};
use super::{Encoding, Reading, Record, Tool, shapes};

/// How far back the same product may have been listed; it bounds the comparing.
const NEAR: usize = 64;

/// Reads every product of a text, as it stands or with the cuts of a console mended, whichever says more.
pub(super) fn collect(text: &str, encoding: Encoding) -> Reading {
    let (mut best, mut most) = read(text, encoding);
    for mended in unwrapped(text) {
        let (reading, understood) = read(&mended.0, encoding);
        if understood > most {
            (best, most) = (reading, understood);
        }
    }
    best
}

/// What a text says, and how many of its labels and values were understood.
fn read(text: &str, encoding: Encoding) -> (Reading, usize) {
    let mut reader = Reader {
        reading: Reading {
            encoding,
            tool: Tool::Text,
            language: None,
            build: None,
            records: Vec::new(),
            lines: text.lines().count(),
            unused: Vec::new(),
        },
        family: Family::None,
        asked: None,
        record: Record::default(),
        seen: Vec::new(),
        open: None,
        is_listed: false,
        digits: None,
        understood: 0,
    };
    for line in lines(text) {
        reader.line(&line);
    }
    reader.finish_record();
    (reader.reading, reader.understood)
}

/// Whose labels were seen.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Family {
    Cim,
    None,
    Ospp,
    Slmgr,
    Wmic,
}

struct Reader {
    reading: Reading,
    record: Record,
    family: Family,
    /// What a prompt asked for.
    asked: Option<Tool>,
    /// The labels of this record so far; none comes twice.
    seen: Vec<Field>,
    /// The field whose value may go on in the next line.
    open: Option<Field>,
    /// Whether the name comes before the digits, on a line that may be wrapped.
    is_listed: bool,
    /// The rows of digits being gathered.
    digits: Option<Series>,
    understood: usize,
}

impl Reader {
    fn line(&mut self, line: &Line<'_>) {
        if self.goes_on_in_digits(line) {
            return;
        }
        self.finish_digits();
        if is_ruler(line.text) {
            self.finish_record();
        } else if let Some((tool, id)) = asked_for(line.text) {
            self.finish_record();
            self.asked = Some(tool);
            if let Some(id) = id {
                self.touch(line);
                self.record.activation_id = Some(id.to_lowercase());
            }
        } else if let Some((name, digits)) = listed_id(line.text) {
            self.finish_record();
            self.touch(line);
            self.learn("ospp");
            self.record.name = Some(name.to_string());
            self.open = Some(Field::Name);
            self.is_listed = digits.is_empty();
            self.digits_in(digits, true, line);
        } else if let Some((field, language, value)) = known(line) {
            self.learn(language);
            self.field(field, value, line);
        } else {
            self.unknown(line);
        }
    }

    fn learn(&mut self, language: &'static str) {
        self.understood += 1;
        let (family, language) = match language {
            "cim" => (Family::Cim, "en"),
            "ospp" => (Family::Ospp, "en"),
            language if self.family == Family::None => (Family::Slmgr, language),
            language => (self.family, language),
        };
        self.family = family;
        self.record.language = self.record.language.or(Some(language));
    }

    /// Which tool printed the record, by its labels, what it holds and what was asked for.
    fn tool(&self) -> Tool {
        let (record, seen) = (&self.record, |field| self.seen.contains(&field));
        let is_verbose = seen(Field::ApplicationId) || seen(Field::ExtendedPid) || seen(Field::ActivationId);
        match self.family {
            Family::Cim => Tool::CimList,
            Family::Wmic => Tool::Wmic,
            Family::Ospp => self.asked.filter(|tool| tool.is_ospp()).unwrap_or(if record.description.is_some() {
                Tool::OsppDstatus
            } else {
                Tool::OsppDinstid
            }),
            _ if is_verbose => Tool::SlmgrDlv,
            _ if self.asked.is_some() => self.asked.unwrap_or_default(),
            _ if record.description.is_some() => Tool::SlmgrDli,
            _ => Tool::Text,
        }
    }

    /// A value whose label is known.
    fn field(&mut self, field: Field, value: &str, line: &Line<'_>) {
        let begins = match field {
            Field::ServiceVersion => true,
            // PowerShell prints the fields in any order; the others begin with the name.
            Field::Name if self.record.installation_id.is_some() => !matches!(self.family, Family::Cim | Family::Wmic),
            Field::ErrorCode | Field::InstallationId | Field::Other => false,
            _ => self.seen.contains(&field),
        };
        if begins || (field == Field::Name && self.record.name.is_some()) {
            self.finish_record();
        }
        self.touch(line);
        self.seen.push(field);
        self.open = Some(field);
        self.value(field, value, line);
    }

    fn value(&mut self, field: Field, value: &str, line: &Line<'_>) {
        let word = value.trim();
        if word.is_empty() {
            return;
        }
        self.touch(line);
        self.seen.push(field);
        self.understood += usize::from(shapes::fits(field, word));
        match field {
            Field::ServiceVersion => self.reading.build = word.split('.').nth(2).and_then(|build| build.parse().ok()),
            Field::InstallationId => self.digits_in(value, true, line),
            _ => {
                self.record.put(field, value);
                if matches!(field, Field::ApplicationId | Field::Other) {
                    self.digits_in(value, false, line);
                }
            }
        }
    }

    /// A line without a label that is known: the rest of a value, a value by itself, or one in an unknown language.
    fn unknown(&mut self, line: &Line<'_>) {
        let text = line.text;
        let is_rest =
            self.open == Some(Field::Description) && self.record.description.is_some() && !self.is_described();
        if !is_rest && shapes::field(text.trim()).is_some() {
            return match self.open {
                Some(field) if !self.record.has(field) => self.value(field, text, line),
                _ => self.shape(text, line),
            };
        }
        match (self.open, line.labelled()) {
            (Some(Field::Name), Some((label, value))) if self.is_listed && (value.is_empty() || is_rows(value)) => {
                goes_on(&mut self.record.name, label);
                self.is_listed = false;
                self.digits_in(value, true, line);
            }
            (_, Some((label, value))) if !label.is_empty() && !is_rows(text) => {
                self.open = None;
                self.shape(value, line);
            }
            (Some(Field::Name), _) if !is_rows(text) => goes_on(&mut self.record.name, text),
            _ if is_rest && !is_rows(text) => goes_on(&mut self.record.description, text),
            (Some(Field::InstallationId), _) => self.digits_in(text, true, line),
            (Some(field), _) if !self.record.has(field) => self.value(field, text, line),
            _ => self.digits_in(text, self.is_listed, line),
        }
    }

    fn is_described(&self) -> bool {
        self.record.description.as_deref().is_some_and(|text| is_description(text.trim_end()))
    }

    /// A value that no known label explains.
    fn shape(&mut self, value: &str, line: &Line<'_>) {
        let value = value.trim();
        let Some(field) = shapes::field(value) else {
            return self.digits_in(value, false, line);
        };
        let begins = matches!(field, Field::Description | Field::Name);
        let is_fit = match field {
            // Lists of products are no outputs.
            Field::ActivationId => !self.record.is_empty() || line.labelled().is_some(),
            // `ospp.vbs` names products in its messages too; what is one stands behind a label.
            Field::Name => self.family != Family::Ospp,
            Field::PartialProductKey | Field::Channel => !self.record.is_empty(),
            _ => true,
        };
        if !is_fit || (self.record.has(field) && !begins) {
            return;
        }
        if self.record.has(field) || (field == Field::Name && !self.record.is_empty()) {
            self.finish_record();
        }
        self.touch(line);
        self.open = Some(field).filter(|_| begins);
        self.value(field, value, line);
    }

    /// Gathers the rows of digits in a value; the last may go on in the next line.
    fn digits_in(&mut self, text: &str, is_labelled: bool, line: &Line<'_>) {
        for piece in pieces(text) {
            match piece {
                Piece::Break => self.finish_digits(),
                Piece::Row(row) => self.push_digits(row, is_labelled, line),
            }
        }
    }

    fn push_digits(&mut self, row: &str, is_labelled: bool, line: &Line<'_>) {
        if !self.digits.as_mut().is_some_and(|series| series.push(row, line.number)) {
            self.finish_digits();
            let mut series = Series::new(is_labelled, line.number);
            series.push(row, line.number);
            self.digits = Some(series);
        }
    }

    /// Whether a line is the rest of the digits gathered so far: the dialog wraps them, a screen shows them in rows.
    fn goes_on_in_digits(&mut self, line: &Line<'_>) -> bool {
        if self.digits.is_none() {
            return false;
        }
        // `Group 2: 770493`; more than a group or less is another value.
        let group = line.labelled().map(|(_, value)| value.trim()).filter(|value| is_group(value));
        for piece in pieces(group.unwrap_or(line.text)) {
            match piece {
                Piece::Break => return false,
                Piece::Row(row) => self.push_digits(row, false, line),
            }
        }
        true
    }

    fn finish_digits(&mut self) {
        let Some(series) = self.digits.take() else {
            return;
        };
        for id in series.installation_ids() {
            let (first, last) = series.lines;
            if self.record.installation_id.is_some() {
                self.finish_record();
            }
            let lines = &mut self.record.lines;
            *lines = (if lines.0 == 0 { first } else { lines.0 }, last);
            self.record.installation_id = Some(id);
            self.understood += 1;
        }
    }

    fn finish_record(&mut self) {
        self.finish_digits();
        self.open = None;
        self.is_listed = false;
        let tool = self.tool();
        self.seen.clear();
        let mut record = core::mem::take(&mut self.record);
        record.tool = tool;
        if record.is_empty() {
            return;
        }
        record.tidy();
        if self.reading.records.is_empty() {
            self.reading.tool = tool;
        }
        self.reading.language = self.reading.language.or(record.language);
        match self.reading.records.iter_mut().rev().take(NEAR).find(|earlier| earlier.is_same(&record)) {
            Some(earlier) => earlier.absorb(record),
            None => self.reading.records.push(record),
        }
    }

    fn touch(&mut self, line: &Line<'_>) {
        let (first, _) = self.record.lines;
        self.record.lines = (if first == 0 { line.number } else { first }, line.number);
    }
}

/// The field, the language and the value of a line with a label that is known.
fn known<'a>(line: &Line<'a>) -> Option<(Field, &'static str, &'a str)> {
    // `Volume:MAK` by itself is a value.
    if is_channel(line.text.trim()) {
        return None;
    }
    [line.labelled(), line.assigned()].into_iter().flatten().find_map(|(label, value)| {
        let (field, language) = labels::field(label)?;
        Some((field, language, value))
    })
}

/// Appends the rest of a wrapped value; the space at its cut, if there was one, is still there.
fn goes_on(value: &mut Option<String>, rest: &str) {
    value.get_or_insert_default().push_str(rest);
}

fn is_group(value: &str) -> bool {
    matches!(value.chars().count(), 6 | 7) && is_rows(value)
}
