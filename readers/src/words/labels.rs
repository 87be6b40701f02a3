//! Labels and sentences that tools print, by language; see `labels.tsv`.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use crate::license_status::LicenseStatus;
use crate::outcome::Outcome;
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

/// Whether an event of the system's log begins with a label.
pub(crate) fn begins_event(label: &str) -> bool {
    ["eventid", "logname", "providername", "taskcategory", "イベントid", "ログの名前", "タスクのカテゴリ"]
        .contains(&folded(label).as_str())
}

/// The language of a label as it is written: the capitals of `ospp.vbs` and the names of properties are nobody else's.
pub(crate) fn written_in(label: &str, language: &'static str) -> &'static str {
    let label = label.trim();
    let is_property = || label.len() > 2 && label.bytes().all(|byte| byte.is_ascii_alphanumeric());
    match language {
        "ospp" if !INDEX.written.contains(&label) => "en",
        "en" if label.contains('_') => "*",
        // Tools write their labels in words.
        "en" if is_property() && !INDEX.written.contains(&label) => "cim",
        language => language,
    }
}

/// The same for the name of a column, a property or an element, which may be a word that running text uses otherwise.
pub(crate) fn column(label: &str) -> Option<(Role, &'static str)> {
    if label.len() > LONGEST {
        return None;
    }
    let label = folded(label);
    let known = |label: &str| INDEX.labels.get(label).or_else(|| INDEX.columns.get(label)).copied();
    // The views of Configuration Manager end every column in 0.
    known(&label).or_else(|| known(label.strip_suffix('0')?))
}

/// The role of a column under this heading, and the language of the heading; CIM property names are `cim`.
pub(crate) fn heading(text: &str) -> Option<(Role, &'static str)> {
    let known = |text: &str| {
        let own = INDEX.headings.get(key(text).as_ref()).copied();
        own.or_else(|| role(text).filter(|(role, _)| role.is_column()))
    };
    let text = text.trim();
    known(text).or_else(|| known(text.strip_suffix('0')?))
}

/// The state that a text names; `None` for wording that is not in the table.
///
/// A tool adds a date, a reason or a code behind it, which is parted from it by a sign.
pub(crate) fn status(text: &str) -> Option<LicenseStatus> {
    if text.len() > LONGEST {
        return None;
    }
    let (whole, first) = (folded(text), folded(text.split(['(', '（', ',', ';', '。']).next().unwrap_or_default()));
    let exact = |wanted: &str| INDEX.states.iter().find(|(wording, _)| wording == wanted).map(|(_, state)| *state);
    exact(&whole).or_else(|| exact(&first)).or_else(|| {
        // Only `licensed` begins other wordings too.
        let begins = |(wording, state): &&(String, LicenseStatus)| {
            *state != LicenseStatus::Licensed && wording.len() > 2 && whole.starts_with(wording.as_str())
        };
        let has_all =
            |(words, _): &&(Vec<String>, LicenseStatus)| words.iter().all(|word| first.contains(word.as_str()));
        let by_words = || INDEX.state_words.iter().find(has_all).map(|(_, state)| *state);
        INDEX.states.iter().find(begins).map(|(_, state)| *state).or_else(by_words)
    })
}

/// Whether the words of a sentence say that a licence has no end.
pub(crate) fn is_permanent(line: &str) -> bool {
    let line = folded(line);
    line.len() <= LONGEST_SENTENCE
        && INDEX.permanent.iter().any(|words| words.iter().all(|word| line.contains(word.as_str())))
}

/// Where in a line each label with a colon behind it begins; the longest where several end at the same colon.
pub(crate) fn labels_in(line: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, colon) in line.match_indices([':', '：']) {
        let before = &line[from..at];
        let longest =
            INDEX.written.iter().filter(|label| ends_with_label(before, label)).map(|label| label.len()).max();
        found.extend(longest.map(|length| at - length));
        from = at + colon.len();
    }
    found
}

/// Whether a label stands at the end of a text: by itself, or glued to what ended before it.
fn ends_with_label(text: &str, label: &str) -> bool {
    let Some(before) = text.strip_suffix(label) else { return false };
    let begins_word = label.starts_with(|c: char| c.is_uppercase() || !c.is_ascii());
    let is_phrase = label.contains(' ') || !label.is_ascii();
    match before.chars().next_back() {
        None => true,
        Some(last) if last.is_whitespace() => !follows_label_word(before),
        Some(last) => {
            begins_word
                && (is_phrase || !(last.is_uppercase() || last == '.'))
                && !matches!(last, '_' | '-' | '/' | '\\')
        }
    }
}

/// Whether the word in front of a label may be a part of it, as in `OS Name`.
fn follows_label_word(before: &str) -> bool {
    let word = before.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    ["OS", "User", "Host", "Domain", "File", "Log", "Product", "Object", "machine", "Friendly", "AO"].contains(&word)
}

/// What a sentence that a tool prints means.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Sentence {
    /// A tool is about to activate what it names.
    Attempt,
    /// Who made the tool: it begins to print.
    Banner,
    /// What was done, or not.
    Did(Outcome),
    /// An event of the licensing service, whose code and product follow.
    Event,
    /// Nothing about a product.
    Nothing,
    /// The licence has no end.
    Permanent,
    /// What only the page of the portal says.
    Portal,
    /// The state of the licence, as Settings puts it.
    Settings(LicenseStatus),
    /// The state of the licence, as `slmgr /xpr` puts it.
    State(LicenseStatus),
    /// Where telephone numbers are found, which `slmgr /dti` says below the installation ID.
    Telephones,
    /// What `vnextdiag` prints above and below its lists.
    Vnext,
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
    let begins = sentences.iter().filter(|(sentence, _)| line.starts_with(sentence.as_str()));
    begins.max_by_key(|(sentence, _)| sentence.len()).map(|(_, said)| *said)
}

/// The table, folded.
#[derive(Default)]
struct Index {
    labels: HashMap<String, (Role, &'static str)>,
    columns: HashMap<String, (Role, &'static str)>,
    headings: HashMap<String, (Role, &'static str)>,
    /// The labels of running text, as they are written.
    written: Vec<&'static str>,
    states: Vec<(String, LicenseStatus)>,
    /// Words that a wording has, where nobody wrote it down as a whole.
    state_words: Vec<(Vec<String>, LicenseStatus)>,
    permanent: Vec<Vec<String>>,
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
        let written = text;
        if let Some(what) = kind.strip_prefix("words_") {
            let words = text.split(' ').map(folded).collect();
            match state(what) {
                Some(state) => index.state_words.push((words, state)),
                None => index.permanent.push(words),
            }
            continue;
        }
        let text = folded(text);
        if let Some(number) = kind.strip_prefix("status_") {
            index.states.extend(state(number).map(|state| (text, state)));
        } else if let Some(said) = said(kind) {
            if let Some(first) = text.chars().next() {
                index.sentences.entry(first).or_default().push((text, said));
            }
        } else if let Some(role) = kind.strip_prefix(COLUMN).and_then(named) {
            index.columns.entry(text).or_insert((role, language));
        } else if let Some(role) = named(kind) {
            index.written.push(written);
            // Of two languages with the same label the first stays.
            index.labels.entry(text).or_insert((role, language));
        }
    }
    index
});

/// What the sentence of a row means.
fn said(kind: &str) -> Option<Sentence> {
    if let Some(outcome) = kind.strip_prefix("did_") {
        return Outcome::from_name(outcome).map(Sentence::Did);
    }
    if let Some(number) = kind.strip_prefix("settings_") {
        return state(number).map(Sentence::Settings);
    }
    Some(match kind.strip_prefix("says_")? {
        "attempt" => Sentence::Attempt,
        "banner" => Sentence::Banner,
        "event" => Sentence::Event,
        "nothing" => Sentence::Nothing,
        "permanent" => Sentence::Permanent,
        "portal" => Sentence::Portal,
        "telephones" => Sentence::Telephones,
        "vnext" => Sentence::Vnext,
        number => return state(number).map(Sentence::State),
    })
}

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
                Some(("did" | "says" | "settings", _)) => assert!(sentence(text).is_some(), "{row}"),
                Some(("words", "permanent")) => assert!(is_permanent(text), "{row}"),
                Some(("words", number)) => assert!(state(number).is_some(), "{row}"),
                Some(("heading", role)) => assert_eq!(heading(text).map(|(role, _)| role), named(role), "{row}"),
                Some(("column", _)) => assert!(column(text).is_some() && role(text).is_none(), "{row}"),
                _ => assert!(role(text).is_some(), "{row}"),
            }
        }
    }
}
