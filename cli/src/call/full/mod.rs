//! The call on a full screen.

mod big;
mod draw;
mod keyboard;
mod state;
mod terminal;

use offhook_guidance::call::{Command, Event, Input, Page, Reply, Session, letter};
use zeroize::Zeroizing;

use self::draw::{Drawn, draw};
use self::keyboard::{Key, Keyboard};
use self::state::{LONGEST, State};
use self::terminal::Window;
use super::plain::End;
use super::{Keeping, wipe_stack};
use crate::screen::Screen;
use crate::stop;
use crate::trouble::Trouble;

/// How long to wait for a key before looking whether the window has another size, in milliseconds.
const LOOK_AGAIN: u16 = 250;

/// Holds the call, from key to key.
pub(crate) fn hold(session: &mut Session<'_>, screen: &Screen, keeping: &mut Keeping) -> Result<End, Trouble> {
    let mut window = Window::open()?;
    let mut keyboard = Keyboard::open()?;
    let mut state = State::new();
    loop {
        keeping.note(session)?;
        let page = session.page();
        wipe_stack();
        let mut drawn = Drawn::default();
        window.draw(|frame| drawn = draw(frame, &page, &state, screen))?;
        state.scroll = state.scroll.min(drawn.most_scroll);
        state.more = if state.scroll < drawn.most_scroll { drawn.height.saturating_sub(1).max(1) } else { 0 };
        let stage = session.stage();
        let mut key = keyboard.next(LOOK_AGAIN)?;
        while key == Key::Nothing && !stop::is_asked() && !window.has_other_size()? {
            key = keyboard.next(LOOK_AGAIN)?;
        }
        if stop::is_asked() {
            return Ok(End::Stopped);
        }
        let end = match key {
            Key::Nothing => None,
            Key::Paste(text) => paste(&text, &page, session, &mut state, screen),
            key => press(&key, &page, session, &mut state, &mut window, screen)?,
        };
        wipe_stack();
        if let Some(end) = end {
            return Ok(end);
        }
        if session.stage() != stage {
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
            Key::Char(typed) => match letter(typed.encode_utf8(&mut [0; 4])) {
                Some(b'N') => return Ok(true),
                Some(b'Q') => return Ok(false),
                _ => {}
            },
            Key::Enter | Key::Escape | Key::Control('c' | 'q') => return Ok(false),
            _ if stop::is_asked() => return Ok(false),
            _ => {}
        }
    }
}

fn press(
    key: &Key,
    page: &Page,
    session: &mut Session<'_>,
    state: &mut State,
    window: &mut Window,
    screen: &Screen,
) -> Result<Option<End>, Trouble> {
    state.told = None;
    if state.paused || state.helps {
        (state.paused, state.helps) = (false, false);
        return Ok(None);
    }
    let reply = match key {
        Key::Control('c') => Reply::Face(Command::Quit),
        Key::Help => Reply::Face(Command::Help),
        Key::Escape => Reply::Face(Command::Back),
        Key::Control(letter) => match Command::of_control(*letter, page.stage) {
            Some(command) => session.take(Event::Command(command)),
            None => return Ok(None),
        },
        key => match page.input {
            Input::Cells(_) => cell_key(key, session, state),
            Input::Groups => give_key(key, page, session, state),
            _ => line_key(key, page, session, state),
        },
    };
    if let Reply::Copy(text) = &reply {
        window.copy(text)?;
        state.told = Some(screen.messages.get("call-copied"));
        return Ok(None);
    }
    Ok(replied(reply, session, state, screen))
}

/// A key while groups are typed.
fn cell_key(key: &Key, session: &mut Session<'_>, state: &mut State) -> Reply {
    session.take(match key {
        Key::Enter => Event::Enter,
        Key::Char(character) => Event::Type(*character),
        Key::Erase => Event::Erase,
        Key::Delete => Event::Delete,
        Key::Left => Event::Left,
        Key::Right => Event::Right,
        Key::Home => Event::Home,
        Key::End => Event::End,
        Key::Tab | Key::Down => Event::Next,
        Key::ShiftTab | Key::Up => Event::Previous,
        Key::PageUp => {
            state.scroll = state.scroll.saturating_sub(10);
            return Reply::Moved;
        }
        Key::PageDown => {
            state.scroll += 10;
            return Reply::Moved;
        }
        _ => return Reply::Moved,
    })
}

/// A key while groups are given.
fn give_key(key: &Key, page: &Page, session: &mut Session<'_>, state: &mut State) -> Reply {
    match key {
        // Nobody goes on past what was not seen; a group to say is seen first of all.
        Key::Enter if state.more > 0 && !page.is_said() => {
            state.scroll += state.more;
            Reply::Moved
        }
        Key::Enter | Key::Char(' ' | '　') => session.take(Event::Line("")),
        Key::Right | Key::Tab => session.take(Event::Next),
        Key::Left | Key::ShiftTab => session.take(Event::Previous),
        Key::Char(character) => session.take(Event::Line(character.encode_utf8(&mut [0; 4]))),
        key => scroll(key, state),
    }
}

/// A key while an answer is typed, or a page is read.
fn line_key(key: &Key, page: &Page, session: &mut Session<'_>, state: &mut State) -> Reply {
    let choices = page.choices();
    let chosen = state.chosen.or(match page.input {
        Input::Choice(usual) => usual,
        _ => None,
    });
    match key {
        // Nobody goes on past what was not seen.
        Key::Enter if state.line.is_empty() && chosen.is_none() && state.more > 0 => state.scroll += state.more,
        Key::Enter => {
            let line = match chosen {
                Some(chosen) if state.line.is_empty() => Zeroizing::new(chosen.to_string()),
                _ => state.line.clone(),
            };
            state.line.clear();
            return session.take(Event::Line(&line));
        }
        Key::Char(character) if state.line.len() + character.len_utf8() <= LONGEST => state.line.push(*character),
        Key::Erase => drop(state.line.pop()),
        Key::Up if choices > 0 => state.chosen = Some(chosen.map_or(choices, |chosen| chosen.saturating_sub(1).max(1))),
        Key::Down if choices > 0 => state.chosen = Some(chosen.map_or(1, |chosen| (chosen + 1).min(choices))),
        key => return scroll(key, state),
    }
    Reply::Moved
}

fn scroll(key: &Key, state: &mut State) -> Reply {
    match key {
        Key::Up => state.scroll = state.scroll.saturating_sub(1),
        Key::Down => state.scroll += 1,
        Key::PageUp => state.scroll = state.scroll.saturating_sub(10),
        Key::PageDown => state.scroll += 10,
        Key::Home => state.scroll = 0,
        Key::End => state.scroll = usize::MAX,
        _ => {}
    }
    Reply::Moved
}

fn paste(text: &str, page: &Page, session: &mut Session<'_>, state: &mut State, screen: &Screen) -> Option<End> {
    state.told = None;
    if state.paused || state.helps {
        return None;
    }
    if text.is_empty() {
        state.told = Some(screen.messages.get("call-full"));
    } else if matches!(page.input, Input::Cells(_)) || text.contains("0x") || text.contains("0X") {
        let reply = session.take(Event::Paste(text));
        return replied(reply, session, state, screen);
    } else if state.line.len() + text.len() <= LONGEST {
        state.line.extend(text.chars().map(|c| if c.is_control() { ' ' } else { c }));
    } else {
        state.told = Some(screen.messages.get("call-full"));
    }
    None
}

fn replied(reply: Reply, session: &mut Session<'_>, state: &mut State, screen: &Screen) -> Option<End> {
    match reply {
        Reply::Again(why) => state.told = Some(why),
        Reply::Over => return Some(End::Over),
        Reply::Face(Command::Quit) => return Some(End::Left),
        Reply::Face(Command::Pause) => state.paused = true,
        Reply::Face(Command::Help) => state.helps = true,
        Reply::Face(Command::Back) if !session.back() => state.told = Some(screen.messages.get("call-first")),
        Reply::Face(Command::Undo) if !session.undo() => {
            state.told = Some(screen.messages.get("call-nothing-undone"));
        }
        _ => {}
    }
    None
}
