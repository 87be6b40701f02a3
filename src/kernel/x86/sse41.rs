//! Sixteen bytes at once.
//!
//! Knows how two groups lie in one register, each in a slot of eight bytes. Knows nothing of spellings but their tables.

use core::arch::x86_64::*;

use super::{MOST, SEVENTH, last_row, level};
use crate::kernel::engine::Engine;
use crate::kernel::key;
use crate::kernel::seen::Seen;
use crate::kernel::spelling::{Row, Spelling};

/// Proof that the machine has SSE4.1, SSSE3 and POPCNT.
#[derive(Clone, Copy)]
pub(in super::super) struct Sse41(());

level!(Sse41, "sse4.1,ssse3,popcnt");

/// Four lanes and the last eight bytes: bytes above their limits, and the weighted sums in the lowest word of each slot.
struct Slots {
    large: [__m128i; 5],
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
/// The machine has SSSE3, and `id` has the length of the spelling.
#[inline(always)]
unsafe fn slots<S: Spelling>(id: &[u8]) -> Slots {
    debug_assert_eq!(id.len(), S::LEN);
    // SAFETY: the caller's machine has the instructions. Every lane of a spelling ends within its length, the last eight bytes
    // are within it, and a table row has 64 bytes and is aligned to them.
    unsafe {
        let text = id.as_ptr();
        let zero = _mm_setzero_si128();
        let mut slots = Slots { large: [zero; 5], sums: [zero; 5] };
        for lane in 0..4 {
            let mut read = _mm_loadu_si128(text.add(S::LANES[lane]).cast());
            if !S::STRAIGHT {
                read = _mm_shuffle_epi8(read, table(const { &S::SHUFFLE }, lane));
            }
            let digits = _mm_xor_si128(read, table(const { &S::TEMPLATE }, lane));
            slots.large[lane] = _mm_subs_epu8(digits, table(const { &S::LIMIT }, lane));
            slots.sums[lane] = _mm_sad_epu8(_mm_maddubs_epi16(digits, table(const { &S::WEIGHT }, lane)), zero);
        }
        if S::GROUPS == 9 {
            let digits = _mm_xor_si128(_mm_loadl_epi64(text.add(S::LEN - 8).cast()), last_row::<S>(0));
            slots.large[4] = _mm_subs_epu8(digits, last_row::<S>(1));
            slots.sums[4] = _mm_sad_epu8(_mm_maddubs_epi16(digits, last_row::<S>(3)), zero);
        }
        slots
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

impl Engine for Sse41 {
    #[inline(always)]
    fn agrees<S: Spelling>(self, id: &[u8]) -> bool {
        assert!(id.len() == S::LEN);
        // SAFETY: `self` proves the instructions, the length was just asserted.
        unsafe {
            let Slots { large, sums } = slots::<S>(id);
            let (one, other) = (_mm_packus_epi32(sums[0], sums[1]), _mm_packus_epi32(sums[2], sums[3]));
            let packed = _mm_or_si128(one, _mm_slli_epi32::<16>(other));
            let mut odd = _mm_or_si128(_mm_or_si128(large[0], large[1]), _mm_or_si128(large[2], large[3]));
            odd = _mm_or_si128(odd, remainders(packed));
            if S::GROUPS == 9 {
                odd = _mm_or_si128(odd, _mm_or_si128(large[4], remainders(sums[4])));
            }
            _mm_testz_si128(odd, odd) != 0
        }
    }

    #[inline(always)]
    fn bad_groups<S: Spelling>(self, id: &[u8]) -> Option<u16> {
        assert!(id.len() == S::LEN);
        // SAFETY: `self` proves the instructions, the length was just asserted; a table row has 64 bytes and is aligned to them.
        unsafe {
            let Slots { mut large, sums } = slots::<S>(id);
            let mut foreign = _mm_setzero_si128();
            for (lane, large) in large.iter().take(4).enumerate() {
                foreign = _mm_or_si128(foreign, _mm_subs_epu8(*large, table(const { &S::SLACK }, lane)));
            }
            if S::GROUPS == 9 {
                foreign = _mm_or_si128(foreign, _mm_subs_epu8(large[4], last_row::<S>(2)));
                // The check digit of the group before also lies in the last eight bytes; only its own may count here.
                large[4] = _mm_srli_epi64::<{ 64 - 8 }>(large[4]);
            }
            let mut groups = 0;
            for lane in 0..5 {
                let odd = _mm_or_si128(large[lane], remainders(sums[lane]));
                let good = _mm_castsi128_pd(_mm_cmpeq_epi64(odd, _mm_setzero_si128()));
                groups |= (!_mm_movemask_pd(good).cast_unsigned() & 3) << (2 * lane);
            }
            (_mm_testz_si128(foreign, foreign) != 0).then_some(groups as u16)
        }
    }

    #[inline(always)]
    fn key<const DASHED: bool>(self, id: &[u8]) -> u8 {
        key::faults::<DASHED>(id)
    }

    #[inline(always)]
    fn explained<S: Spelling>(self, id: &[u8]) -> Seen {
        // SAFETY: `self` proves the instructions.
        unsafe { explained::<S>(id) }
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
