//! What is set once for every run: environment variables, then a file of settings.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use etcetera::BaseStrategy as _;
use offhook::repair::Channel;
use offhook_guidance::{Contact, Language, Voice};

use crate::masked;
use crate::trouble::Trouble;

/// Names the file of settings; empty for none.
const FILE: &str = "OFFHOOK_SETTINGS";
/// The longest file of settings, in bytes.
const LONGEST: u64 = 65_536;

/// An option that can be set once.
struct Setting {
    /// The option, and the name in the file.
    option: &'static str,
    variable: &'static str,
    /// The value as the option takes it.
    value: fn(&str) -> Option<&'static str>,
    /// All values.
    all: fn() -> Vec<&'static str>,
}

const SETTINGS: [Setting; 4] = [
    Setting {
        option: "channel",
        variable: "OFFHOOK_CHANNEL",
        value: |text| Channel::from_name(text).map(Channel::name),
        all: || Channel::ALL.iter().map(|channel| channel.name()).collect(),
    },
    Setting {
        option: "contact",
        variable: "OFFHOOK_CONTACT",
        value: |text| Contact::ALL.iter().map(|contact| contact.name()).find(|name| *name == text),
        all: || Contact::ALL.iter().map(|contact| contact.name()).collect(),
    },
    Setting {
        option: "language",
        variable: "OFFHOOK_LANGUAGE",
        value: |text| Language::from_tag(text).map(Language::tag),
        all: || Language::ALL.iter().map(|language| language.tag()).collect(),
    },
    Setting {
        option: "voice",
        variable: "OFFHOOK_VOICE",
        value: |text| Voice::from_tag(text).map(Voice::tag),
        all: || Voice::ALL.iter().map(|voice| voice.tag()).collect(),
    },
];

/// The values that options have where they are not given.
#[derive(Debug, Default)]
pub(crate) struct Settings(Vec<(&'static str, &'static str)>);

impl Settings {
    /// Those of the environment, then those of the file.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, an option that cannot be set, a value that an option does not take: each is named with where
    /// it stands.
    pub(crate) fn read() -> Result<Self, Trouble> {
        let mut settings = Self::default();
        for setting in &SETTINGS {
            let value = env::var_os(setting.variable).filter(|value| !value.is_empty());
            if let Some(value) = value {
                settings.take(setting, &value.to_string_lossy(), setting.variable)?;
            }
        }
        if let Some(path) = file() {
            settings.read_file(&path)?;
        }
        Ok(settings)
    }

    /// The value of an option.
    pub(super) fn get(&self, option: &str) -> Option<&'static str> {
        self.0.iter().find(|(name, _)| *name == option).map(|(_, value)| *value)
    }

    /// What came first holds.
    fn take(&mut self, setting: &Setting, text: &str, place: &str) -> Result<(), Trouble> {
        let value = (setting.value)(text.trim()).ok_or_else(|| {
            Trouble::new("trouble-setting")
                .with("place", place)
                .with("value", text)
                .with("values", (setting.all)().join(", "))
        })?;
        if self.get(setting.option).is_none() {
            self.0.push((setting.option, value));
        }
        Ok(())
    }

    fn read_file(&mut self, path: &Path) -> Result<(), Trouble> {
        let name = masked::name(&path.to_string_lossy());
        let text = match text(path) {
            Ok(text) => text,
            // Nobody has to have one, unless it was named.
            Err(error) if error.kind() == io::ErrorKind::NotFound && env::var_os(FILE).is_none() => return Ok(()),
            Err(error) => return Err(Trouble::read(&name, error)),
        };
        let odd = |line: usize| Trouble::new("trouble-settings-file").with("place", format!("{name}:{line}"));
        let line_of = |at: usize| text[..at.min(text.len())].matches('\n').count() + 1;
        let table: toml::Table =
            text.parse().map_err(|error: toml::de::Error| odd(error.span().map_or(1, |span| line_of(span.start))))?;
        for (key, value) in &table {
            let line = text.lines().position(|line| line.trim_start().starts_with(key.as_str())).map_or(1, |at| at + 1);
            let setting = SETTINGS.iter().find(|setting| setting.option == key.as_str());
            let (Some(setting), Some(value)) = (setting, value.as_str()) else { return Err(odd(line)) };
            self.take(setting, value, &format!("{name}:{line}"))?;
        }
        Ok(())
    }
}

/// The file of settings, if there is to be one.
fn file() -> Option<PathBuf> {
    match env::var_os(FILE) {
        Some(path) if path.is_empty() => None,
        Some(path) => Some(path.into()),
        None => Some(etcetera::choose_base_strategy().ok()?.config_dir().join("offhook").join("settings.toml")),
    }
}

fn text(path: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(LONGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LONGEST {
        return Err(io::Error::other("longer than 64 KiB"));
    }
    // PowerShell writes UTF-16, with a mark.
    match encoding_rs::UTF_8.decode(&bytes) {
        (text, _, false) => Ok(text.into_owned()),
        _ => Err(io::Error::new(io::ErrorKind::InvalidData, "not UTF-8")),
    }
}
