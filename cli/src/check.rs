//! `offhook check`: each text, one report.

mod brief;
mod checked;
mod human;
mod list;
mod told;
mod typed;

use std::path::Path;

use offhook::{Copies, Kind};
use offhook_guidance::{Book, Facts, Request};
use offhook_readers::Role;

use self::brief::Tally;
pub(crate) use self::checked::{Checked, Look};
use self::told::Told;
use crate::args::{Asked, Check, CheckFormat};
use crate::input::Input;
use crate::screen::{Outcome, Screen, complain};
use crate::trouble::Trouble;
use crate::{day, pc};

pub(crate) fn run(args: &Check, book: &Book, screen: &Screen) -> Result<Outcome, Trouble> {
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
    } else if let Some(path) = &args.from {
        outcome = of_output(args, path, book, screen, &mut tally)?;
    } else {
        of_lines(args, screen, &mut tally)?;
    }
    if args.format == CheckFormat::Counts {
        screen.print(&brief::counts(&tally))?;
    }
    Ok(tally.outcome().max(outcome))
}

/// The identifiers of a list.
fn of_lines(args: &Check, screen: &Screen, tally: &mut Tally) -> Result<(), Trouble> {
    let input = Input::open(args.file.as_deref(), &screen.messages)?;
    let path = input.name.clone();
    if input.is_interactive() && args.format == CheckFormat::Human {
        return typed::run(args, screen, tally);
    }
    if input.is_interactive() {
        complain(&screen.messages.get("waiting"));
    }
    list::run(args, input.blocks()?, screen, tally)?;
    if tally.is_empty() { Err(Trouble::new("trouble-no-line").with("path", &path)) } else { Ok(()) }
}

/// The identifiers of an output: what `read` lists, each where it is.
fn of_output(args: &Check, path: &Path, book: &Book, screen: &Screen, tally: &mut Tally) -> Result<Outcome, Trouble> {
    let (reading, name) = pc::reading(path, screen)?;
    let mut copies = Copies::new();
    for found in reading.records.iter().filter_map(|record| record.installation_id.as_ref()) {
        copies.installation_id(found.expose(), 0);
    }
    let day = day::today();
    let mut lacks_id = false;
    for record in &reading.records {
        let found = [
            (Kind::InstallationId, Role::InstallationId, &record.installation_id),
            (Kind::ConfirmationId, Role::ConfirmationId, &record.confirmation_id),
        ];
        let asked = |kind| matches!(args.kind, Asked::Auto) || matches!(args.kind, Asked::For(other) if other == kind);
        let mut told_any = false;
        for (kind, role, found) in found.into_iter().filter(|(kind, ..)| asked(*kind)) {
            let Some(found) = found else { continue };
            told_any = true;
            let look = Look { kind: Asked::For(kind), ..Look::of(args, &copies) };
            let mut told = Told::default();
            let line = record.line_of(role).unwrap_or(record.lines.0);
            told.take(look, args.format, line, found.expose().as_bytes(), Some("line-heading"), screen);
            told.print(screen, tally)?;
        }
        let wants_id = !matches!(args.kind, Asked::For(kind) if kind != Kind::InstallationId);
        if args.format == CheckFormat::Human && wants_id {
            let request = Request::new().reading(&reading).record(record);
            let standing = book.standing(&request, &Facts::new(), &day);
            let product = record.name.as_ref().or(record.description.as_ref()).map(ToString::to_string);
            let product = product.unwrap_or_else(|| screen.messages.get(&format!("read-tool-{}", record.tool.name())));
            let mut text = String::new();
            if !told_any {
                let line = record.lines.0.to_string();
                let arguments = [("file", &*name), ("line", &*line), ("product", &*product)];
                text += &format!("{}\n", screen.wrapped(&screen.messages.format("check-no-id", &arguments), ""));
                if standing.closed.is_none() {
                    text += &format!("{}\n", screen.wrapped(&screen.messages.get("check-no-id-how"), "  "));
                }
            }
            let title = standing.line(book, &request, &day, &screen.messages);
            let next = match standing.flow {
                Some(_) => screen.messages.format("check-next", &[("title", &title)]),
                None => title,
            };
            text += &format!("{}\n\n", screen.wrapped(&next, ""));
            screen.print(&text)?;
        }
        lacks_id |= !told_any && wants_id;
    }
    let is_nothing = reading.records.is_empty()
        || (tally.is_empty() && matches!(args.kind, Asked::For(kind) if kind != Kind::InstallationId));
    match is_nothing {
        true => Err(Trouble::no_record(&name)),
        false if lacks_id => Ok(Outcome::SomethingWrong),
        false => Ok(Outcome::NothingWrong),
    }
}
