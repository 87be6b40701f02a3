//! The states of a licence.

use offhook::named;

named! {
    /// The state of a licence, as Windows counts it (`SoftwareLicensingProduct.LicenseStatus`).
    ///
    /// Source: Microsoft's reference of the Software Licensing classes.
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    #[non_exhaustive]
    pub enum LicenseStatus {
        /// Windows counts it as 3: additional grace, for instance out of tolerance after a change of hardware.
        AdditionalGrace = 1 => "additional-grace",
        /// 6: extended grace.
        ExtendedGrace = 2 => "extended-grace",
        /// 2: initial grace, out of the box.
        InitialGrace = 3 => "initial-grace",
        /// 1: licensed.
        Licensed = 4 => "licensed",
        /// 4: grace because it was found not to be genuine.
        NonGenuineGrace = 5 => "non-genuine-grace",
        /// 5: Windows reminds of activation.
        Notification = 6 => "notification",
        /// 0: unlicensed.
        Unlicensed = 7 => "unlicensed",
    }
}

impl LicenseStatus {
    /// The state that Windows counts as this, from 0 to 6.
    pub const fn from_windows(number: u8) -> Option<Self> {
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
