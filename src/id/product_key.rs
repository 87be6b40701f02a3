//! The product key: what was bought, in five groups of five characters.

use crate::id::identifier::identifier;
use crate::id::kms_client_key;
use crate::id::layout::{Kind, Layout};
use crate::id::secret::Secret;
use crate::id::windows_key;

/// A product key that is well-formed and, where it carries a checksum, plausible.
///
/// - It has 25 characters out of `BCDFGHJKMPQRTVWXY2346789` and, since Windows 8 and Office 2013, exactly one `N`.
/// - A key with an `N` carries a checksum, and it agrees. A key without one is judged by its form alone.
/// - It is neither one group repeated nor a masked value.
/// - It is not known to be genuine, unblocked or unused; no offline check can tell.
///
/// The characters are wiped on drop. `Debug` hides them and there is no `Display`; they leave through [`expose`] only.
///
/// Source of the form: Microsoft's published setup keys and command reference for slmgr (2019-09-24); all 105 published
/// keys with an `N` satisfy the checksum.
///
/// # Examples
///
/// ```
/// use offhook::ProductKey;
///
/// let key = ProductKey::parse("tvrh6-whnxv-r9wg3-9xrfy-my832")?;
/// assert_eq!(key.masked().to_string(), "*****-*****-*****-*****-MY832");
/// assert_eq!(key.kms_client_product(), Some("Windows Server 2025 Standard"));
///
/// let error = ProductKey::parse("TVRH6-WHNXV-R9WG3-9XRFY-MY833").unwrap_err();
/// assert_eq!(error.to_string(), "checksum of the key does not match");
/// # Ok::<(), offhook::Error>(())
/// ```
///
/// [`expose`]: Self::expose
#[derive(Clone, Eq, PartialEq)]
pub struct ProductKey {
    layout: Layout,
    places: Secret<25>,
}

impl ProductKey {
    /// The product whose KMS clients this published setup key is for, if it is one.
    ///
    /// Such a key is the same for everyone; activation by phone or portal is wrong for it. The table carries
    /// Microsoft's lists: Windows Server documentation, "KMS client activation keys", and Office deployment
    /// documentation, "GVLKs".
    pub fn kms_client_product(&self) -> Option<&'static str> {
        kms_client_key::product(self.places.bytes())
    }

    /// The edition of Windows that comes with a key which ends like this one, such as `Pro`.
    ///
    /// A PC shows such a key when its licence is a digital one or in the firmware, or before anybody typed a key; it is the
    /// same on all of them and activates none. The ends of these keys are from third parties: Microsoft does not list them.
    pub fn windows_edition(&self) -> Option<&'static str> {
        windows_key::edition(self.places.bytes())
    }

    /// The same of the part of a key that a PC shows: its last five characters.
    ///
    /// # Examples
    ///
    /// ```
    /// use offhook::ProductKey;
    ///
    /// assert_eq!(ProductKey::windows_edition_of("3V66T"), Some("Pro"));
    /// assert_eq!(ProductKey::windows_edition_of("YY48R"), None);
    /// ```
    pub fn windows_edition_of(last_five: &str) -> Option<&'static str> {
        let last: &[u8; 5] = last_five.as_bytes().try_into().ok()?;
        windows_key::edition(&last.map(|byte| byte.to_ascii_uppercase()))
    }
}

identifier!(ProductKey, Kind::ProductKey, keeps: 5);
