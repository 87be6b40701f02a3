//! The help with its commands in groups; usage errors that repeat no identifier, and nothing that is not seen.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory as _, FromArgMatches as _};

use super::Args;
use crate::masked;

/// The commands by what somebody is about to do.
const GROUPS: [(&str, &[&str]); 5] = [
    ("On the call", &["guide", "call", "sheet", "check", "compare", "say"]),
    ("Understand", &["read", "status", "advise", "explain"]),
    ("A room of PCs", &["kit", "batch"]),
    ("Keep secret", &["scan", "redact", "rules"]),
    ("Your own rules", &["flows"]),
];

/// What was typed.
pub(crate) fn parsed() -> Result<Args, clap::Error> {
    let mut command = command();
    let matches = command.try_get_matches_from_mut(std::env::args_os())?;
    Args::from_arg_matches(&matches).map_err(|error| error.format(&mut command))
}

/// The command line, with its commands listed in groups.
fn command() -> clap::Command {
    let command = Args::command();
    let widest = command.get_subcommands().map(|command| command.get_name().len()).max().unwrap_or(0);
    let mut list = String::new();
    for (title, names) in GROUPS {
        list += &format!("{title}:\n");
        for command in names.iter().filter_map(|name| command.find_subcommand(name)) {
            let about = command.get_about().map(ToString::to_string).unwrap_or_default();
            list += &format!("  {:widest$}  {about}\n", command.get_name());
        }
        list.push('\n');
    }
    let template =
        format!("{{about-with-newline}}\n{{usage-heading}} {{usage}}\n\n{list}Options:\n{{options}}{{after-help}}");
    command.help_template(template)
}

/// The error of a command line without a command.
pub(crate) fn no_command() -> clap::Error {
    command().error(ErrorKind::MissingSubcommand, "a command is missing: `offhook --help` lists them")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_command_is_in_one_group() {
        let mut grouped: Vec<&str> = GROUPS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
        grouped.sort_unstable();
        let command = Args::command();
        let mut all: Vec<&str> = command.get_subcommands().map(clap::Command::get_name).collect();
        all.sort_unstable();
        assert_eq!(grouped, all);
    }
}
