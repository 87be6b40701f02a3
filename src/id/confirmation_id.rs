//! The confirmation ID: what Microsoft answers, in blocks A–H.

use crate::id::identifier::identifier;
use crate::id::layout::{Kind, Layout};
use crate::id::secret::Secret;

/// A plausible confirmation ID.
///
/// It is what Microsoft answers to an installation ID, and what the PC waits for.
///
/// - It has 48 digits in the blocks A–H; products of the Windows XP era take 42 in the blocks A–G.
/// - The last digit of each block is its check digit, and all of them agree.
/// - It is neither all zeros nor one block repeated.
/// - It is not known to be right: only Microsoft issues these numbers, and the check digits cannot hear 0 for 7, 1 for 8
///   or 2 for 9, nor two blocks exchanged.
///
/// The digits are wiped on drop. `Debug` hides them and there is no `Display`; they leave through [`expose`] only.
///
/// Source of the shapes: Microsoft Learn, "Activate using Key Management Service" (2024-03-29), and a screenshot in
/// Microsoft Japan's Windows support blog (2025-12-12).
///
/// # Examples
///
/// ```
/// use offhook::ConfirmationId;
///
/// let error = ConfirmationId::parse("123456").unwrap_err();
/// assert_eq!(error.to_string(), "expected 48 digits, found 6");
/// ```
///
/// [`expose`]: Self::expose
#[derive(Clone, Eq, PartialEq)]
pub struct ConfirmationId {
    layout: Layout,
    places: Secret<48>,
}

identifier!(ConfirmationId, Kind::ConfirmationId, keeps: 0);
