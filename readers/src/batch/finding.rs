//! What can be found in a row by comparing it with other rows. A finding holds no digit of an identifier.

use super::cells::Hazard;
use crate::foreign::Foreign;
use offhook::named;
use offhook::{Kind, Severity};

/// One finding about a row. It holds no identifier, so it may be logged.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Finding {
    /// What was found.
    pub kind: FindingKind,
    /// How much it matters.
    pub severity: Severity,
}

impl From<FindingKind> for Finding {
    fn from(kind: FindingKind) -> Self {
        let severity = kind.severity();
        Self { kind, severity }
    }
}

/// What a finding is about. [`code`](Self::code) is the same without the details.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum FindingKind {
    /// Another row has this confirmation ID for another installation ID; it answers at most one of them.
    ConfirmationIdReused {
        /// The row where it stands first.
        first: u64,
    },
    /// The confirmation ID is part of the installation ID of another row.
    ConfirmationIdCopied {
        /// The row of that installation ID.
        row: u64,
    },
    /// A cell holds what a spreadsheet shows where the text does not fit, a date made of groups, or an error.
    CellRuined {
        /// What the cell should hold.
        expected: Kind,
    },
    /// A cell begins as a formula would, which a spreadsheet runs when it opens the table.
    Formula {
        /// The column, counted from 1.
        column: usize,
        /// What it begins with.
        hazard: Hazard,
    },
    /// This installation ID has another confirmation ID in another row.
    InstallationIdAnsweredTwice {
        /// The row where it stands first.
        first: u64,
    },
    /// Another row has a part of this installation ID as its confirmation ID.
    InstallationIdCopied {
        /// That row.
        row: u64,
    },
    /// Another row has the same installation ID.
    InstallationIdRepeated {
        /// The row where it stands first.
        first: u64,
    },
    /// What stands beside the confirmation ID names another computer than the row is about.
    OtherComputer {
        /// The computer that is named.
        named: Foreign,
        /// The row of that computer, if it stood before this one.
        row: Option<u64>,
    },
    /// The rows before were in order, and this one is not.
    OutOfOrder,
    /// A product key stands in the table.
    ProductKey,
    /// A quotation mark is never closed; the line was read as it stands.
    UnclosedQuote,
}

impl FindingKind {
    /// The kind without its details; its name is the stable code.
    pub const fn code(&self) -> FindingCode {
        match self {
            Self::CellRuined { .. } => FindingCode::CellRuined,
            Self::ConfirmationIdCopied { .. } => FindingCode::ConfirmationIdCopied,
            Self::ConfirmationIdReused { .. } => FindingCode::ConfirmationIdReused,
            Self::Formula { .. } => FindingCode::Formula,
            Self::InstallationIdAnsweredTwice { .. } => FindingCode::InstallationIdAnsweredTwice,
            Self::InstallationIdCopied { .. } => FindingCode::InstallationIdCopied,
            Self::InstallationIdRepeated { .. } => FindingCode::InstallationIdRepeated,
            Self::OtherComputer { .. } => FindingCode::OtherComputer,
            Self::OutOfOrder => FindingCode::OutOfOrder,
            Self::ProductKey => FindingCode::ProductKey,
            Self::UnclosedQuote => FindingCode::UnclosedQuote,
        }
    }

    /// How much a kind matters; the same for every finding of the kind.
    pub const fn severity(&self) -> Severity {
        self.code().severity()
    }

    /// The other row that it is about.
    pub const fn other_row(&self) -> Option<u64> {
        match self {
            Self::ConfirmationIdReused { first }
            | Self::InstallationIdAnsweredTwice { first }
            | Self::InstallationIdRepeated { first } => Some(*first),
            Self::ConfirmationIdCopied { row } | Self::InstallationIdCopied { row } => Some(*row),
            Self::OtherComputer { row, .. } => *row,
            _ => None,
        }
    }

    /// The column that it is about, counted from 1.
    pub const fn column(&self) -> Option<usize> {
        match self {
            Self::Formula { column, .. } => Some(*column),
            _ => None,
        }
    }
}

named! {
    /// What a finding is about, without its details.
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[non_exhaustive]
    pub enum FindingCode {
        /// A cell holds no identifier any more.
        CellRuined = 1 => "cell-ruined",
        /// A confirmation ID is part of the installation ID of another row.
        ConfirmationIdCopied = 10 => "confirmation-id-copied",
        /// A confirmation ID answers two installation IDs.
        ConfirmationIdReused = 2 => "confirmation-id-reused",
        /// A cell begins as a formula would.
        Formula = 3 => "formula",
        /// An installation ID has two confirmation IDs.
        InstallationIdAnsweredTwice = 4 => "installation-id-answered-twice",
        /// Part of an installation ID is the confirmation ID of another row.
        InstallationIdCopied = 11 => "installation-id-copied",
        /// An installation ID is in two rows.
        InstallationIdRepeated = 5 => "installation-id-repeated",
        /// A note names another computer.
        OtherComputer = 6 => "other-computer",
        /// A row breaks the order of the rows before it.
        OutOfOrder = 7 => "out-of-order",
        /// A product key is in the table.
        ProductKey = 8 => "product-key",
        /// A quotation mark is never closed.
        UnclosedQuote = 9 => "unclosed-quote",
    }
}

impl FindingCode {
    /// How much it matters.
    pub const fn severity(self) -> Severity {
        match self {
            Self::CellRuined
            | Self::ConfirmationIdCopied
            | Self::ConfirmationIdReused
            | Self::InstallationIdAnsweredTwice
            | Self::InstallationIdCopied
            | Self::InstallationIdRepeated
            | Self::OtherComputer => Severity::Error,
            Self::OutOfOrder => Severity::Note,
            Self::Formula | Self::ProductKey | Self::UnclosedQuote => Severity::Warning,
        }
    }
}
