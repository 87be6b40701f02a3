//! Thirty-two bytes at once.

use core::arch::x86_64::*;

use super::{MOST, SEVENTH, crc, level};
use crate::fast::engine::Engine;
use crate::fast::key::{CHECKSUM, FOREIGN, NOT_ONE_N, rows};
use crate::fast::spelling::{Row, Spelling};
use crate::id::checksum::ALPHABET;

/// Proof that the machine has AVX2, BMI1, BMI2, LZCNT, POPCNT and PCLMULQDQ.
#[derive(Clone, Copy)]
pub(in super::super) struct Avx2(());

level!(Avx2, "avx2,bmi1,bmi2,lzcnt,popcnt,pclmulqdq");

/// The digits of four groups twice and of the ninth, and their weighted sums in the lowest word of each slot.
struct Slots {
    digits: [__m256i; 3],
    sums: [__m256i; 3],
}

/// # Safety
///
/// The machine has AVX2.
#[inline(always)]
unsafe fn table(row: &'static Row, half: usize) -> __m256i {
    // SAFETY: a row has two halves of 32 bytes and is aligned to them.
    unsafe { _mm256_load_si256(row.0.as_ptr().add(half % 2 * 32).cast()) }
}

/// # Safety
///
/// The machine has AVX2.
#[inline(always)]
unsafe fn everywhere(slot: u64) -> __m256i {
    // SAFETY: the caller's machine has AVX2.
    unsafe { _mm256_set1_epi64x(slot.cast_signed()) }
}

/// The digits of four groups.
///
/// # Safety
///
/// The machine has AVX2, and `id` has the length of the spelling.
#[inline(always)]
unsafe fn half<S: Spelling>(id: &[u8], half: usize) -> __m256i {
    const {
        assert!(!S::STRAIGHT || S::LEN >= 64, "the text has as many bytes as are read");
    }
    // SAFETY: the caller's machine has AVX2, and every lane of a spelling ends within its length.
    unsafe {
        let text = id.as_ptr();
        let read = if S::STRAIGHT {
            _mm256_loadu_si256(text.add(half * 32).cast())
        } else {
            let low = _mm_loadu_si128(text.add(S::LANES[half * 2]).cast());
            let high = _mm_loadu_si128(text.add(S::LANES[half * 2 + 1]).cast());
            let pair = _mm256_inserti128_si256::<1>(_mm256_castsi128_si256(low), high);
            _mm256_shuffle_epi8(pair, table(const { &S::SHUFFLE }, half))
        };
        _mm256_sub_epi8(read, table(const { &S::TEMPLATE }, half))
    }
}

/// The digits of the ninth group.
///
/// # Safety
///
/// The machine has AVX2, and `id` has the length of the spelling.
#[inline(always)]
unsafe fn ninth<S: Spelling>(id: &[u8]) -> __m256i {
    // SAFETY: the caller's machine has AVX2; the last eight bytes lie within the length.
    unsafe {
        let mut read = _mm_loadl_epi64(id.as_ptr().add(S::LEN - 8).cast());
        if S::STRAIGHT {
            read = _mm_srli_epi64::<8>(read);
        }
        _mm256_zextsi128_si256(_mm_sub_epi8(read, _mm_set_epi64x(0, S::NINTH.cast_signed())))
    }
}

/// # Safety
///
/// The machine has AVX2, and `id` has the length of the spelling.
#[inline(always)]
unsafe fn slots<S: Spelling>(id: &[u8]) -> Slots {
    // SAFETY: the caller's machine has AVX2, and `id` has the length.
    unsafe {
        let zero = _mm256_setzero_si256();
        let last = if S::GROUPS == 9 { ninth::<S>(id) } else { zero };
        let digits = [half::<S>(id, 0), half::<S>(id, 1), last];
        let mut sums = [zero; 3];
        for (digits, sums) in digits.iter().zip(&mut sums) {
            *sums = _mm256_sad_epu8(_mm256_maddubs_epi16(*digits, everywhere(S::WEIGHT)), zero);
        }
        Slots { digits, sums }
    }
}

/// What is not zero where a byte is above its limit.
///
/// # Safety
///
/// The machine has AVX2.
#[inline(always)]
unsafe fn large<S: Spelling>(slots: &Slots) -> __m256i {
    // SAFETY: the caller's machine has AVX2.
    unsafe {
        let [one, other, last] = slots.digits;
        let mut most = _mm256_max_epu8(one, other);
        if S::GROUPS == 9 {
            most = _mm256_max_epu8(most, last);
        }
        _mm256_subs_epu8(most, everywhere(S::LIMIT))
    }
}

/// What is not zero where a word is no multiple of 7.
///
/// # Safety
///
/// The machine has AVX2.
#[inline(always)]
unsafe fn remainders(sums: __m256i) -> __m256i {
    // SAFETY: the caller's machine has AVX2.
    unsafe {
        let quotients = _mm256_mullo_epi16(sums, _mm256_set1_epi16(SEVENTH));
        _mm256_subs_epu16(quotients, _mm256_set1_epi16(MOST))
    }
}

/// All sums of a text, each in a word of its own.
///
/// # Safety
///
/// The machine has AVX2.
#[inline(always)]
unsafe fn packed<S: Spelling>(slots: &Slots) -> __m256i {
    // SAFETY: the caller's machine has AVX2.
    unsafe {
        let [one, other, last] = slots.sums;
        let sums = _mm256_packus_epi32(one, other);
        if S::GROUPS == 9 { _mm256_or_si256(sums, _mm256_slli_epi64::<16>(last)) } else { sums }
    }
}

/// # Safety
///
/// The machine has AVX2.
#[inline(always)]
unsafe fn is_zero(bytes: __m256i) -> bool {
    // SAFETY: the caller's machine has AVX2.
    unsafe { _mm256_testz_si256(bytes, bytes) != 0 }
}

impl Engine for Avx2 {
    #[inline(always)]
    fn agrees<S: Spelling>(self, id: &[u8]) -> bool {
        assert!(id.len() == S::LEN);
        // SAFETY: `self` proves the instructions, the length was just asserted.
        unsafe {
            let slots = slots::<S>(id);
            is_zero(_mm256_or_si256(large::<S>(&slots), remainders(packed::<S>(&slots))))
        }
    }

    #[inline(always)]
    fn grade<S: Spelling>(self, id: &[u8]) -> (bool, u64) {
        assert!(id.len() == S::LEN);
        // SAFETY: `self` proves the instructions, the length was just asserted.
        unsafe {
            let slots = slots::<S>(id);
            let large = large::<S>(&slots);
            let foreign = _mm256_subs_epu8(large, everywhere(S::SLACK));
            let odd = _mm256_or_si256(large, remainders(packed::<S>(&slots)));
            let good = _mm256_movemask_epi8(_mm256_cmpeq_epi8(odd, _mm256_setzero_si256())).cast_unsigned();
            (is_zero(foreign), (u64::from(good) + 1) >> 32)
        }
    }

    #[inline(always)]
    fn bad_groups<S: Spelling>(self, id: &[u8]) -> Option<u16> {
        assert!(id.len() == S::LEN);
        // SAFETY: `self` proves the instructions, the length was just asserted.
        unsafe {
            let slots = slots::<S>(id);
            let foreign = _mm256_subs_epu8(large::<S>(&slots), everywhere(S::SLACK));
            let mut groups = 0;
            for part in 0..S::GROUPS.div_ceil(4) {
                let large = _mm256_subs_epu8(slots.digits[part], everywhere(S::LIMIT));
                let odd = _mm256_or_si256(large, remainders(slots.sums[part]));
                let good = _mm256_castsi256_pd(_mm256_cmpeq_epi64(odd, _mm256_setzero_si256()));
                groups |= (!_mm256_movemask_pd(good).cast_unsigned() & 15) << (4 * part);
            }
            is_zero(foreign).then_some(groups as u16)
        }
    }

    #[inline(always)]
    fn key<const DASHED: bool>(self, id: &[u8]) -> u8 {
        assert!(id.len() == crate::fast::key::length(DASHED));
        // SAFETY: `self` proves the instructions. Both lanes end within the length that was just asserted.
        unsafe { key_faults::<DASHED>(id) }
    }

    #[inline(always)]
    fn line_feeds(self, block: &[u8; 64]) -> u64 {
        // SAFETY: `self` proves the instructions; both halves lie in the block.
        unsafe {
            let (low, high) =
                (_mm256_loadu_si256(block.as_ptr().cast()), _mm256_loadu_si256(block.as_ptr().add(32).cast()));
            u64::from(equal(low, b'\n')) | u64::from(equal(high, b'\n')) << 32
        }
    }
}

/// Which bytes are this one.
///
/// # Safety
///
/// The machine has AVX2.
#[inline(always)]
unsafe fn equal(bytes: __m256i, byte: u8) -> u32 {
    // SAFETY: the caller's machine has AVX2.
    unsafe {
        let same = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(byte.cast_signed()));
        _mm256_movemask_epi8(same).cast_unsigned()
    }
}

/// The values of the characters with this high half-byte, plus one, by their low half-byte.
const fn row_of_values(high: u8) -> [i8; 16] {
    let mut row = [0; 16];
    let mut index = 0;
    while index < ALPHABET.len() {
        if ALPHABET[index] >> 4 == high {
            row[ALPHABET[index] as usize & 15] = index as i8 + 1;
        }
        index += 1;
    }
    row
}

/// # Safety
///
/// The machine has AVX2, BMI1 and PCLMULQDQ, and `id` has 29 bytes when it is dashed, else 25.
#[inline(always)]
unsafe fn key_faults<const DASHED: bool>(id: &[u8]) -> u8 {
    const {
        assert!(rows::second(DASHED) + 16 == crate::fast::key::length(DASHED), "the second lane ends with the text");
    }
    // SAFETY: the caller's machine has the instructions; both lanes end within the text; a row has 32 bytes and is aligned
    // to them.
    unsafe {
        let text = id.as_ptr();
        let read = _mm256_inserti128_si256::<1>(
            _mm256_castsi128_si256(_mm_loadu_si128(text.cast())),
            _mm_loadu_si128(text.add(rows::second(DASHED)).cast()),
        );
        // The second lane begins with bytes that the first holds too.
        let of_n = equal(read, b'N') & if DASHED { !0x0007_0000 } else { !0x007F_0000 };
        if of_n.count_ones() != 1 {
            return NOT_ONE_N;
        }
        let bit = (of_n.trailing_zeros() & 31) as usize;
        let (rows, leads) =
            if DASHED { (&rows::DASHED, &rows::DASHED_LEADS) } else { (&rows::PLAIN, &rows::PLAIN_LEADS) };
        let row = _mm256_load_si256(rows[bit].0.as_ptr().cast());
        let lead = u64::from(leads[bit]);
        let characters = _mm256_shuffle_epi8(read, row);
        let values = values(characters);
        let unknown = _mm256_movemask_epi8(_mm256_cmpeq_epi8(values, _mm256_setzero_si256())).cast_unsigned();
        let (high, low) = halves(values);
        let mut faults = u8::from(!crc::agrees(lead, high, low)) * CHECKSUM;
        let mut odd = unknown != 0xC0C0_C0C0;
        if DASHED {
            odd |= equal(read, b'-') != DASHES;
        }
        faults |= u8::from(odd) * FOREIGN;
        faults
    }
}

/// The dashes of a key in the two lanes.
const DASHES: u32 = 1 << 5 | 1 << 11 | 1 << (16 + 17 - 13) | 1 << (16 + 23 - 13);

/// Values plus one; 0 for what is no character of a key but N.
///
/// # Safety
///
/// The machine has AVX2.
#[inline(always)]
unsafe fn values(characters: __m256i) -> __m256i {
    // SAFETY: the caller's machine has AVX2.
    unsafe {
        let (threes, fours) = (values_of::<3>(characters), values_of::<4>(characters));
        _mm256_or_si256(_mm256_or_si256(threes, fours), values_of::<5>(characters))
    }
}

/// The values of those with this high half-byte.
///
/// # Safety
///
/// The machine has AVX2.
#[inline(always)]
unsafe fn values_of<const HIGH: u8>(characters: __m256i) -> __m256i {
    // SAFETY: the caller's machine has AVX2; a row has sixteen bytes.
    unsafe {
        let row: &'static [i8; 16] = const { &row_of_values(HIGH) };
        let row = _mm256_broadcastsi128_si256(_mm_loadu_si128(row.as_ptr().cast()));
        // Other high half-bytes reach the highest bit, for which the shuffle gives 0.
        let own = _mm256_xor_si256(characters, _mm256_set1_epi8((HIGH << 4).cast_signed()));
        _mm256_shuffle_epi8(row, _mm256_adds_epu8(own, _mm256_set1_epi8(0x70)))
    }
}

/// Twice twelve digits as numbers.
///
/// # Safety
///
/// The machine has AVX2.
#[inline(always)]
unsafe fn halves(values: __m256i) -> (u64, u64) {
    // SAFETY: the caller's machine has AVX2.
    unsafe {
        // In each slot six digits: three pairs, then two pairs and one, then all.
        let values = _mm256_add_epi8(values, _mm256_set1_epi8(-1));
        let pairs = _mm256_maddubs_epi16(values, _mm256_set1_epi64x(0x0000_0118_0118_0118));
        let fours = _mm256_madd_epi16(pairs, _mm256_set1_epi64x(0x0000_0001_0001_0240));
        let sixes = _mm256_add_epi64(_mm256_mul_epu32(fours, _mm256_set1_epi64x(576)), _mm256_srli_epi64::<32>(fours));
        let sixes_up = _mm256_mul_epu32(sixes, _mm256_set1_epi64x(24i64.pow(6)));
        let twelves = _mm256_add_epi64(sixes_up, _mm256_unpackhi_epi64(sixes, sixes));
        let (high, low) = (_mm256_castsi256_si128(twelves), _mm256_extracti128_si256::<1>(twelves));
        (_mm_cvtsi128_si64(high).cast_unsigned(), _mm_cvtsi128_si64(low).cast_unsigned())
    }
}
