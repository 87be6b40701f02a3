//! Where the rows of a batch go, so that nothing done is lost and nothing half done is seen.
//!
//! ```text
//! OUTPUT.part            the rows done so far
//! OUTPUT.part.journal    what was asked for, then a line now and again: rows, bytes, fingerprints, the count
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
use crate::file::{self, Access};
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
    pub(super) fn finish(self) -> Result<(), Trouble> {
        match self {
            Self::Stream(mut stream) => Ok(stream.flush()?),
            Self::Kept(mut kept) => {
                let done = kept.file.flush().and_then(|()| match fs::metadata(&kept.path) {
                    Ok(like) => file::take_after(kept.file.get_ref(), &like),
                    Err(_) => Ok(()),
                });
                let done = done.and_then(|()| kept.file.get_ref().sync_all());
                let done = done.and_then(|()| fs::rename(&kept.part, &kept.path));
                done.map_err(|error| kept.fail(error))?;
                let _ = fs::remove_file(&kept.journal);
                Ok(())
            }
        }
    }
}

impl Kept {
    fn open(path: PathBuf, shown: String, access: Access, asked: &str) -> io::Result<(Self, Earlier)> {
        let (part, journal) = (beside(&path, ".part"), beside(&path, ".part.journal"));
        let earlier = earlier(&part, &journal, asked);
        let goes_on = matches!(earlier, Earlier::Same(_));
        // What takes the place of a file is private until it is there.
        let access = if path.exists() { Access::Owner } else { access };
        let open = |path: &Path| {
            if goes_on {
                return OpenOptions::new().read(true).write(true).open(path);
            }
            // What is there may be readable by others, or lead somewhere else.
            match fs::remove_file(path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => file::create(path, access),
            }
        };
        let (mut file, mut notes) = (open(&part)?, open(&journal)?);
        let mut output = DefaultHasher::new();
        let mut bytes = 0;
        if let Earlier::Same(point) = &earlier {
            bytes = point.bytes;
            hash_of(&part, bytes, &mut output)?;
            file.set_len(bytes)?;
            file.seek(SeekFrom::End(0))?;
            notes.seek(SeekFrom::End(0))?;
            // A line that was cut off is ended.
            notes.write_all(b"\n")?;
        } else {
            notes.write_all(format!("{}\n", serde_json::json!({ "asked": asked })).as_bytes())?;
        }
        let file = BufWriter::with_capacity(PIECE, file);
        let kept = Self { shown, path, part, journal, file, notes, bytes, output, rows: 0, last: Instant::now() };
        Ok((kept, earlier))
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

/// How far an earlier run came, by the last line of its journal that holds.
fn earlier(part: &Path, journal: &Path, asked: &str) -> Earlier {
    let Ok(notes) = File::open(journal) else { return Earlier::Nothing };
    let mut lines = BufReader::new(notes).lines().map_while(Result::ok);
    let first = lines.next().and_then(|line| serde_json::from_str::<serde_json::Value>(&line).ok());
    let Some(first) = first else { return Earlier::Nothing };
    if first["asked"] != asked {
        return Earlier::Other;
    }
    let points: Vec<Point> = lines.filter_map(|line| serde_json::from_str(&line).ok()).collect();
    let holds = |point: &&Point| {
        let mut output = DefaultHasher::new();
        hash_of(part, point.bytes, &mut output).is_ok() && output.finish() == point.output
    };
    points.iter().rev().take(3).find(holds).map_or(Earlier::Nothing, |point| Earlier::Same(point.clone()))
}

/// Adds the first bytes of a file.
fn hash_of(path: &Path, bytes: u64, hasher: &mut DefaultHasher) -> io::Result<()> {
    let mut file = File::open(path)?.take(bytes);
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
