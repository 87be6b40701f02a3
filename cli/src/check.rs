//! `offhook check`: each text, one report.

mod brief;
mod checked;
mod human;
mod list;
mod told;
mod typed;
mod whole;

use offhook::Copies;
use offhook_guidance::Book;

use self::brief::Tally;
pub(crate) use self::checked::{Checked, Look};
use self::told::Told;
use crate::args::{Check, CheckFormat};
use crate::input::Input;
use crate::meant;
use crate::screen::{Outcome, Screen};
use crate::trouble::Trouble;

pub(crate) fn run(args: &Check, book: &Book, screen: &Screen) -> Result<Outcome, Trouble> {
    if let Some(path) = args.texts.iter().find_map(|text| meant::file_instead(text)) {
        return Err(Trouble::is_file(path, &format!("offhook check --from {}", meant::typed(path))));
    }
    let mut tally = Tally::default();
    let mut outcome = Outcome::NothingWrong;
    if let Some(text) = typed::joined(&args.texts) {
        let mut told = Told::default();
        told.take(Look::of(args, &Copies::new()), args.format, 1, text.as_bytes(), None, screen);
        told.print(screen, &mut tally)?;
    } else if !args.texts.is_empty() {
        let place = Some("text-heading").filter(|_| args.texts.len() > 1);
        let mut copies = Copies::new();
        for (index, text) in (0..).zip(&args.texts) {
            copies.installation_id(text, index);
        }
        for (index, text) in args.texts.iter().enumerate() {
            let mut told = Told::default();
            told.take(Look::of(args, &copies), args.format, index + 1, text.as_bytes(), place, screen);
            told.print(screen, &mut tally)?;
        }
    } else if let Some(path) = args.from.as_deref().filter(|_| !takes_lines(args)) {
        outcome = whole::run(args, path, book, screen, &mut tally)?;
    } else {
        of_lines(args, screen, &mut tally)?;
    }
    if args.format == CheckFormat::Counts {
        screen.print(&brief::counts(&tally))?;
    }
    Ok(tally.outcome().max(outcome))
}

/// Whether each line is one identifier.
fn takes_lines(args: &Check) -> bool {
    args.each_line || matches!(args.format, CheckFormat::Counts | CheckFormat::Lines)
}

/// The identifiers of a list.
fn of_lines(args: &Check, screen: &Screen, tally: &mut Tally) -> Result<(), Trouble> {
    let is_typed = args.format == CheckFormat::Human && !args.each_line;
    let waiting = if is_typed { "check-waiting" } else { "waiting" };
    let input = Input::open(args.file.as_deref().or(args.from.as_deref()), waiting, screen)?;
    let path = input.name.clone();
    if input.is_interactive() && is_typed {
        return typed::run(args, screen, tally);
    }
    list::run(args, input.blocks()?, screen, tally)?;
    if tally.is_empty() { Err(Trouble::new("trouble-no-line").with("path", &path)) } else { Ok(()) }
}
