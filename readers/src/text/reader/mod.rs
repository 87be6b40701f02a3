//! Reads running text line by line into records: where a product begins and ends, and which values continue on the next
//! line. Labels add meaning where known and are never required.

mod console;
mod gather;
mod known;
mod line_shapes;
mod origin;
pub(crate) mod piped;
mod spoken;

use crate::digits::{Series, is_rows};
use crate::foreign::Foreign;
use crate::input::lines::{Line, lines};
use crate::license_status::LicenseStatus;
use crate::outcome::Outcome;
use crate::record::Record;
use crate::role::Role;
use crate::text::fixed::OpenRow;
use crate::text::usage::Usage;
use crate::tool::Tool;
use crate::words::labels::{self, Sentence};
use crate::words::shapes::{self, asked_for, behind_prompt, is_description, is_ruler, listed_id};
use known::{Known, known};
use line_shapes::{
    LONGEST_VALUE, goes_on, is_block_labels, is_cut, is_cut_url, is_long_number, is_property, may_be_name,
};
use offhook::Kind;
use origin::{Asked, Family};

/// How far back the same product may have been listed; it bounds the comparing.
pub(crate) const NEAR: usize = 64;
/// A sentence about the state of a licence is longer than a word that may mean anything.
const SHORTEST_STATE: usize = 25;
/// The longest name of a computer, in characters.
const LONGEST_NAME: usize = 255;

/// What was read of a text so far.
#[derive(Clone, Default)]
pub(crate) struct Reader {
    /// What was read, not yet handed on; the last ones may still be added to.
    pub(crate) records: Vec<Record>,
    pub(crate) usage: Usage,
    /// How many labels and values were understood.
    pub(crate) understood: usize,
    /// The build of Windows that the output names for all products.
    pub(crate) build: Option<u32>,
    /// The computer that the products belong to from here on.
    computer: Option<String>,
    family: Family,
    /// What a prompt asked for.
    asked: Option<Asked>,
    /// How much was understood when a tool began to print.
    before: usize,
    record: Record,
    /// The labels of this record so far; none comes twice.
    seen: Vec<Role>,
    /// The field whose value may go on in the next line.
    open: Option<Role>,
    /// Whether nothing of that value has come.
    awaits: bool,
    /// Whether it seems to go on in the next line.
    is_cut: bool,
    /// Whether the name comes before the digits, on a line that may be wrapped.
    is_listed: bool,
    /// The rows of digits being gathered.
    digits: Option<Series>,
    /// The last line, if nothing was understood of it: it may be the heading of a table.
    above: Option<(String, usize)>,
    table: Option<OpenRow>,
    /// The headings of the open table whose cells bars part.
    bars: Option<Vec<String>>,
    /// Whether a tool said that it is about to activate the product.
    attempts: bool,
    /// Whether a tool began to print, and nothing came yet.
    begins: bool,
    /// Whether the next line holds the codes of an event.
    awaits_codes: bool,
}

impl Reader {
    /// Reads some lines; the first has this number.
    pub(crate) fn read(&mut self, text: &str, first: usize) {
        for line in lines(text, first) {
            self.usage.see(line.number);
            self.line(&line);
        }
    }

    /// A record that ends in a line has what was joined to that line too.
    pub(crate) fn lengthen(&mut self, last_of: impl Fn(usize) -> usize) {
        for record in self.records.iter_mut().chain([&mut self.record]).filter(|record| record.lines.1 > 0) {
            record.lines.1 = last_of(record.lines.1);
        }
    }

    /// The line at which the open product began.
    pub(crate) fn open_since(&self) -> Option<usize> {
        let digits = self.digits.as_ref().map(|series| series.lines().0);
        Some(self.record.lines.0).filter(|line| *line > 0).or(digits)
    }

    fn line(&mut self, line: &Line<'_>) {
        if is_ruler(line.text) {
            self.owner_above();
            self.finish_record();
            return self.usage.know(line.number);
        }
        if self.reads_marks(line) || self.reads_bars(line) {
            return;
        }
        if self.begins_table(line) || self.goes_on_in_table(line) || self.goes_on_in_digits(line) {
            return;
        }
        self.finish_digits();
        self.above = None;
        if self.goes_on_in_asked(line) {
            self.usage.know(line.number);
        } else if let Some(command) = asked_for(line.text) {
            self.begin(line);
            let activation_id = command.activation_id.unwrap_or_default().to_lowercase();
            self.asked = Some(Asked { tool: command.tool, outcome: command.outcome, activation_id });
        } else if let Some(command) = behind_prompt(line.text) {
            self.begin(line);
            self.asked = None;
            self.digits_in(command, None, line);
        } else if let Some((name, digits)) = listed_id(line.text) {
            self.finish_record();
            self.touch(line);
            self.learn("ospp", false);
            self.record.name = Some(name.into());
            self.record.came_with(line.number);
            self.seen.push(Role::InstallationId);
            self.open = Some(Role::Name);
            self.is_listed = digits.is_empty();
            self.digits_in(digits, Some(Kind::InstallationId), line);
        } else if let Some(said) = labels::sentence(line.text).filter(|said| self.may_say(*said, line)) {
            self.said(said, line);
        } else if let Some(known) = known(line).filter(|known| !self.is_spoken(known)) {
            self.field(&known, line);
        } else if self.speaks(line) {
            self.above = None;
        } else {
            self.above = Some((line.text.to_string(), line.number)).filter(|(text, _)| text.len() <= LONGEST_VALUE);
            self.unknown(line);
        }
    }

    /// The state of a licence is a sentence below a name, or where it is told in several words; elsewhere it is the value of a
    /// label.
    fn may_say(&self, said: Sentence, line: &Line<'_>) -> bool {
        let is_long = line.text.trim().len() >= SHORTEST_STATE;
        match said {
            Sentence::State(_) => self.open == Some(Role::Name) || is_long,
            // `Success : True` is a property.
            Sentence::Portal => known(line).is_none(),
            _ => true,
        }
    }

    /// A sentence that a tool prints.
    fn said(&mut self, said: Sentence, line: &Line<'_>) {
        match said {
            Sentence::Attempt => {
                self.finish_record();
                (self.attempts, self.family) = (true, Family::Ospp);
            }
            Sentence::Banner => {
                self.finish_record();
                self.begins = true;
                // Without a prompt in front, nothing is known of what comes.
                if self.understood != self.before {
                    (self.asked, self.family) = (None, Family::None);
                }
            }
            Sentence::Telephones => {
                self.finish_record();
                self.rename(Tool::SlmgrDti);
            }
            Sentence::Portal if self.family != Family::Portal => {
                self.finish_record();
                self.family = Family::Portal;
            }
            Sentence::Did(outcome) => return self.did(outcome, line),
            Sentence::Event => return self.event(line),
            Sentence::Permanent => return self.lasts(Some(LicenseStatus::Licensed), line),
            Sentence::Settings(status) => return self.settings(status, line),
            Sentence::State(status) => return self.lasts(Some(status), line),
            Sentence::Vnext => {
                self.finish_record();
                self.family = Family::Vnext;
            }
            Sentence::Nothing if !self.record.is_empty() => {
                self.touch(line);
                self.open = None;
            }
            _ => self.open = None,
        }
        self.usage.know(line.number);
    }

    /// A value whose label is known.
    fn field(&mut self, known: &Known<'_>, line: &Line<'_>) {
        let Known { field, value, .. } = *known;
        if known.is_of_event {
            self.finish_record();
            self.family = Family::Event;
            return self.usage.know(line.number);
        }
        // The rest of a label that was wrapped: `KMS machine` ended the line above.
        let is_of_host = field == Role::ExtendedPid && self.has_own_pid_behind();
        let field = if is_of_host { Role::Other } else { field };
        if matches!(field, Role::ServiceVersion) || (field == Role::Computer && !self.is_listing()) {
            self.heading(field, value, line);
            return self.learn(known.language, false);
        }
        let begins = match field {
            // What was answered is about what stands above it.
            Role::Activator | Role::AppRearms | Role::Ends | Role::SkuRearms | Role::TimeLeft | Role::WindowsRearms => {
                false
            }
            // PowerShell prints the fields in any order; the others begin with the name.
            Role::Name if self.record.installation_id.is_some() => !self.is_listing(),
            Role::ErrorCode | Role::Operation | Role::Other => false,
            Role::ConfirmationId => self.record.confirmation_id.is_some(),
            Role::InstallationId => self.record.installation_id.is_some(),
            _ => self.seen.contains(&field),
        };
        let is_answered =
            self.record.outcome.is_some() && matches!(field, Role::ActivationId | Role::Description | Role::Name);
        if begins || is_answered || (field == Role::Name && self.record.name.is_some()) {
            self.finish_record();
        }
        self.learn(known.language, known.is_assigned);
        if matches!(field, Role::Operation | Role::Success) {
            self.family = Family::OsLicense;
        }
        self.touch(line);
        self.seen.push(field);
        self.open = Some(field);
        self.awaits = value.trim().is_empty();
        self.is_cut = is_cut(value);
        self.value(field, value, line);
    }

    /// What holds for all products that follow.
    fn heading(&mut self, field: Role, value: &str, line: &Line<'_>) {
        self.finish_record();
        self.usage.know(line.number);
        let value = value.trim().trim_matches('"');
        if field == Role::ServiceVersion {
            self.build = value.split('.').nth(2).and_then(|build| build.parse().ok()).or(self.build);
            self.family = Family::Slmgr;
        } else {
            self.computer = Some(value.chars().take(LONGEST_NAME).collect());
        }
        self.open = Some(field).filter(|_| value.is_empty());
    }

    /// Whether the place of the product's extended PID is past: tools print it before the key, and behind the key that of the
    /// KMS host, in whatever language.
    fn has_own_pid_behind(&self) -> bool {
        !self.is_listing() && self.seen.contains(&Role::PartialProductKey)
    }

    /// Whether fields come in any order, each product a list of its own.
    fn is_listing(&self) -> bool {
        matches!(self.family, Family::Cim | Family::CimTable | Family::Wmic)
    }

    fn value(&mut self, field: Role, value: &str, line: &Line<'_>) {
        let word = value.trim();
        if word.is_empty() {
            return;
        }
        if matches!(field, Role::ServiceVersion | Role::Computer) && !self.is_listing() {
            return self.heading(field, word, line);
        }
        self.touch(line);
        self.seen.push(field);
        self.understood += usize::from(shapes::fits(field, word));
        if matches!(field, Role::ActivationId | Role::PartialProductKey) && shapes::is_damaged(field, word) {
            self.usage.doubt(line.number);
            if field == Role::ActivationId {
                self.record.damaged_activation_id = Some(line.number);
            }
        }
        if self.is_unread(field, word) {
            self.usage.doubt(line.number);
        }
        match field {
            Role::InstallationId => self.digits_in(value, Some(Kind::InstallationId), line),
            Role::ConfirmationId => self.digits_in(value, Some(Kind::ConfirmationId), line),
            _ => {
                self.record.put(field, value);
                self.record.came_with(line.number);
                if matches!(field, Role::ApplicationId | Role::Other) {
                    self.digits_in(value, None, line);
                }
            }
        }
    }

    /// A line without a label that is known: the rest of a value, a value by itself, or one in an unknown language.
    fn unknown(&mut self, line: &Line<'_>) {
        let text = line.text;
        if core::mem::take(&mut self.awaits) && self.open == Some(Role::Other) {
            self.touch(line);
            self.is_cut = is_cut(text);
            return self.digits_in(text, None, line);
        }
        if is_block_labels(text) {
            return self.usage.know(line.number);
        }
        if is_property(line, self.is_listing()) {
            self.touch(line);
            self.open = Some(Role::Other);
            return self.digits_in(text, None, line);
        }
        if let Some((name, said)) = shapes::name_and_state(text).filter(|(_, said)| !is_rows(said)) {
            self.is_named(name, line);
            let said = Line { number: line.number, text: said };
            return self.line(&said);
        }
        let named = line.labelled().filter(|(label, value)| value.is_empty() && shapes::is_product_name(label));
        if let Some((name, _)) = named.filter(|_| !self.is_listed) {
            return self.is_named(name, line);
        }
        if line.labelled().is_some_and(|(label, _)| is_long_number(label)) {
            return self.digits_in(text, None, line);
        }
        if let (Some(Role::Name), Some((rest, ""))) = (self.open, line.labelled())
            && rest.contains(',')
            && !self.is_listed
        {
            return self.go_on(Role::Name, rest, line);
        }
        let is_rest = self.open == Some(Role::Description) && self.record.description.is_some() && !self.is_described();
        if !is_rest && shapes::role(text.trim()).is_some() {
            return match self.open {
                Some(field) if !self.record.has(field) => self.value(field, text, line),
                _ => self.shape(text, line),
            };
        }
        match (self.open, line.labelled()) {
            (Some(Role::Name), Some((label, value))) if self.is_listed && (value.is_empty() || is_rows(value)) => {
                self.touch(line);
                goes_on(&mut self.record.name, label);
                self.is_listed = false;
                self.digits_in(value, Some(Kind::InstallationId), line);
            }
            (_, Some((label, value))) if !label.is_empty() && !is_rows(text) && !is_cut_url(self.open, text) => {
                self.open = None;
                self.shape(value, line);
            }
            (Some(Role::Name), _) if !is_rows(text) && may_be_name(text) => self.go_on(Role::Name, text, line),
            _ if is_rest && !is_rows(text) => self.go_on(Role::Description, text, line),
            (Some(field @ Role::InstallationId), _) if !self.record.has(field) => {
                self.digits_in(text, Some(Kind::InstallationId), line);
            }
            (Some(field @ Role::ConfirmationId), _) if !self.record.has(field) => {
                self.digits_in(text, Some(Kind::ConfirmationId), line);
            }
            (Some(Role::Other), _) if self.is_cut && !is_rows(text) => {
                self.touch(line);
                self.is_cut = is_cut(text);
            }
            (Some(field), _) if !self.record.has(field) => self.value(field, text, line),
            _ => self.digits_in(text, Some(Kind::InstallationId).filter(|_| self.is_listed), line),
        }
    }

    /// `Windows(R), Professional edition:`, and its state on the next line, as `slmgr /xpr` prints it.
    fn is_named(&mut self, name: &str, line: &Line<'_>) {
        self.finish_record();
        self.touch(line);
        self.record.name = Some(name.into());
        self.record.came_with(line.number);
        self.open = Some(Role::Name);
    }

    fn go_on(&mut self, field: Role, rest: &str, line: &Line<'_>) {
        self.touch(line);
        let record = &mut self.record;
        goes_on(if field == Role::Name { &mut record.name } else { &mut record.description }, rest);
    }

    fn is_described(&self) -> bool {
        self.record.description.as_ref().is_some_and(|text| is_description(text.raw().trim_end()))
    }

    /// A value that no known label explains.
    fn shape(&mut self, value: &str, line: &Line<'_>) {
        let value = value.trim();
        let Some(field) = shapes::role(value) else {
            return self.digits_in(value, None, line);
        };
        let begins = matches!(field, Role::Description | Role::Name);
        let is_fit = match field {
            // Lists of products are no outputs.
            Role::ActivationId => !self.record.is_empty() || line.labelled().is_some(),
            // `ospp.vbs` names products in its messages too; what is one stands behind a label.
            Role::Name => {
                let is_next = self.record.license_status.is_some() || self.seen.is_empty();
                self.family != Family::Ospp || (is_next && value == line.text.trim() && value.ends_with("edition"))
            }
            Role::ExtendedPid => !self.has_own_pid_behind(),
            Role::Channel | Role::ErrorCode | Role::PartialProductKey => !self.record.is_empty(),
            _ => true,
        };
        if field == Role::ApplicationId && !self.record.is_empty() {
            return self.touch(line);
        }
        if !is_fit || (self.record.has(field) && !begins) {
            return;
        }
        if self.record.has(field) || (field == Role::Name && !self.record.is_empty()) {
            self.finish_record();
        }
        self.touch(line);
        self.open = Some(field).filter(|_| begins);
        self.value(field, value, line);
    }

    pub(crate) fn finish_record(&mut self) {
        self.finish_row();
        self.finish_digits();
        self.open = None;
        self.is_listed = false;
        self.settle_answer();
        let tool = self.tool();
        let has_place = self.record.installation_id.is_some() || self.seen.contains(&Role::InstallationId);
        self.seen.clear();
        (self.attempts, self.awaits_codes) = (false, false);
        let mut record = core::mem::take(&mut self.record);
        record.tool = tool;
        if matches!(tool, Tool::SlmgrDti | Tool::OsppDinstid) && record.installation_id.is_some() {
            record.outcome = record.outcome.or(Some(Outcome::InstallationIdShown));
        }
        if let Some(asked) = self.asked.as_mut().filter(|asked| has_place && asked.is_whole()) {
            let asked = core::mem::take(&mut asked.activation_id);
            record.activation_id = record.activation_id.or(Some(asked));
        }
        // Where an installation ID was taken out, its product is still known.
        let is_named = has_place && record.name.as_ref().is_some_and(|name| shapes::is_product_name(name.raw()));
        let is_one = is_named || !record.is_empty();
        self.usage.end_product(is_one);
        if !is_one {
            return;
        }
        self.begins = false;
        record.system_build = self.build;
        record.computer = record.computer.or_else(|| self.computer.as_deref().map(Foreign::from));
        record.tidy();
        match self.records.iter_mut().rev().take(NEAR).find(|earlier| earlier.is_same(&record)) {
            Some(earlier) => earlier.absorb(record),
            None => self.records.push(record),
        }
    }

    fn touch(&mut self, line: &Line<'_>) {
        let (first, _) = self.record.lines;
        self.record.lines = (if first == 0 { line.number } else { first }, line.number);
        self.usage.take(line.number);
    }
}
