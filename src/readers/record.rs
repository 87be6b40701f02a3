//! The products that an output lists.
//!
//! Knows the shapes of values and how tools wrap them. Labels add meaning where known and are never required.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::labels::{self, Field};
use super::lines::{Line, lines};
use super::{Encoding, Found, Reading};
use crate::fold::{Meaning, is_key_character, meaning};

/// A row of fewer digits is a date, a version or a telephone number.
const FEWEST_DIGITS: usize = 40;
/// No identifier has more digits, even with one typed twice.
const MOST_DIGITS: usize = 64;
/// The application IDs of Windows and Office; every other identifier of this form is an activation ID.
const APPLICATIONS: [&str; 3] = [
    "55c92734-d682-4d71-983e-d6ec3f16059f",
    "0ff1ce15-a989-479d-af46-f275c6370663",
    "59a52881-a989-479d-af46-f275c6370663",
];

/// Which tool printed an output.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Tool {
    /// Windows' `slmgr.vbs`.
    Slmgr,
    /// Office's `ospp.vbs`.
    Ospp,
    /// No label was known.
    Unknown,
}

/// Whether a product says that it is licensed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum LicenseStatus {
    /// It is.
    Licensed,
    /// It is not, or no longer, or for a grace period.
    NotLicensed,
}

/// What an output says of one product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Record {
    /// Such as `Windows(R), Enterprise edition`.
    pub name: Option<String>,
    /// Such as `Windows(R) Operating System, VOLUME_MAK channel`.
    pub description: Option<String>,
    /// Which product it is, in lower case, such as `2ffd8952-423e-4903-b993-72a1aa44cf82`.
    pub activation_id: Option<String>,
    /// The product key channel, such as `Volume:MAK`.
    pub channel: Option<String>,
    /// The last five characters of the key.
    pub partial_product_key: Option<String>,
    /// Whether it is licensed; `None` when the output does not say so in words that are known.
    pub license_status: Option<LicenseStatus>,
    /// The error code that the tool printed, such as `0xC004F005`.
    pub error_code: Option<String>,
    /// The installation ID as it stands there, unwrapped, not checked.
    pub installation_id: Option<Found>,
    /// The build of Windows in the extended product ID, such as 19045.
    pub build: Option<u32>,
    /// The first and last line, counted from 1.
    pub lines: (usize, usize),
}

impl Record {
    /// Takes the space at the cuts from the ends, and out what would steer a terminal.
    fn tidy(&mut self) {
        let texts = [
            &mut self.name,
            &mut self.description,
            &mut self.channel,
            &mut self.partial_product_key,
            &mut self.error_code,
        ];
        for text in texts.into_iter().flatten() {
            let clean: String = text.chars().filter(|c| !c.is_control()).collect();
            *text = clean.trim().to_string();
        }
    }

    fn is_empty(&self) -> bool {
        self.name.is_none()
            && self.activation_id.is_none()
            && self.installation_id.is_none()
            && self.description.is_none()
    }
}

/// Reads every product of a text.
pub(super) fn collect(text: &str, encoding: Encoding) -> Reading {
    let mut reader = Reader {
        reading: Reading { encoding, tool: Tool::Unknown, language: None, build: None, records: Vec::new() },
        record: Record::default(),
        open: None,
        digits: None,
    };
    for line in lines(text) {
        reader.line(&line);
    }
    reader.finish_record();
    reader.reading
}

struct Reader {
    reading: Reading,
    record: Record,
    /// The field whose value may go on in the next line.
    open: Option<Field>,
    /// The row of digits being gathered.
    digits: Option<Found>,
}

impl Reader {
    fn line(&mut self, line: &Line<'_>) {
        if self.goes_on_in_digits(line) {
            self.touch(line);
            return;
        }
        self.finish_digits();
        if is_ruler(line.text) {
            self.finish_record();
            return;
        }
        if let Some((name, digits)) = listed_id(line.text) {
            self.finish_record();
            self.reading.tool = Tool::Ospp;
            self.record.name = Some(name.to_string());
            self.start_digits(digits);
            self.touch(line);
            return;
        }
        match line.labelled().map(|(label, value)| (labels::field(label), label, value)) {
            Some((Some((field, language)), _, value)) => {
                self.learn(language);
                self.field(field, value, line);
                self.open = Some(field);
            }
            // A label in a language that is not in the table: its value may still speak for itself.
            Some((None, label, value)) if !label.is_empty() && !value.is_empty() => {
                self.open = None;
                self.shape(value, line);
            }
            _ => self.bare(line),
        }
    }

    fn learn(&mut self, language: &'static str) {
        if language == "ospp" {
            self.reading.tool = Tool::Ospp;
            self.reading.language = self.reading.language.or(Some("en"));
        } else {
            if self.reading.tool == Tool::Unknown {
                self.reading.tool = Tool::Slmgr;
            }
            self.reading.language = self.reading.language.or(Some(language));
        }
    }

    /// A value whose label is known.
    fn field(&mut self, field: Field, value: &str, line: &Line<'_>) {
        if field == Field::Name && (self.record.name.is_some() || self.record.installation_id.is_some()) {
            self.finish_record();
        }
        self.touch(line);
        if value.trim().is_empty() {
            return;
        }
        let record = &mut self.record;
        match field {
            Field::ActivationId => self.activation_id(value.trim(), line),
            Field::Channel => record.channel = Some(value.trim().to_string()),
            Field::Description => record.description = Some(value.to_string()),
            Field::ErrorCode => record.error_code = Some(value.trim().to_string()),
            Field::ExtendedPid => record.build = build_of_pid(value.trim()),
            Field::InstallationId => self.start_digits(value),
            Field::LicenseStatus => record.license_status = status(value),
            Field::Name => record.name = Some(value.to_string()),
            Field::PartialProductKey => {
                record.partial_product_key = Some(value.trim().to_string()).filter(|key| is_partial_key(key));
            }
            Field::ServiceVersion => self.reading.build = value.split('.').nth(2).and_then(|build| build.parse().ok()),
            Field::ApplicationId | Field::Other => {}
        }
    }

    /// A value that no known label explains.
    fn shape(&mut self, value: &str, line: &Line<'_>) {
        let value = value.trim();
        if is_guid(value) {
            self.activation_id(value, line);
        } else if let Some(build) = build_of_pid(value) {
            self.record.build = Some(build);
        } else if is_channel(value) {
            self.record.channel = Some(value.to_string());
        } else if is_description(value) {
            self.record.description = Some(value.to_string());
        } else if is_product_name(value) && self.reading.tool != Tool::Ospp {
            if !self.record.is_empty() {
                self.finish_record();
            }
            self.record.name = Some(value.to_string());
            self.touch(line);
        } else if self.record.activation_id.is_some() && is_partial_key(value) {
            self.record.partial_product_key = Some(value.to_string());
        } else {
            self.gather(value, line);
        }
    }

    /// A line without a label: the rest of a value, or a value by itself.
    fn bare(&mut self, line: &Line<'_>) {
        let record = &mut self.record;
        match self.open {
            Some(Field::Name) => goes_on(&mut record.name, line.text),
            Some(Field::Description) => goes_on(&mut record.description, line.text),
            Some(field) if is_waiting(record, field) => self.field(field, line.text, line),
            _ => self.shape(line.text, line),
        }
    }

    fn activation_id(&mut self, value: &str, line: &Line<'_>) {
        let value = value.to_lowercase();
        if !is_guid(&value) || APPLICATIONS.contains(&value.as_str()) || value.starts_with("0ff1ce1") {
            return;
        }
        if self.record.activation_id.is_some() {
            self.finish_record();
            self.touch(line);
        }
        self.record.activation_id = Some(value);
    }

    /// Starts a row of digits when a value is one, or holds a long one.
    fn gather(&mut self, value: &str, line: &Line<'_>) {
        if is_digits(value) {
            self.start_digits(value);
            self.touch(line);
        } else if let Some(run) = long_run(value) {
            self.start_digits(run);
            self.touch(line);
        }
    }

    fn start_digits(&mut self, value: &str) {
        self.digits = Some(Found::new(value.trim().to_string()));
    }

    /// Whether a line is the rest of the digits gathered so far: the dialog wraps them, a screen shows them in rows.
    fn goes_on_in_digits(&mut self, line: &Line<'_>) -> bool {
        let Some(found) = &mut self.digits else {
            return false;
        };
        let (before, more) = (count_digits(&found.0), count_digits(line.text));
        // A labelled row of digits of its own is the next identifier, not the rest of this one.
        let whole =
            crate::check_as(crate::Kind::InstallationId, &found.0, &mut ()).verdict == crate::Verdict::Plausible;
        let rest = is_digits(line.text) && before + more <= MOST_DIGITS && !(whole && more > 7);
        if rest {
            // `push_str` may move the text; the old copy is wiped by filling a new one instead.
            let mut joined = String::with_capacity(found.0.len() + line.text.len() + 1);
            joined.push_str(&found.0);
            joined.push(' ');
            joined.push_str(line.text.trim());
            *found = Found::new(joined);
        }
        rest
    }

    fn finish_digits(&mut self) {
        let Some(found) = self.digits.take() else {
            return;
        };
        if count_digits(&found.0) < FEWEST_DIGITS {
            return;
        }
        if self.record.installation_id.is_some() {
            let lines = self.record.lines;
            self.finish_record();
            self.record.lines = lines;
        }
        self.record.installation_id = Some(found);
    }

    fn finish_record(&mut self) {
        if self.digits.is_some() {
            self.finish_digits();
        }
        let mut record = core::mem::take(&mut self.record);
        if !record.is_empty() {
            record.tidy();
            self.reading.records.push(record);
        }
        self.open = None;
    }

    fn touch(&mut self, line: &Line<'_>) {
        let (first, _) = self.record.lines;
        self.record.lines = (if first == 0 { line.number } else { first }, line.number);
    }
}

/// Appends the rest of a wrapped value; the space at its cut, if there was one, is still there.
fn goes_on(value: &mut Option<String>, rest: &str) {
    value.get_or_insert_default().push_str(rest);
}

/// Whether the value of a label is still to come, on a line of its own.
fn is_waiting(record: &Record, field: Field) -> bool {
    match field {
        Field::ActivationId => record.activation_id.is_none(),
        Field::Channel => record.channel.is_none(),
        Field::InstallationId => record.installation_id.is_none(),
        Field::LicenseStatus => record.license_status.is_none(),
        Field::PartialProductKey => record.partial_product_key.is_none(),
        _ => false,
    }
}

/// `Installation ID for: NAME: DIGITS`, as `ospp.vbs /dinstid` prints it.
fn listed_id(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix("Installation ID for")?.trim_start_matches([':', '：', ' ']);
    let (name, digits) = rest.rsplit_once([':', '：'])?;
    Some((name.trim(), digits.trim()))
}

fn status(value: &str) -> Option<LicenseStatus> {
    labels::is_licensed(value).map(
        |licensed| {
            if licensed { LicenseStatus::Licensed } else { LicenseStatus::NotLicensed }
        },
    )
}

fn is_ruler(text: &str) -> bool {
    let bare = text.trim();
    bare.len() >= 10 && bare.bytes().all(|byte| matches!(byte, b'-' | b'='))
}

/// Only digits, look-alikes, separators, labels and masks, and at least six of the first.
fn is_digits(text: &str) -> bool {
    let allowed = |c: char| {
        matches!(
            meaning(c),
            Meaning::Digit(_) | Meaning::Separator | Meaning::LabelEnd | Meaning::Circled(_) | Meaning::Unreadable
        ) || crate::fold::digit_like(c).is_some()
    };
    count_digits(text) >= 1 && text.chars().all(allowed)
}

/// The longest row of digits in a sentence, if it is long enough for an identifier.
fn long_run(text: &str) -> Option<&str> {
    text.split(|c: char| !c.is_ascii_digit()).max_by_key(|run| run.len()).filter(|run| run.len() >= FEWEST_DIGITS)
}

fn count_digits(text: &str) -> usize {
    text.chars().filter(|c| matches!(meaning(*c), Meaning::Digit(_))).count()
}

/// Eight, four, four, four and twelve hexadecimal digits.
fn is_guid(text: &str) -> bool {
    let widths = [8, 4, 4, 4, 12];
    text.split('-').map(str::len).eq(widths) && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// `Volume:MAK`, `Retail`, `OEM:DM` and the like.
fn is_channel(text: &str) -> bool {
    let first = text.split(':').next().unwrap_or_default();
    matches!(first, "Retail" | "OEM" | "Volume" | "PGS") && !text.contains(' ')
}

/// `Windows(R) Operating System, VOLUME_MAK channel`; the last word is not translated.
fn is_description(text: &str) -> bool {
    text.ends_with(" channel") && text.contains(',')
}

fn is_product_name(text: &str) -> bool {
    (text.starts_with("Windows") || text.starts_with("Office "))
        && (text.contains("edition") || text.contains("add-on"))
}

fn is_partial_key(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(is_key_character)
}

/// The build of Windows in an extended product ID such as `03612-03291-029-259087-03-1041-19045.0000-1952025`.
fn build_of_pid(text: &str) -> Option<u32> {
    let mut fields = text.split('-');
    let lead = fields.by_ref().take(3).map(str::len).eq([5, 5, 3]);
    let build = fields.nth(3).filter(|_| lead)?;
    build.split('.').next()?.parse().ok()
}
