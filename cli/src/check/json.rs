//! A report as one JSON object on a line.
//!
//! Knows field names. Knows nothing of people.

use offhook::repair::{BlindSpot, Hint, Repair};
use offhook::{GroupAssessment, Issue, IssueKind, Kind, Masked, Verdict};
use offhook_guidance::Messages;
use serde::Serialize;

use super::Report;

/// The most characters of a text that does not parse that are shown, masked.
const LONGEST: usize = 200;

#[derive(Serialize)]
pub(super) struct Object<'a> {
    line: usize,
    kind: Option<&'static str>,
    layout: Option<&'static str>,
    verdict: &'static str,
    groups: Vec<Group>,
    issues: Vec<Finding<'a>>,
    hints: Vec<Where>,
    #[serde(skip_serializing_if = "Option::is_none")]
    blind_spots: Option<Vec<Spot>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fingerprint: Option<String>,
    masked: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
}

#[derive(Serialize)]
struct Group {
    label: char,
    verdict: &'static str,
    readback: Vec<u8>,
}

/// Where the slip may be: of digits with repairs, of a key with places only.
#[derive(Serialize)]
struct Where {
    group: char,
    likelihood: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    repairs: Option<Vec<Mended>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alternatives: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    look_again: Option<Vec<u8>>,
}

#[derive(Serialize)]
struct Mended {
    rank: usize,
    slip: &'static str,
    place: u8,
    likelihood: u8,
    text: String,
    why: String,
}

#[derive(Serialize)]
struct Spot {
    group: char,
    place: u8,
    swapped: bool,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'static str,
    severity: &'static str,
    group: Option<char>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<char>,
    start: usize,
    end: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    proposals: Option<&'a str>,
    message: String,
    remedy: String,
}

pub(super) fn print(report: &Report<'_>, messages: &Messages) -> String {
    // Strings, numbers and lists only: nothing in it can fail to serialise.
    let mut text = serde_json::to_string(&object(report, messages)).unwrap_or_default();
    text.push('\n');
    text
}

pub(super) fn object<'a>(report: &'a Report<'_>, messages: &Messages) -> Object<'a> {
    let seen = report.assessment.as_ref();
    let issues = match seen {
        Some(seen) => report.issues.iter().map(|issue| finding(issue, seen.kind, report.text, messages)).collect(),
        None => vec![unknown(report.text, messages)],
    };
    Object {
        line: report.line,
        kind: seen.map(|seen| seen.kind.name()),
        layout: seen.and_then(|seen| seen.layout).map(|layout| layout.name()),
        verdict: seen.map_or(Verdict::Impossible, |seen| seen.verdict).name(),
        groups: seen.map(|seen| seen.groups().iter().map(group).collect()).unwrap_or_default(),
        issues,
        hints: seen
            .map(|seen| report.hints.iter().map(|hint| place(hint, seen.kind, report, messages)).collect())
            .unwrap_or_default(),
        blind_spots: report.blind_spots.as_ref().map(|spots| spots.iter().map(spot).collect()),
        fingerprint: report.fingerprint.map(|fingerprint| fingerprint.to_string()),
        masked: report
            .spelled(true)
            .unwrap_or_else(|| Masked::new(report.text).to_string().chars().take(LONGEST).collect()),
        value: if report.reveal { report.spelled(false).map(compact(seen.map(|seen| seen.kind))) } else { None },
    }
}

/// The canonical form: a key with its dashes, digits without any.
fn compact(kind: Option<Kind>) -> impl Fn(String) -> String {
    move |value| if kind == Some(Kind::ProductKey) { value } else { value.replace('-', "") }
}

fn group(group: &GroupAssessment) -> Group {
    Group { label: group.label.label(), verdict: group.verdict.name(), readback: group.readback().collect() }
}

fn place(hint: &Hint, kind: Kind, report: &Report<'_>, messages: &Messages) -> Where {
    let of_key = kind == Kind::ProductKey;
    let mended = |(index, repair): (usize, &Repair)| Mended {
        rank: index + 1,
        slip: repair.slip().kind().name(),
        place: repair.slip().place(),
        likelihood: hint.repairs.likelihood(repair),
        text: if report.reveal { repair.expose().to_owned() } else { "*".repeat(repair.expose().len()) },
        why: messages.repair(kind, hint.group, repair, report.reveal),
    };
    Where {
        group: hint.group.label(),
        likelihood: hint.likelihood,
        repairs: (!of_key).then(|| hint.repairs.best().enumerate().map(mended).collect()),
        alternatives: (!of_key).then(|| hint.repairs.alternatives()),
        look_again: of_key.then(|| hint.look_again().collect()),
    }
}

fn spot(spot: &BlindSpot) -> Spot {
    Spot { group: spot.group.label(), place: spot.place, swapped: spot.swapped }
}

fn finding<'a>(issue: &Issue, kind: Kind, text: &str, messages: &Messages) -> Finding<'a> {
    Finding {
        code: issue.code().name(),
        severity: issue.severity.name(),
        group: issue.group.map(|group| group.label()),
        until: issue.kind.until().map(|group| group.label()),
        start: issue.span.start,
        end: issue.span.end,
        proposals: match issue.kind {
            IssueKind::LookAlike { proposals, .. } => Some(proposals),
            _ => None,
        },
        message: messages.issue(issue, kind, text),
        remedy: messages.remedy(issue, kind, text),
    }
}

/// What is said of a text that is no identifier.
fn unknown<'a>(text: &str, messages: &Messages) -> Finding<'a> {
    Finding {
        code: IssueKind::ForeignCharacter.code().name(),
        severity: IssueKind::ForeignCharacter.severity().name(),
        group: None,
        until: None,
        start: 0,
        end: text.len(),
        proposals: None,
        message: messages.get("issue-unknown"),
        remedy: messages.get("unknown-remedy"),
    }
}
