//! Thirty-two bytes in one register.

use core::arch::x86_64::*;

use super::{crc, level, operations};
use crate::fast::vector::Vector;

/// Proof that the machine has AVX2, BMI1, BMI2, LZCNT, POPCNT and PCLMULQDQ.
#[derive(Clone, Copy)]
pub(in super::super) struct Avx2(());

level!(Avx2, "avx2", "bmi1", "bmi2", "lzcnt", "popcnt", "pclmulqdq");

/// What the intrinsics here and of `crc` need.
#[target_feature(enable = "avx2,pclmulqdq")]
fn needed() {}

type Bytes = __m256i;

impl Vector for Avx2 {
    type Bytes = __m256i;

    operations! {
        fn load(self, bytes: &[u8; 32]) -> Bytes { _mm256_loadu_si256(bytes.as_ptr().cast()) }
        fn pair(self, low: &[u8; 16], high: &[u8; 16]) -> Bytes {
            let low = _mm256_castsi128_si256(_mm_loadu_si128(low.as_ptr().cast()));
            _mm256_inserti128_si256::<1>(low, _mm_loadu_si128(high.as_ptr().cast()))
        }
        fn all(self, byte: u8) -> Bytes { _mm256_set1_epi8(byte.cast_signed()) }
        fn slots(self, each: u64) -> Bytes { _mm256_set1_epi64x(each.cast_signed()) }
        fn first_slot(self, bytes: u64) -> Bytes { _mm256_zextsi128_si256(_mm_cvtsi64_si128(bytes.cast_signed())) }

        fn and(self, one: Bytes, other: Bytes) -> Bytes { _mm256_and_si256(one, other) }
        fn or(self, one: Bytes, other: Bytes) -> Bytes { _mm256_or_si256(one, other) }
        fn xor(self, one: Bytes, other: Bytes) -> Bytes { _mm256_xor_si256(one, other) }
        fn plus(self, one: Bytes, other: Bytes) -> Bytes { _mm256_add_epi8(one, other) }
        fn plus_bounded(self, one: Bytes, other: Bytes) -> Bytes { _mm256_adds_epu8(one, other) }
        fn minus(self, one: Bytes, other: Bytes) -> Bytes { _mm256_sub_epi8(one, other) }
        fn minus_bounded(self, one: Bytes, other: Bytes) -> Bytes { _mm256_subs_epu8(one, other) }
        fn larger(self, one: Bytes, other: Bytes) -> Bytes { _mm256_max_epu8(one, other) }
        fn equal(self, one: Bytes, other: Bytes) -> Bytes { _mm256_cmpeq_epi8(one, other) }
        fn upper(self, bytes: Bytes) -> Bytes { _mm256_and_si256(_mm256_srli_epi16::<4>(bytes), _mm256_set1_epi8(15)) }
        fn shuffle(self, bytes: Bytes, places: Bytes) -> Bytes { _mm256_shuffle_epi8(bytes, places) }

        fn bits(self, bytes: Bytes) -> u32 { _mm256_movemask_epi8(bytes).cast_unsigned() }
        fn is_zero(self, bytes: Bytes) -> bool { _mm256_testz_si256(bytes, bytes) != 0 }

        fn sums(self, digits: Bytes, weights: Bytes) -> Bytes {
            _mm256_sad_epu8(_mm256_maddubs_epi16(digits, weights), _mm256_setzero_si256())
        }
        fn packed(self, one: Bytes, other: Bytes, ninth: Option<Bytes>) -> Bytes {
            let sums = _mm256_packus_epi32(one, other);
            match ninth {
                Some(ninth) => _mm256_or_si256(sums, _mm256_slli_epi64::<16>(ninth)),
                None => sums,
            }
        }
        fn times_less(self, words: Bytes, times: u16, less: u16) -> Bytes {
            let products = _mm256_mullo_epi16(words, _mm256_set1_epi16(times.cast_signed()));
            _mm256_subs_epu16(products, _mm256_set1_epi16(less.cast_signed()))
        }

        fn sixes(self, digits: Bytes) -> [u64; 4] {
            // Three pairs, then two pairs and one, then all.
            let pairs = _mm256_maddubs_epi16(digits, _mm256_set1_epi64x(0x0000_0118_0118_0118));
            let fours = _mm256_madd_epi16(pairs, _mm256_set1_epi64x(0x0000_0001_0001_0240));
            let high = _mm256_mul_epu32(fours, _mm256_set1_epi64x(24i64.pow(2)));
            let sixes = _mm256_add_epi64(high, _mm256_srli_epi64::<32>(fours));
            let mut slots = [0; 4];
            _mm256_storeu_si256(slots.as_mut_ptr().cast(), sixes);
            slots
        }
        fn checksum_agrees(self, lead: u64, high: u64, low: u64) -> bool { crc::agrees(lead, high, low) }
    }
}
