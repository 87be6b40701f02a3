//! The tables of products, as data.
//!
//! - `versions.tsv`: builds and names of Windows (Microsoft's release information pages) and of Office. A new version is a row.
//! - `families.tsv`: what names, editions and descriptions begin with.
//! - `channels.tsv`: the words of key channels and descriptions, the more special first.
//! - `add-ons.tsv`: ESU activation IDs (Microsoft: "Enable Extended Security Updates", 2025-07-16, for Windows 10; IT Pro blog,
//!   "Obtaining Extended Security Updates for eligible Windows devices", for Windows 7 and Server 2008; two public scripts for
//!   Server 2012), then words of names.

use std::sync::LazyLock;

use super::{AddOnKind, Channel, Family};
use crate::words::labels::folded;

pub(super) struct VersionRow {
    pub(super) name: &'static str,
    pub(super) title: &'static str,
    pub(super) family: Family,
    first_build: Option<u32>,
    /// Whether no other Windows has this build.
    is_only: bool,
    words: Vec<&'static str>,
}

pub(super) struct AddOnRow {
    id: &'static str,
    /// What a name holds, folded.
    pub(super) words: &'static str,
    pub(super) kind: AddOnKind,
    pub(super) year: Option<u8>,
    pub(super) family: Option<Family>,
    pub(super) version: Option<&'static VersionRow>,
}

/// The cells of each row below the heading.
fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().skip(1).map(|row| row.split('\t').collect())
}

pub(super) static VERSIONS: LazyLock<Vec<VersionRow>> = LazyLock::new(|| {
    let row = |cells: Vec<&'static str>| {
        let [family, name, title, first_build, only, words] = cells[..] else { return None };
        Some(VersionRow {
            name,
            title,
            family: Family::from_name(family)?,
            first_build: first_build.parse().ok(),
            is_only: only == "yes",
            words: words.split(' ').collect(),
        })
    };
    rows(include_str!("versions.tsv")).filter_map(row).collect()
});

static FAMILIES: LazyLock<Vec<(&'static str, &'static str, Family)>> = LazyLock::new(|| {
    let row = |cells: Vec<&'static str>| match cells[..] {
        [from, text, family] => Some((from, text, Family::from_name(family)?)),
        _ => None,
    };
    rows(include_str!("families.tsv")).filter_map(row).collect()
});

static CHANNELS: LazyLock<Vec<(&'static str, Channel)>> = LazyLock::new(|| {
    let row = |cells: Vec<&'static str>| match cells[..] {
        [words, channel] => Some((words, Channel::from_name(channel)?)),
        _ => None,
    };
    rows(include_str!("channels.tsv")).filter_map(row).collect()
});

static ADD_ONS: LazyLock<Vec<AddOnRow>> = LazyLock::new(|| {
    let row = |cells: Vec<&'static str>| {
        let [id, words, kind, year, family, version] = cells[..] else { return None };
        Some(AddOnRow {
            id,
            words,
            kind: AddOnKind::from_name(kind)?,
            year: year.parse().ok(),
            family: Family::from_name(family),
            version: VERSIONS.iter().find(|row| row.name == version),
        })
    };
    rows(include_str!("add-ons.tsv")).filter_map(row).collect()
});

/// The last version of this family that began with this build or an earlier one.
pub(super) fn of_build(family: Family, build: u32) -> Option<&'static VersionRow> {
    let began = |row: &&VersionRow| row.family == family && row.first_build.is_some_and(|first| first <= build);
    VERSIONS.iter().filter(began).max_by_key(|row| row.first_build)
}

/// The Windows of this build, where nothing tells whether it is a server: a PC, unless only a server has the build.
pub(super) fn system_of_build(build: u32) -> Option<&'static VersionRow> {
    let is_its_own = |row: &&VersionRow| row.is_only && row.first_build == Some(build);
    VERSIONS.iter().find(is_its_own).or_else(|| of_build(Family::Windows, build))
}

/// The version that a name holds; the more special are further up.
pub(super) fn version_in(family: Family, name: &str) -> Option<&'static VersionRow> {
    let name = folded(name);
    let holds = |row: &&VersionRow| row.words.iter().any(|word| name.contains(word));
    VERSIONS.iter().filter(|row| row.family == family).find(holds)
}

/// The family that a name or a description begins with.
pub(super) fn family(name: &str, description: &str) -> Option<Family> {
    let edition = name.split_once(',').map(|(_, rest)| rest.trim_start()).filter(|_| name.starts_with("Windows"));
    let bare = |text: &str| {
        let folded = folded(text);
        folded.strip_prefix("microsoft").map(String::from).unwrap_or(folded)
    };
    let (name, description) = (bare(name), bare(description));
    let found = FAMILIES.iter().find(|(from, text, _)| match *from {
        "edition" => edition.is_some_and(|edition| edition.starts_with(text)),
        "name" => name.starts_with(text),
        _ => description.starts_with(text) || description.ends_with(&format!("{text}r")),
    });
    found.map(|(_, _, family)| *family)
}

/// The channel that one of these texts names; a row of the table comes before a text.
pub(super) fn channel(texts: &[&str]) -> Option<Channel> {
    let parted = texts.iter().map(|text| {
        let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        words.fold(String::from("_"), |parted, word| parted + &word.to_ascii_uppercase() + "_")
    });
    let parted: Vec<String> = parted.collect();
    let found = CHANNELS.iter().find(|(words, _)| parted.iter().any(|text| text.contains(words)));
    found.map(|(_, channel)| *channel)
}

/// The add-on with this activation ID, or otherwise the one that the name mentions.
pub(super) fn add_on(id: Option<&str>, name: &str) -> Option<&'static AddOnRow> {
    let by_id = id.and_then(|id| ADD_ONS.iter().find(|row| !row.id.is_empty() && row.id == id));
    by_id.or_else(|| {
        let name = folded(name);
        ADD_ONS.iter().find(|row| row.is_named() && name.contains(row.words))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_tables_is_read() {
        let count = |table: &'static str| rows(table).count();
        assert_eq!(VERSIONS.len(), count(include_str!("versions.tsv")));
        assert_eq!(FAMILIES.len(), count(include_str!("families.tsv")));
        assert_eq!(CHANNELS.len(), count(include_str!("channels.tsv")));
        assert_eq!(ADD_ONS.len(), count(include_str!("add-ons.tsv")));
        assert!(ADD_ONS.iter().all(|row| row.is_named() != crate::words::shapes::is_guid(row.id)));
    }
}
