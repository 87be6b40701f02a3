//! The PCs of a room, as the collected files tell of them.
//!
//! Pure: it prints nothing and opens nothing.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use offhook::{ConfirmationId, InstallationId};
use offhook_readers::{self, Foreign, LicenseStatus, Reading, Record, Unreadable};

use super::folder::Content;
use super::notes::{Notes, number, plain};
use super::portal::{Choice, by_name};

/// The PCs of a room.
#[derive(Default)]
pub(super) struct Room {
    pub(super) pcs: Vec<Pc>,
    pub(super) doubts: Vec<Doubt>,
    /// Where each PC is, by its name in small letters.
    places: HashMap<String, usize>,
    /// The installation IDs that more than one product shows.
    shared: BTreeSet<String>,
}

/// One PC, by its newest file.
pub(super) struct Pc {
    pub(super) name: String,
    pub(super) file: String,
    pub(super) reading: Reading,
    /// Which of its files this is.
    number: u32,
}

/// A product of a PC that shows an installation ID.
pub(super) struct Product<'a> {
    pub(super) pc: &'a Pc,
    pub(super) record: &'a Record,
    /// Only when it is plausible.
    pub(super) id: Option<InstallationId>,
}

/// What is odd about the collected files.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Doubt {
    /// An earlier file shows another installation ID of the same product.
    Changed { computer: String, file: String, earlier: String },
    /// The script did not come to its end.
    CutOff { file: String },
    /// The file shows no installation ID.
    Nothing { file: String },
    /// The file bears the name of another PC than it speaks of.
    OtherName { file: String, computer: String },
    /// Several PCs show the same installation ID.
    SameId { computers: Vec<String> },
    /// The file is no text, or too long.
    Unreadable { file: String, reason: Unreadable },
}

impl Room {
    /// Compares the files with each other, when all of them have been added.
    pub(super) fn settled(mut self) -> Self {
        self.pcs.sort_by(|one, other| by_name(&one.name, &other.name).then(one.number.cmp(&other.number)));
        self.keep_newest();
        // Of two that differ in their capitals only the first counts.
        for (at, pc) in self.pcs.iter().enumerate() {
            self.places.entry(pc.name.to_lowercase()).or_insert(at);
        }
        self.compare();
        self
    }

    pub(super) fn pc(&self, name: &str) -> Option<&Pc> {
        self.places.get(&name.to_lowercase()).map(|at| &self.pcs[*at])
    }

    /// Every product that shows an installation ID.
    pub(super) fn products(&self) -> impl Iterator<Item = Product<'_>> {
        self.pcs.iter().flat_map(Pc::products)
    }

    /// Whether another PC shows the same installation ID.
    pub(super) fn is_shared(&self, id: &InstallationId) -> bool {
        self.shared.contains(id.expose().compact())
    }

    /// The names of the PCs and of their products.
    pub(super) fn names(&self) -> Vec<&str> {
        let products = self.products().filter_map(|product| product.record.name.as_ref().map(Foreign::raw));
        self.pcs.iter().map(|pc| &*pc.name).chain(products).collect()
    }

    /// Reads a collected file.
    pub(super) fn add(&mut self, content: &Content) {
        let file = content.name.clone();
        let reading = match offhook_readers::read(&content.bytes) {
            Ok(reading) => reading,
            Err(reason) => return self.doubts.push(Doubt::Unreadable { file, reason }),
        };
        let notes = Notes::read(&content.bytes);
        let stem = plain(file.rsplit_once('.').map_or(file.as_str(), |(stem, _)| stem));
        let name = notes.computer.clone().unwrap_or_else(|| stem.clone());
        let Some(number) = number(&stem, &name) else {
            return self.doubts.push(Doubt::OtherName { file, computer: name });
        };
        if !notes.is_whole() {
            self.doubts.push(Doubt::CutOff { file: file.clone() });
        }
        let pc = Pc { name, file, reading, number };
        if pc.products().next().is_none() {
            self.doubts.push(Doubt::Nothing { file: pc.file.clone() });
        }
        self.pcs.push(pc);
    }

    /// Of several files of one PC the newest counts.
    fn keep_newest(&mut self) {
        let mut newest: Vec<Pc> = Vec::new();
        for pc in self.pcs.drain(..) {
            match newest.last_mut() {
                Some(earlier) if same(&earlier.name, &pc.name) => {
                    if pc.differs_from(earlier) {
                        let (computer, file) = (pc.name.clone(), pc.file.clone());
                        self.doubts.push(Doubt::Changed { computer, file, earlier: earlier.file.clone() });
                    }
                    *earlier = pc;
                }
                _ => newest.push(pc),
            }
        }
        self.pcs = newest;
    }

    /// No two PCs show the same installation ID.
    fn compare(&mut self) {
        let mut holders: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for product in self.products() {
            if let Some(id) = &product.id {
                holders.entry(id.expose().compact().to_owned()).or_default().push(product.pc.name.clone());
            }
        }
        self.shared = holders.iter().filter(|(_, holders)| holders.len() > 1).map(|(id, _)| id.clone()).collect();
        let mut shared: Vec<Vec<String>> = holders.into_values().filter(|computers| computers.len() > 1).collect();
        shared.sort_by(|one, other| by_name(&one[0], &other[0]));
        shared.dedup();
        self.doubts.extend(shared.into_iter().map(|computers| Doubt::SameId { computers }));
    }
}

impl Pc {
    /// The products that show an installation ID.
    pub(super) fn products(&self) -> impl Iterator<Item = Product<'_>> {
        self.reading.records.iter().filter_map(move |record| {
            let found = record.installation_id.as_ref()?;
            Some(Product { pc: self, record, id: InstallationId::parse(found.expose()).ok() })
        })
    }

    /// Whether a product shows another installation ID than in an earlier file.
    fn differs_from(&self, earlier: &Self) -> bool {
        self.products().any(|now| {
            let mut before =
                earlier.products().filter(|before| before.record.activation_id == now.record.activation_id);
            before.any(|before| before.id.is_some() && now.id.is_some() && before.id != now.id)
        })
    }
}

impl Product<'_> {
    pub(super) fn is_licensed(&self) -> bool {
        self.record.license_status == Some(LicenseStatus::Licensed)
    }

    pub(super) fn activation_id(&self) -> &str {
        self.record.activation_id.as_deref().unwrap_or_default()
    }

    /// Whether it is a product beside Windows, which only its activation ID names to `slmgr.vbs`.
    pub(super) fn is_add_on(&self) -> bool {
        let is_named_so = self.record.name.as_ref().is_some_and(|name| name.raw().contains("add-on"));
        is_named_so || self.record.damaged_activation_id().is_some()
    }

    /// The installation ID as it was read.
    pub(super) fn shown(&self) -> &str {
        self.record.installation_id.as_ref().map_or("", |found| found.expose())
    }

    pub(super) fn choice(&self) -> Option<Choice> {
        self.id.as_ref().map(|id| Choice::of(&self.pc.reading, self.record, id))
    }
}

/// A confirmation ID that a call has come to, for this installation ID.
pub(super) struct Call {
    pub(super) file: String,
    pub(super) installation_id: InstallationId,
    pub(super) confirmation_id: ConfirmationId,
}

impl Call {
    /// Reads the record of a call; one without digits tells nothing.
    pub(super) fn read(content: &Content) -> Option<Self> {
        let text = core::str::from_utf8(&content.bytes).ok()?;
        let [installation_id, confirmation_id] = crate::call::identifiers(text)?;
        Some(Self {
            file: content.name.clone(),
            installation_id: InstallationId::parse(&installation_id).ok()?,
            confirmation_id: ConfirmationId::parse(&confirmation_id).ok()?,
        })
    }
}

/// Whether two names are those of one computer.
pub(super) fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}
