//! `offhook redact`: a text with its identifiers hidden.

mod key;
mod writers;

use std::ffi::OsString;
use std::fs::{self, File, Metadata};
use std::io::{self, Read, Seek as _, Write};
use std::path::{Path, PathBuf};

use offhook::find::{Leniency, Mask};
use offhook_readers::{Redacted, Redactor};
use zeroize::Zeroizing;

use crate::args::Redact;
use crate::file::{self, Access, Replacement};
use crate::input::Input;
use crate::masked;
use crate::screen::{Outcome, Screen, complain};
use crate::trouble::Trouble;

/// How much is read at once.
const PIECE: usize = 64 * 1024;

/// What is hidden.
struct Rules {
    leniency: Leniency,
    /// Whether what is no text is taken as well.
    binary: bool,
    /// What is shown in the place of a find.
    mask: Mask,
}

impl Rules {
    fn redactor(&self) -> Redactor {
        let redactor = Redactor::new(self.leniency).with_mask(self.mask.clone());
        if self.binary { redactor.with_binary() } else { redactor }
    }
}

pub(crate) fn run(args: &Redact, screen: &Screen) -> Result<Outcome, Trouble> {
    let mask = args.key_file.as_deref().map_or_else(|| Ok(Mask::new()), key::mask)?;
    let rules = Rules { leniency: args.leniency, binary: args.binary, mask };
    let input = [PathBuf::from("-")];
    let files = if args.files.is_empty() { &input } else { &args.files[..] };
    let mut tally = Tally::default();
    for path in files {
        let done = match args.in_place {
            true => in_place(path, args.backup.as_deref(), &rules, screen),
            false => through(path, &rules, screen),
        };
        match done {
            Ok(redacted) => {
                if redacted.lines_left > 0 {
                    complain(&left(&masked::name(&path.to_string_lossy()), &redacted, screen));
                }
                tally.add(&redacted);
            }
            Err(trouble) if trouble.is_of_output() => return Err(trouble),
            // The other files are done all the same.
            Err(trouble) => {
                tally.troubled += 1;
                screen.complain_of(&trouble);
            }
        }
    }
    complain(&tally.tell(args, screen));
    Ok(match tally {
        Tally { troubled: 1.., .. } => Outcome::Incomplete,
        Tally { left: 1.., .. } => Outcome::SomethingWrong,
        _ => Outcome::NothingWrong,
    })
}

/// Names the lines in which something is left.
fn left(name: &str, redacted: &Redacted, screen: &Screen) -> String {
    let mut lines = redacted.left.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
    if redacted.lines_left > redacted.left.len() as u64 {
        lines.push_str(", …");
    }
    screen.wrapped(&screen.messages.format("redact-left", &[("path", name), ("lines", &lines)]), "")
}

/// What came of it all.
#[derive(Default)]
struct Tally {
    hidden: u64,
    files: u64,
    files_with: u64,
    troubled: u64,
    /// Lines in which something is left that may be an identifier.
    left: u64,
}

impl Tally {
    fn add(&mut self, redacted: &Redacted) {
        self.hidden += redacted.hidden;
        self.files += 1;
        self.files_with += u64::from(redacted.hidden > 0);
        self.left += redacted.lines_left;
    }

    fn tell(&self, args: &Redact, screen: &Screen) -> String {
        let numbers = [self.hidden, self.files_with, self.files + self.troubled].map(|number| number.to_string());
        let [hidden, with, files] = numbers.each_ref().map(String::as_str);
        let id = match (args.in_place, files) {
            (true, _) => "redact-summary-in-place",
            (false, "1") => "redact-summary",
            (false, _) => "redact-summary-of-several",
        };
        let mut summary = screen.messages.format(id, &[("hidden", hidden), ("with", with), ("files", files)]);
        if self.hidden == 0 && self.files > 0 {
            let looked_for = match args.leniency {
                Leniency::Strict => "redact-looked-for-strict",
                Leniency::Possible => "redact-looked-for",
            };
            summary = format!("{summary} {}", screen.messages.get(looked_for));
        }
        if self.troubled == 0 {
            return screen.wrapped(&summary, "");
        }
        let undone = screen.messages.format("redact-undone", &[("count", &self.troubled.to_string())]);
        format!("{}\n{}", screen.wrapped(&summary, ""), screen.wrapped(&undone, ""))
    }
}

/// One text to standard output.
fn through(path: &Path, rules: &Rules, screen: &Screen) -> Result<Redacted, Trouble> {
    let input = Input::open(Some(path), "redact-waiting", screen)?;
    let name = input.name.clone();
    let mut out = io::stdout().lock();
    pass(input.source(), &name, rules, &mut |text| {
        out.write_all(text)?;
        Ok(out.flush()?)
    })
}

/// One file in its place, whole or not at all. What holds no identifier stays as it is.
fn in_place(path: &Path, backup: Option<&str>, rules: &Rules, screen: &Screen) -> Result<Redacted, Trouble> {
    let name = masked::name(&path.to_string_lossy());
    let unread = |error| Trouble::read(&name, error);
    // A link stays; what it leads to is replaced.
    let is_link = fs::symlink_metadata(path).map_err(unread)?.is_symlink();
    let path = if is_link { fs::canonicalize(path).map_err(unread)? } else { path.to_owned() };
    path.parent().into_iter().for_each(file::sweep);
    let mut file = File::open(&path).map_err(unread)?;
    let about = file.metadata().map_err(unread)?;
    if about.is_dir() {
        return Err(Trouble::new("trouble-directory").with("path", &name));
    }
    if !about.is_file() {
        return Err(Trouble::new("redact-no-file").with("path", &name));
    }
    let seen = pass(&mut file, &name, rules, &mut |_| Ok(()))?;
    if seen.hidden == 0 {
        return Ok(seen);
    }
    file.rewind().map_err(unread)?;
    let unwritten = |error| match file::is_busy(&error) {
        true => Trouble::busy(&name),
        false => Trouble::new("redact-unwritten").with("path", &name).remedy("redact-unwritten-remedy").source(error),
    };
    let backup = backup.map(|suffix| with_suffix(&path, suffix));
    if let Some(backup) = backup.as_deref().filter(|backup| backup.symlink_metadata().is_ok()) {
        // A run that was killed after it had made the backup has left this one.
        if !file::holds_the_same(&path, backup).map_err(unread)? {
            return Err(Trouble::new("redact-backup").with("path", masked::name(&backup.to_string_lossy())));
        }
    }
    let mut replacement = Replacement::new(&path, Access::Owner).map_err(unwritten)?;
    let hidden = pass(&mut file, &name, rules, &mut |text| replacement.write_all(text).map_err(unwritten))?;
    let now = fs::metadata(&path).map_err(unread)?;
    if stamp(&now) != stamp(&about) {
        return Err(Trouble::new("redact-changing").with("path", &name));
    }
    // Whoever holds the file open for writing would go on in the one that is replaced, and those lines would be lost.
    if let Some(writer) = writers::of(&path, &about) {
        return Err(Trouble::new("redact-open").with("path", &name).with("program", writer));
    }
    drop(file);
    let lost = replacement.put(backup.as_deref()).map_err(unwritten)?;
    screen.tell_lost(&name, &lost);
    if other_names(&about) {
        complain(&screen.wrapped(&screen.messages.format("redact-other-names", &[("path", &name)]), ""));
    }
    Ok(hidden)
}

/// Hides what is in a source, piece by piece; what came of it.
fn pass(
    mut source: impl Read,
    name: &str,
    rules: &Rules,
    sink: &mut dyn FnMut(&[u8]) -> Result<(), Trouble>,
) -> Result<Redacted, Trouble> {
    let unread = |error| Trouble::read(name, error);
    let binary = |_| Trouble::new("redact-binary").with("path", name);
    let mut redactor = rules.redactor();
    let mut piece = Zeroizing::new(vec![0; PIECE]);
    let mut out = Zeroizing::new(Vec::with_capacity(2 * PIECE));
    loop {
        let count = match source.read(&mut piece) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(unread(error)),
        };
        redactor.push(&piece[..count], &mut |part| out.extend_from_slice(part)).map_err(binary)?;
        if count < PIECE {
            // Nobody knows when the next piece comes.
            redactor.flush(&mut |part| out.extend_from_slice(part)).map_err(binary)?;
        }
        sink(&out)?;
        out.clear();
    }
    let hidden = redactor.finish(&mut |part| out.extend_from_slice(part)).map_err(binary)?;
    sink(&out)?;
    Ok(hidden)
}

/// What changes when somebody writes to a file.
fn stamp(about: &Metadata) -> (u64, Option<std::time::SystemTime>) {
    (about.len(), about.modified().ok())
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path.file_name().unwrap_or_default());
    name.push(suffix);
    path.with_file_name(name)
}

/// Whether the file goes on under another name, as it was.
#[cfg(unix)]
fn other_names(about: &Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(about) > 1
}

#[cfg(not(unix))]
fn other_names(_: &Metadata) -> bool {
    false
}
