//! What is chosen on the portal for a product, and the order that follows from it.

use core::cmp::Ordering;

use offhook::{InstallationId, Layout};
use offhook_readers::{Foreign, Reading, Record};

/// The versions that the portal offers, by their first build, the newest first.
const WINDOWS: [(u32, &str); 6] = [(22_000, "11"), (10_240, "10"), (9600, "8.1"), (9200, "8"), (7600, "7"), (0, "")];
const SERVER: [(u32, &str); 7] =
    [(26_100, "2025"), (20_348, "2022"), (17_763, "2019"), (14_393, "2016"), (9200, "2012"), (7600, "2008"), (0, "")];

/// The answers that the portal asks for before the installation ID.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Choice {
    product: Product,
    /// Where it stands in the portal's list.
    place: usize,
    version: &'static str,
    digits: usize,
}

#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Product {
    Windows,
    Office,
    Server,
}

impl Choice {
    pub(super) fn of(reading: &Reading, record: &Record, id: &InstallationId) -> Self {
        let name = record.name.as_ref().map(Foreign::raw).unwrap_or_default();
        let product = match () {
            () if record.tool.is_ospp() || name.starts_with("Office") => Product::Office,
            () if name.contains("Server") => Product::Server,
            () => Product::Windows,
        };
        let versions: &[(u32, &str)] = match product {
            Product::Office => &[],
            Product::Server => &SERVER,
            Product::Windows => &WINDOWS,
        };
        let build = record.build.or(reading.build).unwrap_or_default();
        let place = versions.iter().position(|(first, _)| *first <= build).unwrap_or_default();
        let version = versions.get(place).map_or("", |(_, version)| version);
        Self { product, place, version, digits: Layout::width(id.layout(), 0) }
    }

    /// The answers in the portal's words, which are the same in every language.
    pub(super) fn shown(&self) -> String {
        let product = match self.product {
            Product::Office => "Microsoft Office",
            Product::Server => "Windows Server",
            Product::Windows => "Windows",
        };
        let version = if self.version.is_empty() { String::new() } else { format!(" {}", self.version) };
        format!("{product}{version} / {}", self.digits)
    }
}

/// Names as people count: PC2 before PC10, whatever their case.
pub(super) fn by_name(one: &str, other: &str) -> Ordering {
    runs(one).cmp(runs(other)).then_with(|| one.cmp(other))
}

/// The runs of digits and of other characters; digits by how long they are without zeros in front, then by themselves.
fn runs(name: &str) -> impl Iterator<Item = (bool, usize, String)> {
    let mut rest = name;
    core::iter::from_fn(move || {
        let is_number = rest.chars().next()?.is_ascii_digit();
        let end = rest.find(|c: char| c.is_ascii_digit() != is_number).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        let digits = run.trim_start_matches('0');
        Some(if is_number { (false, digits.len(), digits.to_owned()) } else { (true, 0, run.to_lowercase()) })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn computers_are_counted_as_people_do() {
        let mut names = ["pc10", "PC-2", "PC2", "lab", "PC010b", "PC1", "LAB-3"];
        names.sort_by(|one, other| by_name(one, other));
        assert_eq!(names, ["lab", "LAB-3", "PC1", "PC2", "pc10", "PC010b", "PC-2"]);
    }
}
