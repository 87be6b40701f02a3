//! How far one call has come: what was chosen, typed and confirmed.

use core::fmt;
use std::sync::Arc;

use offhook::repair::{BlindSpot, Channel, blind_spots};
use offhook::{ConfirmationId, InstallationId, Issue, Kind, Layout, copied_from};
use zeroize::Zeroizing;

use super::cells::Cells;
use super::stage::{Cause, Product, Stage};
use crate::{Closed, Contact, Voice};

/// How the attempt ended.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Ending {
    Activated,
    Code(String),
    NotGiven,
    Refused,
}

/// One call: what was chosen, typed and confirmed.
///
/// # Warning
///
/// It holds what was typed; `Debug` hides it, and it is wiped on drop.
#[derive(Clone)]
pub struct Run {
    pub(super) stage: Stage,
    pub(super) product: Option<Product>,
    /// Which product of the output, where it was asked.
    pub(super) chosen: Option<usize>,
    pub(super) way: Option<Contact>,
    pub(super) voice: Voice,
    /// Whether an output says what is to be activated.
    pub(super) has_output: bool,
    /// Whether the output shows several products, and nobody has said which.
    pub(super) asks_which: bool,
    /// What the output calls the product.
    pub(super) subject: Option<String>,
    /// Why the offline route is closed to that product.
    pub(super) closed: Option<Closed>,
    /// Whether to go on although it is.
    pub(super) anyway: bool,
    /// Whether the installation ID was given whole, and needs no typing.
    pub(super) is_given: bool,
    /// Whether a person typed it.
    pub(super) is_typed: bool,
    pub(super) installation_id: Cells,
    pub(super) confirmation_id: Cells,
    /// The group that is being given, from 0.
    pub(super) group: usize,
    /// The groups that the other side asked to repeat, as bits.
    pub(super) repeats: u16,
    /// The blocks that had to be typed again, as bits.
    pub(super) retyped: u16,
    /// Why what was typed as the confirmation ID was taken away.
    pub(super) copied: Option<Issue>,
    /// The installation IDs that are known besides.
    pub(super) questions: Arc<[Zeroizing<String>]>,
    /// The block that is being read back, from 0.
    pub(super) spot: usize,
    /// The installation ID and the confirmation ID that were compared with where they came from.
    pub(super) compared: [Option<Zeroizing<String>>; 2],
    pub(super) ending: Option<Ending>,
    /// The station from which advice was asked for; it goes on there.
    pub(super) asked_at: Stage,
    /// The causes that were looked at, and the codes that were explained: each once.
    pub(super) tried: Vec<Cause>,
    pub(super) explained: Vec<String>,
    /// Which ways on were taken without a confirmation ID, as bits.
    pub(super) tries: u8,
    /// The fingerprint of the installation ID of a run that was interrupted.
    pub(super) expected: Option<String>,
    /// Whether a run that was interrupted had an output, which is not there now.
    pub(super) lacks_output: bool,
}

impl fmt::Debug for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Run").field("stage", &self.stage).finish_non_exhaustive()
    }
}

impl Run {
    /// A call that has not begun.
    pub fn new(voice: Voice) -> Self {
        Self {
            stage: Stage::Which,
            product: None,
            chosen: None,
            way: None,
            voice,
            has_output: false,
            asks_which: false,
            subject: None,
            closed: None,
            anyway: false,
            is_given: false,
            is_typed: true,
            installation_id: Cells::none(Kind::InstallationId),
            confirmation_id: Cells::new(Layout::EightBySix),
            group: 0,
            repeats: 0,
            retyped: 0,
            copied: None,
            questions: Arc::new([]),
            spot: 0,
            compared: [None, None],
            ending: None,
            asked_at: Stage::Outcome,
            tried: Vec::new(),
            explained: Vec::new(),
            tries: 0,
            expected: None,
            lacks_output: false,
        }
    }

    /// How the digits of an identifier get here: those of the PC are read from its screen.
    pub(super) fn channel(&self, kind: Kind) -> Channel {
        if kind == Kind::InstallationId || !self.is_heard() {
            return Channel::Print;
        }
        let tag = self.voice.tag().to_ascii_lowercase();
        let language = tag.trim_end_matches("-icao");
        Channel::from_name(&format!("phone-{language}")).unwrap_or_default()
    }

    pub(super) fn is_heard(&self) -> bool {
        matches!(self.way, Some(Contact::Agent | Contact::Ivr))
    }

    pub(super) fn is_plausible(&self, kind: Kind) -> bool {
        self.cells(kind).is_plausible() && (kind != Kind::ConfirmationId || self.copy().is_none())
    }

    /// What is wrong with a confirmation ID that is part of an installation ID, as soon as it is whole.
    pub(super) fn copy(&self) -> Option<Issue> {
        if !self.confirmation_id.is_whole() {
            return None;
        }
        let (text, own) = (self.confirmation_id.joined(), self.installation_id.joined());
        let known = self.questions.iter().map(|id| id.as_str());
        core::iter::once(own.as_str()).chain(known).find_map(|id| copied_from(&text, id))
    }

    pub(super) fn cells(&self, kind: Kind) -> &Cells {
        if kind == Kind::ConfirmationId { &self.confirmation_id } else { &self.installation_id }
    }

    pub(super) fn cells_mut(&mut self, kind: Kind) -> &mut Cells {
        if kind == Kind::ConfirmationId { &mut self.confirmation_id } else { &mut self.installation_id }
    }

    /// The kind that is typed at this station.
    pub(super) fn typing(&self) -> Option<Kind> {
        match self.stage {
            Stage::InstallationId => Some(Kind::InstallationId),
            Stage::ConfirmationId => Some(Kind::ConfirmationId),
            _ => None,
        }
    }

    /// The confirmation ID, once all its blocks add up.
    pub(super) fn confirmed(&self) -> Option<ConfirmationId> {
        let whole = |id: &ConfirmationId| Some(id.layout()) == self.confirmation_id.layout();
        ConfirmationId::parse(&self.confirmation_id.joined()).ok().filter(whole).filter(|_| self.copy().is_none())
    }

    /// An installation ID of the Windows XP era is answered with seven blocks.
    fn fit_blocks(&mut self) {
        let is_legacy = self.installation_id.layout().is_some_and(Layout::is_legacy);
        let layout = if is_legacy { Layout::SevenBySix } else { Layout::EightBySix };
        if self.confirmation_id.layout() != Some(layout) {
            self.confirmation_id = Cells::new(layout);
        }
    }

    /// Four digits by which an identifier is known again.
    pub(super) fn fingerprint(&self, kind: Kind) -> Option<String> {
        let fingerprint = match kind {
            Kind::ConfirmationId => self.confirmed()?.fingerprint(),
            _ => InstallationId::parse(&self.installation_id.joined()).ok()?.fingerprint(),
        };
        Some(fingerprint.to_string())
    }

    /// The places of a group that no check digit guards, counted from 1; only those that the channel mistakes, where asked.
    pub(super) fn places(&self, kind: Kind, index: usize, only_likely: bool) -> Vec<usize> {
        let cells = self.cells(kind);
        if !cells.is_done(index) {
            return Vec::new();
        }
        let mut places = Vec::new();
        let mut take = |spot: BlindSpot| {
            if spot.likely || !only_likely {
                let first = usize::from(spot.place);
                places.extend(first..=first + usize::from(spot.swapped));
            }
        };
        // By itself a group is called by the first label.
        blind_spots(kind, cells.text(index), self.channel(kind), &mut take);
        places.sort_unstable();
        places.dedup();
        places
    }

    /// The next block, from this one on, of which a voice has to repeat digits.
    pub(super) fn block_to_hear(&self, from: usize) -> Option<usize> {
        let count = self.confirmation_id.count();
        (from..count).find(|index| !self.places(Kind::ConfirmationId, *index, true).is_empty())
    }

    /// Whether an identifier was compared, and has not changed since.
    pub(super) fn is_compared(&self, kind: Kind) -> bool {
        let joined = self.cells(kind).joined();
        self.compared[usize::from(kind == Kind::ConfirmationId)].as_ref().is_some_and(|text| **text == *joined)
    }

    pub(super) fn set_compared(&mut self, kind: Kind) {
        self.compared[usize::from(kind == Kind::ConfirmationId)] = Some(self.cells(kind).joined());
    }

    /// Whether what a station asks for was known before.
    fn is_spared(&self, stage: Stage) -> bool {
        match stage {
            Stage::Which => !self.asks_which,
            Stage::Closed => self.closed.is_none(),
            Stage::Product => self.has_output || (self.lacks_output && self.product.is_some()),
            Stage::InstallationId | Stage::Width => self.is_given,
            Stage::CompareGroups => !self.is_typed,
            // There the groups and the answer are on one page.
            Stage::After | Stage::ReadBack => !self.is_heard(),
            _ => false,
        }
    }

    /// The stations that every call like this one may pass, and which of them this is.
    pub(super) fn progress(&self) -> (usize, usize) {
        let at = if self.stage.is_aside() { self.asked_at } else { self.stage };
        let counted = |stage: &&Stage| !stage.is_aside() && !self.is_spared(**stage);
        let passed = Stage::ALL.iter().filter(|stage| **stage <= at).filter(counted).count();
        (passed, Stage::ALL.iter().filter(counted).count())
    }

    /// The stations of this call.
    pub(super) fn stages(&self) -> Vec<Stage> {
        let needed = |stage: &Stage| match stage {
            _ if self.is_spared(*stage) || stage.is_aside() => false,
            Stage::CompareGroups => !self.is_compared(Kind::InstallationId),
            Stage::ReadBack => !self.is_compared(Kind::ConfirmationId) && self.block_to_hear(0).is_some(),
            Stage::CompareBlocks => !self.is_compared(Kind::ConfirmationId),
            Stage::Finish => self.ending == Some(Ending::Activated),
            _ => true,
        };
        Stage::ALL.iter().copied().filter(needed).collect()
    }

    /// Goes on to the next station; `false` at the end.
    pub(super) fn advance(&mut self) -> bool {
        let next = self.stages().into_iter().find(|stage| *stage > self.stage);
        if let Some(stage) = next {
            self.enter(stage);
        }
        next.is_some()
    }

    /// Goes back to the station before; `false` at the start.
    pub(super) fn retreat(&mut self) -> bool {
        if self.stage.is_aside() {
            self.stage = self.asked_at;
            return true;
        }
        let before = self.stages().into_iter().rfind(|stage| *stage < self.stage);
        if let Some(stage) = before {
            self.enter(stage);
        }
        before.is_some()
    }

    pub(super) fn enter(&mut self, stage: Stage) {
        if self.stage <= Stage::InstallationId && stage > Stage::InstallationId {
            self.fit_blocks();
        }
        if stage.is_aside() && !self.stage.is_aside() {
            self.asked_at = self.stage;
        }
        self.stage = stage;
        self.copied = None;
        match stage {
            Stage::Give => self.group = 0,
            Stage::ReadBack => self.spot = self.block_to_hear(0).unwrap_or(0),
            Stage::ConfirmationId => {
                let open = self.confirmation_id.first_open();
                self.confirmation_id.go_to(open.unwrap_or(0));
            }
            Stage::InstallationId => {
                let open = self.installation_id.first_open();
                self.installation_id.go_to(open.unwrap_or(0));
            }
            _ => {}
        }
    }

    /// The next cause that was not looked at yet.
    pub(super) fn next_cause(&self) -> Option<Cause> {
        Cause::ALL.iter().copied().find(|cause| !self.tried.contains(cause))
    }
}
