//! The sieve, sixty-four bytes at a time.

use core::arch::x86_64::{
    __m512i, _mm512_cmplt_epu8_mask, _mm512_loadu_si512, _mm512_maskz_permutex2var_epi8, _mm512_movepi8_mask,
    _mm512_set1_epi8, _mm512_sub_epi8, _mm512_test_epi8_mask,
};

use super::class::{CAPITAL, CLASSES, DIGIT, JOINT, KEY};
use super::{ASKED, BLOCK, Care, Haste, Traces, blocks, digits_end, digits_start, held};

#[target_feature(enable = "avx512f,avx512bw,avx512vbmi,avx2,bmi1,bmi2,lzcnt,popcnt")]
pub(super) fn next(text: &[u8], from: usize, is_strict: bool, traces: &mut Traces) -> bool {
    blocks!(text, from, is_strict, traces, haste, care, held(&ASKED))
}

#[target_feature(enable = "avx512f,avx512bw,avx512vbmi,avx2,bmi1,bmi2,lzcnt,popcnt")]
pub(super) fn digits_end(text: &[u8], from: usize) -> usize {
    digits_end!(text, from, 64, |bytes: &[u8; BLOCK]| !digits(read(bytes)))
}

#[target_feature(enable = "avx512f,avx512bw,avx512vbmi,avx2,bmi1,bmi2,lzcnt,popcnt")]
pub(super) fn digits_start(text: &[u8], from: usize) -> usize {
    digits_start!(text, from, 64, |bytes: &[u8; BLOCK]| !digits(read(bytes)))
}

#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi,avx2,bmi1,bmi2,lzcnt,popcnt")]
fn haste(bytes: &[u8; BLOCK]) -> Haste {
    let classes = classes(bytes);
    Haste { row: of(classes, DIGIT | JOINT), keys: of(classes, KEY), words: of(classes, CAPITAL) }
}

#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi,avx2,bmi1,bmi2,lzcnt,popcnt")]
fn care(bytes: &[u8; BLOCK]) -> Care {
    let classes = classes(bytes);
    Care { digits: of(classes, DIGIT), joints: of(classes, JOINT), capitals: of(classes, CAPITAL) }
}

/// What each byte may be.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi,avx2,bmi1,bmi2,lzcnt,popcnt")]
fn classes(bytes: &[u8; BLOCK]) -> __m512i {
    let bytes = read(bytes);
    let [front, back] = &CLASSES;
    let is_ascii = !_mm512_movepi8_mask(bytes);
    _mm512_maskz_permutex2var_epi8(is_ascii, read(front), bytes, read(back))
}

#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi,avx2,bmi1,bmi2,lzcnt,popcnt")]
fn of(classes: __m512i, these: u8) -> u64 {
    _mm512_test_epi8_mask(classes, _mm512_set1_epi8(these.cast_signed()))
}

#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi,avx2,bmi1,bmi2,lzcnt,popcnt")]
fn digits(bytes: __m512i) -> u64 {
    let values = _mm512_sub_epi8(bytes, _mm512_set1_epi8(b'0' as i8));
    _mm512_cmplt_epu8_mask(values, _mm512_set1_epi8(10))
}

#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi,avx2,bmi1,bmi2,lzcnt,popcnt")]
fn read(bytes: &[u8; BLOCK]) -> __m512i {
    // SAFETY: the reference covers the sixty-four bytes that are read.
    unsafe { _mm512_loadu_si512(bytes.as_ptr().cast()) }
}
