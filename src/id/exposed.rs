//! For `#[serde(with = "offhook::exposed")]`: the identifier itself, compact.
//!
//! An identifier serialises as its masked text and does not deserialise, so a record that is logged by accident holds no
//! secret. A field that must hold the identifier itself says so:
//!
//! ```
//! # use serde::{Deserialize, Serialize};
//! use offhook::InstallationId;
//!
//! #[derive(Deserialize, Serialize)]
//! struct Call {
//!     #[serde(with = "offhook::exposed")]
//!     id: InstallationId,
//! }
//!
//! #[derive(Serialize)]
//! struct Log<'a> {
//!     id: &'a InstallationId,
//! }
//!
//! let text = r#"{"id":"020650770493837252929082195773527024195725809211989214"}"#;
//! let call: Call = serde_json::from_str(text)?;
//! assert_eq!(serde_json::to_string(&call)?, text);
//! assert!(serde_json::to_string(&Log { id: &call.id })?.starts_with(r#"{"id":"******-"#));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Errors
//!
//! Reading fails on a text that `parse` rejects; the message does not hold the text.

use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserializer, Error, Visitor};
use serde::ser::Serializer;

/// One of the three identifiers.
pub trait Identifier: Sized {
    #[doc(hidden)]
    fn read(text: &str) -> Result<Self, crate::Error>;
    #[doc(hidden)]
    fn compact(&self) -> &str;
}

/// Writes the identifier itself.
pub fn serialize<T: Identifier, S: Serializer>(id: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(id.compact())
}

/// Reads the identifier as people type it.
pub fn deserialize<'de, T: Identifier, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Reads<T>(PhantomData<T>);

    impl<T: Identifier> Visitor<'_> for Reads<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an identifier as text")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            T::read(text).map_err(E::custom)
        }
    }

    deserializer.deserialize_str(Reads(PhantomData))
}
