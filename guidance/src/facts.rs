//! What is known about the PC and the product, turned into the facts that a flow asks for.

use offhook::{ConfirmationId, InstallationId, Issue, Kind, Layout, check_as, copied_from};
use offhook_readers::{Foreign, LicenseStatus, Reading, Record};

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

    /// The text of the installation ID, typed or read.
    pub(super) fn installation_id_text(&self) -> Option<&'a str> {
        let read = || self.record.and_then(|record| record.installation_id.as_ref());
        self.installation_id.or_else(|| read().map(|found| found.expose()))
    }

    /// The confirmation ID, unless it is part of an installation ID.
    pub(super) fn answer(&self) -> Option<&'a ConfirmationId> {
        self.confirmation_id.filter(|_| self.copied().is_none())
    }

    /// Why the confirmation ID is none.
    pub(super) fn copied(&self) -> Option<Issue> {
        let text = self.confirmation_id?.expose().compact();
        let records = self.reading.iter().flat_map(|reading| &reading.records).chain(self.record);
        let read = records.filter_map(|record| record.installation_id.as_ref()).map(|found| found.expose());
        self.installation_id.into_iter().chain(read).find_map(|id| copied_from(text, id))
    }

    /// The facts that this request states.
    pub(super) fn known(&self) -> Vec<(&'static str, &'static str)> {
        let mut known = Vec::new();
        let mut add = |name, value: Option<&'static str>| known.extend(value.map(|value| (name, value)));
        add("contact", self.contact.map(Contact::name));
        add("system", self.known_system().map(System::name));
        if let Some(id) = self.installation_id_text() {
            let layout = check_as(Kind::InstallationId, id, &mut ()).layout;
            let plausible = InstallationId::parse(id).is_ok();
            add("iid", Some(if plausible { "plausible" } else { "doubtful" }));
            add("layout", layout.map(Layout::name));
            add("origin", Some(if self.installation_id.is_some() { "typed" } else { "output" }));
        }
        add("cid", self.answer().map(|_| "given"));
        add("naming", self.naming());
        if let Some(record) = self.record {
            add("state", record.license_status.and_then(state));
            add("target", Some(self.target()));
            add("key", Some(self.key()));
            add("about", self.about());
            add("licence", self.licence());
            add("office", self.office());
        }
        add("script-host", self.reading.filter(|reading| super::host::did_without(reading)).map(|_| "no"));
        known
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
    pub(super) fn activation_id(&self) -> Option<&'a str> {
        self.record.and_then(|record| record.activation_id.as_deref())
    }

    /// Whether the product can be named; of Windows itself that is never needed.
    fn naming(&self) -> Option<&'static str> {
        let needs_name = || matches!(self.target(), "add-on" | "office-kms-host");
        match (self.activation_id(), self.damaged_activation_id()) {
            (Some(_), _) => Some("named"),
            (None, Some(_)) if needs_name() => Some("unreadable"),
            (None, _) => None,
        }
    }

    /// The line of an activation ID that cannot be read.
    pub(super) fn damaged_activation_id(&self) -> Option<usize> {
        self.record.and_then(Record::damaged_activation_id)
    }

    /// The system that was given, or that the output names by its build.
    pub(super) fn known_system(&self) -> Option<System> {
        if self.system.is_some() {
            return self.system;
        }
        let record = self.record;
        if record.and_then(|record| record.name.as_ref()).is_some_and(|name| name.raw().contains("Server")) {
            return Some(System::WindowsServer);
        }
        let build = record.and_then(|record| record.build).or_else(|| self.reading?.build)?;
        // Windows 10 and 11 by their first builds; older systems stay unnamed.
        match build {
            22_000.. => Some(System::Windows11),
            10_240.. => Some(System::Windows10),
            _ => None,
        }
    }

    fn target(&self) -> &'static str {
        let name = self.record.and_then(|record| record.name.as_ref()).map(Foreign::raw).unwrap_or_default();
        let office = name.starts_with("Office");
        if office && self.reading.is_some_and(|reading| reading.tool.is_ospp()) {
            "office"
        } else if self.is_kms_host() {
            if office { "office-kms-host" } else { "kms-host" }
        } else if name.contains("add-on") {
            "add-on"
        } else if office {
            "office"
        } else {
            "system"
        }
    }

    /// What the trouble is about, as `advise` asks for it.
    fn about(&self) -> Option<&'static str> {
        match self.target() {
            "add-on" => Some("esu"),
            "kms-host" | "office-kms-host" => Some("kms-host"),
            "office" => Some("office"),
            _ => self.record.and_then(|record| record.name.as_ref()).map(|_| "windows"),
        }
    }

    /// What kind of Office it is, as far as an output tells.
    fn office(&self) -> Option<&'static str> {
        let office = matches!(self.target(), "office" | "office-kms-host");
        match (office, self.key(), self.licence()) {
            (false, ..) => None,
            (true, "subscription", _) => Some("subscription"),
            (true, _, Some("mak" | "gvlk")) => Some("volume"),
            _ => None,
        }
    }

    /// The licence, as `advise` asks for it. A digital licence looks like a retail one here, and is left to a question.
    fn licence(&self) -> Option<&'static str> {
        let (channel, description) = (self.channel(), self.description());
        match self.key() {
            "evaluation" => return Some("evaluation"),
            "kms-client" => return Some("gvlk"),
            "subscription" => return Some("subscription"),
            _ => {}
        }
        if channel == "Volume:MAK" || description.contains("VOLUME_MAK") {
            Some("mak")
        } else if channel.starts_with("OEM:NONSLP") {
            Some("dsp")
        } else if channel.starts_with("OEM:") || description.contains("OEM_") {
            Some("oem")
        } else {
            None
        }
    }

    fn key(&self) -> &'static str {
        let description = self.description();
        let channel = self.channel();
        if channel.contains("Eval") || description.contains("_EVAL") {
            "evaluation"
        } else if channel == "Volume:GVLK" || description.contains("KMSCLIENT") {
            "kms-client"
        } else if description.contains("TIMEBASED_SUB") || description.contains("SUBSCRIPTION") {
            "subscription"
        } else {
            "open"
        }
    }

    fn is_kms_host(&self) -> bool {
        let description = self.description();
        self.channel() == "Volume:CSVLK" || (description.contains("VOLUME_KMS") && !description.contains("KMSCLIENT"))
    }

    fn channel(&self) -> &'a str {
        self.record.and_then(|record| record.channel.as_ref()).map(Foreign::raw).unwrap_or_default()
    }

    fn description(&self) -> &'a str {
        self.record.and_then(|record| record.description.as_ref()).map(Foreign::raw).unwrap_or_default()
    }
}

fn state(status: LicenseStatus) -> Option<&'static str> {
    Some(if status == LicenseStatus::Licensed { "licensed" } else { "unlicensed" })
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
