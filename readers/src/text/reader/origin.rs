//! Tells which tool printed a text: by its labels, by what a record holds, and by what was asked for behind a prompt.

use super::Reader;
use crate::input::lines::Line;
use crate::outcome::Outcome;
use crate::role::Role;
use crate::tool::Tool;
use crate::words::shapes;

/// Whose labels were seen.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) enum Family {
    Cim,
    CimTable,
    #[default]
    None,
    Event,
    OsLicense,
    Ospp,
    Portal,
    Settings,
    Slmgr,
    Table,
    Vnext,
    Wmic,
}

/// What was asked for behind a prompt, or can be told from what came.
#[derive(Clone)]
pub(super) struct Asked {
    pub(super) tool: Tool,
    /// What it does, where the tool says nothing against it.
    pub(super) outcome: Option<Outcome>,
    /// Of which product; a console may have cut it.
    pub(super) activation_id: String,
}

impl Asked {
    pub(super) fn is_whole(&self) -> bool {
        shapes::is_guid(&self.activation_id)
    }
}

impl Reader {
    /// Whether a line is the rest of an activation ID behind a prompt.
    pub(super) fn goes_on_in_asked(&mut self, line: &Line<'_>) -> bool {
        let Some(asked) = self.asked.as_mut().filter(|asked| !asked.is_whole() && asked.tool == Tool::SlmgrDti) else {
            return false;
        };
        let whole = asked.activation_id.clone() + &line.text.trim().to_lowercase();
        let is_whole = shapes::is_guid(&whole);
        if is_whole {
            asked.activation_id = whole;
        }
        is_whole
    }

    /// What was read last is from this tool, unless that is known already.
    pub(super) fn rename(&mut self, tool: Tool) {
        if let Some(last) = self.records.last_mut().filter(|last| last.tool == Tool::Text) {
            last.tool = tool;
        }
    }

    /// A tool begins to print behind a prompt.
    pub(super) fn begin(&mut self, line: &Line<'_>) {
        self.finish_record();
        self.begins = true;
        self.before = self.understood;
        self.usage.know(line.number);
        self.family = if line.text.to_ascii_lowercase().contains("ospp.vbs") { Family::Ospp } else { Family::None };
    }

    pub(super) fn learn(&mut self, language: &'static str, is_assigned: bool) {
        self.understood += 1;
        let (family, language) = match language {
            "cim" if is_assigned => (Family::Wmic, "en"),
            "cim" => (Family::Cim, "en"),
            "ospp" => (Family::Ospp, "en"),
            language if self.family == Family::None => (Family::Slmgr, language),
            language => (self.family, language),
        };
        self.family = family;
        // Several languages share some labels.
        self.record.language = self.record.language.or(Some(language).filter(|language| *language != "*"));
    }

    /// Which tool printed the record, by its labels, what it holds and what was asked for.
    pub(super) fn tool(&self) -> Tool {
        let (record, seen) = (&self.record, |field| self.seen.contains(&field));
        let is_verbose = seen(Role::ApplicationId) || seen(Role::ExtendedPid) || seen(Role::ActivationId);
        let asked = self.asked.as_ref().map(|asked| asked.tool);
        match (self.family, asked) {
            (Family::Event, _) => Tool::EventLog,
            (Family::OsLicense, _) => Tool::OsLicense,
            (Family::Settings, _) => Tool::Settings,
            (Family::Table, _) => Tool::Table,
            (Family::Vnext, _) => Tool::Vnextdiag,
            (Family::Ospp, asked) if record.outcome.is_some() => {
                asked.filter(|tool| tool.is_ospp()).unwrap_or(Tool::Ospp)
            }
            (Family::None | Family::Slmgr, Some(asked)) if record.outcome.is_some() => asked,
            (Family::Slmgr, None) if record.outcome.is_some() => Tool::Slmgr,
            // `ospp.vbs` prints English everywhere; another language is that of a program which calls it.
            (Family::Ospp, None) if record.language.is_some_and(|language| language != "en") => Tool::Text,
            (Family::Cim, _) => Tool::CimList,
            (Family::CimTable, _) => Tool::CimTable,
            (Family::Wmic, _) => Tool::Wmic,
            (Family::Portal, _) if record.confirmation_id.is_some() => Tool::Portal,
            (Family::Ospp, Some(asked)) if asked.is_ospp() => asked,
            (Family::Ospp, _) if record.description.is_some() => Tool::OsppDstatus,
            (Family::Ospp, _) => Tool::OsppDinstid,
            (Family::Slmgr, _) if is_verbose => Tool::SlmgrDlv,
            (_, Some(asked)) => asked,
            (Family::Slmgr, _) if record.description.is_some() => Tool::SlmgrDli,
            (Family::None, _) if is_verbose && record.description.is_some() => Tool::SlmgrDlv,
            (Family::None, _) if record.description.is_some() => Tool::SlmgrDli,
            _ => Tool::Text,
        }
    }
}
