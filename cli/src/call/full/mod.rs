//! The call on a full screen.

mod big;
mod draw;
mod keyboard;
mod state;
mod terminal;

use offhook::entry::Entry;
use offhook_guidance::call::{Asked, Block, Command, Page, Reply, Session, Stage, code, command};
use zeroize::Zeroizing;

use self::draw::{Drawn, draw};
use self::keyboard::{Key, Keyboard};
use self::state::{LONGEST, State};
use self::terminal::Window;
use super::plain::End;
use super::record::Record;
use super::wipe_stack;
use crate::screen::Screen;
use crate::stop;
use crate::trouble::Trouble;

/// How long to wait for a key before looking whether the window has another size, in milliseconds.
const LOOK_AGAIN: u16 = 250;

/// Holds the call, from key to key.
pub(crate) fn hold(session: &mut Session<'_>, screen: &Screen, record: &mut Option<Record>) -> Result<End, Trouble> {
    let mut window = Window::open()?;
    let mut keyboard = Keyboard::open()?;
    let mut state = State::new();
    loop {
        if let Some(record) = record {
            record.note(&session.run)?;
        }
        let page = session.page();
        wipe_stack();
        let mut drawn = Drawn::default();
        window.draw(|frame| drawn = draw(frame, &page, &session.run, &state, screen))?;
        state.scroll = state.scroll.min(drawn.most_scroll);
        state.more = if state.scroll < drawn.most_scroll { drawn.height.saturating_sub(1).max(1) } else { 0 };
        let stage = session.run.stage;
        let mut key = keyboard.next(LOOK_AGAIN)?;
        while key == Key::Nothing && !stop::is_asked() && !window.has_other_size()? {
            key = keyboard.next(LOOK_AGAIN)?;
        }
        if stop::is_asked() {
            return Ok(End::Stopped);
        }
        let end = match key {
            Key::Nothing => None,
            Key::Paste(text) => {
                paste(&text, session, &mut state, screen);
                None
            }
            key => press(&key, &page, session, &mut state, screen),
        };
        wipe_stack();
        if let Some(end) = end {
            return Ok(end);
        }
        if session.run.stage != stage {
            let told = state.told.take();
            state = State { told, ..State::new() };
        }
    }
}

/// Whether the next PC follows.
pub(crate) fn another(screen: &Screen) -> Result<bool, Trouble> {
    let mut window = Window::open()?;
    let mut keyboard = Keyboard::open()?;
    loop {
        window.draw(|frame| draw::sentence(frame, &screen.messages.get("call-another")))?;
        match keyboard.next(LOOK_AGAIN)? {
            Key::Char(letter) => match command(letter.encode_utf8(&mut [0; 4]), Asked::Another) {
                Some(Command::Next) => return Ok(true),
                Some(_) => return Ok(false),
                None => {}
            },
            Key::Enter | Key::Escape | Key::Control('c' | 'q') => return Ok(false),
            _ if stop::is_asked() => return Ok(false),
            _ => {}
        }
    }
}

fn press(key: &Key, page: &Page, session: &mut Session<'_>, state: &mut State, screen: &Screen) -> Option<End> {
    let tell = |id: &str| Some(screen.messages.get(id));
    state.told = None;
    if state.paused {
        state.paused = false;
        return None;
    }
    match key {
        Key::Control('c' | 'q') => return Some(End::Left),
        Key::Control('p') => state.paused = true,
        Key::Control('z') => {
            if !session.undo() {
                state.told = tell("call-nothing-undone");
            }
        }
        // While an identifier is typed, its commands are typed with Ctrl.
        Key::Control(letter) if session.run.typing().is_some() => {
            let stage = Asked::Station(session.run.stage);
            let command = command(letter.encode_utf8(&mut [0; 4]), stage)?;
            return answered(session.command(command)?, state, screen);
        }
        Key::Escape => {
            if !session.back() {
                state.told = tell("call-first");
            }
        }
        _ if session.run.typing().is_some() => return type_key(key, session, state, screen),
        _ if session.run.stage == Stage::Give => return give_key(key, session, state, screen),
        _ => return line_key(key, page, session, state, screen),
    }
    None
}

/// A key while an identifier is typed.
fn type_key(key: &Key, session: &mut Session<'_>, state: &mut State, screen: &Screen) -> Option<End> {
    let reply = match key {
        Key::Enter => session.answer(""),
        Key::Char(character) => session.edit(|entry| entry.push(*character)),
        Key::Erase => session.edit(|entry| {
            entry.erase();
            Ok(())
        }),
        Key::Delete => session.edit(|entry| {
            entry.delete();
            Ok(())
        }),
        Key::Left => moved(session, |entry| _ = entry.left()),
        Key::Right => moved(session, |entry| _ = entry.right()),
        Key::Home => moved(session, Entry::home),
        Key::End => moved(session, Entry::end),
        Key::Up | Key::PageUp => {
            state.scroll = state.scroll.saturating_sub(1);
            Reply::Moved
        }
        Key::Down | Key::PageDown => {
            state.scroll += 1;
            Reply::Moved
        }
        _ => Reply::Moved,
    };
    session.follow_caret();
    answered(reply, state, screen)
}

/// The caret is no part of what can be taken back.
fn moved(session: &mut Session<'_>, step: impl FnOnce(&mut Entry)) -> Reply {
    if let Some(kind) = session.run.typing() {
        step(session.run.entry_mut(kind));
    }
    Reply::Moved
}

/// A key while groups are given.
fn give_key(key: &Key, session: &mut Session<'_>, state: &mut State, screen: &Screen) -> Option<End> {
    let reply = match key {
        Key::Enter | Key::Right | Key::Down | Key::Char(' ' | '　') => session.answer(""),
        Key::Left | Key::Up => {
            if session.run.group > 0 {
                session.back();
            }
            Reply::Moved
        }
        Key::Char(character) => session.answer(character.encode_utf8(&mut [0; 4])),
        _ => Reply::Moved,
    };
    answered(reply, state, screen)
}

/// A key while an answer is typed, or a page is read.
fn line_key(key: &Key, page: &Page, session: &mut Session<'_>, state: &mut State, screen: &Screen) -> Option<End> {
    let choices = page.blocks.iter().filter(|block| matches!(block, Block::Choice(..))).count();
    match key {
        // Nobody goes on past what was not seen.
        Key::Enter if state.line.is_empty() && choices == 0 && state.more > 0 => state.scroll += state.more,
        Key::Enter => {
            let line = if state.line.is_empty() && choices > 0 {
                Zeroizing::new((state.chosen + 1).to_string())
            } else {
                state.line.clone()
            };
            state.line.clear();
            return answered(session.answer(line.trim()), state, screen);
        }
        Key::Char(character) if state.line.len() + character.len_utf8() <= LONGEST => state.line.push(*character),
        Key::Erase => drop(state.line.pop()),
        Key::Up if choices > 0 => state.chosen = state.chosen.saturating_sub(1),
        Key::Down if choices > 0 => state.chosen = (state.chosen + 1).min(choices - 1),
        Key::Up => state.scroll = state.scroll.saturating_sub(1),
        Key::Down => state.scroll += 1,
        Key::PageUp => state.scroll = state.scroll.saturating_sub(10),
        Key::PageDown | Key::Char(_) => state.scroll += 10,
        Key::Home => state.scroll = 0,
        Key::End => state.scroll = usize::MAX,
        _ => {}
    }
    None
}

fn paste(text: &str, session: &mut Session<'_>, state: &mut State, screen: &Screen) {
    state.told = None;
    if state.paused {
        return;
    }
    if text.is_empty() {
        state.told = Some(screen.messages.get("call-full"));
    } else if code(text).is_some() {
        answered(session.answer(text.trim()), state, screen);
    } else if session.run.typing().is_some() {
        let reply = session.edit(|entry| entry.paste(text));
        session.follow_caret();
        answered(reply, state, screen);
    } else if session.run.stage == Stage::Width {
        answered(session.answer(text.trim()), state, screen);
    } else if state.line.len() + text.len() <= LONGEST {
        state.line.extend(text.chars().map(|c| if c.is_control() { ' ' } else { c }));
    } else {
        state.told = Some(screen.messages.get("call-full"));
    }
}

fn answered(reply: Reply, state: &mut State, screen: &Screen) -> Option<End> {
    match reply {
        Reply::Again(id) => state.told = Some(screen.messages.get(id)),
        Reply::Full => state.told = Some(screen.messages.get("call-full")),
        Reply::Moved => {}
        Reply::Over => return Some(End::Over),
    }
    None
}
