//! The words about an issue that have a stable name and a stable number.

use crate::named;

named! {
    /// What an issue is about, without details: the key in JSON, in messages, in C and for `offhook explain`.
    ///
    /// [`IssueKind`](crate::IssueKind) says what each means and what usually causes it.
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    #[non_exhaustive]
    pub enum IssueCode {
        /// [`IssueKind::CheckDigit`](crate::IssueKind::CheckDigit).
        CheckDigit = 1 => "check-digit",
        /// [`IssueKind::Checksum`](crate::IssueKind::Checksum).
        Checksum = 2 => "checksum",
        /// [`IssueKind::DoubledDigit`](crate::IssueKind::DoubledDigit).
        DoubledDigit = 3 => "doubled-digit",
        /// [`IssueKind::Empty`](crate::IssueKind::Empty).
        Empty = 4 => "empty",
        /// [`IssueKind::Folded`](crate::IssueKind::Folded).
        Folded = 5 => "folded",
        /// [`IssueKind::ForeignCharacter`](crate::IssueKind::ForeignCharacter).
        ForeignCharacter = 6 => "foreign-character",
        /// [`IssueKind::GroupCount`](crate::IssueKind::GroupCount).
        GroupCount = 7 => "group-count",
        /// [`IssueKind::GroupLength`](crate::IssueKind::GroupLength).
        GroupLength = 8 => "group-length",
        /// [`IssueKind::InstallationIdCopied`](crate::IssueKind::InstallationIdCopied).
        InstallationIdCopied = 23 => "installation-id-copied",
        /// [`IssueKind::KmsClientKey`](crate::IssueKind::KmsClientKey).
        KmsClientKey = 9 => "kms-client-key",
        /// [`IssueKind::LabelOrder`](crate::IssueKind::LabelOrder).
        LabelOrder = 10 => "label-order",
        /// [`IssueKind::LegacyLayout`](crate::IssueKind::LegacyLayout).
        LegacyLayout = 11 => "legacy-layout",
        /// [`IssueKind::Length`](crate::IssueKind::Length).
        Length = 12 => "length",
        /// [`IssueKind::LookAlike`](crate::IssueKind::LookAlike).
        LookAlike = 13 => "look-alike",
        /// [`IssueKind::LostDigit`](crate::IssueKind::LostDigit).
        LostDigit = 14 => "lost-digit",
        /// [`IssueKind::Masked`](crate::IssueKind::Masked).
        Masked = 15 => "masked",
        /// [`IssueKind::NoChecksum`](crate::IssueKind::NoChecksum).
        NoChecksum = 16 => "no-checksum",
        /// [`IssueKind::Placeholder`](crate::IssueKind::Placeholder).
        Placeholder = 17 => "placeholder",
        /// [`IssueKind::RecoveryKey`](crate::IssueKind::RecoveryKey).
        RecoveryKey = 22 => "recovery-key",
        /// [`IssueKind::SecondN`](crate::IssueKind::SecondN).
        SecondN = 18 => "second-n",
        /// [`IssueKind::SpreadsheetDamage`](crate::IssueKind::SpreadsheetDamage).
        SpreadsheetDamage = 19 => "spreadsheet-damage",
        /// [`IssueKind::Unreadable`](crate::IssueKind::Unreadable).
        Unreadable = 20 => "unreadable",
        /// [`IssueKind::WindowsKey`](crate::IssueKind::WindowsKey).
        WindowsKey = 24 => "windows-key",
        /// [`IssueKind::WrongIdentifier`](crate::IssueKind::WrongIdentifier).
        WrongIdentifier = 21 => "wrong-identifier",
    }
}

impl IssueCode {
    /// How much an issue matters; the same for every issue of a code.
    pub const fn severity(self) -> Severity {
        match self {
            Self::Folded | Self::NoChecksum => Severity::Note,
            Self::KmsClientKey | Self::LegacyLayout | Self::WindowsKey => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

named! {
    /// Which part of an installation ID a confirmation ID repeats.
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    #[non_exhaustive]
    pub enum CopiedPart {
        /// The digits at the front, which end inside a group or leave out more than one.
        FirstDigits = 1 => "first-digits",
        /// Groups 1 to 8 of nine groups of six digits.
        FirstGroups = 2 => "first-groups",
        /// The digits at the end, which begin inside a group.
        LastDigits = 3 => "last-digits",
        /// Groups 2 to 9 of nine groups of six digits.
        LastGroups = 4 => "last-groups",
    }
}

impl CopiedPart {
    pub(crate) const fn sentence(self) -> &'static str {
        match self {
            Self::FirstDigits => "these are the first digits of the installation ID",
            Self::FirstGroups => "these are the first eight groups of the installation ID",
            Self::LastDigits => "these are the last digits of the installation ID",
            Self::LastGroups => "these are the last eight groups of the installation ID",
        }
    }
}

named! {
    /// How a spreadsheet has changed an identifier.
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    #[non_exhaustive]
    pub enum Damage {
        /// The digits at the front were zeros and are gone.
        LeadingZeros = 1 => "leading-zeros",
        /// The cell shows a rounded number, such as `1.23457E+62`.
        Scientific = 2 => "scientific",
        /// All digits after the fifteenth have become zeros.
        TrailingZeros = 3 => "trailing-zeros",
    }
}

impl Damage {
    pub(crate) const fn sentence(self) -> &'static str {
        match self {
            Self::LeadingZeros => "a spreadsheet has dropped the zeros at the front",
            Self::Scientific => "a spreadsheet has turned the digits into a rounded number",
            Self::TrailingZeros => "a spreadsheet has turned the digits after the fifteenth into zeros",
        }
    }
}

named! {
    /// How much an issue matters; a later one matters more.
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum Severity {
        /// Worth knowing; nothing is wrong.
        Note = 1 => "note",
        /// The identifier is accepted, but this is probably not what you want.
        Warning = 2 => "warning",
        /// Something has to be put right.
        Error = 3 => "error",
    }
}
