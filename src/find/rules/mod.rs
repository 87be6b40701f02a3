//! Rules for programs that look for secrets, so that identifiers do not leak into repositories, tickets and logs.
//!
//! Every pack says the same: there is one definition, and one printer for each format. What a pack finds is a matter of
//! shape. A regular expression computes no check digits, so it reports more than offhook would call plausible; where a
//! program can compute, the pack makes it compare them.
//!
//! # Examples
//!
//! ```
//! use offhook::find::rules::Format;
//!
//! let pack = Format::Gitleaks.pack();
//! assert!(pack.contains("offhook-confirmation-id"));
//! ```

mod betterleaks;
mod definition;
mod gitleaks;
mod kingfisher;
mod pattern;
mod presidio;
mod quote;
mod ripgrep;
mod sample;
mod semgrep;
mod yara;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::id::layout::Kind;
use crate::named;

pub use definition::{Confidence, Rule};
pub use pattern::{Dialect, Form, Outline};
pub use sample::{Expected, Sample, samples};

named! {
    /// A program, and how its rules are written; the name is that of the program, in lower case.
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    #[non_exhaustive]
    pub enum Format {
        /// Betterleaks: TOML, with filters that compare check digits.
        Betterleaks = 1 => "betterleaks",
        /// Gitleaks: TOML.
        Gitleaks = 2 => "gitleaks",
        /// Kingfisher: YAML, with templates that compare check digits.
        Kingfisher = 3 => "kingfisher",
        /// Presidio: JSON, as its registry of recognizers reads it.
        Presidio = 4 => "presidio",
        /// ripgrep: one pattern a line.
        Ripgrep = 5 => "ripgrep",
        /// Semgrep: YAML.
        Semgrep = 6 => "semgrep",
        /// YARA.
        Yara = 7 => "yara",
    }
}

impl Format {
    /// What to call the file that holds the pack.
    pub const fn file(self) -> &'static str {
        match self {
            Self::Betterleaks => "offhook-betterleaks.toml",
            Self::Gitleaks => "offhook-gitleaks.toml",
            Self::Kingfisher => "offhook-kingfisher.yml",
            Self::Presidio => "offhook-presidio.json",
            Self::Ripgrep => "offhook-ripgrep.txt",
            Self::Semgrep => "offhook-semgrep.yml",
            Self::Yara => "offhook.yar",
        }
    }

    /// The command that looks through the current folder with the file; for Presidio, a line of Python.
    pub const fn command(self) -> &'static str {
        match self {
            Self::Betterleaks => "betterleaks filesystem --config offhook-betterleaks.toml --redact .",
            Self::Gitleaks => "gitleaks dir --config offhook-gitleaks.toml --redact .",
            Self::Kingfisher => "kingfisher scan --rules-path offhook-kingfisher.yml --load-builtins=false --redact .",
            Self::Presidio => "registry.add_recognizers_from_yaml(\"offhook-presidio.json\")",
            Self::Ripgrep => "rg --file offhook-ripgrep.txt --files-with-matches .",
            Self::Semgrep => "semgrep scan --config offhook-semgrep.yml --metrics off .",
            Self::Yara => "yara --recursive offhook.yar .",
        }
    }

    /// The whole pack.
    pub fn pack(self) -> String {
        match self {
            Self::Betterleaks => betterleaks::pack(),
            Self::Gitleaks => gitleaks::pack(),
            Self::Kingfisher => kingfisher::pack(),
            Self::Presidio => presidio::pack(),
            Self::Ripgrep => ripgrep::pack(),
            Self::Semgrep => semgrep::pack(),
            Self::Yara => yara::pack(),
        }
    }

    /// Whether the program, given the pack, reports a text of which this is expected.
    pub const fn reports(self, expected: Expected) -> bool {
        match expected {
            Expected::Reported => true,
            Expected::NoMatch => false,
            Expected::CheckDigits => !matches!(self, Self::Betterleaks | Self::Kingfisher),
            Expected::Filler => matches!(self, Self::Ripgrep | Self::Yara),
            Expected::MaskedKey | Expected::Published => matches!(self, Self::Ripgrep),
        }
    }
}

/// What every pack says about itself, line by line.
const HEAD: [&str; 3] = [
    "Product keys, installation IDs and confirmation IDs of Windows and Office, by their shape.",
    "A report says that a text looks like one of them, never that anything accepts it.",
    "Not found: digits in another script, groups on lines of their own, labels between the groups, the Windows XP era.",
];

/// What a pack says whose program computes nothing.
const WITHOUT_CHECK_DIGITS: &str =
    "Check digits are not compared, so this reports more than offhook would call plausible; offhook check tells.";

/// What a pack says whose program computes.
const WITH_CHECK_DIGITS: &str =
    "Check digits are compared; a digit misread or mistyped hides the number from this rule.";

/// Comment lines that open a pack.
fn head(mark: &str, about_check_digits: &str) -> String {
    let lines = HEAD.iter().chain([&about_check_digits]);
    lines.flat_map(|line| [mark, " ", line, "\n"]).collect()
}

/// The pattern of an outline that looks ahead and leaves out published keys, masked keys and fillers.
fn unlike(rule: Rule, outline: Outline) -> String {
    let published: Vec<&str> = rule.published().collect();
    let but = match rule.kind() {
        Kind::ProductKey => format!("(?!{}|(?i:{}))", outline.masked(), published.join("|")),
        _ => format!("(?!([0-9])(?:[ \\t-]*\\2){{{}}})", outline.layout.places() - 1),
    };
    outline.pattern_of(Dialect::Lookaround, &format!("{but}{}", outline.identifier()))
}
