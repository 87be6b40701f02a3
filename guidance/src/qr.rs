//! Digits and addresses as pictures for a telephone.

use core::fmt;

#[cfg(feature = "qr")]
use qrcodegen::{QrCode, QrCodeEcc, QrSegment};
use zeroize::Zeroizing;

/// Digits or an address as a QR code, without the light margin of four modules that belongs around it.
///
/// # Warning
///
/// The picture may be an identifier; `Debug` hides it.
#[derive(Clone)]
pub struct Qr {
    side: usize,
    /// Row by row, whether a module is dark.
    dark: Zeroizing<Vec<bool>>,
}

impl Qr {
    /// The code of these groups of digits with a space between two; `None` when they are none, or too many.
    #[cfg(feature = "qr")]
    pub(super) fn of(groups: &str) -> Option<Self> {
        if groups.is_empty() || !groups.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ') {
            return None;
        }
        Self::drawn(&QrCode::encode_segments(&[QrSegment::make_alphanumeric(groups)], QrCodeEcc::Medium).ok()?)
    }

    /// The code of the address of a page; `None` when it is too long.
    #[cfg(feature = "qr")]
    pub(super) fn of_address(address: &str) -> Option<Self> {
        Self::drawn(&QrCode::encode_text(address, QrCodeEcc::Medium).ok()?)
    }

    #[cfg(feature = "qr")]
    fn drawn(code: &QrCode) -> Option<Self> {
        let places = (0..code.size()).flat_map(|row| (0..code.size()).map(move |column| (column, row)));
        let dark = Zeroizing::new(places.map(|(column, row)| code.get_module(column, row)).collect());
        Some(Self { side: usize::try_from(code.size()).ok()?, dark })
    }

    /// Without the feature `qr` there is no picture.
    #[cfg(not(feature = "qr"))]
    pub(super) fn of(_: &str) -> Option<Self> {
        None
    }

    /// Without the feature `qr` there is no picture.
    #[cfg(not(feature = "qr"))]
    pub(super) fn of_address(_: &str) -> Option<Self> {
        None
    }

    /// How many modules a side has.
    pub fn side(&self) -> usize {
        self.side
    }

    /// The dark stretches of a row, each with its first module and its length.
    pub fn dark(&self, row: usize) -> Vec<(usize, usize)> {
        let mut stretches: Vec<(usize, usize)> = Vec::new();
        for column in (0..self.side()).filter(|column| self.is_dark(*column, row)) {
            match stretches.last_mut().filter(|(start, length)| start + length == column) {
                Some((_, length)) => *length += 1,
                None => stretches.push((column, 1)),
            }
        }
        stretches
    }

    fn is_dark(&self, column: usize, row: usize) -> bool {
        self.dark.get(row * self.side + column).is_some_and(|dark| *dark)
    }
}

impl fmt::Debug for Qr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Qr({0}×{0})", self.side)
    }
}
