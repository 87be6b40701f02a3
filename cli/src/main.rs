//! The program `offhook`: arguments in, the library's answers out.
//!
//! Knows arguments, files and the terminal. Knows no rule of any identifier.

mod args;
mod check;
mod explain;
mod guide;
mod input;
mod screen;
mod trouble;

use std::process::ExitCode;

use clap::Parser as _;

use crate::args::{Args, Command};
use crate::screen::{Outcome, Screen, complain};

fn main() -> ExitCode {
    let args = Args::try_parse().unwrap_or_else(|error| trouble::hushed(error).exit());
    let screen = Screen::new(args.language);
    let outcome = match &args.command {
        Command::Check(args) => check::run(args, &screen),
        Command::Explain(args) => explain::run(args, &screen),
        Command::Guide(args) => guide::run(args, &screen),
    };
    match outcome {
        Ok(outcome) => outcome.into(),
        Err(trouble) if trouble.is_closed_pipe() => Outcome::NothingWrong.into(),
        Err(trouble) => {
            complain(&format!("offhook: {}", trouble.tell(&screen.messages)));
            ExitCode::from(2)
        }
    }
}
