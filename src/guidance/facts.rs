//! What is known about the PC and the product, turned into the facts that a flow asks for.
//!
//! Knows records and identifiers. Knows nothing of texts.

use alloc::string::{String, ToString};

use super::flow::Facts;
use crate::readers::{LicenseStatus, Reading, Record, Tool};
use crate::{ConfirmationId, InstallationId, Kind, Layout, check_as};

/// What a script is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Request<'a> {
    /// The way to Microsoft.
    pub contact: Contact,
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

    pub(super) fn facts(&self) -> Facts {
        let id = self.installation_id_text();
        let layout = id.and_then(|id| check_as(Kind::InstallationId, id, &mut ()).layout);
        let plausible = id.is_some_and(|id| InstallationId::parse(id).is_ok());
        let pairs = [
            ("contact", self.contact.name()),
            ("system", self.system().map_or("windows", System::name)),
            ("target", self.target()),
            ("key", self.key()),
            ("layout", layout.map_or("unknown", Layout::name)),
            (
                "origin",
                match (self.installation_id, id) {
                    (Some(_), _) => "typed",
                    (None, Some(_)) => "output",
                    (None, None) => "none",
                },
            ),
            (
                "state",
                match self.record.and_then(|record| record.license_status) {
                    Some(LicenseStatus::Licensed) => "licensed",
                    Some(LicenseStatus::NotLicensed) => "unlicensed",
                    None => "unknown",
                },
            ),
            (
                "iid",
                match (id, plausible) {
                    (None, _) => "missing",
                    (Some(_), true) => "plausible",
                    (Some(_), false) => "doubtful",
                },
            ),
            ("cid", if self.confirmation_id.is_some() { "given" } else { "open" }),
            ("naming", if self.activation_id().is_some() { "named" } else { "unnamed" }),
        ];
        pairs.into_iter().map(|(name, value)| (String::from(name), value.to_string())).collect()
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
        if office && self.reading.is_some_and(|reading| reading.tool == Tool::Ospp) {
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

/// The way to Microsoft.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub enum Contact {
    /// A support agent, by call-back or chat.
    Agent,
    /// The automated voice line, which ended on 2025-12-03.
    Ivr,
    /// The activation portal, on another device.
    #[default]
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
