//! A comparison as one JSON object.
//!
//! Knows field names. Knows nothing of people.

use offhook::repair::{Comparison, GroupComparison};
use offhook::{Fingerprint, Verdict};
use offhook_guidance::Messages;
use serde::Serialize;

#[derive(Serialize)]
struct Object {
    kind: &'static str,
    agree: bool,
    verdicts: [&'static str; 2],
    groups: Vec<Group>,
    exchanged: Vec<[char; 2]>,
    moved: Vec<[char; 2]>,
    merged: Merged,
    fingerprint: Option<String>,
    differences: Vec<Difference>,
}

#[derive(Serialize)]
struct Group {
    label: char,
    agreement: &'static str,
    places: Vec<u8>,
    lengths: [usize; 2],
    verdicts: [Option<&'static str>; 2],
}

#[derive(Serialize)]
struct Merged {
    verdict: &'static str,
    text: String,
}

#[derive(Serialize)]
struct Difference {
    message: String,
    remedy: String,
}

pub(super) fn print(both: &Comparison, fingerprint: Option<Fingerprint>, reveal: bool, messages: &Messages) -> String {
    let differences = messages.differences(both).into_iter();
    let object = Object {
        kind: both.kind().name(),
        agree: both.agrees(),
        verdicts: both.verdicts().map(Verdict::name),
        groups: both.groups().iter().map(group).collect(),
        exchanged: both.exchanged().map(|(one, other)| [one.label(), other.label()]).collect(),
        moved: both.moved().map(|(from, to)| [from.label(), to.label()]).collect(),
        merged: Merged { verdict: both.merged_verdict().name(), text: merged(both, reveal) },
        fingerprint: fingerprint.map(|fingerprint| fingerprint.to_string()),
        differences: differences.map(|one| Difference { message: one.what, remedy: one.remedy }).collect(),
    };
    // Strings, numbers and lists only: nothing in it can fail to serialise.
    let mut text = serde_json::to_string(&object).unwrap_or_default();
    text.push('\n');
    text
}

fn group(group: &GroupComparison) -> Group {
    Group {
        label: group.label().label(),
        agreement: group.agreement().name(),
        places: group.places().collect(),
        lengths: group.lengths(),
        verdicts: group.verdicts().map(|verdict| verdict.map(Verdict::name)),
    }
}

fn merged(both: &Comparison, reveal: bool) -> String {
    let shown = |c: char| if reveal || !c.is_ascii_alphanumeric() { c } else { '*' };
    both.merged().chars().map(shown).collect()
}
