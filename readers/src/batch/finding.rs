//! What can be found in a row by comparing it with other rows. A finding holds no digit of an identifier.

use super::cells::Hazard;
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

/// What a finding is about. Each variant has a stable code.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum FindingKind {
    /// Another row has this confirmation ID for another installation ID; it answers at most one of them.
    ConfirmationIdReused {
        /// The row where it stands first.
        first: u64,
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
    /// This installation ID stands in another row too.
    InstallationIdRepeated {
        /// The row where it stands first.
        first: u64,
    },
    /// What stands beside the confirmation ID names another computer than the row is about.
    OtherComputer {
        /// The computer that is named.
        named: String,
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
    /// Every code, in alphabetical order.
    pub const CODES: &'static [&'static str] = &[
        "cell-ruined",
        "confirmation-id-reused",
        "formula",
        "installation-id-answered-twice",
        "installation-id-repeated",
        "other-computer",
        "out-of-order",
        "product-key",
        "unclosed-quote",
    ];

    /// The stable kebab-case code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::CellRuined { .. } => "cell-ruined",
            Self::ConfirmationIdReused { .. } => "confirmation-id-reused",
            Self::Formula { .. } => "formula",
            Self::InstallationIdAnsweredTwice { .. } => "installation-id-answered-twice",
            Self::InstallationIdRepeated { .. } => "installation-id-repeated",
            Self::OtherComputer { .. } => "other-computer",
            Self::OutOfOrder => "out-of-order",
            Self::ProductKey => "product-key",
            Self::UnclosedQuote => "unclosed-quote",
        }
    }

    /// How much a kind matters; the same for every finding of the kind.
    pub const fn severity(&self) -> Severity {
        match self {
            Self::CellRuined { .. }
            | Self::ConfirmationIdReused { .. }
            | Self::InstallationIdAnsweredTwice { .. }
            | Self::InstallationIdRepeated { .. }
            | Self::OtherComputer { .. } => Severity::Error,
            Self::OutOfOrder => Severity::Note,
            _ => Severity::Warning,
        }
    }
}
