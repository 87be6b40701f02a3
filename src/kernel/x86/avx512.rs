//! Sixty-four bytes at once.
//!
//! Knows how eight groups lie in one register, each in a slot of eight bytes. Knows nothing of spellings but their tables.

use core::arch::x86_64::*;

use super::avx2::key_faults;
use super::{MOST, SEVENTH, last_row, level};
use crate::kernel::engine::Engine;
use crate::kernel::seen::Seen;
use crate::kernel::spelling::{Row, Spelling};

/// Proof that the machine has AVX-512 with F, BW, VL, VBMI, VBMI2 and VNNI, and what `Avx2` proves.
#[derive(Clone, Copy)]
pub(in super::super) struct Avx512(());

level!(Avx512, "avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,avx512vnni,avx2,bmi1,bmi2,lzcnt,popcnt,pclmulqdq");

/// The digits of eight groups, each in a slot, and of the ninth.
///
/// # Safety
///
/// The machine has AVX-512 VBMI and BW, and `id` has the length of the spelling.
#[inline(always)]
unsafe fn digits<S: Spelling>(id: &[u8]) -> (__m512i, __m128i) {
    debug_assert_eq!(id.len(), S::LEN);
    // SAFETY: the caller's machine has the instructions. Masked bytes are not read, and the others lie within the length, like
    // the last eight bytes.
    unsafe {
        let text = id.as_ptr();
        let read = if S::LEN >= 64 {
            _mm512_loadu_si512(text.cast())
        } else {
            _mm512_maskz_loadu_epi8(u64::MAX >> (64 - S::LEN % 64), text.cast())
        };
        let read = if S::STRAIGHT { read } else { _mm512_permutexvar_epi8(table(const { &S::PLACES }), read) };
        let last = if S::GROUPS == 9 {
            let template = last_row::<S>(0);
            _mm_xor_si128(_mm_loadl_epi64(text.add(S::LEN - 8).cast()), template)
        } else {
            _mm_setzero_si128()
        };
        (_mm512_xor_si512(read, table(const { &S::TEMPLATE })), last)
    }
}

/// # Safety
///
/// The machine has AVX-512 F.
#[inline(always)]
unsafe fn table(row: &'static Row) -> __m512i {
    // SAFETY: a row has 64 bytes and is aligned to them.
    unsafe { _mm512_load_si512(row.0.as_ptr().cast()) }
}

/// The weighted sums in the lowest word of each slot.
///
/// # Safety
///
/// The machine has AVX-512 BW.
#[inline(always)]
unsafe fn sums<S: Spelling>(digits: __m512i) -> __m512i {
    // SAFETY: the caller's machine has the instructions.
    unsafe { _mm512_sad_epu8(_mm512_maddubs_epi16(digits, table(const { &S::WEIGHT })), _mm512_setzero_si512()) }
}

/// # Safety
///
/// The machine has AVX2.
#[inline(always)]
unsafe fn last_sums<S: Spelling>(digits: __m128i) -> __m128i {
    // SAFETY: the caller's machine has the instructions.
    unsafe {
        let weights = last_row::<S>(3);
        _mm_sad_epu8(_mm_maddubs_epi16(digits, weights), _mm_setzero_si128())
    }
}

impl Engine for Avx512 {
    #[inline(always)]
    fn agrees<S: Spelling>(self, id: &[u8]) -> bool {
        assert!(id.len() == S::LEN);
        // SAFETY: `self` proves the instructions, the length was just asserted.
        unsafe {
            let (digits, last) = digits::<S>(id);
            let mut large = _mm512_subs_epu8(digits, table(const { &S::LIMIT }));
            let mut sums = sums::<S>(digits);
            if S::GROUPS == 9 {
                let limit = last_row::<S>(1);
                large = _mm512_or_si512(large, _mm512_zextsi128_si512(_mm_subs_epu8(last, limit)));
                let last = _mm_slli_epi64::<16>(last_sums::<S>(last));
                sums = _mm512_or_si512(sums, _mm512_zextsi128_si512(last));
            }
            let quotients = _mm512_mullo_epi16(sums, _mm512_set1_epi16(SEVENTH));
            let odd = _mm512_or_si512(large, _mm512_subs_epu16(quotients, _mm512_set1_epi16(MOST)));
            _mm512_test_epi64_mask(odd, odd) == 0
        }
    }

    #[inline(always)]
    fn bad_groups<S: Spelling>(self, id: &[u8]) -> Option<u16> {
        assert!(id.len() == S::LEN);
        // SAFETY: `self` proves the instructions, the length was just asserted.
        unsafe {
            let (digits, last) = digits::<S>(id);
            let large = _mm512_subs_epu8(digits, table(const { &S::LIMIT }));
            let mut foreign = _mm512_cmpgt_epu8_mask(large, table(const { &S::SLACK }));
            let quotients = _mm512_mullo_epi16(sums::<S>(digits), _mm512_set1_epi16(SEVENTH));
            let odd = _mm512_or_si512(large, _mm512_subs_epu16(quotients, _mm512_set1_epi16(MOST)));
            let mut groups = u16::from(_mm512_test_epi64_mask(odd, odd));
            if S::GROUPS == 9 {
                let limit = last_row::<S>(1);
                let slack = last_row::<S>(2);
                let large = _mm_subs_epu8(last, limit);
                foreign |= u64::from(_mm_cmpgt_epu8_mask(large, slack));
                let quotient = _mm_mullo_epi16(last_sums::<S>(last), _mm_set1_epi16(SEVENTH));
                let odd = _mm_subs_epu16(quotient, _mm_set1_epi16(MOST));
                // The check digit of the group before also lies in the last eight bytes; only its own may count here.
                let odd = _mm_or_si128(odd, _mm_srli_epi64::<{ 64 - 8 }>(large));
                groups |= u16::from(_mm_test_epi64_mask(odd, odd) & 1) << 8;
            }
            (foreign == 0).then_some(groups)
        }
    }

    #[inline(always)]
    fn key<const DASHED: bool>(self, id: &[u8]) -> u8 {
        assert!(id.len() == if DASHED { 29 } else { 25 });
        // SAFETY: `self` proves the instructions, the length was just asserted.
        unsafe { key_faults::<DASHED>(id) }
    }

    #[inline(always)]
    fn explained<S: Spelling>(self, id: &[u8]) -> Seen {
        // SAFETY: `self` proves the instructions.
        unsafe { explained::<S>(id) }
    }

    #[inline(always)]
    fn line_feeds(self, block: &[u8; 64]) -> u64 {
        // SAFETY: `self` proves the instructions.
        unsafe {
            _mm512_cmpeq_epi8_mask(_mm512_loadu_si512(block.as_ptr().cast()), _mm512_set1_epi8(b'\n'.cast_signed()))
        }
    }
}
