//! The program in a terminal of its own: keys go in, screens come out.

use std::io::{Read, Write};
use std::num::NonZero;
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, SlavePty, native_pty_system};

/// How long a screen may take to come; machines are shared.
const PATIENCE: Duration = Duration::from_secs(30);
/// When nothing has come for so long, the screen has settled.
const SETTLED: Duration = Duration::from_millis(200);

pub(crate) struct Terminal {
    screen: Arc<Mutex<(vt100::Parser, Instant)>>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    /// Ends with what the program has sent, once nobody holds the slave.
    reader: JoinHandle<Vec<u8>>,
    #[cfg(unix)]
    before: String,
    slave: Box<dyn SlavePty + Send>,
    master: Box<dyn MasterPty + Send>,
}

/// What a program leaves in its terminal.
#[cfg(unix)]
pub(crate) struct Left {
    pub(crate) status: u32,
    pub(crate) sent: String,
    pub(crate) screen: vt100::Screen,
    /// The attributes of the terminal before the program and after it.
    pub(crate) attributes: [String; 2],
}

impl Terminal {
    /// Starts the program on a screen of this size, with nothing else in its environment.
    pub(crate) fn start(columns: u16, rows: u16, arguments: &[&str]) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_offhook"));
        command.args(arguments);
        Self::run(columns, rows, command)
    }

    /// Starts the program as `start` does, for somebody who wants no colours.
    #[cfg(unix)]
    pub(crate) fn start_without_colours(columns: u16, rows: u16, arguments: &[&str]) -> Self {
        let mut command = CommandBuilder::new("/bin/sh");
        command.args(["-c", r#"NO_COLOR=1 exec "$0" "$@""#, env!("CARGO_BIN_EXE_offhook")]);
        command.args(arguments);
        Self::run(columns, rows, command)
    }

    /// Starts the program as `start` does, with a limit on its file descriptors.
    #[cfg(unix)]
    pub(crate) fn start_limited(descriptors: u32, columns: u16, rows: u16, arguments: &[&str]) -> Self {
        let mut command = CommandBuilder::new("/bin/sh");
        command.args(["-c", r#"ulimit -n "$0" && exec "$@""#, &descriptors.to_string()]);
        command.arg(env!("CARGO_BIN_EXE_offhook"));
        command.args(arguments);
        Self::run(columns, rows, command)
    }

    fn run(columns: u16, rows: u16, mut command: CommandBuilder) -> Self {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
        #[cfg(unix)]
        let before = attributes(&*pair.master);
        command.env_clear();
        command.env("LC_ALL", "C.UTF-8");
        command.env("TERM", "xterm-256color");
        command.cwd(super::outputs());
        let child = pair.slave.spawn_command(command).expect("the program starts");
        let mut output = pair.master.try_clone_reader().expect("the screen can be read");
        let keys = pair.master.take_writer().expect("keys can be pressed");
        let size = |length| NonZero::new(length).expect("a screen has some length");
        let screen = Arc::new(Mutex::new((vt100::Parser::new(size(rows), size(columns), 0), Instant::now())));
        let shared = Arc::clone(&screen);
        let reader = thread::spawn(move || {
            let mut sent = Vec::new();
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = output.read(&mut bytes) {
                sent.extend_from_slice(&bytes[..count]);
                let mut screen = shared.lock().expect("nobody panics with the screen in hand");
                screen.0.process(&bytes[..count]);
                screen.1 = Instant::now();
            }
            sent
        });
        Self {
            screen,
            keys,
            child,
            reader,
            #[cfg(unix)]
            before,
            slave: pair.slave,
            master: pair.master,
        }
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.process_id().expect("it runs")
    }

    /// Presses keys: characters as they stand, others by their escape sequences.
    pub(crate) fn press(&mut self, keys: &str) -> &mut Self {
        self.keys.write_all(keys.as_bytes()).expect("the program listens");
        self.keys.flush().expect("the program listens");
        self
    }

    /// Waits until the screen shows a text and has settled.
    pub(crate) fn wait_for(&mut self, text: &str) -> String {
        let start = Instant::now();
        loop {
            let (shown, last) = {
                let screen = self.screen.lock().expect("nobody panics with the screen in hand");
                (shown(&screen.0), screen.1)
            };
            if shown.contains(text) && last.elapsed() > SETTLED {
                return shown;
            }
            assert!(start.elapsed() < PATIENCE, "no {text:?} on the screen:\n{shown}");
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Waits until the screen shows a text or the program has ended; whether it has ended.
    pub(crate) fn ends_before(&mut self, text: &str) -> bool {
        let start = Instant::now();
        loop {
            if self.child.try_wait().expect("it was started").is_some() {
                return true;
            }
            let shown = shown(&self.screen.lock().expect("nobody panics with the screen in hand").0);
            if shown.contains(text) {
                return false;
            }
            assert!(start.elapsed() < PATIENCE, "neither {text:?} nor an end:\n{shown}");
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// The screen as soon as it has settled after the last key.
    pub(crate) fn settled(&mut self) -> String {
        thread::sleep(SETTLED * 2);
        self.wait_for("")
    }

    /// Waits for the end of the program, and tells its exit status.
    pub(crate) fn end(mut self) -> u32 {
        self.child.wait().expect("it ends").exit_code()
    }

    /// Waits for the end of the program, and shows what it leaves in the terminal.
    #[cfg(unix)]
    pub(crate) fn left(mut self) -> Left {
        let status = self.child.wait().expect("it ends").exit_code();
        let attributes = [self.before, attributes(&*self.master)];
        drop(self.slave);
        let sent = self.reader.join().expect("the screen can be read");
        let screen = self.screen.lock().expect("nobody panics with the screen in hand").0.screen().clone();
        Left { status, sent: String::from_utf8_lossy(&sent).into_owned(), screen, attributes }
    }

    /// Ends the program as `kill -9` does.
    pub(crate) fn kill(mut self) {
        self.child.kill().expect("it runs");
        let _ = self.child.wait();
    }
}

/// Whether keys are echoed, whether lines are edited, and all else that a terminal is set to.
#[cfg(unix)]
fn attributes(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios().expect("a terminal has attributes"))
}

/// The screen as text, the caret as `█`; lines without their trailing blanks.
fn shown(parser: &vt100::Parser) -> String {
    let screen = parser.screen();
    let columns: u16 = screen.size().1.into();
    let (row, column) = screen.cursor_position();
    let mut lines: Vec<String> = screen.rows(0, columns).collect();
    if !screen.hide_cursor()
        && let Some(line) = lines.get_mut(usize::from(row))
    {
        // A line ends before its trailing blanks.
        let before: String = screen.contents_between(row, 0, row, column);
        let behind = screen.contents_between(row, column, row, columns);
        *line = format!("{before}{}█{behind}", " ".repeat(usize::from(column).saturating_sub(width(&before))));
    }
    let text: Vec<&str> = lines.iter().map(|line| line.trim_end()).collect();
    text.join("\n").trim_end().to_owned()
}

fn width(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}
