//! `offhook check`: each text, one report.

mod brief;
mod human;
mod list;
mod told;

use std::path::Path;

use offhook::repair::Channel;
use offhook::report::{self, Options};
use offhook::{Assessment, GroupAssessment, Issue, Kind};

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

/// What was found in one text, beside the text itself.
pub(crate) struct Report<'a> {
    text: &'a str,
    found: report::Report,
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

impl<'a> Report<'a> {
    pub(crate) fn new(look: Look, line: usize, text: &'a str) -> Self {
        let kind = match look.kind {
            Asked::Auto => None,
            Asked::For(kind) => Some(kind),
        };
        let options = Options::new().channel(look.channel).fingerprint(look.fingerprint).reveal(look.reveal);
        Self { text, found: report::Report::of(kind, text, &options.line(line as u64)) }
    }

    /// The places of a group to read back, counted from 1: those of the channel, or all that no check digit vouches for.
    fn readback(&self, group: &GroupAssessment) -> Vec<u8> {
        let Some(blind_spots) = self.found.blind_spots() else { return group.readback().collect() };
        let here = blind_spots.iter().filter(|spot| spot.group == group.label);
        here.flat_map(|spot| spot.place..=spot.place + u8::from(spot.swapped)).collect()
    }

    /// The report itself, for the printers of JSON.
    pub(crate) fn found(&self) -> &report::Report {
        &self.found
    }

    pub(crate) fn is_clean(&self) -> bool {
        self.found.is_sound()
    }

    pub(crate) fn assessment(&self) -> Option<&Assessment> {
        self.found.assessment()
    }

    pub(crate) fn text(&self) -> &str {
        self.text
    }

    pub(crate) fn issues(&self) -> &[Issue] {
        self.found.issues()
    }

    /// The identifier with its characters hidden, or shown if that was asked for; nothing when it does not parse.
    pub(crate) fn spelled(&self) -> Option<String> {
        let shown = self.found.identifier().map(|id| id.expose().grouped().to_string());
        shown.or_else(|| self.found.is_sound().then(|| self.found.masked().to_owned()))
    }
}
