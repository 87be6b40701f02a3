//! The record of a call: one JSON object a line, only ever appended.
//!
//! Without being asked to, it writes no digit of an identifier: groups are masked, and a fingerprint tells whether the same
//! installation ID is given again.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use offhook::{Kind, Masked};
use offhook_guidance::call::{Ending, Product, Run, Stage};
use offhook_guidance::{Contact, Voice};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::file::{self, Access, Held};
use crate::masked;
use crate::trouble::Trouble;

/// The first line says what the file is.
const FORMAT: &str = "offhook-call";
const VERSION: u32 = 1;
/// The most bytes of a record that are read; a call of a thousand keys has a tenth of that.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

#[derive(Deserialize, Serialize)]
struct Head {
    format: String,
    version: u32,
    digits: bool,
}

/// The state of a run after a change.
#[derive(Clone, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
struct Line {
    stage: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    product: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    way: Option<String>,
    voice: String,
    /// As typed, or masked.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    installation_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    fingerprint: Option<String>,
    #[serde(skip_serializing_if = "String::is_empty", default)]
    confirmation_id: String,
    group: usize,
    repeats: u16,
    block: usize,
    spot: usize,
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    thorough: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    ending: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    asked_at: Option<String>,
}

/// A record that is being written.
pub(crate) struct Record {
    file: File,
    path: String,
    digits: bool,
    last: Option<Line>,
}

impl Record {
    /// Begins a record; a file that exists is left alone.
    pub(crate) fn create(path: &Path, digits: bool) -> Result<Self, Trouble> {
        let name = masked::name(&path.to_string_lossy());
        let file = file::create(path, Access::Owner).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => Trouble::new("trouble-record-exists").with("path", &name),
            _ => Trouble::output(&name, error),
        })?;
        alone(&file, &name)?;
        let mut record = Self { file, path: name, digits, last: None };
        record.append(&Head { format: FORMAT.to_owned(), version: VERSION, digits })?;
        Ok(record)
    }

    /// Opens a record to go on where it ends, and gives back the run as far as it was written down.
    pub(crate) fn resume(path: &Path, voice: Voice) -> Result<(Self, Run), Trouble> {
        let name = masked::name(&path.to_string_lossy());
        let fail = |error| Trouble::read(&name, error);
        let mut file = OpenOptions::new().read(true).write(true).open(path).map_err(fail)?;
        alone(&file, &name)?;
        let mut text = Zeroizing::new(String::new());
        (&mut file).take(MOST_BYTES).read_to_string(&mut text).map_err(fail)?;
        // A line that was cut off in the middle never happened.
        let whole = text.rfind('\n').map_or(0, |end| end + 1);
        let mut lines = text[..whole].lines();
        let head: Option<Head> = lines.next().and_then(|line| serde_json::from_str(line).ok());
        let head = head.filter(|head| head.format == FORMAT && head.version == VERSION);
        let head = head.ok_or_else(|| Trouble::new("trouble-no-call").with("path", &name))?;
        let last: Option<Line> = lines.rev().find_map(|line| serde_json::from_str(line).ok());
        file.set_len(whole as u64).and_then(|()| file.seek(SeekFrom::End(0))).map_err(fail)?;
        let run = last.as_ref().map_or_else(|| Run::new(voice), |line| line.run(voice, head.digits));
        Ok((Self { file, path: name, digits: head.digits, last }, run))
    }

    /// The name of the file, as it may be shown.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// Writes down where the run stands, if it has changed.
    pub(crate) fn note(&mut self, run: &Run) -> Result<(), Trouble> {
        let line = Line::of(run, self.digits);
        if self.last.as_ref() != Some(&line) {
            self.append(&line)?;
            self.last = Some(line);
        }
        Ok(())
    }

    /// One line in one write: a process that is killed leaves whole lines behind.
    fn append(&mut self, line: &impl Serialize) -> Result<(), Trouble> {
        let mut text = Zeroizing::new(serde_json::to_string(line).unwrap_or_default());
        text.push('\n');
        let fail = |error| Trouble::output(&self.path, error);
        self.file.write_all(text.as_bytes()).map_err(fail)
    }
}

/// Two calls in one record would be none. Where a file that is held cannot be read either, it is not held, for `kit` reads
/// records meanwhile.
fn alone(file: &File, name: &str) -> Result<(), Trouble> {
    if cfg!(unix) && file::lock(file) == Held::Elsewhere { Err(Trouble::busy(name)) } else { Ok(()) }
}

/// What a record holds of both IDs, as typed: of the last line that was written whole. `None` when the text is no record.
pub(crate) fn identifiers(text: &str) -> Option<[Zeroizing<String>; 2]> {
    let mut lines = text.lines();
    let head: Head = serde_json::from_str(lines.next()?).ok()?;
    (head.format == FORMAT && head.version == VERSION).then_some(())?;
    let last: Option<Line> = lines.rev().find_map(|line| serde_json::from_str(line).ok());
    let ids = last.map(|line| [line.installation_id, line.confirmation_id].map(Zeroizing::new));
    Some(ids.unwrap_or_default())
}

impl Line {
    fn of(run: &Run, digits: bool) -> Self {
        let shown = |kind: Kind| {
            let text = run.entry(kind).expose();
            if digits { text.to_owned() } else { Masked::new(run.entry(kind).view().text()).to_string() }
        };
        Self {
            stage: run.stage.name().to_owned(),
            product: run.product.map(|product| product.name().to_owned()),
            way: run.way.map(|way| way.name().to_owned()),
            voice: run.voice.tag().to_owned(),
            installation_id: shown(Kind::InstallationId),
            // Another installation ID does not take the place of the first.
            fingerprint: run.expected.clone().or_else(|| run.fingerprint(Kind::InstallationId)),
            confirmation_id: shown(Kind::ConfirmationId),
            group: run.group,
            repeats: run.repeats,
            block: run.block,
            spot: run.spot,
            thorough: run.thorough,
            ending: run.ending.as_ref().map(|ending| match ending {
                Ending::Activated => String::from("activated"),
                Ending::Code(code) => code.clone(),
                Ending::NotGiven => String::from("not-given"),
                Ending::Refused => String::from("refused"),
            }),
            asked_at: (run.stage == Stage::Advice).then(|| run.asked_at.name().to_owned()),
        }
    }

    /// The run as it was; what was masked away has to be typed again.
    fn run(&self, voice: Voice, digits: bool) -> Run {
        let mut run = Run::new(Voice::from_tag(&self.voice).unwrap_or(voice));
        run.product = self.product.as_deref().and_then(Product::from_name);
        run.way = self.way.as_deref().and_then(|name| Contact::ALL.iter().copied().find(|way| way.name() == name));
        run.repeats = self.repeats;
        run.thorough = self.thorough;
        // Digits that stand in the record need no other witness.
        run.expected = self.fingerprint.clone().filter(|_| !digits);
        run.ending = self.ending.as_deref().map(|ending| match ending {
            "activated" => Ending::Activated,
            "not-given" => Ending::NotGiven,
            "refused" => Ending::Refused,
            code => Ending::Code(code.to_owned()),
        });
        let asked_at = self.asked_at.as_deref().and_then(Stage::from_name);
        run.asked_at = asked_at.unwrap_or(Stage::Outcome);
        let stage = Stage::from_name(&self.stage).unwrap_or(Stage::Product);
        if digits {
            // What was typed once fits again.
            let _ = run.installation_id.paste(&self.installation_id);
            let _ = run.confirmation_id.paste(&self.confirmation_id);
            (run.stage, run.group, run.block, run.spot) = (stage, self.group, self.block, self.spot);
            return run;
        }
        (run.stage, run.group) = match stage {
            // The groups are needed to be given.
            Stage::InstallationId | Stage::Before | Stage::Give => (Stage::Width, 0),
            // The blocks are needed to be checked and entered.
            Stage::ReadBack | Stage::Enter => (Stage::ConfirmationId, 0),
            stage => (stage, 0),
        };
        run
    }
}
