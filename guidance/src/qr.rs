//! Digits as a picture for a telephone.
//!
//! Knows dark and light. Knows nothing of what the digits are, or of how they are drawn.
use core::fmt;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment};

/// Digits as a QR code, without the light margin of four modules that belongs around it.
///
/// # Warning
///
/// The picture is the identifier; `Debug` hides it.
#[derive(Clone)]
pub struct Qr(QrCode);

impl Qr {
    /// The code of these digits; `None` when they are none, or too many.
    pub(super) fn of(digits: &str) -> Option<Self> {
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let segments = [QrSegment::make_numeric(digits)];
        QrCode::encode_segments(&segments, QrCodeEcc::Medium).ok().map(Self)
    }

    /// How many modules a side has.
    pub fn side(&self) -> usize {
        usize::try_from(self.0.size()).unwrap_or_default()
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
        let place = |number: usize| i32::try_from(number).unwrap_or(-1);
        self.0.get_module(place(column), place(row))
    }
}

impl fmt::Debug for Qr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Qr({0}×{0})", self.side())
    }
}
