//! The pattern of an identifier, built from its outline.
//!
//! Without boundaries, eight of the nine groups of an installation ID would be a confirmation ID. So a find may touch no
//! letter and no digit, and no further group of the same kind may follow or go before.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use crate::id::layout::{Kind, Layout};
use crate::named;
use crate::text::fold;

/// Letters and digits.
const WORD: &str = "0-9A-Za-z";

/// What a program's regular expressions can do.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Dialect {
    /// They look around themselves (PCRE, Python).
    Lookaround,
    /// They do not (RE2, the regex crate, Vectorscan, YARA): what stands beside a find is part of the match.
    Plain,
}

named! {
    /// What stands between the groups.
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub enum Form {
        /// One dash.
        Dashed = 1 => "dashed",
        /// One to three spaces or tabs.
        Spaced = 2 => "spaced",
        /// Nothing.
        Contiguous = 3 => "contiguous",
    }
}

impl Form {
    /// The separator as members of a class, and how many there are at most.
    const fn separator(self) -> Option<(&'static str, usize)> {
        match self {
            Self::Contiguous => None,
            Self::Dashed => Some(("-", 1)),
            Self::Spaced => Some((" \\t", 3)),
        }
    }
}

/// A layout in one of its forms.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Outline {
    /// How the identifier is cut into groups.
    pub layout: Layout,
    /// What stands between them.
    pub form: Form,
}

impl Outline {
    /// The stable name, such as `9x6-dashed`.
    pub fn name(self) -> String {
        format!("{}-{}", self.layout.name(), self.form.name())
    }

    /// The pattern, with the identifier as its only capture.
    pub fn pattern(self, dialect: Dialect) -> String {
        self.pattern_of(dialect, &self.identifier())
    }

    /// The pattern with something else in the place of the identifier.
    pub(super) fn pattern_of(self, dialect: Dialect, identifier: &str) -> String {
        let (before, after) = match dialect {
            Dialect::Lookaround => self.looking_around(),
            Dialect::Plain => self.taking_along(),
        };
        format!("{before}({identifier}){after}")
    }

    /// The identifier alone.
    pub(super) fn identifier(self) -> String {
        let (places, width) = (self.places(), self.layout.width(0));
        match self.form.separator() {
            None => format!("[{places}]{{{}}}", self.layout.places()),
            Some((separator, most)) => {
                let separator = repeated(separator, most);
                format!("[{places}]{{{width}}}(?:{separator}[{places}]{{{width}}}){{{}}}", self.layout.groups() - 1)
            }
        }
    }

    /// A key of which a program shows the last group only.
    pub(super) fn masked(self) -> String {
        let (places, width) = (self.places(), self.layout.width(0));
        format!("(?:[Xx]{{{width}}}-){{{}}}[{places}]{{{width}}}", self.layout.groups() - 1)
    }

    /// What may be in a group, as members of a class.
    fn places(self) -> String {
        match self.layout.kind() {
            Kind::ProductKey => class(is_key_place),
            Kind::ConfirmationId | Kind::InstallationId => class(|byte| byte.is_ascii_digit()),
        }
    }

    fn looking_around(self) -> (String, String) {
        let (places, width) = (self.places(), self.layout.width(0));
        let Some((separator, most)) = self.form.separator() else {
            return (format!("(?<![{WORD}.])"), format!("(?![{WORD}])"));
        };
        let group = format!("[{places}]{{{width}}}");
        // As many lookbehinds as widths: PCRE wants each of them fixed.
        let behind = |count| format!("(?<!(?<![{WORD}]){group}{})", format!("[{separator}]").repeat(count));
        let before: String = (1..=most).map(behind).collect();
        let after = format!("(?!{}{group}(?![{WORD}]))", repeated(separator, most));
        (format!("(?<![{WORD}]){before}"), format!("(?![{WORD}]){after}"))
    }

    /// The same as characters that match: a further group is whatever is as wide and of the same characters.
    fn taking_along(self) -> (String, String) {
        let width = self.layout.width(0);
        let Some((separator, _)) = self.form.separator() else {
            return (format!("(?:^|[^{WORD}.])"), format!("(?:$|[^{WORD}])"));
        };
        let foreign = match self.layout.kind() {
            Kind::ProductKey => class(|byte| byte.is_ascii_alphanumeric() && !is_key_place(byte)),
            Kind::ConfirmationId | Kind::InstallationId => class(|byte| byte.is_ascii_alphabetic()),
        };
        let other_width = format!("(?:[{WORD}]{{1,{}}}|[{WORD}]{{{},}})", width - 1, width + 1);
        let before = format!(
            "(?:(?:^|[^{WORD}{separator}])[{separator}]*|[{foreign}][{separator}]+|(?:^|[^{WORD}]){other_width}[{separator}]+)"
        );
        let after = format!(
            "(?:$|[^{WORD}{separator}]|[{separator}]+(?:$|[^{WORD}{separator}]|[{foreign}]|{other_width}(?:$|[^{WORD}])))"
        );
        (before, after)
    }
}

/// One pattern for several outlines.
pub(super) fn joined(outlines: &[Outline], dialect: Dialect) -> String {
    outlines.iter().map(|outline| outline.pattern(dialect)).collect::<Vec<_>>().join("|")
}

const fn is_key_place(byte: u8) -> bool {
    fold::is_key_character(byte.to_ascii_uppercase())
}

fn repeated(separator: &str, most: usize) -> String {
    match (separator, most) {
        (_, 1) => separator.to_string(),
        _ => format!("[{separator}]{{1,{most}}}"),
    }
}

/// The letters and digits of which this holds, as members of a class: `2-46-9B-D …`.
fn class(holds: impl Fn(u8) -> bool) -> String {
    let mut members = String::new();
    let mut run: Option<(u8, u8)> = None;
    let alphanumeric = |byte: u8| byte.is_ascii_alphanumeric() && holds(byte);
    for byte in 0..=127 {
        run = match (run, alphanumeric(byte)) {
            (Some((first, _)), true) => Some((first, byte)),
            (None, true) => Some((byte, byte)),
            (Some(ended), false) => {
                push_run(&mut members, ended);
                None
            }
            (None, false) => None,
        };
    }
    members
}

fn push_run(members: &mut String, (first, last): (u8, u8)) {
    members.push(first as char);
    if last > first + 1 {
        members.push('-');
    }
    if last > first {
        members.push(last as char);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_names_runs_by_their_ends() {
        assert_eq!(class(|byte| byte.is_ascii_digit()), "0-9");
        assert_eq!(class(is_key_place), "2-46-9B-DF-HJKMNP-RTV-Yb-df-hjkmnp-rtv-y");
        assert_eq!(class(|byte| b"ABdz".contains(&byte)), "ABdz");
    }
}
