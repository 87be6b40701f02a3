//! What is known about the PC and the product, turned into the facts that a flow asks for.
//!
//! Knows records and identifiers. Knows nothing of texts.

use offhook::{ConfirmationId, InstallationId, Kind, Layout, check_as};
use offhook_readers::{LicenseStatus, Reading, Record};

/// What a script is asked for.
#[derive(Clone, Copy, Debug, Default)]
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
    /// The text of the installation ID, typed or read.
    pub(super) fn installation_id_text(&self) -> Option<&'a str> {
        let read = || self.record.and_then(|record| record.installation_id.as_ref());
        self.installation_id.or_else(|| read().map(|found| found.expose()))
    }

    /// The facts that this request states.
    pub(super) fn known(&self) -> Vec<(&'static str, &'static str)> {
        let mut known = Vec::new();
        let mut add = |name, value: Option<&'static str>| known.extend(value.map(|value| (name, value)));
        add("contact", self.contact.map(Contact::name));
        add("system", self.system().map(System::name));
        if let Some(id) = self.installation_id_text() {
            let layout = check_as(Kind::InstallationId, id, &mut ()).layout;
            let plausible = InstallationId::parse(id).is_ok();
            add("iid", Some(if plausible { "plausible" } else { "doubtful" }));
            add("layout", layout.map(Layout::name));
            add("origin", Some(if self.installation_id.is_some() { "typed" } else { "output" }));
        }
        add("cid", self.confirmation_id.map(|_| "given"));
        add("naming", self.activation_id().map(|_| "named"));
        if let Some(record) = self.record {
            add("state", record.license_status.and_then(state));
            add("target", Some(self.target()));
            add("key", Some(self.key()));
            add("about", self.about());
            add("licence", self.licence());
            add("office", self.office());
        }
        known
    }

    /// What is taken for granted where nothing is known.
    pub(super) fn defaults() -> [(&'static str, &'static str); 10] {
        [
            ("cid", "open"),
            ("contact", Contact::Portal.name()),
            ("iid", "missing"),
            ("key", "open"),
            ("layout", "unknown"),
            ("medium", "paper"),
            ("naming", "unnamed"),
            ("origin", "none"),
            ("state", "unknown"),
            ("target", "system"),
        ]
    }

    /// Which product it is, to those who ask for it by its number.
    pub(super) fn activation_id(&self) -> Option<&'a str> {
        self.record.and_then(|record| record.activation_id.as_deref())
    }

    /// The system that was given, or that the output names by its build.
    pub(super) fn system(&self) -> Option<System> {
        if self.system.is_some() {
            return self.system;
        }
        let record = self.record;
        if record.and_then(|record| record.name.as_deref()).is_some_and(|name| name.contains("Server")) {
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
        let name = self.record.and_then(|record| record.name.as_deref()).unwrap_or_default();
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
            _ => self.record.and_then(|record| record.name.as_deref()).map(|_| "windows"),
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
        self.record.and_then(|record| record.channel.as_deref()).unwrap_or_default()
    }

    fn description(&self) -> &'a str {
        self.record.and_then(|record| record.description.as_deref()).unwrap_or_default()
    }
}

fn state(status: LicenseStatus) -> Option<&'static str> {
    Some(if status == LicenseStatus::Licensed { "licensed" } else { "unlicensed" })
}

/// The way to Microsoft.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Contact {
    /// A support agent, by call-back or chat.
    Agent,
    /// The automated voice line, which ended on 2025-12-03.
    Ivr,
    /// The activation portal, on another device.
    Portal,
}

impl Contact {
    /// Every way.
    pub const ALL: &'static [Self] = &[Self::Portal, Self::Agent, Self::Ivr];

    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Agent => "agent",
            Self::Ivr => "ivr",
            Self::Portal => "portal",
        }
    }
}

/// The system on the PC.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum System {
    /// Windows 10.
    Windows10,
    /// Windows 11.
    Windows11,
    /// Windows Server.
    WindowsServer,
}

impl System {
    /// Every system.
    pub const ALL: &'static [Self] = &[Self::Windows10, Self::Windows11, Self::WindowsServer];

    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Windows10 => "windows-10",
            Self::Windows11 => "windows-11",
            Self::WindowsServer => "windows-server",
        }
    }
}
