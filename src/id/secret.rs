//! Short text that hides in `Debug` and is wiped on drop.

use core::fmt;
use core::ops::Range;

use zeroize::Zeroize;

/// Up to `N` bytes of ASCII, wiped when dropped.
///
/// Neither `Copy` nor `Display`, and `Debug` shows only how long it is.
#[derive(Clone, Eq, PartialEq)]
pub(crate) struct Secret<const N: usize> {
    bytes: [u8; N],
    len: u16,
}

impl<const N: usize> Secret<N> {
    pub(crate) const fn new() -> Self {
        const { assert!(N <= u16::MAX as usize) }
        Self { bytes: [0; N], len: 0 }
    }

    /// Appends a byte; past the end it is dropped.
    pub(crate) fn push(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(usize::from(self.len)) {
            *place = byte;
            self.len += 1;
        }
    }

    /// Puts other bytes in the place of some; `false`, and nothing happens, when they do not fit.
    pub(crate) fn splice(&mut self, range: Range<usize>, bytes: &[u8]) -> bool {
        let len = usize::from(self.len);
        let (start, end) = (range.start.min(len), range.end.min(len).max(range.start.min(len)));
        let longer = len - (end - start) + bytes.len();
        if longer > N {
            return false;
        }
        self.bytes.copy_within(end..len, start + bytes.len());
        self.bytes[start..start + bytes.len()].copy_from_slice(bytes);
        self.bytes[longer..len.max(longer)].zeroize();
        self.len = longer as u16;
        true
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

    #[test]
    fn puts_in_and_takes_out_and_leaves_nothing_behind() {
        let mut secret = Secret::<6>::new();
        assert!(secret.splice(0..0, b"1245"));
        assert!(secret.splice(2..2, b"3"));
        assert_eq!(secret.bytes(), b"12345");
        assert!(!secret.splice(0..1, b"789"));
        assert!(secret.splice(1..4, b"9"));
        assert_eq!(secret.bytes(), b"195");
        assert_eq!(secret.bytes, *b"195\0\0\0");
    }
}
