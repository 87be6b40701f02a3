//! What a script is about: product, key, installation ID and confirmation ID of one PC.

use super::script::Cell;
use super::{Messages, Request};
use offhook::text::{Meaning, meaning};
use offhook::{Assessment, InstallationId, Issue, Kind, Layout, Severity, Verdict, check_as};
use offhook_readers::{Channel, Foreign, Product, Record};

/// What a script is about.
pub(super) struct Subject<'a> {
    request: &'a Request<'a>,
    messages: &'a Messages,
    /// The installation ID as checked: its text, its assessment and its issues.
    checked: Option<(&'a str, Assessment, Vec<Issue>)>,
}

impl<'a> Subject<'a> {
    pub(super) fn new(request: &'a Request<'a>, messages: &'a Messages) -> Self {
        let checked = request.installation_id_text().map(|text| {
            let mut issues = Vec::new();
            (text, check_as(Kind::InstallationId, text, &mut issues), issues)
        });
        Self { request, messages, checked }
    }

    /// The product and its key, as the output names them.
    pub(super) fn product(&self) -> Vec<String> {
        let messages = self.messages;
        let mut lines = Vec::new();
        if let Some(record) = self.request.record {
            if let Some(name) = &record.name {
                lines.push(messages.format("subject-product", &[("name", &name.to_string())]));
            }
            let channel = record.channel.as_ref().map(ToString::to_string);
            match (&channel, &record.partial_product_key) {
                (Some(channel), Some(key)) => {
                    lines.push(messages.format("subject-key", &[("channel", channel), ("key", key)]));
                }
                (Some(channel), None) => lines.push(messages.format("subject-channel", &[("channel", channel)])),
                _ => {}
            }
            lines.extend(self.activation_id());
        }
        lines
    }

    /// The product, its state and the code in one line.
    pub(super) fn headline(&self) -> String {
        self.request.record.map(|record| self.messages.headline(record)).unwrap_or_default()
    }

    /// Four digits by which two people compare the installation ID; nothing where it does not add up.
    pub(super) fn fingerprint(&self) -> String {
        let id = self.checked.as_ref().and_then(|(text, ..)| InstallationId::parse(text).ok());
        id.map(|id| id.fingerprint().to_string()).unwrap_or_default()
    }

    /// The computer that the output names.
    pub(super) fn computer(&self) -> Option<String> {
        self.request.record?.computer.as_ref().map(ToString::to_string)
    }

    /// The state of the licence and the code, as the output tells them.
    pub(super) fn state(&self) -> Vec<String> {
        let Some(record) = self.request.record else { return Vec::new() };
        let messages = self.messages;
        let status = record.license_status.map(|status| messages.get(&std::format!("read-status-{}", status.name())));
        let told = record.outcome.map(|outcome| messages.get(&std::format!("read-outcome-{}", outcome.name())));
        let state = match (status.or(told), messages.time_left(&record.time_left)) {
            (Some(status), Some(time)) => Some(messages.format("read-state", &[("status", &status), ("time", &time)])),
            (status, time) => status.or(time),
        };
        let state = state.map(|state| messages.format("subject-state", &[("state", &state)]));
        let code = record.error_code.as_ref().map(ToString::to_string);
        let code = code.map(|code| messages.format("subject-code", &[("code", &code)]));
        state.into_iter().chain(code).collect()
    }

    /// The number of the product, or where it cannot be read.
    pub(super) fn activation_id(&self) -> Option<String> {
        let damaged = self.request.damaged_activation_id().map(|line| line.to_string());
        match (self.request.product_number(), damaged) {
            (Some(id), _) => Some(self.messages.format("subject-activation-id", &[("activation-id", id)])),
            (None, Some(line)) => Some(self.messages.format("subject-activation-id-damaged", &[("line", &line)])),
            (None, None) => None,
        }
    }

    /// How the installation ID stands.
    pub(super) fn installation_id(&self) -> Option<String> {
        let messages = self.messages;
        match &self.checked {
            Some((text, seen, _)) if InstallationId::parse(text).is_ok() => {
                let count = seen.layout.map_or(0, Layout::places).to_string();
                let legacy = seen.layout.is_some_and(Layout::is_legacy);
                let id = if legacy { "subject-installation-id-legacy" } else { "subject-installation-id" };
                Some(messages.format(id, &[("count", &count)]))
            }
            Some(_) => Some(messages.get("subject-doubtful")),
            None if self.request.record.is_some() => Some(messages.get("subject-missing")),
            None => None,
        }
    }

    /// What is wrong with the installation ID, one sentence and one remedy each.
    pub(super) fn findings(&self) -> Vec<String> {
        let Some((text, _, issues)) = &self.checked else {
            return Vec::new();
        };
        let worth = issues.iter().filter(|issue| issue.severity > Severity::Note);
        let about_answer = self.request.copied().map(|issue| self.messages.sentence(&issue, Kind::ConfirmationId, ""));
        worth.map(|issue| self.messages.sentence(issue, Kind::InstallationId, text)).chain(about_answer).collect()
    }

    /// The other products of the same output and how to choose them.
    pub(super) fn others(&self) -> Vec<String> {
        let (Some(reading), Some(chosen)) = (self.request.reading, self.request.record) else {
            return Vec::new();
        };
        let same_computer = |record: &&Record| {
            let name = |record: &Record| record.computer.as_ref().map(|name| name.raw().to_lowercase());
            name(record) == name(chosen)
        };
        let numbered = (1..).zip(reading.records.iter().filter(same_computer));
        let others = numbered.filter(|(_, record)| !core::ptr::eq(*record, chosen) && !record.answers_command());
        let mut lines: Vec<String> = others
            .map(|(number, record)| {
                let name = self.messages.product(&record.product());
                let name = name.or_else(|| record.name.as_ref().map(ToString::to_string));
                let name = name.unwrap_or_else(|| String::from("?"));
                match &record.activation_id {
                    Some(id) => self.messages.format("subject-other", &[("activation-id", id), ("name", &name)]),
                    None => {
                        let number: usize = number;
                        let number = number.to_string();
                        self.messages.format("subject-other-number", &[("number", &number), ("name", &name)])
                    }
                }
            })
            .collect();
        if !lines.is_empty() {
            let count = (lines.len() + 1).to_string();
            lines.insert(0, self.messages.format("subject-others", &[("count", &count)]));
        }
        lines
    }

    /// The groups of the installation ID, or empty cells for them.
    pub(super) fn groups(&self) -> Vec<Cell> {
        let width = self.width();
        let blank = |index| cell(Kind::InstallationId, index, None, width, false);
        let Some((text, seen, issues)) = &self.checked else {
            return (0..9).map(blank).collect();
        };
        if let Ok(id) = InstallationId::parse(text) {
            let widths = |index| id.layout().width(index);
            return id
                .groups()
                .enumerate()
                .map(|(index, (_, digits))| cell(Kind::InstallationId, index, Some(digits), widths(index), false))
                .collect();
        }
        let digits: String = text
            .chars()
            .filter_map(|c| match meaning(c) {
                Meaning::Digit(value) => Some(char::from(b'0' + value)),
                _ => None,
            })
            .collect();
        // Labels would count as digits; then the groups are to be written anew.
        let Some(layout) = seen.layout.filter(|layout| layout.places() == digits.len()) else {
            return (0..9).map(blank).collect();
        };
        let whole = issues.iter().any(|issue| issue.severity == Severity::Error && issue.group.is_none());
        (0..layout.groups())
            .map(|index| {
                let start = layout.start(index);
                let group = &digits[start..start + layout.width(index)];
                let bad = seen.groups().get(index).is_none_or(|group| group.verdict < Verdict::Plausible);
                let named = issues.iter().any(|issue| issue.group == Some(Kind::InstallationId.label(index)));
                cell(Kind::InstallationId, index, Some(group), layout.width(index), bad || named || whole)
            })
            .collect()
    }

    /// The boxes of the confirmation ID.
    pub(super) fn boxes(&self) -> Vec<Cell> {
        match &self.request.answer() {
            Some(id) => id
                .groups()
                .enumerate()
                .map(|(index, (_, digits))| cell(Kind::ConfirmationId, index, Some(digits), 6, false))
                .collect(),
            None => (0..8).map(|index| cell(Kind::ConfirmationId, index, None, 6, false)).collect(),
        }
    }

    /// How many digits a group has; 0 when that is not known yet.
    pub(super) fn width(&self) -> usize {
        self.checked.as_ref().and_then(|(_, seen, _)| seen.layout).map_or(0, |layout| layout.width(0))
    }
}

impl Messages {
    /// A product in one line, such as `Windows 11, Professional, retail`; `None` when nothing is known of it.
    pub fn product(&self, product: &Product) -> Option<String> {
        let Product { family, version, edition, channel, add_on, key_of_windows, .. } = product;
        let version = version.map(|version| version.title().to_owned());
        let add_on = add_on.map(|add_on| {
            let year = add_on.year.unwrap_or(0).to_string();
            self.format(&format!("read-add-on-{}", add_on.kind.name()), &[("year", &year)])
        });
        let bought = if product.may_be_digital() && *channel == Some(Channel::Retail) {
            Some(self.get("read-kind-retail-or-digital"))
        } else {
            channel.map(|channel| self.get(&format!("read-kind-{}", channel.name())))
        };
        let key = key_of_windows.filter(|_| product.may_be_digital());
        let parts = [
            version.or_else(|| family.map(|family| self.get(&format!("read-family-{}", family.name())))),
            edition.as_ref().map(Foreign::to_string),
            add_on,
            bought,
            key.map(|edition| self.format("read-edition-key", &[("edition", edition)])),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// The product of an output, its state and its code in one line.
    pub(super) fn headline(&self, record: &Record) -> String {
        let named = || record.name.as_ref().or(record.description.as_ref()).map(ToString::to_string);
        let status = record.license_status.map(|status| self.get(&format!("read-status-{}", status.name())));
        let code = record.error_code.as_ref().map(ToString::to_string);
        let parts = [self.product(&record.product()).or_else(named), status, code];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }
}

fn cell(kind: Kind, index: usize, digits: Option<&str>, width: usize, doubtful: bool) -> Cell {
    Cell { label: kind.label(index).label(), digits: digits.map(ToString::to_string), width, doubtful }
}
