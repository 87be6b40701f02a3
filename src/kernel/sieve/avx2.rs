//! The sieve, thirty-two bytes at a time.
//!
//! Knows AVX2. Knows nothing of what the marks mean.

use core::arch::x86_64::{
    __m256i, _mm256_cmpeq_epi8, _mm256_loadu_si256, _mm256_min_epu8, _mm256_movemask_epi8, _mm256_or_si256,
    _mm256_permute2x128_si256, _mm256_set1_epi8, _mm256_sub_epi8,
};

use super::{BLOCK, Marks, Trace, blocks, digits_end, digits_start};

#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
pub(super) fn next(text: &[u8], from: usize) -> Option<Trace> {
    blocks!(text, from, marks)
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
    let dash = _mm256_set1_epi8(b'-' as i8);
    let (dashes_low, dashes_high) = (_mm256_cmpeq_epi8(low, dash), _mm256_cmpeq_epi8(high, dash));
    // The first sixteen bytes of both halves: there the windows are.
    let windows = _mm256_permute2x128_si256::<0x20>(low, high);
    let digits = digits(windows);
    let spaces = _mm256_cmpeq_epi8(windows, _mm256_set1_epi8(b' ' as i8));
    let classes = _mm256_or_si256(_mm256_or_si256(digits, spaces), _mm256_cmpeq_epi8(windows, dash));
    Marks {
        dashes: u64::from(gathered(dashes_low)) | u64::from(gathered(dashes_high)) << 32,
        digits: apart(gathered(digits)),
        classes: apart(gathered(classes)),
    }
}

/// Sixteen bits at 0 and sixteen at 32.
#[inline(always)]
fn apart(mask: u32) -> u64 {
    u64::from(mask & 0xFFFF) | u64::from(mask >> 16) << 32
}

#[inline]
#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
fn digits(bytes: __m256i) -> __m256i {
    let values = _mm256_sub_epi8(bytes, _mm256_set1_epi8(b'0' as i8));
    _mm256_cmpeq_epi8(_mm256_min_epu8(values, _mm256_set1_epi8(9)), values)
}

#[inline]
#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
fn gathered(bytes: __m256i) -> u32 {
    _mm256_movemask_epi8(bytes) as u32
}
