//! `offhook check`: each text, one report.
//!
//! Knows where texts come from and which printer takes the reports. Knows nothing of how identifiers are checked.

mod brief;
mod human;
mod json;
mod list;
mod told;

use std::path::Path;

use offhook::repair::{BlindSpot, Channel, Hint, blind_spots, hints};
use offhook::{
    Assessment, ConfirmationId, Fingerprint, GroupAssessment, InstallationId, Issue, Kind, ProductKey, Severity,
    check_as, identify,
};
use offhook_guidance::Messages;
use serde::Serialize;

use self::brief::Tally;
use self::told::Told;
use crate::args::{Asked, Check, CheckFormat};
use crate::input::Input;
use crate::pc;
use crate::screen::{Outcome, Screen, complain};
use crate::trouble::Trouble;

/// How a text is looked at.
#[derive(Clone, Copy)]
pub(crate) struct Look {
    pub(crate) kind: Asked,
    pub(crate) reveal: bool,
    pub(crate) fingerprint: bool,
    pub(crate) channel: Channel,
}

impl Look {
    fn of(args: &Check) -> Self {
        Self { kind: args.kind, reveal: args.reveal, fingerprint: args.fingerprint, channel: args.channel }
    }
}

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
    let mut tally = Tally::default();
    if !args.texts.is_empty() {
        let place = Some("text-heading").filter(|_| args.texts.len() > 1);
        for (index, text) in args.texts.iter().enumerate() {
            let mut told = Told::default();
            told.take(Look::of(args), args.format, index + 1, text.as_bytes(), place, screen);
            told.print(screen, &mut tally)?;
        }
    } else if let Some(path) = &args.from {
        of_output(args, path, screen, &mut tally)?;
    } else {
        of_lines(args, screen, &mut tally)?;
    }
    if args.format == CheckFormat::Counts {
        screen.print(&brief::counts(&tally))?;
    }
    Ok(tally.outcome())
}

/// The identifiers of a list.
fn of_lines(args: &Check, screen: &Screen, tally: &mut Tally) -> Result<(), Trouble> {
    let input = Input::open(args.file.as_deref(), &screen.messages)?;
    let path = input.name.clone();
    if input.is_interactive() {
        complain(&screen.messages.get("waiting"));
    }
    list::run(args, input.blocks()?, screen, tally)?;
    if tally.is_empty() { Err(Trouble::new("trouble-no-line").with("path", &path)) } else { Ok(()) }
}

/// The identifiers of an output.
fn of_output(args: &Check, path: &Path, screen: &Screen, tally: &mut Tally) -> Result<(), Trouble> {
    let (reading, name) = pc::reading(path, screen)?;
    for record in &reading.records {
        let found = [(Kind::InstallationId, &record.installation_id), (Kind::ConfirmationId, &record.confirmation_id)];
        let asked = |kind| matches!(args.kind, Asked::Auto) || matches!(args.kind, Asked::For(other) if other == kind);
        for (kind, found) in found.into_iter().filter(|(kind, _)| asked(*kind)) {
            let Some(found) = found else { continue };
            let look = Look { kind: Asked::For(kind), ..Look::of(args) };
            let mut told = Told::default();
            let (line, text) = (record.lines.0, found.expose().as_bytes());
            told.take(look, args.format, line, text, Some("line-heading"), screen);
            told.print(screen, tally)?;
        }
    }
    if tally.is_empty() { Err(Trouble::no_record(&name)) } else { Ok(()) }
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
    pub(crate) fn new(look: Look, line: usize, text: &'a str) -> Self {
        let mut issues = Vec::new();
        let kind = match look.kind {
            Asked::Auto => identify(text),
            Asked::For(kind) => Some(kind),
        };
        let assessment = kind.map(|kind| check_as(kind, text, &mut |issue| issues.push(issue)));
        // What is wrong comes first, what is merely worth knowing last.
        issues.sort_by_key(|issue| core::cmp::Reverse(issue.severity));
        let (mut found, mut blind) = (Vec::new(), Vec::new());
        if let Some(kind) = kind.filter(|_| !issues.is_empty()) {
            hints(kind, text, look.channel, &mut |hint| found.push(hint));
        }
        if let Some(kind) = kind.filter(|_| look.channel != Channel::Any) {
            blind_spots(kind, text, look.channel, &mut |spot| blind.extend(Some(spot).filter(|spot| spot.likely)));
        }
        Self {
            line,
            text,
            reveal: look.reveal,
            assessment,
            issues,
            channel: look.channel,
            fingerprint: kind.filter(|_| look.fingerprint).and_then(|kind| fingerprint(kind, text)),
            hints: found,
            blind_spots: Some(blind).filter(|_| look.channel != Channel::Any),
        }
    }

    /// The places of a group to read back, counted from 1: those of the channel, or all that no check digit vouches for.
    fn readback(&self, group: &GroupAssessment) -> Vec<u8> {
        let Some(blind_spots) = &self.blind_spots else { return group.readback().collect() };
        let here = blind_spots.iter().filter(|spot| spot.group == group.label);
        here.flat_map(|spot| spot.place..=spot.place + u8::from(spot.swapped)).collect()
    }

    /// The report as JSON.
    pub(crate) fn json(&self, messages: &Messages) -> impl Serialize {
        json::object(self, messages)
    }

    pub(crate) fn is_clean(&self) -> bool {
        self.assessment.is_some() && self.issues.iter().all(|issue| issue.severity != Severity::Error)
    }

    pub(crate) fn assessment(&self) -> Option<&Assessment> {
        self.assessment.as_ref()
    }

    pub(crate) fn text(&self) -> &str {
        self.text
    }

    pub(crate) fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The identifier with its characters hidden, or shown if that was asked for; nothing when it does not parse.
    pub(crate) fn spelled(&self, masked: bool) -> Option<String> {
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
        })
    }
}
