//! Lines with a known label.

use crate::input::lines::Line;
use crate::role::Role;
use crate::words::labels;
use crate::words::shapes::{self, is_channel};

/// A line with a label that is known.
pub(crate) struct Known<'a> {
    pub(crate) field: Role,
    pub(crate) language: &'static str,
    pub(crate) value: &'a str,
    /// Whether an equals sign parts them.
    pub(crate) is_assigned: bool,
    /// Whether an event of the system's log begins with it.
    pub(crate) is_of_event: bool,
}

pub(crate) fn known<'a>(line: &Line<'a>) -> Option<Known<'a>> {
    // `Volume:MAK` by itself is a value.
    if is_channel(line.text.trim()) {
        return None;
    }
    let known = |(label, value): (&str, &'a str), is_assigned| {
        let (field, language) = labels::role(label)?;
        let language = labels::written_in(label, language);
        // The page of Settings has this label; people and wrapped lines have it too.
        if matches!(labels::folded(label).as_str(), "edition" | "エディション") && !shapes::is_trade_name(value.trim())
        {
            return None;
        }
        // The class has a property of this name, people call anything so.
        let is_id = language == "cim" && field == Role::ActivationId;
        if is_id && !value.trim().is_empty() && !shapes::is_guid(value.trim()) {
            return None;
        }
        let is_of_event = field == Role::Other && labels::begins_event(label);
        Some(Known { field, language, value, is_assigned, is_of_event })
    };
    // The portal shows its heading on a line by itself.
    let heading = || {
        let known = known((line.text.trim(), ""), false)?;
        Some(known).filter(|known| matches!(known.field, Role::ConfirmationId | Role::InstallationId))
    };
    // `GracePeriodRemaining : 0`, as PowerShell lists properties.
    let property = |(label, value): (&str, &'a str)| {
        let is_padded = line.text.get(label.len()..).is_some_and(|rest| rest.starts_with(' '));
        let is_property = (is_padded || value.trim().is_empty())
            && label.len() > 3
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let (field, language) = labels::column(label).filter(|_| is_property)?;
        let is_read = language == "cim" || matches!(label, "ProductName" | "ErrorMessage");
        let is_read = is_read && field != Role::Computer;
        is_read.then_some(Known { field, language, value, is_assigned: false, is_of_event: false })
    };
    line.labelled()
        .and_then(|parts| known(parts, false).or_else(|| property(parts)))
        .or_else(|| line.assigned().and_then(|parts| known(parts, true)))
        .or_else(heading)
}
