//! The sieve, thirty-two bytes at a time.
//!
//! Knows AVX2. Knows nothing of what the marks mean.

use core::arch::asm;
use core::arch::x86_64::{
    __m256i, _mm256_add_epi8, _mm256_cmpeq_epi8, _mm256_cmpgt_epi8, _mm256_loadu_si256, _mm256_movemask_epi8,
    _mm256_or_si256, _mm256_set1_epi8,
};

use super::{BLOCK, Marks, Traces, blocks, digits_end, digits_start};

#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
pub(super) fn next(text: &[u8], from: usize, traces: &mut Traces) -> bool {
    blocks!(text, from, traces, marks)
}

#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
pub(super) fn digits_end(text: &[u8], from: usize) -> usize {
    digits_end!(text, from, 32, |bytes: &[u8; 32]| {
        // SAFETY: the reference covers the thirty-two bytes that are read.
        let bytes = unsafe { _mm256_loadu_si256(bytes.as_ptr().cast()) };
        !gathered(digits(bytes))
    })
}

#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
pub(super) fn digits_start(text: &[u8], from: usize) -> usize {
    digits_start!(text, from, 32, |bytes: &[u8; 32]| {
        // SAFETY: the reference covers the thirty-two bytes that are read.
        let bytes = unsafe { _mm256_loadu_si256(bytes.as_ptr().cast()) };
        !gathered(digits(bytes))
    })
}

#[inline]
#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
fn marks(bytes: &[u8; BLOCK]) -> Marks {
    // SAFETY: the reference covers the sixty-four bytes that are read.
    let (low, high) = unsafe {
        let halves = bytes.as_ptr().cast::<__m256i>();
        (_mm256_loadu_si256(halves), _mm256_loadu_si256(halves.add(1)))
    };
    let both = |low, high| settled(u64::from(gathered(low)) | u64::from(gathered(high)) << 32);
    let (dash, space) = (_mm256_set1_epi8(b'-' as i8), _mm256_set1_epi8(b' ' as i8));
    let (dashes_low, dashes_high) = (_mm256_cmpeq_epi8(low, dash), _mm256_cmpeq_epi8(high, dash));
    let (digits_low, digits_high) = (digits(low), digits(high));
    let joints_low = _mm256_or_si256(dashes_low, _mm256_cmpeq_epi8(low, space));
    let joints_high = _mm256_or_si256(dashes_high, _mm256_cmpeq_epi8(high, space));
    Marks {
        dashes: both(dashes_low, dashes_high),
        digits: both(digits_low, digits_high),
        classes: both(_mm256_or_si256(digits_low, joints_low), _mm256_or_si256(digits_high, joints_high)),
    }
}

#[inline]
#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
fn digits(bytes: __m256i) -> __m256i {
    // Only digits end above 0x75 when they are moved to the top of the signed numbers.
    let moved = _mm256_add_epi8(bytes, _mm256_set1_epi8(0x7F - b'9' as i8));
    _mm256_cmpgt_epi8(moved, _mm256_set1_epi8(0x75))
}

#[inline]
#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
fn gathered(bytes: __m256i) -> u32 {
    _mm256_movemask_epi8(bytes) as u32
}

/// These bits in a register, once and for all: what is gathered and used again behind a branch, the compiler gathers there
/// once more, byte for byte.
#[inline(always)]
fn settled(mut bits: u64) -> u64 {
    // SAFETY: it does nothing.
    unsafe { asm!("/* {0} */", inout(reg) bits, options(pure, nomem, nostack, preserves_flags)) };
    bits
}
