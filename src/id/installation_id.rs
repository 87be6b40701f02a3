//! The installation ID: what the PC shows, in nine groups of digits.

use crate::id::identifier::identifier;
use crate::id::layout::{Kind, Layout};
use crate::id::secret::Secret;

/// A plausible installation ID.
///
/// It is what a PC shows for activation without internet.
///
/// - It has 54 digits (9 × 6) or 63 (9 × 7); products of the Windows XP era show 50 (8 × 6 + 2).
/// - The last digit of each group is its check digit, and all of them agree. The two digits at the end of the 50-digit
///   form are not confirmed to hold one, so they are never judged.
/// - It is neither all zeros nor one group repeated.
/// - It is not known to be right: the check digits cannot hear 0 for 7, 1 for 8 or 2 for 9, nor two groups exchanged.
///
/// The digits are wiped on drop. `Debug` hides them and there is no `Display`; they leave through [`expose`] only.
///
/// Source of the shapes: Microsoft Japan's Windows support blog (2025-09-30, 2025-12-12) and published samples.
///
/// # Examples
///
/// ```
/// use offhook::InstallationId;
///
/// let id = InstallationId::parse("020650 770493 837252 929082 195773 527024 195725 809211 989214")?;
/// assert_eq!(id.layout().name(), "9x6");
/// assert_eq!(id.groups().last().map(|(label, digits)| (label.label(), digits)), Some(('9', "989214")));
/// assert_eq!(id.masked().to_string(), "******-******-******-******-******-******-******-******-******");
/// # Ok::<(), offhook::Error>(())
/// ```
///
/// [`expose`]: Self::expose
#[derive(Clone, Eq, PartialEq)]
pub struct InstallationId {
    layout: Layout,
    places: Secret<63>,
}

identifier!(InstallationId, Kind::InstallationId, keeps: 0);
