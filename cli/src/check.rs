//! `offhook check`: each text, one report.
//!
//! Knows where texts come from and which printer takes the reports. Knows nothing of how identifiers are checked.

mod human;
mod json;

use offhook::slip::{BlindSpot, Channel, Hint, blind_spots, hints};
use offhook::{
    Assessment, ConfirmationId, Fingerprint, GroupAssessment, InstallationId, Issue, Kind, ProductKey, Severity,
    check_as, identify,
};

use crate::args::{Asked, Check, CheckFormat};
use crate::input::{Input, Line};
use crate::screen::{Outcome, Screen, complain};
use crate::trouble::Trouble;

/// What was found in one text.
pub(crate) struct Report<'a> {
    /// Which argument or line it is, counted from 1.
    line: usize,
    text: &'a str,
    reveal: bool,
    /// Nothing when the text is no identifier at all.
    assessment: Option<Assessment>,
    issues: Vec<Issue>,
    channel: Channel,
    /// Only when it was asked for and nothing is wrong.
    fingerprint: Option<Fingerprint>,
    /// What may have happened in the groups that are wrong.
    hints: Vec<Hint>,
    /// What slips in the groups that agree would pass unheard on the channel; not asked for when nothing is known of it.
    blind_spots: Option<Vec<BlindSpot>>,
}

pub(crate) fn run(args: &Check, screen: &Screen) -> Result<Outcome, Trouble> {
    let mut outcome = Outcome::NothingWrong;
    if !args.texts.is_empty() {
        for (index, text) in args.texts.iter().enumerate() {
            outcome = outcome.max(report(
                args,
                screen,
                index + 1,
                text,
                Some("text-heading").filter(|_| args.texts.len() > 1),
            )?);
        }
        return Ok(outcome);
    }
    let input = Input::open(args.file.as_deref(), &screen.messages)?;
    let name = input.name.clone();
    if input.is_interactive() {
        complain(&screen.messages.get("waiting"));
    }
    let mut lines = input.lines()?;
    let mut seen = 0;
    while let Some(line) = lines.next()? {
        match line {
            Line::Text(_, text) if text.trim_matches(['\u{FEFF}', ' ', '\t', '\u{3000}']).is_empty() => {}
            Line::Text(number, text) => {
                seen += 1;
                outcome = outcome.max(report(args, screen, number, &text, Some("line-heading"))?);
            }
            Line::TooLong(number) => {
                seen += 1;
                let told = screen.messages.format("trouble-line", &[("line", &number.to_string())]);
                complain(&format!("offhook: {told}"));
                outcome = Outcome::Incomplete;
            }
        }
    }
    if seen == 0 { Err(Trouble::NoLine { path: name }) } else { Ok(outcome) }
}

fn report(args: &Check, screen: &Screen, line: usize, text: &str, place: Option<&str>) -> Result<Outcome, Trouble> {
    let report = Report::new(args, line, text);
    screen.print(&match args.format {
        CheckFormat::Human => human::print(&report, screen, place),
        CheckFormat::Json => json::print(&report, &screen.messages),
    })?;
    Ok(if report.is_clean() { Outcome::NothingWrong } else { Outcome::SomethingWrong })
}

/// The fingerprint of an identifier of digits with which nothing is wrong.
pub(crate) fn fingerprint(kind: Kind, text: &str) -> Option<Fingerprint> {
    match kind {
        Kind::ConfirmationId => ConfirmationId::parse(text).ok().map(|id| id.fingerprint()),
        Kind::InstallationId => InstallationId::parse(text).ok().map(|id| id.fingerprint()),
        _ => None,
    }
}

impl<'a> Report<'a> {
    fn new(args: &Check, line: usize, text: &'a str) -> Self {
        let mut issues = Vec::new();
        let kind = match args.kind {
            Asked::Auto => identify(text),
            Asked::For(kind) => Some(kind),
        };
        let assessment = kind.map(|kind| check_as(kind, text, &mut |issue| issues.push(issue)));
        // What is wrong comes first, what is merely worth knowing last.
        issues.sort_by_key(|issue| core::cmp::Reverse(issue.severity));
        let (mut found, mut blind) = (Vec::new(), Vec::new());
        if let Some(kind) = kind {
            hints(kind, text, args.channel, &mut |hint| found.push(hint));
            blind_spots(kind, text, args.channel, &mut |spot| blind.extend(Some(spot).filter(|spot| spot.likely)));
        }
        Self {
            line,
            text,
            reveal: args.reveal,
            assessment,
            issues,
            channel: args.channel,
            fingerprint: kind.filter(|_| args.fingerprint).and_then(|kind| fingerprint(kind, text)),
            hints: found,
            blind_spots: Some(blind).filter(|_| args.channel != Channel::Any),
        }
    }

    /// The places of a group to read back, counted from 1: those of the channel, or all that no check digit vouches for.
    fn readback(&self, group: &GroupAssessment) -> Vec<u8> {
        let Some(blind_spots) = &self.blind_spots else { return group.readback().collect() };
        let here = blind_spots.iter().filter(|spot| spot.group == group.label);
        here.flat_map(|spot| spot.place..=spot.place + u8::from(spot.swapped)).collect()
    }

    fn is_clean(&self) -> bool {
        self.assessment.is_some() && self.issues.iter().all(|issue| issue.severity != Severity::Error)
    }

    /// The identifier with its characters hidden, or shown if that was asked for; nothing when it does not parse.
    fn spelled(&self, masked: bool) -> Option<String> {
        let kind = self.assessment?.kind;
        Some(match kind {
            Kind::ConfirmationId => {
                let id = ConfirmationId::parse(self.text).ok()?;
                if masked { id.masked().to_string() } else { id.expose().grouped().to_string() }
            }
            Kind::InstallationId => {
                let id = InstallationId::parse(self.text).ok()?;
                if masked { id.masked().to_string() } else { id.expose().grouped().to_string() }
            }
            Kind::ProductKey => {
                let key = ProductKey::parse(self.text).ok()?;
                if masked { key.masked().to_string() } else { key.expose().grouped().to_string() }
            }
            _ => return None,
        })
    }
}
