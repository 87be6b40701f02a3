//! Text of an output that may be an identifier.

use core::fmt;

use zeroize::Zeroize;

/// Text that may be an identifier, as it stands in an output; wiped on drop.
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
