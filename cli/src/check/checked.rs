//! What was found in one text, as the printers of `check` and `read` take it.

use std::io::{self, IsTerminal as _};

use offhook::repair::{BlindSpot, Channel, blind_spots};
use offhook::report::{self, Options};
use offhook::{Assessment, Copies, Issue, IssueCode, Kind, identify};

use crate::args::{Asked, Check, CheckFormat};

/// How a text is looked at.
#[derive(Clone, Copy)]
pub(crate) struct Look<'a> {
    pub(crate) kind: Asked,
    pub(crate) reveal: bool,
    /// Whether the digits of IDs are shown, though not the characters of keys: to a terminal they are known.
    pub(crate) reveal_ids: bool,
    pub(crate) fingerprint: bool,
    pub(crate) channel: Channel,
    /// The installation IDs of the same input.
    pub(crate) copies: Option<&'a Copies>,
}

impl<'a> Look<'a> {
    pub(super) fn of(args: &Check, copies: &'a Copies) -> Self {
        Self {
            kind: args.kind,
            reveal: args.reveal,
            reveal_ids: !args.mask && args.format == CheckFormat::Human && io::stdout().is_terminal(),
            fingerprint: args.fingerprint,
            channel: args.channel,
            copies: Some(copies),
        }
    }
}

/// What was found in one text, beside the text itself.
pub(crate) struct Checked<'a> {
    text: &'a str,
    found: report::Report,
}

impl<'a> Checked<'a> {
    pub(crate) fn new(look: Look<'_>, line: usize, text: &'a str) -> Self {
        let kind = match look.kind {
            Asked::Auto => None,
            Asked::For(kind) => Some(kind),
        };
        let is_id = || kind.or_else(|| identify(text)).is_some_and(|kind| kind != Kind::ProductKey);
        let reveal = look.reveal || look.reveal_ids && is_id();
        let options = Options::new().channel(look.channel).fingerprint(look.fingerprint).reveal(reveal);
        let found = report::Report::of(kind, text, &options.line(line as u64));
        let copies = look.copies.filter(|_| found.kind() == Some(Kind::ConfirmationId));
        let copied = copies.and_then(|copies| copies.origin(text)).map(|copied| copied.issue);
        Self { text, found: found.with_copied(copied) }
    }

    /// The same beside the installation ID of the same PC.
    pub(crate) fn beside(self, installation_id: &str) -> Self {
        Self { found: self.found.beside(self.text, installation_id), ..self }
    }

    /// The places to look at again, because the slip that is likely there passes unnoticed: on the way that the digits took, or,
    /// where that is not known, from a screen or paper, which is the way of the portal.
    pub(super) fn doubtful(&self) -> Vec<BlindSpot> {
        if let Some(spots) = self.found.blind_spots() {
            return spots.to_vec();
        }
        let Some(kind) = self.found.kind().filter(|_| !self.is_copied()) else { return Vec::new() };
        let mut spots = Vec::new();
        blind_spots(kind, self.text, Channel::Print, &mut |spot| spots.extend(Some(spot).filter(|spot| spot.likely)));
        spots
    }

    fn is_copied(&self) -> bool {
        self.issues().iter().any(|issue| issue.code() == IssueCode::InstallationIdCopied)
    }

    /// The report itself, for the printers of JSON.
    pub(crate) fn found(&self) -> &report::Report {
        &self.found
    }

    pub(crate) fn is_sound(&self) -> bool {
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
