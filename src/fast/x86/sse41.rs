//! Thirty-two bytes in two registers.

use core::arch::x86_64::*;

use super::{level, operations};
use crate::fast::key;
use crate::fast::vector::Vector;

/// Proof that the machine has SSE4.1, SSSE3 and POPCNT.
#[derive(Clone, Copy)]
pub(in super::super) struct Sse41(());

level!(Sse41, "sse4.1", "ssse3", "popcnt");

/// What the intrinsics here need.
#[target_feature(enable = "sse4.1,ssse3")]
fn needed() {}

type Bytes = [__m128i; 2];

impl Vector for Sse41 {
    type Bytes = Bytes;

    operations! {
        fn load(self, bytes: &[u8; 32]) -> Bytes {
            let halves = bytes.as_ptr().cast();
            [_mm_loadu_si128(halves), _mm_loadu_si128(halves.add(1))]
        }
        fn pair(self, low: &[u8; 16], high: &[u8; 16]) -> Bytes {
            [_mm_loadu_si128(low.as_ptr().cast()), _mm_loadu_si128(high.as_ptr().cast())]
        }
        fn all(self, byte: u8) -> Bytes { [_mm_set1_epi8(byte.cast_signed()); 2] }
        fn slots(self, each: u64) -> Bytes { [_mm_set1_epi64x(each.cast_signed()); 2] }
        fn first_slot(self, bytes: u64) -> Bytes { [_mm_cvtsi64_si128(bytes.cast_signed()), _mm_setzero_si128()] }

        fn and(self, one: Bytes, other: Bytes) -> Bytes { [_mm_and_si128(one[0], other[0]), _mm_and_si128(one[1], other[1])] }
        fn or(self, one: Bytes, other: Bytes) -> Bytes { [_mm_or_si128(one[0], other[0]), _mm_or_si128(one[1], other[1])] }
        fn xor(self, one: Bytes, other: Bytes) -> Bytes { [_mm_xor_si128(one[0], other[0]), _mm_xor_si128(one[1], other[1])] }
        fn plus(self, one: Bytes, other: Bytes) -> Bytes { [_mm_add_epi8(one[0], other[0]), _mm_add_epi8(one[1], other[1])] }
        fn plus_bounded(self, one: Bytes, other: Bytes) -> Bytes {
            [_mm_adds_epu8(one[0], other[0]), _mm_adds_epu8(one[1], other[1])]
        }
        fn minus(self, one: Bytes, other: Bytes) -> Bytes { [_mm_sub_epi8(one[0], other[0]), _mm_sub_epi8(one[1], other[1])] }
        fn minus_bounded(self, one: Bytes, other: Bytes) -> Bytes {
            [_mm_subs_epu8(one[0], other[0]), _mm_subs_epu8(one[1], other[1])]
        }
        fn larger(self, one: Bytes, other: Bytes) -> Bytes { [_mm_max_epu8(one[0], other[0]), _mm_max_epu8(one[1], other[1])] }
        fn equal(self, one: Bytes, other: Bytes) -> Bytes {
            [_mm_cmpeq_epi8(one[0], other[0]), _mm_cmpeq_epi8(one[1], other[1])]
        }
        fn upper(self, bytes: Bytes) -> Bytes {
            let mask = _mm_set1_epi8(15);
            [_mm_and_si128(_mm_srli_epi16::<4>(bytes[0]), mask), _mm_and_si128(_mm_srli_epi16::<4>(bytes[1]), mask)]
        }
        fn shuffle(self, bytes: Bytes, places: Bytes) -> Bytes {
            [_mm_shuffle_epi8(bytes[0], places[0]), _mm_shuffle_epi8(bytes[1], places[1])]
        }

        fn bits(self, bytes: Bytes) -> u32 {
            (_mm_movemask_epi8(bytes[0]) | _mm_movemask_epi8(bytes[1]) << 16).cast_unsigned()
        }
        fn is_zero(self, bytes: Bytes) -> bool {
            let either = _mm_or_si128(bytes[0], bytes[1]);
            _mm_testz_si128(either, either) != 0
        }

        fn sums(self, digits: Bytes, weights: Bytes) -> Bytes {
            let zero = _mm_setzero_si128();
            let sums = [_mm_maddubs_epi16(digits[0], weights[0]), _mm_maddubs_epi16(digits[1], weights[1])];
            [_mm_sad_epu8(sums[0], zero), _mm_sad_epu8(sums[1], zero)]
        }
        fn packed(self, one: Bytes, other: Bytes, ninth: Option<Bytes>) -> Bytes {
            let [low, high] = [_mm_packus_epi32(one[0], other[0]), _mm_packus_epi32(one[1], other[1])];
            match ninth {
                Some(ninth) => [_mm_or_si128(low, _mm_slli_epi64::<16>(ninth[0])), high],
                None => [low, high],
            }
        }
        fn times_less(self, words: Bytes, times: u16, less: u16) -> Bytes {
            let (times, less) = (_mm_set1_epi16(times.cast_signed()), _mm_set1_epi16(less.cast_signed()));
            let products = [_mm_mullo_epi16(words[0], times), _mm_mullo_epi16(words[1], times)];
            [_mm_subs_epu16(products[0], less), _mm_subs_epu16(products[1], less)]
        }

        fn sixes(self, digits: Bytes) -> [u64; 4] {
            let [one, two] = sixes(digits[0]);
            let [three, four] = sixes(digits[1]);
            [one, two, three, four]
        }
    }

    #[inline(always)]
    fn checksum_agrees(self, lead: u64, high: u64, low: u64) -> bool {
        key::agrees(lead, high, low)
    }
}

/// # Safety
///
/// The machine has SSSE3.
#[inline(always)]
unsafe fn sixes(digits: __m128i) -> [u64; 2] {
    // SAFETY: the caller's machine has the instructions, and the array has sixteen bytes.
    unsafe {
        // Three pairs, then two pairs and one, then all.
        let pairs = _mm_maddubs_epi16(digits, _mm_set1_epi64x(0x0000_0118_0118_0118));
        let fours = _mm_madd_epi16(pairs, _mm_set1_epi64x(0x0000_0001_0001_0240));
        let sixes = _mm_add_epi64(_mm_mul_epu32(fours, _mm_set1_epi64x(24i64.pow(2))), _mm_srli_epi64::<32>(fours));
        let mut slots = [0; 2];
        _mm_storeu_si128(slots.as_mut_ptr().cast(), sixes);
        slots
    }
}
