//! The checksum inside a product key.
//!
//! Ten bits of a CRC-32 over the 25 characters as a number: enough to notice a typing slip before the call. Nothing here hands
//! out a checksum or a key.
//!
//! The place of the N is the leading base-24 digit, the other 24 characters follow. From the low end the number holds
//! 20 bits group, 30 serial, 53 security, 10 checksum, 1 upgrade. All 105 published setup keys with an N satisfy it.

use zeroize::Zeroize;

/// The characters of a key, in the order of their values; N stands apart.
pub(crate) const ALPHABET: &[u8; 24] = b"BCDFGHJKMPQRTVWXY2346789";
const CHECKSUM_AT: u32 = 103;
const CHECKSUM_MASK: u128 = 0x3FF;
const BITS: u32 = 114;

/// Whether the checksum of 25 upper-case characters with exactly one N agrees; `None` when there is no single N.
pub(crate) fn agrees(key: &[u8]) -> Option<bool> {
    let mut places = key.iter().enumerate().filter(|(_, byte)| **byte == b'N').map(|(place, _)| place);
    let lead = places.next()?;
    if places.next().is_some() {
        return None;
    }
    let mut number = lead as u128;
    for &byte in key.iter().filter(|byte| **byte != b'N') {
        number = number * 24 + u128::from(value(byte)?);
    }
    let stated = (number >> CHECKSUM_AT) & CHECKSUM_MASK;
    let mut rest = (number & !(CHECKSUM_MASK << CHECKSUM_AT)).to_le_bytes();
    let agrees = number >> BITS == 0 && u128::from(crc32(&rest)) & CHECKSUM_MASK == stated;
    number.zeroize();
    rest.zeroize();
    Some(agrees)
}

const fn value(byte: u8) -> Option<u8> {
    let mut index = 0;
    while index < ALPHABET.len() {
        if ALPHABET[index] == byte {
            return Some(index as u8);
        }
        index += 1;
    }
    None
}

/// CRC-32 with polynomial 0x04C11DB7, most significant bit first, initial value and final XOR all ones.
fn crc32(bytes: &[u8]) -> u32 {
    const POLYNOMIAL: u32 = 0x04C1_1DB7;
    let mut register = u32::MAX;
    for &byte in bytes {
        register ^= u32::from(byte) << 24;
        for _ in 0..8 {
            let carry = register >> 31;
            register = (register << 1) ^ (POLYNOMIAL * carry);
        }
    }
    !register
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crc_gives_the_catalogue_value() {
        // CRC-32/BZIP2 in the catalogue of parametrised CRC algorithms has this check value.
        assert_eq!(crc32(b"123456789"), 0xFC89_1918);
    }

    #[test]
    fn judges_only_keys_with_one_n() {
        assert_eq!(agrees(b"TVRH6WHNXVR9WG39XRFYMY832"), Some(true));
        assert_eq!(agrees(b"TVRH6WHNXVR9WG39XRFYMY833"), Some(false));
        assert_eq!(agrees(b"6TPJFRBVHGWBW2R86QPH6RTM4"), None);
        assert_eq!(agrees(b"NVRH6WHNXVR9WG39XRFYMY832"), None);
    }

    #[test]
    fn rejects_a_number_above_114_bits() {
        assert_eq!(agrees(b"999999999999999999999999N"), Some(false));
    }
}
