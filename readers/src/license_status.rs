//! The states of a licence.

/// The state of a licence, as Windows counts it (`SoftwareLicensingProduct.LicenseStatus`).
///
/// Source: Microsoft's reference of the Software Licensing classes.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum LicenseStatus {
    /// 3: additional grace, for instance out of tolerance after a change of hardware.
    AdditionalGrace,
    /// 6: extended grace.
    ExtendedGrace,
    /// 2: initial grace, out of the box.
    InitialGrace,
    /// 1: licensed.
    Licensed,
    /// 4: grace because it was found not to be genuine.
    NonGenuineGrace,
    /// 5: Windows reminds of activation.
    Notification,
    /// 0: unlicensed.
    Unlicensed,
}

impl LicenseStatus {
    /// The stable kebab-case name, such as `initial-grace`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::AdditionalGrace => "additional-grace",
            Self::ExtendedGrace => "extended-grace",
            Self::InitialGrace => "initial-grace",
            Self::Licensed => "licensed",
            Self::NonGenuineGrace => "non-genuine-grace",
            Self::Notification => "notification",
            Self::Unlicensed => "unlicensed",
        }
    }

    pub(crate) const fn from_number(number: u8) -> Option<Self> {
        Some(match number {
            0 => Self::Unlicensed,
            1 => Self::Licensed,
            2 => Self::InitialGrace,
            3 => Self::AdditionalGrace,
            4 => Self::NonGenuineGrace,
            5 => Self::Notification,
            6 => Self::ExtendedGrace,
            _ => return None,
        })
    }
}
