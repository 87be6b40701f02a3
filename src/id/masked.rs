//! Identifiers serialise as their masked text.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::id::named::private;
use crate::{ConfirmationId, Group, Identifier, InstallationId, ProductKey};

macro_rules! masked {
    ($($name:ident),*) => {$(
        impl Serialize for $name {
            /// Writes the masked text.
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(&self.masked())
            }
        }

        impl crate::exposed::Identifier for $name {
            fn read(text: &str) -> Result<Self, crate::Error> {
                Self::parse(text)
            }

            fn compact(&self) -> &str {
                self.expose().compact()
            }
        }
    )*};
}

masked!(ConfirmationId, Identifier, InstallationId, ProductKey);

impl Serialize for Group {
    /// Writes the label.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_char(self.label())
    }
}

impl<'de> Deserialize<'de> for Group {
    /// Reads a label.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        private::by_name(deserializer)
    }
}
