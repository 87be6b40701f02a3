//! What the printers of `read` take: a record with what was found in its identifiers, and what was read of a file.

use offhook_readers::{Coverage, Record, Summary};

use crate::check::Checked;

/// What was read of a file as a whole.
pub(super) struct File<'a> {
    pub(super) name: &'a str,
    pub(super) summary: &'a Summary,
    pub(super) coverage: &'a Coverage,
}

/// A record with what was found in its identifiers.
pub(super) struct Row<'a> {
    pub(super) file: &'a str,
    pub(super) record: &'a Record,
    pub(super) installation_id: Option<Checked<'a>>,
    pub(super) confirmation_id: Option<Checked<'a>>,
}
