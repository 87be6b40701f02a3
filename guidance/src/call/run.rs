//! How far one call has come: what was chosen, typed and confirmed.

use std::sync::Arc;

use crate::{Closed, Contact, Voice};
use offhook::entry::Entry;
use offhook::repair::{BlindSpot, Channel, blind_spots};
use offhook::{ConfirmationId, InstallationId, Issue, Kind, Layout, Verdict, copied_from};
use zeroize::Zeroizing;

pub(super) use super::stage::{Product, Stage};

/// How the attempt ended.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Ending {
    Activated,
    Code(String),
    NotGiven,
    Refused,
}

/// One call.
#[derive(Clone)]
pub struct Run {
    pub stage: Stage,
    pub product: Option<Product>,
    pub way: Option<Contact>,
    pub voice: Voice,
    /// Whether an output says what is to be activated.
    pub has_output: bool,
    /// Why the offline route is closed to that product.
    pub closed: Option<Closed>,
    /// Whether to go on although it is.
    pub anyway: bool,
    /// Whether the installation ID was given whole, and needs no typing.
    pub is_given: bool,
    pub installation_id: Entry,
    pub confirmation_id: Entry,
    /// The group that is being given, from 0.
    pub group: usize,
    /// The groups that the other side asked to repeat, as bits.
    pub repeats: u16,
    /// The block that is being typed, from 0.
    pub block: usize,
    /// A line that has not the length of a block, and was left out.
    pub refused: Option<Zeroizing<String>>,
    /// Why what was typed as the confirmation ID was taken away.
    pub copied: Option<Issue>,
    /// The installation IDs that are known besides.
    pub questions: Arc<[Zeroizing<String>]>,
    /// The blind spot that is being read back, from 0.
    pub spot: usize,
    /// Whether all blind spots are read back, not only the likely ones.
    pub thorough: bool,
    pub ending: Option<Ending>,
    /// The station from which advice was asked for; it goes on there.
    pub asked_at: Stage,
    /// The fingerprint of the installation ID of a run that was interrupted.
    pub expected: Option<String>,
}

impl Run {
    pub fn new(voice: Voice) -> Self {
        Self {
            stage: Stage::Product,
            product: None,
            way: None,
            voice,
            has_output: false,
            closed: None,
            anyway: false,
            is_given: false,
            installation_id: Entry::new(Kind::InstallationId),
            confirmation_id: Entry::new(Kind::ConfirmationId),
            group: 0,
            repeats: 0,
            block: 0,
            refused: None,
            copied: None,
            questions: Arc::new([]),
            spot: 0,
            thorough: false,
            ending: None,
            asked_at: Stage::Outcome,
            expected: None,
        }
    }

    /// How the digits of an identifier get here: those of the PC are read from its screen.
    pub fn channel(&self, kind: Kind) -> Channel {
        if kind == Kind::InstallationId || self.way == Some(Contact::Portal) {
            return Channel::Print;
        }
        let tag = self.voice.tag().to_ascii_lowercase();
        let language = tag.trim_end_matches("-icao");
        Channel::from_name(&format!("phone-{language}")).unwrap_or_default()
    }

    pub fn is_plausible(&self, kind: Kind) -> bool {
        self.verdict(kind) == Verdict::Plausible && (kind != Kind::ConfirmationId || self.copy().is_none())
    }

    /// What is wrong with a confirmation ID that is part of an installation ID, as soon as it is whole.
    pub fn copy(&self) -> Option<Issue> {
        let text = self.confirmation_id.expose();
        let known = self.questions.iter().map(|id| id.as_str());
        core::iter::once(self.installation_id.expose()).chain(known).find_map(|id| copied_from(text, id))
    }

    pub fn verdict(&self, kind: Kind) -> Verdict {
        self.entry(kind).view().verdict()
    }

    pub fn entry(&self, kind: Kind) -> &Entry {
        if kind == Kind::ConfirmationId { &self.confirmation_id } else { &self.installation_id }
    }

    pub fn entry_mut(&mut self, kind: Kind) -> &mut Entry {
        if kind == Kind::ConfirmationId { &mut self.confirmation_id } else { &mut self.installation_id }
    }

    /// The kind that is typed at this stage.
    pub fn typing(&self) -> Option<Kind> {
        match self.stage {
            Stage::InstallationId => Some(Kind::InstallationId),
            Stage::ConfirmationId => Some(Kind::ConfirmationId),
            _ => None,
        }
    }

    /// The confirmation ID, once all its blocks add up.
    pub fn confirmed(&self) -> Option<ConfirmationId> {
        let whole = |id: &ConfirmationId| Some(id.layout()) == self.confirmation_id.layout();
        ConfirmationId::parse(self.confirmation_id.expose()).ok().filter(whole).filter(|_| self.copy().is_none())
    }

    /// How many blocks the confirmation ID has.
    pub fn blocks(&self) -> usize {
        self.confirmation_id.layout().map_or(0, Layout::groups)
    }

    /// An installation ID of the Windows XP era is answered with seven blocks.
    fn fit_blocks(&mut self) {
        let id = InstallationId::parse(self.installation_id.expose());
        let layout = if id.is_ok_and(|id| id.layout().is_legacy()) { Layout::SevenBySix } else { Layout::EightBySix };
        if self.confirmation_id.layout() != Some(layout) {
            self.confirmation_id = Entry::with_layout(layout);
        }
    }

    /// Four digits by which an identifier is known again.
    pub fn fingerprint(&self, kind: Kind) -> Option<String> {
        let fingerprint = match kind {
            Kind::ConfirmationId => self.confirmed()?.fingerprint(),
            _ => InstallationId::parse(self.installation_id.expose()).ok()?.fingerprint(),
        };
        Some(fingerprint.to_string())
    }

    /// The digits that have to be read back.
    pub fn spots(&self) -> Vec<BlindSpot> {
        let mut spots = Vec::new();
        let text = self.confirmation_id.expose();
        blind_spots(Kind::ConfirmationId, text, self.channel(Kind::ConfirmationId), &mut |spot| {
            if spot.likely || self.thorough {
                spots.push(spot);
            }
        });
        spots
    }

    /// Whether what a station asks for was known before.
    fn is_spared(&self, stage: Stage) -> bool {
        match stage {
            Stage::Closed => self.closed.is_none(),
            Stage::Product => self.has_output,
            Stage::InstallationId | Stage::Width => self.is_given,
            _ => false,
        }
    }

    /// The stations that every call like this one may pass, and which of them this is.
    pub fn progress(&self) -> (usize, usize) {
        let counted = |stage: &&Stage| **stage != Stage::Advice && !self.is_spared(**stage);
        let passed = Stage::ALL.iter().filter(|stage| **stage <= self.stage).filter(counted).count();
        (passed, Stage::ALL.iter().filter(counted).count())
    }

    /// The stations of this call.
    pub fn stages(&self) -> Vec<Stage> {
        let spots = || !self.spots().is_empty();
        let needed = |stage: &Stage| match stage {
            _ if self.is_spared(*stage) => false,
            Stage::ReadBack => spots(),
            Stage::Advice => matches!(self.ending, Some(Ending::Code(_) | Ending::NotGiven)),
            Stage::Finish => self.ending == Some(Ending::Activated),
            _ => true,
        };
        Stage::ALL.into_iter().filter(needed).collect()
    }

    /// Goes on to the next station; `false` at the end.
    pub fn advance(&mut self) -> bool {
        let next = self.stages().into_iter().find(|stage| *stage > self.stage);
        if let Some(stage) = next {
            self.enter(stage);
        }
        next.is_some()
    }

    /// Goes back to the station before; `false` at the start.
    pub fn retreat(&mut self) -> bool {
        let before = self.stages().into_iter().rfind(|stage| *stage < self.stage);
        if let Some(stage) = before {
            self.enter(stage);
        }
        before.is_some()
    }

    pub fn enter(&mut self, stage: Stage) {
        if self.stage <= Stage::InstallationId && stage > Stage::InstallationId {
            self.fit_blocks();
        }
        self.stage = stage;
        (self.refused, self.copied) = (None, None);
        match stage {
            Stage::Give => self.group = 0,
            Stage::ReadBack => self.spot = 0,
            Stage::ConfirmationId => self.block = self.open_block().unwrap_or(0),
            _ => {}
        }
    }

    /// The first block that is missing or does not add up.
    pub fn open_block(&self) -> Option<usize> {
        let view = self.confirmation_id.view();
        let groups: Vec<_> = view.groups().collect();
        groups
            .iter()
            .position(|group| group.verdict != Verdict::Plausible)
            .or_else(|| (groups.len() < self.blocks()).then_some(groups.len()))
    }
}
