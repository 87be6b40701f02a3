//! The keyboard of a terminal that sends bytes, or of the console of Windows.

#[cfg(unix)]
mod bytes;
#[cfg(not(unix))]
mod console;
mod key;

#[cfg(unix)]
pub(super) use self::bytes::Keyboard;
#[cfg(not(unix))]
pub(super) use self::console::Keyboard;
pub(super) use self::key::Key;
