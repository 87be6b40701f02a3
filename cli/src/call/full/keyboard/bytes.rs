//! The bytes that terminals send, as keys.
//!
//! Reads them one by one into memory that is wiped: readers with a buffer of their own keep what was pasted for as long as
//! the program runs.

use std::fs::File;
use std::io::{self, Read as _};
use std::os::fd::AsFd as _;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use zeroize::Zeroizing;

use super::key::Key;

/// The longest text that is taken from a paste; no message is longer.
const LONGEST: usize = 4096;
/// A byte that belongs to the Escape before it follows at once, in milliseconds.
const AT_ONCE: u16 = 40;

/// The keyboard of this terminal.
pub(in crate::call::full) struct Keyboard(File);

impl Keyboard {
    pub(in crate::call::full) fn open() -> io::Result<Self> {
        Ok(Self(File::from(io::stdin().as_fd().try_clone_to_owned()?)))
    }

    pub(in crate::call::full) fn next(&mut self, wait: u16) -> io::Result<Key> {
        next(self, wait)
    }
}

impl Source for Keyboard {
    fn byte(&mut self, wait: u16) -> io::Result<Option<u8>> {
        let timeout = Timespec { tv_sec: i64::from(wait / 1000), tv_nsec: i64::from(wait % 1000) * 1_000_000 };
        match poll(&mut [PollFd::new(&self.0, PollFlags::IN)], Some(&timeout)) {
            Ok(0) | Err(rustix::io::Errno::INTR) => return Ok(None),
            Ok(_) => {}
            Err(error) => return Err(error.into()),
        }
        let mut byte = Zeroizing::new([0]);
        match self.0.read(&mut byte[..])? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(Some(byte[0])),
        }
    }
}

/// Where bytes come from.
trait Source {
    /// The next byte; `None` when none comes within that many milliseconds.
    ///
    /// # Errors
    ///
    /// The terminal is gone.
    fn byte(&mut self, wait: u16) -> io::Result<Option<u8>>;
}

/// The next key, or nothing when none comes within that many milliseconds.
fn next(source: &mut impl Source, wait: u16) -> io::Result<Key> {
    let Some(byte) = source.byte(wait)? else { return Ok(Key::Nothing) };
    Ok(match byte {
        b'\r' | b'\n' => Key::Enter,
        0x08 | 0x7F => Key::Erase,
        b'\t' => Key::Tab,
        0x1B => escaped(source)?,
        0x01..=0x1A => Key::Control((byte - 1 + b'a') as char),
        0x20..=0x7E => Key::Char(byte as char),
        _ => character(source, byte)?.map_or(Key::Nothing, Key::Char),
    })
}

/// A character of several bytes.
fn character(source: &mut impl Source, first: u8) -> io::Result<Option<char>> {
    let length = match first {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return Ok(None),
    };
    let mut bytes = Zeroizing::new([first, 0, 0, 0]);
    for place in 1..length {
        let Some(byte) = source.byte(AT_ONCE)? else { return Ok(None) };
        bytes[place] = byte;
    }
    Ok(core::str::from_utf8(&bytes[..length]).ok().and_then(|text| text.chars().next()))
}

/// What stands behind an Escape: a sequence, or nothing.
fn escaped(source: &mut impl Source) -> io::Result<Key> {
    match source.byte(AT_ONCE)? {
        None | Some(0x1B) => Ok(Key::Escape),
        Some(b'[') => sequence(source),
        Some(b'O') => Ok(source.byte(AT_ONCE)?.map_or(Key::Nothing, |last| named(last, 0))),
        Some(_) => Ok(Key::Nothing),
    }
}

/// `ESC [`, numbers, and a last byte that says which key it is.
fn sequence(source: &mut impl Source) -> io::Result<Key> {
    let mut number = 0_u16;
    let mut is_first = true;
    // No sequence is longer than this.
    for _ in 0..32 {
        match source.byte(AT_ONCE)? {
            None => return Ok(Key::Nothing),
            Some(b'~') if number == 200 => return pasted(source),
            Some(digit @ b'0'..=b'9') if is_first => {
                number = number.saturating_mul(10).saturating_add((digit - b'0').into());
            }
            Some(0x40..=0x7E) if number == 200 => return Ok(Key::Nothing),
            Some(last @ 0x40..=0x7E) => return Ok(named(last, number)),
            Some(_) => is_first = false,
        }
    }
    Ok(Key::Nothing)
}

fn named(last: u8, number: u16) -> Key {
    match (last, number) {
        (b'A', _) => Key::Up,
        (b'B', _) => Key::Down,
        (b'C', _) => Key::Right,
        (b'D', _) => Key::Left,
        (b'H', _) | (b'~', 1 | 7) => Key::Home,
        (b'F', _) | (b'~', 4 | 8) => Key::End,
        (b'M', _) => Key::Enter,
        (b'P', _) | (b'~', 11) => Key::Help,
        (b'Z', _) => Key::ShiftTab,
        (b'~', 3) => Key::Delete,
        (b'~', 5) => Key::PageUp,
        (b'~', 6) => Key::PageDown,
        _ => Key::Nothing,
    }
}

/// A pasted text, up to its end mark. What is longer than any message is read and left out: the text is then empty.
fn pasted(source: &mut impl Source) -> io::Result<Key> {
    const END: &[u8] = b"\x1b[201~";
    // Room for all of it at once: a growing buffer would leave copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(LONGEST + END.len()));
    let mut is_too_long = false;
    // A paste may arrive in pieces; a second without a byte is the end of a terminal that does not say so.
    while let Some(byte) = source.byte(1000)? {
        if bytes.len() == LONGEST + END.len() {
            is_too_long = true;
            let rest = bytes.len() - END.len();
            bytes.drain(..rest);
        }
        bytes.push(byte);
        if bytes.ends_with(END) {
            break;
        }
    }
    let text = bytes.strip_suffix(END).unwrap_or(&bytes);
    let text = if is_too_long { String::new() } else { String::from_utf8_lossy(text).into_owned() };
    Ok(Key::Paste(Zeroizing::new(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Source for &[u8] {
        fn byte(&mut self, _: u16) -> io::Result<Option<u8>> {
            Ok(self.split_off_first().copied())
        }
    }

    fn keys(mut bytes: &[u8]) -> Vec<Key> {
        let mut keys = Vec::new();
        while !bytes.is_empty() {
            keys.push(next(&mut bytes, 0).expect("bytes never fail"));
        }
        keys
    }

    #[test]
    fn characters_of_every_length_arrive_whole() {
        assert_eq!(keys("4é４😀".as_bytes()), ['4', 'é', '４', '😀'].map(Key::Char));
    }

    #[test]
    fn keys_have_the_sequences_of_several_terminals() {
        let bytes =
            b"\x1b[A\x1bOB\x1b[1;5C\x1b[D\x1b[H\x1bOF\x1b[3~\x1b[5~\x1b[6~\t\x1b[Z\x1bOP\x1b[11~\r\x7f\x08\x1a\x1b";
        let wanted = [
            Key::Up,
            Key::Down,
            Key::Right,
            Key::Left,
            Key::Home,
            Key::End,
            Key::Delete,
            Key::PageUp,
            Key::PageDown,
            Key::Tab,
            Key::ShiftTab,
            Key::Help,
            Key::Help,
            Key::Enter,
            Key::Erase,
            Key::Erase,
            Key::Control('z'),
            Key::Escape,
        ];
        assert_eq!(keys(bytes), wanted);
    }

    #[test]
    fn a_paste_is_one_key_however_odd_it_is() {
        let text = |text: &str| Key::Paste(Zeroizing::new(text.to_owned()));
        assert_eq!(keys(b"\x1b[200~415635\r\n\x1b[A\x1b[201~9"), [text("415635\r\n\x1b[A"), Key::Char('9')]);
        let long = format!("\x1b[200~{}\x1b[201~9", "4".repeat(9 * LONGEST));
        assert_eq!(keys(long.as_bytes()), [text(""), Key::Char('9')]);
    }

    #[test]
    fn what_no_terminal_sends_is_nothing() {
        assert_eq!(keys(b"\x1b[999;999;999y\xff\x00"), [Key::Nothing, Key::Nothing, Key::Nothing]);
        assert_eq!(keys(b"\xe4\x41"), [Key::Nothing]);
    }
}
