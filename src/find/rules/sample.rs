//! Texts that show what a rule reports and what it leaves alone.

use crate::find::rules::definition::Rule;
use crate::named;

const TABLE: &str = include_str!("samples.tsv");

named! {
    /// What becomes of a text.
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    #[non_exhaustive]
    pub enum Expected {
        /// The pattern matches; a program that compares check digits drops it.
        CheckDigits = 1 => "check-digits",
        /// The pattern matches one character repeated; a program that measures drops it.
        Filler = 2 => "filler",
        /// The pattern matches a key whose groups but the last are X; a program that measures drops it.
        MaskedKey = 3 => "masked-key",
        /// No pattern matches.
        NoMatch = 4 => "no-match",
        /// The pattern matches a setup key that Microsoft publishes; a program that can leave texts out drops it.
        Published = 5 => "published",
        /// Every program reports it.
        Reported = 6 => "reported",
    }
}

/// A line of text, and what becomes of it.
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    /// The rule it is about; none where no rule has anything to say.
    pub rule: Option<Rule>,
    /// What becomes of it.
    pub expected: Expected,
    /// The line.
    pub text: &'static str,
}

/// Every sample.
pub fn samples() -> impl Iterator<Item = Sample> {
    TABLE.lines().skip(1).filter_map(|row| {
        let mut cells = row.splitn(3, '\t');
        let id = cells.next()?;
        let rule = Rule::ALL.iter().copied().find(|rule| rule.id() == id);
        Some(Sample { rule, expected: Expected::from_name(cells.next()?)?, text: cells.next()? })
    })
}
