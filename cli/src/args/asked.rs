//! Only the command that is asked for is declared.
//!
//! Knows where the name of a command stands. Knows nothing of what a command takes.
//!
//! To declare all commands takes longer than to check an identifier; who asks for help, or for a command that there is not,
//! gets them all.

use std::ffi::OsString;
use std::mem::ManuallyDrop;

use clap::{Args as _, FromArgMatches as _, Parser as _};

use super::{
    Advise, Args, Batch, Call, Check, Compare, Explain, Flows, General, Guide, Kit, Read, Redact, Rules, Say, Scan,
    Sheet, WIDEST_HELP,
};

/// The arguments of this run.
pub(crate) fn read(arguments: &[OsString]) -> clap::error::Result<Args> {
    match named(arguments).and_then(declared) {
        Some(command) => {
            // Not taken apart piece by piece: it lasts as long as the program.
            let mut program = ManuallyDrop::new(alone(command));
            Args::from_arg_matches(&program.try_get_matches_from_mut(arguments)?)
        }
        None => Args::try_parse_from(arguments),
    }
}

/// The program as if it had this command only.
fn alone(command: clap::Command) -> clap::Command {
    let program = clap::Command::new("offhook").version(env!("CARGO_PKG_VERSION")).max_term_width(WIDEST_HELP);
    General::augment_args(program).subcommand(command)
}

/// The word that names a command, behind what holds for every command.
fn named(arguments: &[OsString]) -> Option<&str> {
    let mut rest = arguments.iter().skip(1).map(OsString::as_os_str);
    loop {
        match rest.next()?.to_str()? {
            "--language" | "--playbooks" => drop(rest.next()?),
            word if word.starts_with("--language=") || word.starts_with("--playbooks=") => {}
            word => return Some(word),
        }
    }
}

fn declared(name: &str) -> Option<clap::Command> {
    macro_rules! one_of {
        ($($command:ident = $name:literal),+ $(,)?) => {
            match name {
                $($name => Some($command::augment_args(clap::Command::new($name))),)+
                _ => None,
            }
        };
    }
    one_of!(
        Advise = "advise",
        Batch = "batch",
        Call = "call",
        Check = "check",
        Compare = "compare",
        Explain = "explain",
        Flows = "flows",
        Guide = "guide",
        Kit = "kit",
        Read = "read",
        Redact = "redact",
        Rules = "rules",
        Say = "say",
        Scan = "scan",
        Sheet = "sheet",
    )
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn a_command_alone_is_what_it_is_among_all() {
        let mut all = Args::command();
        all.build();
        assert!(all.get_subcommands().count() > 10);
        for among in all.get_subcommands().filter(|command| command.get_name() != "help") {
            let name = among.get_name();
            let mut program = alone(declared(name).expect(name));
            program.build();
            let alone = program.find_subcommand(name).expect(name);
            assert_eq!(alone.clone().render_long_help().to_string(), among.clone().render_long_help().to_string());
            assert_eq!(alone.clone().render_usage().to_string(), among.clone().render_usage().to_string());
        }
    }

    #[test]
    fn a_command_is_named_behind_what_holds_for_all() {
        let words = |text: &str| text.split(' ').map(OsString::from).collect::<Vec<_>>();
        for (text, name) in [
            ("offhook check X", Some("check")),
            ("offhook --language ja check", Some("check")),
            ("offhook --language=ja --playbooks check scan", Some("scan")),
            ("offhook --help check", Some("--help")),
            ("offhook --language", None),
            ("offhook", None),
        ] {
            assert_eq!(named(&words(text)), name, "{text}");
        }
    }

    #[test]
    fn arguments_are_read_alike() {
        let text = "offhook --language ja check --format json --kind product-key A B";
        let words: Vec<_> = text.split(' ').map(OsString::from).collect();
        let (one, other) = (read(&words).expect("it reads"), Args::try_parse_from(&words).expect("it reads"));
        assert_eq!(format!("{one:?}"), format!("{other:?}"));
        assert!(format!("{one:?}").contains("Japanese"));
    }
}
