//! The vector levels of x86-64 machines.
//!
#![allow(unsafe_code, reason = "vector instructions; each block says why it is sound")]

pub(super) mod avx2;
pub(super) mod crc;
pub(super) mod sse41;

/// The inverse of 7 modulo 2^16: times it, multiples of 7 become at most a seventh of 2^16 and all others more.
const SEVENTH: i16 = 0x6DB7;
const MOST: i16 = 9362;

/// Gives a level its functions that carry its instructions; what they inline is compiled for the level.
macro_rules! level {
    ($engine:ident, $features:literal) => {
        impl $engine {
            /// # Safety
            ///
            /// The machine has the instructions of this level.
            #[inline(always)]
            const unsafe fn new() -> Self {
                Self(())
            }
        }

        // What `One`, `Lines` and `LineEnd` promise: the machine has the level, and a function of one identifier gets texts of
        // its length only.

        #[target_feature(enable = $features)]
        unsafe fn digits<S: $crate::fast::spelling::Spelling>(id: &[u8]) -> $crate::fast::seen::Seen {
            // SAFETY: see above.
            unsafe {
                core::hint::assert_unchecked(id.len() == S::LEN);
                $crate::fast::engine::digits::<$engine, S>($engine::new(), id)
            }
        }

        #[target_feature(enable = $features)]
        unsafe fn likely<S: $crate::fast::spelling::Spelling>(id: &[u8]) -> $crate::fast::seen::Seen {
            // SAFETY: see above.
            unsafe {
                core::hint::assert_unchecked(id.len() == S::LEN);
                $crate::fast::engine::likely::<$engine, S>($engine::new(), id)
            }
        }

        #[target_feature(enable = $features)]
        unsafe fn key<const DASHED: bool>(id: &[u8]) -> $crate::fast::seen::Seen {
            // SAFETY: see above.
            unsafe {
                core::hint::assert_unchecked(id.len() == $crate::fast::key::length(DASHED));
                $crate::fast::engine::looked_key::<$engine, DASHED>($engine::new(), id)
            }
        }

        #[target_feature(enable = $features)]
        unsafe fn run(text: &[u8], other: &mut dyn FnMut(&[u8])) -> $crate::fast::run::Run {
            // SAFETY: see above.
            $crate::fast::run::run(unsafe { $engine::new() }, text, other)
        }

        #[target_feature(enable = $features)]
        unsafe fn line_end(text: &[u8]) -> Option<usize> {
            // SAFETY: see above.
            $crate::fast::run::line_end(unsafe { $engine::new() }, text)
        }

        /// What to do with an identifier of each length.
        static ONE: [$crate::fast::kernel::One; $crate::fast::kernel::LENGTHS] = {
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
            $crate::fast::engine::by_length!(digits, joined, key)
        };

        pub(in super::super) const FUNCTIONS: $crate::fast::kernel::Functions =
            $crate::fast::kernel::Functions { one: &ONE, run, line_end };

        impl $crate::fast::engine::Aside for $engine {
            #[inline(always)]
            fn seldom(self, id: &[u8]) -> $crate::fast::seen::Seen {
                #[target_feature(enable = $features)]
                #[cold]
                #[inline(never)]
                fn seldom(engine: $engine, id: &[u8]) -> $crate::fast::seen::Seen {
                    $crate::fast::engine::any(engine, id)
                }
                // SAFETY: `self` proves the instructions.
                unsafe { seldom(self, id) }
            }

            #[inline(always)]
            fn explained<S: $crate::fast::spelling::Spelling>(self, id: &[u8]) -> $crate::fast::seen::Seen {
                #[target_feature(enable = $features)]
                #[cold]
                #[inline(never)]
                fn explained<S: $crate::fast::spelling::Spelling>(
                    engine: $engine,
                    id: &[u8],
                ) -> $crate::fast::seen::Seen {
                    $crate::fast::engine::explain::<$engine, S>(engine, id)
                }
                // SAFETY: `self` proves the instructions.
                unsafe { explained::<S>(self, id) }
            }
        }
    };
}
use level;
