//! Which instructions this machine has.

use core::sync::atomic::{AtomicU8, Ordering};

use crate::named;

named! {
    /// Which instructions are used, the plainest first; each gives the same answers.
    ///
    /// Only [`Scalar`](Self::Scalar) and [`Swar`](Self::Swar) are there without the feature `simd`.
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[non_exhaustive]
    pub enum Level {
        /// One byte after the other; what the other levels are compared with.
        Scalar = 1 => "scalar",
        /// Eight bytes in an ordinary register; for any machine.
        Swar = 2 => "swar",
        /// Sixteen bytes at once: SSE4.1 with SSSE3.
        Sse41 = 3 => "sse4.1",
        /// Thirty-two bytes at once: AVX2 with BMI1, BMI2, LZCNT and PCLMULQDQ.
        Avx2 = 4 => "avx2",
    }
}

/// The number of the best level, or 0 as long as nobody asked for it.
static BEST: AtomicU8 = AtomicU8::new(0);

impl Level {
    /// The best level of this machine. It is asked only once.
    #[inline]
    pub fn best() -> Self {
        Self::from_number(BEST.load(Ordering::Relaxed).into()).unwrap_or_else(Self::ask)
    }

    /// Whether this machine has the level.
    pub fn is_here(self) -> bool {
        self <= Self::best()
    }

    #[cold]
    fn ask() -> Self {
        let best = ask_machine();
        BEST.store(best as u8, Ordering::Relaxed);
        best
    }
}

#[cfg(all(feature = "simd", target_arch = "x86_64"))]
fn ask_machine() -> Level {
    use std::arch::is_x86_feature_detected as has;

    if !(has!("sse4.1") && has!("ssse3") && has!("popcnt")) {
        return Level::Swar;
    }
    let has_all = has!("avx2") && has!("bmi1") && has!("bmi2") && has!("lzcnt") && has!("pclmulqdq");
    if has_all { Level::Avx2 } else { Level::Sse41 }
}

#[cfg(not(all(feature = "simd", target_arch = "x86_64")))]
fn ask_machine() -> Level {
    Level::Swar
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plain_levels_are_everywhere() {
        assert!(Level::Scalar.is_here() && Level::Swar.is_here());
        assert_eq!(Level::best(), Level::best());
    }
}
