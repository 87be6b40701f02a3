//! Usage errors that repeat no identifier.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::masked;

/// The error with the argument masked that it repeats, where that may be an identifier.
pub(crate) fn without_identifiers(mut error: clap::Error) -> clap::Error {
    let kinds = match error.kind() {
        ErrorKind::UnknownArgument => [ContextKind::InvalidArg, ContextKind::TrailingArg],
        _ => [ContextKind::InvalidSubcommand, ContextKind::InvalidValue],
    };
    for kind in kinds {
        if let Some(ContextValue::String(value)) = error.get(kind)
            && masked::is_sensitive(value)
        {
            let value = masked::argument(value);
            error.insert(kind, ContextValue::String(value));
            // The tips repeat the argument.
            error.remove(ContextKind::Suggested);
        }
    }
    error
}
