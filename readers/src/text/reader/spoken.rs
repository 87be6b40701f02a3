//! Reads what commands answer and events tell: sentences that name what was done, and codes in sentences of any language.

use super::{Asked, Family, Known, Reader};
use crate::foreign::Foreign;
use crate::input::lines::Line;
use crate::license_status::LicenseStatus;
use crate::outcome::Outcome;
use crate::result_code::ResultCode;
use crate::role::Role;
use crate::time_left::{self, periods};
use crate::tool::Tool;
use crate::words::labels::{self, Sentence};
use crate::words::shapes::{self, ansible_host, id_in, is_guid, is_host, named_with_id, section};

/// No label in front of a code is longer, in characters.
const LONGEST_LABEL: usize = 60;
/// Words that `Windows is activated with a digital license` has in the languages of the screens that were seen.
const DIGITAL: [&str; 3] = ["digital licen", "デジタル ライセンス", "数字许可证"];
/// The same for an organisation's own server.
const ORGANISATION: [&str; 2] = ["organization", "組織"];

/// What the viewer of events lists besides.
const DETAILS: [&str; 27] = [
    "Channel",
    "Date",
    "Description",
    "Event",
    "EventRecordID",
    "Id",
    "Index",
    "Info",
    "InstanceId",
    "Keyword",
    "Keywords",
    "Level",
    "LevelDisplayName",
    "Message",
    "OpCode",
    "ProcessId",
    "RecordId",
    "ProviderName",
    "Source",
    "Task",
    "Time",
    "TimeCreated",
    "User",
    "User Name",
    "UserId",
    "レベル",
    "ソース",
];
/// How a product of Office is licensed.
const MODES: [&str; 4] = ["device", "legacy", "shared", "vNext"];

impl Reader {
    /// Marks of programs that collect what others print: sections and names of computers.
    pub(super) fn reads_marks(&mut self, line: &Line<'_>) -> bool {
        let owner = match section(line.text) {
            Some(owner) => owner,
            None => match ansible_host(line.text) {
                Some(host) => Some(host),
                None => return matches!(line.text.trim(), "_" | "|_") && self.is_mark(line),
            },
        };
        self.finish_record();
        self.usage.know(line.number);
        if let Some(owner) = owner {
            self.computer = Some(owner.into());
        }
        (self.family, self.asked, self.begins) = (Family::None, None, true);
        true
    }

    fn is_mark(&mut self, line: &Line<'_>) -> bool {
        self.finish_record();
        self.usage.know(line.number);
        true
    }

    /// A line such as `PC-014:` above a ruler names the computer, as Salt prints it.
    pub(super) fn owner_above(&mut self) {
        let Some((above, number)) = self.above.take() else { return };
        if let Some(name) = above.trim().strip_suffix(':').filter(|name| is_host(name)) {
            self.finish_record();
            self.computer = Some(name.into());
            self.usage.know_again(number);
        }
    }

    /// Whether a known label is only the beginning of a sentence: `Confirmation ID for product …` has none.
    pub(super) fn is_spoken(&self, known: &Known<'_>) -> bool {
        // `Edition` is a label of the screen of Settings; people head their lists with it.
        known.field == Role::Name && labels::sentence(known.value).is_some()
    }

    /// A value that its label does not explain, though it should.
    pub(super) fn is_unread(&self, field: Role, word: &str) -> bool {
        match field {
            Role::LicenseStatus => labels::status(word).is_none(),
            Role::Channel => !shapes::is_channel(word),
            Role::TimeLeft => periods(word).is_none(),
            Role::ErrorCode => !word.is_empty() && !word.contains(|c: char| c.is_ascii_digit()),
            _ => false,
        }
    }

    /// What a command did.
    pub(super) fn did(&mut self, outcome: Outcome, line: &Line<'_>) {
        if self.family == Family::Vnext && outcome == Outcome::NotFound {
            return self.usage.know(line.number);
        }
        if self.record.outcome.is_some() || self.record.license_status.is_some() {
            self.finish_record();
        }
        self.touch(line);
        self.understood += 1;
        self.record.outcome = Some(outcome);
        self.record.language = self.record.language.or(Some("en"));
        if let Some(id) = id_in(line.text) {
            self.record.put(Role::ActivationId, id);
        }
        self.put_code(line.text);
        if self.family == Family::None {
            self.family = if line.text.trim_start().starts_with('<') { Family::Ospp } else { Family::Slmgr };
        }
        self.open = None;
    }

    /// How long a licence lasts, in a sentence below its name or by itself.
    pub(super) fn lasts(&mut self, status: Option<LicenseStatus>, line: &Line<'_>) {
        let is_below = self.open == Some(Role::Name);
        if !is_below && self.record.license_status.is_some() {
            self.finish_record();
        }
        self.touch(line);
        self.record.license_status = status.or(self.record.license_status);
        self.record.time_left.ends =
            time_left::date(line.text).map(Foreign::from).or(self.record.time_left.ends.take());
        self.record.time_left.is_permanent |=
            labels::is_permanent(line.text) || labels::sentence(line.text) == Some(Sentence::Permanent);
        self.record.is_answer |= self.record.name.is_none() || status.is_none();
        self.asked = Some(Asked { tool: Tool::SlmgrXpr, outcome: None, activation_id: String::new() });
        // Good for something only with the name above it, when there is one.
        self.open = None;
    }

    /// What the page of Settings says.
    pub(super) fn settings(&mut self, status: LicenseStatus, line: &Line<'_>) {
        if self.record.license_status.is_some_and(|known| known != status) {
            self.finish_record();
        }
        self.touch(line);
        self.understood += 1;
        self.family = Family::Settings;
        let record = &mut self.record;
        (record.license_status, record.is_answer) = (Some(status), true);
        let holds = |words: &[&str]| words.iter().any(|word| line.text.to_lowercase().contains(word));
        if holds(&DIGITAL) {
            record.channel = Some("Digital license".into());
        } else if holds(&ORGANISATION) {
            record.channel = Some("Volume:GVLK".into());
        }
        self.put_code(line.text);
        self.open = None;
    }

    /// An event of the licensing service.
    pub(super) fn event(&mut self, line: &Line<'_>) {
        if self.record.outcome.is_some() || self.record.license_status.is_some() {
            self.finish_record();
        }
        self.touch(line);
        self.family = Family::Event;
        self.assignments(line.text);
        if self.record.error_code.is_none() {
            self.put_code(line.text);
        }
        self.awaits_codes = true;
        self.open = None;
    }

    /// A line that no label explains, but its sentence does: a code, a product with its ID, a state.
    pub(super) fn speaks(&mut self, line: &Line<'_>) -> bool {
        if let Some((name, id)) = named_with_id(line.text) {
            self.finish_record();
            self.touch(line);
            self.record.put(Role::ActivationId, id);
            if let Some(name) = name {
                self.record.put(Role::Name, name);
            }
            self.attempts = true;
            if self.family == Family::None {
                self.family = Family::Slmgr;
            }
            return true;
        }
        if let Some((_, value)) = line.labelled()
            && let Some(said) = labels::sentence(value)
            && matches!(said, Sentence::Did(_) | Sentence::Event | Sentence::Permanent | Sentence::Settings(_))
        {
            self.said(said, &Line { number: line.number, text: value });
            return true;
        }
        if self.open == Some(Role::Name) && !self.is_listed && self.record.has(Role::Name) {
            let is_permanent = labels::is_permanent(line.text);
            if is_permanent
                || (time_left::date(line.text).is_some()
                    && line.labelled().is_none_or(|(_, value)| !value.contains("://")))
            {
                self.lasts(is_permanent.then_some(LicenseStatus::Licensed), line);
                return true;
            }
        }
        if self.family == Family::Event && self.assignments(line.text) {
            self.touch(line);
            return true;
        }
        if self.is_detail(line) {
            self.usage.know(line.number);
            return true;
        }
        self.codes_of_event(line) || self.code(line) || self.answers(line)
    }

    /// Whether a line is one of those that stand around what was told, and says nothing of a product.
    fn is_detail(&self, line: &Line<'_>) -> bool {
        let (details, parts): (&[&str], _) = match self.family {
            Family::Event => (&DETAILS, line.labelled()),
            Family::Vnext => (&MODES, line.assigned()),
            _ => return false,
        };
        match (self.family, parts) {
            (Family::Vnext, Some((_, mode))) => details.iter().any(|known| mode.eq_ignore_ascii_case(known)),
            (_, Some((label, _))) => details.iter().any(|known| label.eq_ignore_ascii_case(known)),
            (_, None) => false,
        }
    }

    /// The line below an event of a KMS client: what became of it, and of which product.
    fn codes_of_event(&mut self, line: &Line<'_>) -> bool {
        if !core::mem::take(&mut self.awaits_codes) {
            return false;
        }
        let mut ids = line.text.split([',', ' ']).filter(|word| is_guid(word));
        let Some(code) = ResultCode::find(line.text).next().filter(|_| line.text.matches(',').count() > 2) else {
            self.awaits_codes = line.text.trim_end().ends_with([':', '：']);
            return false;
        };
        self.touch(line);
        self.record.put(Role::ErrorCode, &code.to_string());
        if let Some(id) = ids.next_back() {
            self.record.put(Role::ActivationId, id);
        }
        true
    }

    /// `hr=0x8007232B`, `SkuId=…;`: what events hold besides words.
    fn assignments(&mut self, text: &str) -> bool {
        let mut is_any = false;
        let parts = text.split([';', '(', ')']).flat_map(|part| part.split(", "));
        for part in parts.chain(text.split_whitespace().filter(|word| word.contains('='))) {
            let Some((label, value)) = part.split_once(['=', ':']) else { continue };
            let value = value.trim().split([' ', ',']).next().unwrap_or_default().trim_end_matches('.');
            let label = labels::folded(label);
            let is = |ends: &[&str]| ends.iter().any(|end| label.ends_with(end));
            // `Sku Id=…`, cut at its space.
            let is_id = part.starts_with("Id=");
            if is(&["hr", "reason", "errorcode", "result"]) && ResultCode::parse(value).is_some() {
                self.record.put(Role::ErrorCode, value);
            } else if (is_id || is(&["skuid", "acid", "activationid"])) && is_guid(value) {
                self.record.put(Role::ActivationId, value);
            } else if is(&["appid", "applicationid"]) && is_guid(value) {
                self.record.put(Role::ApplicationId, value);
            } else if is(&["partialpkey", "partialproductkey"]) && shapes::is_partial_key(value) {
                self.record.put(Role::PartialProductKey, value);
            } else if !is(&["action", "ruleid", "trigger", "notificationinterval", "usersid", "sessionid"]) {
                continue;
            }
            is_any = true;
        }
        is_any
    }

    /// `word: 0xC004F074 …` in any language, or a code of the licensing service in a sentence.
    fn code(&mut self, line: &Line<'_>) -> bool {
        let Some(code) = ResultCode::find(line.text).find(|code| code.is_failure() && !code.is_batch()) else {
            return false;
        };
        let behind = line.labelled().or_else(|| line.assigned()).filter(|(label, value)| {
            let is_first = value.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("0x"));
            let is_word = label.chars().count() <= LONGEST_LABEL && !label.contains(|c: char| c.is_ascii_digit());
            is_first && is_word
        });
        let is_told = line.text.contains("0x") || line.text.contains("0X");
        let is_awaited = self.attempts || self.begins || self.family != Family::None || behind.is_some();
        if !is_told || !(code.is_licensing() || is_awaited) {
            return false;
        }
        // Other sentences about the same failure repeat its code.
        let is_same = self.record.result_code() == Some(code);
        if self.record.error_code.is_some() && !is_same {
            self.finish_record();
        }
        self.touch(line);
        self.understood += usize::from(!is_same);
        self.record.put(Role::ErrorCode, &code.to_string());
        if self.family == Family::None && self.begins {
            self.family = Family::Slmgr;
        }
        self.open = None;
        true
    }

    /// A sentence without a code, behind a prompt that asked for something: it was done.
    fn answers(&mut self, line: &Line<'_>) -> bool {
        let Some(asked) = self.asked.as_ref().filter(|_| self.begins) else { return false };
        let (outcome, id) = (asked.outcome, asked.activation_id.clone());
        let is_sentence = line.text.trim().chars().filter(|c| c.is_alphabetic()).count() > 6
            && line.text.trim().ends_with(['.', '。', '>', '!', '…']);
        let Some(outcome) = outcome.filter(|_| is_sentence && self.record.outcome.is_none()) else { return false };
        self.touch(line);
        self.understood += 1;
        self.record.outcome = Some(outcome);
        if let Some(id) = id_in(line.text).or(Some(id.as_str()).filter(|id| is_guid(id))) {
            self.record.put(Role::ActivationId, id);
        }
        true
    }

    /// Where there is nothing but a code, or a tool was about to activate, the code is that of a refusal.
    pub(super) fn settle_answer(&mut self) {
        let is_event = self.family == Family::Event;
        let fails = self.record.result_code().is_some_and(ResultCode::is_failure);
        let record = &mut self.record;
        let is_bare = record.license_status.is_none()
            && record.description.is_none()
            && record.channel.is_none()
            && record.partial_product_key.is_none()
            && record.installation_id.is_none();
        if fails && record.outcome.is_none() && (self.attempts || is_bare || is_event) {
            record.outcome = Some(Outcome::Refused);
        }
    }

    fn put_code(&mut self, text: &str) {
        if let Some(code) = ResultCode::find(text).next() {
            self.record.put(Role::ErrorCode, &code.to_string());
        }
    }
}
