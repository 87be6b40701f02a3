//! Text of an output that may be an identifier.

use core::fmt;

use offhook::text::{Meaning, meaning};
use offhook::{Assessment, ConfirmationId, Error, InstallationId, Issue, Kind, check_as};
use zeroize::{Zeroize, Zeroizing};

/// Text that may be an identifier, as an output has it.
///
/// - Wiped on drop; `Debug` is masked.
/// - Not checked: parse it with [`installation_id`](Self::installation_id) or [`confirmation_id`](Self::confirmation_id),
///   or list everything that is wrong with it with [`check`](Self::check).
///
/// # Examples
///
/// ```
/// let output = "Installation ID: 020650 770493 837252 929082 195773 527024 195725 809211 989214\n";
/// let reading = offhook_readers::read(output.as_bytes())?;
/// let found = reading.records[0].installation_id.as_ref().expect("it was read");
/// assert_eq!(found.compact().as_str(), "020650770493837252929082195773527024195725809211989214");
/// assert!(found.installation_id().is_ok());
/// assert!(found.confirmation_id().is_err());
/// # Ok::<(), offhook_readers::Unreadable>(())
/// ```
#[derive(Clone)]
pub struct Found(pub(crate) String);

impl Found {
    pub(crate) fn new(text: String) -> Self {
        Self(text)
    }

    /// The text itself, to be parsed or checked.
    ///
    /// # Warning
    ///
    /// What is copied from it cannot be wiped.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The text without spaces, dashes and other separators; wiped on drop. Whatever else is in it stays.
    pub fn compact(&self) -> Zeroizing<String> {
        let mut compact = Zeroizing::new(String::with_capacity(self.0.len()));
        compact.extend(self.0.chars().filter(|c| meaning(*c) != Meaning::Separator));
        compact
    }

    /// Judges it as an identifier of this kind and reports every issue.
    pub fn check(&self, kind: Kind, mut sink: impl FnMut(Issue)) -> Assessment {
        check_as(kind, &self.0, &mut |issue| sink(issue))
    }

    /// Parses it as an installation ID.
    ///
    /// # Errors
    ///
    /// The first issue for which it is not a plausible one.
    pub fn installation_id(&self) -> Result<InstallationId, Error> {
        InstallationId::parse(&self.0)
    }

    /// Parses it as a confirmation ID.
    ///
    /// # Errors
    ///
    /// The first issue for which it is not a plausible one.
    pub fn confirmation_id(&self) -> Result<ConfirmationId, Error> {
        ConfirmationId::parse(&self.0)
    }
}

impl Drop for Found {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Found({})", offhook::Masked::new(&self.0))
    }
}
