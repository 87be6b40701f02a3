//! The terminal as it is borrowed for a call, and given back as it was.

#[cfg(unix)]
use std::fs::File;
use std::io::{self, Write};

use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use ratatui::crossterm::execute;
use ratatui::crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::layout::Size;
use ratatui::{Frame, Terminal};

/// The whole terminal, until this is dropped.
pub(super) struct Window {
    terminal: Terminal<CrosstermBackend<Output>>,
    size: Option<Size>,
}

impl Window {
    pub(super) fn open() -> io::Result<Self> {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            restore();
            before(panic);
        }));
        enable_raw_mode()?;
        let mut output = Output::new()?;
        execute!(output, EnterAlternateScreen, Clear(ClearType::All), EnableBracketedPaste)?;
        Ok(Self { terminal: Terminal::new(CrosstermBackend::new(output))?, size: None })
    }

    /// Whether the window has another size than the last drawing.
    pub(super) fn has_other_size(&mut self) -> io::Result<bool> {
        let size = self.terminal.size()?;
        Ok(self.size.replace(size).is_some_and(|last| last != size))
    }

    pub(super) fn draw(&mut self, paint: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.terminal.draw(paint).map(drop)
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        restore();
        drop(std::panic::take_hook());
    }
}

/// Nobody could be told if this fails.
fn restore() {
    let _ = disable_raw_mode();
    if let Ok(mut output) = Output::new() {
        let _ = execute!(output, Clear(ClearType::All), DisableBracketedPaste, LeaveAlternateScreen);
    }
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
