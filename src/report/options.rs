//! How a text is looked at, and what is said about it.

use crate::repair::Channel;

/// How a text is looked at, and what is said about it.
///
/// The default says nothing that is secret and knows nothing of a channel.
///
/// # Examples
///
/// ```
/// use offhook::repair::Channel;
/// use offhook::report::Options;
///
/// let options = Options::new().channel(Channel::PhoneJa).fingerprint(true);
/// # let _ = options;
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct Options {
    pub(super) channel: Channel,
    pub(super) fingerprint: bool,
    pub(super) line: Option<u64>,
    pub(super) reveal: bool,
}

impl Options {
    /// The default.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How the identifier got here: it decides which slips are likely.
    #[must_use]
    pub fn channel(self, channel: Channel) -> Self {
        Self { channel, ..self }
    }

    /// Whether four digits to compare by are added.
    #[must_use]
    pub fn fingerprint(self, fingerprint: bool) -> Self {
        Self { fingerprint, ..self }
    }

    /// Which line or item of a list it is, counted from 1; it is only repeated.
    #[must_use]
    pub fn line(self, line: u64) -> Self {
        Self { line: Some(line), ..self }
    }

    /// Whether the identifier and the digits of repairs are shown.
    ///
    /// # Warning
    ///
    /// What is written with it cannot be wiped.
    #[must_use]
    pub fn reveal(self, reveal: bool) -> Self {
        Self { reveal, ..self }
    }

    /// The channel that was chosen.
    pub fn chosen_channel(&self) -> Channel {
        self.channel
    }

    /// Whether digits are shown.
    pub fn reveals(&self) -> bool {
        self.reveal
    }
}
