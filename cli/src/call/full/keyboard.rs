//! Keys as they are pressed, and nothing of them kept.
//!
//! Knows which keys mean something here. Where they come from is for `bytes` (terminals that send bytes) and `console` (the
//! console of Windows).

#[cfg(unix)]
mod bytes;
#[cfg(not(unix))]
mod console;

use zeroize::Zeroizing;

#[cfg(unix)]
pub(super) use self::bytes::Keyboard;
#[cfg(not(unix))]
pub(super) use self::console::Keyboard;

/// A key, or what else a terminal tells.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Key {
    Char(char),
    Control(char),
    Delete,
    Down,
    End,
    Enter,
    Erase,
    Escape,
    Home,
    Left,
    /// Nothing that means anything here; the size may have changed.
    Nothing,
    PageDown,
    PageUp,
    Paste(Zeroizing<String>),
    Right,
    Up,
}
