//! The same answers faster: identifiers as rows of bytes in the registers of the machine.
//!
//! The only room with `unsafe`, each block with its reason. Knows bytes and what this machine can do; every level gives the
//! answer of the scalar one. Knows nothing of spellings by hand, issues or files; what it does not answer, the grammar does.
#![cfg_attr(
    not(all(feature = "bulk", feature = "simd", target_arch = "x86_64")),
    allow(
        dead_code,
        unused_imports,
        reason = "many lines, answers with a place and tables of vectors are for features"
    )
)]

mod engine;
mod key;
mod level;
mod run;
mod scalar;
mod seen;
#[cfg(feature = "scan")]
pub(crate) mod sieve;
mod spelling;
mod swar;
#[cfg(all(feature = "simd", target_arch = "x86_64"))]
mod x86;

pub use level::Level;
pub(crate) use run::Run;
pub(crate) use seen::Seen;

/// The functions of one level that this machine has.
#[derive(Clone, Copy)]
pub(crate) struct Kernel {
    level: Level,
    one: fn(&[u8]) -> Seen,
    run: fn(&[u8]) -> Run,
    line_end: fn(&[u8]) -> Option<usize>,
}

impl Kernel {
    /// The best level of this machine.
    #[inline]
    pub(crate) fn best() -> Self {
        Self::of(Level::best())
    }

    /// A level, if this machine has it.
    pub(crate) fn at(level: Level) -> Option<Self> {
        level.is_here().then(|| Self::of(level))
    }

    pub(crate) fn level(&self) -> Level {
        self.level
    }

    /// One identifier without its line end.
    #[inline]
    pub(crate) fn look(&self, id: &[u8]) -> Seen {
        (self.one)(id)
    }

    /// Counts whole lines from the start of a text, up to the first that is not spelled in a canonical way.
    pub(crate) fn run(&self, text: &[u8]) -> Run {
        (self.run)(text)
    }

    /// Where the first line of a text ends.
    pub(crate) fn line_end(&self, text: &[u8]) -> Option<usize> {
        (self.line_end)(text)
    }

    /// The functions of a level that this machine has; a level that it lacks becomes a plain one.
    fn of(level: Level) -> Self {
        macro_rules! functions {
            ($level:expr, $($room:tt)+) => {
                Self { level: $level, one: $($room)+::one, run: $($room)+::run, line_end: $($room)+::line_end }
            };
        }
        match level {
            Level::Scalar => functions!(level, scalar),
            #[cfg(all(feature = "simd", target_arch = "x86_64"))]
            Level::Sse41 => functions!(level, x86::sse41),
            #[cfg(all(feature = "simd", target_arch = "x86_64"))]
            Level::Avx2 => functions!(level, x86::avx2),
            #[cfg(all(feature = "simd", target_arch = "x86_64"))]
            Level::Avx512 => functions!(level, x86::avx512),
            _ => functions!(Level::Swar, swar),
        }
    }
}

impl core::fmt::Debug for Kernel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Kernel({})", self.level.name())
    }
}
