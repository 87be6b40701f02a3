//! Text of an output: what somebody called a computer, a product, a channel.

use core::fmt;

use offhook::Shown;

/// Text of an output, which may hold anything: an identifier in a name, control characters, marks of direction.
///
/// - `Display`, `Debug` and serde write it [`Shown`]: identifiers masked, whatever is not seen spelled out.
/// - [`raw`](Self::raw) is the text itself, to be compared or looked through.
///
/// # Examples
///
/// ```
/// let output = "Name: Windows 10 Pro (TVRH6-WHNXV-R9WG3-9XRFY-MY832)\nDescription: Windows(R) Operating System, RETAIL channel\n";
/// let reading = offhook_readers::read(output.as_bytes())?;
/// let name = reading.records[0].name.as_ref().expect("it was read");
/// assert_eq!(name.to_string(), "Windows 10 Pro (*****-*****-*****-*****-*****)");
/// assert!(name.raw().starts_with("Windows 10"));
/// # Ok::<(), offhook_readers::Unreadable>(())
/// ```
#[derive(Clone, Default, Eq, Hash, PartialEq)]
pub struct Foreign(String);

impl Foreign {
    /// The text as it may be shown.
    pub fn shown(&self) -> Shown<'_> {
        Shown::new(&*self.0)
    }

    /// The text itself.
    ///
    /// # Warning
    ///
    /// It is for comparing and recognising. What is printed of it goes through [`Shown`].
    pub fn raw(&self) -> &str {
        &self.0
    }
}

impl Foreign {
    pub(crate) fn push_str(&mut self, more: &str) {
        self.0.push_str(more);
    }
}

impl fmt::Display for Foreign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.shown(), f)
    }
}

impl fmt::Debug for Foreign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.shown(), f)
    }
}

impl From<String> for Foreign {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Foreign {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl PartialEq<str> for Foreign {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Foreign {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Foreign {
    /// Writes the text as it may be shown.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.shown().serialize(serializer)
    }
}
