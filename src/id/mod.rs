//! The values: what each identifier is, once it has been proven, and how it is cut, hidden and written out.

mod any;
pub mod check_digit;
pub(crate) mod checksum;
mod confirmation_id;
#[cfg(feature = "std")]
mod digest;
pub(crate) mod digit_word;
#[cfg(feature = "serde")]
pub mod exposed;
mod fingerprint;
pub(crate) mod identifier;
mod installation_id;
pub(crate) mod kms_client_key;
pub(crate) mod layout;
#[cfg(feature = "serde")]
mod masked;
pub(crate) mod named;
mod product_key;
pub(crate) mod recovery_key;
pub(crate) mod secret;
pub(crate) mod verdict;
pub(crate) mod windows_key;

pub use self::any::Identifier;
pub use self::confirmation_id::ConfirmationId;
#[cfg(feature = "std")]
pub use self::digest::{Digest, DigestKey};
pub use self::fingerprint::Fingerprint;
pub use self::identifier::{Exposed, Spelled};
pub use self::installation_id::InstallationId;
pub use self::layout::{Group, Kind, Layout};
pub use self::named::NameError;
pub use self::product_key::ProductKey;
pub use self::verdict::Verdict;
