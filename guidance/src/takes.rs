//! Where two takes of an identifier differ, in words.
//!
//! Says places only, never a digit or a character of a take.

use super::Messages;
use offhook::Verdict;
use offhook::repair::{Agreement, Comparison, GroupComparison};
use offhook::{Group, Kind};

/// One difference of two takes: what it is, and what to do about it.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Difference {
    /// What differs, as sentences.
    pub what: String,
    /// What to do, as a sentence.
    pub remedy: String,
}

/// Groups of the first take that stand in a row, and the first one's place in the second.
struct Row {
    first: Group,
    last: Group,
    to: Group,
    to_last: Group,
    count: usize,
}

impl Messages {
    /// The differences of two takes, groups that stand elsewhere first, then group by group. They name places only.
    pub fn differences(&self, both: &Comparison) -> Vec<Difference> {
        let kind = both.kind();
        let exchanged: Vec<_> = both.exchanged().collect();
        let of_pair = |(from, to)| exchanged.contains(&(from, to)) || exchanged.contains(&(to, from));
        let moved: Vec<_> = both.moved().filter(|pair| !of_pair(*pair)).collect();
        let mut found: Vec<_> = exchanged.iter().map(|pair| self.exchanged(kind, *pair)).collect();
        found.extend(rows(&moved).iter().map(|row| self.moved(kind, row)));
        // What stands elsewhere in both takes has been said.
        let said = |label| both.moved().any(|(from, _)| from == label) && both.moved().any(|(_, to)| to == label);
        let left = both.groups().iter().filter(|group| !said(group.label()));
        found.extend(left.filter_map(|group| self.difference(kind, group)));
        found
    }

    fn exchanged(&self, kind: Kind, (one, other): (Group, Group)) -> Difference {
        let (start, other) = (self.place("start", kind, one, None), self.place("place", kind, other, None));
        Difference {
            what: self.format("difference-exchanged", &[("start", &start), ("other", &other)]),
            remedy: self.get("difference-exchanged-remedy"),
        }
    }

    fn moved(&self, kind: Kind, row: &Row) -> Difference {
        let until = |last| Some(last).filter(|_| row.count > 1);
        let start = self.place("start", kind, row.first, until(row.last));
        let other = self.place("place", kind, row.to, until(row.to_last));
        let arguments = [("start", start.as_str()), ("other", &other), ("count", &row.count.to_string())];
        Difference { what: self.format("difference-moved", &arguments), remedy: self.get("difference-moved-remedy") }
    }

    fn difference(&self, kind: Kind, group: &GroupComparison) -> Option<Difference> {
        let start = self.place("start", kind, group.label(), None);
        let [first, second] = group.lengths();
        let places: Vec<_> = group.places().map(|place| place.to_string()).collect();
        let what = match group.agreement() {
            Agreement::Agree => return None,
            Agreement::Missing => {
                let id = match (first, second) {
                    (0, 0) => "difference-missing-both",
                    (0, _) => "difference-missing-first",
                    _ => "difference-missing-second",
                };
                self.format(id, &[("start", &start)])
            }
            Agreement::Differ if places.is_empty() => {
                let (first, second) = (first.to_string(), second.to_string());
                let arguments = [("start", start.as_str()), ("kind", kind.name()), ("first", &first)];
                self.format("difference-length", &[&arguments[..], &[("second", &second)]].concat())
            }
            Agreement::Differ => {
                let (places, count) = (self.listed(&places), places.len().to_string());
                let arguments = [("start", start.as_str()), ("kind", kind.name()), ("places", &places)];
                self.format("difference-places", &[&arguments[..], &[("count", &count)]].concat())
            }
        };
        let remedy = self.format("difference-remedy", &[("place", &self.place("place", kind, group.label(), None))]);
        Some(Difference { what: self.adds_up(kind, group, what), remedy })
    }

    /// In which take the group agrees with its check digit, where both have it and it has one.
    fn adds_up(&self, kind: Kind, group: &GroupComparison, what: String) -> String {
        let [Some(first), Some(second)] = group.verdicts() else { return what };
        let id = match (first == Verdict::Plausible, second == Verdict::Plausible) {
            // A character of a key may be in any group.
            _ if kind == Kind::ProductKey => return what,
            (true, true) => "adds-up-both",
            (true, false) => "adds-up-first",
            (false, true) => "adds-up-second",
            (false, false) => "adds-up-neither",
        };
        self.format(id, &[("reason", &what)])
    }
}

/// Groups beside each other that stand beside each other in the second take too.
fn rows(moved: &[(Group, Group)]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let follows = |one: Group, next: Group| u32::from(one.label()) + 1 == u32::from(next.label());
    for &(from, to) in moved {
        match rows.last_mut() {
            Some(row) if follows(row.last, from) && follows(row.to_last, to) => {
                (row.last, row.to_last) = (from, to);
                row.count += 1;
            }
            _ => rows.push(Row { first: from, last: from, to, to_last: to, count: 1 }),
        }
    }
    rows
}
