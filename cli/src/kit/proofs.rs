//! What the proofs say: which product of which PC is licensed now.
//!
//! Pure: it prints nothing and opens nothing.

use offhook::InstallationId;
use offhook_readers::ResultCode;
use offhook_readers::{self, LicenseStatus, Reading, Record};

use super::folder::Content;
use super::notes::{Notes, number, plain};
use super::room::same;
use super::worklist::Row;

/// What a PC said when its confirmation ID was entered.
struct Proof {
    computer: String,
    number: u32,
    notes: Notes,
    reading: Reading,
}

/// The proofs of a room.
#[derive(Default)]
pub(super) struct Proofs {
    all: Vec<Proof>,
    /// The files that are none: not text, not ours, or under another PC's name.
    pub(super) odd: Vec<String>,
}

/// How a product of the list stands.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum State {
    /// The PC showed another installation ID, so nothing was entered.
    Differs,
    Licensed,
    /// There is no proof.
    NoProof,
    /// There was no row for a PC of this name.
    NoRow,
    /// Nothing was entered for this product.
    NotEntered,
    /// The confirmation ID was entered, and the PC is not licensed.
    NotLicensed {
        code: Option<ResultCode>,
    },
    /// The proof shows another installation ID: it is that of another PC.
    OtherId,
    /// The words of the proof are in a language that is not known.
    Unknown,
}

impl Proofs {
    pub(super) fn add(&mut self, content: &Content) {
        match Proof::read(content) {
            Some(proof) => self.all.push(proof),
            None => self.odd.push(content.name.clone()),
        }
    }

    /// How the product of a row stands: by the newest proof that says anything of it.
    pub(super) fn state(&self, row: &Row) -> State {
        let mut proofs: Vec<&Proof> = self.all.iter().filter(|proof| same(&proof.computer, &row.computer)).collect();
        proofs.sort_by_key(|proof| core::cmp::Reverse(proof.number));
        let mut states: Vec<State> = proofs.iter().map(|proof| proof.state(row)).collect();
        let place = states.iter().position(|state| !state.is_silent()).unwrap_or_default();
        if states.is_empty() { State::NoProof } else { states.swap_remove(place) }
    }
}

impl State {
    /// Whether no proof says anything of the product.
    pub(super) fn is_silent(&self) -> bool {
        matches!(self, Self::NoProof | Self::NoRow | Self::NotEntered)
    }
}

impl Proof {
    fn read(content: &Content) -> Option<Self> {
        let reading = offhook_readers::read(&content.bytes).ok()?;
        let notes = Notes::read(&content.bytes);
        let computer = notes.computer.clone().filter(|_| notes.of("apply").next().is_some())?;
        let stem = plain(content.name.rsplit_once('.').map_or(&content.name, |(stem, _)| stem));
        Some(Self { number: number(&stem, &computer)?, computer, notes, reading })
    }

    fn state(&self, row: &Row) -> State {
        if self.notes.has("no-row") {
            return State::NoRow;
        }
        let is_noted = |name: &str| self.notes.of(name).any(|(id, _)| id.eq_ignore_ascii_case(&row.activation_id));
        if is_noted("differs") {
            return State::Differs;
        }
        let id = InstallationId::parse(&row.installation_id).ok();
        let shown = self.record(row, id.as_ref());
        if let (Some(expected), Some(shown)) = (&id, shown.and_then(installation_id))
            && *expected != shown
        {
            return State::OtherId;
        }
        match shown.and_then(|record| record.license_status) {
            Some(LicenseStatus::Licensed) => State::Licensed,
            _ if !is_noted("entered") => State::NotEntered,
            status => match self.code(row) {
                // In a language that is known, licensed is the one word that is.
                None if status.is_none() && shown.is_none_or(|record| record.language.is_none()) => State::Unknown,
                code => State::NotLicensed { code },
            },
        }
    }

    /// What the proof shows of the product: by its activation ID, or else by its installation ID.
    fn record(&self, row: &Row, id: Option<&InstallationId>) -> Option<&Record> {
        // That a confirmation ID was accepted is an answer; what became of the product is told by its state.
        let records = || self.reading.records.iter().filter(|record| !record.answers_command());
        let by_product = records().find(|record| record.activation_id.as_deref() == Some(&row.activation_id));
        by_product.or_else(|| records().find(|record| id.is_some() && installation_id(record).as_ref() == id))
    }

    /// What the PC answered when the confirmation ID was entered.
    fn code(&self, row: &Row) -> Option<ResultCode> {
        let mut entered = self.notes.of("entered").filter(|(id, _)| id.eq_ignore_ascii_case(&row.activation_id));
        entered.find_map(|(_, lines)| ResultCode::find(lines).next())
    }
}

fn installation_id(record: &Record) -> Option<InstallationId> {
    InstallationId::parse(record.installation_id.as_ref()?.expose()).ok()
}
