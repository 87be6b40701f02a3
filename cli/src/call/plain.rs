//! The call as plain lines: everything is said in words, nothing is painted over.

use std::fmt::Write as _;
use std::io::{self, Write as _};

use offhook::Kind;
use offhook_guidance::Messages;
use offhook_guidance::call::{Block, Command, Event, Input, KEYS, Key, Mark, Page, Reply, Session, Tile};
use zeroize::Zeroizing;

use super::Keeping;
use super::lines::Lines;
use super::wipe_stack;
use crate::screen::{Outcome, Screen};
use crate::trouble::Trouble;

/// How a call ended.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum End {
    /// The person left before the end.
    Left,
    /// The program was asked to end, and nobody may be there to answer.
    Stopped,
    /// It came to its end.
    Over,
}

/// Holds the call, from line to line.
pub(crate) fn hold(
    session: &mut Session<'_>,
    screen: &Screen,
    lines: &mut Lines,
    keeping: &mut Keeping,
) -> Result<End, Trouble> {
    let mut last = None;
    loop {
        keeping.note(session)?;
        let page = session.page();
        wipe_stack();
        say(&Zeroizing::new(written(&page, last.as_ref(), screen)))?;
        loop {
            say(&format!("{} ", page.prompt))?;
            let Some(line) = lines.next()? else {
                say("\n")?;
                return Ok(End::Left);
            };
            let reply = session.take(Event::Line(&line));
            wipe_stack();
            match reply {
                Reply::Again(why) => told(screen, &why)?,
                Reply::Face(Command::Back) if session.back() => break,
                Reply::Face(Command::Back) => tell(screen, "call-first")?,
                Reply::Face(Command::Help) => help(&page, screen)?,
                Reply::Face(Command::Pause) => pause(screen, lines)?,
                Reply::Face(Command::Quit) => return Ok(End::Left),
                Reply::Face(Command::Undo) if session.undo() => break,
                Reply::Face(Command::Undo) => tell(screen, "call-nothing-undone")?,
                // Lines cannot reach a clipboard; what follows is shown all the same.
                Reply::Copy(_) => tell(screen, "call-copy-not-here")?,
                Reply::Over => return Ok(End::Over),
                _ => break,
            }
        }
        last = Some(page);
    }
}

/// What the end of a call means for the exit status.
pub(crate) fn outcome(session: &Session<'_>, end: End) -> Outcome {
    match (end, session.is_activated()) {
        (End::Over, true) => Outcome::NothingWrong,
        (End::Over, false) => Outcome::SomethingWrong,
        (End::Left | End::Stopped, _) => Outcome::Incomplete,
    }
}

fn help(page: &Page, screen: &Screen) -> io::Result<()> {
    let lines = help_lines(page, |key| key.typed, &screen.messages);
    lines.into_iter().try_for_each(|line| say(&format!("{}\n", screen.wrapped(&line, "  "))))
}

fn pause(screen: &Screen, lines: &mut Lines) -> io::Result<()> {
    tell(screen, "call-paused")?;
    lines.next().map(drop)
}

fn tell(screen: &Screen, id: &str) -> io::Result<()> {
    told(screen, &screen.messages.get(id))
}

fn told(screen: &Screen, text: &str) -> io::Result<()> {
    say(&format!("{}\n", screen.wrapped(text, "")))
}

/// Every key of a page, and what it does: Enter, those of the cells, those of the station, those of every station.
pub(super) fn help_lines(page: &Page, name: impl Fn(&Key) -> &'static str, messages: &Messages) -> Vec<String> {
    let cells = match page.input {
        Input::Cells(Kind::ConfirmationId) => Some("call-help-blocks"),
        Input::Cells(_) => Some("call-help-groups"),
        Input::Groups => Some("call-help-give"),
        _ => None,
    };
    let enter = ["call-key-enter"].into_iter().chain(cells).map(|id| messages.get(id));
    enter
        .chain(KEYS.iter().filter(|key| page.offers(key)).map(|key| key_line(key.command, name(key), messages)))
        .collect()
}

/// A key, and what it does.
pub(super) fn key_line(command: Command, key: &str, messages: &Messages) -> String {
    let does = messages.get(&format!("call-do-{}", command.name()));
    messages.format("call-key", &[("key", key), ("does", &does)])
}

/// Writes at once, past the buffer of the standard library, which would keep a copy.
pub(crate) fn say(text: &str) -> io::Result<()> {
    let mut out = unbuffered()?;
    out.write_all(text.as_bytes())
}

#[cfg(unix)]
fn unbuffered() -> io::Result<impl io::Write> {
    use std::os::fd::AsFd as _;
    Ok(std::fs::File::from(io::stdout().as_fd().try_clone_to_owned()?))
}

#[cfg(not(unix))]
fn unbuffered() -> io::Result<impl io::Write> {
    Ok(io::stdout())
}

/// A page as lines. Of a page like the one before only what is new is said.
fn written(page: &Page, last: Option<&Page>, screen: &Screen) -> String {
    let head = page.heading(&screen.messages);
    let same = last.is_some_and(|last| last.heading(&screen.messages) == head);
    let mut text = String::new();
    if !same {
        let _ = writeln!(text, "{head}\n");
    }
    for (index, block) in page.blocks.iter().enumerate() {
        match block {
            Block::Lead { .. } if same => {}
            Block::Tiles(tiles) => {
                let before = last.filter(|_| same).and_then(|last| tiles_of(last));
                write_tiles(&mut text, tiles, before, screen);
            }
            _ => write_block(&mut text, block, index == 0, screen),
        }
    }
    if !same {
        text.push('\n');
        for key in KEYS.iter().filter(|key| page.commands.contains(&key.command) && page.offers(key)) {
            // Lines cannot reach a clipboard.
            if key.command != Command::Copy {
                let line = key_line(key.command, key.typed, &screen.messages);
                let _ = writeln!(text, "{}", screen.wrapped(&line, "  "));
            }
        }
        let _ = writeln!(text, "{}", screen.wrapped(&screen.messages.get("call-keys-plain"), "  "));
    }
    while text.contains("\n\n\n") {
        text = text.replace("\n\n\n", "\n\n");
    }
    format!("\n{}\n\n", text.trim_end())
}

fn tiles_of(page: &Page) -> Option<&[Tile]> {
    page.blocks.iter().find_map(|block| match block {
        Block::Tiles(tiles) => Some(&**tiles),
        _ => None,
    })
}

/// The groups, one a line; beside those that were said already only what has changed, and the one in question.
fn write_tiles(text: &mut String, tiles: &[Tile], before: Option<&[Tile]>, screen: &Screen) {
    let told = |tile: &Tile| {
        before.is_some_and(|before| {
            before.iter().any(|last| {
                last.label == tile.label
                    && last.digits == tile.digits
                    && last.mark == tile.mark
                    && last.places == tile.places
            })
        })
    };
    let new: Vec<String> = tiles
        .iter()
        .filter(|tile| !told(tile) || (tile.current && !tile.digits.is_empty()))
        .map(|tile| tile_line(tile, screen))
        .collect();
    if !new.is_empty() {
        let _ = writeln!(text, "{}", new.concat());
    }
}

fn write_block(text: &mut String, block: &Block, first: bool, screen: &Screen) {
    let _ = match block {
        Block::Bad(line) | Block::Good(line) | Block::Text(line) => writeln!(text, "{}", screen.wrapped(line, "")),
        Block::Lead { plain, .. } => writeln!(text, "{}\n", screen.wrapped(plain, "")),
        Block::Choice(number, line) => writeln!(text, "{}", hung(screen, &format!("  {number}  "), line)),
        Block::Command(command) => writeln!(text, "\n      {command}\n"),
        Block::Heading(line) => {
            let gap = if first || text.ends_with("\n\n") { "" } else { "\n" };
            writeln!(text, "{gap}{}\n", screen.wrapped(line, ""))
        }
        Block::Item(marker, line) => writeln!(text, "{}", hung(screen, &format!(" {marker:>3} "), line)),
        Block::Note(line) => writeln!(text, "{}", screen.wrapped(line, "  ")),
        Block::Words(line) => writeln!(text, "{}", screen.wrapped(line, "    ")),
        // Tiles are a line each.
        _ => Ok(()),
    };
}

/// A text with something in front of its first line.
fn hung(screen: &Screen, front: &str, text: &str) -> String {
    let indent = " ".repeat(front.chars().count());
    let wrapped = screen.wrapped(text, &indent);
    format!("{front}{}", wrapped.trim_start())
}

/// A group on a line of its own, with the word for its mark: colours say nothing here.
fn tile_line(tile: &Tile, screen: &Screen) -> String {
    let here = if tile.current { ">" } else { " " };
    let digits = if tile.digits.is_empty() { "_".repeat(tile.width) } else { tile.digits.to_string() };
    let word = tile.mark.message().map(|id| screen.messages.get(id)).unwrap_or_default();
    let open = tile.mark == Mark::Open && !tile.digits.is_empty();
    let word = if open { screen.messages.get("call-mark-open") } else { word };
    let places: Vec<String> = tile.places.iter().map(ToString::to_string).collect();
    let word = match places.len() {
        0 => word,
        _ => screen.messages.format("call-mark-places", &[("places", &places.join(", "))]),
    };
    format!("{}\n", format!("  {here} {}  {digits:<8} {word}", tile.label).trim_end())
}
