//! `offhook check`: each text, one report.

mod brief;
mod checked;
mod human;
mod list;
mod told;

use std::path::Path;

use offhook::{Copies, Kind};

use self::brief::Tally;
pub(crate) use self::checked::{Checked, Look};
use self::told::Told;
use crate::args::{Asked, Check, CheckFormat};
use crate::input::Input;
use crate::pc;
use crate::screen::{Outcome, Screen, complain};
use crate::trouble::Trouble;

pub(crate) fn run(args: &Check, screen: &Screen) -> Result<Outcome, Trouble> {
    let mut tally = Tally::default();
    if !args.texts.is_empty() {
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
    } else if let Some(path) = &args.from {
        of_output(args, path, screen, &mut tally)?;
    } else {
        of_lines(args, screen, &mut tally)?;
    }
    if args.format == CheckFormat::Counts {
        screen.print(&brief::counts(&tally))?;
    }
    Ok(tally.outcome())
}

/// The identifiers of a list.
fn of_lines(args: &Check, screen: &Screen, tally: &mut Tally) -> Result<(), Trouble> {
    let input = Input::open(args.file.as_deref(), &screen.messages)?;
    let path = input.name.clone();
    if input.is_interactive() {
        complain(&screen.messages.get("waiting"));
    }
    list::run(args, input.blocks()?, screen, tally)?;
    if tally.is_empty() { Err(Trouble::new("trouble-no-line").with("path", &path)) } else { Ok(()) }
}

/// The identifiers of an output.
fn of_output(args: &Check, path: &Path, screen: &Screen, tally: &mut Tally) -> Result<(), Trouble> {
    let (reading, name) = pc::reading(path, screen)?;
    let mut copies = Copies::new();
    for found in reading.records.iter().filter_map(|record| record.installation_id.as_ref()) {
        copies.installation_id(found.expose(), 0);
    }
    for record in &reading.records {
        let found = [(Kind::InstallationId, &record.installation_id), (Kind::ConfirmationId, &record.confirmation_id)];
        let asked = |kind| matches!(args.kind, Asked::Auto) || matches!(args.kind, Asked::For(other) if other == kind);
        for (kind, found) in found.into_iter().filter(|(kind, _)| asked(*kind)) {
            let Some(found) = found else { continue };
            let look = Look { kind: Asked::For(kind), ..Look::of(args, &copies) };
            let mut told = Told::default();
            let (line, text) = (record.lines.0, found.expose().as_bytes());
            told.take(look, args.format, line, text, Some("line-heading"), screen);
            told.print(screen, tally)?;
        }
    }
    if tally.is_empty() { Err(Trouble::no_record(&name)) } else { Ok(()) }
}
