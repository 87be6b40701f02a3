//! The vector levels of x86-64 machines.
//!
//! Knows which functions may run on which machine. Every function that is called from outside is only handed out by `Level`,
//! which asked the machine.
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

        #[target_feature(enable = $features)]
        fn digits<S: $crate::fast::spelling::Spelling>(id: &[u8]) -> $crate::fast::seen::Seen {
            // SAFETY: this function runs on machines with the level only, and stands in the table at its length only.
            unsafe {
                core::hint::assert_unchecked(id.len() == S::LEN);
                $crate::fast::engine::digits::<$engine, S>($engine::new(), id)
            }
        }

        #[target_feature(enable = $features)]
        fn likely<S: $crate::fast::spelling::Spelling>(id: &[u8]) -> $crate::fast::seen::Seen {
            // SAFETY: this function runs on machines with the level only, and stands in the table at its length only.
            unsafe {
                core::hint::assert_unchecked(id.len() == S::LEN);
                $crate::fast::engine::likely::<$engine, S>($engine::new(), id)
            }
        }

        #[target_feature(enable = $features)]
        fn key<const DASHED: bool>(id: &[u8]) -> $crate::fast::seen::Seen {
            // SAFETY: this function runs on machines with the level only, and stands in the table at its length only.
            unsafe {
                core::hint::assert_unchecked(id.len() == if DASHED { 29 } else { 25 });
                $crate::fast::engine::looked_key::<$engine, DASHED>($engine::new(), id)
            }
        }

        /// What to do with an identifier of each length.
        static ONE: [fn(&[u8]) -> $crate::fast::seen::Seen; $crate::fast::LENGTHS] = {
            // SAFETY: a function with instructions of its own differs from one without in who may call it, and `Kernel` asked
            // the machine before it calls.
            macro_rules! handed_out {
                ($one:expr) => {
                    unsafe { core::mem::transmute::<unsafe fn(&[u8]) -> _, fn(&[u8]) -> _>($one) }
                };
            }
            macro_rules! digits {
                ($spelling:ty) => {
                    handed_out!(digits::<$spelling>)
                };
            }
            macro_rules! joined {
                ($spelling:ty) => {
                    handed_out!(likely::<$spelling>)
                };
            }
            macro_rules! key {
                ($is_dashed:literal) => {
                    handed_out!(key::<$is_dashed>)
                };
            }
            $crate::fast::engine::by_length!(digits, joined, key)
        };

        #[target_feature(enable = $features)]
        fn run(text: &[u8], other: &mut dyn FnMut(&[u8])) -> $crate::fast::run::Run {
            // SAFETY: this function runs on machines with the level only.
            $crate::fast::run::run(unsafe { $engine::new() }, text, other)
        }

        #[target_feature(enable = $features)]
        fn line_end(text: &[u8]) -> Option<usize> {
            // SAFETY: this function runs on machines with the level only.
            $crate::fast::run::line_end(unsafe { $engine::new() }, text)
        }

        /// Handed out by `Kernel` only.
        // SAFETY: a function with instructions of its own differs from one without in who may call it, and `Kernel` asked the
        // machine before it calls.
        pub(in super::super) const FUNCTIONS: $crate::fast::Functions = unsafe {
            use core::mem::transmute;
            $crate::fast::Functions {
                one: &ONE,
                run: transmute::<unsafe fn(&[u8], &mut dyn FnMut(&[u8])) -> _, fn(&[u8], &mut dyn FnMut(&[u8])) -> _>(
                    run,
                ),
                line_end: transmute::<unsafe fn(&[u8]) -> _, fn(&[u8]) -> _>(line_end),
            }
        };

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
