//! What is found in a row: of its identifiers, and among the rows before it.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use offhook::repair::Hint;
use offhook::report::{Options, Report};
use offhook::{ConfirmationId, InstallationId, Issue, Kind, ProductKey, Severity, Verdict, copied_from};
use offhook_readers::batch::{Entry, Finding, FindingKind, Ledger, is_ruined};
use offhook_readers::{Columns, Role, Row};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::trouble::Trouble;

/// How long the text of a product key is, however it is written.
const KEY_BYTES: std::ops::Range<usize> = 25..100;

/// What was found in a row.
pub(super) struct Judged {
    /// The line or the row of a spreadsheet.
    pub(super) row: u64,
    pub(super) computer: String,
    pub(super) identifiers: Vec<Identifier>,
    pub(super) findings: Vec<Finding>,
    pub(super) trouble: Option<Trouble>,
}

/// What was found in an identifier.
pub(super) struct Identifier {
    pub(super) kind: Kind,
    pub(super) text: Zeroizing<String>,
    options: Options,
    /// Written as it should be and adds up: its report has nothing to say.
    is_plain: bool,
    /// Why it is no answer to the installation ID of its row.
    copied: Option<Issue>,
    report: OnceCell<Report>,
}

impl Identifier {
    /// `beside` is the installation ID of the row.
    fn new(kind: Kind, text: &str, beside: &str, options: Options) -> Self {
        let copied = (kind == Kind::ConfirmationId).then(|| copied_from(text, beside)).flatten();
        let is_plain = is_plain(kind, text) && copied.is_none();
        Self { kind, text: Zeroizing::new(text.to_owned()), options, is_plain, copied, report: OnceCell::new() }
    }

    /// All that was found out about it.
    pub(super) fn report(&self) -> &Report {
        self.report
            .get_or_init(|| Report::of(Some(self.kind), &self.text, &self.options).with_copied(self.copied.clone()))
    }

    pub(super) fn verdict(&self) -> Verdict {
        if self.is_plain { Verdict::Plausible } else { self.report().verdict() }
    }

    pub(super) fn is_wrong(&self) -> bool {
        !self.is_plain && (self.verdict() != Verdict::Plausible || !self.report().is_sound())
    }

    /// Its issues; none when a spreadsheet ruined the cell, for the finding says that better.
    pub(super) fn issues(&self) -> &[Issue] {
        if self.is_plain || is_ruined(&self.text) { &[] } else { self.report().issues() }
    }

    /// Where one slip would explain an error.
    pub(super) fn hints(&self) -> &[Hint] {
        let is_error = |issue: &Issue| issue.severity == Severity::Error;
        if self.issues().iter().any(is_error) { self.report().hints() } else { &[] }
    }
}

/// Whether an identifier is written as it should be and adds up: then a check has nothing to say, and takes ten times as long.
fn is_plain(kind: Kind, text: &str) -> bool {
    let is_modern = text.len() >= 48;
    is_modern
        && match kind {
            Kind::ConfirmationId => ConfirmationId::parse_canonical(text).is_ok(),
            Kind::InstallationId => InstallationId::parse_canonical(text).is_ok_and(|id| !id.layout().is_legacy()),
            _ => false,
        }
}

/// The identifier in groups with dashes between them; nothing when it does not parse.
pub(super) fn spelled(kind: Kind, text: &str, reveal: bool) -> Option<String> {
    Some(match kind {
        Kind::ConfirmationId => {
            let id = ConfirmationId::parse(text).ok()?;
            if reveal { id.expose().grouped().to_string() } else { id.masked().to_string() }
        }
        Kind::InstallationId => {
            let id = InstallationId::parse(text).ok()?;
            if reveal { id.expose().grouped().to_string() } else { id.masked().to_string() }
        }
        // A table has no use for keys: they never leave.
        _ => ProductKey::parse(text).ok()?.masked().to_string(),
    })
}

impl Judged {
    pub(super) fn identifier(&self, kind: Kind) -> Option<&Identifier> {
        self.identifiers.iter().find(|identifier| identifier.kind == kind)
    }

    /// Whether anything has to be put right.
    pub(super) fn is_wrong(&self) -> bool {
        self.trouble.is_some()
            || self.identifiers.iter().any(Identifier::is_wrong)
            || self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }
}

/// Whether a cell is a product key, whatever its column is for.
fn holds_key(cell: &str) -> bool {
    KEY_BYTES.contains(&cell.len())
        && cell.bytes().any(|byte| byte.is_ascii_alphabetic())
        && ProductKey::parse(cell).is_ok()
}

/// How many rows there were, and what was found in how many of them.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub(super) struct Tally {
    pub(super) rows: u64,
    pub(super) plausible: u64,
    pub(super) wrong: u64,
    /// Rows without any identifier.
    pub(super) blank: u64,
    pub(super) findings: BTreeMap<String, u64>,
}

impl Tally {
    fn count(&mut self, judged: &Judged) {
        self.rows += 1;
        if judged.is_wrong() {
            self.wrong += 1;
        } else if judged.identifiers.is_empty() {
            self.blank += 1;
        } else {
            self.plausible += 1;
        }
        let mut codes: Vec<&str> = judged.findings.iter().map(|finding| finding.kind.code().name()).collect();
        codes.sort_unstable();
        codes.dedup();
        for code in codes {
            match self.findings.get_mut(code) {
                Some(count) => *count += 1,
                None => {
                    self.findings.insert(code.to_owned(), 1);
                }
            }
        }
    }
}

/// Judges one row after the other.
pub(super) struct Judge<'a> {
    pub(super) columns: &'a Columns,
    /// How identifiers are looked at.
    pub(super) options: Options,
    /// Whether rows are counted as lines of the input.
    pub(super) by_line: bool,
    /// Columns that are not looked at, because an earlier run wrote them.
    pub(super) left_out: &'a [usize],
    pub(super) ledger: Ledger,
    pub(super) tally: Tally,
    pub(super) seen: u64,
}

impl Judge<'_> {
    pub(super) fn judge(&mut self, row: &Row, trouble: Option<Trouble>) -> Judged {
        let options = self.options;
        let mut findings = Vec::new();
        let mut identifiers = Vec::with_capacity(2);
        let (number, computer) = self.enter(row, |entry, ledger| {
            ledger.enter(entry, &mut |finding| findings.push(finding));
            let ids = [(Kind::InstallationId, entry.installation_id), (Kind::ConfirmationId, entry.confirmation_id)];
            let given = ids.into_iter().filter(|(_, text)| !text.is_empty());
            identifiers.extend(given.map(|(kind, text)| Identifier::new(kind, text, entry.installation_id, options)));
        });
        let cells = row.cells().enumerate().map(|(index, cell)| if self.left_out.contains(&index) { "" } else { cell });
        Ledger::formulas(cells, &mut |finding| findings.push(finding));
        let is_key = |finding: &Finding| finding.kind == FindingKind::ProductKey;
        if !findings.iter().any(is_key) && row.cells().any(holds_key) {
            findings.push(FindingKind::ProductKey.into());
        }
        findings.sort_by_key(|finding| core::cmp::Reverse(finding.severity));
        let judged = Judged { row: number, computer, identifiers, findings, trouble };
        self.tally.count(&judged);
        judged
    }

    /// Remembers a row that an earlier run has judged.
    pub(super) fn remember(&mut self, row: &Row) {
        self.enter(row, |entry, ledger| ledger.enter(entry, &mut |_| {}));
    }

    fn enter(&mut self, row: &Row, with: impl FnOnce(&Entry<'_>, &mut Ledger)) -> (u64, String) {
        self.seen += 1;
        let [mut a, mut b, mut c, mut d] = [const { String::new() }; 4];
        let text = |role, joined| self.columns.text(role, row, joined).unwrap_or_default();
        let mut entry = Entry::new(if self.by_line { row.lines().0 as u64 } else { self.seen });
        entry.installation_id = text(Role::InstallationId, &mut a);
        entry.confirmation_id = text(Role::ConfirmationId, &mut b);
        entry.computer = self.columns.text(Role::Computer, row, &mut c).unwrap_or_default();
        entry.label = self.columns.text(Role::Note, row, &mut d).unwrap_or_default();
        let mut spare = [const { String::new() }; 2];
        let [first, second] = &mut spare;
        entry.number = self.columns.text(Role::Number, row, first).unwrap_or_default();
        entry.product_key = self.columns.text(Role::ProductKey, row, second).unwrap_or_default();
        entry.is_unclosed = row.is_unclosed();
        with(&entry, &mut self.ledger);
        let found = (entry.row, entry.computer.to_owned());
        [a, b].into_iter().for_each(|text| drop(Zeroizing::new(text)));
        found
    }
}
