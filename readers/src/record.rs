//! What an output says of one product, and when two records are about the same one.

use crate::foreign::Foreign;
use crate::found::Found;
use crate::input::encoding::Encoding;
use crate::license_status::LicenseStatus;
use crate::outcome::Outcome;
use crate::places::Places;
use crate::product::{Channel, Family, Product};
use crate::result_code::ResultCode;
use crate::role::Role;
use crate::time_left::{self, TimeLeft};
use crate::tool::Tool;
use crate::words::labels;
use crate::words::shapes;
use offhook::text::{Meaning, meaning};

/// What an output says of one product.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Record {
    /// Which tool printed it, as far as its labels and values tell.
    pub tool: Tool,
    /// How the characters of the output are encoded.
    pub encoding: Encoding,
    /// The language of its labels, as a tag such as `ja`; `None` when no label was known.
    pub language: Option<&'static str>,
    /// The name of the computer, where the output has it.
    pub computer: Option<Foreign>,
    /// Such as `Windows(R), Enterprise edition`.
    pub name: Option<Foreign>,
    /// Such as `Windows(R) Operating System, VOLUME_MAK channel`.
    pub description: Option<Foreign>,
    /// Which product it is, in lower case, such as `2ffd8952-423e-4903-b993-72a1aa44cf82`.
    pub activation_id: Option<String>,
    /// The line of an activation ID that is not one.
    pub(crate) damaged_activation_id: Option<usize>,
    /// The product key channel, such as `Volume:MAK`.
    pub channel: Option<Foreign>,
    /// The last five characters of the key.
    pub partial_product_key: Option<String>,
    /// The state of the licence; `None` when the output does not tell it in words that are known.
    pub license_status: Option<LicenseStatus>,
    /// The error code that the tool printed, such as `0xC004F005`.
    pub error_code: Option<Foreign>,
    /// The installation ID as it stands there, its rows separated by spaces, not checked.
    pub installation_id: Option<Found>,
    /// The confirmation ID that stands with it, its rows separated by spaces, not checked.
    pub confirmation_id: Option<Found>,
    /// The build of Windows in the extended product ID, such as 19045.
    pub build: Option<u32>,
    /// What a command answered, where the output is an answer; what it is about is in the fields around it.
    pub outcome: Option<Outcome>,
    /// How long the licence or the period of grace lasts.
    pub time_left: TimeLeft,
    /// What activates it: a KMS host, the host of a virtual machine, an object in the directory.
    pub activated_by: Option<Foreign>,
    /// Whether it is worth a record though nothing names the product.
    pub(crate) is_answer: bool,
    /// Whether it is of a text inside a structure, whose tool is known.
    pub(crate) is_printed: bool,
    /// What a command was to do, and whether it did.
    pub(crate) operation: Option<Outcome>,
    pub(crate) success: Option<bool>,
    /// What the application ID says.
    pub(crate) application: Option<Family>,
    /// The build of the licensing service, which an output gives once for all products.
    pub(crate) system_build: Option<u32>,
    /// The first and last line, counted from 1.
    pub lines: (usize, usize),
    /// Where each value is.
    pub(crate) places: Places,
}

impl Record {
    /// The line of a value, counted from 1; the first of the record where a value was put together from several places. `None`
    /// where the record has no such value.
    pub fn line_of(&self, field: Role) -> Option<usize> {
        let is_there = Places::FIELDS.contains(&field) && self.has(field);
        is_there.then(|| self.places.of(field).unwrap_or(self.lines.0))
    }

    /// The values that were taken over from another record are where they are there.
    pub(crate) fn inherit_places(&mut self, above: &Self) {
        for field in Places::FIELDS {
            if let Some(line) = above.places.of(field).filter(|_| self.has(field)) {
                self.places.put(field, line);
            }
        }
    }

    /// Keeps that every value that has no line yet came with this one.
    pub(crate) fn came_with(&mut self, line: usize) {
        for field in Places::FIELDS {
            if self.has(field) {
                self.places.put(field, line);
            }
        }
    }

    /// The line of an activation ID that cannot be read: a character of it is wrong, or part of it is missing. `None` where it
    /// is as it should be, or none was printed.
    ///
    /// Without its activation ID a product that is not Windows itself cannot be named to `slmgr.vbs`, which then takes Windows.
    pub fn damaged_activation_id(&self) -> Option<usize> {
        self.damaged_activation_id.filter(|_| self.activation_id.is_none())
    }

    /// Which product it is, as far as the record tells.
    pub fn product(&self) -> Product {
        Product::of(self)
    }

    /// The code that the tool printed, where it is a result code.
    pub fn result_code(&self) -> Option<ResultCode> {
        self.error_code.as_ref().and_then(|code| ResultCode::parse(code.raw()))
    }

    /// Whether it is only what a command answered, rather than the listing of a product.
    pub fn answers_command(&self) -> bool {
        self.outcome.is_some_and(|outcome| outcome != Outcome::InstallationIdShown)
    }

    /// Keeps a value, as far as it can be one of this field; digits are found elsewhere.
    pub(crate) fn put(&mut self, field: Role, value: &str) {
        let word = value.trim();
        match field {
            Role::ActivationId if shapes::is_guid(word) => {
                self.activation_id = Some(word.to_lowercase()).filter(|id| !shapes::is_application(id));
            }
            Role::Channel => {
                self.channel = Some(word.into());
            }
            Role::Computer => self.computer = Some(word.into()),
            Role::Description => self.description = Some(value.into()),
            Role::Activator => self.activated_by = self.activated_by.take().or_else(|| activator(word)),
            Role::AppRearms => self.time_left.app_rearms = count(word),
            Role::ApplicationId => self.application = shapes::application(word).or(self.application),
            Role::DaysLeft => self.time_left.days = count(word),
            Role::Ends => self.time_left.ends = ends(word),
            Role::ErrorCode => {
                if let Some(code) = error_code(word) {
                    self.error_code = Some(code);
                }
            }
            Role::ExtendedPid => self.build = shapes::build_of_pid(word).or(self.build),
            Role::LicenseStatus => {
                self.license_status = labels::status(word);
                if self.error_code.is_none() {
                    self.error_code = ResultCode::find(word).next().map(|code| code.to_string().into());
                }
            }
            Role::Name => {
                let name = shapes::name_and_state(value).map_or(value, |(name, _)| name);
                self.name = Some(name.into());
            }
            Role::PartialProductKey => {
                self.partial_product_key =
                    Some(word.to_string()).filter(|key| shapes::is_partial_key(key) && !shapes::is_masked(key));
            }
            Role::Operation => self.operation = operation(word),
            Role::SkuRearms => self.time_left.sku_rearms = count(word),
            Role::Success => self.success = success(word),
            Role::TimeLeft => {
                if let Some((minutes, days)) = time_left::periods(word) {
                    (self.time_left.minutes, self.time_left.days) = (minutes, days);
                }
            }
            Role::WindowsRearms => self.time_left.windows_rearms = count(word),
            Role::ActivationId
            | Role::ConfirmationId
            | Role::InstallationId
            | Role::Note
            | Role::Number
            | Role::Other
            | Role::ProductKey
            | Role::ServiceVersion => {}
        }
    }

    /// Takes the space at the cuts from the ends, and out what would steer a terminal.
    pub(crate) fn tidy(&mut self) {
        let texts = [
            &mut self.name,
            &mut self.description,
            &mut self.channel,
            &mut self.computer,
            &mut self.error_code,
            &mut self.activated_by,
        ];
        for text in texts.into_iter().flatten() {
            *text = tidied(text.raw()).into();
        }
        if let Some(key) = &mut self.partial_product_key {
            *key = tidied(key);
        }
        if let Some(ends) = &mut self.time_left.ends {
            *ends = tidied(ends.raw()).into();
        }
        self.settle_time();
        if self.outcome.is_none() {
            self.outcome =
                self.success.map(|done| if done { self.operation.unwrap_or(Outcome::Done) } else { Outcome::Refused });
        }
    }

    /// No minutes of a licensed product are no end, as `slmgr /xpr` says too; of one that ends by its kind they say nothing.
    fn settle_time(&mut self) {
        let time = &mut self.time_left;
        if self.license_status == Some(LicenseStatus::Licensed) && time.minutes == Some(0) && time.ends.is_none() {
            (time.minutes, time.days) = (None, None);
            let is_limited = matches!(
                Product::of(self).channel,
                Some(Channel::Evaluation | Channel::KmsClient | Channel::Subscription | Channel::TimeBased)
            );
            self.time_left.is_permanent |= !is_limited;
        }
    }

    /// Whether nothing was said that makes a product; people have names too, and messages name products.
    pub(crate) fn is_empty(&self) -> bool {
        let is_told = self.license_status.is_some()
            || self.partial_product_key.is_some()
            || self.channel.is_some()
            || self.error_code.is_some();
        let is_licence = self.license_status.is_some()
            && (self.partial_product_key.is_some()
                || self.error_code.is_some()
                || self.channel.is_some()
                || !self.time_left.is_unknown());
        let is_trade_name = || self.name.as_ref().is_some_and(|name| shapes::is_trade_name(name.raw()));
        let is_known = self.license_status.is_some() || (self.channel.is_some() && self.partial_product_key.is_some());
        let is_worth = is_licence || self.is_answer || self.outcome.is_some() || (is_known && is_trade_name());
        !is_worth
            && self.activation_id.is_none()
            && self.installation_id.is_none()
            && self.confirmation_id.is_none()
            && !self.description.as_ref().is_some_and(|text| shapes::is_product_text(text.raw()))
            && !(is_told && self.name.as_ref().is_some_and(|name| shapes::is_product_name(name.raw())))
    }

    pub(crate) fn has(&self, field: Role) -> bool {
        match field {
            Role::ActivationId => self.activation_id.is_some(),
            Role::Activator => self.activated_by.is_some(),
            Role::AppRearms => self.time_left.app_rearms.is_some(),
            Role::Channel => self.channel.is_some(),
            Role::Computer => self.computer.is_some(),
            Role::ConfirmationId => self.confirmation_id.is_some(),
            Role::Description => self.description.is_some(),
            Role::DaysLeft => self.time_left.days.is_some(),
            Role::Ends => self.time_left.ends.is_some(),
            Role::ErrorCode => self.error_code.is_some(),
            Role::ExtendedPid => self.build.is_some(),
            Role::InstallationId => self.installation_id.is_some(),
            Role::LicenseStatus => self.license_status.is_some(),
            Role::Name => self.name.is_some(),
            Role::PartialProductKey => self.partial_product_key.is_some(),
            Role::Operation => self.operation.is_some(),
            Role::SkuRearms => self.time_left.sku_rearms.is_some(),
            Role::Success => self.success.is_some(),
            Role::TimeLeft => self.time_left.minutes.or(self.time_left.days.map(u64::from)).is_some(),
            Role::WindowsRearms => self.time_left.windows_rearms.is_some(),
            // Nothing of these is kept, so nothing of them is awaited.
            Role::ApplicationId | Role::Note | Role::Number | Role::Other | Role::ProductKey => true,
            Role::ServiceVersion => false,
        }
    }

    /// Whether another record speaks of the same product: something is the same, and nothing contradicts it.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        // What a command did to a product is told by itself; an installation ID that was shown is the product's.
        if self.answers_command() != other.answers_command()
            || (self.answers_command() && self.outcome != other.outcome)
        {
            return false;
        }
        let ids = both(&self.installation_id, &other.installation_id, |one, other| digits(one).eq(digits(other)));
        let answers = [
            ids,
            both(&self.activation_id, &other.activation_id, String::eq),
            both(&self.name, &other.name, Foreign::eq),
        ];
        let keys = both(&self.partial_product_key, &other.partial_product_key, String::eq);
        keys != Some(false) && answers.contains(&Some(true)) && !answers.contains(&Some(false))
    }

    /// Adds what a later record says of the same product.
    pub(crate) fn absorb(&mut self, later: Self) {
        let Self { lines, .. } = later;
        self.computer = later.computer.or(self.computer.take());
        self.confirmation_id = later.confirmation_id.or(self.confirmation_id.take());
        self.name = later.name.or(self.name.take());
        self.description = later.description.or(self.description.take());
        self.activation_id = later.activation_id.or(self.activation_id.take());
        self.damaged_activation_id = self.damaged_activation_id.or(later.damaged_activation_id);
        self.channel = later.channel.or(self.channel.take());
        self.partial_product_key = later.partial_product_key.or(self.partial_product_key.take());
        self.license_status = later.license_status.or(self.license_status);
        self.error_code = later.error_code.or(self.error_code.take());
        self.installation_id = later.installation_id.or(self.installation_id.take());
        self.build = later.build.or(self.build);
        self.places.absorb(&later.places);
        self.outcome = later.outcome.or(self.outcome);
        self.activated_by = later.activated_by.or(self.activated_by.take());
        self.is_answer |= later.is_answer;
        if later.is_printed {
            (self.is_printed, self.tool) = (true, later.tool);
        }
        self.operation = later.operation.or(self.operation);
        self.success = later.success.or(self.success);
        self.time_left.absorb(later.time_left);
        self.application = later.application.or(self.application);
        self.system_build = later.system_build.or(self.system_build);
        self.lines.1 = lines.1;
    }
}

/// An error code as the tools print it; properties have it as a number, of which the harmless ones say nothing.
fn error_code(word: &str) -> Option<Foreign> {
    if let Ok(number) = word.parse::<i64>() {
        let code = u32::try_from(number & 0xFFFF_FFFF).ok().filter(|code| *code >= 0x8000_0000)?;
        return Some(format!("0x{code:08X}").into());
    }
    let code = word.split_whitespace().next()?.trim_end_matches(['.', ',', '。', '(']);
    // The text in front of a code is a sentence.
    let found = || ResultCode::find(word).next().map(|code| code.to_string());
    // Nothing failed.
    if code.trim_start_matches(['0', 'x', 'X']).is_empty() {
        return None;
    }
    let is_plain = code.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("0x"));
    if is_plain { Some(code.into()) } else { found().map(Foreign::from).or_else(|| Some(code.into())) }
}

/// The name of what activates; tools put signs where there is none.
fn activator(word: &str) -> Option<Foreign> {
    const LONGEST: usize = 255;
    let is_name =
        word.len() <= LONGEST && word.contains(char::is_alphanumeric) && !word.eq_ignore_ascii_case("not available");
    is_name.then(|| word.into())
}

/// What an operation of the module `OSLicense` does, by the name of its switch.
fn operation(word: &str) -> Option<Outcome> {
    Some(match labels::folded(word).as_str() {
        "activateoffline" => Outcome::ConfirmationIdAccepted,
        "activateonline" | "activate" => Outcome::Activated,
        "installproductkey" => Outcome::KeyInstalled,
        "rearm" => Outcome::Rearmed,
        "uninstallproductkey" => Outcome::KeyRemoved,
        _ => Outcome::Done,
    })
}

fn success(word: &str) -> Option<bool> {
    match word {
        "True" | "true" | "1" => Some(true),
        "False" | "false" | "0" => Some(false),
        _ => None,
    }
}

/// How many times something can be done.
fn count(word: &str) -> Option<u32> {
    word.split(|c: char| !c.is_ascii_digit()).find(|digits| !digits.is_empty())?.parse().ok()
}

/// A date as it is written; the year 1601, with which Windows counts from, is none.
fn ends(word: &str) -> Option<Foreign> {
    const LONGEST: usize = 64;
    let is_date = word.len() <= LONGEST && word.contains(|c: char| c.is_ascii_digit()) && !word.contains("1601");
    is_date.then(|| word.into())
}

fn tidied(text: &str) -> String {
    let clean: String = text.chars().filter(|c| !c.is_control()).collect();
    clean.trim().to_string()
}

fn both<T>(one: &Option<T>, other: &Option<T>, same: impl Fn(&T, &T) -> bool) -> Option<bool> {
    one.as_ref().zip(other.as_ref()).map(|(one, other)| same(one, other))
}

fn digits(found: &Found) -> impl Iterator<Item = Meaning> {
    found.0.chars().map(meaning).filter(|meaning| *meaning != Meaning::Separator)
}
