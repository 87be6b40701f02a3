//! Labels and sentences that tools print, by language; see `labels.tsv`.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use crate::license_status::LicenseStatus;
use crate::role::Role;

const TABLE: &str = include_str!("labels.tsv");
/// What the kinds begin with that only columns, properties and elements have.
const COLUMN: &str = "column_";
/// What the kinds begin with that only headings of tables have.
const HEADING: &str = "heading_";
/// No label has more bytes.
const LONGEST: usize = 120;
/// No sentence has more bytes.
const LONGEST_SENTENCE: usize = 400;

/// The role of the value behind a label, and the language of the label; `ospp` prints English in every language.
pub(crate) fn role(label: &str) -> Option<(Role, &'static str)> {
    if label.len() > LONGEST {
        return None;
    }
    INDEX.labels.get(folded(label).as_str()).copied()
}

/// The same for the name of a column, a property or an element, which may be a word that running text uses otherwise.
pub(crate) fn column(label: &str) -> Option<(Role, &'static str)> {
    if label.len() > LONGEST {
        return None;
    }
    let label = folded(label);
    INDEX.labels.get(label.as_str()).or_else(|| INDEX.columns.get(label.as_str())).copied()
}

/// The role of a column under this heading, and the language of the heading; CIM property names are `cim`.
pub(crate) fn heading(text: &str) -> Option<(Role, &'static str)> {
    let text = text.trim();
    let own = INDEX.headings.get(key(text).as_ref()).copied();
    own.or_else(|| role(text).filter(|(role, _)| role.is_column()))
}

/// The state that a text names; `None` for wording that is not in the table.
pub(crate) fn status(text: &str) -> Option<LicenseStatus> {
    if text.len() > LONGEST {
        return None;
    }
    let text = folded(text);
    INDEX.states.iter().find_map(|(wording, state)| {
        // Tools add a date or a reason; only `licensed` begins other wordings too.
        let is_it = if *state == LicenseStatus::Licensed { text == *wording } else { text.starts_with(wording) };
        is_it.then_some(*state)
    })
}

/// What a sentence that a tool prints means.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Sentence {
    /// Who made the tool: it begins to print.
    Banner,
    /// Nothing about a product.
    Nothing,
    /// What only the page of the portal says.
    Portal,
    /// The state of the licence, as `slmgr /xpr` puts it.
    State(LicenseStatus),
    /// Where telephone numbers are found, which `slmgr /dti` says below the installation ID.
    Telephones,
}

/// The sentence that a line begins with.
pub(crate) fn sentence(line: &str) -> Option<Sentence> {
    let line = line.trim();
    if line.len() > LONGEST_SENTENCE {
        return None;
    }
    let first = line.chars().find(|c| c.is_alphanumeric())?.to_lowercase().next()?;
    let sentences = INDEX.sentences.get(&first)?;
    let line = folded(line);
    sentences.iter().find(|(sentence, _)| line.starts_with(sentence)).map(|(_, said)| *said)
}

/// The table, folded.
#[derive(Default)]
struct Index {
    labels: HashMap<String, (Role, &'static str)>,
    columns: HashMap<String, (Role, &'static str)>,
    headings: HashMap<String, (Role, &'static str)>,
    states: Vec<(String, LicenseStatus)>,
    /// By their first character.
    sentences: HashMap<char, Vec<(String, Sentence)>>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index::default();
    for row in TABLE.lines().skip(1) {
        let mut cells = row.split('\t');
        let (Some(language), Some(kind), Some(text)) = (cells.next(), cells.next(), cells.next()) else {
            continue;
        };
        if let Some(role) = kind.strip_prefix(HEADING).and_then(named) {
            index.headings.entry(key(text).into_owned()).or_insert((role, language));
            continue;
        }
        let text = folded(text);
        if let Some(number) = kind.strip_prefix("status_") {
            index.states.extend(state(number).map(|state| (text, state)));
        } else if let Some(said) = kind.strip_prefix("says_") {
            let said = match said {
                "banner" => Some(Sentence::Banner),
                "nothing" => Some(Sentence::Nothing),
                "portal" => Some(Sentence::Portal),
                "telephones" => Some(Sentence::Telephones),
                number => state(number).map(Sentence::State),
            };
            if let (Some(said), Some(first)) = (said, text.chars().next()) {
                index.sentences.entry(first).or_default().push((text, said));
            }
        } else if let Some(role) = kind.strip_prefix(COLUMN).and_then(named) {
            index.columns.entry(text).or_insert((role, language));
        } else if let Some(role) = named(kind) {
            // Of two languages with the same label the first stays.
            index.labels.entry(text).or_insert((role, language));
        }
    }
    index
});

/// The role that a row of the table is about.
fn named(kind: &str) -> Option<Role> {
    Role::from_name(&kind.replace('_', "-"))
}

/// A heading as it is compared: folded, but `#` is one too.
fn key(heading: &str) -> Cow<'_, str> {
    if heading.chars().any(char::is_alphanumeric) { folded(heading).into() } else { heading.into() }
}

fn state(number: &str) -> Option<LicenseStatus> {
    LicenseStatus::from_windows(number.parse().ok()?)
}

/// Without case, spaces and signs, which screens and typists vary.
pub(crate) fn folded(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_means_something() {
        for row in TABLE.lines().skip(1) {
            let cells: Vec<&str> = row.split('\t').collect();
            let [_, kind, text] = cells[..] else { panic!("{row:?} has {} cells", cells.len()) };
            match kind.split_once('_') {
                Some(("status", _)) => assert!(status(text).is_some(), "{row}"),
                Some(("says", _)) => assert!(sentence(text).is_some(), "{row}"),
                Some(("heading", role)) => assert_eq!(heading(text).map(|(role, _)| role), named(role), "{row}"),
                Some(("column", _)) => assert!(column(text).is_some() && role(text).is_none(), "{row}"),
                _ => assert!(role(text).is_some(), "{row}"),
            }
        }
    }
}
