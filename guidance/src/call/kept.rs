//! A run as it is written down, and taken up again.

use offhook::{Kind, Layout};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::cells::Cells;
use super::run::{Ending, Run};
use super::stage::{Cause, Product, Stage};
use crate::{Contact, Voice};

/// The state of a run, for a file.
///
/// # Warning
///
/// With digits it holds both identifiers in full.
#[derive(Clone, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub struct Kept {
    stage: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    product: Option<String>,
    /// What an output called it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    subject: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    output: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    way: Option<String>,
    voice: String,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    layout: Option<String>,
    /// As typed, or masked.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    installation_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    fingerprint: Option<String>,
    #[serde(skip_serializing_if = "String::is_empty", default)]
    confirmation_id: String,
    group: usize,
    repeats: u16,
    block: usize,
    spot: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    ending: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    asked_at: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    tried: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    explained: Vec<String>,
    #[serde(skip_serializing_if = "is_zero", default)]
    tries: u8,
}

impl core::fmt::Debug for Kept {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Kept").field("stage", &self.stage).finish_non_exhaustive()
    }
}

// Serde hands a reference over.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_zero(number: &u8) -> bool {
    *number == 0
}

impl Run {
    /// The state of this run; digits are masked unless they are asked for.
    pub fn kept(&self, digits: bool) -> Kept {
        let shown = |kind: Kind| {
            let text = self.cells(kind).joined();
            let masked = |c: char| if matches!(c, ' ' | '_') { c } else { '*' };
            if digits { text.as_str().to_owned() } else { text.chars().map(masked).collect() }
        };
        Kept {
            stage: self.stage.name().to_owned(),
            product: self.product.map(|product| product.name().to_owned()),
            subject: self.subject.clone(),
            output: self.has_output || self.lacks_output,
            way: self.way.map(|way| way.name().to_owned()),
            voice: self.voice.tag().to_owned(),
            layout: self.installation_id.layout().map(|layout| layout.name().to_owned()),
            installation_id: shown(Kind::InstallationId),
            // Another installation ID does not take the place of the first.
            fingerprint: self.expected.clone().or_else(|| self.fingerprint(Kind::InstallationId)),
            confirmation_id: shown(Kind::ConfirmationId),
            group: self.group,
            repeats: self.repeats,
            block: self.confirmation_id.at,
            spot: self.spot,
            ending: self.ending.as_ref().map(|ending| match ending {
                Ending::Activated => String::from("activated"),
                Ending::Code(code) => code.clone(),
                Ending::NotGiven => String::from("not-given"),
                Ending::Refused => String::from("refused"),
            }),
            asked_at: self.stage.is_aside().then(|| self.asked_at.name().to_owned()),
            tried: self.tried.iter().map(|cause| cause.name().to_owned()).collect(),
            explained: self.explained.clone(),
            tries: self.tries,
        }
    }
}

impl Kept {
    /// The run as it was; what was masked away has to be typed again.
    pub fn run(&self, voice: Voice, digits: bool) -> Run {
        let mut run = Run::new(Voice::from_tag(&self.voice).unwrap_or(voice));
        run.product = self.product.as_deref().and_then(Product::from_name);
        run.subject.clone_from(&self.subject);
        run.lacks_output = self.output;
        run.way = self.way.as_deref().and_then(Contact::from_name);
        run.repeats = self.repeats;
        // Digits that are in the record need no other witness.
        run.expected = self.fingerprint.clone().filter(|_| !digits);
        run.ending = self.ending.as_deref().map(|ending| match ending {
            "activated" => Ending::Activated,
            "not-given" => Ending::NotGiven,
            "refused" => Ending::Refused,
            code => Ending::Code(code.to_owned()),
        });
        run.tried = self.tried.iter().filter_map(|name| Cause::from_name(name)).collect();
        run.explained.clone_from(&self.explained);
        run.tries = self.tries;
        let asked_at = self.asked_at.as_deref().and_then(Stage::from_name);
        run.asked_at = asked_at.filter(|stage| !stage.is_aside()).unwrap_or(Stage::Outcome);
        let mut stage = Stage::from_name(&self.stage).unwrap_or(Stage::Which);
        let layout = self.layout.as_deref().and_then(Layout::from_name);
        let layout = layout.filter(|layout| layout.kind() == Kind::InstallationId);
        if let Some(layout) = layout.filter(|_| digits) {
            run.installation_id = Cells::new(layout);
            run.installation_id.split(&self.installation_id);
            if layout.is_legacy() {
                run.confirmation_id = Cells::new(Layout::SevenBySix);
            }
        }
        if digits {
            run.confirmation_id.split(&self.confirmation_id);
            run.confirmation_id.go_to(self.block);
            (run.stage, run.group, run.spot) = (stage, self.group, self.spot);
            return run;
        }
        if stage == Stage::Cause || (stage.is_aside() && run.asked_at >= Stage::CompareBlocks) {
            stage = Stage::Outcome;
        }
        (run.stage, run.group) = match stage {
            // The groups are needed to be given.
            Stage::InstallationId | Stage::CompareGroups | Stage::Before | Stage::Give => (Stage::Width, 0),
            // The blocks are needed to be checked and entered.
            Stage::ReadBack | Stage::CompareBlocks | Stage::Enter => (Stage::ConfirmationId, 0),
            stage => (stage, 0),
        };
        run
    }

    /// Both identifiers, as far as they are in it.
    pub fn identifiers(self) -> [Zeroizing<String>; 2] {
        [self.installation_id, self.confirmation_id].map(Zeroizing::new)
    }
}
