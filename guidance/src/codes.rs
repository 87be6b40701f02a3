//! Result codes and what is known of them.

use offhook_readers::ResultCode;

const TABLE: &str = include_str!("../result-codes.tsv");

/// What is known of a result code.
#[derive(Clone, Copy, Debug)]
pub struct CodeEntry {
    /// The code as the table writes it: `0xC004F211`.
    pub code: &'static str,
    /// The name in Microsoft's headers; empty when there is none.
    pub symbol: &'static str,
    /// Whether the phone or the portal helps: `right-route`, `after-fix`, `not-route` …
    pub route: &'static str,
    /// The flow to follow, `recheck-ids` or `informational`.
    pub flow: &'static str,
    next: &'static str,
    /// How sure the entry is: `documented`, `inferred` or `background`.
    pub basis: &'static str,
    /// Where it is seen, such as `MAK, KMS client`.
    pub applies: &'static str,
    source: &'static str,
}

impl CodeEntry {
    /// Every entry, in the order of the table.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.lines().skip(1).filter_map(Self::read)
    }

    /// The entry of a code; `None` when the table does not hold it.
    pub fn of(code: ResultCode) -> Option<Self> {
        let code = code.to_string();
        Self::all().find(|entry| entry.code == code)
    }

    /// The names of the messages that say what to do next.
    pub fn next(&self) -> impl Iterator<Item = String> {
        self.next.split(' ').map(|id| format!("next-{}", id.trim_start_matches("next-")))
    }

    /// The names of the sources.
    pub fn sources(&self) -> impl Iterator<Item = &'static str> {
        self.source.split(' ')
    }

    /// The name of the message that says what the code means.
    pub fn message(&self) -> String {
        let name: String = match self.code.strip_prefix("0x") {
            Some(number) => number.to_string(),
            None => self.code.replace(":0x", "-"),
        };
        format!("code-{}", name.to_ascii_lowercase())
    }

    fn read(line: &'static str) -> Option<Self> {
        let columns: Vec<&'static str> = line.split('\t').collect();
        let &[code, symbol, route, flow, next, basis, applies, source] = columns.as_slice() else { return None };
        Some(Self { code, symbol, route, flow, next, basis, applies, source })
    }
}

/// The value of the fact `code-flow` for a value of the fact `code`.
pub(super) fn flow(code: &str) -> &'static str {
    let entry = ResultCode::parse(code).and_then(CodeEntry::of);
    entry.map_or(super::condition::UNKNOWN, |entry| entry.flow)
}

/// One code for each flow that codes lead to.
pub(super) fn representatives() -> Vec<&'static str> {
    let mut seen = Vec::new();
    CodeEntry::all()
        .filter(|entry| {
            !seen.contains(&entry.flow) && {
                seen.push(entry.flow);
                true
            }
        })
        .map(|entry| entry.code)
        .collect()
}
