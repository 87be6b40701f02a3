//! The sieve, sixteen bytes at a time.
//!
//! Knows SSE4.1. Knows nothing of what the marks mean.

use core::arch::x86_64::{
    __m128i, _mm_add_epi8, _mm_cmpeq_epi8, _mm_cmpgt_epi8, _mm_loadu_si128, _mm_movemask_epi8, _mm_or_si128,
    _mm_set1_epi8,
};

use super::{BLOCK, Marks, Traces, blocks, digits_end, digits_start};

#[target_feature(enable = "sse4.1,ssse3,popcnt")]
pub(super) fn next(text: &[u8], from: usize, traces: &mut Traces) -> bool {
    blocks!(text, from, traces, marks)
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
    let mut marks = Marks { dashes: 0, digits: 0, classes: 0 };
    for (index, quarter) in quarters.into_iter().enumerate() {
        let dashes = _mm_cmpeq_epi8(quarter, _mm_set1_epi8(b'-' as i8));
        let joints = _mm_or_si128(dashes, _mm_cmpeq_epi8(quarter, _mm_set1_epi8(b' ' as i8)));
        let digits = digits(quarter);
        marks.dashes |= gathered(dashes) << (16 * index);
        marks.digits |= gathered(digits) << (16 * index);
        marks.classes |= gathered(_mm_or_si128(digits, joints)) << (16 * index);
    }
    marks
}

#[inline]
#[target_feature(enable = "sse4.1,ssse3,popcnt")]
fn digits(bytes: __m128i) -> __m128i {
    // Only digits end above 0x75 when they are moved to the top of the signed numbers.
    let moved = _mm_add_epi8(bytes, _mm_set1_epi8(0x7F - b'9' as i8));
    _mm_cmpgt_epi8(moved, _mm_set1_epi8(0x75))
}

#[inline]
#[target_feature(enable = "sse4.1,ssse3,popcnt")]
fn gathered(bytes: __m128i) -> u64 {
    u64::from(_mm_movemask_epi8(bytes) as u32)
}
