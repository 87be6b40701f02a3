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
    use super::x86::{avx2::Avx2, sse41::Sse41};

    match (Sse41::is_here(), Avx2::is_here()) {
        (true, true) => Level::Avx2,
        (true, false) => Level::Sse41,
        (false, _) => Level::Swar,
    }
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
