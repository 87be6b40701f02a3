//! The sieve, sixteen bytes at a time.
//!
//! Knows SSE4.1. Knows nothing of what the marks mean.

use core::arch::x86_64::{
    __m128i, _mm_cmpeq_epi8, _mm_loadu_si128, _mm_min_epu8, _mm_movemask_epi8, _mm_or_si128, _mm_set1_epi8,
    _mm_sub_epi8,
};

use super::{BLOCK, Marks, Trace, blocks, digits_end, digits_start};

#[target_feature(enable = "sse4.1,ssse3,popcnt")]
pub(super) fn next(text: &[u8], from: usize) -> Option<Trace> {
    blocks!(text, from, marks)
}

#[target_feature(enable = "sse4.1,ssse3,popcnt")]
pub(super) fn digits_end(text: &[u8], from: usize) -> usize {
    digits_end!(text, from, 16, |bytes: &[u8; 16]| {
        // SAFETY: the reference covers the sixteen bytes that are read.
        let bytes = unsafe { _mm_loadu_si128(bytes.as_ptr().cast()) };
        gathered(digits(bytes)) ^ 0xFFFF
    })
}

#[target_feature(enable = "sse4.1,ssse3,popcnt")]
pub(super) fn digits_start(text: &[u8], from: usize) -> usize {
    digits_start!(text, from, 16, |bytes: &[u8; 16]| {
        // SAFETY: the reference covers the sixteen bytes that are read.
        let bytes = unsafe { _mm_loadu_si128(bytes.as_ptr().cast()) };
        gathered(digits(bytes)) ^ 0xFFFF
    })
}

#[inline]
#[target_feature(enable = "sse4.1,ssse3,popcnt")]
fn marks(bytes: &[u8; BLOCK]) -> Marks {
    let quarter = |index: usize| {
        let quarter: &[u8; 16] = bytes.as_chunks().0.get(index).unwrap_or(&[0; 16]);
        // SAFETY: the reference covers the sixteen bytes that are read.
        unsafe { _mm_loadu_si128(quarter.as_ptr().cast()) }
    };
    let quarters = [quarter(0), quarter(1), quarter(2), quarter(3)];
    let dashes = quarters.map(|quarter| _mm_cmpeq_epi8(quarter, _mm_set1_epi8(b'-' as i8)));
    let windows = [quarters[0], quarters[2]].map(|quarter| digits(quarter));
    let spaces = [quarters[0], quarters[2]].map(|quarter| _mm_cmpeq_epi8(quarter, _mm_set1_epi8(b' ' as i8)));
    let class = |window: usize| {
        gathered(_mm_or_si128(_mm_or_si128(windows[window], spaces[window]), dashes[2 * window])) << (32 * window)
    };
    Marks {
        dashes: gathered(dashes[0]) | gathered(dashes[1]) << 16 | gathered(dashes[2]) << 32 | gathered(dashes[3]) << 48,
        digits: gathered(windows[0]) | gathered(windows[1]) << 32,
        classes: class(0) | class(1),
    }
}

#[inline]
#[target_feature(enable = "sse4.1,ssse3,popcnt")]
fn digits(bytes: __m128i) -> __m128i {
    let values = _mm_sub_epi8(bytes, _mm_set1_epi8(b'0' as i8));
    _mm_cmpeq_epi8(_mm_min_epu8(values, _mm_set1_epi8(9)), values)
}

#[inline]
#[target_feature(enable = "sse4.1,ssse3,popcnt")]
fn gathered(bytes: __m128i) -> u64 {
    u64::from(_mm_movemask_epi8(bytes) as u32)
}
