//! The sieve, sixteen bytes at a time.

use core::arch::x86_64::{
    __m128i, _mm_add_epi8, _mm_adds_epu8, _mm_and_si128, _mm_cmpeq_epi8, _mm_cmpgt_epi8, _mm_loadu_si128,
    _mm_movemask_epi8, _mm_set1_epi8, _mm_setzero_si128, _mm_shuffle_epi8, _mm_srli_epi16,
};

use super::class::{BY_HIGH, BY_LOW, CAPITAL, DIGIT, JOINT, TO_KEY, TO_ROW};
use super::{ASKED, BLOCK, Care, Haste, Traces, blocks, digits_end, digits_start};

#[target_feature(enable = "sse4.1,ssse3,popcnt")]
pub(super) fn next(text: &[u8], from: usize, is_strict: bool, traces: &mut Traces) -> bool {
    blocks!(text, from, is_strict, traces, haste, care, &ASKED)
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
fn haste(bytes: &[u8; BLOCK]) -> Haste {
    let quarters = classes(bytes);
    let row = all(quarters.map(|class| _mm_adds_epu8(class, _mm_set1_epi8(TO_ROW.cast_signed()))));
    let keys = all(quarters.map(|class| _mm_add_epi8(class, _mm_set1_epi8(TO_KEY.cast_signed()))));
    Haste { row, keys, words: keys }
}

#[inline]
#[target_feature(enable = "sse4.1,ssse3,popcnt")]
fn care(bytes: &[u8; BLOCK]) -> Care {
    let quarters = classes(bytes);
    let of = |these: u8| {
        let these = _mm_set1_epi8(these.cast_signed());
        !all(quarters.map(|class| _mm_cmpeq_epi8(_mm_and_si128(class, these), _mm_setzero_si128())))
    };
    Care { digits: of(DIGIT), joints: of(JOINT), capitals: of(CAPITAL) }
}

#[inline]
#[target_feature(enable = "sse4.1,ssse3,popcnt")]
fn all(quarters: [__m128i; 4]) -> u64 {
    let bits = quarters.map(|quarter| gathered(quarter));
    bits[0] | bits[1] << 16 | bits[2] << 32 | bits[3] << 48
}

/// What each byte may be.
#[inline]
#[target_feature(enable = "sse4.1,ssse3,popcnt")]
fn classes(bytes: &[u8; BLOCK]) -> [__m128i; 4] {
    let read = |bytes: &[u8; 16]| {
        // SAFETY: the reference covers the sixteen bytes that are read.
        unsafe { _mm_loadu_si128(bytes.as_ptr().cast()) }
    };
    let class = |index: usize| {
        let bytes = read(bytes.as_chunks().0.get(index).unwrap_or(&[0; 16]));
        let high = _mm_and_si128(_mm_srli_epi16::<4>(bytes), _mm_set1_epi8(15));
        _mm_and_si128(_mm_shuffle_epi8(read(&BY_LOW), bytes), _mm_shuffle_epi8(read(&BY_HIGH), high))
    };
    [class(0), class(1), class(2), class(3)]
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
