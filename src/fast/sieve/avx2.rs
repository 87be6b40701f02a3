//! The sieve, thirty-two bytes at a time.

use core::arch::asm;
use core::arch::x86_64::{
    __m256i, _mm_loadu_si128, _mm256_add_epi8, _mm256_adds_epu8, _mm256_and_si256, _mm256_broadcastsi128_si256,
    _mm256_cmpeq_epi8, _mm256_cmpgt_epi8, _mm256_loadu_si256, _mm256_movemask_epi8, _mm256_set1_epi8,
    _mm256_setzero_si256, _mm256_shuffle_epi8, _mm256_srli_epi16,
};

use super::class::{BY_HIGH, BY_LOW, CAPITAL, DIGIT, JOINT, TO_KEY, TO_ROW};
use super::{ASKED, BLOCK, Care, Haste, Traces, blocks, digits_end, digits_start, held};

#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
pub(super) fn next(text: &[u8], from: usize, is_strict: bool, traces: &mut Traces) -> bool {
    blocks!(text, from, is_strict, traces, haste, care, held(&ASKED))
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
fn haste(bytes: &[u8; BLOCK]) -> Haste {
    let halves = classes(bytes);
    let (to_row, to_key) = (_mm256_set1_epi8(TO_ROW.cast_signed()), _mm256_set1_epi8(TO_KEY.cast_signed()));
    let row = settled(both(halves.map(|class| _mm256_adds_epu8(class, to_row))));
    let keys = settled(both(halves.map(|class| _mm256_add_epi8(class, to_key))));
    Haste { row, keys, words: keys }
}

#[inline]
#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
fn care(bytes: &[u8; BLOCK]) -> Care {
    let halves = classes(bytes);
    let of = |these: u8| {
        let these = _mm256_set1_epi8(these.cast_signed());
        !both(halves.map(|class| _mm256_cmpeq_epi8(_mm256_and_si256(class, these), _mm256_setzero_si256())))
    };
    Care { digits: of(DIGIT), joints: of(JOINT), capitals: of(CAPITAL) }
}

#[inline]
#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
fn both([low, high]: [__m256i; 2]) -> u64 {
    u64::from(gathered(low)) | u64::from(gathered(high)) << 32
}

/// What each byte may be.
#[inline]
#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
fn classes(bytes: &[u8; BLOCK]) -> [__m256i; 2] {
    // SAFETY: the reference covers the sixty-four bytes that are read.
    let halves = unsafe {
        let halves = bytes.as_ptr().cast::<__m256i>();
        [_mm256_loadu_si256(halves), _mm256_loadu_si256(halves.add(1))]
    };
    let row = |row: &[u8; 16]| {
        // SAFETY: the reference covers the sixteen bytes that are read.
        _mm256_broadcastsi128_si256(unsafe { _mm_loadu_si128(row.as_ptr().cast()) })
    };
    halves.map(|bytes| {
        let high = _mm256_and_si256(_mm256_srli_epi16::<4>(bytes), _mm256_set1_epi8(15));
        _mm256_and_si256(_mm256_shuffle_epi8(row(&BY_LOW), bytes), _mm256_shuffle_epi8(row(&BY_HIGH), high))
    })
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
