//! Rows with what was found in them, as a table, as JSON Lines or for people.

use std::fmt::Write as _;

use offhook::{Issue, IssueCode, Kind, Masked, Masking, Severity, Shown};
use offhook_guidance::Messages;
use offhook_readers::batch::{Finding, FindingKind, RowReport};
use offhook_readers::{Role, Row};
use serde::Serialize;

use super::judge::{Identifier, Judged, spelled};
use super::source::Source;
use crate::args::BatchFormat;
use crate::masked;
use crate::screen::Screen;
use crate::spreadsheet::{line, safe};

/// What an earlier run added to a table begins so.
const OWN: &str = "offhook_";
/// What is added.
const ADDED: [&str; 6] = ["row", "iid_verdict", "cid_verdict", "issues", "hints", "notes"];
/// More of a text that is no identifier is not repeated.
const MOST_HINTS: usize = 2;

/// Headings that occur again with a number behind them.
fn once_each(headings: &[String]) -> Vec<String> {
    let mut fields: Vec<String> = Vec::new();
    for heading in headings {
        let numbered = (2..).map(|number| format!("{heading}_{number}"));
        let free = |name: &String| !fields.contains(name) && (name == heading || !headings.contains(name));
        let field = std::iter::once(heading.clone()).chain(numbered).find(free);
        fields.push(field.unwrap_or_default());
    }
    fields
}

/// What is masked or revealed already.
fn unmasked(text: String) -> Shown<'static> {
    Shown::new(text).masking(Masking::Nothing).with_lines()
}

/// A finding in codes and in words.
#[derive(Serialize)]
struct Told<'a> {
    #[serde(flatten)]
    report: &'a Finding,
    message: String,
}

pub(super) struct Printer<'a> {
    pub(super) format: BatchFormat,
    pub(super) reveal: bool,
    pub(super) screen: &'a Screen,
    /// The heading of each column.
    headings: Vec<String>,
    /// The same, each of them once: an object has a field of each name once.
    fields: Vec<String>,
    /// Which identifier a column holds, alone or a group of it.
    kinds: Vec<Option<(Kind, bool)>>,
    /// Columns that an earlier run wrote.
    own: Vec<usize>,
}

impl<'a> Printer<'a> {
    pub(super) fn new(source: &Source, format: BatchFormat, reveal: bool, screen: &'a Screen) -> Self {
        let names = source.heading.iter().flatten().map(String::as_str).chain(std::iter::repeat(""));
        let headings: Vec<String> = names
            .take(source.width)
            .enumerate()
            .map(|(index, name)| if name.is_empty() { format!("column_{}", index + 1) } else { name.to_owned() })
            .collect();
        let own = (0..headings.len()).filter(|column| headings[*column].starts_with(OWN)).collect();
        let mut kinds = vec![None; source.width];
        let roles = [
            (Role::InstallationId, Kind::InstallationId),
            (Role::ConfirmationId, Kind::ConfirmationId),
            (Role::ProductKey, Kind::ProductKey),
        ];
        for (role, kind) in roles {
            let columns = source.columns.of(role);
            let also = source.columns.also().iter().filter(|(other, _)| *other == role).map(|(_, column)| column);
            for column in columns.iter().chain(also).filter(|column| **column < source.width) {
                kinds[*column] = Some((kind, columns.len() > 1));
            }
        }
        let fields = once_each(&headings);
        Self { format, reveal, screen, headings, fields, kinds, own }
    }

    /// The columns that an earlier run wrote.
    pub(super) fn own(&self) -> &[usize] {
        &self.own
    }

    pub(super) fn heading(&self, out: &mut String) {
        let Some(delimiter) = self.delimiter() else { return };
        out.push('\u{FEFF}');
        let kept = self.kept().map(|column| safe(&masked::name(&self.headings[column])));
        let added = ADDED.iter().map(|name| format!("{OWN}{name}"));
        line(out, delimiter, kept.chain(added));
    }

    pub(super) fn row(&self, row: &Row, judged: &Judged, out: &mut String) {
        match self.delimiter() {
            Some(delimiter) => self.cells(row, judged, delimiter, out),
            None if self.format == BatchFormat::Json => self.json(row, judged, out),
            None => self.human(judged, out),
        }
    }

    const fn delimiter(&self) -> Option<char> {
        match self.format {
            BatchFormat::Csv => Some(','),
            BatchFormat::Tsv => Some('\t'),
            BatchFormat::Human | BatchFormat::Json => None,
        }
    }

    fn kept(&self) -> impl Iterator<Item = usize> {
        (0..self.headings.len()).filter(|column| !self.own.contains(column))
    }

    fn cells(&self, row: &Row, judged: &Judged, delimiter: char, out: &mut String) {
        let verdict = |kind| judged.identifier(kind).map(|id| id.verdict().name()).unwrap_or_default().to_owned();
        let (issues, hints): (Vec<_>, Vec<_>) =
            judged.identifiers.iter().map(|identifier| (self.issues(identifier), self.hints(identifier))).unzip();
        let added = [
            judged.row.to_string(),
            verdict(Kind::InstallationId),
            verdict(Kind::ConfirmationId),
            issues.concat().join(" "),
            hints.concat().join(" "),
            self.notes(row, judged).join(" "),
        ];
        let kept = self.kept().map(|column| safe(&self.shown(row, column)));
        let safe = added.iter().enumerate().map(|(index, text)| if index == 0 { text.clone() } else { safe(text) });
        line(out, delimiter, kept.chain(safe));
    }

    /// What is not of a column but would be lost, as well as what was found in the whole of the table.
    fn notes(&self, row: &Row, judged: &Judged) -> Vec<String> {
        let mut notes: Vec<String> = judged.findings.iter().map(|finding| self.finding(finding)).collect();
        notes.extend(judged.trouble.as_ref().map(|trouble| trouble.tell(&self.screen.messages)));
        if row.len() > self.headings.len() {
            let extra = (self.headings.len()..row.len()).map(|column| self.shown(row, column));
            let extra = extra.collect::<Vec<_>>().join(" | ");
            notes.push(self.screen.messages.format("batch-more-cells", &[("cells", &extra)]));
        }
        notes
    }

    /// A cell as it may be shown: digits in groups or hidden, everything else as it stands.
    fn shown(&self, row: &Row, column: usize) -> String {
        let cell = row.cell(column);
        match self.kinds.get(column).copied().flatten() {
            Some((kind, false)) => {
                let text = cell.trim().trim_start_matches('\'');
                let text = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')).unwrap_or(text);
                spelled(kind, text, self.reveal).unwrap_or_else(|| self.hidden(kind, cell))
            }
            Some((kind, true)) => self.hidden(kind, cell),
            None => self.foreign(cell),
        }
    }

    /// A cell of which nothing is known. Keys never leave a table.
    fn foreign(&self, cell: &str) -> String {
        let masking = if self.reveal { Masking::Keys } else { Masking::Whole };
        Shown::new(cell).masking(masking).with_lines().to_string()
    }

    fn hidden(&self, kind: Kind, cell: &str) -> String {
        let reveal = self.reveal && kind != Kind::ProductKey;
        if reveal { self.foreign(cell) } else { unmasked(Masked::new(cell).to_string()).to_string() }
    }

    /// The row as the library reports it, with sentences.
    fn json(&self, row: &Row, judged: &Judged, out: &mut String) {
        let mut report = RowReport::new(judged.row, judged.computer.as_str());
        report.wrong = judged.is_wrong();
        let beyond = (self.headings.len()..row.len()).map(|column| (format!("column_{}", column + 1), column));
        let fields = self.kept().map(|column| (self.fields[column].clone(), column)).chain(beyond);
        report.cells = fields.map(|(field, column)| (field.into(), unmasked(self.shown(row, column)))).collect();
        let identifier = |kind| Some(judged.identifier(kind)?.report().with_sentences(&self.screen.messages));
        report.installation_id = identifier(Kind::InstallationId);
        report.confirmation_id = identifier(Kind::ConfirmationId);
        let told = |finding| Told { report: finding, message: self.finding(finding) };
        report.findings = judged.findings.iter().map(told).collect();
        report.trouble = judged.trouble.as_ref().map(|trouble| trouble.tell(&self.screen.messages));
        // Strings, numbers and lists only: nothing in it can fail to serialise.
        let _ = writeln!(out, "{}", serde_json::to_string(&report).unwrap_or_default());
    }

    fn human(&self, judged: &Judged, out: &mut String) {
        let worth = judged.is_wrong() || judged.findings.iter().any(|finding| finding.severity == Severity::Warning);
        if !worth {
            return;
        }
        let computer = masked::name(&judged.computer);
        let arguments = [("row", &*judged.row.to_string()), ("computer", &computer)];
        let place = if computer.is_empty() { "batch-row" } else { "batch-row-computer" };
        let _ = writeln!(out, "{}", self.screen.messages.format(place, &arguments));
        let mut say = |text: &str| {
            let _ = writeln!(out, "{}", self.screen.wrapped(text, "  "));
        };
        for identifier in judged.identifiers.iter().filter(|identifier| identifier.is_wrong()) {
            self.issues(identifier).iter().chain(&self.hints(identifier)).for_each(|text| say(text));
        }
        let findings = judged.findings.iter().filter(|finding| finding.severity > Severity::Note);
        findings.for_each(|finding| say(&self.finding(finding)));
        if let Some(trouble) = &judged.trouble {
            say(&trouble.tell(&self.screen.messages));
        }
        out.push('\n');
    }

    fn issues(&self, identifier: &Identifier) -> Vec<String> {
        let messages = &self.screen.messages;
        let kind = messages.kind(identifier.kind);
        let told = |issue: &Issue| {
            // What to do is not in the cell: another number belongs there.
            let is_other = matches!(issue.code(), IssueCode::InstallationIdCopied | IssueCode::RecoveryKey);
            let say = if is_other { Messages::sentence } else { Messages::issue };
            let text = say(messages, issue, identifier.kind, &identifier.text);
            messages.format("batch-issue", &[("kind", &kind), ("text", &text)])
        };
        identifier.issues().iter().map(told).collect()
    }

    fn hints(&self, identifier: &Identifier) -> Vec<String> {
        let messages = &self.screen.messages;
        let hints = identifier.hints().iter().take(MOST_HINTS);
        hints
            .flat_map(|hint| hint.repairs.best().take(1).map(|best| (hint.group, best)).collect::<Vec<_>>())
            .map(|(group, best)| messages.repair(identifier.kind, group, best, self.reveal))
            .collect()
    }

    fn finding(&self, finding: &Finding) -> String {
        let messages = &self.screen.messages;
        let row = |row: u64| row.to_string();
        let text = match &finding.kind {
            FindingKind::Formula { column, .. } => {
                let heading = self.headings.get(column - 1).map(|heading| masked::name(heading));
                heading.unwrap_or_else(|| column.to_string())
            }
            FindingKind::CellRuined { expected } => messages.kind(*expected),
            kind => kind.other_row().map(row).unwrap_or_default(),
        };
        let named = match &finding.kind {
            FindingKind::OtherComputer { named: computer, .. } => computer.to_string(),
            _ => String::new(),
        };
        let suffix = match &finding.kind {
            FindingKind::OtherComputer { row: None, .. } => "-unseen",
            _ => "",
        };
        let id = format!("batch-found-{}{suffix}", finding.kind.code());
        messages.format(&id, &[("row", &text), ("computer", &named)])
    }
}
