//! The functions of the level that this machine has, and the one contract under which they are called.
#![cfg_attr(
    all(feature = "simd", target_arch = "x86_64"),
    allow(unsafe_code, reason = "functions with instructions of their own; each call says why it is sound")
)]

#[cfg(feature = "scan")]
use super::sieve::{ASKED, Asked, Traces};
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
    /// One identifier without its line end, as long as the place in the table; vectors panic for another length.
    ///
    /// # Safety
    ///
    /// The machine has the instructions of the level.
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

#[cfg(feature = "scan")]
function! {
    /// Writes down the traces of the next block of a text that has any.
    ///
    /// # Safety
    ///
    /// The machine has the instructions of the level.
    Next(&Asked, &[u8], usize, bool, &mut Traces) -> bool
}

#[cfg(feature = "scan")]
function! {
    /// Where the digits around a place of a text end, or start.
    ///
    /// # Safety
    ///
    /// The machine has the instructions of the level.
    DigitsFrom(&[u8], usize) -> usize
}

#[cfg(feature = "scan")]
function! {
    /// Where the next block is that may be part of an identifier in another spelling.
    ///
    /// # Safety
    ///
    /// The machine has the instructions of the level.
    NextLoose(&[u8], usize) -> Option<usize>
}

/// What every level can do.
#[derive(Clone, Copy)]
pub(super) struct Functions {
    pub(super) level: Level,
    /// By the length of the identifier.
    pub(super) one: &'static [One; LENGTHS],
    pub(super) run: Lines,
    pub(super) line_end: LineEnd,
    #[cfg(feature = "scan")]
    pub(super) next: Next,
    #[cfg(feature = "scan")]
    pub(super) next_loose: NextLoose,
    #[cfg(feature = "scan")]
    pub(super) digits_end: DigitsFrom,
    #[cfg(feature = "scan")]
    pub(super) digits_start: DigitsFrom,
}

/// Calls a function of the kernel's level. Only `Kernel::of` makes a kernel, and only of levels that the machine has.
macro_rules! called {
    ($call:expr) => {{
        // SAFETY: the machine has the instructions.
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
        self.functions.level
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

    /// Writes down the traces of the first block that has any, from the one around `from`; whether there is one.
    ///
    /// When only the plausible is wanted, a window with joints is a trace only if a group in it and the one in front agree with
    /// their check digits: what is plausible holds no group that does not, and every find leaves a trace in groups of its own.
    #[cfg(feature = "scan")]
    #[inline]
    pub(crate) fn next(&self, text: &[u8], from: usize, is_strict: bool, traces: &mut Traces) -> bool {
        called!((self.functions.next)(&ASKED, text, from, is_strict, traces))
    }

    /// The first block from `from` on, which a block starts at, that may be part of an identifier in another spelling.
    #[cfg(feature = "scan")]
    #[inline]
    pub(crate) fn next_loose(&self, text: &[u8], from: usize) -> Option<usize> {
        called!((self.functions.next_loose)(text, from))
    }

    /// The place behind the digits that start or go on at `from`.
    #[cfg(feature = "scan")]
    #[inline]
    pub(crate) fn digits_end(&self, text: &[u8], from: usize) -> usize {
        called!((self.functions.digits_end)(text, from))
    }

    /// The place where the digits in front of `from` start; any place among them when there are more than sixty-three.
    #[cfg(feature = "scan")]
    #[inline]
    pub(crate) fn digits_start(&self, text: &[u8], from: usize) -> usize {
        called!((self.functions.digits_start)(text, from))
    }

    /// A level that this machine has.
    fn of(level: Level) -> Self {
        assert!(level.is_here(), "the machine has the level");
        let functions = match level {
            Level::Scalar => scalar::FUNCTIONS,
            #[cfg(all(feature = "simd", target_arch = "x86_64"))]
            Level::Sse41 => x86::sse41::functions::FUNCTIONS,
            #[cfg(all(feature = "simd", target_arch = "x86_64"))]
            Level::Avx2 => x86::avx2::functions::FUNCTIONS,
            _ => swar::FUNCTIONS,
        };
        Self { functions }
    }
}

impl core::fmt::Debug for Kernel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Kernel({})", self.level().name())
    }
}

#[cfg(all(test, feature = "simd", target_arch = "x86_64"))]
mod tests {
    use std::format;
    use std::panic::catch_unwind;
    use std::vec::Vec;

    use super::*;
    use crate::id::layout::{Kind, Layout};

    /// What a vector reads follows from the spelling and not from the text: a text that is longer would be judged by its
    /// beginning.
    #[test]
    fn vectors_refuse_a_text_at_the_place_of_another_length() {
        for &level in Level::ALL.iter().filter(|level| **level > Level::Swar && level.is_here()) {
            let kernel = Kernel::of(level);
            for (layout, joint) in Layout::ALL.iter().flat_map(|layout| ["", "-"].map(|joint| (layout, joint))) {
                let places = if layout.kind() == Kind::ProductKey { "BCDFG" } else { "0000000" };
                let groups: Vec<&str> = (0..layout.groups()).map(|group| &places[..layout.width(group)]).collect();
                let id = groups.join(joint);
                let one = kernel.functions.one[id.len()];
                // SAFETY: the machine has the level.
                let is_refused = |text: &str| catch_unwind(|| unsafe { one(text.as_bytes()) }).is_err();
                let what = format!("{level}, {} bytes", id.len());
                assert!(!is_refused(&id), "{what}");
                assert!(is_refused(&format!("{id}0")), "{what} and one more");
                assert!(is_refused(&id[..id.len() - 1]), "{what} less one");
            }
        }
    }
}
