//! The program `offhook`: arguments in, the library's answers out.

mod advise;
mod args;
mod batch;
mod blocks;
mod book;
mod call;
mod check;
mod compare;
mod day;
mod document;
mod explain;
mod facts;
mod file;
mod flows;
mod guide;
mod input;
mod kit;
mod licenses;
mod manual;
mod masked;
mod meant;
mod paint;
mod pc;
mod read;
mod redact;
mod rules;
mod say;
mod scan;
mod screen;
mod sheet;
mod spreadsheet;
mod status;
mod stop;
mod trouble;

use std::path::Path;
use std::process::ExitCode;

use offhook_guidance::Book;
use zeroizing_alloc::ZeroAlloc;

use crate::args::{Command, Settings};
use crate::screen::{Outcome, Screen};
use crate::trouble::Trouble;

/// Memory is wiped when it is given back: digits pass through strings of many rooms.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<std::alloc::System> = ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    let settings = match Settings::read() {
        Ok(settings) => settings,
        Err(trouble) => return failed(&trouble, &Screen::new(None)),
    };
    let args = args::parsed(&settings).unwrap_or_else(|error| args::without_identifiers(error).exit());
    let screen = Screen::new(args.general.language);
    let result = match &args.command {
        _ if args.licenses => licenses::run(&screen),
        Some(command) => run(command, args.general.book.as_deref(), &screen),
        None => args::no_command().exit(),
    };
    match result {
        Ok(outcome) => outcome.into(),
        Err(trouble) if trouble.is_closed_pipe() => Outcome::NothingWrong.into(),
        Err(trouble) => failed(&trouble, &screen),
    }
}

fn failed(trouble: &Trouble, screen: &Screen) -> ExitCode {
    screen.complain_of(trouble);
    ExitCode::from(2)
}

fn run(command: &Command, own: Option<&Path>, screen: &Screen) -> Result<Outcome, Trouble> {
    match command {
        Command::Advise(args) => with_book(own, screen, |book, screen| advise::run(args, book, screen)),
        Command::Batch(args) => {
            let book = book::must_open(own, screen)?;
            let screen = &screen.of(&book);
            batch::run(args, book, screen)
        }
        Command::Call(args) => with_book(own, screen, |book, screen| call::run(args, book, screen)),
        Command::Check(args) => with_book(own, screen, |book, screen| check::run(args, book, screen)),
        Command::Compare(args) => compare::run(args, screen),
        Command::Completions(args) => manual::completions(args, screen),
        Command::Explain(args) => explain::run(args, screen),
        Command::Flows(args) => {
            let (book, _) = book::open(own)?;
            flows::run(args, own, &screen.of(&book))
        }
        Command::Guide(args) => with_book(own, screen, |book, screen| guide::run(args, book, screen)),
        Command::Kit(args) => with_book(own, screen, |book, screen| kit::run(args, book, screen)),
        Command::Man(args) => manual::pages(args, screen),
        Command::Read(args) => read::run(args, screen),
        Command::Redact(args) => redact::run(args, screen),
        Command::Rules(args) => rules::run(args, screen),
        Command::Say(args) => say::run(args, screen),
        Command::Scan(args) => scan::run(args, screen),
        Command::Sheet(args) => with_book(own, screen, |book, screen| sheet::run(args, book, screen)),
        Command::Status(args) => with_book(own, screen, |book, screen| status::run(args, book, screen)),
    }
}

/// Runs a command with custom rules, flows and messages.
fn with_book(
    own: Option<&Path>,
    screen: &Screen,
    command: impl FnOnce(&Book, &Screen) -> Result<Outcome, Trouble>,
) -> Result<Outcome, Trouble> {
    let book = book::must_open(own, screen)?;
    command(&book, &screen.of(&book))
}
