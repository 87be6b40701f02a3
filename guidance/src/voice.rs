//! Who reads aloud, and in which words.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

#[cfg(feature = "flows")]
use super::Language;
use offhook::{Fingerprint, Kind};

/// The letters that a product key may hold, in the order of `letters` in the table.
const LETTERS: &str = "BCDFGHJKMNPQRTVWXY";

offhook::named! {
    /// Who reads aloud: a language, and the words it takes where more than one is known.
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    #[non_exhaustive]
    pub enum Voice {
        /// Japanese, in kana.
        Japanese = 1 => "ja",
        /// English.
        English = 2 => "en",
        /// English with the digits of aviation: "niner".
        EnglishIcao = 3 => "en-icao",
        /// German, with "zwo" for 2.
        German = 4 => "de",
        /// French.
        French = 5 => "fr",
        /// Spanish.
        Spanish = 6 => "es",
        /// Portuguese as it is spoken in Brazil, with "meia" for 6.
        BrazilianPortuguese = 7 => "pt-BR",
        /// Chinese as it is spoken on the mainland, with 幺 for 1.
        Chinese = 8 => "zh-CN",
        /// Korean, in the clear reading of radio operators.
        Korean = 9 => "ko",
    }
}

impl Voice {
    /// The tag; the same as the name.
    pub const fn tag(self) -> &'static str {
        self.name()
    }

    /// The voice of a tag such as `ja`, `de-AT` or `pt_BR.UTF-8`; `None` when nobody here speaks so, as for `zh-TW`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.split('.').next()?.replace('_', "-");
        let primary = tag.split('-').next()?;
        let voice = |wanted: &str| Self::ALL.iter().copied().find(|voice| voice.tag().eq_ignore_ascii_case(wanted));
        let of_a_region = || {
            let mut others = Self::ALL.iter().copied();
            others.find(|voice| voice.tag().split_once('-').is_some_and(|(own, _)| own.eq_ignore_ascii_case(&tag)))
        };
        voice(&tag).or_else(|| voice(primary)).or_else(of_a_region)
    }

    /// A fingerprint as it is said: one word for each of its four digits.
    pub fn fingerprint(self, fingerprint: Fingerprint) -> [&'static str; 4] {
        let words = self.words();
        fingerprint.digits().map(|digit| words.digits.get(usize::from(digit)).map_or("", String::as_str))
    }

    /// The language of messages that this voice can read; `None` when there are none.
    #[cfg(feature = "flows")]
    pub(super) fn language(self) -> Option<Language> {
        Language::from_tag(self.tag())
    }

    pub(super) fn words(self) -> &'static Words {
        static TABLE: OnceLock<BTreeMap<String, Words>> = OnceLock::new();
        static NONE: OnceLock<Words> = OnceLock::new();
        // The table is part of the program; a test holds that it reads and knows every voice.
        let table = TABLE.get_or_init(|| toml::from_str(include_str!("../voices.toml")).unwrap_or_default());
        table.get(self.tag()).unwrap_or_else(|| NONE.get_or_init(Words::default))
    }
}

/// The words of a voice. Some are only for the renderers of `flows`.
#[cfg_attr(not(feature = "flows"), allow(dead_code))]
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Words {
    pub(super) lang: String,
    pub(super) digits: [String; 10],
    letters: [String; LETTERS.len()],
    misheard: Vec<(u8, u8)>,
    group: String,
    #[serde(default)]
    numbers: Vec<String>,
    block: String,
    blocks: [String; 8],
    pub(super) places: [String; 7],
    pub(super) place: String,
    pub(super) read_back: String,
    pub(super) doubtful: String,
    /// Where to find a command that is not read aloud.
    #[serde(default)]
    pub(super) command: String,
    pub(super) marks: Marks,
    headings: BTreeMap<String, String>,
}

/// How pauses are written.
#[cfg_attr(not(feature = "flows"), allow(dead_code))]
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Marks {
    /// After a label.
    pub(super) label: String,
    /// After the third digit.
    pub(super) pause: String,
    /// Between places to hear back.
    pub(super) between: String,
    /// At the end.
    pub(super) stop: String,
}

impl Words {
    /// What an identifier is called.
    #[cfg(feature = "flows")]
    pub(super) fn heading(&self, kind: Kind) -> &str {
        self.headings.get(kind.name()).map_or("", String::as_str)
    }

    pub(super) fn word(&self, character: char) -> Option<&str> {
        let word = match character.to_digit(10) {
            Some(digit) => self.digits.get(usize::try_from(digit).ok()?),
            None => self.letters.get(LETTERS.find(character)?),
        };
        word.map(String::as_str)
    }

    pub(super) fn label(&self, kind: Kind, index: usize) -> String {
        let letter = kind.label(index).label().to_string();
        let word = self.blocks.get(index).map_or("", String::as_str);
        let number = self.numbers.get(index).or_else(|| self.digits.get(index + 1)).map_or("", String::as_str);
        match kind {
            Kind::ConfirmationId => self.block.replace("{letter}", &letter).replace("{word}", word),
            Kind::InstallationId | Kind::ProductKey => self.group.replace("{number}", number),
        }
    }

    /// The digits that this one is taken for.
    pub(super) fn misheard(&self, digit: u8) -> impl Iterator<Item = u8> {
        let pairs = self.misheard.iter();
        pairs.filter_map(move |&(one, other)| match digit {
            _ if digit == one => Some(other),
            _ if digit == other => Some(one),
            _ => None,
        })
    }
}
