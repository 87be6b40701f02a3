//! Keyed digests, by which equal identifiers are found without keeping them.

use core::fmt;
use core::hash::{BuildHasher as _, Hash};
use std::hash::RandomState;

use crate::{ConfirmationId, Identifier, InstallationId, ProductKey};

/// The key of digests; each is another, and gives other digests.
///
/// Identifiers have no `Hash` and no order on purpose: a set or a map moves its entries when it grows and leaves copies
/// behind that nobody wipes. To find out which of many are equal, keep their digests instead.
///
/// - A digest has 128 bits. That two identifiers of a million share one by accident is less likely than 1 in 10²⁶.
/// - Nobody can compute it, or try identifiers against it, without the key, which never leaves the process.
/// - It is no signature and no way to store a secret: the hash is that of the standard library's maps.
///
/// # Examples
///
/// ```
/// use std::collections::HashSet;
/// use offhook::{DigestKey, InstallationId};
///
/// let key = DigestKey::new();
/// let mut seen = HashSet::new();
/// for text in ["020650770493837252929082195773527024195725809211989214",
///              "020650-770493-837252-929082-195773-527024-195725-809211-989214"] {
///     seen.insert(InstallationId::parse(text)?.digest(&key));
/// }
/// assert_eq!(seen.len(), 1);
/// # Ok::<(), offhook::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct DigestKey {
    halves: [RandomState; 2],
}

impl DigestKey {
    /// A new key, unlike any other.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The digest of anything that belongs to the same table as identifiers, such as the name of a computer.
    pub fn of(&self, value: &(impl Hash + ?Sized)) -> Digest {
        let [high, low] = self.halves.each_ref().map(|half| u128::from(half.hash_one(value)));
        Digest(high << 64 | low)
    }
}

impl fmt::Debug for DigestKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DigestKey(..)")
    }
}

/// What is left of an identifier under a [`DigestKey`]: enough to see that two are equal.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Digest(u128);

impl Digest {
    /// The 128 bits.
    pub const fn bits(self) -> u128 {
        self.0
    }
}

macro_rules! digest {
    ($($name:ident),*) => {$(
        impl $name {
            /// What is left of it under this key; equal identifiers have equal digests, however they were typed.
            #[must_use]
            pub fn digest(&self, key: &DigestKey) -> Digest {
                key.of(&(self.layout(), self.expose().compact()))
            }
        }
    )*};
}

digest!(ConfirmationId, Identifier, InstallationId, ProductKey);

#[cfg(test)]
mod tests {
    use std::format;

    use super::*;

    const KEY: &str = "TVRH6-WHNXV-R9WG3-9XRFY-MY832";

    #[test]
    fn is_the_same_for_the_same_identifier_under_the_same_key_only() {
        let key = DigestKey::new();
        let digest = |text, key: &DigestKey| ProductKey::parse(text).expect("a published key").digest(key);
        assert_eq!(digest(KEY, &key), digest("tvrh6 whnxv r9wg3 9xrfy my832", &key));
        assert_ne!(digest(KEY, &key), digest(KEY, &DigestKey::new()));
        assert_eq!(Identifier::parse(KEY).expect("a published key").digest(&key), digest(KEY, &key));
    }

    #[test]
    fn shows_no_key() {
        assert_eq!(format!("{:?}", DigestKey::new()), "DigestKey(..)");
    }
}
