//! A row of a table, and what was found in it, as JSON: codes and values, without sentences.

use std::collections::BTreeMap;

use offhook::Shown;
use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

use super::finding::Finding;

/// A row of a table as JSON.
///
/// `I` is what is reported of an identifier, an [`offhook::report::Report`] or one with sentences; `F` likewise of a finding,
/// a [`Finding`].
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct RowReport<'a, I, F> {
    schema: &'static str,
    /// The line or the row of the table, counted from 1.
    pub row: u64,
    /// The name of the computer, or an empty text.
    pub computer: Shown<'a>,
    /// Whether anything has to be put right.
    pub wrong: bool,
    /// The cells with the headings of their columns, in order of the columns.
    #[serde(serialize_with = "by_heading")]
    pub cells: Vec<(Shown<'a>, Shown<'a>)>,
    /// The installation ID.
    pub installation_id: Option<I>,
    /// The confirmation ID.
    pub confirmation_id: Option<I>,
    /// What was found by comparing the row with others.
    pub findings: Vec<F>,
    /// Why part of the row could not be read.
    pub trouble: Option<String>,
}

impl<'a, I, F> RowReport<'a, I, F> {
    /// The name and version of this JSON.
    pub const SCHEMA: &'static str = "offhook/batch-row/1";

    /// A row of which nothing is said yet.
    pub fn new(row: u64, computer: impl Into<Shown<'a>>) -> Self {
        Self {
            schema: Self::SCHEMA,
            row,
            computer: computer.into(),
            wrong: false,
            cells: Vec::new(),
            installation_id: None,
            confirmation_id: None,
            findings: Vec::new(),
            trouble: None,
        }
    }
}

/// Writes cells by their headings. One that is shown as an earlier one has its column in brackets, so that no cell is lost.
fn by_heading<S: Serializer>(cells: &[(Shown<'_>, Shown<'_>)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut by_heading: BTreeMap<String, &Shown<'_>> = BTreeMap::new();
    for (column, (heading, cell)) in (1..).zip(cells) {
        let mut heading = heading.to_string();
        while by_heading.contains_key(&heading) {
            heading = format!("{heading} ({column})");
        }
        by_heading.insert(heading, cell);
    }
    by_heading.serialize(serializer)
}

impl Serialize for Finding {
    /// Writes its code, its severity, and where they apply the other row and the column.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (row, column) = (self.kind.other_row(), self.kind.column());
        let count = 2 + usize::from(row.is_some()) + usize::from(column.is_some());
        let mut object = serializer.serialize_struct("Finding", count)?;
        object.serialize_field("code", &self.kind.code())?;
        object.serialize_field("severity", &self.severity)?;
        match row {
            Some(row) => object.serialize_field("other_row", &row)?,
            None => object.skip_field("other_row")?,
        }
        match column {
            Some(column) => object.serialize_field("column", &column)?,
            None => object.skip_field("column")?,
        }
        object.end()
    }
}
