//! The sieve, sixteen bytes at a time.
//!
//! Knows SSE4.1. Knows nothing of what the marks mean.

use core::arch::x86_64::{
    __m128i, _mm_add_epi8, _mm_and_si128, _mm_cmpgt_epi8, _mm_loadu_si128, _mm_movemask_epi8, _mm_set1_epi8,
    _mm_shuffle_epi8, _mm_srli_epi16,
};

use super::class::{BY_HIGH, BY_LOW, JOINT, LEAST_CAPITAL, LEAST_KEY};
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
    let mut marks = Marks { digits: 0, joints: 0, keys: 0, capitals: 0 };
    for (index, quarter) in quarters.into_iter().enumerate() {
        let [digits, joints, keys, capitals] = classes(quarter);
        marks.digits |= digits << (16 * index);
        marks.joints |= joints << (16 * index);
        marks.keys |= keys << (16 * index);
        marks.capitals |= capitals << (16 * index);
    }
    marks
}

/// The digits, joints, key characters and capitals among sixteen bytes.
#[inline]
#[target_feature(enable = "sse4.1,ssse3,popcnt")]
fn classes(bytes: __m128i) -> [u64; 4] {
    let row = |row: &[u8; 16]| {
        // SAFETY: the reference covers the sixteen bytes that are read.
        unsafe { _mm_loadu_si128(row.as_ptr().cast()) }
    };
    let high = _mm_and_si128(_mm_srli_epi16::<4>(bytes), _mm_set1_epi8(15));
    let class = _mm_and_si128(_mm_shuffle_epi8(row(&BY_LOW), bytes), _mm_shuffle_epi8(row(&BY_HIGH), high));
    // Without the highest bit the classes are in order, so that one sum tells whether a byte is of this one or above it.
    let moved = _mm_add_epi8(class, class);
    let from = |least: u8| gathered(_mm_add_epi8(moved, _mm_set1_epi8((0x80 - least).cast_signed())));
    let (keys, capitals) = (from(2 * LEAST_KEY), from(2 * LEAST_CAPITAL));
    [gathered(class), from(2 * JOINT) & !keys, keys, capitals]
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
