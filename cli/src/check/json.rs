//! A report as one JSON object on a line.
//!
//! Knows field names. Knows nothing of people.

use offhook::guidance::Messages;
use offhook::{GroupAssessment, Issue, IssueKind, Kind, Masked, Verdict};
use serde::Serialize;

use super::Report;

/// The most characters of a text that does not parse that are shown, masked.
const LONGEST: usize = 200;

#[derive(Serialize)]
struct Object<'a> {
    line: usize,
    kind: Option<&'static str>,
    layout: Option<&'static str>,
    verdict: &'static str,
    groups: Vec<Group>,
    issues: Vec<Finding<'a>>,
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
    let seen = report.assessment.as_ref();
    let issues = match seen {
        Some(seen) => report.issues.iter().map(|issue| finding(issue, seen.kind, report.text, messages)).collect(),
        None => vec![unknown(report.text, messages)],
    };
    let object = Object {
        line: report.line,
        kind: seen.map(|seen| seen.kind.name()),
        layout: seen.and_then(|seen| seen.layout).map(|layout| layout.name()),
        verdict: seen.map_or(Verdict::Impossible, |seen| seen.verdict).name(),
        groups: seen.map(|seen| seen.groups().iter().map(group).collect()).unwrap_or_default(),
        issues,
        masked: report
            .spelled(true)
            .unwrap_or_else(|| Masked::new(report.text).to_string().chars().take(LONGEST).collect()),
        value: if report.reveal { report.spelled(false).map(compact(seen.map(|seen| seen.kind))) } else { None },
    };
    // Strings, numbers and lists only: nothing in it can fail to serialise.
    let mut text = serde_json::to_string(&object).unwrap_or_default();
    text.push('\n');
    text
}

/// The canonical form: a key with its dashes, digits without any.
fn compact(kind: Option<Kind>) -> impl Fn(String) -> String {
    move |value| if kind == Some(Kind::ProductKey) { value } else { value.replace('-', "") }
}

fn group(group: &GroupAssessment) -> Group {
    Group { label: group.label.label(), verdict: group.verdict.name(), readback: group.readback().collect() }
}

fn finding<'a>(issue: &Issue, kind: Kind, text: &str, messages: &Messages) -> Finding<'a> {
    Finding {
        code: issue.code(),
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
        code: IssueKind::ForeignCharacter.code(),
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
