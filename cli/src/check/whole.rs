//! A file as a whole, whatever it is: the identifiers that `read` finds in it, and what else may be one in the lines that it could
//! not use. What belongs together is joined.

use std::path::Path;

use offhook::text::{Piece, rows};
use offhook::{Copies, Kind, Verdict, check_as, identify};
use offhook_guidance::{Book, Day, Facts, Request};
use offhook_readers::{Reading, Record, Role, Tool, Unused};
use zeroize::Zeroizing;

use super::brief::Tally;
use super::typed::{MOST, is_part, is_whole, places, seen};
use super::{Look, Told};
use crate::args::{Asked, Check, CheckFormat};
use crate::screen::{Outcome, Screen, complain};
use crate::trouble::Trouble;
use crate::{day, meant, pc};

pub(super) fn run(
    args: &Check,
    path: &Path,
    book: &Book,
    screen: &Screen,
    tally: &mut Tally,
) -> Result<Outcome, Trouble> {
    let (reading, name) = pc::reading(path, screen)?;
    let is_bare = reading.records.iter().all(is_bare);
    let (texts, left) = texts(args.kind, &reading.unused, is_bare);
    let mut copies = Copies::new();
    let of_records = reading.records.iter().filter_map(|record| record.installation_id.as_ref());
    for id in of_records.map(|found| found.expose()).chain(texts.iter().map(|text| text.text.as_str())) {
        copies.installation_id(id, 0);
    }
    let file = File { args, reading: &reading, name: &name, copies, book, day: day::today(), screen };
    let mut lacks_id = false;
    let mut texts = texts.into_iter().peekable();
    for record in &reading.records {
        while let Some(text) = texts.next_if(|text| text.line < record.lines.0) {
            file.tell_text(&text, tally)?;
        }
        lacks_id |= !file.tell(record, tally)?;
    }
    texts.try_for_each(|text| file.tell_text(&text, tally))?;
    let wants_other = matches!(args.kind, Asked::For(kind) if kind != Kind::InstallationId);
    if tally.is_empty() && (reading.records.is_empty() || wants_other) {
        return Err(Trouble::no_record(path, &name));
    }
    if is_bare && left > 0 {
        let arguments = [("path", &*name), ("lines", &*left.to_string()), ("file", &*meant::typed(path))];
        complain(&screen.wrapped(&screen.messages.format("check-left", &arguments), ""));
    }
    Ok(if lacks_id { Outcome::SomethingWrong } else { Outcome::NothingWrong })
}

/// Whether a record is identifiers and nothing else.
fn is_bare(record: &Record) -> bool {
    let says_more = record.name.is_some()
        || record.description.is_some()
        || record.activation_id.is_some()
        || record.license_status.is_some()
        || record.error_code.is_some()
        || record.outcome.is_some();
    record.tool == Tool::Text && !says_more
}

/// Something that may be an identifier, and the line in which it begins.
struct Text {
    line: usize,
    text: Zeroizing<String>,
}

/// What may be identifiers among the lines that are not used, and how many lines are none; groups that follow each other are one.
fn texts(asked: Asked, unused: &[Unused], is_bare: bool) -> (Vec<Text>, usize) {
    let mut texts: Vec<Text> = Vec::new();
    let mut left = 0;
    // What was begun, and the line in which it goes on.
    let mut open: Option<(Text, usize)> = None;
    let mut lines = unused.iter().peekable();
    while let Some(Unused { line, text, .. }) = lines.next() {
        let text = text.expose().trim();
        let is_group = is_part(text) && is_digits(text);
        texts.extend(open.take_if(|(_, next)| !is_group || next != line).map(|(begun, _)| begun));
        if is_group {
            let (mut begun, _) = open.take().unwrap_or_else(|| (Text { line: *line, text: Zeroizing::default() }, 0));
            if !begun.text.is_empty() {
                begun.text.push(' ');
            }
            begun.text.push_str(text);
            let goes_on = lines.peek().is_some_and(|next| next.line == line + 1 && is_group_alone(next.text.expose()));
            let is_done = seen(asked, &begun.text)
                .is_some_and(|seen| is_whole(&seen) && !(seen.kind == Kind::ConfirmationId && goes_on));
            if is_done || places(&begun.text) > MOST {
                texts.push(begun);
            } else {
                open = Some((begun, line + 1));
            }
        } else if is_one(text) {
            texts.push(Text { line: *line, text: Zeroizing::new(text.to_owned()) });
        } else {
            left += 1;
        }
    }
    texts.extend(open.map(|(begun, _)| begun));
    texts.retain(|text| (is_bare || !is_part(&text.text)) && is_asked(asked, &text.text));
    (texts, left)
}

/// Whether a line is groups of digits, and labels of them.
fn is_digits(line: &str) -> bool {
    let mut any = false;
    rows(line).all(|piece| {
        any = true;
        matches!(piece, Piece::Row(_))
    }) && any
}

fn is_group_alone(line: &str) -> bool {
    is_digits(line) && rows(line).count() == 1 && is_part(line)
}

/// Whether a line is an identifier by itself, whole or damaged.
fn is_one(line: &str) -> bool {
    match identify(line) {
        Some(Kind::ProductKey) => true,
        Some(kind) => is_digits(line) || check_as(kind, line, &mut ()).verdict >= Verdict::WellFormed,
        None => false,
    }
}

/// Whether a text may be what was asked for.
fn is_asked(asked: Asked, text: &str) -> bool {
    let Asked::For(asked) = asked else { return true };
    let is_other = |kind: Kind| kind != asked && check_as(kind, text, &mut ()).verdict >= Verdict::WellFormed;
    !identify(text).is_some_and(is_other)
}

/// A file that is told of.
struct File<'a> {
    args: &'a Check,
    reading: &'a Reading,
    name: &'a str,
    copies: Copies,
    book: &'a Book,
    day: Day,
    screen: &'a Screen,
}

impl File<'_> {
    fn tell_text(&self, text: &Text, tally: &mut Tally) -> Result<(), Trouble> {
        self.tell_as(self.args.kind, text.line, &text.text, tally)
    }

    fn tell_as(&self, kind: Asked, line: usize, text: &str, tally: &mut Tally) -> Result<(), Trouble> {
        let look = Look { kind, ..Look::of(self.args, &self.copies) };
        let mut told = Told::default();
        told.take(look, self.args.format, line, text.as_bytes(), Some("line-heading"), self.screen);
        Ok(told.print(self.screen, tally)?)
    }

    /// Tells of a record; whether it has what was asked for.
    fn tell(&self, record: &Record, tally: &mut Tally) -> Result<bool, Trouble> {
        let found = [
            (Kind::InstallationId, Role::InstallationId, &record.installation_id),
            (Kind::ConfirmationId, Role::ConfirmationId, &record.confirmation_id),
        ];
        let asked = self.args.kind;
        let is_asked = |kind| matches!(asked, Asked::Auto) || matches!(asked, Asked::For(other) if other == kind);
        let mut told_any = false;
        for (kind, role, found) in found.into_iter().filter(|(kind, ..)| is_asked(*kind)) {
            let Some(found) = found else { continue };
            told_any = true;
            let line = record.line_of(role).unwrap_or(record.lines.0);
            self.tell_as(Asked::For(kind), line, found.expose(), tally)?;
        }
        let wants_id = is_asked(Kind::InstallationId);
        // A confirmation ID by itself says nothing of a product.
        let says_more = !is_bare(record) || record.installation_id.is_some();
        if self.args.format == CheckFormat::Human && wants_id && says_more {
            self.tell_product(record, told_any)?;
        }
        Ok(told_any || !wants_id)
    }

    /// What the product needs.
    fn tell_product(&self, record: &Record, told_any: bool) -> Result<(), Trouble> {
        let messages = &self.screen.messages;
        let request = Request::new().reading(self.reading).record(record);
        let standing = self.book.standing(&request, &Facts::new(), &self.day);
        let product = record.name.as_ref().or(record.description.as_ref()).map(ToString::to_string);
        let product = product.unwrap_or_else(|| messages.get(&format!("read-tool-{}", record.tool.name())));
        let mut text = String::new();
        if !told_any {
            let line = record.lines.0.to_string();
            let arguments = [("file", self.name), ("line", &*line), ("product", &*product)];
            text += &format!("{}\n", self.screen.wrapped(&messages.format("check-no-id", &arguments), ""));
            if standing.closed.is_none() {
                text += &format!("{}\n", self.screen.wrapped(&messages.get("check-no-id-how"), "  "));
            }
        }
        let title = standing.line(self.book, &request, &self.day, messages);
        let next = match standing.flow {
            Some(_) => messages.format("check-next", &[("title", &title)]),
            None => title,
        };
        text += &format!("{}\n\n", self.screen.wrapped(&next, ""));
        Ok(self.screen.print(&text)?)
    }
}
