//! The call on a full screen.
//!
//! Knows keys and when to draw. Knows nothing of what answers mean.

mod big;
mod draw;
mod terminal;

use offhook::entry::Entry;
use ratatui::crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use zeroize::Zeroizing;

use self::draw::{Drawn, draw};
use self::terminal::Window;
use super::page::{Block, Page};
use super::plain::End;
use super::record::Record;
use super::run::Stage;
use super::session::{Reply, Session};
use crate::screen::Screen;
use crate::trouble::Trouble;

/// The longest line that is typed beside an identifier: a pasted message.
const LONGEST: usize = 4096;

/// What the screen holds beside the run.
pub(super) struct State {
    /// What was typed as an answer.
    line: Zeroizing<String>,
    /// The chosen answer, from 0.
    chosen: usize,
    /// How many lines are scrolled away.
    scroll: usize,
    /// How far a page key scrolls; 0 when the end is in sight.
    more: usize,
    /// What to say about the last key.
    told: Option<String>,
    /// Whether the digits are hidden until the next key.
    paused: bool,
    /// Whether the next quit is meant.
    leaving: bool,
}

impl State {
    fn new() -> Self {
        let line = Zeroizing::new(String::with_capacity(LONGEST));
        Self { line, chosen: 0, scroll: 0, more: 0, told: None, paused: false, leaving: false }
    }
}

/// Holds the call, from key to key.
pub(crate) fn hold(session: &mut Session<'_>, screen: &Screen, record: &mut Option<Record>) -> Result<End, Trouble> {
    let mut window = Window::open()?;
    let mut state = State::new();
    loop {
        if let Some(record) = record {
            record.note(&session.run)?;
        }
        let page = session.page();
        let mut drawn = Drawn::default();
        window.draw(|frame| drawn = draw(frame, &page, &session.run, &state, screen))?;
        state.scroll = state.scroll.min(drawn.most_scroll);
        state.more = if state.scroll < drawn.most_scroll { drawn.height.saturating_sub(1).max(1) } else { 0 };
        let stage = session.run.stage;
        let end = match event::read()? {
            Event::Key(key) if key.kind != KeyEventKind::Release => {
                press(key, &page, session, &mut state, screen, record.is_some())
            }
            Event::Paste(text) => {
                paste(&Zeroizing::new(text), session, &mut state, screen);
                None
            }
            _ => None,
        };
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
    loop {
        window.draw(|frame| draw::sentence(frame, &screen.messages.get("call-another")))?;
        if let Event::Key(key) = event::read()?
            && key.kind != KeyEventKind::Release
        {
            match key.code {
                KeyCode::Char('n' | 'ｎ') => return Ok(true),
                KeyCode::Enter | KeyCode::Esc | KeyCode::Char('q') => return Ok(false),
                _ => {}
            }
        }
    }
}

fn press(
    key: KeyEvent,
    page: &Page,
    session: &mut Session<'_>,
    state: &mut State,
    screen: &Screen,
    recorded: bool,
) -> Option<End> {
    let tell = |id: &str| Some(screen.messages.get(id));
    state.told = None;
    if state.paused {
        state.paused = false;
        return None;
    }
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    if state.leaving {
        state.leaving = false;
        return matches!(key.code, KeyCode::Char('q' | 'c')).then_some(End::Left);
    }
    match key.code {
        KeyCode::Char('q' | 'c') if control && recorded => return Some(End::Left),
        KeyCode::Char('q' | 'c') if control => {
            state.leaving = true;
            state.told = tell("call-leave-asked");
        }
        KeyCode::Char('p') if control => state.paused = true,
        KeyCode::Char('z') if control => {
            if !session.undo() {
                state.told = tell("call-nothing-undone");
            }
        }
        KeyCode::Char('k') if control && session.run.stage == Stage::InstallationId => {
            return answered(session.answer("k"), state, screen);
        }
        KeyCode::Char('n') if control && session.run.stage == Stage::ConfirmationId => {
            return answered(session.answer("n"), state, screen);
        }
        KeyCode::Esc => {
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
fn type_key(key: KeyEvent, session: &mut Session<'_>, state: &mut State, screen: &Screen) -> Option<End> {
    let reply = match key.code {
        KeyCode::Enter => session.answer(""),
        KeyCode::Char(character) if !key.modifiers.contains(KeyModifiers::CONTROL) => {
            session.edit(|entry| entry.push(character))
        }
        KeyCode::Backspace => session.edit(|entry| {
            entry.erase();
            Ok(())
        }),
        KeyCode::Delete => session.edit(|entry| {
            entry.delete();
            Ok(())
        }),
        KeyCode::Left => moved(session, |entry| _ = entry.left()),
        KeyCode::Right => moved(session, |entry| _ = entry.right()),
        KeyCode::Home => moved(session, Entry::home),
        KeyCode::End => moved(session, Entry::end),
        KeyCode::Up | KeyCode::PageUp => {
            state.scroll = state.scroll.saturating_sub(1);
            Reply::Moved
        }
        KeyCode::Down | KeyCode::PageDown => {
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
fn give_key(key: KeyEvent, session: &mut Session<'_>, state: &mut State, screen: &Screen) -> Option<End> {
    let reply = match key.code {
        KeyCode::Enter | KeyCode::Right | KeyCode::Down | KeyCode::Char(' ' | '　') => session.answer(""),
        KeyCode::Left | KeyCode::Up => {
            if session.run.group > 0 {
                session.back();
            }
            Reply::Moved
        }
        KeyCode::Char('r' | 'ｒ') => session.answer("r"),
        KeyCode::Char(character) => session.answer(character.encode_utf8(&mut [0; 4])),
        _ => Reply::Moved,
    };
    answered(reply, state, screen)
}

/// A key while an answer is typed, or a page is read.
fn line_key(key: KeyEvent, page: &Page, session: &mut Session<'_>, state: &mut State, screen: &Screen) -> Option<End> {
    let choices = page.blocks.iter().filter(|block| matches!(block, Block::Choice(..))).count();
    match key.code {
        // Nobody goes on past what was not seen.
        KeyCode::Enter if state.line.is_empty() && choices == 0 && state.more > 0 => state.scroll += state.more,
        KeyCode::Enter => {
            let line = if state.line.is_empty() && choices > 0 {
                Zeroizing::new((state.chosen + 1).to_string())
            } else {
                state.line.clone()
            };
            state.line.clear();
            return answered(session.answer(line.trim()), state, screen);
        }
        KeyCode::Char(character) if state.line.len() + character.len_utf8() <= LONGEST => state.line.push(character),
        KeyCode::Backspace => drop(state.line.pop()),
        KeyCode::Up if choices > 0 => state.chosen = state.chosen.saturating_sub(1),
        KeyCode::Down if choices > 0 => state.chosen = (state.chosen + 1).min(choices - 1),
        KeyCode::Up => state.scroll = state.scroll.saturating_sub(1),
        KeyCode::Down => state.scroll += 1,
        KeyCode::PageUp => state.scroll = state.scroll.saturating_sub(10),
        KeyCode::PageDown | KeyCode::Char(_) => state.scroll += 10,
        KeyCode::Home => state.scroll = 0,
        KeyCode::End => state.scroll = usize::MAX,
        _ => {}
    }
    None
}

fn paste(text: &str, session: &mut Session<'_>, state: &mut State, screen: &Screen) {
    state.told = None;
    state.leaving = false;
    if state.paused {
        return;
    }
    if session.run.typing().is_some() {
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
