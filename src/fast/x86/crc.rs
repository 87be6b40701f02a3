//! The checksum of a product key by carry-less multiplication.

use core::arch::x86_64::*;

use crate::fast::key::{OF_ZEROS, POLYNOMIAL, number};

/// x to this power modulo the polynomial.
const fn power(exponent: u32) -> u64 {
    let mut rest = 1u32;
    let mut step = 0;
    while step < exponent {
        rest = (rest << 1) ^ (POLYNOMIAL * (rest >> 31));
        step += 1;
    }
    rest as u64
}

/// x^64 divided by the polynomial.
const fn inverse() -> u64 {
    let polynomial = 1u128 << 32 | POLYNOMIAL as u128;
    let (mut rest, mut quotient) = (1u128 << 64, 0u64);
    let mut bit = 33;
    while bit > 0 {
        bit -= 1;
        if rest >> (bit + 32) & 1 == 1 {
            rest ^= polynomial << bit;
            quotient |= 1 << bit;
        }
    }
    quotient
}

#[repr(C, align(16))]
struct Pair([u64; 2]);
const _: () = assert!(align_of::<Pair>() == 16 && size_of::<Pair>() == 16, "aligned loads read pairs");

static REVERSED: Pair = Pair([0x0809_0A0B_0C0D_0E0F, 0x0001_0203_0405_0607]);
/// For the low and the high half of the reversed number, then for what is left of both.
static FOLD: Pair = Pair([1 << 32, power(96)]);
static REDUCE: Pair = Pair([power(64), inverse()]);
static DIVISOR: Pair = Pair([1 << 32 | POLYNOMIAL as u64, 0]);

/// # Safety
///
/// The machine has SSE2.
#[inline(always)]
unsafe fn load(pair: &'static Pair) -> __m128i {
    // SAFETY: a pair has sixteen bytes and is aligned to them.
    unsafe { _mm_load_si128(pair.0.as_ptr().cast()) }
}

/// Whether the checksum agrees with the number of this lead and these two halves of twelve digits.
///
/// # Safety
///
/// The machine has SSE4.1, SSSE3 and PCLMULQDQ.
#[inline(always)]
pub(super) unsafe fn agrees(lead: u64, high: u64, low: u64) -> bool {
    let (high, low, stated, fits) = number(lead, high, low);
    // SAFETY: the caller's machine has the instructions; the tables are sixteen bytes each and aligned.
    let sum = unsafe {
        let number = _mm_set_epi64x(high.cast_signed(), low.cast_signed());
        // The first byte counts most.
        let message = _mm_shuffle_epi8(number, load(&REVERSED));
        let fold = load(&FOLD);
        let folded =
            _mm_xor_si128(_mm_clmulepi64_si128::<0x00>(message, fold), _mm_clmulepi64_si128::<0x11>(message, fold));
        let reduce = load(&REDUCE);
        let rest = _mm_xor_si128(folded, _mm_clmulepi64_si128::<0x01>(folded, reduce));
        let quotient = _mm_clmulepi64_si128::<0x10>(_mm_srli_epi64::<32>(rest), reduce);
        let whole = _mm_clmulepi64_si128::<0x00>(_mm_srli_epi64::<32>(quotient), load(&DIVISOR));
        _mm_cvtsi128_si32(_mm_xor_si128(whole, rest))
    };
    let sum = sum.cast_unsigned() & 0x3FF;
    (sum ^ stated as u32 ^ u32::from(OF_ZEROS)) | u32::from(!fits) == 0
}
