//! The same answers faster: identifiers as rows of bytes in the registers of the machine.
//!
//! The only room with `unsafe`, each block with its reason. Every level gives the answer of the scalar one; what it does not
//! answer, the grammar does.
#![cfg_attr(
    not(all(feature = "simd", target_arch = "x86_64")),
    allow(
        dead_code,
        unused_imports,
        reason = "many lines, answers with a place and tables of vectors are for features"
    )
)]

mod engine;
#[cfg(feature = "scan")]
pub(crate) mod group;
mod key;
mod level;
mod mixed;
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
    functions: Functions,
}

type Runner = fn(&[u8], &mut dyn FnMut(&[u8])) -> Run;

/// One more than the bytes of the longest canonical spelling.
const LENGTHS: usize = crate::id::layout::MOST_PLACES + crate::id::layout::MOST_GROUPS;

/// What every level can do.
#[derive(Clone, Copy)]
struct Functions {
    /// One identifier without its line end, by its length.
    one: &'static [fn(&[u8]) -> Seen; LENGTHS],
    run: Runner,
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
        self.functions.one.get(id.len()).map_or(Seen::UNKNOWN, |one| one(id))
    }

    /// Counts the lines of a text that are spelled in a canonical way, and calls back for each other one.
    pub(crate) fn run(&self, text: &[u8], other: &mut dyn FnMut(&[u8])) -> Run {
        (self.functions.run)(text, other)
    }

    /// Where the first line of a text ends.
    pub(crate) fn line_end(&self, text: &[u8]) -> Option<usize> {
        (self.functions.line_end)(text)
    }

    /// The functions of a level that this machine has; a level that it lacks becomes a plain one.
    fn of(level: Level) -> Self {
        let (level, functions) = match level {
            Level::Scalar => (level, scalar::FUNCTIONS),
            #[cfg(all(feature = "simd", target_arch = "x86_64"))]
            Level::Sse41 => (level, x86::sse41::FUNCTIONS),
            #[cfg(all(feature = "simd", target_arch = "x86_64"))]
            Level::Avx2 => (level, x86::avx2::FUNCTIONS),
            _ => (Level::Swar, swar::FUNCTIONS),
        };
        Self { level, functions }
    }
}

impl core::fmt::Debug for Kernel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Kernel({})", self.level.name())
    }
}
