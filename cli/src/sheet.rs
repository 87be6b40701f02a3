//! `offhook sheet`: paper for the call.

mod canvas;
mod font;
mod pdf;

use offhook_guidance::{Book, Facts, SheetOptions, Voice, render};

use crate::args::{Pc, Sheet, SheetFormat};
use crate::day;
use crate::document;
use crate::guide::OFFLINE;
use crate::pc::Seen;
use crate::screen::{Outcome, Screen, complain};
use crate::trouble::Trouble;

pub(crate) fn run(args: &Sheet, book: &Book, screen: &Screen) -> Result<Outcome, Trouble> {
    let format = args.output.format(args.format)?;
    document::keep(args.output.path(), args.shown.from.as_deref())?;
    let pc = Pc { shown: args.shown.clone(), contact: args.contact, ..Pc::default() };
    let seen = Seen::read(&pc, screen)?;
    let request = seen.request(&pc).anyway(args.anyway);
    let today = day::today();
    let standing = book.standing(&request, &Facts::new(), &today);
    if let Some(script) = book.closed(&standing, &request, &today, &screen.messages) {
        complain(render::text(&script, screen.width).trim_end());
        return Ok(Outcome::SomethingWrong);
    }
    let voice = args.voice.or_else(|| Voice::from_tag(screen.messages.language().tag())).unwrap_or(Voice::English);
    let options = SheetOptions::new()
        .voice(voice)
        .note(args.note.as_deref())
        .width(args.digits.map(usize::from))
        .qr(args.qr)
        .addresses(args.addresses);
    let sheet = book.sheet(&request, &options, &today, &screen.messages);
    let bytes = match format {
        SheetFormat::Html => render::sheet(&sheet, args.paper).into_bytes(),
        SheetFormat::Pdf => printed(&sheet, args, screen),
    };
    args.output.put(&bytes, screen)?;
    if sheet.note_hidden {
        complain(&screen.messages.get("sheet-note-hidden"));
    }
    if args.qr && sheet.give.qr.is_none() {
        complain(&screen.messages.get("sheet-no-qr"));
    }
    sheet.others.iter().for_each(|line| complain(line));
    let leads_elsewhere = request.record.is_some() && !args.anyway && standing.flow_name() != OFFLINE;
    if leads_elsewhere {
        let title = standing.line(book, &request, &today, &screen.messages);
        complain(&screen.wrapped(&screen.messages.format("check-next", &[("title", &title)]), ""));
    }
    Ok(if sheet.ready { Outcome::NothingWrong } else { Outcome::SomethingWrong })
}

fn printed(sheet: &offhook_guidance::Sheet, args: &Sheet, screen: &Screen) -> Vec<u8> {
    let printed = pdf::pdf(sheet, args.paper);
    if !printed.missing.is_empty() {
        let replacement = font::REPLACEMENT.to_string();
        let arguments = [("characters", printed.missing.as_str()), ("replacement", &replacement)];
        complain(&screen.messages.format("sheet-no-glyph", &arguments));
    }
    printed.bytes
}
