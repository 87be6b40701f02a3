//! What the scripts of a kit write beside what the tools print.

use crate::masked;

/// What a file of the kit says of itself.
#[derive(Default)]
pub(super) struct Notes {
    /// Whether a script of the kit wrote it.
    pub(super) is_ours: bool,
    pub(super) computer: Option<String>,
    /// Each note and the lines after it, up to the next.
    pub(super) parts: Vec<(String, String)>,
}

/// The first lines, where the name of the computer stands.
const HEAD: usize = 8;

impl Notes {
    pub(super) fn read(bytes: &[u8]) -> Self {
        let Some(text) = decoded(bytes) else { return Self::default() };
        let mut notes = Self::default();
        for (number, line) in text.lines().enumerate() {
            let line = line.trim_start_matches('\u{FEFF}').trim();
            if let Some(note) = line.strip_prefix("offhook-kit:") {
                notes.is_ours = true;
                notes.parts.push((note.trim().to_owned(), String::new()));
            } else if number < HEAD
                && notes.computer.is_none()
                && let Some(name) = line.strip_prefix("Computer:")
            {
                notes.computer = Some(plain(name.trim().trim_matches('"'))).filter(|name| !name.is_empty());
            } else if let Some((_, lines)) = notes.parts.last_mut() {
                lines.push_str(line);
                lines.push('\n');
            }
        }
        notes
    }

    /// Whether the script came to its end.
    pub(super) fn is_whole(&self) -> bool {
        !self.is_ours || self.has("end") || self.has("no-row")
    }

    pub(super) fn has(&self, note: &str) -> bool {
        self.parts.iter().any(|(name, _)| name == note)
    }

    /// What stands behind each note of this name, and the lines after it.
    pub(super) fn of<'a>(&'a self, name: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.parts.iter().filter_map(move |(note, lines)| {
            let rest = note.strip_prefix(name)?;
            (rest.is_empty() || rest.starts_with(' ')).then(|| (rest.trim(), lines.as_str()))
        })
    }
}

/// A text in whatever encoding it is; `None` when it is none.
pub(super) fn decoded(bytes: &[u8]) -> Option<String> {
    let encoding = offhook_readers::sniff(bytes).ok()?;
    let encoding = encoding_rs::Encoding::for_label(encoding.name().as_bytes())?;
    Some(encoding.decode(bytes).0.into_owned())
}

/// Foreign text as it may be shown. A computer has this name everywhere in a kit, so that it is found again by it.
pub(super) fn plain(text: &str) -> String {
    masked::name(text)
}

/// Which of several files of a computer this is, by its name without the extension; `None` when it is none of its files.
pub(super) fn number(stem: &str, computer: &str) -> Option<u32> {
    if stem.to_lowercase() == computer.to_lowercase() {
        return Some(1);
    }
    let (front, number) = stem.rsplit_once('.')?;
    let number = number.parse().ok().filter(|number| *number > 1)?;
    (front.to_lowercase() == computer.to_lowercase()).then_some(number)
}
