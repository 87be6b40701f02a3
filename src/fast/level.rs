//! Which instructions this machine has.
//!
//! Knows the levels and asks the machine once. Knows nothing of what is done with them.

use core::sync::atomic::{AtomicU8, Ordering};

/// Which instructions are used; each gives the same answers.
///
/// Only [`Scalar`](Self::Scalar) and [`Swar`](Self::Swar) are there without the feature `simd`.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Level {
    /// One byte after the other; what the other levels are compared with.
    Scalar,
    /// Eight bytes in an ordinary register; for any machine.
    Swar,
    /// Sixteen bytes at once: SSE4.1 with SSSE3.
    Sse41,
    /// Thirty-two bytes at once: AVX2 with BMI1, BMI2, LZCNT and PCLMULQDQ.
    Avx2,
    /// Sixty-four bytes at once: AVX-512 with F, BW, VL, VBMI, VBMI2 and VNNI.
    Avx512,
}

/// The best level, once it was asked for, plus one.
static BEST: AtomicU8 = AtomicU8::new(0);

impl Level {
    /// All levels, the plainest first.
    pub const ALL: [Self; 5] = [Self::Scalar, Self::Swar, Self::Sse41, Self::Avx2, Self::Avx512];

    /// The best level of this machine. It is asked only once.
    #[inline]
    pub fn best() -> Self {
        match BEST.load(Ordering::Relaxed) {
            0 => Self::ask(),
            known => Self::ALL[usize::from(known - 1) % Self::ALL.len()],
        }
    }

    /// Whether this machine has the level.
    pub fn is_here(self) -> bool {
        self <= Self::best()
    }

    /// The stable kebab-case name, such as `avx2`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Avx2 => "avx2",
            Self::Avx512 => "avx512",
            Self::Scalar => "scalar",
            Self::Sse41 => "sse4.1",
            Self::Swar => "swar",
        }
    }

    /// The level of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.name() == name)
    }

    #[cold]
    fn ask() -> Self {
        let best = ask_machine();
        BEST.store(best as u8 + 1, Ordering::Relaxed);
        best
    }
}

#[cfg(all(feature = "simd", target_arch = "x86_64"))]
fn ask_machine() -> Level {
    use std::arch::is_x86_feature_detected as has;

    if !(has!("sse4.1") && has!("ssse3") && has!("popcnt")) {
        return Level::Swar;
    }
    if !(has!("avx2") && has!("bmi1") && has!("bmi2") && has!("lzcnt") && has!("pclmulqdq")) {
        return Level::Sse41;
    }
    let has_all = has!("avx512f")
        && has!("avx512bw")
        && has!("avx512vl")
        && has!("avx512vbmi")
        && has!("avx512vbmi2")
        && has!("avx512vnni");
    if has_all { Level::Avx512 } else { Level::Avx2 }
}

#[cfg(not(all(feature = "simd", target_arch = "x86_64")))]
fn ask_machine() -> Level {
    Level::Swar
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_back_and_the_plain_levels_are_everywhere() {
        for level in Level::ALL {
            assert_eq!(Level::from_name(level.name()), Some(level));
        }
        assert!(Level::Scalar.is_here() && Level::Swar.is_here());
        assert_eq!(Level::best(), Level::best());
    }
}
