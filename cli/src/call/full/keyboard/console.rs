//! The events of the Windows console, as keys.
//!
//! Only they know the keys there; their reader has a buffer of its own, which may keep what was typed.

use std::io;

use ratatui::crossterm::event::{Event, KeyCode, KeyEventKind, KeyModifiers, poll, read};
use zeroize::Zeroizing;

use super::key::Key;

/// The keyboard of this console.
pub(in crate::call::full) struct Keyboard;

impl Keyboard {
    pub(in crate::call::full) fn open() -> io::Result<Self> {
        Ok(Self)
    }

    pub(in crate::call::full) fn next(&mut self, wait: u16) -> io::Result<Key> {
        if !poll(std::time::Duration::from_millis(wait.into()))? {
            return Ok(Key::Nothing);
        }
        Ok(match read()? {
            Event::Key(key) if key.kind != KeyEventKind::Release => match key.code {
                KeyCode::BackTab => Key::ShiftTab,
                KeyCode::Backspace => Key::Erase,
                KeyCode::Char(c) if key.modifiers.contains(KeyModifiers::CONTROL) => Key::Control(c),
                KeyCode::Char(c) => Key::Char(c),
                KeyCode::Delete => Key::Delete,
                KeyCode::Down => Key::Down,
                KeyCode::End => Key::End,
                KeyCode::Enter => Key::Enter,
                KeyCode::Esc => Key::Escape,
                KeyCode::F(1) => Key::Help,
                KeyCode::Home => Key::Home,
                KeyCode::Left => Key::Left,
                KeyCode::PageDown => Key::PageDown,
                KeyCode::PageUp => Key::PageUp,
                KeyCode::Right => Key::Right,
                KeyCode::Tab if key.modifiers.contains(KeyModifiers::SHIFT) => Key::ShiftTab,
                KeyCode::Tab => Key::Tab,
                KeyCode::Up => Key::Up,
                _ => Key::Nothing,
            },
            Event::Paste(text) => Key::Paste(Zeroizing::new(text)),
            _ => Key::Nothing,
        })
    }
}
