//! Where the rows of a batch go, so that nothing done is lost and nothing half done is seen.
//!
//! ```text
//! OUTPUT.part            the rows done so far
//! OUTPUT.part.journal    what was asked for, then a line now and again: rows, bytes, fingerprints, the count; held by the
//!                        run that is at work
//! OUTPUT                 appears at the end, whole
//! ```

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::hash::{DefaultHasher, Hasher as _};
use std::io::{self, BufRead as _, BufReader, BufWriter, Read as _, Seek as _, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::judge::Tally;
use crate::file::{self, Access, Lost};
use crate::masked;
use crate::trouble::Trouble;

/// How often it is written down how far the run has come.
const EVERY: Duration = Duration::from_millis(200);
/// How many rows pass before the clock is looked at.
const ROWS: u64 = 64;
const PIECE: usize = 64 * 1024;

/// How far a run has come.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(super) struct Point {
    pub(super) rows: u64,
    /// How much of the output they are.
    bytes: u64,
    /// A fingerprint of that output.
    output: u64,
    /// A fingerprint of the rows of the input.
    pub(super) input: u64,
    pub(super) tally: Tally,
}

impl Point {
    pub(super) fn new(rows: u64, input: u64, tally: Tally) -> Self {
        Self { rows, input, tally, ..Self::default() }
    }
}

/// What there was of an earlier run.
pub(super) enum Earlier {
    /// Nothing.
    Nothing,
    /// It was asked for something else, or the input was changed since.
    Other,
    /// It came as far as this.
    Same(Point),
}

pub(super) enum Target {
    Stream(BufWriter<Box<dyn Write>>),
    Kept(Box<Kept>),
}

/// A file that is there whole or not at all, and a run that can go on.
pub(super) struct Kept {
    shown: String,
    path: PathBuf,
    part: PathBuf,
    journal: PathBuf,
    file: BufWriter<File>,
    notes: File,
    bytes: u64,
    output: DefaultHasher,
    rows: u64,
    last: Instant,
}

impl Target {
    /// Opens the output; what was asked for tells whether an earlier run goes on.
    pub(super) fn open(path: Option<&Path>, access: Access, asked: &str) -> Result<(Self, Earlier), Trouble> {
        let Some(path) = path.filter(|path| *path != Path::new("-")) else {
            return Ok((Self::Stream(BufWriter::new(Box::new(io::stdout().lock()))), Earlier::Nothing));
        };
        let path = file::place(path);
        let shown = masked::name(&path.to_string_lossy());
        let fail = |error| Trouble::output(&shown, error);
        if path.exists() && !path.is_file() {
            let file = OpenOptions::new().write(true).open(&path).map_err(fail)?;
            return Ok((Self::Stream(BufWriter::new(Box::new(file))), Earlier::Nothing));
        }
        let (kept, earlier) = Kept::open(path, shown.clone(), access, asked).map_err(fail)?;
        Ok((Self::Kept(Box::new(kept)), earlier))
    }

    pub(super) fn write(&mut self, text: &str) -> Result<(), Trouble> {
        match self {
            Self::Stream(stream) => Ok(stream.write_all(text.as_bytes())?),
            Self::Kept(kept) => kept.write(text).map_err(|error| kept.fail(error)),
        }
    }

    /// A row is done; now and again that is written down.
    pub(super) fn row_done(&mut self, point: impl FnOnce() -> Point) -> Result<(), Trouble> {
        let Self::Kept(kept) = self else { return Ok(()) };
        kept.rows += 1;
        if kept.rows % ROWS == 0 && kept.last.elapsed() >= EVERY {
            kept.checkpoint(point()).map_err(|error| kept.fail(error))?;
        }
        Ok(())
    }

    /// Writes down how far the run has come, because it ends here for now. The name of the rows done so far.
    pub(super) fn stop(&mut self, point: Point) -> Result<Option<String>, Trouble> {
        match self {
            Self::Stream(stream) => {
                stream.flush()?;
                Ok(None)
            }
            Self::Kept(kept) => {
                kept.checkpoint(point).map_err(|error| kept.fail(error))?;
                Ok(Some(masked::name(&kept.part.to_string_lossy())))
            }
        }
    }

    /// Puts the output in its place.
    pub(super) fn finish(self) -> Result<Lost, Trouble> {
        match self {
            Self::Stream(mut stream) => Ok(stream.flush().map(|()| Lost::default())?),
            Self::Kept(mut kept) => kept.finish().map_err(|error| kept.fail(error)),
        }
    }

    /// The name of the file that is written, as it may be shown; nothing of a stream.
    pub(super) fn shown(&self) -> Option<String> {
        match self {
            Self::Stream(_) => None,
            Self::Kept(kept) => Some(kept.shown.clone()),
        }
    }
}

impl Kept {
    fn open(path: PathBuf, shown: String, access: Access, asked: &str) -> io::Result<(Self, Earlier)> {
        let (part, journal) = (beside(&path, ".part"), beside(&path, ".part.journal"));
        let mut notes = file::hold(&journal)?;
        let earlier = earlier(&part, &notes, asked)?;
        let mut output = DefaultHasher::new();
        let mut bytes = 0;
        let (file, earlier) = match earlier {
            (Earlier::Same(point), Some(mut file)) => {
                bytes = point.bytes;
                hash_of(&mut file, bytes, &mut output)?;
                file.set_len(bytes)?;
                file.seek(SeekFrom::End(0))?;
                notes.seek(SeekFrom::End(0))?;
                // A line that was cut off is ended.
                notes.write_all(b"\n")?;
                (file, Earlier::Same(point))
            }
            (earlier, _) => {
                notes.set_len(0)?;
                notes.rewind()?;
                notes.write_all(format!("{}\n", serde_json::json!({ "asked": asked })).as_bytes())?;
                // What is there may be readable by others, or lead somewhere else.
                match fs::remove_file(&part) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                    _ => {}
                }
                // What takes the place of a file is private until it is there.
                let access = if path.exists() { Access::Owner } else { access };
                (file::create(&part, access)?, earlier)
            }
        };
        let file = BufWriter::with_capacity(PIECE, file);
        let kept = Self { shown, path, part, journal, file, notes, bytes, output, rows: 0, last: Instant::now() };
        Ok((kept, earlier))
    }

    fn finish(&mut self) -> io::Result<Lost> {
        self.file.flush()?;
        let lost = file::take_after(self.file.get_ref(), &self.path)?;
        self.file.get_ref().sync_all()?;
        fs::rename(&self.part, &self.path)?;
        let _ = fs::remove_file(&self.journal);
        Ok(lost)
    }

    fn write(&mut self, text: &str) -> io::Result<()> {
        self.file.write_all(text.as_bytes())?;
        self.output.write(text.as_bytes());
        self.bytes += text.len() as u64;
        Ok(())
    }

    /// First the rows, then the note of them: what the journal says is there.
    fn checkpoint(&mut self, point: Point) -> io::Result<()> {
        self.file.flush()?;
        let point = Point { bytes: self.bytes, output: self.output.finish(), ..point };
        let mut line = serde_json::to_string(&point).map_err(io::Error::other)?;
        line.push('\n');
        self.notes.write_all(line.as_bytes())?;
        self.last = Instant::now();
        Ok(())
    }

    fn fail(&self, error: io::Error) -> Trouble {
        Trouble::new("trouble-kept")
            .with("path", &self.shown)
            .with("part", masked::name(&self.part.to_string_lossy()))
            .remedy("trouble-kept-remedy")
            .source(error)
    }
}

/// How far an earlier run came, by the last line of its journal that holds, and its rows.
fn earlier(part: &Path, notes: &File, asked: &str) -> io::Result<(Earlier, Option<File>)> {
    let mut lines = BufReader::new(notes).lines().map_while(Result::ok);
    let first = lines.next().and_then(|line| serde_json::from_str::<serde_json::Value>(&line).ok());
    let Some(first) = first else { return Ok((Earlier::Nothing, None)) };
    if first["asked"] != asked {
        return Ok((Earlier::Other, None));
    }
    let points: Vec<Point> = lines.filter_map(|line| serde_json::from_str(&line).ok()).collect();
    let part = file::open_here(part, OpenOptions::new().read(true).write(true)).ok().filter(file::has_one_name);
    let Some(mut part) = part else { return Ok((Earlier::Nothing, None)) };
    let mut holds = |point: &&Point| {
        let mut output = DefaultHasher::new();
        hash_of(&mut part, point.bytes, &mut output).is_ok() && output.finish() == point.output
    };
    let point = points.iter().rev().take(3).find(&mut holds).cloned();
    Ok((point.map_or(Earlier::Nothing, Earlier::Same), Some(part)))
}

/// Adds the first bytes of a file.
fn hash_of(file: &mut File, bytes: u64, hasher: &mut DefaultHasher) -> io::Result<()> {
    file.rewind()?;
    let mut file = file.take(bytes);
    let (mut piece, mut all) = (vec![0; PIECE], 0);
    loop {
        match file.read(&mut piece)? {
            0 if all == bytes => return Ok(()),
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            count => {
                hasher.write(&piece[..count]);
                all += count as u64;
            }
        }
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path.file_name().unwrap_or_default());
    name.push(ending);
    path.with_file_name(name)
}
