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
}

pub(crate) fn known<'a>(line: &Line<'a>) -> Option<Known<'a>> {
    // `Volume:MAK` by itself is a value.
    if is_channel(line.text.trim()) {
        return None;
    }
    let known = |(label, value): (&str, &'a str), is_assigned| {
        let (field, language) = labels::role(label)?;
        // The class has a property of this name, people call anything so.
        let is_id = language == "cim" && field == Role::ActivationId;
        if is_id && !value.trim().is_empty() && !shapes::is_guid(value.trim()) {
            return None;
        }
        Some(Known { field, language, value, is_assigned })
    };
    // The portal shows its heading on a line by itself.
    let heading = || {
        let known = known((line.text.trim(), ""), false)?;
        Some(known).filter(|known| matches!(known.field, Role::ConfirmationId | Role::InstallationId))
    };
    line.labelled()
        .and_then(|parts| known(parts, false))
        .or_else(|| line.assigned().and_then(|parts| known(parts, true)))
        .or_else(heading)
}
