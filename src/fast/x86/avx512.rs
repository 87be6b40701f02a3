//! Sixty-four bytes at once.

use core::arch::x86_64::*;

use super::avx2::key_faults;
use super::dwords::Dwords;
use super::{MOST, SEVENTH, level};
use crate::fast::engine::Engine;
use crate::fast::spelling::{Row, Spelling};

/// Proof that the machine has AVX-512 with F, BW, VL, VBMI, VBMI2 and VNNI, and what `Avx2` proves.
#[derive(Clone, Copy)]
pub(in super::super) struct Avx512(());

level!(Avx512, "avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,avx512vnni,avx2,bmi1,bmi2,lzcnt,popcnt,pclmulqdq");

/// The bytes that do not belong where they stand, and the groups that do not agree.
///
/// # Safety
///
/// The machine has AVX-512 with F, BW, VL, VBMI and VNNI, and `id` has the length of the spelling.
#[inline(always)]
unsafe fn odd<S: Spelling>([template, limit, front, back]: [__m512i; 4], id: &[u8]) -> (u64, u16) {
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
        let digits = _mm512_xor_si512(read, template);
        let mut foreign = _mm512_cmpgt_epu8_mask(digits, limit);
        let (front, back) = if S::LEN > 64 {
            let [template, limit] = S::REST.map(|row| _mm_set_epi64x(0, row.cast_signed()));
            let rest = _mm_xor_si128(_mm_loadl_epi64(text.add(S::LEN - 8).cast()), template);
            foreign |= u64::from(_mm_cmpgt_epu8_mask(rest, limit));
            let rest = _mm512_zextsi128_si512(rest);
            (_mm512_permutex2var_epi8(digits, front, rest), _mm512_permutex2var_epi8(digits, back, rest))
        } else {
            (_mm512_permutexvar_epi8(front, digits), _mm512_permutexvar_epi8(back, digits))
        };
        let sums = _mm512_dpbusd_epi32(_mm512_setzero_si512(), front, everywhere(S::WEIGHTS[0]));
        let sums = _mm512_dpbusd_epi32(sums, back, everywhere(S::WEIGHTS[1]));
        let quotients = _mm512_mullo_epi16(sums, _mm512_set1_epi16(SEVENTH));
        let remainders = _mm512_subs_epu16(quotients, _mm512_set1_epi16(MOST));
        let odd = _mm512_or_si512(remainders, _mm512_subs_epu8(back, everywhere(<S as Dwords>::LIMIT)));
        (foreign, _mm512_test_epi32_mask(odd, odd))
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

/// # Safety
///
/// The machine has AVX-512 F.
#[inline(always)]
unsafe fn everywhere(dword: u32) -> __m512i {
    // SAFETY: the caller's machine has the instructions.
    unsafe { _mm512_set1_epi32(dword.cast_signed()) }
}

/// # Safety
///
/// The machine has AVX-512 F.
#[inline(always)]
unsafe fn tables<S: Spelling>() -> [__m512i; 4] {
    let ([template, limit], [front, back]) = const { (&S::TEXT, &<S as Dwords>::PLACES) };
    // SAFETY: the caller's machine has the instructions.
    unsafe { [table(template), table(limit), table(front), table(back)] }
}

impl Engine for Avx512 {
    type Tables = [__m512i; 4];

    #[inline(always)]
    fn tables<S: Spelling>(self) -> Self::Tables {
        // What the compiler can see through it would load again for each identifier.
        // SAFETY: `self` proves the instructions.
        core::hint::black_box(unsafe { tables::<S>() })
    }

    #[inline(always)]
    fn agrees<S: Spelling>(self, id: &[u8]) -> bool {
        assert!(id.len() == S::LEN);
        // SAFETY: `self` proves the instructions, the length was just asserted.
        let (foreign, groups) = unsafe { odd::<S>(tables::<S>(), id) };
        foreign | u64::from(groups) == 0
    }

    #[inline(always)]
    fn grade<S: Spelling>(self, tables: &Self::Tables, id: &[u8]) -> (bool, u64) {
        assert!(id.len() == S::LEN);
        // SAFETY: `self` proves the instructions, the length was just asserted.
        let (foreign, groups) = unsafe { odd::<S>(*tables, id) };
        (foreign == 0, u64::from(groups == 0))
    }

    #[inline(always)]
    fn bad_groups<S: Spelling>(self, id: &[u8]) -> Option<u16> {
        assert!(id.len() == S::LEN);
        // SAFETY: `self` proves the instructions, the length was just asserted.
        let (foreign, groups) = unsafe { odd::<S>(tables::<S>(), id) };
        (foreign == 0).then_some(groups & ((1 << S::GROUPS) - 1))
    }

    #[inline(always)]
    fn key<const DASHED: bool>(self, id: &[u8]) -> u8 {
        assert!(id.len() == if DASHED { 29 } else { 25 });
        // SAFETY: `self` proves the instructions, the length was just asserted.
        unsafe { key_faults::<DASHED>(id) }
    }

    #[inline(always)]
    fn line_feeds(self, block: &[u8; 64]) -> u64 {
        // SAFETY: `self` proves the instructions.
        unsafe {
            _mm512_cmpeq_epi8_mask(_mm512_loadu_si512(block.as_ptr().cast()), _mm512_set1_epi8(b'\n'.cast_signed()))
        }
    }
}
