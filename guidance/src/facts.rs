//! What is known about the PC and the product, turned into the facts that a flow asks for.

use super::condition::Facts;
use offhook::{ConfirmationId, InstallationId, Issue, Kind, Layout, check_as, copied_from};
use offhook_readers::{Family, LicenseStatus, Reading, Record};

/// What a script is asked for.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Request<'a> {
    /// The way to Microsoft; that of the day when not given.
    pub contact: Option<Contact>,
    /// The system on the PC; taken from the output when not given.
    pub system: Option<System>,
    /// The output that was read.
    pub reading: Option<&'a Reading>,
    /// The product of the output that the script is for.
    pub record: Option<&'a Record>,
    /// An installation ID as it was typed; takes precedence over that of the output.
    pub installation_id: Option<&'a str>,
    /// The confirmation ID, once it is known.
    pub confirmation_id: Option<&'a ConfirmationId>,
    /// The product by its number, where no output names it.
    pub activation_id: Option<&'a str>,
    /// Whether to go on although the offline route is closed to the product.
    pub anyway: bool,
    /// How the output was named on the command line.
    pub arguments: Option<&'a str>,
}

impl<'a> Request<'a> {
    /// A request that states nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// With this way to Microsoft.
    #[must_use]
    pub fn contact(mut self, contact: impl Into<Option<Contact>>) -> Self {
        self.contact = contact.into();
        self
    }

    /// With this system on the PC.
    #[must_use]
    pub fn system(mut self, system: impl Into<Option<System>>) -> Self {
        self.system = system.into();
        self
    }

    /// With the output that was read.
    #[must_use]
    pub fn reading(mut self, reading: impl Into<Option<&'a Reading>>) -> Self {
        self.reading = reading.into();
        self
    }

    /// With the product of the output that the script is for.
    #[must_use]
    pub fn record(mut self, record: impl Into<Option<&'a Record>>) -> Self {
        self.record = record.into();
        self
    }

    /// With an installation ID as it was typed.
    #[must_use]
    pub fn installation_id(mut self, installation_id: impl Into<Option<&'a str>>) -> Self {
        self.installation_id = installation_id.into();
        self
    }

    /// With the confirmation ID.
    #[must_use]
    pub fn confirmation_id(mut self, confirmation_id: impl Into<Option<&'a ConfirmationId>>) -> Self {
        self.confirmation_id = confirmation_id.into();
        self
    }

    /// For a product to which the offline route is closed, all the same.
    #[must_use]
    pub fn anyway(mut self, anyway: bool) -> Self {
        self.anyway = anyway;
        self
    }

    /// The product by its number, where no output names it.
    #[must_use]
    pub fn activation_id(mut self, activation_id: impl Into<Option<&'a str>>) -> Self {
        self.activation_id = activation_id.into();
        self
    }

    /// How the output was named on the command line, such as `--from dlv.txt`: commands that lead on repeat it.
    #[must_use]
    pub fn arguments(mut self, arguments: impl Into<Option<&'a str>>) -> Self {
        self.arguments = arguments.into();
        self
    }

    /// The text of the installation ID, typed or read.
    pub(super) fn installation_id_text(&self) -> Option<&'a str> {
        let read = || self.record.and_then(|record| record.installation_id.as_ref());
        self.installation_id.or_else(|| read().map(|found| found.expose()))
    }

    /// The confirmation ID that was given, or that the output holds, unless it repeats part of an installation ID.
    pub(super) fn answer(&self) -> Option<ConfirmationId> {
        let is_answer = |text: &str| self.copied_from(text).is_none();
        if let Some(id) = self.confirmation_id {
            return ConfirmationId::parse(id.expose().compact()).ok().filter(|id| is_answer(id.expose().compact()));
        }
        let found = self.record?.confirmation_id.as_ref()?;
        found.confirmation_id().ok().filter(|id| is_answer(id.expose().compact()))
    }

    /// Why the confirmation ID is none.
    pub(super) fn copied(&self) -> Option<Issue> {
        self.copied_from(self.confirmation_id?.expose().compact())
    }

    fn copied_from(&self, text: &str) -> Option<Issue> {
        let records = self.reading.iter().flat_map(|reading| &reading.records).chain(self.record);
        let read = records.filter_map(|record| record.installation_id.as_ref()).map(|found| found.expose());
        self.installation_id.into_iter().chain(read).find_map(|id| copied_from(text, id))
    }

    /// The facts that this request states: those of the output, and what was given beside it.
    pub fn facts(&self) -> Facts {
        let mut facts = self.record.map(Facts::of).unwrap_or_default();
        let mut add = |name, value: Option<&'static str>| {
            if let Some(value) = value {
                facts.insert(name, value);
            }
        };
        add("contact", self.contact.map(Contact::name));
        add("system", self.system.map(System::name));
        if let Some(id) = self.installation_id {
            let layout = check_as(Kind::InstallationId, id, &mut ()).layout;
            let plausible = InstallationId::parse(id).is_ok();
            add("iid", Some(if plausible { "plausible" } else { "doubtful" }));
            add("layout", layout.map(Layout::name));
            add("origin", Some("typed"));
        }
        add("naming", self.activation_id.map(|_| "named"));
        if self.anyway {
            add("key", Some("open"));
            facts.remove("state");
        }
        facts.remove("cid");
        if self.answer().is_some() {
            facts.insert("cid", "given");
        }
        let is_without = self.reading.is_some_and(super::host::did_without);
        if is_without {
            facts.insert("script-host", super::host::MISSING);
        }
        facts
    }

    /// What is taken for granted where nothing is known.
    pub(super) fn defaults() -> [(&'static str, &'static str); 11] {
        [
            ("cid", "open"),
            ("contact", Contact::Portal.name()),
            ("iid", "missing"),
            ("key", "open"),
            ("layout", "unknown"),
            ("medium", "paper"),
            ("naming", "unnamed"),
            ("origin", "none"),
            ("script-host", "yes"),
            ("state", "unknown"),
            ("target", "system"),
        ]
    }

    /// Which product it is, to those who ask for it by its number.
    pub(super) fn product_number(&self) -> Option<&'a str> {
        self.activation_id.or_else(|| self.record?.activation_id.as_deref())
    }

    /// How the Windows stands that an add-on is for, where the same output shows that it is not licensed.
    pub(super) fn base_status(&self) -> Option<LicenseStatus> {
        let record = self.record.filter(|record| record.product().is_esu())?;
        let base = |other: &&Record| {
            let product = other.product();
            other.computer == record.computer
                && product.add_on.is_none()
                && matches!(product.family, Some(Family::Windows | Family::WindowsServer))
        };
        let status = self.reading?.records.iter().find(base)?.license_status?;
        (status != LicenseStatus::Licensed).then_some(status)
    }

    /// The line of an activation ID that cannot be read.
    pub(super) fn damaged_activation_id(&self) -> Option<usize> {
        self.record.and_then(Record::damaged_activation_id).filter(|_| self.activation_id.is_none())
    }
}

offhook::named! {
    /// The way to Microsoft.
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    #[non_exhaustive]
    pub enum Contact {
        /// The activation portal, on another device.
        Portal = 1 => "portal",
        /// A support agent, by call-back or chat.
        Agent = 2 => "agent",
        /// The automated voice line, which ended on 2025-12-03.
        Ivr = 3 => "ivr",
    }
}

offhook::named! {
    /// The system on the PC.
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    #[non_exhaustive]
    pub enum System {
        /// Windows 10.
        Windows10 = 1 => "windows-10",
        /// Windows 11.
        Windows11 = 2 => "windows-11",
        /// Windows Server.
        WindowsServer = 3 => "windows-server",
    }
}
