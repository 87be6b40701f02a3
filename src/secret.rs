//! Short text that hides in `Debug` and is wiped on drop.
//!
//! Knows bytes to hide and wipe. Knows nothing of what they mean.

use core::fmt;

use zeroize::Zeroize;

/// Up to `N` bytes of ASCII, wiped when dropped.
///
/// Neither `Copy` nor `Display`, and `Debug` shows only how long it is.
#[derive(Clone, Eq, PartialEq)]
pub(crate) struct Secret<const N: usize> {
    bytes: [u8; N],
    len: u8,
}

impl<const N: usize> Secret<N> {
    pub(crate) const fn new() -> Self {
        const { assert!(N <= u8::MAX as usize) }
        Self { bytes: [0; N], len: 0 }
    }

    /// Appends a byte; past the end it is dropped.
    pub(crate) fn push(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(usize::from(self.len)) {
            *place = byte;
            self.len += 1;
        }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.len)]
    }
}

impl<const N: usize> Drop for Secret<N> {
    fn drop(&mut self) {
        self.bytes.zeroize();
        self.len.zeroize();
    }
}

impl<const N: usize> fmt::Debug for Secret<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{} characters]", self.len)
    }
}

#[cfg(all(test, feature = "alloc"))]
mod tests {
    use alloc::format;

    use super::*;

    #[test]
    fn hides_in_debug_and_keeps_to_its_size() {
        let mut secret = Secret::<3>::new();
        for byte in *b"1234" {
            secret.push(byte);
        }
        assert_eq!(secret.bytes(), b"123");
        assert_eq!(format!("{secret:?}"), "[3 characters]");
    }
}
