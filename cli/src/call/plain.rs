//! The call as plain lines: everything is said in words, nothing is painted over.

use std::fmt::Write as _;
use std::io::{self, Write as _};

use offhook_guidance::call::{Asked, Block, Command, Ending, Mark, Page, Reply, Session, Tile, command, heading};
use zeroize::Zeroizing;

use super::lines::Lines;
use super::record::Record;
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
    record: &mut Option<Record>,
) -> Result<End, Trouble> {
    let mut last = None;
    loop {
        let page = session.page();
        wipe_stack();
        say(&Zeroizing::new(written(&page, last.as_ref(), screen)))?;
        if let Some(record) = record {
            record.note(&session.run)?;
        }
        loop {
            say(&format!("{} ", page.prompt))?;
            let Some(line) = lines.next()? else {
                say("\n")?;
                return Ok(End::Left);
            };
            match command(&line, Asked::Station(session.run.stage)) {
                Some(Command::Back) if session.back() => break,
                Some(Command::Back) => tell(screen, "call-first")?,
                Some(Command::Help) => help(&page, screen)?,
                Some(Command::Pause) => pause(screen, lines)?,
                Some(Command::Quit) => return Ok(End::Left),
                Some(Command::Undo) if session.undo() => break,
                Some(Command::Undo) => tell(screen, "call-nothing-undone")?,
                _ => {
                    let reply = session.answer(&line);
                    wipe_stack();
                    match reply {
                        Reply::Again(why) => tell(screen, why)?,
                        Reply::Full => tell(screen, "call-full")?,
                        Reply::Moved => break,
                        Reply::Over => return Ok(End::Over),
                    }
                }
            }
        }
        last = Some(page);
    }
}

/// What the end of a call means for the exit status.
pub(crate) fn outcome(session: &Session<'_>, end: End) -> Outcome {
    match (end, &session.run.ending) {
        (End::Over, Some(Ending::Activated)) => Outcome::NothingWrong,
        (End::Over, _) => Outcome::SomethingWrong,
        (End::Left | End::Stopped, _) => Outcome::Incomplete,
    }
}

fn help(page: &Page, screen: &Screen) -> io::Result<()> {
    let common = ["call-key-enter", "call-key-back", "call-key-undo", "call-key-pause", "call-key-quit"];
    let lines = page.keys.iter().cloned().chain(common.map(|id| screen.messages.get(id)));
    lines.into_iter().try_for_each(|line| say(&format!("{}\n", screen.wrapped(&line, "  "))))
}

fn pause(screen: &Screen, lines: &mut Lines) -> io::Result<()> {
    tell(screen, "call-paused")?;
    lines.next().map(drop)
}

fn tell(screen: &Screen, id: &str) -> io::Result<()> {
    say(&format!("{}\n", screen.wrapped(&screen.messages.get(id), "")))
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
    let head = heading(page, &screen.messages);
    let same = last.is_some_and(|last| heading(last, &screen.messages) == head);
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
        for key in &page.keys {
            let _ = writeln!(text, "{}", screen.wrapped(key, "  "));
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
            before.iter().any(|last| last.label == tile.label && last.digits == tile.digits && last.mark == tile.mark)
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
        Block::Tiles(_) => Ok(()),
        Block::Words(line) => writeln!(text, "{}", screen.wrapped(line, "    ")),
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
    let digits = if tile.digits.is_empty() { "_".repeat(tile.width) } else { tile.digits.clone() };
    let word = tile.mark.message().map(|id| screen.messages.get(id)).unwrap_or_default();
    let open = tile.mark == Mark::Open && !tile.digits.is_empty();
    let word = if open { screen.messages.get("call-mark-open") } else { word };
    format!("{}\n", format!("  {here} {}  {digits:<8} {word}", tile.label).trim_end())
}
