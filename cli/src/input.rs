//! Files and standard input, read within bounds.

use std::fs::File;
use std::io::{self, Cursor, IsTerminal as _, Read};
use std::path::Path;

use encoding_rs_io::DecodeReaderBytesBuilder;
use zeroize::Zeroizing;

use crate::blocks::{Blocks, read_once};
use crate::masked;
use crate::screen::{Screen, complain};
use crate::trouble::Trouble;

/// How much of a list is looked at to find out its encoding.
const SAMPLE: usize = 16_384;

type Source = Box<dyn Read>;

/// Says at a terminal what is waited for, and how that ends; whether there is one.
pub(crate) fn wait(waiting: &str, screen: &Screen) -> bool {
    let is_terminal = io::stdin().is_terminal();
    if is_terminal {
        complain(&screen.wrapped(&screen.messages.get(waiting), ""));
    }
    is_terminal
}

/// A file or standard input, by the name that messages use.
pub(crate) struct Input {
    pub(crate) name: String,
    source: Source,
    interactive: bool,
    /// Whether all of it is there already.
    is_file: bool,
}

impl Input {
    /// Opens a file; `None` and `-` are standard input. A terminal is told with this message what is waited for.
    pub(crate) fn open(path: Option<&Path>, waiting: &str, screen: &Screen) -> Result<Self, Trouble> {
        let Some(path) = path.filter(|path| *path != Path::new("-")) else {
            let interactive = wait(waiting, screen);
            return Ok(Self {
                name: screen.messages.get("path-stdin"),
                source: Box::new(io::stdin()),
                interactive,
                is_file: false,
            });
        };
        let name = masked::name(&path.to_string_lossy());
        let fail = |error| Trouble::read(&name, error);
        let file = File::open(path).map_err(fail)?;
        let about = file.metadata().map_err(fail)?;
        if about.is_dir() {
            return Err(Trouble::new("trouble-directory").with("path", &name));
        }
        Ok(Self { name, source: Box::new(file), interactive: false, is_file: about.is_file() })
    }

    /// Whether a person is typing.
    pub(crate) fn is_interactive(&self) -> bool {
        self.interactive
    }

    /// The bytes, as they come.
    pub(crate) fn source(self) -> impl Read {
        self.source
    }

    /// Everything, up to the longest output that is read.
    pub(crate) fn whole(self, path: &Path) -> Result<Zeroizing<Vec<u8>>, Trouble> {
        let mut bytes = Zeroizing::new(Vec::new());
        let limit = offhook_readers::MOST_BYTES as u64 + 1;
        self.source.take(limit).read_to_end(&mut bytes).map_err(|error| Trouble::read(&self.name, error))?;
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(Trouble::no_output(path, &self.name));
        }
        Ok(bytes)
    }

    /// Blocks of lines, in whatever encoding they are.
    pub(crate) fn blocks(mut self) -> Result<Blocks, Trouble> {
        let read = |error| Trouble::read(&self.name, error);
        let mut sample = Vec::new();
        while sample.len() < SAMPLE {
            let before = sample.len();
            sample.resize(before + 4096, 0);
            let got = read_once(&mut self.source, &mut sample[before..]).map_err(read)?;
            sample.truncate(before + got);
            if got == 0 || self.interactive {
                break;
            }
        }
        if sample.is_empty() && !self.interactive {
            return Err(Trouble::new("trouble-no-line").with("path", &self.name));
        }
        let encoding = offhook_readers::sniff(&sample).map_err(|reason| Trouble::content(&self.name, reason))?;
        let decoder = DecodeReaderBytesBuilder::new()
            .encoding(encoding_rs::Encoding::for_label(encoding.name().as_bytes()))
            .bom_override(true)
            .strip_bom(true)
            // What is no UTF-8 the lines tell.
            .utf8_passthru(true)
            .build(Cursor::new(sample).chain(self.source));
        Ok(Blocks::new(self.name, Box::new(decoder), self.is_file))
    }
}
