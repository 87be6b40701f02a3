//! Labels and sentences that tools print, by language; see `labels.tsv`.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::license_status::LicenseStatus;

const TABLE: &str = include_str!("labels.tsv");
/// What the kinds begin with that only columns, properties and elements have.
const COLUMN: &str = "column_";
/// No label has more bytes.
const LONGEST: usize = 120;
/// No sentence has more bytes.
const LONGEST_SENTENCE: usize = 400;

/// What a labelled value means.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Field {
    ActivationId,
    ApplicationId,
    Channel,
    Computer,
    ConfirmationId,
    Description,
    ErrorCode,
    ExtendedPid,
    InstallationId,
    LicenseStatus,
    Name,
    Other,
    PartialProductKey,
    ServiceVersion,
}

impl Field {
    /// The field that a row of the table is about.
    fn named(kind: &str) -> Option<Self> {
        Some(match kind {
            "activation_id" => Self::ActivationId,
            "application_id" => Self::ApplicationId,
            "computer" => Self::Computer,
            "confirmation_id" => Self::ConfirmationId,
            "description" => Self::Description,
            "error_code" => Self::ErrorCode,
            "extended_pid" => Self::ExtendedPid,
            "installation_id" => Self::InstallationId,
            "license_status" => Self::LicenseStatus,
            "name" => Self::Name,
            "other" => Self::Other,
            "partial_product_key" => Self::PartialProductKey,
            "product_key_channel" => Self::Channel,
            "service_version" => Self::ServiceVersion,
            _ => return None,
        })
    }
}

/// The field that a label stands for, and the language of the label; `ospp` prints English in every language.
pub(crate) fn field(label: &str) -> Option<(Field, &'static str)> {
    if label.len() > LONGEST {
        return None;
    }
    INDEX.fields.get(folded(label).as_str()).copied()
}

/// The same for the name of a column, a property or an element, which may be a word that running text uses otherwise.
pub(crate) fn column(label: &str) -> Option<(Field, &'static str)> {
    if label.len() > LONGEST {
        return None;
    }
    let label = folded(label);
    INDEX.fields.get(label.as_str()).or_else(|| INDEX.columns.get(label.as_str())).copied()
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
struct Index {
    fields: HashMap<String, (Field, &'static str)>,
    columns: HashMap<String, (Field, &'static str)>,
    states: Vec<(String, LicenseStatus)>,
    /// By their first character.
    sentences: HashMap<char, Vec<(String, Sentence)>>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index =
        Index { fields: HashMap::new(), columns: HashMap::new(), states: Vec::new(), sentences: HashMap::new() };
    for row in TABLE.lines().skip(1) {
        let mut cells = row.split('\t');
        let (Some(language), Some(kind), Some(text)) = (cells.next(), cells.next(), cells.next()) else {
            continue;
        };
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
        } else if let Some(field) = kind.strip_prefix(COLUMN).and_then(Field::named) {
            index.columns.entry(text).or_insert((field, language));
        } else if let Some(field) = Field::named(kind) {
            // Of two languages with the same label the first stays.
            index.fields.entry(text).or_insert((field, language));
        }
    }
    index
});

fn state(number: &str) -> Option<LicenseStatus> {
    LicenseStatus::from_number(number.parse().ok()?)
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
                Some(("column", _)) => assert!(column(text).is_some() && field(text).is_none(), "{row}"),
                _ => assert!(field(text).is_some(), "{row}"),
            }
        }
    }
}
