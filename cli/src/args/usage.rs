//! Usage errors that repeat no identifier, and nothing that is not seen.

use clap::CommandFactory as _;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::Args;
use crate::masked;

/// The error of a command line without a command.
pub(crate) fn no_command() -> clap::Error {
    Args::command().error(ErrorKind::MissingSubcommand, "a command is missing: `offhook --help` lists them")
}

/// What of an error repeats an argument.
const REPEATED: [ContextKind; 5] = [
    ContextKind::InvalidArg,
    ContextKind::InvalidSubcommand,
    ContextKind::InvalidValue,
    ContextKind::PriorArg,
    ContextKind::TrailingArg,
];

/// The error with the arguments that it repeats as they may be shown.
pub(crate) fn without_identifiers(mut error: clap::Error) -> clap::Error {
    for kind in REPEATED {
        let (value, is_changed) = match error.get(kind) {
            Some(ContextValue::String(value)) => {
                let shown = masked::line(value);
                let is_changed = shown != *value;
                (ContextValue::String(shown), is_changed)
            }
            Some(ContextValue::Strings(values)) => {
                let shown: Vec<String> = values.iter().map(|value| masked::line(value)).collect();
                let is_changed = shown != *values;
                (ContextValue::Strings(shown), is_changed)
            }
            _ => continue,
        };
        if is_changed {
            error.insert(kind, value);
            // The tips repeat the argument.
            error.remove(ContextKind::Suggested);
        }
    }
    error
}
