//! What a record says, as the facts that rules and flows ask for: one place, so that no two faces know different things.

use serde::Serialize;

use super::codes;
use super::condition::{Condition, Facts};
use offhook::{InstallationId, Kind, Layout};
use offhook_readers::{Channel, Family, LicenseStatus, Outcome, Parts, Product, Record, ResultCode, Role, Version};

impl Facts {
    /// Everything that a record says. Whatever it holds is a fact here, or is named in this function as none.
    ///
    /// - A product that is licensed has no trouble: its code is not stated.
    /// - A code that only informs is not stated, nor, where a product is activated in another way, one about keys and IDs.
    pub fn of(record: &Record) -> Self {
        Said::of(record).facts()
    }
}

/// A fact that an output states, with its line.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Ground {
    /// The name of the fact.
    pub fact: String,
    /// Its value.
    pub value: String,
    /// The line of the output, counted from 1.
    pub line: usize,
}

impl super::Request<'_> {
    /// What the output of this request states of the questions that may be asked, each with its line.
    pub fn grounds(&self) -> Vec<Ground> {
        let Some(record) = self.record else { return Vec::new() };
        let facts = Facts::of(record);
        let asked = ["about", "office", "system", "licence", "edition-installed", "office-activated", "code"];
        let line = |fact: &str| roles(fact).iter().find_map(|role| record.line_of(*role)).unwrap_or(record.lines.0);
        let ground = |fact: &&str| {
            let value = facts.get(fact)?.to_owned();
            Some(Ground { fact: (*fact).to_owned(), value, line: line(fact) })
        };
        asked.iter().filter_map(ground).collect()
    }

    /// The answers that the output leaves open, for facts of which it rules some out.
    pub(super) fn narrowed(&self) -> Condition {
        self.record.map(|record| Said::of(record).narrowed()).unwrap_or_default()
    }
}

/// Where in an output a fact is, the first place that is there.
fn roles(fact: &str) -> &'static [Role] {
    match fact {
        "code" => &[Role::ErrorCode],
        "edition-installed" => &[Role::Name, Role::Description],
        "licence" => &[Role::Channel, Role::Description, Role::Name],
        "office" => &[Role::Description, Role::Name],
        "office-activated" => &[Role::LicenseStatus],
        "system" => &[Role::ExtendedPid, Role::Name],
        _ => &[Role::Name, Role::Description],
    }
}

/// A record as it is asked for facts.
struct Said<'a> {
    parts: Parts<'a>,
    product: Product,
    code: Option<ResultCode>,
}

impl<'a> Said<'a> {
    fn of(record: &'a Record) -> Self {
        Self { parts: record.parts(), product: record.product(), code: record.result_code() }
    }

    fn facts(&self) -> Facts {
        let Parts {
            // Encoding and language change nothing, and which tool it was decides only what an Office is.
            tool: _,
            encoding: _,
            language: _,
            // Which computer it is decides which record is taken.
            computer: _,
            // These, the key and the build are in the product, which is asked for all that depends on them.
            name: _,
            description: _,
            channel: _,
            partial_product_key: _,
            build: _,
            activation_id,
            damaged_activation_id,
            license_status,
            error_code: _,
            installation_id,
            confirmation_id,
            outcome: _,
            time_left,
            // Whatever activates it, a product that something else activates is told by its channel.
            activated_by: _,
            lines: _,
        } = self.parts;
        let mut facts = Facts::new();
        let mut add = |name, value: Option<&'static str>| {
            if let Some(value) = value {
                facts.insert(name, value);
            }
        };
        add("about", self.about());
        add("target", Some(self.target()));
        add("key", Some(self.key()));
        add("licence", self.licence());
        add("office", self.office());
        add("office-version", self.product.version.filter(|_| self.is_office()).map(Version::name));
        add("edition-installed", self.edition());
        add("system", self.product.system.or(self.product.version).and_then(system));
        add("esu-year", self.esu_year());
        let is_told = license_status.is_some() || self.is_activated();
        add("state", is_told.then(|| if self.is_licensed() { "licensed" } else { "unlicensed" }));
        if self.is_office() {
            add("office-activated", is_told.then(|| if self.is_licensed() { "yes" } else { "no" }));
        }
        add(
            "time-left",
            match time_left {
                time if time.is_permanent => Some("permanent"),
                time if time.is_limited() => Some("limited"),
                _ => None,
            },
        );
        let needs_name = matches!(self.target(), "add-on" | "office-kms-host");
        add(
            "naming",
            match (activation_id, damaged_activation_id) {
                (Some(_), _) => Some("named"),
                (None, Some(_)) if needs_name => Some("unreadable"),
                (None, _) => None,
            },
        );
        if let Some(found) = installation_id {
            let layout = found.check(Kind::InstallationId, |_| ()).layout;
            let plausible = InstallationId::parse(found.expose()).is_ok();
            add("iid", Some(if plausible { "plausible" } else { "doubtful" }));
            add("layout", layout.map(Layout::name));
            add("origin", Some("output"));
        }
        add("cid", confirmation_id.filter(|found| found.confirmation_id().is_ok()).map(|_| "given"));
        if let Some(code) = self.code() {
            facts.insert("code", code);
        }
        facts
    }

    /// The answers that are left, where some are ruled out.
    fn narrowed(&self) -> Condition {
        let mut narrowed = Condition::new();
        let mut only = |fact: &str, values: &[&str]| {
            narrowed.insert(fact.to_owned(), values.iter().map(|value| (*value).to_owned()).collect());
        };
        let is_retail = self.product.channel == Some(Channel::Retail);
        if is_retail && self.is_office() {
            only("licence", &["retail"]);
            only("office", &["attach-business", "attach-consumer", "key-card"]);
        } else if is_retail {
            // A digital licence is shown with this channel too, and with the key that all of its edition have.
            only("licence", &["retail", "digital"]);
        }
        if self.is_client() && self.product.edition.is_some() && self.edition().is_none() {
            only("edition-installed", &["other"]);
        }
        narrowed
    }

    /// The code, where it is one of trouble.
    fn code(&self) -> Option<String> {
        if self.code.is_none() && self.parts.outcome == Some(Outcome::NoKeyInstalled) {
            // The tool says in words what this code says.
            return Some("0xC004F014".to_owned());
        }
        let code = self.code?.to_string();
        let flow = codes::flow(&code);
        let says_nothing = match self.key() {
            _ if self.is_licensed() || flow == "informational" => true,
            "evaluation" => flow != "evaluation" && flow != "fix-first",
            // That it may not be genuine is said of one too that has not seen its host for long.
            "kms-client" => matches!(flow, "genuine-licence" | "offline-activation" | "recheck-ids"),
            "subscription" => true,
            _ => false,
        };
        (!says_nothing).then_some(code)
    }

    fn is_activated(&self) -> bool {
        matches!(self.parts.outcome, Some(Outcome::Activated | Outcome::ConfirmationIdAccepted))
    }

    fn is_licensed(&self) -> bool {
        match self.parts.license_status {
            Some(status) => status == LicenseStatus::Licensed,
            None => self.is_activated(),
        }
    }

    fn is_office(&self) -> bool {
        // What ospp.vbs says is about Office, also where it names no product.
        self.product.family == Some(Family::Office) || self.parts.tool.is_ospp()
    }

    /// Whether it is the Windows of a PC itself.
    fn is_client(&self) -> bool {
        self.product.family == Some(Family::Windows) && self.product.add_on.is_none()
    }

    /// The year of Extended Security Updates, of the programmes whose calendar is known.
    fn esu_year(&self) -> Option<&'static str> {
        let version = self.product.version?.name();
        let is_known = version == "windows-10" || version.starts_with("windows-server-2012");
        match self.product.add_on.filter(|_| self.product.is_esu() && is_known)?.year? {
            1 => Some("1"),
            2 => Some("2"),
            3 => Some("3"),
            _ => None,
        }
    }

    fn target(&self) -> &'static str {
        let is_host = self.product.channel == Some(Channel::KmsHost);
        match (self.is_office(), is_host) {
            // What ospp.vbs knows is activated with ospp.vbs.
            (true, _) if self.parts.tool.is_ospp() => "office",
            (true, true) => "office-kms-host",
            (false, true) => "kms-host",
            _ if self.product.add_on.is_some() => "add-on",
            (true, false) => "office",
            (false, false) => "system",
        }
    }

    /// What the trouble is about, as `advise` asks for it.
    fn about(&self) -> Option<&'static str> {
        match self.target() {
            "add-on" => Some("esu"),
            "kms-host" | "office-kms-host" => Some("kms-host"),
            "office" => Some("office"),
            _ => self.product.family.map(|_| "windows"),
        }
    }

    /// What kind of Office it is, as far as an output tells.
    fn office(&self) -> Option<&'static str> {
        match self.product.channel? {
            _ if !self.is_office() => None,
            Channel::Subscription => Some("subscription"),
            Channel::KmsClient | Channel::KmsHost | Channel::Mak => Some("volume"),
            _ => None,
        }
    }

    /// The edition, where it is one of the two that people mix up.
    fn edition(&self) -> Option<&'static str> {
        let edition = self.product.edition.as_ref().filter(|_| self.is_client())?;
        match edition.raw() {
            "Core" | "CoreN" | "CoreSingleLanguage" | "CoreCountrySpecific" | "Home" => Some("home"),
            "Pro" | "Professional" | "ProfessionalN" => Some("pro"),
            _ => None,
        }
    }

    /// The licence, as `advise` asks for it. A digital licence looks like a retail one here, and is left to a question.
    fn licence(&self) -> Option<&'static str> {
        Some(match self.product.channel? {
            Channel::Evaluation => "evaluation",
            Channel::KmsClient => "gvlk",
            Channel::Mak => "mak",
            Channel::Oem | Channel::OemBios | Channel::OemFirmware | Channel::OemLabel => "oem",
            Channel::Subscription => "subscription",
            Channel::SystemBuilder => "dsp",
            _ => return None,
        })
    }

    fn key(&self) -> &'static str {
        match self.product.channel {
            Some(Channel::Evaluation) => "evaluation",
            Some(Channel::KmsClient) => "kms-client",
            Some(Channel::Subscription) => "subscription",
            _ => "open",
        }
    }
}

/// The system by its version, as `advise` asks for it.
fn system(version: Version) -> Option<&'static str> {
    match (version.family(), version.name()) {
        (Family::WindowsServer, _) => Some("windows-server"),
        (Family::Windows, "windows-11") => Some("windows-11"),
        (Family::Windows, "windows-10") => Some("windows-10"),
        (Family::Windows, _) => Some("windows"),
        _ => None,
    }
}

/// Fills in what goes without saying once other facts are known, by whomever they were stated.
pub(super) fn complete(facts: &mut Facts) {
    let target = match facts.get("about") {
        Some("ad-forest") => Some("ad-forest"),
        Some("esu") => Some("add-on"),
        Some("kms-host") => Some("kms-host"),
        Some("office") => Some("office"),
        _ => None,
    };
    let key = match facts.get("licence") {
        Some("evaluation") => Some("evaluation"),
        Some("gvlk") => Some("kms-client"),
        Some("subscription") => Some("subscription"),
        _ if facts.get("office") == Some("subscription") => Some("subscription"),
        _ => None,
    };
    for (name, value) in [("target", target), ("key", key)] {
        if let Some(value) = value.filter(|_| !facts.contains_key(name)) {
            facts.insert(name, value.to_owned());
        }
    }
}

offhook::named! {
    /// Why the offline route is closed to a product.
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    #[non_exhaustive]
    pub enum Closed {
        /// It is an evaluation edition, which is activated over the internet.
        Evaluation = 1 => "evaluation",
        /// It has a setup key, and a KMS host or a directory activates it.
        KmsClient = 2 => "kms-client",
        /// It is licensed already.
        Licensed = 3 => "licensed",
        /// It is a subscription, which is activated by signing in.
        Subscription = 4 => "subscription",
    }
}

impl Closed {
    /// Why the offline route is closed; `None` where it is open, as far as these facts tell.
    pub fn of(facts: &Facts) -> Option<Self> {
        match (facts.get("key"), facts.get("state")) {
            (Some("evaluation"), _) => Some(Self::Evaluation),
            (Some("kms-client"), _) => Some(Self::KmsClient),
            (Some("subscription"), _) => Some(Self::Subscription),
            (_, Some("licensed")) => Some(Self::Licensed),
            _ => None,
        }
    }
}
