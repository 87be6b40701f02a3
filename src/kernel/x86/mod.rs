//! The vector levels of x86-64 machines.
//!
//! Knows which functions may run on which machine. Every function that is called from outside is only handed out by `Level`,
//! which asked the machine.
#![allow(unsafe_code, reason = "vector instructions; each block says why it is sound")]

pub(super) mod avx2;
pub(super) mod avx512;
pub(super) mod crc;
pub(super) mod sse41;

use core::arch::x86_64::{__m128i, _mm_cvtsi64_si128};

use super::spelling::Spelling;

/// The inverse of 7 modulo 2^16: times it, multiples of 7 become at most a seventh of 2^16 and all others more.
const SEVENTH: i16 = 0x6DB7;
const MOST: i16 = 9362;

/// One of the rows of the last eight bytes.
///
/// # Safety
///
/// The machine has SSE2.
#[inline(always)]
unsafe fn last_row<S: Spelling>(part: usize) -> __m128i {
    // SAFETY: the caller's machine has the instructions.
    unsafe { _mm_cvtsi64_si128(i64::from_le_bytes(S::LAST[part])) }
}

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

        $crate::kernel::x86::entries! {
            $engine, $features,
            /// One identifier without its line end.
            one(id: &[u8]) -> $crate::kernel::seen::Seen = $crate::kernel::engine::look;
            /// Lines in canonical spellings.
            run(text: &[u8]) -> $crate::kernel::run::Run = $crate::kernel::run::run;
            /// Where the first line ends.
            line_end(text: &[u8]) -> Option<usize> = $crate::kernel::run::line_end;
        }

        #[target_feature(enable = $features)]
        #[cold]
        #[inline(never)]
        fn explained<S: $crate::kernel::spelling::Spelling>(id: &[u8]) -> $crate::kernel::seen::Seen {
            // SAFETY: this function runs on machines with the level only.
            $crate::kernel::engine::explain::<$engine, S>(unsafe { $engine::new() }, id)
        }
    };
}
use level;

/// Functions that only `Kernel` hands out, when the machine has the level.
macro_rules! entries {
    ($engine:ident, $features:literal, $($(#[$doc:meta])* $name:ident($text:ident: $in:ty) -> $out:ty = $body:path;)+) => {$(
        $(#[$doc])*
        pub(in super::super) fn $name($text: $in) -> $out {
            #[target_feature(enable = $features)]
            fn $name($text: $in) -> $out {
                // SAFETY: this function runs on machines with the level only.
                $body(unsafe { $engine::new() }, $text)
            }
            // SAFETY: `Kernel` asked the machine.
            unsafe { $name($text) }
        }
    )+};
}
use entries;
