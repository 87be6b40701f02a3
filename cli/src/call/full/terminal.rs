//! The terminal as it is borrowed for a call, and given back as it was.

#[cfg(unix)]
use std::fs::File;
use std::io::{self, Write};
use std::panic::PanicHookInfo;
use std::sync::Arc;

use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use ratatui::crossterm::execute;
use ratatui::crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::layout::Size;
use ratatui::{Frame, Terminal};

use crate::stop;

/// The whole terminal, until this is dropped.
pub(super) struct Window {
    terminal: Terminal<CrosstermBackend<Output>>,
    size: Option<Size>,
    _borrowed: Borrowed,
}

impl Window {
    pub(super) fn open() -> io::Result<Self> {
        // First of all: whatever fails behind it gives the terminal back.
        let borrowed = Borrowed::new();
        enable_raw_mode()?;
        let mut output = Output::new()?;
        execute!(output, EnterAlternateScreen, Clear(ClearType::All))?;
        // Where a terminal cannot tell what is pasted, it arrives as if it were typed.
        let _ = execute!(output, EnableBracketedPaste);
        Ok(Self { terminal: Terminal::new(CrosstermBackend::new(output))?, size: None, _borrowed: borrowed })
    }

    /// Whether the window has another size than the last drawing.
    pub(super) fn has_other_size(&mut self) -> io::Result<bool> {
        let size = self.terminal.size()?;
        Ok(self.size.replace(size).is_some_and(|last| last != size))
    }

    /// Puts a text on the clipboard, where the terminal lets programs do so (OSC 52). Whether it does, it does not say.
    pub(super) fn copy(&mut self, text: &str) -> io::Result<()> {
        let mut output = Output::new()?;
        output.write_all(b"\x1b]52;c;")?;
        base64(text.as_bytes()).try_for_each(|byte| output.write_all(&[byte]))?;
        output.write_all(b"\x07")?;
        output.flush()
    }

    pub(super) fn draw(&mut self, paint: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.terminal.draw(paint).map(drop)
    }
}

type Hook = dyn Fn(&PanicHookInfo<'_>) + Send + Sync;

/// The promise that the terminal is given back: on a panic before it is told, when the program ends at once, and when this is
/// dropped.
struct Borrowed {
    _listener: stop::Listener,
    /// What told of a panic before.
    before: Arc<Hook>,
}

impl Borrowed {
    fn new() -> Self {
        let before: Arc<Hook> = Arc::from(std::panic::take_hook());
        let tell = Arc::clone(&before);
        std::panic::set_hook(Box::new(move |panic| {
            restore();
            tell(panic);
        }));
        Self { _listener: stop::Listener::new(restore), before }
    }
}

impl Drop for Borrowed {
    fn drop(&mut self) {
        restore();
        // A thread that panics may not change what tells of it.
        if !std::thread::panicking() {
            let before = Arc::clone(&self.before);
            std::panic::set_hook(Box::new(move |panic| before(panic)));
        }
    }
}

/// Nobody could be told if this fails; each step is tried, whatever became of the others.
fn restore() {
    let _ = disable_raw_mode();
    if let Ok(mut output) = Output::new() {
        let _ = execute!(output, DisableBracketedPaste);
        let _ = execute!(output, Clear(ClearType::All), LeaveAlternateScreen);
    }
}

/// The only text that is sent this way is a group, for which no other package is needed.
fn base64(bytes: &[u8]) -> impl Iterator<Item = u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    bytes.chunks(3).flat_map(|chunk| {
        let bits = chunk.iter().fold(0_u32, |bits, byte| (bits << 8) | u32::from(*byte)) << (8 * (3 - chunk.len()));
        let digit = move |place: usize| {
            let digit = DIGITS[(bits >> (18 - 6 * place)) as usize % 64];
            if place <= chunk.len() { digit } else { b'=' }
        };
        (0..4).map(digit)
    })
}

/// The terminal without the buffer of the standard library, which would keep a copy of what was shown. What one drawing
/// writes is collected and wiped when it is sent.
struct Output {
    handle: Handle,
    pending: Vec<u8>,
}

#[cfg(unix)]
type Handle = File;
#[cfg(not(unix))]
type Handle = io::Stdout;

impl Output {
    fn new() -> io::Result<Self> {
        Ok(Self { handle: handle()?, pending: Vec::new() })
    }
}

#[cfg(unix)]
fn handle() -> io::Result<File> {
    use std::os::fd::AsFd as _;
    Ok(File::from(io::stdout().as_fd().try_clone_to_owned()?))
}

#[cfg(not(unix))]
fn handle() -> io::Result<io::Stdout> {
    Ok(io::stdout())
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.pending.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let done = self.handle.write_all(&self.pending).and_then(|()| self.handle.flush());
        // Given back memory is wiped.
        self.pending = Vec::new();
        done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_every_length_are_spelled_as_the_standard_has_them() {
        let spelled = |text: &str| String::from_utf8(base64(text.as_bytes()).collect()).expect("it is ASCII");
        assert_eq!(["", "f", "fo", "foo", "0206501"].map(spelled), ["", "Zg==", "Zm8=", "Zm9v", "MDIwNjUwMQ=="]);
    }
}
