//! The keys that mean something on the full screen.

use zeroize::Zeroizing;

/// A key, or what else a terminal tells.
#[derive(Debug, Eq, PartialEq)]
pub(in crate::call::full) enum Key {
    Char(char),
    Control(char),
    Delete,
    Down,
    End,
    Enter,
    Erase,
    Escape,
    Help,
    Home,
    Left,
    /// Nothing that means anything here; the size may have changed.
    Nothing,
    PageDown,
    PageUp,
    Paste(Zeroizing<String>),
    Right,
    ShiftTab,
    Tab,
    Up,
}
