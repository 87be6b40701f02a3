//! Memory of the rows before this one, without their digits.
//!
//! Of each identifier 128 bits of a keyed hash are kept, no digit: 16 bytes where the digits would need 63, and nothing to
//! read in a dump of the memory, for the keys are new in each run. That two identifiers of a million rows share a
//! fingerprint by accident is less likely than 1 in 10^26.

use std::collections::HashMap;

use super::cells::{hazard, is_ruined};
use super::finding::{Finding, FindingKind};
use super::hosts::{host, other_computer, words};
use super::order::Order;
use offhook::{ConfirmationId, Copies, Digest, DigestKey, InstallationId, Kind, copied_from};

/// The bits of a digest; 0 is nothing.
type Print = u128;

/// One row, as far as its columns are known.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Entry<'a> {
    /// Which row it is, counted from 1.
    pub row: u64,
    /// The name of the computer.
    pub computer: &'a str,
    /// The running number.
    pub number: &'a str,
    /// The installation ID as it stands there.
    pub installation_id: &'a str,
    /// The confirmation ID as it stands there.
    pub confirmation_id: &'a str,
    /// The product key as it stands there.
    pub product_key: &'a str,
    /// What stands beside the confirmation ID: a note, the name of a file.
    pub label: &'a str,
    /// Whether a quotation mark in the row is never closed.
    pub is_unclosed: bool,
}

impl Entry<'_> {
    /// An empty row.
    pub fn new(row: u64) -> Self {
        Self { row, ..Self::default() }
    }
}

/// What is remembered of the rows of a table, to compare the next one with.
///
/// Memory: about 300 bytes a row with a computer, an installation ID and a confirmation ID; no digit is kept.
///
/// # Examples
///
/// ```
/// use offhook_readers::batch::{Entry, Ledger};
///
/// let mut ledger = Ledger::default();
/// let mut found = Vec::new();
/// for row in 1..=2 {
///     let mut entry = Entry::new(row);
///     entry.installation_id = "020650770493837252929082195773527024195725809211989214";
///     ledger.enter(&entry, &mut |finding| found.push(finding.kind.code().name()));
/// }
/// assert_eq!(found, ["installation-id-repeated"]);
/// ```
#[derive(Debug, Default)]
pub struct Ledger {
    key: DigestKey,
    /// Each installation ID: the row where it stands first, and the confirmation ID in it.
    installation_ids: HashMap<Print, (u64, Print), Plain>,
    /// Each confirmation ID: the row where it stands first, and the installation ID in it.
    confirmation_ids: HashMap<Print, (u64, Print), Plain>,
    /// What in one row may have been copied from another.
    copies: Copies,
    computers: HashMap<Print, u64, Plain>,
    names: Order,
    numbers: Order,
}

impl Ledger {
    /// Compares a row with those before it, and remembers it.
    pub fn enter(&mut self, entry: &Entry<'_>, sink: &mut impl FnMut(Finding)) {
        if entry.is_unclosed {
            sink(FindingKind::UnclosedQuote.into());
        }
        for (expected, text) in
            [(Kind::InstallationId, entry.installation_id), (Kind::ConfirmationId, entry.confirmation_id)]
        {
            if is_ruined(text) {
                sink(FindingKind::CellRuined { expected }.into());
            }
        }
        if is_key(entry.product_key) {
            sink(FindingKind::ProductKey.into());
        }
        self.identifiers(entry, sink);
        self.copies(entry, sink);
        self.computer(entry, sink);
    }

    /// Names every cell that begins as a formula would.
    pub fn formulas<'a>(cells: impl Iterator<Item = &'a str>, sink: &mut impl FnMut(Finding)) {
        for (index, cell) in cells.enumerate() {
            if let Some(hazard) = hazard(cell).filter(|_| !is_text_formula(cell)) {
                sink(FindingKind::Formula { column: index + 1, hazard }.into());
            }
        }
    }

    fn identifiers(&mut self, entry: &Entry<'_>, sink: &mut impl FnMut(Finding)) {
        // A blank answer and a damaged one are no answer.
        let iid = InstallationId::parse(entry.installation_id).map_or(0, |id| print(id.digest(&self.key)));
        let cid = ConfirmationId::parse(entry.confirmation_id).map_or(0, |id| print(id.digest(&self.key)));
        if iid != 0 {
            let (first, answer) = self.installation_ids.entry(iid).or_insert((entry.row, cid));
            if *first != entry.row {
                let first = *first;
                sink(FindingKind::InstallationIdRepeated { first }.into());
                if *answer != 0 && cid != 0 && *answer != cid {
                    sink(FindingKind::InstallationIdAnsweredTwice { first }.into());
                }
                if *answer == 0 {
                    *answer = cid;
                }
            }
        }
        if cid != 0 {
            let (first, question) = self.confirmation_ids.entry(cid).or_insert((entry.row, iid));
            let is_other = *question != iid || iid == 0;
            if *first != entry.row && is_other {
                sink(FindingKind::ConfirmationIdReused { first: *first }.into());
            }
        }
    }

    /// A confirmation ID that is part of the installation ID of another row; what is part of its own row's is an issue of it.
    fn copies(&mut self, entry: &Entry<'_>, sink: &mut impl FnMut(Finding)) {
        let is_other = |row: &u64| *row != entry.row;
        let own = copied_from(entry.confirmation_id, entry.installation_id);
        if let Some(copied) = self.copies.origin(entry.confirmation_id).filter(|_| own.is_none()) {
            sink(FindingKind::ConfirmationIdCopied { row: copied.place }.into());
        }
        if let Some(row) = self.copies.copy(entry.installation_id).filter(is_other) {
            sink(FindingKind::InstallationIdCopied { row }.into());
        }
        self.copies.installation_id(entry.installation_id, entry.row);
        if own.is_none() {
            self.copies.confirmation_id(entry.confirmation_id, entry.row);
        }
    }

    fn computer(&mut self, entry: &Entry<'_>, sink: &mut impl FnMut(Finding)) {
        let own = host(entry.computer);
        let has_answer = !entry.confirmation_id.is_empty();
        if has_answer && !entry.label.is_empty() && !own.is_empty() {
            let alike = other_computer(entry.label, own);
            let is_own = words(entry.label).any(|word| word.eq_ignore_ascii_case(own));
            let known = || words(entry.label).find(|word| self.row_of(word).is_some());
            if let Some(named) = alike.or_else(|| if is_own { None } else { known() }) {
                let kind = FindingKind::OtherComputer { named: named.into(), row: self.row_of(named) };
                sink(kind.into());
            }
        }
        if !own.is_empty() {
            let print = self.print_of_name(own);
            self.computers.entry(print).or_insert(entry.row);
        }
        let mut broken = !entry.number.is_empty() && self.numbers.breaks(entry.number);
        broken |= entry.number.is_empty() && !own.is_empty() && self.names.breaks(own);
        if broken {
            sink(FindingKind::OutOfOrder.into());
        }
    }

    fn row_of(&self, name: &str) -> Option<u64> {
        self.computers.get(&self.print_of_name(host(name))).copied()
    }

    fn print_of_name(&self, name: &str) -> Print {
        let folded: Vec<u8> = name.bytes().map(|byte| byte.to_ascii_lowercase()).collect();
        print(self.key.of(&folded))
    }
}

fn print(digest: Digest) -> Print {
    // Zero is nothing.
    digest.bits().max(1)
}

/// `="0123"`, by which people keep a number a text.
fn is_text_formula(cell: &str) -> bool {
    let inner = cell.trim().strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    inner.is_some_and(|inner| !inner.contains('"') && hazard(inner).is_none())
}

fn is_key(text: &str) -> bool {
    text.len() >= 25 && offhook::identify(text) == Some(Kind::ProductKey) && !text.contains('*')
}

/// Fingerprints are hashes already.
#[derive(Clone, Copy, Debug, Default)]
struct Plain;

impl core::hash::BuildHasher for Plain {
    type Hasher = Half;

    fn build_hasher(&self) -> Half {
        Half(0)
    }
}

/// Half of a fingerprint.
#[derive(Clone, Copy, Debug)]
struct Half(u64);

impl core::hash::Hasher for Half {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0 << 8 | u64::from(*byte);
        }
    }

    fn write_u128(&mut self, print: u128) {
        self.0 = print as u64;
    }
}

#[cfg(test)]
mod tests {

    use super::*;

    const IID: &str = "020650-770493-837252-929082-195773-527024-195725-809211-989214";
    const OTHER: &str = "0332550-9038505-3904665-8241863-4275673-7844895-1813845-4639435-4129604";
    const CID: &str = "415635-305286-761940-283503-592176-634083-177461-859316";
    /// Another that adds up: every group is its check digit's.
    const CID_2: &str = "305286-415635-761940-283503-592176-634083-177461-859316";
    /// The first eight groups.
    const COPY: &str = "020650 770493 837252 929082 195773 527024 195725 809211";
    const KEY: &str = "TVRH6-WHNXV-R9WG3-9XRFY-MY832";

    type Line<'a> = (&'a str, &'a str, &'a str, &'a str);

    /// The codes found in each row of computers, installation IDs, confirmation IDs and labels.
    fn found(rows: &[Line<'_>]) -> Vec<Vec<&'static str>> {
        let mut ledger = Ledger::default();
        let codes = |(index, (computer, iid, cid, label)): (usize, &Line<'_>)| {
            let mut entry = Entry::new(index as u64 + 1);
            (entry.computer, entry.installation_id, entry.confirmation_id, entry.label) = (computer, iid, cid, label);
            let mut codes = Vec::new();
            ledger.enter(&entry, &mut |finding| codes.push(finding.kind.code().name()));
            codes
        };
        rows.iter().enumerate().map(codes).collect()
    }

    #[test]
    fn each_finding_comes_alone() {
        let plain: String = IID.chars().filter(char::is_ascii_digit).collect();
        let none: Vec<&str> = Vec::new();
        for (first, second, expected) in [
            (("a", IID, CID, ""), ("b", OTHER, CID_2, ""), none.clone()),
            (("a", IID, "", ""), ("b", &*plain, "", ""), std::vec!["installation-id-repeated"]),
            (("a", IID, CID, ""), ("b", IID, CID, ""), std::vec!["installation-id-repeated"]),
            (("a", IID, CID, ""), ("b", OTHER, CID, ""), std::vec!["confirmation-id-reused"]),
            (("a", "", CID, ""), ("b", "", CID, ""), std::vec!["confirmation-id-reused"]),
            (
                ("a", IID, CID, ""),
                ("b", IID, CID_2, ""),
                std::vec!["installation-id-repeated", "installation-id-answered-twice"],
            ),
            (("PC-07", IID, CID, ""), ("PC-03", OTHER, CID_2, "for PC-07"), std::vec!["other-computer"]),
            (("desk", IID, CID, ""), ("hall", OTHER, CID_2, "for desk"), std::vec!["other-computer"]),
            (("PC-07", IID, CID, ""), ("PC-03", OTHER, "", "for PC-07"), none.clone()),
            (("PC-07", IID, CID, ""), ("PC-08", OTHER, "#####", ""), std::vec!["cell-ruined"]),
            (("a", IID, "", ""), ("b", OTHER, COPY, ""), std::vec!["confirmation-id-copied"]),
            (("a", OTHER, COPY, ""), ("b", IID, "", ""), std::vec!["installation-id-copied"]),
            // Part of the row's own is an issue of the confirmation ID.
            (("a", OTHER, CID, ""), ("b", IID, COPY, ""), none.clone()),
        ] {
            assert_eq!(found(&[first, second]), [none.clone(), expected], "{second:?}");
        }
    }

    /// A table is filled in as the answers come: a row without one says nothing, and the first one there is counts.
    #[test]
    fn the_first_answer_counts_in_whatever_row_it_comes() {
        const AGAIN: &str = "installation-id-repeated";
        const TWICE: &str = "installation-id-answered-twice";
        let rows = |answers: &[&'static str]| {
            let rows: Vec<Line<'_>> = answers.iter().map(|answer| ("", IID, *answer, "")).collect();
            found(&rows)
        };
        let none: Vec<&str> = Vec::new();
        let again = std::vec![AGAIN];
        let twice = std::vec![AGAIN, TWICE];
        for (answers, expected) in [
            // No answer takes none back, and adds none.
            (&[CID, "", CID][..], [&none, &again, &again]),
            (&[CID, "", CID_2], [&none, &again, &twice]),
            // A later row may bring the first answer.
            (&["", CID, CID], [&none, &again, &again]),
            (&["", CID, CID_2], [&none, &again, &twice]),
            (&["", "", CID], [&none, &again, &again]),
            // A second answer does not become the first.
            (&[CID, CID_2, CID], [&none, &twice, &again]),
            (&[CID, CID_2, CID_2], [&none, &twice, &twice]),
            // What is no answer yet is none.
            (&["pending", CID, "415635"], [&none, &again, &again]),
        ] {
            assert_eq!(rows(answers).iter().collect::<Vec<_>>(), expected, "{answers:?}");
        }
    }

    /// Rows that wait for their answers share nothing.
    #[test]
    fn blank_cells_are_not_the_same_identifier() {
        let none: Vec<Vec<&str>> = std::vec![Vec::new(); 3];
        assert_eq!(found(&[("a", IID, "", ""), ("b", OTHER, "", ""), ("c", "", "", "")]), none);
        assert_eq!(found(&[("a", "", CID, ""), ("b", "", CID_2, ""), ("c", "", "", "")]), none);
    }

    /// Whoever names both computers knows of both; a name counts from the row where it stands first.
    #[test]
    fn a_label_with_the_own_name_names_no_other_computer() {
        let codes = found(&[("desk", IID, CID, ""), ("hall", OTHER, CID_2, "for hall, not desk")]);
        assert_eq!(codes[1], Vec::<&str>::new());
        let mut ledger = Ledger::default();
        let mut row_named = None;
        for (row, computer, label) in [(1, "desk", ""), (2, "desk", ""), (3, "hall", "for desk")] {
            let mut entry = Entry::new(row);
            (entry.computer, entry.label, entry.confirmation_id) = (computer, label, "pending");
            ledger.enter(&entry, &mut |finding| {
                if let FindingKind::OtherComputer { row, .. } = finding.kind {
                    row_named = row;
                }
            });
        }
        assert_eq!(row_named, Some(1));
    }

    /// Where rows are numbered, the numbers have the order; a row without one waits for it.
    #[test]
    fn names_need_no_order_where_there_are_numbers() {
        let mut ledger = Ledger::default();
        let mut codes = Vec::new();
        for row in 1..=20 {
            let (name, number) = (format!("PC-{:02}", if row == 15 { 1 } else { row }), row.to_string());
            let mut entry = Entry::new(row);
            (entry.computer, entry.number) = (&name, if row == 18 { "" } else { &number });
            ledger.enter(&entry, &mut |finding| codes.push((row, finding.kind.code().name())));
        }
        assert_eq!(codes, []);
        let mut entry = Entry::new(21);
        entry.number = "3";
        ledger.enter(&entry, &mut |finding| codes.push((21, finding.kind.code().name())));
        assert_eq!(codes, [(21, "out-of-order")]);
    }

    /// Twenty-five characters are a key. One that a tool has masked gives nothing away.
    #[test]
    fn a_key_is_named_with_or_without_dashes_and_a_masked_one_is_not() {
        for (key, is_named) in [
            (KEY.to_string(), true),
            (KEY.replace('-', ""), true),
            (KEY.replace('-', "")[..24].to_string(), false),
            ("*****-*****-*****-*****-MY832".to_string(), false),
            (String::new(), false),
        ] {
            let mut entry = Entry::new(1);
            entry.product_key = &key;
            let mut codes = Vec::new();
            Ledger::default().enter(&entry, &mut |finding| codes.push(finding.kind.code().name()));
            assert_eq!(!codes.is_empty(), is_named, "{key}");
        }
    }

    /// `="0123"` keeps a number a text; with more in it, or with a formula inside, it is one that runs.
    #[test]
    fn only_a_plain_text_in_a_formula_is_harmless() {
        for (cell, runs) in [
            ("=\"0123\"", false),
            (" =\"0123\" ", false),
            ("=\"a\"&B1&\"c\"", true),
            ("=\"0123", true),
            ("=0123", true),
            ("=\"@a\"", true),
        ] {
            let mut count = 0;
            Ledger::formulas([cell].into_iter(), &mut |_| count += 1);
            assert_eq!(count == 1, runs, "{cell}");
        }
    }

    #[test]
    fn findings_do_not_hide_each_other() {
        let rows = [("PC-01", IID, CID, ""), ("PC-02", OTHER, CID_2, ""), ("PC-03", IID, CID_2, "for PC-02")];
        let all =
            ["installation-id-repeated", "installation-id-answered-twice", "confirmation-id-reused", "other-computer"];
        assert_eq!(found(&rows)[2], all);
    }

    #[test]
    fn a_key_a_quotation_mark_and_formulas_are_named() {
        let mut entry = Entry::new(1);
        (entry.product_key, entry.is_unclosed) = (KEY, true);
        let mut codes = Vec::new();
        Ledger::default().enter(&entry, &mut |finding| codes.push(finding.kind.code().name()));
        assert_eq!(codes, ["unclosed-quote", "product-key"]);
        let mut columns = Vec::new();
        let cells = ["=1+1", "PC-01", "=\"0123\"", "-x", "=\"=1\""];
        Ledger::formulas(cells.into_iter(), &mut |finding| columns.push(finding.kind));
        let seen: Vec<_> = columns
            .iter()
            .map(|kind| match kind {
                FindingKind::Formula { column, .. } => *column,
                _ => 0,
            })
            .collect();
        assert_eq!(seen, [1, 4, 5]);
    }

    #[test]
    fn nothing_of_an_identifier_is_kept() {
        let mut ledger = Ledger::default();
        let mut entry = Entry::new(1);
        (entry.installation_id, entry.confirmation_id) = (IID, CID);
        ledger.enter(&entry, &mut |_| {});
        let shown = std::format!("{ledger:?}");
        assert!(["020650", "770493", "415635"].iter().all(|group| !shown.contains(group)), "{shown}");
    }
}
