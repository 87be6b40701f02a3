//! Any of the three identifiers, for callers that do not know beforehand which one they get.

use core::fmt;
use core::str::FromStr;

use crate::id::identifier::{Exposed, Spelled};
use crate::id::layout::{Group, Kind, Layout};
use crate::{Assessment, ConfirmationId, Error, Fingerprint, InstallationId, IssueSink, ProductKey};

/// A product key, an installation ID or a confirmation ID.
///
/// It has the same verbs as each of them, and promises no more than they do.
///
/// # Examples
///
/// ```
/// use offhook::{Identifier, Kind};
///
/// let id = Identifier::parse("tvrh6-whnxv-r9wg3-9xrfy-my832")?;
/// assert_eq!(id.kind(), Kind::ProductKey);
/// assert_eq!(id.masked().to_string(), "*****-*****-*****-*****-MY832");
///
/// let error = Identifier::parse_as(Kind::ConfirmationId, "415635").unwrap_err();
/// assert_eq!(error.kind(), Some(Kind::ConfirmationId));
/// # Ok::<(), offhook::Error>(())
/// ```
#[derive(Clone, Eq, PartialEq)]
pub enum Identifier {
    /// What was bought.
    ProductKey(ProductKey),
    /// What the PC shows.
    InstallationId(InstallationId),
    /// What Microsoft answers.
    ConfirmationId(ConfirmationId),
}

/// The same for each of the three.
macro_rules! each {
    ($self:ident, $id:ident => $body:expr) => {
        match $self {
            Identifier::ProductKey($id) => $body,
            Identifier::InstallationId($id) => $body,
            Identifier::ConfirmationId($id) => $body,
        }
    };
}

impl Identifier {
    /// Reads a text as whatever identifier it seems to be, as people type it.
    ///
    /// # Errors
    ///
    /// The first issue of severity error; of a text that seems to be none, that all of it is foreign.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let (layout, places) = crate::check::parse_any(text)?;
        Ok(Self::of_places(layout, places.values()))
    }

    /// One whose characters the judge has proven.
    pub(crate) fn of_places(layout: Layout, values: &[u8]) -> Self {
        let values = values.iter().copied();
        match layout.kind() {
            Kind::ConfirmationId => Self::ConfirmationId(ConfirmationId::new(layout, values)),
            Kind::InstallationId => Self::InstallationId(InstallationId::new(layout, values)),
            Kind::ProductKey => Self::ProductKey(ProductKey::new(layout, values)),
        }
    }

    /// The product of a setup key that Microsoft publishes for KMS clients.
    pub fn kms_client_product(&self) -> Option<&'static str> {
        match self {
            Self::ProductKey(key) => key.kms_client_product(),
            Self::ConfirmationId(_) | Self::InstallationId(_) => None,
        }
    }

    /// The edition of Windows that comes with a key which ends like this one.
    pub fn windows_edition(&self) -> Option<&'static str> {
        match self {
            Self::ProductKey(key) => key.windows_edition(),
            Self::ConfirmationId(_) | Self::InstallationId(_) => None,
        }
    }

    /// Reads the identifier that was asked for, as people type it.
    ///
    /// # Errors
    ///
    /// The first issue of severity error.
    pub fn parse_as(kind: Kind, text: &str) -> Result<Self, Error> {
        Ok(match kind {
            Kind::ProductKey => Self::ProductKey(ProductKey::parse(text)?),
            Kind::InstallationId => Self::InstallationId(InstallationId::parse(text)?),
            Kind::ConfirmationId => Self::ConfirmationId(ConfirmationId::parse(text)?),
        })
    }

    /// Reads the canonical spelling of the identifier that was asked for.
    ///
    /// # Errors
    ///
    /// The first issue of severity error, or the first character that is not canonical.
    pub fn parse_canonical(kind: Kind, text: &str) -> Result<Self, Error> {
        Ok(match kind {
            Kind::ProductKey => Self::ProductKey(ProductKey::parse_canonical(text)?),
            Kind::InstallationId => Self::InstallationId(InstallationId::parse_canonical(text)?),
            Kind::ConfirmationId => Self::ConfirmationId(ConfirmationId::parse_canonical(text)?),
        })
    }

    /// Checks a text as whatever identifier it seems to be, as [`check`](crate::check) does.
    pub fn check(text: &str, sink: &mut (impl IssueSink + ?Sized)) -> Option<Assessment> {
        crate::check(text, sink)
    }

    /// Which of the three it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.layout().kind()
    }

    /// How it is cut into groups.
    #[must_use]
    pub fn layout(&self) -> Layout {
        each!(self, id => id.layout())
    }

    /// The groups with their labels.
    ///
    /// # Warning
    ///
    /// This exposes the identifier.
    pub fn groups(&self) -> impl Iterator<Item = (Group, &str)> {
        let (layout, text) = (self.layout(), self.expose().compact());
        (0..layout.groups()).map(move |index| {
            let start = layout.start(index);
            (layout.kind().label(index), &text[start..start + layout.width(index)])
        })
    }

    /// The identifier with its characters hidden; a product key keeps its last five.
    #[must_use]
    pub fn masked(&self) -> Spelled<'_> {
        each!(self, id => id.masked())
    }

    /// The identifier itself, to be written out.
    ///
    /// # Warning
    ///
    /// What is written cannot be wiped.
    #[must_use]
    pub fn expose(&self) -> Exposed<'_> {
        each!(self, id => id.expose())
    }

    /// Four digits by which two people can tell that they hold the same one; a product key has none.
    #[must_use]
    pub fn fingerprint(&self) -> Option<Fingerprint> {
        match self {
            Self::ProductKey(_) => None,
            Self::InstallationId(id) => Some(id.fingerprint()),
            Self::ConfirmationId(id) => Some(id.fingerprint()),
        }
    }
}

impl fmt::Debug for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        each!(self, id => id.fmt(f))
    }
}

impl FromStr for Identifier {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl TryFrom<&str> for Identifier {
    type Error = Error;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        Self::parse(text)
    }
}

impl TryFrom<&[u8]> for Identifier {
    type Error = Error;

    /// Reads bytes as UTF-8; bytes that are none are a foreign character.
    fn try_from(bytes: &[u8]) -> Result<Self, Self::Error> {
        match core::str::from_utf8(bytes) {
            Ok(text) => Self::parse(text),
            Err(error) => Err(Error::of_bytes(None, bytes, error)),
        }
    }
}

macro_rules! from {
    ($($name:ident),*) => {$(
        impl From<$name> for Identifier {
            fn from(id: $name) -> Self {
                Self::$name(id)
            }
        }
    )*};
}

from!(ConfirmationId, InstallationId, ProductKey);

#[cfg(test)]
mod tests {
    use std::format;
    use std::string::ToString as _;

    use super::*;

    #[test]
    fn has_the_verbs_of_each() {
        let text = "415635 305286 761940 283503 592176 634083 177461 859316";
        let (id, same) = (Identifier::parse(text).expect("it is plausible"), ConfirmationId::parse(text));
        let same = same.expect("it is plausible");
        assert_eq!((id.kind(), id.layout()), (Kind::ConfirmationId, same.layout()));
        assert!(id.groups().eq(same.groups()));
        assert_eq!(id.masked().to_string(), same.masked().to_string());
        assert_eq!(id.expose().compact(), same.expose().compact());
        assert_eq!(id.fingerprint(), Some(same.fingerprint()));
        assert_eq!(format!("{id:?}"), format!("{same:?}"));
        assert_eq!(id, same.into());
    }

    #[test]
    fn bytes_that_are_no_text_are_named_as_a_whole() {
        // The first two bytes of a character of three.
        let error = Identifier::try_from(&b"12\xEF\xBC34"[..]).expect_err("it is no text");
        assert_eq!(error.issue().span.range(), 2..4);
        let error = ProductKey::try_from(&b"12\xEF\xBC"[..]).expect_err("it is no text");
        assert_eq!((error.issue().span.range(), error.kind()), (2..4, Some(Kind::ProductKey)));
    }
}
