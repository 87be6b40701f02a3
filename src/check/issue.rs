//! What can be wrong with a text, and where, with one English sentence for each kind. It never holds the text.

use core::fmt;

use super::identify;
pub(crate) use crate::check::code::{CopiedPart, Damage, IssueCode, Severity};
use crate::id::layout::{Group, Kind};
use crate::text::span::Span;

/// One finding about a text.
///
/// It never carries the text itself, so it may be logged.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// What was found.
    pub kind: IssueKind,
    /// How much it matters.
    pub severity: Severity,
    /// Where, as a 0-based byte range of the caller's text.
    pub span: Span,
    /// The group a person would name, when the finding is about one.
    pub group: Option<Group>,
}

impl Issue {
    pub(crate) fn new(kind: IssueKind, span: Span) -> Self {
        let severity = kind.severity();
        Self { kind, severity, span, group: None }
    }

    /// What is said of a text that does not seem to be an identifier at all.
    pub(crate) fn unknown(text: &str) -> Self {
        let kind = if identify::is_blank(text) { IssueKind::Empty } else { IssueKind::ForeignCharacter };
        Self::new(kind, Span::new(0, text.len()))
    }

    pub(crate) fn in_group(self, group: Group) -> Self {
        Self { group: Some(group), ..self }
    }

    /// The kind without its details; its name is the stable code, such as `check-digit`.
    pub fn code(&self) -> IssueCode {
        self.kind.code()
    }
}

impl fmt::Display for Issue {
    /// Writes the sentence: place first, then what is wrong.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(group) = self.group {
            match self.kind.until() {
                Some(until) => write!(f, "groups {group} to {until}: ")?,
                None => write!(f, "group {group}: ")?,
            }
        }
        self.kind.fmt(f)
    }
}

/// What an issue is about.
///
/// [`code`](Self::code) is the same without the details, with a stable name and a stable number.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum IssueKind {
    /// The check digit of a group does not match its other digits: at least one digit of the group is wrong.
    ///
    /// Usually one digit was misread or misheard. Example: an installation ID whose group 1 is `020651`
    /// instead of `020650`.
    CheckDigit,
    /// The checksum inside a product key does not match: at least one character is wrong.
    ///
    /// Usually one character was mistyped. Example: `TVRH6-WHNXV-R9WG3-9XRFY-MY833`.
    Checksum,
    /// A digit stands twice where it should stand once.
    ///
    /// Usually a key was hit twice. Example: `0206650` for the group `020650`.
    DoubledDigit {
        /// The last group that comes into question, when more than one does.
        until: Option<Group>,
    },
    /// The text holds no digit and no letter of an identifier.
    ///
    /// Example: an empty line.
    Empty,
    /// Characters were read as their plain equivalents, or labels were read past.
    ///
    /// Usually an input method produced full-width digits or another dash. Example: `０２０６５０ー…`.
    Folded,
    /// A character that no identifier contains.
    ///
    /// Usually part of a sentence or another field was copied along. Example: `020650#…`.
    ForeignCharacter,
    /// Whole groups are missing or too many.
    ///
    /// Example: eight groups of an installation ID that has nine.
    GroupCount {
        /// How many groups the identifier has.
        expected: u8,
        /// How many were found.
        found: u8,
    },
    /// A group, as it was typed, has too few or too many characters.
    ///
    /// Example: `TVRH-…`.
    GroupLength {
        /// How many characters the group has.
        expected: u8,
        /// How many were found.
        found: u8,
    },
    /// These digits were copied from the installation ID: a PC does not take part of its own number for an answer.
    ///
    /// The first eight groups of an installation ID satisfy all check digits of a confirmation ID, so that only a comparison
    /// shows it: see [`copied_from`](crate::copied_from). Usually both numbers are on one page and the wrong one was copied.
    /// Example: `020650 … 809211` beside the installation ID `020650 … 809211 989214`.
    InstallationIdCopied {
        /// Which part of it.
        part: CopiedPart,
    },
    /// The key is a setup key that Microsoft publishes for KMS clients; it is not activated by phone or portal.
    ///
    /// Example: any key of Microsoft's list of KMS client setup keys.
    KmsClientKey,
    /// A label in front of a group is not the one that belongs there.
    ///
    /// Usually two groups were exchanged; their check digits cannot tell. Example: `B: … A: …`.
    LabelOrder {
        /// The label that stands there.
        found: Group,
    },
    /// The length is one that only products of the Windows XP era use.
    ///
    /// Example: a confirmation ID of 42 digits. On a newer product the last block is missing.
    LegacyLayout,
    /// The number of digits or characters fits no layout.
    ///
    /// Example: `123`.
    Length {
        /// Which identifier was asked for.
        kind: Kind,
        /// How many digits or characters were found.
        found: u16,
    },
    /// A character that cannot occur looks like one that can.
    ///
    /// Usually a letter was read for a digit, or a digit for a letter. Example: `O20650…`.
    LookAlike {
        /// The character that stands there.
        found: char,
        /// What it may have been, most likely first.
        proposals: &'static str,
    },
    /// One digit is missing.
    ///
    /// Usually a doubled digit was written once. Example: `02060` for the group `020650`.
    LostDigit {
        /// The last group that comes into question, when more than one does.
        until: Option<Group>,
    },
    /// The text is a masked value: most of its characters are stars or the like.
    ///
    /// Example: `XXXXX-XXXXX-XXXXX-XXXXX-YY48R`, as inventory tools print it.
    Masked,
    /// The key carries no checksum, so its form is all that was checked.
    ///
    /// Keys before Windows 8 and Office 2013 contain no N. Example: a Windows 7 key.
    NoChecksum,
    /// The arithmetic holds, but this is a filler: all zeros, or one group repeated.
    ///
    /// Example: 54 zeros.
    Placeholder,
    /// This is a BitLocker recovery key, which unlocks an encrypted drive.
    ///
    /// It has 48 digits in eight groups, as a confirmation ID has, but each group is divisible by 11. Example:
    /// `419595-387156-…`.
    RecoveryKey,
    /// The letter N stands in the key more than once; a key has at most one.
    ///
    /// Usually an M or an H was misread. Example: `NVRH6-WHNXV-…`.
    SecondN,
    /// A spreadsheet has changed the digits.
    ///
    /// The digits it dropped cannot be recovered from the cell. Example: `1.23457E+62`.
    SpreadsheetDamage(Damage),
    /// A question mark stands for a digit or letter that could not be read.
    ///
    /// Example: `02?650…`.
    Unreadable,
    /// The key ends like one that comes with Windows itself, which is the same on every PC and activates none.
    ///
    /// A PC shows it when its licence is a digital one or in the firmware. Example: a key that ends in `3V66T`.
    WindowsKey,
    /// This is another identifier than the one asked for.
    ///
    /// Example: an installation ID typed where the confirmation ID belongs.
    WrongIdentifier {
        /// Which identifier was asked for.
        expected: Kind,
        /// Which one this looks like.
        found: Kind,
    },
}

impl IssueKind {
    /// The kind without its details: the key in JSON, in messages and for `offhook explain`.
    pub const fn code(&self) -> IssueCode {
        match self {
            Self::CheckDigit => IssueCode::CheckDigit,
            Self::Checksum => IssueCode::Checksum,
            Self::DoubledDigit { .. } => IssueCode::DoubledDigit,
            Self::Empty => IssueCode::Empty,
            Self::Folded => IssueCode::Folded,
            Self::ForeignCharacter => IssueCode::ForeignCharacter,
            Self::GroupCount { .. } => IssueCode::GroupCount,
            Self::GroupLength { .. } => IssueCode::GroupLength,
            Self::InstallationIdCopied { .. } => IssueCode::InstallationIdCopied,
            Self::KmsClientKey => IssueCode::KmsClientKey,
            Self::LabelOrder { .. } => IssueCode::LabelOrder,
            Self::LegacyLayout => IssueCode::LegacyLayout,
            Self::Length { .. } => IssueCode::Length,
            Self::LookAlike { .. } => IssueCode::LookAlike,
            Self::LostDigit { .. } => IssueCode::LostDigit,
            Self::Masked => IssueCode::Masked,
            Self::NoChecksum => IssueCode::NoChecksum,
            Self::Placeholder => IssueCode::Placeholder,
            Self::RecoveryKey => IssueCode::RecoveryKey,
            Self::SecondN => IssueCode::SecondN,
            Self::SpreadsheetDamage(_) => IssueCode::SpreadsheetDamage,
            Self::Unreadable => IssueCode::Unreadable,
            Self::WindowsKey => IssueCode::WindowsKey,
            Self::WrongIdentifier { .. } => IssueCode::WrongIdentifier,
        }
    }

    /// How much a kind matters; the same for every issue of the kind.
    pub const fn severity(&self) -> Severity {
        self.code().severity()
    }

    /// The numbers of digits or characters that would be right, the smallest first; empty where that is not what is wrong.
    pub const fn lengths(&self) -> &'static [u16] {
        match self {
            Self::Length { kind: Kind::ConfirmationId, .. } => &[48],
            Self::Length { kind: Kind::InstallationId, .. } => &[54, 63],
            Self::Length { kind: Kind::ProductKey, .. } => &[25],
            _ => &[],
        }
    }

    /// The last group that comes into question, when more than one does.
    pub const fn until(&self) -> Option<Group> {
        match self {
            Self::DoubledDigit { until } | Self::LostDigit { until } => *until,
            _ => None,
        }
    }
}

impl fmt::Display for IssueKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CheckDigit => f.write_str("check digit does not match"),
            Self::Checksum => f.write_str("checksum of the key does not match"),
            Self::DoubledDigit { .. } => f.write_str("one digit too many, most likely one typed twice"),
            Self::Empty => f.write_str("nothing to check"),
            Self::Folded => f.write_str("read unusual characters or labels as their plain form"),
            Self::ForeignCharacter => f.write_str("unexpected character"),
            Self::GroupCount { expected, found } => {
                write!(f, "expected {expected} groups, found {found}")
            }
            Self::GroupLength { expected, found } => {
                write!(f, "expected {expected} characters, found {found}")
            }
            Self::InstallationIdCopied { part } => f.write_str(part.sentence()),
            Self::KmsClientKey => f.write_str("this is a published setup key for KMS clients"),
            Self::LabelOrder { found } => write!(f, "labelled {found}"),
            Self::LegacyLayout => f.write_str("length is one of the Windows XP era"),
            Self::Length { kind, found } => {
                let unit = if *kind == Kind::ProductKey { "characters" } else { "digits" };
                f.write_str("expected ")?;
                for (index, length) in self.lengths().iter().enumerate() {
                    let joint = if index == 0 { "" } else { " or " };
                    write!(f, "{joint}{length}")?;
                }
                write!(f, " {unit}, found {found}")
            }
            Self::LookAlike { found, proposals } => {
                write!(f, "`{found}` cannot occur here, expected ")?;
                for (index, proposal) in proposals.chars().enumerate() {
                    let joint = if index == 0 { "" } else { " or " };
                    write!(f, "{joint}`{proposal}`")?;
                }
                Ok(())
            }
            Self::LostDigit { .. } => f.write_str("one digit is missing"),
            Self::Masked => f.write_str("this value is masked"),
            Self::NoChecksum => f.write_str("a key without an N carries no checksum, only its form was checked"),
            Self::Placeholder => f.write_str("this is a placeholder, not an identifier"),
            Self::RecoveryKey => f.write_str("this is a BitLocker recovery key"),
            Self::SecondN => f.write_str("expected at most one `N`, found another"),
            Self::SpreadsheetDamage(damage) => f.write_str(damage.sentence()),
            Self::Unreadable => f.write_str("a `?` stands for an unread character"),
            Self::WindowsKey => f.write_str("this key ends like one that comes with Windows"),
            Self::WrongIdentifier { expected, found } => {
                let with_article = |kind: Kind| (kind.article(), kind.noun());
                let ((a, found), (an, expected)) = (with_article(*found), with_article(*expected));
                write!(f, "this looks like {a} {found}, expected {an} {expected}")
            }
        }
    }
}

/// Takes issues as they are found.
///
/// `()` drops them, an `Option` keeps the first error, a `Vec` (feature `alloc`) keeps all; a closure does as it likes.
/// Wherever a sink is taken, a `&mut dyn IssueSink` is one.
pub trait IssueSink {
    /// Takes one issue.
    fn report(&mut self, issue: Issue);
}

impl IssueSink for () {
    fn report(&mut self, _: Issue) {}
}

impl IssueSink for Option<Issue> {
    fn report(&mut self, issue: Issue) {
        if self.is_none() && issue.severity == Severity::Error {
            *self = Some(issue);
        }
    }
}

#[cfg(feature = "alloc")]
impl IssueSink for alloc::vec::Vec<Issue> {
    fn report(&mut self, issue: Issue) {
        self.push(issue);
    }
}

impl<F: FnMut(Issue)> IssueSink for F {
    fn report(&mut self, issue: Issue) {
        self(issue);
    }
}

#[cfg(all(test, feature = "alloc"))]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn names_the_place_first() {
        let issue = Issue::new(IssueKind::CheckDigit, Span::new(14, 20)).in_group(Group('C'));
        assert_eq!(issue.to_string(), "group C: check digit does not match");
    }

    #[test]
    fn names_both_ends_of_an_uncertain_place() {
        let until = Some(Group('4'));
        let issue = Issue::new(IssueKind::LostDigit { until }, Span::new(0, 1)).in_group(Group('3'));
        assert_eq!(issue.to_string(), "groups 3 to 4: one digit is missing");
    }

    #[test]
    fn says_which_identifier_was_expected() {
        let kind = IssueKind::WrongIdentifier { expected: Kind::InstallationId, found: Kind::ConfirmationId };
        assert_eq!(kind.to_string(), "this looks like a confirmation ID, expected an installation ID");
    }
}
