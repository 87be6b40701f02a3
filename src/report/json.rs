//! A report as JSON. The slots for sentences stay empty here; whoever has sentences fills them.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde::{Serialize, Serializer};

use super::Report;
use crate::check::Fields;
use crate::repair::{BlindSpot, Channel, Hint, Repair, SlipKind};
use crate::{Group, GroupAssessment, Issue, IssueCode, Kind, Layout, Verdict};

/// Says what codes and values mean, in some language.
///
/// A report has a slot for each sentence; `()` leaves all of them out.
pub trait Sentences {
    /// What is wrong.
    fn message(&self, _report: &Report, _issue: &Issue) -> Option<String> {
        None
    }

    /// What to do about it.
    fn remedy(&self, _report: &Report, _issue: &Issue) -> Option<String> {
        None
    }

    /// What may have happened; it names digits only if the report reveals them.
    fn why(&self, _report: &Report, _hint: &Hint, _repair: &Repair) -> Option<String> {
        None
    }
}

impl Sentences for () {}

impl Report {
    /// The report for serde, with sentences in their slots; without them it is the same as the report itself.
    pub fn with_sentences<'a, T: Sentences>(&'a self, sentences: &T) -> impl Serialize + use<'a, T> {
        Document::of(self, sentences)
    }

    /// The report as one JSON object without a line break: `docs/schemas/check.json` says how.
    ///
    /// # Warning
    ///
    /// With [`Options::reveal`](super::Options::reveal) it holds the identifier, and the caller wipes it.
    #[cfg(feature = "json")]
    #[must_use]
    pub fn to_json(&self) -> String {
        // Strings, numbers and lists only: nothing in it can fail to serialise.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Document::of(self, &()).serialize(serializer)
    }
}

#[derive(Serialize)]
struct Document<'a> {
    schema: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    kind: Option<Kind>,
    layout: Option<Layout>,
    verdict: Verdict,
    sound: bool,
    groups: Vec<GroupPart>,
    issues: Vec<IssuePart>,
    hints: Vec<HintPart<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    channel: Option<Channel>,
    #[serde(skip_serializing_if = "Option::is_none")]
    blind_spots: Option<Vec<SpotPart>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fingerprint: Option<String>,
    masked: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Value<'a>>,
}

#[derive(Serialize)]
struct GroupPart {
    label: Group,
    verdict: Verdict,
    start: usize,
    end: usize,
    places: usize,
    readback: Vec<u8>,
}

#[derive(Serialize)]
struct IssuePart {
    #[serde(flatten)]
    fields: Fields,
    #[serde(skip_serializing_if = "Option::is_none")]
    product: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remedy: Option<String>,
}

/// Where the slip may be: of digits with repairs, of a key with places only.
#[derive(Serialize)]
struct HintPart<'a> {
    group: Group,
    likelihood: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    repairs: Option<Vec<RepairPart<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alternatives: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    look_again: Option<Vec<u8>>,
}

#[derive(Serialize)]
struct RepairPart<'a> {
    rank: usize,
    slip: SlipKind,
    place: u8,
    likelihood: u8,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<String>,
}

#[derive(Serialize)]
struct SpotPart {
    group: Group,
    place: u8,
    swapped: bool,
}

/// The canonical form: a key with its dashes, digits without any. Written without a copy that nobody wipes.
struct Value<'a>(&'a crate::Identifier);

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.kind() {
            Kind::ProductKey => serializer.collect_str(&self.0.expose().grouped()),
            _ => serializer.serialize_str(self.0.expose().compact()),
        }
    }
}

impl<'a> Document<'a> {
    fn of(report: &'a Report, sentences: &impl Sentences) -> Self {
        let channel = report.options.channel;
        Self {
            schema: "offhook/check/1",
            line: report.options.line,
            kind: report.kind(),
            layout: report.layout(),
            verdict: report.verdict(),
            sound: report.is_sound(),
            groups: report.groups().iter().map(GroupPart::of).collect(),
            issues: report.issues.iter().map(|issue| IssuePart::of(report, issue, sentences)).collect(),
            hints: report.hints.iter().map(|hint| HintPart::of(report, hint, sentences)).collect(),
            channel: (channel != Channel::Any).then_some(channel),
            blind_spots: report.blind_spots().map(|spots| spots.iter().map(SpotPart::of).collect()),
            fingerprint: report.fingerprint.map(|fingerprint| fingerprint.to_string()),
            masked: &report.masked,
            value: report.identifier.as_ref().map(Value),
        }
    }
}

impl GroupPart {
    fn of(group: &GroupAssessment) -> Self {
        let span = group.span();
        Self {
            label: group.label,
            verdict: group.verdict,
            start: span.start,
            end: span.end,
            places: group.len(),
            readback: group.readback().collect(),
        }
    }
}

impl IssuePart {
    fn of(report: &Report, issue: &Issue, sentences: &impl Sentences) -> Self {
        Self {
            fields: Fields::from(issue),
            product: match issue.code() {
                IssueCode::KmsClientKey => report.kms_client_product,
                IssueCode::WindowsKey => report.windows_edition,
                _ => None,
            },
            message: sentences.message(report, issue),
            remedy: sentences.remedy(report, issue),
        }
    }
}

impl<'a> HintPart<'a> {
    fn of(report: &Report, hint: &'a Hint, sentences: &impl Sentences) -> Self {
        let of_key = report.kind() == Some(Kind::ProductKey);
        let repair = |(index, repair): (usize, &'a Repair)| RepairPart {
            rank: index + 1,
            slip: repair.slip().kind(),
            place: repair.slip().place(),
            likelihood: hint.repairs.likelihood(repair),
            text: if report.options.reveal { repair.expose() } else { hidden(repair.expose().len()) },
            why: sentences.why(report, hint, repair),
        };
        Self {
            group: hint.group,
            likelihood: hint.likelihood,
            repairs: (!of_key).then(|| hint.repairs.best().enumerate().map(repair).collect()),
            alternatives: (!of_key).then(|| hint.repairs.alternatives()),
            look_again: of_key.then(|| hint.look_again().collect()),
        }
    }
}

impl SpotPart {
    fn of(spot: &BlindSpot) -> Self {
        Self { group: spot.group, place: spot.place, swapped: spot.swapped }
    }
}

/// As many asterisks as a group has digits, of which there are eight at most.
fn hidden(length: usize) -> &'static str {
    const STARS: &str = "********";
    &STARS[..length.min(STARS.len())]
}
