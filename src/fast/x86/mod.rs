//! The instructions of x86-64 machines.
#![allow(unsafe_code, reason = "vector instructions; each block says why it is sound")]

pub(super) mod avx2;
mod crc;
pub(super) mod sse41;

/// The operations of a level, all for the same reason.
macro_rules! operations {
    ($($(#[$attribute:meta])* fn $name:ident($self:ident $(, $argument:ident: $type:ty)*) -> $answer:ty $body:block)+) => {
        $(
            $(#[$attribute])*
            #[inline(always)]
            fn $name($self $(, $argument: $type)*) -> $answer {
                // SAFETY: `self` proves the instructions, and what is read a reference covers.
                unsafe { $body }
            }
        )+
    };
}
use operations;

/// Gives a level its functions that carry its instructions; what they inline is compiled for the level. The machine is asked
/// for the same features, so that none is used unasked.
macro_rules! level {
    ($level:ident, $($feature:tt),+) => {
        impl $level {
            /// Whether the machine has the instructions of this level.
            pub(in super::super) fn is_here() -> bool {
                $(std::arch::is_x86_feature_detected!($feature))&&+
            }

            /// # Safety
            ///
            /// The machine has the instructions of this level.
            #[inline(always)]
            const unsafe fn new() -> Self {
                Self(())
            }
        }

        /// The functions of this level: what each type of the kernel demands of its caller is that the machine has the level.
        pub(in super::super) mod functions {
            use super::$level;
            use crate::fast::Level;
            use crate::fast::engine::{self, Aside, by_length};
            use crate::fast::kernel::{Functions, LENGTHS, One};
            use crate::fast::run::{self, Run};
            use crate::fast::seen::Seen;
            #[cfg(feature = "scan")]
            use crate::fast::sieve::{self, Asked, Traces};
            use crate::fast::spelling::Spelling;
            #[cfg(feature = "scan")]
            use crate::fast::vector;

            #[target_feature($(enable = $feature),+)]
            unsafe fn digits<S: Spelling>(id: &[u8]) -> Seen {
                // SAFETY: see above.
                engine::digits::<$level, S>(unsafe { $level::new() }, id)
            }

            #[target_feature($(enable = $feature),+)]
            unsafe fn likely<S: Spelling>(id: &[u8]) -> Seen {
                // SAFETY: see above.
                engine::likely::<$level, S>(unsafe { $level::new() }, id)
            }

            #[target_feature($(enable = $feature),+)]
            unsafe fn key<const DASHED: bool>(id: &[u8]) -> Seen {
                // SAFETY: see above.
                engine::looked_key::<$level, DASHED>(unsafe { $level::new() }, id)
            }

            #[target_feature($(enable = $feature),+)]
            unsafe fn run(text: &[u8], other: &mut dyn FnMut(&[u8])) -> Run {
                // SAFETY: see above.
                run::run(unsafe { $level::new() }, text, other)
            }

            #[target_feature($(enable = $feature),+)]
            unsafe fn line_end(text: &[u8]) -> Option<usize> {
                // SAFETY: see above.
                run::line_end(unsafe { $level::new() }, text)
            }

            #[cfg(feature = "scan")]
            #[target_feature($(enable = $feature),+)]
            unsafe fn next(asked: &Asked, text: &[u8], from: usize, is_strict: bool, traces: &mut Traces) -> bool {
                // SAFETY: see above.
                sieve::next(unsafe { $level::new() }, asked, text, from, is_strict, traces)
            }

            #[cfg(feature = "scan")]
            #[target_feature($(enable = $feature),+)]
            unsafe fn next_loose(text: &[u8], from: usize) -> Option<usize> {
                // SAFETY: see above.
                sieve::next_loose(unsafe { $level::new() }, text, from)
            }

            #[cfg(feature = "scan")]
            #[target_feature($(enable = $feature),+)]
            unsafe fn digits_end(text: &[u8], from: usize) -> usize {
                // SAFETY: see above.
                let level = unsafe { $level::new() };
                sieve::digits_end(text, from, |bytes| vector::sieve::others(level, bytes))
            }

            #[cfg(feature = "scan")]
            #[target_feature($(enable = $feature),+)]
            unsafe fn digits_start(text: &[u8], from: usize) -> usize {
                // SAFETY: see above.
                let level = unsafe { $level::new() };
                sieve::digits_start(text, from, |bytes| vector::sieve::others(level, bytes))
            }

            // Safe only where the features of the intrinsics are enabled: a level that does not name them does not compile.
            const _: unsafe fn() = {
                #[target_feature($(enable = $feature),+)]
                fn names_what_it_needs() {
                    super::needed();
                }
                names_what_it_needs
            };

            /// What to do with an identifier of each length.
            static ONE: [One; LENGTHS] = {
                macro_rules! digits {
                    ($spelling:ty) => {
                        digits::<$spelling>
                    };
                }
                macro_rules! joined {
                    ($spelling:ty) => {
                        likely::<$spelling>
                    };
                }
                macro_rules! key {
                    ($is_dashed:literal) => {
                        key::<$is_dashed>
                    };
                }
                by_length!(digits, joined, key)
            };

            pub(in super::super::super) const FUNCTIONS: Functions = Functions {
                level: Level::$level,
                one: &ONE,
                run,
                line_end,
                #[cfg(feature = "scan")]
                next,
                #[cfg(feature = "scan")]
                next_loose,
                #[cfg(feature = "scan")]
                digits_end,
                #[cfg(feature = "scan")]
                digits_start,
            };

            impl Aside for $level {
                #[inline(always)]
                fn seldom(self, id: &[u8]) -> Seen {
                    #[target_feature($(enable = $feature),+)]
                    #[cold]
                    #[inline(never)]
                    fn seldom(level: $level, id: &[u8]) -> Seen {
                        engine::any(level, id)
                    }
                    // SAFETY: `self` proves the instructions.
                    unsafe { seldom(self, id) }
                }

                #[inline(always)]
                fn explained<S: Spelling>(self, id: &[u8]) -> Seen {
                    #[target_feature($(enable = $feature),+)]
                    #[cold]
                    #[inline(never)]
                    fn explained<S: Spelling>(level: $level, id: &[u8]) -> Seen {
                        engine::explain::<$level, S>(level, id)
                    }
                    // SAFETY: `self` proves the instructions.
                    unsafe { explained::<S>(self, id) }
                }
            }
        }
    };
}
use level;
