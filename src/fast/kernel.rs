//! The functions of the level that this machine has, and the one contract under which they are called.
#![cfg_attr(
    all(feature = "simd", target_arch = "x86_64"),
    allow(unsafe_code, reason = "functions with instructions of their own; each call says why it is sound")
)]

#[cfg(all(feature = "simd", target_arch = "x86_64"))]
use super::x86;
use super::{Level, Run, Seen, scalar, swar};
use crate::id::layout::{MOST_GROUPS, MOST_PLACES};

/// One more than the bytes of the longest canonical spelling.
pub(super) const LENGTHS: usize = MOST_PLACES + MOST_GROUPS;

/// The type of a function that may need instructions of its own: then it is unsafe to call.
macro_rules! function {
    ($(#[$doc:meta])* $name:ident($($argument:ty),*) -> $answer:ty) => {
        $(#[$doc])*
        #[cfg(all(feature = "simd", target_arch = "x86_64"))]
        pub(super) type $name = unsafe fn($($argument),*) -> $answer;
        $(#[$doc])*
        #[cfg(not(all(feature = "simd", target_arch = "x86_64")))]
        pub(super) type $name = fn($($argument),*) -> $answer;
    };
}

function! {
    /// One identifier without its line end.
    ///
    /// # Safety
    ///
    /// The machine has the instructions of the level, and the text is as long as the place in the table.
    One(&[u8]) -> Seen
}

function! {
    /// Counts the lines of a text that are spelled in a canonical way, and calls back for each other one.
    ///
    /// # Safety
    ///
    /// The machine has the instructions of the level.
    Lines(&[u8], &mut dyn FnMut(&[u8])) -> Run
}

function! {
    /// Where the first line of a text ends.
    ///
    /// # Safety
    ///
    /// The machine has the instructions of the level.
    LineEnd(&[u8]) -> Option<usize>
}

/// What every level can do.
#[derive(Clone, Copy)]
pub(super) struct Functions {
    /// By the length of the identifier.
    pub(super) one: &'static [One; LENGTHS],
    pub(super) run: Lines,
    pub(super) line_end: LineEnd,
}

/// Calls a function of the kernel's level. Only `Kernel::of` makes a kernel, and only of levels that the machine has.
macro_rules! called {
    ($call:expr) => {{
        // SAFETY: the machine has the instructions, and who calls chose the function by the length.
        #[cfg(all(feature = "simd", target_arch = "x86_64"))]
        let answer = unsafe { $call };
        #[cfg(not(all(feature = "simd", target_arch = "x86_64")))]
        let answer = $call;
        answer
    }};
}

/// The functions of one level that this machine has.
#[derive(Clone, Copy)]
pub(crate) struct Kernel {
    level: Level,
    functions: Functions,
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
        self.functions.one.get(id.len()).map_or(Seen::UNKNOWN, |one| called!(one(id)))
    }

    /// Counts the lines of a text that are spelled in a canonical way, and calls back for each other one.
    pub(crate) fn run(&self, text: &[u8], other: &mut dyn FnMut(&[u8])) -> Run {
        called!((self.functions.run)(text, other))
    }

    /// Where the first line of a text ends.
    pub(crate) fn line_end(&self, text: &[u8]) -> Option<usize> {
        called!((self.functions.line_end)(text))
    }

    /// A level that this machine has.
    fn of(level: Level) -> Self {
        assert!(level.is_here(), "the machine has the level");
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
