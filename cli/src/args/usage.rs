//! The help with its commands in groups; usage errors that repeat no identifier, and nothing that is not seen.

use std::ffi::OsString;
use std::path::Path;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory as _, FromArgMatches as _};

use super::{Args, Settings};
use crate::{masked, meant};

/// The commands by what somebody is about to do.
const GROUPS: [(&str, &[&str]); 6] = [
    ("On the call", &["guide", "call", "sheet", "check", "compare", "say"]),
    ("Understand", &["read", "status", "advise", "explain"]),
    ("A room of PCs", &["kit", "batch"]),
    ("Keep secret", &["scan", "redact", "rules"]),
    ("Your own rules", &["flows"]),
    ("This program", &["completions", "man"]),
];

/// What is typed most often, for each command.
const EXAMPLES: [(&str, &[&str]); 18] = [
    ("advise", &["offhook advise", "offhook advise --from dlv.txt", "offhook advise --fact code=0xC004F074"]),
    ("batch", &["offhook batch list.csv --output checked.csv", "offhook batch outputs"]),
    ("call", &["offhook call --from dlv.txt", "offhook call --contact agent --log ticket-4711.txt"]),
    ("check", &["offhook check", "offhook check --from dlv.txt", "offhook check --each-line --from ids.txt"]),
    ("compare", &["offhook compare 415635-305286 415635-305268", "offhook compare --from two-lines.txt"]),
    ("completions", &["offhook completions powershell >> $PROFILE", "offhook completions bash"]),
    ("explain", &["offhook explain 0xC004F074", "offhook explain check-digit"]),
    ("flows", &["offhook flows", "offhook flows graph offline-activation --output flow.svg"]),
    ("guide", &["offhook guide --from dlv.txt", "offhook guide --from dlv.txt --output guide.html"]),
    ("kit", &["offhook kit new E:\\kit", "offhook kit list E:\\kit", "offhook kit apply E:\\kit"]),
    ("man", &["offhook man /usr/local/share/man/man1"]),
    ("read", &["offhook read dlv.txt", "offhook read *.txt --output products.csv"]),
    ("redact", &["offhook redact < ticket.txt", "offhook redact --in-place --backup .bak ticket.txt"]),
    ("rules", &["offhook rules", "offhook rules --format gitleaks --output gitleaks.toml"]),
    ("say", &["offhook say", "offhook say --voice ja 415635-305286"]),
    ("scan", &["offhook scan", "offhook scan --format sarif src"]),
    ("sheet", &["offhook sheet --from dlv.txt --output sheet.pdf", "offhook sheet --digits 7 --output empty.pdf"]),
    ("status", &["offhook status dlv.txt", "offhook status *.txt --format json"]),
];

/// What was typed, with the settings where an option was not.
pub(crate) fn parsed(settings: &Settings) -> Result<Args, clap::Error> {
    let mut command = set(command(), settings);
    let words: Vec<OsString> = std::env::args_os().collect();
    let matches = command.try_get_matches_from_mut(&words).map_err(|error| with_file(error, &command, &words))?;
    Args::from_arg_matches(&matches).map_err(|error| error.format(&mut command))
}

/// The error with the command that takes the file which was named in the wrong place.
fn with_file(mut error: clap::Error, command: &clap::Command, words: &[OsString]) -> clap::Error {
    let words: Vec<_> = words.iter().skip(1).map(|word| word.to_string_lossy()).collect();
    let called = words.iter().find_map(|word| command.find_subcommand(&**word));
    let wrong = match error.get(ContextKind::InvalidArg).or_else(|| error.get(ContextKind::InvalidSubcommand)) {
        Some(ContextValue::String(wrong)) => wrong,
        // What is missing would stand behind the file.
        Some(ContextValue::Strings(_)) if called.is_some() => {
            match words.iter().find(|word| meant::file(word).is_some()) {
                Some(word) => &word.to_string(),
                None => return error,
            }
        }
        _ => return error,
    };
    let takes_from = called.is_some_and(|called| called.get_arguments().any(|argument| argument.get_id() == "from"));
    // `--from FILE`, `--from=FILE` and the like, where the file stands alone, and where the option has another name.
    let option = wrong.split('=').next().unwrap_or_default();
    let is_old = matches!(option, "--from" | "-f" | "--file" | "--input" | "-i");
    let valued = || {
        let at = words.iter().position(|word| word.split('=').next() == Some(option))?;
        let value = words[at].split_once('=').map(|(_, value)| value);
        value.or_else(|| words.get(at + 1).map(|word| &**word))
    };
    let Some(file) = (if is_old { valued() } else { Some(&**wrong) }).and_then(meant::file) else { return error };
    let file = meant::typed(file);
    let tip = match (error.kind(), called.map(clap::Command::get_name)) {
        (ErrorKind::UnknownArgument | ErrorKind::MissingRequiredArgument, Some(name)) if takes_from => {
            format!("offhook {name} --from {file}")
        }
        (ErrorKind::UnknownArgument, Some(name @ ("batch" | "read" | "redact" | "scan" | "status"))) => {
            format!("offhook {name} {file}")
        }
        (ErrorKind::InvalidSubcommand, None) if meant::is_table(Path::new(&*file)) => format!("offhook batch {file}"),
        (ErrorKind::InvalidSubcommand, None) => format!("offhook guide --from {file}"),
        _ => return error,
    };
    if let Some(called) = called {
        let usage = called.clone().bin_name(format!("offhook {}", called.get_name())).render_usage();
        error.insert(ContextKind::Usage, ContextValue::StyledStr(usage));
    }
    error.remove(ContextKind::SuggestedArg);
    error.remove(ContextKind::SuggestedSubcommand);
    error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![format!("to use this file: {tip}").into()]));
    error
}

/// The command line, with its commands listed in groups and an example below each help.
pub(crate) fn command() -> clap::Command {
    let mut command = Args::command();
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
    for (name, examples) in EXAMPLES {
        let shown = format!("Examples:\n  {}", examples.join("\n  "));
        command = command.mut_subcommand(name, |command| command.after_help(shown));
    }
    let template =
        format!("{{about-with-newline}}\n{{usage-heading}} {{usage}}\n\n{list}Options:\n{{options}}{{after-help}}");
    command.help_template(template)
}

/// The settings as what holds by default.
fn set(mut command: clap::Command, settings: &Settings) -> clap::Command {
    let options = command.get_arguments().map(|option| option.get_id().to_string()).collect::<Vec<_>>();
    for option in options {
        if let Some(value) = settings.get(&option) {
            command = command.mut_arg(option, |option| option.default_value(value));
        }
    }
    command.mut_subcommands(|command| set(command, settings))
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
        assert_eq!(EXAMPLES.map(|(name, _)| name).as_slice(), all);
    }

    #[test]
    fn the_command_line_is_sound_and_takes_each_example() {
        command().debug_assert();
        for example in EXAMPLES.iter().flat_map(|(_, examples)| *examples) {
            let words = example.split_whitespace().take_while(|word| !matches!(*word, "<" | ">>"));
            command().try_get_matches_from(words).unwrap_or_else(|error| panic!("{example}: {error}"));
        }
    }
}
