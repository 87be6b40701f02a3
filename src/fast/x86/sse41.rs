//! Sixteen bytes at once.

use core::arch::x86_64::*;

use super::{MOST, SEVENTH, level};
use crate::fast::engine::Engine;
use crate::fast::key;
use crate::fast::spelling::{Row, Spelling};

/// Proof that the machine has SSE4.1, SSSE3 and POPCNT.
#[derive(Clone, Copy)]
pub(in super::super) struct Sse41(());

level!(Sse41, "sse4.1,ssse3,popcnt");

/// The digits of two groups four times and of the ninth, and their weighted sums in the lowest word of each slot.
struct Slots {
    digits: [__m128i; 5],
    sums: [__m128i; 5],
}

/// # Safety
///
/// The machine has SSE2.
#[inline(always)]
unsafe fn table(row: &'static Row, lane: usize) -> __m128i {
    // SAFETY: a row has four lanes of sixteen bytes and is aligned to them.
    unsafe { _mm_load_si128(row.0.as_ptr().add(lane % 4 * 16).cast()) }
}

/// # Safety
///
/// The machine has SSE2.
#[inline(always)]
unsafe fn everywhere(slot: u64) -> __m128i {
    // SAFETY: the caller's machine has the instructions.
    unsafe { _mm_set1_epi64x(slot.cast_signed()) }
}

/// # Safety
///
/// The machine has SSSE3, and `id` has the length of the spelling.
#[inline(always)]
unsafe fn slots<S: Spelling>(id: &[u8]) -> Slots {
    debug_assert_eq!(id.len(), S::LEN);
    // SAFETY: the caller's machine has the instructions. Every lane of a spelling ends within its length, and the last eight
    // bytes are within it.
    unsafe {
        let text = id.as_ptr();
        let zero = _mm_setzero_si128();
        let mut digits = [zero; 5];
        for (lane, digits) in digits.iter_mut().take(4).enumerate() {
            let mut read = _mm_loadu_si128(text.add(S::LANES[lane]).cast());
            if !S::STRAIGHT {
                read = _mm_shuffle_epi8(read, table(const { &S::SHUFFLE }, lane));
            }
            *digits = _mm_sub_epi8(read, table(const { &S::TEMPLATE }, lane));
        }
        if S::GROUPS == 9 {
            let mut read = _mm_loadl_epi64(text.add(S::LEN - 8).cast());
            if S::STRAIGHT {
                read = _mm_srli_epi64::<8>(read);
            }
            digits[4] = _mm_sub_epi8(read, _mm_set_epi64x(0, S::NINTH.cast_signed()));
        }
        let mut sums = [zero; 5];
        for (digits, sums) in digits.iter().zip(&mut sums) {
            *sums = _mm_sad_epu8(_mm_maddubs_epi16(*digits, everywhere(S::WEIGHT)), zero);
        }
        Slots { digits, sums }
    }
}

/// What is not zero where a byte is above its limit.
///
/// # Safety
///
/// The machine has SSE2.
#[inline(always)]
unsafe fn large<S: Spelling>(slots: &Slots) -> __m128i {
    // SAFETY: the caller's machine has the instructions.
    unsafe {
        let [one, two, three, four, last] = slots.digits;
        let mut most = _mm_max_epu8(_mm_max_epu8(one, two), _mm_max_epu8(three, four));
        if S::GROUPS == 9 {
            most = _mm_max_epu8(most, last);
        }
        _mm_subs_epu8(most, everywhere(S::LIMIT))
    }
}

/// Not zero where a word is not a multiple of 7.
///
/// # Safety
///
/// The machine has SSE2.
#[inline(always)]
unsafe fn remainders(sums: __m128i) -> __m128i {
    // SAFETY: the caller's machine has the instructions.
    unsafe { _mm_subs_epu16(_mm_mullo_epi16(sums, _mm_set1_epi16(SEVENTH)), _mm_set1_epi16(MOST)) }
}

/// Not zero where any sum of a text is not a multiple of 7.
///
/// # Safety
///
/// The machine has SSE4.1.
#[inline(always)]
unsafe fn all_remainders<S: Spelling>(slots: &Slots) -> __m128i {
    // SAFETY: the caller's machine has the instructions.
    unsafe {
        let [one, two, three, four, last] = slots.sums;
        let (one, other) = (_mm_packus_epi32(one, two), _mm_packus_epi32(three, four));
        let odd = remainders(_mm_or_si128(one, _mm_slli_epi32::<16>(other)));
        if S::GROUPS == 9 { _mm_or_si128(odd, remainders(last)) } else { odd }
    }
}

/// # Safety
///
/// The machine has SSE4.1.
#[inline(always)]
unsafe fn is_zero(bytes: __m128i) -> bool {
    // SAFETY: the caller's machine has the instructions.
    unsafe { _mm_testz_si128(bytes, bytes) != 0 }
}

impl Engine for Sse41 {
    #[inline(always)]
    fn agrees<S: Spelling>(self, id: &[u8]) -> bool {
        assert!(id.len() == S::LEN);
        // SAFETY: `self` proves the instructions, the length was just asserted.
        unsafe {
            let slots = slots::<S>(id);
            is_zero(_mm_or_si128(large::<S>(&slots), all_remainders::<S>(&slots)))
        }
    }

    #[inline(always)]
    fn grade<S: Spelling>(self, id: &[u8]) -> (bool, u64) {
        assert!(id.len() == S::LEN);
        // SAFETY: `self` proves the instructions, the length was just asserted.
        unsafe {
            let slots = slots::<S>(id);
            let large = large::<S>(&slots);
            let foreign = _mm_subs_epu8(large, everywhere(S::SLACK));
            let odd = _mm_or_si128(large, all_remainders::<S>(&slots));
            let good = _mm_movemask_epi8(_mm_cmpeq_epi8(odd, _mm_setzero_si128())).cast_unsigned();
            (is_zero(foreign), u64::from((good + 1) >> 16))
        }
    }

    #[inline(always)]
    fn bad_groups<S: Spelling>(self, id: &[u8]) -> Option<u16> {
        assert!(id.len() == S::LEN);
        // SAFETY: `self` proves the instructions, the length was just asserted.
        unsafe {
            let slots = slots::<S>(id);
            let foreign = _mm_subs_epu8(large::<S>(&slots), everywhere(S::SLACK));
            let mut groups = 0;
            for part in 0..S::GROUPS.div_ceil(2) {
                let large = _mm_subs_epu8(slots.digits[part], everywhere(S::LIMIT));
                let odd = _mm_or_si128(large, remainders(slots.sums[part]));
                let good = _mm_castsi128_pd(_mm_cmpeq_epi64(odd, _mm_setzero_si128()));
                groups |= (!_mm_movemask_pd(good).cast_unsigned() & 3) << (2 * part);
            }
            is_zero(foreign).then_some(groups as u16)
        }
    }

    #[inline(always)]
    fn key<const DASHED: bool>(self, id: &[u8]) -> u8 {
        key::faults::<DASHED>(id)
    }

    #[inline(always)]
    fn line_feeds(self, block: &[u8; 64]) -> u64 {
        // SAFETY: `self` proves the instructions; all quarters lie in the block.
        unsafe {
            let mut feeds = 0;
            for quarter in 0..4 {
                let bytes = _mm_loadu_si128(block.as_ptr().add(quarter * 16).cast());
                let found = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(b'\n'.cast_signed()));
                feeds |= u64::from(_mm_movemask_epi8(found).cast_unsigned()) << (quarter * 16);
            }
            feeds
        }
    }
}
